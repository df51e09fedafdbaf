# Made by symdl 0.1.0 from softmax_focal_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     softmax_focal_loss = 0  if Eq(RowLse(input) - RowPick(input, target), 0)
#                          -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
#                          RowPick(input, target))  otherwise
"""Cross entropy on logits in which well-classified rows count less."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "softmax_focal_loss",
    "softmax_focal_loss_vjp",
    "softmax_focal_loss_value_and_grad",
    "softmax_focal_loss_hvp",
    "softmax_focal_loss_hess_diag",
]


_value = _Kernel(
    name="softmax_focal_loss_value",
    rows=True,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("gamma",),
    kinds=("real",),
    monoids=("lse", "max", "sum"),
    labels=(("target", ""),),
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) softmax_focal_loss_value_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(value_out_type, value_out),
    const real gamma,
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
        const real log1p = log1p_(real(ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t1 : others));
        const real t4 = t2 - log1p;
        const real t5 = t3 + log1p == R(0.0) ? R(0.0) : -(power_(-expm1_(t4), gamma) * t4);

        const real value_result = t5;
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
        const real log1p = log1p_(real(tail));
        const real t1 = input_at_target - largest - log1p;
        const bool t2 = largest - input_at_target + log1p == R(0.0);
        const real t3 = t2 ? R(0.0) : -(power_(-expm1_(t1), gamma) * t1);

        const real value_result = t3;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
#endif
    }
}
""",
)


def _vjp_numbers(gamma):
    t1 = gamma - 1.0
    return t1, gamma


_vjp = _Kernel(
    name="softmax_focal_loss_vjp",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("gamma",),
    kinds=("real", "real"),
    monoids=("lse", "max", "sum"),
    labels=(("target", ""),),
    host=_vjp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) softmax_focal_loss_vjp_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real t1,
    const real gamma,
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
        const real t2 = gamma * g;
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
        const real t7 = largest - input_at_target;

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
        const real t9 = t5 - log1p;
        const wide t10 = wide(R(1.0)) + t8;
        const wide t11 = wide(maximum_(t9, -R(1e+30))) * (t6 / t10);
        const real expm = expm1_(t9);
        const real t12 = -expm;
        const real power = power_(t12, t1);
        const real power_2 = power_(t12, gamma);
        const bool t13 = t7 + log1p == R(0.0);
        const real t14 = real(t3 * (wide(power_2) - wide(gamma * power) * t11));
        const real t15 = real(t13 ? wide(R(0.0)) : (wide(g * power_2) - wide(t2 * power) * t11) * wide(expm));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t16 = chosen_(t13, R(0.0), t14 * quotient_(exp_of_difference_(input, largest), t10));
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t15, t16);
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
        const real t2 = gamma * g;
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
        const real t4 = input_at_target - largest - log1p;
        const wide t5 = wide(R(1.0)) + tail;
        const wide t6 = wide(exp_of_difference_(input_at_target, largest)) / t5;
        const wide t7 = wide(maximum_(t4, -R(1e+30))) * t6;
        const real expm = expm1_(t4);
        const real t8 = -expm;
        const real power = power_(t8, t1);
        const real power_2 = power_(t8, gamma);
        const bool t9 = largest - input_at_target + log1p == R(0.0);
        const real t10 = real(t3 * (wide(power_2) - wide(gamma * power) * t7));
        const real t11 = real(t9 ? wide(R(0.0)) : (wide(g * power_2) - wide(t2 * power) * t7) * wide(expm));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t12 = chosen_(t9, R(0.0), t10 * quotient_(exp_of_difference_(input, largest), t5));
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t11, t12);
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


def _value_and_grad_numbers(gamma):
    t1 = gamma - 1.0
    return gamma, t1


_value_and_grad = _Kernel(
    name="softmax_focal_loss_value_and_grad",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    scalars=("gamma",),
    kinds=("real", "real"),
    monoids=("lse", "max", "sum"),
    labels=(("target", ""),),
    host=_value_and_grad_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) softmax_focal_loss_value_and_grad_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const real gamma,
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
#if CHUNKS  // what is held is read as often as may be
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const real t2 = gamma * g;
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
        const real t6 = largest - input_at_target;
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
        const real t9 = t5 - log1p;
        const real expm = expm1_(t9);
        const real t10 = -expm;
        const real power = power_(t10, gamma);
        const bool t11 = t6 + log1p == R(0.0);
        const real t12 = t11 ? R(0.0) : -(power * t9);
        const wide t13 = wide(R(1.0)) + t8;
        const wide t14 = wide(maximum_(t9, -R(1e+30))) * (t7 / t13);
        const real power_2 = power_(t10, t1);
        const real t15 = real(t3 * (wide(power) - wide(gamma * power_2) * t14));
        const real t16 = real(t11 ? wide(R(0.0)) : (wide(g * power) - wide(t2 * power_2) * t14) * wide(expm));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t17 = chosen_(t11, R(0.0), t15 * quotient_(exp_of_difference_(input, largest), t13));
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t16, t17);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = t12;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
#else
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const real t2 = gamma * g;
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
        const real t4 = input_at_target - largest - log1p;
        const real expm = expm1_(t4);
        const real t5 = -expm;
        const real power = power_(t5, gamma);
        const bool t6 = largest - input_at_target + log1p == R(0.0);
        const real t7 = t6 ? R(0.0) : -(power * t4);
        const wide t8 = wide(R(1.0)) + tail;
        const wide t9 = wide(exp_of_difference_(input_at_target, largest)) / t8;
        const wide t10 = wide(maximum_(t4, -R(1e+30))) * t9;
        const real power_2 = power_(t5, t1);
        const real t11 = real(t3 * (wide(power) - wide(gamma * power_2) * t10));
        const real t12 = real(t6 ? wide(R(0.0)) : (wide(g * power) - wide(t2 * power_2) * t10) * wide(expm));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t13 = chosen_(t6, R(0.0), t11 * quotient_(exp_of_difference_(input, largest), t8));
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t12, t13);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = t7;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
#endif
    }
}
""",
)


def _hvp_numbers(gamma):
    t1 = gamma * gamma
    t2 = gamma - 1.0
    t3 = 2.0 * gamma
    t4 = gamma * t2
    t5 = gamma - 2.0
    return t2, t1, gamma, t3, t4, t5


_hvp = _Kernel(
    name="softmax_focal_loss_hvp",
    rows=True,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    scalars=("gamma",),
    kinds=("real", "real", "real", "real", "real", "real"),
    monoids=("lse", "sum", "max"),
    labels=(("target", ""),),
    carried=2,
    host=_hvp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) softmax_focal_loss_hvp_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    const real t2,
    const real t1,
    const real gamma,
    const real t3,
    const real t4,
    const real t5,
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
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const real t6 = t1 * g;
        real v_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real v = load(v_row + position * v_in_s1);
            v_at_target = v;
        }
        const real t7 = gamma * g;
        const real t8 = t3 * g;
        const real t9 = t4 * g;

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
        const wide t10 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));
        const real t11 = input_at_target - largest;
        const wide t12 = wide(exp_of_difference_(input_at_target, largest));
        const real t13 = largest - input_at_target;

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
        const wide t14 = ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t10 : others;
        const real log1p = log1p_(real(t14));
        const real t15 = t11 - log1p;
        const real t16 = maximum_(t15, -R(1e+30));
        const wide t17 = wide(R(1.0)) + t14;
        const wide t18 = t12 / t17;
        const wide t19 = t18 * t18;
        const wide t20 = wide(t16);
        const wide t21 = t20 * t19;
        const real t22 = -expm1_(t15);
        const real power = power_(t22, t2);
        const wide t23 = wide(t6 * power);
        const wide t24 = t20 * t18;
        const real power_2 = power_(t22, gamma);
        const real t25 = t7 * power_2;
        const wide t26 = wide(t25 * v_at_target) * t24;
        const wide t27 = wide(t25);
        const real t28 = t8 * power_2;
        const wide t29 = wide(t28 * v_at_target) * t18;
        const wide t30 = wide(t28);
        const wide t31 = wide(t9 * power * v_at_target) * t21;
        const real t32 = t7 * power;
        const real t33 = t32 * (largest + log1p);
        const wide t34 = wide(t33 * v_at_target) * t19;
        const real t35 = t32 * input_at_target;
        const wide t36 = wide(t35 * v_at_target) * t19;
        const real t37 = g * power_2;
        const wide t38 = wide(t37 * v_at_target) * t18;
        const wide t39 = wide(t37);
        const bool t40 = t13 + log1p == R(0.0);
        const real t41 = real(t18);
        const real t42 = real(t19);
        const real t43 = t9 * power_(t22, t5);
        const real t44 = t43 * v_at_target;
        const wide t45 = wide(t43);
        const real t46 = t32 * v_at_target;
        const real t47 = t8 * power;
        const wide t48 = wide(t47);
        const real t49 = t47 * v_at_target;

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
        const wide t50 = t39 * total;
        const wide t51 = t23 * total * t21 + t26 + t29 + t34 + t38 - t27 * total * t24 - t30 * total * t18;
        const real t52 = real(t45 * total);
        const real t53 = real(t48 * total);
        const real t54 = real(t50);
        const real t55 = real(t40 ? wide(R(0.0)) : t51 - t31 - t36 - t50 * t18);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t56 = quotient_(exp_of_difference_(input, largest), t17);
                const real t57 = t41 * t56;
                const real t58 = t16 * (t42 * t56);
                const real t59 = t16 * t57;
                const real t60 = t33 * v * t57 + t44 * t58 + t53 * t59 + t53 * t57 + t37 * v * t56 - t35 * v * t57;
                const real t61 = chosen_(t40, R(0.0), t60 - t52 * t58 - t46 * t59 - t49 * t57 - t54 * t56);
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t55, t61);
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
        const real t6 = t1 * g;
        real v_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real v = load(v_row + position * v_in_s1);
            v_at_target = v;
        }
        const real t7 = gamma * g;
        const real t8 = t3 * g;
        const real t9 = t4 * g;

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
        const real t10 = input_at_target - largest - log1p;
        const real t11 = maximum_(t10, -R(1e+30));
        const wide t12 = wide(R(1.0)) + tail;
        const wide t13 = wide(exp_of_difference_(input_at_target, largest)) / t12;
        const wide t14 = t13 * t13;
        const wide t15 = wide(t11);
        const wide t16 = t15 * t14;
        const real t17 = -expm1_(t10);
        const real power = power_(t17, t2);
        const wide t18 = wide(t6 * power);
        const wide t19 = t15 * t13;
        const real power_2 = power_(t17, gamma);
        const real t20 = t7 * power_2;
        const wide t21 = wide(t20 * v_at_target) * t19;
        const wide t22 = wide(t20);
        const real t23 = t8 * power_2;
        const wide t24 = wide(t23 * v_at_target) * t13;
        const wide t25 = wide(t23);
        const wide t26 = wide(t9 * power * v_at_target) * t16;
        const real t27 = t7 * power;
        const real t28 = t27 * (largest + log1p);
        const wide t29 = wide(t28 * v_at_target) * t14;
        const real t30 = t27 * input_at_target;
        const wide t31 = wide(t30 * v_at_target) * t14;
        const real t32 = g * power_2;
        const wide t33 = wide(t32 * v_at_target) * t13;
        const wide t34 = wide(t32);
        const bool t35 = largest - input_at_target + log1p == R(0.0);
        const real t36 = real(t13);
        const real t37 = real(t14);
        const real t38 = t9 * power_(t17, t5);
        const real t39 = t38 * v_at_target;
        const wide t40 = wide(t38);
        const real t41 = t27 * v_at_target;
        const real t42 = t8 * power;
        const wide t43 = wide(t42);
        const real t44 = t42 * v_at_target;

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                total_state_e[lane] = v * quotient_(exp_of_difference_(input, largest), t12);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const wide t45 = t34 * total;
        const wide t46 = t18 * total * t16 + t21 + t24 + t29 + t33 - t22 * total * t19 - t25 * total * t13;
        const real t47 = real(t40 * total);
        const real t48 = real(t43 * total);
        const real t49 = real(t45);
        const real t50 = real(t35 ? wide(R(0.0)) : t46 - t26 - t31 - t45 * t13);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t51 = quotient_(exp_of_difference_(input, largest), t12);
                const real t52 = t36 * t51;
                const real t53 = t11 * (t37 * t51);
                const real t54 = t11 * t52;
                const real t55 = fma_(t32 * v, t51, fma_(t48, t52, fma_(t48, t54, t28 * v * t52 + t39 * t53)));
                const real t56 = fma_(-t44, t52, fma_(-t41, t54, fma_(-t47, t53, fma_(-(t30 * v), t52, t55))));
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t50, chosen_(t35, R(0.0), fma_(-t49, t51, t56)));
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


def _hess_diag_numbers(gamma):
    t1 = gamma - 1.0
    t2 = gamma * t1
    t3 = gamma + 1.0
    t4 = 2.0 * gamma
    t5 = gamma - 2.0
    return gamma, t2, t1, t3, t4, t5


_hess_diag = _Kernel(
    name="softmax_focal_loss_hess_diag",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("gamma",),
    kinds=("real", "real", "real", "real", "real", "real"),
    monoids=("lse", "max", "sum"),
    labels=(("target", ""),),
    host=_hess_diag_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) softmax_focal_loss_hess_diag_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real gamma,
    const real t2,
    const real t1,
    const real t3,
    const real t4,
    const real t5,
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
        const real t6 = t2 * g;
        const real t7 = gamma * g;
        const real t8 = t4 * g;
        const wide t9 = wide(g);

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
        const wide t10 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));
        const real t11 = input_at_target - largest;
        const wide t12 = wide(exp_of_difference_(input_at_target, largest));
        const real t13 = largest - input_at_target;

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
        const wide t14 = ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t10 : others;
        const real log1p = log1p_(real(t14));
        const real t15 = t11 - log1p;
        const real t16 = maximum_(t15, -R(1e+30));
        const wide t17 = wide(R(1.0)) + t14;
        const wide t18 = t12 / t17;
        const wide t19 = t18 * t18;
        const wide t20 = wide(t16);
        const wide t21 = t20 * t19;
        const real t22 = -expm1_(t15);
        const real power = power_(t22, gamma);
        const real power_2 = power_(t22, t1);
        const real t23 = t7 * power_2;
        const wide t24 = t20 * t18;
        const real power_3 = power_(t22, t3);
        const wide t25 = wide(t23) * (t20 * (t19 * t18)) + wide(t23 * (largest + log1p)) * t19;
        const wide t26 = t25 + wide(t7 * power_3) * t24 + wide(t8 * power_3) * t18 + wide(g * power_3) * t18;
        const bool t27 = t13 + log1p == R(0.0);
        const wide t28 = t26 - wide(t6 * power) * t21 - wide(t23 * input_at_target) * t19;
        const real t29 = real(t18);
        const real t30 = g * power;
        const wide t31 = wide(gamma * power_2) * t24;
        const real t32 = real(t9 * (wide(power) - t31));
        const real t33 = real(t9 * (t31 + wide(t4 * power_2) * t18 - wide(t2 * power_(t22, t5)) * t21));
        const real t34 = real(t27 ? wide(R(0.0)) : t28);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t35 = quotient_(exp_of_difference_(input, largest), t17);
                const real t36 = t35 * t35;
                const real t37 = chosen_(t27, R(0.0), t30 * t35 + t33 * t36 - t23 * (t16 * (t29 * t35)) - t32 * t36);
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t34, t37);
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
        const real t6 = t2 * g;
        const real t7 = gamma * g;
        const real t8 = t4 * g;
        const wide t9 = wide(g);

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
        const real t10 = input_at_target - largest - log1p;
        const real t11 = maximum_(t10, -R(1e+30));
        const wide t12 = wide(R(1.0)) + tail;
        const wide t13 = wide(exp_of_difference_(input_at_target, largest)) / t12;
        const wide t14 = t13 * t13;
        const wide t15 = wide(t11);
        const wide t16 = t15 * t14;
        const real t17 = -expm1_(t10);
        const real power = power_(t17, gamma);
        const real power_2 = power_(t17, t1);
        const real t18 = t7 * power_2;
        const wide t19 = t15 * t13;
        const real power_3 = power_(t17, t3);
        const wide t20 = wide(t18) * (t15 * (t14 * t13)) + wide(t18 * (largest + log1p)) * t14;
        const wide t21 = t20 + wide(t7 * power_3) * t19 + wide(t8 * power_3) * t13 + wide(g * power_3) * t13;
        const bool t22 = largest - input_at_target + log1p == R(0.0);
        const wide t23 = t21 - wide(t6 * power) * t16 - wide(t18 * input_at_target) * t14;
        const real t24 = real(t13);
        const real t25 = g * power;
        const wide t26 = wide(gamma * power_2) * t19;
        const real t27 = real(t9 * (wide(power) - t26));
        const real t28 = real(t9 * (t26 + wide(t4 * power_2) * t13 - wide(t2 * power_(t17, t5)) * t16));
        const real t29 = real(t22 ? wide(R(0.0)) : t23);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t30 = quotient_(exp_of_difference_(input, largest), t12);
                const real t31 = t30 * t30;
                const real t32 = fma_(-t27, t31, fma_(-t18, t11 * (t24 * t30), t25 * t30 + t28 * t31));
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t29, chosen_(t22, R(0.0), t32));
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
    name="softmax_focal_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "label"),
        _Argument("gamma", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            True,
            ("target",),
            {
                "value": _Body(_value, ("input", "target"), ("gamma",), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g", "position"), ("gamma",), ("input",)),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g", "position"), ("gamma",), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v", "position"), ("gamma",), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g", "position"), ("gamma",), ("input",)),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def softmax_focal_loss(input, target, *, gamma=2.0, axis=-1, reduction="mean", out=None, validate=False):
    """Cross entropy on logits in which well-classified rows count less.

        softmax_focal_loss = 0  if Eq(RowLse(input) - RowPick(input, target), 0)
                             -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))  otherwise

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    gamma: number, 0 <= gamma; default 2.0.
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

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _loss(_SPEC, "softmax_focal_loss", (input, target, gamma), axis, reduction, out, validate)


def softmax_focal_loss_vjp(
    g, input, target, *, gamma=2.0, axis=-1, reduction="mean", wrt=None, out=None, validate=False
):
    """Cotangents of the inputs of softmax_focal_loss, given the cotangent g of its result.

    softmax_focal_loss: Cross entropy on logits in which well-classified rows count less.

        softmax_focal_loss = 0  if Eq(RowLse(input) - RowPick(input, target), 0)
                             -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))  otherwise

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    gamma: number, 0 <= gamma; default 2.0.
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

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _cotangents(
        _SPEC, "softmax_focal_loss_vjp", g, (input, target, gamma), axis, reduction, wrt, out, validate
    )


def softmax_focal_loss_value_and_grad(
    input, target, *, gamma=2.0, axis=-1, reduction="mean", out=None, validate=False
):
    """Value of softmax_focal_loss and its derivative, in one pass.

    softmax_focal_loss: Cross entropy on logits in which well-classified rows count less.

        softmax_focal_loss = 0  if Eq(RowLse(input) - RowPick(input, target), 0)
                             -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))  otherwise

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    gamma: number, 0 <= gamma; default 2.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what softmax_focal_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _loss_pair(
        _SPEC, "softmax_focal_loss_value_and_grad", (input, target, gamma), axis, reduction, out, validate
    )


def softmax_focal_loss_hvp(
    v, input, target, *, gamma=2.0, axis=-1, reduction="mean", out=None, validate=False
):
    """Hessian of softmax_focal_loss in input times v.

    softmax_focal_loss: Cross entropy on logits in which well-classified rows count less.

        softmax_focal_loss = 0  if Eq(RowLse(input) - RowPick(input, target), 0)
                             -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))  otherwise

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    gamma: number, 0 <= gamma; default 2.0.
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

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _curvature(
        _SPEC, "softmax_focal_loss_hvp", "hvp", v, (input, target, gamma), axis, reduction, out, validate
    )


def softmax_focal_loss_hess_diag(
    input, target, *, gamma=2.0, axis=-1, reduction="mean", out=None, validate=False
):
    """Diagonal of the Hessian of softmax_focal_loss in input.

    softmax_focal_loss: Cross entropy on logits in which well-classified rows count less.

        softmax_focal_loss = 0  if Eq(RowLse(input) - RowPick(input, target), 0)
                             -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))  otherwise

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    gamma: number, 0 <= gamma; default 2.0.
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

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _curvature(
        _SPEC,
        "softmax_focal_loss_hess_diag",
        "hess_diag",
        None,
        (input, target, gamma),
        axis,
        reduction,
        out,
        validate,
    )
