# Made by symdl 0.1.0 from kl_div with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     kl_div = 0  if Eq(target, 0)
#              target*(-input + log(target))  otherwise
"""Pointwise Kullback-Leibler divergence of a target from a prediction given as its logarithm."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = ["kl_div", "kl_div_vjp", "kl_div_value_and_grad", "kl_div_hvp", "kl_div_hess_diag"]


_value = _Kernel(
    name="kl_div_value",
    rows=False,
    inputs=("input", "target"),
    outputs=("value",),
    primitives=("extended",),
    text=r"""
// kl_div_value for the elements at which it loses digits.
struct kl_div_value_carefully_results {
    real value_result;
};

__device__ __noinline__ kl_div_value_carefully_results kl_div_value_carefully(
    const real input, const real target)
{
    const extended t1 = extended_of(target);
    const extended t2 = target == R(0.0) ? extended(R(0.0)) : t1 * (extended_log(t1) - extended_of(input));
    return { real(t2) };
}

// log_target=False
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool kl_div_value_element(
    const real input, const real target, real& value_result)
{
    const real log = log_(target);
    const real t1 = log - input;
    const real t2 = target == R(0.0) ? R(0.0) : target * t1;
    const real t3 = maximum_(t1, -t1);
    const real t4 = maximum_(log, -log);
    const bool t5 = t3 < R(0.5) * t4 || t3 < R(0.9) * t4;
    value_result = t2;
    if (!quickly && t5) {
        const kl_div_value_carefully_results better = kl_div_value_carefully(input, target);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t5;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) kl_div_value_flat(
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
                careful |= kl_div_value_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        kl_div_value_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) kl_div_value_strided(
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
            careful |= kl_div_value_element<true>(
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
        kl_div_value_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


_vjp = _Kernel(
    name="kl_div_vjp",
    rows=False,
    inputs=("target", "g", "input"),
    outputs=("input",),
    chunks=1,
    text=r"""
// log_target=False
template <bool quickly>
__device__ __forceinline__ bool kl_div_vjp_element(
    const real target, const real g, const real input, real& input_result)
{
    input_result = input == input ? -(g * target) : input;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) kl_div_vjp_flat(
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(const input_type, input_in),
    input_out_type* restrict_ input_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<target_type> target_read[1];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<input_type> input_read[1];
        read(input_read, ENTRY(input_in), !input_in_step);
        lanes<input_out_type> input_write[1];
        bool careful = false;
        EACH(k, 1) {
            real input_result[LANES];
            EACH(lane, LANES)
                careful |= kl_div_vjp_element<true>(
                    load(target_read[k].at + lane), load(g_read[k].at + lane), load(input_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        kl_div_vjp_element<false>(
            load(ENTRY(target_in)), load(ENTRY(g_in)), load(ENTRY(input_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) kl_div_vjp_strided(
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const input_type, input_in),
    STRIDED(input_out_type, input_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        target_type target_read[BATCH];
        g_type g_read[BATCH];
        input_type input_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            target_read[k] = *PLACE(target_in);
            g_read[k] = *PLACE(g_in);
            input_read[k] = *PLACE(input_in);
        }
        real input_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= kl_div_vjp_element<true>(
                load(target_read + k), load(g_read + k), load(input_read + k), input_result[k]);
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
        kl_div_vjp_element<false>(
            load(PLACE(target_in)), load(PLACE(g_in)), load(PLACE(input_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_vjp_target = _Kernel(
    name="kl_div_vjp_target",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("target",),
    chunks=1,
    primitives=("extended",),
    text=r"""
// kl_div_vjp_target for the elements at which it loses digits.
struct kl_div_vjp_target_carefully_results {
    real target_result;
};

__device__ __noinline__ kl_div_vjp_target_carefully_results kl_div_vjp_target_carefully(
    const real input, const real target, const real g)
{
    const extended t1 = extended_log(extended_of(target)) - extended_of(input) + extended(R(1.0));
    return { real(target == R(0.0) ? extended(R(0.0)) : extended_of(g) * t1) };
}

// log_target=False
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool kl_div_vjp_target_element(
    const real input, const real target, const real g, real& target_result)
{
    const real log = log_(target);
    const real t1 = log - input;
    const real t2 = t1 + R(1.0);
    const real t3 = target == R(0.0) ? R(0.0) : g * t2;
    const real t4 = maximum_(t2, -t2);
    const real t5 = maximum_(t1, -t1);
    const real t6 = maximum_(log, -log);
    const bool t7 = ((t4 < R(0.75) || t5 < R(0.75) * t6) || t4 < R(0.9)) || t5 < R(0.9) * t6;
    target_result = t3;
    if (!quickly && t7) {
        const kl_div_vjp_target_carefully_results better = kl_div_vjp_target_carefully(input, target, g);
        if (better.target_result == better.target_result) target_result = better.target_result;
    }
    return quickly && t7;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) kl_div_vjp_target_flat(
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
                careful |= kl_div_vjp_target_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), target_result[lane]);
            pack(target_write[k], target_result);
        }
        if (careful) return false;
        write(target_out + i, target_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real target_result;
        kl_div_vjp_target_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), target_result);
        store(target_out + i, target_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) kl_div_vjp_target_strided(
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
            careful |= kl_div_vjp_target_element<true>(
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
        kl_div_vjp_target_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), target_result);
        store(PLACE(target_out), target_result);
    });
}
""",
)


_value_and_grad = _Kernel(
    name="kl_div_value_and_grad",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    chunks=1,
    primitives=("extended",),
    text=r"""
// kl_div_value_and_grad for the elements at which it loses digits.
struct kl_div_value_and_grad_carefully_results {
    real value_result;
};

__device__ __noinline__ kl_div_value_and_grad_carefully_results kl_div_value_and_grad_carefully(
    const real input, const real target)
{
    const extended t1 = extended_of(target);
    const extended t2 = target == R(0.0) ? extended(R(0.0)) : t1 * (extended_log(t1) - extended_of(input));
    return { real(t2) };
}

// log_target=False
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool kl_div_value_and_grad_element(
    const real input, const real target, const real g, real& value_result, real& input_result)
{
    const real log = log_(target);
    const real t1 = log - input;
    const real t2 = target == R(0.0) ? R(0.0) : target * t1;
    const real t3 = input == input ? -(g * target) : input;
    const real t4 = maximum_(t1, -t1);
    const real t5 = maximum_(log, -log);
    const bool t6 = t4 < R(0.5) * t5 || t4 < R(0.9) * t5;
    value_result = t2;
    input_result = t3;
    if (!quickly && t6) {
        const kl_div_value_and_grad_carefully_results better = kl_div_value_and_grad_carefully(input, target);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t6;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) kl_div_value_and_grad_flat(
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
                careful |= kl_div_value_and_grad_element<true>(
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
        kl_div_value_and_grad_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), value_result, input_result);
        store(value_out + i, value_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) kl_div_value_and_grad_strided(
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
            careful |= kl_div_value_and_grad_element<true>(
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
        kl_div_value_and_grad_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_hvp = _Kernel(
    name="kl_div_hvp",
    rows=False,
    inputs=("input", "target"),
    outputs=("input",),
    text=r"""
// log_target=False
template <bool quickly>
__device__ __forceinline__ bool kl_div_hvp_element(
    const real input, const real target, real& input_result)
{
    input_result = target == target ? (input == input ? R(0.0) : input) : target;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) kl_div_hvp_flat(
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
                careful |= kl_div_hvp_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real input_result;
        kl_div_hvp_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) kl_div_hvp_strided(
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
            careful |= kl_div_hvp_element<true>(
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
        kl_div_hvp_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_value_log_target = _Kernel(
    name="kl_div_value_log_target",
    rows=False,
    inputs=("input", "target"),
    outputs=("value",),
    primitives=("extended",),
    text=r"""
// kl_div_value_log_target for the elements at which it loses digits.
struct kl_div_value_log_target_carefully_results {
    real value_result;
};

__device__ __noinline__ kl_div_value_log_target_carefully_results kl_div_value_log_target_carefully(
    const real input, const real target)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const bool t3 = real(extended_sign(t2 - t1)) == R(0.0);
    const extended t4 = t3 ? extended(R(0.0)) : (t1 - t2) * extended_exp(t1);
    return { real(target <= -R(1100.0) ? extended(R(0.0)) : t4) };
}

// log_target=True
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool kl_div_value_log_target_element(
    const real input, const real target, real& value_result)
{
    const real exp = exp_(target);
    const real t1 = (target - input) * exp;
    const real t2 = target <= -R(1100.0) ? R(0.0) : input - target == R(0.0) ? R(0.0) : t1;
    const bool t3 = exp < R(7.888609052210118e-31) || maximum_(t1, -t1) == INF;
    value_result = t2;
    if (!quickly && t3) {
        const kl_div_value_log_target_carefully_results better = kl_div_value_log_target_carefully(input, target);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t3;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) kl_div_value_log_target_flat(
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
                careful |= kl_div_value_log_target_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        kl_div_value_log_target_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) kl_div_value_log_target_strided(
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
            careful |= kl_div_value_log_target_element<true>(
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
        kl_div_value_log_target_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


_vjp_log_target = _Kernel(
    name="kl_div_vjp_log_target",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    chunks=1,
    text=r"""
// log_target=True
template <bool quickly>
__device__ __forceinline__ bool kl_div_vjp_log_target_element(
    const real input, const real target, const real g, real& input_result)
{
    const real t1 = input - target == R(0.0) ? R(0.0) : -(g * exp_(target));
    input_result = input == input ? (target <= -R(1100.0) ? R(0.0) : t1) : input;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) kl_div_vjp_log_target_flat(
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
                careful |= kl_div_vjp_log_target_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        kl_div_vjp_log_target_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) kl_div_vjp_log_target_strided(
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
            careful |= kl_div_vjp_log_target_element<true>(
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
        kl_div_vjp_log_target_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_vjp_target_log_target = _Kernel(
    name="kl_div_vjp_target_log_target",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("target",),
    chunks=1,
    primitives=("extended",),
    text=r"""
// kl_div_vjp_target_log_target for the elements at which it loses digits.
struct kl_div_vjp_target_log_target_carefully_results {
    real target_result;
};

__device__ __noinline__ kl_div_vjp_target_log_target_carefully_results kl_div_vjp_target_log_target_carefully(
    const real input, const real target, const real g)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const extended t3 = extended_of(g) * ((t1 - t2 + extended(R(1.0))) * extended_exp(t1));
    const extended t4 = real(extended_sign(t2 - t1)) == R(0.0) ? extended(R(0.0)) : t3;
    return { real(target <= -R(1100.0) ? extended(R(0.0)) : t4) };
}

// log_target=True
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool kl_div_vjp_target_log_target_element(
    const real input, const real target, const real g, real& target_result)
{
    const real t1 = target - input + R(1.0);
    const real exp = exp_(target);
    const real t2 = target <= -R(1100.0) ? R(0.0) : input - target == R(0.0) ? R(0.0) : g * (t1 * exp);
    const bool t3 = maximum_(t1, -t1) < R(0.75) || exp < R(7.888609052210118e-31);
    target_result = t2;
    if (!quickly && t3) {
        const kl_div_vjp_target_log_target_carefully_results better = kl_div_vjp_target_log_target_carefully(input, target, g);
        if (better.target_result == better.target_result) target_result = better.target_result;
    }
    return quickly && t3;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) kl_div_vjp_target_log_target_flat(
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
                careful |= kl_div_vjp_target_log_target_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), target_result[lane]);
            pack(target_write[k], target_result);
        }
        if (careful) return false;
        write(target_out + i, target_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real target_result;
        kl_div_vjp_target_log_target_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), target_result);
        store(target_out + i, target_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) kl_div_vjp_target_log_target_strided(
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
            careful |= kl_div_vjp_target_log_target_element<true>(
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
        kl_div_vjp_target_log_target_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), target_result);
        store(PLACE(target_out), target_result);
    });
}
""",
)


_value_and_grad_log_target = _Kernel(
    name="kl_div_value_and_grad_log_target",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    chunks=1,
    primitives=("extended",),
    text=r"""
// kl_div_value_and_grad_log_target for the elements at which it loses digits.
struct kl_div_value_and_grad_log_target_carefully_results {
    real value_result;
};

__device__ __noinline__ kl_div_value_and_grad_log_target_carefully_results kl_div_value_and_grad_log_target_carefully(
    const real input, const real target)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const bool t3 = real(extended_sign(t2 - t1)) == R(0.0);
    const extended t4 = t3 ? extended(R(0.0)) : (t1 - t2) * extended_exp(t1);
    return { real(target <= -R(1100.0) ? extended(R(0.0)) : t4) };
}

// log_target=True
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool kl_div_value_and_grad_log_target_element(
    const real input, const real target, const real g, real& value_result, real& input_result)
{
    const real exp = exp_(target);
    const real t1 = (target - input) * exp;
    const bool t2 = input - target == R(0.0);
    const bool t3 = target <= -R(1100.0);
    const real t4 = t3 ? R(0.0) : t2 ? R(0.0) : t1;
    const real t5 = input == input ? (t3 ? R(0.0) : t2 ? R(0.0) : -(g * exp)) : input;
    const bool t6 = exp < R(7.888609052210118e-31) || maximum_(t1, -t1) == INF;
    value_result = t4;
    input_result = t5;
    if (!quickly && t6) {
        const kl_div_value_and_grad_log_target_carefully_results better = kl_div_value_and_grad_log_target_carefully(input, target);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t6;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) kl_div_value_and_grad_log_target_flat(
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
                careful |= kl_div_value_and_grad_log_target_element<true>(
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
        kl_div_value_and_grad_log_target_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), value_result, input_result);
        store(value_out + i, value_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) kl_div_value_and_grad_log_target_strided(
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
            careful |= kl_div_value_and_grad_log_target_element<true>(
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
        kl_div_value_and_grad_log_target_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_SPEC = _Function(
    name="kl_div",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("log_target", "option", choices=(False, True)),
    ),
    variants={
        (False,): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input", "target"), (), ("value",)),
                "vjp": _Body(_vjp, ("target", "g", "input"), (), ("input",)),
                "vjp_target": _Body(_vjp_target, ("input", "target", "g"), (), ("target",)),
                "value_and_grad": _Body(_value_and_grad, ("input", "target", "g"), (), ("value", "input")),
                "hvp": _Body(_hvp, ("input", "target"), (), ("input",)),
                "hess_diag": _Body(_hvp, ("input", "target"), (), ("input",)),
            },
        ),
        (True,): _Variant(
            False,
            (),
            {
                "value": _Body(_value_log_target, ("input", "target"), (), ("value",)),
                "vjp": _Body(_vjp_log_target, ("input", "target", "g"), (), ("input",)),
                "vjp_target": _Body(_vjp_target_log_target, ("input", "target", "g"), (), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad_log_target, ("input", "target", "g"), (), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "target"), (), ("input",)),
                "hess_diag": _Body(_hvp, ("input", "target"), (), ("input",)),
            },
        ),
    },
    selectors=(("log_target", ()),),
    reductions=("none", "mean", "sum", "batchmean"),
)


def kl_div(input, target, *, log_target=False, reduction="mean", out=None):
    """Pointwise Kullback-Leibler divergence of a target from a prediction given as its logarithm.

        kl_div = 0  if Eq(target, 0)
                 target*(-input + log(target))  otherwise

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    log_target: one of False, True.
    reduction: one of 'none', 'mean', 'sum', 'batchmean'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the broadcast shape for reduction='none'. Sums accumulate in float64.
    The result has the dtype to which the floating input promote (float16, bfloat16, float32, float64;
    16-bit types compute in float32); integers and bools become float64; the other arrays are cast to
    it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. Kullback, R. A. Leibler, On Information and Sufficiency, Ann. Math. Statist. 22, 1951,
    doi:10.1214/aoms/1177729694
    """
    return _loss(_SPEC, "kl_div", (input, target, log_target), None, reduction, out)


def kl_div_vjp(g, input, target, *, log_target=False, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of kl_div, given the cotangent g of its result.

    kl_div: Pointwise Kullback-Leibler divergence of a target from a prediction given as its logarithm.

        kl_div = 0  if Eq(target, 0)
                 target*(-input + log(target))  otherwise

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    log_target: one of False, True.
    reduction: one of 'none', 'mean', 'sum', 'batchmean'; default 'mean'.
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

    Reference: S. Kullback, R. A. Leibler, On Information and Sufficiency, Ann. Math. Statist. 22, 1951,
    doi:10.1214/aoms/1177729694
    """
    return _cotangents(_SPEC, "kl_div_vjp", g, (input, target, log_target), None, reduction, wrt, out)


def kl_div_value_and_grad(input, target, *, log_target=False, reduction="mean", out=None):
    """Value of kl_div and its derivative, in one pass.

    kl_div: Pointwise Kullback-Leibler divergence of a target from a prediction given as its logarithm.

        kl_div = 0  if Eq(target, 0)
                 target*(-input + log(target))  otherwise

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    log_target: one of False, True.
    reduction: one of 'none', 'mean', 'sum', 'batchmean'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what kl_div_vjp(1, ...) returns). The result has the dtype to which the floating
    input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32); integers and
    bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. Kullback, R. A. Leibler, On Information and Sufficiency, Ann. Math. Statist. 22, 1951,
    doi:10.1214/aoms/1177729694
    """
    return _loss_pair(_SPEC, "kl_div_value_and_grad", (input, target, log_target), None, reduction, out)


def kl_div_hvp(v, input, target, *, log_target=False, reduction="mean", out=None):
    """Hessian of kl_div in input times v.

    kl_div: Pointwise Kullback-Leibler divergence of a target from a prediction given as its logarithm.

        kl_div = 0  if Eq(target, 0)
                 target*(-input + log(target))  otherwise

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    log_target: one of False, True.
    reduction: one of 'none', 'mean', 'sum', 'batchmean'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. Kullback, R. A. Leibler, On Information and Sufficiency, Ann. Math. Statist. 22, 1951,
    doi:10.1214/aoms/1177729694
    """
    return _curvature(_SPEC, "kl_div_hvp", "hvp", v, (input, target, log_target), None, reduction, out)


def kl_div_hess_diag(input, target, *, log_target=False, reduction="mean", out=None):
    """Diagonal of the Hessian of kl_div in input.

    kl_div: Pointwise Kullback-Leibler divergence of a target from a prediction given as its logarithm.

        kl_div = 0  if Eq(target, 0)
                 target*(-input + log(target))  otherwise

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    log_target: one of False, True.
    reduction: one of 'none', 'mean', 'sum', 'batchmean'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. Kullback, R. A. Leibler, On Information and Sufficiency, Ann. Math. Statist. 22, 1951,
    doi:10.1214/aoms/1177729694
    """
    return _curvature(
        _SPEC, "kl_div_hess_diag", "hess_diag", None, (input, target, log_target), None, reduction, out
    )
