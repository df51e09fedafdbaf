# Made by symdl 0.1.0 from lion with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     new param = -lr*(param*weight_decay + Piecewise((1, beta1*m + grad*(1 - beta1) > 0), (-1, beta1*m +
#                 grad*(1 - beta1) < 0), (0, True))) + param
#     new m = beta2*m + grad*(1 - beta2)
"""Steps of one size in the direction of a running mean's sign, with decoupled weight decay."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _stepped

__all__ = ["lion_step"]


def _step_numbers(lr, beta1, beta2, weight_decay):
    t3 = 1.0 - beta1
    t14 = 1.0 - beta2
    return weight_decay, beta1, t3, lr, beta2, t14


_step = _Kernel(
    name="lion_step",
    rows=False,
    inputs=("param", "grad", "m"),
    outputs=("param", "m"),
    scalars=("lr", "beta1", "beta2", "weight_decay"),
    kinds=("real", "real", "real", "real", "real", "real"),
    host=_step_numbers,
    text=r"""
__device__ __forceinline__ void lion_step_element(
    const real param, const real grad, const real m, const real weight_decay, const real beta1, const real t3, const real lr, const real beta2, const real t14, real& param_result, real& m_result)
{
    const real t1 = beta1 * m + t3 * grad;
    const real t2 = weight_decay * param + (t1 <= R(0.0) ? (t1 >= R(0.0) ? R(0.0) : -R(1.0)) : R(1.0));
    const real t4 = param - lr * t2;
    const real t5 = beta2 * m + t14 * grad;
    param_result = t4;
    m_result = t5;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) lion_step_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const m_type, m_in),
    FLAT(param_out_type, param_out),
    FLAT(m_out_type, m_out),
    const real weight_decay,
    const real beta1,
    const real t3,
    const real lr,
    const real beta2,
    const real t14,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real param_result, m_result;
        lion_step_element(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(m_in)), weight_decay, beta1, t3, lr, beta2, t14, param_result, m_result);
        store(ENTRY(param_out), param_result);
        store(ENTRY(m_out), m_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) lion_step_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const m_type, m_in),
    STRIDED(param_out_type, param_out),
    STRIDED(m_out_type, m_out),
    const real weight_decay,
    const real beta1,
    const real t3,
    const real lr,
    const real beta2,
    const real t14,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real param_result, m_result;
        lion_step_element(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(m_in)), weight_decay, beta1, t3, lr, beta2, t14, param_result, m_result);
        store(PLACE(param_out), param_result);
        store(PLACE(m_out), m_result);
    }
}
""",
)


_SPEC = _Function(
    name="lion",
    arguments=(
        _Argument("param", "elem"),
        _Argument("grad", "elem"),
        _Argument("m", "state"),
        _Argument("lr", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("beta1", "param", domain=_Domain(0, 1, False, True)),
        _Argument("beta2", "param", domain=_Domain(0, 1, False, True)),
        _Argument("weight_decay", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step, ("param", "grad", "m"), ("lr", "beta1", "beta2", "weight_decay"), ("param", "m")
                ),
            },
        ),
    },
)


def lion_step(param, grad, m, *, lr=0.0001, beta1=0.9, beta2=0.99, weight_decay=0.0, out=None):
    """Steps of one size in the direction of a running mean's sign, with decoupled weight decay.

        new param = -lr*(param*weight_decay + Piecewise((1, beta1*m + grad*(1 - beta1) > 0), (-1, beta1*m +
                    grad*(1 - beta1) < 0), (0, True))) + param
        new m = beta2*m + grad*(1 - beta2)

    param: array.
    grad: array.
    m: array, the state of the last step.
    lr: number, 0 <= lr; default 0.0001.
    beta1: number, 0 <= beta1 < 1; default 0.9.
    beta2: number, 0 <= beta2 < 1; default 0.99.
    weight_decay: number, 0 <= weight_decay; default 0.0.
    out: tuple of arrays for the results, in their order (of exactly the result's shape and dtype; may
        be an input): the step is then in place; what follows those given gets new memory.

    Returns the tuple (param, m) of new values, None for a state that is not used; each keeps its own
    array's dtype (float16, bfloat16, float32 or float64; 16-bit types compute in float32).

    Right-hand sides are old values. NaN in gives NaN out; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: X. Chen et al., Symbolic Discovery of Optimization Algorithms, NeurIPS 2023,
    arXiv:2302.06675
    """
    return _stepped(_SPEC, "lion_step", (param, grad, m, lr, beta1, beta2, weight_decay), out)
