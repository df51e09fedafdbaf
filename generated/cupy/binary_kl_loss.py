# Made by symdl 0.1.0 from binary_kl_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     binary_kl_loss = Piecewise((0, Eq(target, 0)), (target*log(target/input), True)) + Piecewise((0,
#                      Eq(target, 1)), ((1 - target)*log((1 - target)/(1 - input)), True))
"""Kullback-Leibler divergence of two probabilities of one event; 0 log 0 is 0."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "binary_kl_loss",
    "binary_kl_loss_vjp",
    "binary_kl_loss_value_and_grad",
    "binary_kl_loss_hvp",
    "binary_kl_loss_hess_diag",
]


_value = _Kernel(
    name="binary_kl_loss_value",
    rows=False,
    inputs=("input", "target"),
    outputs=("value",),
    primitives=("extended",),
    text=r"""
// binary_kl_loss_value for the elements at which it loses digits.
struct binary_kl_loss_value_carefully_results {
    real value_result;
};

__device__ __noinline__ binary_kl_loss_value_carefully_results binary_kl_loss_value_carefully(
    const real input, const real target)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const extended t3 = extended(R(1.0)) - t1;
    const extended t4 = t3 * extended_log(t3 / (extended(R(1.0)) - t2));
    const extended t5 = target == R(0.0) ? extended(R(0.0)) : t1 * extended_log(t1 / t2);
    return { real(t5 + (target == R(1.0) ? extended(R(0.0)) : t4)) };
}

__device__ __forceinline__ void binary_kl_loss_value_element(
    const real input, const real target, real& value_result)
{
    const pair t1 = pair(target);
    const pair t2 = pair(input);
    const pair t3 = t1 / t2;
    const real t4 = real(t3);
    const real t5 = R(1.0) / t4 * low_(t3);
    const real t6 = target * (log_(t4) + (t5 == t5 ? t5 : R(0.0)));
    const real t7 = target == R(0.0) ? R(0.0) : t6;
    const pair t8 = (pair(R(1.0)) - t1) / (pair(R(1.0)) - t2);
    const real t9 = real(t8);
    const real t10 = R(1.0) / t9 * low_(t8);
    const real t11 = (R(1.0) - target) * (log_(t9) + (t10 == t10 ? t10 : R(0.0)));
    const real t12 = t7 + (target == R(1.0) ? R(0.0) : t11);
    const bool t13 = maximum_(t12, -t12) < R(0.5) * maximum_(t7, -t7) || maximum_(t6, -t6) == INF;
    value_result = t12;
    if (t13) {
        const binary_kl_loss_value_carefully_results better = binary_kl_loss_value_carefully(input, target);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_kl_loss_value_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(value_out_type, value_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result;
        binary_kl_loss_value_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), value_result);
        store(ENTRY(value_out), value_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_kl_loss_value_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(value_out_type, value_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result;
        binary_kl_loss_value_element(
            load(PLACE(input_in)), load(PLACE(target_in)), value_result);
        store(PLACE(value_out), value_result);
    }
}
""",
)


_vjp = _Kernel(
    name="binary_kl_loss_vjp",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    primitives=("extended",),
    text=r"""
// binary_kl_loss_vjp for the elements at which it loses digits.
struct binary_kl_loss_vjp_carefully_results {
    real input_result;
};

__device__ __noinline__ binary_kl_loss_vjp_carefully_results binary_kl_loss_vjp_carefully(
    const real input, const real target, const real g)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const extended t3 = (extended(R(1.0)) - t1) / (extended(R(1.0)) - t2);
    const extended t4 = target == R(0.0) ? extended(R(0.0)) : -(t1 / t2);
    return { real(extended_of(g) * (t4 + (target == R(1.0) ? extended(R(0.0)) : t3))) };
}

__device__ __forceinline__ void binary_kl_loss_vjp_element(
    const real input, const real target, const real g, real& input_result)
{
    const real t1 = target / input;
    const real t2 = -t1;
    const real t3 = target == R(0.0) ? R(0.0) : t2;
    const real t4 = t3 + (target == R(1.0) ? R(0.0) : (R(1.0) - target) / (R(1.0) - input));
    const real t5 = g * t4;
    const bool t6 = maximum_(t4, -t4) < R(0.75) * maximum_(t3, -t3) || maximum_(t1, t2) == INF;
    input_result = t5;
    if (t6) {
        const binary_kl_loss_vjp_carefully_results better = binary_kl_loss_vjp_carefully(input, target, g);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_kl_loss_vjp_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(input_out_type, input_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real input_result;
        binary_kl_loss_vjp_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), input_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_kl_loss_vjp_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real input_result;
        binary_kl_loss_vjp_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), input_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


_vjp_target = _Kernel(
    name="binary_kl_loss_vjp_target",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("target",),
    primitives=("extended",),
    text=r"""
// binary_kl_loss_vjp_target for the elements at which it loses digits.
struct binary_kl_loss_vjp_target_carefully_results {
    real target_result;
};

__device__ __noinline__ binary_kl_loss_vjp_target_carefully_results binary_kl_loss_vjp_target_carefully(
    const real input, const real target, const real g)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const extended t3 = -extended_log((extended(R(1.0)) - t1) / (extended(R(1.0)) - t2)) - extended(R(1.0));
    const extended t4 = target == R(0.0) ? extended(R(0.0)) : extended_log(t1 / t2) + extended(R(1.0));
    return { real(extended_of(g) * (t4 + (target == R(1.0) ? extended(R(0.0)) : t3))) };
}

__device__ __forceinline__ void binary_kl_loss_vjp_target_element(
    const real input, const real target, const real g, real& target_result)
{
    const pair t1 = pair(target);
    const pair t2 = pair(input);
    const pair t3 = t1 / t2;
    const real t4 = real(t3);
    const real log = log_(t4);
    const real t5 = R(1.0) / t4;
    const real t6 = t5 * low_(t3);
    const real t7 = target == R(0.0) ? R(0.0) : log + (t6 == t6 ? t6 : R(0.0)) + R(1.0);
    const pair t8 = (pair(R(1.0)) - t1) / (pair(R(1.0)) - t2);
    const real t9 = real(t8);
    const real t10 = R(1.0) / t9 * low_(t8);
    const real t11 = target == R(1.0) ? R(0.0) : -(log_(t9) + (t10 == t10 ? t10 : R(0.0))) - R(1.0);
    const real t12 = t7 + t11;
    const real t13 = g * t12;
    const bool t14 = maximum_(t12, -t12) < R(0.75) * maximum_(t7, -t7) || maximum_(log, -log) == INF;
    const bool t15 = t14 || maximum_(t5, -t5) == INF;
    target_result = t13;
    if (t15) {
        const binary_kl_loss_vjp_target_carefully_results better = binary_kl_loss_vjp_target_carefully(input, target, g);
        if (better.target_result == better.target_result) target_result = better.target_result;
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_kl_loss_vjp_target_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(target_out_type, target_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real target_result;
        binary_kl_loss_vjp_target_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), target_result);
        store(ENTRY(target_out), target_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_kl_loss_vjp_target_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(target_out_type, target_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real target_result;
        binary_kl_loss_vjp_target_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), target_result);
        store(PLACE(target_out), target_result);
    }
}
""",
)


_value_and_grad = _Kernel(
    name="binary_kl_loss_value_and_grad",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    primitives=("extended",),
    text=r"""
// binary_kl_loss_value_and_grad for the elements at which it loses digits.
struct binary_kl_loss_value_and_grad_carefully_results {
    real value_result;
};

__device__ __noinline__ binary_kl_loss_value_and_grad_carefully_results binary_kl_loss_value_and_grad_carefully(
    const real input, const real target)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const extended t3 = extended(R(1.0)) - t1;
    const extended t4 = t3 * extended_log(t3 / (extended(R(1.0)) - t2));
    const extended t5 = target == R(0.0) ? extended(R(0.0)) : t1 * extended_log(t1 / t2);
    return { real(t5 + (target == R(1.0) ? extended(R(0.0)) : t4)) };
}

// binary_kl_loss_value_and_grad for the elements at which it loses digits.
struct binary_kl_loss_value_and_grad_carefully_2_results {
    real input_result;
};

__device__ __noinline__ binary_kl_loss_value_and_grad_carefully_2_results binary_kl_loss_value_and_grad_carefully_2(
    const real input, const real target, const real g)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const extended t3 = (extended(R(1.0)) - t1) / (extended(R(1.0)) - t2);
    const extended t4 = target == R(0.0) ? extended(R(0.0)) : -(t1 / t2);
    return { real(extended_of(g) * (t4 + (target == R(1.0) ? extended(R(0.0)) : t3))) };
}

__device__ __forceinline__ void binary_kl_loss_value_and_grad_element(
    const real input, const real target, const real g, real& value_result, real& input_result)
{
    const real t1 = target / input;
    const pair t2 = pair(target);
    const pair t3 = pair(input);
    const pair t4 = t2 / t3;
    const real t5 = real(t4);
    const real t6 = R(1.0) / t5 * low_(t4);
    const real t7 = target * (log_(t5) + (t6 == t6 ? t6 : R(0.0)));
    const bool t8 = target == R(0.0);
    const real t9 = t8 ? R(0.0) : t7;
    const real t10 = R(1.0) - target;
    const pair t11 = (pair(R(1.0)) - t2) / (pair(R(1.0)) - t3);
    const real t12 = real(t11);
    const real t13 = R(1.0) / t12 * low_(t11);
    const bool t14 = target == R(1.0);
    const real t15 = t9 + (t14 ? R(0.0) : t10 * (log_(t12) + (t13 == t13 ? t13 : R(0.0))));
    const real t16 = -t1;
    const real t17 = t8 ? R(0.0) : t16;
    const real t18 = t17 + (t14 ? R(0.0) : t10 / (R(1.0) - input));
    const real t19 = g * t18;
    const bool t20 = maximum_(t15, -t15) < R(0.5) * maximum_(t9, -t9) || maximum_(t7, -t7) == INF;
    const bool t21 = maximum_(t18, -t18) < R(0.75) * maximum_(t17, -t17) || maximum_(t1, t16) == INF;
    value_result = t15;
    input_result = t19;
    if (t20) {
        const binary_kl_loss_value_and_grad_carefully_results better = binary_kl_loss_value_and_grad_carefully(input, target);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (t21) {
        const binary_kl_loss_value_and_grad_carefully_2_results better = binary_kl_loss_value_and_grad_carefully_2(input, target, g);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_kl_loss_value_and_grad_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(value_out_type, value_out),
    FLAT(input_out_type, input_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result, input_result;
        binary_kl_loss_value_and_grad_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), value_result, input_result);
        store(ENTRY(value_out), value_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_kl_loss_value_and_grad_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result, input_result;
        binary_kl_loss_value_and_grad_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


_hvp = _Kernel(
    name="binary_kl_loss_hvp",
    rows=False,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    primitives=("extended",),
    text=r"""
// binary_kl_loss_hvp for the elements at which it loses digits.
struct binary_kl_loss_hvp_carefully_results {
    real input_result;
};

__device__ __noinline__ binary_kl_loss_hvp_carefully_results binary_kl_loss_hvp_carefully(
    const real input, const real target, const real g, const real v)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const extended t3 = extended(R(1.0)) - t2;
    const extended t4 = target == R(1.0) ? extended(R(0.0)) : (extended(R(1.0)) - t1) / t3 / t3;
    const extended t5 = (target == R(0.0) ? extended(R(0.0)) : t1 / t2 / t2) + t4;
    return { real(extended_of(g) * extended_of(v) * t5) };
}

__device__ __forceinline__ void binary_kl_loss_hvp_element(
    const real input, const real target, const real g, const real v, real& input_result)
{
    const real t1 = target / input;
    const real t2 = target == R(0.0) ? R(0.0) : t1 / input;
    const real t3 = R(1.0) - input;
    const real t4 = t2 + (target == R(1.0) ? R(0.0) : (R(1.0) - target) / t3 / t3);
    const real t5 = g * v * t4;
    const bool t6 = maximum_(t1, -t1) < R(7.888609052210118e-31) && t1 != R(0.0);
    const bool t7 = maximum_(t4, -t4) < R(0.75) * maximum_(t2, -t2) || t6;
    input_result = t5;
    if (t7) {
        const binary_kl_loss_hvp_carefully_results better = binary_kl_loss_hvp_carefully(input, target, g, v);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_kl_loss_hvp_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(const v_type, v_in),
    FLAT(input_out_type, input_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real input_result;
        binary_kl_loss_hvp_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), load(ENTRY(v_in)), input_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_kl_loss_hvp_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real input_result;
        binary_kl_loss_hvp_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), load(PLACE(v_in)), input_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


_hess_diag = _Kernel(
    name="binary_kl_loss_hess_diag",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    primitives=("extended",),
    text=r"""
// binary_kl_loss_hess_diag for the elements at which it loses digits.
struct binary_kl_loss_hess_diag_carefully_results {
    real input_result;
};

__device__ __noinline__ binary_kl_loss_hess_diag_carefully_results binary_kl_loss_hess_diag_carefully(
    const real input, const real target, const real g)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const extended t3 = extended(R(1.0)) - t2;
    const extended t4 = target == R(1.0) ? extended(R(0.0)) : (extended(R(1.0)) - t1) / t3 / t3;
    return { real(extended_of(g) * ((target == R(0.0) ? extended(R(0.0)) : t1 / t2 / t2) + t4)) };
}

__device__ __forceinline__ void binary_kl_loss_hess_diag_element(
    const real input, const real target, const real g, real& input_result)
{
    const real t1 = target / input;
    const real t2 = target == R(0.0) ? R(0.0) : t1 / input;
    const real t3 = R(1.0) - input;
    const real t4 = t2 + (target == R(1.0) ? R(0.0) : (R(1.0) - target) / t3 / t3);
    const real t5 = g * t4;
    const bool t6 = maximum_(t1, -t1) < R(7.888609052210118e-31) && t1 != R(0.0);
    const bool t7 = maximum_(t4, -t4) < R(0.75) * maximum_(t2, -t2) || t6;
    input_result = t5;
    if (t7) {
        const binary_kl_loss_hess_diag_carefully_results better = binary_kl_loss_hess_diag_carefully(input, target, g);
        if (better.input_result == better.input_result) input_result = better.input_result;
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_kl_loss_hess_diag_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(input_out_type, input_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real input_result;
        binary_kl_loss_hess_diag_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), input_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_kl_loss_hess_diag_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real input_result;
        binary_kl_loss_hess_diag_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), input_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


_SPEC = _Function(
    name="binary_kl_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input", "target"), (), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g"), (), ("input",)),
                "vjp_target": _Body(_vjp_target, ("input", "target", "g"), (), ("target",)),
                "value_and_grad": _Body(_value_and_grad, ("input", "target", "g"), (), ("value", "input")),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), (), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g"), (), ("input",)),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
)


def binary_kl_loss(input, target, *, reduction="mean", out=None):
    """Kullback-Leibler divergence of two probabilities of one event; 0 log 0 is 0.

        binary_kl_loss = Piecewise((0, Eq(target, 0)), (target*log(target/input), True)) + Piecewise((0,
                         Eq(target, 1)), ((1 - target)*log((1 - target)/(1 - input)), True))

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the broadcast shape for reduction='none'. Sums accumulate in float64.
    The result has the dtype to which the floating input promote (float16, bfloat16, float32, float64;
    16-bit types compute in float32); integers and bools become float64; the other arrays are cast to
    it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. Kullback, R. A. Leibler, On Information and Sufficiency, Ann. Math. Statist. 22, 1951,
    doi:10.1214/aoms/1177729694
    """
    return _loss(_SPEC, "binary_kl_loss", (input, target), None, reduction, out)


def binary_kl_loss_vjp(g, input, target, *, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of binary_kl_loss, given the cotangent g of its result.

    binary_kl_loss: Kullback-Leibler divergence of two probabilities of one event; 0 log 0 is 0.

        binary_kl_loss = Piecewise((0, Eq(target, 0)), (target*log(target/input), True)) + Piecewise((0,
                         Eq(target, 1)), ((1 - target)*log((1 - target)/(1 - input)), True))

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones; target may be
        asked for.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of input, each of its input's shape. The result has the dtype to
    which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. Kullback, R. A. Leibler, On Information and Sufficiency, Ann. Math. Statist. 22, 1951,
    doi:10.1214/aoms/1177729694
    """
    return _cotangents(_SPEC, "binary_kl_loss_vjp", g, (input, target), None, reduction, wrt, out)


def binary_kl_loss_value_and_grad(input, target, *, reduction="mean", out=None):
    """Value of binary_kl_loss and its derivative, in one pass.

    binary_kl_loss: Kullback-Leibler divergence of two probabilities of one event; 0 log 0 is 0.

        binary_kl_loss = Piecewise((0, Eq(target, 0)), (target*log(target/input), True)) + Piecewise((0,
                         Eq(target, 1)), ((1 - target)*log((1 - target)/(1 - input)), True))

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what binary_kl_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. Kullback, R. A. Leibler, On Information and Sufficiency, Ann. Math. Statist. 22, 1951,
    doi:10.1214/aoms/1177729694
    """
    return _loss_pair(_SPEC, "binary_kl_loss_value_and_grad", (input, target), None, reduction, out)


def binary_kl_loss_hvp(v, input, target, *, reduction="mean", out=None):
    """Hessian of binary_kl_loss in input times v.

    binary_kl_loss: Kullback-Leibler divergence of two probabilities of one event; 0 log 0 is 0.

        binary_kl_loss = Piecewise((0, Eq(target, 0)), (target*log(target/input), True)) + Piecewise((0,
                         Eq(target, 1)), ((1 - target)*log((1 - target)/(1 - input)), True))

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. Kullback, R. A. Leibler, On Information and Sufficiency, Ann. Math. Statist. 22, 1951,
    doi:10.1214/aoms/1177729694
    """
    return _curvature(_SPEC, "binary_kl_loss_hvp", "hvp", v, (input, target), None, reduction, out)


def binary_kl_loss_hess_diag(input, target, *, reduction="mean", out=None):
    """Diagonal of the Hessian of binary_kl_loss in input.

    binary_kl_loss: Kullback-Leibler divergence of two probabilities of one event; 0 log 0 is 0.

        binary_kl_loss = Piecewise((0, Eq(target, 0)), (target*log(target/input), True)) + Piecewise((0,
                         Eq(target, 1)), ((1 - target)*log((1 - target)/(1 - input)), True))

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. Kullback, R. A. Leibler, On Information and Sufficiency, Ann. Math. Statist. 22, 1951,
    doi:10.1214/aoms/1177729694
    """
    return _curvature(
        _SPEC, "binary_kl_loss_hess_diag", "hess_diag", None, (input, target), None, reduction, out
    )
