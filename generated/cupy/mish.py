# Made by symdl 0.1.0 from mish with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     mish = x*tanh(log(exp(x) + 1))
"""The argument weighted by the hyperbolic tangent of its softplus."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["mish", "mish_grad", "mish_grad2", "mish_vjp", "mish_value_and_grad"]


_value = _Kernel(
    name="mish_value",
    rows=False,
    inputs=("x",),
    outputs=("value",),
    primitives=("softplus",),
    text=r"""
__device__ __forceinline__ void mish_value_element(
    const real x, real& value_result)
{
    value_result = x == -INF ? R(0.0) : x * tanh_(softplus_(x));
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mish_value_flat(
    FLAT(const x_type, x_in),
    FLAT(value_out_type, value_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result;
        mish_value_element(
            load(ENTRY(x_in)), value_result);
        store(ENTRY(value_out), value_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mish_value_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result;
        mish_value_element(
            load(PLACE(x_in)), value_result);
        store(PLACE(value_out), value_result);
    }
}
""",
)


_grad = _Kernel(
    name="mish_grad",
    rows=False,
    inputs=("x",),
    outputs=("grad",),
    primitives=("expit", "softplus"),
    text=r"""
__device__ __forceinline__ void mish_grad_element(
    const real x, real& grad_result)
{
    const real softplus = softplus_(x);
    const real t1 = R(2.0) * softplus;
    const real t2 = R(4.0) * x * expit_(x) * expit_(-t1) * expit_(t1) + tanh_(softplus);
    const real t3 = x >= R(4.253529586511731e+37) ? R(1.0) : t2;
    grad_result = x <= -R(4.253529586511731e+37) ? R(0.0) : t3;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mish_grad_flat(
    FLAT(const x_type, x_in),
    FLAT(grad_out_type, grad_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real grad_result;
        mish_grad_element(
            load(ENTRY(x_in)), grad_result);
        store(ENTRY(grad_out), grad_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mish_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad_out_type, grad_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real grad_result;
        mish_grad_element(
            load(PLACE(x_in)), grad_result);
        store(PLACE(grad_out), grad_result);
    }
}
""",
)


_grad2 = _Kernel(
    name="mish_grad2",
    rows=False,
    inputs=("x",),
    outputs=("grad2",),
    primitives=("expit", "softplus"),
    text=r"""
__device__ __forceinline__ void mish_grad2_element(
    const real x, real& grad2_result)
{
    const real expit = expit_(x);
    const real softplus = softplus_(x);
    const real t1 = R(2.0) * softplus;
    const real t2 = R(4.0) * (x * expit_(-x) - R(2.0) * x * expit * tanh_(softplus) + R(2.0)) * expit;
    const real t3 = x >= R(2.1267647932558654e+37) ? R(0.0) : t2 * expit_(-t1) * expit_(t1);
    grad2_result = x <= -R(4.253529586511731e+37) ? R(0.0) : t3;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mish_grad2_flat(
    FLAT(const x_type, x_in),
    FLAT(grad2_out_type, grad2_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real grad2_result;
        mish_grad2_element(
            load(ENTRY(x_in)), grad2_result);
        store(ENTRY(grad2_out), grad2_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mish_grad2_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad2_out_type, grad2_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real grad2_result;
        mish_grad2_element(
            load(PLACE(x_in)), grad2_result);
        store(PLACE(grad2_out), grad2_result);
    }
}
""",
)


_vjp = _Kernel(
    name="mish_vjp",
    rows=False,
    inputs=("x", "g"),
    outputs=("x",),
    primitives=("expit", "softplus"),
    text=r"""
__device__ __forceinline__ void mish_vjp_element(
    const real x, const real g, real& x_result)
{
    const real softplus = softplus_(x);
    const real t1 = R(2.0) * softplus;
    const real t2 = g * (R(4.0) * x * expit_(x) * expit_(-t1) * expit_(t1) + tanh_(softplus));
    x_result = x <= -R(4.253529586511731e+37) ? R(0.0) : x >= R(4.253529586511731e+37) ? g : t2;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mish_vjp_flat(
    FLAT(const x_type, x_in),
    FLAT(const g_type, g_in),
    FLAT(x_out_type, x_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real x_result;
        mish_vjp_element(
            load(ENTRY(x_in)), load(ENTRY(g_in)), x_result);
        store(ENTRY(x_out), x_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mish_vjp_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const g_type, g_in),
    STRIDED(x_out_type, x_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real x_result;
        mish_vjp_element(
            load(PLACE(x_in)), load(PLACE(g_in)), x_result);
        store(PLACE(x_out), x_result);
    }
}
""",
)


_value_and_grad = _Kernel(
    name="mish_value_and_grad",
    rows=False,
    inputs=("x",),
    outputs=("value", "grad"),
    primitives=("expit", "softplus"),
    text=r"""
__device__ __forceinline__ void mish_value_and_grad_element(
    const real x, real& value_result, real& grad_result)
{
    const real softplus = softplus_(x);
    const real tanh = tanh_(softplus);
    const real t1 = R(2.0) * softplus;
    const real t2 = x == -INF ? R(0.0) : x * tanh;
    const real t3 = R(4.0) * x * expit_(x) * expit_(-t1) * expit_(t1) + tanh;
    const real t4 = x >= R(4.253529586511731e+37) ? R(1.0) : t3;
    const real t5 = x <= -R(4.253529586511731e+37) ? R(0.0) : t4;
    value_result = t2;
    grad_result = t5;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mish_value_and_grad_flat(
    FLAT(const x_type, x_in),
    FLAT(value_out_type, value_out),
    FLAT(grad_out_type, grad_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result, grad_result;
        mish_value_and_grad_element(
            load(ENTRY(x_in)), value_result, grad_result);
        store(ENTRY(value_out), value_result);
        store(ENTRY(grad_out), grad_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mish_value_and_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    STRIDED(grad_out_type, grad_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result, grad_result;
        mish_value_and_grad_element(
            load(PLACE(x_in)), value_result, grad_result);
        store(PLACE(value_out), value_result);
        store(PLACE(grad_out), grad_result);
    }
}
""",
)


_SPEC = _Function(
    name="mish",
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


def mish(x, *, out=None):
    """The argument weighted by the hyperbolic tangent of its softplus.

        mish = x*tanh(log(exp(x) + 1))

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. Misra, Mish: A Self Regularized Non-Monotonic Activation Function, BMVC 2020,
    arXiv:1908.08681
    """
    return _evaluate(_SPEC, "mish", (x,), "value", None, out)


def mish_grad(x, *, out=None):
    """First derivative of mish: f'(x).

    mish: The argument weighted by the hyperbolic tangent of its softplus.

        mish = x*tanh(log(exp(x) + 1))

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. Misra, Mish: A Self Regularized Non-Monotonic Activation Function, BMVC 2020,
    arXiv:1908.08681
    """
    return _evaluate(_SPEC, "mish_grad", (x,), "grad", None, out)


def mish_grad2(x, *, out=None):
    """Second derivative of mish: f''(x).

    mish: The argument weighted by the hyperbolic tangent of its softplus.

        mish = x*tanh(log(exp(x) + 1))

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. Misra, Mish: A Self Regularized Non-Monotonic Activation Function, BMVC 2020,
    arXiv:1908.08681
    """
    return _evaluate(_SPEC, "mish_grad2", (x,), "grad2", None, out)


def mish_vjp(g, x, *, wrt=None, out=None):
    """Cotangents of the inputs of mish, given the cotangent g of its result.

    mish: The argument weighted by the hyperbolic tangent of its softplus.

        mish = x*tanh(log(exp(x) + 1))

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

    Reference: D. Misra, Mish: A Self Regularized Non-Monotonic Activation Function, BMVC 2020,
    arXiv:1908.08681
    """
    return _cotangents(_SPEC, "mish_vjp", g, (x,), None, None, wrt, out)


def mish_value_and_grad(x, *, out=None):
    """Value of mish and its derivative, in one pass.

    mish: The argument weighted by the hyperbolic tangent of its softplus.

        mish = x*tanh(log(exp(x) + 1))

    x: array.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. Misra, Mish: A Self Regularized Non-Monotonic Activation Function, BMVC 2020,
    arXiv:1908.08681
    """
    return _evaluate_pair(_SPEC, "mish_value_and_grad", (x,), out)
