# Made by symdl 0.1.0 from adamw with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     new param = -lr*(beta1*m + grad*(1 - beta1))/((1 - beta1**step)*(eps + sqrt((beta2*v + grad**2*(1 -
#                 beta2))/(1 - beta2**step)))) + param*(-lr*weight_decay + 1)
#     new m = beta1*m + grad*(1 - beta1)
#     new v = beta2*v + grad**2*(1 - beta2)
"""Adam with weight decay applied to the parameter itself."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _stepped

__all__ = ["adamw_step"]


def _step_numbers(step, lr, beta1, beta2, eps, weight_decay):
    t2 = 1.0 - beta1
    t8 = 1.0 - beta2
    t11 = 1.0 - float(np.power(beta2, step))
    t14 = float(np.divide(lr, 1.0 - float(np.power(beta1, step))))
    t18 = 1.0 - lr * weight_decay
    return beta1, t2, beta2, t8, t11, eps, t14, t18


_step = _Kernel(
    name="adamw_step",
    rows=False,
    inputs=("param", "grad", "m", "v"),
    outputs=("param", "m", "v"),
    scalars=("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
    kinds=("real", "real", "real", "real", "real", "real", "real", "real"),
    host=_step_numbers,
    text=r"""
// v_max absent, amsgrad=False
__device__ __forceinline__ void adamw_step_element(
    const real param, const real grad, const real m, const real v, const real beta1, const real t2, const real beta2, const real t8, const real t11, const real eps, const real t14, const real t18, real& param_result, real& m_result, real& v_result)
{
    const real t1 = beta1 * m + t2 * grad;
    const real t3 = beta2 * v + t8 * (grad * grad);
    const real t4 = t18 * param - t14 * t1 / (sqrt_(t3 / t11) + eps);
    param_result = t4;
    m_result = t1;
    v_result = t3;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adamw_step_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const m_type, m_in),
    FLAT(const v_type, v_in),
    FLAT(param_out_type, param_out),
    FLAT(m_out_type, m_out),
    FLAT(v_out_type, v_out),
    const real beta1,
    const real t2,
    const real beta2,
    const real t8,
    const real t11,
    const real eps,
    const real t14,
    const real t18,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real param_result, m_result, v_result;
        adamw_step_element(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(m_in)), load(ENTRY(v_in)), beta1, t2, beta2, t8, t11, eps, t14, t18, param_result, m_result, v_result);
        store(ENTRY(param_out), param_result);
        store(ENTRY(m_out), m_result);
        store(ENTRY(v_out), v_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adamw_step_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const m_type, m_in),
    STRIDED(const v_type, v_in),
    STRIDED(param_out_type, param_out),
    STRIDED(m_out_type, m_out),
    STRIDED(v_out_type, v_out),
    const real beta1,
    const real t2,
    const real beta2,
    const real t8,
    const real t11,
    const real eps,
    const real t14,
    const real t18,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real param_result, m_result, v_result;
        adamw_step_element(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(m_in)), load(PLACE(v_in)), beta1, t2, beta2, t8, t11, eps, t14, t18, param_result, m_result, v_result);
        store(PLACE(param_out), param_result);
        store(PLACE(m_out), m_result);
        store(PLACE(v_out), v_result);
    }
}
""",
)


def _step_amsgrad_numbers(step, lr, beta1, beta2, eps, weight_decay):
    t2 = 1.0 - beta1
    t8 = 1.0 - beta2
    t11 = 1.0 - float(np.power(beta2, step))
    t14 = float(np.divide(lr, 1.0 - float(np.power(beta1, step))))
    t18 = 1.0 - lr * weight_decay
    return beta1, t2, beta2, t8, t11, eps, t14, t18


_step_amsgrad = _Kernel(
    name="adamw_step_amsgrad",
    rows=False,
    inputs=("param", "grad", "m", "v"),
    outputs=("param", "m", "v", "v_max"),
    scalars=("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
    kinds=("real", "real", "real", "real", "real", "real", "real", "real"),
    host=_step_amsgrad_numbers,
    text=r"""
// v_max absent, amsgrad=True
__device__ __forceinline__ void adamw_step_amsgrad_element(
    const real param, const real grad, const real m, const real v, const real beta1, const real t2, const real beta2, const real t8, const real t11, const real eps, const real t14, const real t18, real& param_result, real& m_result, real& v_result, real& v_max_result)
{
    const real t1 = beta1 * m + t2 * grad;
    const real t3 = beta2 * v + t8 * (grad * grad);
    const real t4 = t18 * param - t14 * t1 / (sqrt_(t3 / t11) + eps);
    param_result = t4;
    m_result = t1;
    v_result = t3;
    v_max_result = t3;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adamw_step_amsgrad_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const m_type, m_in),
    FLAT(const v_type, v_in),
    FLAT(param_out_type, param_out),
    FLAT(m_out_type, m_out),
    FLAT(v_out_type, v_out),
    FLAT(v_max_out_type, v_max_out),
    const real beta1,
    const real t2,
    const real beta2,
    const real t8,
    const real t11,
    const real eps,
    const real t14,
    const real t18,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real param_result, m_result, v_result, v_max_result;
        adamw_step_amsgrad_element(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(m_in)), load(ENTRY(v_in)), beta1, t2, beta2, t8, t11, eps, t14, t18, param_result, m_result, v_result, v_max_result);
        store(ENTRY(param_out), param_result);
        store(ENTRY(m_out), m_result);
        store(ENTRY(v_out), v_result);
        store(ENTRY(v_max_out), v_max_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adamw_step_amsgrad_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const m_type, m_in),
    STRIDED(const v_type, v_in),
    STRIDED(param_out_type, param_out),
    STRIDED(m_out_type, m_out),
    STRIDED(v_out_type, v_out),
    STRIDED(v_max_out_type, v_max_out),
    const real beta1,
    const real t2,
    const real beta2,
    const real t8,
    const real t11,
    const real eps,
    const real t14,
    const real t18,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real param_result, m_result, v_result, v_max_result;
        adamw_step_amsgrad_element(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(m_in)), load(PLACE(v_in)), beta1, t2, beta2, t8, t11, eps, t14, t18, param_result, m_result, v_result, v_max_result);
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
    t8 = 1.0 - beta2
    t11 = 1.0 - float(np.power(beta2, step))
    t14 = float(np.divide(lr, 1.0 - float(np.power(beta1, step))))
    t18 = 1.0 - lr * weight_decay
    return beta1, t2, beta2, t8, t11, eps, t14, t18


_step_v_max = _Kernel(
    name="adamw_step_v_max",
    rows=False,
    inputs=("param", "grad", "m", "v"),
    outputs=("param", "m", "v"),
    scalars=("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
    kinds=("real", "real", "real", "real", "real", "real", "real", "real"),
    host=_step_v_max_numbers,
    text=r"""
// v_max given, amsgrad=False
__device__ __forceinline__ void adamw_step_v_max_element(
    const real param, const real grad, const real m, const real v, const real beta1, const real t2, const real beta2, const real t8, const real t11, const real eps, const real t14, const real t18, real& param_result, real& m_result, real& v_result)
{
    const real t1 = beta1 * m + t2 * grad;
    const real t3 = beta2 * v + t8 * (grad * grad);
    const real t4 = t18 * param - t14 * t1 / (sqrt_(t3 / t11) + eps);
    param_result = t4;
    m_result = t1;
    v_result = t3;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adamw_step_v_max_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const m_type, m_in),
    FLAT(const v_type, v_in),
    FLAT(param_out_type, param_out),
    FLAT(m_out_type, m_out),
    FLAT(v_out_type, v_out),
    const real beta1,
    const real t2,
    const real beta2,
    const real t8,
    const real t11,
    const real eps,
    const real t14,
    const real t18,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real param_result, m_result, v_result;
        adamw_step_v_max_element(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(m_in)), load(ENTRY(v_in)), beta1, t2, beta2, t8, t11, eps, t14, t18, param_result, m_result, v_result);
        store(ENTRY(param_out), param_result);
        store(ENTRY(m_out), m_result);
        store(ENTRY(v_out), v_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adamw_step_v_max_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const m_type, m_in),
    STRIDED(const v_type, v_in),
    STRIDED(param_out_type, param_out),
    STRIDED(m_out_type, m_out),
    STRIDED(v_out_type, v_out),
    const real beta1,
    const real t2,
    const real beta2,
    const real t8,
    const real t11,
    const real eps,
    const real t14,
    const real t18,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real param_result, m_result, v_result;
        adamw_step_v_max_element(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(m_in)), load(PLACE(v_in)), beta1, t2, beta2, t8, t11, eps, t14, t18, param_result, m_result, v_result);
        store(PLACE(param_out), param_result);
        store(PLACE(m_out), m_result);
        store(PLACE(v_out), v_result);
    }
}
""",
)


def _step_v_max_amsgrad_numbers(step, lr, beta1, beta2, eps, weight_decay):
    t2 = 1.0 - beta1
    t6 = 1.0 - float(np.power(beta2, step))
    t10 = 1.0 - beta2
    t17 = float(np.divide(lr, 1.0 - float(np.power(beta1, step))))
    t21 = 1.0 - lr * weight_decay
    return beta1, t2, t6, beta2, t10, eps, t17, t21


_step_v_max_amsgrad = _Kernel(
    name="adamw_step_v_max_amsgrad",
    rows=False,
    inputs=("param", "grad", "m", "v", "v_max"),
    outputs=("param", "m", "v", "v_max"),
    scalars=("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
    kinds=("real", "real", "real", "real", "real", "real", "real", "real"),
    host=_step_v_max_amsgrad_numbers,
    text=r"""
// v_max given, amsgrad=True
__device__ __forceinline__ void adamw_step_v_max_amsgrad_element(
    const real param, const real grad, const real m, const real v, const real v_max, const real beta1, const real t2, const real t6, const real beta2, const real t10, const real eps, const real t17, const real t21, real& param_result, real& m_result, real& v_result, real& v_max_result)
{
    const real t1 = beta1 * m + t2 * grad;
    const real t3 = beta2 * v + t10 * (grad * grad);
    const bool t4 = v_max < t3;
    const real t5 = t21 * param - t17 * t1 / ((t4 ? sqrt_(t3 / t6) : sqrt_(v_max / t6)) + eps);
    const real t7 = t4 ? t3 : v_max;
    param_result = t5;
    m_result = t1;
    v_result = t3;
    v_max_result = t7;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adamw_step_v_max_amsgrad_flat(
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
    const real t2,
    const real t6,
    const real beta2,
    const real t10,
    const real eps,
    const real t17,
    const real t21,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real param_result, m_result, v_result, v_max_result;
        adamw_step_v_max_amsgrad_element(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(m_in)), load(ENTRY(v_in)), load(ENTRY(v_max_in)), beta1, t2, t6, beta2, t10, eps, t17, t21, param_result, m_result, v_result, v_max_result);
        store(ENTRY(param_out), param_result);
        store(ENTRY(m_out), m_result);
        store(ENTRY(v_out), v_result);
        store(ENTRY(v_max_out), v_max_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adamw_step_v_max_amsgrad_strided(
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
    const real t2,
    const real t6,
    const real beta2,
    const real t10,
    const real eps,
    const real t17,
    const real t21,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real param_result, m_result, v_result, v_max_result;
        adamw_step_v_max_amsgrad_element(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(m_in)), load(PLACE(v_in)), load(PLACE(v_max_in)), beta1, t2, t6, beta2, t10, eps, t17, t21, param_result, m_result, v_result, v_max_result);
        store(PLACE(param_out), param_result);
        store(PLACE(m_out), m_result);
        store(PLACE(v_out), v_result);
        store(PLACE(v_max_out), v_max_result);
    }
}
""",
)


_SPEC = _Function(
    name="adamw",
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


def adamw_step(
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
    weight_decay=0.01,
    amsgrad=False,
    out=None,
):
    """Adam with weight decay applied to the parameter itself.

        new param = -lr*(beta1*m + grad*(1 - beta1))/((1 - beta1**step)*(eps + sqrt((beta2*v + grad**2*(1 -
                    beta2))/(1 - beta2**step)))) + param*(-lr*weight_decay + 1)
        new m = beta1*m + grad*(1 - beta1)
        new v = beta2*v + grad**2*(1 - beta2)

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
    weight_decay: number, 0 <= weight_decay; default 0.01.
    amsgrad: one of False, True.
    out: tuple of arrays for the results, in their order (of exactly the result's shape and dtype; may
        be an input): the step is then in place; what follows those given gets new memory.

    Returns the tuple (param, m, v, v_max) of new values, None for a state that is not used; each keeps
    its own array's dtype (float16, bfloat16, float32 or float64; 16-bit types compute in float32).

    Right-hand sides are old values. NaN in gives NaN out; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: I. Loshchilov, F. Hutter, Decoupled Weight Decay Regularization, ICLR 2019,
    arXiv:1711.05101
    """
    return _stepped(
        _SPEC,
        "adamw_step",
        (param, grad, m, v, step, v_max, lr, beta1, beta2, eps, weight_decay, amsgrad),
        out,
    )
