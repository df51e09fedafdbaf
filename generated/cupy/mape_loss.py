# Made by symdl 0.1.0 from mape_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     mape_loss = 100*Piecewise((1/absolute(target), eps <= absolute(target)), (1/eps,
#                 True))*absolute(input - target)
"""Error in percent of the target's size, which counts as at least eps; the slope at 0 is 0."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = ["mape_loss", "mape_loss_vjp", "mape_loss_value_and_grad", "mape_loss_hvp", "mape_loss_hess_diag"]


def _value_numbers(eps):
    return eps, eps


_value = _Kernel(
    name="mape_loss_value",
    rows=False,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("eps",),
    kinds=("real", "wide"),
    primitives=("absolute", "extended"),
    host=_value_numbers,
    text=r"""
// mape_loss_value for the elements at which it loses digits.
struct mape_loss_value_carefully_results {
    real value_result;
};

__device__ __noinline__ mape_loss_value_carefully_results mape_loss_value_carefully(
    const real input, const real target, const pair eps_pair)
{
    const extended t1 = extended(eps_pair);
    const extended t2 = extended_of(target);
    const extended t3 = extended_of(input) - t2;
    const extended t4 = -t3;
    const extended t5 = -t2;
    const extended t6 = target < real(t5) ? t5 : t2;
    const extended t7 = extended(R(100.0)) * (real(t3) < real(t4) ? t4 : t3);
    return { real(real(extended_sign(t1 - t6)) <= R(0.0) ? t7 / t6 : t7 / t1) };
}

// mape_loss_value for the elements at which it loses digits.
struct mape_loss_value_far_results {
    real value_result;
};

__device__ __forceinline__ mape_loss_value_far_results mape_loss_value_far(
    )
{
    return { R(100.0) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool mape_loss_value_element(
    const real input, const real target, const real eps, const pair eps_pair, real& value_result)
{
    const real absolute = absolute_(target);
    const real t1 = R(100.0) * absolute_(input - target);
    const real t2 = eps <= absolute ? t1 / absolute : t1 / eps;
    const bool t3 = maximum_(target, -target) == INF;
    const bool t4 = t3 && !(maximum_(input, -input) == INF && t3);
    const bool t5 = t1 == INF && !t4;
    value_result = t2;
    if (!quickly && t5) {
        const mape_loss_value_carefully_results better = mape_loss_value_carefully(input, target, eps_pair);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (t4) {
        const mape_loss_value_far_results better = mape_loss_value_far();
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t5;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mape_loss_value_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    value_out_type* restrict_ value_out,
    const real eps,
    WIDE_NUMBER(eps_pair),
    const integer size)
{
    const pair eps_pair = pair(eps_pair_hi, eps_pair_lo);
    const auto quick = [&](const place i) {
        lanes<input_type> input_read[2];
        read(input_read, ENTRY(input_in), !input_in_step);
        lanes<target_type> target_read[2];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<value_out_type> value_write[2];
        bool careful = false;
        EACH(k, 2) {
            real value_result[LANES];
            EACH(lane, LANES)
                careful |= mape_loss_value_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), eps, eps_pair, value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        mape_loss_value_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), eps, eps_pair, value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mape_loss_value_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(value_out_type, value_out),
    const real eps,
    WIDE_NUMBER(eps_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair eps_pair = pair(eps_pair_hi, eps_pair_lo);
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
        }
        real value_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= mape_loss_value_element<true>(
                load(input_read + k), load(target_read + k), eps, eps_pair, value_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(value_out), value_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real value_result;
        mape_loss_value_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), eps, eps_pair, value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


def _vjp_numbers(eps):
    t1 = float(np.divide(100.0, eps))
    return t1, eps


_vjp = _Kernel(
    name="mape_loss_vjp",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    chunks=1,
    scalars=("eps",),
    kinds=("real", "real"),
    primitives=("absolute",),
    host=_vjp_numbers,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool mape_loss_vjp_element(
    const real input, const real target, const real g, const real t1, const real eps, real& input_result)
{
    const real absolute = absolute_(target);
    const real t2 = g * (R(100.0) / absolute);
    const real t3 = input - target;
    const bool t4 = t3 >= R(0.0);
    const bool t5 = t3 <= R(0.0);
    const real t6 = g * t1;
    const real t7 = eps <= absolute ? (t5 ? (t4 ? R(0.0) : -t2) : t2) : t5 ? (t4 ? R(0.0) : -t6) : t6;
    input_result = target == target ? (input == input ? t7 : input) : target;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mape_loss_vjp_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    input_out_type* restrict_ input_out,
    const real t1,
    const real eps,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<input_type> input_read[1];
        read(input_read, ENTRY(input_in), !input_in_step);
        lanes<target_type> target_read[1];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<input_out_type> input_write[1];
        bool careful = false;
        EACH(k, 1) {
            real input_result[LANES];
            EACH(lane, LANES)
                careful |= mape_loss_vjp_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), t1, eps, input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        mape_loss_vjp_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), t1, eps, input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mape_loss_vjp_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real t1,
    const real eps,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
            g_read[k] = *PLACE(g_in);
        }
        real input_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= mape_loss_vjp_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), t1, eps, input_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(input_out), input_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real input_result;
        mape_loss_vjp_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), t1, eps, input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


def _vjp_target_numbers(eps):
    t1 = float(np.divide(100.0, eps))
    return t1, eps, eps


_vjp_target = _Kernel(
    name="mape_loss_vjp_target",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("target",),
    chunks=1,
    scalars=("eps",),
    kinds=("real", "real", "wide"),
    primitives=("absolute", "extended"),
    host=_vjp_target_numbers,
    text=r"""
// mape_loss_vjp_target for the elements at which it loses digits.
struct mape_loss_vjp_target_carefully_results {
    real target_result;
};

__device__ __noinline__ mape_loss_vjp_target_carefully_results mape_loss_vjp_target_carefully(
    const real input, const real target, const real g, const pair eps_pair)
{
    const extended t2 = extended(eps_pair);
    const extended t3 = extended_of(target);
    const extended t4 = extended_of(input) - t3;
    const extended t5 = -t4;
    const extended t6 = extended(R(100.0)) / t3 * (real(t4) < real(t5) ? t5 : t4) / t3;
    const extended t7 = -t3;
    const extended t8 = target < real(t7) ? t7 : t3;
    const extended t9 = extended(R(100.0)) / t8;
    const real t10 = real(extended_sign(t4));
    const bool t11 = t10 >= R(0.0);
    const bool t12 = t10 <= R(0.0);
    const extended t13 = target > R(0.0) ? -t6 : target >= R(0.0) ? extended(R(0.0)) : t6;
    const extended t14 = extended_of(g);
    const extended t15 = t14 * (extended(R(100.0)) / t2);
    const extended t16 = t14 * (t13 + (t12 ? (t11 ? extended(R(0.0)) : t9) : -t9));
    const extended t17 = t12 ? (t11 ? extended(R(0.0)) : t15) : -t15;
    return { real(target == target ? (real(extended_sign(t2 - t8)) <= R(0.0) ? t16 : t17) : t3) };
}

// mape_loss_vjp_target for the elements at which it loses digits.
struct mape_loss_vjp_target_far_results {
    real target_result;
};

__device__ __forceinline__ mape_loss_vjp_target_far_results mape_loss_vjp_target_far(
    )
{
    return { R(0.0) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool mape_loss_vjp_target_element(
    const real input, const real target, const real g, const real t1, const real eps, const pair eps_pair, real& target_result)
{
    const real t2 = input - target;
    const real t3 = R(100.0) / target;
    const real t4 = t3 * absolute_(t2);
    const real t5 = t4 / target;
    const real t6 = target > R(0.0) ? -t5 : target >= R(0.0) ? R(0.0) : t5;
    const real absolute = absolute_(target);
    const real t7 = R(100.0) / absolute;
    const bool t8 = t2 >= R(0.0);
    const bool t9 = t2 <= R(0.0);
    const real t10 = t6 + (t9 ? (t8 ? R(0.0) : t7) : -t7);
    const real t11 = g * t1;
    const real t12 = eps <= absolute ? g * t10 : t9 ? (t8 ? R(0.0) : t11) : -t11;
    const real t13 = target == target ? t12 : target;
    const bool t14 = maximum_(target, -target) == INF;
    const bool t15 = t14 && !(maximum_(input, -input) == INF && t14);
    const real t16 = maximum_(t10, -t10);
    const bool t17 = t16 < R(0.75) * maximum_(t6, -t6) || t16 == INF;
    const bool t18 = (t17 || maximum_(t3, -t3) < R(7.888609052210118e-31)) || maximum_(t4, -t4) == INF;
    const bool t19 = t18 && !t15;
    target_result = t13;
    if (!quickly && t19) {
        const mape_loss_vjp_target_carefully_results better = mape_loss_vjp_target_carefully(input, target, g, eps_pair);
        if (better.target_result == better.target_result) target_result = better.target_result;
    }
    if (t15) {
        const mape_loss_vjp_target_far_results better = mape_loss_vjp_target_far();
        if (better.target_result == better.target_result) target_result = better.target_result;
    }
    return quickly && t19;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mape_loss_vjp_target_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    target_out_type* restrict_ target_out,
    const real t1,
    const real eps,
    WIDE_NUMBER(eps_pair),
    const integer size)
{
    const pair eps_pair = pair(eps_pair_hi, eps_pair_lo);
    const auto quick = [&](const place i) {
        lanes<input_type> input_read[1];
        read(input_read, ENTRY(input_in), !input_in_step);
        lanes<target_type> target_read[1];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<target_out_type> target_write[1];
        bool careful = false;
        EACH(k, 1) {
            real target_result[LANES];
            EACH(lane, LANES)
                careful |= mape_loss_vjp_target_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), t1, eps, eps_pair, target_result[lane]);
            pack(target_write[k], target_result);
        }
        if (careful) return false;
        write(target_out + i, target_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real target_result;
        mape_loss_vjp_target_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), t1, eps, eps_pair, target_result);
        store(target_out + i, target_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mape_loss_vjp_target_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(target_out_type, target_out),
    const real t1,
    const real eps,
    WIDE_NUMBER(eps_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair eps_pair = pair(eps_pair_hi, eps_pair_lo);
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
            g_read[k] = *PLACE(g_in);
        }
        real target_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= mape_loss_vjp_target_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), t1, eps, eps_pair, target_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(target_out), target_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real target_result;
        mape_loss_vjp_target_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), t1, eps, eps_pair, target_result);
        store(PLACE(target_out), target_result);
    });
}
""",
)


def _value_and_grad_numbers(eps):
    t1 = float(np.divide(100.0, eps))
    return eps, t1, eps


_value_and_grad = _Kernel(
    name="mape_loss_value_and_grad",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    chunks=1,
    scalars=("eps",),
    kinds=("real", "real", "wide"),
    primitives=("absolute", "extended"),
    host=_value_and_grad_numbers,
    text=r"""
// mape_loss_value_and_grad for the elements at which it loses digits.
struct mape_loss_value_and_grad_carefully_results {
    real value_result;
};

__device__ __noinline__ mape_loss_value_and_grad_carefully_results mape_loss_value_and_grad_carefully(
    const real input, const real target, const pair eps_pair)
{
    const extended t2 = extended(eps_pair);
    const extended t3 = extended_of(target);
    const extended t4 = extended_of(input) - t3;
    const extended t5 = -t4;
    const extended t6 = -t3;
    const extended t7 = target < real(t6) ? t6 : t3;
    const extended t8 = extended(R(100.0)) * (real(t4) < real(t5) ? t5 : t4);
    return { real(real(extended_sign(t2 - t7)) <= R(0.0) ? t8 / t7 : t8 / t2) };
}

// mape_loss_value_and_grad for the elements at which it loses digits.
struct mape_loss_value_and_grad_far_results {
    real value_result;
};

__device__ __forceinline__ mape_loss_value_and_grad_far_results mape_loss_value_and_grad_far(
    )
{
    return { R(100.0) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool mape_loss_value_and_grad_element(
    const real input, const real target, const real g, const real eps, const real t1, const pair eps_pair, real& value_result, real& input_result)
{
    const real t2 = input - target;
    const real absolute = absolute_(target);
    const real t3 = R(100.0) * absolute_(t2);
    const bool t4 = eps <= absolute;
    const real t5 = t4 ? t3 / absolute : t3 / eps;
    const real t6 = g * (R(100.0) / absolute);
    const bool t7 = t2 >= R(0.0);
    const bool t8 = t2 <= R(0.0);
    const real t9 = g * t1;
    const real t10 = t4 ? (t8 ? (t7 ? R(0.0) : -t6) : t6) : t8 ? (t7 ? R(0.0) : -t9) : t9;
    const real t11 = target == target ? (input == input ? t10 : input) : target;
    const bool t12 = maximum_(target, -target) == INF;
    const bool t13 = t12 && !(maximum_(input, -input) == INF && t12);
    const bool t14 = t3 == INF && !t13;
    value_result = t5;
    input_result = t11;
    if (!quickly && t14) {
        const mape_loss_value_and_grad_carefully_results better = mape_loss_value_and_grad_carefully(input, target, eps_pair);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (t13) {
        const mape_loss_value_and_grad_far_results better = mape_loss_value_and_grad_far();
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t14;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mape_loss_value_and_grad_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    value_out_type* restrict_ value_out,
    input_out_type* restrict_ input_out,
    const real eps,
    const real t1,
    WIDE_NUMBER(eps_pair),
    const integer size)
{
    const pair eps_pair = pair(eps_pair_hi, eps_pair_lo);
    const auto quick = [&](const place i) {
        lanes<input_type> input_read[1];
        read(input_read, ENTRY(input_in), !input_in_step);
        lanes<target_type> target_read[1];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<value_out_type> value_write[1];
        lanes<input_out_type> input_write[1];
        bool careful = false;
        EACH(k, 1) {
            real value_result[LANES], input_result[LANES];
            EACH(lane, LANES)
                careful |= mape_loss_value_and_grad_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), eps, t1, eps_pair, value_result[lane], input_result[lane]);
            pack(value_write[k], value_result);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real value_result, input_result;
        mape_loss_value_and_grad_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), eps, t1, eps_pair, value_result, input_result);
        store(value_out + i, value_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mape_loss_value_and_grad_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const real eps,
    const real t1,
    WIDE_NUMBER(eps_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair eps_pair = pair(eps_pair_hi, eps_pair_lo);
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
            g_read[k] = *PLACE(g_in);
        }
        real value_result[BATCH], input_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= mape_loss_value_and_grad_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), eps, t1, eps_pair, value_result[k], input_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(value_out), value_result[k]);
            store(PLACE(input_out), input_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real value_result, input_result;
        mape_loss_value_and_grad_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), eps, t1, eps_pair, value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_hvp = _Kernel(
    name="mape_loss_hvp",
    rows=False,
    inputs=("input", "target"),
    outputs=("input",),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool mape_loss_hvp_element(
    const real input, const real target, real& input_result)
{
    input_result = target == target ? (input == input ? R(0.0) : input) : target;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mape_loss_hvp_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    input_out_type* restrict_ input_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<input_type> input_read[2];
        read(input_read, ENTRY(input_in), !input_in_step);
        lanes<target_type> target_read[2];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<input_out_type> input_write[2];
        bool careful = false;
        EACH(k, 2) {
            real input_result[LANES];
            EACH(lane, LANES)
                careful |= mape_loss_hvp_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real input_result;
        mape_loss_hvp_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mape_loss_hvp_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(input_out_type, input_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
        }
        real input_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= mape_loss_hvp_element<true>(
                load(input_read + k), load(target_read + k), input_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(input_out), input_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real input_result;
        mape_loss_hvp_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_SPEC = _Function(
    name="mape_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("eps", "param", domain=_Domain(0, float('inf'), True, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input", "target"), ("eps",), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g"), ("eps",), ("input",)),
                "vjp_target": _Body(_vjp_target, ("input", "target", "g"), ("eps",), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g"), ("eps",), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "target"), (), ("input",)),
                "hess_diag": _Body(_hvp, ("input", "target"), (), ("input",)),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
)


def mape_loss(input, target, *, eps=1e-07, reduction="mean", out=None):
    """Error in percent of the target's size, which counts as at least eps; the slope at 0 is 0.

        mape_loss = 100*Piecewise((1/absolute(target), eps <= absolute(target)), (1/eps,
                    True))*absolute(input - target)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    eps: number, 0 < eps; default 1e-07.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the broadcast shape for reduction='none'. Sums accumulate in float64.
    The result has the dtype to which the floating input promote (float16, bfloat16, float32, float64;
    16-bit types compute in float32); integers and bools become float64; the other arrays are cast to
    it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: A. de Myttenaere et al., Mean Absolute Percentage Error for regression, Neurocomputing
    192, 2016, arXiv:1605.02541
    """
    return _loss(_SPEC, "mape_loss", (input, target, eps), None, reduction, out)


def mape_loss_vjp(g, input, target, *, eps=1e-07, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of mape_loss, given the cotangent g of its result.

    mape_loss: Error in percent of the target's size, which counts as at least eps; the slope at 0 is 0.

        mape_loss = 100*Piecewise((1/absolute(target), eps <= absolute(target)), (1/eps,
                    True))*absolute(input - target)

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    eps: number, 0 < eps; default 1e-07.
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

    Reference: A. de Myttenaere et al., Mean Absolute Percentage Error for regression, Neurocomputing
    192, 2016, arXiv:1605.02541
    """
    return _cotangents(_SPEC, "mape_loss_vjp", g, (input, target, eps), None, reduction, wrt, out)


def mape_loss_value_and_grad(input, target, *, eps=1e-07, reduction="mean", out=None):
    """Value of mape_loss and its derivative, in one pass.

    mape_loss: Error in percent of the target's size, which counts as at least eps; the slope at 0 is 0.

        mape_loss = 100*Piecewise((1/absolute(target), eps <= absolute(target)), (1/eps,
                    True))*absolute(input - target)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    eps: number, 0 < eps; default 1e-07.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what mape_loss_vjp(1, ...) returns). The result has the dtype to which the floating
    input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32); integers and
    bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: A. de Myttenaere et al., Mean Absolute Percentage Error for regression, Neurocomputing
    192, 2016, arXiv:1605.02541
    """
    return _loss_pair(_SPEC, "mape_loss_value_and_grad", (input, target, eps), None, reduction, out)


def mape_loss_hvp(v, input, target, *, eps=1e-07, reduction="mean", out=None):
    """Hessian of mape_loss in input times v.

    mape_loss: Error in percent of the target's size, which counts as at least eps; the slope at 0 is 0.

        mape_loss = 100*Piecewise((1/absolute(target), eps <= absolute(target)), (1/eps,
                    True))*absolute(input - target)

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    eps: number, 0 < eps; default 1e-07.
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

    Reference: A. de Myttenaere et al., Mean Absolute Percentage Error for regression, Neurocomputing
    192, 2016, arXiv:1605.02541
    """
    return _curvature(_SPEC, "mape_loss_hvp", "hvp", v, (input, target, eps), None, reduction, out)


def mape_loss_hess_diag(input, target, *, eps=1e-07, reduction="mean", out=None):
    """Diagonal of the Hessian of mape_loss in input.

    mape_loss: Error in percent of the target's size, which counts as at least eps; the slope at 0 is 0.

        mape_loss = 100*Piecewise((1/absolute(target), eps <= absolute(target)), (1/eps,
                    True))*absolute(input - target)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    eps: number, 0 < eps; default 1e-07.
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

    Reference: A. de Myttenaere et al., Mean Absolute Percentage Error for regression, Neurocomputing
    192, 2016, arXiv:1605.02541
    """
    return _curvature(
        _SPEC, "mape_loss_hess_diag", "hess_diag", None, (input, target, eps), None, reduction, out
    )
