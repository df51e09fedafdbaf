# Made by symdl 0.1.0 from swiglu with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     swiglu = a*b/(1 + exp(-b))
"""The first half of the axis weighted by the sigmoid linear unit of the second."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate

__all__ = ["swiglu", "swiglu_vjp"]


_value = _Kernel(
    name="swiglu_value",
    rows=False,
    inputs=("a", "b"),
    outputs=("value",),
    primitives=("expit", "extended"),
    text=r"""
// swiglu_value for the elements at which it loses digits.
struct swiglu_value_carefully_results {
    real value_result;
};

__device__ __noinline__ swiglu_value_carefully_results swiglu_value_carefully(
    const real a, const real b)
{
    const extended t1 = extended_of(b);
    const extended t2 = -t1;
    const extended exp = extended_exp(-(b < real(t2) ? t2 : t1));
    const extended t3 = t1 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t4 = real(t3) > R(1.0) ? extended(R(1.0)) : t3;
    const extended t5 = extended_of(a) * t1 * ((real(t4) < real(exp) ? exp : t4) / (extended(R(1.0)) + exp));
    return { real(t5) };
}

// swiglu_value for the elements at which it loses digits.
struct swiglu_value_far_results {
    real value_result;
};

__device__ __forceinline__ swiglu_value_far_results swiglu_value_far(
    )
{
    return { R(0.0) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool swiglu_value_element(
    const real a, const real b, real& value_result)
{
    const real expit = expit_(b);
    const real t1 = a * b;
    const real t2 = t1 * expit;
    const bool t3 = b == -INF && !(maximum_(a, -a) == INF && maximum_(b, -b) == INF);
    const bool t4 = (maximum_(t1, -t1) == INF || expit < R(7.888609052210118e-31)) && !t3;
    value_result = t2;
    if (!quickly && t4) {
        const swiglu_value_carefully_results better = swiglu_value_carefully(a, b);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (t3) {
        const swiglu_value_far_results better = swiglu_value_far();
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t4;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) swiglu_value_flat(
    FLAT(const a_type, a_in),
    FLAT(const b_type, b_in),
    value_out_type* restrict_ value_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<a_type> a_read[2];
        read(a_read, ENTRY(a_in), !a_in_step);
        lanes<b_type> b_read[2];
        read(b_read, ENTRY(b_in), !b_in_step);
        lanes<value_out_type> value_write[2];
        bool careful = false;
        EACH(k, 2) {
            real value_result[LANES];
            EACH(lane, LANES)
                careful |= swiglu_value_element<true>(
                    load(a_read[k].at + lane), load(b_read[k].at + lane), value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        swiglu_value_element<false>(
            load(ENTRY(a_in)), load(ENTRY(b_in)), value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) swiglu_value_strided(
    STRIDED(const a_type, a_in),
    STRIDED(const b_type, b_in),
    STRIDED(value_out_type, value_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        a_type a_read[BATCH];
        b_type b_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            a_read[k] = *PLACE(a_in);
            b_read[k] = *PLACE(b_in);
        }
        real value_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= swiglu_value_element<true>(
                load(a_read + k), load(b_read + k), value_result[k]);
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
        swiglu_value_element<false>(
            load(PLACE(a_in)), load(PLACE(b_in)), value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


_vjp = _Kernel(
    name="swiglu_vjp",
    rows=False,
    inputs=("a", "b", "g"),
    outputs=("a", "b"),
    chunks=1,
    primitives=("expit", "extended"),
    text=r"""
// swiglu_vjp for the elements at which it loses digits.
struct swiglu_vjp_carefully_results {
    real a_result;
};

__device__ __noinline__ swiglu_vjp_carefully_results swiglu_vjp_carefully(
    const real a, const real b, const real g)
{
    const extended t1 = extended_of(b);
    const extended t2 = -t1;
    const extended exp = extended_exp(-(b < real(t2) ? t2 : t1));
    const extended t3 = t1 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t4 = real(t3) > R(1.0) ? extended(R(1.0)) : t3;
    const extended t5 = t1 * ((real(t4) < real(exp) ? exp : t4) / (extended(R(1.0)) + exp));
    return { real(a == a ? extended_of(g) * t5 : extended_of(a)) };
}

// swiglu_vjp for the elements at which it loses digits.
struct swiglu_vjp_carefully_2_results {
    real b_result;
};

__device__ __noinline__ swiglu_vjp_carefully_2_results swiglu_vjp_carefully_2(
    const real a, const real b, const real g)
{
    const extended t1 = extended_of(b);
    const extended t2 = -t1;
    const real t3 = real(t2);
    const extended exp = extended_exp(-(b < t3 ? t2 : t1));
    const extended t4 = t1 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t5 = real(t4) > R(1.0) ? extended(R(1.0)) : t4;
    const extended exp_2 = extended_exp(-(t3 < b ? t1 : t2));
    const extended t6 = t2 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t7 = real(t6) > R(1.0) ? extended(R(1.0)) : t6;
    const extended t8 = extended_of(a);
    const extended t9 = t8 * t1 * ((real(t7) < real(exp_2) ? exp_2 : t7) / (extended(R(1.0)) + exp_2)) + t8;
    const extended t10 = t9 * ((real(t5) < real(exp) ? exp : t5) / (extended(R(1.0)) + exp));
    return { real(extended_of(g) * t10) };
}

// swiglu_vjp for the elements at which it loses digits.
struct swiglu_vjp_far_results {
    real a_result;
};

__device__ __forceinline__ swiglu_vjp_far_results swiglu_vjp_far(
    )
{
    return { R(0.0) };
}

// swiglu_vjp for the elements at which it loses digits.
struct swiglu_vjp_far_2_results {
    real b_result;
};

__device__ __noinline__ swiglu_vjp_far_2_results swiglu_vjp_far_2(
    const real a, const real b, const real g)
{
    const real t1 = maximum_(minimum_(a, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t2 = maximum_(minimum_(b, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t3 = R(1.0) * (fma_(t1 * t2, expit_(-t2), t1) * expit_(t2));
    const real t4 = maximum_(t3, -t3);
    const real t5 = t4 > R(1099511627776.0) ? t3 * INF : t4 < R(9.094947017729282e-13) ? R(0.0) : t3;
    return { t5 * g };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool swiglu_vjp_element(
    const real a, const real b, const real g, real& a_result, real& b_result)
{
    const real expit = expit_(b);
    const real t1 = -b;
    const real expit_2 = expit_(t1);
    const real t2 = a * b;
    const real t3 = t2 * expit_2;
    const real t4 = t3 + a;
    const real t5 = g * (t4 * expit);
    const real t6 = a == a ? g * (b * expit) : a;
    const bool t7 = maximum_(a, -a) == INF;
    const bool t8 = maximum_(b, t1) == INF;
    const bool t9 = !(t7 && t8);
    const bool t10 = b == -INF && t9;
    const bool t11 = (t7 || t8) && t9;
    const bool t12 = expit < R(7.888609052210118e-31);
    const bool t13 = t12 && !t10;
    const real t14 = maximum_(t4, -t4);
    const bool t15 = maximum_(t2, -t2) == INF || t14 < R(0.75) * maximum_(t3, -t3);
    const bool t16 = (((t15 || expit_2 < R(7.888609052210118e-31)) || t14 == INF) || t12) && !t11;
    a_result = t6;
    b_result = t5;
    if (!quickly && t13) {
        const swiglu_vjp_carefully_results better = swiglu_vjp_carefully(a, b, g);
        if (better.a_result == better.a_result) a_result = better.a_result;
    }
    if (!quickly && t16) {
        const swiglu_vjp_carefully_2_results better = swiglu_vjp_carefully_2(a, b, g);
        if (better.b_result == better.b_result) b_result = better.b_result;
    }
    if (t10) {
        const swiglu_vjp_far_results better = swiglu_vjp_far();
        if (better.a_result == better.a_result) a_result = better.a_result;
    }
    if (!quickly && t11) {
        const swiglu_vjp_far_2_results better = swiglu_vjp_far_2(a, b, g);
        if (better.b_result == better.b_result) b_result = better.b_result;
    }
    return quickly && (t13 || t16 || t11);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) swiglu_vjp_flat(
    FLAT(const a_type, a_in),
    FLAT(const b_type, b_in),
    FLAT(const g_type, g_in),
    a_out_type* restrict_ a_out,
    b_out_type* restrict_ b_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<a_type> a_read[1];
        read(a_read, ENTRY(a_in), !a_in_step);
        lanes<b_type> b_read[1];
        read(b_read, ENTRY(b_in), !b_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<a_out_type> a_write[1];
        lanes<b_out_type> b_write[1];
        bool careful = false;
        EACH(k, 1) {
            real a_result[LANES], b_result[LANES];
            EACH(lane, LANES)
                careful |= swiglu_vjp_element<true>(
                    load(a_read[k].at + lane), load(b_read[k].at + lane), load(g_read[k].at + lane), a_result[lane], b_result[lane]);
            pack(a_write[k], a_result);
            pack(b_write[k], b_result);
        }
        if (careful) return false;
        write(a_out + i, a_write);
        write(b_out + i, b_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real a_result, b_result;
        swiglu_vjp_element<false>(
            load(ENTRY(a_in)), load(ENTRY(b_in)), load(ENTRY(g_in)), a_result, b_result);
        store(a_out + i, a_result);
        store(b_out + i, b_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) swiglu_vjp_strided(
    STRIDED(const a_type, a_in),
    STRIDED(const b_type, b_in),
    STRIDED(const g_type, g_in),
    STRIDED(a_out_type, a_out),
    STRIDED(b_out_type, b_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        a_type a_read[BATCH];
        b_type b_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            a_read[k] = *PLACE(a_in);
            b_read[k] = *PLACE(b_in);
            g_read[k] = *PLACE(g_in);
        }
        real a_result[BATCH], b_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= swiglu_vjp_element<true>(
                load(a_read + k), load(b_read + k), load(g_read + k), a_result[k], b_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(a_out), a_result[k]);
            store(PLACE(b_out), b_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real a_result, b_result;
        swiglu_vjp_element<false>(
            load(PLACE(a_in)), load(PLACE(b_in)), load(PLACE(g_in)), a_result, b_result);
        store(PLACE(a_out), a_result);
        store(PLACE(b_out), b_result);
    });
}
""",
)


_SPEC = _Function(
    name="swiglu",
    arguments=(
        _Argument("x", "elem"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("a", "b"), (), ("value",)),
                "vjp": _Body(_vjp, ("a", "b", "g"), (), ("a", "b")),
            },
        ),
    },
    halves=("a", "b"),
)


def swiglu(x, *, axis=-1, out=None):
    """The first half of the axis weighted by the sigmoid linear unit of the second.

        swiglu = a*b/(1 + exp(-b))

    x: array.
    axis: the axis whose two halves are gated; any layout.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of x with half the length along axis. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, an odd length
    along axis.

    Reference: N. Shazeer, GLU Variants Improve Transformer, 2020, arXiv:2002.05202
    """
    return _evaluate(_SPEC, "swiglu", (x,), "value", axis, out)


def swiglu_vjp(g, x, *, axis=-1, wrt=None, out=None):
    """Cotangents of the inputs of swiglu, given the cotangent g of its result.

    swiglu: The first half of the axis weighted by the sigmoid linear unit of the second.

        swiglu = a*b/(1 + exp(-b))

    g: the cotangent of the result, of its shape.
    x: array.
    axis: the axis whose two halves are gated; any layout.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, an odd length
    along axis.

    Reference: N. Shazeer, GLU Variants Improve Transformer, 2020, arXiv:2002.05202
    """
    return _cotangents(_SPEC, "swiglu_vjp", g, (x,), axis, None, wrt, out)
