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
    WIDE_NUMBER(t1),
    WIDE_NUMBER(t2),
    WIDE_NUMBER(t3),
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
    const wide t2 = wide_from(t2_hi, t2_lo);
    const wide t3 = wide_from(t3_hi, t3_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        const target_type* const target_row = ROW(target_in);

        sum_taken<wide> total_state;
        sum_taken<wide> total_2_state;
        sum_taken<wide> total_3_state;
        EACH_CHUNK(first) {
            READ(input);
            READ(target);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            real total_3_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t4 = input * (R(1.0) - target);
                const real t5 = target * (R(1.0) - input);
                const real t6 = input * target;
                total_state_e[lane] = t4;
                total_2_state_e[lane] = t5;
                total_3_state_e[lane] = t6;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
            total_3_state.take(inside, total_3_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        wide total_3;
        sum_finish(sum_of_row(total_3_state.all()), total_3);
        const wide t4 = t1 * total + t2 * total_2;
        const real t5 = real(t4 / (t4 + total_3 + t3));

        const real value_result = t5;
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
    carried=2,
    host=_vjp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) tversky_loss_vjp_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t1),
    WIDE_NUMBER(t2),
    WIDE_NUMBER(t3),
    const real alpha,
    const real beta,
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
    const wide t2 = wide_from(t2_hi, t2_lo);
    const wide t3 = wide_from(t3_hi, t3_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const real g = load(ROW(g_in));
        const wide t4 = wide(alpha * g);
        const wide t5 = wide(beta * g);
        const wide t6 = wide(g);

        sum_taken<wide> total_state;
        sum_taken<wide> total_2_state;
        sum_taken<wide> total_3_state;
        EACH_CHUNK(first) {
            READ(input);
            TAKE(target);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            real total_3_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t7 = input * target;
                const real t8 = input * (R(1.0) - target);
                const real t9 = target * (R(1.0) - input);
                total_state_e[lane] = t7;
                total_2_state_e[lane] = t8;
                total_3_state_e[lane] = t9;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
            total_3_state.take(inside, total_3_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        wide total_3;
        sum_finish(sum_of_row(total_3_state.all()), total_3);
        const wide t7 = total + t1;
        const wide t8 = t2 * total_2 + t3 * total_3;
        const wide t9 = t8 + total + t1;
        const wide t10 = t9 * t9;
        const real t11 = real(t4 * t7);
        const real t12 = real(t5 * t7);
        const real t13 = real(t6 * t8);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(target);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real target = load(target_chunk.at + lane);
                const real t14 = quotient_(t11 * (R(1.0) - target), t10) - quotient_(t12 * target, t10);
                input_result[lane] = t14 - quotient_(t13 * target, t10);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
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
    carried=2,
    host=_vjp_target_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) tversky_loss_vjp_target_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(target_out_type, target_out),
    WIDE_NUMBER(t1),
    WIDE_NUMBER(t2),
    WIDE_NUMBER(t3),
    const real alpha,
    const real beta,
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
    const wide t2 = wide_from(t2_hi, t2_lo);
    const wide t3 = wide_from(t3_hi, t3_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        const real g = load(ROW(g_in));
        const wide t4 = wide(alpha * g);
        const wide t5 = wide(beta * g);
        const wide t6 = wide(g);

        sum_taken<wide> total_state;
        sum_taken<wide> total_2_state;
        sum_taken<wide> total_3_state;
        EACH_CHUNK(first) {
            TAKE(input);
            READ(target);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            real total_3_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t7 = input * target;
                const real t8 = input * (R(1.0) - target);
                const real t9 = target * (R(1.0) - input);
                total_state_e[lane] = t7;
                total_2_state_e[lane] = t8;
                total_3_state_e[lane] = t9;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
            total_3_state.take(inside, total_3_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        wide total_3;
        sum_finish(sum_of_row(total_3_state.all()), total_3);
        const wide t7 = total + t1;
        const wide t8 = t2 * total_2 + t3 * total_3;
        const wide t9 = t8 + total + t1;
        const wide t10 = t9 * t9;
        const real t11 = real(t4 * t7);
        const real t12 = real(t5 * t7);
        const real t13 = real(t6 * t8);

        target_out_type* const target_out_row = ROW(target_out);
        EACH_CHUNK(first) {
            TAKE(input);
real target_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real t14 = quotient_(t12 * (R(1.0) - input), t10) - quotient_(t11 * input, t10);
                target_result[lane] = t14 - quotient_(t13 * input, t10);
            }
            if (own < rows && inside) {
                put(target_out_row, target_out_s1, first, target_result);
            }
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
    carried=2,
    host=_value_and_grad_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) tversky_loss_value_and_grad_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t1),
    WIDE_NUMBER(t2),
    WIDE_NUMBER(t3),
    const real alpha,
    const real beta,
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
    const wide t2 = wide_from(t2_hi, t2_lo);
    const wide t3 = wide_from(t3_hi, t3_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const real g = load(ROW(g_in));
        const wide t4 = wide(alpha * g);
        const wide t5 = wide(beta * g);
        const wide t6 = wide(g);

        sum_taken<wide> total_state;
        sum_taken<wide> total_2_state;
        sum_taken<wide> total_3_state;
        EACH_CHUNK(first) {
            READ(input);
            TAKE(target);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            real total_3_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t7 = input * (R(1.0) - target);
                const real t8 = target * (R(1.0) - input);
                const real t9 = input * target;
                total_state_e[lane] = t7;
                total_2_state_e[lane] = t8;
                total_3_state_e[lane] = t9;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
            total_3_state.take(inside, total_3_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        wide total_3;
        sum_finish(sum_of_row(total_3_state.all()), total_3);
        const wide t7 = t1 * total + t2 * total_2;
        const wide t8 = t7 + total_3 + t3;
        const wide t9 = total_3 + t3;
        const wide t10 = t8 * t8;
        const real t11 = real(t4 * t9);
        const real t12 = real(t5 * t9);
        const real t13 = real(t6 * t7);
        const real t14 = real(t7 / t8);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(target);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real target = load(target_chunk.at + lane);
                const real t15 = quotient_(t11 * (R(1.0) - target), t10) - quotient_(t12 * target, t10);
                input_result[lane] = t15 - quotient_(t13 * target, t10);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = t14;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


def _hvp_numbers(alpha, beta, smooth):
    t1 = 2.0 * (alpha * alpha)
    t2 = 2.0 * alpha
    t3 = t2 * beta
    t4 = 2.0 * (beta * beta)
    t5 = 2.0 * beta
    return smooth, alpha, beta, t1, t3, t2, alpha, t4, t5, beta


_hvp = _Kernel(
    name="tversky_loss_hvp",
    rows=True,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    scalars=("alpha", "beta", "smooth"),
    kinds=("wide", "wide", "wide", "real", "real", "real", "real", "real", "real", "real"),
    monoids=("sum",),
    carried=2,
    host=_hvp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) tversky_loss_hvp_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t2),
    WIDE_NUMBER(t3),
    WIDE_NUMBER(t4),
    const real t5,
    const real t7,
    const real t6,
    const real alpha,
    const real t9,
    const real t10,
    const real beta,
    const integer rows, const integer inner, const integer length)
{
    const wide t2 = wide_from(t2_hi, t2_lo);
    const wide t3 = wide_from(t3_hi, t3_lo);
    const wide t4 = wide_from(t4_hi, t4_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const real g = load(ROW(g_in));
        const v_type* const v_row = ROW(v_in);
        const wide t1 = wide(t5 * g);
        const wide t8 = wide(t7 * g);
        const wide t11 = wide(t6 * g);
        const real t12 = alpha * g;
        const wide t13 = wide(t9 * g);
        const wide t14 = wide(t10 * g);
        const real t15 = beta * g;
        const wide t16 = wide(R(2.0) * g);

        sum_taken<wide> total_state;
        sum_taken<wide> total_2_state;
        sum_taken<wide> total_3_state;
        sum_taken<wide> total_4_state;
        sum_taken<wide> total_5_state;
        EACH_CHUNK(first) {
            READ(input);
            TAKE(target);
            READ(v);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            real total_3_state_e[ENTRIES];
            real total_4_state_e[ENTRIES];
            real total_5_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t17 = R(1.0) - target;
                const real t18 = input * target;
                const real t19 = input * t17;
                const real t20 = target * (R(1.0) - input);
                const real t21 = v * t17;
                const real t22 = target * v;
                total_state_e[lane] = t18;
                total_2_state_e[lane] = t19;
                total_3_state_e[lane] = t20;
                total_4_state_e[lane] = t21;
                total_5_state_e[lane] = t22;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
            total_3_state.take(inside, total_3_state_e);
            total_4_state.take(inside, total_4_state_e);
            total_5_state.take(inside, total_5_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        wide total_3;
        sum_finish(sum_of_row(total_3_state.all()), total_3);
        wide total_4;
        sum_finish(sum_of_row(total_4_state.all()), total_4);
        wide total_5;
        sum_finish(sum_of_row(total_5_state.all()), total_5);
        const wide t17 = total + t2;
        const wide t18 = t3 * total_2 + t4 * total_3;
        const wide t19 = t18 + total + t2;
        const wide t20 = t19 * t19;
        const wide t21 = t20 * t19;
        const real t22 = real(t1 * t17);
        const real t23 = real(t8 * t17);
        const real t24 = real(t11 * t18);
        const real t25 = real(total_4);
        const real t26 = real(t13 * t17);
        const real t27 = real(t14 * t18);
        const real t28 = real(total_5);
        const real t29 = real(t11 * t17);
        const real t30 = real(t14 * t17);
        const real t31 = real(t16 * t18);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(target);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real target = load(target_chunk.at + lane);
                const real t32 = R(1.0) - target;
                const real t33 = quotient_(t23 * target, t21) + quotient_(t24 * target, t21);
                const real t34 = quotient_(t15 * target, t20);
                const real t35 = quotient_(t26 * target, t21) + quotient_(t27 * target, t21);
                const real t36 = quotient_(t12 * t32, t20) + quotient_(t30 * target, t21);
                const real t37 = t28 * (t36 + quotient_(t31 * target, t21) - quotient_(t29 * t32, t21) - t34);
                const real t38 = t25 * (t33 - quotient_(t22 * t32, t21) - quotient_(t12 * target, t20)) + t37;
                input_result[lane] = fma_(-t28, t35 - quotient_(t23 * t32, t21) - t34, t38);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
    }
}
""",
)


def _hess_diag_numbers(alpha, beta, smooth):
    t1 = 2.0 * alpha
    t2 = t1 * beta
    t3 = 2.0 * (beta * beta)
    t4 = 2.0 * beta
    t5 = 2.0 * (alpha * alpha)
    return smooth, alpha, beta, t2, t3, t4, beta, t1, alpha, t5


_hess_diag = _Kernel(
    name="tversky_loss_hess_diag",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("alpha", "beta", "smooth"),
    kinds=("wide", "wide", "wide", "real", "real", "real", "real", "real", "real", "real"),
    monoids=("sum",),
    carried=2,
    host=_hess_diag_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) tversky_loss_hess_diag_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t1),
    WIDE_NUMBER(t2),
    WIDE_NUMBER(t3),
    const real t5,
    const real t7,
    const real t8,
    const real beta,
    const real t4,
    const real alpha,
    const real t10,
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
    const wide t2 = wide_from(t2_hi, t2_lo);
    const wide t3 = wide_from(t3_hi, t3_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const real g = load(ROW(g_in));
        const wide t6 = wide(t5 * g);
        const wide t9 = wide(t7 * g);
        const wide t11 = wide(t8 * g);
        const real t12 = beta * g;
        const wide t13 = wide(t4 * g);
        const real t14 = alpha * g;
        const wide t15 = wide(R(2.0) * g);
        const wide t16 = wide(t10 * g);

        sum_taken<wide> total_state;
        sum_taken<wide> total_2_state;
        sum_taken<wide> total_3_state;
        EACH_CHUNK(first) {
            READ(input);
            TAKE(target);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            real total_3_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t17 = input * target;
                const real t18 = input * (R(1.0) - target);
                const real t19 = target * (R(1.0) - input);
                total_state_e[lane] = t17;
                total_2_state_e[lane] = t18;
                total_3_state_e[lane] = t19;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
            total_3_state.take(inside, total_3_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        wide total_3;
        sum_finish(sum_of_row(total_3_state.all()), total_3);
        const wide t17 = total + t1;
        const wide t18 = t2 * total_2 + t3 * total_3;
        const wide t19 = t18 + total + t1;
        const wide t20 = t19 * t19;
        const wide t21 = t20 * t19;
        const real t22 = real(t6 * t17);
        const real t23 = real(t9 * t17);
        const real t24 = real(t11 * t18);
        const real t25 = real(t13 * t17);
        const real t26 = real(t11 * t17);
        const real t27 = real(t15 * t18);
        const real t28 = real(t16 * t17);
        const real t29 = real(t13 * t18);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(target);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real target = load(target_chunk.at + lane);
                const real t30 = R(1.0) - target;
                const real t31 = quotient_(t12 * target, t20);
                const real t32 = quotient_(t23 * target, t21) + quotient_(t24 * target, t21);
                const real t33 = quotient_(t14 * t30, t20) + quotient_(t26 * target, t21);
                const real t34 = quotient_(t22 * target, t21) + quotient_(t29 * target, t21);
                const real t35 = target * (t33 + quotient_(t27 * target, t21) - quotient_(t25 * t30, t21) - t31);
                const real t36 = t35 + t30 * (t34 - quotient_(t28 * t30, t21) - quotient_(t14 * target, t20));
                input_result[lane] = fma_(-target, t32 - quotient_(t22 * t30, t21) - t31, t36);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
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
