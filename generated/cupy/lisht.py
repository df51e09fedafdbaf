# Made by symdl 0.1.0 from lisht with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     lisht = x*tanh(x)
"""The argument weighted by its hyperbolic tangent."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["lisht", "lisht_grad", "lisht_grad2", "lisht_vjp", "lisht_value_and_grad"]


_value = _Kernel(
    name="lisht_value",
    rows=False,
    inputs=("x",),
    outputs=("value",),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool lisht_value_element(
    const real x, real& value_result)
{
    value_result = x * tanh_(x);
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) lisht_value_flat(
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
                careful |= lisht_value_element<true>(
                    load(x_read[k].at + lane), value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        lisht_value_element<false>(
            load(ENTRY(x_in)), value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) lisht_value_strided(
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
            careful |= lisht_value_element<true>(
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
        lisht_value_element<false>(
            load(PLACE(x_in)), value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


_grad = _Kernel(
    name="lisht_grad",
    rows=False,
    inputs=("x",),
    outputs=("grad",),
    primitives=("logisticpdf",),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool lisht_grad_element(
    const real x, real& grad_result)
{
    const real t1 = fma_(R(4.0) * x, logisticpdf_(R(2.0) * x), tanh_(x));
    const real t2 = x >= R(4.253529586511731e+37) ? R(1.0) : t1;
    grad_result = x <= -R(4.253529586511731e+37) ? -R(1.0) : t2;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) lisht_grad_flat(
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
                careful |= lisht_grad_element<true>(
                    load(x_read[k].at + lane), grad_result[lane]);
            pack(grad_write[k], grad_result);
        }
        if (careful) return false;
        write(grad_out + i, grad_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad_result;
        lisht_grad_element<false>(
            load(ENTRY(x_in)), grad_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) lisht_grad_strided(
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
            careful |= lisht_grad_element<true>(
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
        lisht_grad_element<false>(
            load(PLACE(x_in)), grad_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_grad2 = _Kernel(
    name="lisht_grad2",
    rows=False,
    inputs=("x",),
    outputs=("grad2",),
    primitives=("extended", "logisticpdf"),
    text=r"""
// lisht_grad2 for the elements at which it loses digits.
struct lisht_grad2_carefully_results {
    real grad2_result;
};

__device__ __noinline__ lisht_grad2_carefully_results lisht_grad2_carefully(
    const real x)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended(R(2.0)) * t1;
    const extended t3 = -t2;
    const extended exp = extended_exp(-(real(t2) < real(t3) ? t3 : t2));
    const extended t4 = extended(R(8.0)) - extended(R(8.0)) * t1 * extended_tanh(t1);
    const extended t5 = t4 * (exp / (extended(R(1.0)) + exp * (extended(R(2.0)) + exp)));
    const extended t6 = x >= R(2.1267647932558654e+37) ? extended(R(0.0)) : t5;
    return { real(x <= -R(2.1267647932558654e+37) ? extended(R(0.0)) : t6) };
}

// lisht_grad2 for the elements at which it loses digits.
struct lisht_grad2_anchored_results {
    real grad2_result;
};

__device__ __forceinline__ lisht_grad2_anchored_results lisht_grad2_anchored(
    const real x)
{
    const real t1 = x - -R(1.199678659439087);
    const real t2 = fma_(R(0.0021399363890437307), t1, R(0.0030981043746865153));
    const real t3 = fma_(fma_(t2, t1, -R(0.00063184723073572)), t1, -R(0.010317330138993325));
    const real t4 = fma_(fma_(t3, t1, -R(0.019505764569139078)), t1, -R(0.010207886694158995));
    const real t5 = fma_(fma_(t4, t1, R(0.03453907206032535)), t1, R(0.09717909629013888));
    const real t6 = fma_(fma_(t5, t1, R(0.09875515107667392)), t1, -R(0.058946932367501155));
    const real t7 = fma_(fma_(t6, t1, -R(0.3497906341582196)), t1, -R(0.4944405138892318));
    const real t8 = fma_(fma_(t7, t1, -R(0.11754685132874591)), t1, R(0.719592302259341));
    const real t9 = fma_(fma_(t8, t1, R(1.2207338201793057)), t1, R(3.948931796249126e-09));
    const real t10 = t1 - R(1.91813533945151e-08) - -R(3.1436896920179815e-16) - R(2.411148770385925e-32);
    return { t10 * (t9 + R(0.7322441339492798)) };
}

// lisht_grad2 for the elements at which it loses digits.
struct lisht_grad2_anchored_2_results {
    real grad2_result;
};

__device__ __forceinline__ lisht_grad2_anchored_2_results lisht_grad2_anchored_2(
    const real x)
{
    const real t1 = x - R(1.199678659439087);
    const real t2 = fma_(R(0.0021399363890437307), t1, -R(0.0030981043746865153));
    const real t3 = fma_(fma_(t2, t1, -R(0.00063184723073572)), t1, R(0.010317330138993325));
    const real t4 = fma_(fma_(t3, t1, -R(0.019505764569139078)), t1, R(0.010207886694158995));
    const real t5 = fma_(fma_(t4, t1, R(0.03453907206032535)), t1, -R(0.09717909629013888));
    const real t6 = fma_(fma_(t5, t1, R(0.09875515107667392)), t1, R(0.058946932367501155));
    const real t7 = fma_(fma_(t6, t1, -R(0.3497906341582196)), t1, R(0.4944405138892318));
    const real t8 = fma_(fma_(t7, t1, -R(0.11754685132874591)), t1, -R(0.719592302259341));
    const real t9 = t1 - -R(1.91813533945151e-08) - R(3.1436896920179815e-16);
    const real t10 = fma_(fma_(t8, t1, R(1.2207338201793057)), t1, -R(3.948931796249126e-09));
    return { (t9 - -R(2.411148770385925e-32)) * (t10 - R(0.7322441339492798)) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool lisht_grad2_element(
    const real x, real& grad2_result)
{
    const real logisticpdf = logisticpdf_(R(2.0) * x);
    const real t1 = fma_(-(R(8.0) * x), tanh_(x), R(8.0)) * logisticpdf;
    const real t2 = x >= R(2.1267647932558654e+37) ? R(0.0) : t1;
    const real t3 = x <= -R(2.1267647932558654e+37) ? R(0.0) : t2;
    const bool t4 = x > -R(1.449678659439087) && x < -R(0.9496786594390869);
    const bool t5 = x > R(0.9496786594390869) && x < R(1.449678659439087);
    const bool t6 = logisticpdf < R(7.888609052210118e-31) && (x >= -R(432.0) && x <= R(432.0)) && !t4;
    const bool t7 = t6 && !t5;
    grad2_result = t3;
    if (!quickly && t7) {
        const lisht_grad2_carefully_results better = lisht_grad2_carefully(x);
        if (better.grad2_result == better.grad2_result) grad2_result = better.grad2_result;
    }
    if (t4) {
        const lisht_grad2_anchored_results better = lisht_grad2_anchored(x);
        if (better.grad2_result == better.grad2_result) grad2_result = better.grad2_result;
    }
    if (t5) {
        const lisht_grad2_anchored_2_results better = lisht_grad2_anchored_2(x);
        if (better.grad2_result == better.grad2_result) grad2_result = better.grad2_result;
    }
    return quickly && t7;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) lisht_grad2_flat(
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
                careful |= lisht_grad2_element<true>(
                    load(x_read[k].at + lane), grad2_result[lane]);
            pack(grad2_write[k], grad2_result);
        }
        if (careful) return false;
        write(grad2_out + i, grad2_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad2_result;
        lisht_grad2_element<false>(
            load(ENTRY(x_in)), grad2_result);
        store(grad2_out + i, grad2_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) lisht_grad2_strided(
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
            careful |= lisht_grad2_element<true>(
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
        lisht_grad2_element<false>(
            load(PLACE(x_in)), grad2_result);
        store(PLACE(grad2_out), grad2_result);
    });
}
""",
)


_vjp = _Kernel(
    name="lisht_vjp",
    rows=False,
    inputs=("x", "g"),
    outputs=("x",),
    primitives=("logisticpdf",),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool lisht_vjp_element(
    const real x, const real g, real& x_result)
{
    const real t1 = g * fma_(R(4.0) * x, logisticpdf_(R(2.0) * x), tanh_(x));
    x_result = x <= -R(4.253529586511731e+37) ? -g : x >= R(4.253529586511731e+37) ? g : t1;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) lisht_vjp_flat(
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
                careful |= lisht_vjp_element<true>(
                    load(x_read[k].at + lane), load(g_read[k].at + lane), x_result[lane]);
            pack(x_write[k], x_result);
        }
        if (careful) return false;
        write(x_out + i, x_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real x_result;
        lisht_vjp_element<false>(
            load(ENTRY(x_in)), load(ENTRY(g_in)), x_result);
        store(x_out + i, x_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) lisht_vjp_strided(
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
            careful |= lisht_vjp_element<true>(
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
        lisht_vjp_element<false>(
            load(PLACE(x_in)), load(PLACE(g_in)), x_result);
        store(PLACE(x_out), x_result);
    });
}
""",
)


_value_and_grad = _Kernel(
    name="lisht_value_and_grad",
    rows=False,
    inputs=("x",),
    outputs=("value", "grad"),
    primitives=("logisticpdf",),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool lisht_value_and_grad_element(
    const real x, real& value_result, real& grad_result)
{
    const real tanh = tanh_(x);
    const real t1 = x * tanh;
    const real t2 = fma_(R(4.0) * x, logisticpdf_(R(2.0) * x), tanh);
    const real t3 = x >= R(4.253529586511731e+37) ? R(1.0) : t2;
    const real t4 = x <= -R(4.253529586511731e+37) ? -R(1.0) : t3;
    value_result = t1;
    grad_result = t4;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) lisht_value_and_grad_flat(
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
                careful |= lisht_value_and_grad_element<true>(
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
        lisht_value_and_grad_element<false>(
            load(ENTRY(x_in)), value_result, grad_result);
        store(value_out + i, value_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) lisht_value_and_grad_strided(
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
            careful |= lisht_value_and_grad_element<true>(
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
        lisht_value_and_grad_element<false>(
            load(PLACE(x_in)), value_result, grad_result);
        store(PLACE(value_out), value_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_SPEC = _Function(
    name="lisht",
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


def lisht(x, *, out=None):
    """The argument weighted by its hyperbolic tangent.

        lisht = x*tanh(x)

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. K. Roy et al., LiSHT: Non-Parametric Linearly Scaled Hyperbolic Tangent, 2019,
    arXiv:1901.05894
    """
    return _evaluate(_SPEC, "lisht", (x,), "value", None, out)


def lisht_grad(x, *, out=None):
    """First derivative of lisht: f'(x).

    lisht: The argument weighted by its hyperbolic tangent.

        lisht = x*tanh(x)

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. K. Roy et al., LiSHT: Non-Parametric Linearly Scaled Hyperbolic Tangent, 2019,
    arXiv:1901.05894
    """
    return _evaluate(_SPEC, "lisht_grad", (x,), "grad", None, out)


def lisht_grad2(x, *, out=None):
    """Second derivative of lisht: f''(x).

    lisht: The argument weighted by its hyperbolic tangent.

        lisht = x*tanh(x)

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. K. Roy et al., LiSHT: Non-Parametric Linearly Scaled Hyperbolic Tangent, 2019,
    arXiv:1901.05894
    """
    return _evaluate(_SPEC, "lisht_grad2", (x,), "grad2", None, out)


def lisht_vjp(g, x, *, wrt=None, out=None):
    """Cotangents of the inputs of lisht, given the cotangent g of its result.

    lisht: The argument weighted by its hyperbolic tangent.

        lisht = x*tanh(x)

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

    Reference: S. K. Roy et al., LiSHT: Non-Parametric Linearly Scaled Hyperbolic Tangent, 2019,
    arXiv:1901.05894
    """
    return _cotangents(_SPEC, "lisht_vjp", g, (x,), None, None, wrt, out)


def lisht_value_and_grad(x, *, out=None):
    """Value of lisht and its derivative, in one pass.

    lisht: The argument weighted by its hyperbolic tangent.

        lisht = x*tanh(x)

    x: array.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. K. Roy et al., LiSHT: Non-Parametric Linearly Scaled Hyperbolic Tangent, 2019,
    arXiv:1901.05894
    """
    return _evaluate_pair(_SPEC, "lisht_value_and_grad", (x,), out)
