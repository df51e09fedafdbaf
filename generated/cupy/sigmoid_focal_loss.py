# Made by symdl 0.1.0 from sigmoid_focal_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     sigmoid_focal_loss = (alpha*target + (1 - alpha)*(1 - target))*exp(-gamma*log(1 + exp(-input*(1 -
#                          2*target))))*log(exp(input*(1 - 2*target)) + 1)
"""Cross entropy on logits in which well-classified examples count less, for targets 0 and 1."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "sigmoid_focal_loss",
    "sigmoid_focal_loss_vjp",
    "sigmoid_focal_loss_value_and_grad",
    "sigmoid_focal_loss_hvp",
    "sigmoid_focal_loss_hess_diag",
]


def _value_numbers(alpha, gamma):
    t3 = 1.0 - alpha
    return alpha, t3, gamma


_value = _Kernel(
    name="sigmoid_focal_loss_value",
    rows=False,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("alpha", "gamma"),
    kinds=("real", "real", "real"),
    primitives=("softplus",),
    host=_value_numbers,
    text=r"""
// gamma=...
__device__ __forceinline__ void sigmoid_focal_loss_value_element(
    const real input, const real target, const real alpha, const real t3, const real gamma, real& value_result)
{
    const real t1 = input * (R(1.0) - R(2.0) * target);
    const real t2 = (alpha * target + t3 * (R(1.0) - target)) * exp_(-(gamma * softplus_(-t1)));
    value_result = t2 * softplus_(t1);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_value_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(value_out_type, value_out),
    const real alpha,
    const real t3,
    const real gamma,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result;
        sigmoid_focal_loss_value_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), alpha, t3, gamma, value_result);
        store(ENTRY(value_out), value_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_value_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(value_out_type, value_out),
    const real alpha,
    const real t3,
    const real gamma,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result;
        sigmoid_focal_loss_value_element(
            load(PLACE(input_in)), load(PLACE(target_in)), alpha, t3, gamma, value_result);
        store(PLACE(value_out), value_result);
    }
}
""",
)


def _vjp_numbers(alpha, gamma):
    t5 = 1.0 - alpha
    return alpha, t5, gamma


_vjp = _Kernel(
    name="sigmoid_focal_loss_vjp",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("alpha", "gamma"),
    kinds=("real", "real", "real"),
    primitives=("expit", "softplus"),
    host=_vjp_numbers,
    text=r"""
// gamma=...
__device__ __forceinline__ void sigmoid_focal_loss_vjp_element(
    const real input, const real target, const real g, const real alpha, const real t5, const real gamma, real& input_result)
{
    const real t1 = R(2.0) * target;
    const real t2 = alpha * target + t5 * (R(1.0) - target);
    const real t3 = R(1.0) - t1;
    const real t4 = input * t3;
    const real t6 = -t4;
    const real t7 = g * (t3 * t2 * expit_(t4) - gamma * (t1 - R(1.0)) * t2 * expit_(t6) * softplus_(t4));
    input_result = t7 * exp_(-(gamma * softplus_(t6)));
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_vjp_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(input_out_type, input_out),
    const real alpha,
    const real t5,
    const real gamma,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real input_result;
        sigmoid_focal_loss_vjp_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), alpha, t5, gamma, input_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_vjp_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real alpha,
    const real t5,
    const real gamma,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real input_result;
        sigmoid_focal_loss_vjp_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), alpha, t5, gamma, input_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


def _vjp_target_numbers(alpha, gamma):
    t3 = 1.0 - alpha
    t10 = 2.0 * gamma
    t19 = 2.0 * alpha - 1.0
    return alpha, t3, t10, t19, gamma


_vjp_target = _Kernel(
    name="sigmoid_focal_loss_vjp_target",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("target",),
    scalars=("alpha", "gamma"),
    kinds=("real", "real", "real", "real", "real"),
    primitives=("expit", "softplus"),
    host=_vjp_target_numbers,
    text=r"""
// gamma=...
__device__ __forceinline__ void sigmoid_focal_loss_vjp_target_element(
    const real input, const real target, const real g, const real alpha, const real t3, const real t10, const real t19, const real gamma, real& target_result)
{
    const real t1 = alpha * target + t3 * (R(1.0) - target);
    const real t2 = input * (R(1.0) - R(2.0) * target);
    const real t4 = -t2;
    const real softplus = softplus_(t2);
    const real t5 = t19 * softplus - t10 * input * t1 * expit_(t4) * softplus;
    target_result = g * (t5 - R(2.0) * input * t1 * expit_(t2)) * exp_(-(gamma * softplus_(t4)));
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_vjp_target_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(target_out_type, target_out),
    const real alpha,
    const real t3,
    const real t10,
    const real t19,
    const real gamma,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real target_result;
        sigmoid_focal_loss_vjp_target_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), alpha, t3, t10, t19, gamma, target_result);
        store(ENTRY(target_out), target_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_vjp_target_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(target_out_type, target_out),
    const real alpha,
    const real t3,
    const real t10,
    const real t19,
    const real gamma,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real target_result;
        sigmoid_focal_loss_vjp_target_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), alpha, t3, t10, t19, gamma, target_result);
        store(PLACE(target_out), target_result);
    }
}
""",
)


def _value_and_grad_numbers(alpha, gamma):
    t3 = 1.0 - alpha
    return alpha, t3, gamma


_value_and_grad = _Kernel(
    name="sigmoid_focal_loss_value_and_grad",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    scalars=("alpha", "gamma"),
    kinds=("real", "real", "real"),
    primitives=("expit", "softplus"),
    host=_value_and_grad_numbers,
    text=r"""
// gamma=...
__device__ __forceinline__ void sigmoid_focal_loss_value_and_grad_element(
    const real input, const real target, const real g, const real alpha, const real t3, const real gamma, real& value_result, real& input_result)
{
    const real t1 = alpha * target + t3 * (R(1.0) - target);
    const real t2 = R(2.0) * target;
    const real t4 = R(1.0) - t2;
    const real t5 = input * t4;
    const real t6 = -t5;
    const real exp = exp_(-(gamma * softplus_(t6)));
    const real softplus = softplus_(t5);
    const real t7 = t1 * exp * softplus;
    const real t8 = g * (t4 * t1 * expit_(t5) - gamma * (t2 - R(1.0)) * t1 * expit_(t6) * softplus);
    const real t9 = t8 * exp;
    value_result = t7;
    input_result = t9;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_value_and_grad_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(value_out_type, value_out),
    FLAT(input_out_type, input_out),
    const real alpha,
    const real t3,
    const real gamma,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result, input_result;
        sigmoid_focal_loss_value_and_grad_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), alpha, t3, gamma, value_result, input_result);
        store(ENTRY(value_out), value_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_value_and_grad_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const real alpha,
    const real t3,
    const real gamma,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result, input_result;
        sigmoid_focal_loss_value_and_grad_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), alpha, t3, gamma, value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


def _hvp_numbers(alpha, gamma):
    t5 = 1.0 - alpha
    return alpha, t5, gamma


_hvp = _Kernel(
    name="sigmoid_focal_loss_hvp",
    rows=False,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    scalars=("alpha", "gamma"),
    kinds=("real", "real", "real"),
    primitives=("expit", "softplus"),
    host=_hvp_numbers,
    text=r"""
// gamma=...
__device__ __forceinline__ void sigmoid_focal_loss_hvp_element(
    const real input, const real target, const real g, const real v, const real alpha, const real t5, const real gamma, real& input_result)
{
    const real t1 = R(2.0) * target;
    const real t2 = t1 - R(1.0);
    const real t3 = alpha * target + t5 * (R(1.0) - target);
    const real t4 = R(1.0) - t1;
    const real t6 = input * t4;
    const real t7 = -t6;
    const real expit = expit_(t7);
    const real softplus = softplus_(t6);
    const real expit_2 = expit_(t6);
    const real t8 = g * (t4 * t4 * t3 - gamma * t4 * t2 * t3 - gamma * (t2 * t2) * t3 * softplus);
    const real t9 = gamma * g * t2 * (t4 * t3 * expit_2 - gamma * t2 * t3 * expit * softplus);
    input_result = v * (t8 * expit_2 - t9) * exp_(-(gamma * softplus_(t7))) * expit;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_hvp_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(const v_type, v_in),
    FLAT(input_out_type, input_out),
    const real alpha,
    const real t5,
    const real gamma,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real input_result;
        sigmoid_focal_loss_hvp_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), load(ENTRY(v_in)), alpha, t5, gamma, input_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_hvp_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    const real alpha,
    const real t5,
    const real gamma,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real input_result;
        sigmoid_focal_loss_hvp_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), load(PLACE(v_in)), alpha, t5, gamma, input_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


def _hess_diag_numbers(alpha, gamma):
    t5 = 1.0 - alpha
    return alpha, t5, gamma


_hess_diag = _Kernel(
    name="sigmoid_focal_loss_hess_diag",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("alpha", "gamma"),
    kinds=("real", "real", "real"),
    primitives=("expit", "softplus"),
    host=_hess_diag_numbers,
    text=r"""
// gamma=...
__device__ __forceinline__ void sigmoid_focal_loss_hess_diag_element(
    const real input, const real target, const real g, const real alpha, const real t5, const real gamma, real& input_result)
{
    const real t1 = R(2.0) * target;
    const real t2 = t1 - R(1.0);
    const real t3 = alpha * target + t5 * (R(1.0) - target);
    const real t4 = R(1.0) - t1;
    const real t6 = input * t4;
    const real t7 = -t6;
    const real expit = expit_(t7);
    const real softplus = softplus_(t6);
    const real expit_2 = expit_(t6);
    const real t8 = g * (t4 * t4 * t3 - gamma * t4 * t2 * t3 - gamma * (t2 * t2) * t3 * softplus);
    const real t9 = gamma * g * t2 * (t4 * t3 * expit_2 - gamma * t2 * t3 * expit * softplus);
    input_result = (t8 * expit_2 - t9) * exp_(-(gamma * softplus_(t7))) * expit;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_hess_diag_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(input_out_type, input_out),
    const real alpha,
    const real t5,
    const real gamma,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real input_result;
        sigmoid_focal_loss_hess_diag_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), alpha, t5, gamma, input_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_hess_diag_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real alpha,
    const real t5,
    const real gamma,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real input_result;
        sigmoid_focal_loss_hess_diag_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), alpha, t5, gamma, input_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


def _value_gamma_0_numbers(alpha):
    t3 = 1.0 - alpha
    return alpha, t3


_value_gamma_0 = _Kernel(
    name="sigmoid_focal_loss_value_gamma_0",
    rows=False,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("alpha",),
    kinds=("real", "real"),
    primitives=("softplus",),
    host=_value_gamma_0_numbers,
    text=r"""
// gamma=0
__device__ __forceinline__ void sigmoid_focal_loss_value_gamma_0_element(
    const real input, const real target, const real alpha, const real t3, real& value_result)
{
    const real softplus = softplus_(input * (R(1.0) - R(2.0) * target));
    value_result = (alpha * target + t3 * (R(1.0) - target)) * softplus;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_value_gamma_0_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(value_out_type, value_out),
    const real alpha,
    const real t3,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result;
        sigmoid_focal_loss_value_gamma_0_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), alpha, t3, value_result);
        store(ENTRY(value_out), value_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_value_gamma_0_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(value_out_type, value_out),
    const real alpha,
    const real t3,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result;
        sigmoid_focal_loss_value_gamma_0_element(
            load(PLACE(input_in)), load(PLACE(target_in)), alpha, t3, value_result);
        store(PLACE(value_out), value_result);
    }
}
""",
)


def _vjp_gamma_0_numbers(alpha):
    t5 = 1.0 - alpha
    return alpha, t5


_vjp_gamma_0 = _Kernel(
    name="sigmoid_focal_loss_vjp_gamma_0",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("alpha",),
    kinds=("real", "real"),
    primitives=("expit",),
    host=_vjp_gamma_0_numbers,
    text=r"""
// gamma=0
__device__ __forceinline__ void sigmoid_focal_loss_vjp_gamma_0_element(
    const real input, const real target, const real g, const real alpha, const real t5, real& input_result)
{
    const real t1 = R(1.0) - R(2.0) * target;
    input_result = g * t1 * (alpha * target + t5 * (R(1.0) - target)) * expit_(input * t1);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_vjp_gamma_0_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(input_out_type, input_out),
    const real alpha,
    const real t5,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real input_result;
        sigmoid_focal_loss_vjp_gamma_0_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), alpha, t5, input_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_vjp_gamma_0_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real alpha,
    const real t5,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real input_result;
        sigmoid_focal_loss_vjp_gamma_0_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), alpha, t5, input_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


def _vjp_target_gamma_0_numbers(alpha):
    t3 = 1.0 - alpha
    t13 = 2.0 * alpha - 1.0
    return alpha, t3, t13


_vjp_target_gamma_0 = _Kernel(
    name="sigmoid_focal_loss_vjp_target_gamma_0",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("target",),
    scalars=("alpha",),
    kinds=("real", "real", "real"),
    primitives=("expit", "softplus"),
    host=_vjp_target_gamma_0_numbers,
    text=r"""
// gamma=0
__device__ __forceinline__ void sigmoid_focal_loss_vjp_target_gamma_0_element(
    const real input, const real target, const real g, const real alpha, const real t3, const real t13, real& target_result)
{
    const real t1 = input * (R(1.0) - R(2.0) * target);
    const real t2 = R(2.0) * input * (alpha * target + t3 * (R(1.0) - target)) * expit_(t1);
    target_result = g * (t13 * softplus_(t1) - t2);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_vjp_target_gamma_0_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(target_out_type, target_out),
    const real alpha,
    const real t3,
    const real t13,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real target_result;
        sigmoid_focal_loss_vjp_target_gamma_0_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), alpha, t3, t13, target_result);
        store(ENTRY(target_out), target_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_vjp_target_gamma_0_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(target_out_type, target_out),
    const real alpha,
    const real t3,
    const real t13,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real target_result;
        sigmoid_focal_loss_vjp_target_gamma_0_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), alpha, t3, t13, target_result);
        store(PLACE(target_out), target_result);
    }
}
""",
)


def _value_and_grad_gamma_0_numbers(alpha):
    t3 = 1.0 - alpha
    return alpha, t3


_value_and_grad_gamma_0 = _Kernel(
    name="sigmoid_focal_loss_value_and_grad_gamma_0",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    scalars=("alpha",),
    kinds=("real", "real"),
    primitives=("expit", "softplus"),
    host=_value_and_grad_gamma_0_numbers,
    text=r"""
// gamma=0
__device__ __forceinline__ void sigmoid_focal_loss_value_and_grad_gamma_0_element(
    const real input, const real target, const real g, const real alpha, const real t3, real& value_result, real& input_result)
{
    const real t1 = alpha * target + t3 * (R(1.0) - target);
    const real t2 = R(1.0) - R(2.0) * target;
    const real t4 = input * t2;
    const real t5 = t1 * softplus_(t4);
    const real t6 = g * t2 * t1 * expit_(t4);
    value_result = t5;
    input_result = t6;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_value_and_grad_gamma_0_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(value_out_type, value_out),
    FLAT(input_out_type, input_out),
    const real alpha,
    const real t3,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result, input_result;
        sigmoid_focal_loss_value_and_grad_gamma_0_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), alpha, t3, value_result, input_result);
        store(ENTRY(value_out), value_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_value_and_grad_gamma_0_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const real alpha,
    const real t3,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result, input_result;
        sigmoid_focal_loss_value_and_grad_gamma_0_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), alpha, t3, value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


def _hvp_gamma_0_numbers(alpha):
    t6 = 1.0 - alpha
    return alpha, t6


_hvp_gamma_0 = _Kernel(
    name="sigmoid_focal_loss_hvp_gamma_0",
    rows=False,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    scalars=("alpha",),
    kinds=("real", "real"),
    primitives=("expit",),
    host=_hvp_gamma_0_numbers,
    text=r"""
// gamma=0
__device__ __forceinline__ void sigmoid_focal_loss_hvp_gamma_0_element(
    const real input, const real target, const real g, const real v, const real alpha, const real t6, real& input_result)
{
    const real t1 = R(1.0) - R(2.0) * target;
    const real t2 = input * t1;
    const real t3 = g * v * (t1 * t1) * (alpha * target + t6 * (R(1.0) - target)) * expit_(t2);
    input_result = t3 * expit_(-t2);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_hvp_gamma_0_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(const v_type, v_in),
    FLAT(input_out_type, input_out),
    const real alpha,
    const real t6,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real input_result;
        sigmoid_focal_loss_hvp_gamma_0_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), load(ENTRY(v_in)), alpha, t6, input_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_hvp_gamma_0_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    const real alpha,
    const real t6,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real input_result;
        sigmoid_focal_loss_hvp_gamma_0_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), load(PLACE(v_in)), alpha, t6, input_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


def _hess_diag_gamma_0_numbers(alpha):
    t6 = 1.0 - alpha
    return alpha, t6


_hess_diag_gamma_0 = _Kernel(
    name="sigmoid_focal_loss_hess_diag_gamma_0",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("alpha",),
    kinds=("real", "real"),
    primitives=("expit",),
    host=_hess_diag_gamma_0_numbers,
    text=r"""
// gamma=0
__device__ __forceinline__ void sigmoid_focal_loss_hess_diag_gamma_0_element(
    const real input, const real target, const real g, const real alpha, const real t6, real& input_result)
{
    const real t1 = R(1.0) - R(2.0) * target;
    const real t2 = input * t1;
    input_result = g * (t1 * t1) * (alpha * target + t6 * (R(1.0) - target)) * expit_(t2) * expit_(-t2);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_hess_diag_gamma_0_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(input_out_type, input_out),
    const real alpha,
    const real t6,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real input_result;
        sigmoid_focal_loss_hess_diag_gamma_0_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), alpha, t6, input_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) sigmoid_focal_loss_hess_diag_gamma_0_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real alpha,
    const real t6,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real input_result;
        sigmoid_focal_loss_hess_diag_gamma_0_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), alpha, t6, input_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


_SPEC = _Function(
    name="sigmoid_focal_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("alpha", "param", domain=_Domain(0, 1, False, False)),
        _Argument("gamma", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        ("other",): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input", "target"), ("alpha", "gamma"), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g"), ("alpha", "gamma"), ("input",)),
                "vjp_target": _Body(_vjp_target, ("input", "target", "g"), ("alpha", "gamma"), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g"), ("alpha", "gamma"), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), ("alpha", "gamma"), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g"), ("alpha", "gamma"), ("input",)),
            },
        ),
        (0,): _Variant(
            False,
            (),
            {
                "value": _Body(_value_gamma_0, ("input", "target"), ("alpha",), ("value",)),
                "vjp": _Body(_vjp_gamma_0, ("input", "target", "g"), ("alpha",), ("input",)),
                "vjp_target": _Body(_vjp_target_gamma_0, ("input", "target", "g"), ("alpha",), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad_gamma_0, ("input", "target", "g"), ("alpha",), ("value", "input")
                ),
                "hvp": _Body(_hvp_gamma_0, ("input", "target", "g", "v"), ("alpha",), ("input",)),
                "hess_diag": _Body(_hess_diag_gamma_0, ("input", "target", "g"), ("alpha",), ("input",)),
            },
        ),
    },
    selectors=(("gamma", (0,)),),
    reductions=("none", "mean", "sum"),
)


def sigmoid_focal_loss(input, target, *, alpha=0.25, gamma=2.0, reduction="mean", out=None):
    """Cross entropy on logits in which well-classified examples count less, for targets 0 and 1.

        sigmoid_focal_loss = (alpha*target + (1 - alpha)*(1 - target))*exp(-gamma*log(1 + exp(-input*(1 -
                             2*target))))*log(exp(input*(1 - 2*target)) + 1)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    alpha: number, 0 <= alpha <= 1; default 0.25.
    gamma: number, 0 <= gamma; default 2.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the broadcast shape for reduction='none'. Sums accumulate in float64.
    The result has the dtype to which the floating input promote (float16, bfloat16, float32, float64;
    16-bit types compute in float32); integers and bools become float64; the other arrays are cast to
    it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _loss(_SPEC, "sigmoid_focal_loss", (input, target, alpha, gamma), None, reduction, out)


def sigmoid_focal_loss_vjp(g, input, target, *, alpha=0.25, gamma=2.0, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of sigmoid_focal_loss, given the cotangent g of its result.

    sigmoid_focal_loss: Cross entropy on logits in which well-classified examples count less, for
    targets 0 and 1.

        sigmoid_focal_loss = (alpha*target + (1 - alpha)*(1 - target))*exp(-gamma*log(1 + exp(-input*(1 -
                             2*target))))*log(exp(input*(1 - 2*target)) + 1)

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    alpha: number, 0 <= alpha <= 1; default 0.25.
    gamma: number, 0 <= gamma; default 2.0.
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
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _cotangents(
        _SPEC, "sigmoid_focal_loss_vjp", g, (input, target, alpha, gamma), None, reduction, wrt, out
    )


def sigmoid_focal_loss_value_and_grad(input, target, *, alpha=0.25, gamma=2.0, reduction="mean", out=None):
    """Value of sigmoid_focal_loss and its derivative, in one pass.

    sigmoid_focal_loss: Cross entropy on logits in which well-classified examples count less, for
    targets 0 and 1.

        sigmoid_focal_loss = (alpha*target + (1 - alpha)*(1 - target))*exp(-gamma*log(1 + exp(-input*(1 -
                             2*target))))*log(exp(input*(1 - 2*target)) + 1)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    alpha: number, 0 <= alpha <= 1; default 0.25.
    gamma: number, 0 <= gamma; default 2.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what sigmoid_focal_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _loss_pair(
        _SPEC, "sigmoid_focal_loss_value_and_grad", (input, target, alpha, gamma), None, reduction, out
    )


def sigmoid_focal_loss_hvp(v, input, target, *, alpha=0.25, gamma=2.0, reduction="mean", out=None):
    """Hessian of sigmoid_focal_loss in input times v.

    sigmoid_focal_loss: Cross entropy on logits in which well-classified examples count less, for
    targets 0 and 1.

        sigmoid_focal_loss = (alpha*target + (1 - alpha)*(1 - target))*exp(-gamma*log(1 + exp(-input*(1 -
                             2*target))))*log(exp(input*(1 - 2*target)) + 1)

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    alpha: number, 0 <= alpha <= 1; default 0.25.
    gamma: number, 0 <= gamma; default 2.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _curvature(
        _SPEC, "sigmoid_focal_loss_hvp", "hvp", v, (input, target, alpha, gamma), None, reduction, out
    )


def sigmoid_focal_loss_hess_diag(input, target, *, alpha=0.25, gamma=2.0, reduction="mean", out=None):
    """Diagonal of the Hessian of sigmoid_focal_loss in input.

    sigmoid_focal_loss: Cross entropy on logits in which well-classified examples count less, for
    targets 0 and 1.

        sigmoid_focal_loss = (alpha*target + (1 - alpha)*(1 - target))*exp(-gamma*log(1 + exp(-input*(1 -
                             2*target))))*log(exp(input*(1 - 2*target)) + 1)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    alpha: number, 0 <= alpha <= 1; default 0.25.
    gamma: number, 0 <= gamma; default 2.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _curvature(
        _SPEC,
        "sigmoid_focal_loss_hess_diag",
        "hess_diag",
        None,
        (input, target, alpha, gamma),
        None,
        reduction,
        out,
    )
