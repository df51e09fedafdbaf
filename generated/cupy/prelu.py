# Made by symdl 0.1.0 from prelu with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     prelu = x  if x > 0
#             weight*x  otherwise
"""Rectifier whose slope for negative arguments is learned."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["prelu", "prelu_grad", "prelu_grad2", "prelu_vjp", "prelu_value_and_grad"]


_value = _Kernel(
    name="prelu_value",
    rows=False,
    inputs=("x", "weight"),
    outputs=("value",),
    text=r"""
__device__ __forceinline__ void prelu_value_element(
    const real x, const real weight, real& value_result)
{
    value_result = x > R(0.0) ? x : weight * x;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) prelu_value_flat(
    FLAT(const x_type, x_in),
    FLAT(const weight_type, weight_in),
    FLAT(value_out_type, value_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result;
        prelu_value_element(
            load(ENTRY(x_in)), load(ENTRY(weight_in)), value_result);
        store(ENTRY(value_out), value_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) prelu_value_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(value_out_type, value_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result;
        prelu_value_element(
            load(PLACE(x_in)), load(PLACE(weight_in)), value_result);
        store(PLACE(value_out), value_result);
    }
}
""",
)


_grad = _Kernel(
    name="prelu_grad",
    rows=False,
    inputs=("x", "weight"),
    outputs=("grad",),
    text=r"""
__device__ __forceinline__ void prelu_grad_element(
    const real x, const real weight, real& grad_result)
{
    grad_result = x == x ? (x <= R(0.0) ? weight : R(1.0)) : x;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) prelu_grad_flat(
    FLAT(const x_type, x_in),
    FLAT(const weight_type, weight_in),
    FLAT(grad_out_type, grad_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real grad_result;
        prelu_grad_element(
            load(ENTRY(x_in)), load(ENTRY(weight_in)), grad_result);
        store(ENTRY(grad_out), grad_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) prelu_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(grad_out_type, grad_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real grad_result;
        prelu_grad_element(
            load(PLACE(x_in)), load(PLACE(weight_in)), grad_result);
        store(PLACE(grad_out), grad_result);
    }
}
""",
)


_grad2 = _Kernel(
    name="prelu_grad2",
    rows=False,
    inputs=("x",),
    outputs=("grad2",),
    text=r"""
__device__ __forceinline__ void prelu_grad2_element(
    const real x, real& grad2_result)
{
    grad2_result = x == x ? R(0.0) : x;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) prelu_grad2_flat(
    FLAT(const x_type, x_in),
    FLAT(grad2_out_type, grad2_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real grad2_result;
        prelu_grad2_element(
            load(ENTRY(x_in)), grad2_result);
        store(ENTRY(grad2_out), grad2_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) prelu_grad2_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad2_out_type, grad2_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real grad2_result;
        prelu_grad2_element(
            load(PLACE(x_in)), grad2_result);
        store(PLACE(grad2_out), grad2_result);
    }
}
""",
)


_vjp = _Kernel(
    name="prelu_vjp",
    rows=False,
    inputs=("x", "weight", "g"),
    outputs=("x", "weight"),
    text=r"""
__device__ __forceinline__ void prelu_vjp_element(
    const real x, const real weight, const real g, real& x_result, real& weight_result)
{
    const real t1 = x > R(0.0) ? R(0.0) : g * x;
    const real t2 = x == x ? (x <= R(0.0) ? g * weight : g) : x;
    x_result = t2;
    weight_result = t1;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) prelu_vjp_flat(
    FLAT(const x_type, x_in),
    FLAT(const weight_type, weight_in),
    FLAT(const g_type, g_in),
    FLAT(x_out_type, x_out),
    FLAT(weight_out_type, weight_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real x_result, weight_result;
        prelu_vjp_element(
            load(ENTRY(x_in)), load(ENTRY(weight_in)), load(ENTRY(g_in)), x_result, weight_result);
        store(ENTRY(x_out), x_result);
        store(ENTRY(weight_out), weight_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) prelu_vjp_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(x_out_type, x_out),
    STRIDED(weight_out_type, weight_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real x_result, weight_result;
        prelu_vjp_element(
            load(PLACE(x_in)), load(PLACE(weight_in)), load(PLACE(g_in)), x_result, weight_result);
        store(PLACE(x_out), x_result);
        store(PLACE(weight_out), weight_result);
    }
}
""",
)


_value_and_grad = _Kernel(
    name="prelu_value_and_grad",
    rows=False,
    inputs=("x", "weight"),
    outputs=("value", "grad"),
    text=r"""
__device__ __forceinline__ void prelu_value_and_grad_element(
    const real x, const real weight, real& value_result, real& grad_result)
{
    const real t1 = x > R(0.0) ? x : weight * x;
    const real t2 = x == x ? (x <= R(0.0) ? weight : R(1.0)) : x;
    value_result = t1;
    grad_result = t2;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) prelu_value_and_grad_flat(
    FLAT(const x_type, x_in),
    FLAT(const weight_type, weight_in),
    FLAT(value_out_type, value_out),
    FLAT(grad_out_type, grad_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result, grad_result;
        prelu_value_and_grad_element(
            load(ENTRY(x_in)), load(ENTRY(weight_in)), value_result, grad_result);
        store(ENTRY(value_out), value_result);
        store(ENTRY(grad_out), grad_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) prelu_value_and_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(value_out_type, value_out),
    STRIDED(grad_out_type, grad_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result, grad_result;
        prelu_value_and_grad_element(
            load(PLACE(x_in)), load(PLACE(weight_in)), value_result, grad_result);
        store(PLACE(value_out), value_result);
        store(PLACE(grad_out), grad_result);
    }
}
""",
)


_SPEC = _Function(
    name="prelu",
    arguments=(
        _Argument("x", "elem"),
        _Argument("weight", "weight"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x", "weight"), (), ("value",)),
                "grad": _Body(_grad, ("x", "weight"), (), ("grad",)),
                "grad2": _Body(_grad2, ("x",), (), ("grad2",)),
                "vjp": _Body(_vjp, ("x", "weight", "g"), (), ("x", "weight")),
                "value_and_grad": _Body(_value_and_grad, ("x", "weight"), (), ("value", "grad")),
            },
        ),
    },
)


def prelu(x, weight, *, out=None):
    """Rectifier whose slope for negative arguments is learned.

        prelu = x  if x > 0
                weight*x  otherwise

    x: array; broadcasts with the others.
    weight: learnable array; broadcasts.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x, weight promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: K. He et al., Delving Deep into Rectifiers, ICCV 2015, arXiv:1502.01852
    """
    return _evaluate(_SPEC, "prelu", (x, weight), "value", None, out)


def prelu_grad(x, weight, *, out=None):
    """First derivative of prelu: f'(x).

    prelu: Rectifier whose slope for negative arguments is learned.

        prelu = x  if x > 0
                weight*x  otherwise

    x: array; broadcasts with the others.
    weight: learnable array; broadcasts.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x, weight promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: K. He et al., Delving Deep into Rectifiers, ICCV 2015, arXiv:1502.01852
    """
    return _evaluate(_SPEC, "prelu_grad", (x, weight), "grad", None, out)


def prelu_grad2(x, weight, *, out=None):
    """Second derivative of prelu: f''(x).

    prelu: Rectifier whose slope for negative arguments is learned.

        prelu = x  if x > 0
                weight*x  otherwise

    x: array; broadcasts with the others.
    weight: learnable array; broadcasts.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x, weight promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: K. He et al., Delving Deep into Rectifiers, ICCV 2015, arXiv:1502.01852
    """
    return _evaluate(_SPEC, "prelu_grad2", (x, weight), "grad2", None, out)


def prelu_vjp(g, x, weight, *, wrt=None, out=None):
    """Cotangents of the inputs of prelu, given the cotangent g of its result.

    prelu: Rectifier whose slope for negative arguments is learned.

        prelu = x  if x > 0
                weight*x  otherwise

    g: the cotangent of the result, of its shape.
    x: array; broadcasts with the others.
    weight: learnable array; broadcasts.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns a tuple of arrays, the cotangent of x, weight, each of its input's shape. The result has the
    dtype to which the floating x, weight promote (float16, bfloat16, float32, float64; 16-bit types
    compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: K. He et al., Delving Deep into Rectifiers, ICCV 2015, arXiv:1502.01852
    """
    return _cotangents(_SPEC, "prelu_vjp", g, (x, weight), None, None, wrt, out)


def prelu_value_and_grad(x, weight, *, out=None):
    """Value of prelu and its derivative, in one pass.

    prelu: Rectifier whose slope for negative arguments is learned.

        prelu = x  if x > 0
                weight*x  otherwise

    x: array; broadcasts with the others.
    weight: learnable array; broadcasts.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x, weight promote (float16,
    bfloat16, float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: K. He et al., Delving Deep into Rectifiers, ICCV 2015, arXiv:1502.01852
    """
    return _evaluate_pair(_SPEC, "prelu_value_and_grad", (x, weight), out)
