# Made by symdl 0.1.0 from rmsprop with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     new param = -lr*(grad + param*weight_decay)/(eps + sqrt(alpha*v + (1 - alpha)*(grad +
#                 param*weight_decay)**2)) + param
#     new v = alpha*v + (1 - alpha)*(grad + param*weight_decay)**2
"""Steps divided by the root of a running mean of squared gradients, centered at their mean on request."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _stepped

__all__ = ["rmsprop_step"]


def _step_numbers(lr, alpha, eps, weight_decay):
    t1 = 1.0 - alpha
    return weight_decay, alpha, t1, eps, lr


_step = _Kernel(
    name="rmsprop_step",
    rows=False,
    inputs=("param", "grad", "v"),
    outputs=("param", "v"),
    chunks=1,
    scalars=("lr", "alpha", "eps", "weight_decay"),
    kinds=("real", "real", "real", "real", "real"),
    host=_step_numbers,
    text=r"""
// grad_average absent, velocity absent, momentum=0, centered=False
template <bool quickly>
__device__ __forceinline__ bool rmsprop_step_element(
    const real param, const real grad, const real v, const real weight_decay, const real alpha, const real t5, const real eps, const real lr, real& param_result, real& v_result)
{
    const real t1 = fma_(weight_decay, param, grad);
    const real t2 = alpha * v + t5 * (t1 * t1);
    const real t3 = fma_(-(lr / (sqrt_(t2) + eps)), t1, param);
    param_result = t3;
    v_result = t2;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rmsprop_step_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const v_type, v_in),
    param_out_type* restrict_ param_out,
    v_out_type* restrict_ v_out,
    const real weight_decay,
    const real alpha,
    const real t5,
    const real eps,
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
        lanes<param_out_type> param_write[1];
        lanes<v_out_type> v_write[1];
        bool careful = false;
        EACH(k, 1) {
            real param_result[LANES], v_result[LANES];
            EACH(lane, LANES)
                careful |= rmsprop_step_element<true>(
                    load(param_read[k].at + lane), load(grad_read[k].at + lane), load(v_read[k].at + lane), weight_decay, alpha, t5, eps, lr, param_result[lane], v_result[lane]);
            pack(param_write[k], param_result);
            pack(v_write[k], v_result);
        }
        if (careful) return false;
        write(param_out + i, param_write);
        write(v_out + i, v_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real param_result, v_result;
        rmsprop_step_element<false>(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(v_in)), weight_decay, alpha, t5, eps, lr, param_result, v_result);
        store(param_out + i, param_result);
        store(v_out + i, v_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rmsprop_step_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const v_type, v_in),
    STRIDED(param_out_type, param_out),
    STRIDED(v_out_type, v_out),
    const real weight_decay,
    const real alpha,
    const real t5,
    const real eps,
    const real lr,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        param_type param_read[BATCH];
        grad_type grad_read[BATCH];
        v_type v_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            param_read[k] = *PLACE(param_in);
            grad_read[k] = *PLACE(grad_in);
            v_read[k] = *PLACE(v_in);
        }
        real param_result[BATCH], v_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= rmsprop_step_element<true>(
                load(param_read + k), load(grad_read + k), load(v_read + k), weight_decay, alpha, t5, eps, lr, param_result[k], v_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(param_out), param_result[k]);
            store(PLACE(v_out), v_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real param_result, v_result;
        rmsprop_step_element<false>(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(v_in)), weight_decay, alpha, t5, eps, lr, param_result, v_result);
        store(PLACE(param_out), param_result);
        store(PLACE(v_out), v_result);
    });
}
""",
)


def _step_centered_numbers(lr, alpha, eps, weight_decay):
    t1 = 1.0 - alpha
    t2 = alpha * t1
    return weight_decay, alpha, t2, eps, lr, t1


_step_centered = _Kernel(
    name="rmsprop_step_centered",
    rows=False,
    inputs=("param", "grad", "v"),
    outputs=("param", "v", "grad_average"),
    chunks=1,
    scalars=("lr", "alpha", "eps", "weight_decay"),
    kinds=("real", "real", "real", "real", "real", "real"),
    host=_step_centered_numbers,
    text=r"""
// grad_average absent, velocity absent, momentum=0, centered=True
template <bool quickly>
__device__ __forceinline__ bool rmsprop_step_centered_element(
    const real param, const real grad, const real v, const real weight_decay, const real alpha, const real t6, const real eps, const real lr, const real t5, real& param_result, real& v_result, real& grad_average_result)
{
    const real t1 = fma_(weight_decay, param, grad);
    const real t2 = alpha * v;
    const real t3 = t1 * t1;
    const real t4 = fma_(-(lr / (sqrt_(fma_(t6, t3, t2)) + eps)), t1, param);
    const real t7 = fma_(t5, t3, t2);
    const real t8 = t5 * t1;
    param_result = t4;
    v_result = t7;
    grad_average_result = t8;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rmsprop_step_centered_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const v_type, v_in),
    param_out_type* restrict_ param_out,
    v_out_type* restrict_ v_out,
    grad_average_out_type* restrict_ grad_average_out,
    const real weight_decay,
    const real alpha,
    const real t6,
    const real eps,
    const real lr,
    const real t5,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<param_type> param_read[1];
        read(param_read, ENTRY(param_in), !param_in_step);
        lanes<grad_type> grad_read[1];
        read(grad_read, ENTRY(grad_in), !grad_in_step);
        lanes<v_type> v_read[1];
        read(v_read, ENTRY(v_in), !v_in_step);
        lanes<param_out_type> param_write[1];
        lanes<v_out_type> v_write[1];
        lanes<grad_average_out_type> grad_average_write[1];
        bool careful = false;
        EACH(k, 1) {
            real param_result[LANES], v_result[LANES], grad_average_result[LANES];
            EACH(lane, LANES)
                careful |= rmsprop_step_centered_element<true>(
                    load(param_read[k].at + lane), load(grad_read[k].at + lane), load(v_read[k].at + lane), weight_decay, alpha, t6, eps, lr, t5, param_result[lane], v_result[lane], grad_average_result[lane]);
            pack(param_write[k], param_result);
            pack(v_write[k], v_result);
            pack(grad_average_write[k], grad_average_result);
        }
        if (careful) return false;
        write(param_out + i, param_write);
        write(v_out + i, v_write);
        write(grad_average_out + i, grad_average_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real param_result, v_result, grad_average_result;
        rmsprop_step_centered_element<false>(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(v_in)), weight_decay, alpha, t6, eps, lr, t5, param_result, v_result, grad_average_result);
        store(param_out + i, param_result);
        store(v_out + i, v_result);
        store(grad_average_out + i, grad_average_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rmsprop_step_centered_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const v_type, v_in),
    STRIDED(param_out_type, param_out),
    STRIDED(v_out_type, v_out),
    STRIDED(grad_average_out_type, grad_average_out),
    const real weight_decay,
    const real alpha,
    const real t6,
    const real eps,
    const real lr,
    const real t5,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        param_type param_read[BATCH];
        grad_type grad_read[BATCH];
        v_type v_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            param_read[k] = *PLACE(param_in);
            grad_read[k] = *PLACE(grad_in);
            v_read[k] = *PLACE(v_in);
        }
        real param_result[BATCH], v_result[BATCH], grad_average_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= rmsprop_step_centered_element<true>(
                load(param_read + k), load(grad_read + k), load(v_read + k), weight_decay, alpha, t6, eps, lr, t5, param_result[k], v_result[k], grad_average_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(param_out), param_result[k]);
            store(PLACE(v_out), v_result[k]);
            store(PLACE(grad_average_out), grad_average_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real param_result, v_result, grad_average_result;
        rmsprop_step_centered_element<false>(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(v_in)), weight_decay, alpha, t6, eps, lr, t5, param_result, v_result, grad_average_result);
        store(PLACE(param_out), param_result);
        store(PLACE(v_out), v_result);
        store(PLACE(grad_average_out), grad_average_result);
    });
}
""",
)


def _step_momentum_other_numbers(lr, alpha, eps, weight_decay):
    t1 = 1.0 - alpha
    return weight_decay, alpha, t1, eps, lr


_step_momentum_other = _Kernel(
    name="rmsprop_step_momentum_other",
    rows=False,
    inputs=("param", "grad", "v"),
    outputs=("param", "v", "velocity"),
    chunks=1,
    scalars=("lr", "alpha", "eps", "weight_decay"),
    kinds=("real", "real", "real", "real", "real"),
    host=_step_momentum_other_numbers,
    text=r"""
// grad_average absent, velocity absent, momentum=..., centered=False
template <bool quickly>
__device__ __forceinline__ bool rmsprop_step_momentum_other_element(
    const real param, const real grad, const real v, const real weight_decay, const real alpha, const real t5, const real eps, const real lr, real& param_result, real& v_result, real& velocity_result)
{
    const real t1 = fma_(weight_decay, param, grad);
    const real t2 = alpha * v + t5 * (t1 * t1);
    const real t3 = sqrt_(t2) + eps;
    const real t4 = fma_(-(lr / t3), t1, param);
    const real t6 = t1 / t3;
    param_result = t4;
    v_result = t2;
    velocity_result = t6;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rmsprop_step_momentum_other_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const v_type, v_in),
    param_out_type* restrict_ param_out,
    v_out_type* restrict_ v_out,
    velocity_out_type* restrict_ velocity_out,
    const real weight_decay,
    const real alpha,
    const real t5,
    const real eps,
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
        lanes<param_out_type> param_write[1];
        lanes<v_out_type> v_write[1];
        lanes<velocity_out_type> velocity_write[1];
        bool careful = false;
        EACH(k, 1) {
            real param_result[LANES], v_result[LANES], velocity_result[LANES];
            EACH(lane, LANES)
                careful |= rmsprop_step_momentum_other_element<true>(
                    load(param_read[k].at + lane), load(grad_read[k].at + lane), load(v_read[k].at + lane), weight_decay, alpha, t5, eps, lr, param_result[lane], v_result[lane], velocity_result[lane]);
            pack(param_write[k], param_result);
            pack(v_write[k], v_result);
            pack(velocity_write[k], velocity_result);
        }
        if (careful) return false;
        write(param_out + i, param_write);
        write(v_out + i, v_write);
        write(velocity_out + i, velocity_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real param_result, v_result, velocity_result;
        rmsprop_step_momentum_other_element<false>(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(v_in)), weight_decay, alpha, t5, eps, lr, param_result, v_result, velocity_result);
        store(param_out + i, param_result);
        store(v_out + i, v_result);
        store(velocity_out + i, velocity_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rmsprop_step_momentum_other_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const v_type, v_in),
    STRIDED(param_out_type, param_out),
    STRIDED(v_out_type, v_out),
    STRIDED(velocity_out_type, velocity_out),
    const real weight_decay,
    const real alpha,
    const real t5,
    const real eps,
    const real lr,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        param_type param_read[BATCH];
        grad_type grad_read[BATCH];
        v_type v_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            param_read[k] = *PLACE(param_in);
            grad_read[k] = *PLACE(grad_in);
            v_read[k] = *PLACE(v_in);
        }
        real param_result[BATCH], v_result[BATCH], velocity_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= rmsprop_step_momentum_other_element<true>(
                load(param_read + k), load(grad_read + k), load(v_read + k), weight_decay, alpha, t5, eps, lr, param_result[k], v_result[k], velocity_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(param_out), param_result[k]);
            store(PLACE(v_out), v_result[k]);
            store(PLACE(velocity_out), velocity_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real param_result, v_result, velocity_result;
        rmsprop_step_momentum_other_element<false>(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(v_in)), weight_decay, alpha, t5, eps, lr, param_result, v_result, velocity_result);
        store(PLACE(param_out), param_result);
        store(PLACE(v_out), v_result);
        store(PLACE(velocity_out), velocity_result);
    });
}
""",
)


def _step_momentum_other_centered_numbers(lr, alpha, eps, weight_decay):
    t1 = 1.0 - alpha
    t2 = alpha * t1
    return weight_decay, alpha, t2, eps, lr, t1


_step_momentum_other_centered = _Kernel(
    name="rmsprop_step_momentum_other_centered",
    rows=False,
    inputs=("param", "grad", "v"),
    outputs=("param", "v", "grad_average", "velocity"),
    chunks=1,
    scalars=("lr", "alpha", "eps", "weight_decay"),
    kinds=("real", "real", "real", "real", "real", "real"),
    host=_step_momentum_other_centered_numbers,
    text=r"""
// grad_average absent, velocity absent, momentum=..., centered=True
template <bool quickly>
__device__ __forceinline__ bool rmsprop_step_momentum_other_centered_element(
    const real param, const real grad, const real v, const real weight_decay, const real alpha, const real t6, const real eps, const real lr, const real t5, real& param_result, real& v_result, real& grad_average_result, real& velocity_result)
{
    const real t1 = fma_(weight_decay, param, grad);
    const real t2 = alpha * v;
    const real t3 = t1 * t1;
    const real t4 = sqrt_(fma_(t6, t3, t2)) + eps;
    const real t7 = fma_(-(lr / t4), t1, param);
    const real t8 = fma_(t5, t3, t2);
    const real t9 = t5 * t1;
    const real t10 = t1 / t4;
    param_result = t7;
    v_result = t8;
    grad_average_result = t9;
    velocity_result = t10;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rmsprop_step_momentum_other_centered_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const v_type, v_in),
    param_out_type* restrict_ param_out,
    v_out_type* restrict_ v_out,
    grad_average_out_type* restrict_ grad_average_out,
    velocity_out_type* restrict_ velocity_out,
    const real weight_decay,
    const real alpha,
    const real t6,
    const real eps,
    const real lr,
    const real t5,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<param_type> param_read[1];
        read(param_read, ENTRY(param_in), !param_in_step);
        lanes<grad_type> grad_read[1];
        read(grad_read, ENTRY(grad_in), !grad_in_step);
        lanes<v_type> v_read[1];
        read(v_read, ENTRY(v_in), !v_in_step);
        lanes<param_out_type> param_write[1];
        lanes<v_out_type> v_write[1];
        lanes<grad_average_out_type> grad_average_write[1];
        lanes<velocity_out_type> velocity_write[1];
        bool careful = false;
        EACH(k, 1) {
            real param_result[LANES], v_result[LANES], grad_average_result[LANES], velocity_result[LANES];
            EACH(lane, LANES)
                careful |= rmsprop_step_momentum_other_centered_element<true>(
                    load(param_read[k].at + lane), load(grad_read[k].at + lane), load(v_read[k].at + lane), weight_decay, alpha, t6, eps, lr, t5, param_result[lane], v_result[lane], grad_average_result[lane], velocity_result[lane]);
            pack(param_write[k], param_result);
            pack(v_write[k], v_result);
            pack(grad_average_write[k], grad_average_result);
            pack(velocity_write[k], velocity_result);
        }
        if (careful) return false;
        write(param_out + i, param_write);
        write(v_out + i, v_write);
        write(grad_average_out + i, grad_average_write);
        write(velocity_out + i, velocity_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real param_result, v_result, grad_average_result, velocity_result;
        rmsprop_step_momentum_other_centered_element<false>(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(v_in)), weight_decay, alpha, t6, eps, lr, t5, param_result, v_result, grad_average_result, velocity_result);
        store(param_out + i, param_result);
        store(v_out + i, v_result);
        store(grad_average_out + i, grad_average_result);
        store(velocity_out + i, velocity_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rmsprop_step_momentum_other_centered_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const v_type, v_in),
    STRIDED(param_out_type, param_out),
    STRIDED(v_out_type, v_out),
    STRIDED(grad_average_out_type, grad_average_out),
    STRIDED(velocity_out_type, velocity_out),
    const real weight_decay,
    const real alpha,
    const real t6,
    const real eps,
    const real lr,
    const real t5,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        param_type param_read[BATCH];
        grad_type grad_read[BATCH];
        v_type v_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            param_read[k] = *PLACE(param_in);
            grad_read[k] = *PLACE(grad_in);
            v_read[k] = *PLACE(v_in);
        }
        real param_result[BATCH], v_result[BATCH], grad_average_result[BATCH], velocity_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= rmsprop_step_momentum_other_centered_element<true>(
                load(param_read + k), load(grad_read + k), load(v_read + k), weight_decay, alpha, t6, eps, lr, t5, param_result[k], v_result[k], grad_average_result[k], velocity_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(param_out), param_result[k]);
            store(PLACE(v_out), v_result[k]);
            store(PLACE(grad_average_out), grad_average_result[k]);
            store(PLACE(velocity_out), velocity_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real param_result, v_result, grad_average_result, velocity_result;
        rmsprop_step_momentum_other_centered_element<false>(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(v_in)), weight_decay, alpha, t6, eps, lr, t5, param_result, v_result, grad_average_result, velocity_result);
        store(PLACE(param_out), param_result);
        store(PLACE(v_out), v_result);
        store(PLACE(grad_average_out), grad_average_result);
        store(PLACE(velocity_out), velocity_result);
    });
}
""",
)


def _step_velocity_numbers(lr, alpha, eps, weight_decay):
    t1 = 1.0 - alpha
    return weight_decay, alpha, t1, eps, lr


_step_velocity = _Kernel(
    name="rmsprop_step_velocity",
    rows=False,
    inputs=("param", "grad", "v"),
    outputs=("param", "v"),
    chunks=1,
    scalars=("lr", "alpha", "eps", "weight_decay"),
    kinds=("real", "real", "real", "real", "real"),
    host=_step_velocity_numbers,
    text=r"""
// grad_average absent, velocity given, momentum=0, centered=False
template <bool quickly>
__device__ __forceinline__ bool rmsprop_step_velocity_element(
    const real param, const real grad, const real v, const real weight_decay, const real alpha, const real t5, const real eps, const real lr, real& param_result, real& v_result)
{
    const real t1 = fma_(weight_decay, param, grad);
    const real t2 = alpha * v + t5 * (t1 * t1);
    const real t3 = fma_(-(lr / (sqrt_(t2) + eps)), t1, param);
    param_result = t3;
    v_result = t2;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rmsprop_step_velocity_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const v_type, v_in),
    param_out_type* restrict_ param_out,
    v_out_type* restrict_ v_out,
    const real weight_decay,
    const real alpha,
    const real t5,
    const real eps,
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
        lanes<param_out_type> param_write[1];
        lanes<v_out_type> v_write[1];
        bool careful = false;
        EACH(k, 1) {
            real param_result[LANES], v_result[LANES];
            EACH(lane, LANES)
                careful |= rmsprop_step_velocity_element<true>(
                    load(param_read[k].at + lane), load(grad_read[k].at + lane), load(v_read[k].at + lane), weight_decay, alpha, t5, eps, lr, param_result[lane], v_result[lane]);
            pack(param_write[k], param_result);
            pack(v_write[k], v_result);
        }
        if (careful) return false;
        write(param_out + i, param_write);
        write(v_out + i, v_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real param_result, v_result;
        rmsprop_step_velocity_element<false>(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(v_in)), weight_decay, alpha, t5, eps, lr, param_result, v_result);
        store(param_out + i, param_result);
        store(v_out + i, v_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rmsprop_step_velocity_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const v_type, v_in),
    STRIDED(param_out_type, param_out),
    STRIDED(v_out_type, v_out),
    const real weight_decay,
    const real alpha,
    const real t5,
    const real eps,
    const real lr,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        param_type param_read[BATCH];
        grad_type grad_read[BATCH];
        v_type v_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            param_read[k] = *PLACE(param_in);
            grad_read[k] = *PLACE(grad_in);
            v_read[k] = *PLACE(v_in);
        }
        real param_result[BATCH], v_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= rmsprop_step_velocity_element<true>(
                load(param_read + k), load(grad_read + k), load(v_read + k), weight_decay, alpha, t5, eps, lr, param_result[k], v_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(param_out), param_result[k]);
            store(PLACE(v_out), v_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real param_result, v_result;
        rmsprop_step_velocity_element<false>(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(v_in)), weight_decay, alpha, t5, eps, lr, param_result, v_result);
        store(PLACE(param_out), param_result);
        store(PLACE(v_out), v_result);
    });
}
""",
)


def _step_velocity_centered_numbers(lr, alpha, eps, weight_decay):
    t1 = 1.0 - alpha
    t2 = alpha * t1
    return weight_decay, alpha, t2, eps, lr, t1


_step_velocity_centered = _Kernel(
    name="rmsprop_step_velocity_centered",
    rows=False,
    inputs=("param", "grad", "v"),
    outputs=("param", "v", "grad_average"),
    chunks=1,
    scalars=("lr", "alpha", "eps", "weight_decay"),
    kinds=("real", "real", "real", "real", "real", "real"),
    host=_step_velocity_centered_numbers,
    text=r"""
// grad_average absent, velocity given, momentum=0, centered=True
template <bool quickly>
__device__ __forceinline__ bool rmsprop_step_velocity_centered_element(
    const real param, const real grad, const real v, const real weight_decay, const real alpha, const real t6, const real eps, const real lr, const real t5, real& param_result, real& v_result, real& grad_average_result)
{
    const real t1 = fma_(weight_decay, param, grad);
    const real t2 = alpha * v;
    const real t3 = t1 * t1;
    const real t4 = fma_(-(lr / (sqrt_(fma_(t6, t3, t2)) + eps)), t1, param);
    const real t7 = fma_(t5, t3, t2);
    const real t8 = t5 * t1;
    param_result = t4;
    v_result = t7;
    grad_average_result = t8;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rmsprop_step_velocity_centered_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const v_type, v_in),
    param_out_type* restrict_ param_out,
    v_out_type* restrict_ v_out,
    grad_average_out_type* restrict_ grad_average_out,
    const real weight_decay,
    const real alpha,
    const real t6,
    const real eps,
    const real lr,
    const real t5,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<param_type> param_read[1];
        read(param_read, ENTRY(param_in), !param_in_step);
        lanes<grad_type> grad_read[1];
        read(grad_read, ENTRY(grad_in), !grad_in_step);
        lanes<v_type> v_read[1];
        read(v_read, ENTRY(v_in), !v_in_step);
        lanes<param_out_type> param_write[1];
        lanes<v_out_type> v_write[1];
        lanes<grad_average_out_type> grad_average_write[1];
        bool careful = false;
        EACH(k, 1) {
            real param_result[LANES], v_result[LANES], grad_average_result[LANES];
            EACH(lane, LANES)
                careful |= rmsprop_step_velocity_centered_element<true>(
                    load(param_read[k].at + lane), load(grad_read[k].at + lane), load(v_read[k].at + lane), weight_decay, alpha, t6, eps, lr, t5, param_result[lane], v_result[lane], grad_average_result[lane]);
            pack(param_write[k], param_result);
            pack(v_write[k], v_result);
            pack(grad_average_write[k], grad_average_result);
        }
        if (careful) return false;
        write(param_out + i, param_write);
        write(v_out + i, v_write);
        write(grad_average_out + i, grad_average_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real param_result, v_result, grad_average_result;
        rmsprop_step_velocity_centered_element<false>(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(v_in)), weight_decay, alpha, t6, eps, lr, t5, param_result, v_result, grad_average_result);
        store(param_out + i, param_result);
        store(v_out + i, v_result);
        store(grad_average_out + i, grad_average_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rmsprop_step_velocity_centered_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const v_type, v_in),
    STRIDED(param_out_type, param_out),
    STRIDED(v_out_type, v_out),
    STRIDED(grad_average_out_type, grad_average_out),
    const real weight_decay,
    const real alpha,
    const real t6,
    const real eps,
    const real lr,
    const real t5,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        param_type param_read[BATCH];
        grad_type grad_read[BATCH];
        v_type v_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            param_read[k] = *PLACE(param_in);
            grad_read[k] = *PLACE(grad_in);
            v_read[k] = *PLACE(v_in);
        }
        real param_result[BATCH], v_result[BATCH], grad_average_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= rmsprop_step_velocity_centered_element<true>(
                load(param_read + k), load(grad_read + k), load(v_read + k), weight_decay, alpha, t6, eps, lr, t5, param_result[k], v_result[k], grad_average_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(param_out), param_result[k]);
            store(PLACE(v_out), v_result[k]);
            store(PLACE(grad_average_out), grad_average_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real param_result, v_result, grad_average_result;
        rmsprop_step_velocity_centered_element<false>(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(v_in)), weight_decay, alpha, t6, eps, lr, t5, param_result, v_result, grad_average_result);
        store(PLACE(param_out), param_result);
        store(PLACE(v_out), v_result);
        store(PLACE(grad_average_out), grad_average_result);
    });
}
""",
)


def _step_velocity_momentum_other_numbers(lr, alpha, eps, weight_decay, momentum):
    t1 = 1.0 - alpha
    return weight_decay, alpha, t1, eps, momentum, lr


_step_velocity_momentum_other = _Kernel(
    name="rmsprop_step_velocity_momentum_other",
    rows=False,
    inputs=("param", "grad", "v", "velocity"),
    outputs=("param", "v", "velocity"),
    chunks=1,
    scalars=("lr", "alpha", "eps", "weight_decay", "momentum"),
    kinds=("real", "real", "real", "real", "real", "real"),
    host=_step_velocity_momentum_other_numbers,
    text=r"""
// grad_average absent, velocity given, momentum=..., centered=False
template <bool quickly>
__device__ __forceinline__ bool rmsprop_step_velocity_momentum_other_element(
    const real param, const real grad, const real v, const real velocity, const real weight_decay, const real alpha, const real t6, const real eps, const real momentum, const real lr, real& param_result, real& v_result, real& velocity_result)
{
    const real t1 = fma_(weight_decay, param, grad);
    const real t2 = alpha * v + t6 * (t1 * t1);
    const real t3 = fma_(momentum, velocity, t1 / (sqrt_(t2) + eps));
    const real t4 = fma_(-lr, t3, param);
    param_result = t4;
    v_result = t2;
    velocity_result = t3;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rmsprop_step_velocity_momentum_other_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const v_type, v_in),
    FLAT(const velocity_type, velocity_in),
    param_out_type* restrict_ param_out,
    v_out_type* restrict_ v_out,
    velocity_out_type* restrict_ velocity_out,
    const real weight_decay,
    const real alpha,
    const real t6,
    const real eps,
    const real momentum,
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
        lanes<velocity_type> velocity_read[1];
        read(velocity_read, ENTRY(velocity_in), !velocity_in_step);
        lanes<param_out_type> param_write[1];
        lanes<v_out_type> v_write[1];
        lanes<velocity_out_type> velocity_write[1];
        bool careful = false;
        EACH(k, 1) {
            real param_result[LANES], v_result[LANES], velocity_result[LANES];
            EACH(lane, LANES)
                careful |= rmsprop_step_velocity_momentum_other_element<true>(
                    load(param_read[k].at + lane), load(grad_read[k].at + lane), load(v_read[k].at + lane), load(velocity_read[k].at + lane), weight_decay, alpha, t6, eps, momentum, lr, param_result[lane], v_result[lane], velocity_result[lane]);
            pack(param_write[k], param_result);
            pack(v_write[k], v_result);
            pack(velocity_write[k], velocity_result);
        }
        if (careful) return false;
        write(param_out + i, param_write);
        write(v_out + i, v_write);
        write(velocity_out + i, velocity_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real param_result, v_result, velocity_result;
        rmsprop_step_velocity_momentum_other_element<false>(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(v_in)), load(ENTRY(velocity_in)), weight_decay, alpha, t6, eps, momentum, lr, param_result, v_result, velocity_result);
        store(param_out + i, param_result);
        store(v_out + i, v_result);
        store(velocity_out + i, velocity_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rmsprop_step_velocity_momentum_other_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const v_type, v_in),
    STRIDED(const velocity_type, velocity_in),
    STRIDED(param_out_type, param_out),
    STRIDED(v_out_type, v_out),
    STRIDED(velocity_out_type, velocity_out),
    const real weight_decay,
    const real alpha,
    const real t6,
    const real eps,
    const real momentum,
    const real lr,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        param_type param_read[BATCH];
        grad_type grad_read[BATCH];
        v_type v_read[BATCH];
        velocity_type velocity_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            param_read[k] = *PLACE(param_in);
            grad_read[k] = *PLACE(grad_in);
            v_read[k] = *PLACE(v_in);
            velocity_read[k] = *PLACE(velocity_in);
        }
        real param_result[BATCH], v_result[BATCH], velocity_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= rmsprop_step_velocity_momentum_other_element<true>(
                load(param_read + k), load(grad_read + k), load(v_read + k), load(velocity_read + k), weight_decay, alpha, t6, eps, momentum, lr, param_result[k], v_result[k], velocity_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(param_out), param_result[k]);
            store(PLACE(v_out), v_result[k]);
            store(PLACE(velocity_out), velocity_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real param_result, v_result, velocity_result;
        rmsprop_step_velocity_momentum_other_element<false>(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(v_in)), load(PLACE(velocity_in)), weight_decay, alpha, t6, eps, momentum, lr, param_result, v_result, velocity_result);
        store(PLACE(param_out), param_result);
        store(PLACE(v_out), v_result);
        store(PLACE(velocity_out), velocity_result);
    });
}
""",
)


def _step_velocity_momentum_other_centered_numbers(lr, alpha, eps, weight_decay, momentum):
    t1 = 1.0 - alpha
    t2 = alpha * t1
    return weight_decay, alpha, t2, eps, momentum, lr, t1


_step_velocity_momentum_other_centered = _Kernel(
    name="rmsprop_step_velocity_momentum_other_centered",
    rows=False,
    inputs=("param", "grad", "v", "velocity"),
    outputs=("param", "v", "grad_average", "velocity"),
    chunks=1,
    scalars=("lr", "alpha", "eps", "weight_decay", "momentum"),
    kinds=("real", "real", "real", "real", "real", "real", "real"),
    host=_step_velocity_momentum_other_centered_numbers,
    text=r"""
// grad_average absent, velocity given, momentum=..., centered=True
template <bool quickly>
__device__ __forceinline__ bool rmsprop_step_velocity_momentum_other_centered_element(
    const real param, const real grad, const real v, const real velocity, const real weight_decay, const real alpha, const real t7, const real eps, const real momentum, const real lr, const real t6, real& param_result, real& v_result, real& grad_average_result, real& velocity_result)
{
    const real t1 = fma_(weight_decay, param, grad);
    const real t2 = alpha * v;
    const real t3 = t1 * t1;
    const real t4 = fma_(momentum, velocity, t1 / (sqrt_(fma_(t7, t3, t2)) + eps));
    const real t5 = fma_(-lr, t4, param);
    const real t8 = fma_(t6, t3, t2);
    const real t9 = t6 * t1;
    param_result = t5;
    v_result = t8;
    grad_average_result = t9;
    velocity_result = t4;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rmsprop_step_velocity_momentum_other_centered_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const v_type, v_in),
    FLAT(const velocity_type, velocity_in),
    param_out_type* restrict_ param_out,
    v_out_type* restrict_ v_out,
    grad_average_out_type* restrict_ grad_average_out,
    velocity_out_type* restrict_ velocity_out,
    const real weight_decay,
    const real alpha,
    const real t7,
    const real eps,
    const real momentum,
    const real lr,
    const real t6,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<param_type> param_read[1];
        read(param_read, ENTRY(param_in), !param_in_step);
        lanes<grad_type> grad_read[1];
        read(grad_read, ENTRY(grad_in), !grad_in_step);
        lanes<v_type> v_read[1];
        read(v_read, ENTRY(v_in), !v_in_step);
        lanes<velocity_type> velocity_read[1];
        read(velocity_read, ENTRY(velocity_in), !velocity_in_step);
        lanes<param_out_type> param_write[1];
        lanes<v_out_type> v_write[1];
        lanes<grad_average_out_type> grad_average_write[1];
        lanes<velocity_out_type> velocity_write[1];
        bool careful = false;
        EACH(k, 1) {
            real param_result[LANES], v_result[LANES], grad_average_result[LANES], velocity_result[LANES];
            EACH(lane, LANES)
                careful |= rmsprop_step_velocity_momentum_other_centered_element<true>(
                    load(param_read[k].at + lane), load(grad_read[k].at + lane), load(v_read[k].at + lane), load(velocity_read[k].at + lane), weight_decay, alpha, t7, eps, momentum, lr, t6, param_result[lane], v_result[lane], grad_average_result[lane], velocity_result[lane]);
            pack(param_write[k], param_result);
            pack(v_write[k], v_result);
            pack(grad_average_write[k], grad_average_result);
            pack(velocity_write[k], velocity_result);
        }
        if (careful) return false;
        write(param_out + i, param_write);
        write(v_out + i, v_write);
        write(grad_average_out + i, grad_average_write);
        write(velocity_out + i, velocity_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real param_result, v_result, grad_average_result, velocity_result;
        rmsprop_step_velocity_momentum_other_centered_element<false>(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(v_in)), load(ENTRY(velocity_in)), weight_decay, alpha, t7, eps, momentum, lr, t6, param_result, v_result, grad_average_result, velocity_result);
        store(param_out + i, param_result);
        store(v_out + i, v_result);
        store(grad_average_out + i, grad_average_result);
        store(velocity_out + i, velocity_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rmsprop_step_velocity_momentum_other_centered_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const v_type, v_in),
    STRIDED(const velocity_type, velocity_in),
    STRIDED(param_out_type, param_out),
    STRIDED(v_out_type, v_out),
    STRIDED(grad_average_out_type, grad_average_out),
    STRIDED(velocity_out_type, velocity_out),
    const real weight_decay,
    const real alpha,
    const real t7,
    const real eps,
    const real momentum,
    const real lr,
    const real t6,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        param_type param_read[BATCH];
        grad_type grad_read[BATCH];
        v_type v_read[BATCH];
        velocity_type velocity_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            param_read[k] = *PLACE(param_in);
            grad_read[k] = *PLACE(grad_in);
            v_read[k] = *PLACE(v_in);
            velocity_read[k] = *PLACE(velocity_in);
        }
        real param_result[BATCH], v_result[BATCH], grad_average_result[BATCH], velocity_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= rmsprop_step_velocity_momentum_other_centered_element<true>(
                load(param_read + k), load(grad_read + k), load(v_read + k), load(velocity_read + k), weight_decay, alpha, t7, eps, momentum, lr, t6, param_result[k], v_result[k], grad_average_result[k], velocity_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(param_out), param_result[k]);
            store(PLACE(v_out), v_result[k]);
            store(PLACE(grad_average_out), grad_average_result[k]);
            store(PLACE(velocity_out), velocity_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real param_result, v_result, grad_average_result, velocity_result;
        rmsprop_step_velocity_momentum_other_centered_element<false>(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(v_in)), load(PLACE(velocity_in)), weight_decay, alpha, t7, eps, momentum, lr, t6, param_result, v_result, grad_average_result, velocity_result);
        store(PLACE(param_out), param_result);
        store(PLACE(v_out), v_result);
        store(PLACE(grad_average_out), grad_average_result);
        store(PLACE(velocity_out), velocity_result);
    });
}
""",
)


def _step_grad_average_numbers(lr, alpha, eps, weight_decay):
    t1 = 1.0 - alpha
    return weight_decay, alpha, t1, eps, lr


_step_grad_average = _Kernel(
    name="rmsprop_step_grad_average",
    rows=False,
    inputs=("param", "grad", "v"),
    outputs=("param", "v"),
    chunks=1,
    scalars=("lr", "alpha", "eps", "weight_decay"),
    kinds=("real", "real", "real", "real", "real"),
    host=_step_grad_average_numbers,
    text=r"""
// grad_average given, velocity absent, momentum=0, centered=False
template <bool quickly>
__device__ __forceinline__ bool rmsprop_step_grad_average_element(
    const real param, const real grad, const real v, const real weight_decay, const real alpha, const real t5, const real eps, const real lr, real& param_result, real& v_result)
{
    const real t1 = fma_(weight_decay, param, grad);
    const real t2 = alpha * v + t5 * (t1 * t1);
    const real t3 = fma_(-(lr / (sqrt_(t2) + eps)), t1, param);
    param_result = t3;
    v_result = t2;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rmsprop_step_grad_average_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const v_type, v_in),
    param_out_type* restrict_ param_out,
    v_out_type* restrict_ v_out,
    const real weight_decay,
    const real alpha,
    const real t5,
    const real eps,
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
        lanes<param_out_type> param_write[1];
        lanes<v_out_type> v_write[1];
        bool careful = false;
        EACH(k, 1) {
            real param_result[LANES], v_result[LANES];
            EACH(lane, LANES)
                careful |= rmsprop_step_grad_average_element<true>(
                    load(param_read[k].at + lane), load(grad_read[k].at + lane), load(v_read[k].at + lane), weight_decay, alpha, t5, eps, lr, param_result[lane], v_result[lane]);
            pack(param_write[k], param_result);
            pack(v_write[k], v_result);
        }
        if (careful) return false;
        write(param_out + i, param_write);
        write(v_out + i, v_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real param_result, v_result;
        rmsprop_step_grad_average_element<false>(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(v_in)), weight_decay, alpha, t5, eps, lr, param_result, v_result);
        store(param_out + i, param_result);
        store(v_out + i, v_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rmsprop_step_grad_average_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const v_type, v_in),
    STRIDED(param_out_type, param_out),
    STRIDED(v_out_type, v_out),
    const real weight_decay,
    const real alpha,
    const real t5,
    const real eps,
    const real lr,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        param_type param_read[BATCH];
        grad_type grad_read[BATCH];
        v_type v_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            param_read[k] = *PLACE(param_in);
            grad_read[k] = *PLACE(grad_in);
            v_read[k] = *PLACE(v_in);
        }
        real param_result[BATCH], v_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= rmsprop_step_grad_average_element<true>(
                load(param_read + k), load(grad_read + k), load(v_read + k), weight_decay, alpha, t5, eps, lr, param_result[k], v_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(param_out), param_result[k]);
            store(PLACE(v_out), v_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real param_result, v_result;
        rmsprop_step_grad_average_element<false>(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(v_in)), weight_decay, alpha, t5, eps, lr, param_result, v_result);
        store(PLACE(param_out), param_result);
        store(PLACE(v_out), v_result);
    });
}
""",
)


def _step_grad_average_centered_numbers(lr, alpha, eps, weight_decay):
    t1 = 1.0 - alpha
    return weight_decay, alpha, t1, eps, lr


_step_grad_average_centered = _Kernel(
    name="rmsprop_step_grad_average_centered",
    rows=False,
    inputs=("param", "grad", "v", "grad_average"),
    outputs=("param", "v", "grad_average"),
    chunks=1,
    scalars=("lr", "alpha", "eps", "weight_decay"),
    kinds=("real", "real", "real", "real", "real"),
    host=_step_grad_average_centered_numbers,
    text=r"""
// grad_average given, velocity absent, momentum=0, centered=True
template <bool quickly>
__device__ __forceinline__ bool rmsprop_step_grad_average_centered_element(
    const real param, const real grad, const real v, const real grad_average, const real weight_decay, const real alpha, const real t5, const real eps, const real lr, real& param_result, real& v_result, real& grad_average_result)
{
    const real t1 = fma_(weight_decay, param, grad);
    const real t2 = alpha * grad_average + t5 * t1;
    const real t3 = alpha * v + t5 * (t1 * t1);
    const real t4 = fma_(-(lr / (sqrt_(fma_(-t2, t2, t3)) + eps)), t1, param);
    param_result = t4;
    v_result = t3;
    grad_average_result = t2;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rmsprop_step_grad_average_centered_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const v_type, v_in),
    FLAT(const grad_average_type, grad_average_in),
    param_out_type* restrict_ param_out,
    v_out_type* restrict_ v_out,
    grad_average_out_type* restrict_ grad_average_out,
    const real weight_decay,
    const real alpha,
    const real t5,
    const real eps,
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
        lanes<grad_average_type> grad_average_read[1];
        read(grad_average_read, ENTRY(grad_average_in), !grad_average_in_step);
        lanes<param_out_type> param_write[1];
        lanes<v_out_type> v_write[1];
        lanes<grad_average_out_type> grad_average_write[1];
        bool careful = false;
        EACH(k, 1) {
            real param_result[LANES], v_result[LANES], grad_average_result[LANES];
            EACH(lane, LANES)
                careful |= rmsprop_step_grad_average_centered_element<true>(
                    load(param_read[k].at + lane), load(grad_read[k].at + lane), load(v_read[k].at + lane), load(grad_average_read[k].at + lane), weight_decay, alpha, t5, eps, lr, param_result[lane], v_result[lane], grad_average_result[lane]);
            pack(param_write[k], param_result);
            pack(v_write[k], v_result);
            pack(grad_average_write[k], grad_average_result);
        }
        if (careful) return false;
        write(param_out + i, param_write);
        write(v_out + i, v_write);
        write(grad_average_out + i, grad_average_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real param_result, v_result, grad_average_result;
        rmsprop_step_grad_average_centered_element<false>(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(v_in)), load(ENTRY(grad_average_in)), weight_decay, alpha, t5, eps, lr, param_result, v_result, grad_average_result);
        store(param_out + i, param_result);
        store(v_out + i, v_result);
        store(grad_average_out + i, grad_average_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rmsprop_step_grad_average_centered_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const v_type, v_in),
    STRIDED(const grad_average_type, grad_average_in),
    STRIDED(param_out_type, param_out),
    STRIDED(v_out_type, v_out),
    STRIDED(grad_average_out_type, grad_average_out),
    const real weight_decay,
    const real alpha,
    const real t5,
    const real eps,
    const real lr,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        param_type param_read[BATCH];
        grad_type grad_read[BATCH];
        v_type v_read[BATCH];
        grad_average_type grad_average_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            param_read[k] = *PLACE(param_in);
            grad_read[k] = *PLACE(grad_in);
            v_read[k] = *PLACE(v_in);
            grad_average_read[k] = *PLACE(grad_average_in);
        }
        real param_result[BATCH], v_result[BATCH], grad_average_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= rmsprop_step_grad_average_centered_element<true>(
                load(param_read + k), load(grad_read + k), load(v_read + k), load(grad_average_read + k), weight_decay, alpha, t5, eps, lr, param_result[k], v_result[k], grad_average_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(param_out), param_result[k]);
            store(PLACE(v_out), v_result[k]);
            store(PLACE(grad_average_out), grad_average_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real param_result, v_result, grad_average_result;
        rmsprop_step_grad_average_centered_element<false>(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(v_in)), load(PLACE(grad_average_in)), weight_decay, alpha, t5, eps, lr, param_result, v_result, grad_average_result);
        store(PLACE(param_out), param_result);
        store(PLACE(v_out), v_result);
        store(PLACE(grad_average_out), grad_average_result);
    });
}
""",
)


def _step_grad_average_momentum_other_numbers(lr, alpha, eps, weight_decay):
    t1 = 1.0 - alpha
    return weight_decay, alpha, t1, eps, lr


_step_grad_average_momentum_other = _Kernel(
    name="rmsprop_step_grad_average_momentum_other",
    rows=False,
    inputs=("param", "grad", "v"),
    outputs=("param", "v", "velocity"),
    chunks=1,
    scalars=("lr", "alpha", "eps", "weight_decay"),
    kinds=("real", "real", "real", "real", "real"),
    host=_step_grad_average_momentum_other_numbers,
    text=r"""
// grad_average given, velocity absent, momentum=..., centered=False
template <bool quickly>
__device__ __forceinline__ bool rmsprop_step_grad_average_momentum_other_element(
    const real param, const real grad, const real v, const real weight_decay, const real alpha, const real t5, const real eps, const real lr, real& param_result, real& v_result, real& velocity_result)
{
    const real t1 = fma_(weight_decay, param, grad);
    const real t2 = alpha * v + t5 * (t1 * t1);
    const real t3 = sqrt_(t2) + eps;
    const real t4 = fma_(-(lr / t3), t1, param);
    const real t6 = t1 / t3;
    param_result = t4;
    v_result = t2;
    velocity_result = t6;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rmsprop_step_grad_average_momentum_other_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const v_type, v_in),
    param_out_type* restrict_ param_out,
    v_out_type* restrict_ v_out,
    velocity_out_type* restrict_ velocity_out,
    const real weight_decay,
    const real alpha,
    const real t5,
    const real eps,
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
        lanes<param_out_type> param_write[1];
        lanes<v_out_type> v_write[1];
        lanes<velocity_out_type> velocity_write[1];
        bool careful = false;
        EACH(k, 1) {
            real param_result[LANES], v_result[LANES], velocity_result[LANES];
            EACH(lane, LANES)
                careful |= rmsprop_step_grad_average_momentum_other_element<true>(
                    load(param_read[k].at + lane), load(grad_read[k].at + lane), load(v_read[k].at + lane), weight_decay, alpha, t5, eps, lr, param_result[lane], v_result[lane], velocity_result[lane]);
            pack(param_write[k], param_result);
            pack(v_write[k], v_result);
            pack(velocity_write[k], velocity_result);
        }
        if (careful) return false;
        write(param_out + i, param_write);
        write(v_out + i, v_write);
        write(velocity_out + i, velocity_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real param_result, v_result, velocity_result;
        rmsprop_step_grad_average_momentum_other_element<false>(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(v_in)), weight_decay, alpha, t5, eps, lr, param_result, v_result, velocity_result);
        store(param_out + i, param_result);
        store(v_out + i, v_result);
        store(velocity_out + i, velocity_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rmsprop_step_grad_average_momentum_other_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const v_type, v_in),
    STRIDED(param_out_type, param_out),
    STRIDED(v_out_type, v_out),
    STRIDED(velocity_out_type, velocity_out),
    const real weight_decay,
    const real alpha,
    const real t5,
    const real eps,
    const real lr,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        param_type param_read[BATCH];
        grad_type grad_read[BATCH];
        v_type v_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            param_read[k] = *PLACE(param_in);
            grad_read[k] = *PLACE(grad_in);
            v_read[k] = *PLACE(v_in);
        }
        real param_result[BATCH], v_result[BATCH], velocity_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= rmsprop_step_grad_average_momentum_other_element<true>(
                load(param_read + k), load(grad_read + k), load(v_read + k), weight_decay, alpha, t5, eps, lr, param_result[k], v_result[k], velocity_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(param_out), param_result[k]);
            store(PLACE(v_out), v_result[k]);
            store(PLACE(velocity_out), velocity_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real param_result, v_result, velocity_result;
        rmsprop_step_grad_average_momentum_other_element<false>(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(v_in)), weight_decay, alpha, t5, eps, lr, param_result, v_result, velocity_result);
        store(PLACE(param_out), param_result);
        store(PLACE(v_out), v_result);
        store(PLACE(velocity_out), velocity_result);
    });
}
""",
)


def _step_grad_average_momentum_other_centered_numbers(lr, alpha, eps, weight_decay):
    t1 = 1.0 - alpha
    return weight_decay, alpha, t1, eps, lr


_step_grad_average_momentum_other_centered = _Kernel(
    name="rmsprop_step_grad_average_momentum_other_centered",
    rows=False,
    inputs=("param", "grad", "v", "grad_average"),
    outputs=("param", "v", "grad_average", "velocity"),
    chunks=1,
    scalars=("lr", "alpha", "eps", "weight_decay"),
    kinds=("real", "real", "real", "real", "real"),
    host=_step_grad_average_momentum_other_centered_numbers,
    text=r"""
// grad_average given, velocity absent, momentum=..., centered=True
template <bool quickly>
__device__ __forceinline__ bool rmsprop_step_grad_average_momentum_other_centered_element(
    const real param, const real grad, const real v, const real grad_average, const real weight_decay, const real alpha, const real t5, const real eps, const real lr, real& param_result, real& v_result, real& grad_average_result, real& velocity_result)
{
    const real t1 = fma_(weight_decay, param, grad);
    const real t2 = alpha * grad_average + t5 * t1;
    const real t3 = alpha * v + t5 * (t1 * t1);
    const real t4 = sqrt_(fma_(-t2, t2, t3)) + eps;
    const real t6 = fma_(-(lr / t4), t1, param);
    const real t7 = t1 / t4;
    param_result = t6;
    v_result = t3;
    grad_average_result = t2;
    velocity_result = t7;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rmsprop_step_grad_average_momentum_other_centered_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const v_type, v_in),
    FLAT(const grad_average_type, grad_average_in),
    param_out_type* restrict_ param_out,
    v_out_type* restrict_ v_out,
    grad_average_out_type* restrict_ grad_average_out,
    velocity_out_type* restrict_ velocity_out,
    const real weight_decay,
    const real alpha,
    const real t5,
    const real eps,
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
        lanes<grad_average_type> grad_average_read[1];
        read(grad_average_read, ENTRY(grad_average_in), !grad_average_in_step);
        lanes<param_out_type> param_write[1];
        lanes<v_out_type> v_write[1];
        lanes<grad_average_out_type> grad_average_write[1];
        lanes<velocity_out_type> velocity_write[1];
        bool careful = false;
        EACH(k, 1) {
            real param_result[LANES], v_result[LANES], grad_average_result[LANES], velocity_result[LANES];
            EACH(lane, LANES)
                careful |= rmsprop_step_grad_average_momentum_other_centered_element<true>(
                    load(param_read[k].at + lane), load(grad_read[k].at + lane), load(v_read[k].at + lane), load(grad_average_read[k].at + lane), weight_decay, alpha, t5, eps, lr, param_result[lane], v_result[lane], grad_average_result[lane], velocity_result[lane]);
            pack(param_write[k], param_result);
            pack(v_write[k], v_result);
            pack(grad_average_write[k], grad_average_result);
            pack(velocity_write[k], velocity_result);
        }
        if (careful) return false;
        write(param_out + i, param_write);
        write(v_out + i, v_write);
        write(grad_average_out + i, grad_average_write);
        write(velocity_out + i, velocity_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real param_result, v_result, grad_average_result, velocity_result;
        rmsprop_step_grad_average_momentum_other_centered_element<false>(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(v_in)), load(ENTRY(grad_average_in)), weight_decay, alpha, t5, eps, lr, param_result, v_result, grad_average_result, velocity_result);
        store(param_out + i, param_result);
        store(v_out + i, v_result);
        store(grad_average_out + i, grad_average_result);
        store(velocity_out + i, velocity_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rmsprop_step_grad_average_momentum_other_centered_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const v_type, v_in),
    STRIDED(const grad_average_type, grad_average_in),
    STRIDED(param_out_type, param_out),
    STRIDED(v_out_type, v_out),
    STRIDED(grad_average_out_type, grad_average_out),
    STRIDED(velocity_out_type, velocity_out),
    const real weight_decay,
    const real alpha,
    const real t5,
    const real eps,
    const real lr,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        param_type param_read[BATCH];
        grad_type grad_read[BATCH];
        v_type v_read[BATCH];
        grad_average_type grad_average_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            param_read[k] = *PLACE(param_in);
            grad_read[k] = *PLACE(grad_in);
            v_read[k] = *PLACE(v_in);
            grad_average_read[k] = *PLACE(grad_average_in);
        }
        real param_result[BATCH], v_result[BATCH], grad_average_result[BATCH], velocity_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= rmsprop_step_grad_average_momentum_other_centered_element<true>(
                load(param_read + k), load(grad_read + k), load(v_read + k), load(grad_average_read + k), weight_decay, alpha, t5, eps, lr, param_result[k], v_result[k], grad_average_result[k], velocity_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(param_out), param_result[k]);
            store(PLACE(v_out), v_result[k]);
            store(PLACE(grad_average_out), grad_average_result[k]);
            store(PLACE(velocity_out), velocity_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real param_result, v_result, grad_average_result, velocity_result;
        rmsprop_step_grad_average_momentum_other_centered_element<false>(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(v_in)), load(PLACE(grad_average_in)), weight_decay, alpha, t5, eps, lr, param_result, v_result, grad_average_result, velocity_result);
        store(PLACE(param_out), param_result);
        store(PLACE(v_out), v_result);
        store(PLACE(grad_average_out), grad_average_result);
        store(PLACE(velocity_out), velocity_result);
    });
}
""",
)


def _step_grad_average_velocity_numbers(lr, alpha, eps, weight_decay):
    t1 = 1.0 - alpha
    return weight_decay, alpha, t1, eps, lr


_step_grad_average_velocity = _Kernel(
    name="rmsprop_step_grad_average_velocity",
    rows=False,
    inputs=("param", "grad", "v"),
    outputs=("param", "v"),
    chunks=1,
    scalars=("lr", "alpha", "eps", "weight_decay"),
    kinds=("real", "real", "real", "real", "real"),
    host=_step_grad_average_velocity_numbers,
    text=r"""
// grad_average given, velocity given, momentum=0, centered=False
template <bool quickly>
__device__ __forceinline__ bool rmsprop_step_grad_average_velocity_element(
    const real param, const real grad, const real v, const real weight_decay, const real alpha, const real t5, const real eps, const real lr, real& param_result, real& v_result)
{
    const real t1 = fma_(weight_decay, param, grad);
    const real t2 = alpha * v + t5 * (t1 * t1);
    const real t3 = fma_(-(lr / (sqrt_(t2) + eps)), t1, param);
    param_result = t3;
    v_result = t2;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rmsprop_step_grad_average_velocity_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const v_type, v_in),
    param_out_type* restrict_ param_out,
    v_out_type* restrict_ v_out,
    const real weight_decay,
    const real alpha,
    const real t5,
    const real eps,
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
        lanes<param_out_type> param_write[1];
        lanes<v_out_type> v_write[1];
        bool careful = false;
        EACH(k, 1) {
            real param_result[LANES], v_result[LANES];
            EACH(lane, LANES)
                careful |= rmsprop_step_grad_average_velocity_element<true>(
                    load(param_read[k].at + lane), load(grad_read[k].at + lane), load(v_read[k].at + lane), weight_decay, alpha, t5, eps, lr, param_result[lane], v_result[lane]);
            pack(param_write[k], param_result);
            pack(v_write[k], v_result);
        }
        if (careful) return false;
        write(param_out + i, param_write);
        write(v_out + i, v_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real param_result, v_result;
        rmsprop_step_grad_average_velocity_element<false>(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(v_in)), weight_decay, alpha, t5, eps, lr, param_result, v_result);
        store(param_out + i, param_result);
        store(v_out + i, v_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rmsprop_step_grad_average_velocity_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const v_type, v_in),
    STRIDED(param_out_type, param_out),
    STRIDED(v_out_type, v_out),
    const real weight_decay,
    const real alpha,
    const real t5,
    const real eps,
    const real lr,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        param_type param_read[BATCH];
        grad_type grad_read[BATCH];
        v_type v_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            param_read[k] = *PLACE(param_in);
            grad_read[k] = *PLACE(grad_in);
            v_read[k] = *PLACE(v_in);
        }
        real param_result[BATCH], v_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= rmsprop_step_grad_average_velocity_element<true>(
                load(param_read + k), load(grad_read + k), load(v_read + k), weight_decay, alpha, t5, eps, lr, param_result[k], v_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(param_out), param_result[k]);
            store(PLACE(v_out), v_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real param_result, v_result;
        rmsprop_step_grad_average_velocity_element<false>(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(v_in)), weight_decay, alpha, t5, eps, lr, param_result, v_result);
        store(PLACE(param_out), param_result);
        store(PLACE(v_out), v_result);
    });
}
""",
)


def _step_grad_average_velocity_centered_numbers(lr, alpha, eps, weight_decay):
    t1 = 1.0 - alpha
    return weight_decay, alpha, t1, eps, lr


_step_grad_average_velocity_centered = _Kernel(
    name="rmsprop_step_grad_average_velocity_centered",
    rows=False,
    inputs=("param", "grad", "v", "grad_average"),
    outputs=("param", "v", "grad_average"),
    chunks=1,
    scalars=("lr", "alpha", "eps", "weight_decay"),
    kinds=("real", "real", "real", "real", "real"),
    host=_step_grad_average_velocity_centered_numbers,
    text=r"""
// grad_average given, velocity given, momentum=0, centered=True
template <bool quickly>
__device__ __forceinline__ bool rmsprop_step_grad_average_velocity_centered_element(
    const real param, const real grad, const real v, const real grad_average, const real weight_decay, const real alpha, const real t5, const real eps, const real lr, real& param_result, real& v_result, real& grad_average_result)
{
    const real t1 = fma_(weight_decay, param, grad);
    const real t2 = alpha * grad_average + t5 * t1;
    const real t3 = alpha * v + t5 * (t1 * t1);
    const real t4 = fma_(-(lr / (sqrt_(fma_(-t2, t2, t3)) + eps)), t1, param);
    param_result = t4;
    v_result = t3;
    grad_average_result = t2;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rmsprop_step_grad_average_velocity_centered_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const v_type, v_in),
    FLAT(const grad_average_type, grad_average_in),
    param_out_type* restrict_ param_out,
    v_out_type* restrict_ v_out,
    grad_average_out_type* restrict_ grad_average_out,
    const real weight_decay,
    const real alpha,
    const real t5,
    const real eps,
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
        lanes<grad_average_type> grad_average_read[1];
        read(grad_average_read, ENTRY(grad_average_in), !grad_average_in_step);
        lanes<param_out_type> param_write[1];
        lanes<v_out_type> v_write[1];
        lanes<grad_average_out_type> grad_average_write[1];
        bool careful = false;
        EACH(k, 1) {
            real param_result[LANES], v_result[LANES], grad_average_result[LANES];
            EACH(lane, LANES)
                careful |= rmsprop_step_grad_average_velocity_centered_element<true>(
                    load(param_read[k].at + lane), load(grad_read[k].at + lane), load(v_read[k].at + lane), load(grad_average_read[k].at + lane), weight_decay, alpha, t5, eps, lr, param_result[lane], v_result[lane], grad_average_result[lane]);
            pack(param_write[k], param_result);
            pack(v_write[k], v_result);
            pack(grad_average_write[k], grad_average_result);
        }
        if (careful) return false;
        write(param_out + i, param_write);
        write(v_out + i, v_write);
        write(grad_average_out + i, grad_average_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real param_result, v_result, grad_average_result;
        rmsprop_step_grad_average_velocity_centered_element<false>(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(v_in)), load(ENTRY(grad_average_in)), weight_decay, alpha, t5, eps, lr, param_result, v_result, grad_average_result);
        store(param_out + i, param_result);
        store(v_out + i, v_result);
        store(grad_average_out + i, grad_average_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rmsprop_step_grad_average_velocity_centered_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const v_type, v_in),
    STRIDED(const grad_average_type, grad_average_in),
    STRIDED(param_out_type, param_out),
    STRIDED(v_out_type, v_out),
    STRIDED(grad_average_out_type, grad_average_out),
    const real weight_decay,
    const real alpha,
    const real t5,
    const real eps,
    const real lr,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        param_type param_read[BATCH];
        grad_type grad_read[BATCH];
        v_type v_read[BATCH];
        grad_average_type grad_average_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            param_read[k] = *PLACE(param_in);
            grad_read[k] = *PLACE(grad_in);
            v_read[k] = *PLACE(v_in);
            grad_average_read[k] = *PLACE(grad_average_in);
        }
        real param_result[BATCH], v_result[BATCH], grad_average_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= rmsprop_step_grad_average_velocity_centered_element<true>(
                load(param_read + k), load(grad_read + k), load(v_read + k), load(grad_average_read + k), weight_decay, alpha, t5, eps, lr, param_result[k], v_result[k], grad_average_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(param_out), param_result[k]);
            store(PLACE(v_out), v_result[k]);
            store(PLACE(grad_average_out), grad_average_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real param_result, v_result, grad_average_result;
        rmsprop_step_grad_average_velocity_centered_element<false>(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(v_in)), load(PLACE(grad_average_in)), weight_decay, alpha, t5, eps, lr, param_result, v_result, grad_average_result);
        store(PLACE(param_out), param_result);
        store(PLACE(v_out), v_result);
        store(PLACE(grad_average_out), grad_average_result);
    });
}
""",
)


def _step_grad_average_velocity_momentum_other_numbers(lr, alpha, eps, weight_decay, momentum):
    t1 = 1.0 - alpha
    return weight_decay, alpha, t1, eps, momentum, lr


_step_grad_average_velocity_momentum_other = _Kernel(
    name="rmsprop_step_grad_average_velocity_momentum_other",
    rows=False,
    inputs=("param", "grad", "v", "velocity"),
    outputs=("param", "v", "velocity"),
    chunks=1,
    scalars=("lr", "alpha", "eps", "weight_decay", "momentum"),
    kinds=("real", "real", "real", "real", "real", "real"),
    host=_step_grad_average_velocity_momentum_other_numbers,
    text=r"""
// grad_average given, velocity given, momentum=..., centered=False
template <bool quickly>
__device__ __forceinline__ bool rmsprop_step_grad_average_velocity_momentum_other_element(
    const real param, const real grad, const real v, const real velocity, const real weight_decay, const real alpha, const real t6, const real eps, const real momentum, const real lr, real& param_result, real& v_result, real& velocity_result)
{
    const real t1 = fma_(weight_decay, param, grad);
    const real t2 = alpha * v + t6 * (t1 * t1);
    const real t3 = fma_(momentum, velocity, t1 / (sqrt_(t2) + eps));
    const real t4 = fma_(-lr, t3, param);
    param_result = t4;
    v_result = t2;
    velocity_result = t3;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rmsprop_step_grad_average_velocity_momentum_other_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const v_type, v_in),
    FLAT(const velocity_type, velocity_in),
    param_out_type* restrict_ param_out,
    v_out_type* restrict_ v_out,
    velocity_out_type* restrict_ velocity_out,
    const real weight_decay,
    const real alpha,
    const real t6,
    const real eps,
    const real momentum,
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
        lanes<velocity_type> velocity_read[1];
        read(velocity_read, ENTRY(velocity_in), !velocity_in_step);
        lanes<param_out_type> param_write[1];
        lanes<v_out_type> v_write[1];
        lanes<velocity_out_type> velocity_write[1];
        bool careful = false;
        EACH(k, 1) {
            real param_result[LANES], v_result[LANES], velocity_result[LANES];
            EACH(lane, LANES)
                careful |= rmsprop_step_grad_average_velocity_momentum_other_element<true>(
                    load(param_read[k].at + lane), load(grad_read[k].at + lane), load(v_read[k].at + lane), load(velocity_read[k].at + lane), weight_decay, alpha, t6, eps, momentum, lr, param_result[lane], v_result[lane], velocity_result[lane]);
            pack(param_write[k], param_result);
            pack(v_write[k], v_result);
            pack(velocity_write[k], velocity_result);
        }
        if (careful) return false;
        write(param_out + i, param_write);
        write(v_out + i, v_write);
        write(velocity_out + i, velocity_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real param_result, v_result, velocity_result;
        rmsprop_step_grad_average_velocity_momentum_other_element<false>(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(v_in)), load(ENTRY(velocity_in)), weight_decay, alpha, t6, eps, momentum, lr, param_result, v_result, velocity_result);
        store(param_out + i, param_result);
        store(v_out + i, v_result);
        store(velocity_out + i, velocity_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rmsprop_step_grad_average_velocity_momentum_other_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const v_type, v_in),
    STRIDED(const velocity_type, velocity_in),
    STRIDED(param_out_type, param_out),
    STRIDED(v_out_type, v_out),
    STRIDED(velocity_out_type, velocity_out),
    const real weight_decay,
    const real alpha,
    const real t6,
    const real eps,
    const real momentum,
    const real lr,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        param_type param_read[BATCH];
        grad_type grad_read[BATCH];
        v_type v_read[BATCH];
        velocity_type velocity_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            param_read[k] = *PLACE(param_in);
            grad_read[k] = *PLACE(grad_in);
            v_read[k] = *PLACE(v_in);
            velocity_read[k] = *PLACE(velocity_in);
        }
        real param_result[BATCH], v_result[BATCH], velocity_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= rmsprop_step_grad_average_velocity_momentum_other_element<true>(
                load(param_read + k), load(grad_read + k), load(v_read + k), load(velocity_read + k), weight_decay, alpha, t6, eps, momentum, lr, param_result[k], v_result[k], velocity_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(param_out), param_result[k]);
            store(PLACE(v_out), v_result[k]);
            store(PLACE(velocity_out), velocity_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real param_result, v_result, velocity_result;
        rmsprop_step_grad_average_velocity_momentum_other_element<false>(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(v_in)), load(PLACE(velocity_in)), weight_decay, alpha, t6, eps, momentum, lr, param_result, v_result, velocity_result);
        store(PLACE(param_out), param_result);
        store(PLACE(v_out), v_result);
        store(PLACE(velocity_out), velocity_result);
    });
}
""",
)


def _step_grad_average_velocity_momentum_other_centered_numbers(lr, alpha, eps, weight_decay, momentum):
    t1 = 1.0 - alpha
    return weight_decay, alpha, t1, eps, momentum, lr


_step_grad_average_velocity_momentum_other_centered = _Kernel(
    name="rmsprop_step_grad_average_velocity_momentum_other_centered",
    rows=False,
    inputs=("param", "grad", "v", "grad_average", "velocity"),
    outputs=("param", "v", "grad_average", "velocity"),
    chunks=1,
    scalars=("lr", "alpha", "eps", "weight_decay", "momentum"),
    kinds=("real", "real", "real", "real", "real", "real"),
    host=_step_grad_average_velocity_momentum_other_centered_numbers,
    text=r"""
// grad_average given, velocity given, momentum=..., centered=True
template <bool quickly>
__device__ __forceinline__ bool rmsprop_step_grad_average_velocity_momentum_other_centered_element(
    const real param, const real grad, const real v, const real grad_average, const real velocity, const real weight_decay, const real alpha, const real t6, const real eps, const real momentum, const real lr, real& param_result, real& v_result, real& grad_average_result, real& velocity_result)
{
    const real t1 = fma_(weight_decay, param, grad);
    const real t2 = alpha * grad_average + t6 * t1;
    const real t3 = alpha * v + t6 * (t1 * t1);
    const real t4 = fma_(momentum, velocity, t1 / (sqrt_(fma_(-t2, t2, t3)) + eps));
    const real t5 = fma_(-lr, t4, param);
    param_result = t5;
    v_result = t3;
    grad_average_result = t2;
    velocity_result = t4;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rmsprop_step_grad_average_velocity_momentum_other_centered_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const v_type, v_in),
    FLAT(const grad_average_type, grad_average_in),
    FLAT(const velocity_type, velocity_in),
    param_out_type* restrict_ param_out,
    v_out_type* restrict_ v_out,
    grad_average_out_type* restrict_ grad_average_out,
    velocity_out_type* restrict_ velocity_out,
    const real weight_decay,
    const real alpha,
    const real t6,
    const real eps,
    const real momentum,
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
        lanes<grad_average_type> grad_average_read[1];
        read(grad_average_read, ENTRY(grad_average_in), !grad_average_in_step);
        lanes<velocity_type> velocity_read[1];
        read(velocity_read, ENTRY(velocity_in), !velocity_in_step);
        lanes<param_out_type> param_write[1];
        lanes<v_out_type> v_write[1];
        lanes<grad_average_out_type> grad_average_write[1];
        lanes<velocity_out_type> velocity_write[1];
        bool careful = false;
        EACH(k, 1) {
            real param_result[LANES], v_result[LANES], grad_average_result[LANES], velocity_result[LANES];
            EACH(lane, LANES)
                careful |= rmsprop_step_grad_average_velocity_momentum_other_centered_element<true>(
                    load(param_read[k].at + lane), load(grad_read[k].at + lane), load(v_read[k].at + lane), load(grad_average_read[k].at + lane), load(velocity_read[k].at + lane), weight_decay, alpha, t6, eps, momentum, lr, param_result[lane], v_result[lane], grad_average_result[lane], velocity_result[lane]);
            pack(param_write[k], param_result);
            pack(v_write[k], v_result);
            pack(grad_average_write[k], grad_average_result);
            pack(velocity_write[k], velocity_result);
        }
        if (careful) return false;
        write(param_out + i, param_write);
        write(v_out + i, v_write);
        write(grad_average_out + i, grad_average_write);
        write(velocity_out + i, velocity_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real param_result, v_result, grad_average_result, velocity_result;
        rmsprop_step_grad_average_velocity_momentum_other_centered_element<false>(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(v_in)), load(ENTRY(grad_average_in)), load(ENTRY(velocity_in)), weight_decay, alpha, t6, eps, momentum, lr, param_result, v_result, grad_average_result, velocity_result);
        store(param_out + i, param_result);
        store(v_out + i, v_result);
        store(grad_average_out + i, grad_average_result);
        store(velocity_out + i, velocity_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) rmsprop_step_grad_average_velocity_momentum_other_centered_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const v_type, v_in),
    STRIDED(const grad_average_type, grad_average_in),
    STRIDED(const velocity_type, velocity_in),
    STRIDED(param_out_type, param_out),
    STRIDED(v_out_type, v_out),
    STRIDED(grad_average_out_type, grad_average_out),
    STRIDED(velocity_out_type, velocity_out),
    const real weight_decay,
    const real alpha,
    const real t6,
    const real eps,
    const real momentum,
    const real lr,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        param_type param_read[BATCH];
        grad_type grad_read[BATCH];
        v_type v_read[BATCH];
        grad_average_type grad_average_read[BATCH];
        velocity_type velocity_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            param_read[k] = *PLACE(param_in);
            grad_read[k] = *PLACE(grad_in);
            v_read[k] = *PLACE(v_in);
            grad_average_read[k] = *PLACE(grad_average_in);
            velocity_read[k] = *PLACE(velocity_in);
        }
        real param_result[BATCH], v_result[BATCH], grad_average_result[BATCH], velocity_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= rmsprop_step_grad_average_velocity_momentum_other_centered_element<true>(
                load(param_read + k), load(grad_read + k), load(v_read + k), load(grad_average_read + k), load(velocity_read + k), weight_decay, alpha, t6, eps, momentum, lr, param_result[k], v_result[k], grad_average_result[k], velocity_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(param_out), param_result[k]);
            store(PLACE(v_out), v_result[k]);
            store(PLACE(grad_average_out), grad_average_result[k]);
            store(PLACE(velocity_out), velocity_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real param_result, v_result, grad_average_result, velocity_result;
        rmsprop_step_grad_average_velocity_momentum_other_centered_element<false>(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(v_in)), load(PLACE(grad_average_in)), load(PLACE(velocity_in)), weight_decay, alpha, t6, eps, momentum, lr, param_result, v_result, grad_average_result, velocity_result);
        store(PLACE(param_out), param_result);
        store(PLACE(v_out), v_result);
        store(PLACE(grad_average_out), grad_average_result);
        store(PLACE(velocity_out), velocity_result);
    });
}
""",
)


_SPEC = _Function(
    name="rmsprop",
    arguments=(
        _Argument("param", "elem"),
        _Argument("grad", "elem"),
        _Argument("v", "state"),
        _Argument("grad_average", "state"),
        _Argument("velocity", "state"),
        _Argument("lr", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("alpha", "param", domain=_Domain(0, 1, False, True)),
        _Argument("eps", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("weight_decay", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("momentum", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("centered", "option", choices=(False, True)),
    ),
    variants={
        ("absent", "absent", 0, False): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step, ("param", "grad", "v"), ("lr", "alpha", "eps", "weight_decay"), ("param", "v")
                ),
            },
        ),
        ("absent", "absent", 0, True): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_centered,
                    ("param", "grad", "v"),
                    ("lr", "alpha", "eps", "weight_decay"),
                    ("param", "v", "grad_average"),
                ),
            },
        ),
        ("absent", "absent", "other", False): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_momentum_other,
                    ("param", "grad", "v"),
                    ("lr", "alpha", "eps", "weight_decay"),
                    ("param", "v", "velocity"),
                ),
            },
        ),
        ("absent", "absent", "other", True): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_momentum_other_centered,
                    ("param", "grad", "v"),
                    ("lr", "alpha", "eps", "weight_decay"),
                    ("param", "v", "grad_average", "velocity"),
                ),
            },
        ),
        ("absent", "given", 0, False): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_velocity,
                    ("param", "grad", "v"),
                    ("lr", "alpha", "eps", "weight_decay"),
                    ("param", "v"),
                ),
            },
        ),
        ("absent", "given", 0, True): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_velocity_centered,
                    ("param", "grad", "v"),
                    ("lr", "alpha", "eps", "weight_decay"),
                    ("param", "v", "grad_average"),
                ),
            },
        ),
        ("absent", "given", "other", False): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_velocity_momentum_other,
                    ("param", "grad", "v", "velocity"),
                    ("lr", "alpha", "eps", "weight_decay", "momentum"),
                    ("param", "v", "velocity"),
                ),
            },
        ),
        ("absent", "given", "other", True): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_velocity_momentum_other_centered,
                    ("param", "grad", "v", "velocity"),
                    ("lr", "alpha", "eps", "weight_decay", "momentum"),
                    ("param", "v", "grad_average", "velocity"),
                ),
            },
        ),
        ("given", "absent", 0, False): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_grad_average,
                    ("param", "grad", "v"),
                    ("lr", "alpha", "eps", "weight_decay"),
                    ("param", "v"),
                ),
            },
        ),
        ("given", "absent", 0, True): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_grad_average_centered,
                    ("param", "grad", "v", "grad_average"),
                    ("lr", "alpha", "eps", "weight_decay"),
                    ("param", "v", "grad_average"),
                ),
            },
        ),
        ("given", "absent", "other", False): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_grad_average_momentum_other,
                    ("param", "grad", "v"),
                    ("lr", "alpha", "eps", "weight_decay"),
                    ("param", "v", "velocity"),
                ),
            },
        ),
        ("given", "absent", "other", True): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_grad_average_momentum_other_centered,
                    ("param", "grad", "v", "grad_average"),
                    ("lr", "alpha", "eps", "weight_decay"),
                    ("param", "v", "grad_average", "velocity"),
                ),
            },
        ),
        ("given", "given", 0, False): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_grad_average_velocity,
                    ("param", "grad", "v"),
                    ("lr", "alpha", "eps", "weight_decay"),
                    ("param", "v"),
                ),
            },
        ),
        ("given", "given", 0, True): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_grad_average_velocity_centered,
                    ("param", "grad", "v", "grad_average"),
                    ("lr", "alpha", "eps", "weight_decay"),
                    ("param", "v", "grad_average"),
                ),
            },
        ),
        ("given", "given", "other", False): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_grad_average_velocity_momentum_other,
                    ("param", "grad", "v", "velocity"),
                    ("lr", "alpha", "eps", "weight_decay", "momentum"),
                    ("param", "v", "velocity"),
                ),
            },
        ),
        ("given", "given", "other", True): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_grad_average_velocity_momentum_other_centered,
                    ("param", "grad", "v", "grad_average", "velocity"),
                    ("lr", "alpha", "eps", "weight_decay", "momentum"),
                    ("param", "v", "grad_average", "velocity"),
                ),
            },
        ),
    },
    selectors=(("grad_average", ()), ("velocity", ()), ("momentum", (0,)), ("centered", ())),
)


def rmsprop_step(
    param,
    grad,
    v,
    grad_average=None,
    velocity=None,
    *,
    lr=0.01,
    alpha=0.99,
    eps=1e-08,
    weight_decay=0.0,
    momentum=0.0,
    centered=False,
    out=None,
):
    """Steps divided by the root of a running mean of squared gradients, centered at their mean on request.

        new param = -lr*(grad + param*weight_decay)/(eps + sqrt(alpha*v + (1 - alpha)*(grad +
                    param*weight_decay)**2)) + param
        new v = alpha*v + (1 - alpha)*(grad + param*weight_decay)**2

    param: array.
    grad: array.
    v: array, the state of the last step.
    grad_average: array, the state of the last step; None where there is none.
    velocity: array, the state of the last step; None where there is none.
    lr: number, 0 <= lr; default 0.01.
    alpha: number, 0 <= alpha < 1; default 0.99.
    eps: number, 0 <= eps; default 1e-08.
    weight_decay: number, 0 <= weight_decay; default 0.0.
    momentum: number, 0 <= momentum; default 0.0.
    centered: one of False, True.
    out: tuple of arrays for the results, in their order (of exactly the result's shape and dtype; may
        be an input): the step is then in place; what follows those given gets new memory.

    Returns the tuple (param, v, grad_average, velocity) of new values, None for a state that is not
    used; each keeps its own array's dtype (float16, bfloat16, float32 or float64; 16-bit types compute
    in float32).

    Right-hand sides are old values. NaN in gives NaN out; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: T. Tieleman, G. Hinton, Lecture 6.5: RMSProp, COURSERA: Neural Networks for Machine
    Learning, 2012
    """
    return _stepped(
        _SPEC,
        "rmsprop_step",
        (param, grad, v, grad_average, velocity, lr, alpha, eps, weight_decay, momentum, centered),
        out,
    )
