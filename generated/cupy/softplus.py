# Made by symdl 0.1.0 from softplus with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     softplus = log(exp(beta*x) + 1)/beta
"""Smooth rectifier; exact for every argument, without a threshold."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["softplus", "softplus_grad", "softplus_grad2", "softplus_vjp", "softplus_value_and_grad"]


_value = _Kernel(
    name="softplus_value",
    rows=False,
    inputs=("x",),
    outputs=("value",),
    scalars=("beta",),
    kinds=("real",),
    primitives=("softplus",),
    text=r"""
__device__ __forceinline__ void softplus_value_element(
    const real x, const real beta, real& value_result)
{
    value_result = softplus_(beta * x) / beta;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) softplus_value_flat(
    FLAT(const x_type, x_in),
    FLAT(value_out_type, value_out),
    const real beta,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result;
        softplus_value_element(
            load(ENTRY(x_in)), beta, value_result);
        store(ENTRY(value_out), value_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) softplus_value_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    const real beta,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result;
        softplus_value_element(
            load(PLACE(x_in)), beta, value_result);
        store(PLACE(value_out), value_result);
    }
}
""",
)


_grad = _Kernel(
    name="softplus_grad",
    rows=False,
    inputs=("x",),
    outputs=("grad",),
    scalars=("beta",),
    kinds=("real",),
    primitives=("expit",),
    text=r"""
__device__ __forceinline__ void softplus_grad_element(
    const real x, const real beta, real& grad_result)
{
    grad_result = expit_(beta * x);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) softplus_grad_flat(
    FLAT(const x_type, x_in),
    FLAT(grad_out_type, grad_out),
    const real beta,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real grad_result;
        softplus_grad_element(
            load(ENTRY(x_in)), beta, grad_result);
        store(ENTRY(grad_out), grad_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) softplus_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad_out_type, grad_out),
    const real beta,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real grad_result;
        softplus_grad_element(
            load(PLACE(x_in)), beta, grad_result);
        store(PLACE(grad_out), grad_result);
    }
}
""",
)


_grad2 = _Kernel(
    name="softplus_grad2",
    rows=False,
    inputs=("x",),
    outputs=("grad2",),
    scalars=("beta",),
    kinds=("real",),
    primitives=("expit",),
    text=r"""
__device__ __forceinline__ void softplus_grad2_element(
    const real x, const real beta, real& grad2_result)
{
    const real t1 = beta * x;
    grad2_result = beta * expit_(t1) * expit_(-t1);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) softplus_grad2_flat(
    FLAT(const x_type, x_in),
    FLAT(grad2_out_type, grad2_out),
    const real beta,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real grad2_result;
        softplus_grad2_element(
            load(ENTRY(x_in)), beta, grad2_result);
        store(ENTRY(grad2_out), grad2_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) softplus_grad2_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad2_out_type, grad2_out),
    const real beta,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real grad2_result;
        softplus_grad2_element(
            load(PLACE(x_in)), beta, grad2_result);
        store(PLACE(grad2_out), grad2_result);
    }
}
""",
)


_vjp = _Kernel(
    name="softplus_vjp",
    rows=False,
    inputs=("x", "g"),
    outputs=("x",),
    scalars=("beta",),
    kinds=("real",),
    primitives=("expit",),
    text=r"""
__device__ __forceinline__ void softplus_vjp_element(
    const real x, const real g, const real beta, real& x_result)
{
    x_result = g * expit_(beta * x);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) softplus_vjp_flat(
    FLAT(const x_type, x_in),
    FLAT(const g_type, g_in),
    FLAT(x_out_type, x_out),
    const real beta,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real x_result;
        softplus_vjp_element(
            load(ENTRY(x_in)), load(ENTRY(g_in)), beta, x_result);
        store(ENTRY(x_out), x_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) softplus_vjp_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const g_type, g_in),
    STRIDED(x_out_type, x_out),
    const real beta,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real x_result;
        softplus_vjp_element(
            load(PLACE(x_in)), load(PLACE(g_in)), beta, x_result);
        store(PLACE(x_out), x_result);
    }
}
""",
)


_value_and_grad = _Kernel(
    name="softplus_value_and_grad",
    rows=False,
    inputs=("x",),
    outputs=("value", "grad"),
    scalars=("beta",),
    kinds=("real",),
    primitives=("expit", "softplus"),
    text=r"""
__device__ __forceinline__ void softplus_value_and_grad_element(
    const real x, const real beta, real& value_result, real& grad_result)
{
    const real t1 = beta * x;
    const real t2 = softplus_(t1) / beta;
    const real expit = expit_(t1);
    value_result = t2;
    grad_result = expit;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) softplus_value_and_grad_flat(
    FLAT(const x_type, x_in),
    FLAT(value_out_type, value_out),
    FLAT(grad_out_type, grad_out),
    const real beta,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result, grad_result;
        softplus_value_and_grad_element(
            load(ENTRY(x_in)), beta, value_result, grad_result);
        store(ENTRY(value_out), value_result);
        store(ENTRY(grad_out), grad_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) softplus_value_and_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    STRIDED(grad_out_type, grad_out),
    const real beta,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result, grad_result;
        softplus_value_and_grad_element(
            load(PLACE(x_in)), beta, value_result, grad_result);
        store(PLACE(value_out), value_result);
        store(PLACE(grad_out), grad_result);
    }
}
""",
)


_SPEC = _Function(
    name="softplus",
    arguments=(
        _Argument("x", "elem"),
        _Argument("beta", "param", domain=_Domain(0, float('inf'), True, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), ("beta",), ("value",)),
                "grad": _Body(_grad, ("x",), ("beta",), ("grad",)),
                "grad2": _Body(_grad2, ("x",), ("beta",), ("grad2",)),
                "vjp": _Body(_vjp, ("x", "g"), ("beta",), ("x",)),
                "value_and_grad": _Body(_value_and_grad, ("x",), ("beta",), ("value", "grad")),
            },
        ),
    },
)


def softplus(x, beta=1.0, *, out=None):
    """Smooth rectifier; exact for every argument, without a threshold.

        softplus = log(exp(beta*x) + 1)/beta

    x: array.
    beta: number, 0 < beta; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. Dugas et al., Incorporating Second-Order Functional Knowledge for Better Option
    Pricing, NIPS 2000
    """
    return _evaluate(_SPEC, "softplus", (x, beta), "value", None, out)


def softplus_grad(x, beta=1.0, *, out=None):
    """First derivative of softplus: f'(x).

    softplus: Smooth rectifier; exact for every argument, without a threshold.

        softplus = log(exp(beta*x) + 1)/beta

    x: array.
    beta: number, 0 < beta; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. Dugas et al., Incorporating Second-Order Functional Knowledge for Better Option
    Pricing, NIPS 2000
    """
    return _evaluate(_SPEC, "softplus_grad", (x, beta), "grad", None, out)


def softplus_grad2(x, beta=1.0, *, out=None):
    """Second derivative of softplus: f''(x).

    softplus: Smooth rectifier; exact for every argument, without a threshold.

        softplus = log(exp(beta*x) + 1)/beta

    x: array.
    beta: number, 0 < beta; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. Dugas et al., Incorporating Second-Order Functional Knowledge for Better Option
    Pricing, NIPS 2000
    """
    return _evaluate(_SPEC, "softplus_grad2", (x, beta), "grad2", None, out)


def softplus_vjp(g, x, beta=1.0, *, wrt=None, out=None):
    """Cotangents of the inputs of softplus, given the cotangent g of its result.

    softplus: Smooth rectifier; exact for every argument, without a threshold.

        softplus = log(exp(beta*x) + 1)/beta

    g: the cotangent of the result, of its shape.
    x: array.
    beta: number, 0 < beta; default 1.0.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. Dugas et al., Incorporating Second-Order Functional Knowledge for Better Option
    Pricing, NIPS 2000
    """
    return _cotangents(_SPEC, "softplus_vjp", g, (x, beta), None, None, wrt, out)


def softplus_value_and_grad(x, beta=1.0, *, out=None):
    """Value of softplus and its derivative, in one pass.

    softplus: Smooth rectifier; exact for every argument, without a threshold.

        softplus = log(exp(beta*x) + 1)/beta

    x: array.
    beta: number, 0 < beta; default 1.0.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. Dugas et al., Incorporating Second-Order Functional Knowledge for Better Option
    Pricing, NIPS 2000
    """
    return _evaluate_pair(_SPEC, "softplus_value_and_grad", (x, beta), out)
