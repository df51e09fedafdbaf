# Made by symdl 0.1.0 from binary_kl_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     binary_kl_loss = Piecewise((0, Eq(target, 0)), (target*log(target/input), True)) + Piecewise((0,
#                      Eq(target, 1)), ((1 - target)*log((1 - target)/(1 - input)), True))
"""Kullback-Leibler divergence of two probabilities of one event; 0 log 0 is 0."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "binary_kl_loss",
    "binary_kl_loss_vjp",
    "binary_kl_loss_value_and_grad",
    "binary_kl_loss_hvp",
    "binary_kl_loss_hess_diag",
]


_value = _Kernel(
    name="binary_kl_loss_value",
    rows=False,
    inputs=("input", "target"),
    outputs=("value",),
    primitives=("absolute", "extended"),
    text=r"""
// binary_kl_loss_value for the elements at which it loses digits.
struct binary_kl_loss_value_carefully_results {
    real value_result;
};

__device__ __noinline__ binary_kl_loss_value_carefully_results binary_kl_loss_value_carefully(
    const real input, const real target)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const extended t3 = t1 - t2;
    const extended t4 = -t2;
    const extended t5 = -t3;
    const extended t6 = (input < real(t4) ? t4 : t2) - extended(R(2.0)) * (real(t3) < real(t5) ? t5 : t3);
    const extended t7 = real(extended_sign(t6)) > R(0.0) ? extended_log1p(t3 / t2) : extended_log(t1 / t2);
    const extended t8 = extended(R(1.0)) - t1;
    const extended t9 = t2 - t1;
    const extended t10 = extended(R(1.0)) - t2;
    const extended t11 = -t9;
    const extended t12 = -t10;
    const extended t13 = extended(R(0.5)) * (real(t10) < real(t12) ? t12 : t10);
    const bool t14 = real(extended_sign((real(t9) < real(t11) ? t11 : t9) - t13)) < R(0.0);
    const extended t15 = t8 * (t14 ? extended_log1p(t9 / t10) : extended_log(t8 / t10));
    const extended t16 = target == R(0.0) ? extended(R(0.0)) : t1 * t7;
    return { real(t16 + (target == R(1.0) ? extended(R(0.0)) : t15)) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool binary_kl_loss_value_element(
    const real input, const real target, real& value_result)
{
    const pair t1 = pair(target);
    const pair t2 = pair(input);
    const pair t3 = (t1 - t2) / t2;
    const real t4 = real(t3);
    const real t5 = t4 + R(1.0);
    const real t6 = R(1.0) / t5;
    const real t7 = t6 * low_(t3);
    const pair t8 = t1 / t2;
    const real t9 = real(t8);
    const real t10 = R(1.0) / t9 * low_(t8);
    const bool t11 = absolute_(input) > R(2.0) * absolute_(target - input);
    const real t12 = t11 ? log1p_(t4) + (t7 == t7 ? t7 : R(0.0)) : log_(t9) + (t10 == t10 ? t10 : R(0.0));
    const real t13 = target == R(0.0) ? R(0.0) : target * t12;
    const real t14 = R(1.0) - input;
    const pair t15 = pair(R(1.0)) - t2;
    const pair t16 = (t2 - t1) / t15;
    const real t17 = real(t16);
    const real t18 = t17 + R(1.0);
    const real t19 = R(1.0) / t18 * low_(t16);
    const pair t20 = (pair(R(1.0)) - t1) / t15;
    const real t21 = real(t20);
    const real t22 = R(1.0) / t21 * low_(t20);
    const bool t23 = absolute_(input - target) < R(0.5) * absolute_(t14);
    const real t24 = log1p_(t17) + (t19 == t19 ? t19 : R(0.0));
    const real t25 = (R(1.0) - target) * (t23 ? t24 : log_(t21) + (t22 == t22 ? t22 : R(0.0)));
    const real t26 = t13 + (target == R(1.0) ? R(0.0) : t25);
    const real t27 = maximum_(t26, -t26);
    const real t28 = maximum_(t13, -t13);
    const bool t29 = (t6 < R(7.888609052210118e-31) || t27 < R(0.5) * t28) || t5 < R(0.5);
    const bool t30 = ((t29 || t18 < R(0.5)) || t27 < R(0.9) * t28) || t5 < R(0.9);
    const bool t31 = t30 || t14 <= R(0.0107421875);
    value_result = t26;
    if (!quickly && t31) {
        const binary_kl_loss_value_carefully_results better = binary_kl_loss_value_carefully(input, target);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t31;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_kl_loss_value_flat(
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
                careful |= binary_kl_loss_value_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        binary_kl_loss_value_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_kl_loss_value_strided(
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
            careful |= binary_kl_loss_value_element<true>(
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
        binary_kl_loss_value_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


_vjp = _Kernel(
    name="binary_kl_loss_vjp",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    chunks=1,
    primitives=("extended",),
    text=r"""
// binary_kl_loss_vjp for the elements at which it loses digits.
struct binary_kl_loss_vjp_carefully_results {
    real input_result;
};

__device__ __noinline__ binary_kl_loss_vjp_carefully_results binary_kl_loss_vjp_carefully(
    const real input, const real target, const real g)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const extended t3 = (extended(R(1.0)) - t1) / (extended(R(1.0)) - t2);
    const extended t4 = target == R(0.0) ? extended(R(0.0)) : -(t1 / t2);
    return { real(extended_of(g) * (t4 + (target == R(1.0) ? extended(R(0.0)) : t3))) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool binary_kl_loss_vjp_element(
    const real input, const real target, const real g, real& input_result)
{
    const real t1 = target == R(0.0) ? R(0.0) : -(target / input);
    const real t2 = t1 + (target == R(1.0) ? R(0.0) : (R(1.0) - target) / (R(1.0) - input));
    const real t3 = g * t2;
    const bool t4 = maximum_(t2, -t2) < R(0.75) * maximum_(t1, -t1);
    input_result = t3;
    if (!quickly && t4) {
        const binary_kl_loss_vjp_carefully_results better = binary_kl_loss_vjp_carefully(input, target, g);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && t4;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_kl_loss_vjp_flat(
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
                careful |= binary_kl_loss_vjp_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        binary_kl_loss_vjp_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_kl_loss_vjp_strided(
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
            careful |= binary_kl_loss_vjp_element<true>(
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
        binary_kl_loss_vjp_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_vjp_target = _Kernel(
    name="binary_kl_loss_vjp_target",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("target",),
    chunks=1,
    primitives=("absolute", "extended"),
    text=r"""
// binary_kl_loss_vjp_target for the elements at which it loses digits.
struct binary_kl_loss_vjp_target_carefully_results {
    real target_result;
};

__device__ __noinline__ binary_kl_loss_vjp_target_carefully_results binary_kl_loss_vjp_target_carefully(
    const real input, const real target, const real g)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const extended t3 = t1 - t2;
    const extended t4 = -t2;
    const extended t5 = -t3;
    const extended t6 = (input < real(t4) ? t4 : t2) - extended(R(2.0)) * (real(t3) < real(t5) ? t5 : t3);
    const extended t7 = real(extended_sign(t6)) > R(0.0) ? extended_log1p(t3 / t2) : extended_log(t1 / t2);
    const extended t8 = t2 - t1;
    const extended t9 = extended(R(1.0)) - t2;
    const extended t10 = -t8;
    const extended t11 = -t9;
    const extended t12 = extended(R(0.5)) * (real(t9) < real(t11) ? t11 : t9);
    const bool t13 = real(extended_sign((real(t8) < real(t10) ? t10 : t8) - t12)) < R(0.0);
    const extended t14 = -(t13 ? extended_log1p(t8 / t9) : extended_log((extended(R(1.0)) - t1) / t9));
    const extended t15 = target == R(1.0) ? extended(R(0.0)) : t14 - extended(R(1.0));
    const extended t16 = (target == R(0.0) ? extended(R(0.0)) : t7 + extended(R(1.0))) + t15;
    return { real(extended_of(g) * t16) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool binary_kl_loss_vjp_target_element(
    const real input, const real target, const real g, real& target_result)
{
    const pair t1 = pair(target);
    const pair t2 = pair(input);
    const pair t3 = (t1 - t2) / t2;
    const real t4 = real(t3);
    const real log1p = log1p_(t4);
    const real t5 = t4 + R(1.0);
    const real t6 = R(1.0) / t5;
    const real t7 = t6 * low_(t3);
    const real t8 = log1p + (t7 == t7 ? t7 : R(0.0));
    const pair t9 = t1 / t2;
    const real t10 = real(t9);
    const real t11 = R(1.0) / t10 * low_(t9);
    const real absolute = absolute_(input);
    const bool t12 = absolute > R(2.0) * absolute_(target - input);
    const real t13 = (t12 ? t8 : log_(t10) + (t11 == t11 ? t11 : R(0.0))) + R(1.0);
    const real t14 = target == R(0.0) ? R(0.0) : t13;
    const pair t15 = pair(R(1.0)) - t2;
    const pair t16 = (t2 - t1) / t15;
    const real t17 = real(t16);
    const real t18 = R(1.0) / (t17 + R(1.0)) * low_(t16);
    const pair t19 = (pair(R(1.0)) - t1) / t15;
    const real t20 = real(t19);
    const real t21 = R(1.0) / t20 * low_(t19);
    const bool t22 = absolute_(input - target) < R(0.5) * absolute_(R(1.0) - input);
    const real t23 = log1p_(t17) + (t18 == t18 ? t18 : R(0.0));
    const real t24 = -(t22 ? t23 : log_(t20) + (t21 == t21 ? t21 : R(0.0))) - R(1.0);
    const real t25 = t14 + (target == R(1.0) ? R(0.0) : t24);
    const real t26 = g * t25;
    const bool t27 = maximum_(t25, -t25) < R(0.75) * maximum_(t14, -t14);
    const bool t28 = (maximum_(t8, -t8) == INF || t5 < R(0.75)) || t27;
    const bool t29 = (t28 || absolute < R(7.888609052210118e-31)) || t6 < R(7.888609052210118e-31);
    const bool t30 = t29 || maximum_(log1p, -log1p) == INF;
    target_result = t26;
    if (!quickly && t30) {
        const binary_kl_loss_vjp_target_carefully_results better = binary_kl_loss_vjp_target_carefully(input, target, g);
        if (better.target_result == better.target_result) target_result = better.target_result;
    }
    return quickly && t30;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_kl_loss_vjp_target_flat(
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
                careful |= binary_kl_loss_vjp_target_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), target_result[lane]);
            pack(target_write[k], target_result);
        }
        if (careful) return false;
        write(target_out + i, target_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real target_result;
        binary_kl_loss_vjp_target_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), target_result);
        store(target_out + i, target_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_kl_loss_vjp_target_strided(
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
            careful |= binary_kl_loss_vjp_target_element<true>(
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
        binary_kl_loss_vjp_target_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), target_result);
        store(PLACE(target_out), target_result);
    });
}
""",
)


_value_and_grad = _Kernel(
    name="binary_kl_loss_value_and_grad",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    chunks=1,
    primitives=("absolute", "extended"),
    text=r"""
// binary_kl_loss_value_and_grad for the elements at which it loses digits.
struct binary_kl_loss_value_and_grad_carefully_results {
    real value_result;
};

__device__ __noinline__ binary_kl_loss_value_and_grad_carefully_results binary_kl_loss_value_and_grad_carefully(
    const real input, const real target)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const extended t3 = t1 - t2;
    const extended t4 = -t2;
    const extended t5 = -t3;
    const extended t6 = (input < real(t4) ? t4 : t2) - extended(R(2.0)) * (real(t3) < real(t5) ? t5 : t3);
    const extended t7 = real(extended_sign(t6)) > R(0.0) ? extended_log1p(t3 / t2) : extended_log(t1 / t2);
    const extended t8 = extended(R(1.0)) - t1;
    const extended t9 = t2 - t1;
    const extended t10 = extended(R(1.0)) - t2;
    const extended t11 = -t9;
    const extended t12 = -t10;
    const extended t13 = extended(R(0.5)) * (real(t10) < real(t12) ? t12 : t10);
    const bool t14 = real(extended_sign((real(t9) < real(t11) ? t11 : t9) - t13)) < R(0.0);
    const extended t15 = t8 * (t14 ? extended_log1p(t9 / t10) : extended_log(t8 / t10));
    const extended t16 = target == R(0.0) ? extended(R(0.0)) : t1 * t7;
    return { real(t16 + (target == R(1.0) ? extended(R(0.0)) : t15)) };
}

// binary_kl_loss_value_and_grad for the elements at which it loses digits.
struct binary_kl_loss_value_and_grad_carefully_2_results {
    real input_result;
};

__device__ __noinline__ binary_kl_loss_value_and_grad_carefully_2_results binary_kl_loss_value_and_grad_carefully_2(
    const real input, const real target, const real g)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const extended t3 = (extended(R(1.0)) - t1) / (extended(R(1.0)) - t2);
    const extended t4 = target == R(0.0) ? extended(R(0.0)) : -(t1 / t2);
    return { real(extended_of(g) * (t4 + (target == R(1.0) ? extended(R(0.0)) : t3))) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool binary_kl_loss_value_and_grad_element(
    const real input, const real target, const real g, real& value_result, real& input_result)
{
    const pair t1 = pair(target);
    const pair t2 = pair(input);
    const pair t3 = (t1 - t2) / t2;
    const real t4 = real(t3);
    const real t5 = t4 + R(1.0);
    const real t6 = R(1.0) / t5;
    const real t7 = t6 * low_(t3);
    const pair t8 = t1 / t2;
    const real t9 = real(t8);
    const real t10 = R(1.0) / t9 * low_(t8);
    const bool t11 = absolute_(input) > R(2.0) * absolute_(target - input);
    const real t12 = t11 ? log1p_(t4) + (t7 == t7 ? t7 : R(0.0)) : log_(t9) + (t10 == t10 ? t10 : R(0.0));
    const bool t13 = target == R(0.0);
    const real t14 = t13 ? R(0.0) : target * t12;
    const real t15 = R(1.0) - target;
    const real t16 = R(1.0) - input;
    const pair t17 = pair(R(1.0)) - t2;
    const pair t18 = (t2 - t1) / t17;
    const real t19 = real(t18);
    const real t20 = t19 + R(1.0);
    const real t21 = R(1.0) / t20 * low_(t18);
    const pair t22 = (pair(R(1.0)) - t1) / t17;
    const real t23 = real(t22);
    const real t24 = R(1.0) / t23 * low_(t22);
    const bool t25 = absolute_(input - target) < R(0.5) * absolute_(t16);
    const real t26 = log1p_(t19) + (t21 == t21 ? t21 : R(0.0));
    const bool t27 = target == R(1.0);
    const real t28 = t14 + (t27 ? R(0.0) : t15 * (t25 ? t26 : log_(t23) + (t24 == t24 ? t24 : R(0.0))));
    const real t29 = t13 ? R(0.0) : -(target / input);
    const real t30 = t29 + (t27 ? R(0.0) : t15 / t16);
    const real t31 = g * t30;
    const real t32 = maximum_(t28, -t28);
    const real t33 = maximum_(t14, -t14);
    const bool t34 = (t6 < R(7.888609052210118e-31) || t32 < R(0.5) * t33) || t5 < R(0.5);
    const bool t35 = ((t34 || t20 < R(0.5)) || t32 < R(0.9) * t33) || t5 < R(0.9);
    const bool t36 = t35 || t16 <= R(0.0107421875);
    const bool t37 = maximum_(t30, -t30) < R(0.75) * maximum_(t29, -t29);
    value_result = t28;
    input_result = t31;
    if (!quickly && t36) {
        const binary_kl_loss_value_and_grad_carefully_results better = binary_kl_loss_value_and_grad_carefully(input, target);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t37) {
        const binary_kl_loss_value_and_grad_carefully_2_results better = binary_kl_loss_value_and_grad_carefully_2(input, target, g);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && (t36 || t37);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_kl_loss_value_and_grad_flat(
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
                careful |= binary_kl_loss_value_and_grad_element<true>(
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
        binary_kl_loss_value_and_grad_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), value_result, input_result);
        store(value_out + i, value_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_kl_loss_value_and_grad_strided(
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
            careful |= binary_kl_loss_value_and_grad_element<true>(
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
        binary_kl_loss_value_and_grad_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_hvp = _Kernel(
    name="binary_kl_loss_hvp",
    rows=False,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    chunks=1,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool binary_kl_loss_hvp_element(
    const real input, const real target, const real g, const real v, real& input_result)
{
    const real t1 = R(1.0) - input;
    const real t2 = target == R(1.0) ? R(0.0) : (R(1.0) - target) / t1 / t1;
    input_result = g * (v * ((target == R(0.0) ? R(0.0) : target / input / input) + t2));
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_kl_loss_hvp_flat(
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
                careful |= binary_kl_loss_hvp_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), load(v_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        binary_kl_loss_hvp_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), load(ENTRY(v_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_kl_loss_hvp_strided(
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
            careful |= binary_kl_loss_hvp_element<true>(
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
        binary_kl_loss_hvp_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), load(PLACE(v_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_hess_diag = _Kernel(
    name="binary_kl_loss_hess_diag",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    chunks=1,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool binary_kl_loss_hess_diag_element(
    const real input, const real target, const real g, real& input_result)
{
    const real t1 = R(1.0) - input;
    const real t2 = target == R(1.0) ? R(0.0) : (R(1.0) - target) / t1 / t1;
    input_result = g * ((target == R(0.0) ? R(0.0) : target / input / input) + t2);
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_kl_loss_hess_diag_flat(
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
                careful |= binary_kl_loss_hess_diag_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        binary_kl_loss_hess_diag_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_kl_loss_hess_diag_strided(
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
            careful |= binary_kl_loss_hess_diag_element<true>(
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
        binary_kl_loss_hess_diag_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_SPEC = _Function(
    name="binary_kl_loss",
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


def binary_kl_loss(input, target, *, reduction="mean", out=None):
    """Kullback-Leibler divergence of two probabilities of one event; 0 log 0 is 0.

        binary_kl_loss = Piecewise((0, Eq(target, 0)), (target*log(target/input), True)) + Piecewise((0,
                         Eq(target, 1)), ((1 - target)*log((1 - target)/(1 - input)), True))

    input: array; broadcasts with the others; the errors are promised for 0 < input < 1.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
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
    return _loss(_SPEC, "binary_kl_loss", (input, target), None, reduction, out)


def binary_kl_loss_vjp(g, input, target, *, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of binary_kl_loss, given the cotangent g of its result.

    binary_kl_loss: Kullback-Leibler divergence of two probabilities of one event; 0 log 0 is 0.

        binary_kl_loss = Piecewise((0, Eq(target, 0)), (target*log(target/input), True)) + Piecewise((0,
                         Eq(target, 1)), ((1 - target)*log((1 - target)/(1 - input)), True))

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others; the errors are promised for 0 < input < 1.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
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

    Reference: S. Kullback, R. A. Leibler, On Information and Sufficiency, Ann. Math. Statist. 22, 1951,
    doi:10.1214/aoms/1177729694
    """
    return _cotangents(_SPEC, "binary_kl_loss_vjp", g, (input, target), None, reduction, wrt, out)


def binary_kl_loss_value_and_grad(input, target, *, reduction="mean", out=None):
    """Value of binary_kl_loss and its derivative, in one pass.

    binary_kl_loss: Kullback-Leibler divergence of two probabilities of one event; 0 log 0 is 0.

        binary_kl_loss = Piecewise((0, Eq(target, 0)), (target*log(target/input), True)) + Piecewise((0,
                         Eq(target, 1)), ((1 - target)*log((1 - target)/(1 - input)), True))

    input: array; broadcasts with the others; the errors are promised for 0 < input < 1.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what binary_kl_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. Kullback, R. A. Leibler, On Information and Sufficiency, Ann. Math. Statist. 22, 1951,
    doi:10.1214/aoms/1177729694
    """
    return _loss_pair(_SPEC, "binary_kl_loss_value_and_grad", (input, target), None, reduction, out)


def binary_kl_loss_hvp(v, input, target, *, reduction="mean", out=None):
    """Hessian of binary_kl_loss in input times v.

    binary_kl_loss: Kullback-Leibler divergence of two probabilities of one event; 0 log 0 is 0.

        binary_kl_loss = Piecewise((0, Eq(target, 0)), (target*log(target/input), True)) + Piecewise((0,
                         Eq(target, 1)), ((1 - target)*log((1 - target)/(1 - input)), True))

    v: the direction, of the shape of input.
    input: array; broadcasts with the others; the errors are promised for 0 < input < 1.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
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
    return _curvature(_SPEC, "binary_kl_loss_hvp", "hvp", v, (input, target), None, reduction, out)


def binary_kl_loss_hess_diag(input, target, *, reduction="mean", out=None):
    """Diagonal of the Hessian of binary_kl_loss in input.

    binary_kl_loss: Kullback-Leibler divergence of two probabilities of one event; 0 log 0 is 0.

        binary_kl_loss = Piecewise((0, Eq(target, 0)), (target*log(target/input), True)) + Piecewise((0,
                         Eq(target, 1)), ((1 - target)*log((1 - target)/(1 - input)), True))

    input: array; broadcasts with the others; the errors are promised for 0 < input < 1.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
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
        _SPEC, "binary_kl_loss_hess_diag", "hess_diag", None, (input, target), None, reduction, out
    )
