# Made by symdl 0.1.0 from glu with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     glu = a/(1 + exp(-b))
"""Gated linear unit: the first half of the axis weighted by the sigmoid of the second."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate

__all__ = ["glu", "glu_vjp"]


_value = _Kernel(
    name="glu_value",
    rows=False,
    inputs=("a", "b"),
    outputs=("value",),
    primitives=("expit", "extended"),
    text=r"""
// glu_value for the elements at which it loses digits.
struct glu_value_carefully_results {
    real value_result;
};

__device__ __noinline__ glu_value_carefully_results glu_value_carefully(
    const real a, const real b)
{
    const extended t1 = extended_of(b);
    const extended t2 = -t1;
    const extended exp = extended_exp(-(b < real(t2) ? t2 : t1));
    const extended t3 = t1 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t4 = real(t3) > R(1.0) ? extended(R(1.0)) : t3;
    const extended t5 = extended_of(a) * ((real(t4) < real(exp) ? exp : t4) / (extended(R(1.0)) + exp));
    return { real(t5) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool glu_value_element(
    const real a, const real b, real& value_result)
{
    const real expit = expit_(b);
    const real t1 = a * expit;
    const bool t2 = expit < R(7.888609052210118e-31);
    value_result = t1;
    if (!quickly && t2) {
        const glu_value_carefully_results better = glu_value_carefully(a, b);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t2;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) glu_value_flat(
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
                careful |= glu_value_element<true>(
                    load(a_read[k].at + lane), load(b_read[k].at + lane), value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        glu_value_element<false>(
            load(ENTRY(a_in)), load(ENTRY(b_in)), value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) glu_value_strided(
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
            careful |= glu_value_element<true>(
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
        glu_value_element<false>(
            load(PLACE(a_in)), load(PLACE(b_in)), value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


_vjp = _Kernel(
    name="glu_vjp",
    rows=False,
    inputs=("a", "b", "g"),
    outputs=("a", "b"),
    chunks=1,
    primitives=("expit", "extended", "logisticpdf"),
    text=r"""
// glu_vjp for the elements at which it loses digits.
struct glu_vjp_carefully_results {
    real b_result;
};

__device__ __noinline__ glu_vjp_carefully_results glu_vjp_carefully(
    const real a, const real b, const real g)
{
    const extended t1 = extended_of(b);
    const extended t2 = -t1;
    const extended exp = extended_exp(-(b < real(t2) ? t2 : t1));
    const extended t3 = extended_of(a) * (exp / (extended(R(1.0)) + exp * (extended(R(2.0)) + exp)));
    return { real(extended_of(g) * t3) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool glu_vjp_element(
    const real a, const real b, const real g, real& a_result, real& b_result)
{
    const real logisticpdf = logisticpdf_(b);
    const real t1 = g * (a * logisticpdf);
    const real t2 = a == a ? g * expit_(b) : a;
    const bool t3 = logisticpdf < R(7.888609052210118e-31);
    a_result = t2;
    b_result = t1;
    if (!quickly && t3) {
        const glu_vjp_carefully_results better = glu_vjp_carefully(a, b, g);
        if (better.b_result == better.b_result) b_result = better.b_result;
    }
    return quickly && t3;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) glu_vjp_flat(
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
                careful |= glu_vjp_element<true>(
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
        glu_vjp_element<false>(
            load(ENTRY(a_in)), load(ENTRY(b_in)), load(ENTRY(g_in)), a_result, b_result);
        store(a_out + i, a_result);
        store(b_out + i, b_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) glu_vjp_strided(
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
            careful |= glu_vjp_element<true>(
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
        glu_vjp_element<false>(
            load(PLACE(a_in)), load(PLACE(b_in)), load(PLACE(g_in)), a_result, b_result);
        store(PLACE(a_out), a_result);
        store(PLACE(b_out), b_result);
    });
}
""",
)


_SPEC = _Function(
    name="glu",
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


def glu(x, *, axis=-1, out=None):
    """Gated linear unit: the first half of the axis weighted by the sigmoid of the second.

        glu = a/(1 + exp(-b))

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

    Reference: Y. Dauphin et al., Language Modeling with Gated Convolutional Networks, ICML 2017,
    arXiv:1612.08083
    """
    return _evaluate(_SPEC, "glu", (x,), "value", axis, out)


def glu_vjp(g, x, *, axis=-1, wrt=None, out=None):
    """Cotangents of the inputs of glu, given the cotangent g of its result.

    glu: Gated linear unit: the first half of the axis weighted by the sigmoid of the second.

        glu = a/(1 + exp(-b))

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

    Reference: Y. Dauphin et al., Language Modeling with Gated Convolutional Networks, ICML 2017,
    arXiv:1612.08083
    """
    return _cotangents(_SPEC, "glu_vjp", g, (x,), axis, None, wrt, out)
