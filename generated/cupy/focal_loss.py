# Made by symdl 0.1.0 from focal_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     focal_loss = -alpha*Piecewise((0, Eq(target, 0)), (target*Piecewise((0, Eq((1 - input)**gamma, 0)),
#                  ((1 - input)**gamma*log(input), True)), True)) - (1 - alpha)*Piecewise((0, Eq(target,
#                  1)), ((1 - target)*Piecewise((0, Eq(input**gamma, 0)), (input**gamma*log(1 - input),
#                  True)), True))
"""Cross entropy on probabilities in which well-classified examples count less, for targets 0 and 1."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "focal_loss", "focal_loss_vjp", "focal_loss_value_and_grad", "focal_loss_hvp", "focal_loss_hess_diag"
]


def _value_numbers(alpha, gamma):
    t11 = alpha - 1.0
    return gamma, alpha, t11


_value = _Kernel(
    name="focal_loss_value",
    rows=False,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("alpha", "gamma"),
    kinds=("real", "real", "real"),
    host=_value_numbers,
    text=r"""
__device__ __forceinline__ void focal_loss_value_element(
    const real input, const real target, const real gamma, const real alpha, const real t11, real& value_result)
{
    const real power = power_(R(1.0) - input, gamma);
    const real t1 = power == R(0.0) ? R(0.0) : -(alpha * target * power * log_(input));
    const real power_2 = power_(input, gamma);
    const real t2 = power_2 == R(0.0) ? R(0.0) : t11 * power_2 * (R(1.0) - target) * log1p_(-input);
    value_result = (target == R(0.0) ? R(0.0) : t1) + (target == R(1.0) ? R(0.0) : t2);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) focal_loss_value_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(value_out_type, value_out),
    const real gamma,
    const real alpha,
    const real t11,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result;
        focal_loss_value_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), gamma, alpha, t11, value_result);
        store(ENTRY(value_out), value_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) focal_loss_value_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(value_out_type, value_out),
    const real gamma,
    const real alpha,
    const real t11,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result;
        focal_loss_value_element(
            load(PLACE(input_in)), load(PLACE(target_in)), gamma, alpha, t11, value_result);
        store(PLACE(value_out), value_result);
    }
}
""",
)


def _vjp_numbers(alpha, gamma):
    t2 = gamma - 1.0
    t3 = alpha * gamma
    t16 = alpha - 1.0
    t18 = gamma * t16
    return t2, t3, gamma, alpha, t18, t16


_vjp = _Kernel(
    name="focal_loss_vjp",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("alpha", "gamma"),
    kinds=("real", "real", "real", "real", "real", "real"),
    host=_vjp_numbers,
    text=r"""
__device__ __forceinline__ void focal_loss_vjp_element(
    const real input, const real target, const real g, const real t2, const real t3, const real gamma, const real alpha, const real t18, const real t16, real& input_result)
{
    const real t1 = R(1.0) - input;
    const real power = power_(t1, gamma);
    const real t4 = t3 * target * power_(t1, t2) * log_(input) - target / input * alpha * power;
    const real t5 = R(1.0) - target;
    const real power_2 = power_(input, gamma);
    const real t6 = t18 * power_(input, t2) * t5 * log1p_(-input) - power_2 / t1 * t5 * t16;
    const real t7 = target == R(1.0) ? R(0.0) : power_2 == R(0.0) ? R(0.0) : t6;
    input_result = g * ((target == R(0.0) ? R(0.0) : power == R(0.0) ? R(0.0) : t4) + t7);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) focal_loss_vjp_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(input_out_type, input_out),
    const real t2,
    const real t3,
    const real gamma,
    const real alpha,
    const real t18,
    const real t16,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real input_result;
        focal_loss_vjp_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), t2, t3, gamma, alpha, t18, t16, input_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) focal_loss_vjp_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real t2,
    const real t3,
    const real gamma,
    const real alpha,
    const real t18,
    const real t16,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real input_result;
        focal_loss_vjp_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), t2, t3, gamma, alpha, t18, t16, input_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


def _vjp_target_numbers(alpha, gamma):
    t1 = alpha - 1.0
    return gamma, t1, alpha


_vjp_target = _Kernel(
    name="focal_loss_vjp_target",
    rows=False,
    inputs=("input", "g", "target"),
    outputs=("target",),
    scalars=("alpha", "gamma"),
    kinds=("real", "real", "real"),
    host=_vjp_target_numbers,
    text=r"""
__device__ __forceinline__ void focal_loss_vjp_target_element(
    const real input, const real g, const real target, const real gamma, const real t1, const real alpha, real& target_result)
{
    const real power = power_(input, gamma);
    const real power_2 = power_(R(1.0) - input, gamma);
    const real t2 = power_2 == R(0.0) ? R(0.0) : -(alpha * power_2 * log_(input));
    const real t3 = g * ((power == R(0.0) ? R(0.0) : -(t1 * power * log1p_(-input))) + t2);
    target_result = target == target ? t3 : target;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) focal_loss_vjp_target_flat(
    FLAT(const input_type, input_in),
    FLAT(const g_type, g_in),
    FLAT(const target_type, target_in),
    FLAT(target_out_type, target_out),
    const real gamma,
    const real t1,
    const real alpha,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real target_result;
        focal_loss_vjp_target_element(
            load(ENTRY(input_in)), load(ENTRY(g_in)), load(ENTRY(target_in)), gamma, t1, alpha, target_result);
        store(ENTRY(target_out), target_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) focal_loss_vjp_target_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const g_type, g_in),
    STRIDED(const target_type, target_in),
    STRIDED(target_out_type, target_out),
    const real gamma,
    const real t1,
    const real alpha,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real target_result;
        focal_loss_vjp_target_element(
            load(PLACE(input_in)), load(PLACE(g_in)), load(PLACE(target_in)), gamma, t1, alpha, target_result);
        store(PLACE(target_out), target_result);
    }
}
""",
)


def _value_and_grad_numbers(alpha, gamma):
    t11 = alpha - 1.0
    t21 = gamma - 1.0
    t22 = alpha * gamma
    t32 = gamma * t11
    return gamma, alpha, t11, t21, t22, t32


_value_and_grad = _Kernel(
    name="focal_loss_value_and_grad",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    scalars=("alpha", "gamma"),
    kinds=("real", "real", "real", "real", "real", "real"),
    host=_value_and_grad_numbers,
    text=r"""
__device__ __forceinline__ void focal_loss_value_and_grad_element(
    const real input, const real target, const real g, const real gamma, const real alpha, const real t11, const real t21, const real t22, const real t32, real& value_result, real& input_result)
{
    const real t1 = R(1.0) - input;
    const real power = power_(t1, gamma);
    const real log = log_(input);
    const bool t2 = power == R(0.0);
    const bool t3 = target == R(0.0);
    const real power_2 = power_(input, gamma);
    const real t4 = R(1.0) - target;
    const real log1p = log1p_(-input);
    const bool t5 = power_2 == R(0.0);
    const bool t6 = target == R(1.0);
    const real t7 = t3 ? R(0.0) : t2 ? R(0.0) : -(alpha * target * power * log);
    const real t8 = t7 + (t6 ? R(0.0) : t5 ? R(0.0) : t11 * power_2 * t4 * log1p);
    const real t9 = t2 ? R(0.0) : t22 * target * power_(t1, t21) * log - target / input * alpha * power;
    const real t10 = t5 ? R(0.0) : t32 * power_(input, t21) * t4 * log1p - power_2 / t1 * t4 * t11;
    const real t12 = g * ((t3 ? R(0.0) : t9) + (t6 ? R(0.0) : t10));
    value_result = t8;
    input_result = t12;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) focal_loss_value_and_grad_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(value_out_type, value_out),
    FLAT(input_out_type, input_out),
    const real gamma,
    const real alpha,
    const real t11,
    const real t21,
    const real t22,
    const real t32,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result, input_result;
        focal_loss_value_and_grad_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), gamma, alpha, t11, t21, t22, t32, value_result, input_result);
        store(ENTRY(value_out), value_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) focal_loss_value_and_grad_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const real gamma,
    const real alpha,
    const real t11,
    const real t21,
    const real t22,
    const real t32,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result, input_result;
        focal_loss_value_and_grad_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), gamma, alpha, t11, t21, t22, t32, value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


def _hvp_numbers(alpha, gamma):
    t2 = gamma - 2.0
    t5 = alpha * gamma * (1.0 - gamma)
    t9 = gamma - 1.0
    t27 = alpha - 1.0
    t30 = gamma * t27 * t9
    return t2, t5, t9, alpha, gamma, t30, t27


_hvp = _Kernel(
    name="focal_loss_hvp",
    rows=False,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    scalars=("alpha", "gamma"),
    kinds=("real", "real", "real", "real", "real", "real", "real"),
    host=_hvp_numbers,
    text=r"""
__device__ __forceinline__ void focal_loss_hvp_element(
    const real input, const real target, const real g, const real v, const real t2, const real t5, const real t9, const real alpha, const real gamma, const real t30, const real t27, real& input_result)
{
    const real t1 = R(1.0) - input;
    const real power = power_(t1, gamma);
    const real t3 = R(2.0) / input * target * alpha * gamma * power_(t1, t9);
    const real t4 = t5 * target * power_(t1, t2) * log_(input) + t3;
    const real t6 = power == R(0.0) ? R(0.0) : t4 + target / input * alpha / input * power;
    const real t7 = R(1.0) - target;
    const real power_2 = power_(input, gamma);
    const real t8 = R(2.0) / t1 * gamma * power_(input, t9) * t7 * t27;
    const real t10 = t30 * power_(input, t2) * t7 * log1p_(-input) - t8 - power_2 / t1 * t7 / t1 * t27;
    const real t11 = target == R(1.0) ? R(0.0) : power_2 == R(0.0) ? R(0.0) : t10;
    input_result = g * v * ((target == R(0.0) ? R(0.0) : t6) + t11);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) focal_loss_hvp_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(const v_type, v_in),
    FLAT(input_out_type, input_out),
    const real t2,
    const real t5,
    const real t9,
    const real alpha,
    const real gamma,
    const real t30,
    const real t27,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real input_result;
        focal_loss_hvp_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), load(ENTRY(v_in)), t2, t5, t9, alpha, gamma, t30, t27, input_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) focal_loss_hvp_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    const real t2,
    const real t5,
    const real t9,
    const real alpha,
    const real gamma,
    const real t30,
    const real t27,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real input_result;
        focal_loss_hvp_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), load(PLACE(v_in)), t2, t5, t9, alpha, gamma, t30, t27, input_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


def _hess_diag_numbers(alpha, gamma):
    t2 = gamma - 2.0
    t5 = alpha * gamma * (1.0 - gamma)
    t9 = gamma - 1.0
    t27 = alpha - 1.0
    t30 = gamma * t27 * t9
    return t2, t5, t9, alpha, gamma, t30, t27


_hess_diag = _Kernel(
    name="focal_loss_hess_diag",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("alpha", "gamma"),
    kinds=("real", "real", "real", "real", "real", "real", "real"),
    host=_hess_diag_numbers,
    text=r"""
__device__ __forceinline__ void focal_loss_hess_diag_element(
    const real input, const real target, const real g, const real t2, const real t5, const real t9, const real alpha, const real gamma, const real t30, const real t27, real& input_result)
{
    const real t1 = R(1.0) - input;
    const real power = power_(t1, gamma);
    const real t3 = R(2.0) / input * target * alpha * gamma * power_(t1, t9);
    const real t4 = t5 * target * power_(t1, t2) * log_(input) + t3;
    const real t6 = power == R(0.0) ? R(0.0) : t4 + target / input * alpha / input * power;
    const real t7 = R(1.0) - target;
    const real power_2 = power_(input, gamma);
    const real t8 = R(2.0) / t1 * gamma * power_(input, t9) * t7 * t27;
    const real t10 = t30 * power_(input, t2) * t7 * log1p_(-input) - t8 - power_2 / t1 * t7 / t1 * t27;
    const real t11 = target == R(1.0) ? R(0.0) : power_2 == R(0.0) ? R(0.0) : t10;
    input_result = g * ((target == R(0.0) ? R(0.0) : t6) + t11);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) focal_loss_hess_diag_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(input_out_type, input_out),
    const real t2,
    const real t5,
    const real t9,
    const real alpha,
    const real gamma,
    const real t30,
    const real t27,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real input_result;
        focal_loss_hess_diag_element(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), t2, t5, t9, alpha, gamma, t30, t27, input_result);
        store(ENTRY(input_out), input_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) focal_loss_hess_diag_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real t2,
    const real t5,
    const real t9,
    const real alpha,
    const real gamma,
    const real t30,
    const real t27,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real input_result;
        focal_loss_hess_diag_element(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), t2, t5, t9, alpha, gamma, t30, t27, input_result);
        store(PLACE(input_out), input_result);
    }
}
""",
)


_SPEC = _Function(
    name="focal_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("alpha", "param", domain=_Domain(0, 1, False, False)),
        _Argument("gamma", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input", "target"), ("alpha", "gamma"), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g"), ("alpha", "gamma"), ("input",)),
                "vjp_target": _Body(_vjp_target, ("input", "g", "target"), ("alpha", "gamma"), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g"), ("alpha", "gamma"), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), ("alpha", "gamma"), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g"), ("alpha", "gamma"), ("input",)),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
)


def focal_loss(input, target, *, alpha=0.25, gamma=2.0, reduction="mean", out=None):
    """Cross entropy on probabilities in which well-classified examples count less, for targets 0 and 1.

        focal_loss = -alpha*Piecewise((0, Eq(target, 0)), (target*Piecewise((0, Eq((1 - input)**gamma, 0)),
                     ((1 - input)**gamma*log(input), True)), True)) - (1 - alpha)*Piecewise((0, Eq(target,
                     1)), ((1 - target)*Piecewise((0, Eq(input**gamma, 0)), (input**gamma*log(1 - input),
                     True)), True))

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
    return _loss(_SPEC, "focal_loss", (input, target, alpha, gamma), None, reduction, out)


def focal_loss_vjp(g, input, target, *, alpha=0.25, gamma=2.0, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of focal_loss, given the cotangent g of its result.

    focal_loss: Cross entropy on probabilities in which well-classified examples count less, for targets
    0 and 1.

        focal_loss = -alpha*Piecewise((0, Eq(target, 0)), (target*Piecewise((0, Eq((1 - input)**gamma, 0)),
                     ((1 - input)**gamma*log(input), True)), True)) - (1 - alpha)*Piecewise((0, Eq(target,
                     1)), ((1 - target)*Piecewise((0, Eq(input**gamma, 0)), (input**gamma*log(1 - input),
                     True)), True))

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
    return _cotangents(_SPEC, "focal_loss_vjp", g, (input, target, alpha, gamma), None, reduction, wrt, out)


def focal_loss_value_and_grad(input, target, *, alpha=0.25, gamma=2.0, reduction="mean", out=None):
    """Value of focal_loss and its derivative, in one pass.

    focal_loss: Cross entropy on probabilities in which well-classified examples count less, for targets
    0 and 1.

        focal_loss = -alpha*Piecewise((0, Eq(target, 0)), (target*Piecewise((0, Eq((1 - input)**gamma, 0)),
                     ((1 - input)**gamma*log(input), True)), True)) - (1 - alpha)*Piecewise((0, Eq(target,
                     1)), ((1 - target)*Piecewise((0, Eq(input**gamma, 0)), (input**gamma*log(1 - input),
                     True)), True))

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    alpha: number, 0 <= alpha <= 1; default 0.25.
    gamma: number, 0 <= gamma; default 2.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what focal_loss_vjp(1, ...) returns). The result has the dtype to which the floating
    input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32); integers and
    bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _loss_pair(_SPEC, "focal_loss_value_and_grad", (input, target, alpha, gamma), None, reduction, out)


def focal_loss_hvp(v, input, target, *, alpha=0.25, gamma=2.0, reduction="mean", out=None):
    """Hessian of focal_loss in input times v.

    focal_loss: Cross entropy on probabilities in which well-classified examples count less, for targets
    0 and 1.

        focal_loss = -alpha*Piecewise((0, Eq(target, 0)), (target*Piecewise((0, Eq((1 - input)**gamma, 0)),
                     ((1 - input)**gamma*log(input), True)), True)) - (1 - alpha)*Piecewise((0, Eq(target,
                     1)), ((1 - target)*Piecewise((0, Eq(input**gamma, 0)), (input**gamma*log(1 - input),
                     True)), True))

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
    return _curvature(_SPEC, "focal_loss_hvp", "hvp", v, (input, target, alpha, gamma), None, reduction, out)


def focal_loss_hess_diag(input, target, *, alpha=0.25, gamma=2.0, reduction="mean", out=None):
    """Diagonal of the Hessian of focal_loss in input.

    focal_loss: Cross entropy on probabilities in which well-classified examples count less, for targets
    0 and 1.

        focal_loss = -alpha*Piecewise((0, Eq(target, 0)), (target*Piecewise((0, Eq((1 - input)**gamma, 0)),
                     ((1 - input)**gamma*log(input), True)), True)) - (1 - alpha)*Piecewise((0, Eq(target,
                     1)), ((1 - target)*Piecewise((0, Eq(input**gamma, 0)), (input**gamma*log(1 - input),
                     True)), True))

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
        _SPEC, "focal_loss_hess_diag", "hess_diag", None, (input, target, alpha, gamma), None, reduction, out
    )
