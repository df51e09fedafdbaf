# Made by symdl 0.1.0 from poly1_cross_entropy with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     poly1_cross_entropy = epsilon*(1 - exp(-RowLse(input) + RowPick(input, target))) + RowLse(input) -
#                           RowPick(input, target)
"""Cross entropy on logits plus epsilon times what the probability of the label lacks to 1."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "poly1_cross_entropy",
    "poly1_cross_entropy_vjp",
    "poly1_cross_entropy_value_and_grad",
    "poly1_cross_entropy_hvp",
    "poly1_cross_entropy_hess_diag",
]


_value = _Kernel(
    name="poly1_cross_entropy_value",
    rows=True,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("epsilon",),
    kinds=("real",),
    monoids=("lse", "max", "sum"),
    labels=(("target", ""),),
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) poly1_cross_entropy_value_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(value_out_type, value_out),
    const real epsilon,
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
        if ((target < 0 || target >= length)) {
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
        const real t2 = largest - input_at_target;
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
        const real log1p = log1p_(real(ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t1 : others));
        const real t4 = t2 + log1p - epsilon * expm1_(t3 - log1p);

        const real value_result = t4;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
#else
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const real t7_opposite = -epsilon;

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
        const real expm = expm1_(input_at_target - largest - log1p);
        const real t1 = fma_(t7_opposite, expm, largest - input_at_target + log1p);

        const real value_result = t1;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
#endif
    }
}
""",
)


_vjp = _Kernel(
    name="poly1_cross_entropy_vjp",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("epsilon",),
    kinds=("real",),
    monoids=("lse", "max", "sum"),
    labels=(("target", ""),),
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) poly1_cross_entropy_vjp_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real epsilon,
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
#if CHUNKS  // what is held is read as often as may be
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const real t1 = epsilon * g;
        const wide t2 = wide(t1);
        const wide t3 = wide(g);

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
        const real t5 = input_at_target - largest;
        const wide t6 = wide(exp_of_difference_(input_at_target, largest));

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
        const wide t7 = ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t4 : others;
        const wide t8 = wide(R(1.0)) + t7;
        const wide t9 = t6 / t8;
        const real t10 = real(t9);
        const real t11 = real((t2 * t9 + t3) * wide(expm1_(t5 - log1p_(real(t7)))));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t12 = quotient_(exp_of_difference_(input, largest), t8);
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t11, t1 * (t10 * t12) + g * t12);
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
        const real t1 = epsilon * g;
        const wide t2 = wide(t1);
        const wide t3 = wide(g);

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
        const wide t5 = wide(exp_of_difference_(input_at_target, largest)) / t4;
        const real t6 = real(t5);
        const real t7 = real((t2 * t5 + t3) * wide(expm1_(input_at_target - largest - log1p_(real(tail)))));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t8 = quotient_(exp_of_difference_(input, largest), t4);
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t7, t1 * (t6 * t8) + g * t8);
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
    name="poly1_cross_entropy_value_and_grad",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    scalars=("epsilon",),
    kinds=("real",),
    monoids=("lse", "max", "sum"),
    labels=(("target", ""),),
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) poly1_cross_entropy_value_and_grad_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const real epsilon,
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
#if CHUNKS  // what is held is read as often as may be
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const real t1 = epsilon * g;
        const wide t2 = wide(t1);
        const wide t3 = wide(g);

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
        const real t5 = largest - input_at_target;
        const real t6 = input_at_target - largest;
        const wide t7 = wide(exp_of_difference_(input_at_target, largest));

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
        const real expm = expm1_(t6 - log1p);
        const real t9 = t5 + log1p - epsilon * expm;
        const wide t10 = wide(R(1.0)) + t8;
        const wide t11 = t7 / t10;
        const real t12 = real(t11);
        const real t13 = real((t2 * t11 + t3) * wide(expm));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t14 = quotient_(exp_of_difference_(input, largest), t10);
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t13, t1 * (t12 * t14) + g * t14);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = t9;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
#else
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const real t7_opposite = -epsilon;
        const real t1 = epsilon * g;
        const wide t2 = wide(t1);
        const wide t3 = wide(g);

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
        const real expm = expm1_(input_at_target - largest - log1p);
        const real t4 = fma_(t7_opposite, expm, largest - input_at_target + log1p);
        const wide t5 = wide(R(1.0)) + tail;
        const wide t6 = wide(exp_of_difference_(input_at_target, largest)) / t5;
        const real t7 = real(t6);
        const real t8 = real((t2 * t6 + t3) * wide(expm));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t9 = quotient_(exp_of_difference_(input, largest), t5);
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t8, t1 * (t7 * t9) + g * t9);
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


def _hvp_numbers(epsilon):
    t1 = 2.0 * epsilon
    return epsilon, t1


_hvp = _Kernel(
    name="poly1_cross_entropy_hvp",
    rows=True,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    scalars=("epsilon",),
    kinds=("real", "real"),
    monoids=("lse", "sum", "max"),
    labels=(("target", ""),),
    carried=2,
    host=_hvp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) poly1_cross_entropy_hvp_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    const real epsilon,
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
        const v_type* const v_row = ROW(v_in);
        HOLD(v_type, v);
        bool bad = false;
        if ((target < 0 || target >= length)) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
#if CHUNKS  // what is held is read as often as may be
        real v_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real v = load(v_row + position * v_in_s1);
            v_at_target = v;
        }
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const real t2 = epsilon * g;
        const real t3 = t2 * v_at_target;
        const wide t4 = wide(t3);
        const wide t5 = wide(t2);
        const wide t6 = wide(g * v_at_target);
        const wide t7 = wide(g);
        const wide t8 = wide(t1 * g);

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
        const wide t9 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));
        const real t10 = input_at_target - largest;
        const wide t11 = wide(exp_of_difference_(input_at_target, largest));

        sum_taken<real> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const bool t12 = input == largest;
                const real t13 = chosen_(t12, R(0.0), exp_of_difference_(input, largest));
                const real t14 = chosen_(t12, R(1.0), R(0.0));
                others_state_e[lane] = t13;
                ties_state_e[lane] = t14;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const wide t12 = ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t9 : others;
        const wide t13 = wide(R(1.0)) + t12;
        const wide t14 = t11 / t13;
        const wide t15 = t14 * t14;
        const wide t16 = wide(expm1_(t10 - log1p_(real(t12))));
        const wide t17 = t4 * t15 + t4 * t14 * t16 + t6 * t14;
        const real t18 = real(t14);

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                total_state_e[lane] = v * quotient_(exp_of_difference_(input, largest), t13);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const wide t19 = t5 * total;
        const wide t20 = t7 * total;
        const real t21 = real(t8 * total);
        const real t22 = real(t20);
        const real t23 = real(t17 - t19 * t15 - t19 * t14 * t16 - t20 * t14);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t24 = quotient_(exp_of_difference_(input, largest), t13);
                const real t25 = t18 * t24;
                const real t26 = t2 * v * t25 + t3 * t25 + g * v * t24 - t21 * t25 - t22 * t24;
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t23, t26);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
#else
        real v_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real v = load(v_row + position * v_in_s1);
            v_at_target = v;
        }
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const real t2 = epsilon * g;
        const real t3 = t2 * v_at_target;
        const wide t4 = wide(t3);
        const wide t5 = wide(t2);
        const wide t6 = wide(g * v_at_target);
        const wide t7 = wide(g);
        const wide t8 = wide(t1 * g);

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
        const wide t9 = wide(R(1.0)) + tail;
        const wide t10 = wide(exp_of_difference_(input_at_target, largest)) / t9;
        const wide t11 = t10 * t10;
        const wide t12 = wide(expm1_(input_at_target - largest - log1p_(real(tail))));
        const wide t13 = t4 * t11 + t4 * t10 * t12 + t6 * t10;
        const real t14 = real(t10);

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                total_state_e[lane] = v * quotient_(exp_of_difference_(input, largest), t9);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const wide t15 = t5 * total;
        const wide t16 = t7 * total;
        const real t17 = real(t8 * total);
        const real t18 = real(t16);
        const real t19 = real(t13 - t15 * t11 - t15 * t10 * t12 - t16 * t10);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t20 = quotient_(exp_of_difference_(input, largest), t9);
                const real t21 = t14 * t20;
                const real t22 = fma_(-t18, t20, fma_(-t17, t21, fma_(g * v, t20, t2 * v * t21 + t3 * t21)));
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t19, t22);
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
    name="poly1_cross_entropy_hess_diag",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("epsilon",),
    kinds=("real",),
    monoids=("lse", "max", "sum"),
    labels=(("target", ""),),
    carried=4,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, 1) poly1_cross_entropy_hess_diag_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real epsilon,
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
#if CHUNKS  // what is held is read as often as may be
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const real t1 = epsilon * g;

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
        const wide t4 = wide(exp_of_difference_(input_at_target, largest));

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
        const real t6 = t3 - log1p;
        const wide t7 = wide(R(1.0)) + t5;
        const wide t8 = t4 / t7;
        const real t9 = real(t8);
        const real t10 = real(wide(-(t1 * expm1_(t6 + R(0.6931471805599453))) - g) * t8 * wide(expm1_(t6)));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t11 = quotient_(exp_of_difference_(input, largest), t7);
                const real t12 = input - largest - log1p;
                const real t13 = -(t1 * (t9 * t11) * expm1_(t12 + R(0.6931471805599453))) - g * t11 * expm1_(t12);
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t10, t13);
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
        const real t1 = epsilon * g;

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
        const real t2 = input_at_target - largest - log1p;
        const wide t3 = wide(R(1.0)) + tail;
        const wide t4 = wide(exp_of_difference_(input_at_target, largest)) / t3;
        const real t5 = real(t4);
        const real t6 = real(wide(-(t1 * expm1_(t2 + R(0.6931471805599453))) - g) * t4 * wide(expm1_(t2)));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t7 = quotient_(exp_of_difference_(input, largest), t3);
                const real t8 = input - largest - log1p;
                const real t9 = fma_(-(g * t7), expm1_(t8), -(t1 * (t5 * t7) * expm1_(t8 + R(0.6931471805599453))));
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t6, t9);
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
    name="poly1_cross_entropy",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "label"),
        _Argument("epsilon", "param"),
    ),
    variants={
        (): _Variant(
            True,
            ("target",),
            {
                "value": _Body(_value, ("input", "target"), ("epsilon",), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g", "position"), ("epsilon",), ("input",)),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g", "position"), ("epsilon",), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v", "position"), ("epsilon",), ("input",)),
                "hess_diag": _Body(
                    _hess_diag, ("input", "target", "g", "position"), ("epsilon",), ("input",)
                ),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def poly1_cross_entropy(input, target, *, epsilon=2.0, axis=-1, reduction="mean", out=None, validate=False):
    """Cross entropy on logits plus epsilon times what the probability of the label lacks to 1.

        poly1_cross_entropy = epsilon*(1 - exp(-RowLse(input) + RowPick(input, target))) + RowLse(input) -
                              RowPick(input, target)

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    epsilon: number; default 2.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the shape of the rows for reduction='none'. Sums accumulate in
    float64. The result has the dtype to which the floating input promote (float16, bfloat16, float32,
    float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a label that is no
    class.

    Reference: Z. Leng et al., PolyLoss, ICLR 2022, arXiv:2204.12511

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _loss(_SPEC, "poly1_cross_entropy", (input, target, epsilon), axis, reduction, out, validate)


def poly1_cross_entropy_vjp(
    g, input, target, *, epsilon=2.0, axis=-1, reduction="mean", wrt=None, out=None, validate=False
):
    """Cotangents of the inputs of poly1_cross_entropy, given the cotangent g of its result.

    poly1_cross_entropy: Cross entropy on logits plus epsilon times what the probability of the label
    lacks to 1.

        poly1_cross_entropy = epsilon*(1 - exp(-RowLse(input) + RowPick(input, target))) + RowLse(input) -
                              RowPick(input, target)

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    epsilon: number; default 2.0.
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
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a label that is no
    class.

    Reference: Z. Leng et al., PolyLoss, ICLR 2022, arXiv:2204.12511

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _cotangents(
        _SPEC, "poly1_cross_entropy_vjp", g, (input, target, epsilon), axis, reduction, wrt, out, validate
    )


def poly1_cross_entropy_value_and_grad(
    input, target, *, epsilon=2.0, axis=-1, reduction="mean", out=None, validate=False
):
    """Value of poly1_cross_entropy and its derivative, in one pass.

    poly1_cross_entropy: Cross entropy on logits plus epsilon times what the probability of the label
    lacks to 1.

        poly1_cross_entropy = epsilon*(1 - exp(-RowLse(input) + RowPick(input, target))) + RowLse(input) -
                              RowPick(input, target)

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    epsilon: number; default 2.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what poly1_cross_entropy_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a label that is no
    class.

    Reference: Z. Leng et al., PolyLoss, ICLR 2022, arXiv:2204.12511

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _loss_pair(
        _SPEC, "poly1_cross_entropy_value_and_grad", (input, target, epsilon), axis, reduction, out, validate
    )


def poly1_cross_entropy_hvp(
    v, input, target, *, epsilon=2.0, axis=-1, reduction="mean", out=None, validate=False
):
    """Hessian of poly1_cross_entropy in input times v.

    poly1_cross_entropy: Cross entropy on logits plus epsilon times what the probability of the label
    lacks to 1.

        poly1_cross_entropy = epsilon*(1 - exp(-RowLse(input) + RowPick(input, target))) + RowLse(input) -
                              RowPick(input, target)

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    epsilon: number; default 2.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a label that is no
    class.

    Reference: Z. Leng et al., PolyLoss, ICLR 2022, arXiv:2204.12511

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _curvature(
        _SPEC, "poly1_cross_entropy_hvp", "hvp", v, (input, target, epsilon), axis, reduction, out, validate
    )


def poly1_cross_entropy_hess_diag(
    input, target, *, epsilon=2.0, axis=-1, reduction="mean", out=None, validate=False
):
    """Diagonal of the Hessian of poly1_cross_entropy in input.

    poly1_cross_entropy: Cross entropy on logits plus epsilon times what the probability of the label
    lacks to 1.

        poly1_cross_entropy = epsilon*(1 - exp(-RowLse(input) + RowPick(input, target))) + RowLse(input) -
                              RowPick(input, target)

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    epsilon: number; default 2.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a label that is no
    class.

    Reference: Z. Leng et al., PolyLoss, ICLR 2022, arXiv:2204.12511

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _curvature(
        _SPEC,
        "poly1_cross_entropy_hess_diag",
        "hess_diag",
        None,
        (input, target, epsilon),
        axis,
        reduction,
        out,
        validate,
    )
