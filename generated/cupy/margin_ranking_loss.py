# Made by symdl 0.1.0 from margin_ranking_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     margin_ranking_loss = margin - target*(input1 - input2)  if margin - target*(input1 - input2) >= 0
#                           0  otherwise
"""How far two scores fall short of the margin in the order the target, 1 or -1, asks for."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _loss, _loss_pair

__all__ = ["margin_ranking_loss", "margin_ranking_loss_vjp", "margin_ranking_loss_value_and_grad"]


def _value_numbers(margin):
    t1 = 0.5 * float(np.maximum(margin, -margin))
    return margin, t1, margin


_value = _Kernel(
    name="margin_ranking_loss_value",
    rows=False,
    inputs=("input1", "input2", "target"),
    outputs=("value",),
    chunks=1,
    scalars=("margin",),
    kinds=("real", "real", "wide"),
    primitives=("extended",),
    host=_value_numbers,
    text=r"""
// margin_ranking_loss_value for the elements at which it loses digits.
struct margin_ranking_loss_value_carefully_results {
    real value_result;
};

__device__ __noinline__ margin_ranking_loss_value_carefully_results margin_ranking_loss_value_carefully(
    const real input1, const real input2, const real target, const pair margin_pair)
{
    const extended t1 = extended_of(target) * (extended_of(input1) - extended_of(input2));
    const extended t2 = extended(margin_pair) - t1;
    return { real(real(extended_sign(t2)) < R(0.0) ? extended(R(0.0)) : t2) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool margin_ranking_loss_value_element(
    const real input1, const real input2, const real target, const real margin, const real t13, const pair margin_pair, real& value_result)
{
    const real t1 = input1 - input2;
    const real t2 = fma_(-target, t1, margin);
    const real t3 = t2 < R(0.0) ? R(0.0) : t2;
    const bool t4 = maximum_(t1, -t1) == INF || maximum_(t2, -t2) < t13;
    value_result = t3;
    if (!quickly && t4) {
        const margin_ranking_loss_value_carefully_results better = margin_ranking_loss_value_carefully(input1, input2, target, margin_pair);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t4;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) margin_ranking_loss_value_flat(
    FLAT(const input1_type, input1_in),
    FLAT(const input2_type, input2_in),
    FLAT(const target_type, target_in),
    value_out_type* restrict_ value_out,
    const real margin,
    const real t13,
    WIDE_NUMBER(margin_pair),
    const integer size)
{
    const pair margin_pair = pair(margin_pair_hi, margin_pair_lo);
    const auto quick = [&](const place i) {
        lanes<input1_type> input1_read[1];
        read(input1_read, ENTRY(input1_in), !input1_in_step);
        lanes<input2_type> input2_read[1];
        read(input2_read, ENTRY(input2_in), !input2_in_step);
        lanes<target_type> target_read[1];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<value_out_type> value_write[1];
        bool careful = false;
        EACH(k, 1) {
            real value_result[LANES];
            EACH(lane, LANES)
                careful |= margin_ranking_loss_value_element<true>(
                    load(input1_read[k].at + lane), load(input2_read[k].at + lane), load(target_read[k].at + lane), margin, t13, margin_pair, value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real value_result;
        margin_ranking_loss_value_element<false>(
            load(ENTRY(input1_in)), load(ENTRY(input2_in)), load(ENTRY(target_in)), margin, t13, margin_pair, value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) margin_ranking_loss_value_strided(
    STRIDED(const input1_type, input1_in),
    STRIDED(const input2_type, input2_in),
    STRIDED(const target_type, target_in),
    STRIDED(value_out_type, value_out),
    const real margin,
    const real t13,
    WIDE_NUMBER(margin_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair margin_pair = pair(margin_pair_hi, margin_pair_lo);
    const auto quick = [&](const place first) {
        input1_type input1_read[BATCH];
        input2_type input2_read[BATCH];
        target_type target_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input1_read[k] = *PLACE(input1_in);
            input2_read[k] = *PLACE(input2_in);
            target_read[k] = *PLACE(target_in);
        }
        real value_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= margin_ranking_loss_value_element<true>(
                load(input1_read + k), load(input2_read + k), load(target_read + k), margin, t13, margin_pair, value_result[k]);
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
        margin_ranking_loss_value_element<false>(
            load(PLACE(input1_in)), load(PLACE(input2_in)), load(PLACE(target_in)), margin, t13, margin_pair, value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


def _vjp_numbers(margin):
    return margin, margin


_vjp = _Kernel(
    name="margin_ranking_loss_vjp",
    rows=False,
    inputs=("input1", "input2", "target", "g"),
    outputs=("input1", "input2"),
    chunks=1,
    scalars=("margin",),
    kinds=("real", "wide"),
    primitives=("extended",),
    host=_vjp_numbers,
    text=r"""
// margin_ranking_loss_vjp for the elements at which it loses digits.
struct margin_ranking_loss_vjp_carefully_results {
    real input1_result;
};

__device__ __noinline__ margin_ranking_loss_vjp_carefully_results margin_ranking_loss_vjp_carefully(
    const real input1, const real input2, const real target, const real g, const pair margin_pair)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input1);
    const extended t3 = extended_of(input2);
    const bool t4 = real(extended_sign(extended(margin_pair) - t1 * (t2 - t3))) < R(0.0);
    const extended t5 = input1 == input1 ? (t4 ? extended(R(0.0)) : -(extended_of(g) * t1)) : t2;
    return { real(input2 == input2 ? t5 : t3) };
}

// margin_ranking_loss_vjp for the elements at which it loses digits.
struct margin_ranking_loss_vjp_carefully_2_results {
    real input2_result;
};

__device__ __noinline__ margin_ranking_loss_vjp_carefully_2_results margin_ranking_loss_vjp_carefully_2(
    const real input1, const real input2, const real target, const real g, const pair margin_pair)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input1);
    const extended t3 = extended_of(input2);
    const bool t4 = real(extended_sign(extended(margin_pair) - t1 * (t2 - t3))) < R(0.0);
    const extended t5 = input1 == input1 ? (t4 ? extended(R(0.0)) : extended_of(g) * t1) : t2;
    return { real(input2 == input2 ? t5 : t3) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool margin_ranking_loss_vjp_element(
    const real input1, const real input2, const real target, const real g, const real margin, const pair margin_pair, real& input1_result, real& input2_result)
{
    const real t1 = g * target;
    const real t2 = -t1;
    const real t3 = input1 - input2;
    const real t4 = target * t3;
    const bool t5 = margin - t4 < R(0.0);
    const bool t6 = input1 == input1;
    const bool t7 = input2 == input2;
    const real t8 = t7 ? (t6 ? (t5 ? R(0.0) : t2) : input1) : input2;
    const real t9 = t7 ? (t6 ? (t5 ? R(0.0) : t1) : input1) : input2;
    const bool t10 = target != R(0.0);
    const bool t11 = maximum_(t4, -t4) < R(7.888609052210118e-31) && t10 && t3 != R(0.0);
    const bool t12 = t11 || (maximum_(t1, t2) < R(7.888609052210118e-31) && g != R(0.0) && t10);
    input1_result = t8;
    input2_result = t9;
    if (!quickly && t12) {
        const margin_ranking_loss_vjp_carefully_results better = margin_ranking_loss_vjp_carefully(input1, input2, target, g, margin_pair);
        if (better.input1_result == better.input1_result) input1_result = better.input1_result;
    }
    if (!quickly && t12) {
        const margin_ranking_loss_vjp_carefully_2_results better = margin_ranking_loss_vjp_carefully_2(input1, input2, target, g, margin_pair);
        if (better.input2_result == better.input2_result) input2_result = better.input2_result;
    }
    return quickly && (t12 || t12);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) margin_ranking_loss_vjp_flat(
    FLAT(const input1_type, input1_in),
    FLAT(const input2_type, input2_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    input1_out_type* restrict_ input1_out,
    input2_out_type* restrict_ input2_out,
    const real margin,
    WIDE_NUMBER(margin_pair),
    const integer size)
{
    const pair margin_pair = pair(margin_pair_hi, margin_pair_lo);
    const auto quick = [&](const place i) {
        lanes<input1_type> input1_read[1];
        read(input1_read, ENTRY(input1_in), !input1_in_step);
        lanes<input2_type> input2_read[1];
        read(input2_read, ENTRY(input2_in), !input2_in_step);
        lanes<target_type> target_read[1];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<input1_out_type> input1_write[1];
        lanes<input2_out_type> input2_write[1];
        bool careful = false;
        EACH(k, 1) {
            real input1_result[LANES], input2_result[LANES];
            EACH(lane, LANES)
                careful |= margin_ranking_loss_vjp_element<true>(
                    load(input1_read[k].at + lane), load(input2_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), margin, margin_pair, input1_result[lane], input2_result[lane]);
            pack(input1_write[k], input1_result);
            pack(input2_write[k], input2_result);
        }
        if (careful) return false;
        write(input1_out + i, input1_write);
        write(input2_out + i, input2_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input1_result, input2_result;
        margin_ranking_loss_vjp_element<false>(
            load(ENTRY(input1_in)), load(ENTRY(input2_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), margin, margin_pair, input1_result, input2_result);
        store(input1_out + i, input1_result);
        store(input2_out + i, input2_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) margin_ranking_loss_vjp_strided(
    STRIDED(const input1_type, input1_in),
    STRIDED(const input2_type, input2_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input1_out_type, input1_out),
    STRIDED(input2_out_type, input2_out),
    const real margin,
    WIDE_NUMBER(margin_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair margin_pair = pair(margin_pair_hi, margin_pair_lo);
    const auto quick = [&](const place first) {
        input1_type input1_read[BATCH];
        input2_type input2_read[BATCH];
        target_type target_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input1_read[k] = *PLACE(input1_in);
            input2_read[k] = *PLACE(input2_in);
            target_read[k] = *PLACE(target_in);
            g_read[k] = *PLACE(g_in);
        }
        real input1_result[BATCH], input2_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= margin_ranking_loss_vjp_element<true>(
                load(input1_read + k), load(input2_read + k), load(target_read + k), load(g_read + k), margin, margin_pair, input1_result[k], input2_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(input1_out), input1_result[k]);
            store(PLACE(input2_out), input2_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real input1_result, input2_result;
        margin_ranking_loss_vjp_element<false>(
            load(PLACE(input1_in)), load(PLACE(input2_in)), load(PLACE(target_in)), load(PLACE(g_in)), margin, margin_pair, input1_result, input2_result);
        store(PLACE(input1_out), input1_result);
        store(PLACE(input2_out), input2_result);
    });
}
""",
)


def _vjp_target_numbers(margin):
    return margin, margin


_vjp_target = _Kernel(
    name="margin_ranking_loss_vjp_target",
    rows=False,
    inputs=("input1", "input2", "target", "g"),
    outputs=("target",),
    chunks=1,
    scalars=("margin",),
    kinds=("real", "wide"),
    primitives=("extended",),
    host=_vjp_target_numbers,
    text=r"""
// margin_ranking_loss_vjp_target for the elements at which it loses digits.
struct margin_ranking_loss_vjp_target_carefully_results {
    real target_result;
};

__device__ __noinline__ margin_ranking_loss_vjp_target_carefully_results margin_ranking_loss_vjp_target_carefully(
    const real input1, const real input2, const real target, const real g, const pair margin_pair)
{
    const extended t1 = extended_of(input2);
    const extended t2 = extended_of(input1);
    const extended t3 = extended_of(target);
    const bool t4 = real(extended_sign(extended(margin_pair) - t3 * (t2 - t1))) < R(0.0);
    return { real(target == target ? (t4 ? extended(R(0.0)) : extended_of(g) * (t1 - t2)) : t3) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool margin_ranking_loss_vjp_target_element(
    const real input1, const real input2, const real target, const real g, const real margin, const pair margin_pair, real& target_result)
{
    const real t1 = input2 - input1;
    const real t2 = g * t1;
    const real t3 = input1 - input2;
    const real t4 = target * t3;
    const real t5 = target == target ? (margin - t4 < R(0.0) ? R(0.0) : t2) : target;
    const bool t6 = maximum_(t4, -t4) < R(7.888609052210118e-31) && target != R(0.0) && t3 != R(0.0);
    const bool t7 = t6 || (maximum_(t2, -t2) < R(7.888609052210118e-31) && g != R(0.0) && t1 != R(0.0));
    target_result = t5;
    if (!quickly && t7) {
        const margin_ranking_loss_vjp_target_carefully_results better = margin_ranking_loss_vjp_target_carefully(input1, input2, target, g, margin_pair);
        if (better.target_result == better.target_result) target_result = better.target_result;
    }
    return quickly && t7;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) margin_ranking_loss_vjp_target_flat(
    FLAT(const input1_type, input1_in),
    FLAT(const input2_type, input2_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    target_out_type* restrict_ target_out,
    const real margin,
    WIDE_NUMBER(margin_pair),
    const integer size)
{
    const pair margin_pair = pair(margin_pair_hi, margin_pair_lo);
    const auto quick = [&](const place i) {
        lanes<input1_type> input1_read[1];
        read(input1_read, ENTRY(input1_in), !input1_in_step);
        lanes<input2_type> input2_read[1];
        read(input2_read, ENTRY(input2_in), !input2_in_step);
        lanes<target_type> target_read[1];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<target_out_type> target_write[1];
        bool careful = false;
        EACH(k, 1) {
            real target_result[LANES];
            EACH(lane, LANES)
                careful |= margin_ranking_loss_vjp_target_element<true>(
                    load(input1_read[k].at + lane), load(input2_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), margin, margin_pair, target_result[lane]);
            pack(target_write[k], target_result);
        }
        if (careful) return false;
        write(target_out + i, target_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real target_result;
        margin_ranking_loss_vjp_target_element<false>(
            load(ENTRY(input1_in)), load(ENTRY(input2_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), margin, margin_pair, target_result);
        store(target_out + i, target_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) margin_ranking_loss_vjp_target_strided(
    STRIDED(const input1_type, input1_in),
    STRIDED(const input2_type, input2_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(target_out_type, target_out),
    const real margin,
    WIDE_NUMBER(margin_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair margin_pair = pair(margin_pair_hi, margin_pair_lo);
    const auto quick = [&](const place first) {
        input1_type input1_read[BATCH];
        input2_type input2_read[BATCH];
        target_type target_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input1_read[k] = *PLACE(input1_in);
            input2_read[k] = *PLACE(input2_in);
            target_read[k] = *PLACE(target_in);
            g_read[k] = *PLACE(g_in);
        }
        real target_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= margin_ranking_loss_vjp_target_element<true>(
                load(input1_read + k), load(input2_read + k), load(target_read + k), load(g_read + k), margin, margin_pair, target_result[k]);
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
        margin_ranking_loss_vjp_target_element<false>(
            load(PLACE(input1_in)), load(PLACE(input2_in)), load(PLACE(target_in)), load(PLACE(g_in)), margin, margin_pair, target_result);
        store(PLACE(target_out), target_result);
    });
}
""",
)


def _value_and_grad_numbers(margin):
    t1 = 0.5 * float(np.maximum(margin, -margin))
    return margin, t1, margin


_value_and_grad = _Kernel(
    name="margin_ranking_loss_value_and_grad",
    rows=False,
    inputs=("input1", "input2", "target", "g"),
    outputs=("value", "input1", "input2"),
    chunks=1,
    scalars=("margin",),
    kinds=("real", "real", "wide"),
    primitives=("extended",),
    host=_value_and_grad_numbers,
    text=r"""
// margin_ranking_loss_value_and_grad for the elements at which it loses digits.
struct margin_ranking_loss_value_and_grad_carefully_results {
    real value_result;
};

__device__ __noinline__ margin_ranking_loss_value_and_grad_carefully_results margin_ranking_loss_value_and_grad_carefully(
    const real input1, const real input2, const real target, const pair margin_pair)
{
    const extended t1 = extended_of(target) * (extended_of(input1) - extended_of(input2));
    const extended t2 = extended(margin_pair) - t1;
    return { real(real(extended_sign(t2)) < R(0.0) ? extended(R(0.0)) : t2) };
}

// margin_ranking_loss_value_and_grad for the elements at which it loses digits.
struct margin_ranking_loss_value_and_grad_carefully_2_results {
    real input1_result;
};

__device__ __noinline__ margin_ranking_loss_value_and_grad_carefully_2_results margin_ranking_loss_value_and_grad_carefully_2(
    const real input1, const real input2, const real target, const real g, const pair margin_pair)
{
    const extended t1 = extended_of(input1);
    const extended t2 = extended_of(input2);
    const extended t3 = extended_of(target);
    const bool t4 = real(extended_sign(extended(margin_pair) - t3 * (t1 - t2))) < R(0.0);
    const extended t5 = input1 == input1 ? (t4 ? extended(R(0.0)) : -(extended_of(g) * t3)) : t1;
    return { real(input2 == input2 ? t5 : t2) };
}

// margin_ranking_loss_value_and_grad for the elements at which it loses digits.
struct margin_ranking_loss_value_and_grad_carefully_3_results {
    real input2_result;
};

__device__ __noinline__ margin_ranking_loss_value_and_grad_carefully_3_results margin_ranking_loss_value_and_grad_carefully_3(
    const real input1, const real input2, const real target, const real g, const pair margin_pair)
{
    const extended t1 = extended_of(input1);
    const extended t2 = extended_of(input2);
    const extended t3 = extended_of(target);
    const bool t4 = real(extended_sign(extended(margin_pair) - t3 * (t1 - t2))) < R(0.0);
    const extended t5 = input1 == input1 ? (t4 ? extended(R(0.0)) : extended_of(g) * t3) : t1;
    return { real(input2 == input2 ? t5 : t2) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool margin_ranking_loss_value_and_grad_element(
    const real input1, const real input2, const real target, const real g, const real margin, const real t23, const pair margin_pair, real& value_result, real& input1_result, real& input2_result)
{
    const real t1 = input1 - input2;
    const real t2 = target * t1;
    const real t3 = margin - t2;
    const bool t4 = t3 < R(0.0);
    const real t5 = t4 ? R(0.0) : t3;
    const real t6 = g * target;
    const bool t7 = input1 == input1;
    const bool t8 = input2 == input2;
    const real t9 = t8 ? (t7 ? (t4 ? R(0.0) : -t6) : input1) : input2;
    const real t10 = t8 ? (t7 ? (t4 ? R(0.0) : t6) : input1) : input2;
    const bool t11 = maximum_(t1, -t1) == INF || maximum_(t3, -t3) < t23;
    const bool t12 = maximum_(t2, -t2) < R(7.888609052210118e-31) && target != R(0.0) && t1 != R(0.0);
    value_result = t5;
    input1_result = t9;
    input2_result = t10;
    if (!quickly && t11) {
        const margin_ranking_loss_value_and_grad_carefully_results better = margin_ranking_loss_value_and_grad_carefully(input1, input2, target, margin_pair);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t12) {
        const margin_ranking_loss_value_and_grad_carefully_2_results better = margin_ranking_loss_value_and_grad_carefully_2(input1, input2, target, g, margin_pair);
        if (better.input1_result == better.input1_result) input1_result = better.input1_result;
    }
    if (!quickly && t12) {
        const margin_ranking_loss_value_and_grad_carefully_3_results better = margin_ranking_loss_value_and_grad_carefully_3(input1, input2, target, g, margin_pair);
        if (better.input2_result == better.input2_result) input2_result = better.input2_result;
    }
    return quickly && (t11 || t12 || t12);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) margin_ranking_loss_value_and_grad_flat(
    FLAT(const input1_type, input1_in),
    FLAT(const input2_type, input2_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    value_out_type* restrict_ value_out,
    input1_out_type* restrict_ input1_out,
    input2_out_type* restrict_ input2_out,
    const real margin,
    const real t23,
    WIDE_NUMBER(margin_pair),
    const integer size)
{
    const pair margin_pair = pair(margin_pair_hi, margin_pair_lo);
    const auto quick = [&](const place i) {
        lanes<input1_type> input1_read[1];
        read(input1_read, ENTRY(input1_in), !input1_in_step);
        lanes<input2_type> input2_read[1];
        read(input2_read, ENTRY(input2_in), !input2_in_step);
        lanes<target_type> target_read[1];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<value_out_type> value_write[1];
        lanes<input1_out_type> input1_write[1];
        lanes<input2_out_type> input2_write[1];
        bool careful = false;
        EACH(k, 1) {
            real value_result[LANES], input1_result[LANES], input2_result[LANES];
            EACH(lane, LANES)
                careful |= margin_ranking_loss_value_and_grad_element<true>(
                    load(input1_read[k].at + lane), load(input2_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), margin, t23, margin_pair, value_result[lane], input1_result[lane], input2_result[lane]);
            pack(value_write[k], value_result);
            pack(input1_write[k], input1_result);
            pack(input2_write[k], input2_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        write(input1_out + i, input1_write);
        write(input2_out + i, input2_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real value_result, input1_result, input2_result;
        margin_ranking_loss_value_and_grad_element<false>(
            load(ENTRY(input1_in)), load(ENTRY(input2_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), margin, t23, margin_pair, value_result, input1_result, input2_result);
        store(value_out + i, value_result);
        store(input1_out + i, input1_result);
        store(input2_out + i, input2_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) margin_ranking_loss_value_and_grad_strided(
    STRIDED(const input1_type, input1_in),
    STRIDED(const input2_type, input2_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input1_out_type, input1_out),
    STRIDED(input2_out_type, input2_out),
    const real margin,
    const real t23,
    WIDE_NUMBER(margin_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair margin_pair = pair(margin_pair_hi, margin_pair_lo);
    const auto quick = [&](const place first) {
        input1_type input1_read[BATCH];
        input2_type input2_read[BATCH];
        target_type target_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input1_read[k] = *PLACE(input1_in);
            input2_read[k] = *PLACE(input2_in);
            target_read[k] = *PLACE(target_in);
            g_read[k] = *PLACE(g_in);
        }
        real value_result[BATCH], input1_result[BATCH], input2_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= margin_ranking_loss_value_and_grad_element<true>(
                load(input1_read + k), load(input2_read + k), load(target_read + k), load(g_read + k), margin, t23, margin_pair, value_result[k], input1_result[k], input2_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(value_out), value_result[k]);
            store(PLACE(input1_out), input1_result[k]);
            store(PLACE(input2_out), input2_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real value_result, input1_result, input2_result;
        margin_ranking_loss_value_and_grad_element<false>(
            load(PLACE(input1_in)), load(PLACE(input2_in)), load(PLACE(target_in)), load(PLACE(g_in)), margin, t23, margin_pair, value_result, input1_result, input2_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input1_out), input1_result);
        store(PLACE(input2_out), input2_result);
    });
}
""",
)


_SPEC = _Function(
    name="margin_ranking_loss",
    arguments=(
        _Argument("input1", "elem"),
        _Argument("input2", "elem"),
        _Argument("target", "target"),
        _Argument("margin", "param"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input1", "input2", "target"), ("margin",), ("value",)),
                "vjp": _Body(_vjp, ("input1", "input2", "target", "g"), ("margin",), ("input1", "input2")),
                "vjp_target": _Body(
                    _vjp_target, ("input1", "input2", "target", "g"), ("margin",), ("target",)
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input1", "input2", "target", "g"),
                    ("margin",),
                    ("value", "input1", "input2"),
                ),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
)


def margin_ranking_loss(input1, input2, target, *, margin=0.0, reduction="mean", out=None):
    """How far two scores fall short of the margin in the order the target, 1 or -1, asks for.

        margin_ranking_loss = margin - target*(input1 - input2)  if margin - target*(input1 - input2) >= 0
                              0  otherwise

    input1: array; broadcasts with the others.
    input2: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for -1 <= target
        <= 1.
    margin: number; default 0.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the broadcast shape for reduction='none'. Sums accumulate in float64.
    The result has the dtype to which the floating input1, input2 promote (float16, bfloat16, float32,
    float64; 16-bit types compute in float32); integers and bools become float64; the other arrays are
    cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: PyTorch, torch.nn.functional.margin_ranking_loss
    """
    return _loss(_SPEC, "margin_ranking_loss", (input1, input2, target, margin), None, reduction, out)


def margin_ranking_loss_vjp(g, input1, input2, target, *, margin=0.0, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of margin_ranking_loss, given the cotangent g of its result.

    margin_ranking_loss: How far two scores fall short of the margin in the order the target, 1 or -1,
    asks for.

        margin_ranking_loss = margin - target*(input1 - input2)  if margin - target*(input1 - input2) >= 0
                              0  otherwise

    g: the cotangent of the result, of its shape after the reduction.
    input1: array; broadcasts with the others.
    input2: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for -1 <= target
        <= 1.
    margin: number; default 0.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones; target may be
        asked for.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns a tuple of arrays, the cotangent of input1, input2, each of its input's shape. The result
    has the dtype to which the floating input1, input2 promote (float16, bfloat16, float32, float64;
    16-bit types compute in float32); integers and bools become float64; the other arrays are cast to
    it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: PyTorch, torch.nn.functional.margin_ranking_loss
    """
    return _cotangents(
        _SPEC, "margin_ranking_loss_vjp", g, (input1, input2, target, margin), None, reduction, wrt, out
    )


def margin_ranking_loss_value_and_grad(input1, input2, target, *, margin=0.0, reduction="mean", out=None):
    """Value of margin_ranking_loss and its derivative, in one pass.

    margin_ranking_loss: How far two scores fall short of the margin in the order the target, 1 or -1,
    asks for.

        margin_ranking_loss = margin - target*(input1 - input2)  if margin - target*(input1 - input2) >= 0
                              0  otherwise

    input1: array; broadcasts with the others.
    input2: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for -1 <= target
        <= 1.
    margin: number; default 0.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what margin_ranking_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input1, input2 promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: PyTorch, torch.nn.functional.margin_ranking_loss
    """
    return _loss_pair(
        _SPEC, "margin_ranking_loss_value_and_grad", (input1, input2, target, margin), None, reduction, out
    )
