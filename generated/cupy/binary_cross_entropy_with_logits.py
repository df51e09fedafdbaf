# Made by symdl 0.1.0 from binary_cross_entropy_with_logits with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     binary_cross_entropy_with_logits = Piecewise((0, Eq(target, 0)), (-target*log(1/(1 + exp(-input))),
#                                        True)) + Piecewise((0, Eq(target, 1)), (-(1 -
#                                        target)*log(1/(exp(input) + 1)), True))
"""Cross entropy of a probability and the sigmoid of a logit; pos_weight weighs the positive part."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "binary_cross_entropy_with_logits",
    "binary_cross_entropy_with_logits_vjp",
    "binary_cross_entropy_with_logits_value_and_grad",
    "binary_cross_entropy_with_logits_hvp",
    "binary_cross_entropy_with_logits_hess_diag",
]


_value = _Kernel(
    name="binary_cross_entropy_with_logits_value",
    rows=False,
    inputs=("input", "target"),
    outputs=("value",),
    primitives=("softplus",),
    text=r"""
// weight absent, pos_weight absent
template <bool quickly>
__device__ __forceinline__ bool binary_cross_entropy_with_logits_value_element(
    const real input, const real target, real& value_result)
{
    const real t1 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * softplus_(input);
    value_result = (target == R(0.0) ? R(0.0) : target * softplus_(-input)) + t1;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_value_flat(
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
                careful |= binary_cross_entropy_with_logits_value_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        binary_cross_entropy_with_logits_value_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_value_strided(
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
            careful |= binary_cross_entropy_with_logits_value_element<true>(
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
        binary_cross_entropy_with_logits_value_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


_vjp = _Kernel(
    name="binary_cross_entropy_with_logits_vjp",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    chunks=1,
    primitives=("expit", "extended"),
    text=r"""
// binary_cross_entropy_with_logits_vjp for the elements at which it loses digits.
struct binary_cross_entropy_with_logits_vjp_carefully_results {
    real input_result;
};

__device__ __noinline__ binary_cross_entropy_with_logits_vjp_carefully_results binary_cross_entropy_with_logits_vjp_carefully(
    const real input, const real target, const real g)
{
    const extended t1 = extended_of(input);
    const extended t2 = -t1;
    const real t3 = real(t2);
    const extended exp = extended_exp(-(t3 < input ? t1 : t2));
    const extended t4 = t2 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t5 = real(t4) > R(1.0) ? extended(R(1.0)) : t4;
    const extended t6 = extended_of(target);
    const extended t7 = -(t6 * ((real(t5) < real(exp) ? exp : t5) / (extended(R(1.0)) + exp)));
    const extended exp_2 = extended_exp(-(input < t3 ? t2 : t1));
    const extended t8 = t1 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t9 = real(t8) > R(1.0) ? extended(R(1.0)) : t8;
    const extended t10 = (real(t9) < real(exp_2) ? exp_2 : t9) / (extended(R(1.0)) + exp_2);
    const extended t11 = target == R(1.0) ? extended(R(0.0)) : (extended(R(1.0)) - t6) * t10;
    return { real(extended_of(g) * ((target == R(0.0) ? extended(R(0.0)) : t7) + t11)) };
}

// weight absent, pos_weight absent
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool binary_cross_entropy_with_logits_vjp_element(
    const real input, const real target, const real g, real& input_result)
{
    const real t1 = target == R(0.0) ? R(0.0) : -(target * expit_(-input));
    const real t2 = t1 + (target == R(1.0) ? R(0.0) : (R(1.0) - target) * expit_(input));
    const real t3 = g * t2;
    const bool t4 = maximum_(t2, -t2) < R(0.75) * maximum_(t1, -t1);
    input_result = t3;
    if (!quickly && t4) {
        const binary_cross_entropy_with_logits_vjp_carefully_results better = binary_cross_entropy_with_logits_vjp_carefully(input, target, g);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && t4;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_vjp_flat(
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
                careful |= binary_cross_entropy_with_logits_vjp_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        binary_cross_entropy_with_logits_vjp_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_vjp_strided(
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
            careful |= binary_cross_entropy_with_logits_vjp_element<true>(
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
        binary_cross_entropy_with_logits_vjp_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_vjp_target = _Kernel(
    name="binary_cross_entropy_with_logits_vjp_target",
    rows=False,
    inputs=("input", "g", "target"),
    outputs=("target",),
    chunks=1,
    text=r"""
// weight absent, pos_weight absent
template <bool quickly>
__device__ __forceinline__ bool binary_cross_entropy_with_logits_vjp_target_element(
    const real input, const real g, const real target, real& target_result)
{
    target_result = target == target ? -(g * input) : target;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_vjp_target_flat(
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
                careful |= binary_cross_entropy_with_logits_vjp_target_element<true>(
                    load(input_read[k].at + lane), load(g_read[k].at + lane), load(target_read[k].at + lane), target_result[lane]);
            pack(target_write[k], target_result);
        }
        if (careful) return false;
        write(target_out + i, target_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real target_result;
        binary_cross_entropy_with_logits_vjp_target_element<false>(
            load(ENTRY(input_in)), load(ENTRY(g_in)), load(ENTRY(target_in)), target_result);
        store(target_out + i, target_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_vjp_target_strided(
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
            careful |= binary_cross_entropy_with_logits_vjp_target_element<true>(
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
        binary_cross_entropy_with_logits_vjp_target_element<false>(
            load(PLACE(input_in)), load(PLACE(g_in)), load(PLACE(target_in)), target_result);
        store(PLACE(target_out), target_result);
    });
}
""",
)


_value_and_grad = _Kernel(
    name="binary_cross_entropy_with_logits_value_and_grad",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    chunks=1,
    primitives=("expit", "extended", "softplus"),
    text=r"""
// binary_cross_entropy_with_logits_value_and_grad for the elements at which it loses digits.
struct binary_cross_entropy_with_logits_value_and_grad_carefully_results {
    real input_result;
};

__device__ __noinline__ binary_cross_entropy_with_logits_value_and_grad_carefully_results binary_cross_entropy_with_logits_value_and_grad_carefully(
    const real input, const real target, const real g)
{
    const extended t1 = extended_of(input);
    const extended t2 = -t1;
    const extended t3 = extended_of(target);
    const real t4 = real(t2);
    const extended exp = extended_exp(-(t4 < input ? t1 : t2));
    const extended t5 = t2 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t6 = real(t5) > R(1.0) ? extended(R(1.0)) : t5;
    const extended t7 = -(t3 * ((real(t6) < real(exp) ? exp : t6) / (extended(R(1.0)) + exp)));
    const extended exp_2 = extended_exp(-(input < t4 ? t2 : t1));
    const extended t8 = t1 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t9 = real(t8) > R(1.0) ? extended(R(1.0)) : t8;
    const extended t10 = (real(t9) < real(exp_2) ? exp_2 : t9) / (extended(R(1.0)) + exp_2);
    const extended t11 = target == R(1.0) ? extended(R(0.0)) : (extended(R(1.0)) - t3) * t10;
    return { real(extended_of(g) * ((target == R(0.0) ? extended(R(0.0)) : t7) + t11)) };
}

// weight absent, pos_weight absent
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool binary_cross_entropy_with_logits_value_and_grad_element(
    const real input, const real target, const real g, real& value_result, real& input_result)
{
    const real t1 = -input;
    const bool t2 = target == R(0.0);
    const real t3 = R(1.0) - target;
    const bool t4 = target == R(1.0);
    const real t5 = (t2 ? R(0.0) : target * softplus_(t1)) + (t4 ? R(0.0) : t3 * softplus_(input));
    const real t6 = t2 ? R(0.0) : -(target * expit_(t1));
    const real t7 = t6 + (t4 ? R(0.0) : t3 * expit_(input));
    const real t8 = g * t7;
    const bool t9 = maximum_(t7, -t7) < R(0.75) * maximum_(t6, -t6);
    value_result = t5;
    input_result = t8;
    if (!quickly && t9) {
        const binary_cross_entropy_with_logits_value_and_grad_carefully_results better = binary_cross_entropy_with_logits_value_and_grad_carefully(input, target, g);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && t9;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_value_and_grad_flat(
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
                careful |= binary_cross_entropy_with_logits_value_and_grad_element<true>(
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
        binary_cross_entropy_with_logits_value_and_grad_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), value_result, input_result);
        store(value_out + i, value_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_value_and_grad_strided(
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
            careful |= binary_cross_entropy_with_logits_value_and_grad_element<true>(
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
        binary_cross_entropy_with_logits_value_and_grad_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_hvp = _Kernel(
    name="binary_cross_entropy_with_logits_hvp",
    rows=False,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    chunks=1,
    primitives=("logisticpdf",),
    text=r"""
// weight absent, pos_weight absent
template <bool quickly>
__device__ __forceinline__ bool binary_cross_entropy_with_logits_hvp_element(
    const real input, const real target, const real g, const real v, real& input_result)
{
    const real logisticpdf = logisticpdf_(input);
    const real t1 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * logisticpdf;
    input_result = g * (v * ((target == R(0.0) ? R(0.0) : target * logisticpdf) + t1));
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_hvp_flat(
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
                careful |= binary_cross_entropy_with_logits_hvp_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), load(v_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        binary_cross_entropy_with_logits_hvp_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), load(ENTRY(v_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_hvp_strided(
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
            careful |= binary_cross_entropy_with_logits_hvp_element<true>(
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
        binary_cross_entropy_with_logits_hvp_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), load(PLACE(v_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_hess_diag = _Kernel(
    name="binary_cross_entropy_with_logits_hess_diag",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    chunks=1,
    primitives=("logisticpdf",),
    text=r"""
// weight absent, pos_weight absent
template <bool quickly>
__device__ __forceinline__ bool binary_cross_entropy_with_logits_hess_diag_element(
    const real input, const real target, const real g, real& input_result)
{
    const real logisticpdf = logisticpdf_(input);
    const real t1 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * logisticpdf;
    input_result = g * ((target == R(0.0) ? R(0.0) : target * logisticpdf) + t1);
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_hess_diag_flat(
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
                careful |= binary_cross_entropy_with_logits_hess_diag_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        binary_cross_entropy_with_logits_hess_diag_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_hess_diag_strided(
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
            careful |= binary_cross_entropy_with_logits_hess_diag_element<true>(
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
        binary_cross_entropy_with_logits_hess_diag_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_value_pos_weight = _Kernel(
    name="binary_cross_entropy_with_logits_value_pos_weight",
    rows=False,
    inputs=("input", "target", "pos_weight"),
    outputs=("value",),
    chunks=1,
    primitives=("extended", "softplus"),
    text=r"""
// binary_cross_entropy_with_logits_value_pos_weight for the elements at which it loses digits.
struct binary_cross_entropy_with_logits_value_pos_weight_carefully_results {
    real value_result;
};

__device__ __noinline__ binary_cross_entropy_with_logits_value_pos_weight_carefully_results binary_cross_entropy_with_logits_value_pos_weight_carefully(
    const real input, const real target, const real pos_weight)
{
    const extended t1 = extended_of(input);
    const extended t2 = -t1;
    const real t3 = real(t2);
    const extended log1p = extended_log1p(extended_exp(-(t3 < input ? t1 : t2)));
    const extended t4 = extended_of(target);
    const extended t5 = extended_of(pos_weight) * t4 * ((t3 < R(0.0) ? extended(R(0.0)) : t2) + log1p);
    const extended log1p_2 = extended_log1p(extended_exp(-(input < t3 ? t2 : t1)));
    const extended t6 = (extended(R(1.0)) - t4) * ((input < R(0.0) ? extended(R(0.0)) : t1) + log1p_2);
    const extended t7 = target == R(0.0) ? extended(R(0.0)) : t5;
    return { real(t7 + (target == R(1.0) ? extended(R(0.0)) : t6)) };
}

// binary_cross_entropy_with_logits_value_pos_weight for the elements at which it loses digits.
struct binary_cross_entropy_with_logits_value_pos_weight_far_results {
    real value_result;
};

__device__ __noinline__ binary_cross_entropy_with_logits_value_pos_weight_far_results binary_cross_entropy_with_logits_value_pos_weight_far(
    const real input, const real target, const real pos_weight)
{
    const real t1 = maximum_(minimum_(input, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t2 = target == R(0.0) ? R(0.0) : pos_weight * target * softplus_(-t1);
    const real t3 = t2 + (target == R(1.0) ? R(0.0) : (R(1.0) - target) * softplus_(t1));
    const real t4 = maximum_(t3, -t3);
    return { t4 > R(1099511627776.0) ? t3 * INF : t4 < R(9.094947017729282e-13) ? R(0.0) : t3 };
}

// weight absent, pos_weight given
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool binary_cross_entropy_with_logits_value_pos_weight_element(
    const real input, const real target, const real pos_weight, real& value_result)
{
    const real softplus = softplus_(input);
    const real t1 = target == R(0.0) ? R(0.0) : pos_weight * target * softplus_(-input);
    const real t2 = t1 + (target == R(1.0) ? R(0.0) : (R(1.0) - target) * softplus);
    const bool t3 = input == -INF;
    const bool t4 = softplus < R(7.888609052210118e-31) && !t3;
    value_result = t2;
    if (!quickly && t4) {
        const binary_cross_entropy_with_logits_value_pos_weight_carefully_results better = binary_cross_entropy_with_logits_value_pos_weight_carefully(input, target, pos_weight);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t3) {
        const binary_cross_entropy_with_logits_value_pos_weight_far_results better = binary_cross_entropy_with_logits_value_pos_weight_far(input, target, pos_weight);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && (t4 || t3);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_value_pos_weight_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const pos_weight_type, pos_weight_in),
    value_out_type* restrict_ value_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<input_type> input_read[1];
        read(input_read, ENTRY(input_in), !input_in_step);
        lanes<target_type> target_read[1];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<pos_weight_type> pos_weight_read[1];
        read(pos_weight_read, ENTRY(pos_weight_in), !pos_weight_in_step);
        lanes<value_out_type> value_write[1];
        bool careful = false;
        EACH(k, 1) {
            real value_result[LANES];
            EACH(lane, LANES)
                careful |= binary_cross_entropy_with_logits_value_pos_weight_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(pos_weight_read[k].at + lane), value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real value_result;
        binary_cross_entropy_with_logits_value_pos_weight_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(pos_weight_in)), value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_value_pos_weight_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const pos_weight_type, pos_weight_in),
    STRIDED(value_out_type, value_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        pos_weight_type pos_weight_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
            pos_weight_read[k] = *PLACE(pos_weight_in);
        }
        real value_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= binary_cross_entropy_with_logits_value_pos_weight_element<true>(
                load(input_read + k), load(target_read + k), load(pos_weight_read + k), value_result[k]);
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
        binary_cross_entropy_with_logits_value_pos_weight_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(pos_weight_in)), value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


_vjp_pos_weight = _Kernel(
    name="binary_cross_entropy_with_logits_vjp_pos_weight",
    rows=False,
    inputs=("input", "target", "pos_weight", "g"),
    outputs=("input",),
    chunks=1,
    primitives=("expit", "extended"),
    text=r"""
// binary_cross_entropy_with_logits_vjp_pos_weight for the elements at which it loses digits.
struct binary_cross_entropy_with_logits_vjp_pos_weight_carefully_results {
    real input_result;
};

__device__ __noinline__ binary_cross_entropy_with_logits_vjp_pos_weight_carefully_results binary_cross_entropy_with_logits_vjp_pos_weight_carefully(
    const real input, const real target, const real pos_weight, const real g)
{
    const extended t1 = extended_of(input);
    const extended t2 = -t1;
    const real t3 = real(t2);
    const extended exp = extended_exp(-(t3 < input ? t1 : t2));
    const extended t4 = t2 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t5 = real(t4) > R(1.0) ? extended(R(1.0)) : t4;
    const extended t6 = extended_of(target);
    const extended t7 = (real(t5) < real(exp) ? exp : t5) / (extended(R(1.0)) + exp);
    const extended exp_2 = extended_exp(-(input < t3 ? t2 : t1));
    const extended t8 = t1 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t9 = real(t8) > R(1.0) ? extended(R(1.0)) : t8;
    const extended t10 = (real(t9) < real(exp_2) ? exp_2 : t9) / (extended(R(1.0)) + exp_2);
    const extended t11 = target == R(0.0) ? extended(R(0.0)) : -(extended_of(pos_weight) * t6 * t7);
    const extended t12 = t11 + (target == R(1.0) ? extended(R(0.0)) : (extended(R(1.0)) - t6) * t10);
    return { real(extended_of(g) * t12) };
}

// weight absent, pos_weight given
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool binary_cross_entropy_with_logits_vjp_pos_weight_element(
    const real input, const real target, const real pos_weight, const real g, real& input_result)
{
    const real t1 = target == R(0.0) ? R(0.0) : -(pos_weight * target * expit_(-input));
    const real t2 = t1 + (target == R(1.0) ? R(0.0) : (R(1.0) - target) * expit_(input));
    const real t3 = g * t2;
    const bool t4 = maximum_(t2, -t2) < R(0.75) * maximum_(t1, -t1);
    input_result = t3;
    if (!quickly && t4) {
        const binary_cross_entropy_with_logits_vjp_pos_weight_carefully_results better = binary_cross_entropy_with_logits_vjp_pos_weight_carefully(input, target, pos_weight, g);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && t4;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_vjp_pos_weight_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const pos_weight_type, pos_weight_in),
    FLAT(const g_type, g_in),
    input_out_type* restrict_ input_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<input_type> input_read[1];
        read(input_read, ENTRY(input_in), !input_in_step);
        lanes<target_type> target_read[1];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<pos_weight_type> pos_weight_read[1];
        read(pos_weight_read, ENTRY(pos_weight_in), !pos_weight_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<input_out_type> input_write[1];
        bool careful = false;
        EACH(k, 1) {
            real input_result[LANES];
            EACH(lane, LANES)
                careful |= binary_cross_entropy_with_logits_vjp_pos_weight_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(pos_weight_read[k].at + lane), load(g_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        binary_cross_entropy_with_logits_vjp_pos_weight_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(pos_weight_in)), load(ENTRY(g_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_vjp_pos_weight_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const pos_weight_type, pos_weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        pos_weight_type pos_weight_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
            pos_weight_read[k] = *PLACE(pos_weight_in);
            g_read[k] = *PLACE(g_in);
        }
        real input_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= binary_cross_entropy_with_logits_vjp_pos_weight_element<true>(
                load(input_read + k), load(target_read + k), load(pos_weight_read + k), load(g_read + k), input_result[k]);
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
        binary_cross_entropy_with_logits_vjp_pos_weight_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(pos_weight_in)), load(PLACE(g_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_vjp_target_pos_weight = _Kernel(
    name="binary_cross_entropy_with_logits_vjp_target_pos_weight",
    rows=False,
    inputs=("input", "pos_weight", "g", "target"),
    outputs=("target",),
    chunks=1,
    primitives=("extended", "softplus"),
    text=r"""
// binary_cross_entropy_with_logits_vjp_target_pos_weight for the elements at which it loses digits.
struct binary_cross_entropy_with_logits_vjp_target_pos_weight_carefully_results {
    real target_result;
};

__device__ __noinline__ binary_cross_entropy_with_logits_vjp_target_pos_weight_carefully_results binary_cross_entropy_with_logits_vjp_target_pos_weight_carefully(
    const real input, const real pos_weight, const real g, const real target)
{
    const extended t1 = extended_of(input);
    const extended t2 = -t1;
    const real t3 = real(t2);
    const extended log1p = extended_log1p(extended_exp(-(t3 < input ? t1 : t2)));
    const extended log1p_2 = extended_log1p(extended_exp(-(input < t3 ? t2 : t1)));
    const extended t4 = extended_of(pos_weight) * ((t3 < R(0.0) ? extended(R(0.0)) : t2) + log1p);
    const extended t5 = extended_of(g) * (t4 - ((input < R(0.0) ? extended(R(0.0)) : t1) + log1p_2));
    return { real(target == target ? t5 : extended_of(target)) };
}

// binary_cross_entropy_with_logits_vjp_target_pos_weight for the elements at which it loses digits.
struct binary_cross_entropy_with_logits_vjp_target_pos_weight_far_results {
    real target_result;
};

__device__ __noinline__ binary_cross_entropy_with_logits_vjp_target_pos_weight_far_results binary_cross_entropy_with_logits_vjp_target_pos_weight_far(
    const real input, const real pos_weight, const real g, const real target)
{
    const real t1 = maximum_(minimum_(input, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t2 = R(1.0) * fma_(pos_weight, softplus_(-t1), -softplus_(t1));
    const real t3 = target == target ? t2 : target;
    const real t4 = maximum_(t3, -t3);
    const real t5 = t4 > R(1099511627776.0) ? t3 * INF : t4 < R(9.094947017729282e-13) ? R(0.0) : t3;
    return { t5 * g };
}

// weight absent, pos_weight given
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool binary_cross_entropy_with_logits_vjp_target_pos_weight_element(
    const real input, const real pos_weight, const real g, const real target, real& target_result)
{
    const real t1 = pos_weight * softplus_(-input);
    const real t2 = t1 - softplus_(input);
    const real t3 = target == target ? g * t2 : target;
    const bool t4 = input == -INF;
    const bool t5 = maximum_(t2, -t2) < R(0.75) * maximum_(t1, -t1) && !t4;
    target_result = t3;
    if (!quickly && t5) {
        const binary_cross_entropy_with_logits_vjp_target_pos_weight_carefully_results better = binary_cross_entropy_with_logits_vjp_target_pos_weight_carefully(input, pos_weight, g, target);
        if (better.target_result == better.target_result) target_result = better.target_result;
    }
    if (!quickly && t4) {
        const binary_cross_entropy_with_logits_vjp_target_pos_weight_far_results better = binary_cross_entropy_with_logits_vjp_target_pos_weight_far(input, pos_weight, g, target);
        if (better.target_result == better.target_result) target_result = better.target_result;
    }
    return quickly && (t5 || t4);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_vjp_target_pos_weight_flat(
    FLAT(const input_type, input_in),
    FLAT(const pos_weight_type, pos_weight_in),
    FLAT(const g_type, g_in),
    FLAT(const target_type, target_in),
    target_out_type* restrict_ target_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<input_type> input_read[1];
        read(input_read, ENTRY(input_in), !input_in_step);
        lanes<pos_weight_type> pos_weight_read[1];
        read(pos_weight_read, ENTRY(pos_weight_in), !pos_weight_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<target_type> target_read[1];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<target_out_type> target_write[1];
        bool careful = false;
        EACH(k, 1) {
            real target_result[LANES];
            EACH(lane, LANES)
                careful |= binary_cross_entropy_with_logits_vjp_target_pos_weight_element<true>(
                    load(input_read[k].at + lane), load(pos_weight_read[k].at + lane), load(g_read[k].at + lane), load(target_read[k].at + lane), target_result[lane]);
            pack(target_write[k], target_result);
        }
        if (careful) return false;
        write(target_out + i, target_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real target_result;
        binary_cross_entropy_with_logits_vjp_target_pos_weight_element<false>(
            load(ENTRY(input_in)), load(ENTRY(pos_weight_in)), load(ENTRY(g_in)), load(ENTRY(target_in)), target_result);
        store(target_out + i, target_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_vjp_target_pos_weight_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const pos_weight_type, pos_weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(const target_type, target_in),
    STRIDED(target_out_type, target_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        pos_weight_type pos_weight_read[BATCH];
        g_type g_read[BATCH];
        target_type target_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            pos_weight_read[k] = *PLACE(pos_weight_in);
            g_read[k] = *PLACE(g_in);
            target_read[k] = *PLACE(target_in);
        }
        real target_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= binary_cross_entropy_with_logits_vjp_target_pos_weight_element<true>(
                load(input_read + k), load(pos_weight_read + k), load(g_read + k), load(target_read + k), target_result[k]);
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
        binary_cross_entropy_with_logits_vjp_target_pos_weight_element<false>(
            load(PLACE(input_in)), load(PLACE(pos_weight_in)), load(PLACE(g_in)), load(PLACE(target_in)), target_result);
        store(PLACE(target_out), target_result);
    });
}
""",
)


_value_and_grad_pos_weight = _Kernel(
    name="binary_cross_entropy_with_logits_value_and_grad_pos_weight",
    rows=False,
    inputs=("input", "target", "pos_weight", "g"),
    outputs=("value", "input"),
    chunks=1,
    primitives=("expit", "extended", "softplus"),
    text=r"""
// binary_cross_entropy_with_logits_value_and_grad_pos_weight for the elements at which it loses digits.
struct binary_cross_entropy_with_logits_value_and_grad_pos_weight_carefully_results {
    real value_result;
};

__device__ __noinline__ binary_cross_entropy_with_logits_value_and_grad_pos_weight_carefully_results binary_cross_entropy_with_logits_value_and_grad_pos_weight_carefully(
    const real input, const real target, const real pos_weight)
{
    const extended t1 = extended_of(input);
    const extended t2 = -t1;
    const real t3 = real(t2);
    const extended log1p = extended_log1p(extended_exp(-(t3 < input ? t1 : t2)));
    const extended t4 = extended_of(target);
    const extended t5 = extended_of(pos_weight) * t4 * ((t3 < R(0.0) ? extended(R(0.0)) : t2) + log1p);
    const extended log1p_2 = extended_log1p(extended_exp(-(input < t3 ? t2 : t1)));
    const extended t6 = (extended(R(1.0)) - t4) * ((input < R(0.0) ? extended(R(0.0)) : t1) + log1p_2);
    const extended t7 = target == R(0.0) ? extended(R(0.0)) : t5;
    return { real(t7 + (target == R(1.0) ? extended(R(0.0)) : t6)) };
}

// binary_cross_entropy_with_logits_value_and_grad_pos_weight for the elements at which it loses digits.
struct binary_cross_entropy_with_logits_value_and_grad_pos_weight_carefully_2_results {
    real input_result;
};

__device__ __noinline__ binary_cross_entropy_with_logits_value_and_grad_pos_weight_carefully_2_results binary_cross_entropy_with_logits_value_and_grad_pos_weight_carefully_2(
    const real input, const real target, const real pos_weight, const real g)
{
    const extended t1 = extended_of(input);
    const extended t2 = -t1;
    const extended t3 = extended_of(target);
    const real t4 = real(t2);
    const extended exp = extended_exp(-(t4 < input ? t1 : t2));
    const extended t5 = t2 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t6 = real(t5) > R(1.0) ? extended(R(1.0)) : t5;
    const extended t7 = (real(t6) < real(exp) ? exp : t6) / (extended(R(1.0)) + exp);
    const extended exp_2 = extended_exp(-(input < t4 ? t2 : t1));
    const extended t8 = t1 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t9 = real(t8) > R(1.0) ? extended(R(1.0)) : t8;
    const extended t10 = (real(t9) < real(exp_2) ? exp_2 : t9) / (extended(R(1.0)) + exp_2);
    const extended t11 = target == R(0.0) ? extended(R(0.0)) : -(extended_of(pos_weight) * t3 * t7);
    const extended t12 = t11 + (target == R(1.0) ? extended(R(0.0)) : (extended(R(1.0)) - t3) * t10);
    return { real(extended_of(g) * t12) };
}

// binary_cross_entropy_with_logits_value_and_grad_pos_weight for the elements at which it loses digits.
struct binary_cross_entropy_with_logits_value_and_grad_pos_weight_far_results {
    real value_result;
};

__device__ __noinline__ binary_cross_entropy_with_logits_value_and_grad_pos_weight_far_results binary_cross_entropy_with_logits_value_and_grad_pos_weight_far(
    const real input, const real target, const real pos_weight, const real g)
{
    const real t1 = maximum_(minimum_(input, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t2 = target == R(0.0) ? R(0.0) : pos_weight * target * softplus_(-t1);
    const real t3 = t2 + (target == R(1.0) ? R(0.0) : (R(1.0) - target) * softplus_(t1));
    const real t4 = maximum_(t3, -t3);
    const real t5 = t4 > R(1099511627776.0) ? t3 * INF : t4 < R(9.094947017729282e-13) ? R(0.0) : t3;
    return { t5 * g };
}

// weight absent, pos_weight given
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool binary_cross_entropy_with_logits_value_and_grad_pos_weight_element(
    const real input, const real target, const real pos_weight, const real g, real& value_result, real& input_result)
{
    const real t1 = -input;
    const real t2 = pos_weight * target;
    const bool t3 = target == R(0.0);
    const real t4 = R(1.0) - target;
    const real softplus = softplus_(input);
    const bool t5 = target == R(1.0);
    const real t6 = (t3 ? R(0.0) : t2 * softplus_(t1)) + (t5 ? R(0.0) : t4 * softplus);
    const real t7 = t3 ? R(0.0) : -(t2 * expit_(t1));
    const real t8 = t7 + (t5 ? R(0.0) : t4 * expit_(input));
    const real t9 = g * t8;
    const bool t10 = input == -INF;
    const bool t11 = softplus < R(7.888609052210118e-31) && !t10;
    const bool t12 = maximum_(t8, -t8) < R(0.75) * maximum_(t7, -t7);
    value_result = t6;
    input_result = t9;
    if (!quickly && t11) {
        const binary_cross_entropy_with_logits_value_and_grad_pos_weight_carefully_results better = binary_cross_entropy_with_logits_value_and_grad_pos_weight_carefully(input, target, pos_weight);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t12) {
        const binary_cross_entropy_with_logits_value_and_grad_pos_weight_carefully_2_results better = binary_cross_entropy_with_logits_value_and_grad_pos_weight_carefully_2(input, target, pos_weight, g);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    if (!quickly && t10) {
        const binary_cross_entropy_with_logits_value_and_grad_pos_weight_far_results better = binary_cross_entropy_with_logits_value_and_grad_pos_weight_far(input, target, pos_weight, g);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && (t11 || t12 || t10);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_value_and_grad_pos_weight_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const pos_weight_type, pos_weight_in),
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
        lanes<pos_weight_type> pos_weight_read[1];
        read(pos_weight_read, ENTRY(pos_weight_in), !pos_weight_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<value_out_type> value_write[1];
        lanes<input_out_type> input_write[1];
        bool careful = false;
        EACH(k, 1) {
            real value_result[LANES], input_result[LANES];
            EACH(lane, LANES)
                careful |= binary_cross_entropy_with_logits_value_and_grad_pos_weight_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(pos_weight_read[k].at + lane), load(g_read[k].at + lane), value_result[lane], input_result[lane]);
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
        binary_cross_entropy_with_logits_value_and_grad_pos_weight_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(pos_weight_in)), load(ENTRY(g_in)), value_result, input_result);
        store(value_out + i, value_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_value_and_grad_pos_weight_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const pos_weight_type, pos_weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        pos_weight_type pos_weight_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
            pos_weight_read[k] = *PLACE(pos_weight_in);
            g_read[k] = *PLACE(g_in);
        }
        real value_result[BATCH], input_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= binary_cross_entropy_with_logits_value_and_grad_pos_weight_element<true>(
                load(input_read + k), load(target_read + k), load(pos_weight_read + k), load(g_read + k), value_result[k], input_result[k]);
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
        binary_cross_entropy_with_logits_value_and_grad_pos_weight_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(pos_weight_in)), load(PLACE(g_in)), value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_hvp_pos_weight = _Kernel(
    name="binary_cross_entropy_with_logits_hvp_pos_weight",
    rows=False,
    inputs=("input", "target", "pos_weight", "g", "v"),
    outputs=("input",),
    chunks=1,
    primitives=("logisticpdf",),
    text=r"""
// weight absent, pos_weight given
template <bool quickly>
__device__ __forceinline__ bool binary_cross_entropy_with_logits_hvp_pos_weight_element(
    const real input, const real target, const real pos_weight, const real g, const real v, real& input_result)
{
    const real logisticpdf = logisticpdf_(input);
    const real t1 = target == R(0.0) ? R(0.0) : pos_weight * target * logisticpdf;
    input_result = g * (v * (t1 + (target == R(1.0) ? R(0.0) : (R(1.0) - target) * logisticpdf)));
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_hvp_pos_weight_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const pos_weight_type, pos_weight_in),
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
        lanes<pos_weight_type> pos_weight_read[1];
        read(pos_weight_read, ENTRY(pos_weight_in), !pos_weight_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<v_type> v_read[1];
        read(v_read, ENTRY(v_in), !v_in_step);
        lanes<input_out_type> input_write[1];
        bool careful = false;
        EACH(k, 1) {
            real input_result[LANES];
            EACH(lane, LANES)
                careful |= binary_cross_entropy_with_logits_hvp_pos_weight_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(pos_weight_read[k].at + lane), load(g_read[k].at + lane), load(v_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        binary_cross_entropy_with_logits_hvp_pos_weight_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(pos_weight_in)), load(ENTRY(g_in)), load(ENTRY(v_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_hvp_pos_weight_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const pos_weight_type, pos_weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        pos_weight_type pos_weight_read[BATCH];
        g_type g_read[BATCH];
        v_type v_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
            pos_weight_read[k] = *PLACE(pos_weight_in);
            g_read[k] = *PLACE(g_in);
            v_read[k] = *PLACE(v_in);
        }
        real input_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= binary_cross_entropy_with_logits_hvp_pos_weight_element<true>(
                load(input_read + k), load(target_read + k), load(pos_weight_read + k), load(g_read + k), load(v_read + k), input_result[k]);
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
        binary_cross_entropy_with_logits_hvp_pos_weight_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(pos_weight_in)), load(PLACE(g_in)), load(PLACE(v_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_hess_diag_pos_weight = _Kernel(
    name="binary_cross_entropy_with_logits_hess_diag_pos_weight",
    rows=False,
    inputs=("input", "target", "pos_weight", "g"),
    outputs=("input",),
    chunks=1,
    primitives=("logisticpdf",),
    text=r"""
// weight absent, pos_weight given
template <bool quickly>
__device__ __forceinline__ bool binary_cross_entropy_with_logits_hess_diag_pos_weight_element(
    const real input, const real target, const real pos_weight, const real g, real& input_result)
{
    const real logisticpdf = logisticpdf_(input);
    const real t1 = target == R(0.0) ? R(0.0) : pos_weight * target * logisticpdf;
    input_result = g * (t1 + (target == R(1.0) ? R(0.0) : (R(1.0) - target) * logisticpdf));
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_hess_diag_pos_weight_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const pos_weight_type, pos_weight_in),
    FLAT(const g_type, g_in),
    input_out_type* restrict_ input_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<input_type> input_read[1];
        read(input_read, ENTRY(input_in), !input_in_step);
        lanes<target_type> target_read[1];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<pos_weight_type> pos_weight_read[1];
        read(pos_weight_read, ENTRY(pos_weight_in), !pos_weight_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<input_out_type> input_write[1];
        bool careful = false;
        EACH(k, 1) {
            real input_result[LANES];
            EACH(lane, LANES)
                careful |= binary_cross_entropy_with_logits_hess_diag_pos_weight_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(pos_weight_read[k].at + lane), load(g_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        binary_cross_entropy_with_logits_hess_diag_pos_weight_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(pos_weight_in)), load(ENTRY(g_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_hess_diag_pos_weight_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const pos_weight_type, pos_weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        pos_weight_type pos_weight_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
            pos_weight_read[k] = *PLACE(pos_weight_in);
            g_read[k] = *PLACE(g_in);
        }
        real input_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= binary_cross_entropy_with_logits_hess_diag_pos_weight_element<true>(
                load(input_read + k), load(target_read + k), load(pos_weight_read + k), load(g_read + k), input_result[k]);
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
        binary_cross_entropy_with_logits_hess_diag_pos_weight_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(pos_weight_in)), load(PLACE(g_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_value_weight = _Kernel(
    name="binary_cross_entropy_with_logits_value_weight",
    rows=False,
    inputs=("input", "target", "weight"),
    outputs=("value",),
    chunks=1,
    primitives=("softplus",),
    text=r"""
// binary_cross_entropy_with_logits_value_weight for the elements at which it loses digits.
struct binary_cross_entropy_with_logits_value_weight_far_results {
    real value_result;
};

__device__ __noinline__ binary_cross_entropy_with_logits_value_weight_far_results binary_cross_entropy_with_logits_value_weight_far(
    const real input, const real target, const real weight)
{
    const real t1 = maximum_(minimum_(input, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t2 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * softplus_(t1);
    const real t3 = weight * ((target == R(0.0) ? R(0.0) : target * softplus_(-t1)) + t2);
    const real t4 = maximum_(t3, -t3);
    return { t4 > R(1099511627776.0) ? t3 * INF : t4 < R(9.094947017729282e-13) ? R(0.0) : t3 };
}

// weight given, pos_weight absent
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool binary_cross_entropy_with_logits_value_weight_element(
    const real input, const real target, const real weight, real& value_result)
{
    const real t1 = -input;
    const real t2 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * softplus_(input);
    const real t3 = weight * ((target == R(0.0) ? R(0.0) : target * softplus_(t1)) + t2);
    const bool t4 = maximum_(input, t1) == INF;
    value_result = t3;
    if (!quickly && t4) {
        const binary_cross_entropy_with_logits_value_weight_far_results better = binary_cross_entropy_with_logits_value_weight_far(input, target, weight);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t4;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_value_weight_flat(
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
                careful |= binary_cross_entropy_with_logits_value_weight_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(weight_read[k].at + lane), value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real value_result;
        binary_cross_entropy_with_logits_value_weight_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(weight_in)), value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_value_weight_strided(
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
            careful |= binary_cross_entropy_with_logits_value_weight_element<true>(
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
        binary_cross_entropy_with_logits_value_weight_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(weight_in)), value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


_vjp_weight = _Kernel(
    name="binary_cross_entropy_with_logits_vjp_weight",
    rows=False,
    inputs=("input", "target", "weight", "g"),
    outputs=("input",),
    chunks=1,
    primitives=("expit", "extended"),
    text=r"""
// binary_cross_entropy_with_logits_vjp_weight for the elements at which it loses digits.
struct binary_cross_entropy_with_logits_vjp_weight_carefully_results {
    real input_result;
};

__device__ __noinline__ binary_cross_entropy_with_logits_vjp_weight_carefully_results binary_cross_entropy_with_logits_vjp_weight_carefully(
    const real input, const real target, const real weight, const real g)
{
    const extended t1 = extended_of(input);
    const extended t2 = -t1;
    const real t3 = real(t2);
    const extended exp = extended_exp(-(t3 < input ? t1 : t2));
    const extended t4 = t2 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t5 = real(t4) > R(1.0) ? extended(R(1.0)) : t4;
    const extended t6 = extended_of(target);
    const extended t7 = -(t6 * ((real(t5) < real(exp) ? exp : t5) / (extended(R(1.0)) + exp)));
    const extended exp_2 = extended_exp(-(input < t3 ? t2 : t1));
    const extended t8 = t1 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t9 = real(t8) > R(1.0) ? extended(R(1.0)) : t8;
    const extended t10 = (real(t9) < real(exp_2) ? exp_2 : t9) / (extended(R(1.0)) + exp_2);
    const extended t11 = target == R(1.0) ? extended(R(0.0)) : (extended(R(1.0)) - t6) * t10;
    const extended t12 = extended_of(weight) * ((target == R(0.0) ? extended(R(0.0)) : t7) + t11);
    return { real(extended_of(g) * t12) };
}

// weight given, pos_weight absent
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool binary_cross_entropy_with_logits_vjp_weight_element(
    const real input, const real target, const real weight, const real g, real& input_result)
{
    const real t1 = target == R(0.0) ? R(0.0) : -(target * expit_(-input));
    const real t2 = t1 + (target == R(1.0) ? R(0.0) : (R(1.0) - target) * expit_(input));
    const real t3 = g * (weight * t2);
    const bool t4 = maximum_(t2, -t2) < R(0.75) * maximum_(t1, -t1);
    input_result = t3;
    if (!quickly && t4) {
        const binary_cross_entropy_with_logits_vjp_weight_carefully_results better = binary_cross_entropy_with_logits_vjp_weight_carefully(input, target, weight, g);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && t4;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_vjp_weight_flat(
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
                careful |= binary_cross_entropy_with_logits_vjp_weight_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(weight_read[k].at + lane), load(g_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        binary_cross_entropy_with_logits_vjp_weight_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(weight_in)), load(ENTRY(g_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_vjp_weight_strided(
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
            careful |= binary_cross_entropy_with_logits_vjp_weight_element<true>(
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
        binary_cross_entropy_with_logits_vjp_weight_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(weight_in)), load(PLACE(g_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_vjp_target_weight = _Kernel(
    name="binary_cross_entropy_with_logits_vjp_target_weight",
    rows=False,
    inputs=("input", "weight", "g", "target"),
    outputs=("target",),
    chunks=1,
    text=r"""
// binary_cross_entropy_with_logits_vjp_target_weight for the elements at which it loses digits.
struct binary_cross_entropy_with_logits_vjp_target_weight_far_results {
    real target_result;
};

__device__ __forceinline__ binary_cross_entropy_with_logits_vjp_target_weight_far_results binary_cross_entropy_with_logits_vjp_target_weight_far(
    const real input, const real weight, const real g, const real target)
{
    const real t1 = maximum_(minimum_(input, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t2 = target == target ? -(R(1.0) * (t1 * weight)) : target;
    const real t3 = maximum_(t2, -t2);
    const real t4 = t3 > R(1099511627776.0) ? t2 * INF : t3 < R(9.094947017729282e-13) ? R(0.0) : t2;
    return { t4 * g };
}

// weight given, pos_weight absent
template <bool quickly>
__device__ __forceinline__ bool binary_cross_entropy_with_logits_vjp_target_weight_element(
    const real input, const real weight, const real g, const real target, real& target_result)
{
    const real t1 = target == target ? -(g * (input * weight)) : target;
    const bool t2 = maximum_(input, -input) == INF;
    target_result = t1;
    if (t2) {
        const binary_cross_entropy_with_logits_vjp_target_weight_far_results better = binary_cross_entropy_with_logits_vjp_target_weight_far(input, weight, g, target);
        if (better.target_result == better.target_result) target_result = better.target_result;
    }
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_vjp_target_weight_flat(
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
                careful |= binary_cross_entropy_with_logits_vjp_target_weight_element<true>(
                    load(input_read[k].at + lane), load(weight_read[k].at + lane), load(g_read[k].at + lane), load(target_read[k].at + lane), target_result[lane]);
            pack(target_write[k], target_result);
        }
        if (careful) return false;
        write(target_out + i, target_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real target_result;
        binary_cross_entropy_with_logits_vjp_target_weight_element<false>(
            load(ENTRY(input_in)), load(ENTRY(weight_in)), load(ENTRY(g_in)), load(ENTRY(target_in)), target_result);
        store(target_out + i, target_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_vjp_target_weight_strided(
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
            careful |= binary_cross_entropy_with_logits_vjp_target_weight_element<true>(
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
        binary_cross_entropy_with_logits_vjp_target_weight_element<false>(
            load(PLACE(input_in)), load(PLACE(weight_in)), load(PLACE(g_in)), load(PLACE(target_in)), target_result);
        store(PLACE(target_out), target_result);
    });
}
""",
)


_value_and_grad_weight = _Kernel(
    name="binary_cross_entropy_with_logits_value_and_grad_weight",
    rows=False,
    inputs=("input", "target", "weight", "g"),
    outputs=("value", "input"),
    chunks=1,
    primitives=("expit", "extended", "softplus"),
    text=r"""
// binary_cross_entropy_with_logits_value_and_grad_weight for the elements at which it loses digits.
struct binary_cross_entropy_with_logits_value_and_grad_weight_carefully_results {
    real input_result;
};

__device__ __noinline__ binary_cross_entropy_with_logits_value_and_grad_weight_carefully_results binary_cross_entropy_with_logits_value_and_grad_weight_carefully(
    const real input, const real target, const real weight, const real g)
{
    const extended t1 = extended_of(input);
    const extended t2 = -t1;
    const extended t3 = extended_of(target);
    const real t4 = real(t2);
    const extended exp = extended_exp(-(t4 < input ? t1 : t2));
    const extended t5 = t2 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t6 = real(t5) > R(1.0) ? extended(R(1.0)) : t5;
    const extended t7 = -(t3 * ((real(t6) < real(exp) ? exp : t6) / (extended(R(1.0)) + exp)));
    const extended exp_2 = extended_exp(-(input < t4 ? t2 : t1));
    const extended t8 = t1 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t9 = real(t8) > R(1.0) ? extended(R(1.0)) : t8;
    const extended t10 = (real(t9) < real(exp_2) ? exp_2 : t9) / (extended(R(1.0)) + exp_2);
    const extended t11 = target == R(1.0) ? extended(R(0.0)) : (extended(R(1.0)) - t3) * t10;
    const extended t12 = extended_of(weight) * ((target == R(0.0) ? extended(R(0.0)) : t7) + t11);
    return { real(extended_of(g) * t12) };
}

// binary_cross_entropy_with_logits_value_and_grad_weight for the elements at which it loses digits.
struct binary_cross_entropy_with_logits_value_and_grad_weight_far_results {
    real value_result;
};

__device__ __noinline__ binary_cross_entropy_with_logits_value_and_grad_weight_far_results binary_cross_entropy_with_logits_value_and_grad_weight_far(
    const real input, const real target, const real weight, const real g)
{
    const real t1 = maximum_(minimum_(input, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t2 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * softplus_(t1);
    const real t3 = weight * ((target == R(0.0) ? R(0.0) : target * softplus_(-t1)) + t2);
    const real t4 = maximum_(t3, -t3);
    const real t5 = t4 > R(1099511627776.0) ? t3 * INF : t4 < R(9.094947017729282e-13) ? R(0.0) : t3;
    return { t5 * g };
}

// weight given, pos_weight absent
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool binary_cross_entropy_with_logits_value_and_grad_weight_element(
    const real input, const real target, const real weight, const real g, real& value_result, real& input_result)
{
    const real t1 = -input;
    const bool t2 = target == R(0.0);
    const real t3 = R(1.0) - target;
    const bool t4 = target == R(1.0);
    const real t5 = (t2 ? R(0.0) : target * softplus_(t1)) + (t4 ? R(0.0) : t3 * softplus_(input));
    const real t6 = weight * t5;
    const real t7 = t2 ? R(0.0) : -(target * expit_(t1));
    const real t8 = t7 + (t4 ? R(0.0) : t3 * expit_(input));
    const real t9 = g * (weight * t8);
    const bool t10 = maximum_(input, t1) == INF;
    const bool t11 = maximum_(t8, -t8) < R(0.75) * maximum_(t7, -t7);
    value_result = t6;
    input_result = t9;
    if (!quickly && t11) {
        const binary_cross_entropy_with_logits_value_and_grad_weight_carefully_results better = binary_cross_entropy_with_logits_value_and_grad_weight_carefully(input, target, weight, g);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    if (!quickly && t10) {
        const binary_cross_entropy_with_logits_value_and_grad_weight_far_results better = binary_cross_entropy_with_logits_value_and_grad_weight_far(input, target, weight, g);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && (t11 || t10);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_value_and_grad_weight_flat(
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
                careful |= binary_cross_entropy_with_logits_value_and_grad_weight_element<true>(
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
        binary_cross_entropy_with_logits_value_and_grad_weight_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(weight_in)), load(ENTRY(g_in)), value_result, input_result);
        store(value_out + i, value_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_value_and_grad_weight_strided(
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
            careful |= binary_cross_entropy_with_logits_value_and_grad_weight_element<true>(
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
        binary_cross_entropy_with_logits_value_and_grad_weight_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(weight_in)), load(PLACE(g_in)), value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_hvp_weight = _Kernel(
    name="binary_cross_entropy_with_logits_hvp_weight",
    rows=False,
    inputs=("input", "target", "weight", "g", "v"),
    outputs=("input",),
    chunks=1,
    primitives=("logisticpdf",),
    text=r"""
// weight given, pos_weight absent
template <bool quickly>
__device__ __forceinline__ bool binary_cross_entropy_with_logits_hvp_weight_element(
    const real input, const real target, const real weight, const real g, const real v, real& input_result)
{
    const real logisticpdf = logisticpdf_(input);
    const real t1 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * logisticpdf;
    input_result = g * (v * (weight * ((target == R(0.0) ? R(0.0) : target * logisticpdf) + t1)));
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_hvp_weight_flat(
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
                careful |= binary_cross_entropy_with_logits_hvp_weight_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(weight_read[k].at + lane), load(g_read[k].at + lane), load(v_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        binary_cross_entropy_with_logits_hvp_weight_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(weight_in)), load(ENTRY(g_in)), load(ENTRY(v_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_hvp_weight_strided(
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
            careful |= binary_cross_entropy_with_logits_hvp_weight_element<true>(
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
        binary_cross_entropy_with_logits_hvp_weight_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(weight_in)), load(PLACE(g_in)), load(PLACE(v_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_hess_diag_weight = _Kernel(
    name="binary_cross_entropy_with_logits_hess_diag_weight",
    rows=False,
    inputs=("input", "target", "weight", "g"),
    outputs=("input",),
    chunks=1,
    primitives=("logisticpdf",),
    text=r"""
// weight given, pos_weight absent
template <bool quickly>
__device__ __forceinline__ bool binary_cross_entropy_with_logits_hess_diag_weight_element(
    const real input, const real target, const real weight, const real g, real& input_result)
{
    const real logisticpdf = logisticpdf_(input);
    const real t1 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * logisticpdf;
    input_result = g * (weight * ((target == R(0.0) ? R(0.0) : target * logisticpdf) + t1));
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_hess_diag_weight_flat(
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
                careful |= binary_cross_entropy_with_logits_hess_diag_weight_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(weight_read[k].at + lane), load(g_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        binary_cross_entropy_with_logits_hess_diag_weight_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(weight_in)), load(ENTRY(g_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_hess_diag_weight_strided(
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
            careful |= binary_cross_entropy_with_logits_hess_diag_weight_element<true>(
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
        binary_cross_entropy_with_logits_hess_diag_weight_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(weight_in)), load(PLACE(g_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_value_weight_pos_weight = _Kernel(
    name="binary_cross_entropy_with_logits_value_weight_pos_weight",
    rows=False,
    inputs=("input", "target", "weight", "pos_weight"),
    outputs=("value",),
    chunks=1,
    primitives=("extended", "softplus"),
    text=r"""
// binary_cross_entropy_with_logits_value_weight_pos_weight for the elements at which it loses digits.
struct binary_cross_entropy_with_logits_value_weight_pos_weight_carefully_results {
    real value_result;
};

__device__ __noinline__ binary_cross_entropy_with_logits_value_weight_pos_weight_carefully_results binary_cross_entropy_with_logits_value_weight_pos_weight_carefully(
    const real input, const real target, const real weight, const real pos_weight)
{
    const extended t1 = extended_of(input);
    const extended t2 = -t1;
    const real t3 = real(t2);
    const extended log1p = extended_log1p(extended_exp(-(t3 < input ? t1 : t2)));
    const extended t4 = extended_of(target);
    const extended t5 = extended_of(pos_weight) * t4 * ((t3 < R(0.0) ? extended(R(0.0)) : t2) + log1p);
    const extended log1p_2 = extended_log1p(extended_exp(-(input < t3 ? t2 : t1)));
    const extended t6 = (extended(R(1.0)) - t4) * ((input < R(0.0) ? extended(R(0.0)) : t1) + log1p_2);
    const extended t7 = target == R(0.0) ? extended(R(0.0)) : t5;
    return { real(extended_of(weight) * (t7 + (target == R(1.0) ? extended(R(0.0)) : t6))) };
}

// binary_cross_entropy_with_logits_value_weight_pos_weight for the elements at which it loses digits.
struct binary_cross_entropy_with_logits_value_weight_pos_weight_far_results {
    real value_result;
};

__device__ __noinline__ binary_cross_entropy_with_logits_value_weight_pos_weight_far_results binary_cross_entropy_with_logits_value_weight_pos_weight_far(
    const real input, const real target, const real weight, const real pos_weight)
{
    const real t1 = maximum_(minimum_(input, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t2 = target == R(0.0) ? R(0.0) : pos_weight * target * softplus_(-t1);
    const real t3 = weight * (t2 + (target == R(1.0) ? R(0.0) : (R(1.0) - target) * softplus_(t1)));
    const real t4 = maximum_(t3, -t3);
    return { t4 > R(1099511627776.0) ? t3 * INF : t4 < R(9.094947017729282e-13) ? R(0.0) : t3 };
}

// weight given, pos_weight given
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool binary_cross_entropy_with_logits_value_weight_pos_weight_element(
    const real input, const real target, const real weight, const real pos_weight, real& value_result)
{
    const real t1 = -input;
    const real softplus = softplus_(input);
    const real t2 = target == R(0.0) ? R(0.0) : pos_weight * target * softplus_(t1);
    const real t3 = weight * (t2 + (target == R(1.0) ? R(0.0) : (R(1.0) - target) * softplus));
    const bool t4 = maximum_(input, t1) == INF;
    const bool t5 = softplus < R(7.888609052210118e-31) && !t4;
    value_result = t3;
    if (!quickly && t5) {
        const binary_cross_entropy_with_logits_value_weight_pos_weight_carefully_results better = binary_cross_entropy_with_logits_value_weight_pos_weight_carefully(input, target, weight, pos_weight);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t4) {
        const binary_cross_entropy_with_logits_value_weight_pos_weight_far_results better = binary_cross_entropy_with_logits_value_weight_pos_weight_far(input, target, weight, pos_weight);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && (t5 || t4);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_value_weight_pos_weight_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const weight_type, weight_in),
    FLAT(const pos_weight_type, pos_weight_in),
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
        lanes<pos_weight_type> pos_weight_read[1];
        read(pos_weight_read, ENTRY(pos_weight_in), !pos_weight_in_step);
        lanes<value_out_type> value_write[1];
        bool careful = false;
        EACH(k, 1) {
            real value_result[LANES];
            EACH(lane, LANES)
                careful |= binary_cross_entropy_with_logits_value_weight_pos_weight_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(weight_read[k].at + lane), load(pos_weight_read[k].at + lane), value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real value_result;
        binary_cross_entropy_with_logits_value_weight_pos_weight_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(weight_in)), load(ENTRY(pos_weight_in)), value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_value_weight_pos_weight_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const pos_weight_type, pos_weight_in),
    STRIDED(value_out_type, value_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        weight_type weight_read[BATCH];
        pos_weight_type pos_weight_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
            weight_read[k] = *PLACE(weight_in);
            pos_weight_read[k] = *PLACE(pos_weight_in);
        }
        real value_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= binary_cross_entropy_with_logits_value_weight_pos_weight_element<true>(
                load(input_read + k), load(target_read + k), load(weight_read + k), load(pos_weight_read + k), value_result[k]);
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
        binary_cross_entropy_with_logits_value_weight_pos_weight_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(weight_in)), load(PLACE(pos_weight_in)), value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


_vjp_weight_pos_weight = _Kernel(
    name="binary_cross_entropy_with_logits_vjp_weight_pos_weight",
    rows=False,
    inputs=("input", "target", "weight", "pos_weight", "g"),
    outputs=("input",),
    chunks=1,
    primitives=("expit", "extended"),
    text=r"""
// binary_cross_entropy_with_logits_vjp_weight_pos_weight for the elements at which it loses digits.
struct binary_cross_entropy_with_logits_vjp_weight_pos_weight_carefully_results {
    real input_result;
};

__device__ __noinline__ binary_cross_entropy_with_logits_vjp_weight_pos_weight_carefully_results binary_cross_entropy_with_logits_vjp_weight_pos_weight_carefully(
    const real input, const real target, const real weight, const real pos_weight, const real g)
{
    const extended t1 = extended_of(input);
    const extended t2 = -t1;
    const real t3 = real(t2);
    const extended exp = extended_exp(-(t3 < input ? t1 : t2));
    const extended t4 = t2 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t5 = real(t4) > R(1.0) ? extended(R(1.0)) : t4;
    const extended t6 = extended_of(target);
    const extended t7 = (real(t5) < real(exp) ? exp : t5) / (extended(R(1.0)) + exp);
    const extended exp_2 = extended_exp(-(input < t3 ? t2 : t1));
    const extended t8 = t1 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t9 = real(t8) > R(1.0) ? extended(R(1.0)) : t8;
    const extended t10 = (real(t9) < real(exp_2) ? exp_2 : t9) / (extended(R(1.0)) + exp_2);
    const extended t11 = target == R(0.0) ? extended(R(0.0)) : -(extended_of(pos_weight) * t6 * t7);
    const extended t12 = t11 + (target == R(1.0) ? extended(R(0.0)) : (extended(R(1.0)) - t6) * t10);
    return { real(extended_of(g) * (extended_of(weight) * t12)) };
}

// weight given, pos_weight given
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool binary_cross_entropy_with_logits_vjp_weight_pos_weight_element(
    const real input, const real target, const real weight, const real pos_weight, const real g, real& input_result)
{
    const real t1 = target == R(0.0) ? R(0.0) : -(pos_weight * target * expit_(-input));
    const real t2 = t1 + (target == R(1.0) ? R(0.0) : (R(1.0) - target) * expit_(input));
    const real t3 = g * (weight * t2);
    const bool t4 = maximum_(t2, -t2) < R(0.75) * maximum_(t1, -t1);
    input_result = t3;
    if (!quickly && t4) {
        const binary_cross_entropy_with_logits_vjp_weight_pos_weight_carefully_results better = binary_cross_entropy_with_logits_vjp_weight_pos_weight_carefully(input, target, weight, pos_weight, g);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && t4;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_vjp_weight_pos_weight_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const weight_type, weight_in),
    FLAT(const pos_weight_type, pos_weight_in),
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
        lanes<pos_weight_type> pos_weight_read[1];
        read(pos_weight_read, ENTRY(pos_weight_in), !pos_weight_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<input_out_type> input_write[1];
        bool careful = false;
        EACH(k, 1) {
            real input_result[LANES];
            EACH(lane, LANES)
                careful |= binary_cross_entropy_with_logits_vjp_weight_pos_weight_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(weight_read[k].at + lane), load(pos_weight_read[k].at + lane), load(g_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        binary_cross_entropy_with_logits_vjp_weight_pos_weight_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(weight_in)), load(ENTRY(pos_weight_in)), load(ENTRY(g_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_vjp_weight_pos_weight_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const pos_weight_type, pos_weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        weight_type weight_read[BATCH];
        pos_weight_type pos_weight_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
            weight_read[k] = *PLACE(weight_in);
            pos_weight_read[k] = *PLACE(pos_weight_in);
            g_read[k] = *PLACE(g_in);
        }
        real input_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= binary_cross_entropy_with_logits_vjp_weight_pos_weight_element<true>(
                load(input_read + k), load(target_read + k), load(weight_read + k), load(pos_weight_read + k), load(g_read + k), input_result[k]);
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
        binary_cross_entropy_with_logits_vjp_weight_pos_weight_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(weight_in)), load(PLACE(pos_weight_in)), load(PLACE(g_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_vjp_target_weight_pos_weight = _Kernel(
    name="binary_cross_entropy_with_logits_vjp_target_weight_pos_weight",
    rows=False,
    inputs=("input", "weight", "pos_weight", "g", "target"),
    outputs=("target",),
    chunks=1,
    primitives=("extended", "softplus"),
    text=r"""
// binary_cross_entropy_with_logits_vjp_target_weight_pos_weight for the elements at which it loses digits.
struct binary_cross_entropy_with_logits_vjp_target_weight_pos_weight_carefully_results {
    real target_result;
};

__device__ __noinline__ binary_cross_entropy_with_logits_vjp_target_weight_pos_weight_carefully_results binary_cross_entropy_with_logits_vjp_target_weight_pos_weight_carefully(
    const real input, const real weight, const real pos_weight, const real g, const real target)
{
    const extended t1 = extended_of(input);
    const extended t2 = -t1;
    const real t3 = real(t2);
    const extended log1p = extended_log1p(extended_exp(-(t3 < input ? t1 : t2)));
    const extended log1p_2 = extended_log1p(extended_exp(-(input < t3 ? t2 : t1)));
    const extended t4 = extended_of(pos_weight) * ((t3 < R(0.0) ? extended(R(0.0)) : t2) + log1p);
    const extended t5 = extended_of(weight) * (t4 - ((input < R(0.0) ? extended(R(0.0)) : t1) + log1p_2));
    return { real(target == target ? extended_of(g) * t5 : extended_of(target)) };
}

// binary_cross_entropy_with_logits_vjp_target_weight_pos_weight for the elements at which it loses digits.
struct binary_cross_entropy_with_logits_vjp_target_weight_pos_weight_far_results {
    real target_result;
};

__device__ __noinline__ binary_cross_entropy_with_logits_vjp_target_weight_pos_weight_far_results binary_cross_entropy_with_logits_vjp_target_weight_pos_weight_far(
    const real input, const real weight, const real pos_weight, const real g, const real target)
{
    const real t1 = maximum_(minimum_(input, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t2 = R(1.0) * (weight * fma_(pos_weight, softplus_(-t1), -softplus_(t1)));
    const real t3 = target == target ? t2 : target;
    const real t4 = maximum_(t3, -t3);
    const real t5 = t4 > R(1099511627776.0) ? t3 * INF : t4 < R(9.094947017729282e-13) ? R(0.0) : t3;
    return { t5 * g };
}

// weight given, pos_weight given
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool binary_cross_entropy_with_logits_vjp_target_weight_pos_weight_element(
    const real input, const real weight, const real pos_weight, const real g, const real target, real& target_result)
{
    const real t1 = -input;
    const real t2 = pos_weight * softplus_(t1);
    const real softplus = softplus_(input);
    const real t3 = t2 - softplus;
    const real t4 = target == target ? g * (weight * t3) : target;
    const bool t5 = maximum_(input, t1) == INF;
    const bool t6 = maximum_(t3, -t3) < R(0.75) * maximum_(t2, -t2);
    const bool t7 = (t6 || softplus < R(7.888609052210118e-31)) && !t5;
    target_result = t4;
    if (!quickly && t7) {
        const binary_cross_entropy_with_logits_vjp_target_weight_pos_weight_carefully_results better = binary_cross_entropy_with_logits_vjp_target_weight_pos_weight_carefully(input, weight, pos_weight, g, target);
        if (better.target_result == better.target_result) target_result = better.target_result;
    }
    if (!quickly && t5) {
        const binary_cross_entropy_with_logits_vjp_target_weight_pos_weight_far_results better = binary_cross_entropy_with_logits_vjp_target_weight_pos_weight_far(input, weight, pos_weight, g, target);
        if (better.target_result == better.target_result) target_result = better.target_result;
    }
    return quickly && (t7 || t5);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_vjp_target_weight_pos_weight_flat(
    FLAT(const input_type, input_in),
    FLAT(const weight_type, weight_in),
    FLAT(const pos_weight_type, pos_weight_in),
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
        lanes<pos_weight_type> pos_weight_read[1];
        read(pos_weight_read, ENTRY(pos_weight_in), !pos_weight_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<target_type> target_read[1];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<target_out_type> target_write[1];
        bool careful = false;
        EACH(k, 1) {
            real target_result[LANES];
            EACH(lane, LANES)
                careful |= binary_cross_entropy_with_logits_vjp_target_weight_pos_weight_element<true>(
                    load(input_read[k].at + lane), load(weight_read[k].at + lane), load(pos_weight_read[k].at + lane), load(g_read[k].at + lane), load(target_read[k].at + lane), target_result[lane]);
            pack(target_write[k], target_result);
        }
        if (careful) return false;
        write(target_out + i, target_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real target_result;
        binary_cross_entropy_with_logits_vjp_target_weight_pos_weight_element<false>(
            load(ENTRY(input_in)), load(ENTRY(weight_in)), load(ENTRY(pos_weight_in)), load(ENTRY(g_in)), load(ENTRY(target_in)), target_result);
        store(target_out + i, target_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_vjp_target_weight_pos_weight_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const pos_weight_type, pos_weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(const target_type, target_in),
    STRIDED(target_out_type, target_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        weight_type weight_read[BATCH];
        pos_weight_type pos_weight_read[BATCH];
        g_type g_read[BATCH];
        target_type target_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            weight_read[k] = *PLACE(weight_in);
            pos_weight_read[k] = *PLACE(pos_weight_in);
            g_read[k] = *PLACE(g_in);
            target_read[k] = *PLACE(target_in);
        }
        real target_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= binary_cross_entropy_with_logits_vjp_target_weight_pos_weight_element<true>(
                load(input_read + k), load(weight_read + k), load(pos_weight_read + k), load(g_read + k), load(target_read + k), target_result[k]);
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
        binary_cross_entropy_with_logits_vjp_target_weight_pos_weight_element<false>(
            load(PLACE(input_in)), load(PLACE(weight_in)), load(PLACE(pos_weight_in)), load(PLACE(g_in)), load(PLACE(target_in)), target_result);
        store(PLACE(target_out), target_result);
    });
}
""",
)


_value_and_grad_weight_pos_weight = _Kernel(
    name="binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight",
    rows=False,
    inputs=("input", "target", "weight", "pos_weight", "g"),
    outputs=("value", "input"),
    chunks=1,
    primitives=("expit", "extended", "softplus"),
    text=r"""
// binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight for the elements at which it loses digits.
struct binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_carefully_results {
    real value_result;
};

__device__ __noinline__ binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_carefully_results binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_carefully(
    const real input, const real target, const real weight, const real pos_weight)
{
    const extended t1 = extended_of(input);
    const extended t2 = -t1;
    const real t3 = real(t2);
    const extended log1p = extended_log1p(extended_exp(-(t3 < input ? t1 : t2)));
    const extended t4 = extended_of(target);
    const extended t5 = extended_of(pos_weight) * t4 * ((t3 < R(0.0) ? extended(R(0.0)) : t2) + log1p);
    const extended log1p_2 = extended_log1p(extended_exp(-(input < t3 ? t2 : t1)));
    const extended t6 = (extended(R(1.0)) - t4) * ((input < R(0.0) ? extended(R(0.0)) : t1) + log1p_2);
    const extended t7 = target == R(0.0) ? extended(R(0.0)) : t5;
    return { real(extended_of(weight) * (t7 + (target == R(1.0) ? extended(R(0.0)) : t6))) };
}

// binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight for the elements at which it loses digits.
struct binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_carefully_2_results {
    real input_result;
};

__device__ __noinline__ binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_carefully_2_results binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_carefully_2(
    const real input, const real target, const real weight, const real pos_weight, const real g)
{
    const extended t1 = extended_of(input);
    const extended t2 = -t1;
    const extended t3 = extended_of(target);
    const real t4 = real(t2);
    const extended exp = extended_exp(-(t4 < input ? t1 : t2));
    const extended t5 = t2 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t6 = real(t5) > R(1.0) ? extended(R(1.0)) : t5;
    const extended t7 = (real(t6) < real(exp) ? exp : t6) / (extended(R(1.0)) + exp);
    const extended exp_2 = extended_exp(-(input < t4 ? t2 : t1));
    const extended t8 = t1 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t9 = real(t8) > R(1.0) ? extended(R(1.0)) : t8;
    const extended t10 = (real(t9) < real(exp_2) ? exp_2 : t9) / (extended(R(1.0)) + exp_2);
    const extended t11 = target == R(0.0) ? extended(R(0.0)) : -(extended_of(pos_weight) * t3 * t7);
    const extended t12 = t11 + (target == R(1.0) ? extended(R(0.0)) : (extended(R(1.0)) - t3) * t10);
    return { real(extended_of(g) * (extended_of(weight) * t12)) };
}

// binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight for the elements at which it loses digits.
struct binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_far_results {
    real value_result;
};

__device__ __noinline__ binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_far_results binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_far(
    const real input, const real target, const real weight, const real pos_weight, const real g)
{
    const real t1 = maximum_(minimum_(input, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t2 = target == R(0.0) ? R(0.0) : pos_weight * target * softplus_(-t1);
    const real t3 = weight * (t2 + (target == R(1.0) ? R(0.0) : (R(1.0) - target) * softplus_(t1)));
    const real t4 = maximum_(t3, -t3);
    const real t5 = t4 > R(1099511627776.0) ? t3 * INF : t4 < R(9.094947017729282e-13) ? R(0.0) : t3;
    return { t5 * g };
}

// weight given, pos_weight given
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_element(
    const real input, const real target, const real weight, const real pos_weight, const real g, real& value_result, real& input_result)
{
    const real t1 = -input;
    const real t2 = pos_weight * target;
    const bool t3 = target == R(0.0);
    const real t4 = R(1.0) - target;
    const real softplus = softplus_(input);
    const bool t5 = target == R(1.0);
    const real t6 = weight * ((t3 ? R(0.0) : t2 * softplus_(t1)) + (t5 ? R(0.0) : t4 * softplus));
    const real t7 = t3 ? R(0.0) : -(t2 * expit_(t1));
    const real t8 = t7 + (t5 ? R(0.0) : t4 * expit_(input));
    const real t9 = g * (weight * t8);
    const bool t10 = maximum_(input, t1) == INF;
    const bool t11 = softplus < R(7.888609052210118e-31) && !t10;
    const bool t12 = maximum_(t8, -t8) < R(0.75) * maximum_(t7, -t7);
    value_result = t6;
    input_result = t9;
    if (!quickly && t11) {
        const binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_carefully_results better = binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_carefully(input, target, weight, pos_weight);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t12) {
        const binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_carefully_2_results better = binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_carefully_2(input, target, weight, pos_weight, g);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    if (!quickly && t10) {
        const binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_far_results better = binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_far(input, target, weight, pos_weight, g);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && (t11 || t12 || t10);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const weight_type, weight_in),
    FLAT(const pos_weight_type, pos_weight_in),
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
        lanes<pos_weight_type> pos_weight_read[1];
        read(pos_weight_read, ENTRY(pos_weight_in), !pos_weight_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<value_out_type> value_write[1];
        lanes<input_out_type> input_write[1];
        bool careful = false;
        EACH(k, 1) {
            real value_result[LANES], input_result[LANES];
            EACH(lane, LANES)
                careful |= binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(weight_read[k].at + lane), load(pos_weight_read[k].at + lane), load(g_read[k].at + lane), value_result[lane], input_result[lane]);
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
        binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(weight_in)), load(ENTRY(pos_weight_in)), load(ENTRY(g_in)), value_result, input_result);
        store(value_out + i, value_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const pos_weight_type, pos_weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        weight_type weight_read[BATCH];
        pos_weight_type pos_weight_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
            weight_read[k] = *PLACE(weight_in);
            pos_weight_read[k] = *PLACE(pos_weight_in);
            g_read[k] = *PLACE(g_in);
        }
        real value_result[BATCH], input_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_element<true>(
                load(input_read + k), load(target_read + k), load(weight_read + k), load(pos_weight_read + k), load(g_read + k), value_result[k], input_result[k]);
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
        binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(weight_in)), load(PLACE(pos_weight_in)), load(PLACE(g_in)), value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_hvp_weight_pos_weight = _Kernel(
    name="binary_cross_entropy_with_logits_hvp_weight_pos_weight",
    rows=False,
    inputs=("input", "target", "weight", "pos_weight", "g", "v"),
    outputs=("input",),
    chunks=1,
    primitives=("logisticpdf",),
    text=r"""
// weight given, pos_weight given
template <bool quickly>
__device__ __forceinline__ bool binary_cross_entropy_with_logits_hvp_weight_pos_weight_element(
    const real input, const real target, const real weight, const real pos_weight, const real g, const real v, real& input_result)
{
    const real logisticpdf = logisticpdf_(input);
    const real t1 = target == R(0.0) ? R(0.0) : pos_weight * target * logisticpdf;
    const real t2 = v * (weight * (t1 + (target == R(1.0) ? R(0.0) : (R(1.0) - target) * logisticpdf)));
    input_result = g * t2;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_hvp_weight_pos_weight_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const weight_type, weight_in),
    FLAT(const pos_weight_type, pos_weight_in),
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
        lanes<pos_weight_type> pos_weight_read[1];
        read(pos_weight_read, ENTRY(pos_weight_in), !pos_weight_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<v_type> v_read[1];
        read(v_read, ENTRY(v_in), !v_in_step);
        lanes<input_out_type> input_write[1];
        bool careful = false;
        EACH(k, 1) {
            real input_result[LANES];
            EACH(lane, LANES)
                careful |= binary_cross_entropy_with_logits_hvp_weight_pos_weight_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(weight_read[k].at + lane), load(pos_weight_read[k].at + lane), load(g_read[k].at + lane), load(v_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        binary_cross_entropy_with_logits_hvp_weight_pos_weight_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(weight_in)), load(ENTRY(pos_weight_in)), load(ENTRY(g_in)), load(ENTRY(v_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_hvp_weight_pos_weight_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const pos_weight_type, pos_weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        weight_type weight_read[BATCH];
        pos_weight_type pos_weight_read[BATCH];
        g_type g_read[BATCH];
        v_type v_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
            weight_read[k] = *PLACE(weight_in);
            pos_weight_read[k] = *PLACE(pos_weight_in);
            g_read[k] = *PLACE(g_in);
            v_read[k] = *PLACE(v_in);
        }
        real input_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= binary_cross_entropy_with_logits_hvp_weight_pos_weight_element<true>(
                load(input_read + k), load(target_read + k), load(weight_read + k), load(pos_weight_read + k), load(g_read + k), load(v_read + k), input_result[k]);
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
        binary_cross_entropy_with_logits_hvp_weight_pos_weight_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(weight_in)), load(PLACE(pos_weight_in)), load(PLACE(g_in)), load(PLACE(v_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_hess_diag_weight_pos_weight = _Kernel(
    name="binary_cross_entropy_with_logits_hess_diag_weight_pos_weight",
    rows=False,
    inputs=("input", "target", "weight", "pos_weight", "g"),
    outputs=("input",),
    chunks=1,
    primitives=("logisticpdf",),
    text=r"""
// weight given, pos_weight given
template <bool quickly>
__device__ __forceinline__ bool binary_cross_entropy_with_logits_hess_diag_weight_pos_weight_element(
    const real input, const real target, const real weight, const real pos_weight, const real g, real& input_result)
{
    const real logisticpdf = logisticpdf_(input);
    const real t1 = target == R(0.0) ? R(0.0) : pos_weight * target * logisticpdf;
    input_result = g * (weight * (t1 + (target == R(1.0) ? R(0.0) : (R(1.0) - target) * logisticpdf)));
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_hess_diag_weight_pos_weight_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const weight_type, weight_in),
    FLAT(const pos_weight_type, pos_weight_in),
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
        lanes<pos_weight_type> pos_weight_read[1];
        read(pos_weight_read, ENTRY(pos_weight_in), !pos_weight_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<input_out_type> input_write[1];
        bool careful = false;
        EACH(k, 1) {
            real input_result[LANES];
            EACH(lane, LANES)
                careful |= binary_cross_entropy_with_logits_hess_diag_weight_pos_weight_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(weight_read[k].at + lane), load(pos_weight_read[k].at + lane), load(g_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        binary_cross_entropy_with_logits_hess_diag_weight_pos_weight_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(weight_in)), load(ENTRY(pos_weight_in)), load(ENTRY(g_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_hess_diag_weight_pos_weight_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const pos_weight_type, pos_weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        weight_type weight_read[BATCH];
        pos_weight_type pos_weight_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
            weight_read[k] = *PLACE(weight_in);
            pos_weight_read[k] = *PLACE(pos_weight_in);
            g_read[k] = *PLACE(g_in);
        }
        real input_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= binary_cross_entropy_with_logits_hess_diag_weight_pos_weight_element<true>(
                load(input_read + k), load(target_read + k), load(weight_read + k), load(pos_weight_read + k), load(g_read + k), input_result[k]);
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
        binary_cross_entropy_with_logits_hess_diag_weight_pos_weight_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(weight_in)), load(PLACE(pos_weight_in)), load(PLACE(g_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_SPEC = _Function(
    name="binary_cross_entropy_with_logits",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("weight", "const"),
        _Argument("pos_weight", "const"),
    ),
    variants={
        ("absent", "absent"): _Variant(
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
        ("absent", "given"): _Variant(
            False,
            (),
            {
                "value": _Body(_value_pos_weight, ("input", "target", "pos_weight"), (), ("value",)),
                "vjp": _Body(_vjp_pos_weight, ("input", "target", "pos_weight", "g"), (), ("input",)),
                "vjp_target": _Body(
                    _vjp_target_pos_weight, ("input", "pos_weight", "g", "target"), (), ("target",)
                ),
                "value_and_grad": _Body(
                    _value_and_grad_pos_weight, ("input", "target", "pos_weight", "g"), (), ("value", "input")
                ),
                "hvp": _Body(_hvp_pos_weight, ("input", "target", "pos_weight", "g", "v"), (), ("input",)),
                "hess_diag": _Body(
                    _hess_diag_pos_weight, ("input", "target", "pos_weight", "g"), (), ("input",)
                ),
            },
        ),
        ("given", "absent"): _Variant(
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
        ("given", "given"): _Variant(
            False,
            (),
            {
                "value": _Body(
                    _value_weight_pos_weight, ("input", "target", "weight", "pos_weight"), (), ("value",)
                ),
                "vjp": _Body(
                    _vjp_weight_pos_weight, ("input", "target", "weight", "pos_weight", "g"), (), ("input",)
                ),
                "vjp_target": _Body(
                    _vjp_target_weight_pos_weight,
                    ("input", "weight", "pos_weight", "g", "target"),
                    (),
                    ("target",),
                ),
                "value_and_grad": _Body(
                    _value_and_grad_weight_pos_weight,
                    ("input", "target", "weight", "pos_weight", "g"),
                    (),
                    ("value", "input"),
                ),
                "hvp": _Body(
                    _hvp_weight_pos_weight,
                    ("input", "target", "weight", "pos_weight", "g", "v"),
                    (),
                    ("input",),
                ),
                "hess_diag": _Body(
                    _hess_diag_weight_pos_weight,
                    ("input", "target", "weight", "pos_weight", "g"),
                    (),
                    ("input",),
                ),
            },
        ),
    },
    selectors=(("weight", ()), ("pos_weight", ())),
    reductions=("none", "mean", "sum"),
)


def binary_cross_entropy_with_logits(
    input, target, *, weight=None, pos_weight=None, reduction="mean", out=None
):
    """Cross entropy of a probability and the sigmoid of a logit; pos_weight weighs the positive part.

        binary_cross_entropy_with_logits = Piecewise((0, Eq(target, 0)), (-target*log(1/(1 + exp(-input))),
                                           True)) + Piecewise((0, Eq(target, 1)), (-(1 -
                                           target)*log(1/(exp(input) + 1)), True))

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    weight: optional array; broadcasts with the others; the errors are promised for 0 <= weight.
    pos_weight: optional array; broadcasts with the others; the errors are promised for 0 <= pos_weight.
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
    return _loss(
        _SPEC, "binary_cross_entropy_with_logits", (input, target, weight, pos_weight), None, reduction, out
    )


def binary_cross_entropy_with_logits_vjp(
    g, input, target, *, weight=None, pos_weight=None, reduction="mean", wrt=None, out=None
):
    """Cotangents of the inputs of binary_cross_entropy_with_logits, given the cotangent g of its result.

    binary_cross_entropy_with_logits: Cross entropy of a probability and the sigmoid of a logit;
    pos_weight weighs the positive part.

        binary_cross_entropy_with_logits = Piecewise((0, Eq(target, 0)), (-target*log(1/(1 + exp(-input))),
                                           True)) + Piecewise((0, Eq(target, 1)), (-(1 -
                                           target)*log(1/(exp(input) + 1)), True))

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    weight: optional array; broadcasts with the others; the errors are promised for 0 <= weight.
    pos_weight: optional array; broadcasts with the others; the errors are promised for 0 <= pos_weight.
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
        _SPEC,
        "binary_cross_entropy_with_logits_vjp",
        g,
        (input, target, weight, pos_weight),
        None,
        reduction,
        wrt,
        out,
    )


def binary_cross_entropy_with_logits_value_and_grad(
    input, target, *, weight=None, pos_weight=None, reduction="mean", out=None
):
    """Value of binary_cross_entropy_with_logits and its derivative, in one pass.

    binary_cross_entropy_with_logits: Cross entropy of a probability and the sigmoid of a logit;
    pos_weight weighs the positive part.

        binary_cross_entropy_with_logits = Piecewise((0, Eq(target, 0)), (-target*log(1/(1 + exp(-input))),
                                           True)) + Piecewise((0, Eq(target, 1)), (-(1 -
                                           target)*log(1/(exp(input) + 1)), True))

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    weight: optional array; broadcasts with the others; the errors are promised for 0 <= weight.
    pos_weight: optional array; broadcasts with the others; the errors are promised for 0 <= pos_weight.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what binary_cross_entropy_with_logits_vjp(1, ...) returns). The result has the dtype
    to which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958
    """
    return _loss_pair(
        _SPEC,
        "binary_cross_entropy_with_logits_value_and_grad",
        (input, target, weight, pos_weight),
        None,
        reduction,
        out,
    )


def binary_cross_entropy_with_logits_hvp(
    v, input, target, *, weight=None, pos_weight=None, reduction="mean", out=None
):
    """Hessian of binary_cross_entropy_with_logits in input times v.

    binary_cross_entropy_with_logits: Cross entropy of a probability and the sigmoid of a logit;
    pos_weight weighs the positive part.

        binary_cross_entropy_with_logits = Piecewise((0, Eq(target, 0)), (-target*log(1/(1 + exp(-input))),
                                           True)) + Piecewise((0, Eq(target, 1)), (-(1 -
                                           target)*log(1/(exp(input) + 1)), True))

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    weight: optional array; broadcasts with the others; the errors are promised for 0 <= weight.
    pos_weight: optional array; broadcasts with the others; the errors are promised for 0 <= pos_weight.
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
        "binary_cross_entropy_with_logits_hvp",
        "hvp",
        v,
        (input, target, weight, pos_weight),
        None,
        reduction,
        out,
    )


def binary_cross_entropy_with_logits_hess_diag(
    input, target, *, weight=None, pos_weight=None, reduction="mean", out=None
):
    """Diagonal of the Hessian of binary_cross_entropy_with_logits in input.

    binary_cross_entropy_with_logits: Cross entropy of a probability and the sigmoid of a logit;
    pos_weight weighs the positive part.

        binary_cross_entropy_with_logits = Piecewise((0, Eq(target, 0)), (-target*log(1/(1 + exp(-input))),
                                           True)) + Piecewise((0, Eq(target, 1)), (-(1 -
                                           target)*log(1/(exp(input) + 1)), True))

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    weight: optional array; broadcasts with the others; the errors are promised for 0 <= weight.
    pos_weight: optional array; broadcasts with the others; the errors are promised for 0 <= pos_weight.
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
        "binary_cross_entropy_with_logits_hess_diag",
        "hess_diag",
        None,
        (input, target, weight, pos_weight),
        None,
        reduction,
        out,
    )
