# Made by symdl 0.1.0 from multi_margin_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     multi_margin_loss = RowPick(1, target)*RowSum(Piecewise((0, Eq(position, target)), (Piecewise((input
#                         + margin - RowPick(input, target), input + margin - RowPick(input, target) > 0),
#                         (0, True)), True)))/length
"""Mean over the other classes of how far each comes within the margin of the label's score, to the
power p."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "multi_margin_loss", "multi_margin_loss_vjp", "multi_margin_loss_value_and_grad", "multi_margin_loss_hvp"
]


def _value_numbers(margin, length):
    t7 = float(length)
    return margin, t7


_value = _Kernel(
    name="multi_margin_loss_value",
    rows=True,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("margin", "length"),
    kinds=("real", "wide"),
    monoids=("sum",),
    labels=(("target", ""),),
    host=_value_numbers,
    text=r"""
// p=1, weight absent
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) multi_margin_loss_value_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(value_out_type, value_out),
    const real margin,
    WIDE_NUMBER(t7),
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const wide t7 = wide_from(t7_hi, t7_lo);
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

        sum_state total_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t1 = input - input_at_target + margin;
                total_state = sum_combine(total_state, sum_map(position == target ? R(0.0) : t1 <= R(0.0) ? R(0.0) : t1));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        const real t1 = real(total / t7);

        const real value_result = t1;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


def _vjp_numbers(margin, length):
    t1 = float(length)
    return t1, margin


_vjp = _Kernel(
    name="multi_margin_loss_vjp",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("margin", "length"),
    kinds=("real", "real"),
    monoids=("sum",),
    labels=(("target", ""),),
    host=_vjp_numbers,
    text=r"""
// p=1, weight absent
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) multi_margin_loss_vjp_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real t1,
    const real margin,
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
        const real t2 = g / t1;
        const real t3 = -t2;
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }

        sum_state total_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t4 = input - input_at_target + margin <= R(0.0) ? R(0.0) : t3;
                total_state = sum_combine(total_state, sum_map(position == target ? R(0.0) : t4));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        const real t4 = real(total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                input_result[lane] = bad ? NOT_A_NUMBER : position == target ? t4 : input - input_at_target + margin <= R(0.0) ? R(0.0) : t2;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


def _value_and_grad_numbers(margin, length):
    t7 = float(length)
    t9 = float(length)
    return margin, t7, t9


_value_and_grad = _Kernel(
    name="multi_margin_loss_value_and_grad",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    scalars=("margin", "length"),
    kinds=("real", "wide", "real"),
    monoids=("sum",),
    labels=(("target", ""),),
    host=_value_and_grad_numbers,
    text=r"""
// p=1, weight absent
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) multi_margin_loss_value_and_grad_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const real margin,
    WIDE_NUMBER(t7),
    const real t9,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const wide t7 = wide_from(t7_hi, t7_lo);
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
        const real t1 = g / t9;
        const real t2 = -t1;

        sum_state total_state = sum_identity();
        sum_state total_2_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t3 = input - input_at_target + margin;
                const bool t4 = t3 <= R(0.0);
                const bool t5 = position == target;
                const real t6 = t5 ? R(0.0) : t4 ? R(0.0) : t3;
                const real t8 = t5 ? R(0.0) : t4 ? R(0.0) : t2;
                total_state = sum_combine(total_state, sum_map(t6));
                total_2_state = sum_combine(total_2_state, sum_map(t8));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state), total_2);
        const real t3 = real(total_2);
        const real t4 = real(total / t7);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                input_result[lane] = bad ? NOT_A_NUMBER : position == target ? t3 : input - input_at_target + margin <= R(0.0) ? R(0.0) : t1;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
        const real value_result = t4;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


_hvp = _Kernel(
    name="multi_margin_loss_hvp",
    rows=True,
    inputs=(),
    outputs=("input",),
    text=r"""
// p=1, weight absent
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) multi_margin_loss_hvp_rows(
    STRIDED(input_out_type, input_out),
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                input_result[lane] = R(0.0);
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


def _value_weight_numbers(margin, length):
    t7 = float(length)
    return margin, t7


_value_weight = _Kernel(
    name="multi_margin_loss_value_weight",
    rows=True,
    inputs=("input", "target", "weight"),
    outputs=("value",),
    scalars=("margin", "length"),
    kinds=("real", "wide"),
    monoids=("sum",),
    labels=(("target", ""),),
    host=_value_weight_numbers,
    text=r"""
// p=1, weight given
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) multi_margin_loss_value_weight_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(value_out_type, value_out),
    const real margin,
    WIDE_NUMBER(t7),
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const wide t7 = wide_from(t7_hi, t7_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const integer target = load(ROW(target_in));
        const weight_type* const weight_row = ROW(weight_in);
        HOLD(weight_type, weight);
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
        real weight_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = load(weight_row + position * weight_in_s1);
            weight_at_target = weight;
        }
        const wide t1 = wide(weight_at_target);

        sum_state total_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t2 = input - input_at_target + margin;
                total_state = sum_combine(total_state, sum_map(position == target ? R(0.0) : t2 <= R(0.0) ? R(0.0) : t2));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        const real t2 = real(total / t7 * t1);

        const real value_result = t2;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


def _vjp_weight_numbers(margin, length):
    t2 = float(length)
    return t2, margin


_vjp_weight = _Kernel(
    name="multi_margin_loss_vjp_weight",
    rows=True,
    inputs=("input", "target", "weight", "g"),
    outputs=("input",),
    scalars=("margin", "length"),
    kinds=("real", "real"),
    monoids=("sum",),
    labels=(("target", ""),),
    host=_vjp_weight_numbers,
    text=r"""
// p=1, weight given
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) multi_margin_loss_vjp_weight_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real t2,
    const real margin,
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
        const weight_type* const weight_row = ROW(weight_in);
        HOLD(weight_type, weight);
        const real g = load(ROW(g_in));
        bool bad = false;
        if ((target < 0 || target >= length)) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        real weight_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = load(weight_row + position * weight_in_s1);
            weight_at_target = weight;
        }
        const real t1 = g * weight_at_target / t2;
        const real t3 = -t1;
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }

        sum_state total_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t4 = input - input_at_target + margin <= R(0.0) ? R(0.0) : t3;
                total_state = sum_combine(total_state, sum_map(position == target ? R(0.0) : t4));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        const real t4 = real(total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                input_result[lane] = bad ? NOT_A_NUMBER : position == target ? t4 : input - input_at_target + margin <= R(0.0) ? R(0.0) : t1;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


def _value_and_grad_weight_numbers(margin, length):
    t7 = float(length)
    t12 = float(length)
    return margin, t7, t12


_value_and_grad_weight = _Kernel(
    name="multi_margin_loss_value_and_grad_weight",
    rows=True,
    inputs=("input", "target", "weight", "g"),
    outputs=("value", "input"),
    scalars=("margin", "length"),
    kinds=("real", "wide", "real"),
    monoids=("sum",),
    labels=(("target", ""),),
    host=_value_and_grad_weight_numbers,
    text=r"""
// p=1, weight given
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) multi_margin_loss_value_and_grad_weight_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const real margin,
    WIDE_NUMBER(t7),
    const real t12,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const wide t7 = wide_from(t7_hi, t7_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const integer target = load(ROW(target_in));
        const weight_type* const weight_row = ROW(weight_in);
        HOLD(weight_type, weight);
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
        real weight_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = load(weight_row + position * weight_in_s1);
            weight_at_target = weight;
        }
        const wide t1 = wide(weight_at_target);
        const real t2 = g * weight_at_target / t12;
        const real t3 = -t2;

        sum_state total_state = sum_identity();
        sum_state total_2_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t4 = input - input_at_target + margin;
                const bool t5 = t4 <= R(0.0);
                const bool t6 = position == target;
                const real t8 = t6 ? R(0.0) : t5 ? R(0.0) : t4;
                const real t9 = t6 ? R(0.0) : t5 ? R(0.0) : t3;
                total_state = sum_combine(total_state, sum_map(t8));
                total_2_state = sum_combine(total_2_state, sum_map(t9));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state), total_2);
        const real t4 = real(total_2);
        const real t5 = real(total / t7 * t1);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                input_result[lane] = bad ? NOT_A_NUMBER : position == target ? t4 : input - input_at_target + margin <= R(0.0) ? R(0.0) : t2;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
        const real value_result = t5;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


def _value_p_2_numbers(margin, length):
    t8 = float(length)
    return margin, t8


_value_p_2 = _Kernel(
    name="multi_margin_loss_value_p_2",
    rows=True,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("margin", "length"),
    kinds=("real", "wide"),
    monoids=("sum",),
    labels=(("target", ""),),
    host=_value_p_2_numbers,
    text=r"""
// p=2, weight absent
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) multi_margin_loss_value_p_2_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(value_out_type, value_out),
    const real margin,
    WIDE_NUMBER(t8),
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const wide t8 = wide_from(t8_hi, t8_lo);
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

        sum_state total_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t1 = input - input_at_target + margin;
                total_state = sum_combine(total_state, sum_map(position == target ? R(0.0) : t1 <= R(0.0) ? R(0.0) : t1 * t1));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        const real t1 = real(total / t8);

        const real value_result = t1;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


def _vjp_p_2_numbers(margin, length):
    t5 = float(length)
    return margin, t5


_vjp_p_2 = _Kernel(
    name="multi_margin_loss_vjp_p_2",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("margin", "length"),
    kinds=("real", "real"),
    monoids=("sum",),
    labels=(("target", ""),),
    host=_vjp_p_2_numbers,
    text=r"""
// p=2, weight absent
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) multi_margin_loss_vjp_p_2_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real margin,
    const real t5,
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
        const real t1 = R(2.0) * g;

        sum_state total_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t2 = t1 * (input_at_target - input - margin) / t5;
                const real t3 = input - input_at_target + margin <= R(0.0) ? R(0.0) : t2;
                total_state = sum_combine(total_state, sum_map(position == target ? R(0.0) : t3));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        const real t2 = real(total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t3 = input - input_at_target + margin;
                input_result[lane] = bad ? NOT_A_NUMBER : position == target ? t2 : t3 <= R(0.0) ? R(0.0) : t1 * t3 / t5;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


def _value_and_grad_p_2_numbers(margin, length):
    t8 = float(length)
    t14 = float(length)
    return margin, t8, t14


_value_and_grad_p_2 = _Kernel(
    name="multi_margin_loss_value_and_grad_p_2",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    scalars=("margin", "length"),
    kinds=("real", "wide", "real"),
    monoids=("sum",),
    labels=(("target", ""),),
    host=_value_and_grad_p_2_numbers,
    text=r"""
// p=2, weight absent
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) multi_margin_loss_value_and_grad_p_2_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const real margin,
    WIDE_NUMBER(t8),
    const real t14,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const wide t8 = wide_from(t8_hi, t8_lo);
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
        const real t1 = R(2.0) * g;

        sum_state total_state = sum_identity();
        sum_state total_2_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t2 = input - input_at_target + margin;
                const bool t3 = t2 <= R(0.0);
                const bool t4 = position == target;
                const real t5 = t4 ? R(0.0) : t3 ? R(0.0) : t2 * t2;
                const real t6 = t4 ? R(0.0) : t3 ? R(0.0) : t1 * (input_at_target - input - margin) / t14;
                total_state = sum_combine(total_state, sum_map(t5));
                total_2_state = sum_combine(total_2_state, sum_map(t6));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state), total_2);
        const real t2 = real(total_2);
        const real t3 = real(total / t8);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t4 = input - input_at_target + margin;
                input_result[lane] = bad ? NOT_A_NUMBER : position == target ? t2 : t4 <= R(0.0) ? R(0.0) : t1 * t4 / t14;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
        const real value_result = t3;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


def _hvp_p_2_numbers(margin, length):
    t3 = float(length)
    return t3, margin


_hvp_p_2 = _Kernel(
    name="multi_margin_loss_hvp_p_2",
    rows=True,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    scalars=("margin", "length"),
    kinds=("real", "real"),
    monoids=("sum",),
    labels=(("target", ""),),
    host=_hvp_p_2_numbers,
    text=r"""
// p=2, weight absent
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) multi_margin_loss_hvp_p_2_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    const real t3,
    const real margin,
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
        const real t1 = R(2.0) * g;
        real v_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real v = load(v_row + position * v_in_s1);
            v_at_target = v;
        }
        const real t2 = t1 * v_at_target / t3;
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }

        sum_state total_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t4 = input - input_at_target + margin <= R(0.0) ? R(0.0) : t2 - t1 * v / t3;
                total_state = sum_combine(total_state, sum_map(position == target ? R(0.0) : t4));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        const real t4 = real(total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t5 = input - input_at_target + margin <= R(0.0) ? R(0.0) : t1 * v / t3 - t2;
                input_result[lane] = bad ? NOT_A_NUMBER : position == target ? t4 : t5;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


def _value_p_2_weight_numbers(margin, length):
    t8 = float(length)
    return margin, t8


_value_p_2_weight = _Kernel(
    name="multi_margin_loss_value_p_2_weight",
    rows=True,
    inputs=("input", "target", "weight"),
    outputs=("value",),
    scalars=("margin", "length"),
    kinds=("real", "wide"),
    monoids=("sum",),
    labels=(("target", ""),),
    host=_value_p_2_weight_numbers,
    text=r"""
// p=2, weight given
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) multi_margin_loss_value_p_2_weight_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(value_out_type, value_out),
    const real margin,
    WIDE_NUMBER(t8),
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const wide t8 = wide_from(t8_hi, t8_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const integer target = load(ROW(target_in));
        const weight_type* const weight_row = ROW(weight_in);
        HOLD(weight_type, weight);
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
        real weight_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = load(weight_row + position * weight_in_s1);
            weight_at_target = weight;
        }
        const wide t1 = wide(weight_at_target);

        sum_state total_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t2 = input - input_at_target + margin;
                total_state = sum_combine(total_state, sum_map(position == target ? R(0.0) : t2 <= R(0.0) ? R(0.0) : t2 * t2));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        const real t2 = real(total / t8 * t1);

        const real value_result = t2;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


def _vjp_p_2_weight_numbers(margin, length):
    t6 = float(length)
    return margin, t6


_vjp_p_2_weight = _Kernel(
    name="multi_margin_loss_vjp_p_2_weight",
    rows=True,
    inputs=("input", "target", "weight", "g"),
    outputs=("input",),
    scalars=("margin", "length"),
    kinds=("real", "real"),
    monoids=("sum",),
    labels=(("target", ""),),
    host=_vjp_p_2_weight_numbers,
    text=r"""
// p=2, weight given
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) multi_margin_loss_vjp_p_2_weight_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real margin,
    const real t6,
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
        const weight_type* const weight_row = ROW(weight_in);
        HOLD(weight_type, weight);
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
        real weight_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = load(weight_row + position * weight_in_s1);
            weight_at_target = weight;
        }
        const real t1 = R(2.0) * g * weight_at_target;

        sum_state total_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t2 = t1 * (input_at_target - input - margin) / t6;
                const real t3 = input - input_at_target + margin <= R(0.0) ? R(0.0) : t2;
                total_state = sum_combine(total_state, sum_map(position == target ? R(0.0) : t3));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        const real t2 = real(total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t3 = input - input_at_target + margin;
                input_result[lane] = bad ? NOT_A_NUMBER : position == target ? t2 : t3 <= R(0.0) ? R(0.0) : t1 * t3 / t6;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


def _value_and_grad_p_2_weight_numbers(margin, length):
    t8 = float(length)
    t17 = float(length)
    return margin, t8, t17


_value_and_grad_p_2_weight = _Kernel(
    name="multi_margin_loss_value_and_grad_p_2_weight",
    rows=True,
    inputs=("input", "target", "weight", "g"),
    outputs=("value", "input"),
    scalars=("margin", "length"),
    kinds=("real", "wide", "real"),
    monoids=("sum",),
    labels=(("target", ""),),
    host=_value_and_grad_p_2_weight_numbers,
    text=r"""
// p=2, weight given
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) multi_margin_loss_value_and_grad_p_2_weight_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const real margin,
    WIDE_NUMBER(t8),
    const real t17,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const wide t8 = wide_from(t8_hi, t8_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const integer target = load(ROW(target_in));
        const weight_type* const weight_row = ROW(weight_in);
        HOLD(weight_type, weight);
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
        real weight_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = load(weight_row + position * weight_in_s1);
            weight_at_target = weight;
        }
        const wide t1 = wide(weight_at_target);
        const real t2 = R(2.0) * g * weight_at_target;

        sum_state total_state = sum_identity();
        sum_state total_2_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t3 = input - input_at_target + margin;
                const bool t4 = t3 <= R(0.0);
                const bool t5 = position == target;
                const real t6 = t5 ? R(0.0) : t4 ? R(0.0) : t3 * t3;
                const real t7 = t5 ? R(0.0) : t4 ? R(0.0) : t2 * (input_at_target - input - margin) / t17;
                total_state = sum_combine(total_state, sum_map(t6));
                total_2_state = sum_combine(total_2_state, sum_map(t7));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state), total_2);
        const real t3 = real(total_2);
        const real t4 = real(total / t8 * t1);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t5 = input - input_at_target + margin;
                input_result[lane] = bad ? NOT_A_NUMBER : position == target ? t3 : t5 <= R(0.0) ? R(0.0) : t2 * t5 / t17;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
        const real value_result = t4;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


def _hvp_p_2_weight_numbers(margin, length):
    t4 = float(length)
    return t4, margin


_hvp_p_2_weight = _Kernel(
    name="multi_margin_loss_hvp_p_2_weight",
    rows=True,
    inputs=("input", "target", "weight", "g", "v"),
    outputs=("input",),
    scalars=("margin", "length"),
    kinds=("real", "real"),
    monoids=("sum",),
    labels=(("target", ""),),
    host=_hvp_p_2_weight_numbers,
    text=r"""
// p=2, weight given
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) multi_margin_loss_hvp_p_2_weight_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    const real t4,
    const real margin,
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
        const weight_type* const weight_row = ROW(weight_in);
        HOLD(weight_type, weight);
        const real g = load(ROW(g_in));
        const v_type* const v_row = ROW(v_in);
        HOLD(v_type, v);
        bool bad = false;
        if ((target < 0 || target >= length)) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        real weight_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = load(weight_row + position * weight_in_s1);
            weight_at_target = weight;
        }
        const real t1 = R(2.0) * g;
        const real t2 = t1 * weight_at_target;
        real v_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real v = load(v_row + position * v_in_s1);
            v_at_target = v;
        }
        const real t3 = t1 * v_at_target * weight_at_target / t4;
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }

        sum_state total_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t5 = input - input_at_target + margin <= R(0.0) ? R(0.0) : t3 - t2 * v / t4;
                total_state = sum_combine(total_state, sum_map(position == target ? R(0.0) : t5));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        const real t5 = real(total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t6 = input - input_at_target + margin <= R(0.0) ? R(0.0) : t2 * v / t4 - t3;
                input_result[lane] = bad ? NOT_A_NUMBER : position == target ? t5 : t6;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


def _value_p_other_numbers(p, margin, length):
    t7 = float(length)
    return margin, p, t7


_value_p_other = _Kernel(
    name="multi_margin_loss_value_p_other",
    rows=True,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("p", "margin", "length"),
    kinds=("real", "real", "wide"),
    monoids=("sum",),
    labels=(("target", ""),),
    host=_value_p_other_numbers,
    text=r"""
// p=..., weight absent
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) multi_margin_loss_value_p_other_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(value_out_type, value_out),
    const real margin,
    const real p,
    WIDE_NUMBER(t7),
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const wide t7 = wide_from(t7_hi, t7_lo);
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

        sum_state total_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t1 = input - input_at_target + margin;
                total_state = sum_combine(total_state, sum_map(position == target ? R(0.0) : t1 <= R(0.0) ? R(0.0) : power_(t1, p)));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        const real t1 = real(total / t7);

        const real value_result = t1;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


def _vjp_p_other_numbers(p, margin, length):
    t3 = p - 1.0
    t6 = float(length)
    return margin, t3, p, t6


_vjp_p_other = _Kernel(
    name="multi_margin_loss_vjp_p_other",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("p", "margin", "length"),
    kinds=("real", "real", "real", "real"),
    monoids=("sum",),
    labels=(("target", ""),),
    host=_vjp_p_other_numbers,
    text=r"""
// p=..., weight absent
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) multi_margin_loss_vjp_p_other_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real margin,
    const real t3,
    const real p,
    const real t6,
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
        const real t1 = p * g;

        sum_state total_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t2 = input - input_at_target + margin;
                total_state = sum_combine(total_state, sum_map(position == target ? R(0.0) : t2 <= R(0.0) ? R(0.0) : -(t1 * power_(t2, t3) / t6)));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        const real t2 = real(total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t4 = input - input_at_target + margin;
                input_result[lane] = bad ? NOT_A_NUMBER : position == target ? t2 : t4 <= R(0.0) ? R(0.0) : t1 * power_(t4, t3) / t6;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


def _value_and_grad_p_other_numbers(p, margin, length):
    t7 = float(length)
    t9 = p - 1.0
    t12 = float(length)
    return margin, p, t7, t9, t12


_value_and_grad_p_other = _Kernel(
    name="multi_margin_loss_value_and_grad_p_other",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    scalars=("p", "margin", "length"),
    kinds=("real", "real", "wide", "real", "real"),
    monoids=("sum",),
    labels=(("target", ""),),
    host=_value_and_grad_p_other_numbers,
    text=r"""
// p=..., weight absent
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) multi_margin_loss_value_and_grad_p_other_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const real margin,
    const real p,
    WIDE_NUMBER(t7),
    const real t9,
    const real t12,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const wide t7 = wide_from(t7_hi, t7_lo);
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
        const real t1 = p * g;

        sum_state total_state = sum_identity();
        sum_state total_2_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t2 = input - input_at_target + margin;
                const bool t3 = t2 <= R(0.0);
                const bool t4 = position == target;
                const real t5 = t4 ? R(0.0) : t3 ? R(0.0) : power_(t2, p);
                const real t6 = t4 ? R(0.0) : t3 ? R(0.0) : -(t1 * power_(t2, t9) / t12);
                total_state = sum_combine(total_state, sum_map(t5));
                total_2_state = sum_combine(total_2_state, sum_map(t6));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state), total_2);
        const real t2 = real(total_2);
        const real t3 = real(total / t7);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t4 = input - input_at_target + margin;
                input_result[lane] = bad ? NOT_A_NUMBER : position == target ? t2 : t4 <= R(0.0) ? R(0.0) : t1 * power_(t4, t9) / t12;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
        const real value_result = t3;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


def _hvp_p_other_numbers(p, margin, length):
    t3 = p - 2.0
    t5 = p * (p - 1.0)
    t9 = float(length)
    t12 = p * (1.0 - p)
    return margin, t3, t5, t9, t12


_hvp_p_other = _Kernel(
    name="multi_margin_loss_hvp_p_other",
    rows=True,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    scalars=("p", "margin", "length"),
    kinds=("real", "real", "real", "real", "real"),
    monoids=("sum",),
    labels=(("target", ""),),
    host=_hvp_p_other_numbers,
    text=r"""
// p=..., weight absent
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) multi_margin_loss_hvp_p_other_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    const real margin,
    const real t3,
    const real t5,
    const real t9,
    const real t12,
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
        const real t1 = t5 * g;
        real v_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real v = load(v_row + position * v_in_s1);
            v_at_target = v;
        }
        const real t2 = t12 * g * v_at_target;

        sum_state total_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t4 = input - input_at_target + margin;
                const real power = power_(t4, t3);
                const real t6 = t4 <= R(0.0) ? R(0.0) : -(t1 * v * power / t9) - t2 * power / t9;
                total_state = sum_combine(total_state, sum_map(position == target ? R(0.0) : t6));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        const real t4 = real(total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t6 = input - input_at_target + margin;
                const real power = power_(t6, t3);
                const real t7 = t6 <= R(0.0) ? R(0.0) : t1 * v * power / t9 + t2 * power / t9;
                input_result[lane] = bad ? NOT_A_NUMBER : position == target ? t4 : t7;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


def _value_p_other_weight_numbers(p, margin, length):
    t7 = float(length)
    return margin, p, t7


_value_p_other_weight = _Kernel(
    name="multi_margin_loss_value_p_other_weight",
    rows=True,
    inputs=("input", "target", "weight"),
    outputs=("value",),
    scalars=("p", "margin", "length"),
    kinds=("real", "real", "wide"),
    monoids=("sum",),
    labels=(("target", ""),),
    host=_value_p_other_weight_numbers,
    text=r"""
// p=..., weight given
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) multi_margin_loss_value_p_other_weight_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(value_out_type, value_out),
    const real margin,
    const real p,
    WIDE_NUMBER(t7),
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const wide t7 = wide_from(t7_hi, t7_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const integer target = load(ROW(target_in));
        const weight_type* const weight_row = ROW(weight_in);
        HOLD(weight_type, weight);
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
        real weight_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = load(weight_row + position * weight_in_s1);
            weight_at_target = weight;
        }
        const wide t1 = wide(weight_at_target);

        sum_state total_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t2 = input - input_at_target + margin;
                total_state = sum_combine(total_state, sum_map(position == target ? R(0.0) : t2 <= R(0.0) ? R(0.0) : power_(t2, p)));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        const real t2 = real(total / t7 * t1);

        const real value_result = t2;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


def _vjp_p_other_weight_numbers(p, margin, length):
    t3 = p - 1.0
    t7 = float(length)
    return margin, t3, p, t7


_vjp_p_other_weight = _Kernel(
    name="multi_margin_loss_vjp_p_other_weight",
    rows=True,
    inputs=("input", "target", "weight", "g"),
    outputs=("input",),
    scalars=("p", "margin", "length"),
    kinds=("real", "real", "real", "real"),
    monoids=("sum",),
    labels=(("target", ""),),
    host=_vjp_p_other_weight_numbers,
    text=r"""
// p=..., weight given
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) multi_margin_loss_vjp_p_other_weight_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real margin,
    const real t3,
    const real p,
    const real t7,
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
        const weight_type* const weight_row = ROW(weight_in);
        HOLD(weight_type, weight);
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
        real weight_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = load(weight_row + position * weight_in_s1);
            weight_at_target = weight;
        }
        const real t1 = p * g * weight_at_target;

        sum_state total_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t2 = input - input_at_target + margin;
                total_state = sum_combine(total_state, sum_map(position == target ? R(0.0) : t2 <= R(0.0) ? R(0.0) : -(t1 * power_(t2, t3) / t7)));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        const real t2 = real(total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t4 = input - input_at_target + margin;
                input_result[lane] = bad ? NOT_A_NUMBER : position == target ? t2 : t4 <= R(0.0) ? R(0.0) : t1 * power_(t4, t3) / t7;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


def _value_and_grad_p_other_weight_numbers(p, margin, length):
    t7 = float(length)
    t11 = p - 1.0
    t15 = float(length)
    return margin, p, t7, t11, t15


_value_and_grad_p_other_weight = _Kernel(
    name="multi_margin_loss_value_and_grad_p_other_weight",
    rows=True,
    inputs=("input", "target", "weight", "g"),
    outputs=("value", "input"),
    scalars=("p", "margin", "length"),
    kinds=("real", "real", "wide", "real", "real"),
    monoids=("sum",),
    labels=(("target", ""),),
    host=_value_and_grad_p_other_weight_numbers,
    text=r"""
// p=..., weight given
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) multi_margin_loss_value_and_grad_p_other_weight_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const real margin,
    const real p,
    WIDE_NUMBER(t7),
    const real t11,
    const real t15,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const wide t7 = wide_from(t7_hi, t7_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const integer target = load(ROW(target_in));
        const weight_type* const weight_row = ROW(weight_in);
        HOLD(weight_type, weight);
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
        real weight_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = load(weight_row + position * weight_in_s1);
            weight_at_target = weight;
        }
        const wide t1 = wide(weight_at_target);
        const real t2 = p * g * weight_at_target;

        sum_state total_state = sum_identity();
        sum_state total_2_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t3 = input - input_at_target + margin;
                const bool t4 = t3 <= R(0.0);
                const bool t5 = position == target;
                const real t6 = t5 ? R(0.0) : t4 ? R(0.0) : power_(t3, p);
                const real t8 = t5 ? R(0.0) : t4 ? R(0.0) : -(t2 * power_(t3, t11) / t15);
                total_state = sum_combine(total_state, sum_map(t6));
                total_2_state = sum_combine(total_2_state, sum_map(t8));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state), total_2);
        const real t3 = real(total_2);
        const real t4 = real(total / t7 * t1);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t5 = input - input_at_target + margin;
                input_result[lane] = bad ? NOT_A_NUMBER : position == target ? t3 : t5 <= R(0.0) ? R(0.0) : t2 * power_(t5, t11) / t15;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
        const real value_result = t4;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


def _hvp_p_other_weight_numbers(p, margin, length):
    t3 = p - 2.0
    t5 = p * (p - 1.0)
    t10 = float(length)
    t13 = p * (1.0 - p)
    return margin, t3, t5, t10, t13


_hvp_p_other_weight = _Kernel(
    name="multi_margin_loss_hvp_p_other_weight",
    rows=True,
    inputs=("input", "target", "weight", "g", "v"),
    outputs=("input",),
    scalars=("p", "margin", "length"),
    kinds=("real", "real", "real", "real", "real"),
    monoids=("sum",),
    labels=(("target", ""),),
    host=_hvp_p_other_weight_numbers,
    text=r"""
// p=..., weight given
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) multi_margin_loss_hvp_p_other_weight_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    const real margin,
    const real t3,
    const real t5,
    const real t10,
    const real t13,
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
        const weight_type* const weight_row = ROW(weight_in);
        HOLD(weight_type, weight);
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
        real weight_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = load(weight_row + position * weight_in_s1);
            weight_at_target = weight;
        }
        const real t1 = t5 * g * weight_at_target;
        real v_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real v = load(v_row + position * v_in_s1);
            v_at_target = v;
        }
        const real t2 = t13 * g * v_at_target * weight_at_target;

        sum_state total_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t4 = input - input_at_target + margin;
                const real power = power_(t4, t3);
                const real t6 = t4 <= R(0.0) ? R(0.0) : -(t1 * v * power / t10) - t2 * power / t10;
                total_state = sum_combine(total_state, sum_map(position == target ? R(0.0) : t6));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        const real t4 = real(total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t6 = input - input_at_target + margin;
                const real power = power_(t6, t3);
                const real t7 = t6 <= R(0.0) ? R(0.0) : t1 * v * power / t10 + t2 * power / t10;
                input_result[lane] = bad ? NOT_A_NUMBER : position == target ? t4 : t7;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


_SPEC = _Function(
    name="multi_margin_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "label"),
        _Argument("p", "param", domain=_Domain(0, float('inf'), True, True)),
        _Argument("margin", "param"),
        _Argument("weight", "const"),
    ),
    variants={
        (1, "absent"): _Variant(
            True,
            ("target",),
            {
                "value": _Body(_value, ("input", "target", "position"), ("margin", "length"), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g", "position"), ("margin", "length"), ("input",)),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input", "target", "g", "position"),
                    ("margin", "length"),
                    ("value", "input"),
                ),
                "hvp": _Body(_hvp, (), (), ("input",)),
            },
        ),
        (1, "given"): _Variant(
            True,
            ("target",),
            {
                "value": _Body(
                    _value_weight, ("input", "target", "weight", "position"), ("margin", "length"), ("value",)
                ),
                "vjp": _Body(
                    _vjp_weight,
                    ("input", "target", "weight", "g", "position"),
                    ("margin", "length"),
                    ("input",),
                ),
                "value_and_grad": _Body(
                    _value_and_grad_weight,
                    ("input", "target", "weight", "g", "position"),
                    ("margin", "length"),
                    ("value", "input"),
                ),
                "hvp": _Body(_hvp, (), (), ("input",)),
            },
        ),
        (2, "absent"): _Variant(
            True,
            ("target",),
            {
                "value": _Body(_value_p_2, ("input", "target", "position"), ("margin", "length"), ("value",)),
                "vjp": _Body(
                    _vjp_p_2, ("input", "target", "g", "position"), ("margin", "length"), ("input",)
                ),
                "value_and_grad": _Body(
                    _value_and_grad_p_2,
                    ("input", "target", "g", "position"),
                    ("margin", "length"),
                    ("value", "input"),
                ),
                "hvp": _Body(
                    _hvp_p_2, ("input", "target", "g", "v", "position"), ("margin", "length"), ("input",)
                ),
            },
        ),
        (2, "given"): _Variant(
            True,
            ("target",),
            {
                "value": _Body(
                    _value_p_2_weight,
                    ("input", "target", "weight", "position"),
                    ("margin", "length"),
                    ("value",),
                ),
                "vjp": _Body(
                    _vjp_p_2_weight,
                    ("input", "target", "weight", "g", "position"),
                    ("margin", "length"),
                    ("input",),
                ),
                "value_and_grad": _Body(
                    _value_and_grad_p_2_weight,
                    ("input", "target", "weight", "g", "position"),
                    ("margin", "length"),
                    ("value", "input"),
                ),
                "hvp": _Body(
                    _hvp_p_2_weight,
                    ("input", "target", "weight", "g", "v", "position"),
                    ("margin", "length"),
                    ("input",),
                ),
            },
        ),
        ("other", "absent"): _Variant(
            True,
            ("target",),
            {
                "value": _Body(
                    _value_p_other, ("input", "target", "position"), ("p", "margin", "length"), ("value",)
                ),
                "vjp": _Body(
                    _vjp_p_other, ("input", "target", "g", "position"), ("p", "margin", "length"), ("input",)
                ),
                "value_and_grad": _Body(
                    _value_and_grad_p_other,
                    ("input", "target", "g", "position"),
                    ("p", "margin", "length"),
                    ("value", "input"),
                ),
                "hvp": _Body(
                    _hvp_p_other,
                    ("input", "target", "g", "v", "position"),
                    ("p", "margin", "length"),
                    ("input",),
                ),
            },
        ),
        ("other", "given"): _Variant(
            True,
            ("target",),
            {
                "value": _Body(
                    _value_p_other_weight,
                    ("input", "target", "weight", "position"),
                    ("p", "margin", "length"),
                    ("value",),
                ),
                "vjp": _Body(
                    _vjp_p_other_weight,
                    ("input", "target", "weight", "g", "position"),
                    ("p", "margin", "length"),
                    ("input",),
                ),
                "value_and_grad": _Body(
                    _value_and_grad_p_other_weight,
                    ("input", "target", "weight", "g", "position"),
                    ("p", "margin", "length"),
                    ("value", "input"),
                ),
                "hvp": _Body(
                    _hvp_p_other_weight,
                    ("input", "target", "weight", "g", "v", "position"),
                    ("p", "margin", "length"),
                    ("input",),
                ),
            },
        ),
    },
    selectors=(("p", (1, 2)), ("weight", ())),
    reductions=("none", "mean", "sum"),
    row="axis",
)


def multi_margin_loss(
    input, target, *, p=1, margin=1.0, weight=None, axis=-1, reduction="mean", out=None, validate=False
):
    """Mean over the other classes of how far each comes within the margin of the label's score, to the
    power p.

        multi_margin_loss = RowPick(1, target)*RowSum(Piecewise((0, Eq(position, target)), (Piecewise((input
                            + margin - RowPick(input, target), input + margin - RowPick(input, target) > 0),
                            (0, True)), True)))/length

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    p: number, 0 < p; default 1.
    margin: number; default 1.0.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
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
    outside its domain, a label that is no class.

    Reference: PyTorch, torch.nn.functional.multi_margin_loss

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _loss(
        _SPEC, "multi_margin_loss", (input, target, p, margin, weight), axis, reduction, out, validate
    )


def multi_margin_loss_vjp(
    g,
    input,
    target,
    *,
    p=1,
    margin=1.0,
    weight=None,
    axis=-1,
    reduction="mean",
    wrt=None,
    out=None,
    validate=False,
):
    """Cotangents of the inputs of multi_margin_loss, given the cotangent g of its result.

    multi_margin_loss: Mean over the other classes of how far each comes within the margin of the
    label's score, to the power p.

        multi_margin_loss = RowPick(1, target)*RowSum(Piecewise((0, Eq(position, target)), (Piecewise((input
                            + margin - RowPick(input, target), input + margin - RowPick(input, target) > 0),
                            (0, True)), True)))/length

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    p: number, 0 < p; default 1.
    margin: number; default 1.0.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of input, each of its input's shape. The result has the dtype to
    which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: PyTorch, torch.nn.functional.multi_margin_loss

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _cotangents(
        _SPEC,
        "multi_margin_loss_vjp",
        g,
        (input, target, p, margin, weight),
        axis,
        reduction,
        wrt,
        out,
        validate,
    )


def multi_margin_loss_value_and_grad(
    input, target, *, p=1, margin=1.0, weight=None, axis=-1, reduction="mean", out=None, validate=False
):
    """Value of multi_margin_loss and its derivative, in one pass.

    multi_margin_loss: Mean over the other classes of how far each comes within the margin of the
    label's score, to the power p.

        multi_margin_loss = RowPick(1, target)*RowSum(Piecewise((0, Eq(position, target)), (Piecewise((input
                            + margin - RowPick(input, target), input + margin - RowPick(input, target) > 0),
                            (0, True)), True)))/length

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    p: number, 0 < p; default 1.
    margin: number; default 1.0.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what multi_margin_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: PyTorch, torch.nn.functional.multi_margin_loss

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _loss_pair(
        _SPEC,
        "multi_margin_loss_value_and_grad",
        (input, target, p, margin, weight),
        axis,
        reduction,
        out,
        validate,
    )


def multi_margin_loss_hvp(
    v, input, target, *, p=1, margin=1.0, weight=None, axis=-1, reduction="mean", out=None, validate=False
):
    """Hessian of multi_margin_loss in input times v.

    multi_margin_loss: Mean over the other classes of how far each comes within the margin of the
    label's score, to the power p.

        multi_margin_loss = RowPick(1, target)*RowSum(Piecewise((0, Eq(position, target)), (Piecewise((input
                            + margin - RowPick(input, target), input + margin - RowPick(input, target) > 0),
                            (0, True)), True)))/length

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    p: number, 0 < p; default 1.
    margin: number; default 1.0.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
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
    outside its domain, a label that is no class.

    Reference: PyTorch, torch.nn.functional.multi_margin_loss

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _curvature(
        _SPEC,
        "multi_margin_loss_hvp",
        "hvp",
        v,
        (input, target, p, margin, weight),
        axis,
        reduction,
        out,
        validate,
    )
