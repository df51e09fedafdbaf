# Made by symdl 0.1.0 from focal_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     focal_loss = -alpha*Piecewise((0, Eq(target, 0)), (target*Piecewise((0, Eq((1 - input)**gamma, 0)),
#                  ((1 - input)**gamma*log(input), True)), True)) - (1 - alpha)*Piecewise((0, Eq(target,
#                  1)), ((1 - target)*Piecewise((0, Eq(input**gamma, 0)), (input**gamma*log(1 - input),
#                  True)), True))
"""Cross entropy on probabilities in which well-classified examples count less, for targets 0 and 1."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "focal_loss", "focal_loss_vjp", "focal_loss_value_and_grad", "focal_loss_hvp", "focal_loss_hess_diag"
]


def _value_numbers(alpha, gamma):
    t1 = alpha - 1.0
    return gamma, alpha, gamma, t1, alpha, gamma


_value = _Kernel(
    name="focal_loss_value",
    rows=False,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("alpha", "gamma"),
    kinds=("wide", "real", "real", "real", "wide", "wide"),
    primitives=("extended",),
    host=_value_numbers,
    text=r"""
// focal_loss_value for the elements at which it loses digits.
struct focal_loss_value_carefully_results {
    real value_result;
};

__device__ __noinline__ focal_loss_value_carefully_results focal_loss_value_carefully(
    const real input, const real target, const pair alpha_pair, const pair gamma_pair)
{
    const extended t3 = extended(alpha_pair);
    const extended t4 = extended(gamma_pair);
    const extended t5 = extended_of(input);
    const extended power = extended_power(extended(R(1.0)) - t5, t4);
    const extended t6 = extended_of(target);
    const extended t7 = -(t3 * t6 * power * extended_log(t5));
    const extended t8 = real(extended_sign(power)) == R(0.0) ? extended(R(0.0)) : t7;
    const extended power_2 = extended_power(t5, t4);
    const extended t9 = (t3 - extended(R(1.0))) * power_2 * (extended(R(1.0)) - t6) * extended_log1p(-t5);
    const extended t10 = real(extended_sign(power_2)) == R(0.0) ? extended(R(0.0)) : t9;
    const extended t11 = target == R(1.0) ? extended(R(0.0)) : t10;
    return { real((target == R(0.0) ? extended(R(0.0)) : t8) + t11) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool focal_loss_value_element(
    const real input, const real target, const pair t2, const real alpha, const real gamma, const real t1, const pair alpha_pair, const pair gamma_pair, real& value_result)
{
    const pair t3 = pair(R(1.0)) - pair(input);
    const real t4 = real(t3);
    const real t5 = real(t2);
    const real t6 = low_(t2);
    const real power = power_(t4, t5);
    const real t7 = t5 - R(1.0);
    const real t8 = t5 * power_(t4, t7) * low_(t3);
    const real log = log_(t4);
    const real t9 = power * log;
    const real t10 = t9 * t6;
    const real t11 = power + (t8 == t8 ? t8 : R(0.0)) + (t10 == t10 ? t10 : R(0.0));
    const real t12 = t11 == R(0.0) ? R(0.0) : -(alpha * target * t11 * log_(input));
    const real power_2 = power_(input, gamma);
    const real t13 = power_2 == R(0.0) ? R(0.0) : t1 * power_2 * (R(1.0) - target) * log1p_(-input);
    const real t14 = (target == R(0.0) ? R(0.0) : t12) + (target == R(1.0) ? R(0.0) : t13);
    const bool t15 = maximum_(log, -log) < R(7.888609052210118e-31);
    const bool t16 = t15 || (t10 < R(7.888609052210118e-31) && t9 != R(0.0));
    value_result = t14;
    if (!quickly && t16) {
        const focal_loss_value_carefully_results better = focal_loss_value_carefully(input, target, alpha_pair, gamma_pair);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t16;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) focal_loss_value_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    value_out_type* restrict_ value_out,
    WIDE_NUMBER(t2),
    const real alpha,
    const real gamma,
    const real t1,
    WIDE_NUMBER(alpha_pair),
    WIDE_NUMBER(gamma_pair),
    const integer size)
{
    const pair t2 = pair(t2_hi, t2_lo);
    const pair alpha_pair = pair(alpha_pair_hi, alpha_pair_lo);
    const pair gamma_pair = pair(gamma_pair_hi, gamma_pair_lo);
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
                careful |= focal_loss_value_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), t2, alpha, gamma, t1, alpha_pair, gamma_pair, value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        focal_loss_value_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), t2, alpha, gamma, t1, alpha_pair, gamma_pair, value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) focal_loss_value_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(value_out_type, value_out),
    WIDE_NUMBER(t2),
    const real alpha,
    const real gamma,
    const real t1,
    WIDE_NUMBER(alpha_pair),
    WIDE_NUMBER(gamma_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t2 = pair(t2_hi, t2_lo);
    const pair alpha_pair = pair(alpha_pair_hi, alpha_pair_lo);
    const pair gamma_pair = pair(gamma_pair_hi, gamma_pair_lo);
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
            careful |= focal_loss_value_element<true>(
                load(input_read + k), load(target_read + k), t2, alpha, gamma, t1, alpha_pair, gamma_pair, value_result[k]);
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
        focal_loss_value_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), t2, alpha, gamma, t1, alpha_pair, gamma_pair, value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


def _vjp_numbers(alpha, gamma):
    t1 = gamma - 1.0
    t2 = alpha * gamma
    t3 = alpha - 1.0
    t4 = gamma * t3
    return gamma, t2, alpha, t1, t4, gamma, t3, gamma, alpha


_vjp = _Kernel(
    name="focal_loss_vjp",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    chunks=1,
    scalars=("alpha", "gamma"),
    kinds=("wide", "real", "real", "real", "real", "real", "real", "wide", "wide"),
    primitives=("extended",),
    host=_vjp_numbers,
    text=r"""
// focal_loss_vjp for the elements at which it loses digits.
struct focal_loss_vjp_carefully_results {
    real input_result;
};

__device__ __noinline__ focal_loss_vjp_carefully_results focal_loss_vjp_carefully(
    const real input, const real target, const real g, const pair gamma_pair, const pair alpha_pair)
{
    const extended t6 = extended(gamma_pair);
    const extended t7 = extended(alpha_pair);
    const extended t8 = t6 - extended(R(1.0));
    const extended t9 = t7 - extended(R(1.0));
    const extended t10 = extended_of(input);
    const extended t11 = extended(R(1.0)) - t10;
    const extended t12 = extended_of(target);
    const extended power = extended_power(t11, t6);
    const extended t13 = t7 * t6 * t12 * extended_power(t11, t8) * extended_log(t10) - t12 / t10 * t7 * power;
    const extended t14 = real(extended_sign(power)) == R(0.0) ? extended(R(0.0)) : t13;
    const extended t15 = extended(R(1.0)) - t12;
    const extended power_2 = extended_power(t10, t6);
    const extended t16 = t6 * t9 * extended_power(t10, t8) * t15 * extended_log1p(-t10);
    const bool t17 = real(extended_sign(power_2)) == R(0.0);
    const extended t18 = t17 ? extended(R(0.0)) : t16 - power_2 / t11 * t15 * t9;
    const extended t19 = target == R(0.0) ? extended(R(0.0)) : t14;
    return { real(extended_of(g) * (t19 + (target == R(1.0) ? extended(R(0.0)) : t18))) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool focal_loss_vjp_element(
    const real input, const real target, const real g, const pair t5, const real t2, const real alpha, const real t1, const real t4, const real gamma, const real t3, const pair gamma_pair, const pair alpha_pair, real& input_result)
{
    const pair t6 = pair(R(1.0)) - pair(input);
    const real t7 = real(t6);
    const real t8 = low_(t6);
    const pair t9 = t5 - pair(R(1.0));
    const real t10 = real(t9);
    const real power = power_(t7, t10);
    const real t11 = t10 - R(1.0);
    const real t12 = t10 * power_(t7, t11) * t8;
    const real log = log_(t7);
    const real t13 = power * log * low_(t9);
    const real t14 = t2 * target * (power + (t12 == t12 ? t12 : R(0.0)) + (t13 == t13 ? t13 : R(0.0)));
    const real t15 = real(t5);
    const real t16 = low_(t5);
    const real power_2 = power_(t7, t15);
    const real t17 = t15 - R(1.0);
    const real t18 = t15 * power_(t7, t17) * t8;
    const real t19 = power_2 * log;
    const real t20 = t19 * t16;
    const real t21 = power_2 + (t18 == t18 ? t18 : R(0.0)) + (t20 == t20 ? t20 : R(0.0));
    const real t22 = t21 == R(0.0) ? R(0.0) : t14 * log_(input) - target / input * alpha * t21;
    const real t23 = target == R(0.0) ? R(0.0) : t22;
    const real t24 = R(1.0) - target;
    const real power_3 = power_(input, gamma);
    const real t25 = t4 * power_(input, t1) * t24 * log1p_(-input);
    const real t26 = power_3 == R(0.0) ? R(0.0) : t25 - power_3 / (R(1.0) - input) * t24 * t3;
    const real t27 = t23 + (target == R(1.0) ? R(0.0) : t26);
    const real t28 = g * t27;
    const bool t29 = maximum_(t11, -t11) < R(0.75) || maximum_(t27, -t27) < R(0.75) * maximum_(t23, -t23);
    const bool t30 = t29 || maximum_(log, -log) < R(7.888609052210118e-31);
    const bool t31 = t30 || (t20 < R(7.888609052210118e-31) && t19 != R(0.0));
    input_result = t28;
    if (!quickly && t31) {
        const focal_loss_vjp_carefully_results better = focal_loss_vjp_carefully(input, target, g, gamma_pair, alpha_pair);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && t31;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) focal_loss_vjp_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    input_out_type* restrict_ input_out,
    WIDE_NUMBER(t5),
    const real t2,
    const real alpha,
    const real t1,
    const real t4,
    const real gamma,
    const real t3,
    WIDE_NUMBER(gamma_pair),
    WIDE_NUMBER(alpha_pair),
    const integer size)
{
    const pair t5 = pair(t5_hi, t5_lo);
    const pair gamma_pair = pair(gamma_pair_hi, gamma_pair_lo);
    const pair alpha_pair = pair(alpha_pair_hi, alpha_pair_lo);
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
                careful |= focal_loss_vjp_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), t5, t2, alpha, t1, t4, gamma, t3, gamma_pair, alpha_pair, input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        focal_loss_vjp_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), t5, t2, alpha, t1, t4, gamma, t3, gamma_pair, alpha_pair, input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) focal_loss_vjp_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t5),
    const real t2,
    const real alpha,
    const real t1,
    const real t4,
    const real gamma,
    const real t3,
    WIDE_NUMBER(gamma_pair),
    WIDE_NUMBER(alpha_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t5 = pair(t5_hi, t5_lo);
    const pair gamma_pair = pair(gamma_pair_hi, gamma_pair_lo);
    const pair alpha_pair = pair(alpha_pair_hi, alpha_pair_lo);
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
            careful |= focal_loss_vjp_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), t5, t2, alpha, t1, t4, gamma, t3, gamma_pair, alpha_pair, input_result[k]);
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
        focal_loss_vjp_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), t5, t2, alpha, t1, t4, gamma, t3, gamma_pair, alpha_pair, input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


def _vjp_target_numbers(alpha, gamma):
    t1 = alpha - 1.0
    return gamma, t1, gamma, alpha, alpha, gamma


_vjp_target = _Kernel(
    name="focal_loss_vjp_target",
    rows=False,
    inputs=("input", "g", "target"),
    outputs=("target",),
    chunks=1,
    scalars=("alpha", "gamma"),
    kinds=("real", "real", "wide", "real", "wide", "wide"),
    primitives=("extended",),
    host=_vjp_target_numbers,
    text=r"""
// focal_loss_vjp_target for the elements at which it loses digits.
struct focal_loss_vjp_target_carefully_results {
    real target_result;
};

__device__ __noinline__ focal_loss_vjp_target_carefully_results focal_loss_vjp_target_carefully(
    const real input, const real g, const real target, const pair alpha_pair, const pair gamma_pair)
{
    const extended t3 = extended(alpha_pair);
    const extended t4 = extended(gamma_pair);
    const extended t5 = extended_of(input);
    const extended power = extended_power(t5, t4);
    const extended t6 = -((t3 - extended(R(1.0))) * power * extended_log1p(-t5));
    const extended power_2 = extended_power(extended(R(1.0)) - t5, t4);
    const bool t7 = real(extended_sign(power_2)) == R(0.0);
    const extended t8 = real(extended_sign(power)) == R(0.0) ? extended(R(0.0)) : t6;
    const extended t9 = extended_of(g) * (t8 + (t7 ? extended(R(0.0)) : -(t3 * power_2 * extended_log(t5))));
    return { real(target == target ? t9 : extended_of(target)) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool focal_loss_vjp_target_element(
    const real input, const real g, const real target, const real gamma, const real t1, const pair t2, const real alpha, const pair alpha_pair, const pair gamma_pair, real& target_result)
{
    const real power = power_(input, gamma);
    const real t3 = power == R(0.0) ? R(0.0) : -(t1 * power * log1p_(-input));
    const pair t4 = pair(R(1.0)) - pair(input);
    const real t5 = real(t4);
    const real t6 = real(t2);
    const real t7 = low_(t2);
    const real power_2 = power_(t5, t6);
    const real t8 = t6 - R(1.0);
    const real t9 = t6 * power_(t5, t8) * low_(t4);
    const real t10 = power_2 * log_(t5);
    const real t11 = t10 * t7;
    const real t12 = power_2 + (t9 == t9 ? t9 : R(0.0)) + (t11 == t11 ? t11 : R(0.0));
    const real t13 = t3 + (t12 == R(0.0) ? R(0.0) : -(alpha * t12 * log_(input)));
    const real t14 = target == target ? g * t13 : target;
    const bool t15 = maximum_(t13, -t13) < R(0.75) * maximum_(t3, -t3);
    const bool t16 = t15 || (t11 < R(7.888609052210118e-31) && t10 != R(0.0));
    target_result = t14;
    if (!quickly && t16) {
        const focal_loss_vjp_target_carefully_results better = focal_loss_vjp_target_carefully(input, g, target, alpha_pair, gamma_pair);
        if (better.target_result == better.target_result) target_result = better.target_result;
    }
    return quickly && t16;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) focal_loss_vjp_target_flat(
    FLAT(const input_type, input_in),
    FLAT(const g_type, g_in),
    FLAT(const target_type, target_in),
    target_out_type* restrict_ target_out,
    const real gamma,
    const real t1,
    WIDE_NUMBER(t2),
    const real alpha,
    WIDE_NUMBER(alpha_pair),
    WIDE_NUMBER(gamma_pair),
    const integer size)
{
    const pair t2 = pair(t2_hi, t2_lo);
    const pair alpha_pair = pair(alpha_pair_hi, alpha_pair_lo);
    const pair gamma_pair = pair(gamma_pair_hi, gamma_pair_lo);
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
                careful |= focal_loss_vjp_target_element<true>(
                    load(input_read[k].at + lane), load(g_read[k].at + lane), load(target_read[k].at + lane), gamma, t1, t2, alpha, alpha_pair, gamma_pair, target_result[lane]);
            pack(target_write[k], target_result);
        }
        if (careful) return false;
        write(target_out + i, target_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real target_result;
        focal_loss_vjp_target_element<false>(
            load(ENTRY(input_in)), load(ENTRY(g_in)), load(ENTRY(target_in)), gamma, t1, t2, alpha, alpha_pair, gamma_pair, target_result);
        store(target_out + i, target_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) focal_loss_vjp_target_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const g_type, g_in),
    STRIDED(const target_type, target_in),
    STRIDED(target_out_type, target_out),
    const real gamma,
    const real t1,
    WIDE_NUMBER(t2),
    const real alpha,
    WIDE_NUMBER(alpha_pair),
    WIDE_NUMBER(gamma_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t2 = pair(t2_hi, t2_lo);
    const pair alpha_pair = pair(alpha_pair_hi, alpha_pair_lo);
    const pair gamma_pair = pair(gamma_pair_hi, gamma_pair_lo);
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
            careful |= focal_loss_vjp_target_element<true>(
                load(input_read + k), load(g_read + k), load(target_read + k), gamma, t1, t2, alpha, alpha_pair, gamma_pair, target_result[k]);
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
        focal_loss_vjp_target_element<false>(
            load(PLACE(input_in)), load(PLACE(g_in)), load(PLACE(target_in)), gamma, t1, t2, alpha, alpha_pair, gamma_pair, target_result);
        store(PLACE(target_out), target_result);
    });
}
""",
)


def _value_and_grad_numbers(alpha, gamma):
    t1 = alpha - 1.0
    t2 = gamma - 1.0
    t3 = alpha * gamma
    t4 = gamma * t1
    return gamma, alpha, gamma, t1, t3, t2, t4, alpha, gamma


_value_and_grad = _Kernel(
    name="focal_loss_value_and_grad",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    chunks=1,
    scalars=("alpha", "gamma"),
    kinds=("wide", "real", "real", "real", "real", "real", "real", "wide", "wide"),
    primitives=("extended",),
    host=_value_and_grad_numbers,
    text=r"""
// focal_loss_value_and_grad for the elements at which it loses digits.
struct focal_loss_value_and_grad_carefully_results {
    real value_result;
};

__device__ __noinline__ focal_loss_value_and_grad_carefully_results focal_loss_value_and_grad_carefully(
    const real input, const real target, const pair alpha_pair, const pair gamma_pair)
{
    const extended t6 = extended(alpha_pair);
    const extended t7 = extended(gamma_pair);
    const extended t8 = extended_of(input);
    const extended power = extended_power(extended(R(1.0)) - t8, t7);
    const extended t9 = extended_of(target);
    const extended t10 = -(t6 * t9 * power * extended_log(t8));
    const extended t11 = real(extended_sign(power)) == R(0.0) ? extended(R(0.0)) : t10;
    const extended power_2 = extended_power(t8, t7);
    const extended t12 = (t6 - extended(R(1.0))) * power_2 * (extended(R(1.0)) - t9) * extended_log1p(-t8);
    const extended t13 = real(extended_sign(power_2)) == R(0.0) ? extended(R(0.0)) : t12;
    const extended t14 = target == R(0.0) ? extended(R(0.0)) : t11;
    return { real(t14 + (target == R(1.0) ? extended(R(0.0)) : t13)) };
}

// focal_loss_value_and_grad for the elements at which it loses digits.
struct focal_loss_value_and_grad_carefully_2_results {
    real input_result;
};

__device__ __noinline__ focal_loss_value_and_grad_carefully_2_results focal_loss_value_and_grad_carefully_2(
    const real input, const real target, const real g, const pair alpha_pair, const pair gamma_pair)
{
    const extended t6 = extended(alpha_pair);
    const extended t7 = extended(gamma_pair);
    const extended t8 = t6 - extended(R(1.0));
    const extended t9 = t7 - extended(R(1.0));
    const extended t10 = extended_of(input);
    const extended t11 = extended(R(1.0)) - t10;
    const extended power = extended_power(t11, t7);
    const extended t12 = extended_of(target);
    const extended power_2 = extended_power(t10, t7);
    const extended t13 = extended(R(1.0)) - t12;
    const extended t14 = t6 * t7 * t12 * extended_power(t11, t9) * extended_log(t10) - t12 / t10 * t6 * power;
    const extended t15 = real(extended_sign(power)) == R(0.0) ? extended(R(0.0)) : t14;
    const extended t16 = t7 * t8 * extended_power(t10, t9) * t13 * extended_log1p(-t10);
    const bool t17 = real(extended_sign(power_2)) == R(0.0);
    const extended t18 = t17 ? extended(R(0.0)) : t16 - power_2 / t11 * t13 * t8;
    const extended t19 = target == R(0.0) ? extended(R(0.0)) : t15;
    return { real(extended_of(g) * (t19 + (target == R(1.0) ? extended(R(0.0)) : t18))) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool focal_loss_value_and_grad_element(
    const real input, const real target, const real g, const pair t5, const real alpha, const real gamma, const real t1, const real t3, const real t2, const real t4, const pair alpha_pair, const pair gamma_pair, real& value_result, real& input_result)
{
    const pair t6 = pair(R(1.0)) - pair(input);
    const real t7 = real(t6);
    const real t8 = low_(t6);
    const real t9 = real(t5);
    const real t10 = low_(t5);
    const real power = power_(t7, t9);
    const real t11 = t9 - R(1.0);
    const real t12 = t9 * power_(t7, t11) * t8;
    const real log = log_(t7);
    const real t13 = power * log;
    const real t14 = t13 * t10;
    const real t15 = power + (t12 == t12 ? t12 : R(0.0)) + (t14 == t14 ? t14 : R(0.0));
    const real log_2 = log_(input);
    const bool t16 = t15 == R(0.0);
    const bool t17 = target == R(0.0);
    const real power_2 = power_(input, gamma);
    const real t18 = R(1.0) - target;
    const real log1p = log1p_(-input);
    const bool t19 = power_2 == R(0.0);
    const bool t20 = target == R(1.0);
    const real t21 = t17 ? R(0.0) : t16 ? R(0.0) : -(alpha * target * t15 * log_2);
    const real t22 = t21 + (t20 ? R(0.0) : t19 ? R(0.0) : t1 * power_2 * t18 * log1p);
    const pair t23 = t5 - pair(R(1.0));
    const real t24 = real(t23);
    const real power_3 = power_(t7, t24);
    const real t25 = t24 - R(1.0);
    const real t26 = t24 * power_(t7, t25) * t8;
    const real t27 = power_3 * log * low_(t23);
    const real t28 = t3 * target * (power_3 + (t26 == t26 ? t26 : R(0.0)) + (t27 == t27 ? t27 : R(0.0)));
    const real t29 = t17 ? R(0.0) : t16 ? R(0.0) : t28 * log_2 - target / input * alpha * t15;
    const real t30 = t4 * power_(input, t2) * t18 * log1p - power_2 / (R(1.0) - input) * t18 * t1;
    const real t31 = t29 + (t20 ? R(0.0) : t19 ? R(0.0) : t30);
    const real t32 = g * t31;
    const bool t33 = maximum_(log, -log) < R(7.888609052210118e-31);
    const bool t34 = t14 < R(7.888609052210118e-31) && t13 != R(0.0);
    const bool t35 = t33 || t34;
    const bool t36 = maximum_(t25, -t25) < R(0.75) || maximum_(t31, -t31) < R(0.75) * maximum_(t29, -t29);
    const bool t37 = (t36 || t33) || t34;
    value_result = t22;
    input_result = t32;
    if (!quickly && t35) {
        const focal_loss_value_and_grad_carefully_results better = focal_loss_value_and_grad_carefully(input, target, alpha_pair, gamma_pair);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t37) {
        const focal_loss_value_and_grad_carefully_2_results better = focal_loss_value_and_grad_carefully_2(input, target, g, alpha_pair, gamma_pair);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && (t35 || t37);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) focal_loss_value_and_grad_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    value_out_type* restrict_ value_out,
    input_out_type* restrict_ input_out,
    WIDE_NUMBER(t5),
    const real alpha,
    const real gamma,
    const real t1,
    const real t3,
    const real t2,
    const real t4,
    WIDE_NUMBER(alpha_pair),
    WIDE_NUMBER(gamma_pair),
    const integer size)
{
    const pair t5 = pair(t5_hi, t5_lo);
    const pair alpha_pair = pair(alpha_pair_hi, alpha_pair_lo);
    const pair gamma_pair = pair(gamma_pair_hi, gamma_pair_lo);
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
                careful |= focal_loss_value_and_grad_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), t5, alpha, gamma, t1, t3, t2, t4, alpha_pair, gamma_pair, value_result[lane], input_result[lane]);
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
        focal_loss_value_and_grad_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), t5, alpha, gamma, t1, t3, t2, t4, alpha_pair, gamma_pair, value_result, input_result);
        store(value_out + i, value_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) focal_loss_value_and_grad_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t5),
    const real alpha,
    const real gamma,
    const real t1,
    const real t3,
    const real t2,
    const real t4,
    WIDE_NUMBER(alpha_pair),
    WIDE_NUMBER(gamma_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t5 = pair(t5_hi, t5_lo);
    const pair alpha_pair = pair(alpha_pair_hi, alpha_pair_lo);
    const pair gamma_pair = pair(gamma_pair_hi, gamma_pair_lo);
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
            careful |= focal_loss_value_and_grad_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), t5, alpha, gamma, t1, t3, t2, t4, alpha_pair, gamma_pair, value_result[k], input_result[k]);
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
        focal_loss_value_and_grad_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), t5, alpha, gamma, t1, t3, t2, t4, alpha_pair, gamma_pair, value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


def _hvp_numbers(alpha, gamma):
    t1 = gamma - 2.0
    t2 = alpha * gamma * (1.0 - gamma)
    t3 = gamma - 1.0
    t4 = alpha - 1.0
    t5 = gamma * t4 * t3
    return gamma, t2, alpha, gamma, t1, t5, t3, t4, gamma, alpha


_hvp = _Kernel(
    name="focal_loss_hvp",
    rows=False,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    chunks=1,
    scalars=("alpha", "gamma"),
    kinds=("wide", "real", "real", "real", "real", "real", "real", "real", "wide", "wide"),
    primitives=("extended",),
    host=_hvp_numbers,
    text=r"""
// focal_loss_hvp for the elements at which it loses digits.
struct focal_loss_hvp_carefully_results {
    real input_result;
};

__device__ __noinline__ focal_loss_hvp_carefully_results focal_loss_hvp_carefully(
    const real input, const real target, const real g, const real v, const pair gamma_pair, const pair alpha_pair)
{
    const extended t2 = extended(gamma_pair);
    const extended t3 = extended(alpha_pair);
    const extended t7 = t2 - extended(R(2.0));
    const extended t10 = t2 - extended(R(1.0));
    const extended t11 = t3 - extended(R(1.0));
    const extended t12 = extended_of(input);
    const extended t13 = extended(R(1.0)) - t12;
    const extended t14 = extended_of(target);
    const extended t15 = t3 * t2 * (extended(R(1.0)) - t2) * t14 * extended_power(t13, t7);
    const extended power = extended_power(t13, t2);
    const extended t16 = extended(R(2.0)) / t12 * t14 * t3 * t2 * extended_power(t13, t10);
    const extended t17 = t15 * extended_log(t12) + t16 + t14 / t12 * t3 / t12 * power;
    const extended t18 = real(extended_sign(power)) == R(0.0) ? extended(R(0.0)) : t17;
    const extended t19 = extended(R(1.0)) - t14;
    const extended power_2 = extended_power(t12, t2);
    const extended t20 = t2 * t11 * t10 * extended_power(t12, t7) * t19 * extended_log1p(-t12);
    const extended t21 = t20 - extended(R(2.0)) / t13 * t2 * extended_power(t12, t10) * t19 * t11;
    const bool t22 = real(extended_sign(power_2)) == R(0.0);
    const extended t23 = t22 ? extended(R(0.0)) : t21 - power_2 / t13 * t19 / t13 * t11;
    const extended t24 = target == R(0.0) ? extended(R(0.0)) : t18;
    const extended t25 = extended_of(v) * (t24 + (target == R(1.0) ? extended(R(0.0)) : t23));
    return { real(extended_of(g) * t25) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool focal_loss_hvp_element(
    const real input, const real target, const real g, const real v, const pair t9, const real t4, const real alpha, const real gamma, const real t1, const real t8, const real t5, const real t6, const pair gamma_pair, const pair alpha_pair, real& input_result)
{
    const real t2 = R(1.0) - input;
    const pair t3 = pair(R(1.0)) - pair(input);
    const real t7 = real(t3);
    const real t10 = low_(t3);
    const pair t11 = t9 - pair(R(2.0));
    const real t12 = real(t11);
    const real power = power_(t7, t12);
    const real t13 = t12 * power_(t7, t12 - R(1.0)) * t10;
    const real log = log_(t7);
    const real t14 = power * log * low_(t11);
    const real t15 = t4 * target;
    const real t16 = t15 * (power + (t13 == t13 ? t13 : R(0.0)) + (t14 == t14 ? t14 : R(0.0)));
    const pair t17 = t9 - pair(R(1.0));
    const real t18 = real(t17);
    const real power_2 = power_(t7, t18);
    const real t19 = t18 - R(1.0);
    const real t20 = t18 * power_(t7, t19) * t10;
    const real t21 = power_2 * log * low_(t17);
    const real t22 = power_2 + (t20 == t20 ? t20 : R(0.0)) + (t21 == t21 ? t21 : R(0.0));
    const real t23 = real(t9);
    const real t24 = low_(t9);
    const real power_3 = power_(t7, t23);
    const real t25 = t23 - R(1.0);
    const real t26 = t23 * power_(t7, t25) * t10;
    const real t27 = power_3 * log;
    const real t28 = t27 * t24;
    const real t29 = power_3 + (t26 == t26 ? t26 : R(0.0)) + (t28 == t28 ? t28 : R(0.0));
    const real t30 = t16 * log_(input) + R(2.0) / input * target * alpha * gamma * t22;
    const real t31 = t29 == R(0.0) ? R(0.0) : fma_(target / input * alpha / input, t29, t30);
    const real t32 = R(1.0) - target;
    const real power_4 = power_(input, gamma);
    const real t33 = R(2.0) / t2 * gamma * power_(input, t5) * t32 * t6;
    const real t34 = t8 * power_(input, t1) * t32 * log1p_(-input) - t33;
    const real t35 = power_4 == R(0.0) ? R(0.0) : fma_(-(power_4 / t2 * t32 / t2), t6, t34);
    const real t36 = g * (v * ((target == R(0.0) ? R(0.0) : t31) + (target == R(1.0) ? R(0.0) : t35)));
    const bool t37 = maximum_(t15, -t15) < R(7.888609052210118e-31) && target != R(0.0);
    const bool t38 = maximum_(log, -log) < R(7.888609052210118e-31) || t37;
    const bool t39 = t38 || (t28 < R(7.888609052210118e-31) && t27 != R(0.0));
    const bool t40 = t39 || maximum_(t19, -t19) < R(0.75);
    input_result = t36;
    if (!quickly && t40) {
        const focal_loss_hvp_carefully_results better = focal_loss_hvp_carefully(input, target, g, v, gamma_pair, alpha_pair);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && t40;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) focal_loss_hvp_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(const v_type, v_in),
    input_out_type* restrict_ input_out,
    WIDE_NUMBER(t9),
    const real t4,
    const real alpha,
    const real gamma,
    const real t1,
    const real t8,
    const real t5,
    const real t6,
    WIDE_NUMBER(gamma_pair),
    WIDE_NUMBER(alpha_pair),
    const integer size)
{
    const pair t9 = pair(t9_hi, t9_lo);
    const pair gamma_pair = pair(gamma_pair_hi, gamma_pair_lo);
    const pair alpha_pair = pair(alpha_pair_hi, alpha_pair_lo);
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
                careful |= focal_loss_hvp_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), load(v_read[k].at + lane), t9, t4, alpha, gamma, t1, t8, t5, t6, gamma_pair, alpha_pair, input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        focal_loss_hvp_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), load(ENTRY(v_in)), t9, t4, alpha, gamma, t1, t8, t5, t6, gamma_pair, alpha_pair, input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) focal_loss_hvp_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t9),
    const real t4,
    const real alpha,
    const real gamma,
    const real t1,
    const real t8,
    const real t5,
    const real t6,
    WIDE_NUMBER(gamma_pair),
    WIDE_NUMBER(alpha_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t9 = pair(t9_hi, t9_lo);
    const pair gamma_pair = pair(gamma_pair_hi, gamma_pair_lo);
    const pair alpha_pair = pair(alpha_pair_hi, alpha_pair_lo);
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
            careful |= focal_loss_hvp_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), load(v_read + k), t9, t4, alpha, gamma, t1, t8, t5, t6, gamma_pair, alpha_pair, input_result[k]);
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
        focal_loss_hvp_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), load(PLACE(v_in)), t9, t4, alpha, gamma, t1, t8, t5, t6, gamma_pair, alpha_pair, input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


def _hess_diag_numbers(alpha, gamma):
    t1 = gamma - 2.0
    t2 = alpha * gamma * (1.0 - gamma)
    t3 = gamma - 1.0
    t4 = alpha - 1.0
    t5 = gamma * t4 * t3
    return gamma, t2, alpha, gamma, t1, t5, t3, t4, gamma, alpha


_hess_diag = _Kernel(
    name="focal_loss_hess_diag",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    chunks=1,
    scalars=("alpha", "gamma"),
    kinds=("wide", "real", "real", "real", "real", "real", "real", "real", "wide", "wide"),
    primitives=("extended",),
    host=_hess_diag_numbers,
    text=r"""
// focal_loss_hess_diag for the elements at which it loses digits.
struct focal_loss_hess_diag_carefully_results {
    real input_result;
};

__device__ __noinline__ focal_loss_hess_diag_carefully_results focal_loss_hess_diag_carefully(
    const real input, const real target, const real g, const pair gamma_pair, const pair alpha_pair)
{
    const extended t2 = extended(gamma_pair);
    const extended t3 = extended(alpha_pair);
    const extended t7 = t2 - extended(R(2.0));
    const extended t10 = t2 - extended(R(1.0));
    const extended t11 = t3 - extended(R(1.0));
    const extended t12 = extended_of(input);
    const extended t13 = extended(R(1.0)) - t12;
    const extended t14 = extended_of(target);
    const extended t15 = t3 * t2 * (extended(R(1.0)) - t2) * t14 * extended_power(t13, t7);
    const extended power = extended_power(t13, t2);
    const extended t16 = extended(R(2.0)) / t12 * t14 * t3 * t2 * extended_power(t13, t10);
    const extended t17 = t15 * extended_log(t12) + t16 + t14 / t12 * t3 / t12 * power;
    const extended t18 = real(extended_sign(power)) == R(0.0) ? extended(R(0.0)) : t17;
    const extended t19 = extended(R(1.0)) - t14;
    const extended power_2 = extended_power(t12, t2);
    const extended t20 = t2 * t11 * t10 * extended_power(t12, t7) * t19 * extended_log1p(-t12);
    const extended t21 = t20 - extended(R(2.0)) / t13 * t2 * extended_power(t12, t10) * t19 * t11;
    const bool t22 = real(extended_sign(power_2)) == R(0.0);
    const extended t23 = t22 ? extended(R(0.0)) : t21 - power_2 / t13 * t19 / t13 * t11;
    const extended t24 = target == R(0.0) ? extended(R(0.0)) : t18;
    return { real(extended_of(g) * (t24 + (target == R(1.0) ? extended(R(0.0)) : t23))) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool focal_loss_hess_diag_element(
    const real input, const real target, const real g, const pair t9, const real t4, const real alpha, const real gamma, const real t1, const real t8, const real t5, const real t6, const pair gamma_pair, const pair alpha_pair, real& input_result)
{
    const real t2 = R(1.0) - input;
    const pair t3 = pair(R(1.0)) - pair(input);
    const real t7 = real(t3);
    const real t10 = low_(t3);
    const pair t11 = t9 - pair(R(2.0));
    const real t12 = real(t11);
    const real power = power_(t7, t12);
    const real t13 = t12 * power_(t7, t12 - R(1.0)) * t10;
    const real log = log_(t7);
    const real t14 = power * log * low_(t11);
    const real t15 = t4 * target;
    const real t16 = t15 * (power + (t13 == t13 ? t13 : R(0.0)) + (t14 == t14 ? t14 : R(0.0)));
    const pair t17 = t9 - pair(R(1.0));
    const real t18 = real(t17);
    const real power_2 = power_(t7, t18);
    const real t19 = t18 - R(1.0);
    const real t20 = t18 * power_(t7, t19) * t10;
    const real t21 = power_2 * log * low_(t17);
    const real t22 = power_2 + (t20 == t20 ? t20 : R(0.0)) + (t21 == t21 ? t21 : R(0.0));
    const real t23 = real(t9);
    const real t24 = low_(t9);
    const real power_3 = power_(t7, t23);
    const real t25 = t23 - R(1.0);
    const real t26 = t23 * power_(t7, t25) * t10;
    const real t27 = power_3 * log;
    const real t28 = t27 * t24;
    const real t29 = power_3 + (t26 == t26 ? t26 : R(0.0)) + (t28 == t28 ? t28 : R(0.0));
    const real t30 = t16 * log_(input) + R(2.0) / input * target * alpha * gamma * t22;
    const real t31 = t29 == R(0.0) ? R(0.0) : fma_(target / input * alpha / input, t29, t30);
    const real t32 = R(1.0) - target;
    const real power_4 = power_(input, gamma);
    const real t33 = R(2.0) / t2 * gamma * power_(input, t5) * t32 * t6;
    const real t34 = t8 * power_(input, t1) * t32 * log1p_(-input) - t33;
    const real t35 = power_4 == R(0.0) ? R(0.0) : fma_(-(power_4 / t2 * t32 / t2), t6, t34);
    const real t36 = g * ((target == R(0.0) ? R(0.0) : t31) + (target == R(1.0) ? R(0.0) : t35));
    const bool t37 = maximum_(t15, -t15) < R(7.888609052210118e-31) && target != R(0.0);
    const bool t38 = maximum_(log, -log) < R(7.888609052210118e-31) || t37;
    const bool t39 = t38 || (t28 < R(7.888609052210118e-31) && t27 != R(0.0));
    const bool t40 = t39 || maximum_(t19, -t19) < R(0.75);
    input_result = t36;
    if (!quickly && t40) {
        const focal_loss_hess_diag_carefully_results better = focal_loss_hess_diag_carefully(input, target, g, gamma_pair, alpha_pair);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && t40;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) focal_loss_hess_diag_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    input_out_type* restrict_ input_out,
    WIDE_NUMBER(t9),
    const real t4,
    const real alpha,
    const real gamma,
    const real t1,
    const real t8,
    const real t5,
    const real t6,
    WIDE_NUMBER(gamma_pair),
    WIDE_NUMBER(alpha_pair),
    const integer size)
{
    const pair t9 = pair(t9_hi, t9_lo);
    const pair gamma_pair = pair(gamma_pair_hi, gamma_pair_lo);
    const pair alpha_pair = pair(alpha_pair_hi, alpha_pair_lo);
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
                careful |= focal_loss_hess_diag_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), t9, t4, alpha, gamma, t1, t8, t5, t6, gamma_pair, alpha_pair, input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        focal_loss_hess_diag_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), t9, t4, alpha, gamma, t1, t8, t5, t6, gamma_pair, alpha_pair, input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) focal_loss_hess_diag_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t9),
    const real t4,
    const real alpha,
    const real gamma,
    const real t1,
    const real t8,
    const real t5,
    const real t6,
    WIDE_NUMBER(gamma_pair),
    WIDE_NUMBER(alpha_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t9 = pair(t9_hi, t9_lo);
    const pair gamma_pair = pair(gamma_pair_hi, gamma_pair_lo);
    const pair alpha_pair = pair(alpha_pair_hi, alpha_pair_lo);
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
            careful |= focal_loss_hess_diag_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), t9, t4, alpha, gamma, t1, t8, t5, t6, gamma_pair, alpha_pair, input_result[k]);
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
        focal_loss_hess_diag_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), t9, t4, alpha, gamma, t1, t8, t5, t6, gamma_pair, alpha_pair, input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_SPEC = _Function(
    name="focal_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("alpha", "param", domain=_Domain(0, 1, False, False)),
        _Argument("gamma", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input", "target"), ("alpha", "gamma"), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g"), ("alpha", "gamma"), ("input",)),
                "vjp_target": _Body(_vjp_target, ("input", "g", "target"), ("alpha", "gamma"), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g"), ("alpha", "gamma"), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), ("alpha", "gamma"), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g"), ("alpha", "gamma"), ("input",)),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
)


def focal_loss(input, target, *, alpha=0.25, gamma=2.0, reduction="mean", out=None):
    """Cross entropy on probabilities in which well-classified examples count less, for targets 0 and 1.

        focal_loss = -alpha*Piecewise((0, Eq(target, 0)), (target*Piecewise((0, Eq((1 - input)**gamma, 0)),
                     ((1 - input)**gamma*log(input), True)), True)) - (1 - alpha)*Piecewise((0, Eq(target,
                     1)), ((1 - target)*Piecewise((0, Eq(input**gamma, 0)), (input**gamma*log(1 - input),
                     True)), True))

    input: array; broadcasts with the others; the errors are promised for 0 <= input <= 1.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    alpha: number, 0 <= alpha <= 1; default 0.25.
    gamma: number, 0 <= gamma; default 2.0.
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

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _loss(_SPEC, "focal_loss", (input, target, alpha, gamma), None, reduction, out)


def focal_loss_vjp(g, input, target, *, alpha=0.25, gamma=2.0, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of focal_loss, given the cotangent g of its result.

    focal_loss: Cross entropy on probabilities in which well-classified examples count less, for targets
    0 and 1.

        focal_loss = -alpha*Piecewise((0, Eq(target, 0)), (target*Piecewise((0, Eq((1 - input)**gamma, 0)),
                     ((1 - input)**gamma*log(input), True)), True)) - (1 - alpha)*Piecewise((0, Eq(target,
                     1)), ((1 - target)*Piecewise((0, Eq(input**gamma, 0)), (input**gamma*log(1 - input),
                     True)), True))

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others; the errors are promised for 0 <= input <= 1.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    alpha: number, 0 <= alpha <= 1; default 0.25.
    gamma: number, 0 <= gamma; default 2.0.
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

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _cotangents(_SPEC, "focal_loss_vjp", g, (input, target, alpha, gamma), None, reduction, wrt, out)


def focal_loss_value_and_grad(input, target, *, alpha=0.25, gamma=2.0, reduction="mean", out=None):
    """Value of focal_loss and its derivative, in one pass.

    focal_loss: Cross entropy on probabilities in which well-classified examples count less, for targets
    0 and 1.

        focal_loss = -alpha*Piecewise((0, Eq(target, 0)), (target*Piecewise((0, Eq((1 - input)**gamma, 0)),
                     ((1 - input)**gamma*log(input), True)), True)) - (1 - alpha)*Piecewise((0, Eq(target,
                     1)), ((1 - target)*Piecewise((0, Eq(input**gamma, 0)), (input**gamma*log(1 - input),
                     True)), True))

    input: array; broadcasts with the others; the errors are promised for 0 <= input <= 1.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    alpha: number, 0 <= alpha <= 1; default 0.25.
    gamma: number, 0 <= gamma; default 2.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what focal_loss_vjp(1, ...) returns). The result has the dtype to which the floating
    input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32); integers and
    bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _loss_pair(_SPEC, "focal_loss_value_and_grad", (input, target, alpha, gamma), None, reduction, out)


def focal_loss_hvp(v, input, target, *, alpha=0.25, gamma=2.0, reduction="mean", out=None):
    """Hessian of focal_loss in input times v.

    focal_loss: Cross entropy on probabilities in which well-classified examples count less, for targets
    0 and 1.

        focal_loss = -alpha*Piecewise((0, Eq(target, 0)), (target*Piecewise((0, Eq((1 - input)**gamma, 0)),
                     ((1 - input)**gamma*log(input), True)), True)) - (1 - alpha)*Piecewise((0, Eq(target,
                     1)), ((1 - target)*Piecewise((0, Eq(input**gamma, 0)), (input**gamma*log(1 - input),
                     True)), True))

    v: the direction, of the shape of input.
    input: array; broadcasts with the others; the errors are promised for 0 <= input <= 1.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    alpha: number, 0 <= alpha <= 1; default 0.25.
    gamma: number, 0 <= gamma; default 2.0.
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

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _curvature(_SPEC, "focal_loss_hvp", "hvp", v, (input, target, alpha, gamma), None, reduction, out)


def focal_loss_hess_diag(input, target, *, alpha=0.25, gamma=2.0, reduction="mean", out=None):
    """Diagonal of the Hessian of focal_loss in input.

    focal_loss: Cross entropy on probabilities in which well-classified examples count less, for targets
    0 and 1.

        focal_loss = -alpha*Piecewise((0, Eq(target, 0)), (target*Piecewise((0, Eq((1 - input)**gamma, 0)),
                     ((1 - input)**gamma*log(input), True)), True)) - (1 - alpha)*Piecewise((0, Eq(target,
                     1)), ((1 - target)*Piecewise((0, Eq(input**gamma, 0)), (input**gamma*log(1 - input),
                     True)), True))

    input: array; broadcasts with the others; the errors are promised for 0 <= input <= 1.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    alpha: number, 0 <= alpha <= 1; default 0.25.
    gamma: number, 0 <= gamma; default 2.0.
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

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _curvature(
        _SPEC, "focal_loss_hess_diag", "hess_diag", None, (input, target, alpha, gamma), None, reduction, out
    )
