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
    t40 = 2.0 * gamma
    return gamma, t1, t40


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
    const real t40,
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
        const real t4 = t40 * g;

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
        const real expm = expm1_(t5);
        const real power = power_(-expm, gamma);
        const real expm_2 = expm1_(largest - input_at_target + log1p);
        const real t6 = expm_2 * expm_2;
        const real t7 = t2 * power * t5;
        const real t8 = t7 * v_at_target;
        const real t9 = real(wide(R(1.0)) + tail);
        const real t10 = t3 * power * t5;
        const real t11 = t10 * v_at_target;
        const real t12 = expm * expm_2;
        const real t13 = t4 * power;
        const real t14 = t13 * v_at_target;
        const real t15 = g * power;
        const wide t16 = wide(t15 - t10 / expm_2);
        const wide t17 = wide(t13 / expm_2 - t7 / t6 - t10 / t12);
        const real t18 = t8 / t6;
        const wide t19 = wide(t7);
        const wide t20 = wide(t6);
        const real t21 = t11 / t12;
        const wide t22 = wide(t10);
        const wide t23 = wide(expm_2);
        const wide t24 = wide(t12);
        const real t25 = t14 / expm_2;
        const wide t26 = wide(t13);
        const wide t27 = wide(t15);

        sum_state total_state = sum_identity();
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real input = load(input_row + position * input_in_s1);
            const real v = load(v_row + position * v_in_s1);
            const real t28 = input - largest;
            const real t29 = t28 - input;
            const real t30 = input - (t28 - t29) - (largest + t29);
            const real exp = exp_(t28);
            total_state = sum_combine(total_state, sum_map(v * ((exp + exp * (t30 == t30 ? t30 : R(0.0))) / t9)));
        }
        wide total;
        sum_finish(sum_block(total_state), total);
        const real t28 = real(t16 * total);
        const real t29 = real(t17 * total);
        const wide t30 = t19 * total / t20;
        const wide t31 = t22 * total;
        const wide t32 = t31 / t23;
        const wide t33 = t31 / t24;
        const wide t34 = t26 * total / t23;
        const wide t35 = t27 * total;

        input_out_type* const input_out_row = ROW(input_out);
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real input = load(input_row + position * input_in_s1);
            const real v = load(v_row + position * v_in_s1);
            const real t36 = input - largest;
            const real expm_1 = expm1_(t36 - log1p);
            const real t37 = t36 - input;
            const real t38 = input - (t36 - t37) - (largest + t37);
            const real exp = exp_(t36);
            const real t39 = (exp + exp * (t38 == t38 ? t38 : R(0.0))) / t9;
            const real t41 = t10 * v;
            const real t42 = t15 * v;
            const real t43 = t8 * expm_1 / t6 + t11 * expm_1 / t12 + t42 * t39 + t29 * expm_1;
            const real t44 = real(wide(real(wide(real(wide(t42 - t41 / expm_2 + t18 + t21) + t32)) + t34)) - t30);
            const real t45 = t43 - t41 * t39 / expm_2 - t14 * expm_1 / expm_2 - t28 * t39;
            const real input_result = position == target ? t45 : real(wide(real(wide(t44) - t33) - t25) - t35) * t39;
            store(input_out_row + position * input_out_s1, bad ? NOT_A_NUMBER : input_result);
        }
    }
}
""",
)


def _hess_diag_numbers(gamma):
    t1 = gamma * gamma
    t44 = 2.0 * gamma
    return gamma, t1, t44


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
    const real t44,
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
        const real t4 = t44 * g;

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
        const real t6 = input_at_target - largest - log1p;
        const real expm = expm1_(t6);
        const real power = power_(-expm, gamma);
        const real t7 = real(wide(R(1.0)) + tail);
        const real expm_2 = expm1_(largest - input_at_target + log1p);
        const real t8 = expm_2 * expm_2;
        const real t9 = t2 * power;
        const real t10 = t9 * t6;
        const real t11 = t9 * t5 / t8;
        const real t12 = t9 * input_at_target / t8;
        const real t13 = t3 * power;
        const real t14 = t13 * t6;
        const real t15 = expm * expm_2;
        const real t16 = t13 * t5 / t15;
        const real t17 = t13 * input_at_target / t15;
        const real t18 = t4 * power;
        const real t19 = g * power;
        const real t20 = R(2.0) * t5;

        input_out_type* const input_out_row = ROW(input_out);
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real input = load(input_row + position * input_in_s1);
            const real t21 = input - largest;
            const real t22 = t21 - input;
            const real t23 = input - (t21 - t22) - (largest + t22);
            const real exp = exp_(t21);
            const real t24 = (exp + exp * (t23 == t23 ? t23 : R(0.0))) / t7;
            const real t25 = t14 * t24;
            const real expm_1 = expm1_(t21 - log1p);
            const real t26 = t19 * t24;
            const real t27 = t25 / expm_2 + t18 * expm_1 / expm_2 - t10 * t24 / t8 - t25 / t15 - t26 + t12 + t17;
            const real exp_2 = exp_(R(2.0) * input - t20);
            const real t28 = t25 * expm_1 / expm_2 + t18 * exp_2 / expm_2 - t10 * exp_2 / t8 - t14 * exp_2 / t15;
            const real input_result = position == target ? (t27 - t11 - t16) * expm_1 : t28 - t26 * expm_1;
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
