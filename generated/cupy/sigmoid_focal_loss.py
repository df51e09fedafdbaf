# Made by symdl 0.1.0 from sigmoid_focal_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     sigmoid_focal_loss = (alpha*target + (1 - alpha)*(1 - target))*exp(-gamma*log(1 + exp(-input*(1 -
#                          2*target))))*log(exp(input*(1 - 2*target)) + 1)
"""Cross entropy on logits in which well-classified examples count less, for targets 0 and 1."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "sigmoid_focal_loss",
    "sigmoid_focal_loss_vjp",
    "sigmoid_focal_loss_value_and_grad",
    "sigmoid_focal_loss_hvp",
    "sigmoid_focal_loss_hess_diag",
]


def _value_numbers(alpha, gamma):
    far_t3 = 1.0 - alpha
    return alpha, alpha, gamma, alpha, gamma, far_t3, gamma


_value = _Kernel(
    name="sigmoid_focal_loss_value",
    rows=False,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("alpha", "gamma"),
    kinds=("real", "wide", "wide", "wide", "wide", "real", "wide"),
    primitives=("expit", "extended", "softplus"),
    host=_value_numbers,
    text=r"""
// sigmoid_focal_loss_value for the elements at which it loses digits.
struct sigmoid_focal_loss_value_carefully_results {
    real value_result;
};

__device__ __noinline__ sigmoid_focal_loss_value_carefully_results sigmoid_focal_loss_value_carefully(
    const real input, const real target, const pair alpha_pair, const pair gamma_pair)
{
    const extended t1 = extended(alpha_pair);
    const extended t3 = extended_of(target);
    const extended t4 = extended_of(input) * (extended(R(1.0)) - extended(R(2.0)) * t3);
    const extended t5 = -t4;
    const real t7 = real(t5);
    const real t8 = real(t4);
    const extended t9 = real(extended_sign(t5)) < R(0.0) ? extended(R(0.0)) : t5;
    const extended t10 = -(extended(gamma_pair) * (t9 + extended_log1p(extended_exp(-(t7 < t8 ? t4 : t5)))));
    const extended log1p = extended_log1p(extended_exp(-(t8 < t7 ? t5 : t4)));
    const extended t11 = t1 * t3 + (extended(R(1.0)) - t1) * (extended(R(1.0)) - t3);
    const extended t12 = (t8 < R(0.0) ? extended(R(0.0)) : t4) + log1p;
    return { real(t11 * (extended_exp(t10) * extended(R(1.0))) * t12) };
}

// sigmoid_focal_loss_value for the elements at which it loses digits.
struct sigmoid_focal_loss_value_far_results {
    real value_result;
};

__device__ __noinline__ sigmoid_focal_loss_value_far_results sigmoid_focal_loss_value_far(
    const real input, const real target, const real alpha, const real far_t3, const pair far_t4)
{
    const real t1 = maximum_(minimum_(input, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t3 = t1 * fma_(-R(2.0), target, R(1.0));
    const real t4 = -t3;
    const pair t5 = pair(t1) * (pair(R(1.0)) - pair(R(2.0)) * pair(target));
    const real t7 = real(t5);
    const pair t8 = (t4 < R(0.0) ? pair(R(0.0)) : -t5) + pair(log1p_(exp_(-maximum_(t4, t3))));
    const pair t9 = far_t4 * t8;
    const real t10 = real(t9);
    const real t11 = exp_(-t10) * (R(1.0) + minimum_(maximum_(-low_(t9), -R(1.0)), R(1.0)));
    const real t12 = (alpha * target + far_t3 * (R(1.0) - target)) * t11;
    const real t13 = t12 * fma_(expit_(t7), low_(t5), softplus_(t7));
    const real t14 = maximum_(t13, -t13);
    return { t14 > R(1099511627776.0) ? t13 * INF : t14 < R(9.094947017729282e-13) ? R(0.0) : t13 };
}

// gamma=...
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool sigmoid_focal_loss_value_element(
    const real input, const real target, const real alpha, const pair t6, const pair t2, const pair alpha_pair, const pair gamma_pair, const real far_t3, const pair far_t4, real& value_result)
{
    const real t1 = alpha * target;
    const pair t3 = pair(target);
    const real t4 = fma_(-R(2.0), target, R(1.0));
    const real t5 = input * t4;
    const real t7 = -t5;
    const pair t8 = pair(input) * (pair(R(1.0)) - pair(R(2.0)) * t3);
    const real t9 = real(t8);
    const real t10 = maximum_(t7, t5);
    const real exp = exp_(-t10);
    const pair t11 = t2 * ((t7 < R(0.0) ? pair(R(0.0)) : -t8) + pair(log1p_(exp)));
    const real t12 = real(t11);
    const real t13 = fma_(expit_(t9), low_(t8), softplus_(t9));
    const real t14 = exp_(-t12) * (R(1.0) + minimum_(maximum_(-low_(t11), -R(1.0)), R(1.0)));
    const real t15 = (t1 + real((pair(R(1.0)) - t6) * (pair(R(1.0)) - t3))) * t14;
    const real t16 = t15 * t13;
    const bool t17 = maximum_(input, -input) == INF;
    const bool t18 = t10 < R(7.888609052210118e-31) && input != R(0.0) && t4 != R(0.0);
    const bool t19 = t18 || (t1 < R(7.888609052210118e-31) && target != R(0.0));
    const bool t20 = t16 < R(7.888609052210118e-31) && t15 != R(0.0) && t13 != R(0.0);
    const bool t21 = t16 >= R(1.2789769243681803e-13) && t16 <= R(1.8125);
    const bool t22 = (((t19 || exp < R(7.888609052210118e-31)) || t20) || t21) && !t17;
    value_result = t16;
    if (!quickly && t22) {
        const sigmoid_focal_loss_value_carefully_results better = sigmoid_focal_loss_value_carefully(input, target, alpha_pair, gamma_pair);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t17) {
        const sigmoid_focal_loss_value_far_results better = sigmoid_focal_loss_value_far(input, target, alpha, far_t3, far_t4);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && (t22 || t17);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_value_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    value_out_type* restrict_ value_out,
    const real alpha,
    WIDE_NUMBER(t6),
    WIDE_NUMBER(t2),
    WIDE_NUMBER(alpha_pair),
    WIDE_NUMBER(gamma_pair),
    const real far_t3,
    WIDE_NUMBER(far_t4),
    const integer size)
{
    const pair t6 = pair(t6_hi, t6_lo);
    const pair t2 = pair(t2_hi, t2_lo);
    const pair alpha_pair = pair(alpha_pair_hi, alpha_pair_lo);
    const pair gamma_pair = pair(gamma_pair_hi, gamma_pair_lo);
    const pair far_t4 = pair(far_t4_hi, far_t4_lo);
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
                careful |= sigmoid_focal_loss_value_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), alpha, t6, t2, alpha_pair, gamma_pair, far_t3, far_t4, value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        sigmoid_focal_loss_value_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), alpha, t6, t2, alpha_pair, gamma_pair, far_t3, far_t4, value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_value_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(value_out_type, value_out),
    const real alpha,
    WIDE_NUMBER(t6),
    WIDE_NUMBER(t2),
    WIDE_NUMBER(alpha_pair),
    WIDE_NUMBER(gamma_pair),
    const real far_t3,
    WIDE_NUMBER(far_t4),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t6 = pair(t6_hi, t6_lo);
    const pair t2 = pair(t2_hi, t2_lo);
    const pair alpha_pair = pair(alpha_pair_hi, alpha_pair_lo);
    const pair gamma_pair = pair(gamma_pair_hi, gamma_pair_lo);
    const pair far_t4 = pair(far_t4_hi, far_t4_lo);
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
            careful |= sigmoid_focal_loss_value_element<true>(
                load(input_read + k), load(target_read + k), alpha, t6, t2, alpha_pair, gamma_pair, far_t3, far_t4, value_result[k]);
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
        sigmoid_focal_loss_value_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), alpha, t6, t2, alpha_pair, gamma_pair, far_t3, far_t4, value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


def _vjp_numbers(alpha, gamma):
    t1 = 1.0 - alpha
    far_t3 = 1.0 - alpha
    return alpha, t1, gamma, gamma, alpha, gamma, far_t3, gamma


_vjp = _Kernel(
    name="sigmoid_focal_loss_vjp",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    chunks=1,
    scalars=("alpha", "gamma"),
    kinds=("real", "real", "real", "wide", "wide", "wide", "real", "wide"),
    primitives=("expit", "extended", "softplus"),
    host=_vjp_numbers,
    text=r"""
// sigmoid_focal_loss_vjp for the elements at which it loses digits.
struct sigmoid_focal_loss_vjp_carefully_results {
    real input_result;
};

__device__ __noinline__ sigmoid_focal_loss_vjp_carefully_results sigmoid_focal_loss_vjp_carefully(
    const real input, const real target, const real g, const pair alpha_pair, const pair gamma_pair)
{
    const extended t3 = extended(alpha_pair);
    const extended t4 = extended(gamma_pair);
    const extended t5 = extended_of(target);
    const extended t6 = extended(R(2.0)) * t5;
    const extended t7 = t3 * t5 + (extended(R(1.0)) - t3) * (extended(R(1.0)) - t5);
    const extended t8 = extended(R(1.0)) - t6;
    const extended t9 = extended_of(input) * t8;
    const extended t10 = -t9;
    const real t11 = real(t10);
    const real t12 = real(t9);
    const extended exp = extended_exp(-(t11 < t12 ? t9 : t10));
    const extended t13 = t10 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t14 = real(t13) > R(1.0) ? extended(R(1.0)) : t13;
    const extended exp_2 = extended_exp(-(t12 < t11 ? t10 : t9));
    const extended t15 = t9 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t16 = real(t15) > R(1.0) ? extended(R(1.0)) : t15;
    const extended t17 = (real(t14) < real(exp) ? exp : t14) / (extended(R(1.0)) + exp);
    const extended t18 = (t12 < R(0.0) ? extended(R(0.0)) : t9) + extended_log1p(exp_2);
    const extended t19 = t8 * t7 * ((real(t16) < real(exp_2) ? exp_2 : t16) / (extended(R(1.0)) + exp_2));
    const extended t20 = (real(extended_sign(t10)) < R(0.0) ? extended(R(0.0)) : t10) + extended_log1p(exp);
    const extended t21 = t19 - t4 * (t6 - extended(R(1.0))) * t7 * t17 * t18;
    return { real(extended_of(g) * (t21 * (extended_exp(-(t4 * t20)) * extended(R(1.0))))) };
}

// sigmoid_focal_loss_vjp for the elements at which it loses digits.
struct sigmoid_focal_loss_vjp_far_results {
    real input_result;
};

__device__ __noinline__ sigmoid_focal_loss_vjp_far_results sigmoid_focal_loss_vjp_far(
    const real input, const real target, const real g, const real alpha, const real gamma, const real far_t3, const pair far_t4)
{
    const real t3 = maximum_(minimum_(input, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t4 = R(2.0) * target;
    const real t5 = alpha * target + far_t3 * (R(1.0) - target);
    const real t6 = R(1.0) - t4;
    const real t7 = t3 * t6;
    const real t8 = -t7;
    const pair t9 = pair(t3) * (pair(R(1.0)) - pair(R(2.0)) * pair(target));
    const real t10 = real(t9);
    const real t11 = low_(t9);
    const real expit = expit_(-t10);
    const real expit_2 = expit_(t10);
    const real t12 = expit * expit_2;
    const real t13 = gamma * (t4 - R(1.0)) * t5 * fma_(t12, -t11, expit);
    const pair t14 = (t8 < R(0.0) ? pair(R(0.0)) : -t9) + pair(log1p_(exp_(-maximum_(t8, t7))));
    const pair t15 = far_t4 * t14;
    const real t16 = real(t15);
    const real t17 = t6 * t5 * fma_(t12, t11, expit_2) - t13 * fma_(expit_2, t11, softplus_(t10));
    const real t18 = t17 * (exp_(-t16) * (R(1.0) + minimum_(maximum_(-low_(t15), -R(1.0)), R(1.0))));
    const real t19 = R(1.0) * t18;
    const real t20 = maximum_(t19, -t19);
    const real t21 = t20 > R(1099511627776.0) ? t19 * INF : t20 < R(9.094947017729282e-13) ? R(0.0) : t19;
    return { t21 * g };
}

// gamma=...
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool sigmoid_focal_loss_vjp_element(
    const real input, const real target, const real g, const real alpha, const real t1, const real gamma, const pair t2, const pair alpha_pair, const pair gamma_pair, const real far_t3, const pair far_t4, real& input_result)
{
    const real t3 = R(2.0) * target;
    const real t4 = alpha * target + t1 * (R(1.0) - target);
    const real t5 = R(1.0) - t3;
    const real t6 = input * t5;
    const real t7 = -t6;
    const pair t8 = pair(input) * (pair(R(1.0)) - pair(R(2.0)) * pair(target));
    const real t9 = real(t8);
    const real t10 = low_(t8);
    const real t11 = -t10;
    const real expit = expit_(-t9);
    const real expit_2 = expit_(t9);
    const real t12 = expit * expit_2;
    const real t13 = t12 * t11;
    const real t14 = gamma * (t3 - R(1.0)) * t4 * (expit + t13) * fma_(expit_2, t10, softplus_(t9));
    const real t15 = t5 * t4 * fma_(t12, t10, expit_2) - t14;
    const real t16 = maximum_(t7, t6);
    const pair t17 = t2 * ((t7 < R(0.0) ? pair(R(0.0)) : -t8) + pair(log1p_(exp_(-t16))));
    const real t18 = real(t17);
    const real exp = exp_(-t18);
    const real t19 = exp * (R(1.0) + minimum_(maximum_(-low_(t17), -R(1.0)), R(1.0)));
    const real t20 = t15 * t19;
    const real t21 = g * t20;
    const bool t22 = maximum_(input, -input) == INF;
    const bool t23 = t3 < R(7.888609052210118e-31) && target != R(0.0);
    const bool t24 = t16 < R(7.888609052210118e-31) && input != R(0.0) && t5 != R(0.0);
    const bool t25 = (t23 || expit < R(7.888609052210118e-31)) || t24;
    const bool t26 = maximum_(t13, -t13) < R(7.888609052210118e-31) && t12 != R(0.0) && t11 != R(0.0);
    const bool t27 = maximum_(t20, -t20) < R(7.888609052210118e-31) && t15 != R(0.0) && t19 != R(0.0);
    const bool t28 = ((t25 || expit_2 < R(7.888609052210118e-31)) || t26) || t27;
    const bool t29 = (t28 || (exp >= R(0.033203125) && exp <= R(0.08203125))) && !t22;
    input_result = t21;
    if (!quickly && t29) {
        const sigmoid_focal_loss_vjp_carefully_results better = sigmoid_focal_loss_vjp_carefully(input, target, g, alpha_pair, gamma_pair);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    if (!quickly && t22) {
        const sigmoid_focal_loss_vjp_far_results better = sigmoid_focal_loss_vjp_far(input, target, g, alpha, gamma, far_t3, far_t4);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && (t29 || t22);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_vjp_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    input_out_type* restrict_ input_out,
    const real alpha,
    const real t1,
    const real gamma,
    WIDE_NUMBER(t2),
    WIDE_NUMBER(alpha_pair),
    WIDE_NUMBER(gamma_pair),
    const real far_t3,
    WIDE_NUMBER(far_t4),
    const integer size)
{
    const pair t2 = pair(t2_hi, t2_lo);
    const pair alpha_pair = pair(alpha_pair_hi, alpha_pair_lo);
    const pair gamma_pair = pair(gamma_pair_hi, gamma_pair_lo);
    const pair far_t4 = pair(far_t4_hi, far_t4_lo);
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
                careful |= sigmoid_focal_loss_vjp_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), alpha, t1, gamma, t2, alpha_pair, gamma_pair, far_t3, far_t4, input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        sigmoid_focal_loss_vjp_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), alpha, t1, gamma, t2, alpha_pair, gamma_pair, far_t3, far_t4, input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_vjp_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real alpha,
    const real t1,
    const real gamma,
    WIDE_NUMBER(t2),
    WIDE_NUMBER(alpha_pair),
    WIDE_NUMBER(gamma_pair),
    const real far_t3,
    WIDE_NUMBER(far_t4),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t2 = pair(t2_hi, t2_lo);
    const pair alpha_pair = pair(alpha_pair_hi, alpha_pair_lo);
    const pair gamma_pair = pair(gamma_pair_hi, gamma_pair_lo);
    const pair far_t4 = pair(far_t4_hi, far_t4_lo);
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
            careful |= sigmoid_focal_loss_vjp_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), alpha, t1, gamma, t2, alpha_pair, gamma_pair, far_t3, far_t4, input_result[k]);
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
        sigmoid_focal_loss_vjp_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), alpha, t1, gamma, t2, alpha_pair, gamma_pair, far_t3, far_t4, input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


def _vjp_target_numbers(alpha, gamma):
    t1 = 1.0 - alpha
    t2 = 2.0 * gamma
    t3 = 2.0 * alpha - 1.0
    far_t3 = 1.0 - alpha
    far_t4 = 2.0 * gamma
    far_t6 = 2.0 * alpha - 1.0
    return alpha, t1, t2, t3, gamma, alpha, gamma, far_t3, far_t4, far_t6, gamma


_vjp_target = _Kernel(
    name="sigmoid_focal_loss_vjp_target",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("target",),
    chunks=1,
    scalars=("alpha", "gamma"),
    kinds=("real", "real", "real", "real", "wide", "wide", "wide", "real", "real", "real", "wide"),
    primitives=("expit", "extended", "softplus"),
    host=_vjp_target_numbers,
    text=r"""
// sigmoid_focal_loss_vjp_target for the elements at which it loses digits.
struct sigmoid_focal_loss_vjp_target_carefully_results {
    real target_result;
};

__device__ __noinline__ sigmoid_focal_loss_vjp_target_carefully_results sigmoid_focal_loss_vjp_target_carefully(
    const real input, const real target, const real g, const pair alpha_pair, const pair gamma_pair)
{
    const extended t3 = extended(alpha_pair);
    const extended t6 = extended(gamma_pair);
    const extended t7 = extended_of(target);
    const extended t8 = t3 * t7 + (extended(R(1.0)) - t3) * (extended(R(1.0)) - t7);
    const extended t9 = extended_of(input);
    const extended t10 = t9 * (extended(R(1.0)) - extended(R(2.0)) * t7);
    const extended t11 = -t10;
    const real t12 = real(t11);
    const real t13 = real(t10);
    const extended exp = extended_exp(-(t12 < t13 ? t10 : t11));
    const extended t14 = t11 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t15 = real(t14) > R(1.0) ? extended(R(1.0)) : t14;
    const extended exp_2 = extended_exp(-(t13 < t12 ? t11 : t10));
    const extended t16 = t10 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t17 = real(t16) > R(1.0) ? extended(R(1.0)) : t16;
    const extended t18 = (t13 < R(0.0) ? extended(R(0.0)) : t10) + extended_log1p(exp_2);
    const extended t19 = (real(t15) < real(exp) ? exp : t15) / (extended(R(1.0)) + exp);
    const extended t20 = (real(t17) < real(exp_2) ? exp_2 : t17) / (extended(R(1.0)) + exp_2);
    const extended t21 = (extended(R(2.0)) * t3 - extended(R(1.0))) * t18;
    const extended t22 = (real(extended_sign(t11)) < R(0.0) ? extended(R(0.0)) : t11) + extended_log1p(exp);
    const extended t23 = t21 - extended(R(2.0)) * t6 * t9 * t8 * t19 * t18 - extended(R(2.0)) * t9 * t8 * t20;
    return { real(extended_of(g) * (t23 * (extended_exp(-(t6 * t22)) * extended(R(1.0))))) };
}

// sigmoid_focal_loss_vjp_target for the elements at which it loses digits.
struct sigmoid_focal_loss_vjp_target_far_results {
    real target_result;
};

__device__ __noinline__ sigmoid_focal_loss_vjp_target_far_results sigmoid_focal_loss_vjp_target_far(
    const real input, const real target, const real g, const real alpha, const real far_t3, const real far_t4, const real far_t6, const pair far_t7)
{
    const real t3 = maximum_(minimum_(input, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t6 = alpha * target + far_t3 * (R(1.0) - target);
    const real t7 = t3 * fma_(-R(2.0), target, R(1.0));
    const real t8 = -t7;
    const pair t9 = pair(t3) * (pair(R(1.0)) - pair(R(2.0)) * pair(target));
    const real t10 = real(t9);
    const real t11 = low_(t9);
    const real expit = expit_(-t10);
    const real expit_2 = expit_(t10);
    const real t12 = expit * expit_2;
    const real t13 = fma_(expit_2, t11, softplus_(t10));
    const real t14 = far_t6 * t13 - far_t4 * t3 * t6 * fma_(t12, -t11, expit) * t13;
    const pair t15 = (t8 < R(0.0) ? pair(R(0.0)) : -t9) + pair(log1p_(exp_(-maximum_(t8, t7))));
    const pair t16 = far_t7 * t15;
    const real t17 = real(t16);
    const real t18 = exp_(-t17) * (R(1.0) + minimum_(maximum_(-low_(t16), -R(1.0)), R(1.0)));
    const real t19 = R(1.0) * (fma_(-(R(2.0) * t3 * t6), fma_(t12, t11, expit_2), t14) * t18);
    const real t20 = maximum_(t19, -t19);
    const real t21 = t20 > R(1099511627776.0) ? t19 * INF : t20 < R(9.094947017729282e-13) ? R(0.0) : t19;
    return { t21 * g };
}

// gamma=...
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool sigmoid_focal_loss_vjp_target_element(
    const real input, const real target, const real g, const real alpha, const real t1, const real t2, const real t4, const pair t5, const pair alpha_pair, const pair gamma_pair, const real far_t3, const real far_t4, const real far_t6, const pair far_t7, real& target_result)
{
    const real t3 = alpha * target;
    const real t6 = fma_(t1, R(1.0) - target, t3);
    const real t7 = input * fma_(-R(2.0), target, R(1.0));
    const real t8 = -t7;
    const pair t9 = pair(input) * (pair(R(1.0)) - pair(R(2.0)) * pair(target));
    const real t10 = real(t9);
    const real t11 = low_(t9);
    const real t12 = -t11;
    const real expit = expit_(-t10);
    const real expit_2 = expit_(t10);
    const real t13 = expit * expit_2;
    const real t14 = t13 * t12;
    const real t15 = fma_(expit_2, t11, softplus_(t10));
    const real t16 = t2 * input;
    const real t17 = t4 * t15;
    const real t18 = fma_(-(t16 * t6 * (expit + t14)), t15, t17);
    const real t19 = fma_(-(R(2.0) * input * t6), fma_(t13, t11, expit_2), t18);
    const real exp = exp_(-maximum_(t8, t7));
    const pair t20 = t5 * ((t8 < R(0.0) ? pair(R(0.0)) : -t9) + pair(log1p_(exp)));
    const real t21 = real(t20);
    const real exp_2 = exp_(-t21);
    const real t22 = exp_2 * (R(1.0) + minimum_(maximum_(-low_(t20), -R(1.0)), R(1.0)));
    const real t23 = t19 * t22;
    const real t24 = g * t23;
    const bool t25 = maximum_(input, -input) == INF;
    const real t26 = maximum_(t18, -t18);
    const real t27 = maximum_(t17, -t17);
    const bool t28 = exp < R(7.888609052210118e-31) || t26 < R(0.75) * t27;
    const bool t29 = t3 < R(7.888609052210118e-31) && target != R(0.0);
    const bool t30 = (t28 || maximum_(t19, -t19) < R(0.75) * t26) || t29;
    const bool t31 = maximum_(t14, -t14) < R(7.888609052210118e-31) && t13 != R(0.0) && t12 != R(0.0);
    const bool t32 = ((t30 || exp_2 < R(7.888609052210118e-31)) || maximum_(t16, -t16) == INF) || t31;
    const bool t33 = maximum_(t23, -t23) < R(7.888609052210118e-31) && t19 != R(0.0) && t22 != R(0.0);
    const bool t34 = exp_2 >= R(0.02734375) && exp_2 <= R(0.078125);
    const bool t35 = (((t32 || t33) || t26 < R(0.9) * t27) || t34) && !t25;
    target_result = t24;
    if (!quickly && t35) {
        const sigmoid_focal_loss_vjp_target_carefully_results better = sigmoid_focal_loss_vjp_target_carefully(input, target, g, alpha_pair, gamma_pair);
        if (better.target_result == better.target_result) target_result = better.target_result;
    }
    if (!quickly && t25) {
        const sigmoid_focal_loss_vjp_target_far_results better = sigmoid_focal_loss_vjp_target_far(input, target, g, alpha, far_t3, far_t4, far_t6, far_t7);
        if (better.target_result == better.target_result) target_result = better.target_result;
    }
    return quickly && (t35 || t25);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_vjp_target_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    target_out_type* restrict_ target_out,
    const real alpha,
    const real t1,
    const real t2,
    const real t4,
    WIDE_NUMBER(t5),
    WIDE_NUMBER(alpha_pair),
    WIDE_NUMBER(gamma_pair),
    const real far_t3,
    const real far_t4,
    const real far_t6,
    WIDE_NUMBER(far_t7),
    const integer size)
{
    const pair t5 = pair(t5_hi, t5_lo);
    const pair alpha_pair = pair(alpha_pair_hi, alpha_pair_lo);
    const pair gamma_pair = pair(gamma_pair_hi, gamma_pair_lo);
    const pair far_t7 = pair(far_t7_hi, far_t7_lo);
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
                careful |= sigmoid_focal_loss_vjp_target_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), alpha, t1, t2, t4, t5, alpha_pair, gamma_pair, far_t3, far_t4, far_t6, far_t7, target_result[lane]);
            pack(target_write[k], target_result);
        }
        if (careful) return false;
        write(target_out + i, target_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real target_result;
        sigmoid_focal_loss_vjp_target_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), alpha, t1, t2, t4, t5, alpha_pair, gamma_pair, far_t3, far_t4, far_t6, far_t7, target_result);
        store(target_out + i, target_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_vjp_target_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(target_out_type, target_out),
    const real alpha,
    const real t1,
    const real t2,
    const real t4,
    WIDE_NUMBER(t5),
    WIDE_NUMBER(alpha_pair),
    WIDE_NUMBER(gamma_pair),
    const real far_t3,
    const real far_t4,
    const real far_t6,
    WIDE_NUMBER(far_t7),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t5 = pair(t5_hi, t5_lo);
    const pair alpha_pair = pair(alpha_pair_hi, alpha_pair_lo);
    const pair gamma_pair = pair(gamma_pair_hi, gamma_pair_lo);
    const pair far_t7 = pair(far_t7_hi, far_t7_lo);
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
            careful |= sigmoid_focal_loss_vjp_target_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), alpha, t1, t2, t4, t5, alpha_pair, gamma_pair, far_t3, far_t4, far_t6, far_t7, target_result[k]);
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
        sigmoid_focal_loss_vjp_target_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), alpha, t1, t2, t4, t5, alpha_pair, gamma_pair, far_t3, far_t4, far_t6, far_t7, target_result);
        store(PLACE(target_out), target_result);
    });
}
""",
)


def _value_and_grad_numbers(alpha, gamma):
    far_t3 = 1.0 - alpha
    far_2_t3 = 1.0 - alpha
    return alpha, alpha, gamma, gamma, alpha, gamma, far_t3, gamma, far_2_t3, gamma


_value_and_grad = _Kernel(
    name="sigmoid_focal_loss_value_and_grad",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    chunks=1,
    scalars=("alpha", "gamma"),
    kinds=("real", "wide", "wide", "real", "wide", "wide", "real", "wide", "real", "wide"),
    primitives=("expit", "extended", "softplus"),
    host=_value_and_grad_numbers,
    text=r"""
// sigmoid_focal_loss_value_and_grad for the elements at which it loses digits.
struct sigmoid_focal_loss_value_and_grad_carefully_results {
    real value_result;
};

__device__ __noinline__ sigmoid_focal_loss_value_and_grad_carefully_results sigmoid_focal_loss_value_and_grad_carefully(
    const real input, const real target, const pair alpha_pair, const pair gamma_pair)
{
    const extended t1 = extended(alpha_pair);
    const extended t3 = extended_of(target);
    const extended t4 = extended_of(input) * (extended(R(1.0)) - extended(R(2.0)) * t3);
    const extended t5 = -t4;
    const real t7 = real(t5);
    const real t8 = real(t4);
    const extended t9 = real(extended_sign(t5)) < R(0.0) ? extended(R(0.0)) : t5;
    const extended t10 = -(extended(gamma_pair) * (t9 + extended_log1p(extended_exp(-(t7 < t8 ? t4 : t5)))));
    const extended log1p = extended_log1p(extended_exp(-(t8 < t7 ? t5 : t4)));
    const extended t11 = t1 * t3 + (extended(R(1.0)) - t1) * (extended(R(1.0)) - t3);
    const extended t12 = (t8 < R(0.0) ? extended(R(0.0)) : t4) + log1p;
    return { real(t11 * (extended_exp(t10) * extended(R(1.0))) * t12) };
}

// sigmoid_focal_loss_value_and_grad for the elements at which it loses digits.
struct sigmoid_focal_loss_value_and_grad_carefully_2_results {
    real input_result;
};

__device__ __noinline__ sigmoid_focal_loss_value_and_grad_carefully_2_results sigmoid_focal_loss_value_and_grad_carefully_2(
    const real input, const real target, const real g, const pair alpha_pair, const pair gamma_pair)
{
    const extended t1 = extended(alpha_pair);
    const extended t3 = extended(gamma_pair);
    const extended t4 = extended_of(target);
    const extended t5 = t1 * t4 + (extended(R(1.0)) - t1) * (extended(R(1.0)) - t4);
    const extended t7 = extended(R(2.0)) * t4;
    const extended t8 = extended(R(1.0)) - t7;
    const extended t9 = extended_of(input) * t8;
    const extended t10 = -t9;
    const real t11 = real(t10);
    const real t12 = real(t9);
    const extended exp = extended_exp(-(t11 < t12 ? t9 : t10));
    const extended t13 = t10 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t14 = real(t13) > R(1.0) ? extended(R(1.0)) : t13;
    const extended t15 = (real(extended_sign(t10)) < R(0.0) ? extended(R(0.0)) : t10) + extended_log1p(exp);
    const extended exp_2 = extended_exp(-(t12 < t11 ? t10 : t9));
    const extended t16 = t9 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t17 = real(t16) > R(1.0) ? extended(R(1.0)) : t16;
    const extended t18 = (real(t14) < real(exp) ? exp : t14) / (extended(R(1.0)) + exp);
    const extended t19 = (t12 < R(0.0) ? extended(R(0.0)) : t9) + extended_log1p(exp_2);
    const extended t20 = t8 * t5 * ((real(t17) < real(exp_2) ? exp_2 : t17) / (extended(R(1.0)) + exp_2));
    const extended t21 = t20 - t3 * (t7 - extended(R(1.0))) * t5 * t18 * t19;
    return { real(extended_of(g) * (t21 * (extended_exp(-(t3 * t15)) * extended(R(1.0))))) };
}

// sigmoid_focal_loss_value_and_grad for the elements at which it loses digits.
struct sigmoid_focal_loss_value_and_grad_far_results {
    real value_result;
};

__device__ __noinline__ sigmoid_focal_loss_value_and_grad_far_results sigmoid_focal_loss_value_and_grad_far(
    const real input, const real target, const real g, const real alpha, const real far_t3, const pair far_t4)
{
    const real t1 = maximum_(minimum_(input, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t3 = t1 * fma_(-R(2.0), target, R(1.0));
    const real t4 = -t3;
    const pair t5 = pair(t1) * (pair(R(1.0)) - pair(R(2.0)) * pair(target));
    const real t7 = real(t5);
    const pair t8 = (t4 < R(0.0) ? pair(R(0.0)) : -t5) + pair(log1p_(exp_(-maximum_(t4, t3))));
    const pair t9 = far_t4 * t8;
    const real t10 = real(t9);
    const real t11 = exp_(-t10) * (R(1.0) + minimum_(maximum_(-low_(t9), -R(1.0)), R(1.0)));
    const real t12 = (alpha * target + far_t3 * (R(1.0) - target)) * t11;
    const real t13 = t12 * fma_(expit_(t7), low_(t5), softplus_(t7));
    const real t14 = maximum_(t13, -t13);
    const real t15 = t14 > R(1099511627776.0) ? t13 * INF : t14 < R(9.094947017729282e-13) ? R(0.0) : t13;
    return { t15 * g };
}

// sigmoid_focal_loss_value_and_grad for the elements at which it loses digits.
struct sigmoid_focal_loss_value_and_grad_far_2_results {
    real input_result;
};

__device__ __noinline__ sigmoid_focal_loss_value_and_grad_far_2_results sigmoid_focal_loss_value_and_grad_far_2(
    const real input, const real target, const real g, const real alpha, const real gamma, const real far_2_t3, const pair far_2_t4)
{
    const real t1 = maximum_(minimum_(input, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t3 = alpha * target + far_2_t3 * (R(1.0) - target);
    const real t4 = R(2.0) * target;
    const real t5 = R(1.0) - t4;
    const real t7 = t1 * t5;
    const real t8 = -t7;
    const pair t9 = pair(t1) * (pair(R(1.0)) - pair(R(2.0)) * pair(target));
    const real t10 = real(t9);
    const real t11 = low_(t9);
    const real expit = expit_(-t10);
    const pair t12 = (t8 < R(0.0) ? pair(R(0.0)) : -t9) + pair(log1p_(exp_(-maximum_(t8, t7))));
    const pair t13 = far_2_t4 * t12;
    const real t14 = real(t13);
    const real expit_2 = expit_(t10);
    const real t15 = expit * expit_2;
    const real t16 = gamma * (t4 - R(1.0)) * t3 * fma_(t15, -t11, expit);
    const real t17 = t5 * t3 * fma_(t15, t11, expit_2) - t16 * fma_(expit_2, t11, softplus_(t10));
    const real t18 = t17 * (exp_(-t14) * (R(1.0) + minimum_(maximum_(-low_(t13), -R(1.0)), R(1.0))));
    const real t19 = R(1.0) * t18;
    const real t20 = maximum_(t19, -t19);
    const real t21 = t20 > R(1099511627776.0) ? t19 * INF : t20 < R(9.094947017729282e-13) ? R(0.0) : t19;
    return { t21 * g };
}

// gamma=...
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool sigmoid_focal_loss_value_and_grad_element(
    const real input, const real target, const real g, const real alpha, const pair t6, const pair t2, const real gamma, const pair alpha_pair, const pair gamma_pair, const real far_t3, const pair far_t4, const real far_2_t3, const pair far_2_t4, real& value_result, real& input_result)
{
    const real t1 = alpha * target;
    const pair t3 = pair(target);
    const real t4 = t1 + real((pair(R(1.0)) - t6) * (pair(R(1.0)) - t3));
    const real t5 = R(2.0) * target;
    const real t7 = R(1.0) - t5;
    const real t8 = input * t7;
    const real t9 = -t8;
    const pair t10 = pair(input) * (pair(R(1.0)) - pair(R(2.0)) * t3);
    const real t11 = real(t10);
    const real t12 = low_(t10);
    const real expit = expit_(-t11);
    const real t13 = maximum_(t9, t8);
    const real exp = exp_(-t13);
    const pair t14 = t2 * ((t9 < R(0.0) ? pair(R(0.0)) : -t10) + pair(log1p_(exp)));
    const real t15 = real(t14);
    const real exp_2 = exp_(-t15);
    const real t16 = exp_2 * (R(1.0) + minimum_(maximum_(-low_(t14), -R(1.0)), R(1.0)));
    const real expit_2 = expit_(t11);
    const real t17 = expit_2 * t12;
    const real t18 = softplus_(t11) + t17;
    const real t19 = t4 * t16;
    const real t20 = t19 * t18;
    const real t21 = expit * expit_2;
    const real t22 = gamma * (t5 - R(1.0)) * t4 * fma_(t21, -t12, expit) * t18;
    const real t23 = t7 * t4 * fma_(t21, t12, expit_2) - t22;
    const real t24 = t23 * t16;
    const real t25 = g * t24;
    const bool t26 = maximum_(input, -input) == INF;
    const bool t27 = t13 < R(7.888609052210118e-31) && input != R(0.0) && t7 != R(0.0);
    const bool t28 = t1 < R(7.888609052210118e-31) && target != R(0.0);
    const bool t29 = exp < R(7.888609052210118e-31);
    const bool t30 = t20 < R(7.888609052210118e-31) && t19 != R(0.0) && t18 != R(0.0);
    const bool t31 = t20 >= R(1.2789769243681803e-13) && t20 <= R(1.8125);
    const bool t32 = !t26;
    const bool t33 = ((((t27 || t28) || t29) || t30) || t31) && t32;
    const bool t34 = maximum_(t17, -t17) < R(7.888609052210118e-31) && expit_2 != R(0.0) && t12 != R(0.0);
    const bool t35 = maximum_(t24, -t24) < R(7.888609052210118e-31) && t23 != R(0.0) && t16 != R(0.0);
    const bool t36 = ((((t28 || expit < R(7.888609052210118e-31)) || t27) || t29) || t34) || t35;
    const bool t37 = (t36 || (exp_2 >= R(0.033203125) && exp_2 <= R(0.08203125))) && t32;
    value_result = t20;
    input_result = t25;
    if (!quickly && t33) {
        const sigmoid_focal_loss_value_and_grad_carefully_results better = sigmoid_focal_loss_value_and_grad_carefully(input, target, alpha_pair, gamma_pair);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t37) {
        const sigmoid_focal_loss_value_and_grad_carefully_2_results better = sigmoid_focal_loss_value_and_grad_carefully_2(input, target, g, alpha_pair, gamma_pair);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    if (!quickly && t26) {
        const sigmoid_focal_loss_value_and_grad_far_results better = sigmoid_focal_loss_value_and_grad_far(input, target, g, alpha, far_t3, far_t4);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t26) {
        const sigmoid_focal_loss_value_and_grad_far_2_results better = sigmoid_focal_loss_value_and_grad_far_2(input, target, g, alpha, gamma, far_2_t3, far_2_t4);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && (t33 || t37 || t26 || t26);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_value_and_grad_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    value_out_type* restrict_ value_out,
    input_out_type* restrict_ input_out,
    const real alpha,
    WIDE_NUMBER(t6),
    WIDE_NUMBER(t2),
    const real gamma,
    WIDE_NUMBER(alpha_pair),
    WIDE_NUMBER(gamma_pair),
    const real far_t3,
    WIDE_NUMBER(far_t4),
    const real far_2_t3,
    WIDE_NUMBER(far_2_t4),
    const integer size)
{
    const pair t6 = pair(t6_hi, t6_lo);
    const pair t2 = pair(t2_hi, t2_lo);
    const pair alpha_pair = pair(alpha_pair_hi, alpha_pair_lo);
    const pair gamma_pair = pair(gamma_pair_hi, gamma_pair_lo);
    const pair far_t4 = pair(far_t4_hi, far_t4_lo);
    const pair far_2_t4 = pair(far_2_t4_hi, far_2_t4_lo);
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
                careful |= sigmoid_focal_loss_value_and_grad_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), alpha, t6, t2, gamma, alpha_pair, gamma_pair, far_t3, far_t4, far_2_t3, far_2_t4, value_result[lane], input_result[lane]);
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
        sigmoid_focal_loss_value_and_grad_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), alpha, t6, t2, gamma, alpha_pair, gamma_pair, far_t3, far_t4, far_2_t3, far_2_t4, value_result, input_result);
        store(value_out + i, value_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_value_and_grad_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const real alpha,
    WIDE_NUMBER(t6),
    WIDE_NUMBER(t2),
    const real gamma,
    WIDE_NUMBER(alpha_pair),
    WIDE_NUMBER(gamma_pair),
    const real far_t3,
    WIDE_NUMBER(far_t4),
    const real far_2_t3,
    WIDE_NUMBER(far_2_t4),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t6 = pair(t6_hi, t6_lo);
    const pair t2 = pair(t2_hi, t2_lo);
    const pair alpha_pair = pair(alpha_pair_hi, alpha_pair_lo);
    const pair gamma_pair = pair(gamma_pair_hi, gamma_pair_lo);
    const pair far_t4 = pair(far_t4_hi, far_t4_lo);
    const pair far_2_t4 = pair(far_2_t4_hi, far_2_t4_lo);
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
            careful |= sigmoid_focal_loss_value_and_grad_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), alpha, t6, t2, gamma, alpha_pair, gamma_pair, far_t3, far_t4, far_2_t3, far_2_t4, value_result[k], input_result[k]);
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
        sigmoid_focal_loss_value_and_grad_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), alpha, t6, t2, gamma, alpha_pair, gamma_pair, far_t3, far_t4, far_2_t3, far_2_t4, value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


def _hvp_numbers(alpha, gamma):
    t1 = 1.0 - alpha
    return alpha, t1, gamma, gamma, alpha, gamma


_hvp = _Kernel(
    name="sigmoid_focal_loss_hvp",
    rows=False,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    chunks=1,
    scalars=("alpha", "gamma"),
    kinds=("real", "real", "real", "wide", "wide", "wide"),
    primitives=("expit", "extended", "softplus"),
    host=_hvp_numbers,
    text=r"""
// sigmoid_focal_loss_hvp for the elements at which it loses digits.
struct sigmoid_focal_loss_hvp_carefully_results {
    real input_result;
};

__device__ __noinline__ sigmoid_focal_loss_hvp_carefully_results sigmoid_focal_loss_hvp_carefully(
    const real input, const real target, const real g, const real v, const pair alpha_pair, const pair gamma_pair)
{
    const extended t3 = extended(alpha_pair);
    const extended t4 = extended(gamma_pair);
    const extended t5 = extended_of(target);
    const extended t6 = extended(R(2.0)) * t5;
    const extended t7 = t6 - extended(R(1.0));
    const extended t8 = t3 * t5 + (extended(R(1.0)) - t3) * (extended(R(1.0)) - t5);
    const extended t9 = extended(R(1.0)) - t6;
    const extended t10 = extended_of(input) * t9;
    const extended t11 = -t10;
    const real t12 = real(t11);
    const real t13 = real(t10);
    const extended exp = extended_exp(-(t12 < t13 ? t10 : t11));
    const extended t14 = t11 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t15 = real(t14) > R(1.0) ? extended(R(1.0)) : t14;
    const extended t16 = (real(t15) < real(exp) ? exp : t15) / (extended(R(1.0)) + exp);
    const extended exp_2 = extended_exp(-(t13 < t12 ? t11 : t10));
    const extended t17 = t10 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t18 = real(t17) > R(1.0) ? extended(R(1.0)) : t17;
    const extended t19 = (real(t18) < real(exp_2) ? exp_2 : t18) / (extended(R(1.0)) + exp_2);
    const extended t20 = (t13 < R(0.0) ? extended(R(0.0)) : t10) + extended_log1p(exp_2);
    const extended t21 = t4 * t7;
    const extended t22 = extended_of(g);
    const extended t23 = t22 * ((t9 * t9 * t8 - t4 * t9 * t7 * t8 - t4 * (t7 * t7) * t8 * t20) * t19);
    const extended t24 = (real(extended_sign(t11)) < R(0.0) ? extended(R(0.0)) : t11) + extended_log1p(exp);
    const extended t25 = t23 - t22 * (t21 * (t9 * t8 * t19 - t21 * t8 * t16 * t20));
    return { real(extended_of(v) * (t25 * (extended_exp(-(t4 * t24)) * extended(R(1.0))) * t16)) };
}

// sigmoid_focal_loss_hvp for the elements at which it loses digits.
struct sigmoid_focal_loss_hvp_far_results {
    real input_result;
};

__device__ __forceinline__ sigmoid_focal_loss_hvp_far_results sigmoid_focal_loss_hvp_far(
    )
{
    return { R(0.0) };
}

// gamma=...
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool sigmoid_focal_loss_hvp_element(
    const real input, const real target, const real g, const real v, const real alpha, const real t1, const real gamma, const pair t2, const pair alpha_pair, const pair gamma_pair, real& input_result)
{
    const real t3 = R(2.0) * target;
    const real t4 = t3 - R(1.0);
    const real t5 = alpha * target + t1 * (R(1.0) - target);
    const real t6 = R(1.0) - t3;
    const real t7 = input * t6;
    const real t8 = -t7;
    const pair t9 = pair(input) * (pair(R(1.0)) - pair(R(2.0)) * pair(target));
    const real t10 = real(t9);
    const real t11 = low_(t9);
    const real t12 = -t11;
    const real expit = expit_(-t10);
    const real expit_2 = expit_(t10);
    const real t13 = expit * expit_2;
    const real t14 = t13 * t12;
    const real t15 = expit + t14;
    const real t16 = fma_(expit_2, t11, softplus_(t10));
    const real t17 = gamma * t4;
    const real t18 = fma_(t13, t11, expit_2);
    const real t19 = t6 * t6 * t5 - gamma * t6 * t4 * t5;
    const real t20 = fma_(-(gamma * (t4 * t4) * t5), t16, t19);
    const real t21 = g * (t20 * t18);
    const real t22 = fma_(-g, t17 * (t6 * t5 * t18 - t17 * t5 * t15 * t16), t21);
    const real exp = exp_(-maximum_(t8, t7));
    const pair t23 = t2 * ((t8 < R(0.0) ? pair(R(0.0)) : -t9) + pair(log1p_(exp)));
    const real t24 = real(t23);
    const real exp_2 = exp_(-t24);
    const real t25 = exp_2 * (R(1.0) + minimum_(maximum_(-low_(t23), -R(1.0)), R(1.0)));
    const real t26 = t22 * t25;
    const real t27 = t26 * t15;
    const real t28 = v * t27;
    const bool t29 = maximum_(input, -input) == INF;
    const bool t30 = maximum_(t20, -t20) < R(0.75) * maximum_(t19, -t19);
    const bool t31 = t30 || maximum_(t22, -t22) < R(0.75) * maximum_(t21, -t21);
    const bool t32 = t3 < R(7.888609052210118e-31) && target != R(0.0);
    const bool t33 = (t31 || expit < R(7.888609052210118e-31)) || t32;
    const bool t34 = maximum_(t14, -t14) < R(7.888609052210118e-31) && t13 != R(0.0) && t12 != R(0.0);
    const bool t35 = ((t33 || exp_2 < R(7.888609052210118e-31)) || exp < R(7.888609052210118e-31)) || t34;
    const bool t36 = maximum_(t26, -t26) < R(7.888609052210118e-31) && t22 != R(0.0) && t25 != R(0.0);
    const bool t37 = maximum_(t27, -t27) < R(7.888609052210118e-31) && t26 != R(0.0) && t15 != R(0.0);
    const bool t38 = (((t35 || expit_2 < R(7.888609052210118e-31)) || t36) || t37) && !t29;
    input_result = t28;
    if (!quickly && t38) {
        const sigmoid_focal_loss_hvp_carefully_results better = sigmoid_focal_loss_hvp_carefully(input, target, g, v, alpha_pair, gamma_pair);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    if (t29) {
        const sigmoid_focal_loss_hvp_far_results better = sigmoid_focal_loss_hvp_far();
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && t38;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_hvp_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(const v_type, v_in),
    input_out_type* restrict_ input_out,
    const real alpha,
    const real t1,
    const real gamma,
    WIDE_NUMBER(t2),
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
                careful |= sigmoid_focal_loss_hvp_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), load(v_read[k].at + lane), alpha, t1, gamma, t2, alpha_pair, gamma_pair, input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        sigmoid_focal_loss_hvp_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), load(ENTRY(v_in)), alpha, t1, gamma, t2, alpha_pair, gamma_pair, input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_hvp_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    const real alpha,
    const real t1,
    const real gamma,
    WIDE_NUMBER(t2),
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
            careful |= sigmoid_focal_loss_hvp_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), load(v_read + k), alpha, t1, gamma, t2, alpha_pair, gamma_pair, input_result[k]);
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
        sigmoid_focal_loss_hvp_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), load(PLACE(v_in)), alpha, t1, gamma, t2, alpha_pair, gamma_pair, input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


def _hess_diag_numbers(alpha, gamma):
    t1 = 1.0 - alpha
    return alpha, t1, gamma, gamma, alpha, gamma


_hess_diag = _Kernel(
    name="sigmoid_focal_loss_hess_diag",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    chunks=1,
    scalars=("alpha", "gamma"),
    kinds=("real", "real", "real", "wide", "wide", "wide"),
    primitives=("expit", "extended", "softplus"),
    host=_hess_diag_numbers,
    text=r"""
// sigmoid_focal_loss_hess_diag for the elements at which it loses digits.
struct sigmoid_focal_loss_hess_diag_carefully_results {
    real input_result;
};

__device__ __noinline__ sigmoid_focal_loss_hess_diag_carefully_results sigmoid_focal_loss_hess_diag_carefully(
    const real input, const real target, const real g, const pair alpha_pair, const pair gamma_pair)
{
    const extended t3 = extended(alpha_pair);
    const extended t4 = extended(gamma_pair);
    const extended t5 = extended_of(target);
    const extended t6 = extended(R(2.0)) * t5;
    const extended t7 = t6 - extended(R(1.0));
    const extended t8 = t3 * t5 + (extended(R(1.0)) - t3) * (extended(R(1.0)) - t5);
    const extended t9 = extended(R(1.0)) - t6;
    const extended t10 = extended_of(input) * t9;
    const extended t11 = -t10;
    const real t12 = real(t11);
    const real t13 = real(t10);
    const extended exp = extended_exp(-(t12 < t13 ? t10 : t11));
    const extended t14 = t11 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t15 = real(t14) > R(1.0) ? extended(R(1.0)) : t14;
    const extended t16 = (real(t15) < real(exp) ? exp : t15) / (extended(R(1.0)) + exp);
    const extended exp_2 = extended_exp(-(t13 < t12 ? t11 : t10));
    const extended t17 = t10 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t18 = real(t17) > R(1.0) ? extended(R(1.0)) : t17;
    const extended t19 = (real(t18) < real(exp_2) ? exp_2 : t18) / (extended(R(1.0)) + exp_2);
    const extended t20 = (t13 < R(0.0) ? extended(R(0.0)) : t10) + extended_log1p(exp_2);
    const extended t21 = t4 * t7;
    const extended t22 = extended_of(g);
    const extended t23 = t22 * ((t9 * t9 * t8 - t4 * t9 * t7 * t8 - t4 * (t7 * t7) * t8 * t20) * t19);
    const extended t24 = (real(extended_sign(t11)) < R(0.0) ? extended(R(0.0)) : t11) + extended_log1p(exp);
    const extended t25 = t23 - t22 * (t21 * (t9 * t8 * t19 - t21 * t8 * t16 * t20));
    return { real(t25 * (extended_exp(-(t4 * t24)) * extended(R(1.0))) * t16) };
}

// sigmoid_focal_loss_hess_diag for the elements at which it loses digits.
struct sigmoid_focal_loss_hess_diag_far_results {
    real input_result;
};

__device__ __forceinline__ sigmoid_focal_loss_hess_diag_far_results sigmoid_focal_loss_hess_diag_far(
    )
{
    return { R(0.0) };
}

// gamma=...
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool sigmoid_focal_loss_hess_diag_element(
    const real input, const real target, const real g, const real alpha, const real t1, const real gamma, const pair t2, const pair alpha_pair, const pair gamma_pair, real& input_result)
{
    const real t3 = R(2.0) * target;
    const real t4 = t3 - R(1.0);
    const real t5 = alpha * target + t1 * (R(1.0) - target);
    const real t6 = R(1.0) - t3;
    const real t7 = input * t6;
    const real t8 = -t7;
    const pair t9 = pair(input) * (pair(R(1.0)) - pair(R(2.0)) * pair(target));
    const real t10 = real(t9);
    const real t11 = low_(t9);
    const real t12 = -t11;
    const real expit = expit_(-t10);
    const real expit_2 = expit_(t10);
    const real t13 = expit * expit_2;
    const real t14 = t13 * t12;
    const real t15 = expit + t14;
    const real t16 = fma_(expit_2, t11, softplus_(t10));
    const real t17 = gamma * t4;
    const real t18 = fma_(t13, t11, expit_2);
    const real t19 = t6 * t6 * t5 - gamma * t6 * t4 * t5;
    const real t20 = fma_(-(gamma * (t4 * t4) * t5), t16, t19);
    const real t21 = g * (t20 * t18);
    const real t22 = fma_(-g, t17 * (t6 * t5 * t18 - t17 * t5 * t15 * t16), t21);
    const real exp = exp_(-maximum_(t8, t7));
    const pair t23 = t2 * ((t8 < R(0.0) ? pair(R(0.0)) : -t9) + pair(log1p_(exp)));
    const real t24 = real(t23);
    const real exp_2 = exp_(-t24);
    const real t25 = exp_2 * (R(1.0) + minimum_(maximum_(-low_(t23), -R(1.0)), R(1.0)));
    const real t26 = t22 * t25;
    const real t27 = t26 * t15;
    const bool t28 = maximum_(input, -input) == INF;
    const bool t29 = maximum_(t20, -t20) < R(0.75) * maximum_(t19, -t19);
    const bool t30 = t29 || maximum_(t22, -t22) < R(0.75) * maximum_(t21, -t21);
    const bool t31 = t3 < R(7.888609052210118e-31) && target != R(0.0);
    const bool t32 = (t30 || expit < R(7.888609052210118e-31)) || t31;
    const bool t33 = maximum_(t14, -t14) < R(7.888609052210118e-31) && t13 != R(0.0) && t12 != R(0.0);
    const bool t34 = ((t32 || exp_2 < R(7.888609052210118e-31)) || exp < R(7.888609052210118e-31)) || t33;
    const bool t35 = maximum_(t26, -t26) < R(7.888609052210118e-31) && t22 != R(0.0) && t25 != R(0.0);
    const bool t36 = maximum_(t27, -t27) < R(7.888609052210118e-31) && t26 != R(0.0) && t15 != R(0.0);
    const bool t37 = (((t34 || expit_2 < R(7.888609052210118e-31)) || t35) || t36) && !t28;
    input_result = t27;
    if (!quickly && t37) {
        const sigmoid_focal_loss_hess_diag_carefully_results better = sigmoid_focal_loss_hess_diag_carefully(input, target, g, alpha_pair, gamma_pair);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    if (t28) {
        const sigmoid_focal_loss_hess_diag_far_results better = sigmoid_focal_loss_hess_diag_far();
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && t37;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_hess_diag_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    input_out_type* restrict_ input_out,
    const real alpha,
    const real t1,
    const real gamma,
    WIDE_NUMBER(t2),
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
        lanes<target_type> target_read[1];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<input_out_type> input_write[1];
        bool careful = false;
        EACH(k, 1) {
            real input_result[LANES];
            EACH(lane, LANES)
                careful |= sigmoid_focal_loss_hess_diag_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), alpha, t1, gamma, t2, alpha_pair, gamma_pair, input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        sigmoid_focal_loss_hess_diag_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), alpha, t1, gamma, t2, alpha_pair, gamma_pair, input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_hess_diag_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real alpha,
    const real t1,
    const real gamma,
    WIDE_NUMBER(t2),
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
            careful |= sigmoid_focal_loss_hess_diag_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), alpha, t1, gamma, t2, alpha_pair, gamma_pair, input_result[k]);
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
        sigmoid_focal_loss_hess_diag_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), alpha, t1, gamma, t2, alpha_pair, gamma_pair, input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


def _value_gamma_0_numbers(alpha):
    t1 = 1.0 - alpha
    far_t3 = 1.0 - alpha
    return alpha, t1, alpha, far_t3


_value_gamma_0 = _Kernel(
    name="sigmoid_focal_loss_value_gamma_0",
    rows=False,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("alpha",),
    kinds=("real", "real", "wide", "real"),
    primitives=("expit", "extended", "softplus"),
    host=_value_gamma_0_numbers,
    text=r"""
// sigmoid_focal_loss_value_gamma_0 for the elements at which it loses digits.
struct sigmoid_focal_loss_value_gamma_0_carefully_results {
    real value_result;
};

__device__ __noinline__ sigmoid_focal_loss_value_gamma_0_carefully_results sigmoid_focal_loss_value_gamma_0_carefully(
    const real input, const real target, const pair alpha_pair)
{
    const extended t2 = extended(alpha_pair);
    const extended t3 = extended_of(target);
    const extended t4 = extended_of(input) * (extended(R(1.0)) - extended(R(2.0)) * t3);
    const real t5 = real(t4);
    const extended t6 = -t4;
    const extended log1p = extended_log1p(extended_exp(-(t5 < real(t6) ? t6 : t4)));
    const extended t7 = t2 * t3 + (extended(R(1.0)) - t2) * (extended(R(1.0)) - t3);
    return { real(t7 * ((t5 < R(0.0) ? extended(R(0.0)) : t4) + log1p)) };
}

// sigmoid_focal_loss_value_gamma_0 for the elements at which it loses digits.
struct sigmoid_focal_loss_value_gamma_0_far_results {
    real value_result;
};

__device__ __noinline__ sigmoid_focal_loss_value_gamma_0_far_results sigmoid_focal_loss_value_gamma_0_far(
    const real input, const real target, const real alpha, const real far_t3)
{
    const real t2 = maximum_(minimum_(input, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const pair t3 = pair(t2) * (pair(R(1.0)) - pair(R(2.0)) * pair(target));
    const real t4 = real(t3);
    const real t5 = alpha * target + far_t3 * (R(1.0) - target);
    const real t6 = t5 * fma_(expit_(t4), low_(t3), softplus_(t4));
    const real t7 = maximum_(t6, -t6);
    return { t7 > R(1099511627776.0) ? t6 * INF : t7 < R(9.094947017729282e-13) ? R(0.0) : t6 };
}

// gamma=0
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool sigmoid_focal_loss_value_gamma_0_element(
    const real input, const real target, const real alpha, const real t1, const pair alpha_pair, const real far_t3, real& value_result)
{
    const pair t2 = pair(input) * (pair(R(1.0)) - pair(R(2.0)) * pair(target));
    const real t3 = real(t2);
    const real t4 = expit_(t3) * low_(t2);
    const real t5 = (alpha * target + t1 * (R(1.0) - target)) * (softplus_(t3) + t4);
    const bool t6 = maximum_(input, -input) == INF;
    const bool t7 = t4 >= -R(5.529727786779404e-10) && t4 <= -R(4.656612873077393e-10) && !t6;
    value_result = t5;
    if (!quickly && t7) {
        const sigmoid_focal_loss_value_gamma_0_carefully_results better = sigmoid_focal_loss_value_gamma_0_carefully(input, target, alpha_pair);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t6) {
        const sigmoid_focal_loss_value_gamma_0_far_results better = sigmoid_focal_loss_value_gamma_0_far(input, target, alpha, far_t3);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && (t7 || t6);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_value_gamma_0_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    value_out_type* restrict_ value_out,
    const real alpha,
    const real t1,
    WIDE_NUMBER(alpha_pair),
    const real far_t3,
    const integer size)
{
    const pair alpha_pair = pair(alpha_pair_hi, alpha_pair_lo);
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
                careful |= sigmoid_focal_loss_value_gamma_0_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), alpha, t1, alpha_pair, far_t3, value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        sigmoid_focal_loss_value_gamma_0_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), alpha, t1, alpha_pair, far_t3, value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_value_gamma_0_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(value_out_type, value_out),
    const real alpha,
    const real t1,
    WIDE_NUMBER(alpha_pair),
    const real far_t3,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair alpha_pair = pair(alpha_pair_hi, alpha_pair_lo);
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
            careful |= sigmoid_focal_loss_value_gamma_0_element<true>(
                load(input_read + k), load(target_read + k), alpha, t1, alpha_pair, far_t3, value_result[k]);
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
        sigmoid_focal_loss_value_gamma_0_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), alpha, t1, alpha_pair, far_t3, value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


def _vjp_gamma_0_numbers(alpha):
    t1 = 1.0 - alpha
    far_t3 = 1.0 - alpha
    return alpha, t1, alpha, far_t3


_vjp_gamma_0 = _Kernel(
    name="sigmoid_focal_loss_vjp_gamma_0",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    chunks=1,
    scalars=("alpha",),
    kinds=("real", "real", "wide", "real"),
    primitives=("expit", "extended"),
    host=_vjp_gamma_0_numbers,
    text=r"""
// sigmoid_focal_loss_vjp_gamma_0 for the elements at which it loses digits.
struct sigmoid_focal_loss_vjp_gamma_0_carefully_results {
    real input_result;
};

__device__ __noinline__ sigmoid_focal_loss_vjp_gamma_0_carefully_results sigmoid_focal_loss_vjp_gamma_0_carefully(
    const real input, const real target, const real g, const pair alpha_pair)
{
    const extended t2 = extended(alpha_pair);
    const extended t3 = extended_of(target);
    const extended t4 = extended(R(1.0)) - extended(R(2.0)) * t3;
    const extended t5 = extended_of(input) * t4;
    const extended t6 = -t5;
    const extended exp = extended_exp(-(real(t5) < real(t6) ? t6 : t5));
    const extended t7 = t5 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t8 = real(t7) > R(1.0) ? extended(R(1.0)) : t7;
    const extended t9 = t4 * (t2 * t3 + (extended(R(1.0)) - t2) * (extended(R(1.0)) - t3));
    const extended t10 = t9 * ((real(t8) < real(exp) ? exp : t8) / (extended(R(1.0)) + exp));
    return { real(extended_of(g) * t10) };
}

// sigmoid_focal_loss_vjp_gamma_0 for the elements at which it loses digits.
struct sigmoid_focal_loss_vjp_gamma_0_far_results {
    real input_result;
};

__device__ __noinline__ sigmoid_focal_loss_vjp_gamma_0_far_results sigmoid_focal_loss_vjp_gamma_0_far(
    const real input, const real target, const real g, const real alpha, const real far_t3)
{
    const real t2 = maximum_(minimum_(input, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const pair t3 = pair(t2) * (pair(R(1.0)) - pair(R(2.0)) * pair(target));
    const real t4 = real(t3);
    const real expit = expit_(t4);
    const real t5 = fma_(-R(2.0), target, R(1.0)) * (alpha * target + far_t3 * (R(1.0) - target));
    const real t6 = R(1.0) * (t5 * fma_(expit * expit_(-t4), low_(t3), expit));
    const real t7 = maximum_(t6, -t6);
    const real t8 = t7 > R(1099511627776.0) ? t6 * INF : t7 < R(9.094947017729282e-13) ? R(0.0) : t6;
    return { t8 * g };
}

// gamma=0
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool sigmoid_focal_loss_vjp_gamma_0_element(
    const real input, const real target, const real g, const real alpha, const real t1, const pair alpha_pair, const real far_t3, real& input_result)
{
    const pair t2 = pair(input) * (pair(R(1.0)) - pair(R(2.0)) * pair(target));
    const real t3 = real(t2);
    const real t4 = low_(t2);
    const real expit = expit_(t3);
    const real expit_2 = expit_(-t3);
    const real t5 = expit * expit_2;
    const real t6 = t5 * t4;
    const real t7 = fma_(-R(2.0), target, R(1.0)) * (alpha * target + t1 * (R(1.0) - target));
    const real t8 = g * (t7 * (expit + t6));
    const bool t9 = maximum_(input, -input) == INF;
    const bool t10 = maximum_(t6, -t6) < R(7.888609052210118e-31) && t5 != R(0.0) && t4 != R(0.0);
    const bool t11 = (expit < R(7.888609052210118e-31) || expit_2 < R(7.888609052210118e-31)) || t10;
    const bool t12 = t11 && !t9;
    input_result = t8;
    if (!quickly && t12) {
        const sigmoid_focal_loss_vjp_gamma_0_carefully_results better = sigmoid_focal_loss_vjp_gamma_0_carefully(input, target, g, alpha_pair);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    if (!quickly && t9) {
        const sigmoid_focal_loss_vjp_gamma_0_far_results better = sigmoid_focal_loss_vjp_gamma_0_far(input, target, g, alpha, far_t3);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && (t12 || t9);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_vjp_gamma_0_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    input_out_type* restrict_ input_out,
    const real alpha,
    const real t1,
    WIDE_NUMBER(alpha_pair),
    const real far_t3,
    const integer size)
{
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
                careful |= sigmoid_focal_loss_vjp_gamma_0_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), alpha, t1, alpha_pair, far_t3, input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        sigmoid_focal_loss_vjp_gamma_0_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), alpha, t1, alpha_pair, far_t3, input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_vjp_gamma_0_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real alpha,
    const real t1,
    WIDE_NUMBER(alpha_pair),
    const real far_t3,
    AXIS(size_0), AXIS(size_1), const integer size)
{
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
            careful |= sigmoid_focal_loss_vjp_gamma_0_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), alpha, t1, alpha_pair, far_t3, input_result[k]);
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
        sigmoid_focal_loss_vjp_gamma_0_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), alpha, t1, alpha_pair, far_t3, input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


def _vjp_target_gamma_0_numbers(alpha):
    t1 = 1.0 - alpha
    t2 = 2.0 * alpha - 1.0
    far_t3 = 1.0 - alpha
    far_t5 = 2.0 * alpha - 1.0
    return alpha, t1, t2, alpha, far_t3, far_t5


_vjp_target_gamma_0 = _Kernel(
    name="sigmoid_focal_loss_vjp_target_gamma_0",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("target",),
    chunks=1,
    scalars=("alpha",),
    kinds=("real", "real", "real", "wide", "real", "real"),
    primitives=("expit", "extended", "softplus"),
    host=_vjp_target_gamma_0_numbers,
    text=r"""
// sigmoid_focal_loss_vjp_target_gamma_0 for the elements at which it loses digits.
struct sigmoid_focal_loss_vjp_target_gamma_0_carefully_results {
    real target_result;
};

__device__ __noinline__ sigmoid_focal_loss_vjp_target_gamma_0_carefully_results sigmoid_focal_loss_vjp_target_gamma_0_carefully(
    const real input, const real target, const real g, const pair alpha_pair)
{
    const extended t2 = extended(alpha_pair);
    const extended t4 = extended_of(target);
    const extended t5 = extended_of(input);
    const extended t6 = t5 * (extended(R(1.0)) - extended(R(2.0)) * t4);
    const extended t7 = -t6;
    const real t8 = real(t6);
    const extended exp = extended_exp(-(t8 < real(t7) ? t7 : t6));
    const extended t9 = t6 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t10 = real(t9) > R(1.0) ? extended(R(1.0)) : t9;
    const extended t11 = t2 * t4 + (extended(R(1.0)) - t2) * (extended(R(1.0)) - t4);
    const extended t12 = (real(t10) < real(exp) ? exp : t10) / (extended(R(1.0)) + exp);
    const extended t13 = (t8 < R(0.0) ? extended(R(0.0)) : t6) + extended_log1p(exp);
    const extended t14 = (extended(R(2.0)) * t2 - extended(R(1.0))) * t13 - extended(R(2.0)) * t5 * t11 * t12;
    return { real(extended_of(g) * t14) };
}

// sigmoid_focal_loss_vjp_target_gamma_0 for the elements at which it loses digits.
struct sigmoid_focal_loss_vjp_target_gamma_0_far_results {
    real target_result;
};

__device__ __noinline__ sigmoid_focal_loss_vjp_target_gamma_0_far_results sigmoid_focal_loss_vjp_target_gamma_0_far(
    const real input, const real target, const real g, const real alpha, const real far_t3, const real far_t5)
{
    const real t2 = maximum_(minimum_(input, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const pair t4 = pair(t2) * (pair(R(1.0)) - pair(R(2.0)) * pair(target));
    const real t5 = real(t4);
    const real t6 = low_(t4);
    const real expit = expit_(t5);
    const real t7 = R(2.0) * t2 * (alpha * target + far_t3 * (R(1.0) - target));
    const real t8 = far_t5 * fma_(expit, t6, softplus_(t5)) - t7 * fma_(expit * expit_(-t5), t6, expit);
    const real t9 = R(1.0) * t8;
    const real t10 = maximum_(t9, -t9);
    const real t11 = t10 > R(1099511627776.0) ? t9 * INF : t10 < R(9.094947017729282e-13) ? R(0.0) : t9;
    return { t11 * g };
}

// gamma=0
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool sigmoid_focal_loss_vjp_target_gamma_0_element(
    const real input, const real target, const real g, const real alpha, const real t1, const real t3, const pair alpha_pair, const real far_t3, const real far_t5, real& target_result)
{
    const real t2 = alpha * target;
    const pair t4 = pair(input) * (pair(R(1.0)) - pair(R(2.0)) * pair(target));
    const real t5 = real(t4);
    const real t6 = low_(t4);
    const real expit = expit_(t5);
    const real expit_2 = expit_(-t5);
    const real t7 = R(2.0) * input;
    const real t8 = t3 * fma_(expit, t6, softplus_(t5));
    const real t9 = fma_(-(t7 * fma_(t1, R(1.0) - target, t2)), fma_(expit * expit_2, t6, expit), t8);
    const real t10 = g * t9;
    const bool t11 = maximum_(input, -input) == INF;
    const bool t12 = expit < R(7.888609052210118e-31) || maximum_(t9, -t9) < R(0.75) * maximum_(t8, -t8);
    const bool t13 = (t12 || expit_2 < R(7.888609052210118e-31)) || maximum_(t7, -t7) == INF;
    const bool t14 = (t13 || (t2 < R(7.888609052210118e-31) && target != R(0.0))) && !t11;
    target_result = t10;
    if (!quickly && t14) {
        const sigmoid_focal_loss_vjp_target_gamma_0_carefully_results better = sigmoid_focal_loss_vjp_target_gamma_0_carefully(input, target, g, alpha_pair);
        if (better.target_result == better.target_result) target_result = better.target_result;
    }
    if (!quickly && t11) {
        const sigmoid_focal_loss_vjp_target_gamma_0_far_results better = sigmoid_focal_loss_vjp_target_gamma_0_far(input, target, g, alpha, far_t3, far_t5);
        if (better.target_result == better.target_result) target_result = better.target_result;
    }
    return quickly && (t14 || t11);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_vjp_target_gamma_0_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    target_out_type* restrict_ target_out,
    const real alpha,
    const real t1,
    const real t3,
    WIDE_NUMBER(alpha_pair),
    const real far_t3,
    const real far_t5,
    const integer size)
{
    const pair alpha_pair = pair(alpha_pair_hi, alpha_pair_lo);
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
                careful |= sigmoid_focal_loss_vjp_target_gamma_0_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), alpha, t1, t3, alpha_pair, far_t3, far_t5, target_result[lane]);
            pack(target_write[k], target_result);
        }
        if (careful) return false;
        write(target_out + i, target_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real target_result;
        sigmoid_focal_loss_vjp_target_gamma_0_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), alpha, t1, t3, alpha_pair, far_t3, far_t5, target_result);
        store(target_out + i, target_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_vjp_target_gamma_0_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(target_out_type, target_out),
    const real alpha,
    const real t1,
    const real t3,
    WIDE_NUMBER(alpha_pair),
    const real far_t3,
    const real far_t5,
    AXIS(size_0), AXIS(size_1), const integer size)
{
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
        real target_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= sigmoid_focal_loss_vjp_target_gamma_0_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), alpha, t1, t3, alpha_pair, far_t3, far_t5, target_result[k]);
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
        sigmoid_focal_loss_vjp_target_gamma_0_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), alpha, t1, t3, alpha_pair, far_t3, far_t5, target_result);
        store(PLACE(target_out), target_result);
    });
}
""",
)


def _value_and_grad_gamma_0_numbers(alpha):
    t1 = 1.0 - alpha
    far_t3 = 1.0 - alpha
    far_2_t3 = 1.0 - alpha
    return alpha, t1, alpha, far_t3, far_2_t3


_value_and_grad_gamma_0 = _Kernel(
    name="sigmoid_focal_loss_value_and_grad_gamma_0",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    chunks=1,
    scalars=("alpha",),
    kinds=("real", "real", "wide", "real", "real"),
    primitives=("expit", "extended", "softplus"),
    host=_value_and_grad_gamma_0_numbers,
    text=r"""
// sigmoid_focal_loss_value_and_grad_gamma_0 for the elements at which it loses digits.
struct sigmoid_focal_loss_value_and_grad_gamma_0_carefully_results {
    real value_result;
};

__device__ __noinline__ sigmoid_focal_loss_value_and_grad_gamma_0_carefully_results sigmoid_focal_loss_value_and_grad_gamma_0_carefully(
    const real input, const real target, const pair alpha_pair)
{
    const extended t2 = extended(alpha_pair);
    const extended t3 = extended_of(target);
    const extended t4 = extended_of(input) * (extended(R(1.0)) - extended(R(2.0)) * t3);
    const real t5 = real(t4);
    const extended t6 = -t4;
    const extended log1p = extended_log1p(extended_exp(-(t5 < real(t6) ? t6 : t4)));
    const extended t7 = t2 * t3 + (extended(R(1.0)) - t2) * (extended(R(1.0)) - t3);
    return { real(t7 * ((t5 < R(0.0) ? extended(R(0.0)) : t4) + log1p)) };
}

// sigmoid_focal_loss_value_and_grad_gamma_0 for the elements at which it loses digits.
struct sigmoid_focal_loss_value_and_grad_gamma_0_carefully_2_results {
    real input_result;
};

__device__ __noinline__ sigmoid_focal_loss_value_and_grad_gamma_0_carefully_2_results sigmoid_focal_loss_value_and_grad_gamma_0_carefully_2(
    const real input, const real target, const real g, const pair alpha_pair)
{
    const extended t2 = extended(alpha_pair);
    const extended t3 = extended_of(target);
    const extended t4 = extended(R(1.0)) - extended(R(2.0)) * t3;
    const extended t5 = extended_of(input) * t4;
    const extended t6 = -t5;
    const extended exp = extended_exp(-(real(t5) < real(t6) ? t6 : t5));
    const extended t7 = t5 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t8 = real(t7) > R(1.0) ? extended(R(1.0)) : t7;
    const extended t9 = t4 * (t2 * t3 + (extended(R(1.0)) - t2) * (extended(R(1.0)) - t3));
    const extended t10 = t9 * ((real(t8) < real(exp) ? exp : t8) / (extended(R(1.0)) + exp));
    return { real(extended_of(g) * t10) };
}

// sigmoid_focal_loss_value_and_grad_gamma_0 for the elements at which it loses digits.
struct sigmoid_focal_loss_value_and_grad_gamma_0_far_results {
    real value_result;
};

__device__ __noinline__ sigmoid_focal_loss_value_and_grad_gamma_0_far_results sigmoid_focal_loss_value_and_grad_gamma_0_far(
    const real input, const real target, const real g, const real alpha, const real far_t3)
{
    const real t2 = maximum_(minimum_(input, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const pair t3 = pair(t2) * (pair(R(1.0)) - pair(R(2.0)) * pair(target));
    const real t4 = real(t3);
    const real t5 = alpha * target + far_t3 * (R(1.0) - target);
    const real t6 = t5 * fma_(expit_(t4), low_(t3), softplus_(t4));
    const real t7 = maximum_(t6, -t6);
    const real t8 = t7 > R(1099511627776.0) ? t6 * INF : t7 < R(9.094947017729282e-13) ? R(0.0) : t6;
    return { t8 * g };
}

// sigmoid_focal_loss_value_and_grad_gamma_0 for the elements at which it loses digits.
struct sigmoid_focal_loss_value_and_grad_gamma_0_far_2_results {
    real input_result;
};

__device__ __noinline__ sigmoid_focal_loss_value_and_grad_gamma_0_far_2_results sigmoid_focal_loss_value_and_grad_gamma_0_far_2(
    const real input, const real target, const real g, const real alpha, const real far_2_t3)
{
    const real t2 = maximum_(minimum_(input, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const pair t3 = pair(t2) * (pair(R(1.0)) - pair(R(2.0)) * pair(target));
    const real t4 = real(t3);
    const real expit = expit_(t4);
    const real t5 = fma_(-R(2.0), target, R(1.0)) * (alpha * target + far_2_t3 * (R(1.0) - target));
    const real t6 = R(1.0) * (t5 * fma_(expit * expit_(-t4), low_(t3), expit));
    const real t7 = maximum_(t6, -t6);
    const real t8 = t7 > R(1099511627776.0) ? t6 * INF : t7 < R(9.094947017729282e-13) ? R(0.0) : t6;
    return { t8 * g };
}

// gamma=0
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool sigmoid_focal_loss_value_and_grad_gamma_0_element(
    const real input, const real target, const real g, const real alpha, const real t1, const pair alpha_pair, const real far_t3, const real far_2_t3, real& value_result, real& input_result)
{
    const real t2 = alpha * target + t1 * (R(1.0) - target);
    const pair t3 = pair(input) * (pair(R(1.0)) - pair(R(2.0)) * pair(target));
    const real t4 = real(t3);
    const real t5 = low_(t3);
    const real expit = expit_(t4);
    const real t6 = expit * t5;
    const real t7 = t2 * (softplus_(t4) + t6);
    const real expit_2 = expit_(-t4);
    const real t8 = expit * expit_2;
    const real t9 = t8 * t5;
    const real t10 = g * (fma_(-R(2.0), target, R(1.0)) * t2 * (expit + t9));
    const bool t11 = maximum_(input, -input) == INF;
    const bool t12 = !t11;
    const bool t13 = t6 >= -R(5.529727786779404e-10) && t6 <= -R(4.656612873077393e-10) && t12;
    const bool t14 = maximum_(t9, -t9) < R(7.888609052210118e-31) && t8 != R(0.0) && t5 != R(0.0);
    const bool t15 = (expit < R(7.888609052210118e-31) || expit_2 < R(7.888609052210118e-31)) || t14;
    const bool t16 = t15 && t12;
    value_result = t7;
    input_result = t10;
    if (!quickly && t13) {
        const sigmoid_focal_loss_value_and_grad_gamma_0_carefully_results better = sigmoid_focal_loss_value_and_grad_gamma_0_carefully(input, target, alpha_pair);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t16) {
        const sigmoid_focal_loss_value_and_grad_gamma_0_carefully_2_results better = sigmoid_focal_loss_value_and_grad_gamma_0_carefully_2(input, target, g, alpha_pair);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    if (!quickly && t11) {
        const sigmoid_focal_loss_value_and_grad_gamma_0_far_results better = sigmoid_focal_loss_value_and_grad_gamma_0_far(input, target, g, alpha, far_t3);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t11) {
        const sigmoid_focal_loss_value_and_grad_gamma_0_far_2_results better = sigmoid_focal_loss_value_and_grad_gamma_0_far_2(input, target, g, alpha, far_2_t3);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && (t13 || t16 || t11 || t11);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_value_and_grad_gamma_0_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    value_out_type* restrict_ value_out,
    input_out_type* restrict_ input_out,
    const real alpha,
    const real t1,
    WIDE_NUMBER(alpha_pair),
    const real far_t3,
    const real far_2_t3,
    const integer size)
{
    const pair alpha_pair = pair(alpha_pair_hi, alpha_pair_lo);
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
                careful |= sigmoid_focal_loss_value_and_grad_gamma_0_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), alpha, t1, alpha_pair, far_t3, far_2_t3, value_result[lane], input_result[lane]);
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
        sigmoid_focal_loss_value_and_grad_gamma_0_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), alpha, t1, alpha_pair, far_t3, far_2_t3, value_result, input_result);
        store(value_out + i, value_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_value_and_grad_gamma_0_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const real alpha,
    const real t1,
    WIDE_NUMBER(alpha_pair),
    const real far_t3,
    const real far_2_t3,
    AXIS(size_0), AXIS(size_1), const integer size)
{
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
        real value_result[BATCH], input_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= sigmoid_focal_loss_value_and_grad_gamma_0_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), alpha, t1, alpha_pair, far_t3, far_2_t3, value_result[k], input_result[k]);
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
        sigmoid_focal_loss_value_and_grad_gamma_0_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), alpha, t1, alpha_pair, far_t3, far_2_t3, value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


def _hvp_gamma_0_numbers(alpha):
    t1 = 1.0 - alpha
    return alpha, t1, alpha


_hvp_gamma_0 = _Kernel(
    name="sigmoid_focal_loss_hvp_gamma_0",
    rows=False,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    chunks=1,
    scalars=("alpha",),
    kinds=("real", "real", "wide"),
    primitives=("extended", "logisticpdf"),
    host=_hvp_gamma_0_numbers,
    text=r"""
// sigmoid_focal_loss_hvp_gamma_0 for the elements at which it loses digits.
struct sigmoid_focal_loss_hvp_gamma_0_carefully_results {
    real input_result;
};

__device__ __noinline__ sigmoid_focal_loss_hvp_gamma_0_carefully_results sigmoid_focal_loss_hvp_gamma_0_carefully(
    const real input, const real target, const real g, const real v, const pair alpha_pair)
{
    const extended t2 = extended(alpha_pair);
    const extended t3 = extended_of(target);
    const extended t4 = extended(R(1.0)) - extended(R(2.0)) * t3;
    const extended t5 = extended_of(input) * t4;
    const extended t6 = -t5;
    const extended exp = extended_exp(-(real(t5) < real(t6) ? t6 : t5));
    const extended t7 = t4 * t4 * (t2 * t3 + (extended(R(1.0)) - t2) * (extended(R(1.0)) - t3));
    const extended t8 = extended_of(v) * (t7 * (exp / (extended(R(1.0)) + exp * (extended(R(2.0)) + exp))));
    return { real(extended_of(g) * t8) };
}

// sigmoid_focal_loss_hvp_gamma_0 for the elements at which it loses digits.
struct sigmoid_focal_loss_hvp_gamma_0_far_results {
    real input_result;
};

__device__ __forceinline__ sigmoid_focal_loss_hvp_gamma_0_far_results sigmoid_focal_loss_hvp_gamma_0_far(
    )
{
    return { R(0.0) };
}

// gamma=0
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool sigmoid_focal_loss_hvp_gamma_0_element(
    const real input, const real target, const real g, const real v, const real alpha, const real t1, const pair alpha_pair, real& input_result)
{
    const real t2 = fma_(-R(2.0), target, R(1.0));
    const pair t3 = pair(input) * (pair(R(1.0)) - pair(R(2.0)) * pair(target));
    const real t4 = real(t3);
    const real logisticpdf = logisticpdf_(t4);
    const real t5 = R(0.5) * t4;
    const real tanh = tanh_(t5);
    const real t6 = t2 * t2 * (alpha * target + t1 * (R(1.0) - target));
    const real t7 = g * (v * (t6 * fma_(-(logisticpdf * tanh), low_(t3), logisticpdf)));
    const bool t8 = maximum_(input, -input) == INF;
    const bool t9 = maximum_(tanh, -tanh) < R(7.888609052210118e-31) && t5 != R(0.0);
    const bool t10 = (logisticpdf < R(7.888609052210118e-31) || t9) && !t8;
    input_result = t7;
    if (!quickly && t10) {
        const sigmoid_focal_loss_hvp_gamma_0_carefully_results better = sigmoid_focal_loss_hvp_gamma_0_carefully(input, target, g, v, alpha_pair);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    if (t8) {
        const sigmoid_focal_loss_hvp_gamma_0_far_results better = sigmoid_focal_loss_hvp_gamma_0_far();
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && t10;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_hvp_gamma_0_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(const v_type, v_in),
    input_out_type* restrict_ input_out,
    const real alpha,
    const real t1,
    WIDE_NUMBER(alpha_pair),
    const integer size)
{
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
                careful |= sigmoid_focal_loss_hvp_gamma_0_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), load(v_read[k].at + lane), alpha, t1, alpha_pair, input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        sigmoid_focal_loss_hvp_gamma_0_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), load(ENTRY(v_in)), alpha, t1, alpha_pair, input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_hvp_gamma_0_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    const real alpha,
    const real t1,
    WIDE_NUMBER(alpha_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
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
            careful |= sigmoid_focal_loss_hvp_gamma_0_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), load(v_read + k), alpha, t1, alpha_pair, input_result[k]);
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
        sigmoid_focal_loss_hvp_gamma_0_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), load(PLACE(v_in)), alpha, t1, alpha_pair, input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


def _hess_diag_gamma_0_numbers(alpha):
    t1 = 1.0 - alpha
    return alpha, t1, alpha


_hess_diag_gamma_0 = _Kernel(
    name="sigmoid_focal_loss_hess_diag_gamma_0",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    chunks=1,
    scalars=("alpha",),
    kinds=("real", "real", "wide"),
    primitives=("extended", "logisticpdf"),
    host=_hess_diag_gamma_0_numbers,
    text=r"""
// sigmoid_focal_loss_hess_diag_gamma_0 for the elements at which it loses digits.
struct sigmoid_focal_loss_hess_diag_gamma_0_carefully_results {
    real input_result;
};

__device__ __noinline__ sigmoid_focal_loss_hess_diag_gamma_0_carefully_results sigmoid_focal_loss_hess_diag_gamma_0_carefully(
    const real input, const real target, const real g, const pair alpha_pair)
{
    const extended t2 = extended(alpha_pair);
    const extended t3 = extended_of(target);
    const extended t4 = extended(R(1.0)) - extended(R(2.0)) * t3;
    const extended t5 = extended_of(input) * t4;
    const extended t6 = -t5;
    const extended exp = extended_exp(-(real(t5) < real(t6) ? t6 : t5));
    const extended t7 = t4 * t4 * (t2 * t3 + (extended(R(1.0)) - t2) * (extended(R(1.0)) - t3));
    const extended t8 = extended_of(g) * (t7 * (exp / (extended(R(1.0)) + exp * (extended(R(2.0)) + exp))));
    return { real(t8) };
}

// sigmoid_focal_loss_hess_diag_gamma_0 for the elements at which it loses digits.
struct sigmoid_focal_loss_hess_diag_gamma_0_far_results {
    real input_result;
};

__device__ __forceinline__ sigmoid_focal_loss_hess_diag_gamma_0_far_results sigmoid_focal_loss_hess_diag_gamma_0_far(
    )
{
    return { R(0.0) };
}

// gamma=0
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool sigmoid_focal_loss_hess_diag_gamma_0_element(
    const real input, const real target, const real g, const real alpha, const real t1, const pair alpha_pair, real& input_result)
{
    const real t2 = fma_(-R(2.0), target, R(1.0));
    const pair t3 = pair(input) * (pair(R(1.0)) - pair(R(2.0)) * pair(target));
    const real t4 = real(t3);
    const real logisticpdf = logisticpdf_(t4);
    const real t5 = R(0.5) * t4;
    const real tanh = tanh_(t5);
    const real t6 = t2 * t2 * (alpha * target + t1 * (R(1.0) - target));
    const real t7 = g * (t6 * fma_(-(logisticpdf * tanh), low_(t3), logisticpdf));
    const bool t8 = maximum_(input, -input) == INF;
    const bool t9 = maximum_(tanh, -tanh) < R(7.888609052210118e-31) && t5 != R(0.0);
    const bool t10 = (logisticpdf < R(7.888609052210118e-31) || t9) && !t8;
    input_result = t7;
    if (!quickly && t10) {
        const sigmoid_focal_loss_hess_diag_gamma_0_carefully_results better = sigmoid_focal_loss_hess_diag_gamma_0_carefully(input, target, g, alpha_pair);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    if (t8) {
        const sigmoid_focal_loss_hess_diag_gamma_0_far_results better = sigmoid_focal_loss_hess_diag_gamma_0_far();
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    return quickly && t10;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_hess_diag_gamma_0_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    input_out_type* restrict_ input_out,
    const real alpha,
    const real t1,
    WIDE_NUMBER(alpha_pair),
    const integer size)
{
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
                careful |= sigmoid_focal_loss_hess_diag_gamma_0_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), alpha, t1, alpha_pair, input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        sigmoid_focal_loss_hess_diag_gamma_0_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), alpha, t1, alpha_pair, input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_hess_diag_gamma_0_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real alpha,
    const real t1,
    WIDE_NUMBER(alpha_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
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
            careful |= sigmoid_focal_loss_hess_diag_gamma_0_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), alpha, t1, alpha_pair, input_result[k]);
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
        sigmoid_focal_loss_hess_diag_gamma_0_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), alpha, t1, alpha_pair, input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_SPEC = _Function(
    name="sigmoid_focal_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("alpha", "param", domain=_Domain(0, 1, False, False)),
        _Argument("gamma", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        ("other",): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input", "target"), ("alpha", "gamma"), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g"), ("alpha", "gamma"), ("input",)),
                "vjp_target": _Body(_vjp_target, ("input", "target", "g"), ("alpha", "gamma"), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g"), ("alpha", "gamma"), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), ("alpha", "gamma"), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g"), ("alpha", "gamma"), ("input",)),
            },
        ),
        (0,): _Variant(
            False,
            (),
            {
                "value": _Body(_value_gamma_0, ("input", "target"), ("alpha",), ("value",)),
                "vjp": _Body(_vjp_gamma_0, ("input", "target", "g"), ("alpha",), ("input",)),
                "vjp_target": _Body(_vjp_target_gamma_0, ("input", "target", "g"), ("alpha",), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad_gamma_0, ("input", "target", "g"), ("alpha",), ("value", "input")
                ),
                "hvp": _Body(_hvp_gamma_0, ("input", "target", "g", "v"), ("alpha",), ("input",)),
                "hess_diag": _Body(_hess_diag_gamma_0, ("input", "target", "g"), ("alpha",), ("input",)),
            },
        ),
    },
    selectors=(("gamma", (0,)),),
    reductions=("none", "mean", "sum"),
)


def sigmoid_focal_loss(input, target, *, alpha=0.25, gamma=2.0, reduction="mean", out=None):
    """Cross entropy on logits in which well-classified examples count less, for targets 0 and 1.

        sigmoid_focal_loss = (alpha*target + (1 - alpha)*(1 - target))*exp(-gamma*log(1 + exp(-input*(1 -
                             2*target))))*log(exp(input*(1 - 2*target)) + 1)

    input: array; broadcasts with the others.
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
    return _loss(_SPEC, "sigmoid_focal_loss", (input, target, alpha, gamma), None, reduction, out)


def sigmoid_focal_loss_vjp(g, input, target, *, alpha=0.25, gamma=2.0, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of sigmoid_focal_loss, given the cotangent g of its result.

    sigmoid_focal_loss: Cross entropy on logits in which well-classified examples count less, for
    targets 0 and 1.

        sigmoid_focal_loss = (alpha*target + (1 - alpha)*(1 - target))*exp(-gamma*log(1 + exp(-input*(1 -
                             2*target))))*log(exp(input*(1 - 2*target)) + 1)

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
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
    return _cotangents(
        _SPEC, "sigmoid_focal_loss_vjp", g, (input, target, alpha, gamma), None, reduction, wrt, out
    )


def sigmoid_focal_loss_value_and_grad(input, target, *, alpha=0.25, gamma=2.0, reduction="mean", out=None):
    """Value of sigmoid_focal_loss and its derivative, in one pass.

    sigmoid_focal_loss: Cross entropy on logits in which well-classified examples count less, for
    targets 0 and 1.

        sigmoid_focal_loss = (alpha*target + (1 - alpha)*(1 - target))*exp(-gamma*log(1 + exp(-input*(1 -
                             2*target))))*log(exp(input*(1 - 2*target)) + 1)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    alpha: number, 0 <= alpha <= 1; default 0.25.
    gamma: number, 0 <= gamma; default 2.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what sigmoid_focal_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _loss_pair(
        _SPEC, "sigmoid_focal_loss_value_and_grad", (input, target, alpha, gamma), None, reduction, out
    )


def sigmoid_focal_loss_hvp(v, input, target, *, alpha=0.25, gamma=2.0, reduction="mean", out=None):
    """Hessian of sigmoid_focal_loss in input times v.

    sigmoid_focal_loss: Cross entropy on logits in which well-classified examples count less, for
    targets 0 and 1.

        sigmoid_focal_loss = (alpha*target + (1 - alpha)*(1 - target))*exp(-gamma*log(1 + exp(-input*(1 -
                             2*target))))*log(exp(input*(1 - 2*target)) + 1)

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
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
        _SPEC, "sigmoid_focal_loss_hvp", "hvp", v, (input, target, alpha, gamma), None, reduction, out
    )


def sigmoid_focal_loss_hess_diag(input, target, *, alpha=0.25, gamma=2.0, reduction="mean", out=None):
    """Diagonal of the Hessian of sigmoid_focal_loss in input.

    sigmoid_focal_loss: Cross entropy on logits in which well-classified examples count less, for
    targets 0 and 1.

        sigmoid_focal_loss = (alpha*target + (1 - alpha)*(1 - target))*exp(-gamma*log(1 + exp(-input*(1 -
                             2*target))))*log(exp(input*(1 - 2*target)) + 1)

    input: array; broadcasts with the others.
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
        _SPEC,
        "sigmoid_focal_loss_hess_diag",
        "hess_diag",
        None,
        (input, target, alpha, gamma),
        None,
        reduction,
        out,
    )
