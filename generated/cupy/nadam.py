# Made by symdl 0.1.0 from nadam with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     new param = -lr*(beta1*(1 - (1080863910568919/1125899906842624)**(momentum_decay*(step +
#                 1))/2)*(beta1*m + (1 - beta1)*(grad + param*weight_decay))/(-beta1**2*mu_product*(1 -
#                 (1080863910568919/1125899906842624)**(momentum_decay*step)/2)*(1 -
#                 (1080863910568919/1125899906842624)**(momentum_decay*(step + 1))/2) + 1) + (grad +
#                 param*weight_decay)*(-beta1*(1 -
#                 (1080863910568919/1125899906842624)**(momentum_decay*step)/2) + 1)/(-beta1*mu_product*(1
#                 - (1080863910568919/1125899906842624)**(momentum_decay*step)/2) + 1))/(eps +
#                 sqrt((beta2*v + (1 - beta2)*(grad + param*weight_decay)**2)/(1 - beta2**step))) + param
#     new m = beta1*m + (1 - beta1)*(grad + param*weight_decay)
#     new v = beta2*v + (1 - beta2)*(grad + param*weight_decay)**2
#     new mu_product = beta1*mu_product*(1 - (1080863910568919/1125899906842624)**(momentum_decay*step)/2)
"""Adam with Nesterov's look-ahead; mu_product starts at 1."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _stepped

__all__ = ["nadam_step"]


def _step_numbers(step, lr, beta1, beta2, eps, weight_decay, momentum_decay):
    t4 = (2.0 - float(np.power(0.96, momentum_decay * (step + 1.0)))) / 2.0
    t6 = 1.0 - beta1
    t1 = (2.0 - float(np.power(0.96, step * momentum_decay))) / 2.0
    t16 = beta1 * beta1 * t1 * t4
    t22 = beta1 * t1
    t23 = 1.0 - t22
    t31 = 1.0 - beta2
    t34 = 1.0 - float(np.power(beta2, step))
    return beta1, weight_decay, t6, t16, t4, t22, t23, beta2, t31, t34, eps, lr


_step = _Kernel(
    name="nadam_step",
    rows=False,
    inputs=("param", "grad", "m", "v", "mu_product"),
    outputs=("param", "m", "v", "mu_product"),
    scalars=("step", "lr", "beta1", "beta2", "eps", "weight_decay", "momentum_decay"),
    kinds=("real", "real", "real", "real", "real", "real", "real", "real", "real", "real", "real", "real"),
    host=_step_numbers,
    text=r"""
__device__ __forceinline__ void nadam_step_element(
    const real param, const real grad, const real m, const real v, const real mu_product, const real beta1, const real weight_decay, const real t6, const real t16, const real t4, const real t22, const real t23, const real beta2, const real t31, const real t34, const real eps, const real lr, real& param_result, real& m_result, real& v_result, real& mu_product_result)
{
    const real t1 = grad + weight_decay * param;
    const real t2 = beta1 * m + t6 * t1;
    const real t3 = t22 * mu_product;
    const real t5 = beta2 * v + t31 * (t1 * t1);
    const real t7 = beta1 / (R(1.0) - t16 * mu_product) * t4 * t2 + t23 / (R(1.0) - t3) * t1;
    const real t8 = param - lr / (sqrt_(t5 / t34) + eps) * t7;
    param_result = t8;
    m_result = t2;
    v_result = t5;
    mu_product_result = t3;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) nadam_step_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const m_type, m_in),
    FLAT(const v_type, v_in),
    FLAT(const mu_product_type, mu_product_in),
    FLAT(param_out_type, param_out),
    FLAT(m_out_type, m_out),
    FLAT(v_out_type, v_out),
    FLAT(mu_product_out_type, mu_product_out),
    const real beta1,
    const real weight_decay,
    const real t6,
    const real t16,
    const real t4,
    const real t22,
    const real t23,
    const real beta2,
    const real t31,
    const real t34,
    const real eps,
    const real lr,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real param_result, m_result, v_result, mu_product_result;
        nadam_step_element(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(m_in)), load(ENTRY(v_in)), load(ENTRY(mu_product_in)), beta1, weight_decay, t6, t16, t4, t22, t23, beta2, t31, t34, eps, lr, param_result, m_result, v_result, mu_product_result);
        store(ENTRY(param_out), param_result);
        store(ENTRY(m_out), m_result);
        store(ENTRY(v_out), v_result);
        store(ENTRY(mu_product_out), mu_product_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) nadam_step_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const m_type, m_in),
    STRIDED(const v_type, v_in),
    STRIDED(const mu_product_type, mu_product_in),
    STRIDED(param_out_type, param_out),
    STRIDED(m_out_type, m_out),
    STRIDED(v_out_type, v_out),
    STRIDED(mu_product_out_type, mu_product_out),
    const real beta1,
    const real weight_decay,
    const real t6,
    const real t16,
    const real t4,
    const real t22,
    const real t23,
    const real beta2,
    const real t31,
    const real t34,
    const real eps,
    const real lr,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real param_result, m_result, v_result, mu_product_result;
        nadam_step_element(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(m_in)), load(PLACE(v_in)), load(PLACE(mu_product_in)), beta1, weight_decay, t6, t16, t4, t22, t23, beta2, t31, t34, eps, lr, param_result, m_result, v_result, mu_product_result);
        store(PLACE(param_out), param_result);
        store(PLACE(m_out), m_result);
        store(PLACE(v_out), v_result);
        store(PLACE(mu_product_out), mu_product_result);
    }
}
""",
)


_SPEC = _Function(
    name="nadam",
    arguments=(
        _Argument("param", "elem"),
        _Argument("grad", "elem"),
        _Argument("m", "state"),
        _Argument("v", "state"),
        _Argument("mu_product", "state"),
        _Argument("step", "param"),
        _Argument("lr", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("beta1", "param", domain=_Domain(0, 1, False, True)),
        _Argument("beta2", "param", domain=_Domain(0, 1, False, True)),
        _Argument("eps", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("weight_decay", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("momentum_decay", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step,
                    ("param", "grad", "m", "v", "mu_product"),
                    ("step", "lr", "beta1", "beta2", "eps", "weight_decay", "momentum_decay"),
                    ("param", "m", "v", "mu_product"),
                ),
            },
        ),
    },
)


def nadam_step(
    param,
    grad,
    m,
    v,
    mu_product,
    step,
    *,
    lr=0.002,
    beta1=0.9,
    beta2=0.999,
    eps=1e-08,
    weight_decay=0.0,
    momentum_decay=0.004,
    out=None,
):
    """Adam with Nesterov's look-ahead; mu_product starts at 1.

        new param = -lr*(beta1*(1 - (1080863910568919/1125899906842624)**(momentum_decay*(step +
                    1))/2)*(beta1*m + (1 - beta1)*(grad + param*weight_decay))/(-beta1**2*mu_product*(1 -
                    (1080863910568919/1125899906842624)**(momentum_decay*step)/2)*(1 -
                    (1080863910568919/1125899906842624)**(momentum_decay*(step + 1))/2) + 1) + (grad +
                    param*weight_decay)*(-beta1*(1 -
                    (1080863910568919/1125899906842624)**(momentum_decay*step)/2) + 1)/(-beta1*mu_product*(1
                    - (1080863910568919/1125899906842624)**(momentum_decay*step)/2) + 1))/(eps +
                    sqrt((beta2*v + (1 - beta2)*(grad + param*weight_decay)**2)/(1 - beta2**step))) + param
        new m = beta1*m + (1 - beta1)*(grad + param*weight_decay)
        new v = beta2*v + (1 - beta2)*(grad + param*weight_decay)**2
        new mu_product = beta1*mu_product*(1 - (1080863910568919/1125899906842624)**(momentum_decay*step)/2)

    param: array.
    grad: array.
    m: array, the state of the last step.
    v: array, the state of the last step.
    mu_product: array, the state of the last step.
    step: number.
    lr: number, 0 <= lr; default 0.002.
    beta1: number, 0 <= beta1 < 1; default 0.9.
    beta2: number, 0 <= beta2 < 1; default 0.999.
    eps: number, 0 <= eps; default 1e-08.
    weight_decay: number, 0 <= weight_decay; default 0.0.
    momentum_decay: number, 0 <= momentum_decay; default 0.004.
    out: tuple of arrays for the results, in their order (of exactly the result's shape and dtype; may
        be an input): the step is then in place; what follows those given gets new memory.

    Returns the tuple (param, m, v, mu_product) of new values, None for a state that is not used; each
    keeps its own array's dtype (float16, bfloat16, float32 or float64; 16-bit types compute in
    float32).

    Right-hand sides are old values. NaN in gives NaN out; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: T. Dozat, Incorporating Nesterov Momentum into Adam, ICLR Workshop 2016
    """
    return _stepped(
        _SPEC,
        "nadam_step",
        (param, grad, m, v, mu_product, step, lr, beta1, beta2, eps, weight_decay, momentum_decay),
        out,
    )
