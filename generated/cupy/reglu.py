# Made by symdl 0.1.0 from reglu with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     reglu = a*Piecewise((b, b > 0), (0, True))
"""The first half of the axis weighted by the rectified second."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate

__all__ = ["reglu", "reglu_vjp"]


_value = _Kernel(
    name="reglu_value",
    rows=False,
    inputs=("a", "b"),
    outputs=("value",),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool reglu_value_element(
    const real a, const real b, real& value_result)
{
    value_result = a == a ? (b <= R(0.0) ? R(0.0) : a * b) : a;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) reglu_value_flat(
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
                careful |= reglu_value_element<true>(
                    load(a_read[k].at + lane), load(b_read[k].at + lane), value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        reglu_value_element<false>(
            load(ENTRY(a_in)), load(ENTRY(b_in)), value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) reglu_value_strided(
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
            careful |= reglu_value_element<true>(
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
        reglu_value_element<false>(
            load(PLACE(a_in)), load(PLACE(b_in)), value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


_vjp = _Kernel(
    name="reglu_vjp",
    rows=False,
    inputs=("a", "b", "g"),
    outputs=("a", "b"),
    chunks=1,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool reglu_vjp_element(
    const real a, const real b, const real g, real& a_result, real& b_result)
{
    const bool t1 = b <= R(0.0);
    const bool t2 = a == a;
    const real t3 = t2 ? (t1 ? R(0.0) : g * b) : a;
    const real t4 = b == b ? (t2 ? (t1 ? R(0.0) : g * a) : a) : b;
    a_result = t3;
    b_result = t4;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) reglu_vjp_flat(
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
                careful |= reglu_vjp_element<true>(
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
        reglu_vjp_element<false>(
            load(ENTRY(a_in)), load(ENTRY(b_in)), load(ENTRY(g_in)), a_result, b_result);
        store(a_out + i, a_result);
        store(b_out + i, b_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) reglu_vjp_strided(
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
            careful |= reglu_vjp_element<true>(
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
        reglu_vjp_element<false>(
            load(PLACE(a_in)), load(PLACE(b_in)), load(PLACE(g_in)), a_result, b_result);
        store(PLACE(a_out), a_result);
        store(PLACE(b_out), b_result);
    });
}
""",
)


_SPEC = _Function(
    name="reglu",
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


def reglu(x, *, axis=-1, out=None):
    """The first half of the axis weighted by the rectified second.

        reglu = a*Piecewise((b, b > 0), (0, True))

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
    return _evaluate(_SPEC, "reglu", (x,), "value", axis, out)


def reglu_vjp(g, x, *, axis=-1, wrt=None, out=None):
    """Cotangents of the inputs of reglu, given the cotangent g of its result.

    reglu: The first half of the axis weighted by the rectified second.

        reglu = a*Piecewise((b, b > 0), (0, True))

    g: the cotangent of the result, of its shape.
    x: array.
    axis: the axis whose two halves are gated; any layout.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    At kinks: the derivative by b at b = 0 is 0. Infinite arguments give the limit where one exists,
    else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, an odd length
    along axis.

    Reference: N. Shazeer, GLU Variants Improve Transformer, 2020, arXiv:2002.05202
    """
    return _cotangents(_SPEC, "reglu_vjp", g, (x,), axis, None, wrt, out)
