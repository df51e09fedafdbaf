# Made by symdl 0.1.0 from swish with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     swish = x/(1 + exp(-beta*x))
"""The argument weighted by its sigmoid at a learned scale."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["swish", "swish_grad", "swish_grad2", "swish_vjp", "swish_value_and_grad"]


_value = _Kernel(
    name="swish_value",
    rows=False,
    inputs=("x", "beta"),
    outputs=("value",),
    primitives=("expit", "extended"),
    text=r"""
// swish_value for the elements at which it loses digits.
struct swish_value_carefully_results {
    real value_result;
};

__device__ __noinline__ swish_value_carefully_results swish_value_carefully(
    const real x, const real beta)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_of(beta) * t1;
    const extended t3 = -t2;
    const extended exp = extended_exp(-(real(t2) < real(t3) ? t3 : t2));
    const extended t4 = t2 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t5 = real(t4) > R(1.0) ? extended(R(1.0)) : t4;
    return { real(t1 * ((real(t5) < real(exp) ? exp : t5) / (extended(R(1.0)) + exp))) };
}

// swish_value for the elements at which it loses digits.
struct swish_value_far_results {
    real value_result;
};

__device__ __noinline__ swish_value_far_results swish_value_far(
    const real x, const real beta)
{
    const real t1 = maximum_(minimum_(x, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const pair t2 = pair(beta) * pair(t1);
    const real t3 = real(t2);
    const real expit = expit_(t3);
    const real t4 = t1 * fma_(expit * expit_(-t3), low_(t2), expit);
    const real t5 = maximum_(t4, -t4);
    return { t5 > R(1099511627776.0) ? t4 * INF : t5 < R(9.094947017729282e-13) ? R(0.0) : t4 };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool swish_value_element(
    const real x, const real beta, real& value_result)
{
    const pair t1 = pair(beta) * pair(x);
    const real t2 = real(t1);
    const real expit = expit_(t2);
    const real t3 = x * fma_(expit * expit_(-t2), low_(t1), expit);
    const bool t4 = maximum_(x, -x) == INF;
    const bool t5 = expit < R(7.888609052210118e-31) && !t4;
    value_result = t3;
    if (!quickly && t5) {
        const swish_value_carefully_results better = swish_value_carefully(x, beta);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t4) {
        const swish_value_far_results better = swish_value_far(x, beta);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && (t5 || t4);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) swish_value_flat(
    FLAT(const x_type, x_in),
    FLAT(const beta_type, beta_in),
    value_out_type* restrict_ value_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<beta_type> beta_read[2];
        read(beta_read, ENTRY(beta_in), !beta_in_step);
        lanes<value_out_type> value_write[2];
        bool careful = false;
        EACH(k, 2) {
            real value_result[LANES];
            EACH(lane, LANES)
                careful |= swish_value_element<true>(
                    load(x_read[k].at + lane), load(beta_read[k].at + lane), value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        swish_value_element<false>(
            load(ENTRY(x_in)), load(ENTRY(beta_in)), value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) swish_value_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const beta_type, beta_in),
    STRIDED(value_out_type, value_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        beta_type beta_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
            beta_read[k] = *PLACE(beta_in);
        }
        real value_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= swish_value_element<true>(
                load(x_read + k), load(beta_read + k), value_result[k]);
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
        swish_value_element<false>(
            load(PLACE(x_in)), load(PLACE(beta_in)), value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


_grad = _Kernel(
    name="swish_grad",
    rows=False,
    inputs=("x", "beta"),
    outputs=("grad",),
    primitives=("expit", "extended"),
    text=r"""
// swish_grad for the elements at which it loses digits.
struct swish_grad_carefully_results {
    real grad_result;
};

__device__ __noinline__ swish_grad_carefully_results swish_grad_carefully(
    const real x, const real beta)
{
    const extended t1 = extended_of(beta) * extended_of(x);
    const extended t2 = -t1;
    const real t3 = real(t2);
    const real t4 = real(t1);
    const extended exp = extended_exp(-(t3 < t4 ? t1 : t2));
    const extended t5 = t2 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t6 = real(t5) > R(1.0) ? extended(R(1.0)) : t5;
    const extended exp_2 = extended_exp(-(t4 < t3 ? t2 : t1));
    const extended t7 = t1 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t8 = real(t7) > R(1.0) ? extended(R(1.0)) : t7;
    const extended t9 = t1 * ((real(t6) < real(exp) ? exp : t6) / (extended(R(1.0)) + exp));
    const extended t10 = (real(t8) < real(exp_2) ? exp_2 : t8) / (extended(R(1.0)) + exp_2);
    return { real((t9 + extended(R(1.0))) * t10) };
}

// swish_grad for the elements at which it loses digits.
struct swish_grad_far_results {
    real grad_result;
};

__device__ __noinline__ swish_grad_far_results swish_grad_far(
    const real x, const real beta)
{
    const real t1 = maximum_(minimum_(x, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const pair t2 = pair(beta) * pair(t1);
    const real t3 = real(t2);
    const real t4 = low_(t2);
    const real expit = expit_(-t3);
    const real expit_2 = expit_(t3);
    const real t5 = expit * expit_2;
    const real t6 = fma_(beta * t1, fma_(t5, -t4, expit), R(1.0)) * fma_(t5, t4, expit_2);
    const real t7 = maximum_(t6, -t6);
    return { t7 > R(1099511627776.0) ? t6 * INF : t7 < R(9.094947017729282e-13) ? R(0.0) : t6 };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool swish_grad_element(
    const real x, const real beta, real& grad_result)
{
    const real t1 = beta * x;
    const pair t2 = pair(beta) * pair(x);
    const real t3 = real(t2);
    const real t4 = low_(t2);
    const real expit = expit_(-t3);
    const real expit_2 = expit_(t3);
    const real t5 = expit * expit_2;
    const real t6 = fma_(t1, fma_(t5, -t4, expit), R(1.0));
    const real t7 = t6 * fma_(t5, t4, expit_2);
    const bool t8 = maximum_(x, -x) == INF;
    const bool t9 = maximum_(t6, -t6) < R(0.75) || expit_2 < R(7.888609052210118e-31);
    const bool t10 = (t9 || maximum_(t1, -t1) == INF) && !t8;
    grad_result = t7;
    if (!quickly && t10) {
        const swish_grad_carefully_results better = swish_grad_carefully(x, beta);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
    if (!quickly && t8) {
        const swish_grad_far_results better = swish_grad_far(x, beta);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
    return quickly && (t10 || t8);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) swish_grad_flat(
    FLAT(const x_type, x_in),
    FLAT(const beta_type, beta_in),
    grad_out_type* restrict_ grad_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<beta_type> beta_read[2];
        read(beta_read, ENTRY(beta_in), !beta_in_step);
        lanes<grad_out_type> grad_write[2];
        bool careful = false;
        EACH(k, 2) {
            real grad_result[LANES];
            EACH(lane, LANES)
                careful |= swish_grad_element<true>(
                    load(x_read[k].at + lane), load(beta_read[k].at + lane), grad_result[lane]);
            pack(grad_write[k], grad_result);
        }
        if (careful) return false;
        write(grad_out + i, grad_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad_result;
        swish_grad_element<false>(
            load(ENTRY(x_in)), load(ENTRY(beta_in)), grad_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) swish_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const beta_type, beta_in),
    STRIDED(grad_out_type, grad_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        beta_type beta_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
            beta_read[k] = *PLACE(beta_in);
        }
        real grad_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= swish_grad_element<true>(
                load(x_read + k), load(beta_read + k), grad_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(grad_out), grad_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real grad_result;
        swish_grad_element<false>(
            load(PLACE(x_in)), load(PLACE(beta_in)), grad_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_grad2 = _Kernel(
    name="swish_grad2",
    rows=False,
    inputs=("x", "beta"),
    outputs=("grad2",),
    primitives=("expit", "extended"),
    text=r"""
// swish_grad2 for the elements at which it loses digits.
struct swish_grad2_carefully_results {
    real grad2_result;
};

__device__ __noinline__ swish_grad2_carefully_results swish_grad2_carefully(
    const real x, const real beta)
{
    const extended t1 = extended_of(beta);
    const extended t2 = extended_of(x);
    const extended t3 = t1 * t2;
    const extended t4 = -t3;
    const real t5 = real(t3);
    const real t6 = real(t4);
    const extended exp = extended_exp(-(t5 < t6 ? t4 : t3));
    const extended t7 = t3 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t8 = real(t7) > R(1.0) ? extended(R(1.0)) : t7;
    const extended t9 = (real(t8) < real(exp) ? exp : t8) / (extended(R(1.0)) + exp);
    const extended exp_2 = extended_exp(-(t6 < t5 ? t3 : t4));
    const extended t10 = t4 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t11 = real(t10) > R(1.0) ? extended(R(1.0)) : t10;
    const extended t12 = (real(t11) < real(exp_2) ? exp_2 : t11) / (extended(R(1.0)) + exp_2);
    const extended t13 = (t1 * (t3 * t12 + extended(R(1.0))) + t1 - t2 * (t1 * t1) * t9) * t9 * t12;
    const extended t14 = x >= R(8.507059173023462e+37) ? extended(R(0.0)) : t13;
    return { real(x <= -R(8.507059173023462e+37) ? extended(R(0.0)) : t14) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool swish_grad2_element(
    const real x, const real beta, real& grad2_result)
{
    const pair t1 = pair(beta) * pair(x);
    const real t2 = real(t1);
    const real t3 = low_(t1);
    const real expit = expit_(t2);
    const real expit_2 = expit_(-t2);
    const real t4 = expit * expit_2;
    const real t5 = fma_(t4, t3, expit);
    const real t6 = fma_(t4, -t3, expit_2);
    const real t7 = beta * fma_(beta * x, t6, R(1.0));
    const real t8 = t7 + beta;
    const real t9 = fma_(-(x * (beta * beta)), t5, t8);
    const real t10 = x >= R(8.507059173023462e+37) ? R(0.0) : t9 * t5 * t6;
    const real t11 = x <= -R(8.507059173023462e+37) ? R(0.0) : t10;
    const real t12 = maximum_(t8, -t8);
    const bool t13 = maximum_(t9, -t9) < R(0.5) * t12 || t12 < R(0.5) * maximum_(t7, -t7);
    const bool t14 = (t13 || expit_2 < R(7.888609052210118e-31)) || expit < R(7.888609052210118e-31);
    grad2_result = t11;
    if (!quickly && t14) {
        const swish_grad2_carefully_results better = swish_grad2_carefully(x, beta);
        if (better.grad2_result == better.grad2_result) grad2_result = better.grad2_result;
    }
    return quickly && t14;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) swish_grad2_flat(
    FLAT(const x_type, x_in),
    FLAT(const beta_type, beta_in),
    grad2_out_type* restrict_ grad2_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<beta_type> beta_read[2];
        read(beta_read, ENTRY(beta_in), !beta_in_step);
        lanes<grad2_out_type> grad2_write[2];
        bool careful = false;
        EACH(k, 2) {
            real grad2_result[LANES];
            EACH(lane, LANES)
                careful |= swish_grad2_element<true>(
                    load(x_read[k].at + lane), load(beta_read[k].at + lane), grad2_result[lane]);
            pack(grad2_write[k], grad2_result);
        }
        if (careful) return false;
        write(grad2_out + i, grad2_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad2_result;
        swish_grad2_element<false>(
            load(ENTRY(x_in)), load(ENTRY(beta_in)), grad2_result);
        store(grad2_out + i, grad2_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) swish_grad2_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const beta_type, beta_in),
    STRIDED(grad2_out_type, grad2_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        beta_type beta_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
            beta_read[k] = *PLACE(beta_in);
        }
        real grad2_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= swish_grad2_element<true>(
                load(x_read + k), load(beta_read + k), grad2_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(grad2_out), grad2_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real grad2_result;
        swish_grad2_element<false>(
            load(PLACE(x_in)), load(PLACE(beta_in)), grad2_result);
        store(PLACE(grad2_out), grad2_result);
    });
}
""",
)


_vjp = _Kernel(
    name="swish_vjp",
    rows=False,
    inputs=("x", "beta", "g"),
    outputs=("x", "beta"),
    chunks=1,
    primitives=("expit", "extended", "logisticpdf"),
    text=r"""
// swish_vjp for the elements at which it loses digits.
struct swish_vjp_carefully_results {
    real x_result;
};

__device__ __noinline__ swish_vjp_carefully_results swish_vjp_carefully(
    const real x, const real beta, const real g)
{
    const extended t1 = extended_of(beta) * extended_of(x);
    const extended t2 = -t1;
    const real t3 = real(t2);
    const real t4 = real(t1);
    const extended exp = extended_exp(-(t3 < t4 ? t1 : t2));
    const extended t5 = t2 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t6 = real(t5) > R(1.0) ? extended(R(1.0)) : t5;
    const extended exp_2 = extended_exp(-(t4 < t3 ? t2 : t1));
    const extended t7 = t1 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t8 = real(t7) > R(1.0) ? extended(R(1.0)) : t7;
    const extended t9 = t1 * ((real(t6) < real(exp) ? exp : t6) / (extended(R(1.0)) + exp));
    const extended t10 = (real(t8) < real(exp_2) ? exp_2 : t8) / (extended(R(1.0)) + exp_2);
    return { real(extended_of(g) * ((t9 + extended(R(1.0))) * t10)) };
}

// swish_vjp for the elements at which it loses digits.
struct swish_vjp_carefully_2_results {
    real beta_result;
};

__device__ __noinline__ swish_vjp_carefully_2_results swish_vjp_carefully_2(
    const real x, const real beta, const real g)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_of(beta) * t1;
    const extended t3 = -t2;
    const extended exp = extended_exp(-(real(t2) < real(t3) ? t3 : t2));
    const extended t4 = t1 * t1 * (exp / (extended(R(1.0)) + exp * (extended(R(2.0)) + exp)));
    const extended t5 = x >= R(9.223372036854776e+18) ? extended(R(0.0)) : extended_of(g) * t4;
    return { real(x <= -R(9.223372036854776e+18) ? extended(R(0.0)) : t5) };
}

// swish_vjp for the elements at which it loses digits.
struct swish_vjp_far_results {
    real x_result;
};

__device__ __noinline__ swish_vjp_far_results swish_vjp_far(
    const real x, const real beta, const real g)
{
    const real t1 = maximum_(minimum_(x, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const pair t2 = pair(beta) * pair(t1);
    const real t3 = real(t2);
    const real t4 = low_(t2);
    const real expit = expit_(-t3);
    const real expit_2 = expit_(t3);
    const real t5 = expit * expit_2;
    const real t6 = R(1.0) * (fma_(beta * t1, fma_(t5, -t4, expit), R(1.0)) * fma_(t5, t4, expit_2));
    const real t7 = maximum_(t6, -t6);
    const real t8 = t7 > R(1099511627776.0) ? t6 * INF : t7 < R(9.094947017729282e-13) ? R(0.0) : t6;
    return { t8 * g };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool swish_vjp_element(
    const real x, const real beta, const real g, real& x_result, real& beta_result)
{
    const real t1 = beta * x;
    const pair t2 = pair(beta) * pair(x);
    const real t3 = real(t2);
    const real t4 = low_(t2);
    const real expit = expit_(-t3);
    const real expit_2 = expit_(t3);
    const real t5 = expit * expit_2;
    const real t6 = fma_(t1, fma_(t5, -t4, expit), R(1.0));
    const real t7 = g * (t6 * fma_(t5, t4, expit_2));
    const real logisticpdf = logisticpdf_(t3);
    const real t8 = g * (x * x * fma_(-(logisticpdf * tanh_(R(0.5) * t3)), t4, logisticpdf));
    const real t9 = x >= R(9.223372036854776e+18) ? R(0.0) : t8;
    const real t10 = x <= -R(9.223372036854776e+18) ? R(0.0) : t9;
    const bool t11 = maximum_(x, -x) == INF;
    const bool t12 = maximum_(t6, -t6) < R(0.75) || expit_2 < R(7.888609052210118e-31);
    const bool t13 = (t12 || maximum_(t1, -t1) == INF) && !t11;
    const bool t14 = logisticpdf < R(7.888609052210118e-31);
    x_result = t7;
    beta_result = t10;
    if (!quickly && t13) {
        const swish_vjp_carefully_results better = swish_vjp_carefully(x, beta, g);
        if (better.x_result == better.x_result) x_result = better.x_result;
    }
    if (!quickly && t14) {
        const swish_vjp_carefully_2_results better = swish_vjp_carefully_2(x, beta, g);
        if (better.beta_result == better.beta_result) beta_result = better.beta_result;
    }
    if (!quickly && t11) {
        const swish_vjp_far_results better = swish_vjp_far(x, beta, g);
        if (better.x_result == better.x_result) x_result = better.x_result;
    }
    return quickly && (t13 || t14 || t11);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) swish_vjp_flat(
    FLAT(const x_type, x_in),
    FLAT(const beta_type, beta_in),
    FLAT(const g_type, g_in),
    x_out_type* restrict_ x_out,
    beta_out_type* restrict_ beta_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[1];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<beta_type> beta_read[1];
        read(beta_read, ENTRY(beta_in), !beta_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<x_out_type> x_write[1];
        lanes<beta_out_type> beta_write[1];
        bool careful = false;
        EACH(k, 1) {
            real x_result[LANES], beta_result[LANES];
            EACH(lane, LANES)
                careful |= swish_vjp_element<true>(
                    load(x_read[k].at + lane), load(beta_read[k].at + lane), load(g_read[k].at + lane), x_result[lane], beta_result[lane]);
            pack(x_write[k], x_result);
            pack(beta_write[k], beta_result);
        }
        if (careful) return false;
        write(x_out + i, x_write);
        write(beta_out + i, beta_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real x_result, beta_result;
        swish_vjp_element<false>(
            load(ENTRY(x_in)), load(ENTRY(beta_in)), load(ENTRY(g_in)), x_result, beta_result);
        store(x_out + i, x_result);
        store(beta_out + i, beta_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) swish_vjp_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const beta_type, beta_in),
    STRIDED(const g_type, g_in),
    STRIDED(x_out_type, x_out),
    STRIDED(beta_out_type, beta_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        beta_type beta_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
            beta_read[k] = *PLACE(beta_in);
            g_read[k] = *PLACE(g_in);
        }
        real x_result[BATCH], beta_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= swish_vjp_element<true>(
                load(x_read + k), load(beta_read + k), load(g_read + k), x_result[k], beta_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(x_out), x_result[k]);
            store(PLACE(beta_out), beta_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real x_result, beta_result;
        swish_vjp_element<false>(
            load(PLACE(x_in)), load(PLACE(beta_in)), load(PLACE(g_in)), x_result, beta_result);
        store(PLACE(x_out), x_result);
        store(PLACE(beta_out), beta_result);
    });
}
""",
)


_value_and_grad = _Kernel(
    name="swish_value_and_grad",
    rows=False,
    inputs=("x", "beta"),
    outputs=("value", "grad"),
    primitives=("expit", "extended"),
    text=r"""
// swish_value_and_grad for the elements at which it loses digits.
struct swish_value_and_grad_carefully_results {
    real value_result;
};

__device__ __noinline__ swish_value_and_grad_carefully_results swish_value_and_grad_carefully(
    const real x, const real beta)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_of(beta) * t1;
    const extended t3 = -t2;
    const extended exp = extended_exp(-(real(t2) < real(t3) ? t3 : t2));
    const extended t4 = t2 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t5 = real(t4) > R(1.0) ? extended(R(1.0)) : t4;
    return { real(t1 * ((real(t5) < real(exp) ? exp : t5) / (extended(R(1.0)) + exp))) };
}

// swish_value_and_grad for the elements at which it loses digits.
struct swish_value_and_grad_carefully_2_results {
    real grad_result;
};

__device__ __noinline__ swish_value_and_grad_carefully_2_results swish_value_and_grad_carefully_2(
    const real x, const real beta)
{
    const extended t1 = extended_of(beta) * extended_of(x);
    const extended t2 = -t1;
    const real t3 = real(t1);
    const real t4 = real(t2);
    const extended exp = extended_exp(-(t3 < t4 ? t2 : t1));
    const extended t5 = t1 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t6 = real(t5) > R(1.0) ? extended(R(1.0)) : t5;
    const extended exp_2 = extended_exp(-(t4 < t3 ? t1 : t2));
    const extended t7 = t2 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t8 = real(t7) > R(1.0) ? extended(R(1.0)) : t7;
    const extended t9 = t1 * ((real(t8) < real(exp_2) ? exp_2 : t8) / (extended(R(1.0)) + exp_2));
    const extended t10 = (real(t6) < real(exp) ? exp : t6) / (extended(R(1.0)) + exp);
    return { real((t9 + extended(R(1.0))) * t10) };
}

// swish_value_and_grad for the elements at which it loses digits.
struct swish_value_and_grad_far_results {
    real value_result;
};

__device__ __noinline__ swish_value_and_grad_far_results swish_value_and_grad_far(
    const real x, const real beta)
{
    const real t1 = maximum_(minimum_(x, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const pair t2 = pair(beta) * pair(t1);
    const real t3 = real(t2);
    const real expit = expit_(t3);
    const real t4 = t1 * fma_(expit * expit_(-t3), low_(t2), expit);
    const real t5 = maximum_(t4, -t4);
    return { t5 > R(1099511627776.0) ? t4 * INF : t5 < R(9.094947017729282e-13) ? R(0.0) : t4 };
}

// swish_value_and_grad for the elements at which it loses digits.
struct swish_value_and_grad_far_2_results {
    real grad_result;
};

__device__ __noinline__ swish_value_and_grad_far_2_results swish_value_and_grad_far_2(
    const real x, const real beta)
{
    const real t1 = maximum_(minimum_(x, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const pair t2 = pair(beta) * pair(t1);
    const real t3 = real(t2);
    const real t4 = low_(t2);
    const real expit = expit_(t3);
    const real expit_2 = expit_(-t3);
    const real t5 = expit * expit_2;
    const real t6 = fma_(beta * t1, fma_(t5, -t4, expit_2), R(1.0)) * fma_(t5, t4, expit);
    const real t7 = maximum_(t6, -t6);
    return { t7 > R(1099511627776.0) ? t6 * INF : t7 < R(9.094947017729282e-13) ? R(0.0) : t6 };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool swish_value_and_grad_element(
    const real x, const real beta, real& value_result, real& grad_result)
{
    const real t1 = beta * x;
    const pair t2 = pair(beta) * pair(x);
    const real t3 = real(t2);
    const real t4 = low_(t2);
    const real expit = expit_(t3);
    const real expit_2 = expit_(-t3);
    const real t5 = expit * expit_2;
    const real t6 = fma_(t5, t4, expit);
    const real t7 = x * t6;
    const real t8 = fma_(t1, fma_(t5, -t4, expit_2), R(1.0));
    const real t9 = t8 * t6;
    const bool t10 = maximum_(x, -x) == INF;
    const bool t11 = expit < R(7.888609052210118e-31);
    const bool t12 = !t10;
    const bool t13 = t11 && t12;
    const bool t14 = ((maximum_(t8, -t8) < R(0.75) || t11) || maximum_(t1, -t1) == INF) && t12;
    value_result = t7;
    grad_result = t9;
    if (!quickly && t13) {
        const swish_value_and_grad_carefully_results better = swish_value_and_grad_carefully(x, beta);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t14) {
        const swish_value_and_grad_carefully_2_results better = swish_value_and_grad_carefully_2(x, beta);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
    if (!quickly && t10) {
        const swish_value_and_grad_far_results better = swish_value_and_grad_far(x, beta);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t10) {
        const swish_value_and_grad_far_2_results better = swish_value_and_grad_far_2(x, beta);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
    return quickly && (t13 || t14 || t10 || t10);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) swish_value_and_grad_flat(
    FLAT(const x_type, x_in),
    FLAT(const beta_type, beta_in),
    value_out_type* restrict_ value_out,
    grad_out_type* restrict_ grad_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<beta_type> beta_read[2];
        read(beta_read, ENTRY(beta_in), !beta_in_step);
        lanes<value_out_type> value_write[2];
        lanes<grad_out_type> grad_write[2];
        bool careful = false;
        EACH(k, 2) {
            real value_result[LANES], grad_result[LANES];
            EACH(lane, LANES)
                careful |= swish_value_and_grad_element<true>(
                    load(x_read[k].at + lane), load(beta_read[k].at + lane), value_result[lane], grad_result[lane]);
            pack(value_write[k], value_result);
            pack(grad_write[k], grad_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        write(grad_out + i, grad_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result, grad_result;
        swish_value_and_grad_element<false>(
            load(ENTRY(x_in)), load(ENTRY(beta_in)), value_result, grad_result);
        store(value_out + i, value_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) swish_value_and_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const beta_type, beta_in),
    STRIDED(value_out_type, value_out),
    STRIDED(grad_out_type, grad_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        beta_type beta_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
            beta_read[k] = *PLACE(beta_in);
        }
        real value_result[BATCH], grad_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= swish_value_and_grad_element<true>(
                load(x_read + k), load(beta_read + k), value_result[k], grad_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(value_out), value_result[k]);
            store(PLACE(grad_out), grad_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real value_result, grad_result;
        swish_value_and_grad_element<false>(
            load(PLACE(x_in)), load(PLACE(beta_in)), value_result, grad_result);
        store(PLACE(value_out), value_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_SPEC = _Function(
    name="swish",
    arguments=(
        _Argument("x", "elem"),
        _Argument("beta", "weight", default=1.0),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x", "beta"), (), ("value",)),
                "grad": _Body(_grad, ("x", "beta"), (), ("grad",)),
                "grad2": _Body(_grad2, ("x", "beta"), (), ("grad2",)),
                "vjp": _Body(_vjp, ("x", "beta", "g"), (), ("x", "beta")),
                "value_and_grad": _Body(_value_and_grad, ("x", "beta"), (), ("value", "grad")),
            },
        ),
    },
)


def swish(x, beta=1.0, *, out=None):
    """The argument weighted by its sigmoid at a learned scale.

        swish = x/(1 + exp(-beta*x))

    x: array; broadcasts with the others.
    beta: learnable array; broadcasts; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x, beta promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: P. Ramachandran, B. Zoph, Q. Le, Searching for Activation Functions, 2017,
    arXiv:1710.05941
    """
    return _evaluate(_SPEC, "swish", (x, beta), "value", None, out)


def swish_grad(x, beta=1.0, *, out=None):
    """First derivative of swish: f'(x).

    swish: The argument weighted by its sigmoid at a learned scale.

        swish = x/(1 + exp(-beta*x))

    x: array; broadcasts with the others.
    beta: learnable array; broadcasts; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x, beta promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: P. Ramachandran, B. Zoph, Q. Le, Searching for Activation Functions, 2017,
    arXiv:1710.05941
    """
    return _evaluate(_SPEC, "swish_grad", (x, beta), "grad", None, out)


def swish_grad2(x, beta=1.0, *, out=None):
    """Second derivative of swish: f''(x).

    swish: The argument weighted by its sigmoid at a learned scale.

        swish = x/(1 + exp(-beta*x))

    x: array; broadcasts with the others.
    beta: learnable array; broadcasts; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x, beta promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: P. Ramachandran, B. Zoph, Q. Le, Searching for Activation Functions, 2017,
    arXiv:1710.05941
    """
    return _evaluate(_SPEC, "swish_grad2", (x, beta), "grad2", None, out)


def swish_vjp(g, x, beta=1.0, *, wrt=None, out=None):
    """Cotangents of the inputs of swish, given the cotangent g of its result.

    swish: The argument weighted by its sigmoid at a learned scale.

        swish = x/(1 + exp(-beta*x))

    g: the cotangent of the result, of its shape.
    x: array; broadcasts with the others.
    beta: learnable array; broadcasts; default 1.0.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns a tuple of arrays, the cotangent of x, beta, each of its input's shape. The result has the
    dtype to which the floating x, beta promote (float16, bfloat16, float32, float64; 16-bit types
    compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: P. Ramachandran, B. Zoph, Q. Le, Searching for Activation Functions, 2017,
    arXiv:1710.05941
    """
    return _cotangents(_SPEC, "swish_vjp", g, (x, beta), None, None, wrt, out)


def swish_value_and_grad(x, beta=1.0, *, out=None):
    """Value of swish and its derivative, in one pass.

    swish: The argument weighted by its sigmoid at a learned scale.

        swish = x/(1 + exp(-beta*x))

    x: array; broadcasts with the others.
    beta: learnable array; broadcasts; default 1.0.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x, beta promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: P. Ramachandran, B. Zoph, Q. Le, Searching for Activation Functions, 2017,
    arXiv:1710.05941
    """
    return _evaluate_pair(_SPEC, "swish_value_and_grad", (x, beta), out)
