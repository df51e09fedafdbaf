# Made by symdl 0.1.0 from siren with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     siren = sin(omega_0*x)
"""Sine of the scaled argument."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = [
    "siren",
    "siren_grad",
    "siren_grad2",
    "siren_vjp",
    "siren_value_and_grad",
    "sine",
    "sine_grad",
    "sine_grad2",
    "sine_vjp",
    "sine_value_and_grad",
]


def _value_numbers(omega_0):
    return omega_0, omega_0


_value = _Kernel(
    name="siren_value",
    rows=False,
    inputs=("x",),
    outputs=("value",),
    scalars=("omega_0",),
    kinds=("wide", "wide"),
    primitives=("extended",),
    host=_value_numbers,
    text=r"""
// siren_value for the elements at which it loses digits.
struct siren_value_carefully_results {
    real value_result;
};

__device__ __noinline__ siren_value_carefully_results siren_value_carefully(
    const real x, const pair omega_0_pair)
{
    const extended t2 = extended(omega_0_pair) * extended_of(x);
    const extended t3 = extended_sin(t2) * extended_cos(extended(R(0.0)));
    return { real(t3 + extended_cos(t2) * extended_sin(extended(R(0.0)))) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool siren_value_element(
    const real x, const pair t1, const pair omega_0_pair, real& value_result)
{
    const pair t2 = t1 * pair(x);
    const real t3 = real(t2);
    const real t4 = low_(t2);
    const real t5 = sin_(t3) * cos_(t4);
    const real t6 = fma_(cos_(t3), sin_(t4), t5);
    const real t7 = maximum_(t6, -t6);
    const real t8 = maximum_(t5, -t5);
    const real t9 = maximum_(x, -x);
    const bool t10 = (maximum_(t3, -t3) == INF || t7 < R(0.5) * t8) || t7 < R(0.9) * t8;
    const bool t11 = t10 || (t9 >= R(3.530761863803683e+35) && t9 <= R(2.3926103924128486e+37));
    value_result = t6;
    if (!quickly && t11) {
        const siren_value_carefully_results better = siren_value_carefully(x, omega_0_pair);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t11;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) siren_value_flat(
    FLAT(const x_type, x_in),
    value_out_type* restrict_ value_out,
    WIDE_NUMBER(t1),
    WIDE_NUMBER(omega_0_pair),
    const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const pair omega_0_pair = pair(omega_0_pair_hi, omega_0_pair_lo);
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<value_out_type> value_write[2];
        bool careful = false;
        EACH(k, 2) {
            real value_result[LANES];
            EACH(lane, LANES)
                careful |= siren_value_element<true>(
                    load(x_read[k].at + lane), t1, omega_0_pair, value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        siren_value_element<false>(
            load(ENTRY(x_in)), t1, omega_0_pair, value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) siren_value_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    WIDE_NUMBER(t1),
    WIDE_NUMBER(omega_0_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const pair omega_0_pair = pair(omega_0_pair_hi, omega_0_pair_lo);
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
        }
        real value_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= siren_value_element<true>(
                load(x_read + k), t1, omega_0_pair, value_result[k]);
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
        siren_value_element<false>(
            load(PLACE(x_in)), t1, omega_0_pair, value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


def _grad_numbers(omega_0):
    return omega_0, omega_0, omega_0


_grad = _Kernel(
    name="siren_grad",
    rows=False,
    inputs=("x",),
    outputs=("grad",),
    scalars=("omega_0",),
    kinds=("wide", "real", "wide"),
    primitives=("extended",),
    host=_grad_numbers,
    text=r"""
// siren_grad for the elements at which it loses digits.
struct siren_grad_carefully_results {
    real grad_result;
};

__device__ __noinline__ siren_grad_carefully_results siren_grad_carefully(
    const real x, const pair omega_0_pair)
{
    const extended t2 = extended(omega_0_pair);
    const extended t3 = t2 * extended_of(x);
    const extended t4 = extended_cos(t3) * extended_cos(extended(R(0.0)));
    return { real(t2 * (t4 - extended_sin(t3) * extended_sin(extended(R(0.0))))) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool siren_grad_element(
    const real x, const pair t1, const real omega_0, const pair omega_0_pair, real& grad_result)
{
    const pair t2 = t1 * pair(x);
    const real t3 = real(t2);
    const real t4 = low_(t2);
    const real t5 = cos_(t3) * cos_(t4);
    const real t6 = fma_(-sin_(t3), sin_(t4), t5);
    const real t7 = omega_0 * t6;
    const real t8 = maximum_(t6, -t6);
    const real t9 = maximum_(t5, -t5);
    const real t10 = maximum_(x, -x);
    const bool t11 = (maximum_(t3, -t3) == INF || t8 < R(0.75) * t9) || t8 < R(0.9) * t9;
    const bool t12 = t11 || (t10 >= R(3.530761863803683e+35) && t10 <= R(2.3926103924128486e+37));
    grad_result = t7;
    if (!quickly && t12) {
        const siren_grad_carefully_results better = siren_grad_carefully(x, omega_0_pair);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
    return quickly && t12;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) siren_grad_flat(
    FLAT(const x_type, x_in),
    grad_out_type* restrict_ grad_out,
    WIDE_NUMBER(t1),
    const real omega_0,
    WIDE_NUMBER(omega_0_pair),
    const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const pair omega_0_pair = pair(omega_0_pair_hi, omega_0_pair_lo);
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<grad_out_type> grad_write[2];
        bool careful = false;
        EACH(k, 2) {
            real grad_result[LANES];
            EACH(lane, LANES)
                careful |= siren_grad_element<true>(
                    load(x_read[k].at + lane), t1, omega_0, omega_0_pair, grad_result[lane]);
            pack(grad_write[k], grad_result);
        }
        if (careful) return false;
        write(grad_out + i, grad_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad_result;
        siren_grad_element<false>(
            load(ENTRY(x_in)), t1, omega_0, omega_0_pair, grad_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) siren_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad_out_type, grad_out),
    WIDE_NUMBER(t1),
    const real omega_0,
    WIDE_NUMBER(omega_0_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const pair omega_0_pair = pair(omega_0_pair_hi, omega_0_pair_lo);
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
        }
        real grad_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= siren_grad_element<true>(
                load(x_read + k), t1, omega_0, omega_0_pair, grad_result[k]);
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
        siren_grad_element<false>(
            load(PLACE(x_in)), t1, omega_0, omega_0_pair, grad_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


def _grad2_numbers(omega_0):
    t1 = omega_0 * omega_0
    return omega_0, t1, omega_0


_grad2 = _Kernel(
    name="siren_grad2",
    rows=False,
    inputs=("x",),
    outputs=("grad2",),
    scalars=("omega_0",),
    kinds=("wide", "real", "wide"),
    primitives=("extended",),
    host=_grad2_numbers,
    text=r"""
// siren_grad2 for the elements at which it loses digits.
struct siren_grad2_carefully_results {
    real grad2_result;
};

__device__ __noinline__ siren_grad2_carefully_results siren_grad2_carefully(
    const real x, const pair omega_0_pair)
{
    const extended t3 = extended(omega_0_pair);
    const extended t4 = t3 * extended_of(x);
    const extended t5 = extended_sin(t4) * extended_cos(extended(R(0.0)));
    return { real(-(t3 * t3 * (t5 + extended_cos(t4) * extended_sin(extended(R(0.0)))))) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool siren_grad2_element(
    const real x, const pair t2, const real t1, const pair omega_0_pair, real& grad2_result)
{
    const pair t3 = t2 * pair(x);
    const real t4 = real(t3);
    const real t5 = low_(t3);
    const real sin = sin_(t4);
    const real t6 = sin * cos_(t5);
    const real t7 = fma_(cos_(t4), sin_(t5), t6);
    const real t8 = -(t1 * t7);
    const real t9 = maximum_(t7, -t7);
    const real t10 = maximum_(t6, -t6);
    const bool t11 = maximum_(sin, -sin) < R(7.888609052210118e-31) && t4 != R(0.0);
    const real t12 = maximum_(x, -x);
    const bool t13 = ((maximum_(t4, -t4) == INF || t9 < R(0.5) * t10) || t11) || t9 < R(0.9) * t10;
    const bool t14 = t13 || (t12 >= R(3.530761863803683e+35) && t12 <= R(2.3926103924128486e+37));
    grad2_result = t8;
    if (!quickly && t14) {
        const siren_grad2_carefully_results better = siren_grad2_carefully(x, omega_0_pair);
        if (better.grad2_result == better.grad2_result) grad2_result = better.grad2_result;
    }
    return quickly && t14;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) siren_grad2_flat(
    FLAT(const x_type, x_in),
    grad2_out_type* restrict_ grad2_out,
    WIDE_NUMBER(t2),
    const real t1,
    WIDE_NUMBER(omega_0_pair),
    const integer size)
{
    const pair t2 = pair(t2_hi, t2_lo);
    const pair omega_0_pair = pair(omega_0_pair_hi, omega_0_pair_lo);
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<grad2_out_type> grad2_write[2];
        bool careful = false;
        EACH(k, 2) {
            real grad2_result[LANES];
            EACH(lane, LANES)
                careful |= siren_grad2_element<true>(
                    load(x_read[k].at + lane), t2, t1, omega_0_pair, grad2_result[lane]);
            pack(grad2_write[k], grad2_result);
        }
        if (careful) return false;
        write(grad2_out + i, grad2_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad2_result;
        siren_grad2_element<false>(
            load(ENTRY(x_in)), t2, t1, omega_0_pair, grad2_result);
        store(grad2_out + i, grad2_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) siren_grad2_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad2_out_type, grad2_out),
    WIDE_NUMBER(t2),
    const real t1,
    WIDE_NUMBER(omega_0_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t2 = pair(t2_hi, t2_lo);
    const pair omega_0_pair = pair(omega_0_pair_hi, omega_0_pair_lo);
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
        }
        real grad2_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= siren_grad2_element<true>(
                load(x_read + k), t2, t1, omega_0_pair, grad2_result[k]);
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
        siren_grad2_element<false>(
            load(PLACE(x_in)), t2, t1, omega_0_pair, grad2_result);
        store(PLACE(grad2_out), grad2_result);
    });
}
""",
)


def _vjp_numbers(omega_0):
    return omega_0, omega_0, omega_0


_vjp = _Kernel(
    name="siren_vjp",
    rows=False,
    inputs=("x", "g"),
    outputs=("x",),
    scalars=("omega_0",),
    kinds=("wide", "real", "wide"),
    primitives=("extended",),
    host=_vjp_numbers,
    text=r"""
// siren_vjp for the elements at which it loses digits.
struct siren_vjp_carefully_results {
    real x_result;
};

__device__ __noinline__ siren_vjp_carefully_results siren_vjp_carefully(
    const real x, const real g, const pair omega_0_pair)
{
    const extended t2 = extended(omega_0_pair);
    const extended t3 = t2 * extended_of(x);
    const extended t4 = extended_cos(t3) * extended_cos(extended(R(0.0)));
    const extended t5 = extended_of(g) * (t2 * (t4 - extended_sin(t3) * extended_sin(extended(R(0.0)))));
    return { real(t5) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool siren_vjp_element(
    const real x, const real g, const pair t1, const real omega_0, const pair omega_0_pair, real& x_result)
{
    const pair t2 = t1 * pair(x);
    const real t3 = real(t2);
    const real t4 = low_(t2);
    const real t5 = cos_(t3) * cos_(t4);
    const real t6 = fma_(-sin_(t3), sin_(t4), t5);
    const real t7 = g * (omega_0 * t6);
    const real t8 = maximum_(t6, -t6);
    const real t9 = maximum_(t5, -t5);
    const real t10 = maximum_(x, -x);
    const bool t11 = (maximum_(t3, -t3) == INF || t8 < R(0.75) * t9) || t8 < R(0.9) * t9;
    const bool t12 = t11 || (t10 >= R(3.530761863803683e+35) && t10 <= R(2.3926103924128486e+37));
    x_result = t7;
    if (!quickly && t12) {
        const siren_vjp_carefully_results better = siren_vjp_carefully(x, g, omega_0_pair);
        if (better.x_result == better.x_result) x_result = better.x_result;
    }
    return quickly && t12;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) siren_vjp_flat(
    FLAT(const x_type, x_in),
    FLAT(const g_type, g_in),
    x_out_type* restrict_ x_out,
    WIDE_NUMBER(t1),
    const real omega_0,
    WIDE_NUMBER(omega_0_pair),
    const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const pair omega_0_pair = pair(omega_0_pair_hi, omega_0_pair_lo);
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
                careful |= siren_vjp_element<true>(
                    load(x_read[k].at + lane), load(g_read[k].at + lane), t1, omega_0, omega_0_pair, x_result[lane]);
            pack(x_write[k], x_result);
        }
        if (careful) return false;
        write(x_out + i, x_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real x_result;
        siren_vjp_element<false>(
            load(ENTRY(x_in)), load(ENTRY(g_in)), t1, omega_0, omega_0_pair, x_result);
        store(x_out + i, x_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) siren_vjp_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const g_type, g_in),
    STRIDED(x_out_type, x_out),
    WIDE_NUMBER(t1),
    const real omega_0,
    WIDE_NUMBER(omega_0_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const pair omega_0_pair = pair(omega_0_pair_hi, omega_0_pair_lo);
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
            careful |= siren_vjp_element<true>(
                load(x_read + k), load(g_read + k), t1, omega_0, omega_0_pair, x_result[k]);
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
        siren_vjp_element<false>(
            load(PLACE(x_in)), load(PLACE(g_in)), t1, omega_0, omega_0_pair, x_result);
        store(PLACE(x_out), x_result);
    });
}
""",
)


def _value_and_grad_numbers(omega_0):
    return omega_0, omega_0, omega_0


_value_and_grad = _Kernel(
    name="siren_value_and_grad",
    rows=False,
    inputs=("x",),
    outputs=("value", "grad"),
    scalars=("omega_0",),
    kinds=("wide", "real", "wide"),
    primitives=("extended",),
    host=_value_and_grad_numbers,
    text=r"""
// siren_value_and_grad for the elements at which it loses digits.
struct siren_value_and_grad_carefully_results {
    real value_result;
};

__device__ __noinline__ siren_value_and_grad_carefully_results siren_value_and_grad_carefully(
    const real x, const pair omega_0_pair)
{
    const extended t2 = extended(omega_0_pair) * extended_of(x);
    const extended t3 = extended_sin(t2) * extended_cos(extended(R(0.0)));
    return { real(t3 + extended_cos(t2) * extended_sin(extended(R(0.0)))) };
}

// siren_value_and_grad for the elements at which it loses digits.
struct siren_value_and_grad_carefully_2_results {
    real grad_result;
};

__device__ __noinline__ siren_value_and_grad_carefully_2_results siren_value_and_grad_carefully_2(
    const real x, const pair omega_0_pair)
{
    const extended t2 = extended(omega_0_pair);
    const extended t3 = t2 * extended_of(x);
    const extended t4 = extended_cos(t3) * extended_cos(extended(R(0.0)));
    return { real(t2 * (t4 - extended_sin(t3) * extended_sin(extended(R(0.0))))) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool siren_value_and_grad_element(
    const real x, const pair t1, const real omega_0, const pair omega_0_pair, real& value_result, real& grad_result)
{
    const pair t2 = t1 * pair(x);
    const real t3 = real(t2);
    const real t4 = low_(t2);
    const real sin = sin_(t3);
    const real cos = cos_(t4);
    const real t5 = sin * cos;
    const real cos_2 = cos_(t3);
    const real sin_2 = sin_(t4);
    const real t6 = fma_(cos_2, sin_2, t5);
    const real t7 = cos_2 * cos;
    const real t8 = fma_(-sin, sin_2, t7);
    const real t9 = omega_0 * t8;
    const bool t10 = maximum_(t3, -t3) == INF;
    const real t11 = maximum_(t6, -t6);
    const real t12 = maximum_(t5, -t5);
    const real t13 = maximum_(x, -x);
    const bool t14 = t13 >= R(3.530761863803683e+35) && t13 <= R(2.3926103924128486e+37);
    const bool t15 = ((t10 || t11 < R(0.5) * t12) || t11 < R(0.9) * t12) || t14;
    const real t16 = maximum_(t8, -t8);
    const real t17 = maximum_(t7, -t7);
    const bool t18 = ((t10 || t16 < R(0.75) * t17) || t16 < R(0.9) * t17) || t14;
    value_result = t6;
    grad_result = t9;
    if (!quickly && t15) {
        const siren_value_and_grad_carefully_results better = siren_value_and_grad_carefully(x, omega_0_pair);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t18) {
        const siren_value_and_grad_carefully_2_results better = siren_value_and_grad_carefully_2(x, omega_0_pair);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
    return quickly && (t15 || t18);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) siren_value_and_grad_flat(
    FLAT(const x_type, x_in),
    value_out_type* restrict_ value_out,
    grad_out_type* restrict_ grad_out,
    WIDE_NUMBER(t1),
    const real omega_0,
    WIDE_NUMBER(omega_0_pair),
    const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const pair omega_0_pair = pair(omega_0_pair_hi, omega_0_pair_lo);
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<value_out_type> value_write[2];
        lanes<grad_out_type> grad_write[2];
        bool careful = false;
        EACH(k, 2) {
            real value_result[LANES], grad_result[LANES];
            EACH(lane, LANES)
                careful |= siren_value_and_grad_element<true>(
                    load(x_read[k].at + lane), t1, omega_0, omega_0_pair, value_result[lane], grad_result[lane]);
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
        siren_value_and_grad_element<false>(
            load(ENTRY(x_in)), t1, omega_0, omega_0_pair, value_result, grad_result);
        store(value_out + i, value_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) siren_value_and_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    STRIDED(grad_out_type, grad_out),
    WIDE_NUMBER(t1),
    const real omega_0,
    WIDE_NUMBER(omega_0_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const pair omega_0_pair = pair(omega_0_pair_hi, omega_0_pair_lo);
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
        }
        real value_result[BATCH], grad_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= siren_value_and_grad_element<true>(
                load(x_read + k), t1, omega_0, omega_0_pair, value_result[k], grad_result[k]);
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
        siren_value_and_grad_element<false>(
            load(PLACE(x_in)), t1, omega_0, omega_0_pair, value_result, grad_result);
        store(PLACE(value_out), value_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_SPEC = _Function(
    name="siren",
    arguments=(
        _Argument("x", "elem"),
        _Argument("omega_0", "param"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), ("omega_0",), ("value",)),
                "grad": _Body(_grad, ("x",), ("omega_0",), ("grad",)),
                "grad2": _Body(_grad2, ("x",), ("omega_0",), ("grad2",)),
                "vjp": _Body(_vjp, ("x", "g"), ("omega_0",), ("x",)),
                "value_and_grad": _Body(_value_and_grad, ("x",), ("omega_0",), ("value", "grad")),
            },
        ),
    },
)


def siren(x, omega_0=30.0, *, out=None):
    """Sine of the scaled argument.

        siren = sin(omega_0*x)

    x: array.
    omega_0: number; default 30.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: V. Sitzmann et al., Implicit Neural Representations with Periodic Activation Functions,
    NeurIPS 2020, arXiv:2006.09661
    """
    return _evaluate(_SPEC, "siren", (x, omega_0), "value", None, out)


def siren_grad(x, omega_0=30.0, *, out=None):
    """First derivative of siren: f'(x).

    siren: Sine of the scaled argument.

        siren = sin(omega_0*x)

    x: array.
    omega_0: number; default 30.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: V. Sitzmann et al., Implicit Neural Representations with Periodic Activation Functions,
    NeurIPS 2020, arXiv:2006.09661
    """
    return _evaluate(_SPEC, "siren_grad", (x, omega_0), "grad", None, out)


def siren_grad2(x, omega_0=30.0, *, out=None):
    """Second derivative of siren: f''(x).

    siren: Sine of the scaled argument.

        siren = sin(omega_0*x)

    x: array.
    omega_0: number; default 30.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: V. Sitzmann et al., Implicit Neural Representations with Periodic Activation Functions,
    NeurIPS 2020, arXiv:2006.09661
    """
    return _evaluate(_SPEC, "siren_grad2", (x, omega_0), "grad2", None, out)


def siren_vjp(g, x, omega_0=30.0, *, wrt=None, out=None):
    """Cotangents of the inputs of siren, given the cotangent g of its result.

    siren: Sine of the scaled argument.

        siren = sin(omega_0*x)

    g: the cotangent of the result, of its shape.
    x: array.
    omega_0: number; default 30.0.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: V. Sitzmann et al., Implicit Neural Representations with Periodic Activation Functions,
    NeurIPS 2020, arXiv:2006.09661
    """
    return _cotangents(_SPEC, "siren_vjp", g, (x, omega_0), None, None, wrt, out)


def siren_value_and_grad(x, omega_0=30.0, *, out=None):
    """Value of siren and its derivative, in one pass.

    siren: Sine of the scaled argument.

        siren = sin(omega_0*x)

    x: array.
    omega_0: number; default 30.0.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: V. Sitzmann et al., Implicit Neural Representations with Periodic Activation Functions,
    NeurIPS 2020, arXiv:2006.09661
    """
    return _evaluate_pair(_SPEC, "siren_value_and_grad", (x, omega_0), out)


sine = siren
sine_grad = siren_grad
sine_grad2 = siren_grad2
sine_vjp = siren_vjp
sine_value_and_grad = siren_value_and_grad
