# Made by symdl 0.1.0 from margin_ranking_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     margin_ranking_loss = margin - target*(input1 - input2)  if margin - target*(input1 - input2) >= 0
#                           0  otherwise
"""How far two scores fall short of the margin in the order the target, 1 or -1, asks for."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _loss, _loss_pair

__all__ = ["margin_ranking_loss", "margin_ranking_loss_vjp", "margin_ranking_loss_value_and_grad"]


def _value_numbers(margin):
    t32 = 0.5 * float(np.maximum(margin, -margin))
    return margin, t32, margin


_value = _Kernel(
    name="margin_ranking_loss_value",
    rows=False,
    inputs=("input1", "input2", "target"),
    outputs=("value",),
    scalars=("margin",),
    kinds=("real", "real", "wide"),
    primitives=("extended",),
    host=_value_numbers,
    text=r"""
// margin_ranking_loss_value for the elements at which it loses digits.
struct margin_ranking_loss_value_carefully_results {
    real value_result;
};

__device__ __noinline__ margin_ranking_loss_value_carefully_results margin_ranking_loss_value_carefully(
    const real input1, const real input2, const real target, const pair margin_pair)
{
    const extended t1 = extended_of(target) * (extended_of(input1) - extended_of(input2));
    const extended t2 = extended(margin_pair) - t1;
    return { real(real(t2) < R(0.0) ? extended(R(0.0)) : t2) };
}

// margin_ranking_loss_value for the elements at which it loses digits.
struct margin_ranking_loss_value_far_results {
    real value_result;
};

__device__ __forceinline__ margin_ranking_loss_value_far_results margin_ranking_loss_value_far(
    const real input1, const real input2, const real target, const real margin)
{
    const real t1 = maximum_(minimum_(input1, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t2 = maximum_(minimum_(input2, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t3 = maximum_(minimum_(target, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t4 = margin - t3 * (t1 - t2);
    return { t4 < R(0.0) ? R(0.0) : t4 };
}

__device__ __forceinline__ void margin_ranking_loss_value_element(
    const real input1, const real input2, const real target, const real margin, const real t32, const pair margin_pair, real& value_result)
{
    const real t1 = margin - target * (input1 - input2);
    const real t2 = t1 < R(0.0) ? R(0.0) : t1;
    const bool t3 = maximum_(input1, -input1) == INF;
    const bool t4 = maximum_(input2, -input2) == INF;
    const bool t5 = maximum_(target, -target) == INF;
    const bool t6 = t2 != t2 && (((t3 || t4) || t5) && !(t3 && t4) && !(t3 && t5) && !(t4 && t5));
    const bool t7 = maximum_(t1, -t1) < t32 && !t6;
    value_result = t2;
    if (t7) {
        const margin_ranking_loss_value_carefully_results better = margin_ranking_loss_value_carefully(input1, input2, target, margin_pair);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (t6) {
        const margin_ranking_loss_value_far_results better = margin_ranking_loss_value_far(input1, input2, target, margin);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) margin_ranking_loss_value_flat(
    FLAT(const input1_type, input1_in),
    FLAT(const input2_type, input2_in),
    FLAT(const target_type, target_in),
    FLAT(value_out_type, value_out),
    const real margin,
    const real t32,
    WIDE_NUMBER(margin_pair),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result;
        margin_ranking_loss_value_element(
            load(ENTRY(input1_in)), load(ENTRY(input2_in)), load(ENTRY(target_in)), margin, t32, pair(margin_pair_hi, margin_pair_lo), value_result);
        store(ENTRY(value_out), value_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) margin_ranking_loss_value_strided(
    STRIDED(const input1_type, input1_in),
    STRIDED(const input2_type, input2_in),
    STRIDED(const target_type, target_in),
    STRIDED(value_out_type, value_out),
    const real margin,
    const real t32,
    WIDE_NUMBER(margin_pair),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result;
        margin_ranking_loss_value_element(
            load(PLACE(input1_in)), load(PLACE(input2_in)), load(PLACE(target_in)), margin, t32, pair(margin_pair_hi, margin_pair_lo), value_result);
        store(PLACE(value_out), value_result);
    }
}
""",
)


_vjp = _Kernel(
    name="margin_ranking_loss_vjp",
    rows=False,
    inputs=("input1", "input2", "target", "g"),
    outputs=("input1", "input2"),
    scalars=("margin",),
    kinds=("real",),
    text=r"""
__device__ __forceinline__ void margin_ranking_loss_vjp_element(
    const real input1, const real input2, const real target, const real g, const real margin, real& input1_result, real& input2_result)
{
    const real t1 = g * target;
    const bool t2 = margin - target * (input1 - input2) < R(0.0);
    const bool t3 = input1 == input1;
    const bool t4 = input2 == input2;
    const real t5 = t4 ? (t3 ? (t2 ? R(0.0) : -t1) : input1) : input2;
    const real t6 = t4 ? (t3 ? (t2 ? R(0.0) : t1) : input1) : input2;
    input1_result = t5;
    input2_result = t6;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) margin_ranking_loss_vjp_flat(
    FLAT(const input1_type, input1_in),
    FLAT(const input2_type, input2_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(input1_out_type, input1_out),
    FLAT(input2_out_type, input2_out),
    const real margin,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real input1_result, input2_result;
        margin_ranking_loss_vjp_element(
            load(ENTRY(input1_in)), load(ENTRY(input2_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), margin, input1_result, input2_result);
        store(ENTRY(input1_out), input1_result);
        store(ENTRY(input2_out), input2_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) margin_ranking_loss_vjp_strided(
    STRIDED(const input1_type, input1_in),
    STRIDED(const input2_type, input2_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input1_out_type, input1_out),
    STRIDED(input2_out_type, input2_out),
    const real margin,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real input1_result, input2_result;
        margin_ranking_loss_vjp_element(
            load(PLACE(input1_in)), load(PLACE(input2_in)), load(PLACE(target_in)), load(PLACE(g_in)), margin, input1_result, input2_result);
        store(PLACE(input1_out), input1_result);
        store(PLACE(input2_out), input2_result);
    }
}
""",
)


_vjp_target = _Kernel(
    name="margin_ranking_loss_vjp_target",
    rows=False,
    inputs=("input1", "input2", "target", "g"),
    outputs=("target",),
    scalars=("margin",),
    kinds=("real",),
    text=r"""
__device__ __forceinline__ void margin_ranking_loss_vjp_target_element(
    const real input1, const real input2, const real target, const real g, const real margin, real& target_result)
{
    const real t1 = margin - target * (input1 - input2) < R(0.0) ? R(0.0) : g * (input2 - input1);
    target_result = target == target ? t1 : target;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) margin_ranking_loss_vjp_target_flat(
    FLAT(const input1_type, input1_in),
    FLAT(const input2_type, input2_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(target_out_type, target_out),
    const real margin,
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real target_result;
        margin_ranking_loss_vjp_target_element(
            load(ENTRY(input1_in)), load(ENTRY(input2_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), margin, target_result);
        store(ENTRY(target_out), target_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) margin_ranking_loss_vjp_target_strided(
    STRIDED(const input1_type, input1_in),
    STRIDED(const input2_type, input2_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(target_out_type, target_out),
    const real margin,
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real target_result;
        margin_ranking_loss_vjp_target_element(
            load(PLACE(input1_in)), load(PLACE(input2_in)), load(PLACE(target_in)), load(PLACE(g_in)), margin, target_result);
        store(PLACE(target_out), target_result);
    }
}
""",
)


def _value_and_grad_numbers(margin):
    t42 = 0.5 * float(np.maximum(margin, -margin))
    return margin, t42, margin


_value_and_grad = _Kernel(
    name="margin_ranking_loss_value_and_grad",
    rows=False,
    inputs=("input1", "input2", "target", "g"),
    outputs=("value", "input1", "input2"),
    scalars=("margin",),
    kinds=("real", "real", "wide"),
    primitives=("extended",),
    host=_value_and_grad_numbers,
    text=r"""
// margin_ranking_loss_value_and_grad for the elements at which it loses digits.
struct margin_ranking_loss_value_and_grad_carefully_results {
    real value_result;
};

__device__ __noinline__ margin_ranking_loss_value_and_grad_carefully_results margin_ranking_loss_value_and_grad_carefully(
    const real input1, const real input2, const real target, const pair margin_pair)
{
    const extended t1 = extended_of(target) * (extended_of(input1) - extended_of(input2));
    const extended t2 = extended(margin_pair) - t1;
    return { real(real(t2) < R(0.0) ? extended(R(0.0)) : t2) };
}

// margin_ranking_loss_value_and_grad for the elements at which it loses digits.
struct margin_ranking_loss_value_and_grad_far_results {
    real value_result;
};

__device__ __forceinline__ margin_ranking_loss_value_and_grad_far_results margin_ranking_loss_value_and_grad_far(
    const real input1, const real input2, const real target, const real margin)
{
    const real t1 = maximum_(minimum_(input1, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t2 = maximum_(minimum_(input2, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t3 = maximum_(minimum_(target, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t4 = margin - t3 * (t1 - t2);
    return { t4 < R(0.0) ? R(0.0) : t4 };
}

__device__ __forceinline__ void margin_ranking_loss_value_and_grad_element(
    const real input1, const real input2, const real target, const real g, const real margin, const real t42, const pair margin_pair, real& value_result, real& input1_result, real& input2_result)
{
    const real t1 = margin - target * (input1 - input2);
    const bool t2 = t1 < R(0.0);
    const real t3 = t2 ? R(0.0) : t1;
    const real t4 = g * target;
    const bool t5 = input1 == input1;
    const bool t6 = input2 == input2;
    const real t7 = t6 ? (t5 ? (t2 ? R(0.0) : -t4) : input1) : input2;
    const real t8 = t6 ? (t5 ? (t2 ? R(0.0) : t4) : input1) : input2;
    const bool t9 = maximum_(input1, -input1) == INF;
    const bool t10 = maximum_(input2, -input2) == INF;
    const bool t11 = maximum_(target, -target) == INF;
    const bool t12 = t3 != t3 && (((t9 || t10) || t11) && !(t9 && t10) && !(t9 && t11) && !(t10 && t11));
    const bool t13 = maximum_(t1, -t1) < t42 && !t12;
    value_result = t3;
    input1_result = t7;
    input2_result = t8;
    if (t13) {
        const margin_ranking_loss_value_and_grad_carefully_results better = margin_ranking_loss_value_and_grad_carefully(input1, input2, target, margin_pair);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (t12) {
        const margin_ranking_loss_value_and_grad_far_results better = margin_ranking_loss_value_and_grad_far(input1, input2, target, margin);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) margin_ranking_loss_value_and_grad_flat(
    FLAT(const input1_type, input1_in),
    FLAT(const input2_type, input2_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(value_out_type, value_out),
    FLAT(input1_out_type, input1_out),
    FLAT(input2_out_type, input2_out),
    const real margin,
    const real t42,
    WIDE_NUMBER(margin_pair),
    const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        real value_result, input1_result, input2_result;
        margin_ranking_loss_value_and_grad_element(
            load(ENTRY(input1_in)), load(ENTRY(input2_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), margin, t42, pair(margin_pair_hi, margin_pair_lo), value_result, input1_result, input2_result);
        store(ENTRY(value_out), value_result);
        store(ENTRY(input1_out), input1_result);
        store(ENTRY(input2_out), input2_result);
    }
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) margin_ranking_loss_value_and_grad_strided(
    STRIDED(const input1_type, input1_in),
    STRIDED(const input2_type, input2_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input1_out_type, input1_out),
    STRIDED(input2_out_type, input2_out),
    const real margin,
    const real t42,
    WIDE_NUMBER(margin_pair),
    const integer size_0, const integer size_1, const integer size)
{
    const integer stride = (integer)gridDim.x * THREADS;
    for (integer i = (integer)blockIdx.x * THREADS + threadIdx.x; i < size; i += stride) {
        const integer index_0 = i % size_0, rest = i / size_0, index_1 = rest % size_1, index_2 = rest / size_1;
        real value_result, input1_result, input2_result;
        margin_ranking_loss_value_and_grad_element(
            load(PLACE(input1_in)), load(PLACE(input2_in)), load(PLACE(target_in)), load(PLACE(g_in)), margin, t42, pair(margin_pair_hi, margin_pair_lo), value_result, input1_result, input2_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input1_out), input1_result);
        store(PLACE(input2_out), input2_result);
    }
}
""",
)


_SPEC = _Function(
    name="margin_ranking_loss",
    arguments=(
        _Argument("input1", "elem"),
        _Argument("input2", "elem"),
        _Argument("target", "target"),
        _Argument("margin", "param"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input1", "input2", "target"), ("margin",), ("value",)),
                "vjp": _Body(_vjp, ("input1", "input2", "target", "g"), ("margin",), ("input1", "input2")),
                "vjp_target": _Body(
                    _vjp_target, ("input1", "input2", "target", "g"), ("margin",), ("target",)
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input1", "input2", "target", "g"),
                    ("margin",),
                    ("value", "input1", "input2"),
                ),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
)


def margin_ranking_loss(input1, input2, target, *, margin=0.0, reduction="mean", out=None):
    """How far two scores fall short of the margin in the order the target, 1 or -1, asks for.

        margin_ranking_loss = margin - target*(input1 - input2)  if margin - target*(input1 - input2) >= 0
                              0  otherwise

    input1: array; broadcasts with the others.
    input2: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    margin: number; default 0.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the broadcast shape for reduction='none'. Sums accumulate in float64.
    The result has the dtype to which the floating input1, input2 promote (float16, bfloat16, float32,
    float64; 16-bit types compute in float32); integers and bools become float64; the other arrays are
    cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: PyTorch, torch.nn.functional.margin_ranking_loss
    """
    return _loss(_SPEC, "margin_ranking_loss", (input1, input2, target, margin), None, reduction, out)


def margin_ranking_loss_vjp(g, input1, input2, target, *, margin=0.0, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of margin_ranking_loss, given the cotangent g of its result.

    margin_ranking_loss: How far two scores fall short of the margin in the order the target, 1 or -1,
    asks for.

        margin_ranking_loss = margin - target*(input1 - input2)  if margin - target*(input1 - input2) >= 0
                              0  otherwise

    g: the cotangent of the result, of its shape after the reduction.
    input1: array; broadcasts with the others.
    input2: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    margin: number; default 0.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones; target may be
        asked for.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns a tuple of arrays, the cotangent of input1, input2, each of its input's shape. The result
    has the dtype to which the floating input1, input2 promote (float16, bfloat16, float32, float64;
    16-bit types compute in float32); integers and bools become float64; the other arrays are cast to
    it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: PyTorch, torch.nn.functional.margin_ranking_loss
    """
    return _cotangents(
        _SPEC, "margin_ranking_loss_vjp", g, (input1, input2, target, margin), None, reduction, wrt, out
    )


def margin_ranking_loss_value_and_grad(input1, input2, target, *, margin=0.0, reduction="mean", out=None):
    """Value of margin_ranking_loss and its derivative, in one pass.

    margin_ranking_loss: How far two scores fall short of the margin in the order the target, 1 or -1,
    asks for.

        margin_ranking_loss = margin - target*(input1 - input2)  if margin - target*(input1 - input2) >= 0
                              0  otherwise

    input1: array; broadcasts with the others.
    input2: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    margin: number; default 0.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what margin_ranking_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input1, input2 promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: PyTorch, torch.nn.functional.margin_ranking_loss
    """
    return _loss_pair(
        _SPEC, "margin_ranking_loss_value_and_grad", (input1, input2, target, margin), None, reduction, out
    )
