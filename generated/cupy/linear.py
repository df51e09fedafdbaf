# Made by symdl 0.1.0 from linear with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     linear = c*x
"""The argument times a constant."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = [
    "linear",
    "linear_grad",
    "linear_grad2",
    "linear_vjp",
    "linear_value_and_grad",
    "identity",
    "identity_grad",
    "identity_grad2",
    "identity_vjp",
    "identity_value_and_grad",
]


_value = _Kernel(
    name="linear_value",
    rows=False,
    inputs=("x",),
    outputs=("value",),
    scalars=("c",),
    kinds=("real",),
    text=r"""
__device__ __forceinline__ void linear_value_element(
    const real x, const real c, real& value_result)
{
    value_result = c * x;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) linear_value_flat(
    FLAT(const x_type, x_in),
    FLAT(value_out_type, value_out),
    const real c,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result;
        linear_value_element(
            load(ENTRY(x_in)), c, value_result);
        store(ENTRY(value_out), value_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) linear_value_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    const real c,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result;
        linear_value_element(
            load(PLACE(x_in)), c, value_result);
        store(PLACE(value_out), value_result);
    }
}
""",
)


_grad = _Kernel(
    name="linear_grad",
    rows=False,
    inputs=("x",),
    outputs=("grad",),
    scalars=("c",),
    kinds=("real",),
    text=r"""
__device__ __forceinline__ void linear_grad_element(
    const real x, const real c, real& grad_result)
{
    grad_result = x == x ? c : x;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) linear_grad_flat(
    FLAT(const x_type, x_in),
    FLAT(grad_out_type, grad_out),
    const real c,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real grad_result;
        linear_grad_element(
            load(ENTRY(x_in)), c, grad_result);
        store(ENTRY(grad_out), grad_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) linear_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad_out_type, grad_out),
    const real c,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real grad_result;
        linear_grad_element(
            load(PLACE(x_in)), c, grad_result);
        store(PLACE(grad_out), grad_result);
    }
}
""",
)


_grad2 = _Kernel(
    name="linear_grad2",
    rows=False,
    inputs=("x",),
    outputs=("grad2",),
    text=r"""
__device__ __forceinline__ void linear_grad2_element(
    const real x, real& grad2_result)
{
    grad2_result = x == x ? R(0.0) : x;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) linear_grad2_flat(
    FLAT(const x_type, x_in),
    FLAT(grad2_out_type, grad2_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real grad2_result;
        linear_grad2_element(
            load(ENTRY(x_in)), grad2_result);
        store(ENTRY(grad2_out), grad2_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) linear_grad2_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad2_out_type, grad2_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real grad2_result;
        linear_grad2_element(
            load(PLACE(x_in)), grad2_result);
        store(PLACE(grad2_out), grad2_result);
    }
}
""",
)


_vjp = _Kernel(
    name="linear_vjp",
    rows=False,
    inputs=("g", "x"),
    outputs=("x",),
    scalars=("c",),
    kinds=("real",),
    text=r"""
__device__ __forceinline__ void linear_vjp_element(
    const real g, const real x, const real c, real& x_result)
{
    x_result = x == x ? c * g : x;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) linear_vjp_flat(
    FLAT(const g_type, g_in),
    FLAT(const x_type, x_in),
    FLAT(x_out_type, x_out),
    const real c,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real x_result;
        linear_vjp_element(
            load(ENTRY(g_in)), load(ENTRY(x_in)), c, x_result);
        store(ENTRY(x_out), x_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) linear_vjp_strided(
    STRIDED(const g_type, g_in),
    STRIDED(const x_type, x_in),
    STRIDED(x_out_type, x_out),
    const real c,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real x_result;
        linear_vjp_element(
            load(PLACE(g_in)), load(PLACE(x_in)), c, x_result);
        store(PLACE(x_out), x_result);
    }
}
""",
)


_value_and_grad = _Kernel(
    name="linear_value_and_grad",
    rows=False,
    inputs=("x",),
    outputs=("value", "grad"),
    scalars=("c",),
    kinds=("real",),
    text=r"""
__device__ __forceinline__ void linear_value_and_grad_element(
    const real x, const real c, real& value_result, real& grad_result)
{
    const real t1 = c * x;
    const real t2 = x == x ? c : x;
    value_result = t1;
    grad_result = t2;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) linear_value_and_grad_flat(
    FLAT(const x_type, x_in),
    FLAT(value_out_type, value_out),
    FLAT(grad_out_type, grad_out),
    const real c,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result, grad_result;
        linear_value_and_grad_element(
            load(ENTRY(x_in)), c, value_result, grad_result);
        store(ENTRY(value_out), value_result);
        store(ENTRY(grad_out), grad_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) linear_value_and_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    STRIDED(grad_out_type, grad_out),
    const real c,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result, grad_result;
        linear_value_and_grad_element(
            load(PLACE(x_in)), c, value_result, grad_result);
        store(PLACE(value_out), value_result);
        store(PLACE(grad_out), grad_result);
    }
}
""",
)


_SPEC = _Function(
    name="linear",
    arguments=(
        _Argument("x", "elem"),
        _Argument("c", "param"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), ("c",), ("value",)),
                "grad": _Body(_grad, ("x",), ("c",), ("grad",)),
                "grad2": _Body(_grad2, ("x",), (), ("grad2",)),
                "vjp": _Body(_vjp, ("g", "x"), ("c",), ("x",)),
                "value_and_grad": _Body(_value_and_grad, ("x",), ("c",), ("value", "grad")),
            },
        ),
    },
)


def linear(x, c=1.0, *, out=None):
    """The argument times a constant.

        linear = c*x

    x: array.
    c: number; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: B. Widrow, M. Hoff, Adaptive Switching Circuits, IRE WESCON, 1960
    """
    return _evaluate(_SPEC, "linear", (x, c), "value", None, out)


def linear_grad(x, c=1.0, *, out=None):
    """First derivative of linear: f'(x).

    linear: The argument times a constant.

        linear = c*x

    x: array.
    c: number; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: B. Widrow, M. Hoff, Adaptive Switching Circuits, IRE WESCON, 1960
    """
    return _evaluate(_SPEC, "linear_grad", (x, c), "grad", None, out)


def linear_grad2(x, c=1.0, *, out=None):
    """Second derivative of linear: f''(x).

    linear: The argument times a constant.

        linear = c*x

    x: array.
    c: number; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: B. Widrow, M. Hoff, Adaptive Switching Circuits, IRE WESCON, 1960
    """
    return _evaluate(_SPEC, "linear_grad2", (x, c), "grad2", None, out)


def linear_vjp(g, x, c=1.0, *, wrt=None, out=None):
    """Cotangents of the inputs of linear, given the cotangent g of its result.

    linear: The argument times a constant.

        linear = c*x

    g: the cotangent of the result, of its shape.
    x: array.
    c: number; default 1.0.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: B. Widrow, M. Hoff, Adaptive Switching Circuits, IRE WESCON, 1960
    """
    return _cotangents(_SPEC, "linear_vjp", g, (x, c), None, None, wrt, out)


def linear_value_and_grad(x, c=1.0, *, out=None):
    """Value of linear and its derivative, in one pass.

    linear: The argument times a constant.

        linear = c*x

    x: array.
    c: number; default 1.0.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: B. Widrow, M. Hoff, Adaptive Switching Circuits, IRE WESCON, 1960
    """
    return _evaluate_pair(_SPEC, "linear_value_and_grad", (x, c), out)


identity = linear
identity_grad = linear_grad
identity_grad2 = linear_grad2
identity_vjp = linear_vjp
identity_value_and_grad = linear_value_and_grad
