# Made by symdl 0.1.0 from logsigmoid with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     logsigmoid = log(1/(1 + exp(-x)))
"""Logarithm of the sigmoid."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = [
    "logsigmoid",
    "logsigmoid_grad",
    "logsigmoid_grad2",
    "logsigmoid_vjp",
    "logsigmoid_value_and_grad",
    "log_sigmoid",
    "log_sigmoid_grad",
    "log_sigmoid_grad2",
    "log_sigmoid_vjp",
    "log_sigmoid_value_and_grad",
]


_value = _Kernel(
    name="logsigmoid_value",
    rows=False,
    inputs=("x",),
    outputs=("value",),
    primitives=("softplus",),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool logsigmoid_value_element(
    const real x, real& value_result)
{
    value_result = -softplus_(-x);
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) logsigmoid_value_flat(
    FLAT(const x_type, x_in),
    value_out_type* restrict_ value_out,
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
                careful |= logsigmoid_value_element<true>(
                    load(x_read[k].at + lane), value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        logsigmoid_value_element<false>(
            load(ENTRY(x_in)), value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) logsigmoid_value_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
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
            careful |= logsigmoid_value_element<true>(
                load(x_read + k), value_result[k]);
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
        logsigmoid_value_element<false>(
            load(PLACE(x_in)), value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


_grad = _Kernel(
    name="logsigmoid_grad",
    rows=False,
    inputs=("x",),
    outputs=("grad",),
    primitives=("expit",),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool logsigmoid_grad_element(
    const real x, real& grad_result)
{
    grad_result = expit_(-x);
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) logsigmoid_grad_flat(
    FLAT(const x_type, x_in),
    grad_out_type* restrict_ grad_out,
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
                careful |= logsigmoid_grad_element<true>(
                    load(x_read[k].at + lane), grad_result[lane]);
            pack(grad_write[k], grad_result);
        }
        if (careful) return false;
        write(grad_out + i, grad_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad_result;
        logsigmoid_grad_element<false>(
            load(ENTRY(x_in)), grad_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) logsigmoid_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad_out_type, grad_out),
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
            careful |= logsigmoid_grad_element<true>(
                load(x_read + k), grad_result[k]);
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
        logsigmoid_grad_element<false>(
            load(PLACE(x_in)), grad_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_grad2 = _Kernel(
    name="logsigmoid_grad2",
    rows=False,
    inputs=("x",),
    outputs=("grad2",),
    primitives=("logisticpdf",),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool logsigmoid_grad2_element(
    const real x, real& grad2_result)
{
    grad2_result = -logisticpdf_(x);
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) logsigmoid_grad2_flat(
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
                careful |= logsigmoid_grad2_element<true>(
                    load(x_read[k].at + lane), grad2_result[lane]);
            pack(grad2_write[k], grad2_result);
        }
        if (careful) return false;
        write(grad2_out + i, grad2_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad2_result;
        logsigmoid_grad2_element<false>(
            load(ENTRY(x_in)), grad2_result);
        store(grad2_out + i, grad2_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) logsigmoid_grad2_strided(
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
            careful |= logsigmoid_grad2_element<true>(
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
        logsigmoid_grad2_element<false>(
            load(PLACE(x_in)), grad2_result);
        store(PLACE(grad2_out), grad2_result);
    });
}
""",
)


_vjp = _Kernel(
    name="logsigmoid_vjp",
    rows=False,
    inputs=("x", "g"),
    outputs=("x",),
    primitives=("expit",),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool logsigmoid_vjp_element(
    const real x, const real g, real& x_result)
{
    x_result = g * expit_(-x);
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) logsigmoid_vjp_flat(
    FLAT(const x_type, x_in),
    FLAT(const g_type, g_in),
    x_out_type* restrict_ x_out,
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
                careful |= logsigmoid_vjp_element<true>(
                    load(x_read[k].at + lane), load(g_read[k].at + lane), x_result[lane]);
            pack(x_write[k], x_result);
        }
        if (careful) return false;
        write(x_out + i, x_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real x_result;
        logsigmoid_vjp_element<false>(
            load(ENTRY(x_in)), load(ENTRY(g_in)), x_result);
        store(x_out + i, x_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) logsigmoid_vjp_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const g_type, g_in),
    STRIDED(x_out_type, x_out),
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
            careful |= logsigmoid_vjp_element<true>(
                load(x_read + k), load(g_read + k), x_result[k]);
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
        logsigmoid_vjp_element<false>(
            load(PLACE(x_in)), load(PLACE(g_in)), x_result);
        store(PLACE(x_out), x_result);
    });
}
""",
)


_value_and_grad = _Kernel(
    name="logsigmoid_value_and_grad",
    rows=False,
    inputs=("x",),
    outputs=("value", "grad"),
    primitives=("expit", "softplus"),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool logsigmoid_value_and_grad_element(
    const real x, real& value_result, real& grad_result)
{
    const real t1 = -x;
    const real t2 = -softplus_(t1);
    const real expit = expit_(t1);
    value_result = t2;
    grad_result = expit;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) logsigmoid_value_and_grad_flat(
    FLAT(const x_type, x_in),
    value_out_type* restrict_ value_out,
    grad_out_type* restrict_ grad_out,
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
                careful |= logsigmoid_value_and_grad_element<true>(
                    load(x_read[k].at + lane), value_result[lane], grad_result[lane]);
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
        logsigmoid_value_and_grad_element<false>(
            load(ENTRY(x_in)), value_result, grad_result);
        store(value_out + i, value_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) logsigmoid_value_and_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    STRIDED(grad_out_type, grad_out),
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
            careful |= logsigmoid_value_and_grad_element<true>(
                load(x_read + k), value_result[k], grad_result[k]);
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
        logsigmoid_value_and_grad_element<false>(
            load(PLACE(x_in)), value_result, grad_result);
        store(PLACE(value_out), value_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_SPEC = _Function(
    name="logsigmoid",
    arguments=(
        _Argument("x", "elem"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), (), ("value",)),
                "grad": _Body(_grad, ("x",), (), ("grad",)),
                "grad2": _Body(_grad2, ("x",), (), ("grad2",)),
                "vjp": _Body(_vjp, ("x", "g"), (), ("x",)),
                "value_and_grad": _Body(_value_and_grad, ("x",), (), ("value", "grad")),
            },
        ),
    },
)


def logsigmoid(x, *, out=None):
    """Logarithm of the sigmoid.

        logsigmoid = log(1/(1 + exp(-x)))

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958
    """
    return _evaluate(_SPEC, "logsigmoid", (x,), "value", None, out)


def logsigmoid_grad(x, *, out=None):
    """First derivative of logsigmoid: f'(x).

    logsigmoid: Logarithm of the sigmoid.

        logsigmoid = log(1/(1 + exp(-x)))

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958
    """
    return _evaluate(_SPEC, "logsigmoid_grad", (x,), "grad", None, out)


def logsigmoid_grad2(x, *, out=None):
    """Second derivative of logsigmoid: f''(x).

    logsigmoid: Logarithm of the sigmoid.

        logsigmoid = log(1/(1 + exp(-x)))

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958
    """
    return _evaluate(_SPEC, "logsigmoid_grad2", (x,), "grad2", None, out)


def logsigmoid_vjp(g, x, *, wrt=None, out=None):
    """Cotangents of the inputs of logsigmoid, given the cotangent g of its result.

    logsigmoid: Logarithm of the sigmoid.

        logsigmoid = log(1/(1 + exp(-x)))

    g: the cotangent of the result, of its shape.
    x: array.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958
    """
    return _cotangents(_SPEC, "logsigmoid_vjp", g, (x,), None, None, wrt, out)


def logsigmoid_value_and_grad(x, *, out=None):
    """Value of logsigmoid and its derivative, in one pass.

    logsigmoid: Logarithm of the sigmoid.

        logsigmoid = log(1/(1 + exp(-x)))

    x: array.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958
    """
    return _evaluate_pair(_SPEC, "logsigmoid_value_and_grad", (x,), out)


log_sigmoid = logsigmoid
log_sigmoid_grad = logsigmoid_grad
log_sigmoid_grad2 = logsigmoid_grad2
log_sigmoid_vjp = logsigmoid_vjp
log_sigmoid_value_and_grad = logsigmoid_value_and_grad
