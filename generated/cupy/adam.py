# Made by symdl 0.1.0 from adam with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     new param = -lr*(beta1*m + (1 - beta1)*(grad + param*weight_decay))/((1 - beta1**step)*(eps +
#                 sqrt((beta2*v + (1 - beta2)*(grad + param*weight_decay)**2)/(1 - beta2**step)))) + param
#     new m = beta1*m + (1 - beta1)*(grad + param*weight_decay)
#     new v = beta2*v + (1 - beta2)*(grad + param*weight_decay)**2
"""Steps scaled by running means of the gradient and of its square, both corrected for their start at
0."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _stepped

__all__ = ["adam_step"]


def _step_numbers(step, lr, beta1, beta2, eps, weight_decay):
    t2 = 1.0 - beta1
    t10 = 1.0 - beta2
    t13 = 1.0 - float(np.power(beta2, step))
    t16 = float(np.divide(lr, 1.0 - float(np.power(beta1, step))))
    return beta1, weight_decay, t2, beta2, t10, t13, eps, t16


_step = _Kernel(
    name="adam_step",
    rows=False,
    inputs=("param", "grad", "m", "v"),
    outputs=("param", "m", "v"),
    scalars=("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
    kinds=("real", "real", "real", "real", "real", "real", "real", "real"),
    host=_step_numbers,
    text=r"""
// v_max absent, amsgrad=False
__device__ __forceinline__ void adam_step_element(
    const real param, const real grad, const real m, const real v, const real beta1, const real weight_decay, const real t2, const real beta2, const real t10, const real t13, const real eps, const real t16, real& param_result, real& m_result, real& v_result)
{
    const real t1 = grad + weight_decay * param;
    const real t3 = beta1 * m + t2 * t1;
    const real t4 = beta2 * v + t10 * (t1 * t1);
    const real t5 = param - t16 * t3 / (sqrt_(t4 / t13) + eps);
    param_result = t5;
    m_result = t3;
    v_result = t4;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adam_step_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const m_type, m_in),
    FLAT(const v_type, v_in),
    FLAT(param_out_type, param_out),
    FLAT(m_out_type, m_out),
    FLAT(v_out_type, v_out),
    const real beta1,
    const real weight_decay,
    const real t2,
    const real beta2,
    const real t10,
    const real t13,
    const real eps,
    const real t16,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real param_result, m_result, v_result;
        adam_step_element(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(m_in)), load(ENTRY(v_in)), beta1, weight_decay, t2, beta2, t10, t13, eps, t16, param_result, m_result, v_result);
        store(ENTRY(param_out), param_result);
        store(ENTRY(m_out), m_result);
        store(ENTRY(v_out), v_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adam_step_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const m_type, m_in),
    STRIDED(const v_type, v_in),
    STRIDED(param_out_type, param_out),
    STRIDED(m_out_type, m_out),
    STRIDED(v_out_type, v_out),
    const real beta1,
    const real weight_decay,
    const real t2,
    const real beta2,
    const real t10,
    const real t13,
    const real eps,
    const real t16,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real param_result, m_result, v_result;
        adam_step_element(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(m_in)), load(PLACE(v_in)), beta1, weight_decay, t2, beta2, t10, t13, eps, t16, param_result, m_result, v_result);
        store(PLACE(param_out), param_result);
        store(PLACE(m_out), m_result);
        store(PLACE(v_out), v_result);
    }
}
""",
)


def _step_amsgrad_numbers(step, lr, beta1, beta2, eps, weight_decay):
    t2 = 1.0 - beta1
    t10 = 1.0 - beta2
    t13 = 1.0 - float(np.power(beta2, step))
    t16 = float(np.divide(lr, 1.0 - float(np.power(beta1, step))))
    return beta1, weight_decay, t2, beta2, t10, t13, eps, t16


_step_amsgrad = _Kernel(
    name="adam_step_amsgrad",
    rows=False,
    inputs=("param", "grad", "m", "v"),
    outputs=("param", "m", "v", "v_max"),
    scalars=("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
    kinds=("real", "real", "real", "real", "real", "real", "real", "real"),
    host=_step_amsgrad_numbers,
    text=r"""
// v_max absent, amsgrad=True
__device__ __forceinline__ void adam_step_amsgrad_element(
    const real param, const real grad, const real m, const real v, const real beta1, const real weight_decay, const real t2, const real beta2, const real t10, const real t13, const real eps, const real t16, real& param_result, real& m_result, real& v_result, real& v_max_result)
{
    const real t1 = grad + weight_decay * param;
    const real t3 = beta1 * m + t2 * t1;
    const real t4 = beta2 * v + t10 * (t1 * t1);
    const real t5 = param - t16 * t3 / (sqrt_(t4 / t13) + eps);
    param_result = t5;
    m_result = t3;
    v_result = t4;
    v_max_result = t4;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adam_step_amsgrad_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const m_type, m_in),
    FLAT(const v_type, v_in),
    FLAT(param_out_type, param_out),
    FLAT(m_out_type, m_out),
    FLAT(v_out_type, v_out),
    FLAT(v_max_out_type, v_max_out),
    const real beta1,
    const real weight_decay,
    const real t2,
    const real beta2,
    const real t10,
    const real t13,
    const real eps,
    const real t16,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real param_result, m_result, v_result, v_max_result;
        adam_step_amsgrad_element(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(m_in)), load(ENTRY(v_in)), beta1, weight_decay, t2, beta2, t10, t13, eps, t16, param_result, m_result, v_result, v_max_result);
        store(ENTRY(param_out), param_result);
        store(ENTRY(m_out), m_result);
        store(ENTRY(v_out), v_result);
        store(ENTRY(v_max_out), v_max_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adam_step_amsgrad_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const m_type, m_in),
    STRIDED(const v_type, v_in),
    STRIDED(param_out_type, param_out),
    STRIDED(m_out_type, m_out),
    STRIDED(v_out_type, v_out),
    STRIDED(v_max_out_type, v_max_out),
    const real beta1,
    const real weight_decay,
    const real t2,
    const real beta2,
    const real t10,
    const real t13,
    const real eps,
    const real t16,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real param_result, m_result, v_result, v_max_result;
        adam_step_amsgrad_element(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(m_in)), load(PLACE(v_in)), beta1, weight_decay, t2, beta2, t10, t13, eps, t16, param_result, m_result, v_result, v_max_result);
        store(PLACE(param_out), param_result);
        store(PLACE(m_out), m_result);
        store(PLACE(v_out), v_result);
        store(PLACE(v_max_out), v_max_result);
    }
}
""",
)


def _step_v_max_numbers(step, lr, beta1, beta2, eps, weight_decay):
    t2 = 1.0 - beta1
    t10 = 1.0 - beta2
    t13 = 1.0 - float(np.power(beta2, step))
    t16 = float(np.divide(lr, 1.0 - float(np.power(beta1, step))))
    return beta1, weight_decay, t2, beta2, t10, t13, eps, t16


_step_v_max = _Kernel(
    name="adam_step_v_max",
    rows=False,
    inputs=("param", "grad", "m", "v"),
    outputs=("param", "m", "v"),
    scalars=("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
    kinds=("real", "real", "real", "real", "real", "real", "real", "real"),
    host=_step_v_max_numbers,
    text=r"""
// v_max given, amsgrad=False
__device__ __forceinline__ void adam_step_v_max_element(
    const real param, const real grad, const real m, const real v, const real beta1, const real weight_decay, const real t2, const real beta2, const real t10, const real t13, const real eps, const real t16, real& param_result, real& m_result, real& v_result)
{
    const real t1 = grad + weight_decay * param;
    const real t3 = beta1 * m + t2 * t1;
    const real t4 = beta2 * v + t10 * (t1 * t1);
    const real t5 = param - t16 * t3 / (sqrt_(t4 / t13) + eps);
    param_result = t5;
    m_result = t3;
    v_result = t4;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adam_step_v_max_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const m_type, m_in),
    FLAT(const v_type, v_in),
    FLAT(param_out_type, param_out),
    FLAT(m_out_type, m_out),
    FLAT(v_out_type, v_out),
    const real beta1,
    const real weight_decay,
    const real t2,
    const real beta2,
    const real t10,
    const real t13,
    const real eps,
    const real t16,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real param_result, m_result, v_result;
        adam_step_v_max_element(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(m_in)), load(ENTRY(v_in)), beta1, weight_decay, t2, beta2, t10, t13, eps, t16, param_result, m_result, v_result);
        store(ENTRY(param_out), param_result);
        store(ENTRY(m_out), m_result);
        store(ENTRY(v_out), v_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adam_step_v_max_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const m_type, m_in),
    STRIDED(const v_type, v_in),
    STRIDED(param_out_type, param_out),
    STRIDED(m_out_type, m_out),
    STRIDED(v_out_type, v_out),
    const real beta1,
    const real weight_decay,
    const real t2,
    const real beta2,
    const real t10,
    const real t13,
    const real eps,
    const real t16,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real param_result, m_result, v_result;
        adam_step_v_max_element(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(m_in)), load(PLACE(v_in)), beta1, weight_decay, t2, beta2, t10, t13, eps, t16, param_result, m_result, v_result);
        store(PLACE(param_out), param_result);
        store(PLACE(m_out), m_result);
        store(PLACE(v_out), v_result);
    }
}
""",
)


def _step_v_max_amsgrad_numbers(step, lr, beta1, beta2, eps, weight_decay):
    t2 = 1.0 - beta1
    t8 = 1.0 - float(np.power(beta2, step))
    t12 = 1.0 - beta2
    t19 = float(np.divide(lr, 1.0 - float(np.power(beta1, step))))
    return beta1, weight_decay, t2, t8, beta2, t12, eps, t19


_step_v_max_amsgrad = _Kernel(
    name="adam_step_v_max_amsgrad",
    rows=False,
    inputs=("param", "grad", "m", "v", "v_max"),
    outputs=("param", "m", "v", "v_max"),
    scalars=("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
    kinds=("real", "real", "real", "real", "real", "real", "real", "real"),
    host=_step_v_max_amsgrad_numbers,
    text=r"""
// v_max given, amsgrad=True
__device__ __forceinline__ void adam_step_v_max_amsgrad_element(
    const real param, const real grad, const real m, const real v, const real v_max, const real beta1, const real weight_decay, const real t2, const real t8, const real beta2, const real t12, const real eps, const real t19, real& param_result, real& m_result, real& v_result, real& v_max_result)
{
    const real t1 = grad + weight_decay * param;
    const real t3 = beta1 * m + t2 * t1;
    const real t4 = beta2 * v + t12 * (t1 * t1);
    const bool t5 = v_max < t4;
    const real t6 = param - t19 * t3 / ((t5 ? sqrt_(t4 / t8) : sqrt_(v_max / t8)) + eps);
    const real t7 = t5 ? t4 : v_max;
    param_result = t6;
    m_result = t3;
    v_result = t4;
    v_max_result = t7;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adam_step_v_max_amsgrad_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const m_type, m_in),
    FLAT(const v_type, v_in),
    FLAT(const v_max_type, v_max_in),
    FLAT(param_out_type, param_out),
    FLAT(m_out_type, m_out),
    FLAT(v_out_type, v_out),
    FLAT(v_max_out_type, v_max_out),
    const real beta1,
    const real weight_decay,
    const real t2,
    const real t8,
    const real beta2,
    const real t12,
    const real eps,
    const real t19,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real param_result, m_result, v_result, v_max_result;
        adam_step_v_max_amsgrad_element(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(m_in)), load(ENTRY(v_in)), load(ENTRY(v_max_in)), beta1, weight_decay, t2, t8, beta2, t12, eps, t19, param_result, m_result, v_result, v_max_result);
        store(ENTRY(param_out), param_result);
        store(ENTRY(m_out), m_result);
        store(ENTRY(v_out), v_result);
        store(ENTRY(v_max_out), v_max_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adam_step_v_max_amsgrad_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const m_type, m_in),
    STRIDED(const v_type, v_in),
    STRIDED(const v_max_type, v_max_in),
    STRIDED(param_out_type, param_out),
    STRIDED(m_out_type, m_out),
    STRIDED(v_out_type, v_out),
    STRIDED(v_max_out_type, v_max_out),
    const real beta1,
    const real weight_decay,
    const real t2,
    const real t8,
    const real beta2,
    const real t12,
    const real eps,
    const real t19,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real param_result, m_result, v_result, v_max_result;
        adam_step_v_max_amsgrad_element(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(m_in)), load(PLACE(v_in)), load(PLACE(v_max_in)), beta1, weight_decay, t2, t8, beta2, t12, eps, t19, param_result, m_result, v_result, v_max_result);
        store(PLACE(param_out), param_result);
        store(PLACE(m_out), m_result);
        store(PLACE(v_out), v_result);
        store(PLACE(v_max_out), v_max_result);
    }
}
""",
)


_SPEC = _Function(
    name="adam",
    arguments=(
        _Argument("param", "elem"),
        _Argument("grad", "elem"),
        _Argument("m", "state"),
        _Argument("v", "state"),
        _Argument("step", "param"),
        _Argument("v_max", "state"),
        _Argument("lr", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("beta1", "param", domain=_Domain(0, 1, False, True)),
        _Argument("beta2", "param", domain=_Domain(0, 1, False, True)),
        _Argument("eps", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("weight_decay", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("amsgrad", "option", choices=(False, True)),
    ),
    variants={
        ("absent", False): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step,
                    ("param", "grad", "m", "v"),
                    ("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
                    ("param", "m", "v"),
                ),
            },
        ),
        ("absent", True): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_amsgrad,
                    ("param", "grad", "m", "v"),
                    ("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
                    ("param", "m", "v", "v_max"),
                ),
            },
        ),
        ("given", False): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_v_max,
                    ("param", "grad", "m", "v"),
                    ("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
                    ("param", "m", "v"),
                ),
            },
        ),
        ("given", True): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_v_max_amsgrad,
                    ("param", "grad", "m", "v", "v_max"),
                    ("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
                    ("param", "m", "v", "v_max"),
                ),
            },
        ),
    },
    selectors=(("v_max", ()), ("amsgrad", ())),
)


def adam_step(
    param,
    grad,
    m,
    v,
    step,
    v_max=None,
    *,
    lr=0.001,
    beta1=0.9,
    beta2=0.999,
    eps=1e-08,
    weight_decay=0.0,
    amsgrad=False,
    out=None,
):
    """Steps scaled by running means of the gradient and of its square, both corrected for their start at
    0.

        new param = -lr*(beta1*m + (1 - beta1)*(grad + param*weight_decay))/((1 - beta1**step)*(eps +
                    sqrt((beta2*v + (1 - beta2)*(grad + param*weight_decay)**2)/(1 - beta2**step)))) + param
        new m = beta1*m + (1 - beta1)*(grad + param*weight_decay)
        new v = beta2*v + (1 - beta2)*(grad + param*weight_decay)**2

    param: array.
    grad: array.
    m: array, the state of the last step.
    v: array, the state of the last step.
    step: number.
    v_max: array, the state of the last step; None where there is none.
    lr: number, 0 <= lr; default 0.001.
    beta1: number, 0 <= beta1 < 1; default 0.9.
    beta2: number, 0 <= beta2 < 1; default 0.999.
    eps: number, 0 <= eps; default 1e-08.
    weight_decay: number, 0 <= weight_decay; default 0.0.
    amsgrad: one of False, True.
    out: tuple of arrays for the results, in their order (of exactly the result's shape and dtype; may
        be an input): the step is then in place; what follows those given gets new memory.

    Returns the tuple (param, m, v, v_max) of new values, None for a state that is not used; each keeps
    its own array's dtype (float16, bfloat16, float32 or float64; 16-bit types compute in float32).

    Right-hand sides are old values. NaN in gives NaN out; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: D. P. Kingma, J. Ba, Adam: A Method for Stochastic Optimization, ICLR 2015,
    arXiv:1412.6980
    """
    return _stepped(
        _SPEC,
        "adam_step",
        (param, grad, m, v, step, v_max, lr, beta1, beta2, eps, weight_decay, amsgrad),
        out,
    )
