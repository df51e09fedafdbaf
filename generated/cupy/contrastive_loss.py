# Made by symdl 0.1.0 from contrastive_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     contrastive_loss = target*Piecewise(((margin - root(RowSum((input1 - input2)**2), 2))**2, margin -
#                        root(RowSum((input1 - input2)**2), 2) >= 0), (0, True))/2 + (1 -
#                        target)*RowSum((input1 - input2)**2)/2
"""Draws similar rows (target 0) together and dissimilar ones (target 1) apart to the margin."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _loss, _loss_pair

__all__ = ["contrastive_loss", "contrastive_loss_vjp", "contrastive_loss_value_and_grad"]


_value = _Kernel(
    name="contrastive_loss_value",
    rows=True,
    inputs=("input1", "input2", "target"),
    outputs=("value",),
    scalars=("margin",),
    kinds=("real",),
    monoids=("sum",),
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) contrastive_loss_value_rows(
    STRIDED(const input1_type, input1_in),
    STRIDED(const input2_type, input2_in),
    STRIDED(const target_type, target_in),
    STRIDED(value_out_type, value_out),
    const real margin,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input1_type* const input1_row = ROW(input1_in);
        const input2_type* const input2_row = ROW(input2_in);
        const real target = load(ROW(target_in));
        const wide t1 = wide(R(1.0) - target);
        const real t2 = R(0.5) * target;

        sum_taken<real> total_state;
        EACH_CHUNK(first) {
            READ(input1);
            READ(input2);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input1 = load(input1_chunk.at + lane);
                const real input2 = load(input2_chunk.at + lane);
                const real t3 = input1 - input2;
                total_state_e[lane] = t3 * t3;
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t3 = margin - sqrt_(real(total));
        const wide t4 = (t1 * total + wide(R(2.0) * (t3 < R(0.0) ? R(0.0) : t2 * (t3 * t3)))) / wide(R(2.0));
        const real t5 = real(t4);

        const real value_result = t5;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


_vjp = _Kernel(
    name="contrastive_loss_vjp",
    rows=True,
    inputs=("input1", "input2", "target", "g"),
    outputs=("input1", "input2"),
    scalars=("margin",),
    kinds=("real",),
    monoids=("sum",),
    carried=3,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) contrastive_loss_vjp_rows(
    STRIDED(const input1_type, input1_in),
    STRIDED(const input2_type, input2_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input1_out_type, input1_out),
    STRIDED(input2_out_type, input2_out),
    const real margin,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input1_type* const input1_row = ROW(input1_in);
        HOLD(input1_type, input1);
        const input2_type* const input2_row = ROW(input2_in);
        HOLD(input2_type, input2);
        const real target = load(ROW(target_in));
        const real g = load(ROW(g_in));
        const real t1 = R(0.5) * target;
        const real t14_opposite = -target;
        const real t2 = R(2.0) * g;

        sum_taken<real> total_state;
        EACH_CHUNK(first) {
            TAKE(input1);
            TAKE(input2);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input1 = load(input1_chunk.at + lane);
                const real input2 = load(input2_chunk.at + lane);
                const real t3 = input1 - input2;
                total_state_e[lane] = t3 * t3;
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real sqrt = sqrt_(real(total));
        const real t3 = margin - sqrt;
        const real t4 = t3 < R(0.0) ? R(0.0) : total == wide(R(0.0)) ? R(0.0) : -(t1 * t3 / sqrt);
        const real t5 = t2 * ((fma_(R(2.0), t4, t14_opposite) + R(1.0)) / R(2.0));

        input1_out_type* const input1_out_row = ROW(input1_out);
        input2_out_type* const input2_out_row = ROW(input2_out);
        EACH_CHUNK(first) {
            TAKE(input1);
            TAKE(input2);
real input1_result[ENTRIES], input2_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input1 = load(input1_chunk.at + lane);
                const real input2 = load(input2_chunk.at + lane);
                const real t6 = t5 * (input1 - input2);
                const real t7 = t5 * (input2 - input1);
                input1_result[lane] = t6;
                input2_result[lane] = t7;
            }
            if (own < rows && inside) {
                put(input1_out_row, input1_out_s1, first, input1_result);
                put(input2_out_row, input2_out_s1, first, input2_result);
            }
        }
    }
}
""",
)


_vjp_target = _Kernel(
    name="contrastive_loss_vjp_target",
    rows=True,
    inputs=("input1", "input2", "g"),
    outputs=("target",),
    scalars=("margin",),
    kinds=("real",),
    monoids=("sum",),
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) contrastive_loss_vjp_target_rows(
    STRIDED(const input1_type, input1_in),
    STRIDED(const input2_type, input2_in),
    STRIDED(const g_type, g_in),
    STRIDED(target_out_type, target_out),
    const real margin,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input1_type* const input1_row = ROW(input1_in);
        const input2_type* const input2_row = ROW(input2_in);
        const real g = load(ROW(g_in));
        const wide t1 = wide(g);

        sum_taken<real> total_state;
        EACH_CHUNK(first) {
            READ(input1);
            READ(input2);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input1 = load(input1_chunk.at + lane);
                const real input2 = load(input2_chunk.at + lane);
                const real t2 = input1 - input2;
                total_state_e[lane] = t2 * t2;
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t2 = margin - sqrt_(real(total));
        const wide t3 = (wide(R(2.0) * (t2 < R(0.0) ? R(0.0) : R(0.5) * (t2 * t2))) - total) / wide(R(2.0));
        const real t4 = real(t1 * t3);

        const real target_result = t4;
        if (leads) store(ROW(target_out), target_result);
    }
}
""",
)


_value_and_grad = _Kernel(
    name="contrastive_loss_value_and_grad",
    rows=True,
    inputs=("input1", "input2", "target", "g"),
    outputs=("value", "input1", "input2"),
    scalars=("margin",),
    kinds=("real",),
    monoids=("sum",),
    carried=3,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) contrastive_loss_value_and_grad_rows(
    STRIDED(const input1_type, input1_in),
    STRIDED(const input2_type, input2_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input1_out_type, input1_out),
    STRIDED(input2_out_type, input2_out),
    const real margin,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input1_type* const input1_row = ROW(input1_in);
        HOLD(input1_type, input1);
        const input2_type* const input2_row = ROW(input2_in);
        HOLD(input2_type, input2);
        const real target = load(ROW(target_in));
        const real g = load(ROW(g_in));
        const wide t1 = wide(R(1.0) - target);
        const real t2 = R(0.5) * target;
        const real t24_opposite = -target;
        const real t3 = R(2.0) * g;

        sum_taken<real> total_state;
        EACH_CHUNK(first) {
            TAKE(input1);
            TAKE(input2);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input1 = load(input1_chunk.at + lane);
                const real input2 = load(input2_chunk.at + lane);
                const real t4 = input1 - input2;
                total_state_e[lane] = t4 * t4;
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real sqrt = sqrt_(real(total));
        const real t4 = margin - sqrt;
        const bool t5 = t4 < R(0.0);
        const real t6 = t5 ? R(0.0) : total == wide(R(0.0)) ? R(0.0) : -(t2 * t4 / sqrt);
        const real t7 = t3 * ((fma_(R(2.0), t6, t24_opposite) + R(1.0)) / R(2.0));
        const real t8 = real((t1 * total + wide(R(2.0) * (t5 ? R(0.0) : t2 * (t4 * t4)))) / wide(R(2.0)));

        input1_out_type* const input1_out_row = ROW(input1_out);
        input2_out_type* const input2_out_row = ROW(input2_out);
        EACH_CHUNK(first) {
            TAKE(input1);
            TAKE(input2);
real input1_result[ENTRIES], input2_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input1 = load(input1_chunk.at + lane);
                const real input2 = load(input2_chunk.at + lane);
                const real t9 = t7 * (input1 - input2);
                const real t10 = t7 * (input2 - input1);
                input1_result[lane] = t9;
                input2_result[lane] = t10;
            }
            if (own < rows && inside) {
                put(input1_out_row, input1_out_s1, first, input1_result);
                put(input2_out_row, input2_out_s1, first, input2_result);
            }
        }
        const real value_result = t8;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


_SPEC = _Function(
    name="contrastive_loss",
    arguments=(
        _Argument("input1", "elem"),
        _Argument("input2", "elem"),
        _Argument("target", "target"),
        _Argument("margin", "param"),
    ),
    variants={
        (): _Variant(
            True,
            ("target",),
            {
                "value": _Body(_value, ("input1", "input2", "target"), ("margin",), ("value",)),
                "vjp": _Body(_vjp, ("input1", "input2", "target", "g"), ("margin",), ("input1", "input2")),
                "vjp_target": _Body(_vjp_target, ("input1", "input2", "g"), ("margin",), ("target",)),
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
    row="axis",
)


def contrastive_loss(input1, input2, target, *, margin=1.0, axis=-1, reduction="mean", out=None):
    """Draws similar rows (target 0) together and dissimilar ones (target 1) apart to the margin.

        contrastive_loss = target*Piecewise(((margin - root(RowSum((input1 - input2)**2), 2))**2, margin -
                           root(RowSum((input1 - input2)**2), 2) >= 0), (0, True))/2 + (1 -
                           target)*RowSum((input1 - input2)**2)/2

    input1: array; broadcasts with the others.
    input2: array; broadcasts with the others.
    target: array to compare with; one entry a row.
    margin: number; default 1.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the shape of the rows for reduction='none'. Sums accumulate in
    float64. The result has the dtype to which the floating input1, input2 promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: R. Hadsell, S. Chopra, Y. LeCun, Dimensionality Reduction by Learning an Invariant
    Mapping, CVPR 2006, doi:10.1109/CVPR.2006.100
    """
    return _loss(_SPEC, "contrastive_loss", (input1, input2, target, margin), axis, reduction, out)


def contrastive_loss_vjp(
    g, input1, input2, target, *, margin=1.0, axis=-1, reduction="mean", wrt=None, out=None
):
    """Cotangents of the inputs of contrastive_loss, given the cotangent g of its result.

    contrastive_loss: Draws similar rows (target 0) together and dissimilar ones (target 1) apart to the
    margin.

        contrastive_loss = target*Piecewise(((margin - root(RowSum((input1 - input2)**2), 2))**2, margin -
                           root(RowSum((input1 - input2)**2), 2) >= 0), (0, True))/2 + (1 -
                           target)*RowSum((input1 - input2)**2)/2

    g: the cotangent of the result, of its shape after the reduction.
    input1: array; broadcasts with the others.
    input2: array; broadcasts with the others.
    target: array to compare with; one entry a row.
    margin: number; default 1.0.
    axis: the axis of the row; any layout.
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

    Reference: R. Hadsell, S. Chopra, Y. LeCun, Dimensionality Reduction by Learning an Invariant
    Mapping, CVPR 2006, doi:10.1109/CVPR.2006.100
    """
    return _cotangents(
        _SPEC, "contrastive_loss_vjp", g, (input1, input2, target, margin), axis, reduction, wrt, out
    )


def contrastive_loss_value_and_grad(
    input1, input2, target, *, margin=1.0, axis=-1, reduction="mean", out=None
):
    """Value of contrastive_loss and its derivative, in one pass.

    contrastive_loss: Draws similar rows (target 0) together and dissimilar ones (target 1) apart to the
    margin.

        contrastive_loss = target*Piecewise(((margin - root(RowSum((input1 - input2)**2), 2))**2, margin -
                           root(RowSum((input1 - input2)**2), 2) >= 0), (0, True))/2 + (1 -
                           target)*RowSum((input1 - input2)**2)/2

    input1: array; broadcasts with the others.
    input2: array; broadcasts with the others.
    target: array to compare with; one entry a row.
    margin: number; default 1.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what contrastive_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input1, input2 promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: R. Hadsell, S. Chopra, Y. LeCun, Dimensionality Reduction by Learning an Invariant
    Mapping, CVPR 2006, doi:10.1109/CVPR.2006.100
    """
    return _loss_pair(
        _SPEC, "contrastive_loss_value_and_grad", (input1, input2, target, margin), axis, reduction, out
    )
