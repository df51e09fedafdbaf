# Made by symdl 0.1.0 from information with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     information = -log(p)/log(base)
"""Information of an event of probability p, in digits of the base."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "information", "information_vjp", "information_value_and_grad", "information_hvp", "information_hess_diag"
]


def _value_numbers(base):
    return float(np.log(base))


_value = _Kernel(
    name="information_value",
    rows=False,
    inputs=("p",),
    outputs=("value",),
    scalars=("base",),
    kinds=("real",),
    host=_value_numbers,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool information_value_element(
    const real p, const real log_2, real& value_result)
{
    value_result = -(log_(p) / log_2);
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) information_value_flat(
    FLAT(const p_type, p_in),
    value_out_type* restrict_ value_out,
    const real log_2,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<p_type> p_read[2];
        read(p_read, ENTRY(p_in), !p_in_step);
        lanes<value_out_type> value_write[2];
        bool careful = false;
        EACH(k, 2) {
            real value_result[LANES];
            EACH(lane, LANES)
                careful |= information_value_element<true>(
                    load(p_read[k].at + lane), log_2, value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        information_value_element<false>(
            load(ENTRY(p_in)), log_2, value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) information_value_strided(
    STRIDED(const p_type, p_in),
    STRIDED(value_out_type, value_out),
    const real log_2,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        p_type p_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            p_read[k] = *PLACE(p_in);
        }
        real value_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= information_value_element<true>(
                load(p_read + k), log_2, value_result[k]);
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
        information_value_element<false>(
            load(PLACE(p_in)), log_2, value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


def _vjp_numbers(base):
    log_1 = float(np.log(base))
    return log_1, base


_vjp = _Kernel(
    name="information_vjp",
    rows=False,
    inputs=("p", "g"),
    outputs=("p",),
    scalars=("base",),
    kinds=("real", "wide"),
    primitives=("extended",),
    host=_vjp_numbers,
    text=r"""
// information_vjp for the elements at which it loses digits.
struct information_vjp_carefully_results {
    real p_result;
};

__device__ __noinline__ information_vjp_carefully_results information_vjp_carefully(
    const real p, const real g, const pair base_pair)
{
    return { real(-(extended_of(g) / (extended_log(extended(base_pair)) * extended_of(p)))) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool information_vjp_element(
    const real p, const real g, const real log_1, const pair base_pair, real& p_result)
{
    const real t1 = log_1 * p;
    const real t2 = -(g / t1);
    const real t3 = maximum_(t1, -t1);
    const bool t4 = (t3 < R(7.888609052210118e-31) && p != R(0.0)) || t3 == INF;
    p_result = t2;
    if (!quickly && t4) {
        const information_vjp_carefully_results better = information_vjp_carefully(p, g, base_pair);
        if (better.p_result == better.p_result) p_result = better.p_result;
    }
    return quickly && t4;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) information_vjp_flat(
    FLAT(const p_type, p_in),
    FLAT(const g_type, g_in),
    p_out_type* restrict_ p_out,
    const real log_1,
    WIDE_NUMBER(base_pair),
    const integer size)
{
    const pair base_pair = pair(base_pair_hi, base_pair_lo);
    const auto quick = [&](const place i) {
        lanes<p_type> p_read[2];
        read(p_read, ENTRY(p_in), !p_in_step);
        lanes<g_type> g_read[2];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<p_out_type> p_write[2];
        bool careful = false;
        EACH(k, 2) {
            real p_result[LANES];
            EACH(lane, LANES)
                careful |= information_vjp_element<true>(
                    load(p_read[k].at + lane), load(g_read[k].at + lane), log_1, base_pair, p_result[lane]);
            pack(p_write[k], p_result);
        }
        if (careful) return false;
        write(p_out + i, p_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real p_result;
        information_vjp_element<false>(
            load(ENTRY(p_in)), load(ENTRY(g_in)), log_1, base_pair, p_result);
        store(p_out + i, p_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) information_vjp_strided(
    STRIDED(const p_type, p_in),
    STRIDED(const g_type, g_in),
    STRIDED(p_out_type, p_out),
    const real log_1,
    WIDE_NUMBER(base_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair base_pair = pair(base_pair_hi, base_pair_lo);
    const auto quick = [&](const place first) {
        p_type p_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            p_read[k] = *PLACE(p_in);
            g_read[k] = *PLACE(g_in);
        }
        real p_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= information_vjp_element<true>(
                load(p_read + k), load(g_read + k), log_1, base_pair, p_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(p_out), p_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real p_result;
        information_vjp_element<false>(
            load(PLACE(p_in)), load(PLACE(g_in)), log_1, base_pair, p_result);
        store(PLACE(p_out), p_result);
    });
}
""",
)


def _value_and_grad_numbers(base):
    log_1 = float(np.log(base))
    return log_1, base


_value_and_grad = _Kernel(
    name="information_value_and_grad",
    rows=False,
    inputs=("p", "g"),
    outputs=("value", "p"),
    scalars=("base",),
    kinds=("real", "wide"),
    primitives=("extended",),
    host=_value_and_grad_numbers,
    text=r"""
// information_value_and_grad for the elements at which it loses digits.
struct information_value_and_grad_carefully_results {
    real p_result;
};

__device__ __noinline__ information_value_and_grad_carefully_results information_value_and_grad_carefully(
    const real p, const real g, const pair base_pair)
{
    return { real(-(extended_of(g) / (extended_log(extended(base_pair)) * extended_of(p)))) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool information_value_and_grad_element(
    const real p, const real g, const real log_1, const pair base_pair, real& value_result, real& p_result)
{
    const real t1 = -(log_(p) / log_1);
    const real t2 = log_1 * p;
    const real t3 = -(g / t2);
    const real t4 = maximum_(t2, -t2);
    const bool t5 = (t4 < R(7.888609052210118e-31) && p != R(0.0)) || t4 == INF;
    value_result = t1;
    p_result = t3;
    if (!quickly && t5) {
        const information_value_and_grad_carefully_results better = information_value_and_grad_carefully(p, g, base_pair);
        if (better.p_result == better.p_result) p_result = better.p_result;
    }
    return quickly && t5;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) information_value_and_grad_flat(
    FLAT(const p_type, p_in),
    FLAT(const g_type, g_in),
    value_out_type* restrict_ value_out,
    p_out_type* restrict_ p_out,
    const real log_1,
    WIDE_NUMBER(base_pair),
    const integer size)
{
    const pair base_pair = pair(base_pair_hi, base_pair_lo);
    const auto quick = [&](const place i) {
        lanes<p_type> p_read[2];
        read(p_read, ENTRY(p_in), !p_in_step);
        lanes<g_type> g_read[2];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<value_out_type> value_write[2];
        lanes<p_out_type> p_write[2];
        bool careful = false;
        EACH(k, 2) {
            real value_result[LANES], p_result[LANES];
            EACH(lane, LANES)
                careful |= information_value_and_grad_element<true>(
                    load(p_read[k].at + lane), load(g_read[k].at + lane), log_1, base_pair, value_result[lane], p_result[lane]);
            pack(value_write[k], value_result);
            pack(p_write[k], p_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        write(p_out + i, p_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result, p_result;
        information_value_and_grad_element<false>(
            load(ENTRY(p_in)), load(ENTRY(g_in)), log_1, base_pair, value_result, p_result);
        store(value_out + i, value_result);
        store(p_out + i, p_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) information_value_and_grad_strided(
    STRIDED(const p_type, p_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(p_out_type, p_out),
    const real log_1,
    WIDE_NUMBER(base_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair base_pair = pair(base_pair_hi, base_pair_lo);
    const auto quick = [&](const place first) {
        p_type p_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            p_read[k] = *PLACE(p_in);
            g_read[k] = *PLACE(g_in);
        }
        real value_result[BATCH], p_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= information_value_and_grad_element<true>(
                load(p_read + k), load(g_read + k), log_1, base_pair, value_result[k], p_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(value_out), value_result[k]);
            store(PLACE(p_out), p_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real value_result, p_result;
        information_value_and_grad_element<false>(
            load(PLACE(p_in)), load(PLACE(g_in)), log_1, base_pair, value_result, p_result);
        store(PLACE(value_out), value_result);
        store(PLACE(p_out), p_result);
    });
}
""",
)


def _hvp_numbers(base):
    return float(np.log(base))


_hvp = _Kernel(
    name="information_hvp",
    rows=False,
    inputs=("p", "g", "v"),
    outputs=("p",),
    chunks=1,
    scalars=("base",),
    kinds=("real",),
    host=_hvp_numbers,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool information_hvp_element(
    const real p, const real g, const real v, const real log_1, real& p_result)
{
    p_result = g / log_1 * v / p / p;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) information_hvp_flat(
    FLAT(const p_type, p_in),
    FLAT(const g_type, g_in),
    FLAT(const v_type, v_in),
    p_out_type* restrict_ p_out,
    const real log_1,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<p_type> p_read[1];
        read(p_read, ENTRY(p_in), !p_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<v_type> v_read[1];
        read(v_read, ENTRY(v_in), !v_in_step);
        lanes<p_out_type> p_write[1];
        bool careful = false;
        EACH(k, 1) {
            real p_result[LANES];
            EACH(lane, LANES)
                careful |= information_hvp_element<true>(
                    load(p_read[k].at + lane), load(g_read[k].at + lane), load(v_read[k].at + lane), log_1, p_result[lane]);
            pack(p_write[k], p_result);
        }
        if (careful) return false;
        write(p_out + i, p_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real p_result;
        information_hvp_element<false>(
            load(ENTRY(p_in)), load(ENTRY(g_in)), load(ENTRY(v_in)), log_1, p_result);
        store(p_out + i, p_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) information_hvp_strided(
    STRIDED(const p_type, p_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(p_out_type, p_out),
    const real log_1,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        p_type p_read[BATCH];
        g_type g_read[BATCH];
        v_type v_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            p_read[k] = *PLACE(p_in);
            g_read[k] = *PLACE(g_in);
            v_read[k] = *PLACE(v_in);
        }
        real p_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= information_hvp_element<true>(
                load(p_read + k), load(g_read + k), load(v_read + k), log_1, p_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(p_out), p_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real p_result;
        information_hvp_element<false>(
            load(PLACE(p_in)), load(PLACE(g_in)), load(PLACE(v_in)), log_1, p_result);
        store(PLACE(p_out), p_result);
    });
}
""",
)


def _hess_diag_numbers(base):
    return float(np.log(base))


_hess_diag = _Kernel(
    name="information_hess_diag",
    rows=False,
    inputs=("p", "g"),
    outputs=("p",),
    scalars=("base",),
    kinds=("real",),
    host=_hess_diag_numbers,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool information_hess_diag_element(
    const real p, const real g, const real log_1, real& p_result)
{
    p_result = g / log_1 / p / p;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) information_hess_diag_flat(
    FLAT(const p_type, p_in),
    FLAT(const g_type, g_in),
    p_out_type* restrict_ p_out,
    const real log_1,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<p_type> p_read[2];
        read(p_read, ENTRY(p_in), !p_in_step);
        lanes<g_type> g_read[2];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<p_out_type> p_write[2];
        bool careful = false;
        EACH(k, 2) {
            real p_result[LANES];
            EACH(lane, LANES)
                careful |= information_hess_diag_element<true>(
                    load(p_read[k].at + lane), load(g_read[k].at + lane), log_1, p_result[lane]);
            pack(p_write[k], p_result);
        }
        if (careful) return false;
        write(p_out + i, p_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real p_result;
        information_hess_diag_element<false>(
            load(ENTRY(p_in)), load(ENTRY(g_in)), log_1, p_result);
        store(p_out + i, p_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) information_hess_diag_strided(
    STRIDED(const p_type, p_in),
    STRIDED(const g_type, g_in),
    STRIDED(p_out_type, p_out),
    const real log_1,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        p_type p_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            p_read[k] = *PLACE(p_in);
            g_read[k] = *PLACE(g_in);
        }
        real p_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= information_hess_diag_element<true>(
                load(p_read + k), load(g_read + k), log_1, p_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(p_out), p_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real p_result;
        information_hess_diag_element<false>(
            load(PLACE(p_in)), load(PLACE(g_in)), log_1, p_result);
        store(PLACE(p_out), p_result);
    });
}
""",
)


_SPEC = _Function(
    name="information",
    arguments=(
        _Argument("p", "elem"),
        _Argument("base", "param", domain=_Domain(0, float('inf'), True, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("p",), ("base",), ("value",)),
                "vjp": _Body(_vjp, ("p", "g"), ("base",), ("p",)),
                "value_and_grad": _Body(_value_and_grad, ("p", "g"), ("base",), ("value", "p")),
                "hvp": _Body(_hvp, ("p", "g", "v"), ("base",), ("p",)),
                "hess_diag": _Body(_hess_diag, ("p", "g"), ("base",), ("p",)),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
)


def information(p, *, base=2.0, reduction="mean", out=None):
    """Information of an event of probability p, in digits of the base.

        information = -log(p)/log(base)

    p: array.
    base: number, 0 < base; default 2.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the broadcast shape for reduction='none'. Sums accumulate in float64.
    The result has the dtype to which the floating p promote (float16, bfloat16, float32, float64;
    16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. E. Shannon, A Mathematical Theory of Communication, 1948
    """
    return _loss(_SPEC, "information", (p, base), None, reduction, out)


def information_vjp(g, p, *, base=2.0, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of information, given the cotangent g of its result.

    information: Information of an event of probability p, in digits of the base.

        information = -log(p)/log(base)

    g: the cotangent of the result, of its shape after the reduction.
    p: array.
    base: number, 0 < base; default 2.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of p, each of its input's shape. The result has the dtype to which
    the floating p promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. E. Shannon, A Mathematical Theory of Communication, 1948
    """
    return _cotangents(_SPEC, "information_vjp", g, (p, base), None, reduction, wrt, out)


def information_value_and_grad(p, *, base=2.0, reduction="mean", out=None):
    """Value of information and its derivative, in one pass.

    information: Information of an event of probability p, in digits of the base.

        information = -log(p)/log(base)

    p: array.
    base: number, 0 < base; default 2.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what information_vjp(1, ...) returns). The result has the dtype to which the floating
    p promote (float16, bfloat16, float32, float64; 16-bit types compute in float32); integers and bools
    become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. E. Shannon, A Mathematical Theory of Communication, 1948
    """
    return _loss_pair(_SPEC, "information_value_and_grad", (p, base), None, reduction, out)


def information_hvp(v, p, *, base=2.0, reduction="mean", out=None):
    """Hessian of information in p times v.

    information: Information of an event of probability p, in digits of the base.

        information = -log(p)/log(base)

    v: the direction, of the shape of p.
    p: array.
    base: number, 0 < base; default 2.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of p: second derivatives of the sum of the losses, divided as the mean
    is for a mean. The result has the dtype to which the floating p promote (float16, bfloat16, float32,
    float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. E. Shannon, A Mathematical Theory of Communication, 1948
    """
    return _curvature(_SPEC, "information_hvp", "hvp", v, (p, base), None, reduction, out)


def information_hess_diag(p, *, base=2.0, reduction="mean", out=None):
    """Diagonal of the Hessian of information in p.

    information: Information of an event of probability p, in digits of the base.

        information = -log(p)/log(base)

    p: array.
    base: number, 0 < base; default 2.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of p: second derivatives of the sum of the losses, divided as the mean
    is for a mean. The result has the dtype to which the floating p promote (float16, bfloat16, float32,
    float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. E. Shannon, A Mathematical Theory of Communication, 1948
    """
    return _curvature(_SPEC, "information_hess_diag", "hess_diag", None, (p, base), None, reduction, out)
