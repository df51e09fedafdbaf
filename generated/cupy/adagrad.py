# Made by symdl 0.1.0 from adagrad with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     new param = -lr*(grad + param*weight_decay)/((eps + sqrt(sum + (grad +
#                 param*weight_decay)**2))*(lr_decay*(step - 1) + 1)) + param
#     new sum = sum + (grad + param*weight_decay)**2
"""Steps divided by the root of the sum of squared gradients; eps_inside adds eps before the root."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _stepped

__all__ = ["adagrad_step"]


def _step_numbers(step, lr, lr_decay, weight_decay, eps):
    t1 = float(np.divide(lr, lr_decay * (step - 1.0) + 1.0))
    return weight_decay, eps, t1


_step = _Kernel(
    name="adagrad_step",
    rows=False,
    inputs=("param", "grad", "sum"),
    outputs=("param", "sum"),
    chunks=1,
    scalars=("step", "lr", "lr_decay", "weight_decay", "eps"),
    kinds=("real", "real", "real"),
    host=_step_numbers,
    text=r"""
// eps_inside=False
template <bool quickly>
__device__ __forceinline__ bool adagrad_step_element(
    const real param, const real grad, const real sum, const real weight_decay, const real eps, const real t9, real& param_result, real& sum_result)
{
    const real t1 = fma_(weight_decay, param, grad);
    const real t2 = fma_(t1, t1, sum);
    const real t3 = param - t9 * t1 / (sqrt_(t2) + eps);
    param_result = t3;
    sum_result = t2;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adagrad_step_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const sum_type, sum_in),
    param_out_type* restrict_ param_out,
    sum_out_type* restrict_ sum_out,
    const real weight_decay,
    const real eps,
    const real t9,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<param_type> param_read[1];
        read(param_read, ENTRY(param_in), !param_in_step);
        lanes<grad_type> grad_read[1];
        read(grad_read, ENTRY(grad_in), !grad_in_step);
        lanes<sum_type> sum_read[1];
        read(sum_read, ENTRY(sum_in), !sum_in_step);
        lanes<param_out_type> param_write[1];
        lanes<sum_out_type> sum_write[1];
        bool careful = false;
        EACH(k, 1) {
            real param_result[LANES], sum_result[LANES];
            EACH(lane, LANES)
                careful |= adagrad_step_element<true>(
                    load(param_read[k].at + lane), load(grad_read[k].at + lane), load(sum_read[k].at + lane), weight_decay, eps, t9, param_result[lane], sum_result[lane]);
            pack(param_write[k], param_result);
            pack(sum_write[k], sum_result);
        }
        if (careful) return false;
        write(param_out + i, param_write);
        write(sum_out + i, sum_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real param_result, sum_result;
        adagrad_step_element<false>(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(sum_in)), weight_decay, eps, t9, param_result, sum_result);
        store(param_out + i, param_result);
        store(sum_out + i, sum_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adagrad_step_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const sum_type, sum_in),
    STRIDED(param_out_type, param_out),
    STRIDED(sum_out_type, sum_out),
    const real weight_decay,
    const real eps,
    const real t9,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        param_type param_read[BATCH];
        grad_type grad_read[BATCH];
        sum_type sum_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            param_read[k] = *PLACE(param_in);
            grad_read[k] = *PLACE(grad_in);
            sum_read[k] = *PLACE(sum_in);
        }
        real param_result[BATCH], sum_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= adagrad_step_element<true>(
                load(param_read + k), load(grad_read + k), load(sum_read + k), weight_decay, eps, t9, param_result[k], sum_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(param_out), param_result[k]);
            store(PLACE(sum_out), sum_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real param_result, sum_result;
        adagrad_step_element<false>(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(sum_in)), weight_decay, eps, t9, param_result, sum_result);
        store(PLACE(param_out), param_result);
        store(PLACE(sum_out), sum_result);
    });
}
""",
)


def _step_eps_inside_numbers(step, lr, lr_decay, weight_decay, eps):
    t1 = float(np.divide(lr, lr_decay * (step - 1.0) + 1.0))
    return weight_decay, eps, t1


_step_eps_inside = _Kernel(
    name="adagrad_step_eps_inside",
    rows=False,
    inputs=("param", "grad", "sum"),
    outputs=("param", "sum"),
    chunks=1,
    scalars=("step", "lr", "lr_decay", "weight_decay", "eps"),
    kinds=("real", "real", "real"),
    host=_step_eps_inside_numbers,
    text=r"""
// eps_inside=True
template <bool quickly>
__device__ __forceinline__ bool adagrad_step_eps_inside_element(
    const real param, const real grad, const real sum, const real weight_decay, const real eps, const real t9, real& param_result, real& sum_result)
{
    const real t1 = fma_(weight_decay, param, grad);
    const real t2 = fma_(t1, t1, sum);
    const real t3 = param - t9 * t1 / sqrt_(t2 + eps);
    param_result = t3;
    sum_result = t2;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adagrad_step_eps_inside_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const sum_type, sum_in),
    param_out_type* restrict_ param_out,
    sum_out_type* restrict_ sum_out,
    const real weight_decay,
    const real eps,
    const real t9,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<param_type> param_read[1];
        read(param_read, ENTRY(param_in), !param_in_step);
        lanes<grad_type> grad_read[1];
        read(grad_read, ENTRY(grad_in), !grad_in_step);
        lanes<sum_type> sum_read[1];
        read(sum_read, ENTRY(sum_in), !sum_in_step);
        lanes<param_out_type> param_write[1];
        lanes<sum_out_type> sum_write[1];
        bool careful = false;
        EACH(k, 1) {
            real param_result[LANES], sum_result[LANES];
            EACH(lane, LANES)
                careful |= adagrad_step_eps_inside_element<true>(
                    load(param_read[k].at + lane), load(grad_read[k].at + lane), load(sum_read[k].at + lane), weight_decay, eps, t9, param_result[lane], sum_result[lane]);
            pack(param_write[k], param_result);
            pack(sum_write[k], sum_result);
        }
        if (careful) return false;
        write(param_out + i, param_write);
        write(sum_out + i, sum_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real param_result, sum_result;
        adagrad_step_eps_inside_element<false>(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(sum_in)), weight_decay, eps, t9, param_result, sum_result);
        store(param_out + i, param_result);
        store(sum_out + i, sum_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adagrad_step_eps_inside_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const sum_type, sum_in),
    STRIDED(param_out_type, param_out),
    STRIDED(sum_out_type, sum_out),
    const real weight_decay,
    const real eps,
    const real t9,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        param_type param_read[BATCH];
        grad_type grad_read[BATCH];
        sum_type sum_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            param_read[k] = *PLACE(param_in);
            grad_read[k] = *PLACE(grad_in);
            sum_read[k] = *PLACE(sum_in);
        }
        real param_result[BATCH], sum_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= adagrad_step_eps_inside_element<true>(
                load(param_read + k), load(grad_read + k), load(sum_read + k), weight_decay, eps, t9, param_result[k], sum_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(param_out), param_result[k]);
            store(PLACE(sum_out), sum_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real param_result, sum_result;
        adagrad_step_eps_inside_element<false>(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(sum_in)), weight_decay, eps, t9, param_result, sum_result);
        store(PLACE(param_out), param_result);
        store(PLACE(sum_out), sum_result);
    });
}
""",
)


_SPEC = _Function(
    name="adagrad",
    arguments=(
        _Argument("param", "elem"),
        _Argument("grad", "elem"),
        _Argument("sum", "state"),
        _Argument("step", "param"),
        _Argument("lr", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("lr_decay", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("weight_decay", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("eps", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("eps_inside", "option", choices=(False, True)),
    ),
    variants={
        (False,): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step,
                    ("param", "grad", "sum"),
                    ("step", "lr", "lr_decay", "weight_decay", "eps"),
                    ("param", "sum"),
                ),
            },
        ),
        (True,): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_eps_inside,
                    ("param", "grad", "sum"),
                    ("step", "lr", "lr_decay", "weight_decay", "eps"),
                    ("param", "sum"),
                ),
            },
        ),
    },
    selectors=(("eps_inside", ()),),
)


def adagrad_step(
    param,
    grad,
    sum,
    step=1,
    *,
    lr=0.01,
    lr_decay=0.0,
    weight_decay=0.0,
    eps=1e-10,
    eps_inside=False,
    out=None,
):
    """Steps divided by the root of the sum of squared gradients; eps_inside adds eps before the root.

        new param = -lr*(grad + param*weight_decay)/((eps + sqrt(sum + (grad +
                    param*weight_decay)**2))*(lr_decay*(step - 1) + 1)) + param
        new sum = sum + (grad + param*weight_decay)**2

    param: array.
    grad: array.
    sum: array, the state of the last step.
    step: number; default 1.
    lr: number, 0 <= lr; default 0.01.
    lr_decay: number, 0 <= lr_decay; default 0.0.
    weight_decay: number, 0 <= weight_decay; default 0.0.
    eps: number, 0 <= eps; default 1e-10.
    eps_inside: one of False, True.
    out: tuple of arrays for the results, in their order (of exactly the result's shape and dtype; may
        be an input): the step is then in place; what follows those given gets new memory.

    Returns the tuple (param, sum) of new values, None for a state that is not used; each keeps its own
    array's dtype (float16, bfloat16, float32 or float64; 16-bit types compute in float32).

    Right-hand sides are old values. NaN in gives NaN out; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: J. Duchi, E. Hazan, Y. Singer, Adaptive Subgradient Methods, JMLR 12, 2011
    """
    return _stepped(
        _SPEC, "adagrad_step", (param, grad, sum, step, lr, lr_decay, weight_decay, eps, eps_inside), out
    )
