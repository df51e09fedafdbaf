# Made by symdl 0.1.0 from adabelief with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     new param = -lr*(beta1*m + (1 - beta1)*(grad + param*weight_decay))/((1 - beta1**step)*(eps +
#                 sqrt((beta2*s + eps + (1 - beta2)*(-beta1*m + grad + param*weight_decay - (1 -
#                 beta1)*(grad + param*weight_decay))**2)/(1 - beta2**step)))) + param
#     new m = beta1*m + (1 - beta1)*(grad + param*weight_decay)
#     new s = beta2*s + eps + (1 - beta2)*(-beta1*m + grad + param*weight_decay - (1 - beta1)*(grad +
#             param*weight_decay))**2
"""Adam scaled by how far gradients stray from their running mean; eps is added to that variance at
each step."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _stepped

__all__ = ["adabelief_step"]


def _step_numbers(step, lr, beta1, beta2, eps, weight_decay):
    t2 = 1.0 - beta1
    t12 = 1.0 - beta2
    t16 = 1.0 - float(np.power(beta2, step))
    t19 = float(np.divide(lr, 1.0 - float(np.power(beta1, step))))
    return beta1, weight_decay, t2, beta2, t12, eps, t16, t19


_step = _Kernel(
    name="adabelief_step",
    rows=False,
    inputs=("param", "grad", "m", "s"),
    outputs=("param", "m", "s"),
    scalars=("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
    kinds=("real", "real", "real", "real", "real", "real", "real", "real"),
    host=_step_numbers,
    text=r"""
__device__ __forceinline__ void adabelief_step_element(
    const real param, const real grad, const real m, const real s, const real beta1, const real weight_decay, const real t2, const real beta2, const real t12, const real eps, const real t16, const real t19, real& param_result, real& m_result, real& s_result)
{
    const real t1 = beta1 * m;
    const real t3 = grad + weight_decay * param;
    const real t4 = t2 * t3;
    const real t5 = t1 + t4;
    const real t6 = t3 - t1 - t4;
    const real t7 = beta2 * s + t12 * (t6 * t6) + eps;
    const real t8 = param - t19 * t5 / (sqrt_(t7 / t16) + eps);
    param_result = t8;
    m_result = t5;
    s_result = t7;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adabelief_step_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const m_type, m_in),
    FLAT(const s_type, s_in),
    FLAT(param_out_type, param_out),
    FLAT(m_out_type, m_out),
    FLAT(s_out_type, s_out),
    const real beta1,
    const real weight_decay,
    const real t2,
    const real beta2,
    const real t12,
    const real eps,
    const real t16,
    const real t19,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real param_result, m_result, s_result;
        adabelief_step_element(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(m_in)), load(ENTRY(s_in)), beta1, weight_decay, t2, beta2, t12, eps, t16, t19, param_result, m_result, s_result);
        store(ENTRY(param_out), param_result);
        store(ENTRY(m_out), m_result);
        store(ENTRY(s_out), s_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adabelief_step_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const m_type, m_in),
    STRIDED(const s_type, s_in),
    STRIDED(param_out_type, param_out),
    STRIDED(m_out_type, m_out),
    STRIDED(s_out_type, s_out),
    const real beta1,
    const real weight_decay,
    const real t2,
    const real beta2,
    const real t12,
    const real eps,
    const real t16,
    const real t19,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real param_result, m_result, s_result;
        adabelief_step_element(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(m_in)), load(PLACE(s_in)), beta1, weight_decay, t2, beta2, t12, eps, t16, t19, param_result, m_result, s_result);
        store(PLACE(param_out), param_result);
        store(PLACE(m_out), m_result);
        store(PLACE(s_out), s_result);
    }
}
""",
)


_SPEC = _Function(
    name="adabelief",
    arguments=(
        _Argument("param", "elem"),
        _Argument("grad", "elem"),
        _Argument("m", "state"),
        _Argument("s", "state"),
        _Argument("step", "param"),
        _Argument("lr", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("beta1", "param", domain=_Domain(0, 1, False, True)),
        _Argument("beta2", "param", domain=_Domain(0, 1, False, True)),
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
                    ("param", "grad", "m", "s"),
                    ("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
                    ("param", "m", "s"),
                ),
            },
        ),
    },
)


def adabelief_step(
    param, grad, m, s, step, *, lr=0.001, beta1=0.9, beta2=0.999, eps=1e-16, weight_decay=0.0, out=None
):
    """Adam scaled by how far gradients stray from their running mean; eps is added to that variance at
    each step.

        new param = -lr*(beta1*m + (1 - beta1)*(grad + param*weight_decay))/((1 - beta1**step)*(eps +
                    sqrt((beta2*s + eps + (1 - beta2)*(-beta1*m + grad + param*weight_decay - (1 -
                    beta1)*(grad + param*weight_decay))**2)/(1 - beta2**step)))) + param
        new m = beta1*m + (1 - beta1)*(grad + param*weight_decay)
        new s = beta2*s + eps + (1 - beta2)*(-beta1*m + grad + param*weight_decay - (1 - beta1)*(grad +
                param*weight_decay))**2

    param: array.
    grad: array.
    m: array, the state of the last step.
    s: array, the state of the last step.
    step: number.
    lr: number, 0 <= lr; default 0.001.
    beta1: number, 0 <= beta1 < 1; default 0.9.
    beta2: number, 0 <= beta2 < 1; default 0.999.
    eps: number, 0 <= eps; default 1e-16.
    weight_decay: number, 0 <= weight_decay; default 0.0.
    out: tuple of arrays for the results, in their order (of exactly the result's shape and dtype; may
        be an input): the step is then in place; what follows those given gets new memory.

    Returns the tuple (param, m, s) of new values, None for a state that is not used; each keeps its own
    array's dtype (float16, bfloat16, float32 or float64; 16-bit types compute in float32).

    Right-hand sides are old values. NaN in gives NaN out; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: J. Zhuang et al., AdaBelief Optimizer, NeurIPS 2020, arXiv:2010.07468
    """
    return _stepped(
        _SPEC, "adabelief_step", (param, grad, m, s, step, lr, beta1, beta2, eps, weight_decay), out
    )
