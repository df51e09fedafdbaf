# Made by symdl 0.1.0 from gelu_tanh with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     gelu_tanh = x*(tanh(sqrt(2)*(6444110634811895*x**3/144115188075855872 + x)/sqrt(pi)) + 1)/2
"""Gaussian error linear unit with the distribution function approximated by a hyperbolic tangent."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["gelu_tanh", "gelu_tanh_grad", "gelu_tanh_grad2", "gelu_tanh_vjp", "gelu_tanh_value_and_grad"]


_value = _Kernel(
    name="gelu_tanh_value",
    rows=False,
    inputs=("x",),
    outputs=("value",),
    primitives=("expit",),
    text=r"""
__device__ __forceinline__ void gelu_tanh_value_element(
    const real x, real& value_result)
{
    const real t1 = x * expit_(R(1.5957691216057308) * (R(0.044715) * (x * x * x) + x));
    value_result = x == -INF ? R(0.0) : t1;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gelu_tanh_value_flat(
    FLAT(const x_type, x_in),
    FLAT(value_out_type, value_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result;
        gelu_tanh_value_element(
            load(ENTRY(x_in)), value_result);
        store(ENTRY(value_out), value_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gelu_tanh_value_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result;
        gelu_tanh_value_element(
            load(PLACE(x_in)), value_result);
        store(PLACE(value_out), value_result);
    }
}
""",
)


_grad = _Kernel(
    name="gelu_tanh_grad",
    rows=False,
    inputs=("x",),
    outputs=("grad",),
    primitives=("expit",),
    text=r"""
__device__ __forceinline__ void gelu_tanh_grad_element(
    const real x, real& grad_result)
{
    const real t1 = x * x;
    const real t2 = R(1.5957691216057308) * (R(0.044715) * (t1 * x) + x);
    const real t3 = R(1.5957691216057308) * x * (R(0.134145) * t1 + R(1.0)) * expit_(-t2) + R(1.0);
    const real t4 = x >= R(8796093022208.0) ? R(1.0) : t3 * expit_(t2);
    grad_result = x <= -R(8796093022208.0) ? R(0.0) : t4;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gelu_tanh_grad_flat(
    FLAT(const x_type, x_in),
    FLAT(grad_out_type, grad_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real grad_result;
        gelu_tanh_grad_element(
            load(ENTRY(x_in)), grad_result);
        store(ENTRY(grad_out), grad_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gelu_tanh_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad_out_type, grad_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real grad_result;
        gelu_tanh_grad_element(
            load(PLACE(x_in)), grad_result);
        store(PLACE(grad_out), grad_result);
    }
}
""",
)


_grad2 = _Kernel(
    name="gelu_tanh_grad2",
    rows=False,
    inputs=("x",),
    outputs=("grad2",),
    primitives=("expit",),
    text=r"""
__device__ __forceinline__ void gelu_tanh_grad2_element(
    const real x, real& grad2_result)
{
    const real t1 = x * x;
    const real t2 = R(0.134145) * t1 + R(1.0);
    const real t3 = R(1.5957691216057308) * (R(0.044715) * (t1 * x) + x);
    const real expit = expit_(t3);
    const real expit_2 = expit_(-t3);
    const real t4 = R(1.5957691216057308) * t2;
    const real t5 = t4 * (R(1.5957691216057308) * x * t2 * expit_2 + R(1.0));
    const real t6 = R(2.5464790894703255) * x * (t2 * t2) * expit;
    const real t7 = (R(0.42812889763560147) * t1 + t5 + t4 - t6) * expit_2 * expit;
    grad2_result = x <= -R(67108864.0) ? R(0.0) : x >= R(67108864.0) ? R(0.0) : t7;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gelu_tanh_grad2_flat(
    FLAT(const x_type, x_in),
    FLAT(grad2_out_type, grad2_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real grad2_result;
        gelu_tanh_grad2_element(
            load(ENTRY(x_in)), grad2_result);
        store(ENTRY(grad2_out), grad2_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gelu_tanh_grad2_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad2_out_type, grad2_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real grad2_result;
        gelu_tanh_grad2_element(
            load(PLACE(x_in)), grad2_result);
        store(PLACE(grad2_out), grad2_result);
    }
}
""",
)


_vjp = _Kernel(
    name="gelu_tanh_vjp",
    rows=False,
    inputs=("x", "g"),
    outputs=("x",),
    primitives=("expit",),
    text=r"""
__device__ __forceinline__ void gelu_tanh_vjp_element(
    const real x, const real g, real& x_result)
{
    const real t1 = x * x;
    const real t2 = R(1.5957691216057308) * (R(0.044715) * (t1 * x) + x);
    const real t3 = g * (R(1.5957691216057308) * x * (R(0.134145) * t1 + R(1.0)) * expit_(-t2) + R(1.0));
    x_result = x <= -R(8796093022208.0) ? R(0.0) : x >= R(8796093022208.0) ? g : t3 * expit_(t2);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gelu_tanh_vjp_flat(
    FLAT(const x_type, x_in),
    FLAT(const g_type, g_in),
    FLAT(x_out_type, x_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real x_result;
        gelu_tanh_vjp_element(
            load(ENTRY(x_in)), load(ENTRY(g_in)), x_result);
        store(ENTRY(x_out), x_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gelu_tanh_vjp_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const g_type, g_in),
    STRIDED(x_out_type, x_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real x_result;
        gelu_tanh_vjp_element(
            load(PLACE(x_in)), load(PLACE(g_in)), x_result);
        store(PLACE(x_out), x_result);
    }
}
""",
)


_value_and_grad = _Kernel(
    name="gelu_tanh_value_and_grad",
    rows=False,
    inputs=("x",),
    outputs=("value", "grad"),
    primitives=("expit",),
    text=r"""
__device__ __forceinline__ void gelu_tanh_value_and_grad_element(
    const real x, real& value_result, real& grad_result)
{
    const real t1 = x * x;
    const real t2 = R(1.5957691216057308) * (R(0.044715) * (t1 * x) + x);
    const real expit = expit_(t2);
    const real t3 = R(1.5957691216057308) * x * (R(0.134145) * t1 + R(1.0)) * expit_(-t2) + R(1.0);
    const real t4 = x == -INF ? R(0.0) : x * expit;
    const real t5 = x <= -R(8796093022208.0) ? R(0.0) : x >= R(8796093022208.0) ? R(1.0) : t3 * expit;
    value_result = t4;
    grad_result = t5;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gelu_tanh_value_and_grad_flat(
    FLAT(const x_type, x_in),
    FLAT(value_out_type, value_out),
    FLAT(grad_out_type, grad_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result, grad_result;
        gelu_tanh_value_and_grad_element(
            load(ENTRY(x_in)), value_result, grad_result);
        store(ENTRY(value_out), value_result);
        store(ENTRY(grad_out), grad_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gelu_tanh_value_and_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    STRIDED(grad_out_type, grad_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result, grad_result;
        gelu_tanh_value_and_grad_element(
            load(PLACE(x_in)), value_result, grad_result);
        store(PLACE(value_out), value_result);
        store(PLACE(grad_out), grad_result);
    }
}
""",
)


_SPEC = _Function(
    name="gelu_tanh",
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


def gelu_tanh(x, *, out=None):
    """Gaussian error linear unit with the distribution function approximated by a hyperbolic tangent.

        gelu_tanh = x*(tanh(sqrt(2)*(6444110634811895*x**3/144115188075855872 + x)/sqrt(pi)) + 1)/2

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. Hendrycks, K. Gimpel, Gaussian Error Linear Units, 2016, arXiv:1606.08415
    """
    return _evaluate(_SPEC, "gelu_tanh", (x,), "value", None, out)


def gelu_tanh_grad(x, *, out=None):
    """First derivative of gelu_tanh: f'(x).

    gelu_tanh: Gaussian error linear unit with the distribution function approximated by a hyperbolic
    tangent.

        gelu_tanh = x*(tanh(sqrt(2)*(6444110634811895*x**3/144115188075855872 + x)/sqrt(pi)) + 1)/2

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. Hendrycks, K. Gimpel, Gaussian Error Linear Units, 2016, arXiv:1606.08415
    """
    return _evaluate(_SPEC, "gelu_tanh_grad", (x,), "grad", None, out)


def gelu_tanh_grad2(x, *, out=None):
    """Second derivative of gelu_tanh: f''(x).

    gelu_tanh: Gaussian error linear unit with the distribution function approximated by a hyperbolic
    tangent.

        gelu_tanh = x*(tanh(sqrt(2)*(6444110634811895*x**3/144115188075855872 + x)/sqrt(pi)) + 1)/2

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. Hendrycks, K. Gimpel, Gaussian Error Linear Units, 2016, arXiv:1606.08415
    """
    return _evaluate(_SPEC, "gelu_tanh_grad2", (x,), "grad2", None, out)


def gelu_tanh_vjp(g, x, *, wrt=None, out=None):
    """Cotangents of the inputs of gelu_tanh, given the cotangent g of its result.

    gelu_tanh: Gaussian error linear unit with the distribution function approximated by a hyperbolic
    tangent.

        gelu_tanh = x*(tanh(sqrt(2)*(6444110634811895*x**3/144115188075855872 + x)/sqrt(pi)) + 1)/2

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

    Reference: D. Hendrycks, K. Gimpel, Gaussian Error Linear Units, 2016, arXiv:1606.08415
    """
    return _cotangents(_SPEC, "gelu_tanh_vjp", g, (x,), None, None, wrt, out)


def gelu_tanh_value_and_grad(x, *, out=None):
    """Value of gelu_tanh and its derivative, in one pass.

    gelu_tanh: Gaussian error linear unit with the distribution function approximated by a hyperbolic
    tangent.

        gelu_tanh = x*(tanh(sqrt(2)*(6444110634811895*x**3/144115188075855872 + x)/sqrt(pi)) + 1)/2

    x: array.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. Hendrycks, K. Gimpel, Gaussian Error Linear Units, 2016, arXiv:1606.08415
    """
    return _evaluate_pair(_SPEC, "gelu_tanh_value_and_grad", (x,), out)
