# Made by symdl 0.1.0 from tversky_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     tversky_loss = -(smooth + RowSum(input*target))/(alpha*RowSum(input*(1 - target)) +
#                    beta*RowSum(target*(1 - input)) + smooth + RowSum(input*target)) + 1
"""One less the shared part over itself and weighted false and missed parts."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "tversky_loss",
    "tversky_loss_vjp",
    "tversky_loss_value_and_grad",
    "tversky_loss_hvp",
    "tversky_loss_hess_diag",
]


def _value_numbers(alpha, beta, smooth):
    return smooth, alpha, beta


_value = _Kernel(
    name="tversky_loss_value",
    rows=True,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("alpha", "beta", "smooth"),
    kinds=("wide", "wide", "wide"),
    monoids=("sum",),
    host=_value_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, 2) tversky_loss_value_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(value_out_type, value_out),
    WIDE_NUMBER(t2),
    WIDE_NUMBER(t6),
    WIDE_NUMBER(t10),
    const integer rows, const integer inner, const integer length)
{
    const wide t2 = wide_from(t2_hi, t2_lo);
    const wide t6 = wide_from(t6_hi, t6_lo);
    const wide t10 = wide_from(t10_hi, t10_lo);
    for (integer row = blockIdx.x; row < rows; row += gridDim.x) {
        const integer outer = row / inner, within = row % inner;
        const input_type* const input_row = ROW(input_in);
        const target_type* const target_row = ROW(target_in);

        sum_state total_state = sum_identity();
        sum_state total_2_state = sum_identity();
        sum_state total_3_state = sum_identity();
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real input = load(input_row + position * input_in_s1);
            const real target = load(target_row + position * target_in_s1);
            const real t1 = input * target;
            const real t3 = input * (R(1.0) - target);
            const real t4 = target * (R(1.0) - input);
            total_state = sum_combine(total_state, sum_map(t1));
            total_2_state = sum_combine(total_2_state, sum_map(t3));
            total_3_state = sum_combine(total_3_state, sum_map(t4));
        }
        wide total;
        sum_finish(sum_block(total_state), total);
        wide total_2;
        sum_finish(sum_block(total_2_state), total_2);
        wide total_3;
        sum_finish(sum_block(total_3_state), total_3);
        const real t1 = real(wide(R(1.0)) - (t2 + total) / (t6 * total_2 + t10 * total_3 + t2 + total));

        const real value_result = t1;
        if (threadIdx.x == 0) store(ROW(value_out), value_result);
    }
}
""",
)


def _vjp_numbers(alpha, beta, smooth):
    return smooth, alpha, beta, alpha, beta


_vjp = _Kernel(
    name="tversky_loss_vjp",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("alpha", "beta", "smooth"),
    kinds=("wide", "wide", "wide", "real", "real"),
    monoids=("sum",),
    host=_vjp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, 2) tversky_loss_vjp_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t3),
    WIDE_NUMBER(t6),
    WIDE_NUMBER(t10),
    const real alpha,
    const real beta,
    const integer rows, const integer inner, const integer length)
{
    const wide t3 = wide_from(t3_hi, t3_lo);
    const wide t6 = wide_from(t6_hi, t6_lo);
    const wide t10 = wide_from(t10_hi, t10_lo);
    for (integer row = blockIdx.x; row < rows; row += gridDim.x) {
        const integer outer = row / inner, within = row % inner;
        const input_type* const input_row = ROW(input_in);
        const target_type* const target_row = ROW(target_in);
        const real g = load(ROW(g_in));
        const wide t1 = wide(alpha * g);
        const wide t2 = wide(g);
        const wide t4 = wide(beta * g);

        sum_state total_state = sum_identity();
        sum_state total_2_state = sum_identity();
        sum_state total_3_state = sum_identity();
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real input = load(input_row + position * input_in_s1);
            const real target = load(target_row + position * target_in_s1);
            const real t5 = input * target;
            const real t7 = input * (R(1.0) - target);
            const real t8 = target * (R(1.0) - input);
            total_state = sum_combine(total_state, sum_map(t5));
            total_2_state = sum_combine(total_2_state, sum_map(t7));
            total_3_state = sum_combine(total_3_state, sum_map(t8));
        }
        wide total;
        sum_finish(sum_block(total_state), total);
        wide total_2;
        sum_finish(sum_block(total_2_state), total_2);
        wide total_3;
        sum_finish(sum_block(total_3_state), total_3);
        const wide t5 = t3 + total;
        const wide t7 = t6 * total_2 + t10 * total_3 + t3 + total;
        const wide t8 = t7 * t7;
        const real t9 = real(t1 * t5);
        const real t11 = real(t8);
        const real t12 = real(t2 * (t5 / t8 - wide(R(1.0)) / t7));
        const real t13 = real(t4 * t5);

        input_out_type* const input_out_row = ROW(input_out);
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real target = load(target_row + position * target_in_s1);
            const real input_result = t9 * (R(1.0) - target) / t11 + t12 * target - t13 * target / t11;
            store(input_out_row + position * input_out_s1, input_result);
        }
    }
}
""",
)


def _vjp_target_numbers(alpha, beta, smooth):
    return smooth, alpha, beta, beta, alpha


_vjp_target = _Kernel(
    name="tversky_loss_vjp_target",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("target",),
    scalars=("alpha", "beta", "smooth"),
    kinds=("wide", "wide", "wide", "real", "real"),
    monoids=("sum",),
    host=_vjp_target_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, 2) tversky_loss_vjp_target_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(target_out_type, target_out),
    WIDE_NUMBER(t3),
    WIDE_NUMBER(t7),
    WIDE_NUMBER(t10),
    const real beta,
    const real alpha,
    const integer rows, const integer inner, const integer length)
{
    const wide t3 = wide_from(t3_hi, t3_lo);
    const wide t7 = wide_from(t7_hi, t7_lo);
    const wide t10 = wide_from(t10_hi, t10_lo);
    for (integer row = blockIdx.x; row < rows; row += gridDim.x) {
        const integer outer = row / inner, within = row % inner;
        const input_type* const input_row = ROW(input_in);
        const target_type* const target_row = ROW(target_in);
        const real g = load(ROW(g_in));
        const wide t1 = wide(beta * g);
        const wide t2 = wide(g);
        const wide t4 = wide(alpha * g);

        sum_state total_state = sum_identity();
        sum_state total_2_state = sum_identity();
        sum_state total_3_state = sum_identity();
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real input = load(input_row + position * input_in_s1);
            const real target = load(target_row + position * target_in_s1);
            const real t5 = input * target;
            const real t6 = input * (R(1.0) - target);
            const real t8 = target * (R(1.0) - input);
            total_state = sum_combine(total_state, sum_map(t5));
            total_2_state = sum_combine(total_2_state, sum_map(t6));
            total_3_state = sum_combine(total_3_state, sum_map(t8));
        }
        wide total;
        sum_finish(sum_block(total_state), total);
        wide total_2;
        sum_finish(sum_block(total_2_state), total_2);
        wide total_3;
        sum_finish(sum_block(total_3_state), total_3);
        const wide t5 = t3 + total;
        const wide t6 = t7 * total_2 + t10 * total_3 + t3 + total;
        const wide t8 = t6 * t6;
        const real t9 = real(t1 * t5);
        const real t11 = real(t8);
        const real t12 = real(t2 * (t5 / t8 - wide(R(1.0)) / t6));
        const real t13 = real(t4 * t5);

        target_out_type* const target_out_row = ROW(target_out);
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real input = load(input_row + position * input_in_s1);
            const real target_result = t9 * (R(1.0) - input) / t11 + t12 * input - t13 * input / t11;
            store(target_out_row + position * target_out_s1, target_result);
        }
    }
}
""",
)


def _value_and_grad_numbers(alpha, beta, smooth):
    return smooth, alpha, beta, alpha, beta


_value_and_grad = _Kernel(
    name="tversky_loss_value_and_grad",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    scalars=("alpha", "beta", "smooth"),
    kinds=("wide", "wide", "wide", "real", "real"),
    monoids=("sum",),
    host=_value_and_grad_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, 2) tversky_loss_value_and_grad_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t2),
    WIDE_NUMBER(t6),
    WIDE_NUMBER(t10),
    const real alpha,
    const real beta,
    const integer rows, const integer inner, const integer length)
{
    const wide t2 = wide_from(t2_hi, t2_lo);
    const wide t6 = wide_from(t6_hi, t6_lo);
    const wide t10 = wide_from(t10_hi, t10_lo);
    for (integer row = blockIdx.x; row < rows; row += gridDim.x) {
        const integer outer = row / inner, within = row % inner;
        const input_type* const input_row = ROW(input_in);
        const target_type* const target_row = ROW(target_in);
        const real g = load(ROW(g_in));
        const wide t1 = wide(alpha * g);
        const wide t3 = wide(g);
        const wide t4 = wide(beta * g);

        sum_state total_state = sum_identity();
        sum_state total_2_state = sum_identity();
        sum_state total_3_state = sum_identity();
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real input = load(input_row + position * input_in_s1);
            const real target = load(target_row + position * target_in_s1);
            const real t5 = input * target;
            const real t7 = input * (R(1.0) - target);
            const real t8 = target * (R(1.0) - input);
            total_state = sum_combine(total_state, sum_map(t5));
            total_2_state = sum_combine(total_2_state, sum_map(t7));
            total_3_state = sum_combine(total_3_state, sum_map(t8));
        }
        wide total;
        sum_finish(sum_block(total_state), total);
        wide total_2;
        sum_finish(sum_block(total_2_state), total_2);
        wide total_3;
        sum_finish(sum_block(total_3_state), total_3);
        const wide t5 = t2 + total;
        const wide t7 = t6 * total_2 + t10 * total_3 + t2 + total;
        const wide t8 = t7 * t7;
        const real t9 = real(t1 * t5);
        const real t11 = real(t8);
        const real t12 = real(t3 * (t5 / t8 - wide(R(1.0)) / t7));
        const real t13 = real(t4 * t5);
        const real t14 = real(wide(R(1.0)) - t5 / t7);

        input_out_type* const input_out_row = ROW(input_out);
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real target = load(target_row + position * target_in_s1);
            const real input_result = t9 * (R(1.0) - target) / t11 + t12 * target - t13 * target / t11;
            store(input_out_row + position * input_out_s1, input_result);
        }
        const real value_result = t14;
        if (threadIdx.x == 0) store(ROW(value_out), value_result);
    }
}
""",
)


def _hvp_numbers(alpha, beta, smooth):
    t17 = 2.0 * alpha
    t18 = t17 * beta
    t37 = 2.0 * (alpha * alpha)
    t52 = 2.0 * beta
    t85 = 2.0 * (beta * beta)
    return smooth, alpha, beta, t18, t17, t37, alpha, t52, t17, beta, t85, t52


_hvp = _Kernel(
    name="tversky_loss_hvp",
    rows=True,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    scalars=("alpha", "beta", "smooth"),
    kinds=("wide", "wide", "wide", "real", "wide", "real", "real", "real", "real", "real", "real", "wide"),
    monoids=("sum",),
    host=_hvp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, 2) tversky_loss_hvp_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t2),
    WIDE_NUMBER(t6),
    WIDE_NUMBER(t10),
    const real t18,
    WIDE_NUMBER(t27),
    const real t37,
    const real alpha,
    const real t52,
    const real t17,
    const real beta,
    const real t85,
    WIDE_NUMBER(t93),
    const integer rows, const integer inner, const integer length)
{
    const wide t2 = wide_from(t2_hi, t2_lo);
    const wide t6 = wide_from(t6_hi, t6_lo);
    const wide t10 = wide_from(t10_hi, t10_lo);
    const wide t27 = wide_from(t27_hi, t27_lo);
    const wide t93 = wide_from(t93_hi, t93_lo);
    for (integer row = blockIdx.x; row < rows; row += gridDim.x) {
        const integer outer = row / inner, within = row % inner;
        const input_type* const input_row = ROW(input_in);
        const target_type* const target_row = ROW(target_in);
        const real g = load(ROW(g_in));
        const v_type* const v_row = ROW(v_in);
        const wide t1 = wide(t18 * g);
        const wide t3 = wide(g);
        const wide t4 = wide(t37 * g);
        const real t5 = alpha * g;
        const wide t7 = wide(t52 * g);
        const wide t8 = wide(R(2.0) * g);
        const wide t9 = wide(t17 * g);
        const real t11 = beta * g;
        const wide t12 = wide(t85 * g);

        sum_state total_state = sum_identity();
        sum_state total_2_state = sum_identity();
        sum_state total_3_state = sum_identity();
        sum_state total_4_state = sum_identity();
        sum_state total_5_state = sum_identity();
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real input = load(input_row + position * input_in_s1);
            const real target = load(target_row + position * target_in_s1);
            const real v = load(v_row + position * v_in_s1);
            const real t13 = input * target;
            const real t14 = R(1.0) - target;
            const real t15 = input * t14;
            const real t16 = target * (R(1.0) - input);
            const real t19 = v * t14;
            const real t20 = target * v;
            total_state = sum_combine(total_state, sum_map(t13));
            total_2_state = sum_combine(total_2_state, sum_map(t15));
            total_3_state = sum_combine(total_3_state, sum_map(t16));
            total_4_state = sum_combine(total_4_state, sum_map(t19));
            total_5_state = sum_combine(total_5_state, sum_map(t20));
        }
        wide total;
        sum_finish(sum_block(total_state), total);
        wide total_2;
        sum_finish(sum_block(total_2_state), total_2);
        wide total_3;
        sum_finish(sum_block(total_3_state), total_3);
        wide total_4;
        sum_finish(sum_block(total_4_state), total_4);
        wide total_5;
        sum_finish(sum_block(total_5_state), total_5);
        const wide t13 = t2 + total;
        const wide t14 = t6 * total_2 + t10 * total_3 + t2 + total;
        const wide t15 = t14 * t14;
        const wide t16 = t15 * t14;
        const real t19 = real(t1 * t13);
        const real t20 = real(t16);
        const real t21 = real(t3 * (t6 / t15 - t27 * t13 / t16));
        const real t22 = real(t4 * t13);
        const real t23 = real(total_4);
        const real t24 = real(t15);
        const real t25 = real(t7 * t13);
        const real t26 = real(t8 * (wide(R(1.0)) / t15 - t13 / t16));
        const real t28 = real(t9 * t13);
        const real t29 = real(total_5);
        const real t30 = real(t12 * t13);
        const real t31 = real(t3 * (t10 / t15 - t93 * t13 / t16));

        input_out_type* const input_out_row = ROW(input_out);
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real target = load(target_row + position * target_in_s1);
            const real t32 = R(1.0) - target;
            const real t33 = t5 * t32 / t24 + t25 * target / t20 + t26 * target - t28 * t32 / t20;
            const real t34 = t23 * (t19 * target / t20 + t21 * target - t22 * t32 / t20);
            const real t35 = t29 * (t30 * target / t20 + t31 * target - t19 * t32 / t20);
            const real input_result = t34 + t29 * (t33 - t11 * target / t24) - t35;
            store(input_out_row + position * input_out_s1, input_result);
        }
    }
}
""",
)


def _hess_diag_numbers(alpha, beta, smooth):
    t21 = 2.0 * beta
    t39 = 2.0 * alpha
    t52 = t39 * beta
    t70 = 2.0 * (alpha * alpha)
    t81 = 2.0 * (beta * beta)
    return alpha, beta, smooth, alpha, t21, t39, beta, t52, t39, t70, t81, t21


_hess_diag = _Kernel(
    name="tversky_loss_hess_diag",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("alpha", "beta", "smooth"),
    kinds=("wide", "wide", "wide", "real", "real", "real", "real", "real", "wide", "real", "real", "wide"),
    monoids=("sum",),
    host=_hess_diag_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, 2) tversky_loss_hess_diag_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t3),
    WIDE_NUMBER(t7),
    WIDE_NUMBER(t10),
    const real alpha,
    const real t21,
    const real t39,
    const real beta,
    const real t52,
    WIDE_NUMBER(t60),
    const real t70,
    const real t81,
    WIDE_NUMBER(t89),
    const integer rows, const integer inner, const integer length)
{
    const wide t3 = wide_from(t3_hi, t3_lo);
    const wide t7 = wide_from(t7_hi, t7_lo);
    const wide t10 = wide_from(t10_hi, t10_lo);
    const wide t60 = wide_from(t60_hi, t60_lo);
    const wide t89 = wide_from(t89_hi, t89_lo);
    for (integer row = blockIdx.x; row < rows; row += gridDim.x) {
        const integer outer = row / inner, within = row % inner;
        const input_type* const input_row = ROW(input_in);
        const target_type* const target_row = ROW(target_in);
        const real g = load(ROW(g_in));
        const real t1 = alpha * g;
        const wide t2 = wide(t21 * g);
        const wide t4 = wide(R(2.0) * g);
        const wide t5 = wide(t39 * g);
        const real t6 = beta * g;
        const wide t8 = wide(t52 * g);
        const wide t9 = wide(g);
        const wide t11 = wide(t70 * g);
        const wide t12 = wide(t81 * g);

        sum_state total_state = sum_identity();
        sum_state total_2_state = sum_identity();
        sum_state total_3_state = sum_identity();
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real input = load(input_row + position * input_in_s1);
            const real target = load(target_row + position * target_in_s1);
            const real t13 = input * (R(1.0) - target);
            const real t14 = target * (R(1.0) - input);
            const real t15 = input * target;
            total_state = sum_combine(total_state, sum_map(t13));
            total_2_state = sum_combine(total_2_state, sum_map(t14));
            total_3_state = sum_combine(total_3_state, sum_map(t15));
        }
        wide total;
        sum_finish(sum_block(total_state), total);
        wide total_2;
        sum_finish(sum_block(total_2_state), total_2);
        wide total_3;
        sum_finish(sum_block(total_3_state), total_3);
        const wide t13 = t3 * total + t7 * total_2 + t10 + total_3;
        const wide t14 = t13 * t13;
        const real t15 = real(t14);
        const wide t16 = t10 + total_3;
        const wide t17 = t14 * t13;
        const real t18 = real(t2 * t16);
        const real t19 = real(t17);
        const real t20 = real(t4 * (wide(R(1.0)) / t14 - t16 / t17));
        const real t22 = real(t5 * t16);
        const real t23 = real(t8 * t16);
        const real t24 = real(t9 * (t3 / t14 - t60 * t16 / t17));
        const real t25 = real(t11 * t16);
        const real t26 = real(t12 * t16);
        const real t27 = real(t9 * (t7 / t14 - t89 * t16 / t17));

        input_out_type* const input_out_row = ROW(input_out);
        for (integer position = threadIdx.x; position < length; position += THREADS) {
            const real target = load(target_row + position * target_in_s1);
            const real t28 = R(1.0) - target;
            const real t29 = t1 * t28 / t15 + t18 * target / t19 + t20 * target - t22 * t28 / t19;
            const real t30 = t28 * (t23 * target / t19 + t24 * target - t25 * t28 / t19);
            const real t31 = target * (t26 * target / t19 + t27 * target - t23 * t28 / t19);
            const real input_result = target * (t29 - t6 * target / t15) + t30 - t31;
            store(input_out_row + position * input_out_s1, input_result);
        }
    }
}
""",
)


_SPEC = _Function(
    name="tversky_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("alpha", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("beta", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("smooth", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            True,
            (),
            {
                "value": _Body(_value, ("input", "target"), ("alpha", "beta", "smooth"), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g"), ("alpha", "beta", "smooth"), ("input",)),
                "vjp_target": _Body(
                    _vjp_target, ("input", "target", "g"), ("alpha", "beta", "smooth"), ("target",)
                ),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g"), ("alpha", "beta", "smooth"), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), ("alpha", "beta", "smooth"), ("input",)),
                "hess_diag": _Body(
                    _hess_diag, ("input", "target", "g"), ("alpha", "beta", "smooth"), ("input",)
                ),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def tversky_loss(input, target, *, alpha=0.5, beta=0.5, smooth=1.0, axis=-1, reduction="mean", out=None):
    """One less the shared part over itself and weighted false and missed parts.

        tversky_loss = -(smooth + RowSum(input*target))/(alpha*RowSum(input*(1 - target)) +
                       beta*RowSum(target*(1 - input)) + smooth + RowSum(input*target)) + 1

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    alpha: number, 0 <= alpha; default 0.5.
    beta: number, 0 <= beta; default 0.5.
    smooth: number, 0 <= smooth; default 1.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the shape of the rows for reduction='none'. Sums accumulate in
    float64. The result has the dtype to which the floating input promote (float16, bfloat16, float32,
    float64; 16-bit types compute in float32); integers and bools become float64; the other arrays are
    cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: S. Salehi, D. Erdogmus, A. Gholipour, Tversky loss function for image segmentation, 2017,
    arXiv:1706.05721
    """
    return _loss(_SPEC, "tversky_loss", (input, target, alpha, beta, smooth), axis, reduction, out)


def tversky_loss_vjp(
    g, input, target, *, alpha=0.5, beta=0.5, smooth=1.0, axis=-1, reduction="mean", wrt=None, out=None
):
    """Cotangents of the inputs of tversky_loss, given the cotangent g of its result.

    tversky_loss: One less the shared part over itself and weighted false and missed parts.

        tversky_loss = -(smooth + RowSum(input*target))/(alpha*RowSum(input*(1 - target)) +
                       beta*RowSum(target*(1 - input)) + smooth + RowSum(input*target)) + 1

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    alpha: number, 0 <= alpha; default 0.5.
    beta: number, 0 <= beta; default 0.5.
    smooth: number, 0 <= smooth; default 1.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones; target may be
        asked for.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of input, each of its input's shape. The result has the dtype to
    which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: S. Salehi, D. Erdogmus, A. Gholipour, Tversky loss function for image segmentation, 2017,
    arXiv:1706.05721
    """
    return _cotangents(
        _SPEC, "tversky_loss_vjp", g, (input, target, alpha, beta, smooth), axis, reduction, wrt, out
    )


def tversky_loss_value_and_grad(
    input, target, *, alpha=0.5, beta=0.5, smooth=1.0, axis=-1, reduction="mean", out=None
):
    """Value of tversky_loss and its derivative, in one pass.

    tversky_loss: One less the shared part over itself and weighted false and missed parts.

        tversky_loss = -(smooth + RowSum(input*target))/(alpha*RowSum(input*(1 - target)) +
                       beta*RowSum(target*(1 - input)) + smooth + RowSum(input*target)) + 1

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    alpha: number, 0 <= alpha; default 0.5.
    beta: number, 0 <= beta; default 0.5.
    smooth: number, 0 <= smooth; default 1.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what tversky_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: S. Salehi, D. Erdogmus, A. Gholipour, Tversky loss function for image segmentation, 2017,
    arXiv:1706.05721
    """
    return _loss_pair(
        _SPEC, "tversky_loss_value_and_grad", (input, target, alpha, beta, smooth), axis, reduction, out
    )


def tversky_loss_hvp(
    v, input, target, *, alpha=0.5, beta=0.5, smooth=1.0, axis=-1, reduction="mean", out=None
):
    """Hessian of tversky_loss in input times v.

    tversky_loss: One less the shared part over itself and weighted false and missed parts.

        tversky_loss = -(smooth + RowSum(input*target))/(alpha*RowSum(input*(1 - target)) +
                       beta*RowSum(target*(1 - input)) + smooth + RowSum(input*target)) + 1

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    alpha: number, 0 <= alpha; default 0.5.
    beta: number, 0 <= beta; default 0.5.
    smooth: number, 0 <= smooth; default 1.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: S. Salehi, D. Erdogmus, A. Gholipour, Tversky loss function for image segmentation, 2017,
    arXiv:1706.05721
    """
    return _curvature(
        _SPEC, "tversky_loss_hvp", "hvp", v, (input, target, alpha, beta, smooth), axis, reduction, out
    )


def tversky_loss_hess_diag(
    input, target, *, alpha=0.5, beta=0.5, smooth=1.0, axis=-1, reduction="mean", out=None
):
    """Diagonal of the Hessian of tversky_loss in input.

    tversky_loss: One less the shared part over itself and weighted false and missed parts.

        tversky_loss = -(smooth + RowSum(input*target))/(alpha*RowSum(input*(1 - target)) +
                       beta*RowSum(target*(1 - input)) + smooth + RowSum(input*target)) + 1

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    alpha: number, 0 <= alpha; default 0.5.
    beta: number, 0 <= beta; default 0.5.
    smooth: number, 0 <= smooth; default 1.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: S. Salehi, D. Erdogmus, A. Gholipour, Tversky loss function for image segmentation, 2017,
    arXiv:1706.05721
    """
    return _curvature(
        _SPEC,
        "tversky_loss_hess_diag",
        "hess_diag",
        None,
        (input, target, alpha, beta, smooth),
        axis,
        reduction,
        out,
    )
