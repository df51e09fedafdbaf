# Made by symdl 0.1.0 from prelu with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     prelu = x  if x > 0
#             weight*x  otherwise
"""Rectifier whose slope for negative arguments is learned."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["prelu", "prelu_grad", "prelu_grad2", "prelu_vjp", "prelu_value_and_grad"]


_value = _Kernel(
    name="prelu_value",
    rows=False,
    inputs=("x", "weight"),
    outputs=("value",),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool prelu_value_element(
    const real x, const real weight, real& value_result)
{
    value_result = x > R(0.0) ? x : weight * x;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) prelu_value_flat(
    FLAT(const x_type, x_in),
    FLAT(const weight_type, weight_in),
    value_out_type* restrict_ value_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<weight_type> weight_read[2];
        read(weight_read, ENTRY(weight_in), !weight_in_step);
        lanes<value_out_type> value_write[2];
        bool careful = false;
        EACH(k, 2) {
            real value_result[LANES];
            EACH(lane, LANES)
                careful |= prelu_value_element<true>(
                    load(x_read[k].at + lane), load(weight_read[k].at + lane), value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        prelu_value_element<false>(
            load(ENTRY(x_in)), load(ENTRY(weight_in)), value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) prelu_value_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(value_out_type, value_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        weight_type weight_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
            weight_read[k] = *PLACE(weight_in);
        }
        real value_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= prelu_value_element<true>(
                load(x_read + k), load(weight_read + k), value_result[k]);
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
        prelu_value_element<false>(
            load(PLACE(x_in)), load(PLACE(weight_in)), value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


_grad = _Kernel(
    name="prelu_grad",
    rows=False,
    inputs=("x", "weight"),
    outputs=("grad",),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool prelu_grad_element(
    const real x, const real weight, real& grad_result)
{
    grad_result = x == x ? (x <= R(0.0) ? weight : R(1.0)) : x;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) prelu_grad_flat(
    FLAT(const x_type, x_in),
    FLAT(const weight_type, weight_in),
    grad_out_type* restrict_ grad_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<weight_type> weight_read[2];
        read(weight_read, ENTRY(weight_in), !weight_in_step);
        lanes<grad_out_type> grad_write[2];
        bool careful = false;
        EACH(k, 2) {
            real grad_result[LANES];
            EACH(lane, LANES)
                careful |= prelu_grad_element<true>(
                    load(x_read[k].at + lane), load(weight_read[k].at + lane), grad_result[lane]);
            pack(grad_write[k], grad_result);
        }
        if (careful) return false;
        write(grad_out + i, grad_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad_result;
        prelu_grad_element<false>(
            load(ENTRY(x_in)), load(ENTRY(weight_in)), grad_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) prelu_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(grad_out_type, grad_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        weight_type weight_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
            weight_read[k] = *PLACE(weight_in);
        }
        real grad_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= prelu_grad_element<true>(
                load(x_read + k), load(weight_read + k), grad_result[k]);
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
        prelu_grad_element<false>(
            load(PLACE(x_in)), load(PLACE(weight_in)), grad_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_grad2 = _Kernel(
    name="prelu_grad2",
    rows=False,
    inputs=("x",),
    outputs=("grad2",),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool prelu_grad2_element(
    const real x, real& grad2_result)
{
    grad2_result = x == x ? R(0.0) : x;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) prelu_grad2_flat(
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
                careful |= prelu_grad2_element<true>(
                    load(x_read[k].at + lane), grad2_result[lane]);
            pack(grad2_write[k], grad2_result);
        }
        if (careful) return false;
        write(grad2_out + i, grad2_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad2_result;
        prelu_grad2_element<false>(
            load(ENTRY(x_in)), grad2_result);
        store(grad2_out + i, grad2_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) prelu_grad2_strided(
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
            careful |= prelu_grad2_element<true>(
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
        prelu_grad2_element<false>(
            load(PLACE(x_in)), grad2_result);
        store(PLACE(grad2_out), grad2_result);
    });
}
""",
)


_vjp = _Kernel(
    name="prelu_vjp",
    rows=False,
    inputs=("x", "weight", "g"),
    outputs=("x", "weight"),
    chunks=1,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool prelu_vjp_element(
    const real x, const real weight, const real g, real& x_result, real& weight_result)
{
    const real t1 = x > R(0.0) ? R(0.0) : g * x;
    const real t2 = x == x ? (x <= R(0.0) ? g * weight : g) : x;
    x_result = t2;
    weight_result = t1;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) prelu_vjp_flat(
    FLAT(const x_type, x_in),
    FLAT(const weight_type, weight_in),
    FLAT(const g_type, g_in),
    x_out_type* restrict_ x_out,
    weight_out_type* restrict_ weight_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[1];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<weight_type> weight_read[1];
        read(weight_read, ENTRY(weight_in), !weight_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<x_out_type> x_write[1];
        lanes<weight_out_type> weight_write[1];
        bool careful = false;
        EACH(k, 1) {
            real x_result[LANES], weight_result[LANES];
            EACH(lane, LANES)
                careful |= prelu_vjp_element<true>(
                    load(x_read[k].at + lane), load(weight_read[k].at + lane), load(g_read[k].at + lane), x_result[lane], weight_result[lane]);
            pack(x_write[k], x_result);
            pack(weight_write[k], weight_result);
        }
        if (careful) return false;
        write(x_out + i, x_write);
        write(weight_out + i, weight_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real x_result, weight_result;
        prelu_vjp_element<false>(
            load(ENTRY(x_in)), load(ENTRY(weight_in)), load(ENTRY(g_in)), x_result, weight_result);
        store(x_out + i, x_result);
        store(weight_out + i, weight_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) prelu_vjp_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(x_out_type, x_out),
    STRIDED(weight_out_type, weight_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        weight_type weight_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
            weight_read[k] = *PLACE(weight_in);
            g_read[k] = *PLACE(g_in);
        }
        real x_result[BATCH], weight_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= prelu_vjp_element<true>(
                load(x_read + k), load(weight_read + k), load(g_read + k), x_result[k], weight_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(x_out), x_result[k]);
            store(PLACE(weight_out), weight_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real x_result, weight_result;
        prelu_vjp_element<false>(
            load(PLACE(x_in)), load(PLACE(weight_in)), load(PLACE(g_in)), x_result, weight_result);
        store(PLACE(x_out), x_result);
        store(PLACE(weight_out), weight_result);
    });
}
""",
)


_value_and_grad = _Kernel(
    name="prelu_value_and_grad",
    rows=False,
    inputs=("x", "weight"),
    outputs=("value", "grad"),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool prelu_value_and_grad_element(
    const real x, const real weight, real& value_result, real& grad_result)
{
    const real t1 = x > R(0.0) ? x : weight * x;
    const real t2 = x == x ? (x <= R(0.0) ? weight : R(1.0)) : x;
    value_result = t1;
    grad_result = t2;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) prelu_value_and_grad_flat(
    FLAT(const x_type, x_in),
    FLAT(const weight_type, weight_in),
    value_out_type* restrict_ value_out,
    grad_out_type* restrict_ grad_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<weight_type> weight_read[2];
        read(weight_read, ENTRY(weight_in), !weight_in_step);
        lanes<value_out_type> value_write[2];
        lanes<grad_out_type> grad_write[2];
        bool careful = false;
        EACH(k, 2) {
            real value_result[LANES], grad_result[LANES];
            EACH(lane, LANES)
                careful |= prelu_value_and_grad_element<true>(
                    load(x_read[k].at + lane), load(weight_read[k].at + lane), value_result[lane], grad_result[lane]);
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
        prelu_value_and_grad_element<false>(
            load(ENTRY(x_in)), load(ENTRY(weight_in)), value_result, grad_result);
        store(value_out + i, value_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) prelu_value_and_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(value_out_type, value_out),
    STRIDED(grad_out_type, grad_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        weight_type weight_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
            weight_read[k] = *PLACE(weight_in);
        }
        real value_result[BATCH], grad_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= prelu_value_and_grad_element<true>(
                load(x_read + k), load(weight_read + k), value_result[k], grad_result[k]);
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
        prelu_value_and_grad_element<false>(
            load(PLACE(x_in)), load(PLACE(weight_in)), value_result, grad_result);
        store(PLACE(value_out), value_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_SPEC = _Function(
    name="prelu",
    arguments=(
        _Argument("x", "elem"),
        _Argument("weight", "weight"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x", "weight"), (), ("value",)),
                "grad": _Body(_grad, ("x", "weight"), (), ("grad",)),
                "grad2": _Body(_grad2, ("x",), (), ("grad2",)),
                "vjp": _Body(_vjp, ("x", "weight", "g"), (), ("x", "weight")),
                "value_and_grad": _Body(_value_and_grad, ("x", "weight"), (), ("value", "grad")),
            },
        ),
    },
)


def prelu(x, weight, *, out=None):
    """Rectifier whose slope for negative arguments is learned.

        prelu = x  if x > 0
                weight*x  otherwise

    x: array; broadcasts with the others.
    weight: learnable array; broadcasts.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x, weight promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: K. He et al., Delving Deep into Rectifiers, ICCV 2015, arXiv:1502.01852
    """
    return _evaluate(_SPEC, "prelu", (x, weight), "value", None, out)


def prelu_grad(x, weight, *, out=None):
    """First derivative of prelu: f'(x).

    prelu: Rectifier whose slope for negative arguments is learned.

        prelu = x  if x > 0
                weight*x  otherwise

    x: array; broadcasts with the others.
    weight: learnable array; broadcasts.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x, weight promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: K. He et al., Delving Deep into Rectifiers, ICCV 2015, arXiv:1502.01852
    """
    return _evaluate(_SPEC, "prelu_grad", (x, weight), "grad", None, out)


def prelu_grad2(x, weight, *, out=None):
    """Second derivative of prelu: f''(x).

    prelu: Rectifier whose slope for negative arguments is learned.

        prelu = x  if x > 0
                weight*x  otherwise

    x: array; broadcasts with the others.
    weight: learnable array; broadcasts.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x, weight promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: K. He et al., Delving Deep into Rectifiers, ICCV 2015, arXiv:1502.01852
    """
    return _evaluate(_SPEC, "prelu_grad2", (x, weight), "grad2", None, out)


def prelu_vjp(g, x, weight, *, wrt=None, out=None):
    """Cotangents of the inputs of prelu, given the cotangent g of its result.

    prelu: Rectifier whose slope for negative arguments is learned.

        prelu = x  if x > 0
                weight*x  otherwise

    g: the cotangent of the result, of its shape.
    x: array; broadcasts with the others.
    weight: learnable array; broadcasts.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns a tuple of arrays, the cotangent of x, weight, each of its input's shape. The result has the
    dtype to which the floating x, weight promote (float16, bfloat16, float32, float64; 16-bit types
    compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: K. He et al., Delving Deep into Rectifiers, ICCV 2015, arXiv:1502.01852
    """
    return _cotangents(_SPEC, "prelu_vjp", g, (x, weight), None, None, wrt, out)


def prelu_value_and_grad(x, weight, *, out=None):
    """Value of prelu and its derivative, in one pass.

    prelu: Rectifier whose slope for negative arguments is learned.

        prelu = x  if x > 0
                weight*x  otherwise

    x: array; broadcasts with the others.
    weight: learnable array; broadcasts.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x, weight promote (float16,
    bfloat16, float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: K. He et al., Delving Deep into Rectifiers, ICCV 2015, arXiv:1502.01852
    """
    return _evaluate_pair(_SPEC, "prelu_value_and_grad", (x, weight), out)
