# Made by symdl 0.1.0 from silu with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     silu = x/(1 + exp(-x))
"""Sigmoid linear unit: the argument weighted by its own sigmoid."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["silu", "silu_grad", "silu_grad2", "silu_vjp", "silu_value_and_grad"]


_value = _Kernel(
    name="silu_value",
    rows=False,
    inputs=("x",),
    outputs=("value",),
    primitives=("expit", "extended"),
    text=r"""
// silu_value for the elements at which it loses digits.
struct silu_value_carefully_results {
    real value_result;
};

__device__ __noinline__ silu_value_carefully_results silu_value_carefully(
    const real x)
{
    const extended t1 = extended_of(x);
    const extended t2 = -t1;
    const extended exp = extended_exp(-(x < real(t2) ? t2 : t1));
    const extended t3 = t1 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t4 = real(t3) > R(1.0) ? extended(R(1.0)) : t3;
    const extended t5 = t1 * ((real(t4) < real(exp) ? exp : t4) / (extended(R(1.0)) + exp));
    return { real(x == -INF ? extended(R(0.0)) : t5) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool silu_value_element(
    const real x, real& value_result)
{
    const real expit = expit_(x);
    const real t1 = x == -INF ? R(0.0) : x * expit;
    const bool t2 = expit < R(7.888609052210118e-31) && x >= -R(800.0);
    value_result = t1;
    if (!quickly && t2) {
        const silu_value_carefully_results better = silu_value_carefully(x);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t2;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) silu_value_flat(
    FLAT(const x_type, x_in),
    value_out_type* restrict_ value_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<value_out_type> value_write[2];
        bool careful = false;
        EACH(k, 2) {
            real value_result[LANES];
            EACH(lane, LANES)
                careful |= silu_value_element<true>(
                    load(x_read[k].at + lane), value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        silu_value_element<false>(
            load(ENTRY(x_in)), value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) silu_value_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
        }
        real value_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= silu_value_element<true>(
                load(x_read + k), value_result[k]);
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
        silu_value_element<false>(
            load(PLACE(x_in)), value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


_grad = _Kernel(
    name="silu_grad",
    rows=False,
    inputs=("x",),
    outputs=("grad",),
    primitives=("expit", "extended"),
    text=r"""
// silu_grad for the elements at which it loses digits.
struct silu_grad_carefully_results {
    real grad_result;
};

__device__ __noinline__ silu_grad_carefully_results silu_grad_carefully(
    const real x)
{
    const extended t1 = extended_of(x);
    const extended t2 = -t1;
    const real t3 = real(t2);
    const extended exp = extended_exp(-(t3 < x ? t1 : t2));
    const extended t4 = t2 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t5 = real(t4) > R(1.0) ? extended(R(1.0)) : t4;
    const extended t6 = t1 * ((real(t5) < real(exp) ? exp : t5) / (extended(R(1.0)) + exp));
    const extended exp_2 = extended_exp(-(x < t3 ? t2 : t1));
    const extended t7 = t1 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t8 = real(t7) > R(1.0) ? extended(R(1.0)) : t7;
    const extended t9 = (real(t8) < real(exp_2) ? exp_2 : t8) / (extended(R(1.0)) + exp_2);
    const extended t10 = x == INF ? extended(R(1.0)) : (t6 + extended(R(1.0))) * t9;
    return { real(x == -INF ? extended(R(0.0)) : t10) };
}

// silu_grad for the elements at which it loses digits.
struct silu_grad_anchored_results {
    real grad_result;
};

__device__ __forceinline__ silu_grad_anchored_results silu_grad_anchored(
    const real x)
{
    const real t1 = x - -R(1.2784645557403564);
    const real t2 = fma_(R(7.28196076103791e-12), t1, -R(3.837471080973636e-11));
    const real t3 = fma_(fma_(t2, t1, -R(2.2615075415675913e-10)), t1, R(1.5576410116711072e-10));
    const real t4 = fma_(fma_(t3, t1, R(2.9103347777898305e-09)), t1, R(4.723074628328107e-09));
    const real t5 = fma_(fma_(t4, t1, -R(1.886302986049184e-08)), t1, -R(9.27502545261139e-08));
    const real t6 = fma_(fma_(t5, t1, -R(3.052587079860433e-08)), t1, R(8.600132682608802e-07));
    const real t7 = fma_(fma_(t6, t1, R(2.346036748822871e-06)), t1, -R(2.9426469401215065e-06));
    const real t8 = fma_(fma_(t7, t1, -R(2.97335441634977e-05)), t1, -R(4.0905335813160105e-05));
    const real t9 = fma_(fma_(t8, t1, R(0.00018570724830476956)), t1, R(0.0007985218645895975));
    const real t10 = fma_(fma_(t9, t1, R(0.00012662734784941242)), t1, -R(0.0066065891465506964));
    const real t11 = fma_(fma_(t10, t1, -R(0.015222654880190693)), t1, R(0.018874814816519165));
    const real t12 = fma_(fma_(t11, t1, R(0.14664879650698376)), t1, R(1.3445811695297552e-10));
    const real t13 = t1 - R(1.2979282537628478e-08) - R(1.1257466309409694e-16);
    return { t13 * (t12 + R(0.2178117036819458)) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool silu_grad_element(
    const real x, real& grad_result)
{
    const real expit = expit_(x);
    const real t1 = x == -INF ? R(0.0) : x == INF ? R(1.0) : fma_(x, expit_(-x), R(1.0)) * expit;
    const bool t2 = x > -R(2.2784645557403564) && x < -R(0.27846455574035645);
    const bool t3 = expit < R(7.888609052210118e-31) && x >= -R(800.0) && !t2;
    grad_result = t1;
    if (!quickly && t3) {
        const silu_grad_carefully_results better = silu_grad_carefully(x);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
    if (t2) {
        const silu_grad_anchored_results better = silu_grad_anchored(x);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
    return quickly && t3;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) silu_grad_flat(
    FLAT(const x_type, x_in),
    grad_out_type* restrict_ grad_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<grad_out_type> grad_write[2];
        bool careful = false;
        EACH(k, 2) {
            real grad_result[LANES];
            EACH(lane, LANES)
                careful |= silu_grad_element<true>(
                    load(x_read[k].at + lane), grad_result[lane]);
            pack(grad_write[k], grad_result);
        }
        if (careful) return false;
        write(grad_out + i, grad_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad_result;
        silu_grad_element<false>(
            load(ENTRY(x_in)), grad_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) silu_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad_out_type, grad_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
        }
        real grad_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= silu_grad_element<true>(
                load(x_read + k), grad_result[k]);
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
        silu_grad_element<false>(
            load(PLACE(x_in)), grad_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_grad2 = _Kernel(
    name="silu_grad2",
    rows=False,
    inputs=("x",),
    outputs=("grad2",),
    primitives=("extended", "logisticpdf"),
    text=r"""
// silu_grad2 for the elements at which it loses digits.
struct silu_grad2_carefully_results {
    real grad2_result;
};

__device__ __noinline__ silu_grad2_carefully_results silu_grad2_carefully(
    const real x)
{
    const extended t1 = extended_of(x);
    const extended t2 = -t1;
    const extended exp = extended_exp(-(x < real(t2) ? t2 : t1));
    const extended t3 = extended(R(2.0)) - t1 * extended_tanh(extended(R(0.5)) * t1);
    const extended t4 = t3 * (exp / (extended(R(1.0)) + exp * (extended(R(2.0)) + exp)));
    return { real(x == -INF ? extended(R(0.0)) : x == INF ? extended(R(0.0)) : t4) };
}

// silu_grad2 for the elements at which it loses digits.
struct silu_grad2_anchored_results {
    real grad2_result;
};

__device__ __forceinline__ silu_grad2_anchored_results silu_grad2_anchored(
    const real x)
{
    const real t1 = x - -R(2.399357318878174);
    const real t2 = fma_(R(8.163209491896556e-09), t1, R(2.3636660573475e-08));
    const real t3 = fma_(fma_(t2, t1, -R(9.641223613521118e-09)), t1, -R(3.148599285581459e-07));
    const real t4 = fma_(fma_(t3, t1, -R(1.1905373882531176e-06)), t1, -R(1.2460799187205805e-06));
    const real t5 = fma_(fma_(t4, t1, R(8.43239063972787e-06)), t1, R(4.7450730610419374e-05));
    const real t6 = fma_(fma_(t5, t1, R(9.644057722331437e-05)), t1, -R(0.0001151307272802757));
    const real t7 = fma_(fma_(t6, t1, -R(0.0013663696646805453)), t1, -R(0.0038628165147596236));
    const real t8 = fma_(fma_(t7, t1, -R(0.001836669552011655)), t1, R(0.022487259445604407));
    const real t9 = fma_(fma_(t8, t1, R(0.0762958637612066)), t1, R(4.936164745311407e-10));
    const real t10 = t1 - R(3.83627067890302e-08) - -R(6.287379384035963e-16) - R(4.82229754077185e-32);
    return { t10 * (t9 + R(0.09153051674365997)) };
}

// silu_grad2 for the elements at which it loses digits.
struct silu_grad2_anchored_2_results {
    real grad2_result;
};

__device__ __forceinline__ silu_grad2_anchored_2_results silu_grad2_anchored_2(
    const real x)
{
    const real t1 = x - R(2.399357318878174);
    const real t2 = fma_(R(8.163209491896556e-09), t1, -R(2.3636660573475e-08));
    const real t3 = fma_(fma_(t2, t1, -R(9.641223613521118e-09)), t1, R(3.148599285581459e-07));
    const real t4 = fma_(fma_(t3, t1, -R(1.1905373882531176e-06)), t1, R(1.2460799187205805e-06));
    const real t5 = fma_(fma_(t4, t1, R(8.43239063972787e-06)), t1, -R(4.7450730610419374e-05));
    const real t6 = fma_(fma_(t5, t1, R(9.644057722331437e-05)), t1, R(0.0001151307272802757));
    const real t7 = fma_(fma_(t6, t1, -R(0.0013663696646805453)), t1, R(0.0038628165147596236));
    const real t8 = fma_(fma_(t7, t1, -R(0.001836669552011655)), t1, -R(0.022487259445604407));
    const real t9 = fma_(fma_(t8, t1, R(0.0762958637612066)), t1, -R(4.936164745311407e-10));
    const real t10 = t1 - -R(3.83627067890302e-08) - R(6.287379384035963e-16) - -R(4.82229754077185e-32);
    return { t10 * (t9 - R(0.09153051674365997)) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool silu_grad2_element(
    const real x, real& grad2_result)
{
    const real logisticpdf = logisticpdf_(x);
    const real t1 = x == INF ? R(0.0) : fma_(-x, tanh_(R(0.5) * x), R(2.0)) * logisticpdf;
    const real t2 = x == -INF ? R(0.0) : t1;
    const bool t3 = x > -R(2.899357318878174) && x < -R(1.8993573188781738);
    const bool t4 = x > R(1.8993573188781738) && x < R(2.899357318878174);
    const bool t5 = logisticpdf < R(7.888609052210118e-31) && (x >= -R(800.0) && x <= R(800.0)) && !t3;
    const bool t6 = t5 && !t4;
    grad2_result = t2;
    if (!quickly && t6) {
        const silu_grad2_carefully_results better = silu_grad2_carefully(x);
        if (better.grad2_result == better.grad2_result) grad2_result = better.grad2_result;
    }
    if (t3) {
        const silu_grad2_anchored_results better = silu_grad2_anchored(x);
        if (better.grad2_result == better.grad2_result) grad2_result = better.grad2_result;
    }
    if (t4) {
        const silu_grad2_anchored_2_results better = silu_grad2_anchored_2(x);
        if (better.grad2_result == better.grad2_result) grad2_result = better.grad2_result;
    }
    return quickly && t6;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) silu_grad2_flat(
    FLAT(const x_type, x_in),
    grad2_out_type* restrict_ grad2_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<grad2_out_type> grad2_write[2];
        bool careful = false;
        EACH(k, 2) {
            real grad2_result[LANES];
            EACH(lane, LANES)
                careful |= silu_grad2_element<true>(
                    load(x_read[k].at + lane), grad2_result[lane]);
            pack(grad2_write[k], grad2_result);
        }
        if (careful) return false;
        write(grad2_out + i, grad2_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad2_result;
        silu_grad2_element<false>(
            load(ENTRY(x_in)), grad2_result);
        store(grad2_out + i, grad2_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) silu_grad2_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad2_out_type, grad2_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
        }
        real grad2_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= silu_grad2_element<true>(
                load(x_read + k), grad2_result[k]);
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
        silu_grad2_element<false>(
            load(PLACE(x_in)), grad2_result);
        store(PLACE(grad2_out), grad2_result);
    });
}
""",
)


_vjp = _Kernel(
    name="silu_vjp",
    rows=False,
    inputs=("x", "g"),
    outputs=("x",),
    primitives=("expit", "extended"),
    text=r"""
// silu_vjp for the elements at which it loses digits.
struct silu_vjp_carefully_results {
    real x_result;
};

__device__ __noinline__ silu_vjp_carefully_results silu_vjp_carefully(
    const real x, const real g)
{
    const extended t1 = extended_of(x);
    const extended t2 = -t1;
    const real t3 = real(t2);
    const extended exp = extended_exp(-(t3 < x ? t1 : t2));
    const extended t4 = t2 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t5 = real(t4) > R(1.0) ? extended(R(1.0)) : t4;
    const extended t6 = t1 * ((real(t5) < real(exp) ? exp : t5) / (extended(R(1.0)) + exp));
    const extended exp_2 = extended_exp(-(x < t3 ? t2 : t1));
    const extended t7 = t1 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t8 = real(t7) > R(1.0) ? extended(R(1.0)) : t7;
    const extended t9 = (real(t8) < real(exp_2) ? exp_2 : t8) / (extended(R(1.0)) + exp_2);
    const extended t10 = extended_of(g);
    const extended t11 = x == -INF ? extended(R(0.0)) : x == INF ? t10 : t10 * ((t6 + extended(R(1.0))) * t9);
    return { real(t11) };
}

// silu_vjp for the elements at which it loses digits.
struct silu_vjp_anchored_results {
    real x_result;
};

__device__ __forceinline__ silu_vjp_anchored_results silu_vjp_anchored(
    const real x, const real g)
{
    const real t1 = x - -R(1.2784645557403564);
    const real t2 = fma_(R(7.28196076103791e-12), t1, -R(3.837471080973636e-11));
    const real t3 = fma_(fma_(t2, t1, -R(2.2615075415675913e-10)), t1, R(1.5576410116711072e-10));
    const real t4 = fma_(fma_(t3, t1, R(2.9103347777898305e-09)), t1, R(4.723074628328107e-09));
    const real t5 = fma_(fma_(t4, t1, -R(1.886302986049184e-08)), t1, -R(9.27502545261139e-08));
    const real t6 = fma_(fma_(t5, t1, -R(3.052587079860433e-08)), t1, R(8.600132682608802e-07));
    const real t7 = fma_(fma_(t6, t1, R(2.346036748822871e-06)), t1, -R(2.9426469401215065e-06));
    const real t8 = fma_(fma_(t7, t1, -R(2.97335441634977e-05)), t1, -R(4.0905335813160105e-05));
    const real t9 = fma_(fma_(t8, t1, R(0.00018570724830476956)), t1, R(0.0007985218645895975));
    const real t10 = fma_(fma_(t9, t1, R(0.00012662734784941242)), t1, -R(0.0066065891465506964));
    const real t11 = fma_(fma_(t10, t1, -R(0.015222654880190693)), t1, R(0.018874814816519165));
    const real t12 = fma_(fma_(t11, t1, R(0.14664879650698376)), t1, R(1.3445811695297552e-10));
    const real t13 = t1 - R(1.2979282537628478e-08) - R(1.1257466309409694e-16);
    return { g * (t13 * (t12 + R(0.2178117036819458))) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool silu_vjp_element(
    const real x, const real g, real& x_result)
{
    const real expit = expit_(x);
    const real t1 = x == -INF ? R(0.0) : x == INF ? g : g * (fma_(x, expit_(-x), R(1.0)) * expit);
    const bool t2 = x > -R(2.2784645557403564) && x < -R(0.27846455574035645);
    const bool t3 = expit < R(7.888609052210118e-31) && x >= -R(800.0) && !t2;
    x_result = t1;
    if (!quickly && t3) {
        const silu_vjp_carefully_results better = silu_vjp_carefully(x, g);
        if (better.x_result == better.x_result) x_result = better.x_result;
    }
    if (t2) {
        const silu_vjp_anchored_results better = silu_vjp_anchored(x, g);
        if (better.x_result == better.x_result) x_result = better.x_result;
    }
    return quickly && t3;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) silu_vjp_flat(
    FLAT(const x_type, x_in),
    FLAT(const g_type, g_in),
    x_out_type* restrict_ x_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<g_type> g_read[2];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<x_out_type> x_write[2];
        bool careful = false;
        EACH(k, 2) {
            real x_result[LANES];
            EACH(lane, LANES)
                careful |= silu_vjp_element<true>(
                    load(x_read[k].at + lane), load(g_read[k].at + lane), x_result[lane]);
            pack(x_write[k], x_result);
        }
        if (careful) return false;
        write(x_out + i, x_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real x_result;
        silu_vjp_element<false>(
            load(ENTRY(x_in)), load(ENTRY(g_in)), x_result);
        store(x_out + i, x_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) silu_vjp_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const g_type, g_in),
    STRIDED(x_out_type, x_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
            g_read[k] = *PLACE(g_in);
        }
        real x_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= silu_vjp_element<true>(
                load(x_read + k), load(g_read + k), x_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(x_out), x_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real x_result;
        silu_vjp_element<false>(
            load(PLACE(x_in)), load(PLACE(g_in)), x_result);
        store(PLACE(x_out), x_result);
    });
}
""",
)


_value_and_grad = _Kernel(
    name="silu_value_and_grad",
    rows=False,
    inputs=("x",),
    outputs=("value", "grad"),
    primitives=("expit", "extended"),
    text=r"""
// silu_value_and_grad for the elements at which it loses digits.
struct silu_value_and_grad_carefully_results {
    real value_result;
};

__device__ __noinline__ silu_value_and_grad_carefully_results silu_value_and_grad_carefully(
    const real x)
{
    const extended t1 = extended_of(x);
    const extended t2 = -t1;
    const extended exp = extended_exp(-(x < real(t2) ? t2 : t1));
    const extended t3 = t1 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t4 = real(t3) > R(1.0) ? extended(R(1.0)) : t3;
    const extended t5 = t1 * ((real(t4) < real(exp) ? exp : t4) / (extended(R(1.0)) + exp));
    return { real(x == -INF ? extended(R(0.0)) : t5) };
}

// silu_value_and_grad for the elements at which it loses digits.
struct silu_value_and_grad_carefully_2_results {
    real grad_result;
};

__device__ __noinline__ silu_value_and_grad_carefully_2_results silu_value_and_grad_carefully_2(
    const real x)
{
    const extended t1 = extended_of(x);
    const extended t2 = -t1;
    const real t3 = real(t2);
    const extended exp = extended_exp(-(x < t3 ? t2 : t1));
    const extended t4 = t1 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t5 = real(t4) > R(1.0) ? extended(R(1.0)) : t4;
    const extended exp_2 = extended_exp(-(t3 < x ? t1 : t2));
    const extended t6 = t2 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t7 = real(t6) > R(1.0) ? extended(R(1.0)) : t6;
    const extended t8 = t1 * ((real(t7) < real(exp_2) ? exp_2 : t7) / (extended(R(1.0)) + exp_2));
    const extended t9 = (real(t5) < real(exp) ? exp : t5) / (extended(R(1.0)) + exp);
    const extended t10 = x == INF ? extended(R(1.0)) : (t8 + extended(R(1.0))) * t9;
    return { real(x == -INF ? extended(R(0.0)) : t10) };
}

// silu_value_and_grad for the elements at which it loses digits.
struct silu_value_and_grad_anchored_results {
    real grad_result;
};

__device__ __forceinline__ silu_value_and_grad_anchored_results silu_value_and_grad_anchored(
    const real x)
{
    const real t1 = x - -R(1.2784645557403564);
    const real t2 = fma_(R(7.28196076103791e-12), t1, -R(3.837471080973636e-11));
    const real t3 = fma_(fma_(t2, t1, -R(2.2615075415675913e-10)), t1, R(1.5576410116711072e-10));
    const real t4 = fma_(fma_(t3, t1, R(2.9103347777898305e-09)), t1, R(4.723074628328107e-09));
    const real t5 = fma_(fma_(t4, t1, -R(1.886302986049184e-08)), t1, -R(9.27502545261139e-08));
    const real t6 = fma_(fma_(t5, t1, -R(3.052587079860433e-08)), t1, R(8.600132682608802e-07));
    const real t7 = fma_(fma_(t6, t1, R(2.346036748822871e-06)), t1, -R(2.9426469401215065e-06));
    const real t8 = fma_(fma_(t7, t1, -R(2.97335441634977e-05)), t1, -R(4.0905335813160105e-05));
    const real t9 = fma_(fma_(t8, t1, R(0.00018570724830476956)), t1, R(0.0007985218645895975));
    const real t10 = fma_(fma_(t9, t1, R(0.00012662734784941242)), t1, -R(0.0066065891465506964));
    const real t11 = fma_(fma_(t10, t1, -R(0.015222654880190693)), t1, R(0.018874814816519165));
    const real t12 = fma_(fma_(t11, t1, R(0.14664879650698376)), t1, R(1.3445811695297552e-10));
    const real t13 = t1 - R(1.2979282537628478e-08) - R(1.1257466309409694e-16);
    return { t13 * (t12 + R(0.2178117036819458)) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool silu_value_and_grad_element(
    const real x, real& value_result, real& grad_result)
{
    const real expit = expit_(x);
    const bool t1 = x == -INF;
    const real t2 = t1 ? R(0.0) : x * expit;
    const real t3 = t1 ? R(0.0) : x == INF ? R(1.0) : fma_(x, expit_(-x), R(1.0)) * expit;
    const bool t4 = x > -R(2.2784645557403564) && x < -R(0.27846455574035645);
    const bool t5 = expit < R(7.888609052210118e-31) && x >= -R(800.0);
    const bool t6 = t5 && !t4;
    value_result = t2;
    grad_result = t3;
    if (!quickly && t5) {
        const silu_value_and_grad_carefully_results better = silu_value_and_grad_carefully(x);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t6) {
        const silu_value_and_grad_carefully_2_results better = silu_value_and_grad_carefully_2(x);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
    if (t4) {
        const silu_value_and_grad_anchored_results better = silu_value_and_grad_anchored(x);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
    return quickly && (t5 || t6);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) silu_value_and_grad_flat(
    FLAT(const x_type, x_in),
    value_out_type* restrict_ value_out,
    grad_out_type* restrict_ grad_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<value_out_type> value_write[2];
        lanes<grad_out_type> grad_write[2];
        bool careful = false;
        EACH(k, 2) {
            real value_result[LANES], grad_result[LANES];
            EACH(lane, LANES)
                careful |= silu_value_and_grad_element<true>(
                    load(x_read[k].at + lane), value_result[lane], grad_result[lane]);
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
        silu_value_and_grad_element<false>(
            load(ENTRY(x_in)), value_result, grad_result);
        store(value_out + i, value_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) silu_value_and_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    STRIDED(grad_out_type, grad_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
        }
        real value_result[BATCH], grad_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= silu_value_and_grad_element<true>(
                load(x_read + k), value_result[k], grad_result[k]);
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
        silu_value_and_grad_element<false>(
            load(PLACE(x_in)), value_result, grad_result);
        store(PLACE(value_out), value_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_SPEC = _Function(
    name="silu",
    arguments=(
        _Argument("x", "elem"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), (), ("value",)),
                "grad": _Body(_grad, ("x",), (), ("grad",)),
                "grad2": _Body(_grad2, ("x",), (), ("grad2",)),
                "vjp": _Body(_vjp, ("x", "g"), (), ("x",)),
                "value_and_grad": _Body(_value_and_grad, ("x",), (), ("value", "grad")),
            },
        ),
    },
)


def silu(x, *, out=None):
    """Sigmoid linear unit: the argument weighted by its own sigmoid.

        silu = x/(1 + exp(-x))

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. Elfwing, E. Uchibe, K. Doya, Sigmoid-weighted linear units for neural network function
    approximation, Neural Networks 107, 2018, arXiv:1702.03118
    """
    return _evaluate(_SPEC, "silu", (x,), "value", None, out)


def silu_grad(x, *, out=None):
    """First derivative of silu: f'(x).

    silu: Sigmoid linear unit: the argument weighted by its own sigmoid.

        silu = x/(1 + exp(-x))

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. Elfwing, E. Uchibe, K. Doya, Sigmoid-weighted linear units for neural network function
    approximation, Neural Networks 107, 2018, arXiv:1702.03118
    """
    return _evaluate(_SPEC, "silu_grad", (x,), "grad", None, out)


def silu_grad2(x, *, out=None):
    """Second derivative of silu: f''(x).

    silu: Sigmoid linear unit: the argument weighted by its own sigmoid.

        silu = x/(1 + exp(-x))

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. Elfwing, E. Uchibe, K. Doya, Sigmoid-weighted linear units for neural network function
    approximation, Neural Networks 107, 2018, arXiv:1702.03118
    """
    return _evaluate(_SPEC, "silu_grad2", (x,), "grad2", None, out)


def silu_vjp(g, x, *, wrt=None, out=None):
    """Cotangents of the inputs of silu, given the cotangent g of its result.

    silu: Sigmoid linear unit: the argument weighted by its own sigmoid.

        silu = x/(1 + exp(-x))

    g: the cotangent of the result, of its shape.
    x: array.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. Elfwing, E. Uchibe, K. Doya, Sigmoid-weighted linear units for neural network function
    approximation, Neural Networks 107, 2018, arXiv:1702.03118
    """
    return _cotangents(_SPEC, "silu_vjp", g, (x,), None, None, wrt, out)


def silu_value_and_grad(x, *, out=None):
    """Value of silu and its derivative, in one pass.

    silu: Sigmoid linear unit: the argument weighted by its own sigmoid.

        silu = x/(1 + exp(-x))

    x: array.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. Elfwing, E. Uchibe, K. Doya, Sigmoid-weighted linear units for neural network function
    approximation, Neural Networks 107, 2018, arXiv:1702.03118
    """
    return _evaluate_pair(_SPEC, "silu_value_and_grad", (x,), out)
