# Made by symdl 0.1.0 from celu with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     celu = x  if x >= 0
#            alpha*(exp(x/alpha) - 1)  otherwise
"""Exponential linear unit whose slope at 0 is 1 for every alpha."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["celu", "celu_grad", "celu_grad2", "celu_vjp", "celu_value_and_grad"]


def _value_numbers(alpha):
    return alpha, alpha


_value = _Kernel(
    name="celu_value",
    rows=False,
    inputs=("x",),
    outputs=("value",),
    scalars=("alpha",),
    kinds=("wide", "real"),
    host=_value_numbers,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool celu_value_element(
    const real x, const pair t3, const real alpha, real& value_result)
{
    const pair t1 = pair(x) / t3;
    const real t2 = real(t1);
    const real t4 = exp_(t2) * low_(t1);
    value_result = x >= R(0.0) ? x : alpha * (expm1_(t2) + (t4 == t4 ? t4 : R(0.0)));
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) celu_value_flat(
    FLAT(const x_type, x_in),
    value_out_type* restrict_ value_out,
    WIDE_NUMBER(t3),
    const real alpha,
    const integer size)
{
    const pair t3 = pair(t3_hi, t3_lo);
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<value_out_type> value_write[2];
        bool careful = false;
        EACH(k, 2) {
            real value_result[LANES];
            EACH(lane, LANES)
                careful |= celu_value_element<true>(
                    load(x_read[k].at + lane), t3, alpha, value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        celu_value_element<false>(
            load(ENTRY(x_in)), t3, alpha, value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) celu_value_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    WIDE_NUMBER(t3),
    const real alpha,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t3 = pair(t3_hi, t3_lo);
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
        }
        real value_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= celu_value_element<true>(
                load(x_read + k), t3, alpha, value_result[k]);
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
        celu_value_element<false>(
            load(PLACE(x_in)), t3, alpha, value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


def _grad_numbers(alpha):
    return alpha


_grad = _Kernel(
    name="celu_grad",
    rows=False,
    inputs=("x",),
    outputs=("grad",),
    scalars=("alpha",),
    kinds=("wide",),
    host=_grad_numbers,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool celu_grad_element(
    const real x, const pair t3, real& grad_result)
{
    const pair t1 = pair(x) / t3;
    const real t2 = real(t1);
    const real t4 = exp_(t2) * (R(1.0) + minimum_(maximum_(low_(t1), -R(1.0)), R(1.0)));
    grad_result = x >= R(0.0) ? R(1.0) : t4;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) celu_grad_flat(
    FLAT(const x_type, x_in),
    grad_out_type* restrict_ grad_out,
    WIDE_NUMBER(t3),
    const integer size)
{
    const pair t3 = pair(t3_hi, t3_lo);
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<grad_out_type> grad_write[2];
        bool careful = false;
        EACH(k, 2) {
            real grad_result[LANES];
            EACH(lane, LANES)
                careful |= celu_grad_element<true>(
                    load(x_read[k].at + lane), t3, grad_result[lane]);
            pack(grad_write[k], grad_result);
        }
        if (careful) return false;
        write(grad_out + i, grad_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad_result;
        celu_grad_element<false>(
            load(ENTRY(x_in)), t3, grad_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) celu_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad_out_type, grad_out),
    WIDE_NUMBER(t3),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t3 = pair(t3_hi, t3_lo);
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
        }
        real grad_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= celu_grad_element<true>(
                load(x_read + k), t3, grad_result[k]);
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
        celu_grad_element<false>(
            load(PLACE(x_in)), t3, grad_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


def _grad2_numbers(alpha):
    return alpha, alpha


_grad2 = _Kernel(
    name="celu_grad2",
    rows=False,
    inputs=("x",),
    outputs=("grad2",),
    scalars=("alpha",),
    kinds=("wide", "real"),
    host=_grad2_numbers,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool celu_grad2_element(
    const real x, const pair t3, const real alpha, real& grad2_result)
{
    const pair t1 = pair(x) / t3;
    const real t2 = real(t1);
    const real t4 = exp_(t2) * (R(1.0) + minimum_(maximum_(low_(t1), -R(1.0)), R(1.0))) / alpha;
    grad2_result = x >= R(0.0) ? R(0.0) : t4;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) celu_grad2_flat(
    FLAT(const x_type, x_in),
    grad2_out_type* restrict_ grad2_out,
    WIDE_NUMBER(t3),
    const real alpha,
    const integer size)
{
    const pair t3 = pair(t3_hi, t3_lo);
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<grad2_out_type> grad2_write[2];
        bool careful = false;
        EACH(k, 2) {
            real grad2_result[LANES];
            EACH(lane, LANES)
                careful |= celu_grad2_element<true>(
                    load(x_read[k].at + lane), t3, alpha, grad2_result[lane]);
            pack(grad2_write[k], grad2_result);
        }
        if (careful) return false;
        write(grad2_out + i, grad2_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad2_result;
        celu_grad2_element<false>(
            load(ENTRY(x_in)), t3, alpha, grad2_result);
        store(grad2_out + i, grad2_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) celu_grad2_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad2_out_type, grad2_out),
    WIDE_NUMBER(t3),
    const real alpha,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t3 = pair(t3_hi, t3_lo);
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
        }
        real grad2_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= celu_grad2_element<true>(
                load(x_read + k), t3, alpha, grad2_result[k]);
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
        celu_grad2_element<false>(
            load(PLACE(x_in)), t3, alpha, grad2_result);
        store(PLACE(grad2_out), grad2_result);
    });
}
""",
)


def _vjp_numbers(alpha):
    return alpha


_vjp = _Kernel(
    name="celu_vjp",
    rows=False,
    inputs=("x", "g"),
    outputs=("x",),
    scalars=("alpha",),
    kinds=("wide",),
    host=_vjp_numbers,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool celu_vjp_element(
    const real x, const real g, const pair t3, real& x_result)
{
    const pair t1 = pair(x) / t3;
    const real t2 = real(t1);
    const real t4 = g * (exp_(t2) * (R(1.0) + minimum_(maximum_(low_(t1), -R(1.0)), R(1.0))));
    x_result = x >= R(0.0) ? g : t4;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) celu_vjp_flat(
    FLAT(const x_type, x_in),
    FLAT(const g_type, g_in),
    x_out_type* restrict_ x_out,
    WIDE_NUMBER(t3),
    const integer size)
{
    const pair t3 = pair(t3_hi, t3_lo);
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
                careful |= celu_vjp_element<true>(
                    load(x_read[k].at + lane), load(g_read[k].at + lane), t3, x_result[lane]);
            pack(x_write[k], x_result);
        }
        if (careful) return false;
        write(x_out + i, x_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real x_result;
        celu_vjp_element<false>(
            load(ENTRY(x_in)), load(ENTRY(g_in)), t3, x_result);
        store(x_out + i, x_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) celu_vjp_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const g_type, g_in),
    STRIDED(x_out_type, x_out),
    WIDE_NUMBER(t3),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t3 = pair(t3_hi, t3_lo);
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
            careful |= celu_vjp_element<true>(
                load(x_read + k), load(g_read + k), t3, x_result[k]);
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
        celu_vjp_element<false>(
            load(PLACE(x_in)), load(PLACE(g_in)), t3, x_result);
        store(PLACE(x_out), x_result);
    });
}
""",
)


def _value_and_grad_numbers(alpha):
    return alpha, alpha


_value_and_grad = _Kernel(
    name="celu_value_and_grad",
    rows=False,
    inputs=("x",),
    outputs=("value", "grad"),
    scalars=("alpha",),
    kinds=("wide", "real"),
    host=_value_and_grad_numbers,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool celu_value_and_grad_element(
    const real x, const pair t3, const real alpha, real& value_result, real& grad_result)
{
    const pair t1 = pair(x) / t3;
    const real t2 = real(t1);
    const real t4 = low_(t1);
    const real exp = exp_(t2);
    const real t5 = exp * t4;
    const bool t6 = x >= R(0.0);
    const real t7 = t6 ? x : alpha * (expm1_(t2) + (t5 == t5 ? t5 : R(0.0)));
    const real t8 = t6 ? R(1.0) : exp * (R(1.0) + minimum_(maximum_(t4, -R(1.0)), R(1.0)));
    value_result = t7;
    grad_result = t8;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) celu_value_and_grad_flat(
    FLAT(const x_type, x_in),
    value_out_type* restrict_ value_out,
    grad_out_type* restrict_ grad_out,
    WIDE_NUMBER(t3),
    const real alpha,
    const integer size)
{
    const pair t3 = pair(t3_hi, t3_lo);
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<value_out_type> value_write[2];
        lanes<grad_out_type> grad_write[2];
        bool careful = false;
        EACH(k, 2) {
            real value_result[LANES], grad_result[LANES];
            EACH(lane, LANES)
                careful |= celu_value_and_grad_element<true>(
                    load(x_read[k].at + lane), t3, alpha, value_result[lane], grad_result[lane]);
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
        celu_value_and_grad_element<false>(
            load(ENTRY(x_in)), t3, alpha, value_result, grad_result);
        store(value_out + i, value_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) celu_value_and_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    STRIDED(grad_out_type, grad_out),
    WIDE_NUMBER(t3),
    const real alpha,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t3 = pair(t3_hi, t3_lo);
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
        }
        real value_result[BATCH], grad_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= celu_value_and_grad_element<true>(
                load(x_read + k), t3, alpha, value_result[k], grad_result[k]);
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
        celu_value_and_grad_element<false>(
            load(PLACE(x_in)), t3, alpha, value_result, grad_result);
        store(PLACE(value_out), value_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_SPEC = _Function(
    name="celu",
    arguments=(
        _Argument("x", "elem"),
        _Argument("alpha", "param", domain=_Domain(0, float('inf'), True, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), ("alpha",), ("value",)),
                "grad": _Body(_grad, ("x",), ("alpha",), ("grad",)),
                "grad2": _Body(_grad2, ("x",), ("alpha",), ("grad2",)),
                "vjp": _Body(_vjp, ("x", "g"), ("alpha",), ("x",)),
                "value_and_grad": _Body(_value_and_grad, ("x",), ("alpha",), ("value", "grad")),
            },
        ),
    },
)


def celu(x, alpha=1.0, *, out=None):
    """Exponential linear unit whose slope at 0 is 1 for every alpha.

        celu = x  if x >= 0
               alpha*(exp(x/alpha) - 1)  otherwise

    x: array.
    alpha: number, 0 < alpha; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: J. T. Barron, Continuously Differentiable Exponential Linear Units, 2017,
    arXiv:1704.07483
    """
    return _evaluate(_SPEC, "celu", (x, alpha), "value", None, out)


def celu_grad(x, alpha=1.0, *, out=None):
    """First derivative of celu: f'(x).

    celu: Exponential linear unit whose slope at 0 is 1 for every alpha.

        celu = x  if x >= 0
               alpha*(exp(x/alpha) - 1)  otherwise

    x: array.
    alpha: number, 0 < alpha; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: J. T. Barron, Continuously Differentiable Exponential Linear Units, 2017,
    arXiv:1704.07483
    """
    return _evaluate(_SPEC, "celu_grad", (x, alpha), "grad", None, out)


def celu_grad2(x, alpha=1.0, *, out=None):
    """Second derivative of celu: f''(x).

    celu: Exponential linear unit whose slope at 0 is 1 for every alpha.

        celu = x  if x >= 0
               alpha*(exp(x/alpha) - 1)  otherwise

    x: array.
    alpha: number, 0 < alpha; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: J. T. Barron, Continuously Differentiable Exponential Linear Units, 2017,
    arXiv:1704.07483
    """
    return _evaluate(_SPEC, "celu_grad2", (x, alpha), "grad2", None, out)


def celu_vjp(g, x, alpha=1.0, *, wrt=None, out=None):
    """Cotangents of the inputs of celu, given the cotangent g of its result.

    celu: Exponential linear unit whose slope at 0 is 1 for every alpha.

        celu = x  if x >= 0
               alpha*(exp(x/alpha) - 1)  otherwise

    g: the cotangent of the result, of its shape.
    x: array.
    alpha: number, 0 < alpha; default 1.0.
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

    Reference: J. T. Barron, Continuously Differentiable Exponential Linear Units, 2017,
    arXiv:1704.07483
    """
    return _cotangents(_SPEC, "celu_vjp", g, (x, alpha), None, None, wrt, out)


def celu_value_and_grad(x, alpha=1.0, *, out=None):
    """Value of celu and its derivative, in one pass.

    celu: Exponential linear unit whose slope at 0 is 1 for every alpha.

        celu = x  if x >= 0
               alpha*(exp(x/alpha) - 1)  otherwise

    x: array.
    alpha: number, 0 < alpha; default 1.0.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: J. T. Barron, Continuously Differentiable Exponential Linear Units, 2017,
    arXiv:1704.07483
    """
    return _evaluate_pair(_SPEC, "celu_value_and_grad", (x, alpha), out)
