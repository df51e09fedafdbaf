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
    t1 = 1.0 - beta1
    t2 = 1.0 - beta2
    t3 = 1.0 - float(np.power(beta2, step))
    t4 = float(np.divide(lr, 1.0 - float(np.power(beta1, step))))
    return beta1, weight_decay, t1, beta2, t2, eps, t3, t4


_step = _Kernel(
    name="adabelief_step",
    rows=False,
    inputs=("param", "grad", "m", "s"),
    outputs=("param", "m", "s"),
    chunks=1,
    scalars=("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
    kinds=("real", "real", "real", "real", "real", "real", "real", "real"),
    host=_step_numbers,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool adabelief_step_element(
    const real param, const real grad, const real m, const real s, const real beta1, const real weight_decay, const real t2, const real beta2, const real t12, const real eps, const real t16, const real t19, real& param_result, real& m_result, real& s_result)
{
    const real t1 = beta1 * m;
    const real t3 = fma_(weight_decay, param, grad);
    const real t4 = t2 * t3;
    const real t5 = t1 + t4;
    const real t6 = t3 - t1 - t4;
    const real t7 = beta2 * s + t12 * (t6 * t6) + eps;
    const real t8 = param - t19 * t5 / (sqrt_(t7 / t16) + eps);
    param_result = t8;
    m_result = t5;
    s_result = t7;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adabelief_step_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const m_type, m_in),
    FLAT(const s_type, s_in),
    param_out_type* restrict_ param_out,
    m_out_type* restrict_ m_out,
    s_out_type* restrict_ s_out,
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
    const auto quick = [&](const place i) {
        lanes<param_type> param_read[1];
        read(param_read, ENTRY(param_in), !param_in_step);
        lanes<grad_type> grad_read[1];
        read(grad_read, ENTRY(grad_in), !grad_in_step);
        lanes<m_type> m_read[1];
        read(m_read, ENTRY(m_in), !m_in_step);
        lanes<s_type> s_read[1];
        read(s_read, ENTRY(s_in), !s_in_step);
        lanes<param_out_type> param_write[1];
        lanes<m_out_type> m_write[1];
        lanes<s_out_type> s_write[1];
        bool careful = false;
        EACH(k, 1) {
            real param_result[LANES], m_result[LANES], s_result[LANES];
            EACH(lane, LANES)
                careful |= adabelief_step_element<true>(
                    load(param_read[k].at + lane), load(grad_read[k].at + lane), load(m_read[k].at + lane), load(s_read[k].at + lane), beta1, weight_decay, t2, beta2, t12, eps, t16, t19, param_result[lane], m_result[lane], s_result[lane]);
            pack(param_write[k], param_result);
            pack(m_write[k], m_result);
            pack(s_write[k], s_result);
        }
        if (careful) return false;
        write(param_out + i, param_write);
        write(m_out + i, m_write);
        write(s_out + i, s_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real param_result, m_result, s_result;
        adabelief_step_element<false>(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(m_in)), load(ENTRY(s_in)), beta1, weight_decay, t2, beta2, t12, eps, t16, t19, param_result, m_result, s_result);
        store(param_out + i, param_result);
        store(m_out + i, m_result);
        store(s_out + i, s_result);
    });
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
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        param_type param_read[BATCH];
        grad_type grad_read[BATCH];
        m_type m_read[BATCH];
        s_type s_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            param_read[k] = *PLACE(param_in);
            grad_read[k] = *PLACE(grad_in);
            m_read[k] = *PLACE(m_in);
            s_read[k] = *PLACE(s_in);
        }
        real param_result[BATCH], m_result[BATCH], s_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= adabelief_step_element<true>(
                load(param_read + k), load(grad_read + k), load(m_read + k), load(s_read + k), beta1, weight_decay, t2, beta2, t12, eps, t16, t19, param_result[k], m_result[k], s_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(param_out), param_result[k]);
            store(PLACE(m_out), m_result[k]);
            store(PLACE(s_out), s_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real param_result, m_result, s_result;
        adabelief_step_element<false>(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(m_in)), load(PLACE(s_in)), beta1, weight_decay, t2, beta2, t12, eps, t16, t19, param_result, m_result, s_result);
        store(PLACE(param_out), param_result);
        store(PLACE(m_out), m_result);
        store(PLACE(s_out), s_result);
    });
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
