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
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) softmax_focal_loss_value_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(value_out_type, value_out),
    const real gamma,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const integer target = load(ROW(target_in));
        bool bad = false;
        if ((target < 0 || target >= length)) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }

        lse_state largest_state = lse_identity();
        EACH_CHUNK(first) {
            TAKE(input);
real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state = lse_combine(largest_state, lse_of_chunk(largest_state_e));
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state), largest, tail);
        const real log1p = log1p_(real(tail));
        const real t1 = input_at_target - largest - log1p;
        const bool t2 = largest - input_at_target + log1p == R(0.0);
        const real t3 = t2 ? R(0.0) : -(power_(-expm1_(t1), gamma) * t1);

        const real value_result = t3;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


def _vjp_numbers(gamma):
    t5 = gamma - 1.0
    return t5, gamma


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
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) softmax_focal_loss_vjp_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real t5,
    const real gamma,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const integer target = load(ROW(target_in));
        const real g = load(ROW(g_in));
        bool bad = false;
        if ((target < 0 || target >= length)) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
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
        EACH_CHUNK(first) {
            TAKE(input);
real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state = lse_combine(largest_state, lse_of_chunk(largest_state_e));
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state), largest, tail);
        const real log1p = log1p_(real(tail));
        const real t3 = input_at_target - largest;
        const real t4 = t3 - log1p;
        const real expm = expm1_(t4);
        const real t6 = -expm;
        const real power = power_(t6, t5);
        const real t7 = t3 - input_at_target;
        const real t8 = input_at_target - (t3 - t7) - (largest + t7);
        const real exp = exp_(t3);
        const wide t9 = wide(R(1.0)) + tail;
        const wide t10 = wide(fma_(exp, t8 == t8 ? t8 : R(0.0), exp)) / t9;
        const real power_2 = power_(t6, gamma);
        const bool t11 = largest - input_at_target + log1p == R(0.0);
        const real t12 = real(t9);
        const real t13 = real(t2 * (wide(power_2) - wide(gamma * power * t4) * t10));
        const wide t14 = t11 ? wide(R(0.0)) : (wide(g * power_2) - wide(t1 * power * t4) * t10) * wide(expm);
        const real t15 = real(t14);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t16 = input - largest;
                const real t17 = t16 - input;
                const real t18 = input - (t16 - t17) - (largest + t17);
                const real exp_1 = exp_(t16);
                const real t19 = t11 ? R(0.0) : t13 * (fma_(exp_1, t18 == t18 ? t18 : R(0.0), exp_1) / t12);
                input_result[lane] = bad ? NOT_A_NUMBER : position == target ? t15 : t19;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


def _value_and_grad_numbers(gamma):
    t11 = gamma - 1.0
    return gamma, t11


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
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) softmax_focal_loss_value_and_grad_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const real gamma,
    const real t11,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const integer target = load(ROW(target_in));
        const real g = load(ROW(g_in));
        bool bad = false;
        if ((target < 0 || target >= length)) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
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
        EACH_CHUNK(first) {
            TAKE(input);
real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state = lse_combine(largest_state, lse_of_chunk(largest_state_e));
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state), largest, tail);
        const real log1p = log1p_(real(tail));
        const real t3 = input_at_target - largest;
        const real t4 = t3 - log1p;
        const real expm = expm1_(t4);
        const real t5 = -expm;
        const real power = power_(t5, gamma);
        const bool t6 = largest - input_at_target + log1p == R(0.0);
        const real t7 = t6 ? R(0.0) : -(power * t4);
        const real power_2 = power_(t5, t11);
        const real t8 = t3 - input_at_target;
        const real t9 = input_at_target - (t3 - t8) - (largest + t8);
        const real exp = exp_(t3);
        const wide t10 = wide(R(1.0)) + tail;
        const wide t12 = wide(fma_(exp, t9 == t9 ? t9 : R(0.0), exp)) / t10;
        const real t13 = real(t10);
        const real t14 = real(t2 * (wide(power) - wide(gamma * power_2 * t4) * t12));
        const wide t15 = t6 ? wide(R(0.0)) : (wide(g * power) - wide(t1 * power_2 * t4) * t12) * wide(expm);
        const real t16 = real(t15);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t17 = input - largest;
                const real t18 = t17 - input;
                const real t19 = input - (t17 - t18) - (largest + t18);
                const real exp_1 = exp_(t17);
                const real t20 = t6 ? R(0.0) : t14 * (fma_(exp_1, t19 == t19 ? t19 : R(0.0), exp_1) / t13);
                input_result[lane] = bad ? NOT_A_NUMBER : position == target ? t16 : t20;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
        const real value_result = t7;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


def _hvp_numbers(gamma):
    t1 = gamma * gamma
    t6 = gamma - 1.0
    t48 = 2.0 * gamma
    t57 = gamma * t6
    t100 = gamma - 2.0
    return t6, t1, gamma, t48, t57, t100


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
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) softmax_focal_loss_hvp_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    const real t6,
    const real t1,
    const real gamma,
    const real t48,
    const real t57,
    const real t100,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const integer target = load(ROW(target_in));
        const real g = load(ROW(g_in));
        const v_type* const v_row = ROW(v_in);
        HOLD(v_type, v);
        bool bad = false;
        if ((target < 0 || target >= length)) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const real t2 = t1 * g;
        real v_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real v = load(v_row + position * v_in_s1);
            v_at_target = v;
        }
        const real t3 = gamma * g;
        const real t4 = t48 * g;
        const real t5 = t57 * g;

        lse_state largest_state = lse_identity();
        EACH_CHUNK(first) {
            TAKE(input);
real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state = lse_combine(largest_state, lse_of_chunk(largest_state_e));
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state), largest, tail);
        const real log1p = log1p_(real(tail));
        const real t7 = input_at_target - largest;
        const real t8 = t7 - log1p;
        const real t9 = -expm1_(t8);
        const real power = power_(t9, t6);
        const wide t10 = wide(R(1.0)) + tail;
        const real t11 = real(t10);
        const real t12 = t7 - input_at_target;
        const real t13 = input_at_target - (t7 - t12) - (largest + t12);
        const real exp = exp_(t7);
        const wide t14 = wide(fma_(exp, t13 == t13 ? t13 : R(0.0), exp)) / t10;
        const wide t15 = t14 * t14;
        const wide t16 = wide(t2 * power * t8);
        const real power_2 = power_(t9, gamma);
        const real t17 = t3 * power_2 * t8;
        const wide t18 = wide(t17 * v_at_target) * t14;
        const wide t19 = wide(t17);
        const real t20 = t4 * power_2;
        const wide t21 = wide(t20 * v_at_target) * t14;
        const wide t22 = wide(t20);
        const wide t23 = wide(t5 * power * t8 * v_at_target) * t15;
        const real t24 = t3 * power;
        const real t25 = t24 * (largest + log1p);
        const wide t26 = wide(t25 * v_at_target) * t15;
        const real t27 = t24 * input_at_target;
        const wide t28 = wide(t27 * v_at_target) * t15;
        const real t29 = g * power_2;
        const wide t30 = wide(t29 * v_at_target) * t14;
        const wide t31 = wide(t29);
        const bool t32 = largest - input_at_target + log1p == R(0.0);
        const real t33 = real(t14);
        const real t34 = real(t15);
        const real t35 = t5 * power_(t9, t100) * t8;
        const real t36 = t35 * v_at_target;
        const wide t37 = wide(t35);
        const real t38 = t24 * t8 * v_at_target;
        const real t39 = t4 * power;
        const wide t40 = wide(t39 * t8);
        const real t41 = t39 * v_at_target;
        const wide t42 = wide(t39);

        sum_state total_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t43 = input - largest;
                const real t44 = t43 - input;
                const real t45 = input - (t43 - t44) - (largest + t44);
                const real exp_1 = exp_(t43);
                total_state = sum_combine(total_state, sum_map(v * (fma_(exp_1, t45 == t45 ? t45 : R(0.0), exp_1) / t11)));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        const wide t43 = t31 * total;
        const wide t44 = t16 * total * t15 + t18 + t21 + t26 + t30 - t19 * total * t14 - t22 * total * t14;
        const real t45 = real(t37 * total);
        const real t46 = real(t40 * total);
        const real t47 = real(t42 * total);
        const real t49 = real(t43);
        const real t50 = real(t32 ? wide(R(0.0)) : t44 - t23 - t28 - t43 * t14);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t51 = input - largest;
                const real t52 = t51 - input;
                const real t53 = input - (t51 - t52) - (largest + t52);
                const real exp_1 = exp_(t51);
                const real t54 = fma_(exp_1, t53 == t53 ? t53 : R(0.0), exp_1) / t11;
                const real t55 = t33 * t54;
                const real t56 = t34 * t54;
                const real t58 = fma_(t29 * v, t54, fma_(t47, t55, fma_(t46, t55, t25 * v * t55 + t36 * t56)));
                const real t59 = fma_(-t41, t55, fma_(-t38, t55, fma_(-t45, t56, fma_(-(t27 * v), t55, t58))));
                input_result[lane] = bad ? NOT_A_NUMBER : position == target ? t50 : t32 ? R(0.0) : fma_(-t49, t54, t59);
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


def _hess_diag_numbers(gamma):
    t5 = gamma - 1.0
    t19 = gamma * t5
    t38 = gamma + 1.0
    t43 = 2.0 * gamma
    t89 = gamma - 2.0
    return gamma, t19, t5, t38, t43, t89


_hess_diag = _Kernel(
    name="softmax_focal_loss_hess_diag",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("gamma",),
    kinds=("real", "real", "real", "real", "real", "real"),
    monoids=("lse",),
    labels=(("target", ""),),
    host=_hess_diag_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) softmax_focal_loss_hess_diag_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real gamma,
    const real t19,
    const real t5,
    const real t38,
    const real t43,
    const real t89,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const integer target = load(ROW(target_in));
        const real g = load(ROW(g_in));
        bool bad = false;
        if ((target < 0 || target >= length)) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const real t1 = t19 * g;
        const real t2 = gamma * g;
        const real t3 = t43 * g;
        const wide t4 = wide(g);

        lse_state largest_state = lse_identity();
        EACH_CHUNK(first) {
            TAKE(input);
real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state = lse_combine(largest_state, lse_of_chunk(largest_state_e));
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state), largest, tail);
        const real log1p = log1p_(real(tail));
        const real t6 = input_at_target - largest;
        const real t7 = t6 - log1p;
        const real t8 = -expm1_(t7);
        const real power = power_(t8, gamma);
        const real t9 = t6 - input_at_target;
        const real t10 = input_at_target - (t6 - t9) - (largest + t9);
        const real exp = exp_(t6);
        const wide t11 = wide(R(1.0)) + tail;
        const wide t12 = wide(fma_(exp, t10 == t10 ? t10 : R(0.0), exp)) / t11;
        const wide t13 = t12 * t12;
        const real power_2 = power_(t8, t5);
        const real t14 = t2 * power_2;
        const real t15 = t14 * t7;
        const real power_3 = power_(t8, t38);
        const wide t16 = wide(t15) * (t13 * t12) + wide(t14 * (largest + log1p)) * t13;
        const wide t17 = t16 + wide(t2 * power_3 * t7) * t12 + wide(t3 * power_3) * t12;
        const wide t18 = t17 + wide(g * power_3) * t12 - wide(t1 * power * t7) * t13;
        const bool t20 = largest - input_at_target + log1p == R(0.0);
        const real t21 = real(t11);
        const real t22 = real(t12);
        const real t23 = g * power;
        const wide t24 = wide(gamma * power_2 * t7) * t12;
        const real t25 = real(t4 * (wide(power) - t24));
        const wide t26 = t4 * (t24 + wide(t43 * power_2) * t12 - wide(t19 * power_(t8, t89) * t7) * t13);
        const real t27 = real(t26);
        const real t28 = real(t20 ? wide(R(0.0)) : t18 - wide(t14 * input_at_target) * t13);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t29 = input - largest;
                const real t30 = t29 - input;
                const real t31 = input - (t29 - t30) - (largest + t30);
                const real exp_1 = exp_(t29);
                const real t32 = fma_(exp_1, t31 == t31 ? t31 : R(0.0), exp_1) / t21;
                const real t33 = t32 * t32;
                const real t34 = t20 ? R(0.0) : fma_(-t25, t33, fma_(-t15, t22 * t32, t23 * t32 + t27 * t33));
                input_result[lane] = bad ? NOT_A_NUMBER : position == target ? t28 : t34;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
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
