# Made by symdl 0.1.0 from dish with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     dish = x*(x/sqrt(x**2 + 1) + 1)/2
"""The argument weighted by an algebraic sigmoid."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["dish", "dish_grad", "dish_grad2", "dish_vjp", "dish_value_and_grad"]


_value = _Kernel(
    name="dish_value",
    rows=False,
    inputs=("x",),
    outputs=("value",),
    primitives=("hypsum",),
    text=r"""
__device__ __forceinline__ void dish_value_element(
    const real x, real& value_result)
{
    const real t1 = x == INF ? INF : R(0.5) / hypot_(x, R(1.0)) * x * hypsum_(x, R(1.0));
    value_result = x == -INF ? R(0.0) : t1;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) dish_value_flat(
    FLAT(const x_type, x_in),
    FLAT(value_out_type, value_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result;
        dish_value_element(
            load(ENTRY(x_in)), value_result);
        store(ENTRY(value_out), value_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) dish_value_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result;
        dish_value_element(
            load(PLACE(x_in)), value_result);
        store(PLACE(value_out), value_result);
    }
}
""",
)


_grad = _Kernel(
    name="dish_grad",
    rows=False,
    inputs=("x",),
    outputs=("grad",),
    primitives=("hypsum",),
    text=r"""
__device__ __forceinline__ void dish_grad_element(
    const real x, real& grad_result)
{
    const real hypot = hypot_(x, R(1.0));
    const real t1 = (x / hypot / hypot / hypot + hypsum_(x, R(1.0)) / hypot) / R(2.0);
    grad_result = x == -INF ? R(0.0) : x >= R(8.507059173023462e+37) ? R(1.0) : t1;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) dish_grad_flat(
    FLAT(const x_type, x_in),
    FLAT(grad_out_type, grad_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real grad_result;
        dish_grad_element(
            load(ENTRY(x_in)), grad_result);
        store(ENTRY(grad_out), grad_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) dish_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad_out_type, grad_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real grad_result;
        dish_grad_element(
            load(PLACE(x_in)), grad_result);
        store(PLACE(grad_out), grad_result);
    }
}
""",
)


_grad2 = _Kernel(
    name="dish_grad2",
    rows=False,
    inputs=("x",),
    outputs=("grad2",),
    text=r"""
__device__ __forceinline__ void dish_grad2_element(
    const real x, real& grad2_result)
{
    const real hypot = hypot_(x, R(1.0));
    const real t1 = R(3.0) / hypot * x / hypot * x / hypot / hypot / hypot;
    const real t2 = x == INF ? R(0.0) : (R(2.0) / hypot / hypot / hypot - t1) / R(2.0);
    grad2_result = x == -INF ? R(0.0) : t2;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) dish_grad2_flat(
    FLAT(const x_type, x_in),
    FLAT(grad2_out_type, grad2_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real grad2_result;
        dish_grad2_element(
            load(ENTRY(x_in)), grad2_result);
        store(ENTRY(grad2_out), grad2_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) dish_grad2_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad2_out_type, grad2_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real grad2_result;
        dish_grad2_element(
            load(PLACE(x_in)), grad2_result);
        store(PLACE(grad2_out), grad2_result);
    }
}
""",
)


_vjp = _Kernel(
    name="dish_vjp",
    rows=False,
    inputs=("x", "g"),
    outputs=("x",),
    primitives=("hypsum",),
    text=r"""
__device__ __forceinline__ void dish_vjp_element(
    const real x, const real g, real& x_result)
{
    const real hypot = hypot_(x, R(1.0));
    const real t1 = g * ((x / hypot / hypot / hypot + hypsum_(x, R(1.0)) / hypot) / R(2.0));
    x_result = x == -INF ? R(0.0) : x >= R(8.507059173023462e+37) ? g : t1;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) dish_vjp_flat(
    FLAT(const x_type, x_in),
    FLAT(const g_type, g_in),
    FLAT(x_out_type, x_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real x_result;
        dish_vjp_element(
            load(ENTRY(x_in)), load(ENTRY(g_in)), x_result);
        store(ENTRY(x_out), x_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) dish_vjp_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const g_type, g_in),
    STRIDED(x_out_type, x_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real x_result;
        dish_vjp_element(
            load(PLACE(x_in)), load(PLACE(g_in)), x_result);
        store(PLACE(x_out), x_result);
    }
}
""",
)


_value_and_grad = _Kernel(
    name="dish_value_and_grad",
    rows=False,
    inputs=("x",),
    outputs=("value", "grad"),
    primitives=("hypsum",),
    text=r"""
__device__ __forceinline__ void dish_value_and_grad_element(
    const real x, real& value_result, real& grad_result)
{
    const real hypsum = hypsum_(x, R(1.0));
    const real hypot = hypot_(x, R(1.0));
    const bool t1 = x == -INF;
    const real t2 = t1 ? R(0.0) : x == INF ? INF : R(0.5) / hypot * x * hypsum;
    const real t3 = (x / hypot / hypot / hypot + hypsum / hypot) / R(2.0);
    const real t4 = t1 ? R(0.0) : x >= R(8.507059173023462e+37) ? R(1.0) : t3;
    value_result = t2;
    grad_result = t4;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) dish_value_and_grad_flat(
    FLAT(const x_type, x_in),
    FLAT(value_out_type, value_out),
    FLAT(grad_out_type, grad_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result, grad_result;
        dish_value_and_grad_element(
            load(ENTRY(x_in)), value_result, grad_result);
        store(ENTRY(value_out), value_result);
        store(ENTRY(grad_out), grad_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) dish_value_and_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    STRIDED(grad_out_type, grad_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result, grad_result;
        dish_value_and_grad_element(
            load(PLACE(x_in)), value_result, grad_result);
        store(PLACE(value_out), value_result);
        store(PLACE(grad_out), grad_result);
    }
}
""",
)


_SPEC = _Function(
    name="dish",
    arguments=(
        _Argument("x", "elem"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), (), ("value",)),
                "grad": _Body(_grad, ("x",), (), ("grad",)),
                "grad2": _Body(_grad2, ("x",), (), ("grad2",)),
                "vjp": _Body(_vjp, ("x", "g"), (), ("x",)),
                "value_and_grad": _Body(_value_and_grad, ("x",), (), ("value", "grad")),
            },
        ),
    },
)


def dish(x, *, out=None):
    """The argument weighted by an algebraic sigmoid.

        dish = x*(x/sqrt(x**2 + 1) + 1)/2

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. de Kok, Daniël's Swish-like activation, Thinc 8.1, 2022
    """
    return _evaluate(_SPEC, "dish", (x,), "value", None, out)


def dish_grad(x, *, out=None):
    """First derivative of dish: f'(x).

    dish: The argument weighted by an algebraic sigmoid.

        dish = x*(x/sqrt(x**2 + 1) + 1)/2

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. de Kok, Daniël's Swish-like activation, Thinc 8.1, 2022
    """
    return _evaluate(_SPEC, "dish_grad", (x,), "grad", None, out)


def dish_grad2(x, *, out=None):
    """Second derivative of dish: f''(x).

    dish: The argument weighted by an algebraic sigmoid.

        dish = x*(x/sqrt(x**2 + 1) + 1)/2

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. de Kok, Daniël's Swish-like activation, Thinc 8.1, 2022
    """
    return _evaluate(_SPEC, "dish_grad2", (x,), "grad2", None, out)


def dish_vjp(g, x, *, wrt=None, out=None):
    """Cotangents of the inputs of dish, given the cotangent g of its result.

    dish: The argument weighted by an algebraic sigmoid.

        dish = x*(x/sqrt(x**2 + 1) + 1)/2

    g: the cotangent of the result, of its shape.
    x: array.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. de Kok, Daniël's Swish-like activation, Thinc 8.1, 2022
    """
    return _cotangents(_SPEC, "dish_vjp", g, (x,), None, None, wrt, out)


def dish_value_and_grad(x, *, out=None):
    """Value of dish and its derivative, in one pass.

    dish: The argument weighted by an algebraic sigmoid.

        dish = x*(x/sqrt(x**2 + 1) + 1)/2

    x: array.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. de Kok, Daniël's Swish-like activation, Thinc 8.1, 2022
    """
    return _evaluate_pair(_SPEC, "dish_value_and_grad", (x,), out)
