# Made by symdl 0.1.0 from smooth_l1_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     smooth_l1_loss = absolute(input - target)**2/(2*beta)  if beta > absolute(input - target)
#                      -beta/2 + absolute(input - target)  otherwise
"""Quadratic within beta of the target, absolute error beyond."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "smooth_l1_loss",
    "smooth_l1_loss_vjp",
    "smooth_l1_loss_value_and_grad",
    "smooth_l1_loss_hvp",
    "smooth_l1_loss_hess_diag",
]


def _value_numbers(beta):
    return beta, beta


_value = _Kernel(
    name="smooth_l1_loss_value",
    rows=False,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("beta",),
    kinds=("real", "wide"),
    primitives=("absolute", "extended"),
    host=_value_numbers,
    text=r"""
// smooth_l1_loss_value for the elements at which it loses digits.
struct smooth_l1_loss_value_carefully_results {
    real value_result;
};

__device__ __noinline__ smooth_l1_loss_value_carefully_results smooth_l1_loss_value_carefully(
    const real input, const real target, const pair beta_pair)
{
    const extended t1 = extended(beta_pair);
    const extended t2 = extended_of(input) - extended_of(target);
    const extended t3 = -t2;
    const extended t4 = real(t2) < real(t3) ? t3 : t2;
    const extended t5 = (extended(R(2.0)) * t4 - t1) / extended(R(2.0));
    return { real(real(extended_sign(t1 - t4)) > R(0.0) ? extended(R(0.5)) * (t2 * t2) / t1 : t5) };
}

// beta=...
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool smooth_l1_loss_value_element(
    const real input, const real target, const real beta, const pair beta_pair, real& value_result)
{
    const real t1 = input - target;
    const real absolute = absolute_(t1);
    const real t2 = R(2.0) * absolute;
    const real t3 = t2 - beta;
    const real t4 = beta > absolute ? R(0.5) * (t1 * t1) / beta : t3 / R(2.0);
    const bool t5 = t2 == INF || maximum_(t3, -t3) < R(0.5) * maximum_(t2, -t2);
    value_result = t4;
    if (!quickly && t5) {
        const smooth_l1_loss_value_carefully_results better = smooth_l1_loss_value_carefully(input, target, beta_pair);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t5;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) smooth_l1_loss_value_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    value_out_type* restrict_ value_out,
    const real beta,
    WIDE_NUMBER(beta_pair),
    const integer size)
{
    const pair beta_pair = pair(beta_pair_hi, beta_pair_lo);
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
                careful |= smooth_l1_loss_value_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), beta, beta_pair, value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        smooth_l1_loss_value_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), beta, beta_pair, value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) smooth_l1_loss_value_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(value_out_type, value_out),
    const real beta,
    WIDE_NUMBER(beta_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair beta_pair = pair(beta_pair_hi, beta_pair_lo);
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
            careful |= smooth_l1_loss_value_element<true>(
                load(input_read + k), load(target_read + k), beta, beta_pair, value_result[k]);
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
        smooth_l1_loss_value_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), beta, beta_pair, value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


_vjp = _Kernel(
    name="smooth_l1_loss_vjp",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    chunks=1,
    scalars=("beta",),
    kinds=("real",),
    primitives=("absolute",),
    text=r"""
// beta=...
template <bool quickly>
__device__ __forceinline__ bool smooth_l1_loss_vjp_element(
    const real input, const real target, const real g, const real beta, real& input_result)
{
    const real t1 = input - target;
    const real t2 = t1 <= R(0.0) ? (t1 >= R(0.0) ? R(0.0) : -g) : g;
    input_result = beta <= absolute_(t1) ? t2 : g * (t1 / beta);
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) smooth_l1_loss_vjp_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    input_out_type* restrict_ input_out,
    const real beta,
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
                careful |= smooth_l1_loss_vjp_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), beta, input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        smooth_l1_loss_vjp_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), beta, input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) smooth_l1_loss_vjp_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real beta,
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
            careful |= smooth_l1_loss_vjp_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), beta, input_result[k]);
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
        smooth_l1_loss_vjp_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), beta, input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_vjp_target = _Kernel(
    name="smooth_l1_loss_vjp_target",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("target",),
    chunks=1,
    scalars=("beta",),
    kinds=("real",),
    primitives=("absolute",),
    text=r"""
// beta=...
template <bool quickly>
__device__ __forceinline__ bool smooth_l1_loss_vjp_target_element(
    const real input, const real target, const real g, const real beta, real& target_result)
{
    const real t1 = input - target;
    const real t2 = t1 <= R(0.0) ? (t1 >= R(0.0) ? R(0.0) : g) : -g;
    target_result = beta <= absolute_(t1) ? t2 : g * ((target - input) / beta);
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) smooth_l1_loss_vjp_target_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    target_out_type* restrict_ target_out,
    const real beta,
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
                careful |= smooth_l1_loss_vjp_target_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), beta, target_result[lane]);
            pack(target_write[k], target_result);
        }
        if (careful) return false;
        write(target_out + i, target_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real target_result;
        smooth_l1_loss_vjp_target_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), beta, target_result);
        store(target_out + i, target_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) smooth_l1_loss_vjp_target_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(target_out_type, target_out),
    const real beta,
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
            careful |= smooth_l1_loss_vjp_target_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), beta, target_result[k]);
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
        smooth_l1_loss_vjp_target_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), beta, target_result);
        store(PLACE(target_out), target_result);
    });
}
""",
)


def _value_and_grad_numbers(beta):
    return beta, beta


_value_and_grad = _Kernel(
    name="smooth_l1_loss_value_and_grad",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    chunks=1,
    scalars=("beta",),
    kinds=("real", "wide"),
    primitives=("absolute", "extended"),
    host=_value_and_grad_numbers,
    text=r"""
// smooth_l1_loss_value_and_grad for the elements at which it loses digits.
struct smooth_l1_loss_value_and_grad_carefully_results {
    real value_result;
};

__device__ __noinline__ smooth_l1_loss_value_and_grad_carefully_results smooth_l1_loss_value_and_grad_carefully(
    const real input, const real target, const pair beta_pair)
{
    const extended t1 = extended(beta_pair);
    const extended t2 = extended_of(input) - extended_of(target);
    const extended t3 = -t2;
    const extended t4 = real(t2) < real(t3) ? t3 : t2;
    const extended t5 = (extended(R(2.0)) * t4 - t1) / extended(R(2.0));
    return { real(real(extended_sign(t1 - t4)) > R(0.0) ? extended(R(0.5)) * (t2 * t2) / t1 : t5) };
}

// beta=...
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool smooth_l1_loss_value_and_grad_element(
    const real input, const real target, const real g, const real beta, const pair beta_pair, real& value_result, real& input_result)
{
    const real t1 = input - target;
    const real absolute = absolute_(t1);
    const real t2 = R(2.0) * absolute;
    const real t3 = t2 - beta;
    const real t4 = beta > absolute ? R(0.5) * (t1 * t1) / beta : t3 / R(2.0);
    const real t5 = t1 <= R(0.0) ? (t1 >= R(0.0) ? R(0.0) : -g) : g;
    const real t6 = beta <= absolute ? t5 : g * (t1 / beta);
    const bool t7 = t2 == INF || maximum_(t3, -t3) < R(0.5) * maximum_(t2, -t2);
    value_result = t4;
    input_result = t6;
    if (!quickly && t7) {
        const smooth_l1_loss_value_and_grad_carefully_results better = smooth_l1_loss_value_and_grad_carefully(input, target, beta_pair);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t7;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) smooth_l1_loss_value_and_grad_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    value_out_type* restrict_ value_out,
    input_out_type* restrict_ input_out,
    const real beta,
    WIDE_NUMBER(beta_pair),
    const integer size)
{
    const pair beta_pair = pair(beta_pair_hi, beta_pair_lo);
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
                careful |= smooth_l1_loss_value_and_grad_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), beta, beta_pair, value_result[lane], input_result[lane]);
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
        smooth_l1_loss_value_and_grad_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), beta, beta_pair, value_result, input_result);
        store(value_out + i, value_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) smooth_l1_loss_value_and_grad_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const real beta,
    WIDE_NUMBER(beta_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair beta_pair = pair(beta_pair_hi, beta_pair_lo);
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
            careful |= smooth_l1_loss_value_and_grad_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), beta, beta_pair, value_result[k], input_result[k]);
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
        smooth_l1_loss_value_and_grad_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), beta, beta_pair, value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_hvp = _Kernel(
    name="smooth_l1_loss_hvp",
    rows=False,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    chunks=1,
    scalars=("beta",),
    kinds=("real",),
    primitives=("absolute",),
    text=r"""
// beta=...
template <bool quickly>
__device__ __forceinline__ bool smooth_l1_loss_hvp_element(
    const real input, const real target, const real g, const real v, const real beta, real& input_result)
{
    const real t1 = input == input ? (beta <= absolute_(input - target) ? R(0.0) : g * v / beta) : input;
    input_result = target == target ? t1 : target;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) smooth_l1_loss_hvp_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(const v_type, v_in),
    input_out_type* restrict_ input_out,
    const real beta,
    const integer size)
{
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
                careful |= smooth_l1_loss_hvp_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), load(v_read[k].at + lane), beta, input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        smooth_l1_loss_hvp_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), load(ENTRY(v_in)), beta, input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) smooth_l1_loss_hvp_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    const real beta,
    AXIS(size_0), AXIS(size_1), const integer size)
{
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
            careful |= smooth_l1_loss_hvp_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), load(v_read + k), beta, input_result[k]);
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
        smooth_l1_loss_hvp_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), load(PLACE(v_in)), beta, input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_hess_diag = _Kernel(
    name="smooth_l1_loss_hess_diag",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    chunks=1,
    scalars=("beta",),
    kinds=("real",),
    primitives=("absolute",),
    text=r"""
// beta=...
template <bool quickly>
__device__ __forceinline__ bool smooth_l1_loss_hess_diag_element(
    const real input, const real target, const real g, const real beta, real& input_result)
{
    const real t1 = input == input ? (beta <= absolute_(input - target) ? R(0.0) : g / beta) : input;
    input_result = target == target ? t1 : target;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) smooth_l1_loss_hess_diag_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    input_out_type* restrict_ input_out,
    const real beta,
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
                careful |= smooth_l1_loss_hess_diag_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), beta, input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        smooth_l1_loss_hess_diag_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), beta, input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) smooth_l1_loss_hess_diag_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real beta,
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
            careful |= smooth_l1_loss_hess_diag_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), beta, input_result[k]);
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
        smooth_l1_loss_hess_diag_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), beta, input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_value_beta_0 = _Kernel(
    name="smooth_l1_loss_value_beta_0",
    rows=False,
    inputs=("input", "target"),
    outputs=("value",),
    primitives=("absolute",),
    text=r"""
// beta=0
template <bool quickly>
__device__ __forceinline__ bool smooth_l1_loss_value_beta_0_element(
    const real input, const real target, real& value_result)
{
    value_result = absolute_(input - target);
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) smooth_l1_loss_value_beta_0_flat(
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
                careful |= smooth_l1_loss_value_beta_0_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        smooth_l1_loss_value_beta_0_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) smooth_l1_loss_value_beta_0_strided(
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
            careful |= smooth_l1_loss_value_beta_0_element<true>(
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
        smooth_l1_loss_value_beta_0_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


_vjp_beta_0 = _Kernel(
    name="smooth_l1_loss_vjp_beta_0",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    chunks=1,
    text=r"""
// beta=0
template <bool quickly>
__device__ __forceinline__ bool smooth_l1_loss_vjp_beta_0_element(
    const real input, const real target, const real g, real& input_result)
{
    const real t1 = input - target;
    const real t2 = input == input ? (t1 <= R(0.0) ? (t1 >= R(0.0) ? R(0.0) : -g) : g) : input;
    input_result = target == target ? t2 : target;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) smooth_l1_loss_vjp_beta_0_flat(
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
                careful |= smooth_l1_loss_vjp_beta_0_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        smooth_l1_loss_vjp_beta_0_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) smooth_l1_loss_vjp_beta_0_strided(
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
            careful |= smooth_l1_loss_vjp_beta_0_element<true>(
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
        smooth_l1_loss_vjp_beta_0_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_vjp_target_beta_0 = _Kernel(
    name="smooth_l1_loss_vjp_target_beta_0",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("target",),
    chunks=1,
    text=r"""
// beta=0
template <bool quickly>
__device__ __forceinline__ bool smooth_l1_loss_vjp_target_beta_0_element(
    const real input, const real target, const real g, real& target_result)
{
    const real t1 = input - target;
    const real t2 = input == input ? (t1 <= R(0.0) ? (t1 >= R(0.0) ? R(0.0) : g) : -g) : input;
    target_result = target == target ? t2 : target;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) smooth_l1_loss_vjp_target_beta_0_flat(
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
                careful |= smooth_l1_loss_vjp_target_beta_0_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), target_result[lane]);
            pack(target_write[k], target_result);
        }
        if (careful) return false;
        write(target_out + i, target_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real target_result;
        smooth_l1_loss_vjp_target_beta_0_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), target_result);
        store(target_out + i, target_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) smooth_l1_loss_vjp_target_beta_0_strided(
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
            careful |= smooth_l1_loss_vjp_target_beta_0_element<true>(
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
        smooth_l1_loss_vjp_target_beta_0_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), target_result);
        store(PLACE(target_out), target_result);
    });
}
""",
)


_value_and_grad_beta_0 = _Kernel(
    name="smooth_l1_loss_value_and_grad_beta_0",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    chunks=1,
    primitives=("absolute",),
    text=r"""
// beta=0
template <bool quickly>
__device__ __forceinline__ bool smooth_l1_loss_value_and_grad_beta_0_element(
    const real input, const real target, const real g, real& value_result, real& input_result)
{
    const real t1 = input - target;
    const real absolute = absolute_(t1);
    const real t2 = input == input ? (t1 <= R(0.0) ? (t1 >= R(0.0) ? R(0.0) : -g) : g) : input;
    const real t3 = target == target ? t2 : target;
    value_result = absolute;
    input_result = t3;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) smooth_l1_loss_value_and_grad_beta_0_flat(
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
                careful |= smooth_l1_loss_value_and_grad_beta_0_element<true>(
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
        smooth_l1_loss_value_and_grad_beta_0_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), value_result, input_result);
        store(value_out + i, value_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) smooth_l1_loss_value_and_grad_beta_0_strided(
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
            careful |= smooth_l1_loss_value_and_grad_beta_0_element<true>(
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
        smooth_l1_loss_value_and_grad_beta_0_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_hvp_beta_0 = _Kernel(
    name="smooth_l1_loss_hvp_beta_0",
    rows=False,
    inputs=("input", "target"),
    outputs=("input",),
    text=r"""
// beta=0
template <bool quickly>
__device__ __forceinline__ bool smooth_l1_loss_hvp_beta_0_element(
    const real input, const real target, real& input_result)
{
    input_result = target == target ? (input == input ? R(0.0) : input) : target;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) smooth_l1_loss_hvp_beta_0_flat(
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
                careful |= smooth_l1_loss_hvp_beta_0_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real input_result;
        smooth_l1_loss_hvp_beta_0_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) smooth_l1_loss_hvp_beta_0_strided(
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
            careful |= smooth_l1_loss_hvp_beta_0_element<true>(
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
        smooth_l1_loss_hvp_beta_0_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_SPEC = _Function(
    name="smooth_l1_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("beta", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        ("other",): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input", "target"), ("beta",), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g"), ("beta",), ("input",)),
                "vjp_target": _Body(_vjp_target, ("input", "target", "g"), ("beta",), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g"), ("beta",), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), ("beta",), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g"), ("beta",), ("input",)),
            },
        ),
        (0,): _Variant(
            False,
            (),
            {
                "value": _Body(_value_beta_0, ("input", "target"), (), ("value",)),
                "vjp": _Body(_vjp_beta_0, ("input", "target", "g"), (), ("input",)),
                "vjp_target": _Body(_vjp_target_beta_0, ("input", "target", "g"), (), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad_beta_0, ("input", "target", "g"), (), ("value", "input")
                ),
                "hvp": _Body(_hvp_beta_0, ("input", "target"), (), ("input",)),
                "hess_diag": _Body(_hvp_beta_0, ("input", "target"), (), ("input",)),
            },
        ),
    },
    selectors=(("beta", (0,)),),
    reductions=("none", "mean", "sum"),
)


def smooth_l1_loss(input, target, *, beta=1.0, reduction="mean", out=None):
    """Quadratic within beta of the target, absolute error beyond.

        smooth_l1_loss = absolute(input - target)**2/(2*beta)  if beta > absolute(input - target)
                         -beta/2 + absolute(input - target)  otherwise

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    beta: number, 0 <= beta; default 1.0.
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

    Reference: R. Girshick, Fast R-CNN, ICCV 2015, arXiv:1504.08083
    """
    return _loss(_SPEC, "smooth_l1_loss", (input, target, beta), None, reduction, out)


def smooth_l1_loss_vjp(g, input, target, *, beta=1.0, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of smooth_l1_loss, given the cotangent g of its result.

    smooth_l1_loss: Quadratic within beta of the target, absolute error beyond.

        smooth_l1_loss = absolute(input - target)**2/(2*beta)  if beta > absolute(input - target)
                         -beta/2 + absolute(input - target)  otherwise

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    beta: number, 0 <= beta; default 1.0.
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

    Reference: R. Girshick, Fast R-CNN, ICCV 2015, arXiv:1504.08083
    """
    return _cotangents(_SPEC, "smooth_l1_loss_vjp", g, (input, target, beta), None, reduction, wrt, out)


def smooth_l1_loss_value_and_grad(input, target, *, beta=1.0, reduction="mean", out=None):
    """Value of smooth_l1_loss and its derivative, in one pass.

    smooth_l1_loss: Quadratic within beta of the target, absolute error beyond.

        smooth_l1_loss = absolute(input - target)**2/(2*beta)  if beta > absolute(input - target)
                         -beta/2 + absolute(input - target)  otherwise

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    beta: number, 0 <= beta; default 1.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what smooth_l1_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: R. Girshick, Fast R-CNN, ICCV 2015, arXiv:1504.08083
    """
    return _loss_pair(_SPEC, "smooth_l1_loss_value_and_grad", (input, target, beta), None, reduction, out)


def smooth_l1_loss_hvp(v, input, target, *, beta=1.0, reduction="mean", out=None):
    """Hessian of smooth_l1_loss in input times v.

    smooth_l1_loss: Quadratic within beta of the target, absolute error beyond.

        smooth_l1_loss = absolute(input - target)**2/(2*beta)  if beta > absolute(input - target)
                         -beta/2 + absolute(input - target)  otherwise

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    beta: number, 0 <= beta; default 1.0.
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

    Reference: R. Girshick, Fast R-CNN, ICCV 2015, arXiv:1504.08083
    """
    return _curvature(_SPEC, "smooth_l1_loss_hvp", "hvp", v, (input, target, beta), None, reduction, out)


def smooth_l1_loss_hess_diag(input, target, *, beta=1.0, reduction="mean", out=None):
    """Diagonal of the Hessian of smooth_l1_loss in input.

    smooth_l1_loss: Quadratic within beta of the target, absolute error beyond.

        smooth_l1_loss = absolute(input - target)**2/(2*beta)  if beta > absolute(input - target)
                         -beta/2 + absolute(input - target)  otherwise

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    beta: number, 0 <= beta; default 1.0.
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

    Reference: R. Girshick, Fast R-CNN, ICCV 2015, arXiv:1504.08083
    """
    return _curvature(
        _SPEC, "smooth_l1_loss_hess_diag", "hess_diag", None, (input, target, beta), None, reduction, out
    )
