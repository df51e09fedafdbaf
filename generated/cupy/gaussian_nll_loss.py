# Made by symdl 0.1.0 from gaussian_nll_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     gaussian_nll_loss = (input - target)**2*Piecewise((1/var, eps <= var), (1/eps, True))/2 +
#                         log(Piecewise((var, eps <= var), (eps, True)))/2
"""Negative log likelihood under a normal distribution whose variance counts as at least eps."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _loss, _loss_pair

__all__ = ["gaussian_nll_loss", "gaussian_nll_loss_vjp", "gaussian_nll_loss_value_and_grad"]


def _value_numbers(eps):
    return eps, eps


_value = _Kernel(
    name="gaussian_nll_loss_value",
    rows=False,
    inputs=("input", "target", "var"),
    outputs=("value",),
    chunks=1,
    scalars=("eps",),
    kinds=("real", "wide"),
    primitives=("extended",),
    host=_value_numbers,
    text=r"""
// gaussian_nll_loss_value for the elements at which it loses digits.
struct gaussian_nll_loss_value_carefully_results {
    real value_result;
};

__device__ __noinline__ gaussian_nll_loss_value_carefully_results gaussian_nll_loss_value_carefully(
    const real input, const real target, const real var, const pair eps_pair)
{
    const extended t1 = extended(eps_pair);
    const extended t2 = extended_of(input) - extended_of(target);
    const extended t3 = extended(R(0.5)) * (t2 * t2);
    const extended t4 = extended_of(var);
    const bool t5 = real(extended_sign(t1 - t4)) > R(0.0);
    const extended t6 = extended(R(2.0)) * (t5 ? t3 / t1 : t3 / t4) + extended_log(t5 ? t1 : t4);
    return { real(t6 / extended(R(2.0))) };
}

// full=False
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool gaussian_nll_loss_value_element(
    const real input, const real target, const real var, const real eps, const pair eps_pair, real& value_result)
{
    const real t1 = input - target;
    const real t2 = t1 * t1;
    const real t3 = R(0.5) * t2;
    const real t4 = t3 / var;
    const bool t5 = eps > var;
    const real t6 = R(2.0) * (t5 ? t3 / eps : t4);
    const real t7 = t6 + log_(t5 ? eps : var);
    const real t8 = t7 / R(2.0);
    const real t9 = maximum_(t7, -t7);
    const real t10 = maximum_(t6, -t6);
    const bool t11 = (((t4 == INF || t9 < R(0.5) * t10) || t2 == INF) || t6 == INF) || t9 < R(0.9) * t10;
    const bool t12 = t11 || (t2 >= R(1.6093254089355469e-06) && t2 <= R(0.1953125));
    value_result = t8;
    if (!quickly && t12) {
        const gaussian_nll_loss_value_carefully_results better = gaussian_nll_loss_value_carefully(input, target, var, eps_pair);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t12;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gaussian_nll_loss_value_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const var_type, var_in),
    value_out_type* restrict_ value_out,
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
        lanes<var_type> var_read[1];
        read(var_read, ENTRY(var_in), !var_in_step);
        lanes<value_out_type> value_write[1];
        bool careful = false;
        EACH(k, 1) {
            real value_result[LANES];
            EACH(lane, LANES)
                careful |= gaussian_nll_loss_value_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(var_read[k].at + lane), eps, eps_pair, value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real value_result;
        gaussian_nll_loss_value_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(var_in)), eps, eps_pair, value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gaussian_nll_loss_value_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const var_type, var_in),
    STRIDED(value_out_type, value_out),
    const real eps,
    WIDE_NUMBER(eps_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair eps_pair = pair(eps_pair_hi, eps_pair_lo);
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        var_type var_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
            var_read[k] = *PLACE(var_in);
        }
        real value_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= gaussian_nll_loss_value_element<true>(
                load(input_read + k), load(target_read + k), load(var_read + k), eps, eps_pair, value_result[k]);
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
        gaussian_nll_loss_value_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(var_in)), eps, eps_pair, value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


def _vjp_numbers(eps):
    return eps, eps


_vjp = _Kernel(
    name="gaussian_nll_loss_vjp",
    rows=False,
    inputs=("input", "target", "var", "g"),
    outputs=("input", "var"),
    chunks=1,
    scalars=("eps",),
    kinds=("real", "wide"),
    primitives=("extended",),
    host=_vjp_numbers,
    text=r"""
// gaussian_nll_loss_vjp for the elements at which it loses digits.
struct gaussian_nll_loss_vjp_carefully_results {
    real input_result;
};

__device__ __noinline__ gaussian_nll_loss_vjp_carefully_results gaussian_nll_loss_vjp_carefully(
    const real input, const real target, const real var, const real g, const pair eps_pair)
{
    const extended t1 = extended(eps_pair);
    const extended t2 = extended_of(input) - extended_of(target);
    const extended t3 = extended_of(var);
    const extended t4 = extended_of(g);
    return { real(real(extended_sign(t1 - t3)) > R(0.0) ? t4 * (t2 / t1) : t4 * (t2 / t3)) };
}

// gaussian_nll_loss_vjp for the elements at which it loses digits.
struct gaussian_nll_loss_vjp_carefully_2_results {
    real var_result;
};

__device__ __noinline__ gaussian_nll_loss_vjp_carefully_2_results gaussian_nll_loss_vjp_carefully_2(
    const real input, const real target, const real var, const real g, const pair eps_pair)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_of(target);
    const extended t3 = t1 - t2;
    const extended t4 = extended_of(var);
    const extended t5 = extended_of(g) * ((extended(R(1.0)) / t4 - t3 / t4 * t3 / t4) / extended(R(2.0)));
    const extended t6 = real(extended_sign(extended(eps_pair) - t4)) > R(0.0) ? extended(R(0.0)) : t5;
    return { real(target == target ? (input == input ? t6 : t1) : t2) };
}

// full=False
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool gaussian_nll_loss_vjp_element(
    const real input, const real target, const real var, const real g, const real eps, const pair eps_pair, real& input_result, real& var_result)
{
    const real t1 = input - target;
    const real t2 = t1 / var;
    const bool t3 = eps > var;
    const real t4 = t3 ? g * (t1 / eps) : g * t2;
    const real t5 = R(1.0) / var;
    const real t6 = t2 * t1;
    const real t7 = t6 / var;
    const real t8 = t5 - t7;
    const real t9 = input == input ? (t3 ? R(0.0) : g * (t8 / R(2.0))) : input;
    const real t10 = target == target ? t9 : target;
    const bool t11 = maximum_(t1, -t1) == INF;
    const real t12 = maximum_(t8, -t8);
    const bool t13 = (t12 == INF || t12 < R(0.75) * maximum_(t5, -t5)) || t5 < R(7.888609052210118e-31);
    const bool t14 = (t13 || t7 == INF) || t6 == INF;
    input_result = t4;
    var_result = t10;
    if (!quickly && t11) {
        const gaussian_nll_loss_vjp_carefully_results better = gaussian_nll_loss_vjp_carefully(input, target, var, g, eps_pair);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    if (!quickly && t14) {
        const gaussian_nll_loss_vjp_carefully_2_results better = gaussian_nll_loss_vjp_carefully_2(input, target, var, g, eps_pair);
        if (better.var_result == better.var_result) var_result = better.var_result;
    }
    return quickly && (t11 || t14);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gaussian_nll_loss_vjp_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const var_type, var_in),
    FLAT(const g_type, g_in),
    input_out_type* restrict_ input_out,
    var_out_type* restrict_ var_out,
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
        lanes<var_type> var_read[1];
        read(var_read, ENTRY(var_in), !var_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<input_out_type> input_write[1];
        lanes<var_out_type> var_write[1];
        bool careful = false;
        EACH(k, 1) {
            real input_result[LANES], var_result[LANES];
            EACH(lane, LANES)
                careful |= gaussian_nll_loss_vjp_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(var_read[k].at + lane), load(g_read[k].at + lane), eps, eps_pair, input_result[lane], var_result[lane]);
            pack(input_write[k], input_result);
            pack(var_write[k], var_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        write(var_out + i, var_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result, var_result;
        gaussian_nll_loss_vjp_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(var_in)), load(ENTRY(g_in)), eps, eps_pair, input_result, var_result);
        store(input_out + i, input_result);
        store(var_out + i, var_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gaussian_nll_loss_vjp_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const var_type, var_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    STRIDED(var_out_type, var_out),
    const real eps,
    WIDE_NUMBER(eps_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair eps_pair = pair(eps_pair_hi, eps_pair_lo);
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        var_type var_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
            var_read[k] = *PLACE(var_in);
            g_read[k] = *PLACE(g_in);
        }
        real input_result[BATCH], var_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= gaussian_nll_loss_vjp_element<true>(
                load(input_read + k), load(target_read + k), load(var_read + k), load(g_read + k), eps, eps_pair, input_result[k], var_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(input_out), input_result[k]);
            store(PLACE(var_out), var_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real input_result, var_result;
        gaussian_nll_loss_vjp_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(var_in)), load(PLACE(g_in)), eps, eps_pair, input_result, var_result);
        store(PLACE(input_out), input_result);
        store(PLACE(var_out), var_result);
    });
}
""",
)


def _vjp_target_numbers(eps):
    return eps, eps


_vjp_target = _Kernel(
    name="gaussian_nll_loss_vjp_target",
    rows=False,
    inputs=("input", "target", "var", "g"),
    outputs=("target",),
    chunks=1,
    scalars=("eps",),
    kinds=("real", "wide"),
    primitives=("extended",),
    host=_vjp_target_numbers,
    text=r"""
// gaussian_nll_loss_vjp_target for the elements at which it loses digits.
struct gaussian_nll_loss_vjp_target_carefully_results {
    real target_result;
};

__device__ __noinline__ gaussian_nll_loss_vjp_target_carefully_results gaussian_nll_loss_vjp_target_carefully(
    const real input, const real target, const real var, const real g, const pair eps_pair)
{
    const extended t1 = extended(eps_pair);
    const extended t2 = extended_of(target) - extended_of(input);
    const extended t3 = extended_of(var);
    const extended t4 = extended_of(g);
    return { real(real(extended_sign(t1 - t3)) > R(0.0) ? t4 * (t2 / t1) : t4 * (t2 / t3)) };
}

// full=False
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool gaussian_nll_loss_vjp_target_element(
    const real input, const real target, const real var, const real g, const real eps, const pair eps_pair, real& target_result)
{
    const real t1 = target - input;
    const real t2 = eps > var ? g * (t1 / eps) : g * (t1 / var);
    const bool t3 = maximum_(t1, -t1) == INF;
    target_result = t2;
    if (!quickly && t3) {
        const gaussian_nll_loss_vjp_target_carefully_results better = gaussian_nll_loss_vjp_target_carefully(input, target, var, g, eps_pair);
        if (better.target_result == better.target_result) target_result = better.target_result;
    }
    return quickly && t3;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gaussian_nll_loss_vjp_target_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const var_type, var_in),
    FLAT(const g_type, g_in),
    target_out_type* restrict_ target_out,
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
        lanes<var_type> var_read[1];
        read(var_read, ENTRY(var_in), !var_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<target_out_type> target_write[1];
        bool careful = false;
        EACH(k, 1) {
            real target_result[LANES];
            EACH(lane, LANES)
                careful |= gaussian_nll_loss_vjp_target_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(var_read[k].at + lane), load(g_read[k].at + lane), eps, eps_pair, target_result[lane]);
            pack(target_write[k], target_result);
        }
        if (careful) return false;
        write(target_out + i, target_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real target_result;
        gaussian_nll_loss_vjp_target_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(var_in)), load(ENTRY(g_in)), eps, eps_pair, target_result);
        store(target_out + i, target_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gaussian_nll_loss_vjp_target_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const var_type, var_in),
    STRIDED(const g_type, g_in),
    STRIDED(target_out_type, target_out),
    const real eps,
    WIDE_NUMBER(eps_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair eps_pair = pair(eps_pair_hi, eps_pair_lo);
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        var_type var_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
            var_read[k] = *PLACE(var_in);
            g_read[k] = *PLACE(g_in);
        }
        real target_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= gaussian_nll_loss_vjp_target_element<true>(
                load(input_read + k), load(target_read + k), load(var_read + k), load(g_read + k), eps, eps_pair, target_result[k]);
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
        gaussian_nll_loss_vjp_target_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(var_in)), load(PLACE(g_in)), eps, eps_pair, target_result);
        store(PLACE(target_out), target_result);
    });
}
""",
)


def _value_and_grad_numbers(eps):
    return eps, eps


_value_and_grad = _Kernel(
    name="gaussian_nll_loss_value_and_grad",
    rows=False,
    inputs=("input", "target", "var", "g"),
    outputs=("value", "input", "var"),
    chunks=1,
    scalars=("eps",),
    kinds=("real", "wide"),
    primitives=("extended",),
    host=_value_and_grad_numbers,
    text=r"""
// gaussian_nll_loss_value_and_grad for the elements at which it loses digits.
struct gaussian_nll_loss_value_and_grad_carefully_results {
    real value_result;
};

__device__ __noinline__ gaussian_nll_loss_value_and_grad_carefully_results gaussian_nll_loss_value_and_grad_carefully(
    const real input, const real target, const real var, const pair eps_pair)
{
    const extended t1 = extended(eps_pair);
    const extended t2 = extended_of(input) - extended_of(target);
    const extended t3 = extended(R(0.5)) * (t2 * t2);
    const extended t4 = extended_of(var);
    const bool t5 = real(extended_sign(t1 - t4)) > R(0.0);
    const extended t6 = extended(R(2.0)) * (t5 ? t3 / t1 : t3 / t4) + extended_log(t5 ? t1 : t4);
    return { real(t6 / extended(R(2.0))) };
}

// gaussian_nll_loss_value_and_grad for the elements at which it loses digits.
struct gaussian_nll_loss_value_and_grad_carefully_2_results {
    real input_result;
};

__device__ __noinline__ gaussian_nll_loss_value_and_grad_carefully_2_results gaussian_nll_loss_value_and_grad_carefully_2(
    const real input, const real target, const real var, const real g, const pair eps_pair)
{
    const extended t1 = extended(eps_pair);
    const extended t2 = extended_of(input) - extended_of(target);
    const extended t3 = extended_of(var);
    const extended t4 = extended_of(g);
    return { real(real(extended_sign(t1 - t3)) > R(0.0) ? t4 * (t2 / t1) : t4 * (t2 / t3)) };
}

// gaussian_nll_loss_value_and_grad for the elements at which it loses digits.
struct gaussian_nll_loss_value_and_grad_carefully_3_results {
    real var_result;
};

__device__ __noinline__ gaussian_nll_loss_value_and_grad_carefully_3_results gaussian_nll_loss_value_and_grad_carefully_3(
    const real input, const real target, const real var, const real g, const pair eps_pair)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_of(target);
    const extended t3 = t1 - t2;
    const extended t4 = extended_of(var);
    const extended t5 = extended_of(g) * ((extended(R(1.0)) / t4 - t3 / t4 * t3 / t4) / extended(R(2.0)));
    const extended t6 = real(extended_sign(extended(eps_pair) - t4)) > R(0.0) ? extended(R(0.0)) : t5;
    return { real(target == target ? (input == input ? t6 : t1) : t2) };
}

// full=False
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool gaussian_nll_loss_value_and_grad_element(
    const real input, const real target, const real var, const real g, const real eps, const pair eps_pair, real& value_result, real& input_result, real& var_result)
{
    const real t1 = input - target;
    const real t2 = t1 * t1;
    const real t3 = R(0.5) * t2;
    const real t4 = t3 / var;
    const bool t5 = eps > var;
    const real t6 = R(2.0) * (t5 ? t3 / eps : t4);
    const real t7 = t6 + log_(t5 ? eps : var);
    const real t8 = t7 / R(2.0);
    const real t9 = t1 / var;
    const real t10 = t5 ? g * (t1 / eps) : g * t9;
    const real t11 = R(1.0) / var;
    const real t12 = t9 * t1;
    const real t13 = t12 / var;
    const real t14 = t11 - t13;
    const real t15 = input == input ? (t5 ? R(0.0) : g * (t14 / R(2.0))) : input;
    const real t16 = target == target ? t15 : target;
    const real t17 = maximum_(t7, -t7);
    const real t18 = maximum_(t6, -t6);
    const bool t19 = ((t4 == INF || t17 < R(0.5) * t18) || t2 == INF) || t6 == INF;
    const bool t20 = t2 >= R(1.6093254089355469e-06) && t2 <= R(0.1953125);
    const bool t21 = (t19 || t17 < R(0.9) * t18) || t20;
    const bool t22 = maximum_(t1, -t1) == INF;
    const real t23 = maximum_(t14, -t14);
    const bool t24 = t23 == INF || t23 < R(0.75) * maximum_(t11, -t11);
    const bool t25 = ((t24 || t11 < R(7.888609052210118e-31)) || t13 == INF) || t12 == INF;
    value_result = t8;
    input_result = t10;
    var_result = t16;
    if (!quickly && t21) {
        const gaussian_nll_loss_value_and_grad_carefully_results better = gaussian_nll_loss_value_and_grad_carefully(input, target, var, eps_pair);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t22) {
        const gaussian_nll_loss_value_and_grad_carefully_2_results better = gaussian_nll_loss_value_and_grad_carefully_2(input, target, var, g, eps_pair);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    if (!quickly && t25) {
        const gaussian_nll_loss_value_and_grad_carefully_3_results better = gaussian_nll_loss_value_and_grad_carefully_3(input, target, var, g, eps_pair);
        if (better.var_result == better.var_result) var_result = better.var_result;
    }
    return quickly && (t21 || t22 || t25);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gaussian_nll_loss_value_and_grad_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const var_type, var_in),
    FLAT(const g_type, g_in),
    value_out_type* restrict_ value_out,
    input_out_type* restrict_ input_out,
    var_out_type* restrict_ var_out,
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
        lanes<var_type> var_read[1];
        read(var_read, ENTRY(var_in), !var_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<value_out_type> value_write[1];
        lanes<input_out_type> input_write[1];
        lanes<var_out_type> var_write[1];
        bool careful = false;
        EACH(k, 1) {
            real value_result[LANES], input_result[LANES], var_result[LANES];
            EACH(lane, LANES)
                careful |= gaussian_nll_loss_value_and_grad_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(var_read[k].at + lane), load(g_read[k].at + lane), eps, eps_pair, value_result[lane], input_result[lane], var_result[lane]);
            pack(value_write[k], value_result);
            pack(input_write[k], input_result);
            pack(var_write[k], var_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        write(input_out + i, input_write);
        write(var_out + i, var_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real value_result, input_result, var_result;
        gaussian_nll_loss_value_and_grad_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(var_in)), load(ENTRY(g_in)), eps, eps_pair, value_result, input_result, var_result);
        store(value_out + i, value_result);
        store(input_out + i, input_result);
        store(var_out + i, var_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gaussian_nll_loss_value_and_grad_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const var_type, var_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    STRIDED(var_out_type, var_out),
    const real eps,
    WIDE_NUMBER(eps_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair eps_pair = pair(eps_pair_hi, eps_pair_lo);
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        var_type var_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
            var_read[k] = *PLACE(var_in);
            g_read[k] = *PLACE(g_in);
        }
        real value_result[BATCH], input_result[BATCH], var_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= gaussian_nll_loss_value_and_grad_element<true>(
                load(input_read + k), load(target_read + k), load(var_read + k), load(g_read + k), eps, eps_pair, value_result[k], input_result[k], var_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(value_out), value_result[k]);
            store(PLACE(input_out), input_result[k]);
            store(PLACE(var_out), var_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real value_result, input_result, var_result;
        gaussian_nll_loss_value_and_grad_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(var_in)), load(PLACE(g_in)), eps, eps_pair, value_result, input_result, var_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
        store(PLACE(var_out), var_result);
    });
}
""",
)


def _value_full_numbers(eps):
    return eps, eps


_value_full = _Kernel(
    name="gaussian_nll_loss_value_full",
    rows=False,
    inputs=("input", "target", "var"),
    outputs=("value",),
    chunks=1,
    scalars=("eps",),
    kinds=("real", "wide"),
    primitives=("extended",),
    host=_value_full_numbers,
    text=r"""
// gaussian_nll_loss_value_full for the elements at which it loses digits.
struct gaussian_nll_loss_value_full_carefully_results {
    real value_result;
};

__device__ __noinline__ gaussian_nll_loss_value_full_carefully_results gaussian_nll_loss_value_full_carefully(
    const real input, const real target, const real var, const pair eps_pair)
{
    const extended t1 = extended(eps_pair);
    const extended t2 = extended_of(input) - extended_of(target);
    const extended t3 = extended(R(0.5)) * (t2 * t2);
    const extended t4 = extended_of(var);
    const bool t5 = real(extended_sign(t1 - t4)) > R(0.0);
    const extended t6 = extended(R(2.0)) * (t5 ? t3 / t1 : t3 / t4) + extended_log(t5 ? t1 : t4);
    const extended t7 = t6 + extended(PAIR(1.8378770664093456, -7.756588316134483e-17, R(1.8378770351409912), R(3.126835323996602e-08)));
    return { real(t7 / extended(R(2.0))) };
}

// full=True
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool gaussian_nll_loss_value_full_element(
    const real input, const real target, const real var, const real eps, const pair eps_pair, real& value_result)
{
    const real t1 = input - target;
    const real t2 = t1 * t1;
    const real t3 = R(0.5) * t2;
    const real t4 = t3 / var;
    const bool t5 = eps > var;
    const real t6 = R(2.0) * (t5 ? t3 / eps : t4);
    const real t7 = t6 + log_(t5 ? eps : var);
    const real t8 = t7 + R(1.8378770664093456);
    const real t9 = t8 / R(2.0);
    const real t10 = maximum_(t8, -t8);
    const real t11 = maximum_(t7, -t7);
    const real t12 = maximum_(t6, -t6);
    const bool t13 = ((t4 == INF || t10 < R(0.9189385332046728)) || t11 < R(0.5) * t12) || t2 == INF;
    const bool t14 = ((t13 || t6 == INF) || t10 < R(1.654089359768411)) || t11 < R(0.9) * t12;
    const bool t15 = t14 || (t8 >= -R(12.5) && t8 <= -R(1.5625));
    value_result = t9;
    if (!quickly && t15) {
        const gaussian_nll_loss_value_full_carefully_results better = gaussian_nll_loss_value_full_carefully(input, target, var, eps_pair);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t15;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gaussian_nll_loss_value_full_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const var_type, var_in),
    value_out_type* restrict_ value_out,
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
        lanes<var_type> var_read[1];
        read(var_read, ENTRY(var_in), !var_in_step);
        lanes<value_out_type> value_write[1];
        bool careful = false;
        EACH(k, 1) {
            real value_result[LANES];
            EACH(lane, LANES)
                careful |= gaussian_nll_loss_value_full_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(var_read[k].at + lane), eps, eps_pair, value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real value_result;
        gaussian_nll_loss_value_full_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(var_in)), eps, eps_pair, value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gaussian_nll_loss_value_full_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const var_type, var_in),
    STRIDED(value_out_type, value_out),
    const real eps,
    WIDE_NUMBER(eps_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair eps_pair = pair(eps_pair_hi, eps_pair_lo);
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        var_type var_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
            var_read[k] = *PLACE(var_in);
        }
        real value_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= gaussian_nll_loss_value_full_element<true>(
                load(input_read + k), load(target_read + k), load(var_read + k), eps, eps_pair, value_result[k]);
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
        gaussian_nll_loss_value_full_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(var_in)), eps, eps_pair, value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


def _vjp_full_numbers(eps):
    return eps, eps


_vjp_full = _Kernel(
    name="gaussian_nll_loss_vjp_full",
    rows=False,
    inputs=("input", "target", "var", "g"),
    outputs=("input", "var"),
    chunks=1,
    scalars=("eps",),
    kinds=("real", "wide"),
    primitives=("extended",),
    host=_vjp_full_numbers,
    text=r"""
// gaussian_nll_loss_vjp_full for the elements at which it loses digits.
struct gaussian_nll_loss_vjp_full_carefully_results {
    real input_result;
};

__device__ __noinline__ gaussian_nll_loss_vjp_full_carefully_results gaussian_nll_loss_vjp_full_carefully(
    const real input, const real target, const real var, const real g, const pair eps_pair)
{
    const extended t1 = extended(eps_pair);
    const extended t2 = extended_of(input) - extended_of(target);
    const extended t3 = extended_of(var);
    const extended t4 = extended_of(g);
    return { real(real(extended_sign(t1 - t3)) > R(0.0) ? t4 * (t2 / t1) : t4 * (t2 / t3)) };
}

// gaussian_nll_loss_vjp_full for the elements at which it loses digits.
struct gaussian_nll_loss_vjp_full_carefully_2_results {
    real var_result;
};

__device__ __noinline__ gaussian_nll_loss_vjp_full_carefully_2_results gaussian_nll_loss_vjp_full_carefully_2(
    const real input, const real target, const real var, const real g, const pair eps_pair)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_of(target);
    const extended t3 = t1 - t2;
    const extended t4 = extended_of(var);
    const extended t5 = extended_of(g) * ((extended(R(1.0)) / t4 - t3 / t4 * t3 / t4) / extended(R(2.0)));
    const extended t6 = real(extended_sign(extended(eps_pair) - t4)) > R(0.0) ? extended(R(0.0)) : t5;
    return { real(target == target ? (input == input ? t6 : t1) : t2) };
}

// full=True
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool gaussian_nll_loss_vjp_full_element(
    const real input, const real target, const real var, const real g, const real eps, const pair eps_pair, real& input_result, real& var_result)
{
    const real t1 = input - target;
    const real t2 = t1 / var;
    const bool t3 = eps > var;
    const real t4 = t3 ? g * (t1 / eps) : g * t2;
    const real t5 = R(1.0) / var;
    const real t6 = t2 * t1;
    const real t7 = t6 / var;
    const real t8 = t5 - t7;
    const real t9 = input == input ? (t3 ? R(0.0) : g * (t8 / R(2.0))) : input;
    const real t10 = target == target ? t9 : target;
    const bool t11 = maximum_(t1, -t1) == INF;
    const real t12 = maximum_(t8, -t8);
    const bool t13 = (t12 == INF || t12 < R(0.75) * maximum_(t5, -t5)) || t5 < R(7.888609052210118e-31);
    const bool t14 = (t13 || t7 == INF) || t6 == INF;
    input_result = t4;
    var_result = t10;
    if (!quickly && t11) {
        const gaussian_nll_loss_vjp_full_carefully_results better = gaussian_nll_loss_vjp_full_carefully(input, target, var, g, eps_pair);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    if (!quickly && t14) {
        const gaussian_nll_loss_vjp_full_carefully_2_results better = gaussian_nll_loss_vjp_full_carefully_2(input, target, var, g, eps_pair);
        if (better.var_result == better.var_result) var_result = better.var_result;
    }
    return quickly && (t11 || t14);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gaussian_nll_loss_vjp_full_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const var_type, var_in),
    FLAT(const g_type, g_in),
    input_out_type* restrict_ input_out,
    var_out_type* restrict_ var_out,
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
        lanes<var_type> var_read[1];
        read(var_read, ENTRY(var_in), !var_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<input_out_type> input_write[1];
        lanes<var_out_type> var_write[1];
        bool careful = false;
        EACH(k, 1) {
            real input_result[LANES], var_result[LANES];
            EACH(lane, LANES)
                careful |= gaussian_nll_loss_vjp_full_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(var_read[k].at + lane), load(g_read[k].at + lane), eps, eps_pair, input_result[lane], var_result[lane]);
            pack(input_write[k], input_result);
            pack(var_write[k], var_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        write(var_out + i, var_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result, var_result;
        gaussian_nll_loss_vjp_full_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(var_in)), load(ENTRY(g_in)), eps, eps_pair, input_result, var_result);
        store(input_out + i, input_result);
        store(var_out + i, var_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gaussian_nll_loss_vjp_full_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const var_type, var_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    STRIDED(var_out_type, var_out),
    const real eps,
    WIDE_NUMBER(eps_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair eps_pair = pair(eps_pair_hi, eps_pair_lo);
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        var_type var_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
            var_read[k] = *PLACE(var_in);
            g_read[k] = *PLACE(g_in);
        }
        real input_result[BATCH], var_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= gaussian_nll_loss_vjp_full_element<true>(
                load(input_read + k), load(target_read + k), load(var_read + k), load(g_read + k), eps, eps_pair, input_result[k], var_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(input_out), input_result[k]);
            store(PLACE(var_out), var_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real input_result, var_result;
        gaussian_nll_loss_vjp_full_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(var_in)), load(PLACE(g_in)), eps, eps_pair, input_result, var_result);
        store(PLACE(input_out), input_result);
        store(PLACE(var_out), var_result);
    });
}
""",
)


def _vjp_target_full_numbers(eps):
    return eps, eps


_vjp_target_full = _Kernel(
    name="gaussian_nll_loss_vjp_target_full",
    rows=False,
    inputs=("input", "target", "var", "g"),
    outputs=("target",),
    chunks=1,
    scalars=("eps",),
    kinds=("real", "wide"),
    primitives=("extended",),
    host=_vjp_target_full_numbers,
    text=r"""
// gaussian_nll_loss_vjp_target_full for the elements at which it loses digits.
struct gaussian_nll_loss_vjp_target_full_carefully_results {
    real target_result;
};

__device__ __noinline__ gaussian_nll_loss_vjp_target_full_carefully_results gaussian_nll_loss_vjp_target_full_carefully(
    const real input, const real target, const real var, const real g, const pair eps_pair)
{
    const extended t1 = extended(eps_pair);
    const extended t2 = extended_of(target) - extended_of(input);
    const extended t3 = extended_of(var);
    const extended t4 = extended_of(g);
    return { real(real(extended_sign(t1 - t3)) > R(0.0) ? t4 * (t2 / t1) : t4 * (t2 / t3)) };
}

// full=True
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool gaussian_nll_loss_vjp_target_full_element(
    const real input, const real target, const real var, const real g, const real eps, const pair eps_pair, real& target_result)
{
    const real t1 = target - input;
    const real t2 = eps > var ? g * (t1 / eps) : g * (t1 / var);
    const bool t3 = maximum_(t1, -t1) == INF;
    target_result = t2;
    if (!quickly && t3) {
        const gaussian_nll_loss_vjp_target_full_carefully_results better = gaussian_nll_loss_vjp_target_full_carefully(input, target, var, g, eps_pair);
        if (better.target_result == better.target_result) target_result = better.target_result;
    }
    return quickly && t3;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gaussian_nll_loss_vjp_target_full_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const var_type, var_in),
    FLAT(const g_type, g_in),
    target_out_type* restrict_ target_out,
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
        lanes<var_type> var_read[1];
        read(var_read, ENTRY(var_in), !var_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<target_out_type> target_write[1];
        bool careful = false;
        EACH(k, 1) {
            real target_result[LANES];
            EACH(lane, LANES)
                careful |= gaussian_nll_loss_vjp_target_full_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(var_read[k].at + lane), load(g_read[k].at + lane), eps, eps_pair, target_result[lane]);
            pack(target_write[k], target_result);
        }
        if (careful) return false;
        write(target_out + i, target_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real target_result;
        gaussian_nll_loss_vjp_target_full_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(var_in)), load(ENTRY(g_in)), eps, eps_pair, target_result);
        store(target_out + i, target_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gaussian_nll_loss_vjp_target_full_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const var_type, var_in),
    STRIDED(const g_type, g_in),
    STRIDED(target_out_type, target_out),
    const real eps,
    WIDE_NUMBER(eps_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair eps_pair = pair(eps_pair_hi, eps_pair_lo);
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        var_type var_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
            var_read[k] = *PLACE(var_in);
            g_read[k] = *PLACE(g_in);
        }
        real target_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= gaussian_nll_loss_vjp_target_full_element<true>(
                load(input_read + k), load(target_read + k), load(var_read + k), load(g_read + k), eps, eps_pair, target_result[k]);
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
        gaussian_nll_loss_vjp_target_full_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(var_in)), load(PLACE(g_in)), eps, eps_pair, target_result);
        store(PLACE(target_out), target_result);
    });
}
""",
)


def _value_and_grad_full_numbers(eps):
    return eps, eps


_value_and_grad_full = _Kernel(
    name="gaussian_nll_loss_value_and_grad_full",
    rows=False,
    inputs=("input", "target", "var", "g"),
    outputs=("value", "input", "var"),
    chunks=1,
    scalars=("eps",),
    kinds=("real", "wide"),
    primitives=("extended",),
    host=_value_and_grad_full_numbers,
    text=r"""
// gaussian_nll_loss_value_and_grad_full for the elements at which it loses digits.
struct gaussian_nll_loss_value_and_grad_full_carefully_results {
    real value_result;
};

__device__ __noinline__ gaussian_nll_loss_value_and_grad_full_carefully_results gaussian_nll_loss_value_and_grad_full_carefully(
    const real input, const real target, const real var, const pair eps_pair)
{
    const extended t1 = extended(eps_pair);
    const extended t2 = extended_of(input) - extended_of(target);
    const extended t3 = extended(R(0.5)) * (t2 * t2);
    const extended t4 = extended_of(var);
    const bool t5 = real(extended_sign(t1 - t4)) > R(0.0);
    const extended t6 = extended(R(2.0)) * (t5 ? t3 / t1 : t3 / t4) + extended_log(t5 ? t1 : t4);
    const extended t7 = t6 + extended(PAIR(1.8378770664093456, -7.756588316134483e-17, R(1.8378770351409912), R(3.126835323996602e-08)));
    return { real(t7 / extended(R(2.0))) };
}

// gaussian_nll_loss_value_and_grad_full for the elements at which it loses digits.
struct gaussian_nll_loss_value_and_grad_full_carefully_2_results {
    real input_result;
};

__device__ __noinline__ gaussian_nll_loss_value_and_grad_full_carefully_2_results gaussian_nll_loss_value_and_grad_full_carefully_2(
    const real input, const real target, const real var, const real g, const pair eps_pair)
{
    const extended t1 = extended(eps_pair);
    const extended t2 = extended_of(input) - extended_of(target);
    const extended t3 = extended_of(var);
    const extended t4 = extended_of(g);
    return { real(real(extended_sign(t1 - t3)) > R(0.0) ? t4 * (t2 / t1) : t4 * (t2 / t3)) };
}

// gaussian_nll_loss_value_and_grad_full for the elements at which it loses digits.
struct gaussian_nll_loss_value_and_grad_full_carefully_3_results {
    real var_result;
};

__device__ __noinline__ gaussian_nll_loss_value_and_grad_full_carefully_3_results gaussian_nll_loss_value_and_grad_full_carefully_3(
    const real input, const real target, const real var, const real g, const pair eps_pair)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_of(target);
    const extended t3 = t1 - t2;
    const extended t4 = extended_of(var);
    const extended t5 = extended_of(g) * ((extended(R(1.0)) / t4 - t3 / t4 * t3 / t4) / extended(R(2.0)));
    const extended t6 = real(extended_sign(extended(eps_pair) - t4)) > R(0.0) ? extended(R(0.0)) : t5;
    return { real(target == target ? (input == input ? t6 : t1) : t2) };
}

// full=True
// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool gaussian_nll_loss_value_and_grad_full_element(
    const real input, const real target, const real var, const real g, const real eps, const pair eps_pair, real& value_result, real& input_result, real& var_result)
{
    const real t1 = input - target;
    const real t2 = t1 * t1;
    const real t3 = R(0.5) * t2;
    const real t4 = t3 / var;
    const bool t5 = eps > var;
    const real t6 = R(2.0) * (t5 ? t3 / eps : t4);
    const real t7 = t6 + log_(t5 ? eps : var);
    const real t8 = t7 + R(1.8378770664093456);
    const real t9 = t8 / R(2.0);
    const real t10 = t1 / var;
    const real t11 = t5 ? g * (t1 / eps) : g * t10;
    const real t12 = R(1.0) / var;
    const real t13 = t10 * t1;
    const real t14 = t13 / var;
    const real t15 = t12 - t14;
    const real t16 = input == input ? (t5 ? R(0.0) : g * (t15 / R(2.0))) : input;
    const real t17 = target == target ? t16 : target;
    const real t18 = maximum_(t8, -t8);
    const real t19 = maximum_(t7, -t7);
    const real t20 = maximum_(t6, -t6);
    const bool t21 = ((t4 == INF || t18 < R(0.9189385332046728)) || t19 < R(0.5) * t20) || t2 == INF;
    const bool t22 = ((t21 || t6 == INF) || t18 < R(1.654089359768411)) || t19 < R(0.9) * t20;
    const bool t23 = t22 || (t8 >= -R(12.5) && t8 <= -R(1.5625));
    const bool t24 = maximum_(t1, -t1) == INF;
    const real t25 = maximum_(t15, -t15);
    const bool t26 = t25 == INF || t25 < R(0.75) * maximum_(t12, -t12);
    const bool t27 = ((t26 || t12 < R(7.888609052210118e-31)) || t14 == INF) || t13 == INF;
    value_result = t9;
    input_result = t11;
    var_result = t17;
    if (!quickly && t23) {
        const gaussian_nll_loss_value_and_grad_full_carefully_results better = gaussian_nll_loss_value_and_grad_full_carefully(input, target, var, eps_pair);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t24) {
        const gaussian_nll_loss_value_and_grad_full_carefully_2_results better = gaussian_nll_loss_value_and_grad_full_carefully_2(input, target, var, g, eps_pair);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
    if (!quickly && t27) {
        const gaussian_nll_loss_value_and_grad_full_carefully_3_results better = gaussian_nll_loss_value_and_grad_full_carefully_3(input, target, var, g, eps_pair);
        if (better.var_result == better.var_result) var_result = better.var_result;
    }
    return quickly && (t23 || t24 || t27);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gaussian_nll_loss_value_and_grad_full_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const var_type, var_in),
    FLAT(const g_type, g_in),
    value_out_type* restrict_ value_out,
    input_out_type* restrict_ input_out,
    var_out_type* restrict_ var_out,
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
        lanes<var_type> var_read[1];
        read(var_read, ENTRY(var_in), !var_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<value_out_type> value_write[1];
        lanes<input_out_type> input_write[1];
        lanes<var_out_type> var_write[1];
        bool careful = false;
        EACH(k, 1) {
            real value_result[LANES], input_result[LANES], var_result[LANES];
            EACH(lane, LANES)
                careful |= gaussian_nll_loss_value_and_grad_full_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(var_read[k].at + lane), load(g_read[k].at + lane), eps, eps_pair, value_result[lane], input_result[lane], var_result[lane]);
            pack(value_write[k], value_result);
            pack(input_write[k], input_result);
            pack(var_write[k], var_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        write(input_out + i, input_write);
        write(var_out + i, var_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real value_result, input_result, var_result;
        gaussian_nll_loss_value_and_grad_full_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(var_in)), load(ENTRY(g_in)), eps, eps_pair, value_result, input_result, var_result);
        store(value_out + i, value_result);
        store(input_out + i, input_result);
        store(var_out + i, var_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gaussian_nll_loss_value_and_grad_full_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const var_type, var_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    STRIDED(var_out_type, var_out),
    const real eps,
    WIDE_NUMBER(eps_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair eps_pair = pair(eps_pair_hi, eps_pair_lo);
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        var_type var_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
            var_read[k] = *PLACE(var_in);
            g_read[k] = *PLACE(g_in);
        }
        real value_result[BATCH], input_result[BATCH], var_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= gaussian_nll_loss_value_and_grad_full_element<true>(
                load(input_read + k), load(target_read + k), load(var_read + k), load(g_read + k), eps, eps_pair, value_result[k], input_result[k], var_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(value_out), value_result[k]);
            store(PLACE(input_out), input_result[k]);
            store(PLACE(var_out), var_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real value_result, input_result, var_result;
        gaussian_nll_loss_value_and_grad_full_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(var_in)), load(PLACE(g_in)), eps, eps_pair, value_result, input_result, var_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
        store(PLACE(var_out), var_result);
    });
}
""",
)


_SPEC = _Function(
    name="gaussian_nll_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("var", "elem"),
        _Argument("full", "option", choices=(False, True)),
        _Argument("eps", "param", domain=_Domain(0, float('inf'), True, True)),
    ),
    variants={
        (False,): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input", "target", "var"), ("eps",), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "var", "g"), ("eps",), ("input", "var")),
                "vjp_target": _Body(_vjp_target, ("input", "target", "var", "g"), ("eps",), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "var", "g"), ("eps",), ("value", "input", "var")
                ),
            },
        ),
        (True,): _Variant(
            False,
            (),
            {
                "value": _Body(_value_full, ("input", "target", "var"), ("eps",), ("value",)),
                "vjp": _Body(_vjp_full, ("input", "target", "var", "g"), ("eps",), ("input", "var")),
                "vjp_target": _Body(_vjp_target_full, ("input", "target", "var", "g"), ("eps",), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad_full, ("input", "target", "var", "g"), ("eps",), ("value", "input", "var")
                ),
            },
        ),
    },
    selectors=(("full", ()),),
    reductions=("none", "mean", "sum"),
)


def gaussian_nll_loss(input, target, var, *, full=False, eps=1e-06, reduction="mean", out=None):
    """Negative log likelihood under a normal distribution whose variance counts as at least eps.

        gaussian_nll_loss = (input - target)**2*Piecewise((1/var, eps <= var), (1/eps, True))/2 +
                            log(Piecewise((var, eps <= var), (eps, True)))/2

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    var: array; broadcasts with the others; the errors are promised for 0 <= var.
    full: one of False, True.
    eps: number, 0 < eps; default 1e-06.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the broadcast shape for reduction='none'. Sums accumulate in float64.
    The result has the dtype to which the floating input, var promote (float16, bfloat16, float32,
    float64; 16-bit types compute in float32); integers and bools become float64; the other arrays are
    cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: D. Nix, A. Weigend, Estimating the mean and variance of the target probability
    distribution, ICNN 1994
    """
    return _loss(_SPEC, "gaussian_nll_loss", (input, target, var, full, eps), None, reduction, out)


def gaussian_nll_loss_vjp(
    g, input, target, var, *, full=False, eps=1e-06, reduction="mean", wrt=None, out=None
):
    """Cotangents of the inputs of gaussian_nll_loss, given the cotangent g of its result.

    gaussian_nll_loss: Negative log likelihood under a normal distribution whose variance counts as at
    least eps.

        gaussian_nll_loss = (input - target)**2*Piecewise((1/var, eps <= var), (1/eps, True))/2 +
                            log(Piecewise((var, eps <= var), (eps, True)))/2

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    var: array; broadcasts with the others; the errors are promised for 0 <= var.
    full: one of False, True.
    eps: number, 0 < eps; default 1e-06.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones; target may be
        asked for.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns a tuple of arrays, the cotangent of input, var, each of its input's shape. The result has
    the dtype to which the floating input, var promote (float16, bfloat16, float32, float64; 16-bit
    types compute in float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: D. Nix, A. Weigend, Estimating the mean and variance of the target probability
    distribution, ICNN 1994
    """
    return _cotangents(
        _SPEC, "gaussian_nll_loss_vjp", g, (input, target, var, full, eps), None, reduction, wrt, out
    )


def gaussian_nll_loss_value_and_grad(
    input, target, var, *, full=False, eps=1e-06, reduction="mean", out=None
):
    """Value of gaussian_nll_loss and its derivative, in one pass.

    gaussian_nll_loss: Negative log likelihood under a normal distribution whose variance counts as at
    least eps.

        gaussian_nll_loss = (input - target)**2*Piecewise((1/var, eps <= var), (1/eps, True))/2 +
                            log(Piecewise((var, eps <= var), (eps, True)))/2

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    var: array; broadcasts with the others; the errors are promised for 0 <= var.
    full: one of False, True.
    eps: number, 0 < eps; default 1e-06.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what gaussian_nll_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input, var promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: D. Nix, A. Weigend, Estimating the mean and variance of the target probability
    distribution, ICNN 1994
    """
    return _loss_pair(
        _SPEC, "gaussian_nll_loss_value_and_grad", (input, target, var, full, eps), None, reduction, out
    )
