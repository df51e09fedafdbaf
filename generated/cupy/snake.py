# Made by symdl 0.1.0 from snake with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     snake = x + sin(a*x)**2/a
"""The argument plus a squared sine."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["snake", "snake_grad", "snake_grad2", "snake_vjp", "snake_value_and_grad"]


def _value_numbers(a):
    return a, a, a


_value = _Kernel(
    name="snake_value",
    rows=False,
    inputs=("x",),
    outputs=("value",),
    scalars=("a",),
    kinds=("wide", "real", "wide"),
    primitives=("extended",),
    host=_value_numbers,
    text=r"""
// snake_value for the elements at which it loses digits.
struct snake_value_carefully_results {
    real value_result;
};

__device__ __noinline__ snake_value_carefully_results snake_value_carefully(
    const real x, const pair a_pair)
{
    const extended t2 = extended(a_pair);
    const extended t3 = extended_of(x);
    const extended t4 = t2 * t3;
    const extended t5 = extended_sin(t4) * extended_cos(extended(R(0.0)));
    const extended t6 = t5 + extended_cos(t4) * extended_sin(extended(R(0.0)));
    return { real(x == -INF ? extended(-INF) : x == INF ? extended(INF) : t3 + t6 * t6 / t2) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool snake_value_element(
    const real x, const pair t1, const real a, const pair a_pair, real& value_result)
{
    const pair t2 = t1 * pair(x);
    const real t3 = real(t2);
    const real t4 = low_(t2);
    const real t5 = sin_(t3) * cos_(t4) + cos_(t3) * sin_(t4);
    const real t6 = x + t5 * t5 / a;
    const real t7 = x == -INF ? -INF : x == INF ? INF : t6;
    const real t8 = maximum_(t6, -t6);
    const real t9 = maximum_(x, -x);
    const bool t10 = (t8 < R(0.5) * t9 || maximum_(t3, -t3) == INF) || t8 < R(0.9) * t9;
    value_result = t7;
    if (!quickly && t10) {
        const snake_value_carefully_results better = snake_value_carefully(x, a_pair);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t10;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) snake_value_flat(
    FLAT(const x_type, x_in),
    value_out_type* restrict_ value_out,
    WIDE_NUMBER(t1),
    const real a,
    WIDE_NUMBER(a_pair),
    const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const pair a_pair = pair(a_pair_hi, a_pair_lo);
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<value_out_type> value_write[2];
        bool careful = false;
        EACH(k, 2) {
            real value_result[LANES];
            EACH(lane, LANES)
                careful |= snake_value_element<true>(
                    load(x_read[k].at + lane), t1, a, a_pair, value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        snake_value_element<false>(
            load(ENTRY(x_in)), t1, a, a_pair, value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) snake_value_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    WIDE_NUMBER(t1),
    const real a,
    WIDE_NUMBER(a_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const pair a_pair = pair(a_pair_hi, a_pair_lo);
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
        }
        real value_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= snake_value_element<true>(
                load(x_read + k), t1, a, a_pair, value_result[k]);
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
        snake_value_element<false>(
            load(PLACE(x_in)), t1, a, a_pair, value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


def _grad_numbers(a):
    return a, a


_grad = _Kernel(
    name="snake_grad",
    rows=False,
    inputs=("x",),
    outputs=("grad",),
    scalars=("a",),
    kinds=("wide", "wide"),
    primitives=("extended",),
    host=_grad_numbers,
    text=r"""
// snake_grad for the elements at which it loses digits.
struct snake_grad_carefully_results {
    real grad_result;
};

__device__ __noinline__ snake_grad_carefully_results snake_grad_carefully(
    const real x, const pair a_pair)
{
    const extended t2 = extended(a_pair) * extended_of(x);
    const extended cos = extended_cos(t2);
    const extended cos_2 = extended_cos(extended(R(0.0)));
    const extended sin = extended_sin(t2);
    const extended sin_2 = extended_sin(extended(R(0.0)));
    const extended t3 = extended(R(2.0)) * (cos * cos_2 - sin * sin_2) * (sin * cos_2 + cos * sin_2);
    return { real(t3 + extended(R(1.0))) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool snake_grad_element(
    const real x, const pair t1, const pair a_pair, real& grad_result)
{
    const pair t2 = t1 * pair(x);
    const real t3 = real(t2);
    const real t4 = low_(t2);
    const real cos = cos_(t3);
    const real cos_2 = cos_(t4);
    const real t5 = cos * cos_2;
    const real sin = sin_(t3);
    const real sin_2 = sin_(t4);
    const real t6 = fma_(-sin, sin_2, t5);
    const real t7 = sin * cos_2;
    const real t8 = fma_(cos, sin_2, t7);
    const real t9 = fma_(R(2.0) * t6, t8, R(1.0));
    const real t10 = maximum_(t6, -t6);
    const real t11 = maximum_(t5, -t5);
    const real t12 = maximum_(t8, -t8);
    const real t13 = maximum_(t7, -t7);
    const bool t14 = (t9 < R(0.75) || t10 < R(0.75) * t11) || t12 < R(0.75) * t13;
    const bool t15 = ((t14 || maximum_(t3, -t3) == INF) || t10 < R(0.9) * t11) || t12 < R(0.9) * t13;
    const bool t16 = t15 || (cos_2 >= -R(0.6875) && cos_2 <= -R(0.5625));
    grad_result = t9;
    if (!quickly && t16) {
        const snake_grad_carefully_results better = snake_grad_carefully(x, a_pair);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
    return quickly && t16;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) snake_grad_flat(
    FLAT(const x_type, x_in),
    grad_out_type* restrict_ grad_out,
    WIDE_NUMBER(t1),
    WIDE_NUMBER(a_pair),
    const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const pair a_pair = pair(a_pair_hi, a_pair_lo);
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<grad_out_type> grad_write[2];
        bool careful = false;
        EACH(k, 2) {
            real grad_result[LANES];
            EACH(lane, LANES)
                careful |= snake_grad_element<true>(
                    load(x_read[k].at + lane), t1, a_pair, grad_result[lane]);
            pack(grad_write[k], grad_result);
        }
        if (careful) return false;
        write(grad_out + i, grad_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad_result;
        snake_grad_element<false>(
            load(ENTRY(x_in)), t1, a_pair, grad_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) snake_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad_out_type, grad_out),
    WIDE_NUMBER(t1),
    WIDE_NUMBER(a_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const pair a_pair = pair(a_pair_hi, a_pair_lo);
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
        }
        real grad_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= snake_grad_element<true>(
                load(x_read + k), t1, a_pair, grad_result[k]);
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
        snake_grad_element<false>(
            load(PLACE(x_in)), t1, a_pair, grad_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


def _grad2_numbers(a):
    t1 = 2.0 * a
    return a, t1, a


_grad2 = _Kernel(
    name="snake_grad2",
    rows=False,
    inputs=("x",),
    outputs=("grad2",),
    scalars=("a",),
    kinds=("wide", "real", "wide"),
    primitives=("extended",),
    host=_grad2_numbers,
    text=r"""
// snake_grad2 for the elements at which it loses digits.
struct snake_grad2_carefully_results {
    real grad2_result;
};

__device__ __noinline__ snake_grad2_carefully_results snake_grad2_carefully(
    const real x, const pair a_pair)
{
    const extended t3 = extended(a_pair);
    const extended t4 = extended(R(2.0)) * t3;
    const extended t5 = t3 * extended_of(x);
    const extended sin = extended_sin(t5);
    const extended cos = extended_cos(extended(R(0.0)));
    const extended cos_2 = extended_cos(t5);
    const extended sin_2 = extended_sin(extended(R(0.0)));
    const extended t6 = sin * cos + cos_2 * sin_2;
    const extended t7 = cos_2 * cos - sin * sin_2;
    return { real(t4 * (t7 * t7) - t4 * (t6 * t6)) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool snake_grad2_element(
    const real x, const pair t2, const real t1, const pair a_pair, real& grad2_result)
{
    const pair t3 = t2 * pair(x);
    const real t4 = real(t3);
    const real t5 = low_(t3);
    const real sin = sin_(t4);
    const real cos = cos_(t5);
    const real t6 = sin * cos;
    const real cos_2 = cos_(t4);
    const real sin_2 = sin_(t5);
    const real t7 = fma_(cos_2, sin_2, t6);
    const real t8 = cos_2 * cos;
    const real t9 = fma_(-sin, sin_2, t8);
    const real t10 = t1 * (t9 * t9);
    const real t11 = fma_(-t1, t7 * t7, t10);
    const real t12 = maximum_(t11, -t11);
    const real t13 = maximum_(t10, -t10);
    const real t14 = maximum_(t9, -t9);
    const real t15 = maximum_(t8, -t8);
    const real t16 = maximum_(t7, -t7);
    const real t17 = maximum_(t6, -t6);
    const bool t18 = (t12 < R(0.5) * t13 || t14 < R(0.5) * t15) || t16 < R(0.5) * t17;
    const bool t19 = ((t18 || maximum_(t4, -t4) == INF) || t12 < R(0.9) * t13) || t14 < R(0.9) * t15;
    const bool t20 = (t19 || t16 < R(0.9) * t17) || (cos >= -R(0.6875) && cos <= -R(0.5625));
    grad2_result = t11;
    if (!quickly && t20) {
        const snake_grad2_carefully_results better = snake_grad2_carefully(x, a_pair);
        if (better.grad2_result == better.grad2_result) grad2_result = better.grad2_result;
    }
    return quickly && t20;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) snake_grad2_flat(
    FLAT(const x_type, x_in),
    grad2_out_type* restrict_ grad2_out,
    WIDE_NUMBER(t2),
    const real t1,
    WIDE_NUMBER(a_pair),
    const integer size)
{
    const pair t2 = pair(t2_hi, t2_lo);
    const pair a_pair = pair(a_pair_hi, a_pair_lo);
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<grad2_out_type> grad2_write[2];
        bool careful = false;
        EACH(k, 2) {
            real grad2_result[LANES];
            EACH(lane, LANES)
                careful |= snake_grad2_element<true>(
                    load(x_read[k].at + lane), t2, t1, a_pair, grad2_result[lane]);
            pack(grad2_write[k], grad2_result);
        }
        if (careful) return false;
        write(grad2_out + i, grad2_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad2_result;
        snake_grad2_element<false>(
            load(ENTRY(x_in)), t2, t1, a_pair, grad2_result);
        store(grad2_out + i, grad2_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) snake_grad2_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad2_out_type, grad2_out),
    WIDE_NUMBER(t2),
    const real t1,
    WIDE_NUMBER(a_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t2 = pair(t2_hi, t2_lo);
    const pair a_pair = pair(a_pair_hi, a_pair_lo);
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
        }
        real grad2_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= snake_grad2_element<true>(
                load(x_read + k), t2, t1, a_pair, grad2_result[k]);
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
        snake_grad2_element<false>(
            load(PLACE(x_in)), t2, t1, a_pair, grad2_result);
        store(PLACE(grad2_out), grad2_result);
    });
}
""",
)


def _vjp_numbers(a):
    return a, a


_vjp = _Kernel(
    name="snake_vjp",
    rows=False,
    inputs=("x", "g"),
    outputs=("x",),
    scalars=("a",),
    kinds=("wide", "wide"),
    primitives=("extended",),
    host=_vjp_numbers,
    text=r"""
// snake_vjp for the elements at which it loses digits.
struct snake_vjp_carefully_results {
    real x_result;
};

__device__ __noinline__ snake_vjp_carefully_results snake_vjp_carefully(
    const real x, const real g, const pair a_pair)
{
    const extended t2 = extended(a_pair) * extended_of(x);
    const extended cos = extended_cos(t2);
    const extended cos_2 = extended_cos(extended(R(0.0)));
    const extended sin = extended_sin(t2);
    const extended sin_2 = extended_sin(extended(R(0.0)));
    const extended t3 = extended(R(2.0)) * (cos * cos_2 - sin * sin_2) * (sin * cos_2 + cos * sin_2);
    return { real(extended_of(g) * (t3 + extended(R(1.0)))) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool snake_vjp_element(
    const real x, const real g, const pair t1, const pair a_pair, real& x_result)
{
    const pair t2 = t1 * pair(x);
    const real t3 = real(t2);
    const real t4 = low_(t2);
    const real cos = cos_(t3);
    const real cos_2 = cos_(t4);
    const real t5 = cos * cos_2;
    const real sin = sin_(t3);
    const real sin_2 = sin_(t4);
    const real t6 = fma_(-sin, sin_2, t5);
    const real t7 = sin * cos_2;
    const real t8 = fma_(cos, sin_2, t7);
    const real t9 = fma_(R(2.0) * t6, t8, R(1.0));
    const real t10 = g * t9;
    const real t11 = maximum_(t6, -t6);
    const real t12 = maximum_(t5, -t5);
    const real t13 = maximum_(t8, -t8);
    const real t14 = maximum_(t7, -t7);
    const bool t15 = (t9 < R(0.75) || t11 < R(0.75) * t12) || t13 < R(0.75) * t14;
    const bool t16 = ((t15 || maximum_(t3, -t3) == INF) || t11 < R(0.9) * t12) || t13 < R(0.9) * t14;
    const bool t17 = t16 || (cos_2 >= -R(0.6875) && cos_2 <= -R(0.5625));
    x_result = t10;
    if (!quickly && t17) {
        const snake_vjp_carefully_results better = snake_vjp_carefully(x, g, a_pair);
        if (better.x_result == better.x_result) x_result = better.x_result;
    }
    return quickly && t17;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) snake_vjp_flat(
    FLAT(const x_type, x_in),
    FLAT(const g_type, g_in),
    x_out_type* restrict_ x_out,
    WIDE_NUMBER(t1),
    WIDE_NUMBER(a_pair),
    const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const pair a_pair = pair(a_pair_hi, a_pair_lo);
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
                careful |= snake_vjp_element<true>(
                    load(x_read[k].at + lane), load(g_read[k].at + lane), t1, a_pair, x_result[lane]);
            pack(x_write[k], x_result);
        }
        if (careful) return false;
        write(x_out + i, x_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real x_result;
        snake_vjp_element<false>(
            load(ENTRY(x_in)), load(ENTRY(g_in)), t1, a_pair, x_result);
        store(x_out + i, x_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) snake_vjp_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const g_type, g_in),
    STRIDED(x_out_type, x_out),
    WIDE_NUMBER(t1),
    WIDE_NUMBER(a_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const pair a_pair = pair(a_pair_hi, a_pair_lo);
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
            careful |= snake_vjp_element<true>(
                load(x_read + k), load(g_read + k), t1, a_pair, x_result[k]);
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
        snake_vjp_element<false>(
            load(PLACE(x_in)), load(PLACE(g_in)), t1, a_pair, x_result);
        store(PLACE(x_out), x_result);
    });
}
""",
)


def _value_and_grad_numbers(a):
    return a, a, a


_value_and_grad = _Kernel(
    name="snake_value_and_grad",
    rows=False,
    inputs=("x",),
    outputs=("value", "grad"),
    scalars=("a",),
    kinds=("wide", "real", "wide"),
    primitives=("extended",),
    host=_value_and_grad_numbers,
    text=r"""
// snake_value_and_grad for the elements at which it loses digits.
struct snake_value_and_grad_carefully_results {
    real value_result;
};

__device__ __noinline__ snake_value_and_grad_carefully_results snake_value_and_grad_carefully(
    const real x, const pair a_pair)
{
    const extended t2 = extended(a_pair);
    const extended t3 = extended_of(x);
    const extended t4 = t2 * t3;
    const extended t5 = extended_sin(t4) * extended_cos(extended(R(0.0)));
    const extended t6 = t5 + extended_cos(t4) * extended_sin(extended(R(0.0)));
    return { real(x == -INF ? extended(-INF) : x == INF ? extended(INF) : t3 + t6 * t6 / t2) };
}

// snake_value_and_grad for the elements at which it loses digits.
struct snake_value_and_grad_carefully_2_results {
    real grad_result;
};

__device__ __noinline__ snake_value_and_grad_carefully_2_results snake_value_and_grad_carefully_2(
    const real x, const pair a_pair)
{
    const extended t2 = extended(a_pair) * extended_of(x);
    const extended sin = extended_sin(t2);
    const extended cos = extended_cos(extended(R(0.0)));
    const extended cos_2 = extended_cos(t2);
    const extended sin_2 = extended_sin(extended(R(0.0)));
    const extended t3 = extended(R(2.0)) * (cos_2 * cos - sin * sin_2) * (sin * cos + cos_2 * sin_2);
    return { real(t3 + extended(R(1.0))) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool snake_value_and_grad_element(
    const real x, const pair t1, const real a, const pair a_pair, real& value_result, real& grad_result)
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
    const real t7 = x + t6 * t6 / a;
    const real t8 = cos_2 * cos;
    const real t9 = fma_(-sin, sin_2, t8);
    const real t10 = fma_(R(2.0) * t9, t6, R(1.0));
    const real t11 = x == -INF ? -INF : x == INF ? INF : t7;
    const real t12 = maximum_(t7, -t7);
    const real t13 = maximum_(x, -x);
    const bool t14 = maximum_(t3, -t3) == INF;
    const bool t15 = (t12 < R(0.5) * t13 || t14) || t12 < R(0.9) * t13;
    const real t16 = maximum_(t9, -t9);
    const real t17 = maximum_(t8, -t8);
    const real t18 = maximum_(t6, -t6);
    const real t19 = maximum_(t5, -t5);
    const bool t20 = ((t10 < R(0.75) || t16 < R(0.75) * t17) || t18 < R(0.75) * t19) || t14;
    const bool t21 = (t20 || t16 < R(0.9) * t17) || t18 < R(0.9) * t19;
    const bool t22 = t21 || (cos >= -R(0.6875) && cos <= -R(0.5625));
    value_result = t11;
    grad_result = t10;
    if (!quickly && t15) {
        const snake_value_and_grad_carefully_results better = snake_value_and_grad_carefully(x, a_pair);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t22) {
        const snake_value_and_grad_carefully_2_results better = snake_value_and_grad_carefully_2(x, a_pair);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
    return quickly && (t15 || t22);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) snake_value_and_grad_flat(
    FLAT(const x_type, x_in),
    value_out_type* restrict_ value_out,
    grad_out_type* restrict_ grad_out,
    WIDE_NUMBER(t1),
    const real a,
    WIDE_NUMBER(a_pair),
    const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const pair a_pair = pair(a_pair_hi, a_pair_lo);
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<value_out_type> value_write[2];
        lanes<grad_out_type> grad_write[2];
        bool careful = false;
        EACH(k, 2) {
            real value_result[LANES], grad_result[LANES];
            EACH(lane, LANES)
                careful |= snake_value_and_grad_element<true>(
                    load(x_read[k].at + lane), t1, a, a_pair, value_result[lane], grad_result[lane]);
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
        snake_value_and_grad_element<false>(
            load(ENTRY(x_in)), t1, a, a_pair, value_result, grad_result);
        store(value_out + i, value_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) snake_value_and_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    STRIDED(grad_out_type, grad_out),
    WIDE_NUMBER(t1),
    const real a,
    WIDE_NUMBER(a_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const pair a_pair = pair(a_pair_hi, a_pair_lo);
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
        }
        real value_result[BATCH], grad_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= snake_value_and_grad_element<true>(
                load(x_read + k), t1, a, a_pair, value_result[k], grad_result[k]);
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
        snake_value_and_grad_element<false>(
            load(PLACE(x_in)), t1, a, a_pair, value_result, grad_result);
        store(PLACE(value_out), value_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_SPEC = _Function(
    name="snake",
    arguments=(
        _Argument("x", "elem"),
        _Argument("a", "param"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), ("a",), ("value",)),
                "grad": _Body(_grad, ("x",), ("a",), ("grad",)),
                "grad2": _Body(_grad2, ("x",), ("a",), ("grad2",)),
                "vjp": _Body(_vjp, ("x", "g"), ("a",), ("x",)),
                "value_and_grad": _Body(_value_and_grad, ("x",), ("a",), ("value", "grad")),
            },
        ),
    },
)


def snake(x, a=1.0, *, out=None):
    """The argument plus a squared sine.

        snake = x + sin(a*x)**2/a

    x: array.
    a: number; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: L. Ziyin, T. Hartwig, M. Ueda, Neural Networks Fail to Learn Periodic Functions and How
    to Fix It, NeurIPS 2020, arXiv:2006.08195
    """
    return _evaluate(_SPEC, "snake", (x, a), "value", None, out)


def snake_grad(x, a=1.0, *, out=None):
    """First derivative of snake: f'(x).

    snake: The argument plus a squared sine.

        snake = x + sin(a*x)**2/a

    x: array.
    a: number; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: L. Ziyin, T. Hartwig, M. Ueda, Neural Networks Fail to Learn Periodic Functions and How
    to Fix It, NeurIPS 2020, arXiv:2006.08195
    """
    return _evaluate(_SPEC, "snake_grad", (x, a), "grad", None, out)


def snake_grad2(x, a=1.0, *, out=None):
    """Second derivative of snake: f''(x).

    snake: The argument plus a squared sine.

        snake = x + sin(a*x)**2/a

    x: array.
    a: number; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: L. Ziyin, T. Hartwig, M. Ueda, Neural Networks Fail to Learn Periodic Functions and How
    to Fix It, NeurIPS 2020, arXiv:2006.08195
    """
    return _evaluate(_SPEC, "snake_grad2", (x, a), "grad2", None, out)


def snake_vjp(g, x, a=1.0, *, wrt=None, out=None):
    """Cotangents of the inputs of snake, given the cotangent g of its result.

    snake: The argument plus a squared sine.

        snake = x + sin(a*x)**2/a

    g: the cotangent of the result, of its shape.
    x: array.
    a: number; default 1.0.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: L. Ziyin, T. Hartwig, M. Ueda, Neural Networks Fail to Learn Periodic Functions and How
    to Fix It, NeurIPS 2020, arXiv:2006.08195
    """
    return _cotangents(_SPEC, "snake_vjp", g, (x, a), None, None, wrt, out)


def snake_value_and_grad(x, a=1.0, *, out=None):
    """Value of snake and its derivative, in one pass.

    snake: The argument plus a squared sine.

        snake = x + sin(a*x)**2/a

    x: array.
    a: number; default 1.0.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: L. Ziyin, T. Hartwig, M. Ueda, Neural Networks Fail to Learn Periodic Functions and How
    to Fix It, NeurIPS 2020, arXiv:2006.08195
    """
    return _evaluate_pair(_SPEC, "snake_value_and_grad", (x, a), out)
