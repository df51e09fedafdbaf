# Made by symdl 0.1.0 from pseudo_huber_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     pseudo_huber_loss = delta**2*(sqrt(1 + (input - target)**2/delta**2) - 1)
"""Smooth everywhere: quadratic near the target, with slope delta far from it."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "pseudo_huber_loss",
    "pseudo_huber_loss_vjp",
    "pseudo_huber_loss_value_and_grad",
    "pseudo_huber_loss_hvp",
    "pseudo_huber_loss_hess_diag",
]


def _value_numbers(delta):
    t1 = 1.0 * 1.0
    return delta, t1, delta


_value = _Kernel(
    name="pseudo_huber_loss_value",
    rows=False,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("delta",),
    kinds=("wide", "real", "wide"),
    primitives=("extended",),
    host=_value_numbers,
    text=r"""
// pseudo_huber_loss_value for the elements at which it loses digits.
struct pseudo_huber_loss_value_carefully_results {
    real value_result;
};

__device__ __noinline__ pseudo_huber_loss_value_carefully_results pseudo_huber_loss_value_carefully(
    const real input, const real target, const pair delta_pair)
{
    const extended t3 = extended_of(input) - extended_of(target);
    const extended t4 = extended_hypot(t3 / extended(delta_pair), extended(R(1.0))) + extended(R(1.0));
    return { real(t3 * t3 / t4) };
}

// pseudo_huber_loss_value for the elements at which it loses digits.
struct pseudo_huber_loss_value_far_results {
    real value_result;
};

__device__ __forceinline__ pseudo_huber_loss_value_far_results pseudo_huber_loss_value_far(
    )
{
    return { INF };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool pseudo_huber_loss_value_element(
    const real input, const real target, const pair t1, const real t2, const pair delta_pair, real& value_result)
{
    const pair t3 = pair(input) - pair(target);
    const real t4 = real(t3 * t3);
    const pair t5 = t3 / t1;
    const real t6 = real(t5);
    const real t7 = t6 / sqrt_(t6 * t6 + t2) * low_(t5);
    const real t8 = t4 / (hypot_(t6, R(1.0)) + (t7 == t7 ? t7 : R(0.0)) + R(1.0));
    const bool t9 = maximum_(input, -input) == INF;
    const bool t10 = maximum_(target, -target) == INF;
    const bool t11 = (t9 || t10) && !(t9 && t10);
    const bool t12 = (t4 == INF || (t8 >= R(0.11328125) && t8 <= R(0.125))) && !t11;
    value_result = t8;
    if (!quickly && t12) {
        const pseudo_huber_loss_value_carefully_results better = pseudo_huber_loss_value_carefully(input, target, delta_pair);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (t11) {
        const pseudo_huber_loss_value_far_results better = pseudo_huber_loss_value_far();
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t12;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) pseudo_huber_loss_value_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    value_out_type* restrict_ value_out,
    WIDE_NUMBER(t1),
    const real t2,
    WIDE_NUMBER(delta_pair),
    const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const pair delta_pair = pair(delta_pair_hi, delta_pair_lo);
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
                careful |= pseudo_huber_loss_value_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), t1, t2, delta_pair, value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        pseudo_huber_loss_value_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), t1, t2, delta_pair, value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) pseudo_huber_loss_value_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(value_out_type, value_out),
    WIDE_NUMBER(t1),
    const real t2,
    WIDE_NUMBER(delta_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const pair delta_pair = pair(delta_pair_hi, delta_pair_lo);
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
            careful |= pseudo_huber_loss_value_element<true>(
                load(input_read + k), load(target_read + k), t1, t2, delta_pair, value_result[k]);
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
        pseudo_huber_loss_value_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), t1, t2, delta_pair, value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


def _vjp_numbers(delta):
    t1 = 1.0 * 1.0
    far_t6 = 1.0 * 1.0
    return delta, t1, delta, delta, far_t6


_vjp = _Kernel(
    name="pseudo_huber_loss_vjp",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    chunks=1,
    scalars=("delta",),
    kinds=("wide", "real", "wide", "wide", "real"),
    primitives=("extended",),
    host=_vjp_numbers,
    text=r"""
// pseudo_huber_loss_vjp for the elements at which it loses digits.
struct pseudo_huber_loss_vjp_carefully_results {
    real input_result;
};

__device__ __noinline__ pseudo_huber_loss_vjp_carefully_results pseudo_huber_loss_vjp_carefully(
    const real input, const real target, const real g, const pair delta_pair)
{
    const extended t3 = extended_of(input) - extended_of(target);
    const extended t4 = extended_of(g) * (t3 / extended_hypot(t3 / extended(delta_pair), extended(R(1.0))));
    return { real(t4) };
}

// pseudo_huber_loss_vjp for the elements at which it loses digits.
struct pseudo_huber_loss_vjp_far_results {
    real input_result;
};

__device__ __noinline__ pseudo_huber_loss_vjp_far_results pseudo_huber_loss_vjp_far(
    const real input, const real target, const real g, const pair far_t5, const real far_t6)
{
    const real t3 = maximum_(minimum_(input, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t4 = maximum_(minimum_(target, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const pair t5 = (pair(t3) - pair(t4)) / far_t5;
    const real t6 = real(t5);
    const real t7 = t6 / sqrt_(t6 * t6 + far_t6) * low_(t5);
    const real t8 = R(1.0) * ((t3 - t4) / (hypot_(t6, R(1.0)) + (t7 == t7 ? t7 : R(0.0))));
    const real t9 = maximum_(t8, -t8);
    const real t10 = t9 > R(1099511627776.0) ? t8 * INF : t9 < R(9.094947017729282e-13) ? R(0.0) : t8;
    return { t10 * g };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool pseudo_huber_loss_vjp_element(
    const real input, const real target, const real g, const pair t1, const real t2, const pair delta_pair, const pair far_t5, const real far_t6, real& input_result)
{
    const real t3 = input - target;
    const pair t4 = (pair(input) - pair(target)) / t1;
    const real t5 = real(t4);
    const real hypot = hypot_(t5, R(1.0));
    const real t6 = t5 / sqrt_(t5 * t5 + t2) * low_(t4);
    const real t7 = g * (t3 / (hypot + (t6 == t6 ? t6 : R(0.0))));
    const bool t8 = maximum_(input, -input) == INF;
    const bool t9 = maximum_(target, -target) == INF;
    const bool t10 = (t8 || t9) && !(t8 && t9);
    const bool t11 = (maximum_(t3, -t3) == INF || hypot == INF) && !t10;
    input_result = t7;
    if (!quickly && t11) {
        const pseudo_huber_loss_vjp_carefully_results better = pseudo_huber_loss_vjp_carefully(input, target, g, delta_pair);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    if (!quickly && t10) {
        const pseudo_huber_loss_vjp_far_results better = pseudo_huber_loss_vjp_far(input, target, g, far_t5, far_t6);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && (t11 || t10);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) pseudo_huber_loss_vjp_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    input_out_type* restrict_ input_out,
    WIDE_NUMBER(t1),
    const real t2,
    WIDE_NUMBER(delta_pair),
    WIDE_NUMBER(far_t5),
    const real far_t6,
    const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const pair delta_pair = pair(delta_pair_hi, delta_pair_lo);
    const pair far_t5 = pair(far_t5_hi, far_t5_lo);
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
                careful |= pseudo_huber_loss_vjp_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), t1, t2, delta_pair, far_t5, far_t6, input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        pseudo_huber_loss_vjp_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), t1, t2, delta_pair, far_t5, far_t6, input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) pseudo_huber_loss_vjp_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t1),
    const real t2,
    WIDE_NUMBER(delta_pair),
    WIDE_NUMBER(far_t5),
    const real far_t6,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const pair delta_pair = pair(delta_pair_hi, delta_pair_lo);
    const pair far_t5 = pair(far_t5_hi, far_t5_lo);
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
            careful |= pseudo_huber_loss_vjp_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), t1, t2, delta_pair, far_t5, far_t6, input_result[k]);
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
        pseudo_huber_loss_vjp_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), t1, t2, delta_pair, far_t5, far_t6, input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


def _vjp_target_numbers(delta):
    t1 = 1.0 * 1.0
    far_t6 = 1.0 * 1.0
    return delta, t1, delta, delta, far_t6


_vjp_target = _Kernel(
    name="pseudo_huber_loss_vjp_target",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("target",),
    chunks=1,
    scalars=("delta",),
    kinds=("wide", "real", "wide", "wide", "real"),
    primitives=("extended",),
    host=_vjp_target_numbers,
    text=r"""
// pseudo_huber_loss_vjp_target for the elements at which it loses digits.
struct pseudo_huber_loss_vjp_target_carefully_results {
    real target_result;
};

__device__ __noinline__ pseudo_huber_loss_vjp_target_carefully_results pseudo_huber_loss_vjp_target_carefully(
    const real input, const real target, const real g, const pair delta_pair)
{
    const extended t3 = extended_of(input) - extended_of(target);
    const extended t4 = extended_of(g) * (t3 / extended_hypot(t3 / extended(delta_pair), extended(R(1.0))));
    return { real(-t4) };
}

// pseudo_huber_loss_vjp_target for the elements at which it loses digits.
struct pseudo_huber_loss_vjp_target_far_results {
    real target_result;
};

__device__ __noinline__ pseudo_huber_loss_vjp_target_far_results pseudo_huber_loss_vjp_target_far(
    const real input, const real target, const real g, const pair far_t5, const real far_t6)
{
    const real t3 = maximum_(minimum_(input, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t4 = maximum_(minimum_(target, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const pair t5 = (pair(t3) - pair(t4)) / far_t5;
    const real t6 = real(t5);
    const real t7 = t6 / sqrt_(t6 * t6 + far_t6) * low_(t5);
    const real t8 = R(1.0) * ((t3 - t4) / (hypot_(t6, R(1.0)) + (t7 == t7 ? t7 : R(0.0))));
    const real t9 = -t8;
    const real t10 = maximum_(t9, t8);
    const real t11 = t10 > R(1099511627776.0) ? t9 * INF : t10 < R(9.094947017729282e-13) ? R(0.0) : t9;
    return { t11 * g };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool pseudo_huber_loss_vjp_target_element(
    const real input, const real target, const real g, const pair t1, const real t2, const pair delta_pair, const pair far_t5, const real far_t6, real& target_result)
{
    const real t3 = input - target;
    const pair t4 = (pair(input) - pair(target)) / t1;
    const real t5 = real(t4);
    const real hypot = hypot_(t5, R(1.0));
    const real t6 = t5 / sqrt_(t5 * t5 + t2) * low_(t4);
    const real t7 = -(g * (t3 / (hypot + (t6 == t6 ? t6 : R(0.0)))));
    const bool t8 = maximum_(input, -input) == INF;
    const bool t9 = maximum_(target, -target) == INF;
    const bool t10 = (t8 || t9) && !(t8 && t9);
    const bool t11 = (maximum_(t3, -t3) == INF || hypot == INF) && !t10;
    target_result = t7;
    if (!quickly && t11) {
        const pseudo_huber_loss_vjp_target_carefully_results better = pseudo_huber_loss_vjp_target_carefully(input, target, g, delta_pair);
        if (better.target_result == better.target_result) target_result = better.target_result;
    }
    if (!quickly && t10) {
        const pseudo_huber_loss_vjp_target_far_results better = pseudo_huber_loss_vjp_target_far(input, target, g, far_t5, far_t6);
        if (better.target_result == better.target_result) target_result = better.target_result;
    }
    return quickly && (t11 || t10);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) pseudo_huber_loss_vjp_target_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    target_out_type* restrict_ target_out,
    WIDE_NUMBER(t1),
    const real t2,
    WIDE_NUMBER(delta_pair),
    WIDE_NUMBER(far_t5),
    const real far_t6,
    const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const pair delta_pair = pair(delta_pair_hi, delta_pair_lo);
    const pair far_t5 = pair(far_t5_hi, far_t5_lo);
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
                careful |= pseudo_huber_loss_vjp_target_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), t1, t2, delta_pair, far_t5, far_t6, target_result[lane]);
            pack(target_write[k], target_result);
        }
        if (careful) return false;
        write(target_out + i, target_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real target_result;
        pseudo_huber_loss_vjp_target_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), t1, t2, delta_pair, far_t5, far_t6, target_result);
        store(target_out + i, target_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) pseudo_huber_loss_vjp_target_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(target_out_type, target_out),
    WIDE_NUMBER(t1),
    const real t2,
    WIDE_NUMBER(delta_pair),
    WIDE_NUMBER(far_t5),
    const real far_t6,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const pair delta_pair = pair(delta_pair_hi, delta_pair_lo);
    const pair far_t5 = pair(far_t5_hi, far_t5_lo);
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
            careful |= pseudo_huber_loss_vjp_target_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), t1, t2, delta_pair, far_t5, far_t6, target_result[k]);
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
        pseudo_huber_loss_vjp_target_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), t1, t2, delta_pair, far_t5, far_t6, target_result);
        store(PLACE(target_out), target_result);
    });
}
""",
)


def _value_and_grad_numbers(delta):
    t1 = 1.0 * 1.0
    far_2_t6 = 1.0 * 1.0
    return delta, t1, delta, delta, far_2_t6


_value_and_grad = _Kernel(
    name="pseudo_huber_loss_value_and_grad",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    chunks=1,
    scalars=("delta",),
    kinds=("wide", "real", "wide", "wide", "real"),
    primitives=("extended",),
    host=_value_and_grad_numbers,
    text=r"""
// pseudo_huber_loss_value_and_grad for the elements at which it loses digits.
struct pseudo_huber_loss_value_and_grad_carefully_results {
    real value_result;
};

__device__ __noinline__ pseudo_huber_loss_value_and_grad_carefully_results pseudo_huber_loss_value_and_grad_carefully(
    const real input, const real target, const pair delta_pair)
{
    const extended t3 = extended_of(input) - extended_of(target);
    const extended t4 = extended_hypot(t3 / extended(delta_pair), extended(R(1.0))) + extended(R(1.0));
    return { real(t3 * t3 / t4) };
}

// pseudo_huber_loss_value_and_grad for the elements at which it loses digits.
struct pseudo_huber_loss_value_and_grad_carefully_2_results {
    real input_result;
};

__device__ __noinline__ pseudo_huber_loss_value_and_grad_carefully_2_results pseudo_huber_loss_value_and_grad_carefully_2(
    const real input, const real target, const real g, const pair delta_pair)
{
    const extended t3 = extended_of(input) - extended_of(target);
    const extended t4 = extended_of(g) * (t3 / extended_hypot(t3 / extended(delta_pair), extended(R(1.0))));
    return { real(t4) };
}

// pseudo_huber_loss_value_and_grad for the elements at which it loses digits.
struct pseudo_huber_loss_value_and_grad_far_results {
    real value_result;
};

__device__ __forceinline__ pseudo_huber_loss_value_and_grad_far_results pseudo_huber_loss_value_and_grad_far(
    )
{
    return { INF };
}

// pseudo_huber_loss_value_and_grad for the elements at which it loses digits.
struct pseudo_huber_loss_value_and_grad_far_2_results {
    real input_result;
};

__device__ __noinline__ pseudo_huber_loss_value_and_grad_far_2_results pseudo_huber_loss_value_and_grad_far_2(
    const real input, const real target, const real g, const pair far_2_t5, const real far_2_t6)
{
    const real t3 = maximum_(minimum_(input, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t4 = maximum_(minimum_(target, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const pair t5 = (pair(t3) - pair(t4)) / far_2_t5;
    const real t6 = real(t5);
    const real t7 = t6 / sqrt_(t6 * t6 + far_2_t6) * low_(t5);
    const real t8 = R(1.0) * ((t3 - t4) / (hypot_(t6, R(1.0)) + (t7 == t7 ? t7 : R(0.0))));
    const real t9 = maximum_(t8, -t8);
    const real t10 = t9 > R(1099511627776.0) ? t8 * INF : t9 < R(9.094947017729282e-13) ? R(0.0) : t8;
    return { t10 * g };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool pseudo_huber_loss_value_and_grad_element(
    const real input, const real target, const real g, const pair t1, const real t2, const pair delta_pair, const pair far_2_t5, const real far_2_t6, real& value_result, real& input_result)
{
    const real t3 = input - target;
    const pair t4 = pair(input) - pair(target);
    const real t5 = real(t4 * t4);
    const pair t6 = t4 / t1;
    const real t7 = real(t6);
    const real hypot = hypot_(t7, R(1.0));
    const real t8 = t7 / sqrt_(t7 * t7 + t2) * low_(t6);
    const real t9 = hypot + (t8 == t8 ? t8 : R(0.0));
    const real t10 = t5 / (t9 + R(1.0));
    const real t11 = g * (t3 / t9);
    const bool t12 = maximum_(input, -input) == INF;
    const bool t13 = maximum_(target, -target) == INF;
    const bool t14 = (t12 || t13) && !(t12 && t13);
    const bool t15 = !t14;
    const bool t16 = (t5 == INF || (t10 >= R(0.11328125) && t10 <= R(0.125))) && t15;
    const bool t17 = (maximum_(t3, -t3) == INF || hypot == INF) && t15;
    value_result = t10;
    input_result = t11;
    if (!quickly && t16) {
        const pseudo_huber_loss_value_and_grad_carefully_results better = pseudo_huber_loss_value_and_grad_carefully(input, target, delta_pair);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t17) {
        const pseudo_huber_loss_value_and_grad_carefully_2_results better = pseudo_huber_loss_value_and_grad_carefully_2(input, target, g, delta_pair);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    if (t14) {
        const pseudo_huber_loss_value_and_grad_far_results better = pseudo_huber_loss_value_and_grad_far();
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t14) {
        const pseudo_huber_loss_value_and_grad_far_2_results better = pseudo_huber_loss_value_and_grad_far_2(input, target, g, far_2_t5, far_2_t6);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && (t16 || t17 || t14);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) pseudo_huber_loss_value_and_grad_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    value_out_type* restrict_ value_out,
    input_out_type* restrict_ input_out,
    WIDE_NUMBER(t1),
    const real t2,
    WIDE_NUMBER(delta_pair),
    WIDE_NUMBER(far_2_t5),
    const real far_2_t6,
    const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const pair delta_pair = pair(delta_pair_hi, delta_pair_lo);
    const pair far_2_t5 = pair(far_2_t5_hi, far_2_t5_lo);
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
                careful |= pseudo_huber_loss_value_and_grad_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), t1, t2, delta_pair, far_2_t5, far_2_t6, value_result[lane], input_result[lane]);
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
        pseudo_huber_loss_value_and_grad_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), t1, t2, delta_pair, far_2_t5, far_2_t6, value_result, input_result);
        store(value_out + i, value_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) pseudo_huber_loss_value_and_grad_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t1),
    const real t2,
    WIDE_NUMBER(delta_pair),
    WIDE_NUMBER(far_2_t5),
    const real far_2_t6,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const pair delta_pair = pair(delta_pair_hi, delta_pair_lo);
    const pair far_2_t5 = pair(far_2_t5_hi, far_2_t5_lo);
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
            careful |= pseudo_huber_loss_value_and_grad_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), t1, t2, delta_pair, far_2_t5, far_2_t6, value_result[k], input_result[k]);
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
        pseudo_huber_loss_value_and_grad_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), t1, t2, delta_pair, far_2_t5, far_2_t6, value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


def _hvp_numbers(delta):
    t1 = 1.0 * 1.0
    return delta, t1, delta


_hvp = _Kernel(
    name="pseudo_huber_loss_hvp",
    rows=False,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    chunks=1,
    scalars=("delta",),
    kinds=("wide", "real", "wide"),
    primitives=("extended",),
    host=_hvp_numbers,
    text=r"""
// pseudo_huber_loss_hvp for the elements at which it loses digits.
struct pseudo_huber_loss_hvp_carefully_results {
    real input_result;
};

__device__ __noinline__ pseudo_huber_loss_hvp_carefully_results pseudo_huber_loss_hvp_carefully(
    const real input, const real target, const real g, const real v, const pair delta_pair)
{
    const extended t3 = (extended_of(input) - extended_of(target)) / extended(delta_pair);
    const extended hypot = extended_hypot(t3, extended(R(1.0)));
    return { real(extended_of(g) / hypot * extended_of(v) / hypot / hypot) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool pseudo_huber_loss_hvp_element(
    const real input, const real target, const real g, const real v, const pair t1, const real t2, const pair delta_pair, real& input_result)
{
    const pair t3 = (pair(input) - pair(target)) / t1;
    const real t4 = real(t3);
    const real t5 = low_(t3);
    const real t6 = t4 / sqrt_(t4 * t4 + t2);
    const real t7 = t6 * t5;
    const real t8 = hypot_(t4, R(1.0)) + (t7 == t7 ? t7 : R(0.0));
    const real t9 = g / t8 * v / t8;
    const real t10 = t9 / t8;
    const bool t11 = maximum_(t7, -t7) < R(7.888609052210118e-31) && t6 != R(0.0) && t5 != R(0.0);
    const bool t12 = (t10 < R(7.888609052210118e-31) && t9 != R(0.0)) || t11;
    input_result = t10;
    if (!quickly && t12) {
        const pseudo_huber_loss_hvp_carefully_results better = pseudo_huber_loss_hvp_carefully(input, target, g, v, delta_pair);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && t12;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) pseudo_huber_loss_hvp_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(const v_type, v_in),
    input_out_type* restrict_ input_out,
    WIDE_NUMBER(t1),
    const real t2,
    WIDE_NUMBER(delta_pair),
    const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const pair delta_pair = pair(delta_pair_hi, delta_pair_lo);
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
                careful |= pseudo_huber_loss_hvp_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), load(v_read[k].at + lane), t1, t2, delta_pair, input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        pseudo_huber_loss_hvp_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), load(ENTRY(v_in)), t1, t2, delta_pair, input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) pseudo_huber_loss_hvp_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t1),
    const real t2,
    WIDE_NUMBER(delta_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const pair delta_pair = pair(delta_pair_hi, delta_pair_lo);
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
            careful |= pseudo_huber_loss_hvp_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), load(v_read + k), t1, t2, delta_pair, input_result[k]);
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
        pseudo_huber_loss_hvp_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), load(PLACE(v_in)), t1, t2, delta_pair, input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


def _hess_diag_numbers(delta):
    t1 = 1.0 * 1.0
    return delta, t1, delta


_hess_diag = _Kernel(
    name="pseudo_huber_loss_hess_diag",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    chunks=1,
    scalars=("delta",),
    kinds=("wide", "real", "wide"),
    primitives=("extended",),
    host=_hess_diag_numbers,
    text=r"""
// pseudo_huber_loss_hess_diag for the elements at which it loses digits.
struct pseudo_huber_loss_hess_diag_carefully_results {
    real input_result;
};

__device__ __noinline__ pseudo_huber_loss_hess_diag_carefully_results pseudo_huber_loss_hess_diag_carefully(
    const real input, const real target, const real g, const pair delta_pair)
{
    const extended t3 = (extended_of(input) - extended_of(target)) / extended(delta_pair);
    const extended hypot = extended_hypot(t3, extended(R(1.0)));
    return { real(extended_of(g) / hypot / hypot / hypot) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool pseudo_huber_loss_hess_diag_element(
    const real input, const real target, const real g, const pair t1, const real t2, const pair delta_pair, real& input_result)
{
    const pair t3 = (pair(input) - pair(target)) / t1;
    const real t4 = real(t3);
    const real t5 = low_(t3);
    const real t6 = t4 / sqrt_(t4 * t4 + t2);
    const real t7 = t6 * t5;
    const real t8 = hypot_(t4, R(1.0)) + (t7 == t7 ? t7 : R(0.0));
    const real t9 = g / t8 / t8;
    const real t10 = t9 / t8;
    const bool t11 = maximum_(t7, -t7) < R(7.888609052210118e-31) && t6 != R(0.0) && t5 != R(0.0);
    const bool t12 = (t10 < R(7.888609052210118e-31) && t9 != R(0.0)) || t11;
    input_result = t10;
    if (!quickly && t12) {
        const pseudo_huber_loss_hess_diag_carefully_results better = pseudo_huber_loss_hess_diag_carefully(input, target, g, delta_pair);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && t12;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) pseudo_huber_loss_hess_diag_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    input_out_type* restrict_ input_out,
    WIDE_NUMBER(t1),
    const real t2,
    WIDE_NUMBER(delta_pair),
    const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const pair delta_pair = pair(delta_pair_hi, delta_pair_lo);
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
                careful |= pseudo_huber_loss_hess_diag_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), t1, t2, delta_pair, input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        pseudo_huber_loss_hess_diag_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), t1, t2, delta_pair, input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) pseudo_huber_loss_hess_diag_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t1),
    const real t2,
    WIDE_NUMBER(delta_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const pair delta_pair = pair(delta_pair_hi, delta_pair_lo);
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
            careful |= pseudo_huber_loss_hess_diag_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), t1, t2, delta_pair, input_result[k]);
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
        pseudo_huber_loss_hess_diag_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), t1, t2, delta_pair, input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_SPEC = _Function(
    name="pseudo_huber_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("delta", "param", domain=_Domain(0, float('inf'), True, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input", "target"), ("delta",), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g"), ("delta",), ("input",)),
                "vjp_target": _Body(_vjp_target, ("input", "target", "g"), ("delta",), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g"), ("delta",), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), ("delta",), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g"), ("delta",), ("input",)),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
)


def pseudo_huber_loss(input, target, *, delta=1.0, reduction="mean", out=None):
    """Smooth everywhere: quadratic near the target, with slope delta far from it.

        pseudo_huber_loss = delta**2*(sqrt(1 + (input - target)**2/delta**2) - 1)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    delta: number, 0 < delta; default 1.0.
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

    Reference: P. Charbonnier et al., Deterministic edge-preserving regularization in computed imaging,
    IEEE Trans. Image Process. 6, 1997, doi:10.1109/83.551699
    """
    return _loss(_SPEC, "pseudo_huber_loss", (input, target, delta), None, reduction, out)


def pseudo_huber_loss_vjp(g, input, target, *, delta=1.0, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of pseudo_huber_loss, given the cotangent g of its result.

    pseudo_huber_loss: Smooth everywhere: quadratic near the target, with slope delta far from it.

        pseudo_huber_loss = delta**2*(sqrt(1 + (input - target)**2/delta**2) - 1)

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    delta: number, 0 < delta; default 1.0.
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

    Reference: P. Charbonnier et al., Deterministic edge-preserving regularization in computed imaging,
    IEEE Trans. Image Process. 6, 1997, doi:10.1109/83.551699
    """
    return _cotangents(_SPEC, "pseudo_huber_loss_vjp", g, (input, target, delta), None, reduction, wrt, out)


def pseudo_huber_loss_value_and_grad(input, target, *, delta=1.0, reduction="mean", out=None):
    """Value of pseudo_huber_loss and its derivative, in one pass.

    pseudo_huber_loss: Smooth everywhere: quadratic near the target, with slope delta far from it.

        pseudo_huber_loss = delta**2*(sqrt(1 + (input - target)**2/delta**2) - 1)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    delta: number, 0 < delta; default 1.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what pseudo_huber_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: P. Charbonnier et al., Deterministic edge-preserving regularization in computed imaging,
    IEEE Trans. Image Process. 6, 1997, doi:10.1109/83.551699
    """
    return _loss_pair(_SPEC, "pseudo_huber_loss_value_and_grad", (input, target, delta), None, reduction, out)


def pseudo_huber_loss_hvp(v, input, target, *, delta=1.0, reduction="mean", out=None):
    """Hessian of pseudo_huber_loss in input times v.

    pseudo_huber_loss: Smooth everywhere: quadratic near the target, with slope delta far from it.

        pseudo_huber_loss = delta**2*(sqrt(1 + (input - target)**2/delta**2) - 1)

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    delta: number, 0 < delta; default 1.0.
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

    Reference: P. Charbonnier et al., Deterministic edge-preserving regularization in computed imaging,
    IEEE Trans. Image Process. 6, 1997, doi:10.1109/83.551699
    """
    return _curvature(_SPEC, "pseudo_huber_loss_hvp", "hvp", v, (input, target, delta), None, reduction, out)


def pseudo_huber_loss_hess_diag(input, target, *, delta=1.0, reduction="mean", out=None):
    """Diagonal of the Hessian of pseudo_huber_loss in input.

    pseudo_huber_loss: Smooth everywhere: quadratic near the target, with slope delta far from it.

        pseudo_huber_loss = delta**2*(sqrt(1 + (input - target)**2/delta**2) - 1)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    delta: number, 0 < delta; default 1.0.
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

    Reference: P. Charbonnier et al., Deterministic edge-preserving regularization in computed imaging,
    IEEE Trans. Image Process. 6, 1997, doi:10.1109/83.551699
    """
    return _curvature(
        _SPEC, "pseudo_huber_loss_hess_diag", "hess_diag", None, (input, target, delta), None, reduction, out
    )
