# Made by symdl 0.1.0 from hardtanh with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     hardtanh = min_val  if min_val >= x
#                max_val  if max_val <= x
#                x  otherwise
"""The argument, cut at min_val and max_val."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = [
    "hardtanh",
    "hardtanh_grad",
    "hardtanh_grad2",
    "hardtanh_vjp",
    "hardtanh_value_and_grad",
    "hard_tanh",
    "hard_tanh_grad",
    "hard_tanh_grad2",
    "hard_tanh_vjp",
    "hard_tanh_value_and_grad",
]


_value = _Kernel(
    name="hardtanh_value",
    rows=False,
    inputs=("x",),
    outputs=("value",),
    scalars=("max_val", "min_val"),
    kinds=("real", "real"),
    text=r"""
__device__ __forceinline__ void hardtanh_value_element(
    const real x, const real max_val, const real min_val, real& value_result)
{
    value_result = x == x ? (min_val < x ? (max_val > x ? x : max_val) : min_val) : x;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) hardtanh_value_flat(
    FLAT(const x_type, x_in),
    FLAT(value_out_type, value_out),
    const real max_val,
    const real min_val,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result;
        hardtanh_value_element(
            load(ENTRY(x_in)), max_val, min_val, value_result);
        store(ENTRY(value_out), value_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) hardtanh_value_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    const real max_val,
    const real min_val,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result;
        hardtanh_value_element(
            load(PLACE(x_in)), max_val, min_val, value_result);
        store(PLACE(value_out), value_result);
    }
}
""",
)


_grad = _Kernel(
    name="hardtanh_grad",
    rows=False,
    inputs=("x",),
    outputs=("grad",),
    scalars=("min_val", "max_val"),
    kinds=("real", "real"),
    text=r"""
__device__ __forceinline__ void hardtanh_grad_element(
    const real x, const real min_val, const real max_val, real& grad_result)
{
    grad_result = x == x ? (min_val >= x || max_val <= x ? R(0.0) : R(1.0)) : x;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) hardtanh_grad_flat(
    FLAT(const x_type, x_in),
    FLAT(grad_out_type, grad_out),
    const real min_val,
    const real max_val,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real grad_result;
        hardtanh_grad_element(
            load(ENTRY(x_in)), min_val, max_val, grad_result);
        store(ENTRY(grad_out), grad_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) hardtanh_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad_out_type, grad_out),
    const real min_val,
    const real max_val,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real grad_result;
        hardtanh_grad_element(
            load(PLACE(x_in)), min_val, max_val, grad_result);
        store(PLACE(grad_out), grad_result);
    }
}
""",
)


_grad2 = _Kernel(
    name="hardtanh_grad2",
    rows=False,
    inputs=("x",),
    outputs=("grad2",),
    text=r"""
__device__ __forceinline__ void hardtanh_grad2_element(
    const real x, real& grad2_result)
{
    grad2_result = x == x ? R(0.0) : x;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) hardtanh_grad2_flat(
    FLAT(const x_type, x_in),
    FLAT(grad2_out_type, grad2_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real grad2_result;
        hardtanh_grad2_element(
            load(ENTRY(x_in)), grad2_result);
        store(ENTRY(grad2_out), grad2_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) hardtanh_grad2_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad2_out_type, grad2_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real grad2_result;
        hardtanh_grad2_element(
            load(PLACE(x_in)), grad2_result);
        store(PLACE(grad2_out), grad2_result);
    }
}
""",
)


_vjp = _Kernel(
    name="hardtanh_vjp",
    rows=False,
    inputs=("x", "g"),
    outputs=("x",),
    scalars=("min_val", "max_val"),
    kinds=("real", "real"),
    text=r"""
__device__ __forceinline__ void hardtanh_vjp_element(
    const real x, const real g, const real min_val, const real max_val, real& x_result)
{
    x_result = x == x ? (min_val >= x || max_val <= x ? R(0.0) : g) : x;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) hardtanh_vjp_flat(
    FLAT(const x_type, x_in),
    FLAT(const g_type, g_in),
    FLAT(x_out_type, x_out),
    const real min_val,
    const real max_val,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real x_result;
        hardtanh_vjp_element(
            load(ENTRY(x_in)), load(ENTRY(g_in)), min_val, max_val, x_result);
        store(ENTRY(x_out), x_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) hardtanh_vjp_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const g_type, g_in),
    STRIDED(x_out_type, x_out),
    const real min_val,
    const real max_val,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real x_result;
        hardtanh_vjp_element(
            load(PLACE(x_in)), load(PLACE(g_in)), min_val, max_val, x_result);
        store(PLACE(x_out), x_result);
    }
}
""",
)


_value_and_grad = _Kernel(
    name="hardtanh_value_and_grad",
    rows=False,
    inputs=("x",),
    outputs=("value", "grad"),
    scalars=("max_val", "min_val"),
    kinds=("real", "real"),
    text=r"""
__device__ __forceinline__ void hardtanh_value_and_grad_element(
    const real x, const real max_val, const real min_val, real& value_result, real& grad_result)
{
    const bool t1 = x == x;
    const real t2 = t1 ? (min_val < x ? (max_val > x ? x : max_val) : min_val) : x;
    const real t3 = t1 ? (min_val >= x || max_val <= x ? R(0.0) : R(1.0)) : x;
    value_result = t2;
    grad_result = t3;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) hardtanh_value_and_grad_flat(
    FLAT(const x_type, x_in),
    FLAT(value_out_type, value_out),
    FLAT(grad_out_type, grad_out),
    const real max_val,
    const real min_val,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result, grad_result;
        hardtanh_value_and_grad_element(
            load(ENTRY(x_in)), max_val, min_val, value_result, grad_result);
        store(ENTRY(value_out), value_result);
        store(ENTRY(grad_out), grad_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) hardtanh_value_and_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    STRIDED(grad_out_type, grad_out),
    const real max_val,
    const real min_val,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result, grad_result;
        hardtanh_value_and_grad_element(
            load(PLACE(x_in)), max_val, min_val, value_result, grad_result);
        store(PLACE(value_out), value_result);
        store(PLACE(grad_out), grad_result);
    }
}
""",
)


_SPEC = _Function(
    name="hardtanh",
    arguments=(
        _Argument("x", "elem"),
        _Argument("min_val", "param"),
        _Argument("max_val", "param"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), ("min_val", "max_val"), ("value",)),
                "grad": _Body(_grad, ("x",), ("min_val", "max_val"), ("grad",)),
                "grad2": _Body(_grad2, ("x",), (), ("grad2",)),
                "vjp": _Body(_vjp, ("x", "g"), ("min_val", "max_val"), ("x",)),
                "value_and_grad": _Body(_value_and_grad, ("x",), ("min_val", "max_val"), ("value", "grad")),
            },
        ),
    },
)


def hardtanh(x, min_val=-1.0, max_val=1.0, *, out=None):
    """The argument, cut at min_val and max_val.

        hardtanh = min_val  if min_val >= x
                   max_val  if max_val <= x
                   x  otherwise

    x: array.
    min_val: number; default -1.0.
    max_val: number; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: R. Collobert, Large Scale Machine Learning, 2004
    """
    return _evaluate(_SPEC, "hardtanh", (x, min_val, max_val), "value", None, out)


def hardtanh_grad(x, min_val=-1.0, max_val=1.0, *, out=None):
    """First derivative of hardtanh: f'(x).

    hardtanh: The argument, cut at min_val and max_val.

        hardtanh = min_val  if min_val >= x
                   max_val  if max_val <= x
                   x  otherwise

    x: array.
    min_val: number; default -1.0.
    max_val: number; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    At kinks: the derivative by x at x = min_val is 0; the derivative by x at x = max_val is 0. Infinite
    arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: R. Collobert, Large Scale Machine Learning, 2004
    """
    return _evaluate(_SPEC, "hardtanh_grad", (x, min_val, max_val), "grad", None, out)


def hardtanh_grad2(x, min_val=-1.0, max_val=1.0, *, out=None):
    """Second derivative of hardtanh: f''(x).

    hardtanh: The argument, cut at min_val and max_val.

        hardtanh = min_val  if min_val >= x
                   max_val  if max_val <= x
                   x  otherwise

    x: array.
    min_val: number; default -1.0.
    max_val: number; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    At kinks: the derivative by x at x = min_val is 0; the derivative by x at x = max_val is 0. Infinite
    arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: R. Collobert, Large Scale Machine Learning, 2004
    """
    return _evaluate(_SPEC, "hardtanh_grad2", (x, min_val, max_val), "grad2", None, out)


def hardtanh_vjp(g, x, min_val=-1.0, max_val=1.0, *, wrt=None, out=None):
    """Cotangents of the inputs of hardtanh, given the cotangent g of its result.

    hardtanh: The argument, cut at min_val and max_val.

        hardtanh = min_val  if min_val >= x
                   max_val  if max_val <= x
                   x  otherwise

    g: the cotangent of the result, of its shape.
    x: array.
    min_val: number; default -1.0.
    max_val: number; default 1.0.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    At kinks: the derivative by x at x = min_val is 0; the derivative by x at x = max_val is 0. Infinite
    arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: R. Collobert, Large Scale Machine Learning, 2004
    """
    return _cotangents(_SPEC, "hardtanh_vjp", g, (x, min_val, max_val), None, None, wrt, out)


def hardtanh_value_and_grad(x, min_val=-1.0, max_val=1.0, *, out=None):
    """Value of hardtanh and its derivative, in one pass.

    hardtanh: The argument, cut at min_val and max_val.

        hardtanh = min_val  if min_val >= x
                   max_val  if max_val <= x
                   x  otherwise

    x: array.
    min_val: number; default -1.0.
    max_val: number; default 1.0.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    At kinks: the derivative by x at x = min_val is 0; the derivative by x at x = max_val is 0. Infinite
    arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: R. Collobert, Large Scale Machine Learning, 2004
    """
    return _evaluate_pair(_SPEC, "hardtanh_value_and_grad", (x, min_val, max_val), out)


hard_tanh = hardtanh
hard_tanh_grad = hardtanh_grad
hard_tanh_grad2 = hardtanh_grad2
hard_tanh_vjp = hardtanh_vjp
hard_tanh_value_and_grad = hardtanh_value_and_grad
