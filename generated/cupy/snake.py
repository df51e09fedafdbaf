# Made by symdl 0.1.0 from snake with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     snake = x + sin(a*x)**2/a
"""The argument plus a squared sine."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["snake", "snake_grad", "snake_grad2", "snake_vjp", "snake_value_and_grad"]


_value = _Kernel(
    name="snake_value",
    rows=False,
    inputs=("x",),
    outputs=("value",),
    scalars=("a",),
    kinds=("real",),
    text=r"""
__device__ __forceinline__ void snake_value_element(
    const real x, const real a, real& value_result)
{
    const real sin = sin_(a * x);
    value_result = x == -INF ? -INF : x == INF ? INF : x + sin * sin / a;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) snake_value_flat(
    FLAT(const x_type, x_in),
    FLAT(value_out_type, value_out),
    const real a,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result;
        snake_value_element(
            load(ENTRY(x_in)), a, value_result);
        store(ENTRY(value_out), value_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) snake_value_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    const real a,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result;
        snake_value_element(
            load(PLACE(x_in)), a, value_result);
        store(PLACE(value_out), value_result);
    }
}
""",
)


_grad = _Kernel(
    name="snake_grad",
    rows=False,
    inputs=("x",),
    outputs=("grad",),
    scalars=("a",),
    kinds=("real",),
    text=r"""
__device__ __forceinline__ void snake_grad_element(
    const real x, const real a, real& grad_result)
{
    const real t1 = a * x;
    grad_result = R(2.0) * cos_(t1) * sin_(t1) + R(1.0);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) snake_grad_flat(
    FLAT(const x_type, x_in),
    FLAT(grad_out_type, grad_out),
    const real a,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real grad_result;
        snake_grad_element(
            load(ENTRY(x_in)), a, grad_result);
        store(ENTRY(grad_out), grad_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) snake_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad_out_type, grad_out),
    const real a,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real grad_result;
        snake_grad_element(
            load(PLACE(x_in)), a, grad_result);
        store(PLACE(grad_out), grad_result);
    }
}
""",
)


def _grad2_numbers(a):
    t3 = 2.0 * a
    return a, t3


_grad2 = _Kernel(
    name="snake_grad2",
    rows=False,
    inputs=("x",),
    outputs=("grad2",),
    scalars=("a",),
    kinds=("real", "real"),
    host=_grad2_numbers,
    text=r"""
__device__ __forceinline__ void snake_grad2_element(
    const real x, const real a, const real t3, real& grad2_result)
{
    const real t1 = a * x;
    const real sin = sin_(t1);
    const real cos = cos_(t1);
    grad2_result = t3 * (cos * cos) - t3 * (sin * sin);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) snake_grad2_flat(
    FLAT(const x_type, x_in),
    FLAT(grad2_out_type, grad2_out),
    const real a,
    const real t3,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real grad2_result;
        snake_grad2_element(
            load(ENTRY(x_in)), a, t3, grad2_result);
        store(ENTRY(grad2_out), grad2_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) snake_grad2_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad2_out_type, grad2_out),
    const real a,
    const real t3,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real grad2_result;
        snake_grad2_element(
            load(PLACE(x_in)), a, t3, grad2_result);
        store(PLACE(grad2_out), grad2_result);
    }
}
""",
)


_vjp = _Kernel(
    name="snake_vjp",
    rows=False,
    inputs=("x", "g"),
    outputs=("x",),
    scalars=("a",),
    kinds=("real",),
    text=r"""
__device__ __forceinline__ void snake_vjp_element(
    const real x, const real g, const real a, real& x_result)
{
    const real t1 = a * x;
    x_result = g * (R(2.0) * cos_(t1) * sin_(t1) + R(1.0));
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) snake_vjp_flat(
    FLAT(const x_type, x_in),
    FLAT(const g_type, g_in),
    FLAT(x_out_type, x_out),
    const real a,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real x_result;
        snake_vjp_element(
            load(ENTRY(x_in)), load(ENTRY(g_in)), a, x_result);
        store(ENTRY(x_out), x_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) snake_vjp_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const g_type, g_in),
    STRIDED(x_out_type, x_out),
    const real a,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real x_result;
        snake_vjp_element(
            load(PLACE(x_in)), load(PLACE(g_in)), a, x_result);
        store(PLACE(x_out), x_result);
    }
}
""",
)


_value_and_grad = _Kernel(
    name="snake_value_and_grad",
    rows=False,
    inputs=("x",),
    outputs=("value", "grad"),
    scalars=("a",),
    kinds=("real",),
    text=r"""
__device__ __forceinline__ void snake_value_and_grad_element(
    const real x, const real a, real& value_result, real& grad_result)
{
    const real t1 = a * x;
    const real sin = sin_(t1);
    const real t2 = R(2.0) * cos_(t1) * sin + R(1.0);
    const real t3 = x == -INF ? -INF : x == INF ? INF : x + sin * sin / a;
    value_result = t3;
    grad_result = t2;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) snake_value_and_grad_flat(
    FLAT(const x_type, x_in),
    FLAT(value_out_type, value_out),
    FLAT(grad_out_type, grad_out),
    const real a,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result, grad_result;
        snake_value_and_grad_element(
            load(ENTRY(x_in)), a, value_result, grad_result);
        store(ENTRY(value_out), value_result);
        store(ENTRY(grad_out), grad_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) snake_value_and_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    STRIDED(grad_out_type, grad_out),
    const real a,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result, grad_result;
        snake_value_and_grad_element(
            load(PLACE(x_in)), a, value_result, grad_result);
        store(PLACE(value_out), value_result);
        store(PLACE(grad_out), grad_result);
    }
}
""",
)


_SPEC = _Function(
    name="snake",
    arguments=(
        _Argument("x", "elem"),
        _Argument("a", "param"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), ("a",), ("value",)),
                "grad": _Body(_grad, ("x",), ("a",), ("grad",)),
                "grad2": _Body(_grad2, ("x",), ("a",), ("grad2",)),
                "vjp": _Body(_vjp, ("x", "g"), ("a",), ("x",)),
                "value_and_grad": _Body(_value_and_grad, ("x",), ("a",), ("value", "grad")),
            },
        ),
    },
)


def snake(x, a=1.0, *, out=None):
    """The argument plus a squared sine.

        snake = x + sin(a*x)**2/a

    x: array.
    a: number; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: L. Ziyin, T. Hartwig, M. Ueda, Neural Networks Fail to Learn Periodic Functions and How
    to Fix It, NeurIPS 2020, arXiv:2006.08195
    """
    return _evaluate(_SPEC, "snake", (x, a), "value", None, out)


def snake_grad(x, a=1.0, *, out=None):
    """First derivative of snake: f'(x).

    snake: The argument plus a squared sine.

        snake = x + sin(a*x)**2/a

    x: array.
    a: number; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: L. Ziyin, T. Hartwig, M. Ueda, Neural Networks Fail to Learn Periodic Functions and How
    to Fix It, NeurIPS 2020, arXiv:2006.08195
    """
    return _evaluate(_SPEC, "snake_grad", (x, a), "grad", None, out)


def snake_grad2(x, a=1.0, *, out=None):
    """Second derivative of snake: f''(x).

    snake: The argument plus a squared sine.

        snake = x + sin(a*x)**2/a

    x: array.
    a: number; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: L. Ziyin, T. Hartwig, M. Ueda, Neural Networks Fail to Learn Periodic Functions and How
    to Fix It, NeurIPS 2020, arXiv:2006.08195
    """
    return _evaluate(_SPEC, "snake_grad2", (x, a), "grad2", None, out)


def snake_vjp(g, x, a=1.0, *, wrt=None, out=None):
    """Cotangents of the inputs of snake, given the cotangent g of its result.

    snake: The argument plus a squared sine.

        snake = x + sin(a*x)**2/a

    g: the cotangent of the result, of its shape.
    x: array.
    a: number; default 1.0.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: L. Ziyin, T. Hartwig, M. Ueda, Neural Networks Fail to Learn Periodic Functions and How
    to Fix It, NeurIPS 2020, arXiv:2006.08195
    """
    return _cotangents(_SPEC, "snake_vjp", g, (x, a), None, None, wrt, out)


def snake_value_and_grad(x, a=1.0, *, out=None):
    """Value of snake and its derivative, in one pass.

    snake: The argument plus a squared sine.

        snake = x + sin(a*x)**2/a

    x: array.
    a: number; default 1.0.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: L. Ziyin, T. Hartwig, M. Ueda, Neural Networks Fail to Learn Periodic Functions and How
    to Fix It, NeurIPS 2020, arXiv:2006.08195
    """
    return _evaluate_pair(_SPEC, "snake_value_and_grad", (x, a), out)
