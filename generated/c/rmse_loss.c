/*
 * Made by symdl 0.1.0 from rmse_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     rmse_loss = root(RowSum((input - target)**2)/length, 2)
 */
#include "primitives.h"
#include "monoids.h"

/* ---- rmse_loss_value ---- */
#if SYMDL_DOUBLE
/* rmse_loss_value_extreme: from input, target to value; numbers t1 at 0 */
KERNEL(rmse_loss_value_extreme)
{
    enum { input_in, target_in, value_out };
    const wide t1 = (wide)call->numbers[0];
    real input_block[BLOCK];
    real target_block[BLOCK];
    max_row largest_state;
    real largest_terms[BLOCK];
    max_row largest_2_state;
    real largest_2_terms[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        max_begin(&largest_state);
        max_begin(&largest_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t2 = maximum_(input, -input);
                const real t3 = maximum_(target, -target);
                largest_terms[i] = t2;
                largest_2_terms[i] = t3;
            }
            max_take(&largest_state, largest_terms, count);
            max_take(&largest_2_state, largest_2_terms, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        real largest_2;
        max_finish(max_end(&largest_2_state), &largest_2);
        const wide t2 = maximum_((wide)largest, (wide)largest_2);
        const wide t3 = t2 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t4 = t2 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t3;
        const wide t5 = t2 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t4;
        const wide t6 = t2 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t5;
        const wide t7 = t2 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t6;
        const wide t8 = t2 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t7;
        const wide t9 = t2 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t8;
        const wide t10 = t2 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t9;
        const wide t11 = t10 * t10;
        const real t12 = (real)(t11 * t11);
        const wide t13 = R(1.0) / t10;
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t14 = input * t12 - target * t12;
                total_terms[i] = t14 * t14;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t14 = (real)(sqrt_of_double(total / t1) * t13 * t13 * t13 * t13);
        real_put(call, value_out, row, t14);
    }
}
/* rmse_loss_value: from input, target to value; numbers t1 at 0 */
KERNEL(rmse_loss_value)
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
                const real t2 = input - target;
                total_terms[i] = t2 * t2;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide sqrt = sqrt_of_double(total / t1);
        const real t2 = (real)sqrt;
        const truth t3 = (sqrt >= R(6.223015277861142e-61)) & (sqrt <= BEYOND(1.6069380442589903e+60));
        if (!t3) {
            SYMDL_NAME(rmse_loss_value_extreme)(call, row, row + 1);
            continue;
        }
        real_put(call, value_out, row, t2);
    }
}
#else
/* rmse_loss_value_extreme: from input, target to value; numbers t1 at 1 */
KERNEL(rmse_loss_value_extreme)
{
    enum { input_in, target_in, value_out };
    const double t1 = (double)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        sum_wide_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double target = target_at[i];
                const double t2 = input - target;
                total_terms[i] = t2 * t2;
            }
            sum_wide_take(&total_state, total_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        const double sqrt = sqrt_wide(quotient_wide(total, t1));
        real_put(call, value_out, row, sqrt);
    }
}
/* rmse_loss_value: from input, target to value; numbers t1 at 0 */
KERNEL(rmse_loss_value)
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
                const real t2 = input - target;
                total_terms[i] = t2 * t2;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide sqrt = sqrt_of_double(total / t1);
        const real t2 = (real)sqrt;
        const truth t3 = (sqrt >= R(9.094947017729282e-13)) & (sqrt <= R(35184372088832.0));
        if (!t3) {
            SYMDL_NAME(rmse_loss_value_extreme)(call, row, row + 1);
            continue;
        }
        real_put(call, value_out, row, t2);
    }
}
#endif

/* ---- rmse_loss_vjp ---- */
#if SYMDL_DOUBLE
/* rmse_loss_vjp_extreme: from input, target, g to input; numbers sqrt_1 at 0, t2 at 1 */
KERNEL(rmse_loss_vjp_extreme)
{
    enum { input_in, target_in, g_in, input_out };
    const real sqrt_1 = (real)call->numbers[0];
    const wide t2 = (wide)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    max_row largest_state;
    real largest_terms[BLOCK];
    max_row largest_2_state;
    real largest_2_terms[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        const wide t3 = maximum_(t1, -t1);
        const wide t4 = t3 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t5 = t3 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t4;
        const wide t6 = t3 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t5;
        const wide t7 = t3 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t6;
        const wide t8 = t3 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t7;
        const wide t9 = t3 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t8;
        const wide t10 = t3 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t9;
        const wide t11 = t3 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t10;
        const wide t12 = t11 * t11;
        const real t13 = (real)(t1 * (t12 * t12));
        const real t14 = (real)(R(1.0) / t11);
        max_begin(&largest_state);
        max_begin(&largest_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t15 = maximum_(input, -input);
                const real t16 = maximum_(target, -target);
                largest_terms[i] = t15;
                largest_2_terms[i] = t16;
            }
            max_take(&largest_state, largest_terms, count);
            max_take(&largest_2_state, largest_2_terms, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        real largest_2;
        max_finish(max_end(&largest_2_state), &largest_2);
        const wide t15 = maximum_((wide)largest, (wide)largest_2);
        const wide t16 = t15 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t17 = t15 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t16;
        const wide t18 = t15 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t17;
        const wide t19 = t15 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t18;
        const wide t20 = t15 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t19;
        const wide t21 = t15 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t20;
        const wide t22 = t15 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t21;
        const wide t23 = t15 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t22;
        const wide t24 = t23 * t23;
        const real t25 = (real)(t24 * t24);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t26 = input * t25 - target * t25;
                total_terms[i] = t26 * t26;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide t26 = sqrt_1 * sqrt_of_double(total);
        const truth t27 = total / t2 == 0.0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t28 = (t27 ? R(0.0) : quotient_(t13 * (input * t25 - target * t25), t26)) * t14 * t14;
                const real input_result = t28 * t14 * t14;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
/* rmse_loss_vjp: from input, target, g to input; numbers sqrt_1 at 0, t2 at 1 */
KERNEL(rmse_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const real sqrt_1 = (real)call->numbers[0];
    const wide t2 = (wide)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        const truth t3 = maximum_(t1, -t1) <= BEYOND(2.5822498780869086e+120);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t4 = input - target;
                total_terms[i] = t4 * t4;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide sqrt = sqrt_of_double(total);
        const wide t4 = sqrt_1 * sqrt;
        const truth t5 = total / t2 == 0.0;
        const truth t6 = ((sqrt >= R(6.223015277861142e-61)) & (sqrt <= BEYOND(1.6069380442589903e+60))) & t3;
        if (!t6) {
            SYMDL_NAME(rmse_loss_vjp_extreme)(call, row, row + 1);
            continue;
        }
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real input_result = t5 ? R(0.0) : quotient_(g * (input - target), t4);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#else
/* rmse_loss_vjp_extreme: from input, target, g to input; numbers sqrt_1 at 0, t1 at 2 */
KERNEL(rmse_loss_vjp_extreme)
{
    enum { input_in, target_in, g_in, input_out };
    const double sqrt_1 = (double)call->numbers[0];
    const double t1 = (double)call->numbers[2];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const double g = real_entry(call, g_in, row, 0);
        sum_wide_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double target = target_at[i];
                const double t2 = input - target;
                total_terms[i] = t2 * t2;
            }
            sum_wide_take(&total_state, total_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        const double t2 = sqrt_1 * sqrt_wide(total);
        const truth t3 = quotient_wide(total, t1) == 0.0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double target = target_at[i];
                const real input_result = t3 ? 0.0 : quotient_wide(g * (input - target), t2);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
/* rmse_loss_vjp: from input, target, g to input; numbers sqrt_1 at 0, t2 at 1 */
KERNEL(rmse_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const real sqrt_1 = (real)call->numbers[0];
    const wide t2 = (wide)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        const truth t3 = maximum_(t1, -t1) <= R(1.2379400392853803e+27);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t4 = input - target;
                total_terms[i] = t4 * t4;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide sqrt = sqrt_of_double(total);
        const wide t4 = sqrt_1 * sqrt;
        const truth t5 = total / t2 == 0.0;
        const truth t6 = ((sqrt >= R(9.094947017729282e-13)) & (sqrt <= R(35184372088832.0))) & t3;
        if (!t6) {
            SYMDL_NAME(rmse_loss_vjp_extreme)(call, row, row + 1);
            continue;
        }
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real input_result = t5 ? R(0.0) : quotient_(g * (input - target), t4);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#endif

/* ---- rmse_loss_vjp_target ---- */
#if SYMDL_DOUBLE
/* rmse_loss_vjp_target_extreme: from input, target, g to target; numbers sqrt_1 at 0, t2 at 1 */
KERNEL(rmse_loss_vjp_target_extreme)
{
    enum { input_in, target_in, g_in, target_out };
    const real sqrt_1 = (real)call->numbers[0];
    const wide t2 = (wide)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real target_out_block[BLOCK];
    max_row largest_state;
    real largest_terms[BLOCK];
    max_row largest_2_state;
    real largest_2_terms[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        const wide t3 = maximum_(t1, -t1);
        const wide t4 = t3 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t5 = t3 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t4;
        const wide t6 = t3 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t5;
        const wide t7 = t3 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t6;
        const wide t8 = t3 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t7;
        const wide t9 = t3 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t8;
        const wide t10 = t3 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t9;
        const wide t11 = t3 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t10;
        const wide t12 = t11 * t11;
        const real t13 = (real)(t1 * (t12 * t12));
        const real t14 = (real)(R(1.0) / t11);
        max_begin(&largest_state);
        max_begin(&largest_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t15 = maximum_(input, -input);
                const real t16 = maximum_(target, -target);
                largest_terms[i] = t15;
                largest_2_terms[i] = t16;
            }
            max_take(&largest_state, largest_terms, count);
            max_take(&largest_2_state, largest_2_terms, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        real largest_2;
        max_finish(max_end(&largest_2_state), &largest_2);
        const wide t15 = maximum_((wide)largest, (wide)largest_2);
        const wide t16 = t15 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t17 = t15 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t16;
        const wide t18 = t15 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t17;
        const wide t19 = t15 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t18;
        const wide t20 = t15 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t19;
        const wide t21 = t15 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t20;
        const wide t22 = t15 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t21;
        const wide t23 = t15 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t22;
        const wide t24 = t23 * t23;
        const real t25 = (real)(t24 * t24);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t26 = input * t25 - target * t25;
                total_terms[i] = t26 * t26;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide t26 = sqrt_1 * sqrt_of_double(total);
        const truth t27 = total / t2 == 0.0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);

            real *const target_to = real_room(call, target_out, row * length + start, count, target_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t28 = (t27 ? R(0.0) : quotient_(t13 * (target * t25 - input * t25), t26)) * t14 * t14;
                const real target_result = t28 * t14 * t14;
                target_to[i] = target_result;
            }
            real_store(call, target_out, row * length + start, count, target_to);
        }
    }
}
/* rmse_loss_vjp_target: from input, target, g to target; numbers sqrt_1 at 0, t2 at 1 */
KERNEL(rmse_loss_vjp_target)
{
    enum { input_in, target_in, g_in, target_out };
    const real sqrt_1 = (real)call->numbers[0];
    const wide t2 = (wide)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real target_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        const truth t3 = maximum_(t1, -t1) <= BEYOND(2.5822498780869086e+120);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t4 = input - target;
                total_terms[i] = t4 * t4;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide sqrt = sqrt_of_double(total);
        const wide t4 = sqrt_1 * sqrt;
        const truth t5 = total / t2 == 0.0;
        const truth t6 = ((sqrt >= R(6.223015277861142e-61)) & (sqrt <= BEYOND(1.6069380442589903e+60))) & t3;
        if (!t6) {
            SYMDL_NAME(rmse_loss_vjp_target_extreme)(call, row, row + 1);
            continue;
        }
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);

            real *const target_to = real_room(call, target_out, row * length + start, count, target_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real target_result = t5 ? R(0.0) : quotient_(g * (target - input), t4);
                target_to[i] = target_result;
            }
            real_store(call, target_out, row * length + start, count, target_to);
        }
    }
}
#else
/* rmse_loss_vjp_target_extreme: from input, target, g to target; numbers sqrt_1 at 0, t1 at 2 */
KERNEL(rmse_loss_vjp_target_extreme)
{
    enum { input_in, target_in, g_in, target_out };
    const double sqrt_1 = (double)call->numbers[0];
    const double t1 = (double)call->numbers[2];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real target_out_block[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const double g = real_entry(call, g_in, row, 0);
        sum_wide_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double target = target_at[i];
                const double t2 = input - target;
                total_terms[i] = t2 * t2;
            }
            sum_wide_take(&total_state, total_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        const double t2 = sqrt_1 * sqrt_wide(total);
        const truth t3 = quotient_wide(total, t1) == 0.0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);

            real *const target_to = real_room(call, target_out, row * length + start, count, target_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double target = target_at[i];
                const real target_result = t3 ? 0.0 : quotient_wide(g * (target - input), t2);
                target_to[i] = target_result;
            }
            real_store(call, target_out, row * length + start, count, target_to);
        }
    }
}
/* rmse_loss_vjp_target: from input, target, g to target; numbers sqrt_1 at 0, t2 at 1 */
KERNEL(rmse_loss_vjp_target)
{
    enum { input_in, target_in, g_in, target_out };
    const real sqrt_1 = (real)call->numbers[0];
    const wide t2 = (wide)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real target_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        const truth t3 = maximum_(t1, -t1) <= R(1.2379400392853803e+27);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t4 = input - target;
                total_terms[i] = t4 * t4;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide sqrt = sqrt_of_double(total);
        const wide t4 = sqrt_1 * sqrt;
        const truth t5 = total / t2 == 0.0;
        const truth t6 = ((sqrt >= R(9.094947017729282e-13)) & (sqrt <= R(35184372088832.0))) & t3;
        if (!t6) {
            SYMDL_NAME(rmse_loss_vjp_target_extreme)(call, row, row + 1);
            continue;
        }
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);

            real *const target_to = real_room(call, target_out, row * length + start, count, target_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real target_result = t5 ? R(0.0) : quotient_(g * (target - input), t4);
                target_to[i] = target_result;
            }
            real_store(call, target_out, row * length + start, count, target_to);
        }
    }
}
#endif

/* ---- rmse_loss_value_and_grad ---- */
#if SYMDL_DOUBLE
/* rmse_loss_value_and_grad_extreme: from input, target, g to value, input; numbers t1 at 0, sqrt_1 at 1 */
KERNEL(rmse_loss_value_and_grad_extreme)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const wide t1 = (wide)call->numbers[0];
    const real sqrt_1 = (real)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    max_row largest_state;
    real largest_terms[BLOCK];
    max_row largest_2_state;
    real largest_2_terms[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t2 = (wide)g;
        const wide t3 = maximum_(t2, -t2);
        const wide t4 = t3 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t5 = t3 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t4;
        const wide t6 = t3 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t5;
        const wide t7 = t3 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t6;
        const wide t8 = t3 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t7;
        const wide t9 = t3 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t8;
        const wide t10 = t3 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t9;
        const wide t11 = t3 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t10;
        const wide t12 = t11 * t11;
        const real t13 = (real)(t2 * (t12 * t12));
        const real t14 = (real)(R(1.0) / t11);
        max_begin(&largest_state);
        max_begin(&largest_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t15 = maximum_(input, -input);
                const real t16 = maximum_(target, -target);
                largest_terms[i] = t15;
                largest_2_terms[i] = t16;
            }
            max_take(&largest_state, largest_terms, count);
            max_take(&largest_2_state, largest_2_terms, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        real largest_2;
        max_finish(max_end(&largest_2_state), &largest_2);
        const wide t15 = maximum_((wide)largest, (wide)largest_2);
        const wide t16 = t15 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t17 = t15 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t16;
        const wide t18 = t15 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t17;
        const wide t19 = t15 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t18;
        const wide t20 = t15 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t19;
        const wide t21 = t15 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t20;
        const wide t22 = t15 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t21;
        const wide t23 = t15 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t22;
        const wide t24 = t23 * t23;
        const real t25 = (real)(t24 * t24);
        const wide t26 = R(1.0) / t23;
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t27 = input * t25 - target * t25;
                total_terms[i] = t27 * t27;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide t27 = total / t1;
        const real t28 = (real)(sqrt_of_double(t27) * t26 * t26 * t26 * t26);
        const wide t29 = sqrt_1 * sqrt_of_double(total);
        const truth t30 = t27 == 0.0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t31 = (t30 ? R(0.0) : quotient_(t13 * (input * t25 - target * t25), t29)) * t14 * t14;
                const real input_result = t31 * t14 * t14;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t28);
    }
}
/* rmse_loss_value_and_grad: from input, target, g to value, input; numbers t1 at 0, sqrt_1 at 1 */
KERNEL(rmse_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const wide t1 = (wide)call->numbers[0];
    const real sqrt_1 = (real)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t2 = (wide)g;
        const truth t3 = maximum_(t2, -t2) <= BEYOND(2.5822498780869086e+120);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t4 = input - target;
                total_terms[i] = t4 * t4;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide t4 = total / t1;
        const wide sqrt = sqrt_of_double(t4);
        const real t5 = (real)sqrt;
        const wide sqrt_2 = sqrt_of_double(total);
        const wide t6 = sqrt_1 * sqrt_2;
        const truth t7 = t4 == 0.0;
        const truth t8 = (sqrt >= R(6.223015277861142e-61)) & (sqrt <= BEYOND(1.6069380442589903e+60));
        const truth t9 = t8 & (sqrt_2 >= R(6.223015277861142e-61));
        const truth t10 = (t9 & (sqrt_2 <= BEYOND(1.6069380442589903e+60))) & t3;
        if (!t10) {
            SYMDL_NAME(rmse_loss_value_and_grad_extreme)(call, row, row + 1);
            continue;
        }
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real input_result = t7 ? R(0.0) : quotient_(g * (input - target), t6);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t5);
    }
}
#else
/* rmse_loss_value_and_grad_extreme: from input, target, g to value, input; numbers t1 at 2, sqrt_1 at 1 */
KERNEL(rmse_loss_value_and_grad_extreme)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const double t1 = (double)call->numbers[2];
    const double sqrt_1 = (double)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const double g = real_entry(call, g_in, row, 0);
        sum_wide_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double target = target_at[i];
                const double t2 = input - target;
                total_terms[i] = t2 * t2;
            }
            sum_wide_take(&total_state, total_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        const double t2 = quotient_wide(total, t1);
        const double sqrt = sqrt_wide(t2);
        const double t3 = sqrt_1 * sqrt_wide(total);
        const truth t4 = t2 == 0.0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double target = target_at[i];
                const real input_result = t4 ? 0.0 : quotient_wide(g * (input - target), t3);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, sqrt);
    }
}
/* rmse_loss_value_and_grad: from input, target, g to value, input; numbers t1 at 0, sqrt_1 at 1 */
KERNEL(rmse_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const wide t1 = (wide)call->numbers[0];
    const real sqrt_1 = (real)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t2 = (wide)g;
        const truth t3 = maximum_(t2, -t2) <= R(1.2379400392853803e+27);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t4 = input - target;
                total_terms[i] = t4 * t4;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide t4 = total / t1;
        const wide sqrt = sqrt_of_double(t4);
        const real t5 = (real)sqrt;
        const wide sqrt_2 = sqrt_of_double(total);
        const wide t6 = sqrt_1 * sqrt_2;
        const truth t7 = t4 == 0.0;
        const truth t8 = (sqrt >= R(9.094947017729282e-13)) & (sqrt <= R(35184372088832.0));
        const truth t9 = ((t8 & (sqrt_2 >= R(9.094947017729282e-13))) & (sqrt_2 <= R(35184372088832.0))) & t3;
        if (!t9) {
            SYMDL_NAME(rmse_loss_value_and_grad_extreme)(call, row, row + 1);
            continue;
        }
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real input_result = t7 ? R(0.0) : quotient_(g * (input - target), t6);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t5);
    }
}
#endif

/* ---- rmse_loss_hvp ---- */
#if SYMDL_DOUBLE
/* rmse_loss_hvp_extreme: from input, target, g, v to input; numbers sqrt_1 at 0, t2 at 1, t3 at 2 */
KERNEL(rmse_loss_hvp_extreme)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const real sqrt_1 = (real)call->numbers[0];
    const wide t2 = (wide)call->numbers[1];
    const wide t3 = (wide)call->numbers[2];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    max_row largest_state;
    real largest_terms[BLOCK];
    max_row largest_2_state;
    real largest_2_terms[BLOCK];
    max_row largest_3_state;
    real largest_3_terms[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        const wide t4 = maximum_(t1, -t1);
        const wide t5 = t4 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t6 = t4 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t5;
        const wide t7 = t4 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t6;
        const wide t8 = t4 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t7;
        const wide t9 = t4 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t8;
        const wide t10 = t4 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t9;
        const wide t11 = t4 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t10;
        const wide t12 = t4 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t11;
        const wide t13 = t12 * t12;
        const wide t14 = t1 * (t13 * t13);
        const real t15 = (real)t14;
        max_begin(&largest_state);
        max_begin(&largest_2_state);
        max_begin(&largest_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real v = v_at[i];
                const real t16 = maximum_(input, -input);
                const real t17 = maximum_(target, -target);
                const real t18 = maximum_(v, -v);
                largest_terms[i] = t16;
                largest_2_terms[i] = t17;
                largest_3_terms[i] = t18;
            }
            max_take(&largest_state, largest_terms, count);
            max_take(&largest_2_state, largest_2_terms, count);
            max_take(&largest_3_state, largest_3_terms, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        real largest_2;
        max_finish(max_end(&largest_2_state), &largest_2);
        real largest_3;
        max_finish(max_end(&largest_3_state), &largest_3);
        const wide t16 = maximum_((wide)largest, (wide)largest_2);
        const wide t17 = t16 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t18 = t16 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t17;
        const wide t19 = t16 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t18;
        const wide t20 = t16 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t19;
        const wide t21 = t16 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t20;
        const wide t22 = t16 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t21;
        const wide t23 = t16 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t22;
        const wide t24 = t16 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t23;
        const wide t25 = (wide)largest_3;
        const wide t26 = t25 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t27 = t25 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t26;
        const wide t28 = t25 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t27;
        const wide t29 = t25 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t28;
        const wide t30 = t25 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t29;
        const wide t31 = t25 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t30;
        const wide t32 = t25 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t31;
        const wide t33 = t25 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t32;
        const wide t34 = t24 * t24;
        const real t35 = (real)(t34 * t34);
        const wide t36 = t33 * t33;
        const real t37 = (real)(t36 * t36);
        const real t38 = (real)(t24 / t12 / t33);
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real v = v_at[i];
                const real t39 = input * t35 - target * t35;
                const real t40 = t39 * t39;
                const real t41 = v * t37 * t39;
                total_terms[i] = t40;
                total_2_terms[i] = t41;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide sqrt = sqrt_of_double(total);
        const wide t39 = sqrt_1 * sqrt;
        const real t40 = (real)(t14 * total_2);
        const wide t41 = t2 * (total * sqrt);
        const truth t42 = total / t3 == 0.0;
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
                const real t43 = quotient_(t15 * (v * t37), t39) - quotient_(t40 * (input * t35 - target * t35), t41);
                const real input_result = (t42 ? R(0.0) : t43) * t38 * t38 * t38 * t38;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
/* rmse_loss_hvp: from input, target, g, v to input; numbers sqrt_1 at 0, t2 at 1, t3 at 2 */
KERNEL(rmse_loss_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const real sqrt_1 = (real)call->numbers[0];
    const wide t2 = (wide)call->numbers[1];
    const wide t3 = (wide)call->numbers[2];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        const truth t4 = maximum_(t1, -t1) <= BEYOND(2.5822498780869086e+120);
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real v = v_at[i];
                const real t5 = input - target;
                const real t6 = t5 * t5;
                const real t7 = v * t5;
                total_terms[i] = t6;
                total_2_terms[i] = t7;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide sqrt = sqrt_of_double(total);
        const wide t5 = sqrt_1 * sqrt;
        const real t6 = (real)(t1 * total_2);
        const wide t7 = t2 * (total * sqrt);
        const truth t8 = total / t3 == 0.0;
        const truth t9 = (sqrt >= R(6.223015277861142e-61)) & (sqrt <= BEYOND(1.6069380442589903e+60));
        const truth t10 = (t9 & (maximum_(total_2, -total_2) <= 2.5822498780869086e+120)) & t4;
        if (!t10) {
            SYMDL_NAME(rmse_loss_hvp_extreme)(call, row, row + 1);
            continue;
        }
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
                const real input_result = t8 ? R(0.0) : quotient_(g * v, t5) - quotient_(t6 * (input - target), t7);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#else
/* rmse_loss_hvp_extreme: from input, target, g, v to input; numbers sqrt_1 at 0, t1 at 3 */
KERNEL(rmse_loss_hvp_extreme)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const double sqrt_1 = (double)call->numbers[0];
    const double t1 = (double)call->numbers[3];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    sum_wide_row total_2_state;
    double total_2_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const double g = real_entry(call, g_in, row, 0);
        sum_wide_begin(&total_state);
        sum_wide_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double target = target_at[i];
                const double v = v_at[i];
                const double t2 = input - target;
                const double t3 = t2 * t2;
                const double t4 = v * t2;
                total_terms[i] = t3;
                total_2_terms[i] = t4;
            }
            sum_wide_take(&total_state, total_terms, count);
            sum_wide_take(&total_2_state, total_2_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        double total_2;
        sum_wide_finish(sum_wide_end(&total_2_state), &total_2);
        const double sqrt = sqrt_wide(total);
        const double t2 = sqrt_1 * sqrt;
        const double t3 = g * total_2;
        const double t4 = sqrt_1 * (total * sqrt);
        const truth t5 = quotient_wide(total, t1) == 0.0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double target = target_at[i];
                const double v = v_at[i];
                const real input_result = t5 ? 0.0 : quotient_wide(g * v, t2) - quotient_wide(t3 * (input - target), t4);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
/* rmse_loss_hvp: from input, target, g, v to input; numbers sqrt_1 at 0, t2 at 1, t3 at 2 */
KERNEL(rmse_loss_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const real sqrt_1 = (real)call->numbers[0];
    const wide t2 = (wide)call->numbers[1];
    const wide t3 = (wide)call->numbers[2];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        const truth t4 = maximum_(t1, -t1) <= R(1.2379400392853803e+27);
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real v = v_at[i];
                const real t5 = input - target;
                const real t6 = t5 * t5;
                const real t7 = v * t5;
                total_terms[i] = t6;
                total_2_terms[i] = t7;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide sqrt = sqrt_of_double(total);
        const wide t5 = sqrt_1 * sqrt;
        const real t6 = (real)(t1 * total_2);
        const wide t7 = t2 * (total * sqrt);
        const truth t8 = total / t3 == 0.0;
        const truth t9 = (sqrt >= R(9.094947017729282e-13)) & (sqrt <= R(35184372088832.0));
        const truth t10 = (t9 & (maximum_(total_2, -total_2) <= 1.2379400392853803e+27)) & t4;
        if (!t10) {
            SYMDL_NAME(rmse_loss_hvp_extreme)(call, row, row + 1);
            continue;
        }
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
                const real input_result = t8 ? R(0.0) : quotient_(g * v, t5) - quotient_(t6 * (input - target), t7);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#endif

/* ---- rmse_loss_hess_diag ---- */
#if SYMDL_DOUBLE
/* rmse_loss_hess_diag_extreme: from input, target, g to input; numbers sqrt_1 at 0, t2 at 1 */
KERNEL(rmse_loss_hess_diag_extreme)
{
    enum { input_in, target_in, g_in, input_out };
    const real sqrt_1 = (real)call->numbers[0];
    const wide t2 = (wide)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    max_row largest_state;
    real largest_terms[BLOCK];
    max_row largest_2_state;
    real largest_2_terms[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        const wide t3 = maximum_(t1, -t1);
        const wide t4 = t3 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t5 = t3 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t4;
        const wide t6 = t3 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t5;
        const wide t7 = t3 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t6;
        const wide t8 = t3 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t7;
        const wide t9 = t3 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t8;
        const wide t10 = t3 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t9;
        const wide t11 = t3 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t10;
        const wide t12 = t11 * t11;
        const wide t13 = t1 * (t12 * t12);
        const real t14 = (real)(t13 / sqrt_1);
        max_begin(&largest_state);
        max_begin(&largest_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t15 = maximum_(input, -input);
                const real t16 = maximum_(target, -target);
                largest_terms[i] = t15;
                largest_2_terms[i] = t16;
            }
            max_take(&largest_state, largest_terms, count);
            max_take(&largest_2_state, largest_2_terms, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        real largest_2;
        max_finish(max_end(&largest_2_state), &largest_2);
        const wide t15 = maximum_((wide)largest, (wide)largest_2);
        const wide t16 = t15 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t17 = t15 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t16;
        const wide t18 = t15 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t17;
        const wide t19 = t15 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t18;
        const wide t20 = t15 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t19;
        const wide t21 = t15 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t20;
        const wide t22 = t15 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t21;
        const wide t23 = t15 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t22;
        const wide t24 = t23 * t23;
        const real t25 = (real)(t24 * t24);
        const real t26 = (real)(t23 / t11);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t27 = input * t25 - target * t25;
                total_terms[i] = t27 * t27;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide sqrt = sqrt_of_double(total);
        const wide t27 = total * sqrt;
        const real t28 = (real)(t13 / (sqrt_1 * sqrt));
        const truth t29 = total / t2 == 0.0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t30 = input * t25 - target * t25;
                const real input_result = (t29 ? R(0.0) : fma_(-quotient_(t14 * t30, t27), t30, t28)) * t26 * t26 * t26 * t26;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
/* rmse_loss_hess_diag: from input, target, g to input; numbers sqrt_1 at 0, t2 at 1 */
KERNEL(rmse_loss_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    const real sqrt_1 = (real)call->numbers[0];
    const wide t2 = (wide)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        const real t3 = (real)(t1 / sqrt_1);
        const truth t4 = maximum_(t1, -t1) <= BEYOND(2.5822498780869086e+120);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t5 = input - target;
                total_terms[i] = t5 * t5;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide sqrt = sqrt_of_double(total);
        const wide t5 = total * sqrt;
        const real t6 = (real)(t1 / (sqrt_1 * sqrt));
        const truth t7 = total / t2 == 0.0;
        const truth t8 = ((sqrt >= R(6.223015277861142e-61)) & (sqrt <= BEYOND(1.6069380442589903e+60))) & t4;
        if (!t8) {
            SYMDL_NAME(rmse_loss_hess_diag_extreme)(call, row, row + 1);
            continue;
        }
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t9 = input - target;
                const real input_result = t7 ? R(0.0) : fma_(-quotient_(t3 * t9, t5), t9, t6);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#else
/* rmse_loss_hess_diag_extreme: from input, target, g to input; numbers sqrt_1 at 0, t1 at 2 */
KERNEL(rmse_loss_hess_diag_extreme)
{
    enum { input_in, target_in, g_in, input_out };
    const double sqrt_1 = (double)call->numbers[0];
    const double t1 = (double)call->numbers[2];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const double g = real_entry(call, g_in, row, 0);
        const double t2 = quotient_wide(g, sqrt_1);
        sum_wide_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double target = target_at[i];
                const double t3 = input - target;
                total_terms[i] = t3 * t3;
            }
            sum_wide_take(&total_state, total_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        const double sqrt = sqrt_wide(total);
        const double t3 = total * sqrt;
        const double t4 = g / (sqrt_1 * sqrt);
        const truth t5 = quotient_wide(total, t1) == 0.0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double target = target_at[i];
                const double t6 = input - target;
                const real input_result = t5 ? 0.0 : fma_of_double(-quotient_wide(t2 * t6, t3), t6, t4);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
/* rmse_loss_hess_diag: from input, target, g to input; numbers sqrt_1 at 0, t2 at 1 */
KERNEL(rmse_loss_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    const real sqrt_1 = (real)call->numbers[0];
    const wide t2 = (wide)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        const real t3 = (real)(t1 / sqrt_1);
        const truth t4 = maximum_(t1, -t1) <= R(1.2379400392853803e+27);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t5 = input - target;
                total_terms[i] = t5 * t5;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide sqrt = sqrt_of_double(total);
        const wide t5 = total * sqrt;
        const real t6 = (real)(t1 / (sqrt_1 * sqrt));
        const truth t7 = total / t2 == 0.0;
        const truth t8 = ((sqrt >= R(9.094947017729282e-13)) & (sqrt <= R(35184372088832.0))) & t4;
        if (!t8) {
            SYMDL_NAME(rmse_loss_hess_diag_extreme)(call, row, row + 1);
            continue;
        }
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t9 = input - target;
                const real input_result = t7 ? R(0.0) : fma_(-quotient_(t3 * t9, t5), t9, t6);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#endif
