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
    t1 = 1.0 - beta1
    t2 = 1.0 - float(np.power(beta1, step))
    t3 = float(np.divide(lr, beta2))
    t4 = float(np.divide(lr, t2))
    return beta1, weight_decay, t1, t3, t2, eps, t4, beta2


_step = _Kernel(
    name="adamax_step",
    rows=False,
    inputs=("param", "grad", "m", "u"),
    outputs=("param", "m", "u"),
    chunks=1,
    scalars=("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
    kinds=("real", "real", "real", "real", "real", "real", "real", "real"),
    primitives=("absolute",),
    host=_step_numbers,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool adamax_step_element(
    const real param, const real grad, const real m, const real u, const real beta1, const real weight_decay, const real t2, const real t8, const real t7, const real eps, const real t14, const real beta2, real& param_result, real& m_result, real& u_result)
{
    const real t1 = fma_(weight_decay, param, grad);
    const real t3 = beta1 * m + t2 * t1;
    const real t4 = absolute_(t1) + eps;
    const real t5 = beta2 * u;
    const bool t6 = t5 < t4;
    const real t9 = param + (t6 ? -(t14 * t3 / t4) : -(t8 * t3 / t7 / u));
    const real t10 = t6 ? t4 : t5;
    param_result = t9;
    m_result = t3;
    u_result = t10;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adamax_step_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const m_type, m_in),
    FLAT(const u_type, u_in),
    param_out_type* restrict_ param_out,
    m_out_type* restrict_ m_out,
    u_out_type* restrict_ u_out,
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
    const auto quick = [&](const place i) {
        lanes<param_type> param_read[1];
        read(param_read, ENTRY(param_in), !param_in_step);
        lanes<grad_type> grad_read[1];
        read(grad_read, ENTRY(grad_in), !grad_in_step);
        lanes<m_type> m_read[1];
        read(m_read, ENTRY(m_in), !m_in_step);
        lanes<u_type> u_read[1];
        read(u_read, ENTRY(u_in), !u_in_step);
        lanes<param_out_type> param_write[1];
        lanes<m_out_type> m_write[1];
        lanes<u_out_type> u_write[1];
        bool careful = false;
        EACH(k, 1) {
            real param_result[LANES], m_result[LANES], u_result[LANES];
            EACH(lane, LANES)
                careful |= adamax_step_element<true>(
                    load(param_read[k].at + lane), load(grad_read[k].at + lane), load(m_read[k].at + lane), load(u_read[k].at + lane), beta1, weight_decay, t2, t8, t7, eps, t14, beta2, param_result[lane], m_result[lane], u_result[lane]);
            pack(param_write[k], param_result);
            pack(m_write[k], m_result);
            pack(u_write[k], u_result);
        }
        if (careful) return false;
        write(param_out + i, param_write);
        write(m_out + i, m_write);
        write(u_out + i, u_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real param_result, m_result, u_result;
        adamax_step_element<false>(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(m_in)), load(ENTRY(u_in)), beta1, weight_decay, t2, t8, t7, eps, t14, beta2, param_result, m_result, u_result);
        store(param_out + i, param_result);
        store(m_out + i, m_result);
        store(u_out + i, u_result);
    });
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
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        param_type param_read[BATCH];
        grad_type grad_read[BATCH];
        m_type m_read[BATCH];
        u_type u_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            param_read[k] = *PLACE(param_in);
            grad_read[k] = *PLACE(grad_in);
            m_read[k] = *PLACE(m_in);
            u_read[k] = *PLACE(u_in);
        }
        real param_result[BATCH], m_result[BATCH], u_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= adamax_step_element<true>(
                load(param_read + k), load(grad_read + k), load(m_read + k), load(u_read + k), beta1, weight_decay, t2, t8, t7, eps, t14, beta2, param_result[k], m_result[k], u_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(param_out), param_result[k]);
            store(PLACE(m_out), m_result[k]);
            store(PLACE(u_out), u_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real param_result, m_result, u_result;
        adamax_step_element<false>(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(m_in)), load(PLACE(u_in)), beta1, weight_decay, t2, t8, t7, eps, t14, beta2, param_result, m_result, u_result);
        store(PLACE(param_out), param_result);
        store(PLACE(m_out), m_result);
        store(PLACE(u_out), u_result);
    });
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
