/*
 * Made by symdl 0.1.0 from l2_penalty with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     l2_penalty = lam*RowSum(w**2)
 */
#include "primitives.h"
#include "monoids.h"

/* ---- l2_penalty_value ---- */
#if SYMDL_DOUBLE
/* l2_penalty_value_extreme: from w to value; numbers t1 at 0 */
KERNEL(l2_penalty_value_extreme)
{
    enum { w_in, value_out };
    const wide t1 = (wide)call->numbers[0];
    real w_block[BLOCK];
    max_row largest_state;
    real largest_terms[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const w_at = real_block(call, w_in, row * length + start, count, w_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real w = w_at[i];
                largest_terms[i] = maximum_(w, -w);
            }
            max_take(&largest_state, largest_terms, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const wide t2 = (wide)largest;
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
        const wide t13 = R(1.0) / t10 / t10;
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const w_at = real_block(call, w_in, row * length + start, count, w_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real w = w_at[i];
                const real t14 = w * t12;
                total_terms[i] = t14 * t14;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t14 = (real)(t1 * total * t13 * t13 * t13 * t13);
        real_put(call, value_out, row, t14);
    }
}
/* l2_penalty_value: from w to value; numbers t1 at 0 */
KERNEL(l2_penalty_value)
{
    enum { w_in, value_out };
    const wide t1 = (wide)call->numbers[0];
    real w_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const w_at = real_block(call, w_in, row * length + start, count, w_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real w = w_at[i];
                total_terms[i] = w * w;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t2 = (real)(t1 * total);
        const truth t3 = total <= 2.5822498780869086e+120;
        if (!t3) {
            SYMDL_NAME(l2_penalty_value_extreme)(call, row, row + 1);
            continue;
        }
        real_put(call, value_out, row, t2);
    }
}
#else
/* l2_penalty_value_extreme: from w to value; numbers lam at 1 */
KERNEL(l2_penalty_value_extreme)
{
    enum { w_in, value_out };
    const double lam = (double)call->numbers[1];
    real w_block[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        sum_wide_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const w_at = real_block(call, w_in, row * length + start, count, w_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double w = w_at[i];
                total_terms[i] = w * w;
            }
            sum_wide_take(&total_state, total_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        const double t1 = lam * total;
        real_put(call, value_out, row, t1);
    }
}
/* l2_penalty_value: from w to value; numbers t1 at 0 */
KERNEL(l2_penalty_value)
{
    enum { w_in, value_out };
    const wide t1 = (wide)call->numbers[0];
    real w_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const w_at = real_block(call, w_in, row * length + start, count, w_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real w = w_at[i];
                total_terms[i] = w * w;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t2 = (real)(t1 * total);
        const truth t3 = total <= 1.2379400392853803e+27;
        if (!t3) {
            SYMDL_NAME(l2_penalty_value_extreme)(call, row, row + 1);
            continue;
        }
        real_put(call, value_out, row, t2);
    }
}
#endif

/* ---- l2_penalty_vjp ---- */
/* l2_penalty_vjp: from w, g to w; numbers t1 at 0 */
KERNEL(l2_penalty_vjp)
{
    enum { w_in, g_in, w_out };
    const real t1 = (real)call->numbers[0];
    real w_block[BLOCK];
    real w_out_block[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const real t2 = (real)(t1 * (wide)g);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const w_at = real_block(call, w_in, row * length + start, count, w_block);

            real *const w_to = real_room(call, w_out, row * length + start, count, w_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real w = w_at[i];
                const real w_result = t2 * w;
                w_to[i] = w_result;
            }
            real_store(call, w_out, row * length + start, count, w_to);
        }
    }
}

/* ---- l2_penalty_value_and_grad ---- */
#if SYMDL_DOUBLE
/* l2_penalty_value_and_grad_extreme: from w, g to value, w; numbers t1 at 0, t2 at 1 */
KERNEL(l2_penalty_value_and_grad_extreme)
{
    enum { w_in, g_in, value_out, w_out };
    const wide t1 = (wide)call->numbers[0];
    const real t2 = (real)call->numbers[1];
    real w_block[BLOCK];
    real w_out_block[BLOCK];
    max_row largest_state;
    real largest_terms[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t3 = (wide)g;
        const wide t4 = maximum_(t3, -t3);
        const wide t5 = t4 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t6 = t4 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t5;
        const wide t7 = t4 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t6;
        const wide t8 = t4 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t7;
        const wide t9 = t4 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t8;
        const wide t10 = t4 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t9;
        const wide t11 = t4 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t10;
        const wide t12 = t4 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t11;
        const wide t13 = t12 * t12;
        const real t14 = (real)(t2 * (t3 * (t13 * t13)));
        const wide t15 = R(1.0) / t12;
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const w_at = real_block(call, w_in, row * length + start, count, w_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real w = w_at[i];
                largest_terms[i] = maximum_(w, -w);
            }
            max_take(&largest_state, largest_terms, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const wide t16 = (wide)largest;
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
        const wide t27 = R(1.0) / t24 / t24;
        const real t28 = (real)(t15 / t24);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const w_at = real_block(call, w_in, row * length + start, count, w_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real w = w_at[i];
                const real t29 = w * t26;
                total_terms[i] = t29 * t29;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t29 = (real)(t1 * total * t27 * t27 * t27 * t27);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const w_at = real_block(call, w_in, row * length + start, count, w_block);

            real *const w_to = real_room(call, w_out, row * length + start, count, w_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real w = w_at[i];
                const real w_result = t14 * (w * t26) * t28 * t28 * t28 * t28;
                w_to[i] = w_result;
            }
            real_store(call, w_out, row * length + start, count, w_to);
        }
        real_put(call, value_out, row, t29);
    }
}
/* l2_penalty_value_and_grad: from w, g to value, w; numbers t1 at 0, t2 at 1 */
KERNEL(l2_penalty_value_and_grad)
{
    enum { w_in, g_in, value_out, w_out };
    const wide t1 = (wide)call->numbers[0];
    const real t2 = (real)call->numbers[1];
    real w_block[BLOCK];
    real w_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t3 = (wide)g;
        const real t4 = (real)(t2 * t3);
        const truth t5 = maximum_(t3, -t3) <= BEYOND(2.5822498780869086e+120);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const w_at = real_block(call, w_in, row * length + start, count, w_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real w = w_at[i];
                total_terms[i] = w * w;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t6 = (real)(t1 * total);
        const truth t7 = (total <= 2.5822498780869086e+120) & t5;
        if (!t7) {
            SYMDL_NAME(l2_penalty_value_and_grad_extreme)(call, row, row + 1);
            continue;
        }
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const w_at = real_block(call, w_in, row * length + start, count, w_block);

            real *const w_to = real_room(call, w_out, row * length + start, count, w_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real w = w_at[i];
                const real w_result = t4 * w;
                w_to[i] = w_result;
            }
            real_store(call, w_out, row * length + start, count, w_to);
        }
        real_put(call, value_out, row, t6);
    }
}
#else
/* l2_penalty_value_and_grad_extreme: from w, g to value, w; numbers lam at 2, t1 at 1 */
KERNEL(l2_penalty_value_and_grad_extreme)
{
    enum { w_in, g_in, value_out, w_out };
    const double lam = (double)call->numbers[2];
    const double t1 = (double)call->numbers[1];
    real w_block[BLOCK];
    real w_out_block[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const double g = real_entry(call, g_in, row, 0);
        const double t2 = t1 * g;
        sum_wide_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const w_at = real_block(call, w_in, row * length + start, count, w_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double w = w_at[i];
                total_terms[i] = w * w;
            }
            sum_wide_take(&total_state, total_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        const double t3 = lam * total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const w_at = real_block(call, w_in, row * length + start, count, w_block);

            real *const w_to = real_room(call, w_out, row * length + start, count, w_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double w = w_at[i];
                const real w_result = t2 * w;
                w_to[i] = w_result;
            }
            real_store(call, w_out, row * length + start, count, w_to);
        }
        real_put(call, value_out, row, t3);
    }
}
/* l2_penalty_value_and_grad: from w, g to value, w; numbers t1 at 0, t2 at 1 */
KERNEL(l2_penalty_value_and_grad)
{
    enum { w_in, g_in, value_out, w_out };
    const wide t1 = (wide)call->numbers[0];
    const real t2 = (real)call->numbers[1];
    real w_block[BLOCK];
    real w_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t3 = (wide)g;
        const real t4 = (real)(t2 * t3);
        const truth t5 = maximum_(t3, -t3) <= R(1.2379400392853803e+27);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const w_at = real_block(call, w_in, row * length + start, count, w_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real w = w_at[i];
                total_terms[i] = w * w;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t6 = (real)(t1 * total);
        const truth t7 = (total <= 1.2379400392853803e+27) & t5;
        if (!t7) {
            SYMDL_NAME(l2_penalty_value_and_grad_extreme)(call, row, row + 1);
            continue;
        }
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const w_at = real_block(call, w_in, row * length + start, count, w_block);

            real *const w_to = real_room(call, w_out, row * length + start, count, w_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real w = w_at[i];
                const real w_result = t4 * w;
                w_to[i] = w_result;
            }
            real_store(call, w_out, row * length + start, count, w_to);
        }
        real_put(call, value_out, row, t6);
    }
}
#endif

/* ---- l2_penalty_hvp ---- */
/* l2_penalty_hvp: from g, v to w; numbers t1 at 0 */
KERNEL(l2_penalty_hvp)
{
    enum { g_in, v_in, w_out };
    const real t1 = (real)call->numbers[0];
    real v_block[BLOCK];
    real w_out_block[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const real t2 = (real)(t1 * (wide)g);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);

            real *const w_to = real_room(call, w_out, row * length + start, count, w_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real w_result = t2 * v;
                w_to[i] = w_result;
            }
            real_store(call, w_out, row * length + start, count, w_to);
        }
    }
}

/* ---- l2_penalty_hess_diag ---- */
/* l2_penalty_hess_diag: from g to w; numbers t1 at 0 */
KERNEL(l2_penalty_hess_diag)
{
    enum { g_in, w_out };
    const real t1 = (real)call->numbers[0];
    real w_out_block[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const real t2 = (real)(t1 * (wide)g);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);

            real *const w_to = real_room(call, w_out, row * length + start, count, w_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real w_result = t2;
                w_to[i] = w_result;
            }
            real_store(call, w_out, row * length + start, count, w_to);
        }
    }
}
