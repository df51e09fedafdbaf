# Made by symdl 0.1.0 from selu with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     selu = scale*x  if x > 0
#            alpha*scale*(exp(x) - 1)  otherwise
"""Exponential linear unit scaled so that mean 0 and variance 1 are a fixed point."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["selu", "selu_grad", "selu_grad2", "selu_vjp", "selu_value_and_grad"]


def _value_numbers(alpha, scale):
    t1 = alpha * scale
    return scale, t1


_value = _Kernel(
    name="selu_value",
    rows=False,
    inputs=("x",),
    outputs=("value",),
    scalars=("alpha", "scale"),
    kinds=("real", "real"),
    host=_value_numbers,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool selu_value_element(
    const real x, const real scale, const real t2, real& value_result)
{
    value_result = x > R(0.0) ? scale * x : t2 * expm1_(x);
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) selu_value_flat(
    FLAT(const x_type, x_in),
    value_out_type* restrict_ value_out,
    const real scale,
    const real t2,
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
                careful |= selu_value_element<true>(
                    load(x_read[k].at + lane), scale, t2, value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        selu_value_element<false>(
            load(ENTRY(x_in)), scale, t2, value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) selu_value_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    const real scale,
    const real t2,
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
            careful |= selu_value_element<true>(
                load(x_read + k), scale, t2, value_result[k]);
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
        selu_value_element<false>(
            load(PLACE(x_in)), scale, t2, value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


def _grad_numbers(alpha, scale):
    t1 = alpha * scale
    return t1, scale, alpha, scale


_grad = _Kernel(
    name="selu_grad",
    rows=False,
    inputs=("x",),
    outputs=("grad",),
    scalars=("alpha", "scale"),
    kinds=("real", "real", "wide", "wide"),
    primitives=("extended",),
    host=_grad_numbers,
    text=r"""
// selu_grad for the elements at which it loses digits.
struct selu_grad_carefully_results {
    real grad_result;
};

__device__ __noinline__ selu_grad_carefully_results selu_grad_carefully(
    const real x, const pair alpha_pair, const pair scale_pair)
{
    const extended t2 = extended(scale_pair);
    return { real(x > R(0.0) ? t2 : extended(alpha_pair) * t2 * extended_exp(extended_of(x))) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool selu_grad_element(
    const real x, const real t1, const real scale, const pair alpha_pair, const pair scale_pair, real& grad_result)
{
    const real exp = exp_(x);
    const real t2 = x > R(0.0) ? scale : t1 * exp;
    const bool t3 = exp < R(7.888609052210118e-31);
    grad_result = t2;
    if (!quickly && t3) {
        const selu_grad_carefully_results better = selu_grad_carefully(x, alpha_pair, scale_pair);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
    return quickly && t3;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) selu_grad_flat(
    FLAT(const x_type, x_in),
    grad_out_type* restrict_ grad_out,
    const real t1,
    const real scale,
    WIDE_NUMBER(alpha_pair),
    WIDE_NUMBER(scale_pair),
    const integer size)
{
    const pair alpha_pair = pair(alpha_pair_hi, alpha_pair_lo);
    const pair scale_pair = pair(scale_pair_hi, scale_pair_lo);
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<grad_out_type> grad_write[2];
        bool careful = false;
        EACH(k, 2) {
            real grad_result[LANES];
            EACH(lane, LANES)
                careful |= selu_grad_element<true>(
                    load(x_read[k].at + lane), t1, scale, alpha_pair, scale_pair, grad_result[lane]);
            pack(grad_write[k], grad_result);
        }
        if (careful) return false;
        write(grad_out + i, grad_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad_result;
        selu_grad_element<false>(
            load(ENTRY(x_in)), t1, scale, alpha_pair, scale_pair, grad_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) selu_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad_out_type, grad_out),
    const real t1,
    const real scale,
    WIDE_NUMBER(alpha_pair),
    WIDE_NUMBER(scale_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair alpha_pair = pair(alpha_pair_hi, alpha_pair_lo);
    const pair scale_pair = pair(scale_pair_hi, scale_pair_lo);
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
        }
        real grad_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= selu_grad_element<true>(
                load(x_read + k), t1, scale, alpha_pair, scale_pair, grad_result[k]);
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
        selu_grad_element<false>(
            load(PLACE(x_in)), t1, scale, alpha_pair, scale_pair, grad_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


def _grad2_numbers(alpha, scale):
    return alpha * scale


_grad2 = _Kernel(
    name="selu_grad2",
    rows=False,
    inputs=("x",),
    outputs=("grad2",),
    scalars=("alpha", "scale"),
    kinds=("real",),
    host=_grad2_numbers,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool selu_grad2_element(
    const real x, const real t1, real& grad2_result)
{
    grad2_result = x > R(0.0) ? R(0.0) : t1 * exp_(x);
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) selu_grad2_flat(
    FLAT(const x_type, x_in),
    grad2_out_type* restrict_ grad2_out,
    const real t1,
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
                careful |= selu_grad2_element<true>(
                    load(x_read[k].at + lane), t1, grad2_result[lane]);
            pack(grad2_write[k], grad2_result);
        }
        if (careful) return false;
        write(grad2_out + i, grad2_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad2_result;
        selu_grad2_element<false>(
            load(ENTRY(x_in)), t1, grad2_result);
        store(grad2_out + i, grad2_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) selu_grad2_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad2_out_type, grad2_out),
    const real t1,
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
            careful |= selu_grad2_element<true>(
                load(x_read + k), t1, grad2_result[k]);
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
        selu_grad2_element<false>(
            load(PLACE(x_in)), t1, grad2_result);
        store(PLACE(grad2_out), grad2_result);
    });
}
""",
)


def _vjp_numbers(alpha, scale):
    t1 = alpha * scale
    return scale, t1, alpha, scale


_vjp = _Kernel(
    name="selu_vjp",
    rows=False,
    inputs=("x", "g"),
    outputs=("x",),
    scalars=("alpha", "scale"),
    kinds=("real", "real", "wide", "wide"),
    primitives=("extended",),
    host=_vjp_numbers,
    text=r"""
// selu_vjp for the elements at which it loses digits.
struct selu_vjp_carefully_results {
    real x_result;
};

__device__ __noinline__ selu_vjp_carefully_results selu_vjp_carefully(
    const real x, const real g, const pair alpha_pair, const pair scale_pair)
{
    const extended t2 = extended(scale_pair);
    const extended t3 = extended_of(g);
    const extended t4 = t3 * (extended(alpha_pair) * t2 * extended_exp(extended_of(x)));
    return { real(x > R(0.0) ? t3 * t2 : t4) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool selu_vjp_element(
    const real x, const real g, const real scale, const real t1, const pair alpha_pair, const pair scale_pair, real& x_result)
{
    const real exp = exp_(x);
    const real t2 = x > R(0.0) ? g * scale : g * (t1 * exp);
    const bool t3 = exp < R(7.888609052210118e-31);
    x_result = t2;
    if (!quickly && t3) {
        const selu_vjp_carefully_results better = selu_vjp_carefully(x, g, alpha_pair, scale_pair);
        if (better.x_result == better.x_result) x_result = better.x_result;
    }
    return quickly && t3;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) selu_vjp_flat(
    FLAT(const x_type, x_in),
    FLAT(const g_type, g_in),
    x_out_type* restrict_ x_out,
    const real scale,
    const real t1,
    WIDE_NUMBER(alpha_pair),
    WIDE_NUMBER(scale_pair),
    const integer size)
{
    const pair alpha_pair = pair(alpha_pair_hi, alpha_pair_lo);
    const pair scale_pair = pair(scale_pair_hi, scale_pair_lo);
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
                careful |= selu_vjp_element<true>(
                    load(x_read[k].at + lane), load(g_read[k].at + lane), scale, t1, alpha_pair, scale_pair, x_result[lane]);
            pack(x_write[k], x_result);
        }
        if (careful) return false;
        write(x_out + i, x_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real x_result;
        selu_vjp_element<false>(
            load(ENTRY(x_in)), load(ENTRY(g_in)), scale, t1, alpha_pair, scale_pair, x_result);
        store(x_out + i, x_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) selu_vjp_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const g_type, g_in),
    STRIDED(x_out_type, x_out),
    const real scale,
    const real t1,
    WIDE_NUMBER(alpha_pair),
    WIDE_NUMBER(scale_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair alpha_pair = pair(alpha_pair_hi, alpha_pair_lo);
    const pair scale_pair = pair(scale_pair_hi, scale_pair_lo);
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
            careful |= selu_vjp_element<true>(
                load(x_read + k), load(g_read + k), scale, t1, alpha_pair, scale_pair, x_result[k]);
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
        selu_vjp_element<false>(
            load(PLACE(x_in)), load(PLACE(g_in)), scale, t1, alpha_pair, scale_pair, x_result);
        store(PLACE(x_out), x_result);
    });
}
""",
)


def _value_and_grad_numbers(alpha, scale):
    t1 = alpha * scale
    return scale, t1, alpha, scale


_value_and_grad = _Kernel(
    name="selu_value_and_grad",
    rows=False,
    inputs=("x",),
    outputs=("value", "grad"),
    scalars=("alpha", "scale"),
    kinds=("real", "real", "wide", "wide"),
    primitives=("extended",),
    host=_value_and_grad_numbers,
    text=r"""
// selu_value_and_grad for the elements at which it loses digits.
struct selu_value_and_grad_carefully_results {
    real grad_result;
};

__device__ __noinline__ selu_value_and_grad_carefully_results selu_value_and_grad_carefully(
    const real x, const pair alpha_pair, const pair scale_pair)
{
    const extended t2 = extended(scale_pair);
    return { real(x > R(0.0) ? t2 : extended(alpha_pair) * t2 * extended_exp(extended_of(x))) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool selu_value_and_grad_element(
    const real x, const real scale, const real t1, const pair alpha_pair, const pair scale_pair, real& value_result, real& grad_result)
{
    const bool t2 = x > R(0.0);
    const real t3 = t2 ? scale * x : t1 * expm1_(x);
    const real exp = exp_(x);
    const real t4 = t2 ? scale : t1 * exp;
    const bool t5 = exp < R(7.888609052210118e-31);
    value_result = t3;
    grad_result = t4;
    if (!quickly && t5) {
        const selu_value_and_grad_carefully_results better = selu_value_and_grad_carefully(x, alpha_pair, scale_pair);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
    return quickly && t5;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) selu_value_and_grad_flat(
    FLAT(const x_type, x_in),
    value_out_type* restrict_ value_out,
    grad_out_type* restrict_ grad_out,
    const real scale,
    const real t1,
    WIDE_NUMBER(alpha_pair),
    WIDE_NUMBER(scale_pair),
    const integer size)
{
    const pair alpha_pair = pair(alpha_pair_hi, alpha_pair_lo);
    const pair scale_pair = pair(scale_pair_hi, scale_pair_lo);
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<value_out_type> value_write[2];
        lanes<grad_out_type> grad_write[2];
        bool careful = false;
        EACH(k, 2) {
            real value_result[LANES], grad_result[LANES];
            EACH(lane, LANES)
                careful |= selu_value_and_grad_element<true>(
                    load(x_read[k].at + lane), scale, t1, alpha_pair, scale_pair, value_result[lane], grad_result[lane]);
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
        selu_value_and_grad_element<false>(
            load(ENTRY(x_in)), scale, t1, alpha_pair, scale_pair, value_result, grad_result);
        store(value_out + i, value_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) selu_value_and_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    STRIDED(grad_out_type, grad_out),
    const real scale,
    const real t1,
    WIDE_NUMBER(alpha_pair),
    WIDE_NUMBER(scale_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair alpha_pair = pair(alpha_pair_hi, alpha_pair_lo);
    const pair scale_pair = pair(scale_pair_hi, scale_pair_lo);
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
        }
        real value_result[BATCH], grad_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= selu_value_and_grad_element<true>(
                load(x_read + k), scale, t1, alpha_pair, scale_pair, value_result[k], grad_result[k]);
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
        selu_value_and_grad_element<false>(
            load(PLACE(x_in)), scale, t1, alpha_pair, scale_pair, value_result, grad_result);
        store(PLACE(value_out), value_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_SPEC = _Function(
    name="selu",
    arguments=(
        _Argument("x", "elem"),
        _Argument("alpha", "param"),
        _Argument("scale", "param"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), ("alpha", "scale"), ("value",)),
                "grad": _Body(_grad, ("x",), ("alpha", "scale"), ("grad",)),
                "grad2": _Body(_grad2, ("x",), ("alpha", "scale"), ("grad2",)),
                "vjp": _Body(_vjp, ("x", "g"), ("alpha", "scale"), ("x",)),
                "value_and_grad": _Body(_value_and_grad, ("x",), ("alpha", "scale"), ("value", "grad")),
            },
        ),
    },
)


def selu(x, alpha=1.6732632423543772, scale=1.0507009873554805, *, out=None):
    """Exponential linear unit scaled so that mean 0 and variance 1 are a fixed point.

        selu = scale*x  if x > 0
               alpha*scale*(exp(x) - 1)  otherwise

    x: array.
    alpha: number; default 1.6732632423543772.
    scale: number; default 1.0507009873554805.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: G. Klambauer et al., Self-Normalizing Neural Networks, NeurIPS 2017, arXiv:1706.02515
    """
    return _evaluate(_SPEC, "selu", (x, alpha, scale), "value", None, out)


def selu_grad(x, alpha=1.6732632423543772, scale=1.0507009873554805, *, out=None):
    """First derivative of selu: f'(x).

    selu: Exponential linear unit scaled so that mean 0 and variance 1 are a fixed point.

        selu = scale*x  if x > 0
               alpha*scale*(exp(x) - 1)  otherwise

    x: array.
    alpha: number; default 1.6732632423543772.
    scale: number; default 1.0507009873554805.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: G. Klambauer et al., Self-Normalizing Neural Networks, NeurIPS 2017, arXiv:1706.02515
    """
    return _evaluate(_SPEC, "selu_grad", (x, alpha, scale), "grad", None, out)


def selu_grad2(x, alpha=1.6732632423543772, scale=1.0507009873554805, *, out=None):
    """Second derivative of selu: f''(x).

    selu: Exponential linear unit scaled so that mean 0 and variance 1 are a fixed point.

        selu = scale*x  if x > 0
               alpha*scale*(exp(x) - 1)  otherwise

    x: array.
    alpha: number; default 1.6732632423543772.
    scale: number; default 1.0507009873554805.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: G. Klambauer et al., Self-Normalizing Neural Networks, NeurIPS 2017, arXiv:1706.02515
    """
    return _evaluate(_SPEC, "selu_grad2", (x, alpha, scale), "grad2", None, out)


def selu_vjp(g, x, alpha=1.6732632423543772, scale=1.0507009873554805, *, wrt=None, out=None):
    """Cotangents of the inputs of selu, given the cotangent g of its result.

    selu: Exponential linear unit scaled so that mean 0 and variance 1 are a fixed point.

        selu = scale*x  if x > 0
               alpha*scale*(exp(x) - 1)  otherwise

    g: the cotangent of the result, of its shape.
    x: array.
    alpha: number; default 1.6732632423543772.
    scale: number; default 1.0507009873554805.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: G. Klambauer et al., Self-Normalizing Neural Networks, NeurIPS 2017, arXiv:1706.02515
    """
    return _cotangents(_SPEC, "selu_vjp", g, (x, alpha, scale), None, None, wrt, out)


def selu_value_and_grad(x, alpha=1.6732632423543772, scale=1.0507009873554805, *, out=None):
    """Value of selu and its derivative, in one pass.

    selu: Exponential linear unit scaled so that mean 0 and variance 1 are a fixed point.

        selu = scale*x  if x > 0
               alpha*scale*(exp(x) - 1)  otherwise

    x: array.
    alpha: number; default 1.6732632423543772.
    scale: number; default 1.0507009873554805.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: G. Klambauer et al., Self-Normalizing Neural Networks, NeurIPS 2017, arXiv:1706.02515
    """
    return _evaluate_pair(_SPEC, "selu_value_and_grad", (x, alpha, scale), out)
