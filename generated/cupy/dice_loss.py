# Made by symdl 0.1.0 from dice_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     dice_loss = -(smooth + 2*RowSum(input*target))/(smooth + 2*RowSum(input*target) + RowSum(input*(1 -
#                 target)) + RowSum(target*(1 - input))) + 1
"""One less twice the shared part over the sum of both."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = ["dice_loss", "dice_loss_vjp", "dice_loss_value_and_grad", "dice_loss_hvp", "dice_loss_hess_diag"]


def _value_numbers(smooth):
    return smooth


_value = _Kernel(
    name="dice_loss_value",
    rows=True,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("smooth",),
    kinds=("wide",),
    monoids=("sum",),
    host=_value_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) dice_loss_value_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(value_out_type, value_out),
    WIDE_NUMBER(t1),
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
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
                const real t2 = input * (R(1.0) - target);
                const real t3 = target * (R(1.0) - input);
                const real t4 = input * target;
                total_state_e[lane] = t2;
                total_2_state_e[lane] = t3;
                total_3_state_e[lane] = t4;
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
        const real t2 = real((total + total_2) / (wide(R(2.0)) * total_3 + total + total_2 + t1));

        const real value_result = t2;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


def _vjp_numbers(smooth):
    return smooth


_vjp = _Kernel(
    name="dice_loss_vjp",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("smooth",),
    kinds=("wide",),
    monoids=("sum",),
    carried=2,
    host=_vjp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) dice_loss_vjp_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t1),
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const real g = load(ROW(g_in));
        const wide t2 = wide(g);
        const wide t3 = wide(R(2.0) * g);

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
                const real t4 = input * target;
                const real t5 = input * (R(1.0) - target);
                const real t6 = target * (R(1.0) - input);
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
        const wide t4 = wide(R(2.0)) * total;
        const wide t5 = t4 + total_2 + total_3 + t1;
        const wide t6 = t5 * t5;
        const real t7 = real(t2 * (t4 + t1));
        const real t8 = real(t3 * (total_2 + total_3));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(target);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real target = load(target_chunk.at + lane);
                const real t9 = quotient_(t7 * (R(1.0) - target), t6) - quotient_(t7 * target, t6);
                input_result[lane] = t9 - quotient_(t8 * target, t6);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
    }
}
""",
)


def _vjp_target_numbers(smooth):
    return smooth


_vjp_target = _Kernel(
    name="dice_loss_vjp_target",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("target",),
    scalars=("smooth",),
    kinds=("wide",),
    monoids=("sum",),
    carried=2,
    host=_vjp_target_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) dice_loss_vjp_target_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(target_out_type, target_out),
    WIDE_NUMBER(t1),
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        const real g = load(ROW(g_in));
        const wide t2 = wide(g);
        const wide t3 = wide(R(2.0) * g);

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
                const real t4 = input * target;
                const real t5 = input * (R(1.0) - target);
                const real t6 = target * (R(1.0) - input);
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
        const wide t4 = wide(R(2.0)) * total;
        const wide t5 = t4 + total_2 + total_3 + t1;
        const wide t6 = t5 * t5;
        const real t7 = real(t2 * (t4 + t1));
        const real t8 = real(t3 * (total_2 + total_3));

        target_out_type* const target_out_row = ROW(target_out);
        EACH_CHUNK(first) {
            TAKE(input);
real target_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real t9 = quotient_(t7 * (R(1.0) - input), t6) - quotient_(t7 * input, t6);
                target_result[lane] = t9 - quotient_(t8 * input, t6);
            }
            if (own < rows && inside) {
                put(target_out_row, target_out_s1, first, target_result);
            }
        }
    }
}
""",
)


def _value_and_grad_numbers(smooth):
    return smooth


_value_and_grad = _Kernel(
    name="dice_loss_value_and_grad",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    scalars=("smooth",),
    kinds=("wide",),
    monoids=("sum",),
    carried=2,
    host=_value_and_grad_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) dice_loss_value_and_grad_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t1),
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const real g = load(ROW(g_in));
        const wide t2 = wide(g);
        const wide t3 = wide(R(2.0) * g);

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
        const wide t4 = total + total_2;
        const wide t5 = wide(R(2.0)) * total_3;
        const wide t6 = t5 + total + total_2 + t1;
        const wide t7 = t6 * t6;
        const real t8 = real(t2 * (t5 + t1));
        const real t9 = real(t3 * t4);
        const real t10 = real(t4 / t6);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(target);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real target = load(target_chunk.at + lane);
                const real t11 = quotient_(t8 * (R(1.0) - target), t7) - quotient_(t8 * target, t7);
                input_result[lane] = t11 - quotient_(t9 * target, t7);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = t10;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


def _hvp_numbers(smooth):
    return smooth


_hvp = _Kernel(
    name="dice_loss_hvp",
    rows=True,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    scalars=("smooth",),
    kinds=("wide",),
    monoids=("sum",),
    carried=2,
    host=_hvp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) dice_loss_hvp_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t1),
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
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
        const wide t2 = wide(g);
        const wide t3 = wide(R(2.0) * g);
        const wide t4 = wide(R(4.0) * g);

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
                const real t5 = R(1.0) - target;
                const real t6 = input * t5;
                const real t7 = target * (R(1.0) - input);
                const real t8 = input * target;
                const real t9 = target * v;
                const real t10 = v * t5;
                total_state_e[lane] = t6;
                total_2_state_e[lane] = t7;
                total_3_state_e[lane] = t8;
                total_4_state_e[lane] = t9;
                total_5_state_e[lane] = t10;
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
        const wide t5 = total + total_2;
        const wide t6 = wide(R(2.0)) * total_3;
        const wide t7 = t6 + total + total_2 + t1;
        const wide t8 = t7 * t7;
        const wide t9 = t8 * t7;
        const real t10 = real(t2 * t5);
        const wide t11 = t6 + t1;
        const real t12 = real(t2 * t11);
        const real t13 = real(wide(R(2.0)) * total_4);
        const real t14 = real(wide(R(2.0)) * total_5);
        const real t15 = real(t3 * t11);
        const real t16 = real(t4 * t5);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(target);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real target = load(target_chunk.at + lane);
                const real t17 = R(1.0) - target;
                const real t18 = quotient_(t10 * target, t9) - quotient_(t12 * t17, t9);
                const real t19 = quotient_(t15 * target, t9) + quotient_(t16 * target, t9) + quotient_(g * t17, t8);
                const real t20 = t14 * t18 + t13 * (t19 - quotient_(g * target, t8) - quotient_(t15 * t17, t9));
                input_result[lane] = fma_(-t13, t18, t20);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
    }
}
""",
)


def _hess_diag_numbers(smooth):
    return smooth


_hess_diag = _Kernel(
    name="dice_loss_hess_diag",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("smooth",),
    kinds=("wide",),
    monoids=("sum",),
    carried=2,
    host=_hess_diag_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) dice_loss_hess_diag_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t1),
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const real g = load(ROW(g_in));
        const wide t2 = wide(g);
        const wide t3 = wide(R(2.0) * g);
        const wide t4 = wide(R(4.0) * g);

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
                const real t5 = input * (R(1.0) - target);
                const real t6 = target * (R(1.0) - input);
                const real t7 = input * target;
                total_state_e[lane] = t5;
                total_2_state_e[lane] = t6;
                total_3_state_e[lane] = t7;
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
        const wide t5 = total + total_2;
        const wide t6 = wide(R(2.0)) * total_3;
        const wide t7 = t6 + total + total_2 + t1;
        const wide t8 = t7 * t7;
        const wide t9 = t8 * t7;
        const real t10 = real(t2 * t5);
        const wide t11 = t6 + t1;
        const real t12 = real(t2 * t11);
        const real t13 = real(t3 * t11);
        const real t14 = real(t4 * t5);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(target);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real target = load(target_chunk.at + lane);
                const real t15 = R(1.0) - target;
                const real t16 = quotient_(t10 * target, t9) - quotient_(t12 * t15, t9);
                const real t17 = R(2.0) * target;
                const real t18 = quotient_(t13 * target, t9) + quotient_(t14 * target, t9) + quotient_(g * t15, t8);
                const real t19 = t17 * (t18 - quotient_(g * target, t8) - quotient_(t13 * t15, t9));
                input_result[lane] = fma_(-t17, t16, t19 + R(2.0) * t15 * t16);
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
    name="dice_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("smooth", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            True,
            (),
            {
                "value": _Body(_value, ("input", "target"), ("smooth",), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g"), ("smooth",), ("input",)),
                "vjp_target": _Body(_vjp_target, ("input", "target", "g"), ("smooth",), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g"), ("smooth",), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), ("smooth",), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g"), ("smooth",), ("input",)),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def dice_loss(input, target, *, smooth=1.0, axis=-1, reduction="mean", out=None):
    """One less twice the shared part over the sum of both.

        dice_loss = -(smooth + 2*RowSum(input*target))/(smooth + 2*RowSum(input*target) + RowSum(input*(1 -
                    target)) + RowSum(target*(1 - input))) + 1

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
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

    Reference: F. Milletari, N. Navab, S.-A. Ahmadi, V-Net, 3DV 2016, arXiv:1606.04797
    """
    return _loss(_SPEC, "dice_loss", (input, target, smooth), axis, reduction, out)


def dice_loss_vjp(g, input, target, *, smooth=1.0, axis=-1, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of dice_loss, given the cotangent g of its result.

    dice_loss: One less twice the shared part over the sum of both.

        dice_loss = -(smooth + 2*RowSum(input*target))/(smooth + 2*RowSum(input*target) + RowSum(input*(1 -
                    target)) + RowSum(target*(1 - input))) + 1

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
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

    Reference: F. Milletari, N. Navab, S.-A. Ahmadi, V-Net, 3DV 2016, arXiv:1606.04797
    """
    return _cotangents(_SPEC, "dice_loss_vjp", g, (input, target, smooth), axis, reduction, wrt, out)


def dice_loss_value_and_grad(input, target, *, smooth=1.0, axis=-1, reduction="mean", out=None):
    """Value of dice_loss and its derivative, in one pass.

    dice_loss: One less twice the shared part over the sum of both.

        dice_loss = -(smooth + 2*RowSum(input*target))/(smooth + 2*RowSum(input*target) + RowSum(input*(1 -
                    target)) + RowSum(target*(1 - input))) + 1

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    smooth: number, 0 <= smooth; default 1.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what dice_loss_vjp(1, ...) returns). The result has the dtype to which the floating
    input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32); integers and
    bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: F. Milletari, N. Navab, S.-A. Ahmadi, V-Net, 3DV 2016, arXiv:1606.04797
    """
    return _loss_pair(_SPEC, "dice_loss_value_and_grad", (input, target, smooth), axis, reduction, out)


def dice_loss_hvp(v, input, target, *, smooth=1.0, axis=-1, reduction="mean", out=None):
    """Hessian of dice_loss in input times v.

    dice_loss: One less twice the shared part over the sum of both.

        dice_loss = -(smooth + 2*RowSum(input*target))/(smooth + 2*RowSum(input*target) + RowSum(input*(1 -
                    target)) + RowSum(target*(1 - input))) + 1

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
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

    Reference: F. Milletari, N. Navab, S.-A. Ahmadi, V-Net, 3DV 2016, arXiv:1606.04797
    """
    return _curvature(_SPEC, "dice_loss_hvp", "hvp", v, (input, target, smooth), axis, reduction, out)


def dice_loss_hess_diag(input, target, *, smooth=1.0, axis=-1, reduction="mean", out=None):
    """Diagonal of the Hessian of dice_loss in input.

    dice_loss: One less twice the shared part over the sum of both.

        dice_loss = -(smooth + 2*RowSum(input*target))/(smooth + 2*RowSum(input*target) + RowSum(input*(1 -
                    target)) + RowSum(target*(1 - input))) + 1

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
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

    Reference: F. Milletari, N. Navab, S.-A. Ahmadi, V-Net, 3DV 2016, arXiv:1606.04797
    """
    return _curvature(
        _SPEC, "dice_loss_hess_diag", "hess_diag", None, (input, target, smooth), axis, reduction, out
    )
