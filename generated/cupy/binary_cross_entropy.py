# Made by symdl 0.1.0 from binary_cross_entropy with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     binary_cross_entropy = -Piecewise((0, Eq(target, 0)), (target*Piecewise((log(input), log(input) >=
#                            -100), (-100, True)), True)) - Piecewise((0, Eq(target, 1)), ((1 -
#                            target)*Piecewise((log(1 - input), log(1 - input) >= -100), (-100, True)),
#                            True))
"""Cross entropy of two probabilities; each logarithm counts as at least -100."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "binary_cross_entropy",
    "binary_cross_entropy_vjp",
    "binary_cross_entropy_value_and_grad",
    "binary_cross_entropy_hvp",
    "binary_cross_entropy_hess_diag",
]


_value = _Kernel(
    name="binary_cross_entropy_value",
    rows=False,
    inputs=("input", "target"),
    outputs=("value",),
    primitives=("extended",),
    text=r"""
// binary_cross_entropy_value for the elements at which it loses digits.
struct binary_cross_entropy_value_carefully_results {
    real value_result;
};

__device__ __noinline__ binary_cross_entropy_value_carefully_results binary_cross_entropy_value_carefully(
    const real input, const real target)
{
    const extended t1 = extended_of(input);
    const extended log = extended_log(t1);
    const extended t2 = extended_of(target);
    const extended t3 = extended(R(100.0)) * t2;
    const extended t4 = real(extended_sign(log - extended(-R(100.0)))) < R(0.0) ? t3 : -(t2 * log);
    const extended log1p = extended_log1p(-t1);
    const bool t5 = real(extended_sign(log1p - extended(-R(100.0)))) < R(0.0);
    const extended t6 = t5 ? extended(R(100.0)) - t3 : -((extended(R(1.0)) - t2) * log1p);
    const extended t7 = target == R(0.0) ? extended(R(0.0)) : t4;
    return { real(t7 + (target == R(1.0) ? extended(R(0.0)) : t6)) };
}

// weight absent
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool binary_cross_entropy_value_element(
    const real input, const real target, real& value_result)
{
    const real log = log_(input);
    const real t1 = R(100.0) * target;
    const real log1p = log1p_(-input);
    const real t2 = log1p < -R(100.0) ? R(100.0) - t1 : -((R(1.0) - target) * log1p);
    const real t3 = target == R(0.0) ? R(0.0) : log < -R(100.0) ? t1 : -(target * log);
    const real t4 = t3 + (target == R(1.0) ? R(0.0) : t2);
    const bool t5 = maximum_(log, -log) < R(7.888609052210118e-31);
    value_result = t4;
    if (!quickly && t5) {
        const binary_cross_entropy_value_carefully_results better = binary_cross_entropy_value_carefully(input, target);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t5;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_value_flat(
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
                careful |= binary_cross_entropy_value_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        binary_cross_entropy_value_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_value_strided(
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
            careful |= binary_cross_entropy_value_element<true>(
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
        binary_cross_entropy_value_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


_vjp = _Kernel(
    name="binary_cross_entropy_vjp",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    chunks=1,
    primitives=("extended",),
    text=r"""
// binary_cross_entropy_vjp for the elements at which it loses digits.
struct binary_cross_entropy_vjp_carefully_results {
    real input_result;
};

__device__ __noinline__ binary_cross_entropy_vjp_carefully_results binary_cross_entropy_vjp_carefully(
    const real input, const real target, const real g)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const bool t3 = real(extended_sign(extended_log(t2) - extended(-R(100.0)))) < R(0.0);
    const bool t4 = real(extended_sign(extended_log1p(-t2) - extended(-R(100.0)))) < R(0.0);
    const extended t5 = t4 ? extended(R(0.0)) : (extended(R(1.0)) - t1) / (extended(R(1.0)) - t2);
    const extended t6 = target == R(0.0) ? extended(R(0.0)) : t3 ? extended(R(0.0)) : -(t1 / t2);
    return { real(extended_of(g) * (t6 + (target == R(1.0) ? extended(R(0.0)) : t5))) };
}

// weight absent
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool binary_cross_entropy_vjp_element(
    const real input, const real target, const real g, real& input_result)
{
    const real t1 = target == R(0.0) ? R(0.0) : log_(input) < -R(100.0) ? R(0.0) : -(target / input);
    const real log1p = log1p_(-input);
    const real t2 = log1p < -R(100.0) ? R(0.0) : (R(1.0) - target) / (R(1.0) - input);
    const real t3 = t1 + (target == R(1.0) ? R(0.0) : t2);
    const real t4 = g * t3;
    const bool t5 = maximum_(log1p, -log1p) < R(7.888609052210118e-31);
    const bool t6 = maximum_(t3, -t3) < R(0.75) * maximum_(t1, -t1) || t5;
    input_result = t4;
    if (!quickly && t6) {
        const binary_cross_entropy_vjp_carefully_results better = binary_cross_entropy_vjp_carefully(input, target, g);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && t6;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_vjp_flat(
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
                careful |= binary_cross_entropy_vjp_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        binary_cross_entropy_vjp_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_vjp_strided(
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
            careful |= binary_cross_entropy_vjp_element<true>(
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
        binary_cross_entropy_vjp_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_vjp_target = _Kernel(
    name="binary_cross_entropy_vjp_target",
    rows=False,
    inputs=("input", "g", "target"),
    outputs=("target",),
    chunks=1,
    primitives=("extended",),
    text=r"""
// binary_cross_entropy_vjp_target for the elements at which it loses digits.
struct binary_cross_entropy_vjp_target_carefully_results {
    real target_result;
};

__device__ __noinline__ binary_cross_entropy_vjp_target_carefully_results binary_cross_entropy_vjp_target_carefully(
    const real input, const real g, const real target)
{
    const extended t1 = extended_of(input);
    const extended log = extended_log(t1);
    const extended log1p = extended_log1p(-t1);
    const bool t2 = real(extended_sign(log1p - extended(-R(100.0)))) < R(0.0);
    const extended t3 = real(extended_sign(log - extended(-R(100.0)))) < R(0.0) ? extended(R(100.0)) : -log;
    const extended t4 = extended_of(g) * (t3 + (t2 ? extended(-R(100.0)) : log1p));
    return { real(target == target ? t4 : extended_of(target)) };
}

// weight absent
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool binary_cross_entropy_vjp_target_element(
    const real input, const real g, const real target, real& target_result)
{
    const real log = log_(input);
    const real t1 = log < -R(100.0) ? R(100.0) : -log;
    const real log1p = log1p_(-input);
    const real t2 = t1 + (log1p < -R(100.0) ? -R(100.0) : log1p);
    const real t3 = target == target ? g * t2 : target;
    const bool t4 = maximum_(t2, -t2) < R(0.75) * maximum_(t1, -t1);
    target_result = t3;
    if (!quickly && t4) {
        const binary_cross_entropy_vjp_target_carefully_results better = binary_cross_entropy_vjp_target_carefully(input, g, target);
        if (better.target_result == better.target_result) target_result = better.target_result;
    }
    return quickly && t4;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_vjp_target_flat(
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
                careful |= binary_cross_entropy_vjp_target_element<true>(
                    load(input_read[k].at + lane), load(g_read[k].at + lane), load(target_read[k].at + lane), target_result[lane]);
            pack(target_write[k], target_result);
        }
        if (careful) return false;
        write(target_out + i, target_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real target_result;
        binary_cross_entropy_vjp_target_element<false>(
            load(ENTRY(input_in)), load(ENTRY(g_in)), load(ENTRY(target_in)), target_result);
        store(target_out + i, target_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_vjp_target_strided(
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
            careful |= binary_cross_entropy_vjp_target_element<true>(
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
        binary_cross_entropy_vjp_target_element<false>(
            load(PLACE(input_in)), load(PLACE(g_in)), load(PLACE(target_in)), target_result);
        store(PLACE(target_out), target_result);
    });
}
""",
)


_value_and_grad = _Kernel(
    name="binary_cross_entropy_value_and_grad",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    chunks=1,
    primitives=("extended",),
    text=r"""
// binary_cross_entropy_value_and_grad for the elements at which it loses digits.
struct binary_cross_entropy_value_and_grad_carefully_results {
    real value_result;
};

__device__ __noinline__ binary_cross_entropy_value_and_grad_carefully_results binary_cross_entropy_value_and_grad_carefully(
    const real input, const real target)
{
    const extended t1 = extended_of(input);
    const extended log = extended_log(t1);
    const extended t2 = extended_of(target);
    const extended t3 = extended(R(100.0)) * t2;
    const extended t4 = real(extended_sign(log - extended(-R(100.0)))) < R(0.0) ? t3 : -(t2 * log);
    const extended log1p = extended_log1p(-t1);
    const bool t5 = real(extended_sign(log1p - extended(-R(100.0)))) < R(0.0);
    const extended t6 = t5 ? extended(R(100.0)) - t3 : -((extended(R(1.0)) - t2) * log1p);
    const extended t7 = target == R(0.0) ? extended(R(0.0)) : t4;
    return { real(t7 + (target == R(1.0) ? extended(R(0.0)) : t6)) };
}

// binary_cross_entropy_value_and_grad for the elements at which it loses digits.
struct binary_cross_entropy_value_and_grad_carefully_2_results {
    real input_result;
};

__device__ __noinline__ binary_cross_entropy_value_and_grad_carefully_2_results binary_cross_entropy_value_and_grad_carefully_2(
    const real input, const real target, const real g)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_of(target);
    const bool t3 = real(extended_sign(extended_log(t1) - extended(-R(100.0)))) < R(0.0);
    const bool t4 = real(extended_sign(extended_log1p(-t1) - extended(-R(100.0)))) < R(0.0);
    const extended t5 = t4 ? extended(R(0.0)) : (extended(R(1.0)) - t2) / (extended(R(1.0)) - t1);
    const extended t6 = target == R(0.0) ? extended(R(0.0)) : t3 ? extended(R(0.0)) : -(t2 / t1);
    return { real(extended_of(g) * (t6 + (target == R(1.0) ? extended(R(0.0)) : t5))) };
}

// weight absent
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool binary_cross_entropy_value_and_grad_element(
    const real input, const real target, const real g, real& value_result, real& input_result)
{
    const real log = log_(input);
    const real t1 = R(100.0) * target;
    const bool t2 = log < -R(100.0);
    const bool t3 = target == R(0.0);
    const real t4 = R(1.0) - target;
    const real log1p = log1p_(-input);
    const bool t5 = log1p < -R(100.0);
    const bool t6 = target == R(1.0);
    const real t7 = t6 ? R(0.0) : t5 ? R(100.0) - t1 : -(t4 * log1p);
    const real t8 = (t3 ? R(0.0) : t2 ? t1 : -(target * log)) + t7;
    const real t9 = t3 ? R(0.0) : t2 ? R(0.0) : -(target / input);
    const real t10 = t9 + (t6 ? R(0.0) : t5 ? R(0.0) : t4 / (R(1.0) - input));
    const real t11 = g * t10;
    const bool t12 = maximum_(log, -log) < R(7.888609052210118e-31);
    const bool t13 = maximum_(log1p, -log1p) < R(7.888609052210118e-31);
    const bool t14 = maximum_(t10, -t10) < R(0.75) * maximum_(t9, -t9) || t13;
    value_result = t8;
    input_result = t11;
    if (!quickly && t12) {
        const binary_cross_entropy_value_and_grad_carefully_results better = binary_cross_entropy_value_and_grad_carefully(input, target);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t14) {
        const binary_cross_entropy_value_and_grad_carefully_2_results better = binary_cross_entropy_value_and_grad_carefully_2(input, target, g);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && (t12 || t14);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_value_and_grad_flat(
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
                careful |= binary_cross_entropy_value_and_grad_element<true>(
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
        binary_cross_entropy_value_and_grad_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), value_result, input_result);
        store(value_out + i, value_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_value_and_grad_strided(
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
            careful |= binary_cross_entropy_value_and_grad_element<true>(
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
        binary_cross_entropy_value_and_grad_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_hvp = _Kernel(
    name="binary_cross_entropy_hvp",
    rows=False,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    chunks=1,
    text=r"""
// weight absent
template <bool quickly>
__device__ __forceinline__ bool binary_cross_entropy_hvp_element(
    const real input, const real target, const real g, const real v, real& input_result)
{
    const real t1 = log_(input) < -R(100.0) ? R(0.0) : target / input / input;
    const real t2 = R(1.0) - input;
    const real t3 = log1p_(-input) < -R(100.0) ? R(0.0) : (R(1.0) - target) / t2 / t2;
    input_result = g * (v * ((target == R(0.0) ? R(0.0) : t1) + (target == R(1.0) ? R(0.0) : t3)));
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_hvp_flat(
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
                careful |= binary_cross_entropy_hvp_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), load(v_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        binary_cross_entropy_hvp_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), load(ENTRY(v_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_hvp_strided(
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
            careful |= binary_cross_entropy_hvp_element<true>(
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
        binary_cross_entropy_hvp_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), load(PLACE(v_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_hess_diag = _Kernel(
    name="binary_cross_entropy_hess_diag",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    chunks=1,
    text=r"""
// weight absent
template <bool quickly>
__device__ __forceinline__ bool binary_cross_entropy_hess_diag_element(
    const real input, const real target, const real g, real& input_result)
{
    const real t1 = log_(input) < -R(100.0) ? R(0.0) : target / input / input;
    const real t2 = R(1.0) - input;
    const real t3 = log1p_(-input) < -R(100.0) ? R(0.0) : (R(1.0) - target) / t2 / t2;
    input_result = g * ((target == R(0.0) ? R(0.0) : t1) + (target == R(1.0) ? R(0.0) : t3));
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_hess_diag_flat(
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
                careful |= binary_cross_entropy_hess_diag_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        binary_cross_entropy_hess_diag_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_hess_diag_strided(
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
            careful |= binary_cross_entropy_hess_diag_element<true>(
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
        binary_cross_entropy_hess_diag_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_value_weight = _Kernel(
    name="binary_cross_entropy_value_weight",
    rows=False,
    inputs=("input", "target", "weight"),
    outputs=("value",),
    chunks=1,
    primitives=("extended",),
    text=r"""
// binary_cross_entropy_value_weight for the elements at which it loses digits.
struct binary_cross_entropy_value_weight_carefully_results {
    real value_result;
};

__device__ __noinline__ binary_cross_entropy_value_weight_carefully_results binary_cross_entropy_value_weight_carefully(
    const real input, const real target, const real weight)
{
    const extended t1 = extended_of(input);
    const extended log = extended_log(t1);
    const extended t2 = extended_of(target);
    const extended t3 = extended(R(100.0)) * t2;
    const extended t4 = real(extended_sign(log - extended(-R(100.0)))) < R(0.0) ? -t3 : t2 * log;
    const extended log1p = extended_log1p(-t1);
    const bool t5 = real(extended_sign(log1p - extended(-R(100.0)))) < R(0.0);
    const extended t6 = t5 ? t3 - extended(R(100.0)) : (extended(R(1.0)) - t2) * log1p;
    const extended t7 = target == R(0.0) ? extended(R(0.0)) : t4;
    return { real(-(extended_of(weight) * (t7 + (target == R(1.0) ? extended(R(0.0)) : t6)))) };
}

// weight given
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool binary_cross_entropy_value_weight_element(
    const real input, const real target, const real weight, real& value_result)
{
    const real log = log_(input);
    const real t1 = R(100.0) * target;
    const real log1p = log1p_(-input);
    const real t2 = log1p < -R(100.0) ? t1 - R(100.0) : (R(1.0) - target) * log1p;
    const real t3 = target == R(0.0) ? R(0.0) : log < -R(100.0) ? -t1 : target * log;
    const real t4 = -(weight * (t3 + (target == R(1.0) ? R(0.0) : t2)));
    const bool t5 = maximum_(log, -log) < R(7.888609052210118e-31);
    value_result = t4;
    if (!quickly && t5) {
        const binary_cross_entropy_value_weight_carefully_results better = binary_cross_entropy_value_weight_carefully(input, target, weight);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t5;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_value_weight_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const weight_type, weight_in),
    value_out_type* restrict_ value_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<input_type> input_read[1];
        read(input_read, ENTRY(input_in), !input_in_step);
        lanes<target_type> target_read[1];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<weight_type> weight_read[1];
        read(weight_read, ENTRY(weight_in), !weight_in_step);
        lanes<value_out_type> value_write[1];
        bool careful = false;
        EACH(k, 1) {
            real value_result[LANES];
            EACH(lane, LANES)
                careful |= binary_cross_entropy_value_weight_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(weight_read[k].at + lane), value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real value_result;
        binary_cross_entropy_value_weight_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(weight_in)), value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_value_weight_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(value_out_type, value_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        weight_type weight_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
            weight_read[k] = *PLACE(weight_in);
        }
        real value_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= binary_cross_entropy_value_weight_element<true>(
                load(input_read + k), load(target_read + k), load(weight_read + k), value_result[k]);
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
        binary_cross_entropy_value_weight_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(weight_in)), value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


_vjp_weight = _Kernel(
    name="binary_cross_entropy_vjp_weight",
    rows=False,
    inputs=("input", "target", "weight", "g"),
    outputs=("input",),
    chunks=1,
    primitives=("extended",),
    text=r"""
// binary_cross_entropy_vjp_weight for the elements at which it loses digits.
struct binary_cross_entropy_vjp_weight_carefully_results {
    real input_result;
};

__device__ __noinline__ binary_cross_entropy_vjp_weight_carefully_results binary_cross_entropy_vjp_weight_carefully(
    const real input, const real target, const real weight, const real g)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const bool t3 = real(extended_sign(extended_log(t2) - extended(-R(100.0)))) < R(0.0);
    const bool t4 = real(extended_sign(extended_log1p(-t2) - extended(-R(100.0)))) < R(0.0);
    const extended t5 = t4 ? extended(R(0.0)) : -((extended(R(1.0)) - t1) / (extended(R(1.0)) - t2));
    const extended t6 = target == R(0.0) ? extended(R(0.0)) : t3 ? extended(R(0.0)) : t1 / t2;
    const extended t7 = extended_of(weight) * (t6 + (target == R(1.0) ? extended(R(0.0)) : t5));
    return { real(-(extended_of(g) * t7)) };
}

// weight given
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool binary_cross_entropy_vjp_weight_element(
    const real input, const real target, const real weight, const real g, real& input_result)
{
    const real t1 = target == R(0.0) ? R(0.0) : log_(input) < -R(100.0) ? R(0.0) : target / input;
    const real log1p = log1p_(-input);
    const real t2 = log1p < -R(100.0) ? R(0.0) : -((R(1.0) - target) / (R(1.0) - input));
    const real t3 = t1 + (target == R(1.0) ? R(0.0) : t2);
    const real t4 = -(g * (weight * t3));
    const bool t5 = maximum_(log1p, -log1p) < R(7.888609052210118e-31);
    const bool t6 = maximum_(t3, -t3) < R(0.75) * maximum_(t1, -t1) || t5;
    input_result = t4;
    if (!quickly && t6) {
        const binary_cross_entropy_vjp_weight_carefully_results better = binary_cross_entropy_vjp_weight_carefully(input, target, weight, g);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && t6;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_vjp_weight_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const weight_type, weight_in),
    FLAT(const g_type, g_in),
    input_out_type* restrict_ input_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<input_type> input_read[1];
        read(input_read, ENTRY(input_in), !input_in_step);
        lanes<target_type> target_read[1];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<weight_type> weight_read[1];
        read(weight_read, ENTRY(weight_in), !weight_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<input_out_type> input_write[1];
        bool careful = false;
        EACH(k, 1) {
            real input_result[LANES];
            EACH(lane, LANES)
                careful |= binary_cross_entropy_vjp_weight_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(weight_read[k].at + lane), load(g_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        binary_cross_entropy_vjp_weight_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(weight_in)), load(ENTRY(g_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_vjp_weight_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        weight_type weight_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
            weight_read[k] = *PLACE(weight_in);
            g_read[k] = *PLACE(g_in);
        }
        real input_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= binary_cross_entropy_vjp_weight_element<true>(
                load(input_read + k), load(target_read + k), load(weight_read + k), load(g_read + k), input_result[k]);
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
        binary_cross_entropy_vjp_weight_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(weight_in)), load(PLACE(g_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_vjp_target_weight = _Kernel(
    name="binary_cross_entropy_vjp_target_weight",
    rows=False,
    inputs=("input", "weight", "g", "target"),
    outputs=("target",),
    chunks=1,
    primitives=("extended",),
    text=r"""
// binary_cross_entropy_vjp_target_weight for the elements at which it loses digits.
struct binary_cross_entropy_vjp_target_weight_carefully_results {
    real target_result;
};

__device__ __noinline__ binary_cross_entropy_vjp_target_weight_carefully_results binary_cross_entropy_vjp_target_weight_carefully(
    const real input, const real weight, const real g, const real target)
{
    const extended t1 = extended_of(input);
    const extended log = extended_log(t1);
    const extended log1p = extended_log1p(-t1);
    const bool t2 = real(extended_sign(log1p - extended(-R(100.0)))) < R(0.0);
    const extended t3 = real(extended_sign(log - extended(-R(100.0)))) < R(0.0) ? extended(-R(100.0)) : log;
    const extended t4 = extended_of(g) * (extended_of(weight) * (t3 + (t2 ? extended(R(100.0)) : -log1p)));
    return { real(target == target ? -t4 : extended_of(target)) };
}

// weight given
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool binary_cross_entropy_vjp_target_weight_element(
    const real input, const real weight, const real g, const real target, real& target_result)
{
    const real log = log_(input);
    const real t1 = log < -R(100.0) ? -R(100.0) : log;
    const real log1p = log1p_(-input);
    const real t2 = t1 + (log1p < -R(100.0) ? R(100.0) : -log1p);
    const real t3 = target == target ? -(g * (weight * t2)) : target;
    const bool t4 = maximum_(t2, -t2) < R(0.75) * maximum_(t1, -t1);
    target_result = t3;
    if (!quickly && t4) {
        const binary_cross_entropy_vjp_target_weight_carefully_results better = binary_cross_entropy_vjp_target_weight_carefully(input, weight, g, target);
        if (better.target_result == better.target_result) target_result = better.target_result;
    }
    return quickly && t4;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_vjp_target_weight_flat(
    FLAT(const input_type, input_in),
    FLAT(const weight_type, weight_in),
    FLAT(const g_type, g_in),
    FLAT(const target_type, target_in),
    target_out_type* restrict_ target_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<input_type> input_read[1];
        read(input_read, ENTRY(input_in), !input_in_step);
        lanes<weight_type> weight_read[1];
        read(weight_read, ENTRY(weight_in), !weight_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<target_type> target_read[1];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<target_out_type> target_write[1];
        bool careful = false;
        EACH(k, 1) {
            real target_result[LANES];
            EACH(lane, LANES)
                careful |= binary_cross_entropy_vjp_target_weight_element<true>(
                    load(input_read[k].at + lane), load(weight_read[k].at + lane), load(g_read[k].at + lane), load(target_read[k].at + lane), target_result[lane]);
            pack(target_write[k], target_result);
        }
        if (careful) return false;
        write(target_out + i, target_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real target_result;
        binary_cross_entropy_vjp_target_weight_element<false>(
            load(ENTRY(input_in)), load(ENTRY(weight_in)), load(ENTRY(g_in)), load(ENTRY(target_in)), target_result);
        store(target_out + i, target_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_vjp_target_weight_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(const target_type, target_in),
    STRIDED(target_out_type, target_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        weight_type weight_read[BATCH];
        g_type g_read[BATCH];
        target_type target_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            weight_read[k] = *PLACE(weight_in);
            g_read[k] = *PLACE(g_in);
            target_read[k] = *PLACE(target_in);
        }
        real target_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= binary_cross_entropy_vjp_target_weight_element<true>(
                load(input_read + k), load(weight_read + k), load(g_read + k), load(target_read + k), target_result[k]);
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
        binary_cross_entropy_vjp_target_weight_element<false>(
            load(PLACE(input_in)), load(PLACE(weight_in)), load(PLACE(g_in)), load(PLACE(target_in)), target_result);
        store(PLACE(target_out), target_result);
    });
}
""",
)


_value_and_grad_weight = _Kernel(
    name="binary_cross_entropy_value_and_grad_weight",
    rows=False,
    inputs=("input", "target", "weight", "g"),
    outputs=("value", "input"),
    chunks=1,
    primitives=("extended",),
    text=r"""
// binary_cross_entropy_value_and_grad_weight for the elements at which it loses digits.
struct binary_cross_entropy_value_and_grad_weight_carefully_results {
    real value_result;
};

__device__ __noinline__ binary_cross_entropy_value_and_grad_weight_carefully_results binary_cross_entropy_value_and_grad_weight_carefully(
    const real input, const real target, const real weight)
{
    const extended t1 = extended_of(input);
    const extended log = extended_log(t1);
    const extended t2 = extended_of(target);
    const extended t3 = extended(R(100.0)) * t2;
    const extended t4 = real(extended_sign(log - extended(-R(100.0)))) < R(0.0) ? -t3 : t2 * log;
    const extended log1p = extended_log1p(-t1);
    const bool t5 = real(extended_sign(log1p - extended(-R(100.0)))) < R(0.0);
    const extended t6 = t5 ? t3 - extended(R(100.0)) : (extended(R(1.0)) - t2) * log1p;
    const extended t7 = target == R(0.0) ? extended(R(0.0)) : t4;
    return { real(-(extended_of(weight) * (t7 + (target == R(1.0) ? extended(R(0.0)) : t6)))) };
}

// binary_cross_entropy_value_and_grad_weight for the elements at which it loses digits.
struct binary_cross_entropy_value_and_grad_weight_carefully_2_results {
    real input_result;
};

__device__ __noinline__ binary_cross_entropy_value_and_grad_weight_carefully_2_results binary_cross_entropy_value_and_grad_weight_carefully_2(
    const real input, const real target, const real weight, const real g)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_of(target);
    const bool t3 = real(extended_sign(extended_log(t1) - extended(-R(100.0)))) < R(0.0);
    const bool t4 = real(extended_sign(extended_log1p(-t1) - extended(-R(100.0)))) < R(0.0);
    const extended t5 = t4 ? extended(R(0.0)) : -((extended(R(1.0)) - t2) / (extended(R(1.0)) - t1));
    const extended t6 = target == R(0.0) ? extended(R(0.0)) : t3 ? extended(R(0.0)) : t2 / t1;
    const extended t7 = extended_of(weight) * (t6 + (target == R(1.0) ? extended(R(0.0)) : t5));
    return { real(-(extended_of(g) * t7)) };
}

// weight given
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool binary_cross_entropy_value_and_grad_weight_element(
    const real input, const real target, const real weight, const real g, real& value_result, real& input_result)
{
    const real log = log_(input);
    const real t1 = R(100.0) * target;
    const bool t2 = log < -R(100.0);
    const bool t3 = target == R(0.0);
    const real t4 = R(1.0) - target;
    const real log1p = log1p_(-input);
    const bool t5 = log1p < -R(100.0);
    const bool t6 = target == R(1.0);
    const real t7 = t6 ? R(0.0) : t5 ? t1 - R(100.0) : t4 * log1p;
    const real t8 = -(weight * ((t3 ? R(0.0) : t2 ? -t1 : target * log) + t7));
    const real t9 = t3 ? R(0.0) : t2 ? R(0.0) : target / input;
    const real t10 = t9 + (t6 ? R(0.0) : t5 ? R(0.0) : -(t4 / (R(1.0) - input)));
    const real t11 = -(g * (weight * t10));
    const bool t12 = maximum_(log, -log) < R(7.888609052210118e-31);
    const bool t13 = maximum_(log1p, -log1p) < R(7.888609052210118e-31);
    const bool t14 = maximum_(t10, -t10) < R(0.75) * maximum_(t9, -t9) || t13;
    value_result = t8;
    input_result = t11;
    if (!quickly && t12) {
        const binary_cross_entropy_value_and_grad_weight_carefully_results better = binary_cross_entropy_value_and_grad_weight_carefully(input, target, weight);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t14) {
        const binary_cross_entropy_value_and_grad_weight_carefully_2_results better = binary_cross_entropy_value_and_grad_weight_carefully_2(input, target, weight, g);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && (t12 || t14);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_value_and_grad_weight_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const weight_type, weight_in),
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
        lanes<weight_type> weight_read[1];
        read(weight_read, ENTRY(weight_in), !weight_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<value_out_type> value_write[1];
        lanes<input_out_type> input_write[1];
        bool careful = false;
        EACH(k, 1) {
            real value_result[LANES], input_result[LANES];
            EACH(lane, LANES)
                careful |= binary_cross_entropy_value_and_grad_weight_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(weight_read[k].at + lane), load(g_read[k].at + lane), value_result[lane], input_result[lane]);
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
        binary_cross_entropy_value_and_grad_weight_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(weight_in)), load(ENTRY(g_in)), value_result, input_result);
        store(value_out + i, value_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_value_and_grad_weight_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        weight_type weight_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
            weight_read[k] = *PLACE(weight_in);
            g_read[k] = *PLACE(g_in);
        }
        real value_result[BATCH], input_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= binary_cross_entropy_value_and_grad_weight_element<true>(
                load(input_read + k), load(target_read + k), load(weight_read + k), load(g_read + k), value_result[k], input_result[k]);
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
        binary_cross_entropy_value_and_grad_weight_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(weight_in)), load(PLACE(g_in)), value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_hvp_weight = _Kernel(
    name="binary_cross_entropy_hvp_weight",
    rows=False,
    inputs=("input", "target", "weight", "g", "v"),
    outputs=("input",),
    chunks=1,
    primitives=("extended",),
    text=r"""
// binary_cross_entropy_hvp_weight for the elements at which it loses digits.
struct binary_cross_entropy_hvp_weight_carefully_results {
    real input_result;
};

__device__ __noinline__ binary_cross_entropy_hvp_weight_carefully_results binary_cross_entropy_hvp_weight_carefully(
    const real input, const real target, const real weight, const real g, const real v)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const bool t3 = real(extended_sign(extended_log(t2) - extended(-R(100.0)))) < R(0.0);
    const extended t4 = extended(R(1.0)) - t2;
    const bool t5 = real(extended_sign(extended_log1p(-t2) - extended(-R(100.0)))) < R(0.0);
    const extended t6 = t5 ? extended(R(0.0)) : -((extended(R(1.0)) - t1) / t4 / t4);
    const extended t7 = target == R(0.0) ? extended(R(0.0)) : t3 ? extended(R(0.0)) : -(t1 / t2 / t2);
    const extended t8 = extended_of(weight) * (t7 + (target == R(1.0) ? extended(R(0.0)) : t6));
    return { real(-(extended_of(g) * (extended_of(v) * t8))) };
}

// weight given
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool binary_cross_entropy_hvp_weight_element(
    const real input, const real target, const real weight, const real g, const real v, real& input_result)
{
    const real t1 = target / input;
    const real t2 = R(1.0) - input;
    const real log1p = log1p_(-input);
    const real t3 = log1p < -R(100.0) ? R(0.0) : -((R(1.0) - target) / t2 / t2);
    const real t4 = target == R(0.0) ? R(0.0) : log_(input) < -R(100.0) ? R(0.0) : -(t1 / input);
    const real t5 = t4 + (target == R(1.0) ? R(0.0) : t3);
    const real t6 = -(g * (v * (weight * t5)));
    const bool t7 = maximum_(t5, -t5) == INF || maximum_(log1p, -log1p) < R(7.888609052210118e-31);
    const bool t8 = t7 || (t1 < R(7.888609052210118e-31) && target != R(0.0));
    input_result = t6;
    if (!quickly && t8) {
        const binary_cross_entropy_hvp_weight_carefully_results better = binary_cross_entropy_hvp_weight_carefully(input, target, weight, g, v);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && t8;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_hvp_weight_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const weight_type, weight_in),
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
        lanes<weight_type> weight_read[1];
        read(weight_read, ENTRY(weight_in), !weight_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<v_type> v_read[1];
        read(v_read, ENTRY(v_in), !v_in_step);
        lanes<input_out_type> input_write[1];
        bool careful = false;
        EACH(k, 1) {
            real input_result[LANES];
            EACH(lane, LANES)
                careful |= binary_cross_entropy_hvp_weight_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(weight_read[k].at + lane), load(g_read[k].at + lane), load(v_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        binary_cross_entropy_hvp_weight_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(weight_in)), load(ENTRY(g_in)), load(ENTRY(v_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_hvp_weight_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        weight_type weight_read[BATCH];
        g_type g_read[BATCH];
        v_type v_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
            weight_read[k] = *PLACE(weight_in);
            g_read[k] = *PLACE(g_in);
            v_read[k] = *PLACE(v_in);
        }
        real input_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= binary_cross_entropy_hvp_weight_element<true>(
                load(input_read + k), load(target_read + k), load(weight_read + k), load(g_read + k), load(v_read + k), input_result[k]);
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
        binary_cross_entropy_hvp_weight_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(weight_in)), load(PLACE(g_in)), load(PLACE(v_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_hess_diag_weight = _Kernel(
    name="binary_cross_entropy_hess_diag_weight",
    rows=False,
    inputs=("input", "target", "weight", "g"),
    outputs=("input",),
    chunks=1,
    primitives=("extended",),
    text=r"""
// binary_cross_entropy_hess_diag_weight for the elements at which it loses digits.
struct binary_cross_entropy_hess_diag_weight_carefully_results {
    real input_result;
};

__device__ __noinline__ binary_cross_entropy_hess_diag_weight_carefully_results binary_cross_entropy_hess_diag_weight_carefully(
    const real input, const real target, const real weight, const real g)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const bool t3 = real(extended_sign(extended_log(t2) - extended(-R(100.0)))) < R(0.0);
    const extended t4 = extended(R(1.0)) - t2;
    const bool t5 = real(extended_sign(extended_log1p(-t2) - extended(-R(100.0)))) < R(0.0);
    const extended t6 = t5 ? extended(R(0.0)) : -((extended(R(1.0)) - t1) / t4 / t4);
    const extended t7 = target == R(0.0) ? extended(R(0.0)) : t3 ? extended(R(0.0)) : -(t1 / t2 / t2);
    const extended t8 = extended_of(weight) * (t7 + (target == R(1.0) ? extended(R(0.0)) : t6));
    return { real(-(extended_of(g) * t8)) };
}

// weight given
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool binary_cross_entropy_hess_diag_weight_element(
    const real input, const real target, const real weight, const real g, real& input_result)
{
    const real t1 = target / input;
    const real t2 = R(1.0) - input;
    const real log1p = log1p_(-input);
    const real t3 = log1p < -R(100.0) ? R(0.0) : -((R(1.0) - target) / t2 / t2);
    const real t4 = target == R(0.0) ? R(0.0) : log_(input) < -R(100.0) ? R(0.0) : -(t1 / input);
    const real t5 = t4 + (target == R(1.0) ? R(0.0) : t3);
    const real t6 = -(g * (weight * t5));
    const bool t7 = maximum_(t5, -t5) == INF || maximum_(log1p, -log1p) < R(7.888609052210118e-31);
    const bool t8 = t7 || (t1 < R(7.888609052210118e-31) && target != R(0.0));
    input_result = t6;
    if (!quickly && t8) {
        const binary_cross_entropy_hess_diag_weight_carefully_results better = binary_cross_entropy_hess_diag_weight_carefully(input, target, weight, g);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && t8;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_hess_diag_weight_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const weight_type, weight_in),
    FLAT(const g_type, g_in),
    input_out_type* restrict_ input_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<input_type> input_read[1];
        read(input_read, ENTRY(input_in), !input_in_step);
        lanes<target_type> target_read[1];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<weight_type> weight_read[1];
        read(weight_read, ENTRY(weight_in), !weight_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<input_out_type> input_write[1];
        bool careful = false;
        EACH(k, 1) {
            real input_result[LANES];
            EACH(lane, LANES)
                careful |= binary_cross_entropy_hess_diag_weight_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(weight_read[k].at + lane), load(g_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        binary_cross_entropy_hess_diag_weight_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(weight_in)), load(ENTRY(g_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_hess_diag_weight_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        weight_type weight_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
            weight_read[k] = *PLACE(weight_in);
            g_read[k] = *PLACE(g_in);
        }
        real input_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= binary_cross_entropy_hess_diag_weight_element<true>(
                load(input_read + k), load(target_read + k), load(weight_read + k), load(g_read + k), input_result[k]);
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
        binary_cross_entropy_hess_diag_weight_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(weight_in)), load(PLACE(g_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_SPEC = _Function(
    name="binary_cross_entropy",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("weight", "const"),
    ),
    variants={
        ("absent",): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input", "target"), (), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g"), (), ("input",)),
                "vjp_target": _Body(_vjp_target, ("input", "g", "target"), (), ("target",)),
                "value_and_grad": _Body(_value_and_grad, ("input", "target", "g"), (), ("value", "input")),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), (), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g"), (), ("input",)),
            },
        ),
        ("given",): _Variant(
            False,
            (),
            {
                "value": _Body(_value_weight, ("input", "target", "weight"), (), ("value",)),
                "vjp": _Body(_vjp_weight, ("input", "target", "weight", "g"), (), ("input",)),
                "vjp_target": _Body(_vjp_target_weight, ("input", "weight", "g", "target"), (), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad_weight, ("input", "target", "weight", "g"), (), ("value", "input")
                ),
                "hvp": _Body(_hvp_weight, ("input", "target", "weight", "g", "v"), (), ("input",)),
                "hess_diag": _Body(_hess_diag_weight, ("input", "target", "weight", "g"), (), ("input",)),
            },
        ),
    },
    selectors=(("weight", ()),),
    reductions=("none", "mean", "sum"),
)


def binary_cross_entropy(input, target, *, weight=None, reduction="mean", out=None):
    """Cross entropy of two probabilities; each logarithm counts as at least -100.

        binary_cross_entropy = -Piecewise((0, Eq(target, 0)), (target*Piecewise((log(input), log(input) >=
                               -100), (-100, True)), True)) - Piecewise((0, Eq(target, 1)), ((1 -
                               target)*Piecewise((log(1 - input), log(1 - input) >= -100), (-100, True)),
                               True))

    input: array; broadcasts with the others; the errors are promised for 0 <= input <= 1.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    weight: optional array; broadcasts with the others; the errors are promised for 0 <= weight.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the broadcast shape for reduction='none'. Sums accumulate in float64.
    The result has the dtype to which the floating input promote (float16, bfloat16, float32, float64;
    16-bit types compute in float32); integers and bools become float64; the other arrays are cast to
    it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958
    """
    return _loss(_SPEC, "binary_cross_entropy", (input, target, weight), None, reduction, out)


def binary_cross_entropy_vjp(g, input, target, *, weight=None, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of binary_cross_entropy, given the cotangent g of its result.

    binary_cross_entropy: Cross entropy of two probabilities; each logarithm counts as at least -100.

        binary_cross_entropy = -Piecewise((0, Eq(target, 0)), (target*Piecewise((log(input), log(input) >=
                               -100), (-100, True)), True)) - Piecewise((0, Eq(target, 1)), ((1 -
                               target)*Piecewise((log(1 - input), log(1 - input) >= -100), (-100, True)),
                               True))

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others; the errors are promised for 0 <= input <= 1.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    weight: optional array; broadcasts with the others; the errors are promised for 0 <= weight.
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

    Reference: D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958
    """
    return _cotangents(
        _SPEC, "binary_cross_entropy_vjp", g, (input, target, weight), None, reduction, wrt, out
    )


def binary_cross_entropy_value_and_grad(input, target, *, weight=None, reduction="mean", out=None):
    """Value of binary_cross_entropy and its derivative, in one pass.

    binary_cross_entropy: Cross entropy of two probabilities; each logarithm counts as at least -100.

        binary_cross_entropy = -Piecewise((0, Eq(target, 0)), (target*Piecewise((log(input), log(input) >=
                               -100), (-100, True)), True)) - Piecewise((0, Eq(target, 1)), ((1 -
                               target)*Piecewise((log(1 - input), log(1 - input) >= -100), (-100, True)),
                               True))

    input: array; broadcasts with the others; the errors are promised for 0 <= input <= 1.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    weight: optional array; broadcasts with the others; the errors are promised for 0 <= weight.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what binary_cross_entropy_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958
    """
    return _loss_pair(
        _SPEC, "binary_cross_entropy_value_and_grad", (input, target, weight), None, reduction, out
    )


def binary_cross_entropy_hvp(v, input, target, *, weight=None, reduction="mean", out=None):
    """Hessian of binary_cross_entropy in input times v.

    binary_cross_entropy: Cross entropy of two probabilities; each logarithm counts as at least -100.

        binary_cross_entropy = -Piecewise((0, Eq(target, 0)), (target*Piecewise((log(input), log(input) >=
                               -100), (-100, True)), True)) - Piecewise((0, Eq(target, 1)), ((1 -
                               target)*Piecewise((log(1 - input), log(1 - input) >= -100), (-100, True)),
                               True))

    v: the direction, of the shape of input.
    input: array; broadcasts with the others; the errors are promised for 0 <= input <= 1.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    weight: optional array; broadcasts with the others; the errors are promised for 0 <= weight.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958
    """
    return _curvature(
        _SPEC, "binary_cross_entropy_hvp", "hvp", v, (input, target, weight), None, reduction, out
    )


def binary_cross_entropy_hess_diag(input, target, *, weight=None, reduction="mean", out=None):
    """Diagonal of the Hessian of binary_cross_entropy in input.

    binary_cross_entropy: Cross entropy of two probabilities; each logarithm counts as at least -100.

        binary_cross_entropy = -Piecewise((0, Eq(target, 0)), (target*Piecewise((log(input), log(input) >=
                               -100), (-100, True)), True)) - Piecewise((0, Eq(target, 1)), ((1 -
                               target)*Piecewise((log(1 - input), log(1 - input) >= -100), (-100, True)),
                               True))

    input: array; broadcasts with the others; the errors are promised for 0 <= input <= 1.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    weight: optional array; broadcasts with the others; the errors are promised for 0 <= weight.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958
    """
    return _curvature(
        _SPEC,
        "binary_cross_entropy_hess_diag",
        "hess_diag",
        None,
        (input, target, weight),
        None,
        reduction,
        out,
    )
