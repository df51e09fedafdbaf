# Made by symdl 0.1.0 from approx_sigmoid with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     approx_sigmoid = 3*x/(8*(1 - x/2)) + 1/2  if (x > -7656119366529843/2251799813685248) & (x < 0)
#                      6614887132681785*x/576460752303423488 + 37613501137845/562949953421312  if (x >
#                      -6530219459687219/1125899906842624) & (x < 0)
#                      1351079888211/9007199254740992  if x < 0
#                      3*x/(8*(x/2 + 1)) + 1/2  if x < 7656119366529843/2251799813685248
#                      6614887132681785*x/576460752303423488 + 525336452283467/562949953421312  if x <
#                      6530219459687219/1125899906842624
#                      9005848174852781/9007199254740992  otherwise
"""Sigmoid by a rational piece, a line and a constant; discontinuous where |x|/2 is 1.7 and 2.9."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = [
    "approx_sigmoid",
    "approx_sigmoid_grad",
    "approx_sigmoid_grad2",
    "approx_sigmoid_vjp",
    "approx_sigmoid_value_and_grad",
]


_value = _Kernel(
    name="approx_sigmoid_value",
    rows=False,
    inputs=("x",),
    outputs=("value",),
    primitives=("extended",),
    text=r"""
// approx_sigmoid_value for the elements at which it loses digits.
struct approx_sigmoid_value_carefully_results {
    real value_result;
};

__device__ __noinline__ approx_sigmoid_value_carefully_results approx_sigmoid_value_carefully(
    const real x)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended(R(3.0)) * t1;
    const extended t3 = t2 / ((extended(R(2.0)) - t1) / extended(R(2.0))) + extended(R(4.0));
    const extended t4 = extended(PAIR(0.011475, 0.0, R(0.011474999599158764), R(4.008412490819069e-10))) * t1;
    const extended t5 = t2 / ((t1 + extended(R(2.0))) / extended(R(2.0))) + extended(R(4.0));
    const extended t6 = t4 + extended(PAIR(0.9331849999999999, 0.0, R(0.9331849813461304), R(1.8653869560125713e-08)));
    const bool t7 = x >= R(5.8);
    const extended t8 = t7 ? extended(PAIR(0.99985, 0.0, R(0.9998499751091003), R(2.489090000779015e-08))) : t6;
    const bool t9 = x < R(0.0);
    const extended t10 = x < R(3.4) ? t5 / extended(R(8.0)) : t8;
    const extended t11 = t9 ? extended(PAIR(0.00014999999999998348, 0.0, R(0.0001500000071246177), -R(7.124634215927017e-12))) : t10;
    const extended t12 = t4 + extended(PAIR(0.06681500000000007, 0.0, R(0.06681499630212784), R(3.697872230645771e-09)));
    return { real(x > -R(3.4) && t9 ? t3 / extended(R(8.0)) : x > -R(5.8) && t9 ? t12 : t11) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool approx_sigmoid_value_element(
    const real x, real& value_result)
{
    const real t1 = R(3.0) * x;
    const real t2 = t1 / ((R(2.0) - x) / R(2.0)) + R(4.0);
    const real t3 = R(0.011475) * x;
    const real t4 = x >= R(5.8) ? R(0.99985) : t3 + R(0.9331849999999999);
    const bool t5 = x < R(0.0);
    const real t6 = x < R(3.4) ? (t1 / ((x + R(2.0)) / R(2.0)) + R(4.0)) / R(8.0) : t4;
    const real t7 = t5 ? R(0.00014999999999998348) : t6;
    const real t8 = x > -R(5.8) && t5 ? t3 + R(0.06681500000000007) : t7;
    const real t9 = x > -R(3.4) && t5 ? t2 / R(8.0) : t8;
    const bool t10 = maximum_(t2, -t2) < R(2.0);
    value_result = t9;
    if (!quickly && t10) {
        const approx_sigmoid_value_carefully_results better = approx_sigmoid_value_carefully(x);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t10;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) approx_sigmoid_value_flat(
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
                careful |= approx_sigmoid_value_element<true>(
                    load(x_read[k].at + lane), value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        approx_sigmoid_value_element<false>(
            load(ENTRY(x_in)), value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) approx_sigmoid_value_strided(
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
            careful |= approx_sigmoid_value_element<true>(
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
        approx_sigmoid_value_element<false>(
            load(PLACE(x_in)), value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


_grad = _Kernel(
    name="approx_sigmoid_grad",
    rows=False,
    inputs=("x",),
    outputs=("grad",),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool approx_sigmoid_grad_element(
    const real x, real& grad_result)
{
    const real t1 = (R(2.0) - x) / R(2.0);
    const real t2 = (x + R(2.0)) / R(2.0);
    const bool t3 = x < R(0.0);
    const real t4 = x >= R(3.4) ? (x >= R(5.8) ? R(0.0) : R(0.011475)) : R(0.375) / t2 / t2;
    const real t5 = x > -R(5.8) && t3 ? R(0.011475) : t3 ? R(0.0) : t4;
    grad_result = x > -R(3.4) && t3 ? R(0.375) / t1 / t1 : t5;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) approx_sigmoid_grad_flat(
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
                careful |= approx_sigmoid_grad_element<true>(
                    load(x_read[k].at + lane), grad_result[lane]);
            pack(grad_write[k], grad_result);
        }
        if (careful) return false;
        write(grad_out + i, grad_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad_result;
        approx_sigmoid_grad_element<false>(
            load(ENTRY(x_in)), grad_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) approx_sigmoid_grad_strided(
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
            careful |= approx_sigmoid_grad_element<true>(
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
        approx_sigmoid_grad_element<false>(
            load(PLACE(x_in)), grad_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_grad2 = _Kernel(
    name="approx_sigmoid_grad2",
    rows=False,
    inputs=("x",),
    outputs=("grad2",),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool approx_sigmoid_grad2_element(
    const real x, real& grad2_result)
{
    const real t1 = (R(2.0) - x) / R(2.0);
    const real t2 = (x + R(2.0)) / R(2.0);
    const bool t3 = x < R(0.0);
    const real t4 = x >= R(3.4) ? R(0.0) : -(R(0.375) / t2 / t2 / t2);
    const real t5 = (x > -R(5.8) || t3) && t3 ? R(0.0) : t4;
    grad2_result = x > -R(3.4) && t3 ? R(0.375) / t1 / t1 / t1 : t5;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) approx_sigmoid_grad2_flat(
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
                careful |= approx_sigmoid_grad2_element<true>(
                    load(x_read[k].at + lane), grad2_result[lane]);
            pack(grad2_write[k], grad2_result);
        }
        if (careful) return false;
        write(grad2_out + i, grad2_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad2_result;
        approx_sigmoid_grad2_element<false>(
            load(ENTRY(x_in)), grad2_result);
        store(grad2_out + i, grad2_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) approx_sigmoid_grad2_strided(
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
            careful |= approx_sigmoid_grad2_element<true>(
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
        approx_sigmoid_grad2_element<false>(
            load(PLACE(x_in)), grad2_result);
        store(PLACE(grad2_out), grad2_result);
    });
}
""",
)


_vjp = _Kernel(
    name="approx_sigmoid_vjp",
    rows=False,
    inputs=("x", "g"),
    outputs=("x",),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool approx_sigmoid_vjp_element(
    const real x, const real g, real& x_result)
{
    const real t1 = (R(2.0) - x) / R(2.0);
    const real t2 = R(0.011475) * g;
    const real t3 = (x + R(2.0)) / R(2.0);
    const bool t4 = x < R(0.0);
    const real t5 = t4 ? R(0.0) : x >= R(3.4) ? (x >= R(5.8) ? R(0.0) : t2) : g * (R(0.375) / t3 / t3);
    x_result = x > -R(3.4) && t4 ? g * (R(0.375) / t1 / t1) : x > -R(5.8) && t4 ? t2 : t5;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) approx_sigmoid_vjp_flat(
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
                careful |= approx_sigmoid_vjp_element<true>(
                    load(x_read[k].at + lane), load(g_read[k].at + lane), x_result[lane]);
            pack(x_write[k], x_result);
        }
        if (careful) return false;
        write(x_out + i, x_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real x_result;
        approx_sigmoid_vjp_element<false>(
            load(ENTRY(x_in)), load(ENTRY(g_in)), x_result);
        store(x_out + i, x_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) approx_sigmoid_vjp_strided(
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
            careful |= approx_sigmoid_vjp_element<true>(
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
        approx_sigmoid_vjp_element<false>(
            load(PLACE(x_in)), load(PLACE(g_in)), x_result);
        store(PLACE(x_out), x_result);
    });
}
""",
)


_value_and_grad = _Kernel(
    name="approx_sigmoid_value_and_grad",
    rows=False,
    inputs=("x",),
    outputs=("value", "grad"),
    primitives=("extended",),
    text=r"""
// approx_sigmoid_value_and_grad for the elements at which it loses digits.
struct approx_sigmoid_value_and_grad_carefully_results {
    real value_result;
};

__device__ __noinline__ approx_sigmoid_value_and_grad_carefully_results approx_sigmoid_value_and_grad_carefully(
    const real x)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended(R(3.0)) * t1;
    const extended t3 = t2 / ((extended(R(2.0)) - t1) / extended(R(2.0))) + extended(R(4.0));
    const extended t4 = extended(PAIR(0.011475, 0.0, R(0.011474999599158764), R(4.008412490819069e-10))) * t1;
    const extended t5 = t2 / ((t1 + extended(R(2.0))) / extended(R(2.0))) + extended(R(4.0));
    const extended t6 = t4 + extended(PAIR(0.9331849999999999, 0.0, R(0.9331849813461304), R(1.8653869560125713e-08)));
    const bool t7 = x >= R(5.8);
    const extended t8 = t7 ? extended(PAIR(0.99985, 0.0, R(0.9998499751091003), R(2.489090000779015e-08))) : t6;
    const bool t9 = x < R(0.0);
    const extended t10 = x < R(3.4) ? t5 / extended(R(8.0)) : t8;
    const extended t11 = t9 ? extended(PAIR(0.00014999999999998348, 0.0, R(0.0001500000071246177), -R(7.124634215927017e-12))) : t10;
    const extended t12 = t4 + extended(PAIR(0.06681500000000007, 0.0, R(0.06681499630212784), R(3.697872230645771e-09)));
    return { real(x > -R(3.4) && t9 ? t3 / extended(R(8.0)) : x > -R(5.8) && t9 ? t12 : t11) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool approx_sigmoid_value_and_grad_element(
    const real x, real& value_result, real& grad_result)
{
    const real t1 = (R(2.0) - x) / R(2.0);
    const real t2 = R(3.0) * x;
    const real t3 = t2 / t1 + R(4.0);
    const real t4 = R(0.011475) * x;
    const real t5 = (x + R(2.0)) / R(2.0);
    const bool t6 = x >= R(5.8);
    const real t7 = t6 ? R(0.99985) : t4 + R(0.9331849999999999);
    const bool t8 = x < R(0.0);
    const bool t9 = x > -R(5.8) && t8;
    const real t10 = t8 ? R(0.00014999999999998348) : x < R(3.4) ? (t2 / t5 + R(4.0)) / R(8.0) : t7;
    const bool t11 = x > -R(3.4) && t8;
    const real t12 = t11 ? t3 / R(8.0) : t9 ? t4 + R(0.06681500000000007) : t10;
    const real t13 = t8 ? R(0.0) : x >= R(3.4) ? (t6 ? R(0.0) : R(0.011475)) : R(0.375) / t5 / t5;
    const real t14 = t11 ? R(0.375) / t1 / t1 : t9 ? R(0.011475) : t13;
    const bool t15 = maximum_(t3, -t3) < R(2.0);
    value_result = t12;
    grad_result = t14;
    if (!quickly && t15) {
        const approx_sigmoid_value_and_grad_carefully_results better = approx_sigmoid_value_and_grad_carefully(x);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t15;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) approx_sigmoid_value_and_grad_flat(
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
                careful |= approx_sigmoid_value_and_grad_element<true>(
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
        approx_sigmoid_value_and_grad_element<false>(
            load(ENTRY(x_in)), value_result, grad_result);
        store(value_out + i, value_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) approx_sigmoid_value_and_grad_strided(
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
            careful |= approx_sigmoid_value_and_grad_element<true>(
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
        approx_sigmoid_value_and_grad_element<false>(
            load(PLACE(x_in)), value_result, grad_result);
        store(PLACE(value_out), value_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_SPEC = _Function(
    name="approx_sigmoid",
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


def approx_sigmoid(x, *, out=None):
    """Sigmoid by a rational piece, a line and a constant; discontinuous where |x|/2 is 1.7 and 2.9.

        approx_sigmoid = 3*x/(8*(1 - x/2)) + 1/2  if (x > -7656119366529843/2251799813685248) & (x < 0)
                         6614887132681785*x/576460752303423488 + 37613501137845/562949953421312  if (x >
                         -6530219459687219/1125899906842624) & (x < 0)
                         1351079888211/9007199254740992  if x < 0
                         3*x/(8*(x/2 + 1)) + 1/2  if x < 7656119366529843/2251799813685248
                         6614887132681785*x/576460752303423488 + 525336452283467/562949953421312  if x <
                         6530219459687219/1125899906842624
                         9005848174852781/9007199254740992  otherwise

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: Lecture notes the project began with
    """
    return _evaluate(_SPEC, "approx_sigmoid", (x,), "value", None, out)


def approx_sigmoid_grad(x, *, out=None):
    """First derivative of approx_sigmoid: f'(x).

    approx_sigmoid: Sigmoid by a rational piece, a line and a constant; discontinuous where |x|/2 is 1.7
    and 2.9.

        approx_sigmoid = 3*x/(8*(1 - x/2)) + 1/2  if (x > -7656119366529843/2251799813685248) & (x < 0)
                         6614887132681785*x/576460752303423488 + 37613501137845/562949953421312  if (x >
                         -6530219459687219/1125899906842624) & (x < 0)
                         1351079888211/9007199254740992  if x < 0
                         3*x/(8*(x/2 + 1)) + 1/2  if x < 7656119366529843/2251799813685248
                         6614887132681785*x/576460752303423488 + 525336452283467/562949953421312  if x <
                         6530219459687219/1125899906842624
                         9005848174852781/9007199254740992  otherwise

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: Lecture notes the project began with
    """
    return _evaluate(_SPEC, "approx_sigmoid_grad", (x,), "grad", None, out)


def approx_sigmoid_grad2(x, *, out=None):
    """Second derivative of approx_sigmoid: f''(x).

    approx_sigmoid: Sigmoid by a rational piece, a line and a constant; discontinuous where |x|/2 is 1.7
    and 2.9.

        approx_sigmoid = 3*x/(8*(1 - x/2)) + 1/2  if (x > -7656119366529843/2251799813685248) & (x < 0)
                         6614887132681785*x/576460752303423488 + 37613501137845/562949953421312  if (x >
                         -6530219459687219/1125899906842624) & (x < 0)
                         1351079888211/9007199254740992  if x < 0
                         3*x/(8*(x/2 + 1)) + 1/2  if x < 7656119366529843/2251799813685248
                         6614887132681785*x/576460752303423488 + 525336452283467/562949953421312  if x <
                         6530219459687219/1125899906842624
                         9005848174852781/9007199254740992  otherwise

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: Lecture notes the project began with
    """
    return _evaluate(_SPEC, "approx_sigmoid_grad2", (x,), "grad2", None, out)


def approx_sigmoid_vjp(g, x, *, wrt=None, out=None):
    """Cotangents of the inputs of approx_sigmoid, given the cotangent g of its result.

    approx_sigmoid: Sigmoid by a rational piece, a line and a constant; discontinuous where |x|/2 is 1.7
    and 2.9.

        approx_sigmoid = 3*x/(8*(1 - x/2)) + 1/2  if (x > -7656119366529843/2251799813685248) & (x < 0)
                         6614887132681785*x/576460752303423488 + 37613501137845/562949953421312  if (x >
                         -6530219459687219/1125899906842624) & (x < 0)
                         1351079888211/9007199254740992  if x < 0
                         3*x/(8*(x/2 + 1)) + 1/2  if x < 7656119366529843/2251799813685248
                         6614887132681785*x/576460752303423488 + 525336452283467/562949953421312  if x <
                         6530219459687219/1125899906842624
                         9005848174852781/9007199254740992  otherwise

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

    Reference: Lecture notes the project began with
    """
    return _cotangents(_SPEC, "approx_sigmoid_vjp", g, (x,), None, None, wrt, out)


def approx_sigmoid_value_and_grad(x, *, out=None):
    """Value of approx_sigmoid and its derivative, in one pass.

    approx_sigmoid: Sigmoid by a rational piece, a line and a constant; discontinuous where |x|/2 is 1.7
    and 2.9.

        approx_sigmoid = 3*x/(8*(1 - x/2)) + 1/2  if (x > -7656119366529843/2251799813685248) & (x < 0)
                         6614887132681785*x/576460752303423488 + 37613501137845/562949953421312  if (x >
                         -6530219459687219/1125899906842624) & (x < 0)
                         1351079888211/9007199254740992  if x < 0
                         3*x/(8*(x/2 + 1)) + 1/2  if x < 7656119366529843/2251799813685248
                         6614887132681785*x/576460752303423488 + 525336452283467/562949953421312  if x <
                         6530219459687219/1125899906842624
                         9005848174852781/9007199254740992  otherwise

    x: array.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: Lecture notes the project began with
    """
    return _evaluate_pair(_SPEC, "approx_sigmoid_value_and_grad", (x,), out)
