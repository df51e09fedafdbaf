/*
 * Made by symdl 0.1.0 from contrastive_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     contrastive_loss = target*Piecewise(((margin - root(RowSum((input1 - input2)**2), 2))**2, margin -
 *                        root(RowSum((input1 - input2)**2), 2) >= 0), (0, True))/2 + (1 -
 *                        target)*RowSum((input1 - input2)**2)/2
 */
#include "primitives.h"
#include "monoids.h"

/* ---- contrastive_loss_value ---- */
#if SYMDL_DOUBLE
/* contrastive_loss_value_extreme: from input1, input2, target to value; numbers t3 at 1, margin at 0 */
KERNEL(contrastive_loss_value_extreme)
{
    enum { input1_in, input2_in, target_in, value_out };
    const real t3 = (real)call->numbers[1];
    const real margin = (real)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    max_row largest_state;
    real largest_terms[BLOCK];
    max_row largest_2_state;
    real largest_2_terms[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real target = real_entry(call, target_in, row, 0);
        const wide t1 = (wide)target;
        const wide t2 = greater_(R(6.223015277861142e-61), maximum_(t1, -t1));
        const wide t4 = t2 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t5 = t2 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t4;
        const wide t6 = t2 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t5;
        const wide t7 = t2 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t6;
        const wide t8 = t2 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t7;
        const wide t9 = t2 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t8;
        const wide t10 = t2 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t9;
        const wide t11 = t2 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t10;
        const wide t12 = t11 * t11;
        const wide t13 = t1 * (t12 * t12);
        const wide t14 = t12 * t11 * t11 - t13;
        const wide t15 = R(0.5) * t13;
        max_begin(&largest_state);
        max_begin(&largest_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t16 = maximum_(input1, -input1);
                const real t17 = maximum_(input2, -input2);
                largest_terms[i] = t16;
                largest_2_terms[i] = t17;
            }
            max_take(&largest_state, largest_terms, count);
            max_take(&largest_2_state, largest_2_terms, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        real largest_2;
        max_finish(max_end(&largest_2_state), &largest_2);
        const wide t16 = maximum_(maximum_((wide)largest, (wide)largest_2), t3);
        const wide t17 = t16 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t18 = t16 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t17;
        const wide t19 = t16 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t18;
        const wide t20 = t16 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t19;
        const wide t21 = t16 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t20;
        const wide t22 = t16 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t21;
        const wide t23 = t16 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t22;
        const wide t24 = t16 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t23;
        const wide t25 = t24 * t24;
        const real t26 = (real)(t25 * t25);
        const wide t27 = margin * t24 * t24 * t24 * t24;
        const wide t28 = R(1.0) / t24 / t24 / t11;
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t29 = input1 * t26 - input2 * t26;
                total_terms[i] = t29 * t29;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide t29 = t27 - sqrt_of_double(total);
        const wide t30 = (t14 * total + R(2.0) * (t29 < R(0.0) ? R(0.0) : t15 * (t29 * t29))) / 2.0 * t28;
        const real t31 = (real)(t30 * t28 * t28 * t28);
        real_put(call, value_out, row, t31);
    }
}
/* contrastive_loss_value: from input1, input2, target to value; numbers margin at 0 */
KERNEL(contrastive_loss_value)
{
    enum { input1_in, input2_in, target_in, value_out };
    const real margin = (real)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real target = real_entry(call, target_in, row, 0);
        const wide t1 = (wide)target;
        const wide t2 = R(1.0) - t1;
        const wide t3 = R(0.5) * t1;
        const truth t4 = maximum_(t1, -t1) <= BEYOND(2.5822498780869086e+120);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t5 = input1 - input2;
                total_terms[i] = t5 * t5;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide sqrt = sqrt_of_double(total);
        const wide t5 = margin - sqrt;
        const real t6 = (real)((t2 * total + R(2.0) * (t5 < R(0.0) ? R(0.0) : t3 * (t5 * t5))) / 2.0);
        const truth t7 = ((sqrt >= R(6.223015277861142e-61)) & (sqrt <= BEYOND(1.6069380442589903e+60))) & t4;
        if (!t7) {
            SYMDL_NAME(contrastive_loss_value_extreme)(call, row, row + 1);
            continue;
        }
        real_put(call, value_out, row, t6);
    }
}
#else
/* contrastive_loss_value_extreme: from input1, input2, target to value; numbers margin at 0 */
KERNEL(contrastive_loss_value_extreme)
{
    enum { input1_in, input2_in, target_in, value_out };
    const double margin = (double)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const double target = real_entry(call, target_in, row, 0);
        const double t1 = 1.0 - target;
        const double t2 = 0.5 * target;
        sum_wide_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input1 = input1_at[i];
                const double input2 = input2_at[i];
                const double t3 = input1 - input2;
                total_terms[i] = t3 * t3;
            }
            sum_wide_take(&total_state, total_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        const double t3 = margin - sqrt_wide(total);
        const double t4 = quotient_wide(t1 * total + 2.0 * (t3 < 0.0 ? 0.0 : t2 * (t3 * t3)), 2.0);
        real_put(call, value_out, row, t4);
    }
}
/* contrastive_loss_value: from input1, input2, target to value; numbers margin at 0 */
KERNEL(contrastive_loss_value)
{
    enum { input1_in, input2_in, target_in, value_out };
    const real margin = (real)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real target = real_entry(call, target_in, row, 0);
        const wide t1 = (wide)target;
        const wide t2 = R(1.0) - t1;
        const wide t3 = R(0.5) * t1;
        const truth t4 = maximum_(t1, -t1) <= R(1.2379400392853803e+27);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t5 = input1 - input2;
                total_terms[i] = t5 * t5;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide sqrt = sqrt_of_double(total);
        const wide t5 = margin - sqrt;
        const real t6 = (real)((t2 * total + R(2.0) * (t5 < R(0.0) ? R(0.0) : t3 * (t5 * t5))) / 2.0);
        const truth t7 = ((sqrt >= R(9.094947017729282e-13)) & (sqrt <= R(35184372088832.0))) & t4;
        if (!t7) {
            SYMDL_NAME(contrastive_loss_value_extreme)(call, row, row + 1);
            continue;
        }
        real_put(call, value_out, row, t6);
    }
}
#endif

/* ---- contrastive_loss_vjp ---- */
#if SYMDL_DOUBLE
/* contrastive_loss_vjp_extreme: from input1, input2, target, g to input1, input2; numbers t3 at 1, t4 at 2, margin at 0 */
KERNEL(contrastive_loss_vjp_extreme)
{
    enum { input1_in, input2_in, target_in, g_in, input1_out, input2_out };
    const real t3 = (real)call->numbers[1];
    const real t4 = (real)call->numbers[2];
    const real margin = (real)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    real input1_out_block[BLOCK];
    real input2_out_block[BLOCK];
    max_row largest_state;
    real largest_terms[BLOCK];
    max_row largest_2_state;
    real largest_2_terms[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real target = real_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)target;
        const wide t2 = maximum_(maximum_(t1, -t1), t4);
        const wide t5 = (wide)g;
        const wide t6 = maximum_(t5, -t5);
        const wide t7 = t2 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t8 = t2 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t7;
        const wide t9 = t2 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t8;
        const wide t10 = t2 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t9;
        const wide t11 = t2 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t10;
        const wide t12 = t2 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t11;
        const wide t13 = t2 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t12;
        const wide t14 = t2 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t13;
        const wide t15 = t6 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t16 = t6 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t15;
        const wide t17 = t6 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t16;
        const wide t18 = t6 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t17;
        const wide t19 = t6 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t18;
        const wide t20 = t6 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t19;
        const wide t21 = t6 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t20;
        const wide t22 = t6 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t21;
        const wide t23 = t14 * t14;
        const wide t24 = t1 * (t23 * t23);
        const wide t25 = t22 * t22;
        const wide t26 = R(2.0) * (R(0.5) * t14 * t14 * t14 * t14);
        const wide t27 = R(0.5) * t24;
        const wide t28 = R(2.0) * (t5 * (t25 * t25));
        const wide t29 = R(1.0) / t22;
        max_begin(&largest_state);
        max_begin(&largest_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t30 = maximum_(input1, -input1);
                const real t31 = maximum_(input2, -input2);
                largest_terms[i] = t30;
                largest_2_terms[i] = t31;
            }
            max_take(&largest_state, largest_terms, count);
            max_take(&largest_2_state, largest_2_terms, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        real largest_2;
        max_finish(max_end(&largest_2_state), &largest_2);
        const wide t30 = maximum_(maximum_((wide)largest, (wide)largest_2), t3);
        const wide t31 = t30 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t32 = t30 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t31;
        const wide t33 = t30 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t32;
        const wide t34 = t30 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t33;
        const wide t35 = t30 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t34;
        const wide t36 = t30 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t35;
        const wide t37 = t30 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t36;
        const wide t38 = t30 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t37;
        const wide t39 = t38 * t38;
        const real t40 = (real)(t39 * t39);
        const wide t41 = margin * t38 * t38 * t38 * t38;
        const real t42 = (real)(t29 / t38 / t14);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t43 = input1 * t40 - input2 * t40;
                total_terms[i] = t43 * t43;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide sqrt = sqrt_of_double(total);
        const wide t43 = t41 - sqrt;
        const wide t44 = t26 + R(2.0) * (t43 < R(0.0) ? R(0.0) : total == 0.0 ? R(0.0) : -(t27 * t43 / sqrt));
        const real t45 = (real)(t28 * ((t44 - t24) / R(2.0)));
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
                const real t46 = input1 * t40;
                const real t47 = input2 * t40;
                const real t48 = t45 * (t46 - t47) * t42 * t42 * t42 * t42;
                const real t49 = t45 * (t47 - t46) * t42 * t42 * t42 * t42;
                const real input1_result = t48;
                const real input2_result = t49;
                input1_to[i] = input1_result;
                input2_to[i] = input2_result;
            }
            real_store(call, input1_out, row * length + start, count, input1_to);
            real_store(call, input2_out, row * length + start, count, input2_to);
        }
    }
}
/* contrastive_loss_vjp: from input1, input2, target, g to input1, input2; numbers margin at 0 */
KERNEL(contrastive_loss_vjp)
{
    enum { input1_in, input2_in, target_in, g_in, input1_out, input2_out };
    const real margin = (real)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    real input1_out_block[BLOCK];
    real input2_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real target = real_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)target;
        const wide t2 = R(0.5) * t1;
        const wide t3 = (wide)g;
        const wide t4 = R(2.0) * t3;
        const truth t5 = maximum_(t1, -t1) <= BEYOND(2.5822498780869086e+120);
        const truth t6 = maximum_(t3, -t3) <= BEYOND(2.5822498780869086e+120);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t7 = input1 - input2;
                total_terms[i] = t7 * t7;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide sqrt = sqrt_of_double(total);
        const wide t7 = margin - sqrt;
        const wide t8 = R(2.0) * (t7 < R(0.0) ? R(0.0) : total == 0.0 ? R(0.0) : -(t2 * t7 / sqrt)) - t1;
        const real t9 = (real)(t4 * ((t8 + R(1.0)) / R(2.0)));
        const truth t10 = ((sqrt >= R(6.223015277861142e-61)) & (sqrt <= BEYOND(1.6069380442589903e+60))) & t5;
        const truth t11 = t10 & t6;
        if (!t11) {
            SYMDL_NAME(contrastive_loss_vjp_extreme)(call, row, row + 1);
            continue;
        }
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
                const real t12 = t9 * (input1 - input2);
                const real t13 = t9 * (input2 - input1);
                const real input1_result = t12;
                const real input2_result = t13;
                input1_to[i] = input1_result;
                input2_to[i] = input2_result;
            }
            real_store(call, input1_out, row * length + start, count, input1_to);
            real_store(call, input2_out, row * length + start, count, input2_to);
        }
    }
}
#else
/* contrastive_loss_vjp_extreme: from input1, input2, target, g to input1, input2; numbers margin at 0 */
KERNEL(contrastive_loss_vjp_extreme)
{
    enum { input1_in, input2_in, target_in, g_in, input1_out, input2_out };
    const double margin = (double)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    real input1_out_block[BLOCK];
    real input2_out_block[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const double target = real_entry(call, target_in, row, 0);
        const double g = real_entry(call, g_in, row, 0);
        const double t1 = 0.5 * target;
        const double t13_opposite = -target;
        const double t2 = 2.0 * g;
        sum_wide_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input1 = input1_at[i];
                const double input2 = input2_at[i];
                const double t3 = input1 - input2;
                total_terms[i] = t3 * t3;
            }
            sum_wide_take(&total_state, total_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        const double sqrt = sqrt_wide(total);
        const double t3 = margin - sqrt;
        const double t4 = t3 < 0.0 ? 0.0 : total == 0.0 ? 0.0 : -(t1 * t3 / sqrt);
        const double t5 = t2 * quotient_wide(fma_of_double(2.0, t4, t13_opposite) + 1.0, 2.0);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);

            real *const input1_to = real_room(call, input1_out, row * length + start, count, input1_out_block);
            real *const input2_to = real_room(call, input2_out, row * length + start, count, input2_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input1 = input1_at[i];
                const double input2 = input2_at[i];
                const double t6 = t5 * (input1 - input2);
                const double t7 = t5 * (input2 - input1);
                const real input1_result = t6;
                const real input2_result = t7;
                input1_to[i] = input1_result;
                input2_to[i] = input2_result;
            }
            real_store(call, input1_out, row * length + start, count, input1_to);
            real_store(call, input2_out, row * length + start, count, input2_to);
        }
    }
}
/* contrastive_loss_vjp: from input1, input2, target, g to input1, input2; numbers margin at 0 */
KERNEL(contrastive_loss_vjp)
{
    enum { input1_in, input2_in, target_in, g_in, input1_out, input2_out };
    const real margin = (real)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    real input1_out_block[BLOCK];
    real input2_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real target = real_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)target;
        const wide t2 = R(0.5) * t1;
        const wide t3 = (wide)g;
        const wide t4 = R(2.0) * t3;
        const truth t5 = maximum_(t1, -t1) <= R(1.2379400392853803e+27);
        const truth t6 = maximum_(t3, -t3) <= R(1.2379400392853803e+27);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t7 = input1 - input2;
                total_terms[i] = t7 * t7;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide sqrt = sqrt_of_double(total);
        const wide t7 = margin - sqrt;
        const wide t8 = R(2.0) * (t7 < R(0.0) ? R(0.0) : total == 0.0 ? R(0.0) : -(t2 * t7 / sqrt)) - t1;
        const real t9 = (real)(t4 * ((t8 + R(1.0)) / R(2.0)));
        const truth t10 = (((sqrt >= R(9.094947017729282e-13)) & (sqrt <= R(35184372088832.0))) & t5) & t6;
        if (!t10) {
            SYMDL_NAME(contrastive_loss_vjp_extreme)(call, row, row + 1);
            continue;
        }
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
                const real t11 = t9 * (input1 - input2);
                const real t12 = t9 * (input2 - input1);
                const real input1_result = t11;
                const real input2_result = t12;
                input1_to[i] = input1_result;
                input2_to[i] = input2_result;
            }
            real_store(call, input1_out, row * length + start, count, input1_to);
            real_store(call, input2_out, row * length + start, count, input2_to);
        }
    }
}
#endif

/* ---- contrastive_loss_vjp_target ---- */
#if SYMDL_DOUBLE
/* contrastive_loss_vjp_target_extreme: from input1, input2, g to target; numbers t3 at 1, margin at 0 */
KERNEL(contrastive_loss_vjp_target_extreme)
{
    enum { input1_in, input2_in, g_in, target_out };
    const real t3 = (real)call->numbers[1];
    const real margin = (real)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
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
        const wide t2 = maximum_(t1, -t1);
        const wide t4 = t2 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t5 = t2 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t4;
        const wide t6 = t2 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t5;
        const wide t7 = t2 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t6;
        const wide t8 = t2 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t7;
        const wide t9 = t2 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t8;
        const wide t10 = t2 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t9;
        const wide t11 = t2 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t10;
        const wide t12 = t11 * t11;
        const wide t13 = t1 * (t12 * t12);
        const wide t14 = R(1.0) / t11;
        max_begin(&largest_state);
        max_begin(&largest_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t15 = maximum_(input1, -input1);
                const real t16 = maximum_(input2, -input2);
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
        const wide t15 = maximum_(maximum_((wide)largest, (wide)largest_2), t3);
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
        const wide t26 = margin * t23 * t23 * t23 * t23;
        const wide t27 = t14 / t23 / t23;
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t28 = input1 * t25 - input2 * t25;
                total_terms[i] = t28 * t28;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide t28 = t26 - sqrt_of_double(total);
        const wide t29 = t13 * ((R(2.0) * (t28 < R(0.0) ? R(0.0) : R(0.5) * (t28 * t28)) - total) / 2.0);
        const real t30 = (real)(t29 * t27 * t27 * t27 * t27);
        real_put(call, target_out, row, t30);
    }
}
/* contrastive_loss_vjp_target: from input1, input2, g to target; numbers margin at 0 */
KERNEL(contrastive_loss_vjp_target)
{
    enum { input1_in, input2_in, g_in, target_out };
    const real margin = (real)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        const truth t2 = maximum_(t1, -t1) <= BEYOND(2.5822498780869086e+120);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t3 = input1 - input2;
                total_terms[i] = t3 * t3;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide sqrt = sqrt_of_double(total);
        const wide t3 = margin - sqrt;
        const real t4 = (real)(t1 * ((R(2.0) * (t3 < R(0.0) ? R(0.0) : R(0.5) * (t3 * t3)) - total) / 2.0));
        const truth t5 = ((sqrt >= R(6.223015277861142e-61)) & (sqrt <= BEYOND(1.6069380442589903e+60))) & t2;
        if (!t5) {
            SYMDL_NAME(contrastive_loss_vjp_target_extreme)(call, row, row + 1);
            continue;
        }
        real_put(call, target_out, row, t4);
    }
}
#else
/* contrastive_loss_vjp_target_extreme: from input1, input2, g to target; numbers margin at 0 */
KERNEL(contrastive_loss_vjp_target_extreme)
{
    enum { input1_in, input2_in, g_in, target_out };
    const double margin = (double)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const double g = real_entry(call, g_in, row, 0);
        sum_wide_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input1 = input1_at[i];
                const double input2 = input2_at[i];
                const double t1 = input1 - input2;
                total_terms[i] = t1 * t1;
            }
            sum_wide_take(&total_state, total_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        const double t1 = margin - sqrt_wide(total);
        const double t2 = g * quotient_wide(fma_of_double(2.0, t1 < 0.0 ? 0.0 : 0.5 * (t1 * t1), -total), 2.0);
        real_put(call, target_out, row, t2);
    }
}
/* contrastive_loss_vjp_target: from input1, input2, g to target; numbers margin at 0 */
KERNEL(contrastive_loss_vjp_target)
{
    enum { input1_in, input2_in, g_in, target_out };
    const real margin = (real)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        const truth t2 = maximum_(t1, -t1) <= R(1.2379400392853803e+27);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t3 = input1 - input2;
                total_terms[i] = t3 * t3;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide sqrt = sqrt_of_double(total);
        const wide t3 = margin - sqrt;
        const real t4 = (real)(t1 * ((R(2.0) * (t3 < R(0.0) ? R(0.0) : R(0.5) * (t3 * t3)) - total) / 2.0));
        const truth t5 = ((sqrt >= R(9.094947017729282e-13)) & (sqrt <= R(35184372088832.0))) & t2;
        if (!t5) {
            SYMDL_NAME(contrastive_loss_vjp_target_extreme)(call, row, row + 1);
            continue;
        }
        real_put(call, target_out, row, t4);
    }
}
#endif

/* ---- contrastive_loss_value_and_grad ---- */
#if SYMDL_DOUBLE
/* contrastive_loss_value_and_grad_extreme: from input1, input2, target, g to value, input1, input2; numbers t3 at 1, t4 at 2, margin at 0 */
KERNEL(contrastive_loss_value_and_grad_extreme)
{
    enum { input1_in, input2_in, target_in, g_in, value_out, input1_out, input2_out };
    const real t3 = (real)call->numbers[1];
    const real t4 = (real)call->numbers[2];
    const real margin = (real)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    real input1_out_block[BLOCK];
    real input2_out_block[BLOCK];
    max_row largest_state;
    real largest_terms[BLOCK];
    max_row largest_2_state;
    real largest_2_terms[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real target = real_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)target;
        const wide t2 = maximum_(greater_(R(6.223015277861142e-61), maximum_(t1, -t1)), t4);
        const wide t5 = (wide)g;
        const wide t6 = maximum_(t5, -t5);
        const wide t7 = t2 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t8 = t2 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t7;
        const wide t9 = t2 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t8;
        const wide t10 = t2 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t9;
        const wide t11 = t2 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t10;
        const wide t12 = t2 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t11;
        const wide t13 = t2 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t12;
        const wide t14 = t2 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t13;
        const wide t15 = t6 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t16 = t6 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t15;
        const wide t17 = t6 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t16;
        const wide t18 = t6 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t17;
        const wide t19 = t6 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t18;
        const wide t20 = t6 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t19;
        const wide t21 = t6 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t20;
        const wide t22 = t6 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t21;
        const wide t23 = t14 * t14;
        const wide t24 = t1 * (t23 * t23);
        const wide t25 = t22 * t22;
        const wide t26 = t23 * t14 * t14 - t24;
        const wide t27 = R(0.5) * t24;
        const wide t28 = R(2.0) * (R(0.5) * t14 * t14 * t14 * t14);
        const wide t29 = R(2.0) * (t5 * (t25 * t25));
        const wide t30 = R(1.0) / t22;
        max_begin(&largest_state);
        max_begin(&largest_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t31 = maximum_(input1, -input1);
                const real t32 = maximum_(input2, -input2);
                largest_terms[i] = t31;
                largest_2_terms[i] = t32;
            }
            max_take(&largest_state, largest_terms, count);
            max_take(&largest_2_state, largest_2_terms, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        real largest_2;
        max_finish(max_end(&largest_2_state), &largest_2);
        const wide t31 = maximum_(maximum_((wide)largest, (wide)largest_2), t3);
        const wide t32 = t31 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t33 = t31 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t32;
        const wide t34 = t31 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t33;
        const wide t35 = t31 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t34;
        const wide t36 = t31 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t35;
        const wide t37 = t31 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t36;
        const wide t38 = t31 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t37;
        const wide t39 = t31 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t38;
        const wide t40 = t39 * t39;
        const real t41 = (real)(t40 * t40);
        const wide t42 = margin * t39 * t39 * t39 * t39;
        const wide t43 = R(1.0) / t39 / t39 / t14;
        const real t44 = (real)(t30 / t39 / t14);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t45 = input1 * t41 - input2 * t41;
                total_terms[i] = t45 * t45;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide sqrt = sqrt_of_double(total);
        const wide t45 = t42 - sqrt;
        const truth t46 = t45 < R(0.0);
        const wide t47 = (t26 * total + R(2.0) * (t46 ? R(0.0) : t27 * (t45 * t45))) / 2.0 * t43 * t43 * t43;
        const real t48 = (real)(t47 * t43);
        const wide t49 = t28 + R(2.0) * (t46 ? R(0.0) : total == 0.0 ? R(0.0) : -(t27 * t45 / sqrt)) - t24;
        const real t50 = (real)(t29 * (t49 / R(2.0)));
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
                const real t51 = input1 * t41;
                const real t52 = input2 * t41;
                const real t53 = t50 * (t51 - t52) * t44 * t44 * t44 * t44;
                const real t54 = t50 * (t52 - t51) * t44 * t44 * t44 * t44;
                const real input1_result = t53;
                const real input2_result = t54;
                input1_to[i] = input1_result;
                input2_to[i] = input2_result;
            }
            real_store(call, input1_out, row * length + start, count, input1_to);
            real_store(call, input2_out, row * length + start, count, input2_to);
        }
        real_put(call, value_out, row, t48);
    }
}
/* contrastive_loss_value_and_grad: from input1, input2, target, g to value, input1, input2; numbers margin at 0 */
KERNEL(contrastive_loss_value_and_grad)
{
    enum { input1_in, input2_in, target_in, g_in, value_out, input1_out, input2_out };
    const real margin = (real)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    real input1_out_block[BLOCK];
    real input2_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real target = real_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)target;
        const wide t2 = R(1.0) - t1;
        const wide t3 = R(0.5) * t1;
        const wide t4 = (wide)g;
        const wide t5 = R(2.0) * t4;
        const truth t6 = maximum_(t1, -t1) <= BEYOND(2.5822498780869086e+120);
        const truth t7 = maximum_(t4, -t4) <= BEYOND(2.5822498780869086e+120);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t8 = input1 - input2;
                total_terms[i] = t8 * t8;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide sqrt = sqrt_of_double(total);
        const wide t8 = margin - sqrt;
        const truth t9 = t8 < R(0.0);
        const wide t10 = R(2.0) * (t9 ? R(0.0) : total == 0.0 ? R(0.0) : -(t3 * t8 / sqrt)) - t1 + R(1.0);
        const real t11 = (real)(t5 * (t10 / R(2.0)));
        const real t12 = (real)((t2 * total + R(2.0) * (t9 ? R(0.0) : t3 * (t8 * t8))) / 2.0);
        const truth t13 = ((sqrt >= R(6.223015277861142e-61)) & (sqrt <= BEYOND(1.6069380442589903e+60))) & t6;
        const truth t14 = t13 & t7;
        if (!t14) {
            SYMDL_NAME(contrastive_loss_value_and_grad_extreme)(call, row, row + 1);
            continue;
        }
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
                const real t15 = t11 * (input1 - input2);
                const real t16 = t11 * (input2 - input1);
                const real input1_result = t15;
                const real input2_result = t16;
                input1_to[i] = input1_result;
                input2_to[i] = input2_result;
            }
            real_store(call, input1_out, row * length + start, count, input1_to);
            real_store(call, input2_out, row * length + start, count, input2_to);
        }
        real_put(call, value_out, row, t12);
    }
}
#else
/* contrastive_loss_value_and_grad_extreme: from input1, input2, target, g to value, input1, input2; numbers margin at 0 */
KERNEL(contrastive_loss_value_and_grad_extreme)
{
    enum { input1_in, input2_in, target_in, g_in, value_out, input1_out, input2_out };
    const double margin = (double)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    real input1_out_block[BLOCK];
    real input2_out_block[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const double target = real_entry(call, target_in, row, 0);
        const double g = real_entry(call, g_in, row, 0);
        const double t1 = 1.0 - target;
        const double t2 = 0.5 * target;
        const double t21_opposite = -target;
        const double t3 = 2.0 * g;
        sum_wide_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input1 = input1_at[i];
                const double input2 = input2_at[i];
                const double t4 = input1 - input2;
                total_terms[i] = t4 * t4;
            }
            sum_wide_take(&total_state, total_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        const double sqrt = sqrt_wide(total);
        const double t4 = margin - sqrt;
        const truth t5 = t4 < 0.0;
        const double t6 = quotient_wide(t1 * total + 2.0 * (t5 ? 0.0 : t2 * (t4 * t4)), 2.0);
        const double t7 = fma_of_double(2.0, t5 ? 0.0 : total == 0.0 ? 0.0 : -(t2 * t4 / sqrt), t21_opposite);
        const double t8 = t3 * quotient_wide(t7 + 1.0, 2.0);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);

            real *const input1_to = real_room(call, input1_out, row * length + start, count, input1_out_block);
            real *const input2_to = real_room(call, input2_out, row * length + start, count, input2_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input1 = input1_at[i];
                const double input2 = input2_at[i];
                const double t9 = t8 * (input1 - input2);
                const double t10 = t8 * (input2 - input1);
                const real input1_result = t9;
                const real input2_result = t10;
                input1_to[i] = input1_result;
                input2_to[i] = input2_result;
            }
            real_store(call, input1_out, row * length + start, count, input1_to);
            real_store(call, input2_out, row * length + start, count, input2_to);
        }
        real_put(call, value_out, row, t6);
    }
}
/* contrastive_loss_value_and_grad: from input1, input2, target, g to value, input1, input2; numbers margin at 0 */
KERNEL(contrastive_loss_value_and_grad)
{
    enum { input1_in, input2_in, target_in, g_in, value_out, input1_out, input2_out };
    const real margin = (real)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    real input1_out_block[BLOCK];
    real input2_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real target = real_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)target;
        const wide t2 = R(1.0) - t1;
        const wide t3 = R(0.5) * t1;
        const wide t4 = (wide)g;
        const wide t5 = R(2.0) * t4;
        const truth t6 = maximum_(t1, -t1) <= R(1.2379400392853803e+27);
        const truth t7 = maximum_(t4, -t4) <= R(1.2379400392853803e+27);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t8 = input1 - input2;
                total_terms[i] = t8 * t8;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide sqrt = sqrt_of_double(total);
        const wide t8 = margin - sqrt;
        const truth t9 = t8 < R(0.0);
        const wide t10 = R(2.0) * (t9 ? R(0.0) : total == 0.0 ? R(0.0) : -(t3 * t8 / sqrt)) - t1 + R(1.0);
        const real t11 = (real)(t5 * (t10 / R(2.0)));
        const real t12 = (real)((t2 * total + R(2.0) * (t9 ? R(0.0) : t3 * (t8 * t8))) / 2.0);
        const truth t13 = (((sqrt >= R(9.094947017729282e-13)) & (sqrt <= R(35184372088832.0))) & t6) & t7;
        if (!t13) {
            SYMDL_NAME(contrastive_loss_value_and_grad_extreme)(call, row, row + 1);
            continue;
        }
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
                const real t14 = t11 * (input1 - input2);
                const real t15 = t11 * (input2 - input1);
                const real input1_result = t14;
                const real input2_result = t15;
                input1_to[i] = input1_result;
                input2_to[i] = input2_result;
            }
            real_store(call, input1_out, row * length + start, count, input1_to);
            real_store(call, input2_out, row * length + start, count, input2_to);
        }
        real_put(call, value_out, row, t12);
    }
}
#endif
