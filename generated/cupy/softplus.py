# Made by symdl 0.1.0 from softplus with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     softplus = log(exp(beta*x) + 1)/beta
"""Smooth rectifier; exact for every argument, without a threshold."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["softplus", "softplus_grad", "softplus_grad2", "softplus_vjp", "softplus_value_and_grad"]


def _value_numbers(beta):
    return beta, beta, beta


_value = _Kernel(
    name="softplus_value",
    rows=False,
    inputs=("x",),
    outputs=("value",),
    scalars=("beta",),
    kinds=("wide", "real", "wide"),
    primitives=("expit", "extended", "softplus"),
    host=_value_numbers,
    text=r"""
// softplus_value for the elements at which it loses digits.
struct softplus_value_carefully_results {
    real value_result;
};

__device__ __noinline__ softplus_value_carefully_results softplus_value_carefully(
    const real x, const pair beta_pair)
{
    const extended t2 = extended(beta_pair);
    const extended t3 = t2 * extended_of(x);
    const real t4 = real(t3);
    const extended t5 = -t3;
    const extended log1p = extended_log1p(extended_exp(-(t4 < real(t5) ? t5 : t3)));
    return { real(((t4 < R(0.0) ? extended(R(0.0)) : t3) + log1p) / t2) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool softplus_value_element(
    const real x, const pair t1, const real beta, const pair beta_pair, real& value_result)
{
    const pair t2 = t1 * pair(x);
    const real t3 = real(t2);
    const real softplus = softplus_(t3);
    const real t4 = fma_(expit_(t3), low_(t2), softplus) / beta;
    const bool t5 = softplus == INF;
    value_result = t4;
    if (!quickly && t5) {
        const softplus_value_carefully_results better = softplus_value_carefully(x, beta_pair);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t5;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) softplus_value_flat(
    FLAT(const x_type, x_in),
    value_out_type* restrict_ value_out,
    WIDE_NUMBER(t1),
    const real beta,
    WIDE_NUMBER(beta_pair),
    const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const pair beta_pair = pair(beta_pair_hi, beta_pair_lo);
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<value_out_type> value_write[2];
        bool careful = false;
        EACH(k, 2) {
            real value_result[LANES];
            EACH(lane, LANES)
                careful |= softplus_value_element<true>(
                    load(x_read[k].at + lane), t1, beta, beta_pair, value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        softplus_value_element<false>(
            load(ENTRY(x_in)), t1, beta, beta_pair, value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) softplus_value_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    WIDE_NUMBER(t1),
    const real beta,
    WIDE_NUMBER(beta_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const pair beta_pair = pair(beta_pair_hi, beta_pair_lo);
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
        }
        real value_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= softplus_value_element<true>(
                load(x_read + k), t1, beta, beta_pair, value_result[k]);
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
        softplus_value_element<false>(
            load(PLACE(x_in)), t1, beta, beta_pair, value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


def _grad_numbers(beta):
    return beta


_grad = _Kernel(
    name="softplus_grad",
    rows=False,
    inputs=("x",),
    outputs=("grad",),
    scalars=("beta",),
    kinds=("wide",),
    primitives=("expit",),
    host=_grad_numbers,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool softplus_grad_element(
    const real x, const pair t2, real& grad_result)
{
    const pair t1 = t2 * pair(x);
    const real t3 = real(t1);
    const real expit = expit_(t3);
    grad_result = fma_(expit * expit_(-t3), low_(t1), expit);
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) softplus_grad_flat(
    FLAT(const x_type, x_in),
    grad_out_type* restrict_ grad_out,
    WIDE_NUMBER(t2),
    const integer size)
{
    const pair t2 = pair(t2_hi, t2_lo);
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<grad_out_type> grad_write[2];
        bool careful = false;
        EACH(k, 2) {
            real grad_result[LANES];
            EACH(lane, LANES)
                careful |= softplus_grad_element<true>(
                    load(x_read[k].at + lane), t2, grad_result[lane]);
            pack(grad_write[k], grad_result);
        }
        if (careful) return false;
        write(grad_out + i, grad_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad_result;
        softplus_grad_element<false>(
            load(ENTRY(x_in)), t2, grad_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) softplus_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad_out_type, grad_out),
    WIDE_NUMBER(t2),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t2 = pair(t2_hi, t2_lo);
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
        }
        real grad_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= softplus_grad_element<true>(
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
        softplus_grad_element<false>(
            load(PLACE(x_in)), t2, grad_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


def _grad2_numbers(beta):
    return beta, beta


_grad2 = _Kernel(
    name="softplus_grad2",
    rows=False,
    inputs=("x",),
    outputs=("grad2",),
    scalars=("beta",),
    kinds=("wide", "real"),
    primitives=("logisticpdf",),
    host=_grad2_numbers,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool softplus_grad2_element(
    const real x, const pair t2, const real beta, real& grad2_result)
{
    const pair t1 = t2 * pair(x);
    const real t3 = real(t1);
    const real logisticpdf = logisticpdf_(t3);
    grad2_result = beta * fma_(-(logisticpdf * tanh_(R(0.5) * t3)), low_(t1), logisticpdf);
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) softplus_grad2_flat(
    FLAT(const x_type, x_in),
    grad2_out_type* restrict_ grad2_out,
    WIDE_NUMBER(t2),
    const real beta,
    const integer size)
{
    const pair t2 = pair(t2_hi, t2_lo);
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<grad2_out_type> grad2_write[2];
        bool careful = false;
        EACH(k, 2) {
            real grad2_result[LANES];
            EACH(lane, LANES)
                careful |= softplus_grad2_element<true>(
                    load(x_read[k].at + lane), t2, beta, grad2_result[lane]);
            pack(grad2_write[k], grad2_result);
        }
        if (careful) return false;
        write(grad2_out + i, grad2_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad2_result;
        softplus_grad2_element<false>(
            load(ENTRY(x_in)), t2, beta, grad2_result);
        store(grad2_out + i, grad2_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) softplus_grad2_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad2_out_type, grad2_out),
    WIDE_NUMBER(t2),
    const real beta,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t2 = pair(t2_hi, t2_lo);
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
        }
        real grad2_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= softplus_grad2_element<true>(
                load(x_read + k), t2, beta, grad2_result[k]);
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
        softplus_grad2_element<false>(
            load(PLACE(x_in)), t2, beta, grad2_result);
        store(PLACE(grad2_out), grad2_result);
    });
}
""",
)


def _vjp_numbers(beta):
    return beta


_vjp = _Kernel(
    name="softplus_vjp",
    rows=False,
    inputs=("x", "g"),
    outputs=("x",),
    scalars=("beta",),
    kinds=("wide",),
    primitives=("expit",),
    host=_vjp_numbers,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool softplus_vjp_element(
    const real x, const real g, const pair t2, real& x_result)
{
    const pair t1 = t2 * pair(x);
    const real t3 = real(t1);
    const real expit = expit_(t3);
    x_result = g * fma_(expit * expit_(-t3), low_(t1), expit);
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) softplus_vjp_flat(
    FLAT(const x_type, x_in),
    FLAT(const g_type, g_in),
    x_out_type* restrict_ x_out,
    WIDE_NUMBER(t2),
    const integer size)
{
    const pair t2 = pair(t2_hi, t2_lo);
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
                careful |= softplus_vjp_element<true>(
                    load(x_read[k].at + lane), load(g_read[k].at + lane), t2, x_result[lane]);
            pack(x_write[k], x_result);
        }
        if (careful) return false;
        write(x_out + i, x_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real x_result;
        softplus_vjp_element<false>(
            load(ENTRY(x_in)), load(ENTRY(g_in)), t2, x_result);
        store(x_out + i, x_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) softplus_vjp_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const g_type, g_in),
    STRIDED(x_out_type, x_out),
    WIDE_NUMBER(t2),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t2 = pair(t2_hi, t2_lo);
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
            careful |= softplus_vjp_element<true>(
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
        softplus_vjp_element<false>(
            load(PLACE(x_in)), load(PLACE(g_in)), t2, x_result);
        store(PLACE(x_out), x_result);
    });
}
""",
)


def _value_and_grad_numbers(beta):
    return beta, beta, beta


_value_and_grad = _Kernel(
    name="softplus_value_and_grad",
    rows=False,
    inputs=("x",),
    outputs=("value", "grad"),
    scalars=("beta",),
    kinds=("wide", "real", "wide"),
    primitives=("expit", "extended", "softplus"),
    host=_value_and_grad_numbers,
    text=r"""
// softplus_value_and_grad for the elements at which it loses digits.
struct softplus_value_and_grad_carefully_results {
    real value_result;
};

__device__ __noinline__ softplus_value_and_grad_carefully_results softplus_value_and_grad_carefully(
    const real x, const pair beta_pair)
{
    const extended t2 = extended(beta_pair);
    const extended t3 = t2 * extended_of(x);
    const real t4 = real(t3);
    const extended t5 = -t3;
    const extended log1p = extended_log1p(extended_exp(-(t4 < real(t5) ? t5 : t3)));
    return { real(((t4 < R(0.0) ? extended(R(0.0)) : t3) + log1p) / t2) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool softplus_value_and_grad_element(
    const real x, const pair t1, const real beta, const pair beta_pair, real& value_result, real& grad_result)
{
    const pair t2 = t1 * pair(x);
    const real t3 = real(t2);
    const real t4 = low_(t2);
    const real softplus = softplus_(t3);
    const real expit = expit_(t3);
    const real t5 = fma_(expit, t4, softplus) / beta;
    const real t6 = fma_(expit * expit_(-t3), t4, expit);
    const bool t7 = softplus == INF;
    value_result = t5;
    grad_result = t6;
    if (!quickly && t7) {
        const softplus_value_and_grad_carefully_results better = softplus_value_and_grad_carefully(x, beta_pair);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t7;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) softplus_value_and_grad_flat(
    FLAT(const x_type, x_in),
    value_out_type* restrict_ value_out,
    grad_out_type* restrict_ grad_out,
    WIDE_NUMBER(t1),
    const real beta,
    WIDE_NUMBER(beta_pair),
    const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const pair beta_pair = pair(beta_pair_hi, beta_pair_lo);
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<value_out_type> value_write[2];
        lanes<grad_out_type> grad_write[2];
        bool careful = false;
        EACH(k, 2) {
            real value_result[LANES], grad_result[LANES];
            EACH(lane, LANES)
                careful |= softplus_value_and_grad_element<true>(
                    load(x_read[k].at + lane), t1, beta, beta_pair, value_result[lane], grad_result[lane]);
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
        softplus_value_and_grad_element<false>(
            load(ENTRY(x_in)), t1, beta, beta_pair, value_result, grad_result);
        store(value_out + i, value_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) softplus_value_and_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    STRIDED(grad_out_type, grad_out),
    WIDE_NUMBER(t1),
    const real beta,
    WIDE_NUMBER(beta_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const pair beta_pair = pair(beta_pair_hi, beta_pair_lo);
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
        }
        real value_result[BATCH], grad_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= softplus_value_and_grad_element<true>(
                load(x_read + k), t1, beta, beta_pair, value_result[k], grad_result[k]);
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
        softplus_value_and_grad_element<false>(
            load(PLACE(x_in)), t1, beta, beta_pair, value_result, grad_result);
        store(PLACE(value_out), value_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_SPEC = _Function(
    name="softplus",
    arguments=(
        _Argument("x", "elem"),
        _Argument("beta", "param", domain=_Domain(0, float('inf'), True, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), ("beta",), ("value",)),
                "grad": _Body(_grad, ("x",), ("beta",), ("grad",)),
                "grad2": _Body(_grad2, ("x",), ("beta",), ("grad2",)),
                "vjp": _Body(_vjp, ("x", "g"), ("beta",), ("x",)),
                "value_and_grad": _Body(_value_and_grad, ("x",), ("beta",), ("value", "grad")),
            },
        ),
    },
)


def softplus(x, beta=1.0, *, out=None):
    """Smooth rectifier; exact for every argument, without a threshold.

        softplus = log(exp(beta*x) + 1)/beta

    x: array.
    beta: number, 0 < beta; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. Dugas et al., Incorporating Second-Order Functional Knowledge for Better Option
    Pricing, NIPS 2000
    """
    return _evaluate(_SPEC, "softplus", (x, beta), "value", None, out)


def softplus_grad(x, beta=1.0, *, out=None):
    """First derivative of softplus: f'(x).

    softplus: Smooth rectifier; exact for every argument, without a threshold.

        softplus = log(exp(beta*x) + 1)/beta

    x: array.
    beta: number, 0 < beta; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. Dugas et al., Incorporating Second-Order Functional Knowledge for Better Option
    Pricing, NIPS 2000
    """
    return _evaluate(_SPEC, "softplus_grad", (x, beta), "grad", None, out)


def softplus_grad2(x, beta=1.0, *, out=None):
    """Second derivative of softplus: f''(x).

    softplus: Smooth rectifier; exact for every argument, without a threshold.

        softplus = log(exp(beta*x) + 1)/beta

    x: array.
    beta: number, 0 < beta; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. Dugas et al., Incorporating Second-Order Functional Knowledge for Better Option
    Pricing, NIPS 2000
    """
    return _evaluate(_SPEC, "softplus_grad2", (x, beta), "grad2", None, out)


def softplus_vjp(g, x, beta=1.0, *, wrt=None, out=None):
    """Cotangents of the inputs of softplus, given the cotangent g of its result.

    softplus: Smooth rectifier; exact for every argument, without a threshold.

        softplus = log(exp(beta*x) + 1)/beta

    g: the cotangent of the result, of its shape.
    x: array.
    beta: number, 0 < beta; default 1.0.
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

    Reference: C. Dugas et al., Incorporating Second-Order Functional Knowledge for Better Option
    Pricing, NIPS 2000
    """
    return _cotangents(_SPEC, "softplus_vjp", g, (x, beta), None, None, wrt, out)


def softplus_value_and_grad(x, beta=1.0, *, out=None):
    """Value of softplus and its derivative, in one pass.

    softplus: Smooth rectifier; exact for every argument, without a threshold.

        softplus = log(exp(beta*x) + 1)/beta

    x: array.
    beta: number, 0 < beta; default 1.0.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. Dugas et al., Incorporating Second-Order Functional Knowledge for Better Option
    Pricing, NIPS 2000
    """
    return _evaluate_pair(_SPEC, "softplus_value_and_grad", (x, beta), out)
