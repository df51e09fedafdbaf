# Made by symdl 0.1.0 from leaky_relu with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     leaky_relu = x  if x > 0
#                  negative_slope*x  otherwise
"""Rectifier that keeps a small slope for negative arguments."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["leaky_relu", "leaky_relu_grad", "leaky_relu_grad2", "leaky_relu_vjp", "leaky_relu_value_and_grad"]


def _value_numbers(negative_slope):
    return negative_slope


_value = _Kernel(
    name="leaky_relu_value",
    rows=False,
    inputs=("x",),
    outputs=("value",),
    scalars=("negative_slope",),
    kinds=("wide",),
    host=_value_numbers,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool leaky_relu_value_element(
    const real x, const pair t5, real& value_result)
{
    const pair t1 = pair(x);
    value_result = real(x > R(0.0) ? t1 : t5 * t1);
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) leaky_relu_value_flat(
    FLAT(const x_type, x_in),
    value_out_type* restrict_ value_out,
    WIDE_NUMBER(t5),
    const integer size)
{
    const pair t5 = pair(t5_hi, t5_lo);
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<value_out_type> value_write[2];
        bool careful = false;
        EACH(k, 2) {
            real value_result[LANES];
            EACH(lane, LANES)
                careful |= leaky_relu_value_element<true>(
                    load(x_read[k].at + lane), t5, value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        leaky_relu_value_element<false>(
            load(ENTRY(x_in)), t5, value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) leaky_relu_value_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    WIDE_NUMBER(t5),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t5 = pair(t5_hi, t5_lo);
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
        }
        real value_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= leaky_relu_value_element<true>(
                load(x_read + k), t5, value_result[k]);
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
        leaky_relu_value_element<false>(
            load(PLACE(x_in)), t5, value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


_grad = _Kernel(
    name="leaky_relu_grad",
    rows=False,
    inputs=("x",),
    outputs=("grad",),
    scalars=("negative_slope",),
    kinds=("real",),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool leaky_relu_grad_element(
    const real x, const real negative_slope, real& grad_result)
{
    grad_result = x == x ? (x <= R(0.0) ? negative_slope : R(1.0)) : x;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) leaky_relu_grad_flat(
    FLAT(const x_type, x_in),
    grad_out_type* restrict_ grad_out,
    const real negative_slope,
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
                careful |= leaky_relu_grad_element<true>(
                    load(x_read[k].at + lane), negative_slope, grad_result[lane]);
            pack(grad_write[k], grad_result);
        }
        if (careful) return false;
        write(grad_out + i, grad_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad_result;
        leaky_relu_grad_element<false>(
            load(ENTRY(x_in)), negative_slope, grad_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) leaky_relu_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad_out_type, grad_out),
    const real negative_slope,
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
            careful |= leaky_relu_grad_element<true>(
                load(x_read + k), negative_slope, grad_result[k]);
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
        leaky_relu_grad_element<false>(
            load(PLACE(x_in)), negative_slope, grad_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_grad2 = _Kernel(
    name="leaky_relu_grad2",
    rows=False,
    inputs=("x",),
    outputs=("grad2",),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool leaky_relu_grad2_element(
    const real x, real& grad2_result)
{
    grad2_result = x == x ? R(0.0) : x;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) leaky_relu_grad2_flat(
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
                careful |= leaky_relu_grad2_element<true>(
                    load(x_read[k].at + lane), grad2_result[lane]);
            pack(grad2_write[k], grad2_result);
        }
        if (careful) return false;
        write(grad2_out + i, grad2_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad2_result;
        leaky_relu_grad2_element<false>(
            load(ENTRY(x_in)), grad2_result);
        store(grad2_out + i, grad2_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) leaky_relu_grad2_strided(
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
            careful |= leaky_relu_grad2_element<true>(
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
        leaky_relu_grad2_element<false>(
            load(PLACE(x_in)), grad2_result);
        store(PLACE(grad2_out), grad2_result);
    });
}
""",
)


_vjp = _Kernel(
    name="leaky_relu_vjp",
    rows=False,
    inputs=("x", "g"),
    outputs=("x",),
    scalars=("negative_slope",),
    kinds=("real",),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool leaky_relu_vjp_element(
    const real x, const real g, const real negative_slope, real& x_result)
{
    x_result = x == x ? (x <= R(0.0) ? g * negative_slope : g) : x;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) leaky_relu_vjp_flat(
    FLAT(const x_type, x_in),
    FLAT(const g_type, g_in),
    x_out_type* restrict_ x_out,
    const real negative_slope,
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
                careful |= leaky_relu_vjp_element<true>(
                    load(x_read[k].at + lane), load(g_read[k].at + lane), negative_slope, x_result[lane]);
            pack(x_write[k], x_result);
        }
        if (careful) return false;
        write(x_out + i, x_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real x_result;
        leaky_relu_vjp_element<false>(
            load(ENTRY(x_in)), load(ENTRY(g_in)), negative_slope, x_result);
        store(x_out + i, x_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) leaky_relu_vjp_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const g_type, g_in),
    STRIDED(x_out_type, x_out),
    const real negative_slope,
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
            careful |= leaky_relu_vjp_element<true>(
                load(x_read + k), load(g_read + k), negative_slope, x_result[k]);
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
        leaky_relu_vjp_element<false>(
            load(PLACE(x_in)), load(PLACE(g_in)), negative_slope, x_result);
        store(PLACE(x_out), x_result);
    });
}
""",
)


def _value_and_grad_numbers(negative_slope):
    return negative_slope, negative_slope


_value_and_grad = _Kernel(
    name="leaky_relu_value_and_grad",
    rows=False,
    inputs=("x",),
    outputs=("value", "grad"),
    scalars=("negative_slope",),
    kinds=("real", "wide"),
    host=_value_and_grad_numbers,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool leaky_relu_value_and_grad_element(
    const real x, const real negative_slope, const pair t1, real& value_result, real& grad_result)
{
    const pair t2 = pair(x);
    const real t3 = real(x > R(0.0) ? t2 : t1 * t2);
    const real t4 = x == x ? (x <= R(0.0) ? negative_slope : R(1.0)) : x;
    value_result = t3;
    grad_result = t4;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) leaky_relu_value_and_grad_flat(
    FLAT(const x_type, x_in),
    value_out_type* restrict_ value_out,
    grad_out_type* restrict_ grad_out,
    const real negative_slope,
    WIDE_NUMBER(t1),
    const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<value_out_type> value_write[2];
        lanes<grad_out_type> grad_write[2];
        bool careful = false;
        EACH(k, 2) {
            real value_result[LANES], grad_result[LANES];
            EACH(lane, LANES)
                careful |= leaky_relu_value_and_grad_element<true>(
                    load(x_read[k].at + lane), negative_slope, t1, value_result[lane], grad_result[lane]);
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
        leaky_relu_value_and_grad_element<false>(
            load(ENTRY(x_in)), negative_slope, t1, value_result, grad_result);
        store(value_out + i, value_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) leaky_relu_value_and_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    STRIDED(grad_out_type, grad_out),
    const real negative_slope,
    WIDE_NUMBER(t1),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
        }
        real value_result[BATCH], grad_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= leaky_relu_value_and_grad_element<true>(
                load(x_read + k), negative_slope, t1, value_result[k], grad_result[k]);
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
        leaky_relu_value_and_grad_element<false>(
            load(PLACE(x_in)), negative_slope, t1, value_result, grad_result);
        store(PLACE(value_out), value_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_SPEC = _Function(
    name="leaky_relu",
    arguments=(
        _Argument("x", "elem"),
        _Argument("negative_slope", "param"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), ("negative_slope",), ("value",)),
                "grad": _Body(_grad, ("x",), ("negative_slope",), ("grad",)),
                "grad2": _Body(_grad2, ("x",), (), ("grad2",)),
                "vjp": _Body(_vjp, ("x", "g"), ("negative_slope",), ("x",)),
                "value_and_grad": _Body(_value_and_grad, ("x",), ("negative_slope",), ("value", "grad")),
            },
        ),
    },
)


def leaky_relu(x, negative_slope=0.01, *, out=None):
    """Rectifier that keeps a small slope for negative arguments.

        leaky_relu = x  if x > 0
                     negative_slope*x  otherwise

    x: array.
    negative_slope: number; default 0.01.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: A. Maas, A. Hannun, A. Ng, Rectifier Nonlinearities Improve Neural Network Acoustic
    Models, ICML 2013
    """
    return _evaluate(_SPEC, "leaky_relu", (x, negative_slope), "value", None, out)


def leaky_relu_grad(x, negative_slope=0.01, *, out=None):
    """First derivative of leaky_relu: f'(x).

    leaky_relu: Rectifier that keeps a small slope for negative arguments.

        leaky_relu = x  if x > 0
                     negative_slope*x  otherwise

    x: array.
    negative_slope: number; default 0.01.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: A. Maas, A. Hannun, A. Ng, Rectifier Nonlinearities Improve Neural Network Acoustic
    Models, ICML 2013
    """
    return _evaluate(_SPEC, "leaky_relu_grad", (x, negative_slope), "grad", None, out)


def leaky_relu_grad2(x, negative_slope=0.01, *, out=None):
    """Second derivative of leaky_relu: f''(x).

    leaky_relu: Rectifier that keeps a small slope for negative arguments.

        leaky_relu = x  if x > 0
                     negative_slope*x  otherwise

    x: array.
    negative_slope: number; default 0.01.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: A. Maas, A. Hannun, A. Ng, Rectifier Nonlinearities Improve Neural Network Acoustic
    Models, ICML 2013
    """
    return _evaluate(_SPEC, "leaky_relu_grad2", (x, negative_slope), "grad2", None, out)


def leaky_relu_vjp(g, x, negative_slope=0.01, *, wrt=None, out=None):
    """Cotangents of the inputs of leaky_relu, given the cotangent g of its result.

    leaky_relu: Rectifier that keeps a small slope for negative arguments.

        leaky_relu = x  if x > 0
                     negative_slope*x  otherwise

    g: the cotangent of the result, of its shape.
    x: array.
    negative_slope: number; default 0.01.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: A. Maas, A. Hannun, A. Ng, Rectifier Nonlinearities Improve Neural Network Acoustic
    Models, ICML 2013
    """
    return _cotangents(_SPEC, "leaky_relu_vjp", g, (x, negative_slope), None, None, wrt, out)


def leaky_relu_value_and_grad(x, negative_slope=0.01, *, out=None):
    """Value of leaky_relu and its derivative, in one pass.

    leaky_relu: Rectifier that keeps a small slope for negative arguments.

        leaky_relu = x  if x > 0
                     negative_slope*x  otherwise

    x: array.
    negative_slope: number; default 0.01.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: A. Maas, A. Hannun, A. Ng, Rectifier Nonlinearities Improve Neural Network Acoustic
    Models, ICML 2013
    """
    return _evaluate_pair(_SPEC, "leaky_relu_value_and_grad", (x, negative_slope), out)
