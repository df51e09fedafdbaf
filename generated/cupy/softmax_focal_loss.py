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


_vjp = _Kernel(
    name="softmax_focal_loss_vjp",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("gamma",),
    kinds=("real",),
    monoids=("lse",),
    labels=(("target", ""),),
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, 2) softmax_focal_loss_vjp_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
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
        const real t2 = input_at_target - largest - log1p;
        const real power = power_(-expm1_(t2), gamma);
        const real t3 = g * power - t1 * power * t2 / expm1_(largest - input_at_target + log1p);
        const real t4 = real(wide(R(1.0)) + tail);

        input_out_type* const input_out_row = ROW(input_out);
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real input = load(input_row + position * input_in_s1);
            const real t5 = input - largest;
            const real t6 = t5 - input;
            const real t7 = input - (t5 - t6) - (largest + t6);
            const real exp = exp_(t5);
            const real t8 = t3 * ((exp + exp * (t7 == t7 ? t7 : R(0.0))) / t4);
            const real input_result = position == target ? t3 * expm1_(t5 - log1p) : t8;
            store(input_out_row + position * input_out_s1, bad ? NOT_A_NUMBER : input_result);
        }
    }
}
""",
)


_value_and_grad = _Kernel(
    name="softmax_focal_loss_value_and_grad",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    scalars=("gamma",),
    kinds=("real",),
    monoids=("lse",),
    labels=(("target", ""),),
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, 2) softmax_focal_loss_value_and_grad_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
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
        const real t2 = input_at_target - largest - log1p;
        const real power = power_(-expm1_(t2), gamma);
        const real t3 = -(power * t2);
        const real t4 = g * power - t1 * power * t2 / expm1_(largest - input_at_target + log1p);
        const real t5 = real(wide(R(1.0)) + tail);

        input_out_type* const input_out_row = ROW(input_out);
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real input = load(input_row + position * input_in_s1);
            const real t6 = input - largest;
            const real t7 = t6 - input;
            const real t8 = input - (t6 - t7) - (largest + t7);
            const real exp = exp_(t6);
            const real t9 = t4 * ((exp + exp * (t8 == t8 ? t8 : R(0.0))) / t5);
            const real input_result = position == target ? t4 * expm1_(t6 - log1p) : t9;
            store(input_out_row + position * input_out_s1, bad ? NOT_A_NUMBER : input_result);
        }
        const real value_result = t3;
        if (threadIdx.x == 0) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


def _hvp_numbers(gamma):
    t1 = gamma * gamma
    t38 = 2.0 * gamma
    return gamma, t1, t38


_hvp = _Kernel(
    name="softmax_focal_loss_hvp",
    rows=True,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    scalars=("gamma",),
    kinds=("real", "real", "real"),
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
    const real gamma,
    const real t1,
    const real t38,
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
        real v_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real v = load(v_row + position * v_in_s1);
            v_at_target = v;
        }
        const real t2 = t1 * g;
        const real t3 = gamma * g;
        const real t4 = t38 * g;

        lse_state largest_state = lse_identity();
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real input = load(input_row + position * input_in_s1);
            largest_state = lse_combine(largest_state, lse_map(input));
        }
        real largest;
        wide tail;
        lse_finish(lse_block(largest_state), largest, tail);
        const real log1p = log1p_(real(tail));
        const real t5 = input_at_target - largest - log1p;
        const real power = power_(-expm1_(t5), gamma);
        const real t6 = largest - input_at_target + log1p;
        const real expm = expm1_(t6);
        const real t7 = expm * expm;
        const real t8 = t2 * power;
        const real t9 = t8 * t5;
        const real t10 = t9 * v_at_target;
        const real t11 = real(wide(R(1.0)) + tail);
        const real t12 = g * power;
        const real exp = exp_(t6);
        const real t13 = t3 * power;
        const real t14 = t13 * t5;
        const real t15 = t4 * power;
        const wide t16 = wide(t14 * exp / t7 + t15 / expm - t9 / t7);
        const real t17 = t14 * v_at_target * exp;
        const real t18 = t15 * v_at_target;
        const wide t19 = wide(t12 - t14 / expm);
        const real t20 = largest + log1p;
        const real t21 = t8 * t20;
        const wide t22 = wide(t21);
        const real t23 = t8 * input_at_target;
        const real t24 = t23 * v_at_target;
        const real t25 = t13 * input_at_target;
        const wide t26 = wide(t25);
        const wide t27 = wide(t15);
        const real t28 = t13 * t20;
        const real t29 = t28 * v_at_target;
        const real t30 = t21 * v_at_target;
        const wide t31 = wide(t23);
        const wide t32 = wide(t28);
        const real t33 = t25 * v_at_target;
        const wide t34 = wide(t12);

        sum_state total_state = sum_identity();
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real input = load(input_row + position * input_in_s1);
            const real v = load(v_row + position * v_in_s1);
            const real t35 = input - largest;
            const real t36 = t35 - input;
            const real t37 = input - (t35 - t36) - (largest + t36);
            const real exp_1 = exp_(t35);
            total_state = sum_combine(total_state, sum_map(v * ((exp_1 + exp_1 * (t37 == t37 ? t37 : R(0.0))) / t11)));
        }
        wide total;
        sum_finish(sum_block(total_state), total);
        const real t35 = real(t16 * total);
        const real t36 = real(t19 * total);
        const real t37 = real(t22 * total);
        const real t39 = real(t26 * total);
        const real t40 = real(t27 * total);
        const real t41 = real(t31 * total);
        const real t42 = real(t32 * total);
        const real t43 = real(t34 * total);

        input_out_type* const input_out_row = ROW(input_out);
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real input = load(input_row + position * input_in_s1);
            const real v = load(v_row + position * v_in_s1);
            const real t44 = input - largest;
            const real expm_1 = expm1_(t44 - log1p);
            const real t45 = t44 - input;
            const real t46 = input - (t44 - t45) - (largest + t45);
            const real exp_1 = exp_(t44);
            const real t47 = (exp_1 + exp_1 * (t46 == t46 ? t46 : R(0.0))) / t11;
            const real t48 = t12 * v * t47;
            const real t49 = t14 * v * t47 / expm;
            const real t50 = t10 * expm_1 / t7 + t48 + t35 * expm_1 - t49 - t17 * expm_1 / t7;
            const real exp_2 = exp_(input - input_at_target);
            const real t51 = t37 * t47 / t7 + t24 * t47 / t7 + t39 * t47 / expm + t40 * t47 / expm;
            const real t52 = t51 + t29 * exp_2 / t7 + t39 * exp_2 / t7 + t48 - t30 * t47 / t7 - t41 * t47 / t7;
            const real t53 = t52 - t49 - t42 * t47 / expm - t18 * t47 / expm - t42 * exp_2 / t7;
            const real t54 = t50 - t18 * expm_1 / expm - t36 * t47;
            const real input_result = position == target ? t54 : t53 - t33 * exp_2 / t7 - t43 * t47;
            store(input_out_row + position * input_out_s1, bad ? NOT_A_NUMBER : input_result);
        }
    }
}
""",
)


def _hess_diag_numbers(gamma):
    t1 = gamma * gamma
    t31 = 2.0 * gamma
    return gamma, t1, t31


_hess_diag = _Kernel(
    name="softmax_focal_loss_hess_diag",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("gamma",),
    kinds=("real", "real", "real"),
    monoids=("lse",),
    labels=(("target", ""),),
    host=_hess_diag_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, 2) softmax_focal_loss_hess_diag_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real gamma,
    const real t1,
    const real t31,
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
        const real t2 = t1 * g;
        const real t3 = gamma * g;
        const real t4 = t31 * g;

        lse_state largest_state = lse_identity();
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real input = load(input_row + position * input_in_s1);
            largest_state = lse_combine(largest_state, lse_map(input));
        }
        real largest;
        wide tail;
        lse_finish(lse_block(largest_state), largest, tail);
        const real log1p = log1p_(real(tail));
        const real t5 = input_at_target - largest - log1p;
        const real power = power_(-expm1_(t5), gamma);
        const real t6 = largest - input_at_target + log1p;
        const real expm = expm1_(t6);
        const real t7 = expm * expm;
        const real t8 = t2 * power;
        const real t9 = t8 * input_at_target;
        const real t10 = t3 * power;
        const real t11 = t10 * t5;
        const real t12 = largest + log1p;
        const real exp = exp_(t6);
        const real t13 = t10 * t12;
        const real t14 = t13 * exp;
        const real t15 = t4 * power;
        const real t16 = real(wide(R(1.0)) + tail);
        const real t17 = t8 * t5;
        const real t18 = t8 * t12;
        const real t19 = R(2.0) * t12;
        const real t20 = t10 * input_at_target;
        const real t21 = t20 * exp;
        const real t22 = g * power;

        input_out_type* const input_out_row = ROW(input_out);
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real input = load(input_row + position * input_in_s1);
            const real t23 = input - largest;
            const real expm_1 = expm1_(t23 - log1p);
            const real t24 = t9 * expm_1 / t7 + t11 * exp_(input - input_at_target) * expm_1 / t7;
            const real t25 = t23 - input;
            const real t26 = input - (t23 - t25) - (largest + t25);
            const real exp_1 = exp_(t23);
            const real t27 = (exp_1 + exp_1 * (t26 == t26 ? t26 : R(0.0))) / t16;
            const real t28 = t24 + t14 * expm_1 / t7 + t15 * (expm_1 * expm_1) / expm - t17 * t27 * expm_1 / t7;
            const real t29 = R(2.0) * input;
            const real exp_2 = exp_(t29 - t19);
            const real t30 = t28 - t18 * expm_1 / t7 - t11 * exp_2 * expm1_(largest - input + log1p) / expm;
            const real t32 = t22 * t27 * expm_1;
            const real t33 = t29 - input_at_target;
            const real t34 = t33 - largest;
            const real t35 = t34 - t33;
            const real t36 = t33 - (t34 - t35) - (largest + t35);
            const real exp_3 = exp_(t34);
            const real t37 = (exp_3 + exp_3 * (t36 == t36 ? t36 : R(0.0))) / t16;
            const real t38 = t18 * exp_2 / t7 + t20 * exp_2 / expm + t15 * exp_2 / expm + t20 * t37 / t7;
            const real t39 = t38 - t9 * exp_2 / t7 - t11 * t27 / expm - t13 * exp_2 / expm - t13 * t37 / t7 - t32;
            const real input_result = position == target ? t30 - t21 * expm_1 / t7 - t32 : t39;
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
