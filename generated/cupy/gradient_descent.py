# Made by symdl 0.1.0 from gradient_descent with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     new param = -grad*lr + param
"""A step against the gradient."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _stepped

__all__ = ["gradient_descent_step"]


_step = _Kernel(
    name="gradient_descent_step",
    rows=False,
    inputs=("param", "grad"),
    outputs=("param",),
    scalars=("lr",),
    kinds=("real",),
    text=r"""
__device__ __forceinline__ void gradient_descent_step_element(
    const real param, const real grad, const real lr, real& param_result)
{
    param_result = param - lr * grad;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gradient_descent_step_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(param_out_type, param_out),
    const real lr,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real param_result;
        gradient_descent_step_element(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), lr, param_result);
        store(ENTRY(param_out), param_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gradient_descent_step_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(param_out_type, param_out),
    const real lr,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real param_result;
        gradient_descent_step_element(
            load(PLACE(param_in)), load(PLACE(grad_in)), lr, param_result);
        store(PLACE(param_out), param_result);
    }
}
""",
)


_SPEC = _Function(
    name="gradient_descent",
    arguments=(
        _Argument("param", "elem"),
        _Argument("grad", "elem"),
        _Argument("lr", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "step": _Body(_step, ("param", "grad"), ("lr",), ("param",)),
            },
        ),
    },
)


def gradient_descent_step(param, grad, *, lr, out=None):
    """A step against the gradient.

        new param = -grad*lr + param

    param: array.
    grad: array.
    lr: number, 0 <= lr.
    out: tuple of arrays for the results, in their order (of exactly the result's shape and dtype; may
        be an input): the step is then in place; what follows those given gets new memory.

    Returns the tuple (param,) of new values, None for a state that is not used; each keeps its own
    array's dtype (float16, bfloat16, float32 or float64; 16-bit types compute in float32).

    Right-hand sides are old values. NaN in gives NaN out; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: A.-L. Cauchy, Méthode générale pour la résolution des systèmes d'équations simultanées,
    1847
    """
    return _stepped(_SPEC, "gradient_descent_step", (param, grad, lr), out)
