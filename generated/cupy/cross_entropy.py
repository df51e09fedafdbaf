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
    monoids=("lse", "max", "sum"),
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
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const integer target = load(ROW(target_in));
        bool bad = false;
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
#if CHUNKS  // what is held is read as often as may be
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const bool t1 = ignore_index != target;

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t2 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));
        const real t3 = largest - input_at_target;

        sum_taken<real> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const bool t4 = input == largest;
                const real t5 = chosen_(t4, R(0.0), exp_of_difference_(input, largest));
                const real t6 = chosen_(t4, R(1.0), R(0.0));
                others_state_e[lane] = t5;
                ties_state_e[lane] = t6;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const real log1p = log1p_(real(ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t2 : others));
        const real t4 = t1 ? t3 + log1p : R(0.0);

        const real value_result = t4;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
#else
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const bool t1 = ignore_index != target;

        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const real t2 = t1 ? largest - input_at_target + log1p_(real(tail)) : R(0.0);

        const real value_result = t2;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
#endif
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
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
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
    monoids=("lse", "max", "sum"),
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
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const integer target = load(ROW(target_in));
        const real g = load(ROW(g_in));
        bool bad = false;
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
#if CHUNKS  // what is held is read as often as may be
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const bool t1 = ignore_index != target;

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t2 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));
        const real t3 = input_at_target - largest;

        sum_taken<real> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const bool t4 = input == largest;
                const real t5 = chosen_(t4, R(0.0), exp_of_difference_(input, largest));
                const real t6 = chosen_(t4, R(1.0), R(0.0));
                others_state_e[lane] = t5;
                ties_state_e[lane] = t6;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const wide t4 = ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t2 : others;
        const real t5 = t1 ? g * expm1_(t3 - log1p_(real(t4))) : R(0.0);
        const wide t6 = wide(R(1.0)) + t4;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t7 = chosen_(t1, g * quotient_(exp_of_difference_(input, largest), t6), R(0.0));
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t5, t7);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#else
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const bool t1 = ignore_index != target;

        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const real t2 = t1 ? g * expm1_(input_at_target - largest - log1p_(real(tail))) : R(0.0);
        const wide t3 = wide(R(1.0)) + tail;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t4 = chosen_(t1, g * quotient_(exp_of_difference_(input, largest), t3), R(0.0));
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t2, t4);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#endif
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
    monoids=("lse", "max", "sum"),
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
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const integer target = load(ROW(target_in));
        const real g = load(ROW(g_in));
        bool bad = false;
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
#if CHUNKS  // what is held is read as often as may be
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const bool t1 = ignore_index != target;

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t2 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));
        const real t3 = largest - input_at_target;
        const real t4 = input_at_target - largest;

        sum_taken<real> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const bool t5 = input == largest;
                const real t6 = chosen_(t5, R(0.0), exp_of_difference_(input, largest));
                const real t7 = chosen_(t5, R(1.0), R(0.0));
                others_state_e[lane] = t6;
                ties_state_e[lane] = t7;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const wide t5 = ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t2 : others;
        const real log1p = log1p_(real(t5));
        const real t6 = t1 ? t3 + log1p : R(0.0);
        const real t7 = t1 ? g * expm1_(t4 - log1p) : R(0.0);
        const wide t8 = wide(R(1.0)) + t5;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t9 = chosen_(t1, g * quotient_(exp_of_difference_(input, largest), t8), R(0.0));
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t7, t9);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = t6;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
#else
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const bool t1 = ignore_index != target;

        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const real log1p = log1p_(real(tail));
        const real t2 = t1 ? largest - input_at_target + log1p : R(0.0);
        const real t3 = t1 ? g * expm1_(input_at_target - largest - log1p) : R(0.0);
        const wide t4 = wide(R(1.0)) + tail;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t5 = chosen_(t1, g * quotient_(exp_of_difference_(input, largest), t4), R(0.0));
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t3, t5);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = t2;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
#endif
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
    monoids=("lse", "sum", "max"),
    labels=(("target", "ignore_index"),),
    carried=2,
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
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
#if CHUNKS  // what is held is read as often as may be
        const wide t1 = wide(g);
        const bool t2 = ignore_index != target;

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t3 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));

        sum_taken<real> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                total_state_e[lane] = chosen_(input == largest, R(1.0), exp_of_difference_(input, largest));
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const wide t4 = total > wide(R(1.0)) ? total * t3 : total;

        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                total_2_state_e[lane] = v * quotient_(exp_of_difference_(input, largest), t4);
            }
            total_2_state.take(inside, total_2_state_e);
        }
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const wide t5 = t1 * total_2;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t6 = (g * v - t5) * quotient_(exp_of_difference_(input, largest), t4);
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(t2, t6, R(0.0));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#else
        const wide t1 = wide(g);
        const bool t2 = ignore_index != target;

        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const wide t3 = wide(R(1.0)) + tail;

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                total_state_e[lane] = v * quotient_(exp_of_difference_(input, largest), t3);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const wide t4 = t1 * total;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t5 = (g * v - t4) * quotient_(exp_of_difference_(input, largest), t3);
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(t2, t5, R(0.0));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#endif
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
    monoids=("lse", "max", "sum"),
    labels=(("target", "ignore_index"),),
    carried=4,
    text=r"""
// target label, weight absent, label_smoothing=0
extern "C" __global__ void __launch_bounds__(THREADS, 1) cross_entropy_hess_diag_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const integer ignore_index,
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
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
#if CHUNKS  // what is held is read as often as may be
        const bool t1 = ignore_index != target;

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t2 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));

        sum_taken<real> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const bool t3 = input == largest;
                const real t4 = chosen_(t3, R(0.0), exp_of_difference_(input, largest));
                const real t5 = chosen_(t3, R(1.0), R(0.0));
                others_state_e[lane] = t4;
                ties_state_e[lane] = t5;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const wide t3 = ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t2 : others;
        const wide t4 = wide(R(1.0)) + t3;
        const real log1p = log1p_(real(t3));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real t5 = g * quotient_(exp_of_difference_(input, largest), t4);
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(t1, -(t5 * expm1_(input - largest - log1p)), R(0.0));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#else
        const bool t1 = ignore_index != target;

        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const wide t2 = wide(R(1.0)) + tail;
        const real log1p = log1p_(real(tail));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real t3 = g * quotient_(exp_of_difference_(input, largest), t2);
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(t1, -(t3 * expm1_(input - largest - log1p)), R(0.0));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#endif
    }
}
""",
)


def _value_label_smoothing_other_numbers(ignore_index, label_smoothing, length):
    t1 = float(length)
    t2 = 1.0 - label_smoothing
    return t1, label_smoothing, t2, ignore_index


_value_label_smoothing_other = _Kernel(
    name="cross_entropy_value_label_smoothing_other",
    rows=True,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("ignore_index", "label_smoothing", "length"),
    kinds=("wide", "wide", "real", "index"),
    monoids=("lse", "sum", "max"),
    labels=(("target", "ignore_index"),),
    host=_value_label_smoothing_other_numbers,
    text=r"""
// target label, weight absent, label_smoothing=...
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_value_label_smoothing_other_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(value_out_type, value_out),
    WIDE_NUMBER(t1),
    WIDE_NUMBER(t2),
    const real t3,
    const integer ignore_index,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
    const wide t2 = wide_from(t2_hi, t2_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const integer target = load(ROW(target_in));
        bool bad = false;
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
#if CHUNKS  // what is held is read as often as may be
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const bool t4 = ignore_index != target;

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t5 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));
        const real t6 = input_at_target - largest;

        sum_taken<real> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const bool t7 = input == largest;
                const real t8 = chosen_(t7, R(0.0), exp_of_difference_(input, largest));
                const real t9 = chosen_(t7, R(1.0), R(0.0));
                others_state_e[lane] = t8;
                ties_state_e[lane] = t9;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const real log1p = log1p_(real(ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t5 : others));
        const wide t7 = wide(t3 * (t6 - log1p));

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                total_state_e[lane] = input - largest - log1p;
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t8 = real(t4 ? -(t2 * (total / t1)) - t7 : wide(R(0.0)));

        const real value_result = t8;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
#else
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const bool t4 = ignore_index != target;

        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const real log1p = log1p_(real(tail));
        const wide t5 = wide(t3 * (input_at_target - largest - log1p));

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                total_state_e[lane] = input - largest - log1p;
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t6 = real(t4 ? -(t2 * (total / t1)) - t5 : wide(R(0.0)));

        const real value_result = t6;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
#endif
    }
}
""",
)


def _vjp_label_smoothing_other_numbers(ignore_index, label_smoothing, length):
    t1 = float(length)
    return label_smoothing, t1, ignore_index


_vjp_label_smoothing_other = _Kernel(
    name="cross_entropy_vjp_label_smoothing_other",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("ignore_index", "label_smoothing", "length"),
    kinds=("real", "real", "index"),
    monoids=("lse", "max", "sum"),
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
    const real t1,
    const integer ignore_index,
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
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
#if CHUNKS  // what is held is read as often as may be
        const real t2 = label_smoothing * g;
        const real t3 = t2 / t1;
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const bool t4 = ignore_index != target;

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t5 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));
        const real t6 = input_at_target - largest;

        sum_taken<real> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const bool t7 = input == largest;
                const real t8 = chosen_(t7, R(0.0), exp_of_difference_(input, largest));
                const real t9 = chosen_(t7, R(1.0), R(0.0));
                others_state_e[lane] = t8;
                ties_state_e[lane] = t9;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const wide t7 = ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t5 : others;
        const real t8 = t4 ? t2 + g * expm1_(t6 - log1p_(real(t7))) - t3 : R(0.0);
        const wide t9 = wide(R(1.0)) + t7;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t10 = chosen_(t4, g * quotient_(exp_of_difference_(input, largest), t9) - t3, R(0.0));
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t8, t10);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#else
        const real t2 = label_smoothing * g;
        const real t3 = t2 / t1;
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const bool t4 = ignore_index != target;

        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const real t5 = fma_(g, expm1_(input_at_target - largest - log1p_(real(tail))), t2) - t3;
        const real t6 = t4 ? t5 : R(0.0);
        const wide t7 = wide(R(1.0)) + tail;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t8 = chosen_(t4, fma_(g, quotient_(exp_of_difference_(input, largest), t7), -t3), R(0.0));
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t6, t8);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#endif
    }
}
""",
)


def _value_and_grad_label_smoothing_other_numbers(ignore_index, label_smoothing, length):
    t1 = float(length)
    t2 = 1.0 - label_smoothing
    t3 = float(length)
    return t1, label_smoothing, t2, ignore_index, label_smoothing, t3


_value_and_grad_label_smoothing_other = _Kernel(
    name="cross_entropy_value_and_grad_label_smoothing_other",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    scalars=("ignore_index", "label_smoothing", "length"),
    kinds=("wide", "wide", "real", "index", "real", "real"),
    monoids=("lse", "sum", "max"),
    labels=(("target", "ignore_index"),),
    carried=2,
    host=_value_and_grad_label_smoothing_other_numbers,
    text=r"""
// target label, weight absent, label_smoothing=...
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_value_and_grad_label_smoothing_other_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t1),
    WIDE_NUMBER(t2),
    const real t3,
    const integer ignore_index,
    const real label_smoothing,
    const real t4,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
    const wide t2 = wide_from(t2_hi, t2_lo);
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
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
#if CHUNKS  // what is held is read as often as may be
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const bool t5 = ignore_index != target;
        const real t6 = label_smoothing * g;
        const real t7 = t6 / t4;

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t8 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));
        const real t9 = input_at_target - largest;

        sum_taken<real> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const bool t10 = input == largest;
                const real t11 = chosen_(t10, R(0.0), exp_of_difference_(input, largest));
                const real t12 = chosen_(t10, R(1.0), R(0.0));
                others_state_e[lane] = t11;
                ties_state_e[lane] = t12;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const wide t10 = ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t8 : others;
        const real log1p = log1p_(real(t10));
        const real t11 = t9 - log1p;
        const wide t12 = wide(t3 * t11);
        const real t13 = t5 ? t6 + g * expm1_(t11) - t7 : R(0.0);
        const wide t14 = wide(R(1.0)) + t10;

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                total_state_e[lane] = input - largest - log1p;
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t15 = real(t5 ? -(t2 * (total / t1)) - t12 : wide(R(0.0)));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t16 = chosen_(t5, g * quotient_(exp_of_difference_(input, largest), t14) - t7, R(0.0));
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t13, t16);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = t15;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
#else
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const bool t5 = ignore_index != target;
        const real t6 = label_smoothing * g;
        const real t7 = t6 / t4;

        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const real log1p = log1p_(real(tail));
        const real t8 = input_at_target - largest - log1p;
        const wide t9 = wide(t3 * t8);
        const real t10 = t5 ? fma_(g, expm1_(t8), t6) - t7 : R(0.0);
        const wide t11 = wide(R(1.0)) + tail;

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                total_state_e[lane] = input - largest - log1p;
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t12 = real(t5 ? -(t2 * (total / t1)) - t9 : wide(R(0.0)));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t13 = fma_(g, quotient_(exp_of_difference_(input, largest), t11), -t7);
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t10, chosen_(t5, t13, R(0.0)));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = t12;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
#endif
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
    monoids=("lse", "max", "sum"),
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
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const integer target = load(ROW(target_in));
        const weight_type* const weight_row = ROW(weight_in);
        bool bad = false;
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
#if CHUNKS  // what is held is read as often as may be
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

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t2 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));
        const real t3 = input_at_target - largest;

        sum_taken<real> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const bool t4 = input == largest;
                const real t5 = chosen_(t4, R(0.0), exp_of_difference_(input, largest));
                const real t6 = chosen_(t4, R(1.0), R(0.0));
                others_state_e[lane] = t5;
                ties_state_e[lane] = t6;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const real log1p = log1p_(real(ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t2 : others));
        const real t4 = t1 ? -((t3 - log1p) * weight_at_target) : R(0.0);

        const real value_result = t4;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
#else
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

        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const real t2 = t1 ? -((input_at_target - largest - log1p_(real(tail))) * weight_at_target) : R(0.0);

        const real value_result = t2;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
#endif
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
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const integer target = load(ROW(target_in));
        const weight_type* const weight_row = ROW(weight_in);
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
    monoids=("lse", "max", "sum"),
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
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
#if CHUNKS  // what is held is read as often as may be
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

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t3 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));
        const real t4 = input_at_target - largest;

        sum_taken<real> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const bool t5 = input == largest;
                const real t6 = chosen_(t5, R(0.0), exp_of_difference_(input, largest));
                const real t7 = chosen_(t5, R(1.0), R(0.0));
                others_state_e[lane] = t6;
                ties_state_e[lane] = t7;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const wide t5 = ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t3 : others;
        const real t6 = t2 ? t1 * expm1_(t4 - log1p_(real(t5))) : R(0.0);
        const wide t7 = wide(R(1.0)) + t5;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t8 = chosen_(t2, t1 * quotient_(exp_of_difference_(input, largest), t7), R(0.0));
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t6, t8);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#else
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

        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const real t3 = t2 ? t1 * expm1_(input_at_target - largest - log1p_(real(tail))) : R(0.0);
        const wide t4 = wide(R(1.0)) + tail;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t5 = chosen_(t2, t1 * quotient_(exp_of_difference_(input, largest), t4), R(0.0));
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t3, t5);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#endif
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
    monoids=("lse", "max", "sum"),
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
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
#if CHUNKS  // what is held is read as often as may be
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

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t3 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));
        const real t4 = input_at_target - largest;

        sum_taken<real> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const bool t5 = input == largest;
                const real t6 = chosen_(t5, R(0.0), exp_of_difference_(input, largest));
                const real t7 = chosen_(t5, R(1.0), R(0.0));
                others_state_e[lane] = t6;
                ties_state_e[lane] = t7;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const wide t5 = ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t3 : others;
        const real t6 = t4 - log1p_(real(t5));
        const real t7 = t1 ? -(t6 * weight_at_target) : R(0.0);
        const real t8 = t1 ? t2 * expm1_(t6) : R(0.0);
        const wide t9 = wide(R(1.0)) + t5;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t10 = chosen_(t1, t2 * quotient_(exp_of_difference_(input, largest), t9), R(0.0));
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t8, t10);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = t7;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
#else
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

        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const real t3 = input_at_target - largest - log1p_(real(tail));
        const real t4 = t1 ? -(t3 * weight_at_target) : R(0.0);
        const real t5 = t1 ? t2 * expm1_(t3) : R(0.0);
        const wide t6 = wide(R(1.0)) + tail;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t7 = chosen_(t1, t2 * quotient_(exp_of_difference_(input, largest), t6), R(0.0));
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t5, t7);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = t4;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
#endif
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
    monoids=("lse", "sum", "max"),
    labels=(("target", "ignore_index"),),
    carried=2,
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
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
#if CHUNKS  // what is held is read as often as may be
        real weight_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = load(weight_row + position * weight_in_s1);
            weight_at_target = weight;
        }
        const real t1 = g * weight_at_target;
        const wide t2 = wide(t1);
        const bool t3 = ignore_index != target;

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t4 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));

        sum_taken<real> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                total_state_e[lane] = chosen_(input == largest, R(1.0), exp_of_difference_(input, largest));
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const wide t5 = total > wide(R(1.0)) ? total * t4 : total;

        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                total_2_state_e[lane] = v * quotient_(exp_of_difference_(input, largest), t5);
            }
            total_2_state.take(inside, total_2_state_e);
        }
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const wide t6 = t2 * total_2;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t7 = (t1 * v - t6) * quotient_(exp_of_difference_(input, largest), t5);
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(t3, t7, R(0.0));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#else
        real weight_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = load(weight_row + position * weight_in_s1);
            weight_at_target = weight;
        }
        const real t1 = g * weight_at_target;
        const wide t2 = wide(t1);
        const bool t3 = ignore_index != target;

        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const wide t4 = wide(R(1.0)) + tail;

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                total_state_e[lane] = v * quotient_(exp_of_difference_(input, largest), t4);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const wide t5 = t2 * total;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t6 = (t1 * v - t5) * quotient_(exp_of_difference_(input, largest), t4);
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(t3, t6, R(0.0));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#endif
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
    monoids=("lse", "max", "sum"),
    labels=(("target", "ignore_index"),),
    carried=4,
    text=r"""
// target label, weight given, label_smoothing=0
extern "C" __global__ void __launch_bounds__(THREADS, 1) cross_entropy_hess_diag_weight_rows(
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
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
#if CHUNKS  // what is held is read as often as may be
        real weight_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = load(weight_row + position * weight_in_s1);
            weight_at_target = weight;
        }
        const real t1 = g * weight_at_target;
        const bool t2 = ignore_index != target;

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t3 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));

        sum_taken<real> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const bool t4 = input == largest;
                const real t5 = chosen_(t4, R(0.0), exp_of_difference_(input, largest));
                const real t6 = chosen_(t4, R(1.0), R(0.0));
                others_state_e[lane] = t5;
                ties_state_e[lane] = t6;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const wide t4 = ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t3 : others;
        const wide t5 = wide(R(1.0)) + t4;
        const real log1p = log1p_(real(t4));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real t6 = t1 * quotient_(exp_of_difference_(input, largest), t5);
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(t2, -(t6 * expm1_(input - largest - log1p)), R(0.0));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#else
        real weight_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = load(weight_row + position * weight_in_s1);
            weight_at_target = weight;
        }
        const real t1 = g * weight_at_target;
        const bool t2 = ignore_index != target;

        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const wide t3 = wide(R(1.0)) + tail;
        const real log1p = log1p_(real(tail));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real t4 = t1 * quotient_(exp_of_difference_(input, largest), t3);
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(t2, -(t4 * expm1_(input - largest - log1p)), R(0.0));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#endif
    }
}
""",
)


def _value_weight_label_smoothing_other_numbers(ignore_index, label_smoothing, length):
    t1 = float(length)
    t2 = 1.0 - label_smoothing
    return t1, label_smoothing, t2, ignore_index


_value_weight_label_smoothing_other = _Kernel(
    name="cross_entropy_value_weight_label_smoothing_other",
    rows=True,
    inputs=("input", "target", "weight"),
    outputs=("value",),
    scalars=("ignore_index", "label_smoothing", "length"),
    kinds=("wide", "wide", "real", "index"),
    monoids=("lse", "sum", "max"),
    labels=(("target", "ignore_index"),),
    host=_value_weight_label_smoothing_other_numbers,
    text=r"""
// target label, weight given, label_smoothing=...
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_value_weight_label_smoothing_other_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(value_out_type, value_out),
    WIDE_NUMBER(t1),
    WIDE_NUMBER(t2),
    const real t3,
    const integer ignore_index,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
    const wide t2 = wide_from(t2_hi, t2_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const integer target = load(ROW(target_in));
        const weight_type* const weight_row = ROW(weight_in);
        bool bad = false;
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
#if CHUNKS  // what is held is read as often as may be
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
        const bool t4 = ignore_index != target;

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t5 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));
        const real t6 = input_at_target - largest;

        sum_taken<real> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const bool t7 = input == largest;
                const real t8 = chosen_(t7, R(0.0), exp_of_difference_(input, largest));
                const real t9 = chosen_(t7, R(1.0), R(0.0));
                others_state_e[lane] = t8;
                ties_state_e[lane] = t9;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const real log1p = log1p_(real(ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t5 : others));
        const wide t7 = wide(t3 * (t6 - log1p) * weight_at_target);

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            READ(weight);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                total_state_e[lane] = weight * (input - largest - log1p);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t8 = real(t4 ? -(t2 * (total / t1)) - t7 : wide(R(0.0)));

        const real value_result = t8;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
#else
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
        const bool t4 = ignore_index != target;

        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const real log1p = log1p_(real(tail));
        const wide t5 = wide(t3 * (input_at_target - largest - log1p) * weight_at_target);

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            READ(weight);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                total_state_e[lane] = weight * (input - largest - log1p);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t6 = real(t4 ? -(t2 * (total / t1)) - t5 : wide(R(0.0)));

        const real value_result = t6;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
#endif
    }
}
""",
)


def _vjp_weight_label_smoothing_other_numbers(ignore_index, label_smoothing, length):
    t1 = float(length)
    t2 = float(length)
    return t1, label_smoothing, t2, ignore_index


_vjp_weight_label_smoothing_other = _Kernel(
    name="cross_entropy_vjp_weight_label_smoothing_other",
    rows=True,
    inputs=("input", "target", "weight", "g"),
    outputs=("input",),
    scalars=("ignore_index", "label_smoothing", "length"),
    kinds=("wide", "real", "real", "index"),
    monoids=("sum", "lse", "max"),
    labels=(("target", "ignore_index"),),
    carried=2,
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
    const real t2,
    const integer ignore_index,
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
        HOLD(weight_type, weight);
        const real g = load(ROW(g_in));
        bool bad = false;
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
#if CHUNKS  // what is held is read as often as may be
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const real t3 = label_smoothing * g;
        const wide t4 = wide(t3);
        real weight_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = load(weight_row + position * weight_in_s1);
            weight_at_target = weight;
        }
        const real t5 = t3 * weight_at_target;
        const real t6 = g * weight_at_target;
        const wide t7 = wide(t5 / t2);
        const bool t8 = ignore_index != target;

        sum_taken<wide> total_state;
        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(weight);
            real total_state_e[ENTRIES];
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                total_state_e[lane] = weight;
                largest_state_e[lane] = input;
            }
            total_state.take(inside, total_state_e);
            largest_state.take(inside, largest_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t9 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));
        const real t10 = input_at_target - largest;
        const wide t11 = wide(exp_of_difference_(input_at_target, largest));
        const wide t12 = t4 * (total / t1);
        const real t13 = real(t12);

        sum_taken<real> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const bool t14 = input == largest;
                const real t15 = chosen_(t14, R(0.0), exp_of_difference_(input, largest));
                const real t16 = chosen_(t14, R(1.0), R(0.0));
                others_state_e[lane] = t15;
                ties_state_e[lane] = t16;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const wide t14 = ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t9 : others;
        const wide t15 = wide(R(1.0)) + t14;
        const real expm = expm1_(t10 - log1p_(real(t14)));
        const real t16 = real(t8 ? t12 * (t11 / t15) + wide(t6 * expm) - wide(t5 * expm) - t7 : wide(R(0.0)));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(weight);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t17 = quotient_(exp_of_difference_(input, largest), t15);
                const real t18 = chosen_(t8, t13 * t17 + t6 * t17 - t5 * t17 - quotient_(t3 * weight, t2), R(0.0));
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t16, t18);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#else
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const real t3 = label_smoothing * g;
        const wide t4 = wide(t3);
        real weight_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = load(weight_row + position * weight_in_s1);
            weight_at_target = weight;
        }
        const real t5 = t3 * weight_at_target;
        const real t6 = g * weight_at_target;
        const wide t7 = wide(t5 / t2);
        const bool t8 = ignore_index != target;

        sum_taken<wide> total_state;
        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(weight);
            real total_state_e[ENTRIES];
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                total_state_e[lane] = weight;
                largest_state_e[lane] = input;
            }
            total_state.take(inside, total_state_e);
            largest_state.take(inside, largest_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const wide t9 = wide(R(1.0)) + tail;
        const wide t10 = t4 * (total / t1);
        const real expm = expm1_(input_at_target - largest - log1p_(real(tail)));
        const wide t11 = t10 * (wide(exp_of_difference_(input_at_target, largest)) / t9) + wide(t6 * expm);
        const real t12 = real(t10);
        const real t13 = real(t8 ? t11 - wide(t5 * expm) - t7 : wide(R(0.0)));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(weight);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t14 = quotient_(exp_of_difference_(input, largest), t9);
                const real t15 = fma_(-t5, t14, t12 * t14 + t6 * t14) - quotient_(t3 * weight, t2);
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t13, chosen_(t8, t15, R(0.0)));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#endif
    }
}
""",
)


def _value_and_grad_weight_label_smoothing_other_numbers(ignore_index, label_smoothing, length):
    t1 = float(length)
    t2 = 1.0 - label_smoothing
    t3 = float(length)
    return t1, label_smoothing, t2, ignore_index, label_smoothing, t3


_value_and_grad_weight_label_smoothing_other = _Kernel(
    name="cross_entropy_value_and_grad_weight_label_smoothing_other",
    rows=True,
    inputs=("input", "target", "weight", "g"),
    outputs=("value", "input"),
    scalars=("ignore_index", "label_smoothing", "length"),
    kinds=("wide", "wide", "real", "index", "real", "real"),
    monoids=("lse", "sum", "max"),
    labels=(("target", "ignore_index"),),
    carried=3,
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
    WIDE_NUMBER(t1),
    WIDE_NUMBER(t2),
    const real t3,
    const integer ignore_index,
    const real label_smoothing,
    const real t4,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
    const wide t2 = wide_from(t2_hi, t2_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
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
#if CHUNKS  // what is held is read as often as may be
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
        const bool t5 = ignore_index != target;
        const real t6 = label_smoothing * g;
        const wide t7 = wide(t6);
        const real t8 = t6 * weight_at_target;
        const real t9 = g * weight_at_target;
        const wide t10 = wide(t8 / t4);

        max_taken<real> largest_state;
        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(weight);
            real largest_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                largest_state_e[lane] = input;
                total_2_state_e[lane] = weight;
            }
            largest_state.take(inside, largest_state_e);
            total_2_state.take(inside, total_2_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const wide t11 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));
        const real t12 = input_at_target - largest;
        const wide t13 = wide(exp_of_difference_(input_at_target, largest));
        const wide t14 = t7 * (total_2 / t1);
        const real t15 = real(t14);

        sum_taken<real> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const bool t16 = input == largest;
                const real t17 = chosen_(t16, R(0.0), exp_of_difference_(input, largest));
                const real t18 = chosen_(t16, R(1.0), R(0.0));
                others_state_e[lane] = t17;
                ties_state_e[lane] = t18;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const wide t16 = ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t11 : others;
        const real log1p = log1p_(real(t16));
        const real t17 = t12 - log1p;
        const wide t18 = wide(t3 * t17 * weight_at_target);
        const wide t19 = wide(R(1.0)) + t16;
        const real expm = expm1_(t17);
        const wide t20 = t5 ? t14 * (t13 / t19) + wide(t9 * expm) - wide(t8 * expm) - t10 : wide(R(0.0));
        const real t21 = real(t20);

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(weight);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                total_state_e[lane] = weight * (input - largest - log1p);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t22 = real(t5 ? -(t2 * (total / t1)) - t18 : wide(R(0.0)));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(weight);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t23 = quotient_(exp_of_difference_(input, largest), t19);
                const real t24 = chosen_(t5, t15 * t23 + t9 * t23 - t8 * t23 - quotient_(t6 * weight, t4), R(0.0));
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t21, t24);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = t22;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
#else
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
        const bool t5 = ignore_index != target;
        const real t6 = label_smoothing * g;
        const wide t7 = wide(t6);
        const real t8 = t6 * weight_at_target;
        const real t9 = g * weight_at_target;
        const wide t10 = wide(t8 / t4);

        lse_taken largest_state;
        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(weight);
            real largest_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                largest_state_e[lane] = input;
                total_2_state_e[lane] = weight;
            }
            largest_state.take(inside, largest_state_e);
            total_2_state.take(inside, total_2_state_e);
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const real log1p = log1p_(real(tail));
        const real t11 = input_at_target - largest - log1p;
        const wide t12 = wide(t3 * t11 * weight_at_target);
        const wide t13 = wide(R(1.0)) + tail;
        const wide t14 = t7 * (total_2 / t1);
        const real expm = expm1_(t11);
        const wide t15 = t14 * (wide(exp_of_difference_(input_at_target, largest)) / t13) + wide(t9 * expm);
        const real t16 = real(t14);
        const real t17 = real(t5 ? t15 - wide(t8 * expm) - t10 : wide(R(0.0)));

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(weight);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                total_state_e[lane] = weight * (input - largest - log1p);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t18 = real(t5 ? -(t2 * (total / t1)) - t12 : wide(R(0.0)));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(weight);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t19 = quotient_(exp_of_difference_(input, largest), t13);
                const real t20 = fma_(-t8, t19, t16 * t19 + t9 * t19) - quotient_(t6 * weight, t4);
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t17, chosen_(t5, t20, R(0.0)));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = t18;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
#endif
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
    monoids=("sum", "lse", "max"),
    labels=(("target", "ignore_index"),),
    carried=2,
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
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
#if CHUNKS  // what is held is read as often as may be
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

        sum_taken<wide> total_state;
        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            READ(weight);
            real total_state_e[ENTRIES];
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                total_state_e[lane] = weight;
                largest_state_e[lane] = input;
            }
            total_state.take(inside, total_state_e);
            largest_state.take(inside, largest_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t9 = t3 * (total / t1);
        const real t10 = real(t9);
        const wide t11 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));

        sum_taken<real> total_2_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                total_2_state_e[lane] = chosen_(input == largest, R(1.0), exp_of_difference_(input, largest));
            }
            total_2_state.take(inside, total_2_state_e);
        }
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const wide t12 = total_2 > wide(R(1.0)) ? total_2 * t11 : total_2;

        sum_taken<wide> total_3_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real total_3_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                total_3_state_e[lane] = v * quotient_(exp_of_difference_(input, largest), t12);
            }
            total_3_state.take(inside, total_3_state_e);
        }
        wide total_3;
        sum_finish(sum_of_row(total_3_state.all()), total_3);
        const wide t13 = t9 * total_3;
        const wide t14 = t5 * total_3;
        const wide t15 = t7 * total_3;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t16 = real(wide(t10 * v + t6 * v - t4 * v) + t14) - t13 - t15;
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(t8, t16 * quotient_(exp_of_difference_(input, largest), t12), R(0.0));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#else
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

        sum_taken<wide> total_state;
        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            READ(weight);
            real total_state_e[ENTRIES];
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                total_state_e[lane] = weight;
                largest_state_e[lane] = input;
            }
            total_state.take(inside, total_state_e);
            largest_state.take(inside, largest_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const wide t9 = t3 * (total / t1);
        const real t10 = real(t9);
        const wide t11 = wide(R(1.0)) + tail;

        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                total_2_state_e[lane] = v * quotient_(exp_of_difference_(input, largest), t11);
            }
            total_2_state.take(inside, total_2_state_e);
        }
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
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
                const real t15 = real(wide(fma_(-t4, v, t10 * v + t6 * v)) + t13) - t12 - t14;
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(t8, t15 * quotient_(exp_of_difference_(input, largest), t11), R(0.0));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#endif
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
    monoids=("sum", "lse", "max"),
    labels=(("target", "ignore_index"),),
    carried=4,
    host=_hess_diag_weight_label_smoothing_other_numbers,
    text=r"""
// target label, weight given, label_smoothing=...
extern "C" __global__ void __launch_bounds__(THREADS, 1) cross_entropy_hess_diag_weight_label_smoothing_other_rows(
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
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
#if CHUNKS  // what is held is read as often as may be
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

        sum_taken<wide> total_state;
        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            READ(weight);
            real total_state_e[ENTRIES];
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                total_state_e[lane] = weight;
                largest_state_e[lane] = input;
            }
            total_state.take(inside, total_state_e);
            largest_state.take(inside, largest_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t7 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));
        const real t8 = real(t4 - t3 * (total / t1) - t5);

        sum_taken<real> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const bool t9 = input == largest;
                const real t10 = chosen_(t9, R(0.0), exp_of_difference_(input, largest));
                const real t11 = chosen_(t9, R(1.0), R(0.0));
                others_state_e[lane] = t10;
                ties_state_e[lane] = t11;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const wide t9 = ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t7 : others;
        const wide t10 = wide(R(1.0)) + t9;
        const real log1p = log1p_(real(t9));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real t11 = t8 * quotient_(exp_of_difference_(input, largest), t10);
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(t6, t11 * expm1_(input - largest - log1p), R(0.0));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#else
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

        sum_taken<wide> total_state;
        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            READ(weight);
            real total_state_e[ENTRIES];
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                total_state_e[lane] = weight;
                largest_state_e[lane] = input;
            }
            total_state.take(inside, total_state_e);
            largest_state.take(inside, largest_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const wide t7 = wide(R(1.0)) + tail;
        const real log1p = log1p_(real(tail));
        const real t8 = real(t4 - t3 * (total / t1) - t5);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real t9 = t8 * quotient_(exp_of_difference_(input, largest), t7);
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(t6, t9 * expm1_(input - largest - log1p), R(0.0));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#endif
    }
}
""",
)


_value_target_floating = _Kernel(
    name="cross_entropy_value_target_floating",
    rows=True,
    inputs=("input", "target"),
    outputs=("value",),
    monoids=("lse", "sum", "max"),
    text=r"""
// target floating, weight absent, label_smoothing=0
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_value_target_floating_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(value_out_type, value_out),
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
#if CHUNKS  // what is held is read as often as may be

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t1 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));

        sum_taken<real> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const bool t2 = input == largest;
                const real t3 = chosen_(t2, R(0.0), exp_of_difference_(input, largest));
                const real t4 = chosen_(t2, R(1.0), R(0.0));
                others_state_e[lane] = t3;
                ties_state_e[lane] = t4;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const real log1p = log1p_(real(ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t1 : others));

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            READ(target);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                total_state_e[lane] = chosen_(target == R(0.0), R(0.0), target * (input - largest - log1p));
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t2 = real(-total);

        const real value_result = t2;
        if (leads) store(ROW(value_out), value_result);
#else

        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const real log1p = log1p_(real(tail));

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            READ(target);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                total_state_e[lane] = chosen_(target == R(0.0), R(0.0), target * (input - largest - log1p));
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t1 = real(-total);

        const real value_result = t1;
        if (leads) store(ROW(value_out), value_result);
#endif
    }
}
""",
)


_vjp_target_floating = _Kernel(
    name="cross_entropy_vjp_target_floating",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    monoids=("sum", "lse", "max"),
    carried=2,
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
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const real g = load(ROW(g_in));
#if CHUNKS  // what is held is read as often as may be
        const wide t1 = wide(g);

        sum_taken<wide> total_state;
        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            real total_state_e[ENTRIES];
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                total_state_e[lane] = target;
                largest_state_e[lane] = input;
            }
            total_state.take(inside, total_state_e);
            largest_state.take(inside, largest_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t2 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));
        const real t3 = real(t1 * total);

        sum_taken<real> total_2_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                total_2_state_e[lane] = chosen_(input == largest, R(1.0), exp_of_difference_(input, largest));
            }
            total_2_state.take(inside, total_2_state_e);
        }
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const wide t4 = total_2 > wide(R(1.0)) ? total_2 * t2 : total_2;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                input_result[lane] = t3 * quotient_(exp_of_difference_(input, largest), t4) - g * target;
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#else
        const wide t1 = wide(g);

        sum_taken<wide> total_state;
        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            real total_state_e[ENTRIES];
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                total_state_e[lane] = target;
                largest_state_e[lane] = input;
            }
            total_state.take(inside, total_state_e);
            largest_state.take(inside, largest_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const wide t2 = wide(R(1.0)) + tail;
        const real t3 = real(t1 * total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                input_result[lane] = t3 * quotient_(exp_of_difference_(input, largest), t2) - g * target;
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#endif
    }
}
""",
)


_vjp_target_target_floating = _Kernel(
    name="cross_entropy_vjp_target_target_floating",
    rows=True,
    inputs=("input", "g"),
    outputs=("target",),
    monoids=("lse", "max", "sum"),
    text=r"""
// target floating, weight absent, label_smoothing=0
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_vjp_target_target_floating_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const g_type, g_in),
    STRIDED(target_out_type, target_out),
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const real g = load(ROW(g_in));
#if CHUNKS  // what is held is read as often as may be

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t1 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));

        sum_taken<real> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const bool t2 = input == largest;
                const real t3 = chosen_(t2, R(0.0), exp_of_difference_(input, largest));
                const real t4 = chosen_(t2, R(1.0), R(0.0));
                others_state_e[lane] = t3;
                ties_state_e[lane] = t4;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const real log1p = log1p_(real(ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t1 : others));

        target_out_type* const target_out_row = ROW(target_out);
        EACH_CHUNK(first) {
            TAKE(input);
real target_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                target_result[lane] = -(g * (input - largest - log1p));
            }
            if (own < rows && inside) {
                put(target_out_row, target_out_s1, first, target_result);
            }
        }
#else

        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const real log1p = log1p_(real(tail));

        target_out_type* const target_out_row = ROW(target_out);
        EACH_CHUNK(first) {
            TAKE(input);
real target_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                target_result[lane] = -(g * (input - largest - log1p));
            }
            if (own < rows && inside) {
                put(target_out_row, target_out_s1, first, target_result);
            }
        }
#endif
    }
}
""",
)


_value_and_grad_target_floating = _Kernel(
    name="cross_entropy_value_and_grad_target_floating",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    monoids=("lse", "sum", "max"),
    carried=3,
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
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const real g = load(ROW(g_in));
#if CHUNKS  // what is held is read as often as may be
        const wide t1 = wide(g);

        max_taken<real> largest_state;
        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            real largest_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                largest_state_e[lane] = input;
                total_2_state_e[lane] = target;
            }
            largest_state.take(inside, largest_state_e);
            total_2_state.take(inside, total_2_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const wide t2 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));
        const real t3 = real(t1 * total_2);

        sum_taken<real> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const bool t4 = input == largest;
                const real t5 = chosen_(t4, R(0.0), exp_of_difference_(input, largest));
                const real t6 = chosen_(t4, R(1.0), R(0.0));
                others_state_e[lane] = t5;
                ties_state_e[lane] = t6;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const wide t4 = ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t2 : others;
        const real log1p = log1p_(real(t4));
        const wide t5 = wide(R(1.0)) + t4;

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                total_state_e[lane] = chosen_(target == R(0.0), R(0.0), target * (input - largest - log1p));
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t6 = real(-total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                input_result[lane] = t3 * quotient_(exp_of_difference_(input, largest), t5) - g * target;
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = t6;
        if (leads) store(ROW(value_out), value_result);
#else
        const wide t1 = wide(g);

        lse_taken largest_state;
        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            real largest_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                largest_state_e[lane] = input;
                total_2_state_e[lane] = target;
            }
            largest_state.take(inside, largest_state_e);
            total_2_state.take(inside, total_2_state_e);
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const real log1p = log1p_(real(tail));
        const wide t2 = wide(R(1.0)) + tail;
        const real t3 = real(t1 * total_2);

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                total_state_e[lane] = chosen_(target == R(0.0), R(0.0), target * (input - largest - log1p));
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t4 = real(-total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                input_result[lane] = t3 * quotient_(exp_of_difference_(input, largest), t2) - g * target;
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = t4;
        if (leads) store(ROW(value_out), value_result);
#endif
    }
}
""",
)


_hvp_target_floating = _Kernel(
    name="cross_entropy_hvp_target_floating",
    rows=True,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    monoids=("sum", "lse", "max"),
    carried=2,
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
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        const real g = load(ROW(g_in));
        const v_type* const v_row = ROW(v_in);
        HOLD(v_type, v);
#if CHUNKS  // what is held is read as often as may be
        const wide t1 = wide(g);

        sum_taken<wide> total_state;
        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            READ(target);
            real total_state_e[ENTRIES];
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                total_state_e[lane] = target;
                largest_state_e[lane] = input;
            }
            total_state.take(inside, total_state_e);
            largest_state.take(inside, largest_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t2 = t1 * total;
        const real t3 = real(t2);
        const wide t4 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));

        sum_taken<real> total_2_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                total_2_state_e[lane] = chosen_(input == largest, R(1.0), exp_of_difference_(input, largest));
            }
            total_2_state.take(inside, total_2_state_e);
        }
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const wide t5 = total_2 > wide(R(1.0)) ? total_2 * t4 : total_2;

        sum_taken<wide> total_3_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real total_3_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                total_3_state_e[lane] = v * quotient_(exp_of_difference_(input, largest), t5);
            }
            total_3_state.take(inside, total_3_state_e);
        }
        wide total_3;
        sum_finish(sum_of_row(total_3_state.all()), total_3);
        const wide t6 = t2 * total_3;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                input_result[lane] = (t3 * v - t6) * quotient_(exp_of_difference_(input, largest), t5);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#else
        const wide t1 = wide(g);

        sum_taken<wide> total_state;
        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            READ(target);
            real total_state_e[ENTRIES];
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                total_state_e[lane] = target;
                largest_state_e[lane] = input;
            }
            total_state.take(inside, total_state_e);
            largest_state.take(inside, largest_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const wide t2 = t1 * total;
        const real t3 = real(t2);
        const wide t4 = wide(R(1.0)) + tail;

        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                total_2_state_e[lane] = v * quotient_(exp_of_difference_(input, largest), t4);
            }
            total_2_state.take(inside, total_2_state_e);
        }
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const wide t5 = t2 * total_2;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                input_result[lane] = (t3 * v - t5) * quotient_(exp_of_difference_(input, largest), t4);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#endif
    }
}
""",
)


_hess_diag_target_floating = _Kernel(
    name="cross_entropy_hess_diag_target_floating",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    monoids=("sum", "lse", "max"),
    carried=4,
    text=r"""
// target floating, weight absent, label_smoothing=0
extern "C" __global__ void __launch_bounds__(THREADS, 1) cross_entropy_hess_diag_target_floating_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        const real g = load(ROW(g_in));
#if CHUNKS  // what is held is read as often as may be
        const wide t1 = wide(g);

        sum_taken<wide> total_state;
        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            READ(target);
            real total_state_e[ENTRIES];
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                total_state_e[lane] = target;
                largest_state_e[lane] = input;
            }
            total_state.take(inside, total_state_e);
            largest_state.take(inside, largest_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t2 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));
        const real t3 = real(t1 * total);

        sum_taken<real> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const bool t4 = input == largest;
                const real t5 = chosen_(t4, R(0.0), exp_of_difference_(input, largest));
                const real t6 = chosen_(t4, R(1.0), R(0.0));
                others_state_e[lane] = t5;
                ties_state_e[lane] = t6;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const wide t4 = ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t2 : others;
        const wide t5 = wide(R(1.0)) + t4;
        const real log1p = log1p_(real(t4));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real t6 = t3 * quotient_(exp_of_difference_(input, largest), t5);
                input_result[lane] = -(t6 * expm1_(input - largest - log1p));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#else
        const wide t1 = wide(g);

        sum_taken<wide> total_state;
        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            READ(target);
            real total_state_e[ENTRIES];
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                total_state_e[lane] = target;
                largest_state_e[lane] = input;
            }
            total_state.take(inside, total_state_e);
            largest_state.take(inside, largest_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const wide t2 = wide(R(1.0)) + tail;
        const real log1p = log1p_(real(tail));
        const real t3 = real(t1 * total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real t4 = t3 * quotient_(exp_of_difference_(input, largest), t2);
                input_result[lane] = -(t4 * expm1_(input - largest - log1p));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#endif
    }
}
""",
)


def _value_target_floating_label_smoothing_other_numbers(label_smoothing, length):
    t1 = float(np.divide(label_smoothing, float(length)))
    t2 = 1.0 - label_smoothing
    return t2, t1


_value_target_floating_label_smoothing_other = _Kernel(
    name="cross_entropy_value_target_floating_label_smoothing_other",
    rows=True,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("label_smoothing", "length"),
    kinds=("real", "real"),
    monoids=("lse", "sum", "max"),
    host=_value_target_floating_label_smoothing_other_numbers,
    text=r"""
// target floating, weight absent, label_smoothing=...
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_value_target_floating_label_smoothing_other_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(value_out_type, value_out),
    const real t3,
    const real t2,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
#if CHUNKS  // what is held is read as often as may be

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t1 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));

        sum_taken<real> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const bool t4 = input == largest;
                const real t5 = chosen_(t4, R(0.0), exp_of_difference_(input, largest));
                const real t6 = chosen_(t4, R(1.0), R(0.0));
                others_state_e[lane] = t5;
                ties_state_e[lane] = t6;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const real log1p = log1p_(real(ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t1 : others));

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            READ(target);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                total_state_e[lane] = (input - largest - log1p) * (t3 * target + t2);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t4 = real(-total);

        const real value_result = t4;
        if (leads) store(ROW(value_out), value_result);
#else

        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const real log1p = log1p_(real(tail));

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            READ(target);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                total_state_e[lane] = (input - largest - log1p) * fma_(t3, target, t2);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t1 = real(-total);

        const real value_result = t1;
        if (leads) store(ROW(value_out), value_result);
#endif
    }
}
""",
)


def _vjp_target_floating_label_smoothing_other_numbers(label_smoothing, length):
    t1 = (label_smoothing - 1.0)
    t2 = float(np.divide(label_smoothing, float(length)))
    t3 = 1.0 - label_smoothing
    return t1, label_smoothing, t3, t2


_vjp_target_floating_label_smoothing_other = _Kernel(
    name="cross_entropy_vjp_target_floating_label_smoothing_other",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("label_smoothing", "length"),
    kinds=("wide", "wide", "real", "real"),
    monoids=("sum", "lse", "max"),
    carried=2,
    host=_vjp_target_floating_label_smoothing_other_numbers,
    text=r"""
// target floating, weight absent, label_smoothing=...
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_vjp_target_floating_label_smoothing_other_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t2),
    WIDE_NUMBER(t3),
    const real t6,
    const real t5,
    const integer rows, const integer inner, const integer length)
{
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
        HOLD(target_type, target);
        const real g = load(ROW(g_in));
#if CHUNKS  // what is held is read as often as may be
        const wide t1 = wide(g);

        sum_taken<wide> total_state;
        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            real total_state_e[ENTRIES];
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                total_state_e[lane] = target;
                largest_state_e[lane] = input;
            }
            total_state.take(inside, total_state_e);
            largest_state.take(inside, largest_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t4 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));
        const real t7 = real(t1 * (t2 * total - t3));

        sum_taken<real> total_2_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                total_2_state_e[lane] = chosen_(input == largest, R(1.0), exp_of_difference_(input, largest));
            }
            total_2_state.take(inside, total_2_state_e);
        }
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const wide t8 = total_2 > wide(R(1.0)) ? total_2 * t4 : total_2;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                input_result[lane] = -(t7 * quotient_(exp_of_difference_(input, largest), t8)) - g * (t6 * target + t5);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#else
        const wide t1 = wide(g);

        sum_taken<wide> total_state;
        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            real total_state_e[ENTRIES];
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                total_state_e[lane] = target;
                largest_state_e[lane] = input;
            }
            total_state.take(inside, total_state_e);
            largest_state.take(inside, largest_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const wide t4 = wide(R(1.0)) + tail;
        const real t7 = real(t1 * (t2 * total - t3));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t8 = -(t7 * quotient_(exp_of_difference_(input, largest), t4));
                input_result[lane] = fma_(-g, fma_(t6, target, t5), t8);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#endif
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
    monoids=("lse", "max", "sum"),
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
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const real g = load(ROW(g_in));
#if CHUNKS  // what is held is read as often as may be
        const real t2 = t1 * g;

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t3 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));

        sum_taken<real> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const bool t4 = input == largest;
                const real t5 = chosen_(t4, R(0.0), exp_of_difference_(input, largest));
                const real t6 = chosen_(t4, R(1.0), R(0.0));
                others_state_e[lane] = t5;
                ties_state_e[lane] = t6;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const real log1p = log1p_(real(ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t3 : others));

        target_out_type* const target_out_row = ROW(target_out);
        EACH_CHUNK(first) {
            TAKE(input);
real target_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                target_result[lane] = -(t2 * (input - largest - log1p));
            }
            if (own < rows && inside) {
                put(target_out_row, target_out_s1, first, target_result);
            }
        }
#else
        const real t2 = t1 * g;

        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const real log1p = log1p_(real(tail));

        target_out_type* const target_out_row = ROW(target_out);
        EACH_CHUNK(first) {
            TAKE(input);
real target_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                target_result[lane] = -(t2 * (input - largest - log1p));
            }
            if (own < rows && inside) {
                put(target_out_row, target_out_s1, first, target_result);
            }
        }
#endif
    }
}
""",
)


def _value_and_grad_target_floating_label_smoothing_other_numbers(label_smoothing, length):
    t1 = float(np.divide(label_smoothing, float(length)))
    t2 = 1.0 - label_smoothing
    t3 = (label_smoothing - 1.0)
    return t2, t1, t3, label_smoothing


_value_and_grad_target_floating_label_smoothing_other = _Kernel(
    name="cross_entropy_value_and_grad_target_floating_label_smoothing_other",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    scalars=("label_smoothing", "length"),
    kinds=("real", "real", "wide", "wide"),
    monoids=("lse", "sum", "max"),
    carried=3,
    host=_value_and_grad_target_floating_label_smoothing_other_numbers,
    text=r"""
// target floating, weight absent, label_smoothing=...
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_value_and_grad_target_floating_label_smoothing_other_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const real t3,
    const real t2,
    WIDE_NUMBER(t5),
    WIDE_NUMBER(t6),
    const integer rows, const integer inner, const integer length)
{
    const wide t5 = wide_from(t5_hi, t5_lo);
    const wide t6 = wide_from(t6_hi, t6_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const real g = load(ROW(g_in));
#if CHUNKS  // what is held is read as often as may be
        const wide t1 = wide(g);

        max_taken<real> largest_state;
        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            real largest_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                largest_state_e[lane] = input;
                total_2_state_e[lane] = target;
            }
            largest_state.take(inside, largest_state_e);
            total_2_state.take(inside, total_2_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const wide t4 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));
        const real t7 = real(t1 * (t5 * total_2 - t6));

        sum_taken<real> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const bool t8 = input == largest;
                const real t9 = chosen_(t8, R(0.0), exp_of_difference_(input, largest));
                const real t10 = chosen_(t8, R(1.0), R(0.0));
                others_state_e[lane] = t9;
                ties_state_e[lane] = t10;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const wide t8 = ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t4 : others;
        const real log1p = log1p_(real(t8));
        const wide t9 = wide(R(1.0)) + t8;

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                total_state_e[lane] = (input - largest - log1p) * (t3 * target + t2);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t10 = real(-total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                input_result[lane] = -(t7 * quotient_(exp_of_difference_(input, largest), t9)) - g * (t3 * target + t2);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = t10;
        if (leads) store(ROW(value_out), value_result);
#else
        const wide t1 = wide(g);

        lse_taken largest_state;
        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            real largest_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                largest_state_e[lane] = input;
                total_2_state_e[lane] = target;
            }
            largest_state.take(inside, largest_state_e);
            total_2_state.take(inside, total_2_state_e);
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const real log1p = log1p_(real(tail));
        const wide t4 = wide(R(1.0)) + tail;
        const real t7 = real(t1 * (t5 * total_2 - t6));

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                total_state_e[lane] = (input - largest - log1p) * fma_(t3, target, t2);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t8 = real(-total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t9 = -(t7 * quotient_(exp_of_difference_(input, largest), t4));
                input_result[lane] = fma_(-g, fma_(t3, target, t2), t9);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = t8;
        if (leads) store(ROW(value_out), value_result);
#endif
    }
}
""",
)


def _hvp_target_floating_label_smoothing_other_numbers(label_smoothing):
    t1 = (label_smoothing - 1.0)
    return t1, label_smoothing


_hvp_target_floating_label_smoothing_other = _Kernel(
    name="cross_entropy_hvp_target_floating_label_smoothing_other",
    rows=True,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    scalars=("label_smoothing",),
    kinds=("wide", "wide"),
    monoids=("sum", "lse", "max"),
    carried=2,
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
    WIDE_NUMBER(t3),
    const integer rows, const integer inner, const integer length)
{
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
        const v_type* const v_row = ROW(v_in);
        HOLD(v_type, v);
#if CHUNKS  // what is held is read as often as may be
        const wide t1 = wide(g);

        sum_taken<wide> total_state;
        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            READ(target);
            real total_state_e[ENTRIES];
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                total_state_e[lane] = target;
                largest_state_e[lane] = input;
            }
            total_state.take(inside, total_state_e);
            largest_state.take(inside, largest_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t4 = t1 * (t2 * total - t3);
        const real t5 = real(t4);
        const wide t6 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));

        sum_taken<real> total_2_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                total_2_state_e[lane] = chosen_(input == largest, R(1.0), exp_of_difference_(input, largest));
            }
            total_2_state.take(inside, total_2_state_e);
        }
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const wide t7 = total_2 > wide(R(1.0)) ? total_2 * t6 : total_2;

        sum_taken<wide> total_3_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real total_3_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                total_3_state_e[lane] = v * quotient_(exp_of_difference_(input, largest), t7);
            }
            total_3_state.take(inside, total_3_state_e);
        }
        wide total_3;
        sum_finish(sum_of_row(total_3_state.all()), total_3);
        const wide t8 = t4 * total_3;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                input_result[lane] = real(t8 - wide(t5 * v)) * quotient_(exp_of_difference_(input, largest), t7);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#else
        const wide t1 = wide(g);

        sum_taken<wide> total_state;
        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            READ(target);
            real total_state_e[ENTRIES];
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                total_state_e[lane] = target;
                largest_state_e[lane] = input;
            }
            total_state.take(inside, total_state_e);
            largest_state.take(inside, largest_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const wide t4 = t1 * (t2 * total - t3);
        const real t5 = real(t4);
        const wide t6 = wide(R(1.0)) + tail;

        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                total_2_state_e[lane] = v * quotient_(exp_of_difference_(input, largest), t6);
            }
            total_2_state.take(inside, total_2_state_e);
        }
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const wide t7 = t4 * total_2;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                input_result[lane] = real(t7 - wide(t5 * v)) * quotient_(exp_of_difference_(input, largest), t6);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#endif
    }
}
""",
)


def _hess_diag_target_floating_label_smoothing_other_numbers(label_smoothing):
    t1 = (label_smoothing - 1.0)
    return t1, label_smoothing


_hess_diag_target_floating_label_smoothing_other = _Kernel(
    name="cross_entropy_hess_diag_target_floating_label_smoothing_other",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("label_smoothing",),
    kinds=("wide", "wide"),
    monoids=("sum", "lse", "max"),
    carried=4,
    host=_hess_diag_target_floating_label_smoothing_other_numbers,
    text=r"""
// target floating, weight absent, label_smoothing=...
extern "C" __global__ void __launch_bounds__(THREADS, 1) cross_entropy_hess_diag_target_floating_label_smoothing_other_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t2),
    WIDE_NUMBER(t3),
    const integer rows, const integer inner, const integer length)
{
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
#if CHUNKS  // what is held is read as often as may be
        const wide t1 = wide(g);

        sum_taken<wide> total_state;
        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            READ(target);
            real total_state_e[ENTRIES];
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                total_state_e[lane] = target;
                largest_state_e[lane] = input;
            }
            total_state.take(inside, total_state_e);
            largest_state.take(inside, largest_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t4 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));
        const real t5 = real(t1 * (t2 * total - t3));

        sum_taken<real> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const bool t6 = input == largest;
                const real t7 = chosen_(t6, R(0.0), exp_of_difference_(input, largest));
                const real t8 = chosen_(t6, R(1.0), R(0.0));
                others_state_e[lane] = t7;
                ties_state_e[lane] = t8;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const wide t6 = ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t4 : others;
        const wide t7 = wide(R(1.0)) + t6;
        const real log1p = log1p_(real(t6));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real t8 = t5 * quotient_(exp_of_difference_(input, largest), t7);
                input_result[lane] = t8 * expm1_(input - largest - log1p);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#else
        const wide t1 = wide(g);

        sum_taken<wide> total_state;
        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            READ(target);
            real total_state_e[ENTRIES];
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                total_state_e[lane] = target;
                largest_state_e[lane] = input;
            }
            total_state.take(inside, total_state_e);
            largest_state.take(inside, largest_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const wide t4 = wide(R(1.0)) + tail;
        const real log1p = log1p_(real(tail));
        const real t5 = real(t1 * (t2 * total - t3));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real t6 = t5 * quotient_(exp_of_difference_(input, largest), t4);
                input_result[lane] = t6 * expm1_(input - largest - log1p);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#endif
    }
}
""",
)


_value_target_floating_weight = _Kernel(
    name="cross_entropy_value_target_floating_weight",
    rows=True,
    inputs=("input", "target", "weight"),
    outputs=("value",),
    monoids=("lse", "sum", "max"),
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
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        const weight_type* const weight_row = ROW(weight_in);
#if CHUNKS  // what is held is read as often as may be

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t1 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));

        sum_taken<real> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const bool t2 = input == largest;
                const real t3 = chosen_(t2, R(0.0), exp_of_difference_(input, largest));
                const real t4 = chosen_(t2, R(1.0), R(0.0));
                others_state_e[lane] = t3;
                ties_state_e[lane] = t4;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const real log1p = log1p_(real(ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t1 : others));

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            READ(target);
            READ(weight);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t2 = chosen_(target == R(0.0), R(0.0), target * weight * (input - largest - log1p));
                total_state_e[lane] = chosen_(weight == R(0.0), R(0.0), t2);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t2 = real(-total);

        const real value_result = t2;
        if (leads) store(ROW(value_out), value_result);
#else

        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const real log1p = log1p_(real(tail));

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            READ(target);
            READ(weight);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t1 = chosen_(target == R(0.0), R(0.0), target * weight * (input - largest - log1p));
                total_state_e[lane] = chosen_(weight == R(0.0), R(0.0), t1);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t1 = real(-total);

        const real value_result = t1;
        if (leads) store(ROW(value_out), value_result);
#endif
    }
}
""",
)


_vjp_target_floating_weight = _Kernel(
    name="cross_entropy_vjp_target_floating_weight",
    rows=True,
    inputs=("input", "target", "weight", "g"),
    outputs=("input",),
    monoids=("sum", "lse", "max"),
    carried=2,
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
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const weight_type* const weight_row = ROW(weight_in);
        HOLD(weight_type, weight);
        const real g = load(ROW(g_in));
#if CHUNKS  // what is held is read as often as may be

        sum_taken<wide> total_state;
        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            TAKE(weight);
            real total_state_e[ENTRIES];
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t1 = chosen_(target == R(0.0), R(0.0), g * target * weight);
                const real t2 = chosen_(weight == R(0.0), R(0.0), t1);
                total_state_e[lane] = t2;
                largest_state_e[lane] = input;
            }
            total_state.take(inside, total_state_e);
            largest_state.take(inside, largest_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t1 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));
        const real t2 = real(total);

        sum_taken<real> total_2_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                total_2_state_e[lane] = chosen_(input == largest, R(1.0), exp_of_difference_(input, largest));
            }
            total_2_state.take(inside, total_2_state_e);
        }
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const wide t3 = total_2 > wide(R(1.0)) ? total_2 * t1 : total_2;

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
                const real t4 = chosen_(target == R(0.0), R(0.0), -(g * target * weight));
                const real t5 = t2 * quotient_(exp_of_difference_(input, largest), t3);
                input_result[lane] = chosen_(weight == R(0.0), R(0.0), t4) + t5;
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#else

        sum_taken<wide> total_state;
        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            TAKE(weight);
            real total_state_e[ENTRIES];
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t1 = chosen_(target == R(0.0), R(0.0), g * target * weight);
                const real t2 = chosen_(weight == R(0.0), R(0.0), t1);
                total_state_e[lane] = t2;
                largest_state_e[lane] = input;
            }
            total_state.take(inside, total_state_e);
            largest_state.take(inside, largest_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const wide t1 = wide(R(1.0)) + tail;
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
                const real t3 = chosen_(target == R(0.0), R(0.0), -(g * target * weight));
                const real t4 = quotient_(exp_of_difference_(input, largest), t1);
                input_result[lane] = fma_(t2, t4, chosen_(weight == R(0.0), R(0.0), t3));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#endif
    }
}
""",
)


_vjp_target_target_floating_weight = _Kernel(
    name="cross_entropy_vjp_target_target_floating_weight",
    rows=True,
    inputs=("input", "weight", "g"),
    outputs=("target",),
    monoids=("lse", "max", "sum"),
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
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const weight_type* const weight_row = ROW(weight_in);
        const real g = load(ROW(g_in));
#if CHUNKS  // what is held is read as often as may be

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t1 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));

        sum_taken<real> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const bool t2 = input == largest;
                const real t3 = chosen_(t2, R(0.0), exp_of_difference_(input, largest));
                const real t4 = chosen_(t2, R(1.0), R(0.0));
                others_state_e[lane] = t3;
                ties_state_e[lane] = t4;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const real log1p = log1p_(real(ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t1 : others));

        target_out_type* const target_out_row = ROW(target_out);
        EACH_CHUNK(first) {
            TAKE(input);
            READ(weight);
real target_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                target_result[lane] = chosen_(weight == R(0.0), R(0.0), -(g * weight * (input - largest - log1p)));
            }
            if (own < rows && inside) {
                put(target_out_row, target_out_s1, first, target_result);
            }
        }
#else

        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const real log1p = log1p_(real(tail));

        target_out_type* const target_out_row = ROW(target_out);
        EACH_CHUNK(first) {
            TAKE(input);
            READ(weight);
real target_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                target_result[lane] = chosen_(weight == R(0.0), R(0.0), -(g * weight * (input - largest - log1p)));
            }
            if (own < rows && inside) {
                put(target_out_row, target_out_s1, first, target_result);
            }
        }
#endif
    }
}
""",
)


_value_and_grad_target_floating_weight = _Kernel(
    name="cross_entropy_value_and_grad_target_floating_weight",
    rows=True,
    inputs=("input", "target", "weight", "g"),
    outputs=("value", "input"),
    monoids=("lse", "sum", "max"),
    carried=5,
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
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const weight_type* const weight_row = ROW(weight_in);
        HOLD(weight_type, weight);
        const real g = load(ROW(g_in));
#if CHUNKS  // what is held is read as often as may be

        max_taken<real> largest_state;
        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            TAKE(weight);
            real largest_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t1 = chosen_(target == R(0.0), R(0.0), g * target * weight);
                const real t2 = chosen_(weight == R(0.0), R(0.0), t1);
                largest_state_e[lane] = input;
                total_2_state_e[lane] = t2;
            }
            largest_state.take(inside, largest_state_e);
            total_2_state.take(inside, total_2_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const wide t1 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));
        const real t2 = real(total_2);

        sum_taken<real> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const bool t3 = input == largest;
                const real t4 = chosen_(t3, R(0.0), exp_of_difference_(input, largest));
                const real t5 = chosen_(t3, R(1.0), R(0.0));
                others_state_e[lane] = t4;
                ties_state_e[lane] = t5;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const wide t3 = ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t1 : others;
        const real log1p = log1p_(real(t3));
        const wide t4 = wide(R(1.0)) + t3;

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            TAKE(weight);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t5 = chosen_(target == R(0.0), R(0.0), target * weight * (input - largest - log1p));
                total_state_e[lane] = chosen_(weight == R(0.0), R(0.0), t5);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t5 = real(-total);

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
                const real t6 = chosen_(target == R(0.0), R(0.0), -(g * target * weight));
                const real t7 = t2 * quotient_(exp_of_difference_(input, largest), t4);
                input_result[lane] = chosen_(weight == R(0.0), R(0.0), t6) + t7;
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = t5;
        if (leads) store(ROW(value_out), value_result);
#else

        lse_taken largest_state;
        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            TAKE(weight);
            real largest_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t1 = chosen_(target == R(0.0), R(0.0), g * target * weight);
                const real t2 = chosen_(weight == R(0.0), R(0.0), t1);
                largest_state_e[lane] = input;
                total_2_state_e[lane] = t2;
            }
            largest_state.take(inside, largest_state_e);
            total_2_state.take(inside, total_2_state_e);
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const real log1p = log1p_(real(tail));
        const wide t1 = wide(R(1.0)) + tail;
        const real t2 = real(total_2);

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            TAKE(weight);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t3 = chosen_(target == R(0.0), R(0.0), target * weight * (input - largest - log1p));
                total_state_e[lane] = chosen_(weight == R(0.0), R(0.0), t3);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
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
                const real t4 = chosen_(target == R(0.0), R(0.0), -(g * target * weight));
                const real t5 = quotient_(exp_of_difference_(input, largest), t1);
                input_result[lane] = fma_(t2, t5, chosen_(weight == R(0.0), R(0.0), t4));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = t3;
        if (leads) store(ROW(value_out), value_result);
#endif
    }
}
""",
)


_hvp_target_floating_weight = _Kernel(
    name="cross_entropy_hvp_target_floating_weight",
    rows=True,
    inputs=("input", "target", "weight", "g", "v"),
    outputs=("input",),
    monoids=("sum", "lse", "max"),
    carried=2,
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
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        const weight_type* const weight_row = ROW(weight_in);
        const real g = load(ROW(g_in));
        const v_type* const v_row = ROW(v_in);
        HOLD(v_type, v);
#if CHUNKS  // what is held is read as often as may be

        sum_taken<wide> total_state;
        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            READ(target);
            READ(weight);
            real total_state_e[ENTRIES];
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t1 = chosen_(target == R(0.0), R(0.0), g * target * weight);
                const real t2 = chosen_(weight == R(0.0), R(0.0), t1);
                total_state_e[lane] = t2;
                largest_state_e[lane] = input;
            }
            total_state.take(inside, total_state_e);
            largest_state.take(inside, largest_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const real t1 = real(total);
        const wide t2 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));

        sum_taken<real> total_2_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                total_2_state_e[lane] = chosen_(input == largest, R(1.0), exp_of_difference_(input, largest));
            }
            total_2_state.take(inside, total_2_state_e);
        }
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const wide t3 = total_2 > wide(R(1.0)) ? total_2 * t2 : total_2;

        sum_taken<wide> total_3_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real total_3_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                total_3_state_e[lane] = v * quotient_(exp_of_difference_(input, largest), t3);
            }
            total_3_state.take(inside, total_3_state_e);
        }
        wide total_3;
        sum_finish(sum_of_row(total_3_state.all()), total_3);
        const wide t4 = total_3 * total;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                input_result[lane] = (t1 * v - t4) * quotient_(exp_of_difference_(input, largest), t3);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#else

        sum_taken<wide> total_state;
        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            READ(target);
            READ(weight);
            real total_state_e[ENTRIES];
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t1 = chosen_(target == R(0.0), R(0.0), g * target * weight);
                const real t2 = chosen_(weight == R(0.0), R(0.0), t1);
                total_state_e[lane] = t2;
                largest_state_e[lane] = input;
            }
            total_state.take(inside, total_state_e);
            largest_state.take(inside, largest_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const real t1 = real(total);
        const wide t2 = wide(R(1.0)) + tail;

        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                total_2_state_e[lane] = v * quotient_(exp_of_difference_(input, largest), t2);
            }
            total_2_state.take(inside, total_2_state_e);
        }
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const wide t3 = total_2 * total;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                input_result[lane] = (t1 * v - t3) * quotient_(exp_of_difference_(input, largest), t2);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#endif
    }
}
""",
)


_hess_diag_target_floating_weight = _Kernel(
    name="cross_entropy_hess_diag_target_floating_weight",
    rows=True,
    inputs=("input", "target", "weight", "g"),
    outputs=("input",),
    monoids=("sum", "lse", "max"),
    carried=4,
    text=r"""
// target floating, weight given, label_smoothing=0
extern "C" __global__ void __launch_bounds__(THREADS, 1) cross_entropy_hess_diag_target_floating_weight_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        const weight_type* const weight_row = ROW(weight_in);
        const real g = load(ROW(g_in));
#if CHUNKS  // what is held is read as often as may be

        sum_taken<wide> total_state;
        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            READ(target);
            READ(weight);
            real total_state_e[ENTRIES];
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t1 = chosen_(target == R(0.0), R(0.0), g * target * weight);
                const real t2 = chosen_(weight == R(0.0), R(0.0), t1);
                total_state_e[lane] = t2;
                largest_state_e[lane] = input;
            }
            total_state.take(inside, total_state_e);
            largest_state.take(inside, largest_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t1 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));
        const real t2 = real(total);

        sum_taken<real> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const bool t3 = input == largest;
                const real t4 = chosen_(t3, R(0.0), exp_of_difference_(input, largest));
                const real t5 = chosen_(t3, R(1.0), R(0.0));
                others_state_e[lane] = t4;
                ties_state_e[lane] = t5;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const wide t3 = ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t1 : others;
        const wide t4 = wide(R(1.0)) + t3;
        const real log1p = log1p_(real(t3));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real t5 = t2 * quotient_(exp_of_difference_(input, largest), t4);
                input_result[lane] = -(t5 * expm1_(input - largest - log1p));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#else

        sum_taken<wide> total_state;
        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            READ(target);
            READ(weight);
            real total_state_e[ENTRIES];
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t1 = chosen_(target == R(0.0), R(0.0), g * target * weight);
                const real t2 = chosen_(weight == R(0.0), R(0.0), t1);
                total_state_e[lane] = t2;
                largest_state_e[lane] = input;
            }
            total_state.take(inside, total_state_e);
            largest_state.take(inside, largest_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const wide t1 = wide(R(1.0)) + tail;
        const real log1p = log1p_(real(tail));
        const real t2 = real(total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real t3 = t2 * quotient_(exp_of_difference_(input, largest), t1);
                input_result[lane] = -(t3 * expm1_(input - largest - log1p));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#endif
    }
}
""",
)


def _value_target_floating_weight_label_smoothing_other_numbers(label_smoothing, length):
    t1 = float(np.divide(label_smoothing, float(length)))
    t2 = 1.0 - label_smoothing
    return t2, t1


_value_target_floating_weight_label_smoothing_other = _Kernel(
    name="cross_entropy_value_target_floating_weight_label_smoothing_other",
    rows=True,
    inputs=("input", "target", "weight"),
    outputs=("value",),
    scalars=("label_smoothing", "length"),
    kinds=("real", "real"),
    monoids=("lse", "sum", "max"),
    host=_value_target_floating_weight_label_smoothing_other_numbers,
    text=r"""
// target floating, weight given, label_smoothing=...
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cross_entropy_value_target_floating_weight_label_smoothing_other_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(value_out_type, value_out),
    const real t3,
    const real t2,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        const weight_type* const weight_row = ROW(weight_in);
#if CHUNKS  // what is held is read as often as may be

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t1 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));

        sum_taken<real> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const bool t4 = input == largest;
                const real t5 = chosen_(t4, R(0.0), exp_of_difference_(input, largest));
                const real t6 = chosen_(t4, R(1.0), R(0.0));
                others_state_e[lane] = t5;
                ties_state_e[lane] = t6;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const real log1p = log1p_(real(ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t1 : others));

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            READ(target);
            READ(weight);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                total_state_e[lane] = weight * (input - largest - log1p) * (t3 * target + t2);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t4 = real(-total);

        const real value_result = t4;
        if (leads) store(ROW(value_out), value_result);
#else

        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const real log1p = log1p_(real(tail));

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            READ(target);
            READ(weight);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                total_state_e[lane] = weight * (input - largest - log1p) * fma_(t3, target, t2);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t1 = real(-total);

        const real value_result = t1;
        if (leads) store(ROW(value_out), value_result);
#endif
    }
}
""",
)


def _vjp_target_floating_weight_label_smoothing_other_numbers(label_smoothing, length):
    t1 = float(np.divide(label_smoothing, float(length)))
    t2 = 1.0 - label_smoothing
    return t2, t1


_vjp_target_floating_weight_label_smoothing_other = _Kernel(
    name="cross_entropy_vjp_target_floating_weight_label_smoothing_other",
    rows=True,
    inputs=("input", "target", "weight", "g"),
    outputs=("input",),
    scalars=("label_smoothing", "length"),
    kinds=("real", "real"),
    monoids=("sum", "lse", "max"),
    carried=3,
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
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const weight_type* const weight_row = ROW(weight_in);
        HOLD(weight_type, weight);
        const real g = load(ROW(g_in));
#if CHUNKS  // what is held is read as often as may be
        const wide t1 = wide(g);

        sum_taken<wide> total_state;
        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            TAKE(weight);
            real total_state_e[ENTRIES];
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t4 = weight * (t3 * target + t2);
                total_state_e[lane] = t4;
                largest_state_e[lane] = input;
            }
            total_state.take(inside, total_state_e);
            largest_state.take(inside, largest_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t4 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));
        const real t5 = real(t1 * total);

        sum_taken<real> total_2_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                total_2_state_e[lane] = chosen_(input == largest, R(1.0), exp_of_difference_(input, largest));
            }
            total_2_state.take(inside, total_2_state_e);
        }
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const wide t6 = total_2 > wide(R(1.0)) ? total_2 * t4 : total_2;

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
                const real t7 = t5 * quotient_(exp_of_difference_(input, largest), t6);
                input_result[lane] = t7 - g * weight * (t3 * target + t2);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#else
        const wide t1 = wide(g);

        sum_taken<wide> total_state;
        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            TAKE(weight);
            real total_state_e[ENTRIES];
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t4 = weight * fma_(t3, target, t2);
                total_state_e[lane] = t4;
                largest_state_e[lane] = input;
            }
            total_state.take(inside, total_state_e);
            largest_state.take(inside, largest_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const wide t4 = wide(R(1.0)) + tail;
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
                const real t6 = t5 * quotient_(exp_of_difference_(input, largest), t4);
                input_result[lane] = t6 - g * weight * fma_(t3, target, t2);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#endif
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
    monoids=("lse", "max", "sum"),
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
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const weight_type* const weight_row = ROW(weight_in);
        const real g = load(ROW(g_in));
#if CHUNKS  // what is held is read as often as may be
        const real t2 = t1 * g;

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t3 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));

        sum_taken<real> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const bool t4 = input == largest;
                const real t5 = chosen_(t4, R(0.0), exp_of_difference_(input, largest));
                const real t6 = chosen_(t4, R(1.0), R(0.0));
                others_state_e[lane] = t5;
                ties_state_e[lane] = t6;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const real log1p = log1p_(real(ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t3 : others));

        target_out_type* const target_out_row = ROW(target_out);
        EACH_CHUNK(first) {
            TAKE(input);
            READ(weight);
real target_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                target_result[lane] = -(t2 * weight * (input - largest - log1p));
            }
            if (own < rows && inside) {
                put(target_out_row, target_out_s1, first, target_result);
            }
        }
#else
        const real t2 = t1 * g;

        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const real log1p = log1p_(real(tail));

        target_out_type* const target_out_row = ROW(target_out);
        EACH_CHUNK(first) {
            TAKE(input);
            READ(weight);
real target_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                target_result[lane] = -(t2 * weight * (input - largest - log1p));
            }
            if (own < rows && inside) {
                put(target_out_row, target_out_s1, first, target_result);
            }
        }
#endif
    }
}
""",
)


def _value_and_grad_target_floating_weight_label_smoothing_other_numbers(label_smoothing, length):
    t1 = float(np.divide(label_smoothing, float(length)))
    t2 = 1.0 - label_smoothing
    return t2, t1


_value_and_grad_target_floating_weight_label_smoothing_other = _Kernel(
    name="cross_entropy_value_and_grad_target_floating_weight_label_smoothing_other",
    rows=True,
    inputs=("input", "target", "weight", "g"),
    outputs=("value", "input"),
    scalars=("label_smoothing", "length"),
    kinds=("real", "real"),
    monoids=("lse", "sum", "max"),
    carried=4,
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
    const real t3,
    const real t2,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const weight_type* const weight_row = ROW(weight_in);
        HOLD(weight_type, weight);
        const real g = load(ROW(g_in));
#if CHUNKS  // what is held is read as often as may be
        const wide t1 = wide(g);

        max_taken<real> largest_state;
        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            TAKE(weight);
            real largest_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t4 = weight * (t3 * target + t2);
                largest_state_e[lane] = input;
                total_2_state_e[lane] = t4;
            }
            largest_state.take(inside, largest_state_e);
            total_2_state.take(inside, total_2_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const wide t4 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));
        const real t5 = real(t1 * total_2);

        sum_taken<real> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const bool t6 = input == largest;
                const real t7 = chosen_(t6, R(0.0), exp_of_difference_(input, largest));
                const real t8 = chosen_(t6, R(1.0), R(0.0));
                others_state_e[lane] = t7;
                ties_state_e[lane] = t8;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const wide t6 = ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t4 : others;
        const real log1p = log1p_(real(t6));
        const wide t7 = wide(R(1.0)) + t6;

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            TAKE(weight);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                total_state_e[lane] = weight * (input - largest - log1p) * (t3 * target + t2);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t8 = real(-total);

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
                const real t9 = t5 * quotient_(exp_of_difference_(input, largest), t7);
                input_result[lane] = t9 - g * weight * (t3 * target + t2);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = t8;
        if (leads) store(ROW(value_out), value_result);
#else
        const wide t1 = wide(g);

        lse_taken largest_state;
        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            TAKE(weight);
            real largest_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t4 = weight * fma_(t3, target, t2);
                largest_state_e[lane] = input;
                total_2_state_e[lane] = t4;
            }
            largest_state.take(inside, largest_state_e);
            total_2_state.take(inside, total_2_state_e);
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const real log1p = log1p_(real(tail));
        const wide t4 = wide(R(1.0)) + tail;
        const real t5 = real(t1 * total_2);

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            TAKE(weight);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                total_state_e[lane] = weight * (input - largest - log1p) * fma_(t3, target, t2);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t6 = real(-total);

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
                const real t7 = t5 * quotient_(exp_of_difference_(input, largest), t4);
                input_result[lane] = t7 - g * weight * fma_(t3, target, t2);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = t6;
        if (leads) store(ROW(value_out), value_result);
#endif
    }
}
""",
)


def _hvp_target_floating_weight_label_smoothing_other_numbers(label_smoothing, length):
    t1 = float(np.divide(label_smoothing, float(length)))
    t2 = 1.0 - label_smoothing
    return t2, t1


_hvp_target_floating_weight_label_smoothing_other = _Kernel(
    name="cross_entropy_hvp_target_floating_weight_label_smoothing_other",
    rows=True,
    inputs=("input", "target", "weight", "g", "v"),
    outputs=("input",),
    scalars=("label_smoothing", "length"),
    kinds=("real", "real"),
    monoids=("sum", "lse", "max"),
    carried=2,
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
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        const weight_type* const weight_row = ROW(weight_in);
        const real g = load(ROW(g_in));
        const v_type* const v_row = ROW(v_in);
        HOLD(v_type, v);
#if CHUNKS  // what is held is read as often as may be
        const wide t1 = wide(g);

        sum_taken<wide> total_state;
        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            READ(target);
            READ(weight);
            real total_state_e[ENTRIES];
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t4 = weight * (t3 * target + t2);
                total_state_e[lane] = t4;
                largest_state_e[lane] = input;
            }
            total_state.take(inside, total_state_e);
            largest_state.take(inside, largest_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const real t4 = real(t1 * total);
        const wide t5 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));

        sum_taken<real> total_2_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                total_2_state_e[lane] = chosen_(input == largest, R(1.0), exp_of_difference_(input, largest));
            }
            total_2_state.take(inside, total_2_state_e);
        }
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const wide t6 = total_2 > wide(R(1.0)) ? total_2 * t5 : total_2;

        sum_taken<wide> total_3_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real total_3_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                total_3_state_e[lane] = v * quotient_(exp_of_difference_(input, largest), t6);
            }
            total_3_state.take(inside, total_3_state_e);
        }
        wide total_3;
        sum_finish(sum_of_row(total_3_state.all()), total_3);
        const wide t7 = t1 * total_3 * total;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                input_result[lane] = (t4 * v - t7) * quotient_(exp_of_difference_(input, largest), t6);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#else
        const wide t1 = wide(g);

        sum_taken<wide> total_state;
        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            READ(target);
            READ(weight);
            real total_state_e[ENTRIES];
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t4 = weight * fma_(t3, target, t2);
                total_state_e[lane] = t4;
                largest_state_e[lane] = input;
            }
            total_state.take(inside, total_state_e);
            largest_state.take(inside, largest_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const real t4 = real(t1 * total);
        const wide t5 = wide(R(1.0)) + tail;

        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                total_2_state_e[lane] = v * quotient_(exp_of_difference_(input, largest), t5);
            }
            total_2_state.take(inside, total_2_state_e);
        }
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const wide t6 = t1 * total_2 * total;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                input_result[lane] = (t4 * v - t6) * quotient_(exp_of_difference_(input, largest), t5);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#endif
    }
}
""",
)


def _hess_diag_target_floating_weight_label_smoothing_other_numbers(label_smoothing, length):
    t1 = float(np.divide(label_smoothing, float(length)))
    t2 = 1.0 - label_smoothing
    return t2, t1


_hess_diag_target_floating_weight_label_smoothing_other = _Kernel(
    name="cross_entropy_hess_diag_target_floating_weight_label_smoothing_other",
    rows=True,
    inputs=("input", "target", "weight", "g"),
    outputs=("input",),
    scalars=("label_smoothing", "length"),
    kinds=("real", "real"),
    monoids=("sum", "lse", "max"),
    carried=4,
    host=_hess_diag_target_floating_weight_label_smoothing_other_numbers,
    text=r"""
// target floating, weight given, label_smoothing=...
extern "C" __global__ void __launch_bounds__(THREADS, 1) cross_entropy_hess_diag_target_floating_weight_label_smoothing_other_rows(
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
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        const weight_type* const weight_row = ROW(weight_in);
        const real g = load(ROW(g_in));
#if CHUNKS  // what is held is read as often as may be
        const wide t1 = wide(g);

        sum_taken<wide> total_state;
        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            READ(target);
            READ(weight);
            real total_state_e[ENTRIES];
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t4 = weight * (t3 * target + t2);
                total_state_e[lane] = t4;
                largest_state_e[lane] = input;
            }
            total_state.take(inside, total_state_e);
            largest_state.take(inside, largest_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t4 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));
        const real t5 = real(t1 * total);

        sum_taken<real> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const bool t6 = input == largest;
                const real t7 = chosen_(t6, R(0.0), exp_of_difference_(input, largest));
                const real t8 = chosen_(t6, R(1.0), R(0.0));
                others_state_e[lane] = t7;
                ties_state_e[lane] = t8;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const wide t6 = ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t4 : others;
        const wide t7 = wide(R(1.0)) + t6;
        const real log1p = log1p_(real(t6));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real t8 = t5 * quotient_(exp_of_difference_(input, largest), t7);
                input_result[lane] = -(t8 * expm1_(input - largest - log1p));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#else
        const wide t1 = wide(g);

        sum_taken<wide> total_state;
        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(input);
            READ(target);
            READ(weight);
            real total_state_e[ENTRIES];
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t4 = weight * fma_(t3, target, t2);
                total_state_e[lane] = t4;
                largest_state_e[lane] = input;
            }
            total_state.take(inside, total_state_e);
            largest_state.take(inside, largest_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const wide t4 = wide(R(1.0)) + tail;
        const real log1p = log1p_(real(tail));
        const real t5 = real(t1 * total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real t6 = t5 * quotient_(exp_of_difference_(input, largest), t4);
                input_result[lane] = -(t6 * expm1_(input - largest - log1p));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#endif
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
