# Made by symdl 0.1.0 from sgd with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     new param = -lr*(grad + param*weight_decay) + param
"""Gradient descent with momentum; the first velocity is the undamped gradient."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _stepped

__all__ = ["sgd_step"]


_step = _Kernel(
    name="sgd_step",
    rows=False,
    inputs=("param", "grad"),
    outputs=("param",),
    scalars=("weight_decay", "lr"),
    kinds=("real", "real"),
    text=r"""
// velocity absent, momentum=0, nesterov=False
template <bool quickly>
__device__ __forceinline__ bool sgd_step_element(
    const real param, const real grad, const real weight_decay, const real lr, real& param_result)
{
    param_result = fma_(-lr, fma_(weight_decay, param, grad), param);
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sgd_step_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    param_out_type* restrict_ param_out,
    const real weight_decay,
    const real lr,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<param_type> param_read[2];
        read(param_read, ENTRY(param_in), !param_in_step);
        lanes<grad_type> grad_read[2];
        read(grad_read, ENTRY(grad_in), !grad_in_step);
        lanes<param_out_type> param_write[2];
        bool careful = false;
        EACH(k, 2) {
            real param_result[LANES];
            EACH(lane, LANES)
                careful |= sgd_step_element<true>(
                    load(param_read[k].at + lane), load(grad_read[k].at + lane), weight_decay, lr, param_result[lane]);
            pack(param_write[k], param_result);
        }
        if (careful) return false;
        write(param_out + i, param_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real param_result;
        sgd_step_element<false>(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), weight_decay, lr, param_result);
        store(param_out + i, param_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sgd_step_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(param_out_type, param_out),
    const real weight_decay,
    const real lr,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        param_type param_read[BATCH];
        grad_type grad_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            param_read[k] = *PLACE(param_in);
            grad_read[k] = *PLACE(grad_in);
        }
        real param_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= sgd_step_element<true>(
                load(param_read + k), load(grad_read + k), weight_decay, lr, param_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(param_out), param_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real param_result;
        sgd_step_element<false>(
            load(PLACE(param_in)), load(PLACE(grad_in)), weight_decay, lr, param_result);
        store(PLACE(param_out), param_result);
    });
}
""",
)


_step_momentum_other = _Kernel(
    name="sgd_step_momentum_other",
    rows=False,
    inputs=("param", "grad"),
    outputs=("param", "velocity"),
    scalars=("weight_decay", "lr"),
    kinds=("real", "real"),
    text=r"""
// velocity absent, momentum=..., nesterov=False
template <bool quickly>
__device__ __forceinline__ bool sgd_step_momentum_other_element(
    const real param, const real grad, const real weight_decay, const real lr, real& param_result, real& velocity_result)
{
    const real t1 = fma_(weight_decay, param, grad);
    const real t2 = fma_(-lr, t1, param);
    param_result = t2;
    velocity_result = t1;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sgd_step_momentum_other_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    param_out_type* restrict_ param_out,
    velocity_out_type* restrict_ velocity_out,
    const real weight_decay,
    const real lr,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<param_type> param_read[2];
        read(param_read, ENTRY(param_in), !param_in_step);
        lanes<grad_type> grad_read[2];
        read(grad_read, ENTRY(grad_in), !grad_in_step);
        lanes<param_out_type> param_write[2];
        lanes<velocity_out_type> velocity_write[2];
        bool careful = false;
        EACH(k, 2) {
            real param_result[LANES], velocity_result[LANES];
            EACH(lane, LANES)
                careful |= sgd_step_momentum_other_element<true>(
                    load(param_read[k].at + lane), load(grad_read[k].at + lane), weight_decay, lr, param_result[lane], velocity_result[lane]);
            pack(param_write[k], param_result);
            pack(velocity_write[k], velocity_result);
        }
        if (careful) return false;
        write(param_out + i, param_write);
        write(velocity_out + i, velocity_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real param_result, velocity_result;
        sgd_step_momentum_other_element<false>(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), weight_decay, lr, param_result, velocity_result);
        store(param_out + i, param_result);
        store(velocity_out + i, velocity_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sgd_step_momentum_other_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(param_out_type, param_out),
    STRIDED(velocity_out_type, velocity_out),
    const real weight_decay,
    const real lr,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        param_type param_read[BATCH];
        grad_type grad_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            param_read[k] = *PLACE(param_in);
            grad_read[k] = *PLACE(grad_in);
        }
        real param_result[BATCH], velocity_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= sgd_step_momentum_other_element<true>(
                load(param_read + k), load(grad_read + k), weight_decay, lr, param_result[k], velocity_result[k]);
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
        sgd_step_momentum_other_element<false>(
            load(PLACE(param_in)), load(PLACE(grad_in)), weight_decay, lr, param_result, velocity_result);
        store(PLACE(param_out), param_result);
        store(PLACE(velocity_out), velocity_result);
    });
}
""",
)


_step_momentum_other_nesterov = _Kernel(
    name="sgd_step_momentum_other_nesterov",
    rows=False,
    inputs=("param", "grad"),
    outputs=("param", "velocity"),
    scalars=("weight_decay", "momentum", "lr"),
    kinds=("real", "real", "real"),
    text=r"""
// velocity absent, momentum=..., nesterov=True
template <bool quickly>
__device__ __forceinline__ bool sgd_step_momentum_other_nesterov_element(
    const real param, const real grad, const real weight_decay, const real momentum, const real lr, real& param_result, real& velocity_result)
{
    const real t1 = weight_decay * param;
    const real t2 = grad + t1;
    const real t3 = fma_(-lr, fma_(momentum, t2, grad) + t1, param);
    param_result = t3;
    velocity_result = t2;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sgd_step_momentum_other_nesterov_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    param_out_type* restrict_ param_out,
    velocity_out_type* restrict_ velocity_out,
    const real weight_decay,
    const real momentum,
    const real lr,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<param_type> param_read[2];
        read(param_read, ENTRY(param_in), !param_in_step);
        lanes<grad_type> grad_read[2];
        read(grad_read, ENTRY(grad_in), !grad_in_step);
        lanes<param_out_type> param_write[2];
        lanes<velocity_out_type> velocity_write[2];
        bool careful = false;
        EACH(k, 2) {
            real param_result[LANES], velocity_result[LANES];
            EACH(lane, LANES)
                careful |= sgd_step_momentum_other_nesterov_element<true>(
                    load(param_read[k].at + lane), load(grad_read[k].at + lane), weight_decay, momentum, lr, param_result[lane], velocity_result[lane]);
            pack(param_write[k], param_result);
            pack(velocity_write[k], velocity_result);
        }
        if (careful) return false;
        write(param_out + i, param_write);
        write(velocity_out + i, velocity_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real param_result, velocity_result;
        sgd_step_momentum_other_nesterov_element<false>(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), weight_decay, momentum, lr, param_result, velocity_result);
        store(param_out + i, param_result);
        store(velocity_out + i, velocity_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sgd_step_momentum_other_nesterov_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(param_out_type, param_out),
    STRIDED(velocity_out_type, velocity_out),
    const real weight_decay,
    const real momentum,
    const real lr,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        param_type param_read[BATCH];
        grad_type grad_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            param_read[k] = *PLACE(param_in);
            grad_read[k] = *PLACE(grad_in);
        }
        real param_result[BATCH], velocity_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= sgd_step_momentum_other_nesterov_element<true>(
                load(param_read + k), load(grad_read + k), weight_decay, momentum, lr, param_result[k], velocity_result[k]);
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
        sgd_step_momentum_other_nesterov_element<false>(
            load(PLACE(param_in)), load(PLACE(grad_in)), weight_decay, momentum, lr, param_result, velocity_result);
        store(PLACE(param_out), param_result);
        store(PLACE(velocity_out), velocity_result);
    });
}
""",
)


def _step_velocity_momentum_other_numbers(lr, momentum, dampening, weight_decay):
    t1 = 1.0 - dampening
    return momentum, weight_decay, t1, lr


_step_velocity_momentum_other = _Kernel(
    name="sgd_step_velocity_momentum_other",
    rows=False,
    inputs=("param", "grad", "velocity"),
    outputs=("param", "velocity"),
    chunks=1,
    scalars=("lr", "momentum", "dampening", "weight_decay"),
    kinds=("real", "real", "real", "real"),
    host=_step_velocity_momentum_other_numbers,
    text=r"""
// velocity given, momentum=..., nesterov=False
template <bool quickly>
__device__ __forceinline__ bool sgd_step_velocity_momentum_other_element(
    const real param, const real grad, const real velocity, const real momentum, const real weight_decay, const real t2, const real lr, real& param_result, real& velocity_result)
{
    const real t1 = momentum * velocity + t2 * fma_(weight_decay, param, grad);
    const real t3 = fma_(-lr, t1, param);
    param_result = t3;
    velocity_result = t1;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sgd_step_velocity_momentum_other_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const velocity_type, velocity_in),
    param_out_type* restrict_ param_out,
    velocity_out_type* restrict_ velocity_out,
    const real momentum,
    const real weight_decay,
    const real t2,
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
                careful |= sgd_step_velocity_momentum_other_element<true>(
                    load(param_read[k].at + lane), load(grad_read[k].at + lane), load(velocity_read[k].at + lane), momentum, weight_decay, t2, lr, param_result[lane], velocity_result[lane]);
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
        sgd_step_velocity_momentum_other_element<false>(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(velocity_in)), momentum, weight_decay, t2, lr, param_result, velocity_result);
        store(param_out + i, param_result);
        store(velocity_out + i, velocity_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sgd_step_velocity_momentum_other_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const velocity_type, velocity_in),
    STRIDED(param_out_type, param_out),
    STRIDED(velocity_out_type, velocity_out),
    const real momentum,
    const real weight_decay,
    const real t2,
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
            careful |= sgd_step_velocity_momentum_other_element<true>(
                load(param_read + k), load(grad_read + k), load(velocity_read + k), momentum, weight_decay, t2, lr, param_result[k], velocity_result[k]);
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
        sgd_step_velocity_momentum_other_element<false>(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(velocity_in)), momentum, weight_decay, t2, lr, param_result, velocity_result);
        store(PLACE(param_out), param_result);
        store(PLACE(velocity_out), velocity_result);
    });
}
""",
)


def _step_velocity_momentum_other_nesterov_numbers(lr, momentum, dampening, weight_decay):
    t1 = 1.0 - dampening
    return momentum, weight_decay, t1, lr


_step_velocity_momentum_other_nesterov = _Kernel(
    name="sgd_step_velocity_momentum_other_nesterov",
    rows=False,
    inputs=("param", "grad", "velocity"),
    outputs=("param", "velocity"),
    chunks=1,
    scalars=("lr", "momentum", "dampening", "weight_decay"),
    kinds=("real", "real", "real", "real"),
    host=_step_velocity_momentum_other_nesterov_numbers,
    text=r"""
// velocity given, momentum=..., nesterov=True
template <bool quickly>
__device__ __forceinline__ bool sgd_step_velocity_momentum_other_nesterov_element(
    const real param, const real grad, const real velocity, const real momentum, const real weight_decay, const real t2, const real lr, real& param_result, real& velocity_result)
{
    const real t1 = weight_decay * param;
    const real t3 = momentum * velocity + t2 * (grad + t1);
    const real t4 = fma_(-lr, fma_(momentum, t3, grad) + t1, param);
    param_result = t4;
    velocity_result = t3;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sgd_step_velocity_momentum_other_nesterov_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const velocity_type, velocity_in),
    param_out_type* restrict_ param_out,
    velocity_out_type* restrict_ velocity_out,
    const real momentum,
    const real weight_decay,
    const real t2,
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
                careful |= sgd_step_velocity_momentum_other_nesterov_element<true>(
                    load(param_read[k].at + lane), load(grad_read[k].at + lane), load(velocity_read[k].at + lane), momentum, weight_decay, t2, lr, param_result[lane], velocity_result[lane]);
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
        sgd_step_velocity_momentum_other_nesterov_element<false>(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(velocity_in)), momentum, weight_decay, t2, lr, param_result, velocity_result);
        store(param_out + i, param_result);
        store(velocity_out + i, velocity_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sgd_step_velocity_momentum_other_nesterov_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const velocity_type, velocity_in),
    STRIDED(param_out_type, param_out),
    STRIDED(velocity_out_type, velocity_out),
    const real momentum,
    const real weight_decay,
    const real t2,
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
            careful |= sgd_step_velocity_momentum_other_nesterov_element<true>(
                load(param_read + k), load(grad_read + k), load(velocity_read + k), momentum, weight_decay, t2, lr, param_result[k], velocity_result[k]);
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
        sgd_step_velocity_momentum_other_nesterov_element<false>(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(velocity_in)), momentum, weight_decay, t2, lr, param_result, velocity_result);
        store(PLACE(param_out), param_result);
        store(PLACE(velocity_out), velocity_result);
    });
}
""",
)


_SPEC = _Function(
    name="sgd",
    arguments=(
        _Argument("param", "elem"),
        _Argument("grad", "elem"),
        _Argument("velocity", "state"),
        _Argument("lr", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("momentum", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("dampening", "param"),
        _Argument("weight_decay", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("nesterov", "option", choices=(False, True)),
    ),
    variants={
        ("absent", 0, False): _Variant(
            False,
            (),
            {
                "step": _Body(_step, ("param", "grad"), ("lr", "weight_decay"), ("param",)),
            },
        ),
        ("absent", 0, True): _Variant(
            False,
            (),
            {
                "step": _Body(_step, ("param", "grad"), ("lr", "weight_decay"), ("param",)),
            },
        ),
        ("absent", "other", False): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_momentum_other, ("param", "grad"), ("lr", "weight_decay"), ("param", "velocity")
                ),
            },
        ),
        ("absent", "other", True): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_momentum_other_nesterov,
                    ("param", "grad"),
                    ("lr", "momentum", "weight_decay"),
                    ("param", "velocity"),
                ),
            },
        ),
        ("given", 0, False): _Variant(
            False,
            (),
            {
                "step": _Body(_step, ("param", "grad"), ("lr", "weight_decay"), ("param",)),
            },
        ),
        ("given", 0, True): _Variant(
            False,
            (),
            {
                "step": _Body(_step, ("param", "grad"), ("lr", "weight_decay"), ("param",)),
            },
        ),
        ("given", "other", False): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_velocity_momentum_other,
                    ("param", "grad", "velocity"),
                    ("lr", "momentum", "dampening", "weight_decay"),
                    ("param", "velocity"),
                ),
            },
        ),
        ("given", "other", True): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_velocity_momentum_other_nesterov,
                    ("param", "grad", "velocity"),
                    ("lr", "momentum", "dampening", "weight_decay"),
                    ("param", "velocity"),
                ),
            },
        ),
    },
    selectors=(("velocity", ()), ("momentum", (0,)), ("nesterov", ())),
)


def sgd_step(
    param,
    grad,
    velocity=None,
    *,
    lr=0.001,
    momentum=0.0,
    dampening=0.0,
    weight_decay=0.0,
    nesterov=False,
    out=None,
):
    """Gradient descent with momentum; the first velocity is the undamped gradient.

        new param = -lr*(grad + param*weight_decay) + param

    param: array.
    grad: array.
    velocity: array, the state of the last step; None where there is none.
    lr: number, 0 <= lr; default 0.001.
    momentum: number, 0 <= momentum; default 0.0.
    dampening: number; default 0.0.
    weight_decay: number, 0 <= weight_decay; default 0.0.
    nesterov: one of False, True.
    out: tuple of arrays for the results, in their order (of exactly the result's shape and dtype; may
        be an input): the step is then in place; what follows those given gets new memory.

    Returns the tuple (param, velocity) of new values, None for a state that is not used; each keeps its
    own array's dtype (float16, bfloat16, float32 or float64; 16-bit types compute in float32).

    Right-hand sides are old values. NaN in gives NaN out; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: H. Robbins, S. Monro, A Stochastic Approximation Method, Ann. Math. Statist. 22, 1951; I.
    Sutskever et al., On the importance of initialization and momentum in deep learning, ICML 2013
    """
    return _stepped(
        _SPEC, "sgd_step", (param, grad, velocity, lr, momentum, dampening, weight_decay, nesterov), out
    )
