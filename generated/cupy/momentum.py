# Made by symdl 0.1.0 from momentum with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     new param = -gamma*velocity - grad*lr + param
#     new velocity = gamma*velocity + grad*lr
"""Gradient descent with a velocity that holds the learning rate."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _stepped

__all__ = ["momentum_step"]


_step = _Kernel(
    name="momentum_step",
    rows=False,
    inputs=("param", "grad", "velocity"),
    outputs=("param", "velocity"),
    scalars=("gamma", "lr"),
    kinds=("real", "real"),
    text=r"""
__device__ __forceinline__ void momentum_step_element(
    const real param, const real grad, const real velocity, const real gamma, const real lr, real& param_result, real& velocity_result)
{
    const real t1 = gamma * velocity;
    const real t2 = lr * grad;
    const real t3 = param - t1 - t2;
    const real t4 = t1 + t2;
    param_result = t3;
    velocity_result = t4;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) momentum_step_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const velocity_type, velocity_in),
    FLAT(param_out_type, param_out),
    FLAT(velocity_out_type, velocity_out),
    const real gamma,
    const real lr,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real param_result, velocity_result;
        momentum_step_element(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(velocity_in)), gamma, lr, param_result, velocity_result);
        store(ENTRY(param_out), param_result);
        store(ENTRY(velocity_out), velocity_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) momentum_step_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const velocity_type, velocity_in),
    STRIDED(param_out_type, param_out),
    STRIDED(velocity_out_type, velocity_out),
    const real gamma,
    const real lr,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real param_result, velocity_result;
        momentum_step_element(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(velocity_in)), gamma, lr, param_result, velocity_result);
        store(PLACE(param_out), param_result);
        store(PLACE(velocity_out), velocity_result);
    }
}
""",
)


_SPEC = _Function(
    name="momentum",
    arguments=(
        _Argument("param", "elem"),
        _Argument("grad", "elem"),
        _Argument("velocity", "state"),
        _Argument("lr", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("gamma", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "step": _Body(_step, ("param", "grad", "velocity"), ("lr", "gamma"), ("param", "velocity")),
            },
        ),
    },
)


def momentum_step(param, grad, velocity, *, lr, gamma=0.9, out=None):
    """Gradient descent with a velocity that holds the learning rate.

        new param = -gamma*velocity - grad*lr + param
        new velocity = gamma*velocity + grad*lr

    param: array.
    grad: array.
    velocity: array, the state of the last step.
    lr: number, 0 <= lr.
    gamma: number, 0 <= gamma; default 0.9.
    out: tuple of arrays for the results, in their order (of exactly the result's shape and dtype; may
        be an input): the step is then in place; what follows those given gets new memory.

    Returns the tuple (param, velocity) of new values, None for a state that is not used; each keeps its
    own array's dtype (float16, bfloat16, float32 or float64; 16-bit types compute in float32).

    Right-hand sides are old values. NaN in gives NaN out; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: B. Polyak, Some methods of speeding up the convergence of iteration methods, 1964,
    doi:10.1016/0041-5553(64)90137-5
    """
    return _stepped(_SPEC, "momentum_step", (param, grad, velocity, lr, gamma), out)
