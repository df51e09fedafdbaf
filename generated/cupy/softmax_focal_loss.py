# Made by symdl 0.1.0 from softmax_focal_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     softmax_focal_loss = 0  if Eq(RowLse(input) - RowPick(input, target), 0)
#                          -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
#                          RowPick(input, target))  otherwise
"""Cross entropy on logits in which well-classified rows count less."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "softmax_focal_loss",
    "softmax_focal_loss_vjp",
    "softmax_focal_loss_value_and_grad",
    "softmax_focal_loss_hvp",
    "softmax_focal_loss_hess_diag",
]


_value = _Kernel(
    name="softmax_focal_loss_value",
    rows=True,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("gamma",),
    kinds=("real",),
    monoids=("lse",),
    labels=(("target", ""),),
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, 2) softmax_focal_loss_value_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(value_out_type, value_out),
    const real gamma,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    for (integer row = blockIdx.x; row < rows; row += gridDim.x) {
        const integer outer = row / inner, within = row % inner;
        const input_type* const input_row = ROW(input_in);
        const integer target = load(ROW(target_in));
        bool bad = false;
        if ((target < 0 || target >= length)) {
            bad = true;
            if (threadIdx.x == 0) report(errors, row, target, length, caller);
        }
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }

        lse_state largest_state = lse_identity();
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real input = load(input_row + position * input_in_s1);
            largest_state = lse_combine(largest_state, lse_map(input));
        }
        real largest;
        wide tail;
        lse_finish(lse_block(largest_state), largest, tail);
        const real log1p = log1p_(real(tail));
        const real t1 = input_at_target - largest - log1p;
        const bool t2 = largest - input_at_target + log1p == R(0.0);
        const real t3 = t2 ? R(0.0) : -(power_(-expm1_(t1), gamma) * t1);

        const real value_result = t3;
        if (threadIdx.x == 0) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


def _vjp_numbers(gamma):
    t6 = gamma - 1.0
    return t6, gamma


_vjp = _Kernel(
    name="softmax_focal_loss_vjp",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("gamma",),
    kinds=("real", "real"),
    monoids=("lse",),
    labels=(("target", ""),),
    host=_vjp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, 2) softmax_focal_loss_vjp_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real t6,
    const real gamma,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    for (integer row = blockIdx.x; row < rows; row += gridDim.x) {
        const integer outer = row / inner, within = row % inner;
        const input_type* const input_row = ROW(input_in);
        const integer target = load(ROW(target_in));
        const real g = load(ROW(g_in));
        bool bad = false;
        if ((target < 0 || target >= length)) {
            bad = true;
            if (threadIdx.x == 0) report(errors, row, target, length, caller);
        }
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const real t1 = gamma * g;
        const wide t2 = wide(g);

        lse_state largest_state = lse_identity();
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real input = load(input_row + position * input_in_s1);
            largest_state = lse_combine(largest_state, lse_map(input));
        }
        real largest;
        wide tail;
        lse_finish(lse_block(largest_state), largest, tail);
        const real log1p = log1p_(real(tail));
        const real t3 = input_at_target - largest;
        const real t4 = t3 - log1p;
        const real t5 = -expm1_(t4);
        const real power = power_(t5, t6);
        const real t7 = t3 - input_at_target;
        const real t8 = input_at_target - (t3 - t7) - (largest + t7);
        const real exp = exp_(t3);
        const wide t9 = wide(R(1.0)) + tail;
        const wide t10 = wide(exp + exp * (t8 == t8 ? t8 : R(0.0))) / t9;
        const real t11 = t1 * power * t4;
        const wide t12 = wide(t11) * t10;
        const real t13 = R(2.0) * (largest + log1p);
        const real power_2 = power_(t5, gamma);
        const real t14 = g * power_2;
        const bool t15 = largest - input_at_target + log1p == R(0.0);
        const real t16 = real(t9);
        const real t17 = real(t2 * (wide(power_2) - wide(gamma * power * t4) * t10));

        input_out_type* const input_out_row = ROW(input_out);
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real input = load(input_row + position * input_in_s1);
            const real t18 = input - largest;
            const wide t19 = wide(t14 * expm1_(t18 - log1p) - t11 * exp_(input + input_at_target - t13)) + t12;
            const real t20 = t18 - input;
            const real t21 = input - (t18 - t20) - (largest + t20);
            const real exp_1 = exp_(t18);
            const real t22 = t15 ? R(0.0) : t17 * ((exp_1 + exp_1 * (t21 == t21 ? t21 : R(0.0))) / t16);
            const real input_result = position == target ? (t15 ? R(0.0) : real(t19)) : t22;
            store(input_out_row + position * input_out_s1, bad ? NOT_A_NUMBER : input_result);
        }
    }
}
""",
)


def _value_and_grad_numbers(gamma):
    t12 = gamma - 1.0
    return gamma, t12


_value_and_grad = _Kernel(
    name="softmax_focal_loss_value_and_grad",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    scalars=("gamma",),
    kinds=("real", "real"),
    monoids=("lse",),
    labels=(("target", ""),),
    host=_value_and_grad_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, 2) softmax_focal_loss_value_and_grad_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const real gamma,
    const real t12,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    for (integer row = blockIdx.x; row < rows; row += gridDim.x) {
        const integer outer = row / inner, within = row % inner;
        const input_type* const input_row = ROW(input_in);
        const integer target = load(ROW(target_in));
        const real g = load(ROW(g_in));
        bool bad = false;
        if ((target < 0 || target >= length)) {
            bad = true;
            if (threadIdx.x == 0) report(errors, row, target, length, caller);
        }
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const real t1 = gamma * g;
        const wide t2 = wide(g);

        lse_state largest_state = lse_identity();
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real input = load(input_row + position * input_in_s1);
            largest_state = lse_combine(largest_state, lse_map(input));
        }
        real largest;
        wide tail;
        lse_finish(lse_block(largest_state), largest, tail);
        const real log1p = log1p_(real(tail));
        const real t3 = input_at_target - largest;
        const real t4 = t3 - log1p;
        const real t5 = -expm1_(t4);
        const real power = power_(t5, gamma);
        const bool t6 = largest - input_at_target + log1p == R(0.0);
        const real t7 = t6 ? R(0.0) : -(power * t4);
        const real power_2 = power_(t5, t12);
        const real t8 = t3 - input_at_target;
        const real t9 = input_at_target - (t3 - t8) - (largest + t8);
        const real exp = exp_(t3);
        const wide t10 = wide(R(1.0)) + tail;
        const wide t11 = wide(exp + exp * (t9 == t9 ? t9 : R(0.0))) / t10;
        const real t13 = t1 * power_2 * t4;
        const wide t14 = wide(t13) * t11;
        const real t15 = R(2.0) * (largest + log1p);
        const real t16 = g * power;
        const real t17 = real(t10);
        const real t18 = real(t2 * (wide(power) - wide(gamma * power_2 * t4) * t11));

        input_out_type* const input_out_row = ROW(input_out);
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real input = load(input_row + position * input_in_s1);
            const real t19 = input - largest;
            const wide t20 = wide(t16 * expm1_(t19 - log1p) - t13 * exp_(input + input_at_target - t15)) + t14;
            const real t21 = t19 - input;
            const real t22 = input - (t19 - t21) - (largest + t21);
            const real exp_1 = exp_(t19);
            const real t23 = t6 ? R(0.0) : t18 * ((exp_1 + exp_1 * (t22 == t22 ? t22 : R(0.0))) / t17);
            const real input_result = position == target ? (t6 ? R(0.0) : real(t20)) : t23;
            store(input_out_row + position * input_out_s1, bad ? NOT_A_NUMBER : input_result);
        }
        const real value_result = t7;
        if (threadIdx.x == 0) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


def _hvp_numbers(gamma):
    t6 = gamma - 1.0
    t31 = gamma - 2.0
    t34 = gamma * t6
    t73 = 2.0 * gamma
    t98 = gamma * gamma
    return t6, gamma, t31, t34, t73, t98


_hvp = _Kernel(
    name="softmax_focal_loss_hvp",
    rows=True,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    scalars=("gamma",),
    kinds=("real", "real", "real", "real", "real", "real"),
    monoids=("lse", "sum"),
    labels=(("target", ""),),
    host=_hvp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, 2) softmax_focal_loss_hvp_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    const real t6,
    const real gamma,
    const real t31,
    const real t34,
    const real t73,
    const real t98,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    for (integer row = blockIdx.x; row < rows; row += gridDim.x) {
        const integer outer = row / inner, within = row % inner;
        const input_type* const input_row = ROW(input_in);
        const integer target = load(ROW(target_in));
        const real g = load(ROW(g_in));
        const v_type* const v_row = ROW(v_in);
        bool bad = false;
        if ((target < 0 || target >= length)) {
            bad = true;
            if (threadIdx.x == 0) report(errors, row, target, length, caller);
        }
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const real t1 = gamma * g;
        const real t2 = R(2.0) * input_at_target;
        const real t3 = t34 * g;
        real v_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real v = load(v_row + position * v_in_s1);
            v_at_target = v;
        }
        const real t4 = t73 * g;
        const real t5 = t98 * g;
        const wide t7 = wide(g);

        lse_state largest_state = lse_identity();
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real input = load(input_row + position * input_in_s1);
            largest_state = lse_combine(largest_state, lse_map(input));
        }
        real largest;
        wide tail;
        lse_finish(lse_block(largest_state), largest, tail);
        const real log1p = log1p_(real(tail));
        const real t8 = largest + log1p;
        const real t9 = input_at_target - largest;
        const real t10 = t9 - log1p;
        const real t11 = -expm1_(t10);
        const real power = power_(t11, t6);
        const real t12 = R(2.0) * t8;
        const real t13 = t1 * power;
        const real t14 = t13 * t10;
        const real power_2 = power_(t11, gamma);
        const wide t15 = wide(R(1.0)) + tail;
        const real t16 = real(t15);
        const real t17 = g * power_2;
        const real power_3 = power_(t11, t31);
        const real exp = exp_(t2 - t12);
        const real t18 = t3 * power_3 * t10;
        const real t19 = t18 * exp;
        const real t20 = R(3.0) * t8;
        const real t21 = t9 - input_at_target;
        const real t22 = input_at_target - (t9 - t21) - (largest + t21);
        const real exp_2 = exp_(t9);
        const wide t23 = wide(exp_2 + exp_2 * (t22 == t22 ? t22 : R(0.0))) / t15;
        const wide t24 = wide(t14) * t23;
        const wide t25 = wide(t13) * t23;
        const real t26 = real(t25);
        const real t27 = t4 * power;
        const real t28 = t27 * t10;
        const bool t29 = largest - input_at_target + log1p == R(0.0);
        const real t30 = t5 * power_3;
        const real t32 = t30 * t8 * v_at_target;
        const real t33 = t30 * input_at_target * v_at_target;
        const real t35 = t13 * t8;
        const real t36 = t13 * input_at_target;
        const real t37 = t1 * power_3;
        const real t38 = t37 * t8 * v_at_target;
        const real t39 = t37 * input_at_target * v_at_target;
        const real t40 = t35 * v_at_target;
        const real t41 = t36 * v_at_target;
        const real t42 = t27 * v_at_target;
        const wide t43 = wide(gamma * power * t10) * t23;
        const wide t44 = t7 * (wide(power_2) - t43);
        const wide t45 = t7 * (t43 + wide(t73 * power) * t23 - wide(t34 * power_3 * t10 * exp));

        sum_state total_state = sum_identity();
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real input = load(input_row + position * input_in_s1);
            const real v = load(v_row + position * v_in_s1);
            const real t46 = input - largest;
            const real t47 = t46 - input;
            const real t48 = input - (t46 - t47) - (largest + t47);
            const real exp_1 = exp_(t46);
            total_state = sum_combine(total_state, sum_map(v * ((exp_1 + exp_1 * (t48 == t48 ? t48 : R(0.0))) / t16)));
        }
        wide total;
        sum_finish(sum_block(total_state), total);
        const real t46 = real(total);
        const real t47 = real(t44 * total);
        const real t48 = real(t45 * total);

        input_out_type* const input_out_row = ROW(input_out);
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real input = load(input_row + position * input_in_s1);
            const real v = load(v_row + position * v_in_s1);
            const real exp_1 = exp_(input + input_at_target - t12);
            const real t49 = t14 * exp_1;
            const real t50 = input - largest;
            const real t51 = t50 - input;
            const real t52 = input - (t50 - t51) - (largest + t51);
            const real exp_3 = exp_(t50);
            const real t53 = (exp_3 + exp_3 * (t52 == t52 ? t52 : R(0.0))) / t16;
            const real t54 = t17 * t53;
            const real exp_4 = exp_(input + t2 - t20);
            const real t55 = t18 * exp_4;
            const real t56 = t26 * expm1_(t50 - log1p);
            const real t57 = t13 * exp_1;
            const real t58 = v_at_target * (real(wide(real(wide(t55 - t49 - t56 - t57) + t24)) + t25) - t19);
            const real t59 = t46 * real(wide(real(wide(t28 * exp_1 + t56 + t57 - t55 - t54 + t19) - t24)) - t25);
            const real t60 = t33 * exp_4 + t35 * v * exp_1 + t38 * exp_4 + t40 * exp_1 + t17 * v * t53;
            const real t61 = t60 + t48 * t53 - t32 * exp_4 - t36 * v * exp_1 - t39 * exp_4 - t41 * exp_1;
            const real t62 = t29 ? R(0.0) : t61 - t42 * exp_1 - t47 * t53;
            const real input_result = position == target ? (t29 ? R(0.0) : v * (t54 - t49) + t58 + t59) : t62;
            store(input_out_row + position * input_out_s1, bad ? NOT_A_NUMBER : input_result);
        }
    }
}
""",
)


def _hess_diag_numbers(gamma):
    t1 = gamma * gamma
    t7 = gamma - 2.0
    t20 = 2.0 * t1
    t39 = 2.0 * gamma
    t48 = gamma - 1.0
    t76 = 3.0 * gamma
    t154 = gamma * t48
    return t7, t1, t20, gamma, t39, t48, t76, t154


_hess_diag = _Kernel(
    name="softmax_focal_loss_hess_diag",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("gamma",),
    kinds=("real", "real", "real", "real", "real", "real", "real", "real"),
    monoids=("lse",),
    labels=(("target", ""),),
    host=_hess_diag_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, 2) softmax_focal_loss_hess_diag_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real t7,
    const real t1,
    const real t20,
    const real gamma,
    const real t39,
    const real t48,
    const real t76,
    const real t154,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    for (integer row = blockIdx.x; row < rows; row += gridDim.x) {
        const integer outer = row / inner, within = row % inner;
        const input_type* const input_row = ROW(input_in);
        const integer target = load(ROW(target_in));
        const real g = load(ROW(g_in));
        bool bad = false;
        if ((target < 0 || target >= length)) {
            bad = true;
            if (threadIdx.x == 0) report(errors, row, target, length, caller);
        }
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const real t2 = R(2.0) * input_at_target;
        const real t3 = t1 * g;
        const real t4 = t20 * g;
        const real t5 = gamma * g;
        const real t6 = t39 * g;
        const real t8 = t76 * g;
        const wide t9 = wide(g);

        lse_state largest_state = lse_identity();
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real input = load(input_row + position * input_in_s1);
            largest_state = lse_combine(largest_state, lse_map(input));
        }
        real largest;
        wide tail;
        lse_finish(lse_block(largest_state), largest, tail);
        const real log1p = log1p_(real(tail));
        const real t10 = largest + log1p;
        const real t11 = input_at_target - largest;
        const real t12 = t11 - log1p;
        const real t13 = -expm1_(t12);
        const real power = power_(t13, t7);
        const real t14 = R(2.0) * t10;
        const real exp = exp_(t2 - t14);
        const real t15 = t3 * power;
        const real t16 = t15 * t10;
        const real t17 = t16 * exp;
        const real t18 = t15 * input_at_target;
        const real t19 = t18 * exp;
        const real t21 = R(3.0) * t10;
        const real t22 = t4 * power;
        const real t23 = t22 * t10;
        const real t24 = t22 * input_at_target;
        const real t25 = R(4.0) * t10;
        const real t26 = t5 * power;
        const real t27 = t26 * t10;
        const real t28 = t27 * exp;
        const real t29 = t26 * input_at_target;
        const real t30 = t29 * exp;
        const real t31 = t6 * power;
        const real t32 = t31 * t10;
        const real t33 = t31 * input_at_target;
        const real power_2 = power_(t13, t48);
        const real t34 = t11 - input_at_target;
        const real t35 = input_at_target - (t11 - t34) - (largest + t34);
        const real exp_2 = exp_(t11);
        const wide t36 = wide(R(1.0)) + tail;
        const wide t37 = wide(exp_2 + exp_2 * (t35 == t35 ? t35 : R(0.0))) / t36;
        const real t38 = t5 * power_2;
        const wide t40 = wide(t38 * t10) * t37;
        const wide t41 = wide(t38 * input_at_target) * t37;
        const wide t42 = wide(t38) * t37;
        const real t43 = real(t42);
        const real t44 = t8 * power_2;
        const real t45 = t44 * t10;
        const real t46 = t44 * input_at_target;
        const real t47 = t6 * power_2;
        const real t49 = t47 * t10;
        const real t50 = t47 * input_at_target;
        const real power_3 = power_(t13, gamma);
        const real t51 = real(t36);
        const real t52 = g * power_3;
        const bool t53 = largest - input_at_target + log1p == R(0.0);
        const real t54 = t38 * t12;
        const wide t55 = wide(gamma * power_2 * t12) * t37;
        const real t56 = real(t9 * (wide(power_3) - t55));
        const real t57 = real(t9 * (t55 + wide(t39 * power_2) * t37 - wide(t154 * power * t12 * exp)));

        input_out_type* const input_out_row = ROW(input_out);
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real input = load(input_row + position * input_in_s1);
            const real exp_1 = exp_(input + t2 - t21);
            const real t58 = R(2.0) * input;
            const real exp_3 = exp_(t58 + t2 - t25);
            const real t59 = input - largest;
            const real expm = expm1_(t59 - log1p);
            const real exp_4 = exp_(input + input_at_target - t14);
            const real exp_5 = exp_(t58 + input_at_target - t21);
            const real t60 = t59 - input;
            const real t61 = input - (t59 - t60) - (largest + t60);
            const real exp_6 = exp_(t59);
            const real t62 = t52 * ((exp_6 + exp_6 * (t61 == t61 ? t61 : R(0.0))) / t51);
            const real t63 = t24 * exp_1 + t16 * exp_3 + t32 * exp_1 + t29 * exp_3 + t45 * exp_4;
            const real t64 = t63 + t38 * exp_4 * expm + t50 * exp_5 + t38 * exp_5 - t23 * exp_1 - t18 * exp_3;
            const real t65 = t64 - t33 * exp_1 - t27 * exp_3 - t43 * expm - t46 * exp_4 - t47 * exp_4;
            const real t66 = real(wide(real(wide(t65 - t49 * exp_5 - t62 * expm + t17 + t30) + t41)) + t42) - t19;
            const real exp_7 = exp_(t58 - t14);
            const real t67 = t53 ? R(0.0) : t62 + t57 * exp_7 - t54 * exp_4 - t56 * exp_7;
            const real input_result = position == target ? (t53 ? R(0.0) : real(wide(t66 - t28) - t40)) : t67;
            store(input_out_row + position * input_out_s1, bad ? NOT_A_NUMBER : input_result);
        }
    }
}
""",
)


_SPEC = _Function(
    name="softmax_focal_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "label"),
        _Argument("gamma", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            True,
            ("target",),
            {
                "value": _Body(_value, ("input", "target"), ("gamma",), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g", "position"), ("gamma",), ("input",)),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g", "position"), ("gamma",), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v", "position"), ("gamma",), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g", "position"), ("gamma",), ("input",)),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def softmax_focal_loss(input, target, *, gamma=2.0, axis=-1, reduction="mean", out=None, validate=False):
    """Cross entropy on logits in which well-classified rows count less.

        softmax_focal_loss = 0  if Eq(RowLse(input) - RowPick(input, target), 0)
                             -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))  otherwise

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    gamma: number, 0 <= gamma; default 2.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the shape of the rows for reduction='none'. Sums accumulate in
    float64. The result has the dtype to which the floating input promote (float16, bfloat16, float32,
    float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _loss(_SPEC, "softmax_focal_loss", (input, target, gamma), axis, reduction, out, validate)


def softmax_focal_loss_vjp(
    g, input, target, *, gamma=2.0, axis=-1, reduction="mean", wrt=None, out=None, validate=False
):
    """Cotangents of the inputs of softmax_focal_loss, given the cotangent g of its result.

    softmax_focal_loss: Cross entropy on logits in which well-classified rows count less.

        softmax_focal_loss = 0  if Eq(RowLse(input) - RowPick(input, target), 0)
                             -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))  otherwise

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    gamma: number, 0 <= gamma; default 2.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of input, each of its input's shape. The result has the dtype to
    which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _cotangents(
        _SPEC, "softmax_focal_loss_vjp", g, (input, target, gamma), axis, reduction, wrt, out, validate
    )


def softmax_focal_loss_value_and_grad(
    input, target, *, gamma=2.0, axis=-1, reduction="mean", out=None, validate=False
):
    """Value of softmax_focal_loss and its derivative, in one pass.

    softmax_focal_loss: Cross entropy on logits in which well-classified rows count less.

        softmax_focal_loss = 0  if Eq(RowLse(input) - RowPick(input, target), 0)
                             -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))  otherwise

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    gamma: number, 0 <= gamma; default 2.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what softmax_focal_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _loss_pair(
        _SPEC, "softmax_focal_loss_value_and_grad", (input, target, gamma), axis, reduction, out, validate
    )


def softmax_focal_loss_hvp(
    v, input, target, *, gamma=2.0, axis=-1, reduction="mean", out=None, validate=False
):
    """Hessian of softmax_focal_loss in input times v.

    softmax_focal_loss: Cross entropy on logits in which well-classified rows count less.

        softmax_focal_loss = 0  if Eq(RowLse(input) - RowPick(input, target), 0)
                             -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))  otherwise

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    gamma: number, 0 <= gamma; default 2.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _curvature(
        _SPEC, "softmax_focal_loss_hvp", "hvp", v, (input, target, gamma), axis, reduction, out, validate
    )


def softmax_focal_loss_hess_diag(
    input, target, *, gamma=2.0, axis=-1, reduction="mean", out=None, validate=False
):
    """Diagonal of the Hessian of softmax_focal_loss in input.

    softmax_focal_loss: Cross entropy on logits in which well-classified rows count less.

        softmax_focal_loss = 0  if Eq(RowLse(input) - RowPick(input, target), 0)
                             -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))  otherwise

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    gamma: number, 0 <= gamma; default 2.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _curvature(
        _SPEC,
        "softmax_focal_loss_hess_diag",
        "hess_diag",
        None,
        (input, target, gamma),
        axis,
        reduction,
        out,
        validate,
    )
