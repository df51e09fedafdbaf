# Made by symdl 0.1.0 from hardtanh with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     hardtanh = min_val  if min_val >= x
#                max_val  if max_val <= x
#                x  otherwise
"""The argument, cut at min_val and max_val."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = [
    "hardtanh",
    "hardtanh_grad",
    "hardtanh_grad2",
    "hardtanh_vjp",
    "hardtanh_value_and_grad",
    "hard_tanh",
    "hard_tanh_grad",
    "hard_tanh_grad2",
    "hard_tanh_vjp",
    "hard_tanh_value_and_grad",
]


_value = _Kernel(
    name="hardtanh_value",
    rows=False,
    inputs=("x",),
    outputs=("value",),
    scalars=("max_val", "min_val"),
    kinds=("real", "real"),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool hardtanh_value_element(
    const real x, const real max_val, const real min_val, real& value_result)
{
    value_result = x == x ? (min_val < x ? (max_val > x ? x : max_val) : min_val) : x;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) hardtanh_value_flat(
    FLAT(const x_type, x_in),
    value_out_type* restrict_ value_out,
    const real max_val,
    const real min_val,
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
                careful |= hardtanh_value_element<true>(
                    load(x_read[k].at + lane), max_val, min_val, value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        hardtanh_value_element<false>(
            load(ENTRY(x_in)), max_val, min_val, value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) hardtanh_value_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    const real max_val,
    const real min_val,
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
            careful |= hardtanh_value_element<true>(
                load(x_read + k), max_val, min_val, value_result[k]);
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
        hardtanh_value_element<false>(
            load(PLACE(x_in)), max_val, min_val, value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


_grad = _Kernel(
    name="hardtanh_grad",
    rows=False,
    inputs=("x",),
    outputs=("grad",),
    scalars=("min_val", "max_val"),
    kinds=("real", "real"),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool hardtanh_grad_element(
    const real x, const real min_val, const real max_val, real& grad_result)
{
    grad_result = x == x ? (min_val >= x || max_val <= x ? R(0.0) : R(1.0)) : x;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) hardtanh_grad_flat(
    FLAT(const x_type, x_in),
    grad_out_type* restrict_ grad_out,
    const real min_val,
    const real max_val,
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
                careful |= hardtanh_grad_element<true>(
                    load(x_read[k].at + lane), min_val, max_val, grad_result[lane]);
            pack(grad_write[k], grad_result);
        }
        if (careful) return false;
        write(grad_out + i, grad_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad_result;
        hardtanh_grad_element<false>(
            load(ENTRY(x_in)), min_val, max_val, grad_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) hardtanh_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad_out_type, grad_out),
    const real min_val,
    const real max_val,
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
            careful |= hardtanh_grad_element<true>(
                load(x_read + k), min_val, max_val, grad_result[k]);
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
        hardtanh_grad_element<false>(
            load(PLACE(x_in)), min_val, max_val, grad_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_grad2 = _Kernel(
    name="hardtanh_grad2",
    rows=False,
    inputs=("x",),
    outputs=("grad2",),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool hardtanh_grad2_element(
    const real x, real& grad2_result)
{
    grad2_result = x == x ? R(0.0) : x;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) hardtanh_grad2_flat(
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
                careful |= hardtanh_grad2_element<true>(
                    load(x_read[k].at + lane), grad2_result[lane]);
            pack(grad2_write[k], grad2_result);
        }
        if (careful) return false;
        write(grad2_out + i, grad2_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad2_result;
        hardtanh_grad2_element<false>(
            load(ENTRY(x_in)), grad2_result);
        store(grad2_out + i, grad2_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) hardtanh_grad2_strided(
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
            careful |= hardtanh_grad2_element<true>(
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
        hardtanh_grad2_element<false>(
            load(PLACE(x_in)), grad2_result);
        store(PLACE(grad2_out), grad2_result);
    });
}
""",
)


_vjp = _Kernel(
    name="hardtanh_vjp",
    rows=False,
    inputs=("x", "g"),
    outputs=("x",),
    scalars=("min_val", "max_val"),
    kinds=("real", "real"),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool hardtanh_vjp_element(
    const real x, const real g, const real min_val, const real max_val, real& x_result)
{
    x_result = x == x ? (min_val >= x || max_val <= x ? R(0.0) : g) : x;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) hardtanh_vjp_flat(
    FLAT(const x_type, x_in),
    FLAT(const g_type, g_in),
    x_out_type* restrict_ x_out,
    const real min_val,
    const real max_val,
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
                careful |= hardtanh_vjp_element<true>(
                    load(x_read[k].at + lane), load(g_read[k].at + lane), min_val, max_val, x_result[lane]);
            pack(x_write[k], x_result);
        }
        if (careful) return false;
        write(x_out + i, x_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real x_result;
        hardtanh_vjp_element<false>(
            load(ENTRY(x_in)), load(ENTRY(g_in)), min_val, max_val, x_result);
        store(x_out + i, x_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) hardtanh_vjp_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const g_type, g_in),
    STRIDED(x_out_type, x_out),
    const real min_val,
    const real max_val,
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
            careful |= hardtanh_vjp_element<true>(
                load(x_read + k), load(g_read + k), min_val, max_val, x_result[k]);
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
        hardtanh_vjp_element<false>(
            load(PLACE(x_in)), load(PLACE(g_in)), min_val, max_val, x_result);
        store(PLACE(x_out), x_result);
    });
}
""",
)


_value_and_grad = _Kernel(
    name="hardtanh_value_and_grad",
    rows=False,
    inputs=("x",),
    outputs=("value", "grad"),
    scalars=("max_val", "min_val"),
    kinds=("real", "real"),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool hardtanh_value_and_grad_element(
    const real x, const real max_val, const real min_val, real& value_result, real& grad_result)
{
    const bool t1 = x == x;
    const real t2 = t1 ? (min_val < x ? (max_val > x ? x : max_val) : min_val) : x;
    const real t3 = t1 ? (min_val >= x || max_val <= x ? R(0.0) : R(1.0)) : x;
    value_result = t2;
    grad_result = t3;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) hardtanh_value_and_grad_flat(
    FLAT(const x_type, x_in),
    value_out_type* restrict_ value_out,
    grad_out_type* restrict_ grad_out,
    const real max_val,
    const real min_val,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<value_out_type> value_write[2];
        lanes<grad_out_type> grad_write[2];
        bool careful = false;
        EACH(k, 2) {
            real value_result[LANES], grad_result[LANES];
            EACH(lane, LANES)
                careful |= hardtanh_value_and_grad_element<true>(
                    load(x_read[k].at + lane), max_val, min_val, value_result[lane], grad_result[lane]);
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
        hardtanh_value_and_grad_element<false>(
            load(ENTRY(x_in)), max_val, min_val, value_result, grad_result);
        store(value_out + i, value_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) hardtanh_value_and_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    STRIDED(grad_out_type, grad_out),
    const real max_val,
    const real min_val,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
        }
        real value_result[BATCH], grad_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= hardtanh_value_and_grad_element<true>(
                load(x_read + k), max_val, min_val, value_result[k], grad_result[k]);
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
        hardtanh_value_and_grad_element<false>(
            load(PLACE(x_in)), max_val, min_val, value_result, grad_result);
        store(PLACE(value_out), value_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_SPEC = _Function(
    name="hardtanh",
    arguments=(
        _Argument("x", "elem"),
        _Argument("min_val", "param"),
        _Argument("max_val", "param"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), ("min_val", "max_val"), ("value",)),
                "grad": _Body(_grad, ("x",), ("min_val", "max_val"), ("grad",)),
                "grad2": _Body(_grad2, ("x",), (), ("grad2",)),
                "vjp": _Body(_vjp, ("x", "g"), ("min_val", "max_val"), ("x",)),
                "value_and_grad": _Body(_value_and_grad, ("x",), ("min_val", "max_val"), ("value", "grad")),
            },
        ),
    },
)


def hardtanh(x, min_val=-1.0, max_val=1.0, *, out=None):
    """The argument, cut at min_val and max_val.

        hardtanh = min_val  if min_val >= x
                   max_val  if max_val <= x
                   x  otherwise

    x: array.
    min_val: number; default -1.0.
    max_val: number; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: R. Collobert, Large Scale Machine Learning, 2004
    """
    return _evaluate(_SPEC, "hardtanh", (x, min_val, max_val), "value", None, out)


def hardtanh_grad(x, min_val=-1.0, max_val=1.0, *, out=None):
    """First derivative of hardtanh: f'(x).

    hardtanh: The argument, cut at min_val and max_val.

        hardtanh = min_val  if min_val >= x
                   max_val  if max_val <= x
                   x  otherwise

    x: array.
    min_val: number; default -1.0.
    max_val: number; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    At kinks: the derivative by x at x = min_val is 0; the derivative by x at x = max_val is 0. Infinite
    arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: R. Collobert, Large Scale Machine Learning, 2004
    """
    return _evaluate(_SPEC, "hardtanh_grad", (x, min_val, max_val), "grad", None, out)


def hardtanh_grad2(x, min_val=-1.0, max_val=1.0, *, out=None):
    """Second derivative of hardtanh: f''(x).

    hardtanh: The argument, cut at min_val and max_val.

        hardtanh = min_val  if min_val >= x
                   max_val  if max_val <= x
                   x  otherwise

    x: array.
    min_val: number; default -1.0.
    max_val: number; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    At kinks: the derivative by x at x = min_val is 0; the derivative by x at x = max_val is 0. Infinite
    arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: R. Collobert, Large Scale Machine Learning, 2004
    """
    return _evaluate(_SPEC, "hardtanh_grad2", (x, min_val, max_val), "grad2", None, out)


def hardtanh_vjp(g, x, min_val=-1.0, max_val=1.0, *, wrt=None, out=None):
    """Cotangents of the inputs of hardtanh, given the cotangent g of its result.

    hardtanh: The argument, cut at min_val and max_val.

        hardtanh = min_val  if min_val >= x
                   max_val  if max_val <= x
                   x  otherwise

    g: the cotangent of the result, of its shape.
    x: array.
    min_val: number; default -1.0.
    max_val: number; default 1.0.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    At kinks: the derivative by x at x = min_val is 0; the derivative by x at x = max_val is 0. Infinite
    arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: R. Collobert, Large Scale Machine Learning, 2004
    """
    return _cotangents(_SPEC, "hardtanh_vjp", g, (x, min_val, max_val), None, None, wrt, out)


def hardtanh_value_and_grad(x, min_val=-1.0, max_val=1.0, *, out=None):
    """Value of hardtanh and its derivative, in one pass.

    hardtanh: The argument, cut at min_val and max_val.

        hardtanh = min_val  if min_val >= x
                   max_val  if max_val <= x
                   x  otherwise

    x: array.
    min_val: number; default -1.0.
    max_val: number; default 1.0.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    At kinks: the derivative by x at x = min_val is 0; the derivative by x at x = max_val is 0. Infinite
    arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: R. Collobert, Large Scale Machine Learning, 2004
    """
    return _evaluate_pair(_SPEC, "hardtanh_value_and_grad", (x, min_val, max_val), out)


hard_tanh = hardtanh
hard_tanh_grad = hardtanh_grad
hard_tanh_grad2 = hardtanh_grad2
hard_tanh_vjp = hardtanh_vjp
hard_tanh_value_and_grad = hardtanh_value_and_grad
