# Made by symdl 0.1.0 from binary_cross_entropy_with_logits with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     binary_cross_entropy_with_logits = Piecewise((0, Eq(target, 0)), (-target*log(1/(1 + exp(-input))),
#                                        True)) + Piecewise((0, Eq(target, 1)), (-(1 -
#                                        target)*log(1/(exp(input) + 1)), True))
"""Cross entropy of a probability and the sigmoid of a logit; pos_weight weighs the positive part."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "binary_cross_entropy_with_logits",
    "binary_cross_entropy_with_logits_vjp",
    "binary_cross_entropy_with_logits_value_and_grad",
    "binary_cross_entropy_with_logits_hvp",
    "binary_cross_entropy_with_logits_hess_diag",
]


_value = _Kernel(
    name="binary_cross_entropy_with_logits_value",
    rows=False,
    inputs=("input", "target"),
    outputs=("value",),
    primitives=("softplus",),
    text=r"""
// weight absent, pos_weight absent
__device__ __forceinline__ void binary_cross_entropy_with_logits_value_element(
    const real input, const real target, real& value_result)
{
    const real t1 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * softplus_(input);
    value_result = (target == R(0.0) ? R(0.0) : target * softplus_(-input)) + t1;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_value_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(value_out_type, value_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result;
        binary_cross_entropy_with_logits_value_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), value_result);
        store(ENTRY(value_out), value_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_value_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(value_out_type, value_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result;
        binary_cross_entropy_with_logits_value_element(
            load(PLACE(input_in)), load(PLACE(target_in)), value_result);
        store(PLACE(value_out), value_result);
    }
}
""",
)


_vjp = _Kernel(
    name="binary_cross_entropy_with_logits_vjp",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    primitives=("expit",),
    text=r"""
// weight absent, pos_weight absent
__device__ __forceinline__ void binary_cross_entropy_with_logits_vjp_element(
    const real input, const real target, const real g, real& input_result)
{
    const real t1 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * expit_(input);
    input_result = g * ((target == R(0.0) ? R(0.0) : -(target * expit_(-input))) + t1);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_vjp_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(input_out_type, input_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real input_result;
        binary_cross_entropy_with_logits_vjp_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), input_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_vjp_strided(
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
        binary_cross_entropy_with_logits_vjp_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), input_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


_vjp_target = _Kernel(
    name="binary_cross_entropy_with_logits_vjp_target",
    rows=False,
    inputs=("input", "g", "target"),
    outputs=("target",),
    text=r"""
// weight absent, pos_weight absent
__device__ __forceinline__ void binary_cross_entropy_with_logits_vjp_target_element(
    const real input, const real g, const real target, real& target_result)
{
    target_result = target == target ? -(g * input) : target;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_vjp_target_flat(
    FLAT(const input_type, input_in),
    FLAT(const g_type, g_in),
    FLAT(const target_type, target_in),
    FLAT(target_out_type, target_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real target_result;
        binary_cross_entropy_with_logits_vjp_target_element(
            load(ENTRY(input_in)), load(ENTRY(g_in)), load(ENTRY(target_in)), target_result);
        store(ENTRY(target_out), target_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_vjp_target_strided(
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
        binary_cross_entropy_with_logits_vjp_target_element(
            load(PLACE(input_in)), load(PLACE(g_in)), load(PLACE(target_in)), target_result);
        store(PLACE(target_out), target_result);
    }
}
""",
)


_value_and_grad = _Kernel(
    name="binary_cross_entropy_with_logits_value_and_grad",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    primitives=("expit", "softplus"),
    text=r"""
// weight absent, pos_weight absent
__device__ __forceinline__ void binary_cross_entropy_with_logits_value_and_grad_element(
    const real input, const real target, const real g, real& value_result, real& input_result)
{
    const real t1 = -input;
    const bool t2 = target == R(0.0);
    const real t3 = R(1.0) - target;
    const bool t4 = target == R(1.0);
    const real t5 = (t2 ? R(0.0) : target * softplus_(t1)) + (t4 ? R(0.0) : t3 * softplus_(input));
    const real t6 = g * ((t2 ? R(0.0) : -(target * expit_(t1))) + (t4 ? R(0.0) : t3 * expit_(input)));
    value_result = t5;
    input_result = t6;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_value_and_grad_flat(
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
        binary_cross_entropy_with_logits_value_and_grad_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), value_result, input_result);
        store(ENTRY(value_out), value_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_value_and_grad_strided(
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
        binary_cross_entropy_with_logits_value_and_grad_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


_hvp = _Kernel(
    name="binary_cross_entropy_with_logits_hvp",
    rows=False,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    primitives=("expit",),
    text=r"""
// weight absent, pos_weight absent
__device__ __forceinline__ void binary_cross_entropy_with_logits_hvp_element(
    const real input, const real target, const real g, const real v, real& input_result)
{
    const real expit = expit_(input);
    const real expit_2 = expit_(-input);
    const real t1 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * expit * expit_2;
    input_result = g * v * ((target == R(0.0) ? R(0.0) : target * expit * expit_2) + t1);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_hvp_flat(
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
        binary_cross_entropy_with_logits_hvp_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), load(ENTRY(v_in)), input_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_hvp_strided(
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
        binary_cross_entropy_with_logits_hvp_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), load(PLACE(v_in)), input_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


_hess_diag = _Kernel(
    name="binary_cross_entropy_with_logits_hess_diag",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    primitives=("expit",),
    text=r"""
// weight absent, pos_weight absent
__device__ __forceinline__ void binary_cross_entropy_with_logits_hess_diag_element(
    const real input, const real target, const real g, real& input_result)
{
    const real expit = expit_(input);
    const real expit_2 = expit_(-input);
    const real t1 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * expit * expit_2;
    input_result = g * ((target == R(0.0) ? R(0.0) : target * expit * expit_2) + t1);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_hess_diag_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(input_out_type, input_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real input_result;
        binary_cross_entropy_with_logits_hess_diag_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), input_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_hess_diag_strided(
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
        binary_cross_entropy_with_logits_hess_diag_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), input_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


_value_pos_weight = _Kernel(
    name="binary_cross_entropy_with_logits_value_pos_weight",
    rows=False,
    inputs=("input", "target", "pos_weight"),
    outputs=("value",),
    primitives=("softplus",),
    text=r"""
// weight absent, pos_weight given
__device__ __forceinline__ void binary_cross_entropy_with_logits_value_pos_weight_element(
    const real input, const real target, const real pos_weight, real& value_result)
{
    const real t1 = target == R(0.0) ? R(0.0) : pos_weight * target * softplus_(-input);
    value_result = t1 + (target == R(1.0) ? R(0.0) : (R(1.0) - target) * softplus_(input));
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_value_pos_weight_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const pos_weight_type, pos_weight_in),
    FLAT(value_out_type, value_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result;
        binary_cross_entropy_with_logits_value_pos_weight_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(pos_weight_in)), value_result);
        store(ENTRY(value_out), value_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_value_pos_weight_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const pos_weight_type, pos_weight_in),
    STRIDED(value_out_type, value_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result;
        binary_cross_entropy_with_logits_value_pos_weight_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(pos_weight_in)), value_result);
        store(PLACE(value_out), value_result);
    }
}
""",
)


_vjp_pos_weight = _Kernel(
    name="binary_cross_entropy_with_logits_vjp_pos_weight",
    rows=False,
    inputs=("input", "target", "pos_weight", "g"),
    outputs=("input",),
    primitives=("expit",),
    text=r"""
// weight absent, pos_weight given
__device__ __forceinline__ void binary_cross_entropy_with_logits_vjp_pos_weight_element(
    const real input, const real target, const real pos_weight, const real g, real& input_result)
{
    const real t1 = target == R(0.0) ? R(0.0) : -(pos_weight * target * expit_(-input));
    input_result = g * (t1 + (target == R(1.0) ? R(0.0) : (R(1.0) - target) * expit_(input)));
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_vjp_pos_weight_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const pos_weight_type, pos_weight_in),
    FLAT(const g_type, g_in),
    FLAT(input_out_type, input_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real input_result;
        binary_cross_entropy_with_logits_vjp_pos_weight_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(pos_weight_in)), load(ENTRY(g_in)), input_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_vjp_pos_weight_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const pos_weight_type, pos_weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real input_result;
        binary_cross_entropy_with_logits_vjp_pos_weight_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(pos_weight_in)), load(PLACE(g_in)), input_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


_vjp_target_pos_weight = _Kernel(
    name="binary_cross_entropy_with_logits_vjp_target_pos_weight",
    rows=False,
    inputs=("input", "pos_weight", "g", "target"),
    outputs=("target",),
    primitives=("softplus",),
    text=r"""
// weight absent, pos_weight given
__device__ __forceinline__ void binary_cross_entropy_with_logits_vjp_target_pos_weight_element(
    const real input, const real pos_weight, const real g, const real target, real& target_result)
{
    target_result = target == target ? g * (pos_weight * softplus_(-input) - softplus_(input)) : target;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_vjp_target_pos_weight_flat(
    FLAT(const input_type, input_in),
    FLAT(const pos_weight_type, pos_weight_in),
    FLAT(const g_type, g_in),
    FLAT(const target_type, target_in),
    FLAT(target_out_type, target_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real target_result;
        binary_cross_entropy_with_logits_vjp_target_pos_weight_element(
            load(ENTRY(input_in)), load(ENTRY(pos_weight_in)), load(ENTRY(g_in)), load(ENTRY(target_in)), target_result);
        store(ENTRY(target_out), target_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_vjp_target_pos_weight_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const pos_weight_type, pos_weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(const target_type, target_in),
    STRIDED(target_out_type, target_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real target_result;
        binary_cross_entropy_with_logits_vjp_target_pos_weight_element(
            load(PLACE(input_in)), load(PLACE(pos_weight_in)), load(PLACE(g_in)), load(PLACE(target_in)), target_result);
        store(PLACE(target_out), target_result);
    }
}
""",
)


_value_and_grad_pos_weight = _Kernel(
    name="binary_cross_entropy_with_logits_value_and_grad_pos_weight",
    rows=False,
    inputs=("input", "target", "pos_weight", "g"),
    outputs=("value", "input"),
    primitives=("expit", "softplus"),
    text=r"""
// weight absent, pos_weight given
__device__ __forceinline__ void binary_cross_entropy_with_logits_value_and_grad_pos_weight_element(
    const real input, const real target, const real pos_weight, const real g, real& value_result, real& input_result)
{
    const real t1 = -input;
    const real t2 = pos_weight * target;
    const bool t3 = target == R(0.0);
    const real t4 = R(1.0) - target;
    const bool t5 = target == R(1.0);
    const real t6 = (t3 ? R(0.0) : t2 * softplus_(t1)) + (t5 ? R(0.0) : t4 * softplus_(input));
    const real t7 = g * ((t3 ? R(0.0) : -(t2 * expit_(t1))) + (t5 ? R(0.0) : t4 * expit_(input)));
    value_result = t6;
    input_result = t7;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_value_and_grad_pos_weight_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const pos_weight_type, pos_weight_in),
    FLAT(const g_type, g_in),
    FLAT(value_out_type, value_out),
    FLAT(input_out_type, input_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result, input_result;
        binary_cross_entropy_with_logits_value_and_grad_pos_weight_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(pos_weight_in)), load(ENTRY(g_in)), value_result, input_result);
        store(ENTRY(value_out), value_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_value_and_grad_pos_weight_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const pos_weight_type, pos_weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result, input_result;
        binary_cross_entropy_with_logits_value_and_grad_pos_weight_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(pos_weight_in)), load(PLACE(g_in)), value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


_hvp_pos_weight = _Kernel(
    name="binary_cross_entropy_with_logits_hvp_pos_weight",
    rows=False,
    inputs=("input", "target", "pos_weight", "g", "v"),
    outputs=("input",),
    primitives=("expit",),
    text=r"""
// weight absent, pos_weight given
__device__ __forceinline__ void binary_cross_entropy_with_logits_hvp_pos_weight_element(
    const real input, const real target, const real pos_weight, const real g, const real v, real& input_result)
{
    const real expit = expit_(input);
    const real expit_2 = expit_(-input);
    const real t1 = target == R(0.0) ? R(0.0) : pos_weight * target * expit * expit_2;
    input_result = g * v * (t1 + (target == R(1.0) ? R(0.0) : (R(1.0) - target) * expit * expit_2));
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_hvp_pos_weight_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const pos_weight_type, pos_weight_in),
    FLAT(const g_type, g_in),
    FLAT(const v_type, v_in),
    FLAT(input_out_type, input_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real input_result;
        binary_cross_entropy_with_logits_hvp_pos_weight_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(pos_weight_in)), load(ENTRY(g_in)), load(ENTRY(v_in)), input_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_hvp_pos_weight_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const pos_weight_type, pos_weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real input_result;
        binary_cross_entropy_with_logits_hvp_pos_weight_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(pos_weight_in)), load(PLACE(g_in)), load(PLACE(v_in)), input_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


_hess_diag_pos_weight = _Kernel(
    name="binary_cross_entropy_with_logits_hess_diag_pos_weight",
    rows=False,
    inputs=("input", "target", "pos_weight", "g"),
    outputs=("input",),
    primitives=("expit",),
    text=r"""
// weight absent, pos_weight given
__device__ __forceinline__ void binary_cross_entropy_with_logits_hess_diag_pos_weight_element(
    const real input, const real target, const real pos_weight, const real g, real& input_result)
{
    const real expit = expit_(input);
    const real expit_2 = expit_(-input);
    const real t1 = target == R(0.0) ? R(0.0) : pos_weight * target * expit * expit_2;
    input_result = g * (t1 + (target == R(1.0) ? R(0.0) : (R(1.0) - target) * expit * expit_2));
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_hess_diag_pos_weight_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const pos_weight_type, pos_weight_in),
    FLAT(const g_type, g_in),
    FLAT(input_out_type, input_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real input_result;
        binary_cross_entropy_with_logits_hess_diag_pos_weight_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(pos_weight_in)), load(ENTRY(g_in)), input_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_hess_diag_pos_weight_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const pos_weight_type, pos_weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real input_result;
        binary_cross_entropy_with_logits_hess_diag_pos_weight_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(pos_weight_in)), load(PLACE(g_in)), input_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


_value_weight = _Kernel(
    name="binary_cross_entropy_with_logits_value_weight",
    rows=False,
    inputs=("input", "target", "weight"),
    outputs=("value",),
    primitives=("softplus",),
    text=r"""
// weight given, pos_weight absent
__device__ __forceinline__ void binary_cross_entropy_with_logits_value_weight_element(
    const real input, const real target, const real weight, real& value_result)
{
    const real t1 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * softplus_(input);
    value_result = weight * ((target == R(0.0) ? R(0.0) : target * softplus_(-input)) + t1);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_value_weight_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const weight_type, weight_in),
    FLAT(value_out_type, value_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result;
        binary_cross_entropy_with_logits_value_weight_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(weight_in)), value_result);
        store(ENTRY(value_out), value_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_value_weight_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(value_out_type, value_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result;
        binary_cross_entropy_with_logits_value_weight_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(weight_in)), value_result);
        store(PLACE(value_out), value_result);
    }
}
""",
)


_vjp_weight = _Kernel(
    name="binary_cross_entropy_with_logits_vjp_weight",
    rows=False,
    inputs=("input", "target", "weight", "g"),
    outputs=("input",),
    primitives=("expit",),
    text=r"""
// weight given, pos_weight absent
__device__ __forceinline__ void binary_cross_entropy_with_logits_vjp_weight_element(
    const real input, const real target, const real weight, const real g, real& input_result)
{
    const real t1 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * expit_(input);
    input_result = g * weight * ((target == R(0.0) ? R(0.0) : -(target * expit_(-input))) + t1);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_vjp_weight_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const weight_type, weight_in),
    FLAT(const g_type, g_in),
    FLAT(input_out_type, input_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real input_result;
        binary_cross_entropy_with_logits_vjp_weight_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(weight_in)), load(ENTRY(g_in)), input_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_vjp_weight_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real input_result;
        binary_cross_entropy_with_logits_vjp_weight_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(weight_in)), load(PLACE(g_in)), input_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


_vjp_target_weight = _Kernel(
    name="binary_cross_entropy_with_logits_vjp_target_weight",
    rows=False,
    inputs=("input", "weight", "g", "target"),
    outputs=("target",),
    text=r"""
// weight given, pos_weight absent
__device__ __forceinline__ void binary_cross_entropy_with_logits_vjp_target_weight_element(
    const real input, const real weight, const real g, const real target, real& target_result)
{
    target_result = target == target ? -(g * input * weight) : target;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_vjp_target_weight_flat(
    FLAT(const input_type, input_in),
    FLAT(const weight_type, weight_in),
    FLAT(const g_type, g_in),
    FLAT(const target_type, target_in),
    FLAT(target_out_type, target_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real target_result;
        binary_cross_entropy_with_logits_vjp_target_weight_element(
            load(ENTRY(input_in)), load(ENTRY(weight_in)), load(ENTRY(g_in)), load(ENTRY(target_in)), target_result);
        store(ENTRY(target_out), target_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_vjp_target_weight_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(const target_type, target_in),
    STRIDED(target_out_type, target_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real target_result;
        binary_cross_entropy_with_logits_vjp_target_weight_element(
            load(PLACE(input_in)), load(PLACE(weight_in)), load(PLACE(g_in)), load(PLACE(target_in)), target_result);
        store(PLACE(target_out), target_result);
    }
}
""",
)


_value_and_grad_weight = _Kernel(
    name="binary_cross_entropy_with_logits_value_and_grad_weight",
    rows=False,
    inputs=("input", "target", "weight", "g"),
    outputs=("value", "input"),
    primitives=("expit", "softplus"),
    text=r"""
// weight given, pos_weight absent
__device__ __forceinline__ void binary_cross_entropy_with_logits_value_and_grad_weight_element(
    const real input, const real target, const real weight, const real g, real& value_result, real& input_result)
{
    const real t1 = -input;
    const bool t2 = target == R(0.0);
    const real t3 = R(1.0) - target;
    const bool t4 = target == R(1.0);
    const real t5 = (t2 ? R(0.0) : target * softplus_(t1)) + (t4 ? R(0.0) : t3 * softplus_(input));
    const real t6 = weight * t5;
    const real t7 = (t2 ? R(0.0) : -(target * expit_(t1))) + (t4 ? R(0.0) : t3 * expit_(input));
    const real t8 = g * weight * t7;
    value_result = t6;
    input_result = t8;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_value_and_grad_weight_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const weight_type, weight_in),
    FLAT(const g_type, g_in),
    FLAT(value_out_type, value_out),
    FLAT(input_out_type, input_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result, input_result;
        binary_cross_entropy_with_logits_value_and_grad_weight_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(weight_in)), load(ENTRY(g_in)), value_result, input_result);
        store(ENTRY(value_out), value_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_value_and_grad_weight_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result, input_result;
        binary_cross_entropy_with_logits_value_and_grad_weight_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(weight_in)), load(PLACE(g_in)), value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


_hvp_weight = _Kernel(
    name="binary_cross_entropy_with_logits_hvp_weight",
    rows=False,
    inputs=("input", "target", "weight", "g", "v"),
    outputs=("input",),
    primitives=("expit",),
    text=r"""
// weight given, pos_weight absent
__device__ __forceinline__ void binary_cross_entropy_with_logits_hvp_weight_element(
    const real input, const real target, const real weight, const real g, const real v, real& input_result)
{
    const real expit = expit_(input);
    const real expit_2 = expit_(-input);
    const real t1 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * expit * expit_2;
    input_result = g * v * weight * ((target == R(0.0) ? R(0.0) : target * expit * expit_2) + t1);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_hvp_weight_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const weight_type, weight_in),
    FLAT(const g_type, g_in),
    FLAT(const v_type, v_in),
    FLAT(input_out_type, input_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real input_result;
        binary_cross_entropy_with_logits_hvp_weight_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(weight_in)), load(ENTRY(g_in)), load(ENTRY(v_in)), input_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_hvp_weight_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real input_result;
        binary_cross_entropy_with_logits_hvp_weight_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(weight_in)), load(PLACE(g_in)), load(PLACE(v_in)), input_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


_hess_diag_weight = _Kernel(
    name="binary_cross_entropy_with_logits_hess_diag_weight",
    rows=False,
    inputs=("input", "target", "weight", "g"),
    outputs=("input",),
    primitives=("expit",),
    text=r"""
// weight given, pos_weight absent
__device__ __forceinline__ void binary_cross_entropy_with_logits_hess_diag_weight_element(
    const real input, const real target, const real weight, const real g, real& input_result)
{
    const real expit = expit_(input);
    const real expit_2 = expit_(-input);
    const real t1 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * expit * expit_2;
    input_result = g * weight * ((target == R(0.0) ? R(0.0) : target * expit * expit_2) + t1);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_hess_diag_weight_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const weight_type, weight_in),
    FLAT(const g_type, g_in),
    FLAT(input_out_type, input_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real input_result;
        binary_cross_entropy_with_logits_hess_diag_weight_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(weight_in)), load(ENTRY(g_in)), input_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_hess_diag_weight_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real input_result;
        binary_cross_entropy_with_logits_hess_diag_weight_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(weight_in)), load(PLACE(g_in)), input_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


_value_weight_pos_weight = _Kernel(
    name="binary_cross_entropy_with_logits_value_weight_pos_weight",
    rows=False,
    inputs=("input", "target", "weight", "pos_weight"),
    outputs=("value",),
    primitives=("softplus",),
    text=r"""
// weight given, pos_weight given
__device__ __forceinline__ void binary_cross_entropy_with_logits_value_weight_pos_weight_element(
    const real input, const real target, const real weight, const real pos_weight, real& value_result)
{
    const real t1 = target == R(0.0) ? R(0.0) : pos_weight * target * softplus_(-input);
    value_result = weight * (t1 + (target == R(1.0) ? R(0.0) : (R(1.0) - target) * softplus_(input)));
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_value_weight_pos_weight_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const weight_type, weight_in),
    FLAT(const pos_weight_type, pos_weight_in),
    FLAT(value_out_type, value_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result;
        binary_cross_entropy_with_logits_value_weight_pos_weight_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(weight_in)), load(ENTRY(pos_weight_in)), value_result);
        store(ENTRY(value_out), value_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_value_weight_pos_weight_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const pos_weight_type, pos_weight_in),
    STRIDED(value_out_type, value_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result;
        binary_cross_entropy_with_logits_value_weight_pos_weight_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(weight_in)), load(PLACE(pos_weight_in)), value_result);
        store(PLACE(value_out), value_result);
    }
}
""",
)


_vjp_weight_pos_weight = _Kernel(
    name="binary_cross_entropy_with_logits_vjp_weight_pos_weight",
    rows=False,
    inputs=("input", "target", "weight", "pos_weight", "g"),
    outputs=("input",),
    primitives=("expit",),
    text=r"""
// weight given, pos_weight given
__device__ __forceinline__ void binary_cross_entropy_with_logits_vjp_weight_pos_weight_element(
    const real input, const real target, const real weight, const real pos_weight, const real g, real& input_result)
{
    const real t1 = target == R(0.0) ? R(0.0) : -(pos_weight * target * expit_(-input));
    input_result = g * weight * (t1 + (target == R(1.0) ? R(0.0) : (R(1.0) - target) * expit_(input)));
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_vjp_weight_pos_weight_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const weight_type, weight_in),
    FLAT(const pos_weight_type, pos_weight_in),
    FLAT(const g_type, g_in),
    FLAT(input_out_type, input_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real input_result;
        binary_cross_entropy_with_logits_vjp_weight_pos_weight_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(weight_in)), load(ENTRY(pos_weight_in)), load(ENTRY(g_in)), input_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_vjp_weight_pos_weight_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const pos_weight_type, pos_weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real input_result;
        binary_cross_entropy_with_logits_vjp_weight_pos_weight_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(weight_in)), load(PLACE(pos_weight_in)), load(PLACE(g_in)), input_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


_vjp_target_weight_pos_weight = _Kernel(
    name="binary_cross_entropy_with_logits_vjp_target_weight_pos_weight",
    rows=False,
    inputs=("input", "weight", "pos_weight", "g", "target"),
    outputs=("target",),
    primitives=("softplus",),
    text=r"""
// weight given, pos_weight given
__device__ __forceinline__ void binary_cross_entropy_with_logits_vjp_target_weight_pos_weight_element(
    const real input, const real weight, const real pos_weight, const real g, const real target, real& target_result)
{
    const real t1 = g * weight * (pos_weight * softplus_(-input) - softplus_(input));
    target_result = target == target ? t1 : target;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_vjp_target_weight_pos_weight_flat(
    FLAT(const input_type, input_in),
    FLAT(const weight_type, weight_in),
    FLAT(const pos_weight_type, pos_weight_in),
    FLAT(const g_type, g_in),
    FLAT(const target_type, target_in),
    FLAT(target_out_type, target_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real target_result;
        binary_cross_entropy_with_logits_vjp_target_weight_pos_weight_element(
            load(ENTRY(input_in)), load(ENTRY(weight_in)), load(ENTRY(pos_weight_in)), load(ENTRY(g_in)), load(ENTRY(target_in)), target_result);
        store(ENTRY(target_out), target_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_vjp_target_weight_pos_weight_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const pos_weight_type, pos_weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(const target_type, target_in),
    STRIDED(target_out_type, target_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real target_result;
        binary_cross_entropy_with_logits_vjp_target_weight_pos_weight_element(
            load(PLACE(input_in)), load(PLACE(weight_in)), load(PLACE(pos_weight_in)), load(PLACE(g_in)), load(PLACE(target_in)), target_result);
        store(PLACE(target_out), target_result);
    }
}
""",
)


_value_and_grad_weight_pos_weight = _Kernel(
    name="binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight",
    rows=False,
    inputs=("input", "target", "weight", "pos_weight", "g"),
    outputs=("value", "input"),
    primitives=("expit", "softplus"),
    text=r"""
// weight given, pos_weight given
__device__ __forceinline__ void binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_element(
    const real input, const real target, const real weight, const real pos_weight, const real g, real& value_result, real& input_result)
{
    const real t1 = -input;
    const real t2 = pos_weight * target;
    const bool t3 = target == R(0.0);
    const real t4 = R(1.0) - target;
    const bool t5 = target == R(1.0);
    const real t6 = (t3 ? R(0.0) : t2 * softplus_(t1)) + (t5 ? R(0.0) : t4 * softplus_(input));
    const real t7 = weight * t6;
    const real t8 = (t3 ? R(0.0) : -(t2 * expit_(t1))) + (t5 ? R(0.0) : t4 * expit_(input));
    const real t9 = g * weight * t8;
    value_result = t7;
    input_result = t9;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const weight_type, weight_in),
    FLAT(const pos_weight_type, pos_weight_in),
    FLAT(const g_type, g_in),
    FLAT(value_out_type, value_out),
    FLAT(input_out_type, input_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result, input_result;
        binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(weight_in)), load(ENTRY(pos_weight_in)), load(ENTRY(g_in)), value_result, input_result);
        store(ENTRY(value_out), value_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const pos_weight_type, pos_weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result, input_result;
        binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(weight_in)), load(PLACE(pos_weight_in)), load(PLACE(g_in)), value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


_hvp_weight_pos_weight = _Kernel(
    name="binary_cross_entropy_with_logits_hvp_weight_pos_weight",
    rows=False,
    inputs=("input", "target", "weight", "pos_weight", "g", "v"),
    outputs=("input",),
    primitives=("expit",),
    text=r"""
// weight given, pos_weight given
__device__ __forceinline__ void binary_cross_entropy_with_logits_hvp_weight_pos_weight_element(
    const real input, const real target, const real weight, const real pos_weight, const real g, const real v, real& input_result)
{
    const real expit = expit_(input);
    const real expit_2 = expit_(-input);
    const real t1 = target == R(0.0) ? R(0.0) : pos_weight * target * expit * expit_2;
    const real t2 = t1 + (target == R(1.0) ? R(0.0) : (R(1.0) - target) * expit * expit_2);
    input_result = g * v * weight * t2;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_hvp_weight_pos_weight_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const weight_type, weight_in),
    FLAT(const pos_weight_type, pos_weight_in),
    FLAT(const g_type, g_in),
    FLAT(const v_type, v_in),
    FLAT(input_out_type, input_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real input_result;
        binary_cross_entropy_with_logits_hvp_weight_pos_weight_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(weight_in)), load(ENTRY(pos_weight_in)), load(ENTRY(g_in)), load(ENTRY(v_in)), input_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_hvp_weight_pos_weight_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const pos_weight_type, pos_weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real input_result;
        binary_cross_entropy_with_logits_hvp_weight_pos_weight_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(weight_in)), load(PLACE(pos_weight_in)), load(PLACE(g_in)), load(PLACE(v_in)), input_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


_hess_diag_weight_pos_weight = _Kernel(
    name="binary_cross_entropy_with_logits_hess_diag_weight_pos_weight",
    rows=False,
    inputs=("input", "target", "weight", "pos_weight", "g"),
    outputs=("input",),
    primitives=("expit",),
    text=r"""
// weight given, pos_weight given
__device__ __forceinline__ void binary_cross_entropy_with_logits_hess_diag_weight_pos_weight_element(
    const real input, const real target, const real weight, const real pos_weight, const real g, real& input_result)
{
    const real expit = expit_(input);
    const real expit_2 = expit_(-input);
    const real t1 = target == R(0.0) ? R(0.0) : pos_weight * target * expit * expit_2;
    const real t2 = t1 + (target == R(1.0) ? R(0.0) : (R(1.0) - target) * expit * expit_2);
    input_result = g * weight * t2;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_hess_diag_weight_pos_weight_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const weight_type, weight_in),
    FLAT(const pos_weight_type, pos_weight_in),
    FLAT(const g_type, g_in),
    FLAT(input_out_type, input_out),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real input_result;
        binary_cross_entropy_with_logits_hess_diag_weight_pos_weight_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(weight_in)), load(ENTRY(pos_weight_in)), load(ENTRY(g_in)), input_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) binary_cross_entropy_with_logits_hess_diag_weight_pos_weight_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const pos_weight_type, pos_weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real input_result;
        binary_cross_entropy_with_logits_hess_diag_weight_pos_weight_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(weight_in)), load(PLACE(pos_weight_in)), load(PLACE(g_in)), input_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


_SPEC = _Function(
    name="binary_cross_entropy_with_logits",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("weight", "const"),
        _Argument("pos_weight", "const"),
    ),
    variants={
        ("absent", "absent"): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input", "target"), (), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g"), (), ("input",)),
                "vjp_target": _Body(_vjp_target, ("input", "g", "target"), (), ("target",)),
                "value_and_grad": _Body(_value_and_grad, ("input", "target", "g"), (), ("value", "input")),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), (), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g"), (), ("input",)),
            },
        ),
        ("absent", "given"): _Variant(
            False,
            (),
            {
                "value": _Body(_value_pos_weight, ("input", "target", "pos_weight"), (), ("value",)),
                "vjp": _Body(_vjp_pos_weight, ("input", "target", "pos_weight", "g"), (), ("input",)),
                "vjp_target": _Body(
                    _vjp_target_pos_weight, ("input", "pos_weight", "g", "target"), (), ("target",)
                ),
                "value_and_grad": _Body(
                    _value_and_grad_pos_weight, ("input", "target", "pos_weight", "g"), (), ("value", "input")
                ),
                "hvp": _Body(_hvp_pos_weight, ("input", "target", "pos_weight", "g", "v"), (), ("input",)),
                "hess_diag": _Body(
                    _hess_diag_pos_weight, ("input", "target", "pos_weight", "g"), (), ("input",)
                ),
            },
        ),
        ("given", "absent"): _Variant(
            False,
            (),
            {
                "value": _Body(_value_weight, ("input", "target", "weight"), (), ("value",)),
                "vjp": _Body(_vjp_weight, ("input", "target", "weight", "g"), (), ("input",)),
                "vjp_target": _Body(_vjp_target_weight, ("input", "weight", "g", "target"), (), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad_weight, ("input", "target", "weight", "g"), (), ("value", "input")
                ),
                "hvp": _Body(_hvp_weight, ("input", "target", "weight", "g", "v"), (), ("input",)),
                "hess_diag": _Body(_hess_diag_weight, ("input", "target", "weight", "g"), (), ("input",)),
            },
        ),
        ("given", "given"): _Variant(
            False,
            (),
            {
                "value": _Body(
                    _value_weight_pos_weight, ("input", "target", "weight", "pos_weight"), (), ("value",)
                ),
                "vjp": _Body(
                    _vjp_weight_pos_weight, ("input", "target", "weight", "pos_weight", "g"), (), ("input",)
                ),
                "vjp_target": _Body(
                    _vjp_target_weight_pos_weight,
                    ("input", "weight", "pos_weight", "g", "target"),
                    (),
                    ("target",),
                ),
                "value_and_grad": _Body(
                    _value_and_grad_weight_pos_weight,
                    ("input", "target", "weight", "pos_weight", "g"),
                    (),
                    ("value", "input"),
                ),
                "hvp": _Body(
                    _hvp_weight_pos_weight,
                    ("input", "target", "weight", "pos_weight", "g", "v"),
                    (),
                    ("input",),
                ),
                "hess_diag": _Body(
                    _hess_diag_weight_pos_weight,
                    ("input", "target", "weight", "pos_weight", "g"),
                    (),
                    ("input",),
                ),
            },
        ),
    },
    selectors=(("weight", ()), ("pos_weight", ())),
    reductions=("none", "mean", "sum"),
)


def binary_cross_entropy_with_logits(
    input, target, *, weight=None, pos_weight=None, reduction="mean", out=None
):
    """Cross entropy of a probability and the sigmoid of a logit; pos_weight weighs the positive part.

        binary_cross_entropy_with_logits = Piecewise((0, Eq(target, 0)), (-target*log(1/(1 + exp(-input))),
                                           True)) + Piecewise((0, Eq(target, 1)), (-(1 -
                                           target)*log(1/(exp(input) + 1)), True))

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    weight: optional array; broadcasts with the others.
    pos_weight: optional array; broadcasts with the others.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the broadcast shape for reduction='none'. Sums accumulate in float64.
    The result has the dtype to which the floating input promote (float16, bfloat16, float32, float64;
    16-bit types compute in float32); integers and bools become float64; the other arrays are cast to
    it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958
    """
    return _loss(
        _SPEC, "binary_cross_entropy_with_logits", (input, target, weight, pos_weight), None, reduction, out
    )


def binary_cross_entropy_with_logits_vjp(
    g, input, target, *, weight=None, pos_weight=None, reduction="mean", wrt=None, out=None
):
    """Cotangents of the inputs of binary_cross_entropy_with_logits, given the cotangent g of its result.

    binary_cross_entropy_with_logits: Cross entropy of a probability and the sigmoid of a logit;
    pos_weight weighs the positive part.

        binary_cross_entropy_with_logits = Piecewise((0, Eq(target, 0)), (-target*log(1/(1 + exp(-input))),
                                           True)) + Piecewise((0, Eq(target, 1)), (-(1 -
                                           target)*log(1/(exp(input) + 1)), True))

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    weight: optional array; broadcasts with the others.
    pos_weight: optional array; broadcasts with the others.
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

    Reference: D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958
    """
    return _cotangents(
        _SPEC,
        "binary_cross_entropy_with_logits_vjp",
        g,
        (input, target, weight, pos_weight),
        None,
        reduction,
        wrt,
        out,
    )


def binary_cross_entropy_with_logits_value_and_grad(
    input, target, *, weight=None, pos_weight=None, reduction="mean", out=None
):
    """Value of binary_cross_entropy_with_logits and its derivative, in one pass.

    binary_cross_entropy_with_logits: Cross entropy of a probability and the sigmoid of a logit;
    pos_weight weighs the positive part.

        binary_cross_entropy_with_logits = Piecewise((0, Eq(target, 0)), (-target*log(1/(1 + exp(-input))),
                                           True)) + Piecewise((0, Eq(target, 1)), (-(1 -
                                           target)*log(1/(exp(input) + 1)), True))

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    weight: optional array; broadcasts with the others.
    pos_weight: optional array; broadcasts with the others.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what binary_cross_entropy_with_logits_vjp(1, ...) returns). The result has the dtype
    to which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958
    """
    return _loss_pair(
        _SPEC,
        "binary_cross_entropy_with_logits_value_and_grad",
        (input, target, weight, pos_weight),
        None,
        reduction,
        out,
    )


def binary_cross_entropy_with_logits_hvp(
    v, input, target, *, weight=None, pos_weight=None, reduction="mean", out=None
):
    """Hessian of binary_cross_entropy_with_logits in input times v.

    binary_cross_entropy_with_logits: Cross entropy of a probability and the sigmoid of a logit;
    pos_weight weighs the positive part.

        binary_cross_entropy_with_logits = Piecewise((0, Eq(target, 0)), (-target*log(1/(1 + exp(-input))),
                                           True)) + Piecewise((0, Eq(target, 1)), (-(1 -
                                           target)*log(1/(exp(input) + 1)), True))

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    weight: optional array; broadcasts with the others.
    pos_weight: optional array; broadcasts with the others.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958
    """
    return _curvature(
        _SPEC,
        "binary_cross_entropy_with_logits_hvp",
        "hvp",
        v,
        (input, target, weight, pos_weight),
        None,
        reduction,
        out,
    )


def binary_cross_entropy_with_logits_hess_diag(
    input, target, *, weight=None, pos_weight=None, reduction="mean", out=None
):
    """Diagonal of the Hessian of binary_cross_entropy_with_logits in input.

    binary_cross_entropy_with_logits: Cross entropy of a probability and the sigmoid of a logit;
    pos_weight weighs the positive part.

        binary_cross_entropy_with_logits = Piecewise((0, Eq(target, 0)), (-target*log(1/(1 + exp(-input))),
                                           True)) + Piecewise((0, Eq(target, 1)), (-(1 -
                                           target)*log(1/(exp(input) + 1)), True))

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    weight: optional array; broadcasts with the others.
    pos_weight: optional array; broadcasts with the others.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958
    """
    return _curvature(
        _SPEC,
        "binary_cross_entropy_with_logits_hess_diag",
        "hess_diag",
        None,
        (input, target, weight, pos_weight),
        None,
        reduction,
        out,
    )
