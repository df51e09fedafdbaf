# Made by symdl 0.1.0 from squareplus with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     squareplus = x/2 + sqrt(b + x**2)/2
"""Smooth rectifier by a square root."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["squareplus", "squareplus_grad", "squareplus_grad2", "squareplus_vjp", "squareplus_value_and_grad"]


def _value_numbers(b):
    sqrt_1 = float(np.sqrt(b))
    return sqrt_1, b


_value = _Kernel(
    name="squareplus_value",
    rows=False,
    inputs=("x",),
    outputs=("value",),
    scalars=("b",),
    kinds=("real", "wide"),
    primitives=("extended", "hypsum"),
    host=_value_numbers,
    text=r"""
// squareplus_value for the elements at which it loses digits.
struct squareplus_value_carefully_results {
    real value_result;
};

__device__ __noinline__ squareplus_value_carefully_results squareplus_value_carefully(
    const real x, const pair b_pair)
{
    const extended sqrt = extended_sqrt(extended(b_pair));
    const extended t1 = extended_of(x);
    const extended hypot = extended_hypot(t1, sqrt);
    return { real(extended(R(0.5)) * (x < R(0.0) ? sqrt * (sqrt / (hypot - t1)) : t1 + hypot)) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool squareplus_value_element(
    const real x, const real sqrt_1, const pair b_pair, real& value_result)
{
    const real hypsum = hypsum_(x, sqrt_1);
    const real t1 = R(0.5) * hypsum;
    const bool t2 = hypsum < R(7.888609052210118e-31) || hypsum == INF;
    value_result = t1;
    if (!quickly && t2) {
        const squareplus_value_carefully_results better = squareplus_value_carefully(x, b_pair);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t2;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) squareplus_value_flat(
    FLAT(const x_type, x_in),
    value_out_type* restrict_ value_out,
    const real sqrt_1,
    WIDE_NUMBER(b_pair),
    const integer size)
{
    const pair b_pair = pair(b_pair_hi, b_pair_lo);
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<value_out_type> value_write[2];
        bool careful = false;
        EACH(k, 2) {
            real value_result[LANES];
            EACH(lane, LANES)
                careful |= squareplus_value_element<true>(
                    load(x_read[k].at + lane), sqrt_1, b_pair, value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        squareplus_value_element<false>(
            load(ENTRY(x_in)), sqrt_1, b_pair, value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) squareplus_value_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    const real sqrt_1,
    WIDE_NUMBER(b_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair b_pair = pair(b_pair_hi, b_pair_lo);
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
        }
        real value_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= squareplus_value_element<true>(
                load(x_read + k), sqrt_1, b_pair, value_result[k]);
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
        squareplus_value_element<false>(
            load(PLACE(x_in)), sqrt_1, b_pair, value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


def _grad_numbers(b):
    sqrt_1 = float(np.sqrt(b))
    return sqrt_1, b


_grad = _Kernel(
    name="squareplus_grad",
    rows=False,
    inputs=("x",),
    outputs=("grad",),
    scalars=("b",),
    kinds=("real", "wide"),
    primitives=("extended", "hypsum"),
    host=_grad_numbers,
    text=r"""
// squareplus_grad for the elements at which it loses digits.
struct squareplus_grad_carefully_results {
    real grad_result;
};

__device__ __noinline__ squareplus_grad_carefully_results squareplus_grad_carefully(
    const real x, const pair b_pair)
{
    const extended sqrt = extended_sqrt(extended(b_pair));
    const extended t1 = extended_of(x);
    const extended hypot = extended_hypot(t1, sqrt);
    const extended t2 = extended(R(0.5)) * (x < R(0.0) ? sqrt * (sqrt / (hypot - t1)) : t1 + hypot) / hypot;
    return { real(x >= R(8.507059173023462e+37) ? extended(R(1.0)) : t2) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool squareplus_grad_element(
    const real x, const real sqrt_1, const pair b_pair, real& grad_result)
{
    const real t1 = R(0.5) * hypsum_(x, sqrt_1);
    const real t2 = t1 / hypot_(x, sqrt_1);
    const real t3 = x >= R(8.507059173023462e+37) ? R(1.0) : t2;
    const bool t4 = t2 < R(7.888609052210118e-31) && t1 != R(0.0);
    grad_result = t3;
    if (!quickly && t4) {
        const squareplus_grad_carefully_results better = squareplus_grad_carefully(x, b_pair);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
    return quickly && t4;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) squareplus_grad_flat(
    FLAT(const x_type, x_in),
    grad_out_type* restrict_ grad_out,
    const real sqrt_1,
    WIDE_NUMBER(b_pair),
    const integer size)
{
    const pair b_pair = pair(b_pair_hi, b_pair_lo);
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<grad_out_type> grad_write[2];
        bool careful = false;
        EACH(k, 2) {
            real grad_result[LANES];
            EACH(lane, LANES)
                careful |= squareplus_grad_element<true>(
                    load(x_read[k].at + lane), sqrt_1, b_pair, grad_result[lane]);
            pack(grad_write[k], grad_result);
        }
        if (careful) return false;
        write(grad_out + i, grad_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad_result;
        squareplus_grad_element<false>(
            load(ENTRY(x_in)), sqrt_1, b_pair, grad_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) squareplus_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad_out_type, grad_out),
    const real sqrt_1,
    WIDE_NUMBER(b_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair b_pair = pair(b_pair_hi, b_pair_lo);
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
        }
        real grad_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= squareplus_grad_element<true>(
                load(x_read + k), sqrt_1, b_pair, grad_result[k]);
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
        squareplus_grad_element<false>(
            load(PLACE(x_in)), sqrt_1, b_pair, grad_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


def _grad2_numbers(b):
    sqrt_1 = float(np.sqrt(b))
    return sqrt_1, b


_grad2 = _Kernel(
    name="squareplus_grad2",
    rows=False,
    inputs=("x",),
    outputs=("grad2",),
    scalars=("b",),
    kinds=("real", "real"),
    host=_grad2_numbers,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool squareplus_grad2_element(
    const real x, const real sqrt_1, const real b, real& grad2_result)
{
    const real hypot = hypot_(x, sqrt_1);
    grad2_result = R(0.5) / hypot * b / hypot / hypot;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) squareplus_grad2_flat(
    FLAT(const x_type, x_in),
    grad2_out_type* restrict_ grad2_out,
    const real sqrt_1,
    const real b,
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
                careful |= squareplus_grad2_element<true>(
                    load(x_read[k].at + lane), sqrt_1, b, grad2_result[lane]);
            pack(grad2_write[k], grad2_result);
        }
        if (careful) return false;
        write(grad2_out + i, grad2_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad2_result;
        squareplus_grad2_element<false>(
            load(ENTRY(x_in)), sqrt_1, b, grad2_result);
        store(grad2_out + i, grad2_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) squareplus_grad2_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad2_out_type, grad2_out),
    const real sqrt_1,
    const real b,
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
            careful |= squareplus_grad2_element<true>(
                load(x_read + k), sqrt_1, b, grad2_result[k]);
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
        squareplus_grad2_element<false>(
            load(PLACE(x_in)), sqrt_1, b, grad2_result);
        store(PLACE(grad2_out), grad2_result);
    });
}
""",
)


def _vjp_numbers(b):
    sqrt_1 = float(np.sqrt(b))
    return sqrt_1, b


_vjp = _Kernel(
    name="squareplus_vjp",
    rows=False,
    inputs=("x", "g"),
    outputs=("x",),
    scalars=("b",),
    kinds=("real", "wide"),
    primitives=("extended", "hypsum"),
    host=_vjp_numbers,
    text=r"""
// squareplus_vjp for the elements at which it loses digits.
struct squareplus_vjp_carefully_results {
    real x_result;
};

__device__ __noinline__ squareplus_vjp_carefully_results squareplus_vjp_carefully(
    const real x, const real g, const pair b_pair)
{
    const extended sqrt = extended_sqrt(extended(b_pair));
    const extended t1 = extended_of(x);
    const extended hypot = extended_hypot(t1, sqrt);
    const extended t2 = extended_of(g);
    const extended t3 = extended(R(0.5)) * (x < R(0.0) ? sqrt * (sqrt / (hypot - t1)) : t1 + hypot) / hypot;
    return { real(x >= R(8.507059173023462e+37) ? t2 : t2 * t3) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool squareplus_vjp_element(
    const real x, const real g, const real sqrt_1, const pair b_pair, real& x_result)
{
    const real t1 = R(0.5) * hypsum_(x, sqrt_1);
    const real t2 = t1 / hypot_(x, sqrt_1);
    const real t3 = x >= R(8.507059173023462e+37) ? g : g * t2;
    const bool t4 = t2 < R(7.888609052210118e-31) && t1 != R(0.0);
    x_result = t3;
    if (!quickly && t4) {
        const squareplus_vjp_carefully_results better = squareplus_vjp_carefully(x, g, b_pair);
        if (better.x_result == better.x_result) x_result = better.x_result;
    }
    return quickly && t4;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) squareplus_vjp_flat(
    FLAT(const x_type, x_in),
    FLAT(const g_type, g_in),
    x_out_type* restrict_ x_out,
    const real sqrt_1,
    WIDE_NUMBER(b_pair),
    const integer size)
{
    const pair b_pair = pair(b_pair_hi, b_pair_lo);
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
                careful |= squareplus_vjp_element<true>(
                    load(x_read[k].at + lane), load(g_read[k].at + lane), sqrt_1, b_pair, x_result[lane]);
            pack(x_write[k], x_result);
        }
        if (careful) return false;
        write(x_out + i, x_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real x_result;
        squareplus_vjp_element<false>(
            load(ENTRY(x_in)), load(ENTRY(g_in)), sqrt_1, b_pair, x_result);
        store(x_out + i, x_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) squareplus_vjp_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const g_type, g_in),
    STRIDED(x_out_type, x_out),
    const real sqrt_1,
    WIDE_NUMBER(b_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair b_pair = pair(b_pair_hi, b_pair_lo);
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
            careful |= squareplus_vjp_element<true>(
                load(x_read + k), load(g_read + k), sqrt_1, b_pair, x_result[k]);
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
        squareplus_vjp_element<false>(
            load(PLACE(x_in)), load(PLACE(g_in)), sqrt_1, b_pair, x_result);
        store(PLACE(x_out), x_result);
    });
}
""",
)


def _value_and_grad_numbers(b):
    sqrt_1 = float(np.sqrt(b))
    return sqrt_1, b


_value_and_grad = _Kernel(
    name="squareplus_value_and_grad",
    rows=False,
    inputs=("x",),
    outputs=("value", "grad"),
    scalars=("b",),
    kinds=("real", "wide"),
    primitives=("extended", "hypsum"),
    host=_value_and_grad_numbers,
    text=r"""
// squareplus_value_and_grad for the elements at which it loses digits.
struct squareplus_value_and_grad_carefully_results {
    real value_result;
};

__device__ __noinline__ squareplus_value_and_grad_carefully_results squareplus_value_and_grad_carefully(
    const real x, const pair b_pair)
{
    const extended sqrt = extended_sqrt(extended(b_pair));
    const extended t1 = extended_of(x);
    const extended hypot = extended_hypot(t1, sqrt);
    return { real(extended(R(0.5)) * (x < R(0.0) ? sqrt * (sqrt / (hypot - t1)) : t1 + hypot)) };
}

// squareplus_value_and_grad for the elements at which it loses digits.
struct squareplus_value_and_grad_carefully_2_results {
    real grad_result;
};

__device__ __noinline__ squareplus_value_and_grad_carefully_2_results squareplus_value_and_grad_carefully_2(
    const real x, const pair b_pair)
{
    const extended sqrt = extended_sqrt(extended(b_pair));
    const extended t1 = extended_of(x);
    const extended hypot = extended_hypot(t1, sqrt);
    const extended t2 = extended(R(0.5)) * (x < R(0.0) ? sqrt * (sqrt / (hypot - t1)) : t1 + hypot) / hypot;
    return { real(x >= R(8.507059173023462e+37) ? extended(R(1.0)) : t2) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool squareplus_value_and_grad_element(
    const real x, const real sqrt_1, const pair b_pair, real& value_result, real& grad_result)
{
    const real hypsum = hypsum_(x, sqrt_1);
    const real t1 = R(0.5) * hypsum;
    const real t2 = t1 / hypot_(x, sqrt_1);
    const real t3 = x >= R(8.507059173023462e+37) ? R(1.0) : t2;
    const bool t4 = hypsum < R(7.888609052210118e-31) || hypsum == INF;
    const bool t5 = t2 < R(7.888609052210118e-31) && t1 != R(0.0);
    value_result = t1;
    grad_result = t3;
    if (!quickly && t4) {
        const squareplus_value_and_grad_carefully_results better = squareplus_value_and_grad_carefully(x, b_pair);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t5) {
        const squareplus_value_and_grad_carefully_2_results better = squareplus_value_and_grad_carefully_2(x, b_pair);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
    return quickly && (t4 || t5);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) squareplus_value_and_grad_flat(
    FLAT(const x_type, x_in),
    value_out_type* restrict_ value_out,
    grad_out_type* restrict_ grad_out,
    const real sqrt_1,
    WIDE_NUMBER(b_pair),
    const integer size)
{
    const pair b_pair = pair(b_pair_hi, b_pair_lo);
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<value_out_type> value_write[2];
        lanes<grad_out_type> grad_write[2];
        bool careful = false;
        EACH(k, 2) {
            real value_result[LANES], grad_result[LANES];
            EACH(lane, LANES)
                careful |= squareplus_value_and_grad_element<true>(
                    load(x_read[k].at + lane), sqrt_1, b_pair, value_result[lane], grad_result[lane]);
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
        squareplus_value_and_grad_element<false>(
            load(ENTRY(x_in)), sqrt_1, b_pair, value_result, grad_result);
        store(value_out + i, value_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) squareplus_value_and_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    STRIDED(grad_out_type, grad_out),
    const real sqrt_1,
    WIDE_NUMBER(b_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair b_pair = pair(b_pair_hi, b_pair_lo);
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
        }
        real value_result[BATCH], grad_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= squareplus_value_and_grad_element<true>(
                load(x_read + k), sqrt_1, b_pair, value_result[k], grad_result[k]);
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
        squareplus_value_and_grad_element<false>(
            load(PLACE(x_in)), sqrt_1, b_pair, value_result, grad_result);
        store(PLACE(value_out), value_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_SPEC = _Function(
    name="squareplus",
    arguments=(
        _Argument("x", "elem"),
        _Argument("b", "param", domain=_Domain(0, float('inf'), True, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), ("b",), ("value",)),
                "grad": _Body(_grad, ("x",), ("b",), ("grad",)),
                "grad2": _Body(_grad2, ("x",), ("b",), ("grad2",)),
                "vjp": _Body(_vjp, ("x", "g"), ("b",), ("x",)),
                "value_and_grad": _Body(_value_and_grad, ("x",), ("b",), ("value", "grad")),
            },
        ),
    },
)


def squareplus(x, b=4.0, *, out=None):
    """Smooth rectifier by a square root.

        squareplus = x/2 + sqrt(b + x**2)/2

    x: array.
    b: number, 0 < b; default 4.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: J. T. Barron, Squareplus: A Softplus-Like Algebraic Rectifier, 2021, arXiv:2112.11687
    """
    return _evaluate(_SPEC, "squareplus", (x, b), "value", None, out)


def squareplus_grad(x, b=4.0, *, out=None):
    """First derivative of squareplus: f'(x).

    squareplus: Smooth rectifier by a square root.

        squareplus = x/2 + sqrt(b + x**2)/2

    x: array.
    b: number, 0 < b; default 4.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: J. T. Barron, Squareplus: A Softplus-Like Algebraic Rectifier, 2021, arXiv:2112.11687
    """
    return _evaluate(_SPEC, "squareplus_grad", (x, b), "grad", None, out)


def squareplus_grad2(x, b=4.0, *, out=None):
    """Second derivative of squareplus: f''(x).

    squareplus: Smooth rectifier by a square root.

        squareplus = x/2 + sqrt(b + x**2)/2

    x: array.
    b: number, 0 < b; default 4.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: J. T. Barron, Squareplus: A Softplus-Like Algebraic Rectifier, 2021, arXiv:2112.11687
    """
    return _evaluate(_SPEC, "squareplus_grad2", (x, b), "grad2", None, out)


def squareplus_vjp(g, x, b=4.0, *, wrt=None, out=None):
    """Cotangents of the inputs of squareplus, given the cotangent g of its result.

    squareplus: Smooth rectifier by a square root.

        squareplus = x/2 + sqrt(b + x**2)/2

    g: the cotangent of the result, of its shape.
    x: array.
    b: number, 0 < b; default 4.0.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: J. T. Barron, Squareplus: A Softplus-Like Algebraic Rectifier, 2021, arXiv:2112.11687
    """
    return _cotangents(_SPEC, "squareplus_vjp", g, (x, b), None, None, wrt, out)


def squareplus_value_and_grad(x, b=4.0, *, out=None):
    """Value of squareplus and its derivative, in one pass.

    squareplus: Smooth rectifier by a square root.

        squareplus = x/2 + sqrt(b + x**2)/2

    x: array.
    b: number, 0 < b; default 4.0.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: J. T. Barron, Squareplus: A Softplus-Like Algebraic Rectifier, 2021, arXiv:2112.11687
    """
    return _evaluate_pair(_SPEC, "squareplus_value_and_grad", (x, b), out)
