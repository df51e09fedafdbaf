# Made by symdl 0.1.0 from adadelta with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     new param = -lr*sqrt(delta + eps)*(grad + param*weight_decay)/sqrt(eps + rho*v + (1 - rho)*(grad +
#                 param*weight_decay)**2) + param
#     new v = rho*v + (1 - rho)*(grad + param*weight_decay)**2
#     new delta = delta*rho + (1 - rho)*(delta + eps)*(grad + param*weight_decay)**2/(eps + rho*v + (1 -
#                 rho)*(grad + param*weight_decay)**2)
"""Steps scaled by the ratio of the running sizes of past steps and gradients."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _stepped

__all__ = ["adadelta_step"]


def _step_numbers(lr, rho, eps, weight_decay):
    t6 = 1.0 - rho
    return eps, weight_decay, rho, t6, lr


_step = _Kernel(
    name="adadelta_step",
    rows=False,
    inputs=("param", "grad", "v", "delta"),
    outputs=("param", "v", "delta"),
    scalars=("lr", "rho", "eps", "weight_decay"),
    kinds=("real", "real", "real", "real", "real"),
    host=_step_numbers,
    text=r"""
__device__ __forceinline__ void adadelta_step_element(
    const real param, const real grad, const real v, const real delta, const real eps, const real weight_decay, const real rho, const real t6, const real lr, real& param_result, real& v_result, real& delta_result)
{
    const real t1 = delta + eps;
    const real t2 = grad + weight_decay * param;
    const real t3 = rho * v + t6 * (t2 * t2);
    const real t4 = t3 + eps;
    const real t5 = param - lr / sqrt_(t4) * sqrt_(t1) * t2;
    const real t7 = rho * delta + t2 / t4 * t2 * t6 * t1;
    param_result = t5;
    v_result = t3;
    delta_result = t7;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adadelta_step_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const v_type, v_in),
    FLAT(const delta_type, delta_in),
    FLAT(param_out_type, param_out),
    FLAT(v_out_type, v_out),
    FLAT(delta_out_type, delta_out),
    const real eps,
    const real weight_decay,
    const real rho,
    const real t6,
    const real lr,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real param_result, v_result, delta_result;
        adadelta_step_element(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(v_in)), load(ENTRY(delta_in)), eps, weight_decay, rho, t6, lr, param_result, v_result, delta_result);
        store(ENTRY(param_out), param_result);
        store(ENTRY(v_out), v_result);
        store(ENTRY(delta_out), delta_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adadelta_step_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const v_type, v_in),
    STRIDED(const delta_type, delta_in),
    STRIDED(param_out_type, param_out),
    STRIDED(v_out_type, v_out),
    STRIDED(delta_out_type, delta_out),
    const real eps,
    const real weight_decay,
    const real rho,
    const real t6,
    const real lr,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real param_result, v_result, delta_result;
        adadelta_step_element(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(v_in)), load(PLACE(delta_in)), eps, weight_decay, rho, t6, lr, param_result, v_result, delta_result);
        store(PLACE(param_out), param_result);
        store(PLACE(v_out), v_result);
        store(PLACE(delta_out), delta_result);
    }
}
""",
)


_SPEC = _Function(
    name="adadelta",
    arguments=(
        _Argument("param", "elem"),
        _Argument("grad", "elem"),
        _Argument("v", "state"),
        _Argument("delta", "state"),
        _Argument("lr", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("rho", "param", domain=_Domain(0, 1, False, True)),
        _Argument("eps", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("weight_decay", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step,
                    ("param", "grad", "v", "delta"),
                    ("lr", "rho", "eps", "weight_decay"),
                    ("param", "v", "delta"),
                ),
            },
        ),
    },
)


def adadelta_step(param, grad, v, delta, *, lr=1.0, rho=0.9, eps=1e-06, weight_decay=0.0, out=None):
    """Steps scaled by the ratio of the running sizes of past steps and gradients.

        new param = -lr*sqrt(delta + eps)*(grad + param*weight_decay)/sqrt(eps + rho*v + (1 - rho)*(grad +
                    param*weight_decay)**2) + param
        new v = rho*v + (1 - rho)*(grad + param*weight_decay)**2
        new delta = delta*rho + (1 - rho)*(delta + eps)*(grad + param*weight_decay)**2/(eps + rho*v + (1 -
                    rho)*(grad + param*weight_decay)**2)

    param: array.
    grad: array.
    v: array, the state of the last step.
    delta: array, the state of the last step.
    lr: number, 0 <= lr; default 1.0.
    rho: number, 0 <= rho < 1; default 0.9.
    eps: number, 0 <= eps; default 1e-06.
    weight_decay: number, 0 <= weight_decay; default 0.0.
    out: tuple of arrays for the results, in their order (of exactly the result's shape and dtype; may
        be an input): the step is then in place; what follows those given gets new memory.

    Returns the tuple (param, v, delta) of new values, None for a state that is not used; each keeps its
    own array's dtype (float16, bfloat16, float32 or float64; 16-bit types compute in float32).

    Right-hand sides are old values. NaN in gives NaN out; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: M. Zeiler, ADADELTA: An Adaptive Learning Rate Method, 2012, arXiv:1212.5701
    """
    return _stepped(_SPEC, "adadelta_step", (param, grad, v, delta, lr, rho, eps, weight_decay), out)
