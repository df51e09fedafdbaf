# Made by symdl 0.1.0 from crelu with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     crelu = x  if x > 0
#             0  otherwise
#     crelu, part 2, = -x  if x < 0
#                      0  otherwise
"""The rectified argument and the rectified negative argument, one after the other along the axis."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate

__all__ = ["crelu", "crelu_vjp"]


_value = _Kernel(
    name="crelu_value",
    rows=False,
    inputs=("x",),
    outputs=("value", "value_2"),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool crelu_value_element(
    const real x, real& value_result, real& value_2_result)
{
    const real t1 = x <= R(0.0) ? R(0.0) : x;
    const real t2 = x >= R(0.0) ? R(0.0) : -x;
    value_result = t1;
    value_2_result = t2;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) crelu_value_flat(
    FLAT(const x_type, x_in),
    value_out_type* restrict_ value_out,
    value_2_out_type* restrict_ value_2_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<value_out_type> value_write[2];
        lanes<value_2_out_type> value_2_write[2];
        bool careful = false;
        EACH(k, 2) {
            real value_result[LANES], value_2_result[LANES];
            EACH(lane, LANES)
                careful |= crelu_value_element<true>(
                    load(x_read[k].at + lane), value_result[lane], value_2_result[lane]);
            pack(value_write[k], value_result);
            pack(value_2_write[k], value_2_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        write(value_2_out + i, value_2_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result, value_2_result;
        crelu_value_element<false>(
            load(ENTRY(x_in)), value_result, value_2_result);
        store(value_out + i, value_result);
        store(value_2_out + i, value_2_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) crelu_value_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    STRIDED(value_2_out_type, value_2_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
        }
        real value_result[BATCH], value_2_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= crelu_value_element<true>(
                load(x_read + k), value_result[k], value_2_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(value_out), value_result[k]);
            store(PLACE(value_2_out), value_2_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real value_result, value_2_result;
        crelu_value_element<false>(
            load(PLACE(x_in)), value_result, value_2_result);
        store(PLACE(value_out), value_result);
        store(PLACE(value_2_out), value_2_result);
    });
}
""",
)


_vjp = _Kernel(
    name="crelu_vjp",
    rows=False,
    inputs=("x", "g", "g_2"),
    outputs=("x",),
    chunks=1,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool crelu_vjp_element(
    const real x, const real g, const real g_2, real& x_result)
{
    x_result = x == x ? (x <= R(0.0) ? R(0.0) : g) + (x >= R(0.0) ? R(0.0) : -g_2) : x;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) crelu_vjp_flat(
    FLAT(const x_type, x_in),
    FLAT(const g_type, g_in),
    FLAT(const g_2_type, g_2_in),
    x_out_type* restrict_ x_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[1];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<g_2_type> g_2_read[1];
        read(g_2_read, ENTRY(g_2_in), !g_2_in_step);
        lanes<x_out_type> x_write[1];
        bool careful = false;
        EACH(k, 1) {
            real x_result[LANES];
            EACH(lane, LANES)
                careful |= crelu_vjp_element<true>(
                    load(x_read[k].at + lane), load(g_read[k].at + lane), load(g_2_read[k].at + lane), x_result[lane]);
            pack(x_write[k], x_result);
        }
        if (careful) return false;
        write(x_out + i, x_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real x_result;
        crelu_vjp_element<false>(
            load(ENTRY(x_in)), load(ENTRY(g_in)), load(ENTRY(g_2_in)), x_result);
        store(x_out + i, x_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) crelu_vjp_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const g_type, g_in),
    STRIDED(const g_2_type, g_2_in),
    STRIDED(x_out_type, x_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        g_type g_read[BATCH];
        g_2_type g_2_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
            g_read[k] = *PLACE(g_in);
            g_2_read[k] = *PLACE(g_2_in);
        }
        real x_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= crelu_vjp_element<true>(
                load(x_read + k), load(g_read + k), load(g_2_read + k), x_result[k]);
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
        crelu_vjp_element<false>(
            load(PLACE(x_in)), load(PLACE(g_in)), load(PLACE(g_2_in)), x_result);
        store(PLACE(x_out), x_result);
    });
}
""",
)


_SPEC = _Function(
    name="crelu",
    arguments=(
        _Argument("x", "elem"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), (), ("value", "value_2")),
                "vjp": _Body(_vjp, ("x", "g", "g_2"), (), ("x",)),
            },
        ),
    },
    parts=2,
)


def crelu(x, *, axis=-1, out=None):
    """The rectified argument and the rectified negative argument, one after the other along the axis.

        crelu = x  if x > 0
                0  otherwise
        crelu, part 2, = -x  if x < 0
                         0  otherwise

    x: array.
    axis: the axis along which the parts of the result follow each other; any layout.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of x with 2 times the length along axis. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: W. Shang et al., Understanding and Improving Convolutional Neural Networks via
    Concatenated Rectified Linear Units, ICML 2016, arXiv:1603.05201
    """
    return _evaluate(_SPEC, "crelu", (x,), "value", axis, out)


def crelu_vjp(g, x, *, axis=-1, wrt=None, out=None):
    """Cotangents of the inputs of crelu, given the cotangent g of its result.

    crelu: The rectified argument and the rectified negative argument, one after the other along the
    axis.

        crelu = x  if x > 0
                0  otherwise
        crelu, part 2, = -x  if x < 0
                         0  otherwise

    g: the cotangent of the result, of its shape.
    x: array.
    axis: the axis along which the parts of the result follow each other; any layout.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    At kinks: the derivative by x at x = 0 is 0. Infinite arguments give the limit where one exists,
    else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: W. Shang et al., Understanding and Improving Convolutional Neural Networks via
    Concatenated Rectified Linear Units, ICML 2016, arXiv:1603.05201
    """
    return _cotangents(_SPEC, "crelu_vjp", g, (x,), axis, None, wrt, out)
