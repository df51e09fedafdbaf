# Made by symdl 0.1.0 from squared_hinge_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     squared_hinge_loss = (-input*target + margin)**2  if input*target - margin < 0
#                          0  otherwise
"""Square of how far the score falls short of the margin, for targets 1 and -1."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "squared_hinge_loss",
    "squared_hinge_loss_vjp",
    "squared_hinge_loss_value_and_grad",
    "squared_hinge_loss_hvp",
    "squared_hinge_loss_hess_diag",
]


def _value_numbers(margin):
    t1 = 0.5 * float(np.maximum(margin, -margin))
    return margin, t1, margin


_value = _Kernel(
    name="squared_hinge_loss_value",
    rows=False,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("margin",),
    kinds=("real", "real", "wide"),
    primitives=("extended",),
    host=_value_numbers,
    text=r"""
// squared_hinge_loss_value for the elements at which it loses digits.
struct squared_hinge_loss_value_carefully_results {
    real value_result;
};

__device__ __noinline__ squared_hinge_loss_value_carefully_results squared_hinge_loss_value_carefully(
    const real input, const real target, const pair margin_pair)
{
    const extended t1 = extended(margin_pair);
    const extended t2 = extended_of(input) * extended_of(target);
    const extended t3 = t1 - t2;
    return { real(real(extended_sign(t2 - t1)) >= R(0.0) ? extended(R(0.0)) : t3 * t3) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool squared_hinge_loss_value_element(
    const real input, const real target, const real margin, const real t11, const pair margin_pair, real& value_result)
{
    const real t1 = input * target;
    const real t2 = margin - t1;
    const real t3 = t1 - margin;
    const real t4 = t3 >= R(0.0) ? R(0.0) : t2 * t2;
    const bool t5 = maximum_(t2, -t2) < t11 || maximum_(t3, -t3) < R(0.5) * maximum_(t1, -t1);
    value_result = t4;
    if (!quickly && t5) {
        const squared_hinge_loss_value_carefully_results better = squared_hinge_loss_value_carefully(input, target, margin_pair);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t5;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) squared_hinge_loss_value_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    value_out_type* restrict_ value_out,
    const real margin,
    const real t11,
    WIDE_NUMBER(margin_pair),
    const integer size)
{
    const pair margin_pair = pair(margin_pair_hi, margin_pair_lo);
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
                careful |= squared_hinge_loss_value_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), margin, t11, margin_pair, value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        squared_hinge_loss_value_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), margin, t11, margin_pair, value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) squared_hinge_loss_value_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(value_out_type, value_out),
    const real margin,
    const real t11,
    WIDE_NUMBER(margin_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair margin_pair = pair(margin_pair_hi, margin_pair_lo);
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
            careful |= squared_hinge_loss_value_element<true>(
                load(input_read + k), load(target_read + k), margin, t11, margin_pair, value_result[k]);
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
        squared_hinge_loss_value_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), margin, t11, margin_pair, value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


def _vjp_numbers(margin):
    t1 = 0.75 * float(np.maximum(margin, -margin))
    return margin, t1, margin


_vjp = _Kernel(
    name="squared_hinge_loss_vjp",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    chunks=1,
    scalars=("margin",),
    kinds=("real", "real", "wide"),
    primitives=("extended",),
    host=_vjp_numbers,
    text=r"""
// squared_hinge_loss_vjp for the elements at which it loses digits.
struct squared_hinge_loss_vjp_carefully_results {
    real input_result;
};

__device__ __noinline__ squared_hinge_loss_vjp_carefully_results squared_hinge_loss_vjp_carefully(
    const real input, const real target, const real g, const pair margin_pair)
{
    const extended t1 = extended(margin_pair);
    const extended t2 = extended_of(target);
    const extended t3 = extended_of(input) * t2;
    const extended t4 = -(extended_of(g) * (extended(R(2.0)) * t2 * (t1 - t3)));
    return { real(real(extended_sign(t3 - t1)) >= R(0.0) ? extended(R(0.0)) : t4) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool squared_hinge_loss_vjp_element(
    const real input, const real target, const real g, const real margin, const real t14, const pair margin_pair, real& input_result)
{
    const real t1 = input * target;
    const real t2 = margin - t1;
    const real t3 = t1 - margin >= R(0.0) ? R(0.0) : -(g * (R(2.0) * target * t2));
    const bool t4 = maximum_(t2, -t2) < t14;
    input_result = t3;
    if (!quickly && t4) {
        const squared_hinge_loss_vjp_carefully_results better = squared_hinge_loss_vjp_carefully(input, target, g, margin_pair);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && t4;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) squared_hinge_loss_vjp_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    input_out_type* restrict_ input_out,
    const real margin,
    const real t14,
    WIDE_NUMBER(margin_pair),
    const integer size)
{
    const pair margin_pair = pair(margin_pair_hi, margin_pair_lo);
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
                careful |= squared_hinge_loss_vjp_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), margin, t14, margin_pair, input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        squared_hinge_loss_vjp_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), margin, t14, margin_pair, input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) squared_hinge_loss_vjp_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real margin,
    const real t14,
    WIDE_NUMBER(margin_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair margin_pair = pair(margin_pair_hi, margin_pair_lo);
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
            careful |= squared_hinge_loss_vjp_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), margin, t14, margin_pair, input_result[k]);
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
        squared_hinge_loss_vjp_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), margin, t14, margin_pair, input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


def _vjp_target_numbers(margin):
    t1 = 0.75 * float(np.maximum(margin, -margin))
    return margin, t1, margin


_vjp_target = _Kernel(
    name="squared_hinge_loss_vjp_target",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("target",),
    chunks=1,
    scalars=("margin",),
    kinds=("real", "real", "wide"),
    primitives=("extended",),
    host=_vjp_target_numbers,
    text=r"""
// squared_hinge_loss_vjp_target for the elements at which it loses digits.
struct squared_hinge_loss_vjp_target_carefully_results {
    real target_result;
};

__device__ __noinline__ squared_hinge_loss_vjp_target_carefully_results squared_hinge_loss_vjp_target_carefully(
    const real input, const real target, const real g, const pair margin_pair)
{
    const extended t1 = extended(margin_pair);
    const extended t2 = extended_of(input);
    const extended t3 = t2 * extended_of(target);
    const extended t4 = -(extended_of(g) * (extended(R(2.0)) * t2 * (t1 - t3)));
    return { real(real(extended_sign(t3 - t1)) >= R(0.0) ? extended(R(0.0)) : t4) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool squared_hinge_loss_vjp_target_element(
    const real input, const real target, const real g, const real margin, const real t14, const pair margin_pair, real& target_result)
{
    const real t1 = input * target;
    const real t2 = margin - t1;
    const real t3 = t1 - margin >= R(0.0) ? R(0.0) : -(g * (R(2.0) * input * t2));
    const bool t4 = maximum_(t2, -t2) < t14;
    target_result = t3;
    if (!quickly && t4) {
        const squared_hinge_loss_vjp_target_carefully_results better = squared_hinge_loss_vjp_target_carefully(input, target, g, margin_pair);
        if (better.target_result == better.target_result) target_result = better.target_result;
    }
    return quickly && t4;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) squared_hinge_loss_vjp_target_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    target_out_type* restrict_ target_out,
    const real margin,
    const real t14,
    WIDE_NUMBER(margin_pair),
    const integer size)
{
    const pair margin_pair = pair(margin_pair_hi, margin_pair_lo);
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
                careful |= squared_hinge_loss_vjp_target_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), margin, t14, margin_pair, target_result[lane]);
            pack(target_write[k], target_result);
        }
        if (careful) return false;
        write(target_out + i, target_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real target_result;
        squared_hinge_loss_vjp_target_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), margin, t14, margin_pair, target_result);
        store(target_out + i, target_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) squared_hinge_loss_vjp_target_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(target_out_type, target_out),
    const real margin,
    const real t14,
    WIDE_NUMBER(margin_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair margin_pair = pair(margin_pair_hi, margin_pair_lo);
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
            careful |= squared_hinge_loss_vjp_target_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), margin, t14, margin_pair, target_result[k]);
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
        squared_hinge_loss_vjp_target_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), margin, t14, margin_pair, target_result);
        store(PLACE(target_out), target_result);
    });
}
""",
)


def _value_and_grad_numbers(margin):
    t1 = float(np.maximum(margin, -margin))
    t2 = 0.5 * t1
    t1 = 0.75 * t1
    return margin, t2, t1, margin


_value_and_grad = _Kernel(
    name="squared_hinge_loss_value_and_grad",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    chunks=1,
    scalars=("margin",),
    kinds=("real", "real", "real", "wide"),
    primitives=("extended",),
    host=_value_and_grad_numbers,
    text=r"""
// squared_hinge_loss_value_and_grad for the elements at which it loses digits.
struct squared_hinge_loss_value_and_grad_carefully_results {
    real value_result;
};

__device__ __noinline__ squared_hinge_loss_value_and_grad_carefully_results squared_hinge_loss_value_and_grad_carefully(
    const real input, const real target, const pair margin_pair)
{
    const extended t1 = extended(margin_pair);
    const extended t2 = extended_of(input) * extended_of(target);
    const extended t3 = t1 - t2;
    return { real(real(extended_sign(t2 - t1)) >= R(0.0) ? extended(R(0.0)) : t3 * t3) };
}

// squared_hinge_loss_value_and_grad for the elements at which it loses digits.
struct squared_hinge_loss_value_and_grad_carefully_2_results {
    real input_result;
};

__device__ __noinline__ squared_hinge_loss_value_and_grad_carefully_2_results squared_hinge_loss_value_and_grad_carefully_2(
    const real input, const real target, const real g, const pair margin_pair)
{
    const extended t1 = extended(margin_pair);
    const extended t2 = extended_of(target);
    const extended t3 = extended_of(input) * t2;
    const extended t4 = -(extended_of(g) * (extended(R(2.0)) * t2 * (t1 - t3)));
    return { real(real(extended_sign(t3 - t1)) >= R(0.0) ? extended(R(0.0)) : t4) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool squared_hinge_loss_value_and_grad_element(
    const real input, const real target, const real g, const real margin, const real t16, const real t25, const pair margin_pair, real& value_result, real& input_result)
{
    const real t1 = input * target;
    const real t2 = margin - t1;
    const real t3 = t1 - margin;
    const bool t4 = t3 >= R(0.0);
    const real t5 = t4 ? R(0.0) : t2 * t2;
    const real t6 = t4 ? R(0.0) : -(g * (R(2.0) * target * t2));
    const real t7 = maximum_(t2, -t2);
    const bool t8 = t7 < t16 || maximum_(t3, -t3) < R(0.5) * maximum_(t1, -t1);
    const bool t9 = t7 < t25;
    value_result = t5;
    input_result = t6;
    if (!quickly && t8) {
        const squared_hinge_loss_value_and_grad_carefully_results better = squared_hinge_loss_value_and_grad_carefully(input, target, margin_pair);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t9) {
        const squared_hinge_loss_value_and_grad_carefully_2_results better = squared_hinge_loss_value_and_grad_carefully_2(input, target, g, margin_pair);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && (t8 || t9);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) squared_hinge_loss_value_and_grad_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    value_out_type* restrict_ value_out,
    input_out_type* restrict_ input_out,
    const real margin,
    const real t16,
    const real t25,
    WIDE_NUMBER(margin_pair),
    const integer size)
{
    const pair margin_pair = pair(margin_pair_hi, margin_pair_lo);
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
                careful |= squared_hinge_loss_value_and_grad_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), margin, t16, t25, margin_pair, value_result[lane], input_result[lane]);
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
        squared_hinge_loss_value_and_grad_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), margin, t16, t25, margin_pair, value_result, input_result);
        store(value_out + i, value_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) squared_hinge_loss_value_and_grad_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const real margin,
    const real t16,
    const real t25,
    WIDE_NUMBER(margin_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair margin_pair = pair(margin_pair_hi, margin_pair_lo);
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
            careful |= squared_hinge_loss_value_and_grad_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), margin, t16, t25, margin_pair, value_result[k], input_result[k]);
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
        squared_hinge_loss_value_and_grad_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), margin, t16, t25, margin_pair, value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


def _hvp_numbers(margin):
    return margin, margin


_hvp = _Kernel(
    name="squared_hinge_loss_hvp",
    rows=False,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    chunks=1,
    scalars=("margin",),
    kinds=("real", "wide"),
    primitives=("extended",),
    host=_hvp_numbers,
    text=r"""
// squared_hinge_loss_hvp for the elements at which it loses digits.
struct squared_hinge_loss_hvp_carefully_results {
    real input_result;
};

__device__ __noinline__ squared_hinge_loss_hvp_carefully_results squared_hinge_loss_hvp_carefully(
    const real input, const real target, const real g, const real v, const pair margin_pair)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const extended t3 = extended_of(g) * (extended_of(v) * (extended(R(2.0)) * (t1 * t1)));
    const bool t4 = real(extended_sign(t2 * t1 - extended(margin_pair))) >= R(0.0);
    return { real(input == input ? (t4 ? extended(R(0.0)) : t3) : t2) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool squared_hinge_loss_hvp_element(
    const real input, const real target, const real g, const real v, const real margin, const pair margin_pair, real& input_result)
{
    const real t1 = input * target;
    const real t2 = t1 - margin;
    const real t3 = t2 >= R(0.0) ? R(0.0) : g * (v * (R(2.0) * (target * target)));
    const real t4 = input == input ? t3 : input;
    const bool t5 = maximum_(t2, -t2) < R(0.75) * maximum_(t1, -t1);
    input_result = t4;
    if (!quickly && t5) {
        const squared_hinge_loss_hvp_carefully_results better = squared_hinge_loss_hvp_carefully(input, target, g, v, margin_pair);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && t5;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) squared_hinge_loss_hvp_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(const v_type, v_in),
    input_out_type* restrict_ input_out,
    const real margin,
    WIDE_NUMBER(margin_pair),
    const integer size)
{
    const pair margin_pair = pair(margin_pair_hi, margin_pair_lo);
    const auto quick = [&](const place i) {
        lanes<input_type> input_read[1];
        read(input_read, ENTRY(input_in), !input_in_step);
        lanes<target_type> target_read[1];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<v_type> v_read[1];
        read(v_read, ENTRY(v_in), !v_in_step);
        lanes<input_out_type> input_write[1];
        bool careful = false;
        EACH(k, 1) {
            real input_result[LANES];
            EACH(lane, LANES)
                careful |= squared_hinge_loss_hvp_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), load(v_read[k].at + lane), margin, margin_pair, input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        squared_hinge_loss_hvp_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), load(ENTRY(v_in)), margin, margin_pair, input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) squared_hinge_loss_hvp_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    const real margin,
    WIDE_NUMBER(margin_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair margin_pair = pair(margin_pair_hi, margin_pair_lo);
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        g_type g_read[BATCH];
        v_type v_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
            g_read[k] = *PLACE(g_in);
            v_read[k] = *PLACE(v_in);
        }
        real input_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= squared_hinge_loss_hvp_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), load(v_read + k), margin, margin_pair, input_result[k]);
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
        squared_hinge_loss_hvp_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), load(PLACE(v_in)), margin, margin_pair, input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


def _hess_diag_numbers(margin):
    return margin, margin


_hess_diag = _Kernel(
    name="squared_hinge_loss_hess_diag",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    chunks=1,
    scalars=("margin",),
    kinds=("real", "wide"),
    primitives=("extended",),
    host=_hess_diag_numbers,
    text=r"""
// squared_hinge_loss_hess_diag for the elements at which it loses digits.
struct squared_hinge_loss_hess_diag_carefully_results {
    real input_result;
};

__device__ __noinline__ squared_hinge_loss_hess_diag_carefully_results squared_hinge_loss_hess_diag_carefully(
    const real input, const real target, const real g, const pair margin_pair)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const bool t3 = real(extended_sign(t2 * t1 - extended(margin_pair))) >= R(0.0);
    const extended t4 = t3 ? extended(R(0.0)) : extended_of(g) * (extended(R(2.0)) * (t1 * t1));
    return { real(input == input ? t4 : t2) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool squared_hinge_loss_hess_diag_element(
    const real input, const real target, const real g, const real margin, const pair margin_pair, real& input_result)
{
    const real t1 = input * target;
    const real t2 = t1 - margin;
    const real t3 = input == input ? (t2 >= R(0.0) ? R(0.0) : g * (R(2.0) * (target * target))) : input;
    const bool t4 = maximum_(t2, -t2) < R(0.75) * maximum_(t1, -t1);
    input_result = t3;
    if (!quickly && t4) {
        const squared_hinge_loss_hess_diag_carefully_results better = squared_hinge_loss_hess_diag_carefully(input, target, g, margin_pair);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && t4;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) squared_hinge_loss_hess_diag_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    input_out_type* restrict_ input_out,
    const real margin,
    WIDE_NUMBER(margin_pair),
    const integer size)
{
    const pair margin_pair = pair(margin_pair_hi, margin_pair_lo);
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
                careful |= squared_hinge_loss_hess_diag_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), margin, margin_pair, input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        squared_hinge_loss_hess_diag_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), margin, margin_pair, input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) squared_hinge_loss_hess_diag_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real margin,
    WIDE_NUMBER(margin_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair margin_pair = pair(margin_pair_hi, margin_pair_lo);
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
            careful |= squared_hinge_loss_hess_diag_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), margin, margin_pair, input_result[k]);
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
        squared_hinge_loss_hess_diag_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), margin, margin_pair, input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_SPEC = _Function(
    name="squared_hinge_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("margin", "param"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input", "target"), ("margin",), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g"), ("margin",), ("input",)),
                "vjp_target": _Body(_vjp_target, ("input", "target", "g"), ("margin",), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g"), ("margin",), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), ("margin",), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g"), ("margin",), ("input",)),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
)


def squared_hinge_loss(input, target, *, margin=1.0, reduction="mean", out=None):
    """Square of how far the score falls short of the margin, for targets 1 and -1.

        squared_hinge_loss = (-input*target + margin)**2  if input*target - margin < 0
                             0  otherwise

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for -1 <= target
        <= 1.
    margin: number; default 1.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the broadcast shape for reduction='none'. Sums accumulate in float64.
    The result has the dtype to which the floating input promote (float16, bfloat16, float32, float64;
    16-bit types compute in float32); integers and bools become float64; the other arrays are cast to
    it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: Y. Tang, Deep Learning using Linear Support Vector Machines, 2013, arXiv:1306.0239
    """
    return _loss(_SPEC, "squared_hinge_loss", (input, target, margin), None, reduction, out)


def squared_hinge_loss_vjp(g, input, target, *, margin=1.0, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of squared_hinge_loss, given the cotangent g of its result.

    squared_hinge_loss: Square of how far the score falls short of the margin, for targets 1 and -1.

        squared_hinge_loss = (-input*target + margin)**2  if input*target - margin < 0
                             0  otherwise

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for -1 <= target
        <= 1.
    margin: number; default 1.0.
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
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: Y. Tang, Deep Learning using Linear Support Vector Machines, 2013, arXiv:1306.0239
    """
    return _cotangents(_SPEC, "squared_hinge_loss_vjp", g, (input, target, margin), None, reduction, wrt, out)


def squared_hinge_loss_value_and_grad(input, target, *, margin=1.0, reduction="mean", out=None):
    """Value of squared_hinge_loss and its derivative, in one pass.

    squared_hinge_loss: Square of how far the score falls short of the margin, for targets 1 and -1.

        squared_hinge_loss = (-input*target + margin)**2  if input*target - margin < 0
                             0  otherwise

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for -1 <= target
        <= 1.
    margin: number; default 1.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what squared_hinge_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: Y. Tang, Deep Learning using Linear Support Vector Machines, 2013, arXiv:1306.0239
    """
    return _loss_pair(
        _SPEC, "squared_hinge_loss_value_and_grad", (input, target, margin), None, reduction, out
    )


def squared_hinge_loss_hvp(v, input, target, *, margin=1.0, reduction="mean", out=None):
    """Hessian of squared_hinge_loss in input times v.

    squared_hinge_loss: Square of how far the score falls short of the margin, for targets 1 and -1.

        squared_hinge_loss = (-input*target + margin)**2  if input*target - margin < 0
                             0  otherwise

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for -1 <= target
        <= 1.
    margin: number; default 1.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: Y. Tang, Deep Learning using Linear Support Vector Machines, 2013, arXiv:1306.0239
    """
    return _curvature(
        _SPEC, "squared_hinge_loss_hvp", "hvp", v, (input, target, margin), None, reduction, out
    )


def squared_hinge_loss_hess_diag(input, target, *, margin=1.0, reduction="mean", out=None):
    """Diagonal of the Hessian of squared_hinge_loss in input.

    squared_hinge_loss: Square of how far the score falls short of the margin, for targets 1 and -1.

        squared_hinge_loss = (-input*target + margin)**2  if input*target - margin < 0
                             0  otherwise

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for -1 <= target
        <= 1.
    margin: number; default 1.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: Y. Tang, Deep Learning using Linear Support Vector Machines, 2013, arXiv:1306.0239
    """
    return _curvature(
        _SPEC,
        "squared_hinge_loss_hess_diag",
        "hess_diag",
        None,
        (input, target, margin),
        None,
        reduction,
        out,
    )
