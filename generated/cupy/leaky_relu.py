# Made by symdl 0.1.0 from leaky_relu with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     leaky_relu = x  if x > 0
#                  negative_slope*x  otherwise
"""Rectifier that keeps a small slope for negative arguments."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["leaky_relu", "leaky_relu_grad", "leaky_relu_grad2", "leaky_relu_vjp", "leaky_relu_value_and_grad"]


def _value_numbers(negative_slope):
    return negative_slope


_value = _Kernel(
    name="leaky_relu_value",
    rows=False,
    inputs=("x",),
    outputs=("value",),
    scalars=("negative_slope",),
    kinds=("wide",),
    host=_value_numbers,
    text=r"""
__device__ __forceinline__ void leaky_relu_value_element(
    const real x, const pair t5, real& value_result)
{
    const pair t1 = pair(x);
    value_result = real(x > R(0.0) ? t1 : t5 * t1);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) leaky_relu_value_flat(
    FLAT(const x_type, x_in),
    FLAT(value_out_type, value_out),
    WIDE_NUMBER(t5),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result;
        leaky_relu_value_element(
            load(ENTRY(x_in)), pair(t5_hi, t5_lo), value_result);
        store(ENTRY(value_out), value_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) leaky_relu_value_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    WIDE_NUMBER(t5),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result;
        leaky_relu_value_element(
            load(PLACE(x_in)), pair(t5_hi, t5_lo), value_result);
        store(PLACE(value_out), value_result);
    }
}
""",
)


_grad = _Kernel(
    name="leaky_relu_grad",
    rows=False,
    inputs=("x",),
    outputs=("grad",),
    scalars=("negative_slope",),
    kinds=("real",),
    text=r"""
__device__ __forceinline__ void leaky_relu_grad_element(
    const real x, const real negative_slope, real& grad_result)
{
    grad_result = x == x ? (x <= R(0.0) ? negative_slope : R(1.0)) : x;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) leaky_relu_grad_flat(
    FLAT(const x_type, x_in),
    FLAT(grad_out_type, grad_out),
    const real negative_slope,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real grad_result;
        leaky_relu_grad_element(
            load(ENTRY(x_in)), negative_slope, grad_result);
        store(ENTRY(grad_out), grad_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) leaky_relu_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad_out_type, grad_out),
    const real negative_slope,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real grad_result;
        leaky_relu_grad_element(
            load(PLACE(x_in)), negative_slope, grad_result);
        store(PLACE(grad_out), grad_result);
    }
}
""",
)


_grad2 = _Kernel(
    name="leaky_relu_grad2",
    rows=False,
    inputs=("x",),
    outputs=("grad2",),
    text=r"""
__device__ __forceinline__ void leaky_relu_grad2_element(
    const real x, real& grad2_result)
{
    grad2_result = x == x ? R(0.0) : x;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) leaky_relu_grad2_flat(
    FLAT(const x_type, x_in),
    FLAT(grad2_out_type, grad2_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real grad2_result;
        leaky_relu_grad2_element(
            load(ENTRY(x_in)), grad2_result);
        store(ENTRY(grad2_out), grad2_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) leaky_relu_grad2_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad2_out_type, grad2_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real grad2_result;
        leaky_relu_grad2_element(
            load(PLACE(x_in)), grad2_result);
        store(PLACE(grad2_out), grad2_result);
    }
}
""",
)


_vjp = _Kernel(
    name="leaky_relu_vjp",
    rows=False,
    inputs=("x", "g"),
    outputs=("x",),
    scalars=("negative_slope",),
    kinds=("real",),
    text=r"""
__device__ __forceinline__ void leaky_relu_vjp_element(
    const real x, const real g, const real negative_slope, real& x_result)
{
    x_result = x == x ? (x <= R(0.0) ? negative_slope * g : g) : x;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) leaky_relu_vjp_flat(
    FLAT(const x_type, x_in),
    FLAT(const g_type, g_in),
    FLAT(x_out_type, x_out),
    const real negative_slope,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real x_result;
        leaky_relu_vjp_element(
            load(ENTRY(x_in)), load(ENTRY(g_in)), negative_slope, x_result);
        store(ENTRY(x_out), x_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) leaky_relu_vjp_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const g_type, g_in),
    STRIDED(x_out_type, x_out),
    const real negative_slope,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real x_result;
        leaky_relu_vjp_element(
            load(PLACE(x_in)), load(PLACE(g_in)), negative_slope, x_result);
        store(PLACE(x_out), x_result);
    }
}
""",
)


def _value_and_grad_numbers(negative_slope):
    return negative_slope, negative_slope


_value_and_grad = _Kernel(
    name="leaky_relu_value_and_grad",
    rows=False,
    inputs=("x",),
    outputs=("value", "grad"),
    scalars=("negative_slope",),
    kinds=("real", "wide"),
    host=_value_and_grad_numbers,
    text=r"""
__device__ __forceinline__ void leaky_relu_value_and_grad_element(
    const real x, const real negative_slope, const pair t1, real& value_result, real& grad_result)
{
    const pair t2 = pair(x);
    const real t3 = real(x > R(0.0) ? t2 : t1 * t2);
    const real t4 = x == x ? (x <= R(0.0) ? negative_slope : R(1.0)) : x;
    value_result = t3;
    grad_result = t4;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) leaky_relu_value_and_grad_flat(
    FLAT(const x_type, x_in),
    FLAT(value_out_type, value_out),
    FLAT(grad_out_type, grad_out),
    const real negative_slope,
    WIDE_NUMBER(t1),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result, grad_result;
        leaky_relu_value_and_grad_element(
            load(ENTRY(x_in)), negative_slope, pair(t1_hi, t1_lo), value_result, grad_result);
        store(ENTRY(value_out), value_result);
        store(ENTRY(grad_out), grad_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) leaky_relu_value_and_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    STRIDED(grad_out_type, grad_out),
    const real negative_slope,
    WIDE_NUMBER(t1),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result, grad_result;
        leaky_relu_value_and_grad_element(
            load(PLACE(x_in)), negative_slope, pair(t1_hi, t1_lo), value_result, grad_result);
        store(PLACE(value_out), value_result);
        store(PLACE(grad_out), grad_result);
    }
}
""",
)


_SPEC = _Function(
    name="leaky_relu",
    arguments=(
        _Argument("x", "elem"),
        _Argument("negative_slope", "param"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), ("negative_slope",), ("value",)),
                "grad": _Body(_grad, ("x",), ("negative_slope",), ("grad",)),
                "grad2": _Body(_grad2, ("x",), (), ("grad2",)),
                "vjp": _Body(_vjp, ("x", "g"), ("negative_slope",), ("x",)),
                "value_and_grad": _Body(_value_and_grad, ("x",), ("negative_slope",), ("value", "grad")),
            },
        ),
    },
)


def leaky_relu(x, negative_slope=0.01, *, out=None):
    """Rectifier that keeps a small slope for negative arguments.

        leaky_relu = x  if x > 0
                     negative_slope*x  otherwise

    x: array.
    negative_slope: number; default 0.01.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: A. Maas, A. Hannun, A. Ng, Rectifier Nonlinearities Improve Neural Network Acoustic
    Models, ICML 2013
    """
    return _evaluate(_SPEC, "leaky_relu", (x, negative_slope), "value", None, out)


def leaky_relu_grad(x, negative_slope=0.01, *, out=None):
    """First derivative of leaky_relu: f'(x).

    leaky_relu: Rectifier that keeps a small slope for negative arguments.

        leaky_relu = x  if x > 0
                     negative_slope*x  otherwise

    x: array.
    negative_slope: number; default 0.01.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: A. Maas, A. Hannun, A. Ng, Rectifier Nonlinearities Improve Neural Network Acoustic
    Models, ICML 2013
    """
    return _evaluate(_SPEC, "leaky_relu_grad", (x, negative_slope), "grad", None, out)


def leaky_relu_grad2(x, negative_slope=0.01, *, out=None):
    """Second derivative of leaky_relu: f''(x).

    leaky_relu: Rectifier that keeps a small slope for negative arguments.

        leaky_relu = x  if x > 0
                     negative_slope*x  otherwise

    x: array.
    negative_slope: number; default 0.01.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: A. Maas, A. Hannun, A. Ng, Rectifier Nonlinearities Improve Neural Network Acoustic
    Models, ICML 2013
    """
    return _evaluate(_SPEC, "leaky_relu_grad2", (x, negative_slope), "grad2", None, out)


def leaky_relu_vjp(g, x, negative_slope=0.01, *, wrt=None, out=None):
    """Cotangents of the inputs of leaky_relu, given the cotangent g of its result.

    leaky_relu: Rectifier that keeps a small slope for negative arguments.

        leaky_relu = x  if x > 0
                     negative_slope*x  otherwise

    g: the cotangent of the result, of its shape.
    x: array.
    negative_slope: number; default 0.01.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: A. Maas, A. Hannun, A. Ng, Rectifier Nonlinearities Improve Neural Network Acoustic
    Models, ICML 2013
    """
    return _cotangents(_SPEC, "leaky_relu_vjp", g, (x, negative_slope), None, None, wrt, out)


def leaky_relu_value_and_grad(x, negative_slope=0.01, *, out=None):
    """Value of leaky_relu and its derivative, in one pass.

    leaky_relu: Rectifier that keeps a small slope for negative arguments.

        leaky_relu = x  if x > 0
                     negative_slope*x  otherwise

    x: array.
    negative_slope: number; default 0.01.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: A. Maas, A. Hannun, A. Ng, Rectifier Nonlinearities Improve Neural Network Acoustic
    Models, ICML 2013
    """
    return _evaluate_pair(_SPEC, "leaky_relu_value_and_grad", (x, negative_slope), out)
