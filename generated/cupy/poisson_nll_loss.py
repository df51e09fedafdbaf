# Made by symdl 0.1.0 from poisson_nll_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     poisson_nll_loss = -input*target + exp(input)
"""Negative log likelihood of a count under a Poisson distribution; full adds Stirling's term for
counts above 1."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "poisson_nll_loss",
    "poisson_nll_loss_vjp",
    "poisson_nll_loss_value_and_grad",
    "poisson_nll_loss_hvp",
    "poisson_nll_loss_hess_diag",
]


_value = _Kernel(
    name="poisson_nll_loss_value",
    rows=False,
    inputs=("input", "target"),
    outputs=("value",),
    text=r"""
// log_input=True, full=False
__device__ __forceinline__ void poisson_nll_loss_value_element(
    const real input, const real target, real& value_result)
{
    value_result = exp_(input) - input * target;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_value_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(value_out_type, value_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result;
        poisson_nll_loss_value_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), value_result);
        store(ENTRY(value_out), value_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_value_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(value_out_type, value_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result;
        poisson_nll_loss_value_element(
            load(PLACE(input_in)), load(PLACE(target_in)), value_result);
        store(PLACE(value_out), value_result);
    }
}
""",
)


_vjp = _Kernel(
    name="poisson_nll_loss_vjp",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    text=r"""
// log_input=True, full=False
__device__ __forceinline__ void poisson_nll_loss_vjp_element(
    const real input, const real target, const real g, real& input_result)
{
    input_result = g * (exp_(input) - target);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_vjp_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(input_out_type, input_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real input_result;
        poisson_nll_loss_vjp_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), input_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_vjp_strided(
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
        poisson_nll_loss_vjp_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), input_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


_vjp_target = _Kernel(
    name="poisson_nll_loss_vjp_target",
    rows=False,
    inputs=("input", "g", "target"),
    outputs=("target",),
    text=r"""
// log_input=True, full=False
__device__ __forceinline__ void poisson_nll_loss_vjp_target_element(
    const real input, const real g, const real target, real& target_result)
{
    target_result = target == target ? -(g * input) : target;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_vjp_target_flat(
    FLAT(const input_type, input_in),
    FLAT(const g_type, g_in),
    FLAT(const target_type, target_in),
    FLAT(target_out_type, target_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real target_result;
        poisson_nll_loss_vjp_target_element(
            load(ENTRY(input_in)), load(ENTRY(g_in)), load(ENTRY(target_in)), target_result);
        store(ENTRY(target_out), target_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_vjp_target_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const g_type, g_in),
    STRIDED(const target_type, target_in),
    STRIDED(target_out_type, target_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real target_result;
        poisson_nll_loss_vjp_target_element(
            load(PLACE(input_in)), load(PLACE(g_in)), load(PLACE(target_in)), target_result);
        store(PLACE(target_out), target_result);
    }
}
""",
)


_value_and_grad = _Kernel(
    name="poisson_nll_loss_value_and_grad",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    text=r"""
// log_input=True, full=False
__device__ __forceinline__ void poisson_nll_loss_value_and_grad_element(
    const real input, const real target, const real g, real& value_result, real& input_result)
{
    const real exp = exp_(input);
    const real t1 = exp - input * target;
    const real t2 = g * (exp - target);
    value_result = t1;
    input_result = t2;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_value_and_grad_flat(
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
        poisson_nll_loss_value_and_grad_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), value_result, input_result);
        store(ENTRY(value_out), value_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_value_and_grad_strided(
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
        poisson_nll_loss_value_and_grad_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


_hvp = _Kernel(
    name="poisson_nll_loss_hvp",
    rows=False,
    inputs=("input", "g", "v", "target"),
    outputs=("input",),
    text=r"""
// log_input=True, full=False
__device__ __forceinline__ void poisson_nll_loss_hvp_element(
    const real input, const real g, const real v, const real target, real& input_result)
{
    input_result = target == target ? g * v * exp_(input) : target;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_hvp_flat(
    FLAT(const input_type, input_in),
    FLAT(const g_type, g_in),
    FLAT(const v_type, v_in),
    FLAT(const target_type, target_in),
    FLAT(input_out_type, input_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real input_result;
        poisson_nll_loss_hvp_element(
            load(ENTRY(input_in)), load(ENTRY(g_in)), load(ENTRY(v_in)), load(ENTRY(target_in)), input_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_hvp_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(const target_type, target_in),
    STRIDED(input_out_type, input_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real input_result;
        poisson_nll_loss_hvp_element(
            load(PLACE(input_in)), load(PLACE(g_in)), load(PLACE(v_in)), load(PLACE(target_in)), input_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


_hess_diag = _Kernel(
    name="poisson_nll_loss_hess_diag",
    rows=False,
    inputs=("input", "g", "target"),
    outputs=("input",),
    text=r"""
// log_input=True, full=False
__device__ __forceinline__ void poisson_nll_loss_hess_diag_element(
    const real input, const real g, const real target, real& input_result)
{
    input_result = target == target ? g * exp_(input) : target;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_hess_diag_flat(
    FLAT(const input_type, input_in),
    FLAT(const g_type, g_in),
    FLAT(const target_type, target_in),
    FLAT(input_out_type, input_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real input_result;
        poisson_nll_loss_hess_diag_element(
            load(ENTRY(input_in)), load(ENTRY(g_in)), load(ENTRY(target_in)), input_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_hess_diag_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const g_type, g_in),
    STRIDED(const target_type, target_in),
    STRIDED(input_out_type, input_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real input_result;
        poisson_nll_loss_hess_diag_element(
            load(PLACE(input_in)), load(PLACE(g_in)), load(PLACE(target_in)), input_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


_value_full = _Kernel(
    name="poisson_nll_loss_value_full",
    rows=False,
    inputs=("input", "target"),
    outputs=("value",),
    text=r"""
// log_input=True, full=True
__device__ __forceinline__ void poisson_nll_loss_value_full_element(
    const real input, const real target, real& value_result)
{
    const real t1 = R(2.0) * target;
    const real t2 = (t1 * log_(target) + log_(R(6.283185307179586) * target) - t1) / R(2.0);
    value_result = (target <= R(1.0) ? R(0.0) : t2) + exp_(input) - input * target;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_value_full_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(value_out_type, value_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result;
        poisson_nll_loss_value_full_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), value_result);
        store(ENTRY(value_out), value_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_value_full_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(value_out_type, value_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result;
        poisson_nll_loss_value_full_element(
            load(PLACE(input_in)), load(PLACE(target_in)), value_result);
        store(PLACE(value_out), value_result);
    }
}
""",
)


_vjp_target_full = _Kernel(
    name="poisson_nll_loss_vjp_target_full",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("target",),
    text=r"""
// log_input=True, full=True
__device__ __forceinline__ void poisson_nll_loss_vjp_target_full_element(
    const real input, const real target, const real g, real& target_result)
{
    const real t1 = target <= R(1.0) ? R(0.0) : (R(2.0) * log_(target) + R(1.0) / target) / R(2.0);
    target_result = g * (t1 - input);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_vjp_target_full_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(target_out_type, target_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real target_result;
        poisson_nll_loss_vjp_target_full_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), target_result);
        store(ENTRY(target_out), target_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_vjp_target_full_strided(
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
        poisson_nll_loss_vjp_target_full_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), target_result);
        store(PLACE(target_out), target_result);
    }
}
""",
)


_value_and_grad_full = _Kernel(
    name="poisson_nll_loss_value_and_grad_full",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    text=r"""
// log_input=True, full=True
__device__ __forceinline__ void poisson_nll_loss_value_and_grad_full_element(
    const real input, const real target, const real g, real& value_result, real& input_result)
{
    const real t1 = R(2.0) * target;
    const real t2 = (t1 * log_(target) + log_(R(6.283185307179586) * target) - t1) / R(2.0);
    const real exp = exp_(input);
    const real t3 = (target <= R(1.0) ? R(0.0) : t2) + exp - input * target;
    const real t4 = g * (exp - target);
    value_result = t3;
    input_result = t4;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_value_and_grad_full_flat(
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
        poisson_nll_loss_value_and_grad_full_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), value_result, input_result);
        store(ENTRY(value_out), value_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_value_and_grad_full_strided(
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
        poisson_nll_loss_value_and_grad_full_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


_value_no_log_input = _Kernel(
    name="poisson_nll_loss_value_no_log_input",
    rows=False,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("eps",),
    kinds=("real",),
    text=r"""
// log_input=False, full=False
__device__ __forceinline__ void poisson_nll_loss_value_no_log_input_element(
    const real input, const real target, const real eps, real& value_result)
{
    value_result = input - target * log_(input + eps);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_value_no_log_input_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(value_out_type, value_out),
    const real eps,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result;
        poisson_nll_loss_value_no_log_input_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), eps, value_result);
        store(ENTRY(value_out), value_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_value_no_log_input_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(value_out_type, value_out),
    const real eps,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result;
        poisson_nll_loss_value_no_log_input_element(
            load(PLACE(input_in)), load(PLACE(target_in)), eps, value_result);
        store(PLACE(value_out), value_result);
    }
}
""",
)


_vjp_no_log_input = _Kernel(
    name="poisson_nll_loss_vjp_no_log_input",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("eps",),
    kinds=("real",),
    text=r"""
// log_input=False, full=False
__device__ __forceinline__ void poisson_nll_loss_vjp_no_log_input_element(
    const real input, const real target, const real g, const real eps, real& input_result)
{
    input_result = g * (R(1.0) - target / (input + eps));
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_vjp_no_log_input_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(input_out_type, input_out),
    const real eps,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real input_result;
        poisson_nll_loss_vjp_no_log_input_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), eps, input_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_vjp_no_log_input_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real eps,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real input_result;
        poisson_nll_loss_vjp_no_log_input_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), eps, input_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


_vjp_target_no_log_input = _Kernel(
    name="poisson_nll_loss_vjp_target_no_log_input",
    rows=False,
    inputs=("input", "g", "target"),
    outputs=("target",),
    scalars=("eps",),
    kinds=("real",),
    text=r"""
// log_input=False, full=False
__device__ __forceinline__ void poisson_nll_loss_vjp_target_no_log_input_element(
    const real input, const real g, const real target, const real eps, real& target_result)
{
    target_result = target == target ? -(g * log_(input + eps)) : target;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_vjp_target_no_log_input_flat(
    FLAT(const input_type, input_in),
    FLAT(const g_type, g_in),
    FLAT(const target_type, target_in),
    FLAT(target_out_type, target_out),
    const real eps,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real target_result;
        poisson_nll_loss_vjp_target_no_log_input_element(
            load(ENTRY(input_in)), load(ENTRY(g_in)), load(ENTRY(target_in)), eps, target_result);
        store(ENTRY(target_out), target_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_vjp_target_no_log_input_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const g_type, g_in),
    STRIDED(const target_type, target_in),
    STRIDED(target_out_type, target_out),
    const real eps,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real target_result;
        poisson_nll_loss_vjp_target_no_log_input_element(
            load(PLACE(input_in)), load(PLACE(g_in)), load(PLACE(target_in)), eps, target_result);
        store(PLACE(target_out), target_result);
    }
}
""",
)


_value_and_grad_no_log_input = _Kernel(
    name="poisson_nll_loss_value_and_grad_no_log_input",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    scalars=("eps",),
    kinds=("real",),
    text=r"""
// log_input=False, full=False
__device__ __forceinline__ void poisson_nll_loss_value_and_grad_no_log_input_element(
    const real input, const real target, const real g, const real eps, real& value_result, real& input_result)
{
    const real t1 = input + eps;
    const real t2 = input - target * log_(t1);
    const real t3 = g * (R(1.0) - target / t1);
    value_result = t2;
    input_result = t3;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_value_and_grad_no_log_input_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(value_out_type, value_out),
    FLAT(input_out_type, input_out),
    const real eps,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result, input_result;
        poisson_nll_loss_value_and_grad_no_log_input_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), eps, value_result, input_result);
        store(ENTRY(value_out), value_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_value_and_grad_no_log_input_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const real eps,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result, input_result;
        poisson_nll_loss_value_and_grad_no_log_input_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), eps, value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


_hvp_no_log_input = _Kernel(
    name="poisson_nll_loss_hvp_no_log_input",
    rows=False,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    scalars=("eps",),
    kinds=("real",),
    text=r"""
// log_input=False, full=False
__device__ __forceinline__ void poisson_nll_loss_hvp_no_log_input_element(
    const real input, const real target, const real g, const real v, const real eps, real& input_result)
{
    const real t1 = input + eps;
    input_result = target / t1 * g / t1 * v;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_hvp_no_log_input_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(const v_type, v_in),
    FLAT(input_out_type, input_out),
    const real eps,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real input_result;
        poisson_nll_loss_hvp_no_log_input_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), load(ENTRY(v_in)), eps, input_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_hvp_no_log_input_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    const real eps,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real input_result;
        poisson_nll_loss_hvp_no_log_input_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), load(PLACE(v_in)), eps, input_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


_hess_diag_no_log_input = _Kernel(
    name="poisson_nll_loss_hess_diag_no_log_input",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("eps",),
    kinds=("real",),
    text=r"""
// log_input=False, full=False
__device__ __forceinline__ void poisson_nll_loss_hess_diag_no_log_input_element(
    const real input, const real target, const real g, const real eps, real& input_result)
{
    const real t1 = input + eps;
    input_result = target / t1 * g / t1;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_hess_diag_no_log_input_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(input_out_type, input_out),
    const real eps,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real input_result;
        poisson_nll_loss_hess_diag_no_log_input_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), eps, input_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_hess_diag_no_log_input_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real eps,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real input_result;
        poisson_nll_loss_hess_diag_no_log_input_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), eps, input_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


_value_no_log_input_full = _Kernel(
    name="poisson_nll_loss_value_no_log_input_full",
    rows=False,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("eps",),
    kinds=("real",),
    text=r"""
// log_input=False, full=True
__device__ __forceinline__ void poisson_nll_loss_value_no_log_input_full_element(
    const real input, const real target, const real eps, real& value_result)
{
    const real t1 = R(2.0) * target;
    const real t2 = (t1 * log_(target) + log_(R(6.283185307179586) * target) - t1) / R(2.0);
    value_result = input + (target <= R(1.0) ? R(0.0) : t2) - target * log_(input + eps);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_value_no_log_input_full_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(value_out_type, value_out),
    const real eps,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result;
        poisson_nll_loss_value_no_log_input_full_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), eps, value_result);
        store(ENTRY(value_out), value_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_value_no_log_input_full_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(value_out_type, value_out),
    const real eps,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result;
        poisson_nll_loss_value_no_log_input_full_element(
            load(PLACE(input_in)), load(PLACE(target_in)), eps, value_result);
        store(PLACE(value_out), value_result);
    }
}
""",
)


_vjp_target_no_log_input_full = _Kernel(
    name="poisson_nll_loss_vjp_target_no_log_input_full",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("target",),
    scalars=("eps",),
    kinds=("real",),
    text=r"""
// log_input=False, full=True
__device__ __forceinline__ void poisson_nll_loss_vjp_target_no_log_input_full_element(
    const real input, const real target, const real g, const real eps, real& target_result)
{
    const real t1 = target <= R(1.0) ? R(0.0) : (R(2.0) * log_(target) + R(1.0) / target) / R(2.0);
    target_result = g * (t1 - log_(input + eps));
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_vjp_target_no_log_input_full_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(target_out_type, target_out),
    const real eps,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real target_result;
        poisson_nll_loss_vjp_target_no_log_input_full_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), eps, target_result);
        store(ENTRY(target_out), target_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_vjp_target_no_log_input_full_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(target_out_type, target_out),
    const real eps,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real target_result;
        poisson_nll_loss_vjp_target_no_log_input_full_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), eps, target_result);
        store(PLACE(target_out), target_result);
    }
}
""",
)


_value_and_grad_no_log_input_full = _Kernel(
    name="poisson_nll_loss_value_and_grad_no_log_input_full",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    scalars=("eps",),
    kinds=("real",),
    text=r"""
// log_input=False, full=True
__device__ __forceinline__ void poisson_nll_loss_value_and_grad_no_log_input_full_element(
    const real input, const real target, const real g, const real eps, real& value_result, real& input_result)
{
    const real t1 = input + eps;
    const real t2 = R(2.0) * target;
    const real t3 = (t2 * log_(target) + log_(R(6.283185307179586) * target) - t2) / R(2.0);
    const real t4 = input + (target <= R(1.0) ? R(0.0) : t3) - target * log_(t1);
    const real t5 = g * (R(1.0) - target / t1);
    value_result = t4;
    input_result = t5;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_value_and_grad_no_log_input_full_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(value_out_type, value_out),
    FLAT(input_out_type, input_out),
    const real eps,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result, input_result;
        poisson_nll_loss_value_and_grad_no_log_input_full_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), eps, value_result, input_result);
        store(ENTRY(value_out), value_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) poisson_nll_loss_value_and_grad_no_log_input_full_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const real eps,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result, input_result;
        poisson_nll_loss_value_and_grad_no_log_input_full_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), eps, value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


_SPEC = _Function(
    name="poisson_nll_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("log_input", "option", choices=(True, False)),
        _Argument("full", "option", choices=(False, True)),
        _Argument("eps", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (True, False): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input", "target"), (), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g"), (), ("input",)),
                "vjp_target": _Body(_vjp_target, ("input", "g", "target"), (), ("target",)),
                "value_and_grad": _Body(_value_and_grad, ("input", "target", "g"), (), ("value", "input")),
                "hvp": _Body(_hvp, ("input", "g", "v", "target"), (), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "g", "target"), (), ("input",)),
            },
        ),
        (True, True): _Variant(
            False,
            (),
            {
                "value": _Body(_value_full, ("input", "target"), (), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g"), (), ("input",)),
                "vjp_target": _Body(_vjp_target_full, ("input", "target", "g"), (), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad_full, ("input", "target", "g"), (), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "g", "v", "target"), (), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "g", "target"), (), ("input",)),
            },
        ),
        (False, False): _Variant(
            False,
            (),
            {
                "value": _Body(_value_no_log_input, ("input", "target"), ("eps",), ("value",)),
                "vjp": _Body(_vjp_no_log_input, ("input", "target", "g"), ("eps",), ("input",)),
                "vjp_target": _Body(
                    _vjp_target_no_log_input, ("input", "g", "target"), ("eps",), ("target",)
                ),
                "value_and_grad": _Body(
                    _value_and_grad_no_log_input, ("input", "target", "g"), ("eps",), ("value", "input")
                ),
                "hvp": _Body(_hvp_no_log_input, ("input", "target", "g", "v"), ("eps",), ("input",)),
                "hess_diag": _Body(_hess_diag_no_log_input, ("input", "target", "g"), ("eps",), ("input",)),
            },
        ),
        (False, True): _Variant(
            False,
            (),
            {
                "value": _Body(_value_no_log_input_full, ("input", "target"), ("eps",), ("value",)),
                "vjp": _Body(_vjp_no_log_input, ("input", "target", "g"), ("eps",), ("input",)),
                "vjp_target": _Body(
                    _vjp_target_no_log_input_full, ("input", "target", "g"), ("eps",), ("target",)
                ),
                "value_and_grad": _Body(
                    _value_and_grad_no_log_input_full, ("input", "target", "g"), ("eps",), ("value", "input")
                ),
                "hvp": _Body(_hvp_no_log_input, ("input", "target", "g", "v"), ("eps",), ("input",)),
                "hess_diag": _Body(_hess_diag_no_log_input, ("input", "target", "g"), ("eps",), ("input",)),
            },
        ),
    },
    selectors=(("log_input", ()), ("full", ())),
    reductions=("none", "mean", "sum"),
)


def poisson_nll_loss(input, target, *, log_input=True, full=False, eps=1e-08, reduction="mean", out=None):
    """Negative log likelihood of a count under a Poisson distribution; full adds Stirling's term for
    counts above 1.

        poisson_nll_loss = -input*target + exp(input)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    log_input: one of True, False.
    full: one of False, True.
    eps: number, 0 <= eps; default 1e-08.
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

    Reference: PyTorch, torch.nn.functional.poisson_nll_loss
    """
    return _loss(_SPEC, "poisson_nll_loss", (input, target, log_input, full, eps), None, reduction, out)


def poisson_nll_loss_vjp(
    g, input, target, *, log_input=True, full=False, eps=1e-08, reduction="mean", wrt=None, out=None
):
    """Cotangents of the inputs of poisson_nll_loss, given the cotangent g of its result.

    poisson_nll_loss: Negative log likelihood of a count under a Poisson distribution; full adds
    Stirling's term for counts above 1.

        poisson_nll_loss = -input*target + exp(input)

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    log_input: one of True, False.
    full: one of False, True.
    eps: number, 0 <= eps; default 1e-08.
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

    Reference: PyTorch, torch.nn.functional.poisson_nll_loss
    """
    return _cotangents(
        _SPEC, "poisson_nll_loss_vjp", g, (input, target, log_input, full, eps), None, reduction, wrt, out
    )


def poisson_nll_loss_value_and_grad(
    input, target, *, log_input=True, full=False, eps=1e-08, reduction="mean", out=None
):
    """Value of poisson_nll_loss and its derivative, in one pass.

    poisson_nll_loss: Negative log likelihood of a count under a Poisson distribution; full adds
    Stirling's term for counts above 1.

        poisson_nll_loss = -input*target + exp(input)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    log_input: one of True, False.
    full: one of False, True.
    eps: number, 0 <= eps; default 1e-08.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what poisson_nll_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: PyTorch, torch.nn.functional.poisson_nll_loss
    """
    return _loss_pair(
        _SPEC, "poisson_nll_loss_value_and_grad", (input, target, log_input, full, eps), None, reduction, out
    )


def poisson_nll_loss_hvp(
    v, input, target, *, log_input=True, full=False, eps=1e-08, reduction="mean", out=None
):
    """Hessian of poisson_nll_loss in input times v.

    poisson_nll_loss: Negative log likelihood of a count under a Poisson distribution; full adds
    Stirling's term for counts above 1.

        poisson_nll_loss = -input*target + exp(input)

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    log_input: one of True, False.
    full: one of False, True.
    eps: number, 0 <= eps; default 1e-08.
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

    Reference: PyTorch, torch.nn.functional.poisson_nll_loss
    """
    return _curvature(
        _SPEC, "poisson_nll_loss_hvp", "hvp", v, (input, target, log_input, full, eps), None, reduction, out
    )


def poisson_nll_loss_hess_diag(
    input, target, *, log_input=True, full=False, eps=1e-08, reduction="mean", out=None
):
    """Diagonal of the Hessian of poisson_nll_loss in input.

    poisson_nll_loss: Negative log likelihood of a count under a Poisson distribution; full adds
    Stirling's term for counts above 1.

        poisson_nll_loss = -input*target + exp(input)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    log_input: one of True, False.
    full: one of False, True.
    eps: number, 0 <= eps; default 1e-08.
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

    Reference: PyTorch, torch.nn.functional.poisson_nll_loss
    """
    return _curvature(
        _SPEC,
        "poisson_nll_loss_hess_diag",
        "hess_diag",
        None,
        (input, target, log_input, full, eps),
        None,
        reduction,
        out,
    )
