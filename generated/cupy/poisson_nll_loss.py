# Made by symdl 0.1.0 from poisson_nll_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     poisson_nll_loss = -input*target + exp(input)
"""Negative log likelihood of a count under a Poisson distribution; full adds Stirling's term for
counts above 1."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "poisson_nll_loss",
    "poisson_nll_loss_vjp",
    "poisson_nll_loss_value_and_grad",
    "poisson_nll_loss_hvp",
    "poisson_nll_loss_hess_diag",
]


_value = _Kernel(
    name="poisson_nll_loss_value",
    rows=False,
    inputs=("input", "target"),
    outputs=("value",),
    primitives=("extended",),
    text=r"""
// poisson_nll_loss_value for the elements at which it loses digits.
struct poisson_nll_loss_value_carefully_results {
    real value_result;
};

__device__ __noinline__ poisson_nll_loss_value_carefully_results poisson_nll_loss_value_carefully(
    const real input, const real target)
{
    const extended t1 = extended_of(input);
    return { real(extended_exp(t1) - t1 * extended_of(target)) };
}

// poisson_nll_loss_value for the elements at which it loses digits.
struct poisson_nll_loss_value_far_results {
    real value_result;
};

__device__ __noinline__ poisson_nll_loss_value_far_results poisson_nll_loss_value_far(
    const real input, const real target)
{
    const real t1 = maximum_(minimum_(input, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t2 = maximum_(minimum_(target, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t3 = fma_(-t1, t2, exp_(t1));
    const real t4 = maximum_(t3, -t3);
    return { t4 > R(1099511627776.0) ? t3 * INF : t4 < R(9.094947017729282e-13) ? R(0.0) : t3 };
}

// log_input=True, full=False
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool poisson_nll_loss_value_element(
    const real input, const real target, real& value_result)
{
    const real t1 = input * target;
    const real exp = exp_(input);
    const real t2 = exp - t1;
    const bool t3 = maximum_(input, -input) == INF;
    const bool t4 = t3 && !(t3 && maximum_(target, -target) == INF);
    const real t5 = maximum_(t2, -t2);
    const real t6 = maximum_(exp, -exp);
    const bool t7 = ((maximum_(t1, -t1) == INF || t5 < R(0.5) * t6) || exp == INF) || t5 < R(0.9) * t6;
    const bool t8 = t7 && !t4;
    value_result = t2;
    if (!quickly && t8) {
        const poisson_nll_loss_value_carefully_results better = poisson_nll_loss_value_carefully(input, target);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t4) {
        const poisson_nll_loss_value_far_results better = poisson_nll_loss_value_far(input, target);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && (t8 || t4);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_value_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    value_out_type* restrict_ value_out,
    const integer size)
{
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
                careful |= poisson_nll_loss_value_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        poisson_nll_loss_value_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_value_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(value_out_type, value_out),
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
        real value_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= poisson_nll_loss_value_element<true>(
                load(input_read + k), load(target_read + k), value_result[k]);
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
        poisson_nll_loss_value_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


_vjp = _Kernel(
    name="poisson_nll_loss_vjp",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    chunks=1,
    primitives=("extended",),
    text=r"""
// poisson_nll_loss_vjp for the elements at which it loses digits.
struct poisson_nll_loss_vjp_carefully_results {
    real input_result;
};

__device__ __noinline__ poisson_nll_loss_vjp_carefully_results poisson_nll_loss_vjp_carefully(
    const real input, const real target, const real g)
{
    return { real(extended_of(g) * (extended_exp(extended_of(input)) - extended_of(target))) };
}

// log_input=True, full=False
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool poisson_nll_loss_vjp_element(
    const real input, const real target, const real g, real& input_result)
{
    const real exp = exp_(input);
    const real t1 = exp - target;
    const real t2 = g * t1;
    const bool t3 = maximum_(t1, -t1) < R(0.75) * maximum_(exp, -exp) || exp == INF;
    input_result = t2;
    if (!quickly && t3) {
        const poisson_nll_loss_vjp_carefully_results better = poisson_nll_loss_vjp_carefully(input, target, g);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && t3;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_vjp_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    input_out_type* restrict_ input_out,
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
                careful |= poisson_nll_loss_vjp_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        poisson_nll_loss_vjp_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_vjp_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
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
            careful |= poisson_nll_loss_vjp_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), input_result[k]);
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
        poisson_nll_loss_vjp_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_vjp_target = _Kernel(
    name="poisson_nll_loss_vjp_target",
    rows=False,
    inputs=("input", "g", "target"),
    outputs=("target",),
    chunks=1,
    text=r"""
// log_input=True, full=False
template <bool quickly>
__device__ __forceinline__ bool poisson_nll_loss_vjp_target_element(
    const real input, const real g, const real target, real& target_result)
{
    target_result = target == target ? -(g * input) : target;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_vjp_target_flat(
    FLAT(const input_type, input_in),
    FLAT(const g_type, g_in),
    FLAT(const target_type, target_in),
    target_out_type* restrict_ target_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<input_type> input_read[1];
        read(input_read, ENTRY(input_in), !input_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<target_type> target_read[1];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<target_out_type> target_write[1];
        bool careful = false;
        EACH(k, 1) {
            real target_result[LANES];
            EACH(lane, LANES)
                careful |= poisson_nll_loss_vjp_target_element<true>(
                    load(input_read[k].at + lane), load(g_read[k].at + lane), load(target_read[k].at + lane), target_result[lane]);
            pack(target_write[k], target_result);
        }
        if (careful) return false;
        write(target_out + i, target_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real target_result;
        poisson_nll_loss_vjp_target_element<false>(
            load(ENTRY(input_in)), load(ENTRY(g_in)), load(ENTRY(target_in)), target_result);
        store(target_out + i, target_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_vjp_target_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const g_type, g_in),
    STRIDED(const target_type, target_in),
    STRIDED(target_out_type, target_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        g_type g_read[BATCH];
        target_type target_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            g_read[k] = *PLACE(g_in);
            target_read[k] = *PLACE(target_in);
        }
        real target_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= poisson_nll_loss_vjp_target_element<true>(
                load(input_read + k), load(g_read + k), load(target_read + k), target_result[k]);
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
        poisson_nll_loss_vjp_target_element<false>(
            load(PLACE(input_in)), load(PLACE(g_in)), load(PLACE(target_in)), target_result);
        store(PLACE(target_out), target_result);
    });
}
""",
)


_value_and_grad = _Kernel(
    name="poisson_nll_loss_value_and_grad",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    chunks=1,
    primitives=("extended",),
    text=r"""
// poisson_nll_loss_value_and_grad for the elements at which it loses digits.
struct poisson_nll_loss_value_and_grad_carefully_results {
    real value_result;
};

__device__ __noinline__ poisson_nll_loss_value_and_grad_carefully_results poisson_nll_loss_value_and_grad_carefully(
    const real input, const real target)
{
    const extended t1 = extended_of(input);
    return { real(extended_exp(t1) - t1 * extended_of(target)) };
}

// poisson_nll_loss_value_and_grad for the elements at which it loses digits.
struct poisson_nll_loss_value_and_grad_carefully_2_results {
    real input_result;
};

__device__ __noinline__ poisson_nll_loss_value_and_grad_carefully_2_results poisson_nll_loss_value_and_grad_carefully_2(
    const real input, const real target, const real g)
{
    return { real(extended_of(g) * (extended_exp(extended_of(input)) - extended_of(target))) };
}

// poisson_nll_loss_value_and_grad for the elements at which it loses digits.
struct poisson_nll_loss_value_and_grad_far_results {
    real value_result;
};

__device__ __noinline__ poisson_nll_loss_value_and_grad_far_results poisson_nll_loss_value_and_grad_far(
    const real input, const real target, const real g)
{
    const real t1 = maximum_(minimum_(input, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t2 = maximum_(minimum_(target, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t3 = fma_(-t1, t2, exp_(t1));
    const real t4 = maximum_(t3, -t3);
    const real t5 = t4 > R(1099511627776.0) ? t3 * INF : t4 < R(9.094947017729282e-13) ? R(0.0) : t3;
    return { t5 * g };
}

// log_input=True, full=False
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool poisson_nll_loss_value_and_grad_element(
    const real input, const real target, const real g, real& value_result, real& input_result)
{
    const real t1 = input * target;
    const real exp = exp_(input);
    const real t2 = exp - t1;
    const real t3 = exp - target;
    const real t4 = g * t3;
    const bool t5 = maximum_(input, -input) == INF;
    const bool t6 = t5 && !(t5 && maximum_(target, -target) == INF);
    const real t7 = maximum_(t2, -t2);
    const real t8 = maximum_(exp, -exp);
    const bool t9 = exp == INF;
    const bool t10 = (((maximum_(t1, -t1) == INF || t7 < R(0.5) * t8) || t9) || t7 < R(0.9) * t8) && !t6;
    const bool t11 = maximum_(t3, -t3) < R(0.75) * t8 || t9;
    value_result = t2;
    input_result = t4;
    if (!quickly && t10) {
        const poisson_nll_loss_value_and_grad_carefully_results better = poisson_nll_loss_value_and_grad_carefully(input, target);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t11) {
        const poisson_nll_loss_value_and_grad_carefully_2_results better = poisson_nll_loss_value_and_grad_carefully_2(input, target, g);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    if (!quickly && t6) {
        const poisson_nll_loss_value_and_grad_far_results better = poisson_nll_loss_value_and_grad_far(input, target, g);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && (t10 || t11 || t6);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_value_and_grad_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    value_out_type* restrict_ value_out,
    input_out_type* restrict_ input_out,
    const integer size)
{
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
                careful |= poisson_nll_loss_value_and_grad_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), value_result[lane], input_result[lane]);
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
        poisson_nll_loss_value_and_grad_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), value_result, input_result);
        store(value_out + i, value_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_value_and_grad_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
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
        real value_result[BATCH], input_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= poisson_nll_loss_value_and_grad_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), value_result[k], input_result[k]);
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
        poisson_nll_loss_value_and_grad_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_hvp = _Kernel(
    name="poisson_nll_loss_hvp",
    rows=False,
    inputs=("input", "g", "v", "target"),
    outputs=("input",),
    chunks=1,
    text=r"""
// log_input=True, full=False
template <bool quickly>
__device__ __forceinline__ bool poisson_nll_loss_hvp_element(
    const real input, const real g, const real v, const real target, real& input_result)
{
    input_result = target == target ? g * (v * exp_(input)) : target;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_hvp_flat(
    FLAT(const input_type, input_in),
    FLAT(const g_type, g_in),
    FLAT(const v_type, v_in),
    FLAT(const target_type, target_in),
    input_out_type* restrict_ input_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<input_type> input_read[1];
        read(input_read, ENTRY(input_in), !input_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<v_type> v_read[1];
        read(v_read, ENTRY(v_in), !v_in_step);
        lanes<target_type> target_read[1];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<input_out_type> input_write[1];
        bool careful = false;
        EACH(k, 1) {
            real input_result[LANES];
            EACH(lane, LANES)
                careful |= poisson_nll_loss_hvp_element<true>(
                    load(input_read[k].at + lane), load(g_read[k].at + lane), load(v_read[k].at + lane), load(target_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        poisson_nll_loss_hvp_element<false>(
            load(ENTRY(input_in)), load(ENTRY(g_in)), load(ENTRY(v_in)), load(ENTRY(target_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_hvp_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(const target_type, target_in),
    STRIDED(input_out_type, input_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        g_type g_read[BATCH];
        v_type v_read[BATCH];
        target_type target_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            g_read[k] = *PLACE(g_in);
            v_read[k] = *PLACE(v_in);
            target_read[k] = *PLACE(target_in);
        }
        real input_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= poisson_nll_loss_hvp_element<true>(
                load(input_read + k), load(g_read + k), load(v_read + k), load(target_read + k), input_result[k]);
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
        poisson_nll_loss_hvp_element<false>(
            load(PLACE(input_in)), load(PLACE(g_in)), load(PLACE(v_in)), load(PLACE(target_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_hess_diag = _Kernel(
    name="poisson_nll_loss_hess_diag",
    rows=False,
    inputs=("input", "g", "target"),
    outputs=("input",),
    chunks=1,
    text=r"""
// log_input=True, full=False
template <bool quickly>
__device__ __forceinline__ bool poisson_nll_loss_hess_diag_element(
    const real input, const real g, const real target, real& input_result)
{
    input_result = target == target ? g * exp_(input) : target;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_hess_diag_flat(
    FLAT(const input_type, input_in),
    FLAT(const g_type, g_in),
    FLAT(const target_type, target_in),
    input_out_type* restrict_ input_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<input_type> input_read[1];
        read(input_read, ENTRY(input_in), !input_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<target_type> target_read[1];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<input_out_type> input_write[1];
        bool careful = false;
        EACH(k, 1) {
            real input_result[LANES];
            EACH(lane, LANES)
                careful |= poisson_nll_loss_hess_diag_element<true>(
                    load(input_read[k].at + lane), load(g_read[k].at + lane), load(target_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        poisson_nll_loss_hess_diag_element<false>(
            load(ENTRY(input_in)), load(ENTRY(g_in)), load(ENTRY(target_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_hess_diag_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const g_type, g_in),
    STRIDED(const target_type, target_in),
    STRIDED(input_out_type, input_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        g_type g_read[BATCH];
        target_type target_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            g_read[k] = *PLACE(g_in);
            target_read[k] = *PLACE(target_in);
        }
        real input_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= poisson_nll_loss_hess_diag_element<true>(
                load(input_read + k), load(g_read + k), load(target_read + k), input_result[k]);
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
        poisson_nll_loss_hess_diag_element<false>(
            load(PLACE(input_in)), load(PLACE(g_in)), load(PLACE(target_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_value_full = _Kernel(
    name="poisson_nll_loss_value_full",
    rows=False,
    inputs=("input", "target"),
    outputs=("value",),
    primitives=("extended",),
    text=r"""
// poisson_nll_loss_value_full for the elements at which it loses digits.
struct poisson_nll_loss_value_full_carefully_results {
    real value_result;
};

__device__ __noinline__ poisson_nll_loss_value_full_carefully_results poisson_nll_loss_value_full_carefully(
    const real input, const real target)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_of(target);
    const extended t3 = extended(R(2.0)) * t2;
    const extended t4 = extended(PAIR(6.283185307179586, 2.4492935982947064e-16, R(6.2831854820251465), -R(1.7484555314695172e-07))) * t2;
    const extended t5 = (t3 * extended_log(t2) + extended_log(t4) - t3) / extended(R(2.0));
    return { real((target <= R(1.0) ? extended(R(0.0)) : t5) + extended_exp(t1) - t1 * t2) };
}

// poisson_nll_loss_value_full for the elements at which it loses digits.
struct poisson_nll_loss_value_full_far_results {
    real value_result;
};

__device__ __noinline__ poisson_nll_loss_value_full_far_results poisson_nll_loss_value_full_far(
    const real input, const real target)
{
    const real t1 = maximum_(minimum_(input, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t2 = maximum_(minimum_(target, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t3 = R(2.0) * t2;
    const pair t4 = pair(t2);
    const pair t5 = PAIR(6.283185307179586, 2.4492935982947064e-16, R(6.2831854820251465), -R(1.7484555314695172e-07)) * t4;
    const real t6 = real(t5);
    const real t7 = R(1.0) / t6 * low_(t5);
    const real t8 = (fma_(t3, log_(t2), log_(t6) + (t7 == t7 ? t7 : R(0.0))) - t3) / R(2.0);
    const real t9 = fma_(-t1, t2, (t2 <= R(1.0) ? R(0.0) : t8) + exp_(t1));
    const real t10 = maximum_(t9, -t9);
    return { t10 > R(1099511627776.0) ? t9 * INF : t10 < R(9.094947017729282e-13) ? R(0.0) : t9 };
}

// log_input=True, full=True
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool poisson_nll_loss_value_full_element(
    const real input, const real target, real& value_result)
{
    const real t1 = input * target;
    const real t2 = R(2.0) * target;
    const pair t3 = pair(target);
    const pair t4 = PAIR(6.283185307179586, 2.4492935982947064e-16, R(6.2831854820251465), -R(1.7484555314695172e-07)) * t3;
    const real t5 = real(t4);
    const real t6 = R(1.0) / t5;
    const real t7 = t6 * low_(t4);
    const real t8 = fma_(t2, log_(target), log_(t5) + (t7 == t7 ? t7 : R(0.0)));
    const real t9 = t8 - t2;
    const real t10 = (target <= R(1.0) ? R(0.0) : t9 / R(2.0)) + exp_(input);
    const real t11 = t10 - t1;
    const bool t12 = maximum_(input, -input) == INF;
    const bool t13 = (t12 || target == INF) && !(t12 && maximum_(target, -target) == INF);
    const real t14 = maximum_(t1, -t1);
    const real t15 = maximum_(t9, -t9);
    const real t16 = maximum_(t8, -t8);
    const bool t17 = t14 < R(7.888609052210118e-31) && input != R(0.0) && target != R(0.0);
    const real t18 = maximum_(t10, -t10);
    const bool t19 = ((t14 == INF || t6 < R(7.888609052210118e-31)) || t15 < R(0.5) * t16) || t17;
    const bool t20 = ((t19 || t11 < R(0.5) * t18) || t15 < R(0.9) * t16) || t11 < R(0.9) * t18;
    const bool t21 = (t20 || (t9 >= R(57344.0) && t9 <= R(7599824371187712.0))) && !t13;
    value_result = t11;
    if (!quickly && t21) {
        const poisson_nll_loss_value_full_carefully_results better = poisson_nll_loss_value_full_carefully(input, target);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t13) {
        const poisson_nll_loss_value_full_far_results better = poisson_nll_loss_value_full_far(input, target);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && (t21 || t13);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_value_full_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    value_out_type* restrict_ value_out,
    const integer size)
{
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
                careful |= poisson_nll_loss_value_full_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        poisson_nll_loss_value_full_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_value_full_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(value_out_type, value_out),
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
        real value_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= poisson_nll_loss_value_full_element<true>(
                load(input_read + k), load(target_read + k), value_result[k]);
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
        poisson_nll_loss_value_full_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


_vjp_full = _Kernel(
    name="poisson_nll_loss_vjp_full",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    chunks=1,
    primitives=("extended",),
    text=r"""
// poisson_nll_loss_vjp_full for the elements at which it loses digits.
struct poisson_nll_loss_vjp_full_carefully_results {
    real input_result;
};

__device__ __noinline__ poisson_nll_loss_vjp_full_carefully_results poisson_nll_loss_vjp_full_carefully(
    const real input, const real target, const real g)
{
    return { real(extended_of(g) * (extended_exp(extended_of(input)) - extended_of(target))) };
}

// log_input=True, full=True
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool poisson_nll_loss_vjp_full_element(
    const real input, const real target, const real g, real& input_result)
{
    const real exp = exp_(input);
    const real t1 = exp - target;
    const real t2 = g * t1;
    const bool t3 = maximum_(t1, -t1) < R(0.75) * maximum_(exp, -exp) || exp == INF;
    input_result = t2;
    if (!quickly && t3) {
        const poisson_nll_loss_vjp_full_carefully_results better = poisson_nll_loss_vjp_full_carefully(input, target, g);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && t3;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_vjp_full_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    input_out_type* restrict_ input_out,
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
                careful |= poisson_nll_loss_vjp_full_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        poisson_nll_loss_vjp_full_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_vjp_full_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
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
            careful |= poisson_nll_loss_vjp_full_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), input_result[k]);
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
        poisson_nll_loss_vjp_full_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_vjp_target_full = _Kernel(
    name="poisson_nll_loss_vjp_target_full",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("target",),
    chunks=1,
    primitives=("extended",),
    text=r"""
// poisson_nll_loss_vjp_target_full for the elements at which it loses digits.
struct poisson_nll_loss_vjp_target_full_carefully_results {
    real target_result;
};

__device__ __noinline__ poisson_nll_loss_vjp_target_full_carefully_results poisson_nll_loss_vjp_target_full_carefully(
    const real input, const real target, const real g)
{
    const extended t1 = extended_of(target);
    const extended t2 = (extended(R(2.0)) * extended_log(t1) + extended(R(1.0)) / t1) / extended(R(2.0));
    const extended t3 = extended_of(g) * ((target <= R(1.0) ? extended(R(0.0)) : t2) - extended_of(input));
    return { real(t3) };
}

// log_input=True, full=True
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool poisson_nll_loss_vjp_target_full_element(
    const real input, const real target, const real g, real& target_result)
{
    const real t1 = R(1.0) / target;
    const real t2 = target <= R(1.0) ? R(0.0) : fma_(R(2.0), log_(target), t1) / R(2.0);
    const real t3 = t2 - input;
    const real t4 = g * t3;
    const bool t5 = t1 < R(7.888609052210118e-31) || maximum_(t3, -t3) < R(0.75) * maximum_(t2, -t2);
    target_result = t4;
    if (!quickly && t5) {
        const poisson_nll_loss_vjp_target_full_carefully_results better = poisson_nll_loss_vjp_target_full_carefully(input, target, g);
        if (better.target_result == better.target_result) target_result = better.target_result;
    }
    return quickly && t5;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_vjp_target_full_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    target_out_type* restrict_ target_out,
    const integer size)
{
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
                careful |= poisson_nll_loss_vjp_target_full_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), target_result[lane]);
            pack(target_write[k], target_result);
        }
        if (careful) return false;
        write(target_out + i, target_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real target_result;
        poisson_nll_loss_vjp_target_full_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), target_result);
        store(target_out + i, target_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_vjp_target_full_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(target_out_type, target_out),
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
        real target_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= poisson_nll_loss_vjp_target_full_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), target_result[k]);
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
        poisson_nll_loss_vjp_target_full_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), target_result);
        store(PLACE(target_out), target_result);
    });
}
""",
)


_value_and_grad_full = _Kernel(
    name="poisson_nll_loss_value_and_grad_full",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    chunks=1,
    primitives=("extended",),
    text=r"""
// poisson_nll_loss_value_and_grad_full for the elements at which it loses digits.
struct poisson_nll_loss_value_and_grad_full_carefully_results {
    real value_result;
};

__device__ __noinline__ poisson_nll_loss_value_and_grad_full_carefully_results poisson_nll_loss_value_and_grad_full_carefully(
    const real input, const real target)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_of(target);
    const extended t3 = extended(R(2.0)) * t2;
    const extended t4 = extended(PAIR(6.283185307179586, 2.4492935982947064e-16, R(6.2831854820251465), -R(1.7484555314695172e-07))) * t2;
    const extended t5 = (t3 * extended_log(t2) + extended_log(t4) - t3) / extended(R(2.0));
    return { real((target <= R(1.0) ? extended(R(0.0)) : t5) + extended_exp(t1) - t1 * t2) };
}

// poisson_nll_loss_value_and_grad_full for the elements at which it loses digits.
struct poisson_nll_loss_value_and_grad_full_carefully_2_results {
    real input_result;
};

__device__ __noinline__ poisson_nll_loss_value_and_grad_full_carefully_2_results poisson_nll_loss_value_and_grad_full_carefully_2(
    const real input, const real target, const real g)
{
    return { real(extended_of(g) * (extended_exp(extended_of(input)) - extended_of(target))) };
}

// poisson_nll_loss_value_and_grad_full for the elements at which it loses digits.
struct poisson_nll_loss_value_and_grad_full_far_results {
    real value_result;
};

__device__ __noinline__ poisson_nll_loss_value_and_grad_full_far_results poisson_nll_loss_value_and_grad_full_far(
    const real input, const real target, const real g)
{
    const real t1 = maximum_(minimum_(input, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t2 = maximum_(minimum_(target, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t3 = R(2.0) * t2;
    const pair t4 = pair(t2);
    const pair t5 = PAIR(6.283185307179586, 2.4492935982947064e-16, R(6.2831854820251465), -R(1.7484555314695172e-07)) * t4;
    const real t6 = real(t5);
    const real t7 = R(1.0) / t6 * low_(t5);
    const real t8 = (fma_(t3, log_(t2), log_(t6) + (t7 == t7 ? t7 : R(0.0))) - t3) / R(2.0);
    const real t9 = fma_(-t1, t2, (t2 <= R(1.0) ? R(0.0) : t8) + exp_(t1));
    const real t10 = maximum_(t9, -t9);
    const real t11 = t10 > R(1099511627776.0) ? t9 * INF : t10 < R(9.094947017729282e-13) ? R(0.0) : t9;
    return { t11 * g };
}

// log_input=True, full=True
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool poisson_nll_loss_value_and_grad_full_element(
    const real input, const real target, const real g, real& value_result, real& input_result)
{
    const real t1 = input * target;
    const real t2 = R(2.0) * target;
    const pair t3 = pair(target);
    const pair t4 = PAIR(6.283185307179586, 2.4492935982947064e-16, R(6.2831854820251465), -R(1.7484555314695172e-07)) * t3;
    const real t5 = real(t4);
    const real t6 = R(1.0) / t5;
    const real t7 = t6 * low_(t4);
    const real t8 = fma_(t2, log_(target), log_(t5) + (t7 == t7 ? t7 : R(0.0)));
    const real t9 = t8 - t2;
    const real exp = exp_(input);
    const real t10 = (target <= R(1.0) ? R(0.0) : t9 / R(2.0)) + exp;
    const real t11 = t10 - t1;
    const real t12 = exp - target;
    const real t13 = g * t12;
    const bool t14 = maximum_(input, -input) == INF;
    const bool t15 = (t14 || target == INF) && !(t14 && maximum_(target, -target) == INF);
    const real t16 = maximum_(t1, -t1);
    const real t17 = maximum_(t9, -t9);
    const real t18 = maximum_(t8, -t8);
    const bool t19 = t16 < R(7.888609052210118e-31) && input != R(0.0) && target != R(0.0);
    const real t20 = maximum_(t10, -t10);
    const bool t21 = ((t16 == INF || t6 < R(7.888609052210118e-31)) || t17 < R(0.5) * t18) || t19;
    const bool t22 = ((t21 || t11 < R(0.5) * t20) || t17 < R(0.9) * t18) || t11 < R(0.9) * t20;
    const bool t23 = (t22 || (t9 >= R(57344.0) && t9 <= R(7599824371187712.0))) && !t15;
    const bool t24 = maximum_(t12, -t12) < R(0.75) * maximum_(exp, -exp) || exp == INF;
    value_result = t11;
    input_result = t13;
    if (!quickly && t23) {
        const poisson_nll_loss_value_and_grad_full_carefully_results better = poisson_nll_loss_value_and_grad_full_carefully(input, target);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t24) {
        const poisson_nll_loss_value_and_grad_full_carefully_2_results better = poisson_nll_loss_value_and_grad_full_carefully_2(input, target, g);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    if (!quickly && t15) {
        const poisson_nll_loss_value_and_grad_full_far_results better = poisson_nll_loss_value_and_grad_full_far(input, target, g);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && (t23 || t24 || t15);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_value_and_grad_full_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    value_out_type* restrict_ value_out,
    input_out_type* restrict_ input_out,
    const integer size)
{
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
                careful |= poisson_nll_loss_value_and_grad_full_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), value_result[lane], input_result[lane]);
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
        poisson_nll_loss_value_and_grad_full_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), value_result, input_result);
        store(value_out + i, value_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_value_and_grad_full_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
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
        real value_result[BATCH], input_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= poisson_nll_loss_value_and_grad_full_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), value_result[k], input_result[k]);
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
        poisson_nll_loss_value_and_grad_full_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


def _value_no_log_input_numbers(eps):
    return eps, eps


_value_no_log_input = _Kernel(
    name="poisson_nll_loss_value_no_log_input",
    rows=False,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("eps",),
    kinds=("wide", "wide"),
    primitives=("extended",),
    host=_value_no_log_input_numbers,
    text=r"""
// poisson_nll_loss_value_no_log_input for the elements at which it loses digits.
struct poisson_nll_loss_value_no_log_input_carefully_results {
    real value_result;
};

__device__ __noinline__ poisson_nll_loss_value_no_log_input_carefully_results poisson_nll_loss_value_no_log_input_carefully(
    const real input, const real target, const pair eps_pair)
{
    const extended t2 = extended_of(input);
    return { real(t2 - extended_of(target) * extended_log(t2 + extended(eps_pair))) };
}

// poisson_nll_loss_value_no_log_input for the elements at which it loses digits.
struct poisson_nll_loss_value_no_log_input_far_results {
    real value_result;
};

__device__ __forceinline__ poisson_nll_loss_value_no_log_input_far_results poisson_nll_loss_value_no_log_input_far(
    )
{
    return { INF };
}

// log_input=False, full=False
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool poisson_nll_loss_value_no_log_input_element(
    const real input, const real target, const pair t1, const pair eps_pair, real& value_result)
{
    const pair t2 = pair(input) + t1;
    const real t3 = real(t2);
    const real t4 = R(1.0) / t3;
    const real t5 = t4 * low_(t2);
    const real t6 = fma_(-target, log_(t3) + (t5 == t5 ? t5 : R(0.0)), input);
    const real t7 = maximum_(input, -input);
    const bool t8 = input == INF && !(t7 == INF && maximum_(target, -target) == INF);
    const real t9 = maximum_(t6, -t6);
    const bool t10 = t9 < R(0.5) * t7 || maximum_(t4, -t4) < R(7.888609052210118e-31);
    const bool t11 = ((t10 || t9 < R(0.9) * t7) || (t6 >= -R(30720.0) && t6 <= R(0.002685546875))) && !t8;
    value_result = t6;
    if (!quickly && t11) {
        const poisson_nll_loss_value_no_log_input_carefully_results better = poisson_nll_loss_value_no_log_input_carefully(input, target, eps_pair);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (t8) {
        const poisson_nll_loss_value_no_log_input_far_results better = poisson_nll_loss_value_no_log_input_far();
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t11;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_value_no_log_input_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    value_out_type* restrict_ value_out,
    WIDE_NUMBER(t1),
    WIDE_NUMBER(eps_pair),
    const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
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
                careful |= poisson_nll_loss_value_no_log_input_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), t1, eps_pair, value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        poisson_nll_loss_value_no_log_input_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), t1, eps_pair, value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_value_no_log_input_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(value_out_type, value_out),
    WIDE_NUMBER(t1),
    WIDE_NUMBER(eps_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
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
            careful |= poisson_nll_loss_value_no_log_input_element<true>(
                load(input_read + k), load(target_read + k), t1, eps_pair, value_result[k]);
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
        poisson_nll_loss_value_no_log_input_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), t1, eps_pair, value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


def _vjp_no_log_input_numbers(eps):
    return eps, eps


_vjp_no_log_input = _Kernel(
    name="poisson_nll_loss_vjp_no_log_input",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    chunks=1,
    scalars=("eps",),
    kinds=("real", "wide"),
    primitives=("extended",),
    host=_vjp_no_log_input_numbers,
    text=r"""
// poisson_nll_loss_vjp_no_log_input for the elements at which it loses digits.
struct poisson_nll_loss_vjp_no_log_input_carefully_results {
    real input_result;
};

__device__ __noinline__ poisson_nll_loss_vjp_no_log_input_carefully_results poisson_nll_loss_vjp_no_log_input_carefully(
    const real input, const real target, const real g, const pair eps_pair)
{
    const extended t1 = extended(R(1.0)) - extended_of(target) / (extended_of(input) + extended(eps_pair));
    return { real(extended_of(g) * t1) };
}

// log_input=False, full=False
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool poisson_nll_loss_vjp_no_log_input_element(
    const real input, const real target, const real g, const real eps, const pair eps_pair, real& input_result)
{
    const real t1 = input + eps;
    const real t2 = R(1.0) - target / t1;
    const real t3 = g * t2;
    const bool t4 = maximum_(t2, -t2) < R(0.75) || maximum_(t1, -t1) < R(0.75) * maximum_(input, -input);
    input_result = t3;
    if (!quickly && t4) {
        const poisson_nll_loss_vjp_no_log_input_carefully_results better = poisson_nll_loss_vjp_no_log_input_carefully(input, target, g, eps_pair);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && t4;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_vjp_no_log_input_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    input_out_type* restrict_ input_out,
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
        lanes<input_out_type> input_write[1];
        bool careful = false;
        EACH(k, 1) {
            real input_result[LANES];
            EACH(lane, LANES)
                careful |= poisson_nll_loss_vjp_no_log_input_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), eps, eps_pair, input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        poisson_nll_loss_vjp_no_log_input_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), eps, eps_pair, input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_vjp_no_log_input_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
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
        real input_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= poisson_nll_loss_vjp_no_log_input_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), eps, eps_pair, input_result[k]);
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
        poisson_nll_loss_vjp_no_log_input_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), eps, eps_pair, input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


def _vjp_target_no_log_input_numbers(eps):
    return eps


_vjp_target_no_log_input = _Kernel(
    name="poisson_nll_loss_vjp_target_no_log_input",
    rows=False,
    inputs=("input", "g", "target"),
    outputs=("target",),
    chunks=1,
    scalars=("eps",),
    kinds=("wide",),
    host=_vjp_target_no_log_input_numbers,
    text=r"""
// log_input=False, full=False
template <bool quickly>
__device__ __forceinline__ bool poisson_nll_loss_vjp_target_no_log_input_element(
    const real input, const real g, const real target, const pair t1, real& target_result)
{
    const pair t2 = pair(input) + t1;
    const real t3 = real(t2);
    const real t4 = R(1.0) / t3 * low_(t2);
    target_result = target == target ? -(g * (log_(t3) + (t4 == t4 ? t4 : R(0.0)))) : target;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_vjp_target_no_log_input_flat(
    FLAT(const input_type, input_in),
    FLAT(const g_type, g_in),
    FLAT(const target_type, target_in),
    target_out_type* restrict_ target_out,
    WIDE_NUMBER(t1),
    const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const auto quick = [&](const place i) {
        lanes<input_type> input_read[1];
        read(input_read, ENTRY(input_in), !input_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<target_type> target_read[1];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<target_out_type> target_write[1];
        bool careful = false;
        EACH(k, 1) {
            real target_result[LANES];
            EACH(lane, LANES)
                careful |= poisson_nll_loss_vjp_target_no_log_input_element<true>(
                    load(input_read[k].at + lane), load(g_read[k].at + lane), load(target_read[k].at + lane), t1, target_result[lane]);
            pack(target_write[k], target_result);
        }
        if (careful) return false;
        write(target_out + i, target_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real target_result;
        poisson_nll_loss_vjp_target_no_log_input_element<false>(
            load(ENTRY(input_in)), load(ENTRY(g_in)), load(ENTRY(target_in)), t1, target_result);
        store(target_out + i, target_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_vjp_target_no_log_input_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const g_type, g_in),
    STRIDED(const target_type, target_in),
    STRIDED(target_out_type, target_out),
    WIDE_NUMBER(t1),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        g_type g_read[BATCH];
        target_type target_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            g_read[k] = *PLACE(g_in);
            target_read[k] = *PLACE(target_in);
        }
        real target_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= poisson_nll_loss_vjp_target_no_log_input_element<true>(
                load(input_read + k), load(g_read + k), load(target_read + k), t1, target_result[k]);
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
        poisson_nll_loss_vjp_target_no_log_input_element<false>(
            load(PLACE(input_in)), load(PLACE(g_in)), load(PLACE(target_in)), t1, target_result);
        store(PLACE(target_out), target_result);
    });
}
""",
)


def _value_and_grad_no_log_input_numbers(eps):
    return eps, eps, eps


_value_and_grad_no_log_input = _Kernel(
    name="poisson_nll_loss_value_and_grad_no_log_input",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    chunks=1,
    scalars=("eps",),
    kinds=("real", "wide", "wide"),
    primitives=("extended",),
    host=_value_and_grad_no_log_input_numbers,
    text=r"""
// poisson_nll_loss_value_and_grad_no_log_input for the elements at which it loses digits.
struct poisson_nll_loss_value_and_grad_no_log_input_carefully_results {
    real value_result;
};

__device__ __noinline__ poisson_nll_loss_value_and_grad_no_log_input_carefully_results poisson_nll_loss_value_and_grad_no_log_input_carefully(
    const real input, const real target, const pair eps_pair)
{
    const extended t2 = extended_of(input);
    return { real(t2 - extended_of(target) * extended_log(t2 + extended(eps_pair))) };
}

// poisson_nll_loss_value_and_grad_no_log_input for the elements at which it loses digits.
struct poisson_nll_loss_value_and_grad_no_log_input_carefully_2_results {
    real input_result;
};

__device__ __noinline__ poisson_nll_loss_value_and_grad_no_log_input_carefully_2_results poisson_nll_loss_value_and_grad_no_log_input_carefully_2(
    const real input, const real target, const real g, const pair eps_pair)
{
    const extended t2 = extended(R(1.0)) - extended_of(target) / (extended_of(input) + extended(eps_pair));
    return { real(extended_of(g) * t2) };
}

// poisson_nll_loss_value_and_grad_no_log_input for the elements at which it loses digits.
struct poisson_nll_loss_value_and_grad_no_log_input_far_results {
    real value_result;
};

__device__ __forceinline__ poisson_nll_loss_value_and_grad_no_log_input_far_results poisson_nll_loss_value_and_grad_no_log_input_far(
    )
{
    return { INF };
}

// log_input=False, full=False
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool poisson_nll_loss_value_and_grad_no_log_input_element(
    const real input, const real target, const real g, const real eps, const pair t1, const pair eps_pair, real& value_result, real& input_result)
{
    const real t2 = input + eps;
    const pair t3 = pair(input) + t1;
    const real t4 = real(t3);
    const real t5 = R(1.0) / t4;
    const real t6 = t5 * low_(t3);
    const real t7 = fma_(-target, log_(t4) + (t6 == t6 ? t6 : R(0.0)), input);
    const real t8 = R(1.0) - target / t2;
    const real t9 = g * t8;
    const real t10 = maximum_(input, -input);
    const bool t11 = input == INF && !(t10 == INF && maximum_(target, -target) == INF);
    const real t12 = maximum_(t7, -t7);
    const bool t13 = t12 < R(0.5) * t10 || maximum_(t5, -t5) < R(7.888609052210118e-31);
    const bool t14 = (t13 || t12 < R(0.9) * t10) || (t7 >= -R(30720.0) && t7 <= R(0.002685546875));
    const bool t15 = t14 && !t11;
    const bool t16 = maximum_(t8, -t8) < R(0.75) || maximum_(t2, -t2) < R(0.75) * t10;
    value_result = t7;
    input_result = t9;
    if (!quickly && t15) {
        const poisson_nll_loss_value_and_grad_no_log_input_carefully_results better = poisson_nll_loss_value_and_grad_no_log_input_carefully(input, target, eps_pair);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t16) {
        const poisson_nll_loss_value_and_grad_no_log_input_carefully_2_results better = poisson_nll_loss_value_and_grad_no_log_input_carefully_2(input, target, g, eps_pair);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    if (t11) {
        const poisson_nll_loss_value_and_grad_no_log_input_far_results better = poisson_nll_loss_value_and_grad_no_log_input_far();
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && (t15 || t16);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_value_and_grad_no_log_input_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    value_out_type* restrict_ value_out,
    input_out_type* restrict_ input_out,
    const real eps,
    WIDE_NUMBER(t1),
    WIDE_NUMBER(eps_pair),
    const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
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
                careful |= poisson_nll_loss_value_and_grad_no_log_input_element<true>(
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
        poisson_nll_loss_value_and_grad_no_log_input_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), eps, t1, eps_pair, value_result, input_result);
        store(value_out + i, value_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_value_and_grad_no_log_input_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const real eps,
    WIDE_NUMBER(t1),
    WIDE_NUMBER(eps_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
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
            careful |= poisson_nll_loss_value_and_grad_no_log_input_element<true>(
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
        poisson_nll_loss_value_and_grad_no_log_input_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), eps, t1, eps_pair, value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


def _hvp_no_log_input_numbers(eps):
    return eps, eps


_hvp_no_log_input = _Kernel(
    name="poisson_nll_loss_hvp_no_log_input",
    rows=False,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    chunks=1,
    scalars=("eps",),
    kinds=("real", "wide"),
    primitives=("extended",),
    host=_hvp_no_log_input_numbers,
    text=r"""
// poisson_nll_loss_hvp_no_log_input for the elements at which it loses digits.
struct poisson_nll_loss_hvp_no_log_input_carefully_results {
    real input_result;
};

__device__ __noinline__ poisson_nll_loss_hvp_no_log_input_carefully_results poisson_nll_loss_hvp_no_log_input_carefully(
    const real input, const real target, const real g, const real v, const pair eps_pair)
{
    const extended t1 = extended_of(input) + extended(eps_pair);
    return { real(extended_of(g) * (extended_of(v) * (extended_of(target) / t1 / t1))) };
}

// log_input=False, full=False
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool poisson_nll_loss_hvp_no_log_input_element(
    const real input, const real target, const real g, const real v, const real eps, const pair eps_pair, real& input_result)
{
    const real t1 = input + eps;
    const real t2 = target / t1;
    const real t3 = g * (v * (t2 / t1));
    const bool t4 = maximum_(t2, -t2) < R(7.888609052210118e-31) && target != R(0.0);
    const bool t5 = t4 || maximum_(t1, -t1) < R(0.75) * maximum_(input, -input);
    input_result = t3;
    if (!quickly && t5) {
        const poisson_nll_loss_hvp_no_log_input_carefully_results better = poisson_nll_loss_hvp_no_log_input_carefully(input, target, g, v, eps_pair);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && t5;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_hvp_no_log_input_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(const v_type, v_in),
    input_out_type* restrict_ input_out,
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
        lanes<v_type> v_read[1];
        read(v_read, ENTRY(v_in), !v_in_step);
        lanes<input_out_type> input_write[1];
        bool careful = false;
        EACH(k, 1) {
            real input_result[LANES];
            EACH(lane, LANES)
                careful |= poisson_nll_loss_hvp_no_log_input_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), load(v_read[k].at + lane), eps, eps_pair, input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        poisson_nll_loss_hvp_no_log_input_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), load(ENTRY(v_in)), eps, eps_pair, input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_hvp_no_log_input_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    const real eps,
    WIDE_NUMBER(eps_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair eps_pair = pair(eps_pair_hi, eps_pair_lo);
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
            careful |= poisson_nll_loss_hvp_no_log_input_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), load(v_read + k), eps, eps_pair, input_result[k]);
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
        poisson_nll_loss_hvp_no_log_input_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), load(PLACE(v_in)), eps, eps_pair, input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


def _hess_diag_no_log_input_numbers(eps):
    return eps, eps


_hess_diag_no_log_input = _Kernel(
    name="poisson_nll_loss_hess_diag_no_log_input",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    chunks=1,
    scalars=("eps",),
    kinds=("real", "wide"),
    primitives=("extended",),
    host=_hess_diag_no_log_input_numbers,
    text=r"""
// poisson_nll_loss_hess_diag_no_log_input for the elements at which it loses digits.
struct poisson_nll_loss_hess_diag_no_log_input_carefully_results {
    real input_result;
};

__device__ __noinline__ poisson_nll_loss_hess_diag_no_log_input_carefully_results poisson_nll_loss_hess_diag_no_log_input_carefully(
    const real input, const real target, const real g, const pair eps_pair)
{
    const extended t1 = extended_of(input) + extended(eps_pair);
    return { real(extended_of(g) * (extended_of(target) / t1 / t1)) };
}

// log_input=False, full=False
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool poisson_nll_loss_hess_diag_no_log_input_element(
    const real input, const real target, const real g, const real eps, const pair eps_pair, real& input_result)
{
    const real t1 = input + eps;
    const real t2 = target / t1;
    const real t3 = g * (t2 / t1);
    const bool t4 = maximum_(t2, -t2) < R(7.888609052210118e-31) && target != R(0.0);
    const bool t5 = t4 || maximum_(t1, -t1) < R(0.75) * maximum_(input, -input);
    input_result = t3;
    if (!quickly && t5) {
        const poisson_nll_loss_hess_diag_no_log_input_carefully_results better = poisson_nll_loss_hess_diag_no_log_input_carefully(input, target, g, eps_pair);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && t5;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_hess_diag_no_log_input_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    input_out_type* restrict_ input_out,
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
        lanes<input_out_type> input_write[1];
        bool careful = false;
        EACH(k, 1) {
            real input_result[LANES];
            EACH(lane, LANES)
                careful |= poisson_nll_loss_hess_diag_no_log_input_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), eps, eps_pair, input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        poisson_nll_loss_hess_diag_no_log_input_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), eps, eps_pair, input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_hess_diag_no_log_input_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
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
        real input_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= poisson_nll_loss_hess_diag_no_log_input_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), eps, eps_pair, input_result[k]);
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
        poisson_nll_loss_hess_diag_no_log_input_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), eps, eps_pair, input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


def _value_no_log_input_full_numbers(eps):
    return eps, eps


_value_no_log_input_full = _Kernel(
    name="poisson_nll_loss_value_no_log_input_full",
    rows=False,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("eps",),
    kinds=("wide", "wide"),
    primitives=("extended",),
    host=_value_no_log_input_full_numbers,
    text=r"""
// poisson_nll_loss_value_no_log_input_full for the elements at which it loses digits.
struct poisson_nll_loss_value_no_log_input_full_carefully_results {
    real value_result;
};

__device__ __noinline__ poisson_nll_loss_value_no_log_input_full_carefully_results poisson_nll_loss_value_no_log_input_full_carefully(
    const real input, const real target, const pair eps_pair)
{
    const extended t2 = extended_of(input);
    const extended t3 = extended_of(target);
    const extended t4 = extended(R(2.0)) * t3;
    const extended t5 = extended(PAIR(6.283185307179586, 2.4492935982947064e-16, R(6.2831854820251465), -R(1.7484555314695172e-07))) * t3;
    const extended t6 = (t4 * extended_log(t3) + extended_log(t5) - t4) / extended(R(2.0));
    const extended t7 = t2 + (target <= R(1.0) ? extended(R(0.0)) : t6);
    return { real(t7 - t3 * extended_log(t2 + extended(eps_pair))) };
}

// poisson_nll_loss_value_no_log_input_full for the elements at which it loses digits.
struct poisson_nll_loss_value_no_log_input_full_far_results {
    real value_result;
};

__device__ __forceinline__ poisson_nll_loss_value_no_log_input_full_far_results poisson_nll_loss_value_no_log_input_full_far(
    )
{
    return { INF };
}

// log_input=False, full=True
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool poisson_nll_loss_value_no_log_input_full_element(
    const real input, const real target, const pair t1, const pair eps_pair, real& value_result)
{
    const pair t2 = pair(input) + t1;
    const real t3 = real(t2);
    const real t4 = R(1.0) / t3;
    const real t5 = t4 * low_(t2);
    const real t6 = target * (log_(t3) + (t5 == t5 ? t5 : R(0.0)));
    const real t7 = R(2.0) * target;
    const pair t8 = pair(target);
    const pair t9 = PAIR(6.283185307179586, 2.4492935982947064e-16, R(6.2831854820251465), -R(1.7484555314695172e-07)) * t8;
    const real t10 = real(t9);
    const real t11 = R(1.0) / t10;
    const real t12 = t11 * low_(t9);
    const real t13 = fma_(t7, log_(target), log_(t10) + (t12 == t12 ? t12 : R(0.0)));
    const real t14 = t13 - t7;
    const real t15 = input + (target <= R(1.0) ? R(0.0) : t14 / R(2.0));
    const real t16 = t15 - t6;
    const bool t17 = !(maximum_(input, -input) == INF && maximum_(target, -target) == INF);
    const bool t18 = (input == INF || target == INF) && t17;
    const real t19 = maximum_(t16, -t16);
    const real t20 = maximum_(t15, -t15);
    const real t21 = maximum_(t14, -t14);
    const real t22 = maximum_(t13, -t13);
    const bool t23 = (t11 < R(7.888609052210118e-31) || t19 < R(0.5) * t20) || t21 < R(0.5) * t22;
    const bool t24 = (t23 || maximum_(t4, -t4) < R(7.888609052210118e-31)) || t19 < R(0.9) * t20;
    const bool t25 = (t24 || t21 < R(0.9) * t22) || (t6 >= -R(0.0030517578125) && t6 <= R(39845888.0));
    const bool t26 = t25 && !t18;
    value_result = t16;
    if (!quickly && t26) {
        const poisson_nll_loss_value_no_log_input_full_carefully_results better = poisson_nll_loss_value_no_log_input_full_carefully(input, target, eps_pair);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (t18) {
        const poisson_nll_loss_value_no_log_input_full_far_results better = poisson_nll_loss_value_no_log_input_full_far();
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t26;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_value_no_log_input_full_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    value_out_type* restrict_ value_out,
    WIDE_NUMBER(t1),
    WIDE_NUMBER(eps_pair),
    const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
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
                careful |= poisson_nll_loss_value_no_log_input_full_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), t1, eps_pair, value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        poisson_nll_loss_value_no_log_input_full_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), t1, eps_pair, value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_value_no_log_input_full_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(value_out_type, value_out),
    WIDE_NUMBER(t1),
    WIDE_NUMBER(eps_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
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
            careful |= poisson_nll_loss_value_no_log_input_full_element<true>(
                load(input_read + k), load(target_read + k), t1, eps_pair, value_result[k]);
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
        poisson_nll_loss_value_no_log_input_full_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), t1, eps_pair, value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


def _vjp_no_log_input_full_numbers(eps):
    return eps, eps


_vjp_no_log_input_full = _Kernel(
    name="poisson_nll_loss_vjp_no_log_input_full",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    chunks=1,
    scalars=("eps",),
    kinds=("real", "wide"),
    primitives=("extended",),
    host=_vjp_no_log_input_full_numbers,
    text=r"""
// poisson_nll_loss_vjp_no_log_input_full for the elements at which it loses digits.
struct poisson_nll_loss_vjp_no_log_input_full_carefully_results {
    real input_result;
};

__device__ __noinline__ poisson_nll_loss_vjp_no_log_input_full_carefully_results poisson_nll_loss_vjp_no_log_input_full_carefully(
    const real input, const real target, const real g, const pair eps_pair)
{
    const extended t1 = extended(R(1.0)) - extended_of(target) / (extended_of(input) + extended(eps_pair));
    return { real(extended_of(g) * t1) };
}

// log_input=False, full=True
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool poisson_nll_loss_vjp_no_log_input_full_element(
    const real input, const real target, const real g, const real eps, const pair eps_pair, real& input_result)
{
    const real t1 = input + eps;
    const real t2 = R(1.0) - target / t1;
    const real t3 = g * t2;
    const bool t4 = maximum_(t2, -t2) < R(0.75) || maximum_(t1, -t1) < R(0.75) * maximum_(input, -input);
    input_result = t3;
    if (!quickly && t4) {
        const poisson_nll_loss_vjp_no_log_input_full_carefully_results better = poisson_nll_loss_vjp_no_log_input_full_carefully(input, target, g, eps_pair);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && t4;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_vjp_no_log_input_full_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    input_out_type* restrict_ input_out,
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
        lanes<input_out_type> input_write[1];
        bool careful = false;
        EACH(k, 1) {
            real input_result[LANES];
            EACH(lane, LANES)
                careful |= poisson_nll_loss_vjp_no_log_input_full_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), eps, eps_pair, input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        poisson_nll_loss_vjp_no_log_input_full_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), eps, eps_pair, input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_vjp_no_log_input_full_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
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
        real input_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= poisson_nll_loss_vjp_no_log_input_full_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), eps, eps_pair, input_result[k]);
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
        poisson_nll_loss_vjp_no_log_input_full_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), eps, eps_pair, input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


def _vjp_target_no_log_input_full_numbers(eps):
    return eps, eps


_vjp_target_no_log_input_full = _Kernel(
    name="poisson_nll_loss_vjp_target_no_log_input_full",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("target",),
    chunks=1,
    scalars=("eps",),
    kinds=("wide", "wide"),
    primitives=("extended",),
    host=_vjp_target_no_log_input_full_numbers,
    text=r"""
// poisson_nll_loss_vjp_target_no_log_input_full for the elements at which it loses digits.
struct poisson_nll_loss_vjp_target_no_log_input_full_carefully_results {
    real target_result;
};

__device__ __noinline__ poisson_nll_loss_vjp_target_no_log_input_full_carefully_results poisson_nll_loss_vjp_target_no_log_input_full_carefully(
    const real input, const real target, const real g, const pair eps_pair)
{
    const extended t2 = extended_of(target);
    const extended t3 = (extended(R(2.0)) * extended_log(t2) + extended(R(1.0)) / t2) / extended(R(2.0));
    const extended log = extended_log(extended_of(input) + extended(eps_pair));
    return { real(extended_of(g) * ((target <= R(1.0) ? extended(R(0.0)) : t3) - log)) };
}

// log_input=False, full=True
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool poisson_nll_loss_vjp_target_no_log_input_full_element(
    const real input, const real target, const real g, const pair t1, const pair eps_pair, real& target_result)
{
    const real t2 = R(1.0) / target;
    const real t3 = target <= R(1.0) ? R(0.0) : fma_(R(2.0), log_(target), t2) / R(2.0);
    const pair t4 = pair(input) + t1;
    const real t5 = real(t4);
    const real t6 = R(1.0) / t5;
    const real t7 = t6 * low_(t4);
    const real t8 = t3 - (log_(t5) + (t7 == t7 ? t7 : R(0.0)));
    const real t9 = g * t8;
    const real t10 = maximum_(t8, -t8);
    const real t11 = maximum_(t3, -t3);
    const bool t12 = t10 < R(0.75) * t11 || t2 < R(7.888609052210118e-31);
    const bool t13 = (t12 || maximum_(t6, -t6) < R(7.888609052210118e-31)) || t10 < R(0.9) * t11;
    const bool t14 = t13 || (t6 >= R(5.0487097934144756e-27) && t6 <= R(0.09765625));
    target_result = t9;
    if (!quickly && t14) {
        const poisson_nll_loss_vjp_target_no_log_input_full_carefully_results better = poisson_nll_loss_vjp_target_no_log_input_full_carefully(input, target, g, eps_pair);
        if (better.target_result == better.target_result) target_result = better.target_result;
    }
    return quickly && t14;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_vjp_target_no_log_input_full_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    target_out_type* restrict_ target_out,
    WIDE_NUMBER(t1),
    WIDE_NUMBER(eps_pair),
    const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
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
                careful |= poisson_nll_loss_vjp_target_no_log_input_full_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), t1, eps_pair, target_result[lane]);
            pack(target_write[k], target_result);
        }
        if (careful) return false;
        write(target_out + i, target_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real target_result;
        poisson_nll_loss_vjp_target_no_log_input_full_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), t1, eps_pair, target_result);
        store(target_out + i, target_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_vjp_target_no_log_input_full_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(target_out_type, target_out),
    WIDE_NUMBER(t1),
    WIDE_NUMBER(eps_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
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
            careful |= poisson_nll_loss_vjp_target_no_log_input_full_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), t1, eps_pair, target_result[k]);
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
        poisson_nll_loss_vjp_target_no_log_input_full_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), t1, eps_pair, target_result);
        store(PLACE(target_out), target_result);
    });
}
""",
)


def _value_and_grad_no_log_input_full_numbers(eps):
    return eps, eps, eps


_value_and_grad_no_log_input_full = _Kernel(
    name="poisson_nll_loss_value_and_grad_no_log_input_full",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    chunks=1,
    scalars=("eps",),
    kinds=("real", "wide", "wide"),
    primitives=("extended",),
    host=_value_and_grad_no_log_input_full_numbers,
    text=r"""
// poisson_nll_loss_value_and_grad_no_log_input_full for the elements at which it loses digits.
struct poisson_nll_loss_value_and_grad_no_log_input_full_carefully_results {
    real value_result;
};

__device__ __noinline__ poisson_nll_loss_value_and_grad_no_log_input_full_carefully_results poisson_nll_loss_value_and_grad_no_log_input_full_carefully(
    const real input, const real target, const pair eps_pair)
{
    const extended t2 = extended_of(input);
    const extended t3 = extended_of(target);
    const extended t4 = extended(R(2.0)) * t3;
    const extended t5 = extended(PAIR(6.283185307179586, 2.4492935982947064e-16, R(6.2831854820251465), -R(1.7484555314695172e-07))) * t3;
    const extended t6 = (t4 * extended_log(t3) + extended_log(t5) - t4) / extended(R(2.0));
    const extended t7 = t2 + (target <= R(1.0) ? extended(R(0.0)) : t6);
    return { real(t7 - t3 * extended_log(t2 + extended(eps_pair))) };
}

// poisson_nll_loss_value_and_grad_no_log_input_full for the elements at which it loses digits.
struct poisson_nll_loss_value_and_grad_no_log_input_full_carefully_2_results {
    real input_result;
};

__device__ __noinline__ poisson_nll_loss_value_and_grad_no_log_input_full_carefully_2_results poisson_nll_loss_value_and_grad_no_log_input_full_carefully_2(
    const real input, const real target, const real g, const pair eps_pair)
{
    const extended t2 = extended(R(1.0)) - extended_of(target) / (extended_of(input) + extended(eps_pair));
    return { real(extended_of(g) * t2) };
}

// poisson_nll_loss_value_and_grad_no_log_input_full for the elements at which it loses digits.
struct poisson_nll_loss_value_and_grad_no_log_input_full_far_results {
    real value_result;
};

__device__ __forceinline__ poisson_nll_loss_value_and_grad_no_log_input_full_far_results poisson_nll_loss_value_and_grad_no_log_input_full_far(
    )
{
    return { INF };
}

// log_input=False, full=True
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool poisson_nll_loss_value_and_grad_no_log_input_full_element(
    const real input, const real target, const real g, const real eps, const pair t1, const pair eps_pair, real& value_result, real& input_result)
{
    const real t2 = input + eps;
    const pair t3 = pair(input) + t1;
    const real t4 = real(t3);
    const real t5 = R(1.0) / t4;
    const real t6 = t5 * low_(t3);
    const real t7 = target * (log_(t4) + (t6 == t6 ? t6 : R(0.0)));
    const real t8 = R(2.0) * target;
    const pair t9 = pair(target);
    const pair t10 = PAIR(6.283185307179586, 2.4492935982947064e-16, R(6.2831854820251465), -R(1.7484555314695172e-07)) * t9;
    const real t11 = real(t10);
    const real t12 = R(1.0) / t11;
    const real t13 = t12 * low_(t10);
    const real t14 = fma_(t8, log_(target), log_(t11) + (t13 == t13 ? t13 : R(0.0)));
    const real t15 = t14 - t8;
    const real t16 = input + (target <= R(1.0) ? R(0.0) : t15 / R(2.0));
    const real t17 = t16 - t7;
    const real t18 = R(1.0) - target / t2;
    const real t19 = g * t18;
    const real t20 = maximum_(input, -input);
    const bool t21 = (input == INF || target == INF) && !(t20 == INF && maximum_(target, -target) == INF);
    const real t22 = maximum_(t17, -t17);
    const real t23 = maximum_(t16, -t16);
    const real t24 = maximum_(t15, -t15);
    const real t25 = maximum_(t14, -t14);
    const bool t26 = (t12 < R(7.888609052210118e-31) || t22 < R(0.5) * t23) || t24 < R(0.5) * t25;
    const bool t27 = (t26 || maximum_(t5, -t5) < R(7.888609052210118e-31)) || t22 < R(0.9) * t23;
    const bool t28 = (t27 || t24 < R(0.9) * t25) || (t7 >= -R(0.0030517578125) && t7 <= R(39845888.0));
    const bool t29 = t28 && !t21;
    const bool t30 = maximum_(t18, -t18) < R(0.75) || maximum_(t2, -t2) < R(0.75) * t20;
    value_result = t17;
    input_result = t19;
    if (!quickly && t29) {
        const poisson_nll_loss_value_and_grad_no_log_input_full_carefully_results better = poisson_nll_loss_value_and_grad_no_log_input_full_carefully(input, target, eps_pair);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t30) {
        const poisson_nll_loss_value_and_grad_no_log_input_full_carefully_2_results better = poisson_nll_loss_value_and_grad_no_log_input_full_carefully_2(input, target, g, eps_pair);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    if (t21) {
        const poisson_nll_loss_value_and_grad_no_log_input_full_far_results better = poisson_nll_loss_value_and_grad_no_log_input_full_far();
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && (t29 || t30);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_value_and_grad_no_log_input_full_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    value_out_type* restrict_ value_out,
    input_out_type* restrict_ input_out,
    const real eps,
    WIDE_NUMBER(t1),
    WIDE_NUMBER(eps_pair),
    const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
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
                careful |= poisson_nll_loss_value_and_grad_no_log_input_full_element<true>(
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
        poisson_nll_loss_value_and_grad_no_log_input_full_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), eps, t1, eps_pair, value_result, input_result);
        store(value_out + i, value_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_value_and_grad_no_log_input_full_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const real eps,
    WIDE_NUMBER(t1),
    WIDE_NUMBER(eps_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
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
            careful |= poisson_nll_loss_value_and_grad_no_log_input_full_element<true>(
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
        poisson_nll_loss_value_and_grad_no_log_input_full_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), eps, t1, eps_pair, value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


def _hvp_no_log_input_full_numbers(eps):
    return eps, eps


_hvp_no_log_input_full = _Kernel(
    name="poisson_nll_loss_hvp_no_log_input_full",
    rows=False,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    chunks=1,
    scalars=("eps",),
    kinds=("real", "wide"),
    primitives=("extended",),
    host=_hvp_no_log_input_full_numbers,
    text=r"""
// poisson_nll_loss_hvp_no_log_input_full for the elements at which it loses digits.
struct poisson_nll_loss_hvp_no_log_input_full_carefully_results {
    real input_result;
};

__device__ __noinline__ poisson_nll_loss_hvp_no_log_input_full_carefully_results poisson_nll_loss_hvp_no_log_input_full_carefully(
    const real input, const real target, const real g, const real v, const pair eps_pair)
{
    const extended t1 = extended_of(input) + extended(eps_pair);
    return { real(extended_of(g) * (extended_of(v) * (extended_of(target) / t1 / t1))) };
}

// log_input=False, full=True
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool poisson_nll_loss_hvp_no_log_input_full_element(
    const real input, const real target, const real g, const real v, const real eps, const pair eps_pair, real& input_result)
{
    const real t1 = input + eps;
    const real t2 = target / t1;
    const real t3 = g * (v * (t2 / t1));
    const bool t4 = maximum_(t2, -t2) < R(7.888609052210118e-31) && target != R(0.0);
    const bool t5 = t4 || maximum_(t1, -t1) < R(0.75) * maximum_(input, -input);
    input_result = t3;
    if (!quickly && t5) {
        const poisson_nll_loss_hvp_no_log_input_full_carefully_results better = poisson_nll_loss_hvp_no_log_input_full_carefully(input, target, g, v, eps_pair);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && t5;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_hvp_no_log_input_full_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(const v_type, v_in),
    input_out_type* restrict_ input_out,
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
        lanes<v_type> v_read[1];
        read(v_read, ENTRY(v_in), !v_in_step);
        lanes<input_out_type> input_write[1];
        bool careful = false;
        EACH(k, 1) {
            real input_result[LANES];
            EACH(lane, LANES)
                careful |= poisson_nll_loss_hvp_no_log_input_full_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), load(v_read[k].at + lane), eps, eps_pair, input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        poisson_nll_loss_hvp_no_log_input_full_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), load(ENTRY(v_in)), eps, eps_pair, input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_hvp_no_log_input_full_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    const real eps,
    WIDE_NUMBER(eps_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair eps_pair = pair(eps_pair_hi, eps_pair_lo);
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
            careful |= poisson_nll_loss_hvp_no_log_input_full_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), load(v_read + k), eps, eps_pair, input_result[k]);
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
        poisson_nll_loss_hvp_no_log_input_full_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), load(PLACE(v_in)), eps, eps_pair, input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


def _hess_diag_no_log_input_full_numbers(eps):
    return eps, eps


_hess_diag_no_log_input_full = _Kernel(
    name="poisson_nll_loss_hess_diag_no_log_input_full",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    chunks=1,
    scalars=("eps",),
    kinds=("real", "wide"),
    primitives=("extended",),
    host=_hess_diag_no_log_input_full_numbers,
    text=r"""
// poisson_nll_loss_hess_diag_no_log_input_full for the elements at which it loses digits.
struct poisson_nll_loss_hess_diag_no_log_input_full_carefully_results {
    real input_result;
};

__device__ __noinline__ poisson_nll_loss_hess_diag_no_log_input_full_carefully_results poisson_nll_loss_hess_diag_no_log_input_full_carefully(
    const real input, const real target, const real g, const pair eps_pair)
{
    const extended t1 = extended_of(input) + extended(eps_pair);
    return { real(extended_of(g) * (extended_of(target) / t1 / t1)) };
}

// log_input=False, full=True
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool poisson_nll_loss_hess_diag_no_log_input_full_element(
    const real input, const real target, const real g, const real eps, const pair eps_pair, real& input_result)
{
    const real t1 = input + eps;
    const real t2 = target / t1;
    const real t3 = g * (t2 / t1);
    const bool t4 = maximum_(t2, -t2) < R(7.888609052210118e-31) && target != R(0.0);
    const bool t5 = t4 || maximum_(t1, -t1) < R(0.75) * maximum_(input, -input);
    input_result = t3;
    if (!quickly && t5) {
        const poisson_nll_loss_hess_diag_no_log_input_full_carefully_results better = poisson_nll_loss_hess_diag_no_log_input_full_carefully(input, target, g, eps_pair);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && t5;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_hess_diag_no_log_input_full_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    input_out_type* restrict_ input_out,
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
        lanes<input_out_type> input_write[1];
        bool careful = false;
        EACH(k, 1) {
            real input_result[LANES];
            EACH(lane, LANES)
                careful |= poisson_nll_loss_hess_diag_no_log_input_full_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), eps, eps_pair, input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        poisson_nll_loss_hess_diag_no_log_input_full_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), eps, eps_pair, input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_hess_diag_no_log_input_full_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
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
        real input_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= poisson_nll_loss_hess_diag_no_log_input_full_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), eps, eps_pair, input_result[k]);
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
        poisson_nll_loss_hess_diag_no_log_input_full_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), eps, eps_pair, input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_SPEC = _Function(
    name="poisson_nll_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("log_input", "option", choices=(True, False)),
        _Argument("full", "option", choices=(False, True)),
        _Argument("eps", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (True, False): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input", "target"), (), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g"), (), ("input",)),
                "vjp_target": _Body(_vjp_target, ("input", "g", "target"), (), ("target",)),
                "value_and_grad": _Body(_value_and_grad, ("input", "target", "g"), (), ("value", "input")),
                "hvp": _Body(_hvp, ("input", "g", "v", "target"), (), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "g", "target"), (), ("input",)),
            },
        ),
        (True, True): _Variant(
            False,
            (),
            {
                "value": _Body(_value_full, ("input", "target"), (), ("value",)),
                "vjp": _Body(_vjp_full, ("input", "target", "g"), (), ("input",)),
                "vjp_target": _Body(_vjp_target_full, ("input", "target", "g"), (), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad_full, ("input", "target", "g"), (), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "g", "v", "target"), (), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "g", "target"), (), ("input",)),
            },
        ),
        (False, False): _Variant(
            False,
            (),
            {
                "value": _Body(_value_no_log_input, ("input", "target"), ("eps",), ("value",)),
                "vjp": _Body(_vjp_no_log_input, ("input", "target", "g"), ("eps",), ("input",)),
                "vjp_target": _Body(
                    _vjp_target_no_log_input, ("input", "g", "target"), ("eps",), ("target",)
                ),
                "value_and_grad": _Body(
                    _value_and_grad_no_log_input, ("input", "target", "g"), ("eps",), ("value", "input")
                ),
                "hvp": _Body(_hvp_no_log_input, ("input", "target", "g", "v"), ("eps",), ("input",)),
                "hess_diag": _Body(_hess_diag_no_log_input, ("input", "target", "g"), ("eps",), ("input",)),
            },
        ),
        (False, True): _Variant(
            False,
            (),
            {
                "value": _Body(_value_no_log_input_full, ("input", "target"), ("eps",), ("value",)),
                "vjp": _Body(_vjp_no_log_input_full, ("input", "target", "g"), ("eps",), ("input",)),
                "vjp_target": _Body(
                    _vjp_target_no_log_input_full, ("input", "target", "g"), ("eps",), ("target",)
                ),
                "value_and_grad": _Body(
                    _value_and_grad_no_log_input_full, ("input", "target", "g"), ("eps",), ("value", "input")
                ),
                "hvp": _Body(_hvp_no_log_input_full, ("input", "target", "g", "v"), ("eps",), ("input",)),
                "hess_diag": _Body(
                    _hess_diag_no_log_input_full, ("input", "target", "g"), ("eps",), ("input",)
                ),
            },
        ),
    },
    selectors=(("log_input", ()), ("full", ())),
    reductions=("none", "mean", "sum"),
)


def poisson_nll_loss(input, target, *, log_input=True, full=False, eps=1e-08, reduction="mean", out=None):
    """Negative log likelihood of a count under a Poisson distribution; full adds Stirling's term for
    counts above 1.

        poisson_nll_loss = -input*target + exp(input)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target.
    log_input: one of True, False.
    full: one of False, True.
    eps: number, 0 <= eps; default 1e-08.
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

    Reference: PyTorch, torch.nn.functional.poisson_nll_loss
    """
    return _loss(_SPEC, "poisson_nll_loss", (input, target, log_input, full, eps), None, reduction, out)


def poisson_nll_loss_vjp(
    g, input, target, *, log_input=True, full=False, eps=1e-08, reduction="mean", wrt=None, out=None
):
    """Cotangents of the inputs of poisson_nll_loss, given the cotangent g of its result.

    poisson_nll_loss: Negative log likelihood of a count under a Poisson distribution; full adds
    Stirling's term for counts above 1.

        poisson_nll_loss = -input*target + exp(input)

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target.
    log_input: one of True, False.
    full: one of False, True.
    eps: number, 0 <= eps; default 1e-08.
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

    Reference: PyTorch, torch.nn.functional.poisson_nll_loss
    """
    return _cotangents(
        _SPEC, "poisson_nll_loss_vjp", g, (input, target, log_input, full, eps), None, reduction, wrt, out
    )


def poisson_nll_loss_value_and_grad(
    input, target, *, log_input=True, full=False, eps=1e-08, reduction="mean", out=None
):
    """Value of poisson_nll_loss and its derivative, in one pass.

    poisson_nll_loss: Negative log likelihood of a count under a Poisson distribution; full adds
    Stirling's term for counts above 1.

        poisson_nll_loss = -input*target + exp(input)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target.
    log_input: one of True, False.
    full: one of False, True.
    eps: number, 0 <= eps; default 1e-08.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what poisson_nll_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: PyTorch, torch.nn.functional.poisson_nll_loss
    """
    return _loss_pair(
        _SPEC, "poisson_nll_loss_value_and_grad", (input, target, log_input, full, eps), None, reduction, out
    )


def poisson_nll_loss_hvp(
    v, input, target, *, log_input=True, full=False, eps=1e-08, reduction="mean", out=None
):
    """Hessian of poisson_nll_loss in input times v.

    poisson_nll_loss: Negative log likelihood of a count under a Poisson distribution; full adds
    Stirling's term for counts above 1.

        poisson_nll_loss = -input*target + exp(input)

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target.
    log_input: one of True, False.
    full: one of False, True.
    eps: number, 0 <= eps; default 1e-08.
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

    Reference: PyTorch, torch.nn.functional.poisson_nll_loss
    """
    return _curvature(
        _SPEC, "poisson_nll_loss_hvp", "hvp", v, (input, target, log_input, full, eps), None, reduction, out
    )


def poisson_nll_loss_hess_diag(
    input, target, *, log_input=True, full=False, eps=1e-08, reduction="mean", out=None
):
    """Diagonal of the Hessian of poisson_nll_loss in input.

    poisson_nll_loss: Negative log likelihood of a count under a Poisson distribution; full adds
    Stirling's term for counts above 1.

        poisson_nll_loss = -input*target + exp(input)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target.
    log_input: one of True, False.
    full: one of False, True.
    eps: number, 0 <= eps; default 1e-08.
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

    Reference: PyTorch, torch.nn.functional.poisson_nll_loss
    """
    return _curvature(
        _SPEC,
        "poisson_nll_loss_hess_diag",
        "hess_diag",
        None,
        (input, target, log_input, full, eps),
        None,
        reduction,
        out,
    )
