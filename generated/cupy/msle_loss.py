# Made by symdl 0.1.0 from msle_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     msle_loss = (-log(input + 1) + log(target + 1))**2
"""Squared difference of the logarithms of 1 + target and 1 + input, for values above -1."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = ["msle_loss", "msle_loss_vjp", "msle_loss_value_and_grad", "msle_loss_hvp", "msle_loss_hess_diag"]


_value = _Kernel(
    name="msle_loss_value",
    rows=False,
    inputs=("input", "target"),
    outputs=("value",),
    primitives=("extended",),
    text=r"""
// msle_loss_value for the elements at which it loses digits.
struct msle_loss_value_carefully_results {
    real value_result;
};

__device__ __noinline__ msle_loss_value_carefully_results msle_loss_value_carefully(
    const real input, const real target)
{
    const extended t1 = extended_log1p(extended_of(target)) - extended_log1p(extended_of(input));
    return { real(t1 * t1) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool msle_loss_value_element(
    const real input, const real target, real& value_result)
{
    const real log1p = log1p_(target);
    const real t1 = log1p - log1p_(input);
    const real t2 = t1 * t1;
    const real t3 = maximum_(t1, -t1);
    const real t4 = maximum_(log1p, -log1p);
    const bool t5 = t2 >= R(1.1020259538958945e-38) && t2 <= R(8192.0);
    const bool t6 = (t3 < R(0.5) * t4 || t3 < R(0.9) * t4) || t5;
    value_result = t2;
    if (!quickly && t6) {
        const msle_loss_value_carefully_results better = msle_loss_value_carefully(input, target);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t6;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) msle_loss_value_flat(
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
                careful |= msle_loss_value_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        msle_loss_value_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) msle_loss_value_strided(
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
            careful |= msle_loss_value_element<true>(
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
        msle_loss_value_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


_vjp = _Kernel(
    name="msle_loss_vjp",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    chunks=1,
    primitives=("extended",),
    text=r"""
// msle_loss_vjp for the elements at which it loses digits.
struct msle_loss_vjp_carefully_results {
    real input_result;
};

__device__ __noinline__ msle_loss_vjp_carefully_results msle_loss_vjp_carefully(
    const real input, const real target, const real g)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended(R(2.0)) * (extended_log1p(extended_of(target)) - extended_log1p(t1));
    return { real(-(extended_of(g) * (t2 / (t1 + extended(R(1.0)))))) };
}

// msle_loss_vjp for the elements at which it loses digits.
struct msle_loss_vjp_far_results {
    real input_result;
};

__device__ __forceinline__ msle_loss_vjp_far_results msle_loss_vjp_far(
    )
{
    return { R(0.0) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool msle_loss_vjp_element(
    const real input, const real target, const real g, real& input_result)
{
    const real log1p = log1p_(target);
    const real t1 = log1p - log1p_(input);
    const real t2 = -(g * (R(2.0) * t1 / (input + R(1.0))));
    const bool t3 = !(maximum_(input, -input) == INF && maximum_(target, -target) == INF);
    const bool t4 = input == INF && t3;
    const bool t5 = maximum_(t1, -t1) < R(0.75) * maximum_(log1p, -log1p) && !t4;
    input_result = t2;
    if (!quickly && t5) {
        const msle_loss_vjp_carefully_results better = msle_loss_vjp_carefully(input, target, g);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    if (t4) {
        const msle_loss_vjp_far_results better = msle_loss_vjp_far();
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && t5;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) msle_loss_vjp_flat(
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
                careful |= msle_loss_vjp_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        msle_loss_vjp_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) msle_loss_vjp_strided(
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
            careful |= msle_loss_vjp_element<true>(
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
        msle_loss_vjp_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_vjp_target = _Kernel(
    name="msle_loss_vjp_target",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("target",),
    chunks=1,
    primitives=("extended",),
    text=r"""
// msle_loss_vjp_target for the elements at which it loses digits.
struct msle_loss_vjp_target_carefully_results {
    real target_result;
};

__device__ __noinline__ msle_loss_vjp_target_carefully_results msle_loss_vjp_target_carefully(
    const real input, const real target, const real g)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended(R(2.0)) * (extended_log1p(t1) - extended_log1p(extended_of(input)));
    return { real(extended_of(g) * (t2 / (t1 + extended(R(1.0))))) };
}

// msle_loss_vjp_target for the elements at which it loses digits.
struct msle_loss_vjp_target_far_results {
    real target_result;
};

__device__ __forceinline__ msle_loss_vjp_target_far_results msle_loss_vjp_target_far(
    )
{
    return { R(0.0) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool msle_loss_vjp_target_element(
    const real input, const real target, const real g, real& target_result)
{
    const real log1p = log1p_(target);
    const real t1 = log1p - log1p_(input);
    const real t2 = g * (R(2.0) * t1 / (target + R(1.0)));
    const bool t3 = !(maximum_(input, -input) == INF && maximum_(target, -target) == INF);
    const bool t4 = target == INF && t3;
    const bool t5 = maximum_(t1, -t1) < R(0.75) * maximum_(log1p, -log1p) && !t4;
    target_result = t2;
    if (!quickly && t5) {
        const msle_loss_vjp_target_carefully_results better = msle_loss_vjp_target_carefully(input, target, g);
        if (better.target_result == better.target_result) target_result = better.target_result;
    }
    if (t4) {
        const msle_loss_vjp_target_far_results better = msle_loss_vjp_target_far();
        if (better.target_result == better.target_result) target_result = better.target_result;
    }
    return quickly && t5;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) msle_loss_vjp_target_flat(
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
                careful |= msle_loss_vjp_target_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), target_result[lane]);
            pack(target_write[k], target_result);
        }
        if (careful) return false;
        write(target_out + i, target_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real target_result;
        msle_loss_vjp_target_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), target_result);
        store(target_out + i, target_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) msle_loss_vjp_target_strided(
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
            careful |= msle_loss_vjp_target_element<true>(
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
        msle_loss_vjp_target_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), target_result);
        store(PLACE(target_out), target_result);
    });
}
""",
)


_value_and_grad = _Kernel(
    name="msle_loss_value_and_grad",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    chunks=1,
    primitives=("extended",),
    text=r"""
// msle_loss_value_and_grad for the elements at which it loses digits.
struct msle_loss_value_and_grad_carefully_results {
    real value_result;
};

__device__ __noinline__ msle_loss_value_and_grad_carefully_results msle_loss_value_and_grad_carefully(
    const real input, const real target)
{
    const extended t1 = extended_log1p(extended_of(target)) - extended_log1p(extended_of(input));
    return { real(t1 * t1) };
}

// msle_loss_value_and_grad for the elements at which it loses digits.
struct msle_loss_value_and_grad_carefully_2_results {
    real input_result;
};

__device__ __noinline__ msle_loss_value_and_grad_carefully_2_results msle_loss_value_and_grad_carefully_2(
    const real input, const real target, const real g)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended(R(2.0)) * (extended_log1p(extended_of(target)) - extended_log1p(t1));
    return { real(-(extended_of(g) * (t2 / (t1 + extended(R(1.0)))))) };
}

// msle_loss_value_and_grad for the elements at which it loses digits.
struct msle_loss_value_and_grad_far_results {
    real input_result;
};

__device__ __forceinline__ msle_loss_value_and_grad_far_results msle_loss_value_and_grad_far(
    )
{
    return { R(0.0) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool msle_loss_value_and_grad_element(
    const real input, const real target, const real g, real& value_result, real& input_result)
{
    const real log1p = log1p_(target);
    const real t1 = log1p - log1p_(input);
    const real t2 = t1 * t1;
    const real t3 = -(g * (R(2.0) * t1 / (input + R(1.0))));
    const bool t4 = !(maximum_(input, -input) == INF && maximum_(target, -target) == INF);
    const bool t5 = input == INF && t4;
    const real t6 = maximum_(t1, -t1);
    const real t7 = maximum_(log1p, -log1p);
    const bool t8 = t2 >= R(1.1020259538958945e-38) && t2 <= R(8192.0);
    const bool t9 = (t6 < R(0.5) * t7 || t6 < R(0.9) * t7) || t8;
    const bool t10 = t6 < R(0.75) * t7 && !t5;
    value_result = t2;
    input_result = t3;
    if (!quickly && t9) {
        const msle_loss_value_and_grad_carefully_results better = msle_loss_value_and_grad_carefully(input, target);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t10) {
        const msle_loss_value_and_grad_carefully_2_results better = msle_loss_value_and_grad_carefully_2(input, target, g);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    if (t5) {
        const msle_loss_value_and_grad_far_results better = msle_loss_value_and_grad_far();
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && (t9 || t10);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) msle_loss_value_and_grad_flat(
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
                careful |= msle_loss_value_and_grad_element<true>(
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
        msle_loss_value_and_grad_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), value_result, input_result);
        store(value_out + i, value_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) msle_loss_value_and_grad_strided(
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
            careful |= msle_loss_value_and_grad_element<true>(
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
        msle_loss_value_and_grad_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_hvp = _Kernel(
    name="msle_loss_hvp",
    rows=False,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    chunks=1,
    primitives=("extended",),
    text=r"""
// msle_loss_hvp for the elements at which it loses digits.
struct msle_loss_hvp_carefully_results {
    real input_result;
};

__device__ __noinline__ msle_loss_hvp_carefully_results msle_loss_hvp_carefully(
    const real input, const real target, const real g, const real v)
{
    const extended t1 = extended_of(input);
    const extended t2 = t1 + extended(R(1.0));
    const extended t3 = extended_of(g);
    const extended t4 = t3 * ((extended_log1p(extended_of(target)) - extended_log1p(t1)) / t2 / t2);
    return { real(extended_of(v) * (extended(R(2.0)) * (t4 + t3 / t2 / t2))) };
}

// msle_loss_hvp for the elements at which it loses digits.
struct msle_loss_hvp_far_results {
    real input_result;
};

__device__ __forceinline__ msle_loss_hvp_far_results msle_loss_hvp_far(
    )
{
    return { R(0.0) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool msle_loss_hvp_element(
    const real input, const real target, const real g, const real v, real& input_result)
{
    const real log1p = log1p_(input);
    const real log1p_2 = log1p_(target);
    const real t1 = log1p_2 - log1p;
    const real t2 = input + R(1.0);
    const real t3 = t1 / t2;
    const real t4 = t3 / t2;
    const real t5 = g * t4;
    const real t6 = t5 + g / t2 / t2;
    const real t7 = v * (R(2.0) * t6);
    const bool t8 = !(maximum_(input, -input) == INF && maximum_(target, -target) == INF);
    const bool t9 = input == INF && t8;
    const real t10 = maximum_(log1p_2, -log1p_2);
    const bool t11 = maximum_(t6, -t6) < R(0.75) * maximum_(t5, -t5) || maximum_(t1, -t1) < R(0.75) * t10;
    const bool t12 = maximum_(t4, -t4) < R(7.888609052210118e-31) && t3 != R(0.0);
    const bool t13 = maximum_(log1p, -log1p) < R(7.888609052210118e-31);
    const bool t14 = (((t11 || t10 < R(7.888609052210118e-31)) || t12) || t13) && !t9;
    input_result = t7;
    if (!quickly && t14) {
        const msle_loss_hvp_carefully_results better = msle_loss_hvp_carefully(input, target, g, v);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    if (t9) {
        const msle_loss_hvp_far_results better = msle_loss_hvp_far();
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && t14;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) msle_loss_hvp_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(const v_type, v_in),
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
        lanes<v_type> v_read[1];
        read(v_read, ENTRY(v_in), !v_in_step);
        lanes<input_out_type> input_write[1];
        bool careful = false;
        EACH(k, 1) {
            real input_result[LANES];
            EACH(lane, LANES)
                careful |= msle_loss_hvp_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), load(v_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        msle_loss_hvp_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), load(ENTRY(v_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) msle_loss_hvp_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
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
            careful |= msle_loss_hvp_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), load(v_read + k), input_result[k]);
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
        msle_loss_hvp_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), load(PLACE(v_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_hess_diag = _Kernel(
    name="msle_loss_hess_diag",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    chunks=1,
    primitives=("extended",),
    text=r"""
// msle_loss_hess_diag for the elements at which it loses digits.
struct msle_loss_hess_diag_carefully_results {
    real input_result;
};

__device__ __noinline__ msle_loss_hess_diag_carefully_results msle_loss_hess_diag_carefully(
    const real input, const real target, const real g)
{
    const extended t1 = extended_of(input);
    const extended t2 = t1 + extended(R(1.0));
    const extended t3 = extended(R(2.0)) / t2;
    const extended t4 = extended_of(g);
    const extended t5 = t4 * (t3 * (extended_log1p(extended_of(target)) - extended_log1p(t1)) / t2);
    return { real(t5 + t4 * (t3 / t2)) };
}

// msle_loss_hess_diag for the elements at which it loses digits.
struct msle_loss_hess_diag_far_results {
    real input_result;
};

__device__ __forceinline__ msle_loss_hess_diag_far_results msle_loss_hess_diag_far(
    )
{
    return { R(0.0) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool msle_loss_hess_diag_element(
    const real input, const real target, const real g, real& input_result)
{
    const real log1p = log1p_(input);
    const real log1p_2 = log1p_(target);
    const real t1 = log1p_2 - log1p;
    const real t2 = input + R(1.0);
    const real t3 = R(2.0) / t2;
    const real t4 = g * (t3 * t1 / t2);
    const real t5 = fma_(g, t3 / t2, t4);
    const bool t6 = !(maximum_(input, -input) == INF && maximum_(target, -target) == INF);
    const bool t7 = input == INF && t6;
    const real t8 = maximum_(log1p_2, -log1p_2);
    const bool t9 = maximum_(t5, -t5) < R(0.75) * maximum_(t4, -t4) || maximum_(t1, -t1) < R(0.75) * t8;
    const bool t10 = maximum_(log1p, -log1p) < R(7.888609052210118e-31);
    const bool t11 = ((t9 || t8 < R(7.888609052210118e-31)) || t10) && !t7;
    input_result = t5;
    if (!quickly && t11) {
        const msle_loss_hess_diag_carefully_results better = msle_loss_hess_diag_carefully(input, target, g);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    if (t7) {
        const msle_loss_hess_diag_far_results better = msle_loss_hess_diag_far();
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && t11;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) msle_loss_hess_diag_flat(
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
                careful |= msle_loss_hess_diag_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        msle_loss_hess_diag_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) msle_loss_hess_diag_strided(
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
            careful |= msle_loss_hess_diag_element<true>(
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
        msle_loss_hess_diag_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_SPEC = _Function(
    name="msle_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input", "target"), (), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g"), (), ("input",)),
                "vjp_target": _Body(_vjp_target, ("input", "target", "g"), (), ("target",)),
                "value_and_grad": _Body(_value_and_grad, ("input", "target", "g"), (), ("value", "input")),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), (), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g"), (), ("input",)),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
)


def msle_loss(input, target, *, reduction="mean", out=None):
    """Squared difference of the logarithms of 1 + target and 1 + input, for values above -1.

        msle_loss = (-log(input + 1) + log(target + 1))**2

    input: array; broadcasts with the others; the errors are promised for -1 < input.
    target: array to compare with; broadcasts with the others; the errors are promised for -1 < target.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the broadcast shape for reduction='none'. Sums accumulate in float64.
    The result has the dtype to which the floating input promote (float16, bfloat16, float32, float64;
    16-bit types compute in float32); integers and bools become float64; the other arrays are cast to
    it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: Kaggle, Root mean squared logarithmic error, 2012
    """
    return _loss(_SPEC, "msle_loss", (input, target), None, reduction, out)


def msle_loss_vjp(g, input, target, *, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of msle_loss, given the cotangent g of its result.

    msle_loss: Squared difference of the logarithms of 1 + target and 1 + input, for values above -1.

        msle_loss = (-log(input + 1) + log(target + 1))**2

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others; the errors are promised for -1 < input.
    target: array to compare with; broadcasts with the others; the errors are promised for -1 < target.
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

    Reference: Kaggle, Root mean squared logarithmic error, 2012
    """
    return _cotangents(_SPEC, "msle_loss_vjp", g, (input, target), None, reduction, wrt, out)


def msle_loss_value_and_grad(input, target, *, reduction="mean", out=None):
    """Value of msle_loss and its derivative, in one pass.

    msle_loss: Squared difference of the logarithms of 1 + target and 1 + input, for values above -1.

        msle_loss = (-log(input + 1) + log(target + 1))**2

    input: array; broadcasts with the others; the errors are promised for -1 < input.
    target: array to compare with; broadcasts with the others; the errors are promised for -1 < target.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what msle_loss_vjp(1, ...) returns). The result has the dtype to which the floating
    input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32); integers and
    bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: Kaggle, Root mean squared logarithmic error, 2012
    """
    return _loss_pair(_SPEC, "msle_loss_value_and_grad", (input, target), None, reduction, out)


def msle_loss_hvp(v, input, target, *, reduction="mean", out=None):
    """Hessian of msle_loss in input times v.

    msle_loss: Squared difference of the logarithms of 1 + target and 1 + input, for values above -1.

        msle_loss = (-log(input + 1) + log(target + 1))**2

    v: the direction, of the shape of input.
    input: array; broadcasts with the others; the errors are promised for -1 < input.
    target: array to compare with; broadcasts with the others; the errors are promised for -1 < target.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: Kaggle, Root mean squared logarithmic error, 2012
    """
    return _curvature(_SPEC, "msle_loss_hvp", "hvp", v, (input, target), None, reduction, out)


def msle_loss_hess_diag(input, target, *, reduction="mean", out=None):
    """Diagonal of the Hessian of msle_loss in input.

    msle_loss: Squared difference of the logarithms of 1 + target and 1 + input, for values above -1.

        msle_loss = (-log(input + 1) + log(target + 1))**2

    input: array; broadcasts with the others; the errors are promised for -1 < input.
    target: array to compare with; broadcasts with the others; the errors are promised for -1 < target.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: Kaggle, Root mean squared logarithmic error, 2012
    """
    return _curvature(_SPEC, "msle_loss_hess_diag", "hess_diag", None, (input, target), None, reduction, out)
