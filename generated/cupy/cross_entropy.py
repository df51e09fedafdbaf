# Made by symdl 0.1.0 from cross_entropy with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     cross_entropy = -RowPick(1, target)*RowPick(input - RowLse(input), target)  if Ne(ignore_index,
#                     target)
#                     0  otherwise
"""Cross entropy of a label and the softmax of a row of logits, or of a row of probabilities and that
softmax."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "cross_entropy",
    "cross_entropy_vjp",
    "cross_entropy_value_and_grad",
    "cross_entropy_hvp",
    "cross_entropy_hess_diag",
]


_value = _Kernel(
    name="cross_entropy_value",
    rows=True,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("ignore_index",),
    kinds=("index",),
    monoids=("lse",),
    labels=(("target", "ignore_index"),),
    text=r"""
// target label, weight absent, label_smoothing=0
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_value_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(value_out_type, value_out),
    const integer ignore_index,
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
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const bool t1 = ignore_index != target;

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
        const real t2 = t1 ? largest - input_at_target + log1p_(real(tail)) : R(0.0);

        const real value_result = t2;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


_weight = _Kernel(
    name="cross_entropy_weight",
    rows=True,
    inputs=("target",),
    outputs=("weight",),
    scalars=("ignore_index",),
    kinds=("index",),
    labels=(("target", "ignore_index"),),
    text=r"""
// target label, weight absent, label_smoothing=0
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_weight_rows(
    STRIDED(const integer, target_in),
    STRIDED(weight_out_type, weight_out),
    const integer ignore_index,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const integer target = load(ROW(target_in));
        bool bad = false;
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        const real t1 = ignore_index != target ? R(1.0) : R(0.0);

        const real weight_result = t1;
        if (leads) store(ROW(weight_out), bad ? NOT_A_NUMBER : weight_result);
    }
}
""",
)


_vjp = _Kernel(
    name="cross_entropy_vjp",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("ignore_index",),
    kinds=("index",),
    monoids=("lse",),
    labels=(("target", "ignore_index"),),
    text=r"""
// target label, weight absent, label_smoothing=0
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_vjp_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const integer ignore_index,
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
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const bool t1 = ignore_index != target;

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
        const real t2 = t1 ? g * expm1_(input_at_target - largest - log1p_(real(tail))) : R(0.0);
        const real t3 = real(wide(R(1.0)) + tail);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t4 = input - largest;
                const real t5 = t4 - input;
                const real t6 = input - (t4 - t5) - (largest + t5);
                const real exp = exp_(t4);
                const real t7 = t1 ? g * (fma_(exp, t6 == t6 ? t6 : R(0.0), exp) / t3) : R(0.0);
                input_result[lane] = bad ? NOT_A_NUMBER : position == target ? t2 : t7;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


_value_and_grad = _Kernel(
    name="cross_entropy_value_and_grad",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    scalars=("ignore_index",),
    kinds=("index",),
    monoids=("lse",),
    labels=(("target", "ignore_index"),),
    text=r"""
// target label, weight absent, label_smoothing=0
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_value_and_grad_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const integer ignore_index,
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
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const bool t1 = ignore_index != target;

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
        const real t2 = t1 ? largest - input_at_target + log1p : R(0.0);
        const real t3 = t1 ? g * expm1_(input_at_target - largest - log1p) : R(0.0);
        const real t4 = real(wide(R(1.0)) + tail);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t5 = input - largest;
                const real t6 = t5 - input;
                const real t7 = input - (t5 - t6) - (largest + t6);
                const real exp = exp_(t5);
                const real t8 = t1 ? g * (fma_(exp, t7 == t7 ? t7 : R(0.0), exp) / t4) : R(0.0);
                input_result[lane] = bad ? NOT_A_NUMBER : position == target ? t3 : t8;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
        const real value_result = t2;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


_hvp = _Kernel(
    name="cross_entropy_hvp",
    rows=True,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    scalars=("ignore_index",),
    kinds=("index",),
    monoids=("lse", "sum"),
    labels=(("target", "ignore_index"),),
    text=r"""
// target label, weight absent, label_smoothing=0
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_hvp_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    const integer ignore_index,
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
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        const wide t1 = wide(g);
        const bool t2 = ignore_index != target;

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
        const real t3 = real(wide(R(1.0)) + tail);

        sum_state total_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t4 = input - largest;
                const real t5 = t4 - input;
                const real t6 = input - (t4 - t5) - (largest + t5);
                const real exp = exp_(t4);
                total_state = sum_combine(total_state, sum_map(v * (fma_(exp, t6 == t6 ? t6 : R(0.0), exp) / t3)));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        const wide t4 = t1 * total;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t5 = input - largest;
                const real t6 = t5 - input;
                const real t7 = input - (t5 - t6) - (largest + t6);
                const real exp = exp_(t5);
                input_result[lane] = bad ? NOT_A_NUMBER : t2 ? real(wide(g * v) - t4) * (fma_(exp, t7 == t7 ? t7 : R(0.0), exp) / t3) : R(0.0);
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


_hess_diag = _Kernel(
    name="cross_entropy_hess_diag",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("ignore_index",),
    kinds=("index",),
    monoids=("lse",),
    labels=(("target", "ignore_index"),),
    text=r"""
// target label, weight absent, label_smoothing=0
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_hess_diag_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const integer ignore_index,
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
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        const bool t1 = ignore_index != target;

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
        const real t2 = real(wide(R(1.0)) + tail);
        const real log1p = log1p_(real(tail));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real t3 = input - largest;
                const real t4 = t3 - input;
                const real t5 = input - (t3 - t4) - (largest + t4);
                const real exp = exp_(t3);
                const real t6 = -(g * (fma_(exp, t5 == t5 ? t5 : R(0.0), exp) / t2) * expm1_(t3 - log1p));
                input_result[lane] = bad ? NOT_A_NUMBER : t1 ? t6 : R(0.0);
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


def _value_label_smoothing_other_numbers(ignore_index, label_smoothing, length):
    t4 = float(length)
    t8 = 1.0 - label_smoothing
    return t4, label_smoothing, t8, ignore_index


_value_label_smoothing_other = _Kernel(
    name="cross_entropy_value_label_smoothing_other",
    rows=True,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("ignore_index", "label_smoothing", "length"),
    kinds=("wide", "wide", "real", "index"),
    monoids=("lse", "sum"),
    labels=(("target", "ignore_index"),),
    host=_value_label_smoothing_other_numbers,
    text=r"""
// target label, weight absent, label_smoothing=...
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_value_label_smoothing_other_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(value_out_type, value_out),
    WIDE_NUMBER(t4),
    WIDE_NUMBER(t6),
    const real t8,
    const integer ignore_index,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const wide t4 = wide_from(t4_hi, t4_lo);
    const wide t6 = wide_from(t6_hi, t6_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const integer target = load(ROW(target_in));
        bool bad = false;
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const bool t1 = ignore_index != target;

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
        const wide t2 = wide(t8 * (input_at_target - largest - log1p));

        sum_state total_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                total_state = sum_combine(total_state, sum_map(input - largest - log1p));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        const real t3 = real(t1 ? -(t6 * (total / t4)) - t2 : wide(R(0.0)));

        const real value_result = t3;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


def _vjp_label_smoothing_other_numbers(ignore_index, label_smoothing, length):
    t2 = float(length)
    return label_smoothing, t2, ignore_index


_vjp_label_smoothing_other = _Kernel(
    name="cross_entropy_vjp_label_smoothing_other",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("ignore_index", "label_smoothing", "length"),
    kinds=("real", "real", "index"),
    monoids=("lse",),
    labels=(("target", "ignore_index"),),
    host=_vjp_label_smoothing_other_numbers,
    text=r"""
// target label, weight absent, label_smoothing=...
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_vjp_label_smoothing_other_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real label_smoothing,
    const real t2,
    const integer ignore_index,
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
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        const real t1 = label_smoothing * g;
        const real t3 = t1 / t2;
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const bool t4 = ignore_index != target;

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
        const real t5 = fma_(g, expm1_(input_at_target - largest - log1p_(real(tail))), t1) - t3;
        const real t6 = t4 ? t5 : R(0.0);
        const real t7 = real(wide(R(1.0)) + tail);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t8 = input - largest;
                const real t9 = t8 - input;
                const real t10 = input - (t8 - t9) - (largest + t9);
                const real exp = exp_(t8);
                const real t11 = t4 ? fma_(g, fma_(exp, t10 == t10 ? t10 : R(0.0), exp) / t7, -t3) : R(0.0);
                input_result[lane] = bad ? NOT_A_NUMBER : position == target ? t6 : t11;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


def _value_and_grad_label_smoothing_other_numbers(ignore_index, label_smoothing, length):
    t4 = float(length)
    t8 = 1.0 - label_smoothing
    t18 = float(length)
    return t4, label_smoothing, t8, ignore_index, label_smoothing, t18


_value_and_grad_label_smoothing_other = _Kernel(
    name="cross_entropy_value_and_grad_label_smoothing_other",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    scalars=("ignore_index", "label_smoothing", "length"),
    kinds=("wide", "wide", "real", "index", "real", "real"),
    monoids=("lse", "sum"),
    labels=(("target", "ignore_index"),),
    host=_value_and_grad_label_smoothing_other_numbers,
    text=r"""
// target label, weight absent, label_smoothing=...
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_value_and_grad_label_smoothing_other_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t4),
    WIDE_NUMBER(t6),
    const real t8,
    const integer ignore_index,
    const real label_smoothing,
    const real t18,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const wide t4 = wide_from(t4_hi, t4_lo);
    const wide t6 = wide_from(t6_hi, t6_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const integer target = load(ROW(target_in));
        const real g = load(ROW(g_in));
        bool bad = false;
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const bool t1 = ignore_index != target;
        const real t2 = label_smoothing * g;
        const real t3 = t2 / t18;

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
        const real t5 = input_at_target - largest - log1p;
        const wide t7 = wide(t8 * t5);
        const real t9 = t1 ? fma_(g, expm1_(t5), t2) - t3 : R(0.0);
        const real t10 = real(wide(R(1.0)) + tail);

        sum_state total_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                total_state = sum_combine(total_state, sum_map(input - largest - log1p));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        const real t11 = real(t1 ? -(t6 * (total / t4)) - t7 : wide(R(0.0)));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t12 = input - largest;
                const real t13 = t12 - input;
                const real t14 = input - (t12 - t13) - (largest + t13);
                const real exp = exp_(t12);
                const real t15 = t1 ? fma_(g, fma_(exp, t14 == t14 ? t14 : R(0.0), exp) / t10, -t3) : R(0.0);
                input_result[lane] = bad ? NOT_A_NUMBER : position == target ? t9 : t15;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
        const real value_result = t11;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


_value_weight = _Kernel(
    name="cross_entropy_value_weight",
    rows=True,
    inputs=("input", "target", "weight"),
    outputs=("value",),
    scalars=("ignore_index",),
    kinds=("index",),
    monoids=("lse",),
    labels=(("target", "ignore_index"),),
    text=r"""
// target label, weight given, label_smoothing=0
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_value_weight_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(value_out_type, value_out),
    const integer ignore_index,
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
        bool bad = false;
        if ((target < 0 || target >= length) && target != ignore_index) {
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
        const bool t1 = ignore_index != target;

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
        const real t2 = t1 ? -((input_at_target - largest - log1p_(real(tail))) * weight_at_target) : R(0.0);

        const real value_result = t2;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


_weight_weight = _Kernel(
    name="cross_entropy_weight_weight",
    rows=True,
    inputs=("target", "weight"),
    outputs=("weight",),
    scalars=("ignore_index",),
    kinds=("index",),
    labels=(("target", "ignore_index"),),
    text=r"""
// target label, weight given, label_smoothing=0
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_weight_weight_rows(
    STRIDED(const integer, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(weight_out_type, weight_out),
    const integer ignore_index,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const integer target = load(ROW(target_in));
        const weight_type* const weight_row = ROW(weight_in);
        HOLD(weight_type, weight);
        bool bad = false;
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        real weight_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = load(weight_row + position * weight_in_s1);
            weight_at_target = weight;
        }
        const real t1 = ignore_index != target ? weight_at_target : R(0.0);

        const real weight_result = t1;
        if (leads) store(ROW(weight_out), bad ? NOT_A_NUMBER : weight_result);
    }
}
""",
)


_vjp_weight = _Kernel(
    name="cross_entropy_vjp_weight",
    rows=True,
    inputs=("input", "target", "weight", "g"),
    outputs=("input",),
    scalars=("ignore_index",),
    kinds=("index",),
    monoids=("lse",),
    labels=(("target", "ignore_index"),),
    text=r"""
// target label, weight given, label_smoothing=0
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_vjp_weight_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const integer ignore_index,
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
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        real weight_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = load(weight_row + position * weight_in_s1);
            weight_at_target = weight;
        }
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const real t1 = g * weight_at_target;
        const bool t2 = ignore_index != target;

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
        const real t3 = t2 ? t1 * expm1_(input_at_target - largest - log1p_(real(tail))) : R(0.0);
        const real t4 = real(wide(R(1.0)) + tail);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t5 = input - largest;
                const real t6 = t5 - input;
                const real t7 = input - (t5 - t6) - (largest + t6);
                const real exp = exp_(t5);
                const real t8 = t2 ? t1 * (fma_(exp, t7 == t7 ? t7 : R(0.0), exp) / t4) : R(0.0);
                input_result[lane] = bad ? NOT_A_NUMBER : position == target ? t3 : t8;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


_value_and_grad_weight = _Kernel(
    name="cross_entropy_value_and_grad_weight",
    rows=True,
    inputs=("input", "target", "weight", "g"),
    outputs=("value", "input"),
    scalars=("ignore_index",),
    kinds=("index",),
    monoids=("lse",),
    labels=(("target", "ignore_index"),),
    text=r"""
// target label, weight given, label_smoothing=0
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_value_and_grad_weight_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const integer ignore_index,
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
        if ((target < 0 || target >= length) && target != ignore_index) {
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
        const bool t1 = ignore_index != target;
        const real t2 = g * weight_at_target;

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
        const real t3 = input_at_target - largest - log1p_(real(tail));
        const real t4 = t1 ? -(t3 * weight_at_target) : R(0.0);
        const real t5 = t1 ? t2 * expm1_(t3) : R(0.0);
        const real t6 = real(wide(R(1.0)) + tail);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t7 = input - largest;
                const real t8 = t7 - input;
                const real t9 = input - (t7 - t8) - (largest + t8);
                const real exp = exp_(t7);
                const real t10 = t1 ? t2 * (fma_(exp, t9 == t9 ? t9 : R(0.0), exp) / t6) : R(0.0);
                input_result[lane] = bad ? NOT_A_NUMBER : position == target ? t5 : t10;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
        const real value_result = t4;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


_hvp_weight = _Kernel(
    name="cross_entropy_hvp_weight",
    rows=True,
    inputs=("input", "target", "weight", "g", "v"),
    outputs=("input",),
    scalars=("ignore_index",),
    kinds=("index",),
    monoids=("lse", "sum"),
    labels=(("target", "ignore_index"),),
    text=r"""
// target label, weight given, label_smoothing=0
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_hvp_weight_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    const integer ignore_index,
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
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        real weight_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = load(weight_row + position * weight_in_s1);
            weight_at_target = weight;
        }
        const real t1 = g * weight_at_target;
        const wide t2 = wide(t1);
        const bool t3 = ignore_index != target;

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
        const real t4 = real(wide(R(1.0)) + tail);

        sum_state total_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t5 = input - largest;
                const real t6 = t5 - input;
                const real t7 = input - (t5 - t6) - (largest + t6);
                const real exp = exp_(t5);
                total_state = sum_combine(total_state, sum_map(v * (fma_(exp, t7 == t7 ? t7 : R(0.0), exp) / t4)));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        const wide t5 = t2 * total;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t6 = input - largest;
                const real t7 = t6 - input;
                const real t8 = input - (t6 - t7) - (largest + t7);
                const real exp = exp_(t6);
                const real t9 = real(wide(t1 * v) - t5) * (fma_(exp, t8 == t8 ? t8 : R(0.0), exp) / t4);
                input_result[lane] = bad ? NOT_A_NUMBER : t3 ? t9 : R(0.0);
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


_hess_diag_weight = _Kernel(
    name="cross_entropy_hess_diag_weight",
    rows=True,
    inputs=("input", "target", "weight", "g"),
    outputs=("input",),
    scalars=("ignore_index",),
    kinds=("index",),
    monoids=("lse",),
    labels=(("target", "ignore_index"),),
    text=r"""
// target label, weight given, label_smoothing=0
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_hess_diag_weight_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const integer ignore_index,
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
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        real weight_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = load(weight_row + position * weight_in_s1);
            weight_at_target = weight;
        }
        const real t1 = g * weight_at_target;
        const bool t2 = ignore_index != target;

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
        const real t3 = real(wide(R(1.0)) + tail);
        const real log1p = log1p_(real(tail));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real t4 = input - largest;
                const real t5 = t4 - input;
                const real t6 = input - (t4 - t5) - (largest + t5);
                const real exp = exp_(t4);
                const real t7 = -(t1 * (fma_(exp, t6 == t6 ? t6 : R(0.0), exp) / t3) * expm1_(t4 - log1p));
                input_result[lane] = bad ? NOT_A_NUMBER : t2 ? t7 : R(0.0);
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


def _value_weight_label_smoothing_other_numbers(ignore_index, label_smoothing, length):
    t5 = float(length)
    t9 = 1.0 - label_smoothing
    return t5, label_smoothing, t9, ignore_index


_value_weight_label_smoothing_other = _Kernel(
    name="cross_entropy_value_weight_label_smoothing_other",
    rows=True,
    inputs=("input", "target", "weight"),
    outputs=("value",),
    scalars=("ignore_index", "label_smoothing", "length"),
    kinds=("wide", "wide", "real", "index"),
    monoids=("lse", "sum"),
    labels=(("target", "ignore_index"),),
    host=_value_weight_label_smoothing_other_numbers,
    text=r"""
// target label, weight given, label_smoothing=...
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_value_weight_label_smoothing_other_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(value_out_type, value_out),
    WIDE_NUMBER(t5),
    WIDE_NUMBER(t7),
    const real t9,
    const integer ignore_index,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const wide t5 = wide_from(t5_hi, t5_lo);
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
        if ((target < 0 || target >= length) && target != ignore_index) {
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
        const bool t1 = ignore_index != target;

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
        const wide t2 = wide(t9 * (input_at_target - largest - log1p) * weight_at_target);

        sum_state total_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(weight);
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                total_state = sum_combine(total_state, sum_map(weight * (input - largest - log1p)));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        const real t3 = real(t1 ? -(t7 * (total / t5)) - t2 : wide(R(0.0)));

        const real value_result = t3;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


def _vjp_weight_label_smoothing_other_numbers(ignore_index, label_smoothing, length):
    t1 = float(length)
    t24 = float(length)
    return t1, label_smoothing, t24, ignore_index


_vjp_weight_label_smoothing_other = _Kernel(
    name="cross_entropy_vjp_weight_label_smoothing_other",
    rows=True,
    inputs=("input", "target", "weight", "g"),
    outputs=("input",),
    scalars=("ignore_index", "label_smoothing", "length"),
    kinds=("wide", "real", "real", "index"),
    monoids=("sum", "lse"),
    labels=(("target", "ignore_index"),),
    host=_vjp_weight_label_smoothing_other_numbers,
    text=r"""
// target label, weight given, label_smoothing=...
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_vjp_weight_label_smoothing_other_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t1),
    const real label_smoothing,
    const real t24,
    const integer ignore_index,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
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
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const real t2 = label_smoothing * g;
        const wide t3 = wide(t2);
        real weight_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = load(weight_row + position * weight_in_s1);
            weight_at_target = weight;
        }
        const real t4 = t2 * weight_at_target;
        const real t5 = g * weight_at_target;
        const wide t6 = wide(t4 / t24);
        const bool t7 = ignore_index != target;

        sum_state total_state = sum_identity();
        lse_state largest_state = lse_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(weight);
real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                largest_state_e[lane] = input;
                total_state = sum_combine(total_state, sum_map(weight));
            }
            largest_state = lse_combine(largest_state, lse_of_chunk(largest_state_e));
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state), largest, tail);
        const real t8 = input_at_target - largest;
        const real t9 = t8 - input_at_target;
        const real t10 = input_at_target - (t8 - t9) - (largest + t9);
        const real exp = exp_(t8);
        const wide t11 = wide(R(1.0)) + tail;
        const wide t12 = t3 * (total / t1);
        const real expm = expm1_(t8 - log1p_(real(tail)));
        const wide t13 = t12 * (wide(fma_(exp, t10 == t10 ? t10 : R(0.0), exp)) / t11) + wide(t5 * expm);
        const real t14 = real(t11);
        const real t15 = real(t12);
        const real t16 = real(t7 ? t13 - wide(t4 * expm) - t6 : wide(R(0.0)));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(weight);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t17 = input - largest;
                const real t18 = t17 - input;
                const real t19 = input - (t17 - t18) - (largest + t18);
                const real exp_1 = exp_(t17);
                const real t20 = fma_(exp_1, t19 == t19 ? t19 : R(0.0), exp_1) / t14;
                const real t21 = t7 ? fma_(-t4, t20, t15 * t20 + t5 * t20) - t2 * weight / t24 : R(0.0);
                input_result[lane] = bad ? NOT_A_NUMBER : position == target ? t16 : t21;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


def _value_and_grad_weight_label_smoothing_other_numbers(ignore_index, label_smoothing, length):
    t5 = float(length)
    t9 = 1.0 - label_smoothing
    t38 = float(length)
    return t5, label_smoothing, t9, ignore_index, label_smoothing, t38


_value_and_grad_weight_label_smoothing_other = _Kernel(
    name="cross_entropy_value_and_grad_weight_label_smoothing_other",
    rows=True,
    inputs=("input", "target", "weight", "g"),
    outputs=("value", "input"),
    scalars=("ignore_index", "label_smoothing", "length"),
    kinds=("wide", "wide", "real", "index", "real", "real"),
    monoids=("lse", "sum"),
    labels=(("target", "ignore_index"),),
    host=_value_and_grad_weight_label_smoothing_other_numbers,
    text=r"""
// target label, weight given, label_smoothing=...
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_value_and_grad_weight_label_smoothing_other_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t5),
    WIDE_NUMBER(t7),
    const real t9,
    const integer ignore_index,
    const real label_smoothing,
    const real t38,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const wide t5 = wide_from(t5_hi, t5_lo);
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
        if ((target < 0 || target >= length) && target != ignore_index) {
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
        const bool t1 = ignore_index != target;
        const real t2 = label_smoothing * g;
        const wide t3 = wide(t2);
        const real t4 = t2 * weight_at_target;
        const real t6 = g * weight_at_target;
        const wide t8 = wide(t4 / t38);

        lse_state largest_state = lse_identity();
        sum_state total_2_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(weight);
real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                largest_state_e[lane] = input;
                total_2_state = sum_combine(total_2_state, sum_map(weight));
            }
            largest_state = lse_combine(largest_state, lse_of_chunk(largest_state_e));
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state), largest, tail);
        wide total_2;
        sum_finish(sum_of_row(total_2_state), total_2);
        const real log1p = log1p_(real(tail));
        const real t10 = input_at_target - largest;
        const real t11 = t10 - log1p;
        const wide t12 = wide(t9 * t11 * weight_at_target);
        const real t13 = t10 - input_at_target;
        const real t14 = input_at_target - (t10 - t13) - (largest + t13);
        const real exp = exp_(t10);
        const wide t15 = wide(R(1.0)) + tail;
        const wide t16 = t3 * (total_2 / t5);
        const real expm = expm1_(t11);
        const wide t17 = t16 * (wide(fma_(exp, t14 == t14 ? t14 : R(0.0), exp)) / t15) + wide(t6 * expm);
        const real t18 = real(t15);
        const real t19 = real(t16);
        const real t20 = real(t1 ? t17 - wide(t4 * expm) - t8 : wide(R(0.0)));

        sum_state total_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(weight);
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                total_state = sum_combine(total_state, sum_map(weight * (input - largest - log1p)));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        const real t21 = real(t1 ? -(t7 * (total / t5)) - t12 : wide(R(0.0)));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(weight);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t22 = input - largest;
                const real t23 = t22 - input;
                const real t24 = input - (t22 - t23) - (largest + t23);
                const real exp_1 = exp_(t22);
                const real t25 = fma_(exp_1, t24 == t24 ? t24 : R(0.0), exp_1) / t18;
                const real t26 = t1 ? fma_(-t4, t25, t19 * t25 + t6 * t25) - t2 * weight / t38 : R(0.0);
                input_result[lane] = bad ? NOT_A_NUMBER : position == target ? t20 : t26;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
        const real value_result = t21;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


def _hvp_weight_label_smoothing_other_numbers(ignore_index, label_smoothing, length):
    t1 = float(length)
    return t1, label_smoothing, ignore_index


_hvp_weight_label_smoothing_other = _Kernel(
    name="cross_entropy_hvp_weight_label_smoothing_other",
    rows=True,
    inputs=("input", "target", "weight", "g", "v"),
    outputs=("input",),
    scalars=("ignore_index", "label_smoothing", "length"),
    kinds=("wide", "real", "index"),
    monoids=("sum", "lse"),
    labels=(("target", "ignore_index"),),
    host=_hvp_weight_label_smoothing_other_numbers,
    text=r"""
// target label, weight given, label_smoothing=...
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_hvp_weight_label_smoothing_other_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t1),
    const real label_smoothing,
    const integer ignore_index,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
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
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        const real t2 = label_smoothing * g;
        const wide t3 = wide(t2);
        real weight_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = load(weight_row + position * weight_in_s1);
            weight_at_target = weight;
        }
        const real t4 = t2 * weight_at_target;
        const wide t5 = wide(t4);
        const real t6 = g * weight_at_target;
        const wide t7 = wide(t6);
        const bool t8 = ignore_index != target;

        sum_state total_state = sum_identity();
        lse_state largest_state = lse_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(weight);
real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                largest_state_e[lane] = input;
                total_state = sum_combine(total_state, sum_map(weight));
            }
            largest_state = lse_combine(largest_state, lse_of_chunk(largest_state_e));
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state), largest, tail);
        const wide t9 = t3 * (total / t1);
        const real t10 = real(t9);
        const real t11 = real(wide(R(1.0)) + tail);

        sum_state total_2_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t12 = input - largest;
                const real t13 = t12 - input;
                const real t14 = input - (t12 - t13) - (largest + t13);
                const real exp = exp_(t12);
                total_2_state = sum_combine(total_2_state, sum_map(v * (fma_(exp, t14 == t14 ? t14 : R(0.0), exp) / t11)));
            }
        }
        wide total_2;
        sum_finish(sum_of_row(total_2_state), total_2);
        const wide t12 = t9 * total_2;
        const wide t13 = t5 * total_2;
        const wide t14 = t7 * total_2;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t15 = input - largest;
                const real t16 = t15 - input;
                const real t17 = input - (t15 - t16) - (largest + t16);
                const real exp = exp_(t15);
                const real t18 = real(wide(real(wide(real(wide(fma_(-t4, v, t10 * v + t6 * v)) + t13)) - t12)) - t14);
                input_result[lane] = bad ? NOT_A_NUMBER : t8 ? t18 * (fma_(exp, t17 == t17 ? t17 : R(0.0), exp) / t11) : R(0.0);
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


def _hess_diag_weight_label_smoothing_other_numbers(ignore_index, label_smoothing, length):
    t1 = float(length)
    return t1, label_smoothing, ignore_index


_hess_diag_weight_label_smoothing_other = _Kernel(
    name="cross_entropy_hess_diag_weight_label_smoothing_other",
    rows=True,
    inputs=("input", "target", "weight", "g"),
    outputs=("input",),
    scalars=("ignore_index", "label_smoothing", "length"),
    kinds=("wide", "real", "index"),
    monoids=("sum", "lse"),
    labels=(("target", "ignore_index"),),
    host=_hess_diag_weight_label_smoothing_other_numbers,
    text=r"""
// target label, weight given, label_smoothing=...
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_hess_diag_weight_label_smoothing_other_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t1),
    const real label_smoothing,
    const integer ignore_index,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
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
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        const real t2 = label_smoothing * g;
        const wide t3 = wide(t2);
        real weight_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = load(weight_row + position * weight_in_s1);
            weight_at_target = weight;
        }
        const wide t4 = wide(t2 * weight_at_target);
        const wide t5 = wide(g * weight_at_target);
        const bool t6 = ignore_index != target;

        sum_state total_state = sum_identity();
        lse_state largest_state = lse_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(weight);
real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                largest_state_e[lane] = input;
                total_state = sum_combine(total_state, sum_map(weight));
            }
            largest_state = lse_combine(largest_state, lse_of_chunk(largest_state_e));
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state), largest, tail);
        const real t7 = real(wide(R(1.0)) + tail);
        const real log1p = log1p_(real(tail));
        const real t8 = real(t4 - t3 * (total / t1) - t5);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real t9 = input - largest;
                const real t10 = t9 - input;
                const real t11 = input - (t9 - t10) - (largest + t10);
                const real exp = exp_(t9);
                const real t12 = t8 * (fma_(exp, t11 == t11 ? t11 : R(0.0), exp) / t7) * expm1_(t9 - log1p);
                input_result[lane] = bad ? NOT_A_NUMBER : t6 ? t12 : R(0.0);
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


_value_target_floating = _Kernel(
    name="cross_entropy_value_target_floating",
    rows=True,
    inputs=("input", "target"),
    outputs=("value",),
    monoids=("lse", "sum"),
    text=r"""
// target floating, weight absent, label_smoothing=0
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_value_target_floating_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(value_out_type, value_out),
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);

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

        sum_state total_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                total_state = sum_combine(total_state, sum_map(target == R(0.0) ? R(0.0) : target * (input - largest - log1p)));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        const real t1 = real(-total);

        const real value_result = t1;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


_vjp_target_floating = _Kernel(
    name="cross_entropy_vjp_target_floating",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    monoids=("sum", "lse"),
    text=r"""
// target floating, weight absent, label_smoothing=0
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_vjp_target_floating_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const real g = load(ROW(g_in));
        const wide t1 = wide(g);

        sum_state total_state = sum_identity();
        lse_state largest_state = lse_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                largest_state_e[lane] = input;
                total_state = sum_combine(total_state, sum_map(target));
            }
            largest_state = lse_combine(largest_state, lse_of_chunk(largest_state_e));
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state), largest, tail);
        const real t2 = real(wide(R(1.0)) + tail);
        const real t3 = real(t1 * total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t4 = input - largest;
                const real t5 = t4 - input;
                const real t6 = input - (t4 - t5) - (largest + t5);
                const real exp = exp_(t4);
                input_result[lane] = t3 * (fma_(exp, t6 == t6 ? t6 : R(0.0), exp) / t2) - g * target;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


_vjp_target_target_floating = _Kernel(
    name="cross_entropy_vjp_target_target_floating",
    rows=True,
    inputs=("input", "g"),
    outputs=("target",),
    monoids=("lse",),
    text=r"""
// target floating, weight absent, label_smoothing=0
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_vjp_target_target_floating_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const g_type, g_in),
    STRIDED(target_out_type, target_out),
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const real g = load(ROW(g_in));

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

        target_out_type* const target_out_row = ROW(target_out);
        EACH_CHUNK(first) {
            TAKE(input);
            real target_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                target_result[lane] = -(g * (input - largest - log1p));
            }
            if (own < rows) put(target_out_row + first * (place)target_out_s1, target_result);
        }
    }
}
""",
)


_value_and_grad_target_floating = _Kernel(
    name="cross_entropy_value_and_grad_target_floating",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    monoids=("lse", "sum"),
    text=r"""
// target floating, weight absent, label_smoothing=0
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_value_and_grad_target_floating_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const real g = load(ROW(g_in));
        const wide t1 = wide(g);

        lse_state largest_state = lse_identity();
        sum_state total_2_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                largest_state_e[lane] = input;
                total_2_state = sum_combine(total_2_state, sum_map(target));
            }
            largest_state = lse_combine(largest_state, lse_of_chunk(largest_state_e));
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state), largest, tail);
        wide total_2;
        sum_finish(sum_of_row(total_2_state), total_2);
        const real log1p = log1p_(real(tail));
        const real t2 = real(wide(R(1.0)) + tail);
        const real t3 = real(t1 * total_2);

        sum_state total_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                total_state = sum_combine(total_state, sum_map(target == R(0.0) ? R(0.0) : target * (input - largest - log1p)));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        const real t4 = real(-total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t5 = input - largest;
                const real t6 = t5 - input;
                const real t7 = input - (t5 - t6) - (largest + t6);
                const real exp = exp_(t5);
                input_result[lane] = t3 * (fma_(exp, t7 == t7 ? t7 : R(0.0), exp) / t2) - g * target;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
        const real value_result = t4;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


_hvp_target_floating = _Kernel(
    name="cross_entropy_hvp_target_floating",
    rows=True,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    monoids=("sum", "lse"),
    text=r"""
// target floating, weight absent, label_smoothing=0
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_hvp_target_floating_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    const integer rows, const integer inner, const integer length)
{
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
        const wide t1 = wide(g);

        sum_state total_state = sum_identity();
        lse_state largest_state = lse_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                largest_state_e[lane] = input;
                total_state = sum_combine(total_state, sum_map(target));
            }
            largest_state = lse_combine(largest_state, lse_of_chunk(largest_state_e));
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state), largest, tail);
        const wide t2 = t1 * total;
        const real t3 = real(t2);
        const real t4 = real(wide(R(1.0)) + tail);

        sum_state total_2_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t5 = input - largest;
                const real t6 = t5 - input;
                const real t7 = input - (t5 - t6) - (largest + t6);
                const real exp = exp_(t5);
                total_2_state = sum_combine(total_2_state, sum_map(v * (fma_(exp, t7 == t7 ? t7 : R(0.0), exp) / t4)));
            }
        }
        wide total_2;
        sum_finish(sum_of_row(total_2_state), total_2);
        const wide t5 = t2 * total_2;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t6 = input - largest;
                const real t7 = t6 - input;
                const real t8 = input - (t6 - t7) - (largest + t7);
                const real exp = exp_(t6);
                input_result[lane] = real(wide(t3 * v) - t5) * (fma_(exp, t8 == t8 ? t8 : R(0.0), exp) / t4);
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


_hess_diag_target_floating = _Kernel(
    name="cross_entropy_hess_diag_target_floating",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    monoids=("sum", "lse"),
    text=r"""
// target floating, weight absent, label_smoothing=0
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_hess_diag_target_floating_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const real g = load(ROW(g_in));
        const wide t1 = wide(g);

        sum_state total_state = sum_identity();
        lse_state largest_state = lse_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                largest_state_e[lane] = input;
                total_state = sum_combine(total_state, sum_map(target));
            }
            largest_state = lse_combine(largest_state, lse_of_chunk(largest_state_e));
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state), largest, tail);
        const real t2 = real(wide(R(1.0)) + tail);
        const real log1p = log1p_(real(tail));
        const real t3 = real(t1 * total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real t4 = input - largest;
                const real t5 = t4 - input;
                const real t6 = input - (t4 - t5) - (largest + t5);
                const real exp = exp_(t4);
                input_result[lane] = -(t3 * (fma_(exp, t6 == t6 ? t6 : R(0.0), exp) / t2) * expm1_(t4 - log1p));
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


def _value_target_floating_label_smoothing_other_numbers(label_smoothing, length):
    t5 = float(np.divide(label_smoothing, float(length)))
    t6 = 1.0 - label_smoothing
    return t6, t5


_value_target_floating_label_smoothing_other = _Kernel(
    name="cross_entropy_value_target_floating_label_smoothing_other",
    rows=True,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("label_smoothing", "length"),
    kinds=("real", "real"),
    monoids=("lse", "sum"),
    host=_value_target_floating_label_smoothing_other_numbers,
    text=r"""
// target floating, weight absent, label_smoothing=...
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_value_target_floating_label_smoothing_other_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(value_out_type, value_out),
    const real t6,
    const real t5,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);

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

        sum_state total_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                total_state = sum_combine(total_state, sum_map((input - largest - log1p) * fma_(t6, target, t5)));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        const real t1 = real(-total);

        const real value_result = t1;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


def _vjp_target_floating_label_smoothing_other_numbers(label_smoothing, length):
    t2 = (label_smoothing - 1.0)
    t24 = float(np.divide(label_smoothing, float(length)))
    t25 = 1.0 - label_smoothing
    return t2, label_smoothing, t25, t24


_vjp_target_floating_label_smoothing_other = _Kernel(
    name="cross_entropy_vjp_target_floating_label_smoothing_other",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("label_smoothing", "length"),
    kinds=("wide", "wide", "real", "real"),
    monoids=("sum", "lse"),
    host=_vjp_target_floating_label_smoothing_other_numbers,
    text=r"""
// target floating, weight absent, label_smoothing=...
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_vjp_target_floating_label_smoothing_other_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t2),
    WIDE_NUMBER(t4),
    const real t25,
    const real t24,
    const integer rows, const integer inner, const integer length)
{
    const wide t2 = wide_from(t2_hi, t2_lo);
    const wide t4 = wide_from(t4_hi, t4_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const real g = load(ROW(g_in));
        const wide t1 = wide(g);

        sum_state total_state = sum_identity();
        lse_state largest_state = lse_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                largest_state_e[lane] = input;
                total_state = sum_combine(total_state, sum_map(target));
            }
            largest_state = lse_combine(largest_state, lse_of_chunk(largest_state_e));
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state), largest, tail);
        const real t3 = real(wide(R(1.0)) + tail);
        const real t5 = real(t1 * (t2 * total - t4));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t6 = input - largest;
                const real t7 = t6 - input;
                const real t8 = input - (t6 - t7) - (largest + t7);
                const real exp = exp_(t6);
                const real t9 = -(t5 * (fma_(exp, t8 == t8 ? t8 : R(0.0), exp) / t3));
                input_result[lane] = fma_(-g, fma_(t25, target, t24), t9);
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


def _vjp_target_target_floating_label_smoothing_other_numbers(label_smoothing):
    return 1.0 - label_smoothing


_vjp_target_target_floating_label_smoothing_other = _Kernel(
    name="cross_entropy_vjp_target_target_floating_label_smoothing_other",
    rows=True,
    inputs=("input", "g"),
    outputs=("target",),
    scalars=("label_smoothing",),
    kinds=("real",),
    monoids=("lse",),
    host=_vjp_target_target_floating_label_smoothing_other_numbers,
    text=r"""
// target floating, weight absent, label_smoothing=...
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_vjp_target_target_floating_label_smoothing_other_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const g_type, g_in),
    STRIDED(target_out_type, target_out),
    const real t1,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const real g = load(ROW(g_in));
        const real t2 = t1 * g;

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

        target_out_type* const target_out_row = ROW(target_out);
        EACH_CHUNK(first) {
            TAKE(input);
            real target_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                target_result[lane] = -(t2 * (input - largest - log1p));
            }
            if (own < rows) put(target_out_row + first * (place)target_out_s1, target_result);
        }
    }
}
""",
)


def _value_and_grad_target_floating_label_smoothing_other_numbers(label_smoothing, length):
    t5 = float(np.divide(label_smoothing, float(length)))
    t6 = 1.0 - label_smoothing
    t12 = (label_smoothing - 1.0)
    return t6, t5, t12, label_smoothing


_value_and_grad_target_floating_label_smoothing_other = _Kernel(
    name="cross_entropy_value_and_grad_target_floating_label_smoothing_other",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    scalars=("label_smoothing", "length"),
    kinds=("real", "real", "wide", "wide"),
    monoids=("lse", "sum"),
    host=_value_and_grad_target_floating_label_smoothing_other_numbers,
    text=r"""
// target floating, weight absent, label_smoothing=...
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_value_and_grad_target_floating_label_smoothing_other_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const real t6,
    const real t5,
    WIDE_NUMBER(t12),
    WIDE_NUMBER(t14),
    const integer rows, const integer inner, const integer length)
{
    const wide t12 = wide_from(t12_hi, t12_lo);
    const wide t14 = wide_from(t14_hi, t14_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const real g = load(ROW(g_in));
        const wide t1 = wide(g);

        lse_state largest_state = lse_identity();
        sum_state total_2_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                largest_state_e[lane] = input;
                total_2_state = sum_combine(total_2_state, sum_map(target));
            }
            largest_state = lse_combine(largest_state, lse_of_chunk(largest_state_e));
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state), largest, tail);
        wide total_2;
        sum_finish(sum_of_row(total_2_state), total_2);
        const real log1p = log1p_(real(tail));
        const real t2 = real(wide(R(1.0)) + tail);
        const real t3 = real(t1 * (t12 * total_2 - t14));

        sum_state total_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                total_state = sum_combine(total_state, sum_map((input - largest - log1p) * fma_(t6, target, t5)));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        const real t4 = real(-total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t7 = input - largest;
                const real t8 = t7 - input;
                const real t9 = input - (t7 - t8) - (largest + t8);
                const real exp = exp_(t7);
                const real t10 = -(t3 * (fma_(exp, t9 == t9 ? t9 : R(0.0), exp) / t2));
                input_result[lane] = fma_(-g, fma_(t6, target, t5), t10);
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
        const real value_result = t4;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


def _hvp_target_floating_label_smoothing_other_numbers(label_smoothing):
    t2 = (label_smoothing - 1.0)
    return t2, label_smoothing


_hvp_target_floating_label_smoothing_other = _Kernel(
    name="cross_entropy_hvp_target_floating_label_smoothing_other",
    rows=True,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    scalars=("label_smoothing",),
    kinds=("wide", "wide"),
    monoids=("sum", "lse"),
    host=_hvp_target_floating_label_smoothing_other_numbers,
    text=r"""
// target floating, weight absent, label_smoothing=...
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_hvp_target_floating_label_smoothing_other_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t2),
    WIDE_NUMBER(t4),
    const integer rows, const integer inner, const integer length)
{
    const wide t2 = wide_from(t2_hi, t2_lo);
    const wide t4 = wide_from(t4_hi, t4_lo);
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
        const wide t1 = wide(g);

        sum_state total_state = sum_identity();
        lse_state largest_state = lse_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                largest_state_e[lane] = input;
                total_state = sum_combine(total_state, sum_map(target));
            }
            largest_state = lse_combine(largest_state, lse_of_chunk(largest_state_e));
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state), largest, tail);
        const wide t3 = t1 * (t2 * total - t4);
        const real t5 = real(t3);
        const real t6 = real(wide(R(1.0)) + tail);

        sum_state total_2_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t7 = input - largest;
                const real t8 = t7 - input;
                const real t9 = input - (t7 - t8) - (largest + t8);
                const real exp = exp_(t7);
                total_2_state = sum_combine(total_2_state, sum_map(v * (fma_(exp, t9 == t9 ? t9 : R(0.0), exp) / t6)));
            }
        }
        wide total_2;
        sum_finish(sum_of_row(total_2_state), total_2);
        const wide t7 = t3 * total_2;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t8 = input - largest;
                const real t9 = t8 - input;
                const real t10 = input - (t8 - t9) - (largest + t9);
                const real exp = exp_(t8);
                input_result[lane] = real(t7 - wide(t5 * v)) * (fma_(exp, t10 == t10 ? t10 : R(0.0), exp) / t6);
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


def _hess_diag_target_floating_label_smoothing_other_numbers(label_smoothing):
    t2 = (label_smoothing - 1.0)
    return t2, label_smoothing


_hess_diag_target_floating_label_smoothing_other = _Kernel(
    name="cross_entropy_hess_diag_target_floating_label_smoothing_other",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("label_smoothing",),
    kinds=("wide", "wide"),
    monoids=("sum", "lse"),
    host=_hess_diag_target_floating_label_smoothing_other_numbers,
    text=r"""
// target floating, weight absent, label_smoothing=...
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_hess_diag_target_floating_label_smoothing_other_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t2),
    WIDE_NUMBER(t4),
    const integer rows, const integer inner, const integer length)
{
    const wide t2 = wide_from(t2_hi, t2_lo);
    const wide t4 = wide_from(t4_hi, t4_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const real g = load(ROW(g_in));
        const wide t1 = wide(g);

        sum_state total_state = sum_identity();
        lse_state largest_state = lse_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                largest_state_e[lane] = input;
                total_state = sum_combine(total_state, sum_map(target));
            }
            largest_state = lse_combine(largest_state, lse_of_chunk(largest_state_e));
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state), largest, tail);
        const real t3 = real(wide(R(1.0)) + tail);
        const real log1p = log1p_(real(tail));
        const real t5 = real(t1 * (t2 * total - t4));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real t6 = input - largest;
                const real t7 = t6 - input;
                const real t8 = input - (t6 - t7) - (largest + t7);
                const real exp = exp_(t6);
                input_result[lane] = t5 * (fma_(exp, t8 == t8 ? t8 : R(0.0), exp) / t3) * expm1_(t6 - log1p);
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


_value_target_floating_weight = _Kernel(
    name="cross_entropy_value_target_floating_weight",
    rows=True,
    inputs=("input", "target", "weight"),
    outputs=("value",),
    monoids=("lse", "sum"),
    text=r"""
// target floating, weight given, label_smoothing=0
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_value_target_floating_weight_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(value_out_type, value_out),
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const weight_type* const weight_row = ROW(weight_in);
        HOLD(weight_type, weight);

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

        sum_state total_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            TAKE(weight);
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t1 = target == R(0.0) ? R(0.0) : target * weight * (input - largest - log1p);
                total_state = sum_combine(total_state, sum_map(weight == R(0.0) ? R(0.0) : t1));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        const real t1 = real(-total);

        const real value_result = t1;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


_vjp_target_floating_weight = _Kernel(
    name="cross_entropy_vjp_target_floating_weight",
    rows=True,
    inputs=("input", "target", "weight", "g"),
    outputs=("input",),
    monoids=("sum", "lse"),
    text=r"""
// target floating, weight given, label_smoothing=0
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_vjp_target_floating_weight_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const weight_type* const weight_row = ROW(weight_in);
        HOLD(weight_type, weight);
        const real g = load(ROW(g_in));

        sum_state total_state = sum_identity();
        lse_state largest_state = lse_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            TAKE(weight);
real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t1 = weight == R(0.0) ? R(0.0) : target == R(0.0) ? R(0.0) : g * target * weight;
                largest_state_e[lane] = input;
                total_state = sum_combine(total_state, sum_map(t1));
            }
            largest_state = lse_combine(largest_state, lse_of_chunk(largest_state_e));
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state), largest, tail);
        const real t1 = real(wide(R(1.0)) + tail);
        const real t2 = real(total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            TAKE(weight);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t3 = input - largest;
                const real t4 = t3 - input;
                const real t5 = input - (t3 - t4) - (largest + t4);
                const real exp = exp_(t3);
                const real t6 = weight == R(0.0) ? R(0.0) : target == R(0.0) ? R(0.0) : -(g * target * weight);
                input_result[lane] = fma_(t2, fma_(exp, t5 == t5 ? t5 : R(0.0), exp) / t1, t6);
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


_vjp_target_target_floating_weight = _Kernel(
    name="cross_entropy_vjp_target_target_floating_weight",
    rows=True,
    inputs=("input", "weight", "g"),
    outputs=("target",),
    monoids=("lse",),
    text=r"""
// target floating, weight given, label_smoothing=0
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_vjp_target_target_floating_weight_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(target_out_type, target_out),
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const weight_type* const weight_row = ROW(weight_in);
        HOLD(weight_type, weight);
        const real g = load(ROW(g_in));

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

        target_out_type* const target_out_row = ROW(target_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(weight);
            real target_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                target_result[lane] = weight == R(0.0) ? R(0.0) : -(g * weight * (input - largest - log1p));
            }
            if (own < rows) put(target_out_row + first * (place)target_out_s1, target_result);
        }
    }
}
""",
)


_value_and_grad_target_floating_weight = _Kernel(
    name="cross_entropy_value_and_grad_target_floating_weight",
    rows=True,
    inputs=("input", "target", "weight", "g"),
    outputs=("value", "input"),
    monoids=("lse", "sum"),
    text=r"""
// target floating, weight given, label_smoothing=0
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_value_and_grad_target_floating_weight_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const weight_type* const weight_row = ROW(weight_in);
        HOLD(weight_type, weight);
        const real g = load(ROW(g_in));

        lse_state largest_state = lse_identity();
        sum_state total_2_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            TAKE(weight);
real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t1 = weight == R(0.0) ? R(0.0) : target == R(0.0) ? R(0.0) : g * target * weight;
                largest_state_e[lane] = input;
                total_2_state = sum_combine(total_2_state, sum_map(t1));
            }
            largest_state = lse_combine(largest_state, lse_of_chunk(largest_state_e));
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state), largest, tail);
        wide total_2;
        sum_finish(sum_of_row(total_2_state), total_2);
        const real log1p = log1p_(real(tail));
        const real t1 = real(wide(R(1.0)) + tail);
        const real t2 = real(total_2);

        sum_state total_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            TAKE(weight);
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t3 = target == R(0.0) ? R(0.0) : target * weight * (input - largest - log1p);
                total_state = sum_combine(total_state, sum_map(weight == R(0.0) ? R(0.0) : t3));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        const real t3 = real(-total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            TAKE(weight);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t4 = input - largest;
                const real t5 = t4 - input;
                const real t6 = input - (t4 - t5) - (largest + t5);
                const real exp = exp_(t4);
                const real t7 = weight == R(0.0) ? R(0.0) : target == R(0.0) ? R(0.0) : -(g * target * weight);
                input_result[lane] = fma_(t2, fma_(exp, t6 == t6 ? t6 : R(0.0), exp) / t1, t7);
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
        const real value_result = t3;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


_hvp_target_floating_weight = _Kernel(
    name="cross_entropy_hvp_target_floating_weight",
    rows=True,
    inputs=("input", "target", "weight", "g", "v"),
    outputs=("input",),
    monoids=("sum", "lse"),
    text=r"""
// target floating, weight given, label_smoothing=0
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_hvp_target_floating_weight_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const weight_type* const weight_row = ROW(weight_in);
        HOLD(weight_type, weight);
        const real g = load(ROW(g_in));
        const v_type* const v_row = ROW(v_in);
        HOLD(v_type, v);

        sum_state total_state = sum_identity();
        lse_state largest_state = lse_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            TAKE(weight);
real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t1 = weight == R(0.0) ? R(0.0) : target == R(0.0) ? R(0.0) : g * target * weight;
                largest_state_e[lane] = input;
                total_state = sum_combine(total_state, sum_map(t1));
            }
            largest_state = lse_combine(largest_state, lse_of_chunk(largest_state_e));
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state), largest, tail);
        const real t1 = real(total);
        const real t2 = real(wide(R(1.0)) + tail);

        sum_state total_2_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t3 = input - largest;
                const real t4 = t3 - input;
                const real t5 = input - (t3 - t4) - (largest + t4);
                const real exp = exp_(t3);
                total_2_state = sum_combine(total_2_state, sum_map(v * (fma_(exp, t5 == t5 ? t5 : R(0.0), exp) / t2)));
            }
        }
        wide total_2;
        sum_finish(sum_of_row(total_2_state), total_2);
        const wide t3 = total_2 * total;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t4 = input - largest;
                const real t5 = t4 - input;
                const real t6 = input - (t4 - t5) - (largest + t5);
                const real exp = exp_(t4);
                input_result[lane] = real(wide(t1 * v) - t3) * (fma_(exp, t6 == t6 ? t6 : R(0.0), exp) / t2);
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


_hess_diag_target_floating_weight = _Kernel(
    name="cross_entropy_hess_diag_target_floating_weight",
    rows=True,
    inputs=("input", "target", "weight", "g"),
    outputs=("input",),
    monoids=("sum", "lse"),
    text=r"""
// target floating, weight given, label_smoothing=0
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_hess_diag_target_floating_weight_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const weight_type* const weight_row = ROW(weight_in);
        HOLD(weight_type, weight);
        const real g = load(ROW(g_in));

        sum_state total_state = sum_identity();
        lse_state largest_state = lse_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            TAKE(weight);
real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t1 = weight == R(0.0) ? R(0.0) : target == R(0.0) ? R(0.0) : g * target * weight;
                largest_state_e[lane] = input;
                total_state = sum_combine(total_state, sum_map(t1));
            }
            largest_state = lse_combine(largest_state, lse_of_chunk(largest_state_e));
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state), largest, tail);
        const real t1 = real(wide(R(1.0)) + tail);
        const real log1p = log1p_(real(tail));
        const real t2 = real(total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real t3 = input - largest;
                const real t4 = t3 - input;
                const real t5 = input - (t3 - t4) - (largest + t4);
                const real exp = exp_(t3);
                input_result[lane] = -(t2 * (fma_(exp, t5 == t5 ? t5 : R(0.0), exp) / t1) * expm1_(t3 - log1p));
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


def _value_target_floating_weight_label_smoothing_other_numbers(label_smoothing, length):
    t5 = float(np.divide(label_smoothing, float(length)))
    t6 = 1.0 - label_smoothing
    return t6, t5


_value_target_floating_weight_label_smoothing_other = _Kernel(
    name="cross_entropy_value_target_floating_weight_label_smoothing_other",
    rows=True,
    inputs=("input", "target", "weight"),
    outputs=("value",),
    scalars=("label_smoothing", "length"),
    kinds=("real", "real"),
    monoids=("lse", "sum"),
    host=_value_target_floating_weight_label_smoothing_other_numbers,
    text=r"""
// target floating, weight given, label_smoothing=...
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_value_target_floating_weight_label_smoothing_other_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(value_out_type, value_out),
    const real t6,
    const real t5,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const weight_type* const weight_row = ROW(weight_in);
        HOLD(weight_type, weight);

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

        sum_state total_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            TAKE(weight);
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                total_state = sum_combine(total_state, sum_map(weight * (input - largest - log1p) * fma_(t6, target, t5)));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        const real t1 = real(-total);

        const real value_result = t1;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


def _vjp_target_floating_weight_label_smoothing_other_numbers(label_smoothing, length):
    t2 = float(np.divide(label_smoothing, float(length)))
    t3 = 1.0 - label_smoothing
    return t3, t2


_vjp_target_floating_weight_label_smoothing_other = _Kernel(
    name="cross_entropy_vjp_target_floating_weight_label_smoothing_other",
    rows=True,
    inputs=("input", "target", "weight", "g"),
    outputs=("input",),
    scalars=("label_smoothing", "length"),
    kinds=("real", "real"),
    monoids=("sum", "lse"),
    host=_vjp_target_floating_weight_label_smoothing_other_numbers,
    text=r"""
// target floating, weight given, label_smoothing=...
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_vjp_target_floating_weight_label_smoothing_other_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real t3,
    const real t2,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const weight_type* const weight_row = ROW(weight_in);
        HOLD(weight_type, weight);
        const real g = load(ROW(g_in));
        const wide t1 = wide(g);

        sum_state total_state = sum_identity();
        lse_state largest_state = lse_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            TAKE(weight);
real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t4 = weight * fma_(t3, target, t2);
                largest_state_e[lane] = input;
                total_state = sum_combine(total_state, sum_map(t4));
            }
            largest_state = lse_combine(largest_state, lse_of_chunk(largest_state_e));
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state), largest, tail);
        const real t4 = real(wide(R(1.0)) + tail);
        const real t5 = real(t1 * total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            TAKE(weight);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t6 = input - largest;
                const real t7 = t6 - input;
                const real t8 = input - (t6 - t7) - (largest + t7);
                const real exp = exp_(t6);
                const real t9 = t5 * (fma_(exp, t8 == t8 ? t8 : R(0.0), exp) / t4);
                input_result[lane] = t9 - g * weight * fma_(t3, target, t2);
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


def _vjp_target_target_floating_weight_label_smoothing_other_numbers(label_smoothing):
    return 1.0 - label_smoothing


_vjp_target_target_floating_weight_label_smoothing_other = _Kernel(
    name="cross_entropy_vjp_target_target_floating_weight_label_smoothing_other",
    rows=True,
    inputs=("input", "weight", "g"),
    outputs=("target",),
    scalars=("label_smoothing",),
    kinds=("real",),
    monoids=("lse",),
    host=_vjp_target_target_floating_weight_label_smoothing_other_numbers,
    text=r"""
// target floating, weight given, label_smoothing=...
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_vjp_target_target_floating_weight_label_smoothing_other_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(target_out_type, target_out),
    const real t1,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const weight_type* const weight_row = ROW(weight_in);
        HOLD(weight_type, weight);
        const real g = load(ROW(g_in));
        const real t2 = t1 * g;

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

        target_out_type* const target_out_row = ROW(target_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(weight);
            real target_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                target_result[lane] = -(t2 * weight * (input - largest - log1p));
            }
            if (own < rows) put(target_out_row + first * (place)target_out_s1, target_result);
        }
    }
}
""",
)


def _value_and_grad_target_floating_weight_label_smoothing_other_numbers(label_smoothing, length):
    t5 = float(np.divide(label_smoothing, float(length)))
    t6 = 1.0 - label_smoothing
    return t6, t5


_value_and_grad_target_floating_weight_label_smoothing_other = _Kernel(
    name="cross_entropy_value_and_grad_target_floating_weight_label_smoothing_other",
    rows=True,
    inputs=("input", "target", "weight", "g"),
    outputs=("value", "input"),
    scalars=("label_smoothing", "length"),
    kinds=("real", "real"),
    monoids=("lse", "sum"),
    host=_value_and_grad_target_floating_weight_label_smoothing_other_numbers,
    text=r"""
// target floating, weight given, label_smoothing=...
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_value_and_grad_target_floating_weight_label_smoothing_other_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const real t6,
    const real t5,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const weight_type* const weight_row = ROW(weight_in);
        HOLD(weight_type, weight);
        const real g = load(ROW(g_in));
        const wide t1 = wide(g);

        lse_state largest_state = lse_identity();
        sum_state total_2_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            TAKE(weight);
real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t2 = weight * fma_(t6, target, t5);
                largest_state_e[lane] = input;
                total_2_state = sum_combine(total_2_state, sum_map(t2));
            }
            largest_state = lse_combine(largest_state, lse_of_chunk(largest_state_e));
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state), largest, tail);
        wide total_2;
        sum_finish(sum_of_row(total_2_state), total_2);
        const real log1p = log1p_(real(tail));
        const real t2 = real(wide(R(1.0)) + tail);
        const real t3 = real(t1 * total_2);

        sum_state total_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            TAKE(weight);
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                total_state = sum_combine(total_state, sum_map(weight * (input - largest - log1p) * fma_(t6, target, t5)));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        const real t4 = real(-total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            TAKE(weight);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t7 = input - largest;
                const real t8 = t7 - input;
                const real t9 = input - (t7 - t8) - (largest + t8);
                const real exp = exp_(t7);
                const real t10 = t3 * (fma_(exp, t9 == t9 ? t9 : R(0.0), exp) / t2);
                input_result[lane] = t10 - g * weight * fma_(t6, target, t5);
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
        const real value_result = t4;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


def _hvp_target_floating_weight_label_smoothing_other_numbers(label_smoothing, length):
    t2 = float(np.divide(label_smoothing, float(length)))
    t3 = 1.0 - label_smoothing
    return t3, t2


_hvp_target_floating_weight_label_smoothing_other = _Kernel(
    name="cross_entropy_hvp_target_floating_weight_label_smoothing_other",
    rows=True,
    inputs=("input", "target", "weight", "g", "v"),
    outputs=("input",),
    scalars=("label_smoothing", "length"),
    kinds=("real", "real"),
    monoids=("sum", "lse"),
    host=_hvp_target_floating_weight_label_smoothing_other_numbers,
    text=r"""
// target floating, weight given, label_smoothing=...
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_hvp_target_floating_weight_label_smoothing_other_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    const real t3,
    const real t2,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const weight_type* const weight_row = ROW(weight_in);
        HOLD(weight_type, weight);
        const real g = load(ROW(g_in));
        const v_type* const v_row = ROW(v_in);
        HOLD(v_type, v);
        const wide t1 = wide(g);

        sum_state total_state = sum_identity();
        lse_state largest_state = lse_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            TAKE(weight);
real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t4 = weight * fma_(t3, target, t2);
                largest_state_e[lane] = input;
                total_state = sum_combine(total_state, sum_map(t4));
            }
            largest_state = lse_combine(largest_state, lse_of_chunk(largest_state_e));
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state), largest, tail);
        const real t4 = real(t1 * total);
        const real t5 = real(wide(R(1.0)) + tail);

        sum_state total_2_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t6 = input - largest;
                const real t7 = t6 - input;
                const real t8 = input - (t6 - t7) - (largest + t7);
                const real exp = exp_(t6);
                total_2_state = sum_combine(total_2_state, sum_map(v * (fma_(exp, t8 == t8 ? t8 : R(0.0), exp) / t5)));
            }
        }
        wide total_2;
        sum_finish(sum_of_row(total_2_state), total_2);
        const wide t6 = t1 * total_2 * total;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t7 = input - largest;
                const real t8 = t7 - input;
                const real t9 = input - (t7 - t8) - (largest + t8);
                const real exp = exp_(t7);
                input_result[lane] = real(wide(t4 * v) - t6) * (fma_(exp, t9 == t9 ? t9 : R(0.0), exp) / t5);
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


def _hess_diag_target_floating_weight_label_smoothing_other_numbers(label_smoothing, length):
    t2 = float(np.divide(label_smoothing, float(length)))
    t3 = 1.0 - label_smoothing
    return t3, t2


_hess_diag_target_floating_weight_label_smoothing_other = _Kernel(
    name="cross_entropy_hess_diag_target_floating_weight_label_smoothing_other",
    rows=True,
    inputs=("input", "target", "weight", "g"),
    outputs=("input",),
    scalars=("label_smoothing", "length"),
    kinds=("real", "real"),
    monoids=("sum", "lse"),
    host=_hess_diag_target_floating_weight_label_smoothing_other_numbers,
    text=r"""
// target floating, weight given, label_smoothing=...
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_hess_diag_target_floating_weight_label_smoothing_other_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real t3,
    const real t2,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const weight_type* const weight_row = ROW(weight_in);
        HOLD(weight_type, weight);
        const real g = load(ROW(g_in));
        const wide t1 = wide(g);

        sum_state total_state = sum_identity();
        lse_state largest_state = lse_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            TAKE(weight);
real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t4 = weight * fma_(t3, target, t2);
                largest_state_e[lane] = input;
                total_state = sum_combine(total_state, sum_map(t4));
            }
            largest_state = lse_combine(largest_state, lse_of_chunk(largest_state_e));
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state), largest, tail);
        const real t4 = real(wide(R(1.0)) + tail);
        const real log1p = log1p_(real(tail));
        const real t5 = real(t1 * total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real t6 = input - largest;
                const real t7 = t6 - input;
                const real t8 = input - (t6 - t7) - (largest + t7);
                const real exp = exp_(t6);
                input_result[lane] = -(t5 * (fma_(exp, t8 == t8 ? t8 : R(0.0), exp) / t4) * expm1_(t6 - log1p));
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


_SPEC = _Function(
    name="cross_entropy",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "label", ignore="ignore_index", overloaded=True),
        _Argument("weight", "const"),
        _Argument("ignore_index", "param", integer=True),
        _Argument("label_smoothing", "param", domain=_Domain(0, 1, False, False)),
    ),
    variants={
        ("label", "absent", 0): _Variant(
            True,
            ("target",),
            {
                "value": _Body(_value, ("input", "target"), ("ignore_index",), ("value",)),
                "weight": _Body(_weight, ("target",), ("ignore_index",), ("weight",)),
                "vjp": _Body(_vjp, ("input", "target", "g", "position"), ("ignore_index",), ("input",)),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input", "target", "g", "position"),
                    ("ignore_index",),
                    ("value", "input"),
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), ("ignore_index",), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g"), ("ignore_index",), ("input",)),
            },
        ),
        ("label", "absent", "other"): _Variant(
            True,
            ("target",),
            {
                "value": _Body(
                    _value_label_smoothing_other,
                    ("input", "target"),
                    ("ignore_index", "label_smoothing", "length"),
                    ("value",),
                ),
                "weight": _Body(_weight, ("target",), ("ignore_index",), ("weight",)),
                "vjp": _Body(
                    _vjp_label_smoothing_other,
                    ("input", "target", "g", "position"),
                    ("ignore_index", "label_smoothing", "length"),
                    ("input",),
                ),
                "value_and_grad": _Body(
                    _value_and_grad_label_smoothing_other,
                    ("input", "target", "g", "position"),
                    ("ignore_index", "label_smoothing", "length"),
                    ("value", "input"),
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), ("ignore_index",), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g"), ("ignore_index",), ("input",)),
            },
        ),
        ("label", "given", 0): _Variant(
            True,
            ("target",),
            {
                "value": _Body(_value_weight, ("input", "target", "weight"), ("ignore_index",), ("value",)),
                "weight": _Body(_weight_weight, ("target", "weight"), ("ignore_index",), ("weight",)),
                "vjp": _Body(
                    _vjp_weight, ("input", "target", "weight", "g", "position"), ("ignore_index",), ("input",)
                ),
                "value_and_grad": _Body(
                    _value_and_grad_weight,
                    ("input", "target", "weight", "g", "position"),
                    ("ignore_index",),
                    ("value", "input"),
                ),
                "hvp": _Body(
                    _hvp_weight, ("input", "target", "weight", "g", "v"), ("ignore_index",), ("input",)
                ),
                "hess_diag": _Body(
                    _hess_diag_weight, ("input", "target", "weight", "g"), ("ignore_index",), ("input",)
                ),
            },
        ),
        ("label", "given", "other"): _Variant(
            True,
            ("target",),
            {
                "value": _Body(
                    _value_weight_label_smoothing_other,
                    ("input", "target", "weight"),
                    ("ignore_index", "label_smoothing", "length"),
                    ("value",),
                ),
                "weight": _Body(_weight_weight, ("target", "weight"), ("ignore_index",), ("weight",)),
                "vjp": _Body(
                    _vjp_weight_label_smoothing_other,
                    ("input", "target", "weight", "g", "position"),
                    ("ignore_index", "label_smoothing", "length"),
                    ("input",),
                ),
                "value_and_grad": _Body(
                    _value_and_grad_weight_label_smoothing_other,
                    ("input", "target", "weight", "g", "position"),
                    ("ignore_index", "label_smoothing", "length"),
                    ("value", "input"),
                ),
                "hvp": _Body(
                    _hvp_weight_label_smoothing_other,
                    ("input", "target", "weight", "g", "v"),
                    ("ignore_index", "label_smoothing", "length"),
                    ("input",),
                ),
                "hess_diag": _Body(
                    _hess_diag_weight_label_smoothing_other,
                    ("input", "target", "weight", "g"),
                    ("ignore_index", "label_smoothing", "length"),
                    ("input",),
                ),
            },
        ),
        ("floating", "absent", 0): _Variant(
            True,
            (),
            {
                "value": _Body(_value_target_floating, ("input", "target"), (), ("value",)),
                "vjp": _Body(_vjp_target_floating, ("input", "target", "g"), (), ("input",)),
                "vjp_target": _Body(_vjp_target_target_floating, ("input", "g"), (), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad_target_floating, ("input", "target", "g"), (), ("value", "input")
                ),
                "hvp": _Body(_hvp_target_floating, ("input", "target", "g", "v"), (), ("input",)),
                "hess_diag": _Body(_hess_diag_target_floating, ("input", "target", "g"), (), ("input",)),
            },
        ),
        ("floating", "absent", "other"): _Variant(
            True,
            (),
            {
                "value": _Body(
                    _value_target_floating_label_smoothing_other,
                    ("input", "target"),
                    ("label_smoothing", "length"),
                    ("value",),
                ),
                "vjp": _Body(
                    _vjp_target_floating_label_smoothing_other,
                    ("input", "target", "g"),
                    ("label_smoothing", "length"),
                    ("input",),
                ),
                "vjp_target": _Body(
                    _vjp_target_target_floating_label_smoothing_other,
                    ("input", "g"),
                    ("label_smoothing",),
                    ("target",),
                ),
                "value_and_grad": _Body(
                    _value_and_grad_target_floating_label_smoothing_other,
                    ("input", "target", "g"),
                    ("label_smoothing", "length"),
                    ("value", "input"),
                ),
                "hvp": _Body(
                    _hvp_target_floating_label_smoothing_other,
                    ("input", "target", "g", "v"),
                    ("label_smoothing",),
                    ("input",),
                ),
                "hess_diag": _Body(
                    _hess_diag_target_floating_label_smoothing_other,
                    ("input", "target", "g"),
                    ("label_smoothing",),
                    ("input",),
                ),
            },
        ),
        ("floating", "given", 0): _Variant(
            True,
            (),
            {
                "value": _Body(_value_target_floating_weight, ("input", "target", "weight"), (), ("value",)),
                "vjp": _Body(_vjp_target_floating_weight, ("input", "target", "weight", "g"), (), ("input",)),
                "vjp_target": _Body(
                    _vjp_target_target_floating_weight, ("input", "weight", "g"), (), ("target",)
                ),
                "value_and_grad": _Body(
                    _value_and_grad_target_floating_weight,
                    ("input", "target", "weight", "g"),
                    (),
                    ("value", "input"),
                ),
                "hvp": _Body(
                    _hvp_target_floating_weight, ("input", "target", "weight", "g", "v"), (), ("input",)
                ),
                "hess_diag": _Body(
                    _hess_diag_target_floating_weight, ("input", "target", "weight", "g"), (), ("input",)
                ),
            },
        ),
        ("floating", "given", "other"): _Variant(
            True,
            (),
            {
                "value": _Body(
                    _value_target_floating_weight_label_smoothing_other,
                    ("input", "target", "weight"),
                    ("label_smoothing", "length"),
                    ("value",),
                ),
                "vjp": _Body(
                    _vjp_target_floating_weight_label_smoothing_other,
                    ("input", "target", "weight", "g"),
                    ("label_smoothing", "length"),
                    ("input",),
                ),
                "vjp_target": _Body(
                    _vjp_target_target_floating_weight_label_smoothing_other,
                    ("input", "weight", "g"),
                    ("label_smoothing",),
                    ("target",),
                ),
                "value_and_grad": _Body(
                    _value_and_grad_target_floating_weight_label_smoothing_other,
                    ("input", "target", "weight", "g"),
                    ("label_smoothing", "length"),
                    ("value", "input"),
                ),
                "hvp": _Body(
                    _hvp_target_floating_weight_label_smoothing_other,
                    ("input", "target", "weight", "g", "v"),
                    ("label_smoothing", "length"),
                    ("input",),
                ),
                "hess_diag": _Body(
                    _hess_diag_target_floating_weight_label_smoothing_other,
                    ("input", "target", "weight", "g"),
                    ("label_smoothing", "length"),
                    ("input",),
                ),
            },
        ),
    },
    selectors=(("target", ()), ("weight", ()), ("label_smoothing", (0,))),
    reductions=("none", "mean", "sum"),
    row="axis",
)


def cross_entropy(
    input,
    target,
    *,
    weight=None,
    ignore_index=-100,
    label_smoothing=0.0,
    axis=-1,
    reduction="mean",
    out=None,
    validate=False,
):
    """Cross entropy of a label and the softmax of a row of logits, or of a row of probabilities and that
    softmax.

        cross_entropy = -RowPick(1, target)*RowPick(input - RowLse(input), target)  if Ne(ignore_index,
                        target)
                        0  otherwise

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C, or ignore_index for those to be skipped; floating
        numbers are probabilities.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    ignore_index: integer; default -100.
    label_smoothing: number, 0 <= label_smoothing <= 1; default 0.0.
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

    Reference: C. Szegedy et al., Rethinking the Inception Architecture, CVPR 2016, arXiv:1512.00567
    (label smoothing)

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _loss(
        _SPEC,
        "cross_entropy",
        (input, target, weight, ignore_index, label_smoothing),
        axis,
        reduction,
        out,
        validate,
    )


def cross_entropy_vjp(
    g,
    input,
    target,
    *,
    weight=None,
    ignore_index=-100,
    label_smoothing=0.0,
    axis=-1,
    reduction="mean",
    wrt=None,
    out=None,
    validate=False,
):
    """Cotangents of the inputs of cross_entropy, given the cotangent g of its result.

    cross_entropy: Cross entropy of a label and the softmax of a row of logits, or of a row of
    probabilities and that softmax.

        cross_entropy = -RowPick(1, target)*RowPick(input - RowLse(input), target)  if Ne(ignore_index,
                        target)
                        0  otherwise

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C, or ignore_index for those to be skipped; floating
        numbers are probabilities.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    ignore_index: integer; default -100.
    label_smoothing: number, 0 <= label_smoothing <= 1; default 0.0.
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

    Reference: C. Szegedy et al., Rethinking the Inception Architecture, CVPR 2016, arXiv:1512.00567
    (label smoothing)

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _cotangents(
        _SPEC,
        "cross_entropy_vjp",
        g,
        (input, target, weight, ignore_index, label_smoothing),
        axis,
        reduction,
        wrt,
        out,
        validate,
    )


def cross_entropy_value_and_grad(
    input,
    target,
    *,
    weight=None,
    ignore_index=-100,
    label_smoothing=0.0,
    axis=-1,
    reduction="mean",
    out=None,
    validate=False,
):
    """Value of cross_entropy and its derivative, in one pass.

    cross_entropy: Cross entropy of a label and the softmax of a row of logits, or of a row of
    probabilities and that softmax.

        cross_entropy = -RowPick(1, target)*RowPick(input - RowLse(input), target)  if Ne(ignore_index,
                        target)
                        0  otherwise

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C, or ignore_index for those to be skipped; floating
        numbers are probabilities.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    ignore_index: integer; default -100.
    label_smoothing: number, 0 <= label_smoothing <= 1; default 0.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what cross_entropy_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: C. Szegedy et al., Rethinking the Inception Architecture, CVPR 2016, arXiv:1512.00567
    (label smoothing)

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _loss_pair(
        _SPEC,
        "cross_entropy_value_and_grad",
        (input, target, weight, ignore_index, label_smoothing),
        axis,
        reduction,
        out,
        validate,
    )


def cross_entropy_hvp(
    v,
    input,
    target,
    *,
    weight=None,
    ignore_index=-100,
    label_smoothing=0.0,
    axis=-1,
    reduction="mean",
    out=None,
    validate=False,
):
    """Hessian of cross_entropy in input times v.

    cross_entropy: Cross entropy of a label and the softmax of a row of logits, or of a row of
    probabilities and that softmax.

        cross_entropy = -RowPick(1, target)*RowPick(input - RowLse(input), target)  if Ne(ignore_index,
                        target)
                        0  otherwise

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C, or ignore_index for those to be skipped; floating
        numbers are probabilities.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    ignore_index: integer; default -100.
    label_smoothing: number, 0 <= label_smoothing <= 1; default 0.0.
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

    Reference: C. Szegedy et al., Rethinking the Inception Architecture, CVPR 2016, arXiv:1512.00567
    (label smoothing)

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _curvature(
        _SPEC,
        "cross_entropy_hvp",
        "hvp",
        v,
        (input, target, weight, ignore_index, label_smoothing),
        axis,
        reduction,
        out,
        validate,
    )


def cross_entropy_hess_diag(
    input,
    target,
    *,
    weight=None,
    ignore_index=-100,
    label_smoothing=0.0,
    axis=-1,
    reduction="mean",
    out=None,
    validate=False,
):
    """Diagonal of the Hessian of cross_entropy in input.

    cross_entropy: Cross entropy of a label and the softmax of a row of logits, or of a row of
    probabilities and that softmax.

        cross_entropy = -RowPick(1, target)*RowPick(input - RowLse(input), target)  if Ne(ignore_index,
                        target)
                        0  otherwise

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C, or ignore_index for those to be skipped; floating
        numbers are probabilities.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    ignore_index: integer; default -100.
    label_smoothing: number, 0 <= label_smoothing <= 1; default 0.0.
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

    Reference: C. Szegedy et al., Rethinking the Inception Architecture, CVPR 2016, arXiv:1512.00567
    (label smoothing)

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _curvature(
        _SPEC,
        "cross_entropy_hess_diag",
        "hess_diag",
        None,
        (input, target, weight, ignore_index, label_smoothing),
        axis,
        reduction,
        out,
        validate,
    )
