# Made by symdl 0.1.0 from adadelta with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     new param = -lr*sqrt(delta + eps)*(grad + param*weight_decay)/sqrt(eps + rho*v + (1 - rho)*(grad +
#                 param*weight_decay)**2) + param
#     new v = rho*v + (1 - rho)*(grad + param*weight_decay)**2
#     new delta = delta*rho + (1 - rho)*(delta + eps)*(grad + param*weight_decay)**2/(eps + rho*v + (1 -
#                 rho)*(grad + param*weight_decay)**2)
"""Steps scaled by the ratio of the running sizes of past steps and gradients."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _stepped

__all__ = ["adadelta_step"]


def _step_numbers(lr, rho, eps, weight_decay):
    t1 = 1.0 - rho
    return eps, weight_decay, rho, t1, lr


_step = _Kernel(
    name="adadelta_step",
    rows=False,
    inputs=("param", "grad", "v", "delta"),
    outputs=("param", "v", "delta"),
    chunks=1,
    scalars=("lr", "rho", "eps", "weight_decay"),
    kinds=("real", "real", "real", "real", "real"),
    host=_step_numbers,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool adadelta_step_element(
    const real param, const real grad, const real v, const real delta, const real eps, const real weight_decay, const real rho, const real t6, const real lr, real& param_result, real& v_result, real& delta_result)
{
    const real t1 = delta + eps;
    const real t2 = fma_(weight_decay, param, grad);
    const real t3 = rho * v + t6 * (t2 * t2);
    const real t4 = t3 + eps;
    const real t5 = fma_(-(lr / sqrt_(t4) * sqrt_(t1)), t2, param);
    const real t7 = rho * delta + t2 / t4 * t2 * t6 * t1;
    param_result = t5;
    v_result = t3;
    delta_result = t7;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adadelta_step_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const v_type, v_in),
    FLAT(const delta_type, delta_in),
    param_out_type* restrict_ param_out,
    v_out_type* restrict_ v_out,
    delta_out_type* restrict_ delta_out,
    const real eps,
    const real weight_decay,
    const real rho,
    const real t6,
    const real lr,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<param_type> param_read[1];
        read(param_read, ENTRY(param_in), !param_in_step);
        lanes<grad_type> grad_read[1];
        read(grad_read, ENTRY(grad_in), !grad_in_step);
        lanes<v_type> v_read[1];
        read(v_read, ENTRY(v_in), !v_in_step);
        lanes<delta_type> delta_read[1];
        read(delta_read, ENTRY(delta_in), !delta_in_step);
        lanes<param_out_type> param_write[1];
        lanes<v_out_type> v_write[1];
        lanes<delta_out_type> delta_write[1];
        bool careful = false;
        EACH(k, 1) {
            real param_result[LANES], v_result[LANES], delta_result[LANES];
            EACH(lane, LANES)
                careful |= adadelta_step_element<true>(
                    load(param_read[k].at + lane), load(grad_read[k].at + lane), load(v_read[k].at + lane), load(delta_read[k].at + lane), eps, weight_decay, rho, t6, lr, param_result[lane], v_result[lane], delta_result[lane]);
            pack(param_write[k], param_result);
            pack(v_write[k], v_result);
            pack(delta_write[k], delta_result);
        }
        if (careful) return false;
        write(param_out + i, param_write);
        write(v_out + i, v_write);
        write(delta_out + i, delta_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real param_result, v_result, delta_result;
        adadelta_step_element<false>(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(v_in)), load(ENTRY(delta_in)), eps, weight_decay, rho, t6, lr, param_result, v_result, delta_result);
        store(param_out + i, param_result);
        store(v_out + i, v_result);
        store(delta_out + i, delta_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adadelta_step_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const v_type, v_in),
    STRIDED(const delta_type, delta_in),
    STRIDED(param_out_type, param_out),
    STRIDED(v_out_type, v_out),
    STRIDED(delta_out_type, delta_out),
    const real eps,
    const real weight_decay,
    const real rho,
    const real t6,
    const real lr,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        param_type param_read[BATCH];
        grad_type grad_read[BATCH];
        v_type v_read[BATCH];
        delta_type delta_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            param_read[k] = *PLACE(param_in);
            grad_read[k] = *PLACE(grad_in);
            v_read[k] = *PLACE(v_in);
            delta_read[k] = *PLACE(delta_in);
        }
        real param_result[BATCH], v_result[BATCH], delta_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= adadelta_step_element<true>(
                load(param_read + k), load(grad_read + k), load(v_read + k), load(delta_read + k), eps, weight_decay, rho, t6, lr, param_result[k], v_result[k], delta_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(param_out), param_result[k]);
            store(PLACE(v_out), v_result[k]);
            store(PLACE(delta_out), delta_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real param_result, v_result, delta_result;
        adadelta_step_element<false>(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(v_in)), load(PLACE(delta_in)), eps, weight_decay, rho, t6, lr, param_result, v_result, delta_result);
        store(PLACE(param_out), param_result);
        store(PLACE(v_out), v_result);
        store(PLACE(delta_out), delta_result);
    });
}
""",
)


_SPEC = _Function(
    name="adadelta",
    arguments=(
        _Argument("param", "elem"),
        _Argument("grad", "elem"),
        _Argument("v", "state"),
        _Argument("delta", "state"),
        _Argument("lr", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("rho", "param", domain=_Domain(0, 1, False, True)),
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
                    ("param", "grad", "v", "delta"),
                    ("lr", "rho", "eps", "weight_decay"),
                    ("param", "v", "delta"),
                ),
            },
        ),
    },
)


def adadelta_step(param, grad, v, delta, *, lr=1.0, rho=0.9, eps=1e-06, weight_decay=0.0, out=None):
    """Steps scaled by the ratio of the running sizes of past steps and gradients.

        new param = -lr*sqrt(delta + eps)*(grad + param*weight_decay)/sqrt(eps + rho*v + (1 - rho)*(grad +
                    param*weight_decay)**2) + param
        new v = rho*v + (1 - rho)*(grad + param*weight_decay)**2
        new delta = delta*rho + (1 - rho)*(delta + eps)*(grad + param*weight_decay)**2/(eps + rho*v + (1 -
                    rho)*(grad + param*weight_decay)**2)

    param: array.
    grad: array.
    v: array, the state of the last step.
    delta: array, the state of the last step.
    lr: number, 0 <= lr; default 1.0.
    rho: number, 0 <= rho < 1; default 0.9.
    eps: number, 0 <= eps; default 1e-06.
    weight_decay: number, 0 <= weight_decay; default 0.0.
    out: tuple of arrays for the results, in their order (of exactly the result's shape and dtype; may
        be an input): the step is then in place; what follows those given gets new memory.

    Returns the tuple (param, v, delta) of new values, None for a state that is not used; each keeps its
    own array's dtype (float16, bfloat16, float32 or float64; 16-bit types compute in float32).

    Right-hand sides are old values. NaN in gives NaN out; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: M. Zeiler, ADADELTA: An Adaptive Learning Rate Method, 2012, arXiv:1212.5701
    """
    return _stepped(_SPEC, "adadelta_step", (param, grad, v, delta, lr, rho, eps, weight_decay), out)
