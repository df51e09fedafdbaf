# Made by symdl 0.1.0 from softmax_focal_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     softmax_focal_loss = -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
#                          RowPick(input, target))
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
        const real t1 = input_at_target - largest - log1p_(real(tail));
        const real t2 = -(power_(-expm1_(t1), gamma) * t1);

        const real value_result = t2;
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

        lse_state largest_state = lse_identity();
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real input = load(input_row + position * input_in_s1);
            largest_state = lse_combine(largest_state, lse_map(input));
        }
        real largest;
        wide tail;
        lse_finish(lse_block(largest_state), largest, tail);
        const real log1p = log1p_(real(tail));
        const real t2 = input_at_target - largest;
        const real t3 = t2 - log1p;
        const real t4 = -expm1_(t3);
        const real t5 = t2 - input_at_target;
        const real t7 = input_at_target - (t2 - t5) - (largest + t5);
        const real exp = exp_(t2);
        const wide t8 = wide(R(1.0)) + tail;
        const real t9 = t1 * power_(t4, t6) * t3;
        const wide t10 = wide(t9) * (wide(exp + exp * (t7 == t7 ? t7 : R(0.0))) / t8);
        const real t11 = R(2.0) * (largest + log1p);
        const real t12 = g * power_(t4, gamma);
        const real t13 = real(t8);

        input_out_type* const input_out_row = ROW(input_out);
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real input = load(input_row + position * input_in_s1);
            const real t14 = t9 * exp_(input + input_at_target - t11);
            const real t15 = input - largest;
            const real t16 = t15 - input;
            const real t17 = input - (t15 - t16) - (largest + t16);
            const real exp_1 = exp_(t15);
            const real t18 = t12 * ((exp_1 + exp_1 * (t17 == t17 ? t17 : R(0.0))) / t13) - t14;
            const real input_result = position == target ? real(wide(t12 * expm1_(t15 - log1p) - t14) + t10) : t18;
            store(input_out_row + position * input_out_s1, bad ? NOT_A_NUMBER : input_result);
        }
    }
}
""",
)


def _value_and_grad_numbers(gamma):
    t8 = gamma - 1.0
    return gamma, t8


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
    const real t8,
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

        lse_state largest_state = lse_identity();
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real input = load(input_row + position * input_in_s1);
            largest_state = lse_combine(largest_state, lse_map(input));
        }
        real largest;
        wide tail;
        lse_finish(lse_block(largest_state), largest, tail);
        const real log1p = log1p_(real(tail));
        const real t2 = input_at_target - largest;
        const real t3 = t2 - log1p;
        const real t4 = -expm1_(t3);
        const real power = power_(t4, gamma);
        const real t5 = -(power * t3);
        const real t6 = t2 - input_at_target;
        const real t7 = input_at_target - (t2 - t6) - (largest + t6);
        const real exp = exp_(t2);
        const wide t9 = wide(R(1.0)) + tail;
        const real t10 = t1 * power_(t4, t8) * t3;
        const wide t11 = wide(t10) * (wide(exp + exp * (t7 == t7 ? t7 : R(0.0))) / t9);
        const real t12 = R(2.0) * (largest + log1p);
        const real t13 = g * power;
        const real t14 = real(t9);

        input_out_type* const input_out_row = ROW(input_out);
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real input = load(input_row + position * input_in_s1);
            const real t15 = t10 * exp_(input + input_at_target - t12);
            const real t16 = input - largest;
            const real t17 = t16 - input;
            const real t18 = input - (t16 - t17) - (largest + t17);
            const real exp_1 = exp_(t16);
            const real t19 = t13 * ((exp_1 + exp_1 * (t18 == t18 ? t18 : R(0.0))) / t14) - t15;
            const real input_result = position == target ? real(wide(t13 * expm1_(t16 - log1p) - t15) + t11) : t19;
            store(input_out_row + position * input_out_s1, bad ? NOT_A_NUMBER : input_result);
        }
        const real value_result = t5;
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
    return t6, gamma, t31, t34, t73


_hvp = _Kernel(
    name="softmax_focal_loss_hvp",
    rows=True,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    scalars=("gamma",),
    kinds=("real", "real", "real", "real", "real"),
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

        lse_state largest_state = lse_identity();
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real input = load(input_row + position * input_in_s1);
            largest_state = lse_combine(largest_state, lse_map(input));
        }
        real largest;
        wide tail;
        lse_finish(lse_block(largest_state), largest, tail);
        const real log1p = log1p_(real(tail));
        const real t5 = largest + log1p;
        const real t7 = input_at_target - largest;
        const real t8 = t7 - log1p;
        const real t9 = -expm1_(t8);
        const real power = power_(t9, t6);
        const real t10 = R(2.0) * t5;
        const real t11 = t1 * power;
        const real t12 = t11 * t8;
        const wide t13 = wide(R(1.0)) + tail;
        const real t14 = real(t13);
        const real t15 = g * power_(t9, gamma);
        const real t16 = t3 * power_(t9, t31) * t8;
        const real t17 = t16 * exp_(t2 - t10);
        const real t18 = R(3.0) * t5;
        const real t19 = t7 - input_at_target;
        const real t20 = input_at_target - (t7 - t19) - (largest + t19);
        const real exp = exp_(t7);
        const wide t21 = wide(exp + exp * (t20 == t20 ? t20 : R(0.0))) / t13;
        const wide t22 = wide(t12) * t21;
        const wide t23 = wide(t11) * t21;
        const real t24 = real(t23);
        const real t25 = t4 * power;
        const real t26 = t25 * t8;

        sum_state total_state = sum_identity();
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real input = load(input_row + position * input_in_s1);
            const real v = load(v_row + position * v_in_s1);
            const real t27 = input - largest;
            const real t28 = t27 - input;
            const real t29 = input - (t27 - t28) - (largest + t28);
            const real exp_1 = exp_(t27);
            total_state = sum_combine(total_state, sum_map(v * ((exp_1 + exp_1 * (t29 == t29 ? t29 : R(0.0))) / t14)));
        }
        wide total;
        sum_finish(sum_block(total_state), total);
        const real t27 = real(total);

        input_out_type* const input_out_row = ROW(input_out);
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real input = load(input_row + position * input_in_s1);
            const real v = load(v_row + position * v_in_s1);
            const real exp_1 = exp_(input + input_at_target - t10);
            const real t28 = t12 * exp_1;
            const real t29 = input - largest;
            const real t30 = t29 - input;
            const real t32 = input - (t29 - t30) - (largest + t30);
            const real exp_2 = exp_(t29);
            const real t33 = t15 * ((exp_2 + exp_2 * (t32 == t32 ? t32 : R(0.0))) / t14);
            const real t35 = v * (t33 - t28);
            const real t36 = t16 * exp_(input + t2 - t18);
            const real t37 = t24 * expm1_(t29 - log1p);
            const real t38 = t11 * exp_1;
            const real t39 = t36 - t28;
            const real t40 = t26 * exp_1;
            const real t41 = t35 + v_at_target * (real(wide(real(wide(t39 - t37 - t38) + t22)) + t23) - t17);
            const real t42 = t25 * exp_1;
            const real t43 = t41 + t27 * real(wide(real(wide(t40 + t37 + t38 - t36 - t33 + t17) - t22)) - t23);
            const real t44 = t35 + v_at_target * (t39 - t42) + t27 * (t40 + t42 - t36 - t33);
            const real input_result = position == target ? t43 : t44;
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
    return t7, t1, t20, gamma, t39, t48, t76


_hess_diag = _Kernel(
    name="softmax_focal_loss_hess_diag",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("gamma",),
    kinds=("real", "real", "real", "real", "real", "real", "real"),
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

        lse_state largest_state = lse_identity();
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real input = load(input_row + position * input_in_s1);
            largest_state = lse_combine(largest_state, lse_map(input));
        }
        real largest;
        wide tail;
        lse_finish(lse_block(largest_state), largest, tail);
        const real log1p = log1p_(real(tail));
        const real t9 = largest + log1p;
        const real t10 = input_at_target - largest;
        const real t11 = -expm1_(t10 - log1p);
        const real power = power_(t11, t7);
        const real t12 = R(2.0) * t9;
        const real exp = exp_(t2 - t12);
        const real t13 = t3 * power;
        const real t14 = t13 * t9;
        const real t15 = t14 * exp;
        const real t16 = t13 * input_at_target;
        const real t17 = t16 * exp;
        const real t18 = R(3.0) * t9;
        const real t19 = t4 * power;
        const real t21 = t19 * t9;
        const real t22 = t19 * input_at_target;
        const real t23 = R(4.0) * t9;
        const real t24 = t5 * power;
        const real t25 = t24 * t9;
        const real t26 = t25 * exp;
        const real t27 = t24 * input_at_target;
        const real t28 = t27 * exp;
        const real t29 = t6 * power;
        const real t30 = t29 * t9;
        const real t31 = t29 * input_at_target;
        const real power_2 = power_(t11, t48);
        const real t32 = t10 - input_at_target;
        const real t33 = input_at_target - (t10 - t32) - (largest + t32);
        const real exp_2 = exp_(t10);
        const wide t34 = wide(R(1.0)) + tail;
        const wide t35 = wide(exp_2 + exp_2 * (t33 == t33 ? t33 : R(0.0))) / t34;
        const real t36 = t5 * power_2;
        const real t37 = t36 * t9;
        const wide t38 = wide(t37) * t35;
        const real t40 = t36 * input_at_target;
        const wide t41 = wide(t40) * t35;
        const wide t42 = wide(t36) * t35;
        const real t43 = real(t42);
        const real t44 = t8 * power_2;
        const real t45 = t44 * t9;
        const real t46 = t44 * input_at_target;
        const real t47 = t6 * power_2;
        const real t49 = t47 * t9;
        const real t50 = t47 * input_at_target;
        const real t51 = real(t34);
        const real t52 = g * power_(t11, gamma);

        input_out_type* const input_out_row = ROW(input_out);
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real input = load(input_row + position * input_in_s1);
            const real exp_1 = exp_(input + t2 - t18);
            const real t53 = R(2.0) * input;
            const real exp_3 = exp_(t53 + t2 - t23);
            const real t54 = t14 * exp_3;
            const real t55 = t16 * exp_3;
            const real t56 = t25 * exp_3;
            const real t57 = t27 * exp_3;
            const real t58 = input - largest;
            const real expm = expm1_(t58 - log1p);
            const real exp_4 = exp_(input + input_at_target - t12);
            const real exp_5 = exp_(t53 + input_at_target - t18);
            const real t59 = t49 * exp_5;
            const real t60 = t50 * exp_5;
            const real t61 = t58 - input;
            const real t62 = input - (t58 - t61) - (largest + t61);
            const real exp_6 = exp_(t58);
            const real t63 = t52 * ((exp_6 + exp_6 * (t62 == t62 ? t62 : R(0.0))) / t51);
            const real t64 = t22 * exp_1 + t54 + t30 * exp_1 + t57 + t45 * exp_4 + t36 * exp_4 * expm + t60;
            const real t65 = t64 + t36 * exp_5 + t63 - t21 * exp_1 - t55 - t31 * exp_1 - t56 - t43 * expm;
            const wide t66 = wide(t65 - t46 * exp_4 - t47 * exp_4 - t59 - t52 * exp_(t53 - t12) + t15 + t28);
            const real t67 = t54 + t57 + t37 * exp_4 + t60 + t47 * exp_5 - t55 - t56 - t40 * exp_4 - t59;
            const real t68 = real(wide(real(wide(real(t66 + t41)) + t42) - t17 - t26) - t38);
            const real input_result = position == target ? t68 : t67 - t63 * expm;
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

        softmax_focal_loss = -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))

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

        softmax_focal_loss = -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))

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

        softmax_focal_loss = -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))

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

        softmax_focal_loss = -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))

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

        softmax_focal_loss = -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))

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
