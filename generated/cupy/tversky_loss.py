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
    return alpha, beta, smooth


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
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) tversky_loss_value_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(value_out_type, value_out),
    WIDE_NUMBER(t3),
    WIDE_NUMBER(t7),
    WIDE_NUMBER(t12),
    const integer rows, const integer inner, const integer length)
{
    const wide t3 = wide_from(t3_hi, t3_lo);
    const wide t7 = wide_from(t7_hi, t7_lo);
    const wide t12 = wide_from(t12_hi, t12_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);

        sum_state total_state = sum_identity();
        sum_state total_2_state = sum_identity();
        sum_state total_3_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t1 = input * (R(1.0) - target);
                const real t2 = target * (R(1.0) - input);
                const real t4 = input * target;
                total_state = sum_combine(total_state, sum_map(t1));
                total_2_state = sum_combine(total_2_state, sum_map(t2));
                total_3_state = sum_combine(total_3_state, sum_map(t4));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state), total_2);
        wide total_3;
        sum_finish(sum_of_row(total_3_state), total_3);
        const wide t1 = t3 * total + t7 * total_2;
        const real t2 = real(t1 / (t1 + total_3 + t12));

        const real value_result = t2;
        if (leads) store(ROW(value_out), value_result);
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
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) tversky_loss_vjp_rows(
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
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const real g = load(ROW(g_in));
        const wide t1 = wide(alpha * g);
        const wide t2 = wide(beta * g);
        const wide t4 = wide(g);

        sum_state total_state = sum_identity();
        sum_state total_2_state = sum_identity();
        sum_state total_3_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t5 = input * target;
                const real t7 = input * (R(1.0) - target);
                const real t8 = target * (R(1.0) - input);
                total_state = sum_combine(total_state, sum_map(t5));
                total_2_state = sum_combine(total_2_state, sum_map(t7));
                total_3_state = sum_combine(total_3_state, sum_map(t8));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state), total_2);
        wide total_3;
        sum_finish(sum_of_row(total_3_state), total_3);
        const wide t5 = total + t3;
        const wide t7 = t6 * total_2 + t10 * total_3;
        const wide t8 = t7 + total + t3;
        const real t9 = real(t1 * t5);
        const real t11 = real(t8 * t8);
        const real t12 = real(t2 * t5);
        const real t13 = real(t4 * t7);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(target);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real target = load(target_chunk.at + lane);
                input_result[lane] = t9 * (R(1.0) - target) / t11 - t12 * target / t11 - t13 * target / t11;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


def _vjp_target_numbers(alpha, beta, smooth):
    return smooth, alpha, beta, alpha, beta


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
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) tversky_loss_vjp_target_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(target_out_type, target_out),
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
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const real g = load(ROW(g_in));
        const wide t1 = wide(alpha * g);
        const wide t3 = wide(beta * g);
        const wide t4 = wide(g);

        sum_state total_state = sum_identity();
        sum_state total_2_state = sum_identity();
        sum_state total_3_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t5 = input * target;
                const real t7 = input * (R(1.0) - target);
                const real t8 = target * (R(1.0) - input);
                total_state = sum_combine(total_state, sum_map(t5));
                total_2_state = sum_combine(total_2_state, sum_map(t7));
                total_3_state = sum_combine(total_3_state, sum_map(t8));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state), total_2);
        wide total_3;
        sum_finish(sum_of_row(total_3_state), total_3);
        const wide t5 = total + t2;
        const wide t7 = t6 * total_2 + t10 * total_3;
        const wide t8 = t7 + total + t2;
        const real t9 = real(t1 * t5);
        const real t11 = real(t8 * t8);
        const real t12 = real(t3 * t5);
        const real t13 = real(t4 * t7);

        target_out_type* const target_out_row = ROW(target_out);
        EACH_CHUNK(first) {
            TAKE(input);
            real target_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                target_result[lane] = t12 * (R(1.0) - input) / t11 - t9 * input / t11 - t13 * input / t11;
            }
            if (own < rows) put(target_out_row + first * (place)target_out_s1, target_result);
        }
    }
}
""",
)


def _value_and_grad_numbers(alpha, beta, smooth):
    return alpha, beta, smooth, alpha, beta


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
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) tversky_loss_value_and_grad_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t3),
    WIDE_NUMBER(t7),
    WIDE_NUMBER(t12),
    const real alpha,
    const real beta,
    const integer rows, const integer inner, const integer length)
{
    const wide t3 = wide_from(t3_hi, t3_lo);
    const wide t7 = wide_from(t7_hi, t7_lo);
    const wide t12 = wide_from(t12_hi, t12_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const real g = load(ROW(g_in));
        const wide t1 = wide(alpha * g);
        const wide t2 = wide(beta * g);
        const wide t4 = wide(g);

        sum_state total_state = sum_identity();
        sum_state total_2_state = sum_identity();
        sum_state total_3_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t5 = input * (R(1.0) - target);
                const real t6 = target * (R(1.0) - input);
                const real t8 = input * target;
                total_state = sum_combine(total_state, sum_map(t5));
                total_2_state = sum_combine(total_2_state, sum_map(t6));
                total_3_state = sum_combine(total_3_state, sum_map(t8));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state), total_2);
        wide total_3;
        sum_finish(sum_of_row(total_3_state), total_3);
        const wide t5 = t3 * total + t7 * total_2;
        const wide t6 = t5 + total_3 + t12;
        const wide t8 = total_3 + t12;
        const real t9 = real(t1 * t8);
        const real t10 = real(t6 * t6);
        const real t11 = real(t2 * t8);
        const real t13 = real(t4 * t5);
        const real t14 = real(t5 / t6);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(target);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real target = load(target_chunk.at + lane);
                input_result[lane] = t9 * (R(1.0) - target) / t10 - t11 * target / t10 - t13 * target / t10;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
        const real value_result = t14;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


def _hvp_numbers(alpha, beta, smooth):
    t18 = 2.0 * (alpha * alpha)
    t26 = 2.0 * alpha
    t27 = t26 * beta
    t53 = 2.0 * (beta * beta)
    t60 = 2.0 * beta
    return smooth, alpha, beta, t18, t27, t26, alpha, t53, t60, beta


_hvp = _Kernel(
    name="tversky_loss_hvp",
    rows=True,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    scalars=("alpha", "beta", "smooth"),
    kinds=("wide", "wide", "wide", "real", "real", "real", "real", "real", "real", "real"),
    monoids=("sum",),
    host=_hvp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) tversky_loss_hvp_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t4),
    WIDE_NUMBER(t7),
    WIDE_NUMBER(t11),
    const real t18,
    const real t27,
    const real t26,
    const real alpha,
    const real t53,
    const real t60,
    const real beta,
    const integer rows, const integer inner, const integer length)
{
    const wide t4 = wide_from(t4_hi, t4_lo);
    const wide t7 = wide_from(t7_hi, t7_lo);
    const wide t11 = wide_from(t11_hi, t11_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const real g = load(ROW(g_in));
        const v_type* const v_row = ROW(v_in);
        HOLD(v_type, v);
        const wide t1 = wide(t18 * g);
        const wide t2 = wide(t27 * g);
        const wide t3 = wide(t26 * g);
        const real t5 = alpha * g;
        const wide t6 = wide(t53 * g);
        const wide t8 = wide(t60 * g);
        const real t9 = beta * g;
        const wide t10 = wide(R(2.0) * g);

        sum_state total_state = sum_identity();
        sum_state total_2_state = sum_identity();
        sum_state total_3_state = sum_identity();
        sum_state total_4_state = sum_identity();
        sum_state total_5_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            TAKE(v);
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t12 = R(1.0) - target;
                const real t13 = input * target;
                const real t14 = input * t12;
                const real t15 = target * (R(1.0) - input);
                const real t16 = v * t12;
                const real t17 = target * v;
                total_state = sum_combine(total_state, sum_map(t13));
                total_2_state = sum_combine(total_2_state, sum_map(t14));
                total_3_state = sum_combine(total_3_state, sum_map(t15));
                total_4_state = sum_combine(total_4_state, sum_map(t16));
                total_5_state = sum_combine(total_5_state, sum_map(t17));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state), total_2);
        wide total_3;
        sum_finish(sum_of_row(total_3_state), total_3);
        wide total_4;
        sum_finish(sum_of_row(total_4_state), total_4);
        wide total_5;
        sum_finish(sum_of_row(total_5_state), total_5);
        const wide t12 = total + t4;
        const wide t13 = t7 * total_2 + t11 * total_3;
        const wide t14 = t13 + total + t4;
        const wide t15 = t14 * t14;
        const real t16 = real(t1 * t12);
        const real t17 = real(t15 * t14);
        const real t19 = real(t2 * t12);
        const real t20 = real(t3 * t13);
        const real t21 = real(t15);
        const real t22 = real(total_4);
        const real t23 = real(t6 * t12);
        const real t24 = real(t8 * t13);
        const real t25 = real(total_5);
        const real t28 = real(t3 * t12);
        const real t29 = real(t8 * t12);
        const real t30 = real(t10 * t13);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(target);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real target = load(target_chunk.at + lane);
                const real t31 = R(1.0) - target;
                const real t32 = t19 * target / t17 + t20 * target / t17 - t16 * t31 / t17 - t5 * target / t21;
                const real t33 = t9 * target / t21;
                const real t34 = t5 * t31 / t21 + t29 * target / t17 + t30 * target / t17 - t28 * t31 / t17 - t33;
                const real t35 = t23 * target / t17 + t24 * target / t17 - t19 * t31 / t17 - t33;
                input_result[lane] = fma_(-t25, t35, t22 * t32 + t25 * t34);
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


def _hess_diag_numbers(alpha, beta, smooth):
    t17 = 2.0 * alpha
    t18 = t17 * beta
    t27 = 2.0 * (beta * beta)
    t34 = 2.0 * beta
    t74 = 2.0 * (alpha * alpha)
    return smooth, alpha, beta, t18, t27, t34, beta, t17, alpha, t74


_hess_diag = _Kernel(
    name="tversky_loss_hess_diag",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("alpha", "beta", "smooth"),
    kinds=("wide", "wide", "wide", "real", "real", "real", "real", "real", "real", "real"),
    monoids=("sum",),
    host=_hess_diag_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) tversky_loss_hess_diag_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t3),
    WIDE_NUMBER(t6),
    WIDE_NUMBER(t10),
    const real t18,
    const real t27,
    const real t34,
    const real beta,
    const real t17,
    const real alpha,
    const real t74,
    const integer rows, const integer inner, const integer length)
{
    const wide t3 = wide_from(t3_hi, t3_lo);
    const wide t6 = wide_from(t6_hi, t6_lo);
    const wide t10 = wide_from(t10_hi, t10_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const real g = load(ROW(g_in));
        const wide t1 = wide(t18 * g);
        const wide t2 = wide(t27 * g);
        const wide t4 = wide(t34 * g);
        const real t5 = beta * g;
        const wide t7 = wide(t17 * g);
        const real t8 = alpha * g;
        const wide t9 = wide(R(2.0) * g);
        const wide t11 = wide(t74 * g);

        sum_state total_state = sum_identity();
        sum_state total_2_state = sum_identity();
        sum_state total_3_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t12 = input * target;
                const real t13 = input * (R(1.0) - target);
                const real t14 = target * (R(1.0) - input);
                total_state = sum_combine(total_state, sum_map(t12));
                total_2_state = sum_combine(total_2_state, sum_map(t13));
                total_3_state = sum_combine(total_3_state, sum_map(t14));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state), total_2);
        wide total_3;
        sum_finish(sum_of_row(total_3_state), total_3);
        const wide t12 = total + t3;
        const wide t13 = t6 * total_2 + t10 * total_3;
        const wide t14 = t13 + total + t3;
        const wide t15 = t14 * t14;
        const real t16 = real(t1 * t12);
        const real t19 = real(t15 * t14);
        const real t20 = real(t2 * t12);
        const real t21 = real(t4 * t13);
        const real t22 = real(t15);
        const real t23 = real(t7 * t12);
        const real t24 = real(t4 * t12);
        const real t25 = real(t9 * t13);
        const real t26 = real(t11 * t12);
        const real t28 = real(t7 * t13);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(target);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real target = load(target_chunk.at + lane);
                const real t29 = R(1.0) - target;
                const real t30 = t5 * target / t22;
                const real t31 = t8 * t29 / t22 + t24 * target / t19 + t25 * target / t19 - t23 * t29 / t19 - t30;
                const real t32 = t16 * target / t19 + t28 * target / t19 - t26 * t29 / t19 - t8 * target / t22;
                const real t33 = t20 * target / t19 + t21 * target / t19 - t16 * t29 / t19 - t30;
                input_result[lane] = fma_(-target, t33, target * t31 + t29 * t32);
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
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
