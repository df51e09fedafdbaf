# Made by symdl 0.1.0 from swish with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     swish = x/(1 + exp(-beta*x))
"""The argument weighted by its sigmoid at a learned scale."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["swish", "swish_grad", "swish_grad2", "swish_vjp", "swish_value_and_grad"]


_value = _Kernel(
    name="swish_value",
    rows=False,
    inputs=("x", "beta"),
    outputs=("value",),
    primitives=("expit",),
    text=r"""
__device__ __forceinline__ void swish_value_element(
    const real x, const real beta, real& value_result)
{
    const real t1 = x * expit_(beta * x);
    const real t2 = maximum_(minimum_(x, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    value_result = t1 == t1 ? t1 : t2 * expit_(beta * t2);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) swish_value_flat(
    FLAT(const x_type, x_in),
    FLAT(const beta_type, beta_in),
    FLAT(value_out_type, value_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result;
        swish_value_element(
            load(ENTRY(x_in)), load(ENTRY(beta_in)), value_result);
        store(ENTRY(value_out), value_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) swish_value_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const beta_type, beta_in),
    STRIDED(value_out_type, value_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result;
        swish_value_element(
            load(PLACE(x_in)), load(PLACE(beta_in)), value_result);
        store(PLACE(value_out), value_result);
    }
}
""",
)


_grad = _Kernel(
    name="swish_grad",
    rows=False,
    inputs=("x", "beta"),
    outputs=("grad",),
    primitives=("expit",),
    text=r"""
__device__ __forceinline__ void swish_grad_element(
    const real x, const real beta, real& grad_result)
{
    const real t1 = beta * x;
    const real t2 = (t1 * expit_(-t1) + R(1.0)) * expit_(t1);
    const real t3 = beta * maximum_(minimum_(x, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    grad_result = t2 == t2 ? t2 : (t3 * expit_(-t3) + R(1.0)) * expit_(t3);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) swish_grad_flat(
    FLAT(const x_type, x_in),
    FLAT(const beta_type, beta_in),
    FLAT(grad_out_type, grad_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real grad_result;
        swish_grad_element(
            load(ENTRY(x_in)), load(ENTRY(beta_in)), grad_result);
        store(ENTRY(grad_out), grad_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) swish_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const beta_type, beta_in),
    STRIDED(grad_out_type, grad_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real grad_result;
        swish_grad_element(
            load(PLACE(x_in)), load(PLACE(beta_in)), grad_result);
        store(PLACE(grad_out), grad_result);
    }
}
""",
)


_grad2 = _Kernel(
    name="swish_grad2",
    rows=False,
    inputs=("x", "beta"),
    outputs=("grad2",),
    primitives=("expit",),
    text=r"""
__device__ __forceinline__ void swish_grad2_element(
    const real x, const real beta, real& grad2_result)
{
    const real t1 = beta * x;
    const real expit = expit_(t1);
    const real expit_2 = expit_(-t1);
    const real t2 = (beta * (t1 * expit_2 + R(1.0)) + beta - x * (beta * beta) * expit) * expit;
    const real t3 = x >= R(8.507059173023462e+37) ? R(0.0) : t2 * expit_2;
    grad2_result = x <= -R(8.507059173023462e+37) ? R(0.0) : t3;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) swish_grad2_flat(
    FLAT(const x_type, x_in),
    FLAT(const beta_type, beta_in),
    FLAT(grad2_out_type, grad2_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real grad2_result;
        swish_grad2_element(
            load(ENTRY(x_in)), load(ENTRY(beta_in)), grad2_result);
        store(ENTRY(grad2_out), grad2_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) swish_grad2_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const beta_type, beta_in),
    STRIDED(grad2_out_type, grad2_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real grad2_result;
        swish_grad2_element(
            load(PLACE(x_in)), load(PLACE(beta_in)), grad2_result);
        store(PLACE(grad2_out), grad2_result);
    }
}
""",
)


_vjp = _Kernel(
    name="swish_vjp",
    rows=False,
    inputs=("x", "beta", "g"),
    outputs=("x", "beta"),
    primitives=("expit",),
    text=r"""
__device__ __forceinline__ void swish_vjp_element(
    const real x, const real beta, const real g, real& x_result, real& beta_result)
{
    const real t1 = beta * x;
    const real expit = expit_(-t1);
    const real expit_2 = expit_(t1);
    const real t2 = g * (t1 * expit + R(1.0)) * expit_2;
    const real t3 = beta * maximum_(minimum_(x, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t4 = t2 == t2 ? t2 : g * (t3 * expit_(-t3) + R(1.0)) * expit_(t3);
    const real t5 = x >= R(9.223372036854776e+18) ? R(0.0) : g * (x * x) * expit_2 * expit;
    const real t6 = x <= -R(9.223372036854776e+18) ? R(0.0) : t5;
    x_result = t4;
    beta_result = t6;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) swish_vjp_flat(
    FLAT(const x_type, x_in),
    FLAT(const beta_type, beta_in),
    FLAT(const g_type, g_in),
    FLAT(x_out_type, x_out),
    FLAT(beta_out_type, beta_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real x_result, beta_result;
        swish_vjp_element(
            load(ENTRY(x_in)), load(ENTRY(beta_in)), load(ENTRY(g_in)), x_result, beta_result);
        store(ENTRY(x_out), x_result);
        store(ENTRY(beta_out), beta_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) swish_vjp_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const beta_type, beta_in),
    STRIDED(const g_type, g_in),
    STRIDED(x_out_type, x_out),
    STRIDED(beta_out_type, beta_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real x_result, beta_result;
        swish_vjp_element(
            load(PLACE(x_in)), load(PLACE(beta_in)), load(PLACE(g_in)), x_result, beta_result);
        store(PLACE(x_out), x_result);
        store(PLACE(beta_out), beta_result);
    }
}
""",
)


_value_and_grad = _Kernel(
    name="swish_value_and_grad",
    rows=False,
    inputs=("x", "beta"),
    outputs=("value", "grad"),
    primitives=("expit",),
    text=r"""
__device__ __forceinline__ void swish_value_and_grad_element(
    const real x, const real beta, real& value_result, real& grad_result)
{
    const real t1 = beta * x;
    const real expit = expit_(t1);
    const real t2 = x * expit;
    const real t3 = (t1 * expit_(-t1) + R(1.0)) * expit;
    const real t4 = maximum_(minimum_(x, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t5 = beta * t4;
    const real expit_2 = expit_(t5);
    const real t6 = t2 == t2 ? t2 : t4 * expit_2;
    const real t7 = t3 == t3 ? t3 : (t5 * expit_(-t5) + R(1.0)) * expit_2;
    value_result = t6;
    grad_result = t7;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) swish_value_and_grad_flat(
    FLAT(const x_type, x_in),
    FLAT(const beta_type, beta_in),
    FLAT(value_out_type, value_out),
    FLAT(grad_out_type, grad_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result, grad_result;
        swish_value_and_grad_element(
            load(ENTRY(x_in)), load(ENTRY(beta_in)), value_result, grad_result);
        store(ENTRY(value_out), value_result);
        store(ENTRY(grad_out), grad_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) swish_value_and_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const beta_type, beta_in),
    STRIDED(value_out_type, value_out),
    STRIDED(grad_out_type, grad_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result, grad_result;
        swish_value_and_grad_element(
            load(PLACE(x_in)), load(PLACE(beta_in)), value_result, grad_result);
        store(PLACE(value_out), value_result);
        store(PLACE(grad_out), grad_result);
    }
}
""",
)


_SPEC = _Function(
    name="swish",
    arguments=(
        _Argument("x", "elem"),
        _Argument("beta", "weight", default=1.0),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x", "beta"), (), ("value",)),
                "grad": _Body(_grad, ("x", "beta"), (), ("grad",)),
                "grad2": _Body(_grad2, ("x", "beta"), (), ("grad2",)),
                "vjp": _Body(_vjp, ("x", "beta", "g"), (), ("x", "beta")),
                "value_and_grad": _Body(_value_and_grad, ("x", "beta"), (), ("value", "grad")),
            },
        ),
    },
)


def swish(x, beta=1.0, *, out=None):
    """The argument weighted by its sigmoid at a learned scale.

        swish = x/(1 + exp(-beta*x))

    x: array; broadcasts with the others.
    beta: learnable array; broadcasts; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x, beta promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: P. Ramachandran, B. Zoph, Q. Le, Searching for Activation Functions, 2017,
    arXiv:1710.05941
    """
    return _evaluate(_SPEC, "swish", (x, beta), "value", None, out)


def swish_grad(x, beta=1.0, *, out=None):
    """First derivative of swish: f'(x).

    swish: The argument weighted by its sigmoid at a learned scale.

        swish = x/(1 + exp(-beta*x))

    x: array; broadcasts with the others.
    beta: learnable array; broadcasts; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x, beta promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: P. Ramachandran, B. Zoph, Q. Le, Searching for Activation Functions, 2017,
    arXiv:1710.05941
    """
    return _evaluate(_SPEC, "swish_grad", (x, beta), "grad", None, out)


def swish_grad2(x, beta=1.0, *, out=None):
    """Second derivative of swish: f''(x).

    swish: The argument weighted by its sigmoid at a learned scale.

        swish = x/(1 + exp(-beta*x))

    x: array; broadcasts with the others.
    beta: learnable array; broadcasts; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x, beta promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: P. Ramachandran, B. Zoph, Q. Le, Searching for Activation Functions, 2017,
    arXiv:1710.05941
    """
    return _evaluate(_SPEC, "swish_grad2", (x, beta), "grad2", None, out)


def swish_vjp(g, x, beta=1.0, *, wrt=None, out=None):
    """Cotangents of the inputs of swish, given the cotangent g of its result.

    swish: The argument weighted by its sigmoid at a learned scale.

        swish = x/(1 + exp(-beta*x))

    g: the cotangent of the result, of its shape.
    x: array; broadcasts with the others.
    beta: learnable array; broadcasts; default 1.0.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns a tuple of arrays, the cotangent of x, beta, each of its input's shape. The result has the
    dtype to which the floating x, beta promote (float16, bfloat16, float32, float64; 16-bit types
    compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: P. Ramachandran, B. Zoph, Q. Le, Searching for Activation Functions, 2017,
    arXiv:1710.05941
    """
    return _cotangents(_SPEC, "swish_vjp", g, (x, beta), None, None, wrt, out)


def swish_value_and_grad(x, beta=1.0, *, out=None):
    """Value of swish and its derivative, in one pass.

    swish: The argument weighted by its sigmoid at a learned scale.

        swish = x/(1 + exp(-beta*x))

    x: array; broadcasts with the others.
    beta: learnable array; broadcasts; default 1.0.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x, beta promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: P. Ramachandran, B. Zoph, Q. Le, Searching for Activation Functions, 2017,
    arXiv:1710.05941
    """
    return _evaluate_pair(_SPEC, "swish_value_and_grad", (x, beta), out)
