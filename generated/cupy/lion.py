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
    t1 = 1.0 - beta1
    t2 = 1.0 - beta2
    return beta1, t1, weight_decay, lr, beta2, t2


_step = _Kernel(
    name="lion_step",
    rows=False,
    inputs=("param", "grad", "m"),
    outputs=("param", "m"),
    chunks=1,
    scalars=("lr", "beta1", "beta2", "weight_decay"),
    kinds=("real", "real", "real", "real", "real", "real"),
    host=_step_numbers,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool lion_step_element(
    const real param, const real grad, const real m, const real beta1, const real t3, const real weight_decay, const real lr, const real beta2, const real t14, real& param_result, real& m_result)
{
    const real t1 = beta1 * m + t3 * grad;
    const real t2 = fma_(weight_decay, param, t1 <= R(0.0) ? (t1 >= R(0.0) ? R(0.0) : -R(1.0)) : R(1.0));
    const real t4 = fma_(-lr, t2, param);
    const real t5 = beta2 * m + t14 * grad;
    param_result = t4;
    m_result = t5;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) lion_step_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const m_type, m_in),
    param_out_type* restrict_ param_out,
    m_out_type* restrict_ m_out,
    const real beta1,
    const real t3,
    const real weight_decay,
    const real lr,
    const real beta2,
    const real t14,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<param_type> param_read[1];
        read(param_read, ENTRY(param_in), !param_in_step);
        lanes<grad_type> grad_read[1];
        read(grad_read, ENTRY(grad_in), !grad_in_step);
        lanes<m_type> m_read[1];
        read(m_read, ENTRY(m_in), !m_in_step);
        lanes<param_out_type> param_write[1];
        lanes<m_out_type> m_write[1];
        bool careful = false;
        EACH(k, 1) {
            real param_result[LANES], m_result[LANES];
            EACH(lane, LANES)
                careful |= lion_step_element<true>(
                    load(param_read[k].at + lane), load(grad_read[k].at + lane), load(m_read[k].at + lane), beta1, t3, weight_decay, lr, beta2, t14, param_result[lane], m_result[lane]);
            pack(param_write[k], param_result);
            pack(m_write[k], m_result);
        }
        if (careful) return false;
        write(param_out + i, param_write);
        write(m_out + i, m_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real param_result, m_result;
        lion_step_element<false>(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(m_in)), beta1, t3, weight_decay, lr, beta2, t14, param_result, m_result);
        store(param_out + i, param_result);
        store(m_out + i, m_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) lion_step_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const m_type, m_in),
    STRIDED(param_out_type, param_out),
    STRIDED(m_out_type, m_out),
    const real beta1,
    const real t3,
    const real weight_decay,
    const real lr,
    const real beta2,
    const real t14,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        param_type param_read[BATCH];
        grad_type grad_read[BATCH];
        m_type m_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            param_read[k] = *PLACE(param_in);
            grad_read[k] = *PLACE(grad_in);
            m_read[k] = *PLACE(m_in);
        }
        real param_result[BATCH], m_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= lion_step_element<true>(
                load(param_read + k), load(grad_read + k), load(m_read + k), beta1, t3, weight_decay, lr, beta2, t14, param_result[k], m_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(param_out), param_result[k]);
            store(PLACE(m_out), m_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real param_result, m_result;
        lion_step_element<false>(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(m_in)), beta1, t3, weight_decay, lr, beta2, t14, param_result, m_result);
        store(PLACE(param_out), param_result);
        store(PLACE(m_out), m_result);
    });
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
