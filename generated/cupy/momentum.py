# Made by symdl 0.1.0 from momentum with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     new param = -gamma*velocity - grad*lr + param
#     new velocity = gamma*velocity + grad*lr
"""Gradient descent with a velocity that holds the learning rate."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _stepped

__all__ = ["momentum_step"]


_step = _Kernel(
    name="momentum_step",
    rows=False,
    inputs=("param", "grad", "velocity"),
    outputs=("param", "velocity"),
    chunks=1,
    scalars=("gamma", "lr"),
    kinds=("real", "real"),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool momentum_step_element(
    const real param, const real grad, const real velocity, const real gamma, const real lr, real& param_result, real& velocity_result)
{
    const real t1 = gamma * velocity;
    const real t2 = lr * grad;
    const real t3 = param - t1 - t2;
    const real t4 = t1 + t2;
    param_result = t3;
    velocity_result = t4;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) momentum_step_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const velocity_type, velocity_in),
    param_out_type* restrict_ param_out,
    velocity_out_type* restrict_ velocity_out,
    const real gamma,
    const real lr,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<param_type> param_read[1];
        read(param_read, ENTRY(param_in), !param_in_step);
        lanes<grad_type> grad_read[1];
        read(grad_read, ENTRY(grad_in), !grad_in_step);
        lanes<velocity_type> velocity_read[1];
        read(velocity_read, ENTRY(velocity_in), !velocity_in_step);
        lanes<param_out_type> param_write[1];
        lanes<velocity_out_type> velocity_write[1];
        bool careful = false;
        EACH(k, 1) {
            real param_result[LANES], velocity_result[LANES];
            EACH(lane, LANES)
                careful |= momentum_step_element<true>(
                    load(param_read[k].at + lane), load(grad_read[k].at + lane), load(velocity_read[k].at + lane), gamma, lr, param_result[lane], velocity_result[lane]);
            pack(param_write[k], param_result);
            pack(velocity_write[k], velocity_result);
        }
        if (careful) return false;
        write(param_out + i, param_write);
        write(velocity_out + i, velocity_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real param_result, velocity_result;
        momentum_step_element<false>(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(velocity_in)), gamma, lr, param_result, velocity_result);
        store(param_out + i, param_result);
        store(velocity_out + i, velocity_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) momentum_step_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const velocity_type, velocity_in),
    STRIDED(param_out_type, param_out),
    STRIDED(velocity_out_type, velocity_out),
    const real gamma,
    const real lr,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        param_type param_read[BATCH];
        grad_type grad_read[BATCH];
        velocity_type velocity_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            param_read[k] = *PLACE(param_in);
            grad_read[k] = *PLACE(grad_in);
            velocity_read[k] = *PLACE(velocity_in);
        }
        real param_result[BATCH], velocity_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= momentum_step_element<true>(
                load(param_read + k), load(grad_read + k), load(velocity_read + k), gamma, lr, param_result[k], velocity_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(param_out), param_result[k]);
            store(PLACE(velocity_out), velocity_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real param_result, velocity_result;
        momentum_step_element<false>(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(velocity_in)), gamma, lr, param_result, velocity_result);
        store(PLACE(param_out), param_result);
        store(PLACE(velocity_out), velocity_result);
    });
}
""",
)


_SPEC = _Function(
    name="momentum",
    arguments=(
        _Argument("param", "elem"),
        _Argument("grad", "elem"),
        _Argument("velocity", "state"),
        _Argument("lr", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("gamma", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "step": _Body(_step, ("param", "grad", "velocity"), ("lr", "gamma"), ("param", "velocity")),
            },
        ),
    },
)


def momentum_step(param, grad, velocity, *, lr, gamma=0.9, out=None):
    """Gradient descent with a velocity that holds the learning rate.

        new param = -gamma*velocity - grad*lr + param
        new velocity = gamma*velocity + grad*lr

    param: array.
    grad: array.
    velocity: array, the state of the last step.
    lr: number, 0 <= lr.
    gamma: number, 0 <= gamma; default 0.9.
    out: tuple of arrays for the results, in their order (of exactly the result's shape and dtype; may
        be an input): the step is then in place; what follows those given gets new memory.

    Returns the tuple (param, velocity) of new values, None for a state that is not used; each keeps its
    own array's dtype (float16, bfloat16, float32 or float64; 16-bit types compute in float32).

    Right-hand sides are old values. NaN in gives NaN out; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: B. Polyak, Some methods of speeding up the convergence of iteration methods, 1964,
    doi:10.1016/0041-5553(64)90137-5
    """
    return _stepped(_SPEC, "momentum_step", (param, grad, velocity, lr, gamma), out)
