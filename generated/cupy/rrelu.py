# Made by symdl 0.1.0 from rrelu with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     rrelu = x  if x > 0
#             x*(lower/2 + upper/2)  otherwise
"""Rectifier whose negative slope is the middle of an interval, or, in training, the given random
slopes."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["rrelu", "rrelu_grad", "rrelu_grad2", "rrelu_vjp", "rrelu_value_and_grad"]


def _value_numbers(lower, upper):
    return lower, upper


_value = _Kernel(
    name="rrelu_value",
    rows=False,
    inputs=("x",),
    outputs=("value",),
    scalars=("lower", "upper"),
    kinds=("wide", "wide"),
    host=_value_numbers,
    text=r"""
// slopes absent
template <bool quickly>
__device__ __forceinline__ bool rrelu_value_element(
    const real x, const pair t7, const pair t8, real& value_result)
{
    const pair t1 = pair(x);
    value_result = real(x > R(0.0) ? t1 : (t7 + t8) / pair(R(2.0)) * t1);
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rrelu_value_flat(
    FLAT(const x_type, x_in),
    value_out_type* restrict_ value_out,
    WIDE_NUMBER(t7),
    WIDE_NUMBER(t8),
    const integer size)
{
    const pair t7 = pair(t7_hi, t7_lo);
    const pair t8 = pair(t8_hi, t8_lo);
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<value_out_type> value_write[2];
        bool careful = false;
        EACH(k, 2) {
            real value_result[LANES];
            EACH(lane, LANES)
                careful |= rrelu_value_element<true>(
                    load(x_read[k].at + lane), t7, t8, value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        rrelu_value_element<false>(
            load(ENTRY(x_in)), t7, t8, value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rrelu_value_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    WIDE_NUMBER(t7),
    WIDE_NUMBER(t8),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t7 = pair(t7_hi, t7_lo);
    const pair t8 = pair(t8_hi, t8_lo);
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
        }
        real value_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= rrelu_value_element<true>(
                load(x_read + k), t7, t8, value_result[k]);
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
        rrelu_value_element<false>(
            load(PLACE(x_in)), t7, t8, value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


def _grad_numbers(lower, upper):
    return (lower + upper) / 2.0


_grad = _Kernel(
    name="rrelu_grad",
    rows=False,
    inputs=("x",),
    outputs=("grad",),
    scalars=("lower", "upper"),
    kinds=("real",),
    host=_grad_numbers,
    text=r"""
// slopes absent
template <bool quickly>
__device__ __forceinline__ bool rrelu_grad_element(
    const real x, const real t2, real& grad_result)
{
    grad_result = x == x ? (x <= R(0.0) ? t2 : R(1.0)) : x;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rrelu_grad_flat(
    FLAT(const x_type, x_in),
    grad_out_type* restrict_ grad_out,
    const real t2,
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
                careful |= rrelu_grad_element<true>(
                    load(x_read[k].at + lane), t2, grad_result[lane]);
            pack(grad_write[k], grad_result);
        }
        if (careful) return false;
        write(grad_out + i, grad_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad_result;
        rrelu_grad_element<false>(
            load(ENTRY(x_in)), t2, grad_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rrelu_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad_out_type, grad_out),
    const real t2,
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
            careful |= rrelu_grad_element<true>(
                load(x_read + k), t2, grad_result[k]);
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
        rrelu_grad_element<false>(
            load(PLACE(x_in)), t2, grad_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_grad2 = _Kernel(
    name="rrelu_grad2",
    rows=False,
    inputs=("x",),
    outputs=("grad2",),
    text=r"""
// slopes absent
template <bool quickly>
__device__ __forceinline__ bool rrelu_grad2_element(
    const real x, real& grad2_result)
{
    grad2_result = x == x ? R(0.0) : x;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rrelu_grad2_flat(
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
                careful |= rrelu_grad2_element<true>(
                    load(x_read[k].at + lane), grad2_result[lane]);
            pack(grad2_write[k], grad2_result);
        }
        if (careful) return false;
        write(grad2_out + i, grad2_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad2_result;
        rrelu_grad2_element<false>(
            load(ENTRY(x_in)), grad2_result);
        store(grad2_out + i, grad2_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rrelu_grad2_strided(
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
            careful |= rrelu_grad2_element<true>(
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
        rrelu_grad2_element<false>(
            load(PLACE(x_in)), grad2_result);
        store(PLACE(grad2_out), grad2_result);
    });
}
""",
)


def _vjp_numbers(lower, upper):
    return (lower + upper) / 2.0


_vjp = _Kernel(
    name="rrelu_vjp",
    rows=False,
    inputs=("x", "g"),
    outputs=("x",),
    scalars=("lower", "upper"),
    kinds=("real",),
    host=_vjp_numbers,
    text=r"""
// slopes absent
template <bool quickly>
__device__ __forceinline__ bool rrelu_vjp_element(
    const real x, const real g, const real t2, real& x_result)
{
    x_result = x == x ? (x <= R(0.0) ? g * t2 : g) : x;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rrelu_vjp_flat(
    FLAT(const x_type, x_in),
    FLAT(const g_type, g_in),
    x_out_type* restrict_ x_out,
    const real t2,
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
                careful |= rrelu_vjp_element<true>(
                    load(x_read[k].at + lane), load(g_read[k].at + lane), t2, x_result[lane]);
            pack(x_write[k], x_result);
        }
        if (careful) return false;
        write(x_out + i, x_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real x_result;
        rrelu_vjp_element<false>(
            load(ENTRY(x_in)), load(ENTRY(g_in)), t2, x_result);
        store(x_out + i, x_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rrelu_vjp_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const g_type, g_in),
    STRIDED(x_out_type, x_out),
    const real t2,
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
            careful |= rrelu_vjp_element<true>(
                load(x_read + k), load(g_read + k), t2, x_result[k]);
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
        rrelu_vjp_element<false>(
            load(PLACE(x_in)), load(PLACE(g_in)), t2, x_result);
        store(PLACE(x_out), x_result);
    });
}
""",
)


def _value_and_grad_numbers(lower, upper):
    t1 = (lower + upper) / 2.0
    return t1, lower, upper


_value_and_grad = _Kernel(
    name="rrelu_value_and_grad",
    rows=False,
    inputs=("x",),
    outputs=("value", "grad"),
    scalars=("lower", "upper"),
    kinds=("real", "wide", "wide"),
    host=_value_and_grad_numbers,
    text=r"""
// slopes absent
template <bool quickly>
__device__ __forceinline__ bool rrelu_value_and_grad_element(
    const real x, const real t2, const pair t3, const pair t4, real& value_result, real& grad_result)
{
    const pair t1 = pair(x);
    const real t5 = real(x > R(0.0) ? t1 : (t3 + t4) / pair(R(2.0)) * t1);
    const real t6 = x == x ? (x <= R(0.0) ? t2 : R(1.0)) : x;
    value_result = t5;
    grad_result = t6;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rrelu_value_and_grad_flat(
    FLAT(const x_type, x_in),
    value_out_type* restrict_ value_out,
    grad_out_type* restrict_ grad_out,
    const real t2,
    WIDE_NUMBER(t3),
    WIDE_NUMBER(t4),
    const integer size)
{
    const pair t3 = pair(t3_hi, t3_lo);
    const pair t4 = pair(t4_hi, t4_lo);
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<value_out_type> value_write[2];
        lanes<grad_out_type> grad_write[2];
        bool careful = false;
        EACH(k, 2) {
            real value_result[LANES], grad_result[LANES];
            EACH(lane, LANES)
                careful |= rrelu_value_and_grad_element<true>(
                    load(x_read[k].at + lane), t2, t3, t4, value_result[lane], grad_result[lane]);
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
        rrelu_value_and_grad_element<false>(
            load(ENTRY(x_in)), t2, t3, t4, value_result, grad_result);
        store(value_out + i, value_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rrelu_value_and_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    STRIDED(grad_out_type, grad_out),
    const real t2,
    WIDE_NUMBER(t3),
    WIDE_NUMBER(t4),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t3 = pair(t3_hi, t3_lo);
    const pair t4 = pair(t4_hi, t4_lo);
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
        }
        real value_result[BATCH], grad_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= rrelu_value_and_grad_element<true>(
                load(x_read + k), t2, t3, t4, value_result[k], grad_result[k]);
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
        rrelu_value_and_grad_element<false>(
            load(PLACE(x_in)), t2, t3, t4, value_result, grad_result);
        store(PLACE(value_out), value_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_value_slopes = _Kernel(
    name="rrelu_value_slopes",
    rows=False,
    inputs=("x", "slopes"),
    outputs=("value",),
    text=r"""
// slopes given
template <bool quickly>
__device__ __forceinline__ bool rrelu_value_slopes_element(
    const real x, const real slopes, real& value_result)
{
    value_result = x > R(0.0) ? x : slopes * x;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rrelu_value_slopes_flat(
    FLAT(const x_type, x_in),
    FLAT(const slopes_type, slopes_in),
    value_out_type* restrict_ value_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<slopes_type> slopes_read[2];
        read(slopes_read, ENTRY(slopes_in), !slopes_in_step);
        lanes<value_out_type> value_write[2];
        bool careful = false;
        EACH(k, 2) {
            real value_result[LANES];
            EACH(lane, LANES)
                careful |= rrelu_value_slopes_element<true>(
                    load(x_read[k].at + lane), load(slopes_read[k].at + lane), value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        rrelu_value_slopes_element<false>(
            load(ENTRY(x_in)), load(ENTRY(slopes_in)), value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rrelu_value_slopes_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const slopes_type, slopes_in),
    STRIDED(value_out_type, value_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        slopes_type slopes_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
            slopes_read[k] = *PLACE(slopes_in);
        }
        real value_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= rrelu_value_slopes_element<true>(
                load(x_read + k), load(slopes_read + k), value_result[k]);
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
        rrelu_value_slopes_element<false>(
            load(PLACE(x_in)), load(PLACE(slopes_in)), value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


_grad_slopes = _Kernel(
    name="rrelu_grad_slopes",
    rows=False,
    inputs=("x", "slopes"),
    outputs=("grad",),
    text=r"""
// slopes given
template <bool quickly>
__device__ __forceinline__ bool rrelu_grad_slopes_element(
    const real x, const real slopes, real& grad_result)
{
    grad_result = x == x ? (x <= R(0.0) ? slopes : R(1.0)) : x;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rrelu_grad_slopes_flat(
    FLAT(const x_type, x_in),
    FLAT(const slopes_type, slopes_in),
    grad_out_type* restrict_ grad_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<slopes_type> slopes_read[2];
        read(slopes_read, ENTRY(slopes_in), !slopes_in_step);
        lanes<grad_out_type> grad_write[2];
        bool careful = false;
        EACH(k, 2) {
            real grad_result[LANES];
            EACH(lane, LANES)
                careful |= rrelu_grad_slopes_element<true>(
                    load(x_read[k].at + lane), load(slopes_read[k].at + lane), grad_result[lane]);
            pack(grad_write[k], grad_result);
        }
        if (careful) return false;
        write(grad_out + i, grad_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad_result;
        rrelu_grad_slopes_element<false>(
            load(ENTRY(x_in)), load(ENTRY(slopes_in)), grad_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rrelu_grad_slopes_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const slopes_type, slopes_in),
    STRIDED(grad_out_type, grad_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        slopes_type slopes_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
            slopes_read[k] = *PLACE(slopes_in);
        }
        real grad_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= rrelu_grad_slopes_element<true>(
                load(x_read + k), load(slopes_read + k), grad_result[k]);
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
        rrelu_grad_slopes_element<false>(
            load(PLACE(x_in)), load(PLACE(slopes_in)), grad_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_vjp_slopes = _Kernel(
    name="rrelu_vjp_slopes",
    rows=False,
    inputs=("x", "slopes", "g"),
    outputs=("x",),
    chunks=1,
    text=r"""
// slopes given
template <bool quickly>
__device__ __forceinline__ bool rrelu_vjp_slopes_element(
    const real x, const real slopes, const real g, real& x_result)
{
    x_result = x == x ? (x <= R(0.0) ? g * slopes : g) : x;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rrelu_vjp_slopes_flat(
    FLAT(const x_type, x_in),
    FLAT(const slopes_type, slopes_in),
    FLAT(const g_type, g_in),
    x_out_type* restrict_ x_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[1];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<slopes_type> slopes_read[1];
        read(slopes_read, ENTRY(slopes_in), !slopes_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<x_out_type> x_write[1];
        bool careful = false;
        EACH(k, 1) {
            real x_result[LANES];
            EACH(lane, LANES)
                careful |= rrelu_vjp_slopes_element<true>(
                    load(x_read[k].at + lane), load(slopes_read[k].at + lane), load(g_read[k].at + lane), x_result[lane]);
            pack(x_write[k], x_result);
        }
        if (careful) return false;
        write(x_out + i, x_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real x_result;
        rrelu_vjp_slopes_element<false>(
            load(ENTRY(x_in)), load(ENTRY(slopes_in)), load(ENTRY(g_in)), x_result);
        store(x_out + i, x_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rrelu_vjp_slopes_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const slopes_type, slopes_in),
    STRIDED(const g_type, g_in),
    STRIDED(x_out_type, x_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        slopes_type slopes_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
            slopes_read[k] = *PLACE(slopes_in);
            g_read[k] = *PLACE(g_in);
        }
        real x_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= rrelu_vjp_slopes_element<true>(
                load(x_read + k), load(slopes_read + k), load(g_read + k), x_result[k]);
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
        rrelu_vjp_slopes_element<false>(
            load(PLACE(x_in)), load(PLACE(slopes_in)), load(PLACE(g_in)), x_result);
        store(PLACE(x_out), x_result);
    });
}
""",
)


_value_and_grad_slopes = _Kernel(
    name="rrelu_value_and_grad_slopes",
    rows=False,
    inputs=("x", "slopes"),
    outputs=("value", "grad"),
    text=r"""
// slopes given
template <bool quickly>
__device__ __forceinline__ bool rrelu_value_and_grad_slopes_element(
    const real x, const real slopes, real& value_result, real& grad_result)
{
    const real t1 = x > R(0.0) ? x : slopes * x;
    const real t2 = x == x ? (x <= R(0.0) ? slopes : R(1.0)) : x;
    value_result = t1;
    grad_result = t2;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rrelu_value_and_grad_slopes_flat(
    FLAT(const x_type, x_in),
    FLAT(const slopes_type, slopes_in),
    value_out_type* restrict_ value_out,
    grad_out_type* restrict_ grad_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<slopes_type> slopes_read[2];
        read(slopes_read, ENTRY(slopes_in), !slopes_in_step);
        lanes<value_out_type> value_write[2];
        lanes<grad_out_type> grad_write[2];
        bool careful = false;
        EACH(k, 2) {
            real value_result[LANES], grad_result[LANES];
            EACH(lane, LANES)
                careful |= rrelu_value_and_grad_slopes_element<true>(
                    load(x_read[k].at + lane), load(slopes_read[k].at + lane), value_result[lane], grad_result[lane]);
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
        rrelu_value_and_grad_slopes_element<false>(
            load(ENTRY(x_in)), load(ENTRY(slopes_in)), value_result, grad_result);
        store(value_out + i, value_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rrelu_value_and_grad_slopes_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const slopes_type, slopes_in),
    STRIDED(value_out_type, value_out),
    STRIDED(grad_out_type, grad_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        slopes_type slopes_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
            slopes_read[k] = *PLACE(slopes_in);
        }
        real value_result[BATCH], grad_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= rrelu_value_and_grad_slopes_element<true>(
                load(x_read + k), load(slopes_read + k), value_result[k], grad_result[k]);
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
        rrelu_value_and_grad_slopes_element<false>(
            load(PLACE(x_in)), load(PLACE(slopes_in)), value_result, grad_result);
        store(PLACE(value_out), value_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_SPEC = _Function(
    name="rrelu",
    arguments=(
        _Argument("x", "elem"),
        _Argument("lower", "param"),
        _Argument("upper", "param"),
        _Argument("slopes", "const"),
    ),
    variants={
        ("absent",): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), ("lower", "upper"), ("value",)),
                "grad": _Body(_grad, ("x",), ("lower", "upper"), ("grad",)),
                "grad2": _Body(_grad2, ("x",), (), ("grad2",)),
                "vjp": _Body(_vjp, ("x", "g"), ("lower", "upper"), ("x",)),
                "value_and_grad": _Body(_value_and_grad, ("x",), ("lower", "upper"), ("value", "grad")),
            },
        ),
        ("given",): _Variant(
            False,
            (),
            {
                "value": _Body(_value_slopes, ("x", "slopes"), (), ("value",)),
                "grad": _Body(_grad_slopes, ("x", "slopes"), (), ("grad",)),
                "grad2": _Body(_grad2, ("x",), (), ("grad2",)),
                "vjp": _Body(_vjp_slopes, ("x", "slopes", "g"), (), ("x",)),
                "value_and_grad": _Body(_value_and_grad_slopes, ("x", "slopes"), (), ("value", "grad")),
            },
        ),
    },
    selectors=(("slopes", ()),),
)


def rrelu(x, lower=0.125, upper=0.3333333333333333, *, slopes=None, out=None):
    """Rectifier whose negative slope is the middle of an interval, or, in training, the given random
    slopes.

        rrelu = x  if x > 0
                x*(lower/2 + upper/2)  otherwise

    x: array; broadcasts with the others.
    lower: number; default 0.125.
    upper: number; default 0.3333333333333333.
    slopes: optional array; broadcasts with the others.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: B. Xu et al., Empirical Evaluation of Rectified Activations in Convolutional Network,
    2015, arXiv:1505.00853
    """
    return _evaluate(_SPEC, "rrelu", (x, lower, upper, slopes), "value", None, out)


def rrelu_grad(x, lower=0.125, upper=0.3333333333333333, *, slopes=None, out=None):
    """First derivative of rrelu: f'(x).

    rrelu: Rectifier whose negative slope is the middle of an interval, or, in training, the given
    random slopes.

        rrelu = x  if x > 0
                x*(lower/2 + upper/2)  otherwise

    x: array; broadcasts with the others.
    lower: number; default 0.125.
    upper: number; default 0.3333333333333333.
    slopes: optional array; broadcasts with the others.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: B. Xu et al., Empirical Evaluation of Rectified Activations in Convolutional Network,
    2015, arXiv:1505.00853
    """
    return _evaluate(_SPEC, "rrelu_grad", (x, lower, upper, slopes), "grad", None, out)


def rrelu_grad2(x, lower=0.125, upper=0.3333333333333333, *, slopes=None, out=None):
    """Second derivative of rrelu: f''(x).

    rrelu: Rectifier whose negative slope is the middle of an interval, or, in training, the given
    random slopes.

        rrelu = x  if x > 0
                x*(lower/2 + upper/2)  otherwise

    x: array; broadcasts with the others.
    lower: number; default 0.125.
    upper: number; default 0.3333333333333333.
    slopes: optional array; broadcasts with the others.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: B. Xu et al., Empirical Evaluation of Rectified Activations in Convolutional Network,
    2015, arXiv:1505.00853
    """
    return _evaluate(_SPEC, "rrelu_grad2", (x, lower, upper, slopes), "grad2", None, out)


def rrelu_vjp(g, x, lower=0.125, upper=0.3333333333333333, *, slopes=None, wrt=None, out=None):
    """Cotangents of the inputs of rrelu, given the cotangent g of its result.

    rrelu: Rectifier whose negative slope is the middle of an interval, or, in training, the given
    random slopes.

        rrelu = x  if x > 0
                x*(lower/2 + upper/2)  otherwise

    g: the cotangent of the result, of its shape.
    x: array; broadcasts with the others.
    lower: number; default 0.125.
    upper: number; default 0.3333333333333333.
    slopes: optional array; broadcasts with the others.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: B. Xu et al., Empirical Evaluation of Rectified Activations in Convolutional Network,
    2015, arXiv:1505.00853
    """
    return _cotangents(_SPEC, "rrelu_vjp", g, (x, lower, upper, slopes), None, None, wrt, out)


def rrelu_value_and_grad(x, lower=0.125, upper=0.3333333333333333, *, slopes=None, out=None):
    """Value of rrelu and its derivative, in one pass.

    rrelu: Rectifier whose negative slope is the middle of an interval, or, in training, the given
    random slopes.

        rrelu = x  if x > 0
                x*(lower/2 + upper/2)  otherwise

    x: array; broadcasts with the others.
    lower: number; default 0.125.
    upper: number; default 0.3333333333333333.
    slopes: optional array; broadcasts with the others.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: B. Xu et al., Empirical Evaluation of Rectified Activations in Convolutional Network,
    2015, arXiv:1505.00853
    """
    return _evaluate_pair(_SPEC, "rrelu_value_and_grad", (x, lower, upper, slopes), out)
