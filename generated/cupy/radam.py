# Made by symdl 0.1.0 from radam with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     new param = -lr*Piecewise((sqrt((-1 + 2/(1 - beta2))*(-2*beta2**step*step/(1 - beta2**step) - 5 +
#                 2/(1 - beta2))*(-2*beta2**step*step/(1 - beta2**step) - 3 + 2/(1 - beta2))/((-5 + 2/(1 -
#                 beta2))*(-3 + 2/(1 - beta2))*(-2*beta2**step*step/(1 - beta2**step) - 1 + 2/(1 -
#                 beta2))))*sqrt(1 - beta2**step)*(beta1*m + (1 - beta1)*(grad + param*weight_decay))/((1
#                 - beta1**step)*(eps + sqrt(beta2*v + (1 - beta2)*(grad + param*weight_decay)**2))),
#                 2*beta2**step*step/(1 - beta2**step) - 2/(1 - beta2) < -6), ((beta1*m + (1 -
#                 beta1)*(grad + param*weight_decay))/(1 - beta1**step), True)) + param
#     new m = beta1*m + (1 - beta1)*(grad + param*weight_decay)
#     new v = beta2*v + (1 - beta2)*(grad + param*weight_decay)**2
"""Adam whose scaling starts once the variance of the mean square is known well enough."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _stepped

__all__ = ["radam_step"]


def _step_numbers(step, lr, beta1, beta2, eps, weight_decay):
    t1 = 1.0 - beta2
    t2 = float(np.divide(2.0, t1))
    power = float(np.power(beta2, step))
    t3 = 1.0 - power
    t4 = float(np.divide(2.0 * step * power, t3))
    t5 = t2 - t4
    t6 = (t2 - 1.0) * (t5 - 5.0) * (t5 - 3.0)
    sqrt_2 = float(np.sqrt(t3))
    t7 = 1.0 - beta1
    t8 = 1.0 - float(np.power(beta1, step))
    sqrt = float(np.sqrt(float(np.divide(t6, (t2 - 5.0) * (t2 - 3.0) * (t5 - 1.0)))))
    t9 = float(np.divide(lr, t8)) * sqrt
    t10 = t4 - t2 >= -6.0
    return beta1, weight_decay, t7, beta2, t1, eps, t9, sqrt_2, lr, t8, t10


_step = _Kernel(
    name="radam_step",
    rows=False,
    inputs=("param", "grad", "m", "v"),
    outputs=("param", "m", "v"),
    chunks=1,
    scalars=("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
    kinds=("real", "real", "real", "real", "real", "real", "real", "real", "real", "real", "truth"),
    host=_step_numbers,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool radam_step_element(
    const real param, const real grad, const real m, const real v, const real beta1, const real weight_decay, const real t20, const real beta2, const real t1, const real eps, const real t32, const real sqrt_2, const real lr, const real t25, const bool t41, real& param_result, real& m_result, real& v_result)
{
    const real t2 = fma_(weight_decay, param, grad);
    const real t3 = beta1 * m + t20 * t2;
    const real t4 = beta2 * v + t1 * (t2 * t2);
    const real t5 = param + (t41 ? -(lr * t3 / t25) : -(t32 / (sqrt_(t4) + eps) * sqrt_2 * t3));
    param_result = t5;
    m_result = t3;
    v_result = t4;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) radam_step_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const m_type, m_in),
    FLAT(const v_type, v_in),
    param_out_type* restrict_ param_out,
    m_out_type* restrict_ m_out,
    v_out_type* restrict_ v_out,
    const real beta1,
    const real weight_decay,
    const real t20,
    const real beta2,
    const real t1,
    const real eps,
    const real t32,
    const real sqrt_2,
    const real lr,
    const real t25,
    const bool t41,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<param_type> param_read[1];
        read(param_read, ENTRY(param_in), !param_in_step);
        lanes<grad_type> grad_read[1];
        read(grad_read, ENTRY(grad_in), !grad_in_step);
        lanes<m_type> m_read[1];
        read(m_read, ENTRY(m_in), !m_in_step);
        lanes<v_type> v_read[1];
        read(v_read, ENTRY(v_in), !v_in_step);
        lanes<param_out_type> param_write[1];
        lanes<m_out_type> m_write[1];
        lanes<v_out_type> v_write[1];
        bool careful = false;
        EACH(k, 1) {
            real param_result[LANES], m_result[LANES], v_result[LANES];
            EACH(lane, LANES)
                careful |= radam_step_element<true>(
                    load(param_read[k].at + lane), load(grad_read[k].at + lane), load(m_read[k].at + lane), load(v_read[k].at + lane), beta1, weight_decay, t20, beta2, t1, eps, t32, sqrt_2, lr, t25, t41, param_result[lane], m_result[lane], v_result[lane]);
            pack(param_write[k], param_result);
            pack(m_write[k], m_result);
            pack(v_write[k], v_result);
        }
        if (careful) return false;
        write(param_out + i, param_write);
        write(m_out + i, m_write);
        write(v_out + i, v_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real param_result, m_result, v_result;
        radam_step_element<false>(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(m_in)), load(ENTRY(v_in)), beta1, weight_decay, t20, beta2, t1, eps, t32, sqrt_2, lr, t25, t41, param_result, m_result, v_result);
        store(param_out + i, param_result);
        store(m_out + i, m_result);
        store(v_out + i, v_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) radam_step_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const m_type, m_in),
    STRIDED(const v_type, v_in),
    STRIDED(param_out_type, param_out),
    STRIDED(m_out_type, m_out),
    STRIDED(v_out_type, v_out),
    const real beta1,
    const real weight_decay,
    const real t20,
    const real beta2,
    const real t1,
    const real eps,
    const real t32,
    const real sqrt_2,
    const real lr,
    const real t25,
    const bool t41,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        param_type param_read[BATCH];
        grad_type grad_read[BATCH];
        m_type m_read[BATCH];
        v_type v_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            param_read[k] = *PLACE(param_in);
            grad_read[k] = *PLACE(grad_in);
            m_read[k] = *PLACE(m_in);
            v_read[k] = *PLACE(v_in);
        }
        real param_result[BATCH], m_result[BATCH], v_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= radam_step_element<true>(
                load(param_read + k), load(grad_read + k), load(m_read + k), load(v_read + k), beta1, weight_decay, t20, beta2, t1, eps, t32, sqrt_2, lr, t25, t41, param_result[k], m_result[k], v_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(param_out), param_result[k]);
            store(PLACE(m_out), m_result[k]);
            store(PLACE(v_out), v_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real param_result, m_result, v_result;
        radam_step_element<false>(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(m_in)), load(PLACE(v_in)), beta1, weight_decay, t20, beta2, t1, eps, t32, sqrt_2, lr, t25, t41, param_result, m_result, v_result);
        store(PLACE(param_out), param_result);
        store(PLACE(m_out), m_result);
        store(PLACE(v_out), v_result);
    });
}
""",
)


_SPEC = _Function(
    name="radam",
    arguments=(
        _Argument("param", "elem"),
        _Argument("grad", "elem"),
        _Argument("m", "state"),
        _Argument("v", "state"),
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
                    ("param", "grad", "m", "v"),
                    ("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
                    ("param", "m", "v"),
                ),
            },
        ),
    },
)


def radam_step(
    param, grad, m, v, step, *, lr=0.001, beta1=0.9, beta2=0.999, eps=1e-08, weight_decay=0.0, out=None
):
    """Adam whose scaling starts once the variance of the mean square is known well enough.

        new param = -lr*Piecewise((sqrt((-1 + 2/(1 - beta2))*(-2*beta2**step*step/(1 - beta2**step) - 5 +
                    2/(1 - beta2))*(-2*beta2**step*step/(1 - beta2**step) - 3 + 2/(1 - beta2))/((-5 + 2/(1 -
                    beta2))*(-3 + 2/(1 - beta2))*(-2*beta2**step*step/(1 - beta2**step) - 1 + 2/(1 -
                    beta2))))*sqrt(1 - beta2**step)*(beta1*m + (1 - beta1)*(grad + param*weight_decay))/((1
                    - beta1**step)*(eps + sqrt(beta2*v + (1 - beta2)*(grad + param*weight_decay)**2))),
                    2*beta2**step*step/(1 - beta2**step) - 2/(1 - beta2) < -6), ((beta1*m + (1 -
                    beta1)*(grad + param*weight_decay))/(1 - beta1**step), True)) + param
        new m = beta1*m + (1 - beta1)*(grad + param*weight_decay)
        new v = beta2*v + (1 - beta2)*(grad + param*weight_decay)**2

    param: array.
    grad: array.
    m: array, the state of the last step.
    v: array, the state of the last step.
    step: number.
    lr: number, 0 <= lr; default 0.001.
    beta1: number, 0 <= beta1 < 1; default 0.9.
    beta2: number, 0 <= beta2 < 1; default 0.999.
    eps: number, 0 <= eps; default 1e-08.
    weight_decay: number, 0 <= weight_decay; default 0.0.
    out: tuple of arrays for the results, in their order (of exactly the result's shape and dtype; may
        be an input): the step is then in place; what follows those given gets new memory.

    Returns the tuple (param, m, v) of new values, None for a state that is not used; each keeps its own
    array's dtype (float16, bfloat16, float32 or float64; 16-bit types compute in float32).

    Right-hand sides are old values. NaN in gives NaN out; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: L. Liu et al., On the Variance of the Adaptive Learning Rate and Beyond, ICLR 2020,
    arXiv:1908.03265
    """
    return _stepped(_SPEC, "radam_step", (param, grad, m, v, step, lr, beta1, beta2, eps, weight_decay), out)
