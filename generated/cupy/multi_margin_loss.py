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
    t1 = float(length)
    return margin, t1


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
    WIDE_NUMBER(t1),
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
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

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            READ(input);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t2 = input - input_at_target + margin;
                total_state_e[lane] = chosen_(position == target, R(0.0), chosen_(t2 <= R(0.0), R(0.0), t2));
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t2 = real(total / t1);

        const real value_result = t2;
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
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
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

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t4 = chosen_(input - input_at_target + margin <= R(0.0), R(0.0), t3);
                total_state_e[lane] = chosen_(position == target, R(0.0), t4);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t4 = real(total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t5 = chosen_(input - input_at_target + margin <= R(0.0), R(0.0), t2);
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t4, t5);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
    }
}
""",
)


def _value_and_grad_numbers(margin, length):
    t1 = float(length)
    t2 = float(length)
    return margin, t1, t2


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
    WIDE_NUMBER(t1),
    const real t2,
    integer* errors, const integer caller,
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
        const real t3 = g / t2;
        const real t4 = -t3;

        sum_taken<wide> total_state;
        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t5 = input - input_at_target + margin;
                const bool t6 = t5 <= R(0.0);
                const bool t7 = position == target;
                const real t8 = chosen_(t7, R(0.0), chosen_(t6, R(0.0), t5));
                const real t9 = chosen_(t7, R(0.0), chosen_(t6, R(0.0), t4));
                total_state_e[lane] = t8;
                total_2_state_e[lane] = t9;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const real t5 = real(total_2);
        const real t6 = real(total / t1);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t7 = chosen_(input - input_at_target + margin <= R(0.0), R(0.0), t3);
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t5, t7);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = t6;
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
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                input_result[lane] = R(0.0);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
    }
}
""",
)


def _value_weight_numbers(margin, length):
    t1 = float(length)
    return margin, t1


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
    WIDE_NUMBER(t1),
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        const integer target = load(ROW(target_in));
        const weight_type* const weight_row = ROW(weight_in);
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
        const wide t2 = wide(weight_at_target);

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            READ(input);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t3 = input - input_at_target + margin;
                total_state_e[lane] = chosen_(position == target, R(0.0), chosen_(t3 <= R(0.0), R(0.0), t3));
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t3 = real(total / t1 * t2);

        const real value_result = t3;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


def _vjp_weight_numbers(margin, length):
    t1 = float(length)
    return t1, margin


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
    const real t1,
    const real margin,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const integer target = load(ROW(target_in));
        const weight_type* const weight_row = ROW(weight_in);
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
        const real t2 = g * weight_at_target / t1;
        const real t3 = -t2;
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t4 = chosen_(input - input_at_target + margin <= R(0.0), R(0.0), t3);
                total_state_e[lane] = chosen_(position == target, R(0.0), t4);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t4 = real(total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t5 = chosen_(input - input_at_target + margin <= R(0.0), R(0.0), t2);
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t4, t5);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
    }
}
""",
)


def _value_and_grad_weight_numbers(margin, length):
    t1 = float(length)
    t2 = float(length)
    return margin, t1, t2


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
    WIDE_NUMBER(t1),
    const real t2,
    integer* errors, const integer caller,
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
        const integer target = load(ROW(target_in));
        const weight_type* const weight_row = ROW(weight_in);
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
        const wide t3 = wide(weight_at_target);
        const real t4 = g * weight_at_target / t2;
        const real t5 = -t4;

        sum_taken<wide> total_state;
        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t6 = input - input_at_target + margin;
                const bool t7 = t6 <= R(0.0);
                const bool t8 = position == target;
                const real t9 = chosen_(t8, R(0.0), chosen_(t7, R(0.0), t6));
                const real t10 = chosen_(t8, R(0.0), chosen_(t7, R(0.0), t5));
                total_state_e[lane] = t9;
                total_2_state_e[lane] = t10;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const real t6 = real(total_2);
        const real t7 = real(total / t1 * t3);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t8 = chosen_(input - input_at_target + margin <= R(0.0), R(0.0), t4);
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t6, t8);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = t7;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


def _value_p_2_numbers(margin, length):
    t1 = float(length)
    return margin, t1


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
    WIDE_NUMBER(t1),
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
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

        sum_taken<real> total_state;
        EACH_CHUNK(first) {
            READ(input);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t2 = input - input_at_target + margin;
                total_state_e[lane] = chosen_(position == target, R(0.0), chosen_(t2 <= R(0.0), R(0.0), t2 * t2));
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t2 = real(total / t1);

        const real value_result = t2;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


def _vjp_p_2_numbers(margin, length):
    t1 = float(length)
    return margin, t1


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
    const real t1,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
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
        const real t2 = R(2.0) * g;

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t3 = quotient_(t2 * (input_at_target - input - margin), t1);
                const real t4 = chosen_(input - input_at_target + margin <= R(0.0), R(0.0), t3);
                total_state_e[lane] = chosen_(position == target, R(0.0), t4);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t3 = real(total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t4 = input - input_at_target + margin;
                const real t5 = chosen_(t4 <= R(0.0), R(0.0), quotient_(t2 * t4, t1));
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t3, t5);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
    }
}
""",
)


def _value_and_grad_p_2_numbers(margin, length):
    t1 = float(length)
    t2 = float(length)
    return margin, t1, t2


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
    WIDE_NUMBER(t1),
    const real t2,
    integer* errors, const integer caller,
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
        const real t3 = R(2.0) * g;

        sum_taken<real> total_state;
        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t4 = input - input_at_target + margin;
                const bool t5 = t4 <= R(0.0);
                const bool t6 = position == target;
                const real t7 = chosen_(t6, R(0.0), chosen_(t5, R(0.0), t4 * t4));
                const real t8 = chosen_(t5, R(0.0), quotient_(t3 * (input_at_target - input - margin), t2));
                const real t9 = chosen_(t6, R(0.0), t8);
                total_state_e[lane] = t7;
                total_2_state_e[lane] = t9;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const real t4 = real(total_2);
        const real t5 = real(total / t1);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t6 = input - input_at_target + margin;
                const real t7 = chosen_(t6 <= R(0.0), R(0.0), quotient_(t3 * t6, t2));
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t4, t7);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = t5;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


def _hvp_p_2_numbers(margin, length):
    t1 = float(length)
    return t1, margin


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
    const real t1,
    const real margin,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
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
        const real t2 = R(2.0) * g;
        real v_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real v = load(v_row + position * v_in_s1);
            v_at_target = v;
        }
        const real t3 = t2 * v_at_target / t1;
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const bool t4 = input - input_at_target + margin <= R(0.0);
                total_state_e[lane] = chosen_(position == target, R(0.0), chosen_(t4, R(0.0), t3 - quotient_(t2 * v, t1)));
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
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
                const bool t5 = input - input_at_target + margin <= R(0.0);
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t4, chosen_(t5, R(0.0), quotient_(t2 * v, t1) - t3));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
    }
}
""",
)


def _value_p_2_weight_numbers(margin, length):
    t1 = float(length)
    return margin, t1


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
    WIDE_NUMBER(t1),
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        const integer target = load(ROW(target_in));
        const weight_type* const weight_row = ROW(weight_in);
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
        const wide t2 = wide(weight_at_target);

        sum_taken<real> total_state;
        EACH_CHUNK(first) {
            READ(input);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t3 = input - input_at_target + margin;
                total_state_e[lane] = chosen_(position == target, R(0.0), chosen_(t3 <= R(0.0), R(0.0), t3 * t3));
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t3 = real(total / t1 * t2);

        const real value_result = t3;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


def _vjp_p_2_weight_numbers(margin, length):
    t1 = float(length)
    return margin, t1


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
    const real t1,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const integer target = load(ROW(target_in));
        const weight_type* const weight_row = ROW(weight_in);
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
        const real t2 = R(2.0) * g * weight_at_target;

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t3 = quotient_(t2 * (input_at_target - input - margin), t1);
                const real t4 = chosen_(input - input_at_target + margin <= R(0.0), R(0.0), t3);
                total_state_e[lane] = chosen_(position == target, R(0.0), t4);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t3 = real(total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t4 = input - input_at_target + margin;
                const real t5 = chosen_(t4 <= R(0.0), R(0.0), quotient_(t2 * t4, t1));
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t3, t5);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
    }
}
""",
)


def _value_and_grad_p_2_weight_numbers(margin, length):
    t1 = float(length)
    t2 = float(length)
    return margin, t1, t2


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
    WIDE_NUMBER(t1),
    const real t2,
    integer* errors, const integer caller,
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
        const integer target = load(ROW(target_in));
        const weight_type* const weight_row = ROW(weight_in);
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
        const wide t3 = wide(weight_at_target);
        const real t4 = R(2.0) * g * weight_at_target;

        sum_taken<real> total_state;
        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t5 = input - input_at_target + margin;
                const bool t6 = t5 <= R(0.0);
                const bool t7 = position == target;
                const real t8 = chosen_(t7, R(0.0), chosen_(t6, R(0.0), t5 * t5));
                const real t9 = chosen_(t6, R(0.0), quotient_(t4 * (input_at_target - input - margin), t2));
                const real t10 = chosen_(t7, R(0.0), t9);
                total_state_e[lane] = t8;
                total_2_state_e[lane] = t10;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const real t5 = real(total_2);
        const real t6 = real(total / t1 * t3);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t7 = input - input_at_target + margin;
                const real t8 = chosen_(t7 <= R(0.0), R(0.0), quotient_(t4 * t7, t2));
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t5, t8);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = t6;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


def _hvp_p_2_weight_numbers(margin, length):
    t1 = float(length)
    return t1, margin


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
    const real t1,
    const real margin,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const integer target = load(ROW(target_in));
        const weight_type* const weight_row = ROW(weight_in);
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
        const real t2 = R(2.0) * g;
        const real t3 = t2 * weight_at_target;
        real v_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real v = load(v_row + position * v_in_s1);
            v_at_target = v;
        }
        const real t4 = t2 * v_at_target * weight_at_target / t1;
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const bool t5 = input - input_at_target + margin <= R(0.0);
                total_state_e[lane] = chosen_(position == target, R(0.0), chosen_(t5, R(0.0), t4 - quotient_(t3 * v, t1)));
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
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
                const bool t6 = input - input_at_target + margin <= R(0.0);
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t5, chosen_(t6, R(0.0), quotient_(t3 * v, t1) - t4));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
    }
}
""",
)


def _value_p_other_numbers(p, margin, length):
    t1 = float(length)
    return margin, p, t1


_value_p_other = _Kernel(
    name="multi_margin_loss_value_p_other",
    rows=True,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("p", "margin", "length"),
    kinds=("real", "real", "wide"),
    monoids=("sum",),
    labels=(("target", ""),),
    carried=2,
    host=_value_p_other_numbers,
    text=r"""
// p=..., weight absent
extern "C" __global__ void __launch_bounds__(THREADS, 1) multi_margin_loss_value_p_other_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(value_out_type, value_out),
    const real margin,
    const real p,
    WIDE_NUMBER(t1),
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
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

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            READ(input);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t2 = input - input_at_target + margin;
                total_state_e[lane] = chosen_(position == target, R(0.0), chosen_(t2 <= R(0.0), R(0.0), power_(t2, p)));
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t2 = real(total / t1);

        const real value_result = t2;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


def _vjp_p_other_numbers(p, margin, length):
    t1 = p - 1.0
    t2 = float(length)
    return margin, t1, p, t2


_vjp_p_other = _Kernel(
    name="multi_margin_loss_vjp_p_other",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("p", "margin", "length"),
    kinds=("real", "real", "real", "real"),
    monoids=("sum",),
    labels=(("target", ""),),
    carried=2,
    host=_vjp_p_other_numbers,
    text=r"""
// p=..., weight absent
extern "C" __global__ void __launch_bounds__(THREADS, 1) multi_margin_loss_vjp_p_other_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real margin,
    const real t1,
    const real p,
    const real t2,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
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
        const real t3 = p * g;

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t4 = input - input_at_target + margin;
                const real t5 = chosen_(t4 <= R(0.0), R(0.0), -quotient_(t3 * power_(t4, t1), t2));
                total_state_e[lane] = chosen_(position == target, R(0.0), t5);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t4 = real(total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t5 = input - input_at_target + margin;
                const real t6 = chosen_(t5 <= R(0.0), R(0.0), quotient_(t3 * power_(t5, t1), t2));
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t4, t6);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
    }
}
""",
)


def _value_and_grad_p_other_numbers(p, margin, length):
    t1 = float(length)
    t2 = p - 1.0
    t3 = float(length)
    return margin, p, t1, t2, t3


_value_and_grad_p_other = _Kernel(
    name="multi_margin_loss_value_and_grad_p_other",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    scalars=("p", "margin", "length"),
    kinds=("real", "real", "wide", "real", "real"),
    monoids=("sum",),
    labels=(("target", ""),),
    carried=2,
    host=_value_and_grad_p_other_numbers,
    text=r"""
// p=..., weight absent
extern "C" __global__ void __launch_bounds__(THREADS, 1) multi_margin_loss_value_and_grad_p_other_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const real margin,
    const real p,
    WIDE_NUMBER(t1),
    const real t2,
    const real t3,
    integer* errors, const integer caller,
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
        const real t4 = p * g;

        sum_taken<wide> total_state;
        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t5 = input - input_at_target + margin;
                const bool t6 = t5 <= R(0.0);
                const bool t7 = position == target;
                const real t8 = chosen_(t7, R(0.0), chosen_(t6, R(0.0), power_(t5, p)));
                const real t9 = chosen_(t7, R(0.0), chosen_(t6, R(0.0), -quotient_(t4 * power_(t5, t2), t3)));
                total_state_e[lane] = t8;
                total_2_state_e[lane] = t9;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const real t5 = real(total_2);
        const real t6 = real(total / t1);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t7 = input - input_at_target + margin;
                const real t8 = chosen_(t7 <= R(0.0), R(0.0), quotient_(t4 * power_(t7, t2), t3));
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t5, t8);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = t6;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


def _hvp_p_other_numbers(p, margin, length):
    t1 = p - 2.0
    t2 = p * (p - 1.0)
    t3 = float(length)
    t4 = p * (1.0 - p)
    return margin, t1, t2, t3, t4


_hvp_p_other = _Kernel(
    name="multi_margin_loss_hvp_p_other",
    rows=True,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    scalars=("p", "margin", "length"),
    kinds=("real", "real", "real", "real", "real"),
    monoids=("sum",),
    labels=(("target", ""),),
    carried=4,
    host=_hvp_p_other_numbers,
    text=r"""
// p=..., weight absent
extern "C" __global__ void __launch_bounds__(THREADS, 1) multi_margin_loss_hvp_p_other_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    const real margin,
    const real t1,
    const real t3,
    const real t4,
    const real t6,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
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
        const real t2 = t3 * g;
        real v_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real v = load(v_row + position * v_in_s1);
            v_at_target = v;
        }
        const real t5 = t6 * g * v_at_target;

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t7 = input - input_at_target + margin;
                const real power = power_(t7, t1);
                const real t8 = -quotient_(t2 * v * power, t4) - quotient_(t5 * power, t4);
                total_state_e[lane] = chosen_(position == target, R(0.0), chosen_(t7 <= R(0.0), R(0.0), t8));
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t7 = real(total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t8 = input - input_at_target + margin;
                const real power = power_(t8, t1);
                const real t9 = quotient_(t2 * v * power, t4) + quotient_(t5 * power, t4);
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t7, chosen_(t8 <= R(0.0), R(0.0), t9));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
    }
}
""",
)


def _value_p_other_weight_numbers(p, margin, length):
    t1 = float(length)
    return margin, p, t1


_value_p_other_weight = _Kernel(
    name="multi_margin_loss_value_p_other_weight",
    rows=True,
    inputs=("input", "target", "weight"),
    outputs=("value",),
    scalars=("p", "margin", "length"),
    kinds=("real", "real", "wide"),
    monoids=("sum",),
    labels=(("target", ""),),
    carried=2,
    host=_value_p_other_weight_numbers,
    text=r"""
// p=..., weight given
extern "C" __global__ void __launch_bounds__(THREADS, 1) multi_margin_loss_value_p_other_weight_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(value_out_type, value_out),
    const real margin,
    const real p,
    WIDE_NUMBER(t1),
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        const integer target = load(ROW(target_in));
        const weight_type* const weight_row = ROW(weight_in);
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
        const wide t2 = wide(weight_at_target);

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            READ(input);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t3 = input - input_at_target + margin;
                total_state_e[lane] = chosen_(position == target, R(0.0), chosen_(t3 <= R(0.0), R(0.0), power_(t3, p)));
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t3 = real(total / t1 * t2);

        const real value_result = t3;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


def _vjp_p_other_weight_numbers(p, margin, length):
    t1 = p - 1.0
    t2 = float(length)
    return margin, t1, p, t2


_vjp_p_other_weight = _Kernel(
    name="multi_margin_loss_vjp_p_other_weight",
    rows=True,
    inputs=("input", "target", "weight", "g"),
    outputs=("input",),
    scalars=("p", "margin", "length"),
    kinds=("real", "real", "real", "real"),
    monoids=("sum",),
    labels=(("target", ""),),
    carried=2,
    host=_vjp_p_other_weight_numbers,
    text=r"""
// p=..., weight given
extern "C" __global__ void __launch_bounds__(THREADS, 1) multi_margin_loss_vjp_p_other_weight_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real margin,
    const real t1,
    const real p,
    const real t2,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const integer target = load(ROW(target_in));
        const weight_type* const weight_row = ROW(weight_in);
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
        const real t3 = p * g * weight_at_target;

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t4 = input - input_at_target + margin;
                const real t5 = chosen_(t4 <= R(0.0), R(0.0), -quotient_(t3 * power_(t4, t1), t2));
                total_state_e[lane] = chosen_(position == target, R(0.0), t5);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t4 = real(total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t5 = input - input_at_target + margin;
                const real t6 = chosen_(t5 <= R(0.0), R(0.0), quotient_(t3 * power_(t5, t1), t2));
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t4, t6);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
    }
}
""",
)


def _value_and_grad_p_other_weight_numbers(p, margin, length):
    t1 = float(length)
    t2 = p - 1.0
    t3 = float(length)
    return margin, p, t1, t2, t3


_value_and_grad_p_other_weight = _Kernel(
    name="multi_margin_loss_value_and_grad_p_other_weight",
    rows=True,
    inputs=("input", "target", "weight", "g"),
    outputs=("value", "input"),
    scalars=("p", "margin", "length"),
    kinds=("real", "real", "wide", "real", "real"),
    monoids=("sum",),
    labels=(("target", ""),),
    carried=2,
    host=_value_and_grad_p_other_weight_numbers,
    text=r"""
// p=..., weight given
extern "C" __global__ void __launch_bounds__(THREADS, 1) multi_margin_loss_value_and_grad_p_other_weight_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const real margin,
    const real p,
    WIDE_NUMBER(t1),
    const real t2,
    const real t3,
    integer* errors, const integer caller,
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
        const integer target = load(ROW(target_in));
        const weight_type* const weight_row = ROW(weight_in);
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
        const wide t4 = wide(weight_at_target);
        const real t5 = p * g * weight_at_target;

        sum_taken<wide> total_state;
        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t6 = input - input_at_target + margin;
                const bool t7 = t6 <= R(0.0);
                const bool t8 = position == target;
                const real t9 = chosen_(t8, R(0.0), chosen_(t7, R(0.0), power_(t6, p)));
                const real t10 = chosen_(t8, R(0.0), chosen_(t7, R(0.0), -quotient_(t5 * power_(t6, t2), t3)));
                total_state_e[lane] = t9;
                total_2_state_e[lane] = t10;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const real t6 = real(total_2);
        const real t7 = real(total / t1 * t4);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t8 = input - input_at_target + margin;
                const real t9 = chosen_(t8 <= R(0.0), R(0.0), quotient_(t5 * power_(t8, t2), t3));
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t6, t9);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = t7;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


def _hvp_p_other_weight_numbers(p, margin, length):
    t1 = p - 2.0
    t2 = p * (p - 1.0)
    t3 = float(length)
    t4 = p * (1.0 - p)
    return margin, t1, t2, t3, t4


_hvp_p_other_weight = _Kernel(
    name="multi_margin_loss_hvp_p_other_weight",
    rows=True,
    inputs=("input", "target", "weight", "g", "v"),
    outputs=("input",),
    scalars=("p", "margin", "length"),
    kinds=("real", "real", "real", "real", "real"),
    monoids=("sum",),
    labels=(("target", ""),),
    carried=4,
    host=_hvp_p_other_weight_numbers,
    text=r"""
// p=..., weight given
extern "C" __global__ void __launch_bounds__(THREADS, 1) multi_margin_loss_hvp_p_other_weight_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    const real margin,
    const real t1,
    const real t3,
    const real t4,
    const real t6,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const integer target = load(ROW(target_in));
        const weight_type* const weight_row = ROW(weight_in);
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
        const real t2 = t3 * g * weight_at_target;
        real v_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real v = load(v_row + position * v_in_s1);
            v_at_target = v;
        }
        const real t5 = t6 * g * v_at_target * weight_at_target;

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t7 = input - input_at_target + margin;
                const real power = power_(t7, t1);
                const real t8 = -quotient_(t2 * v * power, t4) - quotient_(t5 * power, t4);
                total_state_e[lane] = chosen_(position == target, R(0.0), chosen_(t7 <= R(0.0), R(0.0), t8));
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t7 = real(total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t8 = input - input_at_target + margin;
                const real power = power_(t8, t1);
                const real t9 = quotient_(t2 * v * power, t4) + quotient_(t5 * power, t4);
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t7, chosen_(t8 <= R(0.0), R(0.0), t9));
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
