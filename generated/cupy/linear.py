# Made by symdl 0.1.0 from linear with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     linear = c*x
"""The argument times a constant."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = [
    "linear",
    "linear_grad",
    "linear_grad2",
    "linear_vjp",
    "linear_value_and_grad",
    "identity",
    "identity_grad",
    "identity_grad2",
    "identity_vjp",
    "identity_value_and_grad",
]


_value = _Kernel(
    name="linear_value",
    rows=False,
    inputs=("x",),
    outputs=("value",),
    scalars=("c",),
    kinds=("real",),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool linear_value_element(
    const real x, const real c, real& value_result)
{
    value_result = c * x;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) linear_value_flat(
    FLAT(const x_type, x_in),
    value_out_type* restrict_ value_out,
    const real c,
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
                careful |= linear_value_element<true>(
                    load(x_read[k].at + lane), c, value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        linear_value_element<false>(
            load(ENTRY(x_in)), c, value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) linear_value_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    const real c,
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
            careful |= linear_value_element<true>(
                load(x_read + k), c, value_result[k]);
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
        linear_value_element<false>(
            load(PLACE(x_in)), c, value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


_grad = _Kernel(
    name="linear_grad",
    rows=False,
    inputs=("x",),
    outputs=("grad",),
    scalars=("c",),
    kinds=("real",),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool linear_grad_element(
    const real x, const real c, real& grad_result)
{
    grad_result = x == x ? c : x;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) linear_grad_flat(
    FLAT(const x_type, x_in),
    grad_out_type* restrict_ grad_out,
    const real c,
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
                careful |= linear_grad_element<true>(
                    load(x_read[k].at + lane), c, grad_result[lane]);
            pack(grad_write[k], grad_result);
        }
        if (careful) return false;
        write(grad_out + i, grad_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad_result;
        linear_grad_element<false>(
            load(ENTRY(x_in)), c, grad_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) linear_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad_out_type, grad_out),
    const real c,
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
            careful |= linear_grad_element<true>(
                load(x_read + k), c, grad_result[k]);
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
        linear_grad_element<false>(
            load(PLACE(x_in)), c, grad_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_grad2 = _Kernel(
    name="linear_grad2",
    rows=False,
    inputs=("x",),
    outputs=("grad2",),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool linear_grad2_element(
    const real x, real& grad2_result)
{
    grad2_result = x == x ? R(0.0) : x;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) linear_grad2_flat(
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
                careful |= linear_grad2_element<true>(
                    load(x_read[k].at + lane), grad2_result[lane]);
            pack(grad2_write[k], grad2_result);
        }
        if (careful) return false;
        write(grad2_out + i, grad2_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad2_result;
        linear_grad2_element<false>(
            load(ENTRY(x_in)), grad2_result);
        store(grad2_out + i, grad2_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) linear_grad2_strided(
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
            careful |= linear_grad2_element<true>(
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
        linear_grad2_element<false>(
            load(PLACE(x_in)), grad2_result);
        store(PLACE(grad2_out), grad2_result);
    });
}
""",
)


_vjp = _Kernel(
    name="linear_vjp",
    rows=False,
    inputs=("g", "x"),
    outputs=("x",),
    scalars=("c",),
    kinds=("real",),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool linear_vjp_element(
    const real g, const real x, const real c, real& x_result)
{
    x_result = x == x ? g * c : x;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) linear_vjp_flat(
    FLAT(const g_type, g_in),
    FLAT(const x_type, x_in),
    x_out_type* restrict_ x_out,
    const real c,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<g_type> g_read[2];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<x_out_type> x_write[2];
        bool careful = false;
        EACH(k, 2) {
            real x_result[LANES];
            EACH(lane, LANES)
                careful |= linear_vjp_element<true>(
                    load(g_read[k].at + lane), load(x_read[k].at + lane), c, x_result[lane]);
            pack(x_write[k], x_result);
        }
        if (careful) return false;
        write(x_out + i, x_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real x_result;
        linear_vjp_element<false>(
            load(ENTRY(g_in)), load(ENTRY(x_in)), c, x_result);
        store(x_out + i, x_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) linear_vjp_strided(
    STRIDED(const g_type, g_in),
    STRIDED(const x_type, x_in),
    STRIDED(x_out_type, x_out),
    const real c,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        g_type g_read[BATCH];
        x_type x_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            g_read[k] = *PLACE(g_in);
            x_read[k] = *PLACE(x_in);
        }
        real x_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= linear_vjp_element<true>(
                load(g_read + k), load(x_read + k), c, x_result[k]);
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
        linear_vjp_element<false>(
            load(PLACE(g_in)), load(PLACE(x_in)), c, x_result);
        store(PLACE(x_out), x_result);
    });
}
""",
)


_value_and_grad = _Kernel(
    name="linear_value_and_grad",
    rows=False,
    inputs=("x",),
    outputs=("value", "grad"),
    scalars=("c",),
    kinds=("real",),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool linear_value_and_grad_element(
    const real x, const real c, real& value_result, real& grad_result)
{
    const real t1 = c * x;
    const real t2 = x == x ? c : x;
    value_result = t1;
    grad_result = t2;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) linear_value_and_grad_flat(
    FLAT(const x_type, x_in),
    value_out_type* restrict_ value_out,
    grad_out_type* restrict_ grad_out,
    const real c,
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
                careful |= linear_value_and_grad_element<true>(
                    load(x_read[k].at + lane), c, value_result[lane], grad_result[lane]);
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
        linear_value_and_grad_element<false>(
            load(ENTRY(x_in)), c, value_result, grad_result);
        store(value_out + i, value_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) linear_value_and_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    STRIDED(grad_out_type, grad_out),
    const real c,
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
            careful |= linear_value_and_grad_element<true>(
                load(x_read + k), c, value_result[k], grad_result[k]);
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
        linear_value_and_grad_element<false>(
            load(PLACE(x_in)), c, value_result, grad_result);
        store(PLACE(value_out), value_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_SPEC = _Function(
    name="linear",
    arguments=(
        _Argument("x", "elem"),
        _Argument("c", "param"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), ("c",), ("value",)),
                "grad": _Body(_grad, ("x",), ("c",), ("grad",)),
                "grad2": _Body(_grad2, ("x",), (), ("grad2",)),
                "vjp": _Body(_vjp, ("g", "x"), ("c",), ("x",)),
                "value_and_grad": _Body(_value_and_grad, ("x",), ("c",), ("value", "grad")),
            },
        ),
    },
)


def linear(x, c=1.0, *, out=None):
    """The argument times a constant.

        linear = c*x

    x: array.
    c: number; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: B. Widrow, M. Hoff, Adaptive Switching Circuits, IRE WESCON, 1960
    """
    return _evaluate(_SPEC, "linear", (x, c), "value", None, out)


def linear_grad(x, c=1.0, *, out=None):
    """First derivative of linear: f'(x).

    linear: The argument times a constant.

        linear = c*x

    x: array.
    c: number; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: B. Widrow, M. Hoff, Adaptive Switching Circuits, IRE WESCON, 1960
    """
    return _evaluate(_SPEC, "linear_grad", (x, c), "grad", None, out)


def linear_grad2(x, c=1.0, *, out=None):
    """Second derivative of linear: f''(x).

    linear: The argument times a constant.

        linear = c*x

    x: array.
    c: number; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: B. Widrow, M. Hoff, Adaptive Switching Circuits, IRE WESCON, 1960
    """
    return _evaluate(_SPEC, "linear_grad2", (x, c), "grad2", None, out)


def linear_vjp(g, x, c=1.0, *, wrt=None, out=None):
    """Cotangents of the inputs of linear, given the cotangent g of its result.

    linear: The argument times a constant.

        linear = c*x

    g: the cotangent of the result, of its shape.
    x: array.
    c: number; default 1.0.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: B. Widrow, M. Hoff, Adaptive Switching Circuits, IRE WESCON, 1960
    """
    return _cotangents(_SPEC, "linear_vjp", g, (x, c), None, None, wrt, out)


def linear_value_and_grad(x, c=1.0, *, out=None):
    """Value of linear and its derivative, in one pass.

    linear: The argument times a constant.

        linear = c*x

    x: array.
    c: number; default 1.0.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: B. Widrow, M. Hoff, Adaptive Switching Circuits, IRE WESCON, 1960
    """
    return _evaluate_pair(_SPEC, "linear_value_and_grad", (x, c), out)


identity = linear
identity_grad = linear_grad
identity_grad2 = linear_grad2
identity_vjp = linear_vjp
identity_value_and_grad = linear_value_and_grad
