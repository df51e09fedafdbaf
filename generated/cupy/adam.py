# Made by symdl 0.1.0 from adam with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     new param = -lr*(beta1*m + (1 - beta1)*(grad + param*weight_decay))/((1 - beta1**step)*(eps +
#                 sqrt((beta2*v + (1 - beta2)*(grad + param*weight_decay)**2)/(1 - beta2**step)))) + param
#     new m = beta1*m + (1 - beta1)*(grad + param*weight_decay)
#     new v = beta2*v + (1 - beta2)*(grad + param*weight_decay)**2
"""Steps scaled by running means of the gradient and of its square, both corrected for their start at
0."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _stepped

__all__ = ["adam_step"]


def _step_numbers(step, lr, beta1, beta2, eps, weight_decay):
    t1 = 1.0 - beta1
    t2 = 1.0 - beta2
    t3 = 1.0 - float(np.power(beta2, step))
    t4 = float(np.divide(lr, 1.0 - float(np.power(beta1, step))))
    return beta1, weight_decay, t1, beta2, t2, t3, eps, t4


_step = _Kernel(
    name="adam_step",
    rows=False,
    inputs=("param", "grad", "m", "v"),
    outputs=("param", "m", "v"),
    chunks=1,
    scalars=("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
    kinds=("real", "real", "real", "real", "real", "real", "real", "real"),
    host=_step_numbers,
    text=r"""
// v_max absent, amsgrad=False
template <bool quickly>
__device__ __forceinline__ bool adam_step_element(
    const real param, const real grad, const real m, const real v, const real beta1, const real weight_decay, const real t2, const real beta2, const real t10, const real t13, const real eps, const real t16, real& param_result, real& m_result, real& v_result)
{
    const real t1 = fma_(weight_decay, param, grad);
    const real t3 = beta1 * m + t2 * t1;
    const real t4 = beta2 * v + t10 * (t1 * t1);
    const real t5 = param - t16 * t3 / (sqrt_(t4 / t13) + eps);
    param_result = t5;
    m_result = t3;
    v_result = t4;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adam_step_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const m_type, m_in),
    FLAT(const v_type, v_in),
    param_out_type* restrict_ param_out,
    m_out_type* restrict_ m_out,
    v_out_type* restrict_ v_out,
    const real beta1,
    const real weight_decay,
    const real t2,
    const real beta2,
    const real t10,
    const real t13,
    const real eps,
    const real t16,
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
                careful |= adam_step_element<true>(
                    load(param_read[k].at + lane), load(grad_read[k].at + lane), load(m_read[k].at + lane), load(v_read[k].at + lane), beta1, weight_decay, t2, beta2, t10, t13, eps, t16, param_result[lane], m_result[lane], v_result[lane]);
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
        adam_step_element<false>(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(m_in)), load(ENTRY(v_in)), beta1, weight_decay, t2, beta2, t10, t13, eps, t16, param_result, m_result, v_result);
        store(param_out + i, param_result);
        store(m_out + i, m_result);
        store(v_out + i, v_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adam_step_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const m_type, m_in),
    STRIDED(const v_type, v_in),
    STRIDED(param_out_type, param_out),
    STRIDED(m_out_type, m_out),
    STRIDED(v_out_type, v_out),
    const real beta1,
    const real weight_decay,
    const real t2,
    const real beta2,
    const real t10,
    const real t13,
    const real eps,
    const real t16,
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
            careful |= adam_step_element<true>(
                load(param_read + k), load(grad_read + k), load(m_read + k), load(v_read + k), beta1, weight_decay, t2, beta2, t10, t13, eps, t16, param_result[k], m_result[k], v_result[k]);
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
        adam_step_element<false>(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(m_in)), load(PLACE(v_in)), beta1, weight_decay, t2, beta2, t10, t13, eps, t16, param_result, m_result, v_result);
        store(PLACE(param_out), param_result);
        store(PLACE(m_out), m_result);
        store(PLACE(v_out), v_result);
    });
}
""",
)


def _step_amsgrad_numbers(step, lr, beta1, beta2, eps, weight_decay):
    t1 = 1.0 - beta1
    t2 = 1.0 - beta2
    t3 = 1.0 - float(np.power(beta2, step))
    t4 = float(np.divide(lr, 1.0 - float(np.power(beta1, step))))
    return beta1, weight_decay, t1, beta2, t2, t3, eps, t4


_step_amsgrad = _Kernel(
    name="adam_step_amsgrad",
    rows=False,
    inputs=("param", "grad", "m", "v"),
    outputs=("param", "m", "v", "v_max"),
    chunks=1,
    scalars=("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
    kinds=("real", "real", "real", "real", "real", "real", "real", "real"),
    host=_step_amsgrad_numbers,
    text=r"""
// v_max absent, amsgrad=True
template <bool quickly>
__device__ __forceinline__ bool adam_step_amsgrad_element(
    const real param, const real grad, const real m, const real v, const real beta1, const real weight_decay, const real t2, const real beta2, const real t10, const real t13, const real eps, const real t16, real& param_result, real& m_result, real& v_result, real& v_max_result)
{
    const real t1 = fma_(weight_decay, param, grad);
    const real t3 = beta1 * m + t2 * t1;
    const real t4 = beta2 * v + t10 * (t1 * t1);
    const real t5 = param - t16 * t3 / (sqrt_(t4 / t13) + eps);
    param_result = t5;
    m_result = t3;
    v_result = t4;
    v_max_result = t4;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adam_step_amsgrad_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const m_type, m_in),
    FLAT(const v_type, v_in),
    param_out_type* restrict_ param_out,
    m_out_type* restrict_ m_out,
    v_out_type* restrict_ v_out,
    v_max_out_type* restrict_ v_max_out,
    const real beta1,
    const real weight_decay,
    const real t2,
    const real beta2,
    const real t10,
    const real t13,
    const real eps,
    const real t16,
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
        lanes<v_max_out_type> v_max_write[1];
        bool careful = false;
        EACH(k, 1) {
            real param_result[LANES], m_result[LANES], v_result[LANES], v_max_result[LANES];
            EACH(lane, LANES)
                careful |= adam_step_amsgrad_element<true>(
                    load(param_read[k].at + lane), load(grad_read[k].at + lane), load(m_read[k].at + lane), load(v_read[k].at + lane), beta1, weight_decay, t2, beta2, t10, t13, eps, t16, param_result[lane], m_result[lane], v_result[lane], v_max_result[lane]);
            pack(param_write[k], param_result);
            pack(m_write[k], m_result);
            pack(v_write[k], v_result);
            pack(v_max_write[k], v_max_result);
        }
        if (careful) return false;
        write(param_out + i, param_write);
        write(m_out + i, m_write);
        write(v_out + i, v_write);
        write(v_max_out + i, v_max_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real param_result, m_result, v_result, v_max_result;
        adam_step_amsgrad_element<false>(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(m_in)), load(ENTRY(v_in)), beta1, weight_decay, t2, beta2, t10, t13, eps, t16, param_result, m_result, v_result, v_max_result);
        store(param_out + i, param_result);
        store(m_out + i, m_result);
        store(v_out + i, v_result);
        store(v_max_out + i, v_max_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adam_step_amsgrad_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const m_type, m_in),
    STRIDED(const v_type, v_in),
    STRIDED(param_out_type, param_out),
    STRIDED(m_out_type, m_out),
    STRIDED(v_out_type, v_out),
    STRIDED(v_max_out_type, v_max_out),
    const real beta1,
    const real weight_decay,
    const real t2,
    const real beta2,
    const real t10,
    const real t13,
    const real eps,
    const real t16,
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
        real param_result[BATCH], m_result[BATCH], v_result[BATCH], v_max_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= adam_step_amsgrad_element<true>(
                load(param_read + k), load(grad_read + k), load(m_read + k), load(v_read + k), beta1, weight_decay, t2, beta2, t10, t13, eps, t16, param_result[k], m_result[k], v_result[k], v_max_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(param_out), param_result[k]);
            store(PLACE(m_out), m_result[k]);
            store(PLACE(v_out), v_result[k]);
            store(PLACE(v_max_out), v_max_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real param_result, m_result, v_result, v_max_result;
        adam_step_amsgrad_element<false>(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(m_in)), load(PLACE(v_in)), beta1, weight_decay, t2, beta2, t10, t13, eps, t16, param_result, m_result, v_result, v_max_result);
        store(PLACE(param_out), param_result);
        store(PLACE(m_out), m_result);
        store(PLACE(v_out), v_result);
        store(PLACE(v_max_out), v_max_result);
    });
}
""",
)


def _step_v_max_numbers(step, lr, beta1, beta2, eps, weight_decay):
    t1 = 1.0 - beta1
    t2 = 1.0 - beta2
    t3 = 1.0 - float(np.power(beta2, step))
    t4 = float(np.divide(lr, 1.0 - float(np.power(beta1, step))))
    return beta1, weight_decay, t1, beta2, t2, t3, eps, t4


_step_v_max = _Kernel(
    name="adam_step_v_max",
    rows=False,
    inputs=("param", "grad", "m", "v"),
    outputs=("param", "m", "v"),
    chunks=1,
    scalars=("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
    kinds=("real", "real", "real", "real", "real", "real", "real", "real"),
    host=_step_v_max_numbers,
    text=r"""
// v_max given, amsgrad=False
template <bool quickly>
__device__ __forceinline__ bool adam_step_v_max_element(
    const real param, const real grad, const real m, const real v, const real beta1, const real weight_decay, const real t2, const real beta2, const real t10, const real t13, const real eps, const real t16, real& param_result, real& m_result, real& v_result)
{
    const real t1 = fma_(weight_decay, param, grad);
    const real t3 = beta1 * m + t2 * t1;
    const real t4 = beta2 * v + t10 * (t1 * t1);
    const real t5 = param - t16 * t3 / (sqrt_(t4 / t13) + eps);
    param_result = t5;
    m_result = t3;
    v_result = t4;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adam_step_v_max_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const m_type, m_in),
    FLAT(const v_type, v_in),
    param_out_type* restrict_ param_out,
    m_out_type* restrict_ m_out,
    v_out_type* restrict_ v_out,
    const real beta1,
    const real weight_decay,
    const real t2,
    const real beta2,
    const real t10,
    const real t13,
    const real eps,
    const real t16,
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
                careful |= adam_step_v_max_element<true>(
                    load(param_read[k].at + lane), load(grad_read[k].at + lane), load(m_read[k].at + lane), load(v_read[k].at + lane), beta1, weight_decay, t2, beta2, t10, t13, eps, t16, param_result[lane], m_result[lane], v_result[lane]);
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
        adam_step_v_max_element<false>(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(m_in)), load(ENTRY(v_in)), beta1, weight_decay, t2, beta2, t10, t13, eps, t16, param_result, m_result, v_result);
        store(param_out + i, param_result);
        store(m_out + i, m_result);
        store(v_out + i, v_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adam_step_v_max_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const m_type, m_in),
    STRIDED(const v_type, v_in),
    STRIDED(param_out_type, param_out),
    STRIDED(m_out_type, m_out),
    STRIDED(v_out_type, v_out),
    const real beta1,
    const real weight_decay,
    const real t2,
    const real beta2,
    const real t10,
    const real t13,
    const real eps,
    const real t16,
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
            careful |= adam_step_v_max_element<true>(
                load(param_read + k), load(grad_read + k), load(m_read + k), load(v_read + k), beta1, weight_decay, t2, beta2, t10, t13, eps, t16, param_result[k], m_result[k], v_result[k]);
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
        adam_step_v_max_element<false>(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(m_in)), load(PLACE(v_in)), beta1, weight_decay, t2, beta2, t10, t13, eps, t16, param_result, m_result, v_result);
        store(PLACE(param_out), param_result);
        store(PLACE(m_out), m_result);
        store(PLACE(v_out), v_result);
    });
}
""",
)


def _step_v_max_amsgrad_numbers(step, lr, beta1, beta2, eps, weight_decay):
    t1 = 1.0 - beta1
    t2 = 1.0 - float(np.power(beta2, step))
    t3 = 1.0 - beta2
    t4 = float(np.divide(lr, 1.0 - float(np.power(beta1, step))))
    return beta1, weight_decay, t1, t2, beta2, t3, eps, t4


_step_v_max_amsgrad = _Kernel(
    name="adam_step_v_max_amsgrad",
    rows=False,
    inputs=("param", "grad", "m", "v", "v_max"),
    outputs=("param", "m", "v", "v_max"),
    chunks=1,
    scalars=("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
    kinds=("real", "real", "real", "real", "real", "real", "real", "real"),
    host=_step_v_max_amsgrad_numbers,
    text=r"""
// v_max given, amsgrad=True
template <bool quickly>
__device__ __forceinline__ bool adam_step_v_max_amsgrad_element(
    const real param, const real grad, const real m, const real v, const real v_max, const real beta1, const real weight_decay, const real t2, const real t8, const real beta2, const real t12, const real eps, const real t19, real& param_result, real& m_result, real& v_result, real& v_max_result)
{
    const real t1 = fma_(weight_decay, param, grad);
    const real t3 = beta1 * m + t2 * t1;
    const real t4 = beta2 * v + t12 * (t1 * t1);
    const bool t5 = v_max < t4;
    const real t6 = param - t19 * t3 / ((t5 ? sqrt_(t4 / t8) : sqrt_(v_max / t8)) + eps);
    const real t7 = t5 ? t4 : v_max;
    param_result = t6;
    m_result = t3;
    v_result = t4;
    v_max_result = t7;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adam_step_v_max_amsgrad_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    FLAT(const m_type, m_in),
    FLAT(const v_type, v_in),
    FLAT(const v_max_type, v_max_in),
    param_out_type* restrict_ param_out,
    m_out_type* restrict_ m_out,
    v_out_type* restrict_ v_out,
    v_max_out_type* restrict_ v_max_out,
    const real beta1,
    const real weight_decay,
    const real t2,
    const real t8,
    const real beta2,
    const real t12,
    const real eps,
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
        lanes<v_type> v_read[1];
        read(v_read, ENTRY(v_in), !v_in_step);
        lanes<v_max_type> v_max_read[1];
        read(v_max_read, ENTRY(v_max_in), !v_max_in_step);
        lanes<param_out_type> param_write[1];
        lanes<m_out_type> m_write[1];
        lanes<v_out_type> v_write[1];
        lanes<v_max_out_type> v_max_write[1];
        bool careful = false;
        EACH(k, 1) {
            real param_result[LANES], m_result[LANES], v_result[LANES], v_max_result[LANES];
            EACH(lane, LANES)
                careful |= adam_step_v_max_amsgrad_element<true>(
                    load(param_read[k].at + lane), load(grad_read[k].at + lane), load(m_read[k].at + lane), load(v_read[k].at + lane), load(v_max_read[k].at + lane), beta1, weight_decay, t2, t8, beta2, t12, eps, t19, param_result[lane], m_result[lane], v_result[lane], v_max_result[lane]);
            pack(param_write[k], param_result);
            pack(m_write[k], m_result);
            pack(v_write[k], v_result);
            pack(v_max_write[k], v_max_result);
        }
        if (careful) return false;
        write(param_out + i, param_write);
        write(m_out + i, m_write);
        write(v_out + i, v_write);
        write(v_max_out + i, v_max_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real param_result, m_result, v_result, v_max_result;
        adam_step_v_max_amsgrad_element<false>(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), load(ENTRY(m_in)), load(ENTRY(v_in)), load(ENTRY(v_max_in)), beta1, weight_decay, t2, t8, beta2, t12, eps, t19, param_result, m_result, v_result, v_max_result);
        store(param_out + i, param_result);
        store(m_out + i, m_result);
        store(v_out + i, v_result);
        store(v_max_out + i, v_max_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) adam_step_v_max_amsgrad_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(const m_type, m_in),
    STRIDED(const v_type, v_in),
    STRIDED(const v_max_type, v_max_in),
    STRIDED(param_out_type, param_out),
    STRIDED(m_out_type, m_out),
    STRIDED(v_out_type, v_out),
    STRIDED(v_max_out_type, v_max_out),
    const real beta1,
    const real weight_decay,
    const real t2,
    const real t8,
    const real beta2,
    const real t12,
    const real eps,
    const real t19,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        param_type param_read[BATCH];
        grad_type grad_read[BATCH];
        m_type m_read[BATCH];
        v_type v_read[BATCH];
        v_max_type v_max_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            param_read[k] = *PLACE(param_in);
            grad_read[k] = *PLACE(grad_in);
            m_read[k] = *PLACE(m_in);
            v_read[k] = *PLACE(v_in);
            v_max_read[k] = *PLACE(v_max_in);
        }
        real param_result[BATCH], m_result[BATCH], v_result[BATCH], v_max_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= adam_step_v_max_amsgrad_element<true>(
                load(param_read + k), load(grad_read + k), load(m_read + k), load(v_read + k), load(v_max_read + k), beta1, weight_decay, t2, t8, beta2, t12, eps, t19, param_result[k], m_result[k], v_result[k], v_max_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(param_out), param_result[k]);
            store(PLACE(m_out), m_result[k]);
            store(PLACE(v_out), v_result[k]);
            store(PLACE(v_max_out), v_max_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real param_result, m_result, v_result, v_max_result;
        adam_step_v_max_amsgrad_element<false>(
            load(PLACE(param_in)), load(PLACE(grad_in)), load(PLACE(m_in)), load(PLACE(v_in)), load(PLACE(v_max_in)), beta1, weight_decay, t2, t8, beta2, t12, eps, t19, param_result, m_result, v_result, v_max_result);
        store(PLACE(param_out), param_result);
        store(PLACE(m_out), m_result);
        store(PLACE(v_out), v_result);
        store(PLACE(v_max_out), v_max_result);
    });
}
""",
)


_SPEC = _Function(
    name="adam",
    arguments=(
        _Argument("param", "elem"),
        _Argument("grad", "elem"),
        _Argument("m", "state"),
        _Argument("v", "state"),
        _Argument("step", "param"),
        _Argument("v_max", "state"),
        _Argument("lr", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("beta1", "param", domain=_Domain(0, 1, False, True)),
        _Argument("beta2", "param", domain=_Domain(0, 1, False, True)),
        _Argument("eps", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("weight_decay", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("amsgrad", "option", choices=(False, True)),
    ),
    variants={
        ("absent", False): _Variant(
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
        ("absent", True): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_amsgrad,
                    ("param", "grad", "m", "v"),
                    ("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
                    ("param", "m", "v", "v_max"),
                ),
            },
        ),
        ("given", False): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_v_max,
                    ("param", "grad", "m", "v"),
                    ("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
                    ("param", "m", "v"),
                ),
            },
        ),
        ("given", True): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_v_max_amsgrad,
                    ("param", "grad", "m", "v", "v_max"),
                    ("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
                    ("param", "m", "v", "v_max"),
                ),
            },
        ),
    },
    selectors=(("v_max", ()), ("amsgrad", ())),
)


def adam_step(
    param,
    grad,
    m,
    v,
    step,
    v_max=None,
    *,
    lr=0.001,
    beta1=0.9,
    beta2=0.999,
    eps=1e-08,
    weight_decay=0.0,
    amsgrad=False,
    out=None,
):
    """Steps scaled by running means of the gradient and of its square, both corrected for their start at
    0.

        new param = -lr*(beta1*m + (1 - beta1)*(grad + param*weight_decay))/((1 - beta1**step)*(eps +
                    sqrt((beta2*v + (1 - beta2)*(grad + param*weight_decay)**2)/(1 - beta2**step)))) + param
        new m = beta1*m + (1 - beta1)*(grad + param*weight_decay)
        new v = beta2*v + (1 - beta2)*(grad + param*weight_decay)**2

    param: array.
    grad: array.
    m: array, the state of the last step.
    v: array, the state of the last step.
    step: number.
    v_max: array, the state of the last step; None where there is none.
    lr: number, 0 <= lr; default 0.001.
    beta1: number, 0 <= beta1 < 1; default 0.9.
    beta2: number, 0 <= beta2 < 1; default 0.999.
    eps: number, 0 <= eps; default 1e-08.
    weight_decay: number, 0 <= weight_decay; default 0.0.
    amsgrad: one of False, True.
    out: tuple of arrays for the results, in their order (of exactly the result's shape and dtype; may
        be an input): the step is then in place; what follows those given gets new memory.

    Returns the tuple (param, m, v, v_max) of new values, None for a state that is not used; each keeps
    its own array's dtype (float16, bfloat16, float32 or float64; 16-bit types compute in float32).

    Right-hand sides are old values. NaN in gives NaN out; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: D. P. Kingma, J. Ba, Adam: A Method for Stochastic Optimization, ICLR 2015,
    arXiv:1412.6980
    """
    return _stepped(
        _SPEC,
        "adam_step",
        (param, grad, m, v, step, v_max, lr, beta1, beta2, eps, weight_decay, amsgrad),
        out,
    )
