# Made by symdl 0.1.0 from geglu with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     geglu = a*b*(erf(sqrt(2)*b/2) + 1)/2
"""The first half of the axis weighted by the Gaussian error linear unit of the second."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate

__all__ = ["geglu", "geglu_vjp"]


_value = _Kernel(
    name="geglu_value",
    rows=False,
    inputs=("a", "b"),
    outputs=("value",),
    primitives=("normcdf",),
    text=r"""
__device__ __forceinline__ void geglu_value_element(
    const real a, const real b, real& value_result)
{
    value_result = a * b * normcdf_(b);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) geglu_value_flat(
    FLAT(const a_type, a_in),
    FLAT(const b_type, b_in),
    FLAT(value_out_type, value_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result;
        geglu_value_element(
            load(ENTRY(a_in)), load(ENTRY(b_in)), value_result);
        store(ENTRY(value_out), value_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) geglu_value_strided(
    STRIDED(const a_type, a_in),
    STRIDED(const b_type, b_in),
    STRIDED(value_out_type, value_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result;
        geglu_value_element(
            load(PLACE(a_in)), load(PLACE(b_in)), value_result);
        store(PLACE(value_out), value_result);
    }
}
""",
)


_vjp = _Kernel(
    name="geglu_vjp",
    rows=False,
    inputs=("a", "b", "g"),
    outputs=("a", "b"),
    primitives=("normcdf", "normpdf"),
    text=r"""
__device__ __forceinline__ void geglu_vjp_element(
    const real a, const real b, const real g, real& a_result, real& b_result)
{
    const real normcdf = normcdf_(b);
    const real t1 = g * (a * b * normpdf_(b) + a * normcdf);
    const real t2 = a == a ? b * g * normcdf : a;
    a_result = t2;
    b_result = t1;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) geglu_vjp_flat(
    FLAT(const a_type, a_in),
    FLAT(const b_type, b_in),
    FLAT(const g_type, g_in),
    FLAT(a_out_type, a_out),
    FLAT(b_out_type, b_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real a_result, b_result;
        geglu_vjp_element(
            load(ENTRY(a_in)), load(ENTRY(b_in)), load(ENTRY(g_in)), a_result, b_result);
        store(ENTRY(a_out), a_result);
        store(ENTRY(b_out), b_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) geglu_vjp_strided(
    STRIDED(const a_type, a_in),
    STRIDED(const b_type, b_in),
    STRIDED(const g_type, g_in),
    STRIDED(a_out_type, a_out),
    STRIDED(b_out_type, b_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real a_result, b_result;
        geglu_vjp_element(
            load(PLACE(a_in)), load(PLACE(b_in)), load(PLACE(g_in)), a_result, b_result);
        store(PLACE(a_out), a_result);
        store(PLACE(b_out), b_result);
    }
}
""",
)


_SPEC = _Function(
    name="geglu",
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


def geglu(x, *, axis=-1, out=None):
    """The first half of the axis weighted by the Gaussian error linear unit of the second.

        geglu = a*b*(erf(sqrt(2)*b/2) + 1)/2

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
    return _evaluate(_SPEC, "geglu", (x,), "value", axis, out)


def geglu_vjp(g, x, *, axis=-1, wrt=None, out=None):
    """Cotangents of the inputs of geglu, given the cotangent g of its result.

    geglu: The first half of the axis weighted by the Gaussian error linear unit of the second.

        geglu = a*b*(erf(sqrt(2)*b/2) + 1)/2

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
    return _cotangents(_SPEC, "geglu_vjp", g, (x,), axis, None, wrt, out)
