# Made by symdl 0.1.0 from softsign with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     softsign = x/(absolute(x) + 1)
"""The argument over one plus its size: a step from -1 to 1 with slow tails."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["softsign", "softsign_grad", "softsign_grad2", "softsign_vjp", "softsign_value_and_grad"]


_value = _Kernel(
    name="softsign_value",
    rows=False,
    inputs=("x",),
    outputs=("value",),
    primitives=("absolute",),
    text=r"""
__device__ __forceinline__ void softsign_value_element(
    const real x, real& value_result)
{
    value_result = x == -INF ? -R(1.0) : x == INF ? R(1.0) : x / (absolute_(x) + R(1.0));
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) softsign_value_flat(
    FLAT(const x_type, x_in),
    FLAT(value_out_type, value_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result;
        softsign_value_element(
            load(ENTRY(x_in)), value_result);
        store(ENTRY(value_out), value_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) softsign_value_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result;
        softsign_value_element(
            load(PLACE(x_in)), value_result);
        store(PLACE(value_out), value_result);
    }
}
""",
)


_grad = _Kernel(
    name="softsign_grad",
    rows=False,
    inputs=("x",),
    outputs=("grad",),
    primitives=("absolute", "extended"),
    text=r"""
// softsign_grad for the elements at which it loses digits.
struct softsign_grad_carefully_results {
    real grad_result;
};

__device__ __noinline__ softsign_grad_carefully_results softsign_grad_carefully(
    const real x)
{
    const extended t1 = extended_of(x);
    const extended t2 = -t1;
    const extended t3 = (x < real(t2) ? t2 : t1) + extended(R(1.0));
    return { real(extended(R(1.0)) / (t3 * t3)) };
}

__device__ __forceinline__ void softsign_grad_element(
    const real x, real& grad_result)
{
    const real t1 = absolute_(x) + R(1.0);
    const real t2 = R(1.0) / (t1 * t1);
    const bool t3 = x >= -BEYOND(1.063718590655528e+178) && x <= BEYOND(1.063718590655528e+178);
    const bool t4 = t2 < R(7.888609052210118e-31) && t3;
    grad_result = t2;
    if (t4) {
        const softsign_grad_carefully_results better = softsign_grad_carefully(x);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) softsign_grad_flat(
    FLAT(const x_type, x_in),
    FLAT(grad_out_type, grad_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real grad_result;
        softsign_grad_element(
            load(ENTRY(x_in)), grad_result);
        store(ENTRY(grad_out), grad_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) softsign_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad_out_type, grad_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real grad_result;
        softsign_grad_element(
            load(PLACE(x_in)), grad_result);
        store(PLACE(grad_out), grad_result);
    }
}
""",
)


_grad2 = _Kernel(
    name="softsign_grad2",
    rows=False,
    inputs=("x",),
    outputs=("grad2",),
    primitives=("absolute",),
    text=r"""
__device__ __forceinline__ void softsign_grad2_element(
    const real x, real& grad2_result)
{
    const real t1 = absolute_(x) + R(1.0);
    const real t2 = R(2.0) / t1 / t1 / t1;
    grad2_result = x > R(0.0) ? -t2 : x >= R(0.0) ? R(0.0) : t2;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) softsign_grad2_flat(
    FLAT(const x_type, x_in),
    FLAT(grad2_out_type, grad2_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real grad2_result;
        softsign_grad2_element(
            load(ENTRY(x_in)), grad2_result);
        store(ENTRY(grad2_out), grad2_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) softsign_grad2_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad2_out_type, grad2_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real grad2_result;
        softsign_grad2_element(
            load(PLACE(x_in)), grad2_result);
        store(PLACE(grad2_out), grad2_result);
    }
}
""",
)


_vjp = _Kernel(
    name="softsign_vjp",
    rows=False,
    inputs=("x", "g"),
    outputs=("x",),
    primitives=("absolute",),
    text=r"""
__device__ __forceinline__ void softsign_vjp_element(
    const real x, const real g, real& x_result)
{
    const real t1 = absolute_(x) + R(1.0);
    x_result = g / t1 / t1;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) softsign_vjp_flat(
    FLAT(const x_type, x_in),
    FLAT(const g_type, g_in),
    FLAT(x_out_type, x_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real x_result;
        softsign_vjp_element(
            load(ENTRY(x_in)), load(ENTRY(g_in)), x_result);
        store(ENTRY(x_out), x_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) softsign_vjp_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const g_type, g_in),
    STRIDED(x_out_type, x_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real x_result;
        softsign_vjp_element(
            load(PLACE(x_in)), load(PLACE(g_in)), x_result);
        store(PLACE(x_out), x_result);
    }
}
""",
)


_value_and_grad = _Kernel(
    name="softsign_value_and_grad",
    rows=False,
    inputs=("x",),
    outputs=("value", "grad"),
    primitives=("absolute", "extended"),
    text=r"""
// softsign_value_and_grad for the elements at which it loses digits.
struct softsign_value_and_grad_carefully_results {
    real grad_result;
};

__device__ __noinline__ softsign_value_and_grad_carefully_results softsign_value_and_grad_carefully(
    const real x)
{
    const extended t1 = extended_of(x);
    const extended t2 = -t1;
    const extended t3 = (x < real(t2) ? t2 : t1) + extended(R(1.0));
    return { real(extended(R(1.0)) / (t3 * t3)) };
}

__device__ __forceinline__ void softsign_value_and_grad_element(
    const real x, real& value_result, real& grad_result)
{
    const real t1 = absolute_(x) + R(1.0);
    const real t2 = R(1.0) / (t1 * t1);
    const real t3 = x == -INF ? -R(1.0) : x == INF ? R(1.0) : x / t1;
    const bool t4 = x >= -BEYOND(1.063718590655528e+178) && x <= BEYOND(1.063718590655528e+178);
    const bool t5 = t2 < R(7.888609052210118e-31) && t4;
    value_result = t3;
    grad_result = t2;
    if (t5) {
        const softsign_value_and_grad_carefully_results better = softsign_value_and_grad_carefully(x);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) softsign_value_and_grad_flat(
    FLAT(const x_type, x_in),
    FLAT(value_out_type, value_out),
    FLAT(grad_out_type, grad_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result, grad_result;
        softsign_value_and_grad_element(
            load(ENTRY(x_in)), value_result, grad_result);
        store(ENTRY(value_out), value_result);
        store(ENTRY(grad_out), grad_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) softsign_value_and_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    STRIDED(grad_out_type, grad_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result, grad_result;
        softsign_value_and_grad_element(
            load(PLACE(x_in)), value_result, grad_result);
        store(PLACE(value_out), value_result);
        store(PLACE(grad_out), grad_result);
    }
}
""",
)


_SPEC = _Function(
    name="softsign",
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


def softsign(x, *, out=None):
    """The argument over one plus its size: a step from -1 to 1 with slow tails.

        softsign = x/(absolute(x) + 1)

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: J. Bergstra et al., Quadratic Polynomials Learn Better Image Features, Technical Report
    1337, 2009
    """
    return _evaluate(_SPEC, "softsign", (x,), "value", None, out)


def softsign_grad(x, *, out=None):
    """First derivative of softsign: f'(x).

    softsign: The argument over one plus its size: a step from -1 to 1 with slow tails.

        softsign = x/(absolute(x) + 1)

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: J. Bergstra et al., Quadratic Polynomials Learn Better Image Features, Technical Report
    1337, 2009
    """
    return _evaluate(_SPEC, "softsign_grad", (x,), "grad", None, out)


def softsign_grad2(x, *, out=None):
    """Second derivative of softsign: f''(x).

    softsign: The argument over one plus its size: a step from -1 to 1 with slow tails.

        softsign = x/(absolute(x) + 1)

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: J. Bergstra et al., Quadratic Polynomials Learn Better Image Features, Technical Report
    1337, 2009
    """
    return _evaluate(_SPEC, "softsign_grad2", (x,), "grad2", None, out)


def softsign_vjp(g, x, *, wrt=None, out=None):
    """Cotangents of the inputs of softsign, given the cotangent g of its result.

    softsign: The argument over one plus its size: a step from -1 to 1 with slow tails.

        softsign = x/(absolute(x) + 1)

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

    Reference: J. Bergstra et al., Quadratic Polynomials Learn Better Image Features, Technical Report
    1337, 2009
    """
    return _cotangents(_SPEC, "softsign_vjp", g, (x,), None, None, wrt, out)


def softsign_value_and_grad(x, *, out=None):
    """Value of softsign and its derivative, in one pass.

    softsign: The argument over one plus its size: a step from -1 to 1 with slow tails.

        softsign = x/(absolute(x) + 1)

    x: array.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: J. Bergstra et al., Quadratic Polynomials Learn Better Image Features, Technical Report
    1337, 2009
    """
    return _evaluate_pair(_SPEC, "softsign_value_and_grad", (x,), out)
