# Made by symdl 0.1.0 from generalized_cross_entropy with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     generalized_cross_entropy = (1 - exp(q*(-RowLse(input) + RowPick(input, target))))/q
"""Between cross entropy (q to 0) and mean absolute error (q = 1), on logits."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "generalized_cross_entropy",
    "generalized_cross_entropy_vjp",
    "generalized_cross_entropy_value_and_grad",
    "generalized_cross_entropy_hvp",
    "generalized_cross_entropy_hess_diag",
]


_value = _Kernel(
    name="generalized_cross_entropy_value",
    rows=True,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("q",),
    kinds=("real",),
    monoids=("lse", "max", "sum"),
    labels=(("target", ""),),
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) generalized_cross_entropy_value_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(value_out_type, value_out),
    const real q,
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
        const real t2 = input_at_target - largest;

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
        const real log1p = log1p_(real(ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t1 : others));
        const real t3 = -(expm1_(q * (t2 - log1p)) / q);

        const real value_result = t3;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
#else
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }

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
        const real t1 = -(expm1_(q * (input_at_target - largest - log1p_(real(tail)))) / q);

        const real value_result = t1;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
#endif
    }
}
""",
)


def _vjp_numbers(q):
    return q, q


_vjp = _Kernel(
    name="generalized_cross_entropy_vjp",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("q",),
    kinds=("wide", "real"),
    monoids=("lse", "max", "sum"),
    labels=(("target", ""),),
    host=_vjp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) generalized_cross_entropy_vjp_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t1),
    const real q,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const pair t1 = pair(t1_hi, t1_lo);
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
        const real t4 = t3 - input_at_target;
        const real t5 = input_at_target - (t3 - t4) - (largest + t4);
        const pair t6 = (pair(t3) + pair(t5 == t5 ? t5 : R(0.0))) * t1;
        const real t7 = real(t6);
        const real exp = exp_(t7);
        const real t8 = exp + exp * low_(t6);

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
        const wide t9 = ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t2 : others;
        const wide t10 = wide(R(1.0)) + t9;
        const real t11 = t8 / power_(real(t10), q);
        const real t12 = g * t11 * expm1_(t3 - log1p_(real(t9)));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t13 = g * (t11 * quotient_(exp_of_difference_(input, largest), t10));
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t12, t13);
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
        const real t2 = input_at_target - largest;
        const real t3 = t2 - input_at_target;
        const real t4 = input_at_target - (t2 - t3) - (largest + t3);
        const pair t5 = (pair(t2) + pair(t4 == t4 ? t4 : R(0.0))) * t1;
        const real t6 = real(t5);
        const real exp = exp_(t6);
        const wide t7 = wide(R(1.0)) + tail;
        const real t8 = fma_(exp, low_(t5), exp) / power_(real(t7), q);
        const real t9 = g * t8 * expm1_(t2 - log1p_(real(tail)));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t10 = g * (t8 * quotient_(exp_of_difference_(input, largest), t7));
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t9, t10);
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


def _value_and_grad_numbers(q):
    return q, q


_value_and_grad = _Kernel(
    name="generalized_cross_entropy_value_and_grad",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    scalars=("q",),
    kinds=("real", "wide"),
    monoids=("lse", "max", "sum"),
    labels=(("target", ""),),
    host=_value_and_grad_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) generalized_cross_entropy_value_and_grad_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const real q,
    WIDE_NUMBER(t1),
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const pair t1 = pair(t1_hi, t1_lo);
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
        const real t4 = t3 - input_at_target;
        const real t5 = input_at_target - (t3 - t4) - (largest + t4);
        const pair t6 = (pair(t3) + pair(t5 == t5 ? t5 : R(0.0))) * t1;
        const real t7 = real(t6);
        const real exp = exp_(t7);
        const real t8 = exp + exp * low_(t6);

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
        const wide t9 = ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t2 : others;
        const real t10 = t3 - log1p_(real(t9));
        const real t11 = -(expm1_(q * t10) / q);
        const wide t12 = wide(R(1.0)) + t9;
        const real t13 = t8 / power_(real(t12), q);
        const real t14 = g * t13 * expm1_(t10);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t15 = g * (t13 * quotient_(exp_of_difference_(input, largest), t12));
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t14, t15);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = t11;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
#else
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }

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
        const real t2 = input_at_target - largest;
        const real t3 = t2 - log1p_(real(tail));
        const real t4 = -(expm1_(q * t3) / q);
        const real t5 = t2 - input_at_target;
        const real t6 = input_at_target - (t2 - t5) - (largest + t5);
        const pair t7 = (pair(t2) + pair(t6 == t6 ? t6 : R(0.0))) * t1;
        const real t8 = real(t7);
        const real exp = exp_(t8);
        const wide t9 = wide(R(1.0)) + tail;
        const real t10 = fma_(exp, low_(t7), exp) / power_(real(t9), q);
        const real t11 = g * t10 * expm1_(t3);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t12 = g * (t10 * quotient_(exp_of_difference_(input, largest), t9));
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t11, t12);
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


def _hvp_numbers(q):
    t1 = q + 1.0
    return q, q, t1


_hvp = _Kernel(
    name="generalized_cross_entropy_hvp",
    rows=True,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    scalars=("q",),
    kinds=("wide", "real", "real"),
    monoids=("lse", "sum", "max"),
    labels=(("target", ""),),
    carried=2,
    host=_hvp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) generalized_cross_entropy_hvp_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t1),
    const real q,
    const real t2,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const pair t1 = pair(t1_hi, t1_lo);
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
        const real t3 = q * g;
        const real t4 = t3 * v_at_target;
        const wide t5 = wide(t3);
        const real t6 = g * v_at_target;
        const wide t7 = wide(g);

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
        const real t10 = t9 - input_at_target;
        const real t11 = input_at_target - (t9 - t10) - (largest + t10);
        const pair t12 = pair(t9) + pair(t11 == t11 ? t11 : R(0.0));
        const pair t13 = t12 * t1;
        const real t14 = real(t13);
        const real exp = exp_(t14);
        const real t15 = exp + exp * low_(t13);

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
        const wide t16 = ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t8 : others;
        const wide t17 = wide(R(1.0)) + t16;
        const real t18 = real(t17);
        const real t19 = t15 / power_(t18, q);
        const real expm = expm1_(t9 - log1p_(real(t16)));
        const real t20 = t4 * t19 * expm;
        const wide t21 = wide(t19);
        const wide t22 = wide(expm);
        const real power = power_(t18, t2);

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                total_state_e[lane] = v * quotient_(exp_of_difference_(input, largest), t17);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const wide t23 = t5 * total;
        const wide t24 = t23 * t21 * t22;
        const wide t25 = t7 * total;
        const real t26 = real(t25);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const pair t27 = t12 * (t1 + pair(R(1.0)));
                const real t28 = real(t27);
                const real exp_1 = exp_(t28);
                const real t29 = quotient_(exp_1 + exp_1 * low_(t27), power);
                const real t30 = t19 * quotient_(exp_of_difference_(input, largest), t17);
                const real t31 = t6 * t29 - t26 * t29 + t20 - t24;
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t31, (g * v + t4 - t23 - t25) * t30);
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
        const real t3 = q * g;
        const real t4 = t3 * v_at_target;
        const wide t5 = wide(t3);
        const real t6 = g * v_at_target;
        const wide t7 = wide(g);

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
        const real t8 = input_at_target - largest;
        const real t9 = t8 - input_at_target;
        const real t10 = input_at_target - (t8 - t9) - (largest + t9);
        const pair t11 = pair(t8) + pair(t10 == t10 ? t10 : R(0.0));
        const pair t12 = t11 * t1;
        const real t13 = real(t12);
        const real exp = exp_(t13);
        const wide t14 = wide(R(1.0)) + tail;
        const real t15 = real(t14);
        const real t16 = fma_(exp, low_(t12), exp) / power_(t15, q);
        const real expm = expm1_(t8 - log1p_(real(tail)));
        const real t17 = t4 * t16;
        const wide t18 = wide(t16);
        const wide t19 = wide(expm);
        const real power = power_(t15, t2);

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                total_state_e[lane] = v * quotient_(exp_of_difference_(input, largest), t14);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const wide t20 = t5 * total;
        const wide t21 = t20 * t18 * t19;
        const wide t22 = t7 * total;
        const real t23 = real(t22);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const pair t24 = t11 * (t1 + pair(R(1.0)));
                const real t25 = real(t24);
                const real exp_1 = exp_(t25);
                const real t26 = quotient_(fma_(exp_1, low_(t24), exp_1), power);
                const real t27 = t16 * quotient_(exp_of_difference_(input, largest), t14);
                const real t28 = fma_(t17, expm, t6 * t26 - t23 * t26) - t21;
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t28, (fma_(g, v, t4) - t20 - t22) * t27);
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


def _hess_diag_numbers(q):
    t1 = q + 1.0
    return q, q, t1


_hess_diag = _Kernel(
    name="generalized_cross_entropy_hess_diag",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("q",),
    kinds=("wide", "real", "real"),
    monoids=("lse", "max", "sum"),
    labels=(("target", ""),),
    carried=4,
    host=_hess_diag_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, 1) generalized_cross_entropy_hess_diag_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t1),
    const real q,
    const real t2,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const pair t1 = pair(t1_hi, t1_lo);
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
        const real t3 = q * g;

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
        const real t6 = t5 - input_at_target;
        const real t7 = input_at_target - (t5 - t6) - (largest + t6);
        const pair t8 = pair(t5) + pair(t7 == t7 ? t7 : R(0.0));
        const pair t9 = t8 * t1;
        const real t10 = real(t9);
        const real exp = exp_(t10);
        const real t11 = exp + exp * low_(t9);

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
        const wide t12 = ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t4 : others;
        const wide t13 = wide(R(1.0)) + t12;
        const real t14 = real(t13);
        const real t15 = t11 / power_(t14, q);
        const real log1p = log1p_(real(t12));
        const real expm = expm1_(t5 - log1p);
        const real t16 = t3 * t15 * expm;
        const real power = power_(t14, t2);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const pair t17 = t8 * (t1 + pair(R(1.0)));
                const real t18 = real(t17);
                const real exp_1 = exp_(t18);
                const real t19 = quotient_(exp_of_difference_(input, largest), t13);
                const real t20 = -(t3 * (t15 * (t19 * t19))) - g * (t15 * t19) * expm1_(input - largest - log1p);
                const real t21 = expm * (-(g * quotient_(exp_1 + exp_1 * low_(t17), power)) - t16);
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t21, t20);
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
        const real t3 = q * g;

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
        const real t4 = input_at_target - largest;
        const real t5 = t4 - input_at_target;
        const real t6 = input_at_target - (t4 - t5) - (largest + t5);
        const pair t7 = pair(t4) + pair(t6 == t6 ? t6 : R(0.0));
        const pair t8 = t7 * t1;
        const real t9 = real(t8);
        const real exp = exp_(t9);
        const wide t10 = wide(R(1.0)) + tail;
        const real t11 = real(t10);
        const real t12 = fma_(exp, low_(t8), exp) / power_(t11, q);
        const real log1p = log1p_(real(tail));
        const real expm = expm1_(t4 - log1p);
        const real t13 = t3 * t12;
        const real power = power_(t11, t2);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const pair t14 = t7 * (t1 + pair(R(1.0)));
                const real t15 = real(t14);
                const real exp_1 = exp_(t15);
                const real t16 = quotient_(exp_of_difference_(input, largest), t10);
                const real expm_1 = expm1_(input - largest - log1p);
                const real t17 = expm * fma_(-t13, expm, -(g * quotient_(fma_(exp_1, low_(t14), exp_1), power)));
                const real t18 = fma_(-(g * (t12 * t16)), expm_1, -(t3 * (t12 * (t16 * t16))));
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t17, t18);
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
    name="generalized_cross_entropy",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "label"),
        _Argument("q", "param", domain=_Domain(0, float('inf'), True, True)),
    ),
    variants={
        (): _Variant(
            True,
            ("target",),
            {
                "value": _Body(_value, ("input", "target"), ("q",), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g", "position"), ("q",), ("input",)),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g", "position"), ("q",), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v", "position"), ("q",), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g", "position"), ("q",), ("input",)),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def generalized_cross_entropy(input, target, *, q=0.5, axis=-1, reduction="mean", out=None, validate=False):
    """Between cross entropy (q to 0) and mean absolute error (q = 1), on logits.

        generalized_cross_entropy = (1 - exp(q*(-RowLse(input) + RowPick(input, target))))/q

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    q: number, 0 < q; default 0.5.
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

    Reference: Z. Zhang, M. Sabuncu, Generalized Cross Entropy Loss, NeurIPS 2018, arXiv:1805.07836

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _loss(_SPEC, "generalized_cross_entropy", (input, target, q), axis, reduction, out, validate)


def generalized_cross_entropy_vjp(
    g, input, target, *, q=0.5, axis=-1, reduction="mean", wrt=None, out=None, validate=False
):
    """Cotangents of the inputs of generalized_cross_entropy, given the cotangent g of its result.

    generalized_cross_entropy: Between cross entropy (q to 0) and mean absolute error (q = 1), on
    logits.

        generalized_cross_entropy = (1 - exp(q*(-RowLse(input) + RowPick(input, target))))/q

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    q: number, 0 < q; default 0.5.
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

    Reference: Z. Zhang, M. Sabuncu, Generalized Cross Entropy Loss, NeurIPS 2018, arXiv:1805.07836

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _cotangents(
        _SPEC, "generalized_cross_entropy_vjp", g, (input, target, q), axis, reduction, wrt, out, validate
    )


def generalized_cross_entropy_value_and_grad(
    input, target, *, q=0.5, axis=-1, reduction="mean", out=None, validate=False
):
    """Value of generalized_cross_entropy and its derivative, in one pass.

    generalized_cross_entropy: Between cross entropy (q to 0) and mean absolute error (q = 1), on
    logits.

        generalized_cross_entropy = (1 - exp(q*(-RowLse(input) + RowPick(input, target))))/q

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    q: number, 0 < q; default 0.5.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what generalized_cross_entropy_vjp(1, ...) returns). The result has the dtype to
    which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: Z. Zhang, M. Sabuncu, Generalized Cross Entropy Loss, NeurIPS 2018, arXiv:1805.07836

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _loss_pair(
        _SPEC, "generalized_cross_entropy_value_and_grad", (input, target, q), axis, reduction, out, validate
    )


def generalized_cross_entropy_hvp(
    v, input, target, *, q=0.5, axis=-1, reduction="mean", out=None, validate=False
):
    """Hessian of generalized_cross_entropy in input times v.

    generalized_cross_entropy: Between cross entropy (q to 0) and mean absolute error (q = 1), on
    logits.

        generalized_cross_entropy = (1 - exp(q*(-RowLse(input) + RowPick(input, target))))/q

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    q: number, 0 < q; default 0.5.
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

    Reference: Z. Zhang, M. Sabuncu, Generalized Cross Entropy Loss, NeurIPS 2018, arXiv:1805.07836

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _curvature(
        _SPEC, "generalized_cross_entropy_hvp", "hvp", v, (input, target, q), axis, reduction, out, validate
    )


def generalized_cross_entropy_hess_diag(
    input, target, *, q=0.5, axis=-1, reduction="mean", out=None, validate=False
):
    """Diagonal of the Hessian of generalized_cross_entropy in input.

    generalized_cross_entropy: Between cross entropy (q to 0) and mean absolute error (q = 1), on
    logits.

        generalized_cross_entropy = (1 - exp(q*(-RowLse(input) + RowPick(input, target))))/q

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    q: number, 0 < q; default 0.5.
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

    Reference: Z. Zhang, M. Sabuncu, Generalized Cross Entropy Loss, NeurIPS 2018, arXiv:1805.07836

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _curvature(
        _SPEC,
        "generalized_cross_entropy_hess_diag",
        "hess_diag",
        None,
        (input, target, q),
        axis,
        reduction,
        out,
        validate,
    )
