# Made by symdl 0.1.0 from adamax with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     new param = -lr*(beta1*m + (1 - beta1)*(grad + param*weight_decay))*Piecewise((1/(beta2*u), beta2*u
#                 >= eps + absolute(grad + param*weight_decay)), (1/(eps + absolute(grad +
#                 param*weight_decay)), True))/(1 - beta1**step) + param
#     new m = beta1*m + (1 - beta1)*(grad + param*weight_decay)
#     new u = beta2*u  if beta2*u >= eps + absolute(grad + param*weight_decay)
#             eps + absolute(grad + param*weight_decay)  otherwise
"""Adam with the largest decayed gradient in place of the root of the mean square."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _stepped

__all__ = ["adamax_step"]


def _step_numbers(step, lr, beta1, beta2, eps, weight_decay):
    t2 = 1.0 - beta1
    t7 = 1.0 - float(np.power(beta1, step))
    t8 = float(np.divide(lr, beta2))
    t14 = float(np.divide(lr, t7))
    return beta1, weight_decay, t2, t8, t7, eps, t14, beta2


_step = _Kernel(
    name="adamax_step",
    rows=False,
    inputs=("param", "grad", "m", "u"),
    outputs=("param", "m", "u"),
    scalars=("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
    kinds=("real", "real", "real", "real", "real", "real", "real", "real"),
    primitives=("absolute",),
    host=_step_numbers,
    text=r"""
__device__ __forceinline__ void adamax_step_element(
    const real param, const real grad, const real m, const real u, const real beta1, const real weight_decay, const real t2, const real t8, const real t7, const real eps, const real t14, const real beta2, real& param_result, real& m_result, real& u_result)
{
    const real t1 = grad + weight_decay * param;
    const real t3 = beta1 * m + t2 * t1;
    const real t4 = absolute_(t1) + eps;
    const real t5 = beta2 * u;
    const bool t6 = t5 < t4;
    const real t9 = param + (t6 ? -(t14 * t3 / t4) : -(t8 * t3 / t7 / u));
    const real t10 = t6 ? t4 : t5;
    param_result = t9;
    m_result = t3;
    u_result = t10;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adamax_step_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const m_type, m_in),
    FLAT(const u_type, u_in),
    FLAT(param_out_type, param_out),
    FLAT(m_out_type, m_out),
    FLAT(u_out_type, u_out),
    const real beta1,
    const real weight_decay,
    const real t2,
    const real t8,
    const real t7,
    const real eps,
    const real t14,
    const real beta2,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real param_result, m_result, u_result;
        adamax_step_element(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(m_in)), load(ENTRY(u_in)), beta1, weight_decay, t2, t8, t7, eps, t14, beta2, param_result, m_result, u_result);
        store(ENTRY(param_out), param_result);
        store(ENTRY(m_out), m_result);
        store(ENTRY(u_out), u_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adamax_step_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const m_type, m_in),
    STRIDED(const u_type, u_in),
    STRIDED(param_out_type, param_out),
    STRIDED(m_out_type, m_out),
    STRIDED(u_out_type, u_out),
    const real beta1,
    const real weight_decay,
    const real t2,
    const real t8,
    const real t7,
    const real eps,
    const real t14,
    const real beta2,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real param_result, m_result, u_result;
        adamax_step_element(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(m_in)), load(PLACE(u_in)), beta1, weight_decay, t2, t8, t7, eps, t14, beta2, param_result, m_result, u_result);
        store(PLACE(param_out), param_result);
        store(PLACE(m_out), m_result);
        store(PLACE(u_out), u_result);
    }
}
""",
)


_SPEC = _Function(
    name="adamax",
    arguments=(
        _Argument("param", "elem"),
        _Argument("grad", "elem"),
        _Argument("m", "state"),
        _Argument("u", "state"),
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
                    ("param", "grad", "m", "u"),
                    ("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
                    ("param", "m", "u"),
                ),
            },
        ),
    },
)


def adamax_step(
    param, grad, m, u, step, *, lr=0.002, beta1=0.9, beta2=0.999, eps=1e-08, weight_decay=0.0, out=None
):
    """Adam with the largest decayed gradient in place of the root of the mean square.

        new param = -lr*(beta1*m + (1 - beta1)*(grad + param*weight_decay))*Piecewise((1/(beta2*u), beta2*u
                    >= eps + absolute(grad + param*weight_decay)), (1/(eps + absolute(grad +
                    param*weight_decay)), True))/(1 - beta1**step) + param
        new m = beta1*m + (1 - beta1)*(grad + param*weight_decay)
        new u = beta2*u  if beta2*u >= eps + absolute(grad + param*weight_decay)
                eps + absolute(grad + param*weight_decay)  otherwise

    param: array.
    grad: array.
    m: array, the state of the last step.
    u: array, the state of the last step.
    step: number.
    lr: number, 0 <= lr; default 0.002.
    beta1: number, 0 <= beta1 < 1; default 0.9.
    beta2: number, 0 <= beta2 < 1; default 0.999.
    eps: number, 0 <= eps; default 1e-08.
    weight_decay: number, 0 <= weight_decay; default 0.0.
    out: tuple of arrays for the results, in their order (of exactly the result's shape and dtype; may
        be an input): the step is then in place; what follows those given gets new memory.

    Returns the tuple (param, m, u) of new values, None for a state that is not used; each keeps its own
    array's dtype (float16, bfloat16, float32 or float64; 16-bit types compute in float32).

    Right-hand sides are old values. NaN in gives NaN out; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: D. P. Kingma, J. Ba, Adam: A Method for Stochastic Optimization, ICLR 2015,
    arXiv:1412.6980
    """
    return _stepped(_SPEC, "adamax_step", (param, grad, m, u, step, lr, beta1, beta2, eps, weight_decay), out)
