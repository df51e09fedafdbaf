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
    t1 = (2.0 - float(np.power(0.96, momentum_decay * (step + 1.0)))) / 2.0
    t2 = 1.0 - beta1
    t3 = (2.0 - float(np.power(0.96, step * momentum_decay))) / 2.0
    t4 = beta1 * beta1 * t3 * t1
    t3 = beta1 * t3
    t5 = 1.0 - t3
    t6 = 1.0 - beta2
    t7 = 1.0 - float(np.power(beta2, step))
    return beta1, weight_decay, t2, t4, t1, t3, t5, beta2, t6, t7, eps, lr


_step = _Kernel(
    name="nadam_step",
    rows=False,
    inputs=("param", "grad", "m", "v", "mu_product"),
    outputs=("param", "m", "v", "mu_product"),
    chunks=1,
    scalars=("step", "lr", "beta1", "beta2", "eps", "weight_decay", "momentum_decay"),
    kinds=("real", "real", "real", "real", "real", "real", "real", "real", "real", "real", "real", "real"),
    host=_step_numbers,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool nadam_step_element(
    const real param, const real grad, const real m, const real v, const real mu_product, const real beta1, const real weight_decay, const real t6, const real t16, const real t4, const real t22, const real t23, const real beta2, const real t31, const real t34, const real eps, const real lr, real& param_result, real& m_result, real& v_result, real& mu_product_result)
{
    const real t1 = fma_(weight_decay, param, grad);
    const real t2 = beta1 * m + t6 * t1;
    const real t3 = t22 * mu_product;
    const real t5 = beta2 * v + t31 * (t1 * t1);
    const real t7 = beta1 / fma_(-t16, mu_product, R(1.0)) * t4 * t2 + t23 / (R(1.0) - t3) * t1;
    const real t8 = fma_(-(lr / (sqrt_(t5 / t34) + eps)), t7, param);
    param_result = t8;
    m_result = t2;
    v_result = t5;
    mu_product_result = t3;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) nadam_step_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const m_type, m_in),
    FLAT(const v_type, v_in),
    FLAT(const mu_product_type, mu_product_in),
    param_out_type* restrict_ param_out,
    m_out_type* restrict_ m_out,
    v_out_type* restrict_ v_out,
    mu_product_out_type* restrict_ mu_product_out,
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
    const auto quick = [&](const place i) {
        lanes<param_type> param_read[1];
        read(param_read, ENTRY(param_in), !param_in_step);
        lanes<grad_type> grad_read[1];
        read(grad_read, ENTRY(grad_in), !grad_in_step);
        lanes<m_type> m_read[1];
        read(m_read, ENTRY(m_in), !m_in_step);
        lanes<v_type> v_read[1];
        read(v_read, ENTRY(v_in), !v_in_step);
        lanes<mu_product_type> mu_product_read[1];
        read(mu_product_read, ENTRY(mu_product_in), !mu_product_in_step);
        lanes<param_out_type> param_write[1];
        lanes<m_out_type> m_write[1];
        lanes<v_out_type> v_write[1];
        lanes<mu_product_out_type> mu_product_write[1];
        bool careful = false;
        EACH(k, 1) {
            real param_result[LANES], m_result[LANES], v_result[LANES], mu_product_result[LANES];
            EACH(lane, LANES)
                careful |= nadam_step_element<true>(
                    load(param_read[k].at + lane), load(grad_read[k].at + lane), load(m_read[k].at + lane), load(v_read[k].at + lane), load(mu_product_read[k].at + lane), beta1, weight_decay, t6, t16, t4, t22, t23, beta2, t31, t34, eps, lr, param_result[lane], m_result[lane], v_result[lane], mu_product_result[lane]);
            pack(param_write[k], param_result);
            pack(m_write[k], m_result);
            pack(v_write[k], v_result);
            pack(mu_product_write[k], mu_product_result);
        }
        if (careful) return false;
        write(param_out + i, param_write);
        write(m_out + i, m_write);
        write(v_out + i, v_write);
        write(mu_product_out + i, mu_product_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real param_result, m_result, v_result, mu_product_result;
        nadam_step_element<false>(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(m_in)), load(ENTRY(v_in)), load(ENTRY(mu_product_in)), beta1, weight_decay, t6, t16, t4, t22, t23, beta2, t31, t34, eps, lr, param_result, m_result, v_result, mu_product_result);
        store(param_out + i, param_result);
        store(m_out + i, m_result);
        store(v_out + i, v_result);
        store(mu_product_out + i, mu_product_result);
    });
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
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        param_type param_read[BATCH];
        grad_type grad_read[BATCH];
        m_type m_read[BATCH];
        v_type v_read[BATCH];
        mu_product_type mu_product_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            param_read[k] = *PLACE(param_in);
            grad_read[k] = *PLACE(grad_in);
            m_read[k] = *PLACE(m_in);
            v_read[k] = *PLACE(v_in);
            mu_product_read[k] = *PLACE(mu_product_in);
        }
        real param_result[BATCH], m_result[BATCH], v_result[BATCH], mu_product_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= nadam_step_element<true>(
                load(param_read + k), load(grad_read + k), load(m_read + k), load(v_read + k), load(mu_product_read + k), beta1, weight_decay, t6, t16, t4, t22, t23, beta2, t31, t34, eps, lr, param_result[k], m_result[k], v_result[k], mu_product_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(param_out), param_result[k]);
            store(PLACE(m_out), m_result[k]);
            store(PLACE(v_out), v_result[k]);
            store(PLACE(mu_product_out), mu_product_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real param_result, m_result, v_result, mu_product_result;
        nadam_step_element<false>(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(m_in)), load(PLACE(v_in)), load(PLACE(mu_product_in)), beta1, weight_decay, t6, t16, t4, t22, t23, beta2, t31, t34, eps, lr, param_result, m_result, v_result, mu_product_result);
        store(PLACE(param_out), param_result);
        store(PLACE(m_out), m_result);
        store(PLACE(v_out), v_result);
        store(PLACE(mu_product_out), mu_product_result);
    });
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
