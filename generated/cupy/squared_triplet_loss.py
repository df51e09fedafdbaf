# Made by symdl 0.1.0 from squared_triplet_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     squared_triplet_loss = margin - RowSum((anchor - negative)**2) + RowSum((anchor - positive)**2)  if
#                            margin - RowSum((anchor - negative)**2) + RowSum((anchor - positive)**2) >= 0
#                            0  otherwise
"""Triplet loss on squared distances."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _loss, _loss_pair

__all__ = ["squared_triplet_loss", "squared_triplet_loss_vjp", "squared_triplet_loss_value_and_grad"]


def _value_numbers(margin):
    return margin


_value = _Kernel(
    name="squared_triplet_loss_value",
    rows=True,
    inputs=("anchor", "positive", "negative"),
    outputs=("value",),
    scalars=("margin",),
    kinds=("wide",),
    monoids=("sum",),
    host=_value_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) squared_triplet_loss_value_rows(
    STRIDED(const anchor_type, anchor_in),
    STRIDED(const positive_type, positive_in),
    STRIDED(const negative_type, negative_in),
    STRIDED(value_out_type, value_out),
    WIDE_NUMBER(t6),
    const integer rows, const integer inner, const integer length)
{
    const wide t6 = wide_from(t6_hi, t6_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const anchor_type* const anchor_row = ROW(anchor_in);
        HOLD(anchor_type, anchor);
        const positive_type* const positive_row = ROW(positive_in);
        HOLD(positive_type, positive);
        const negative_type* const negative_row = ROW(negative_in);
        HOLD(negative_type, negative);

        sum_state total_state = sum_identity();
        sum_state total_2_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(anchor);
            TAKE(positive);
            TAKE(negative);
            EACH(lane, ENTRIES) {
                const real anchor = load(anchor_chunk.at + lane);
                const real positive = load(positive_chunk.at + lane);
                const real negative = load(negative_chunk.at + lane);
                const real t1 = anchor - negative;
                const real t2 = t1 * t1;
                const real t3 = anchor - positive;
                const real t4 = t3 * t3;
                total_state = sum_combine(total_state, sum_map(t2));
                total_2_state = sum_combine(total_2_state, sum_map(t4));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state), total_2);
        const wide t1 = total_2 - total + t6;
        const real t2 = real(t1 < wide(R(0.0)) ? wide(R(0.0)) : t1);

        const real value_result = t2;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


def _vjp_numbers(margin):
    return margin


_vjp = _Kernel(
    name="squared_triplet_loss_vjp",
    rows=True,
    inputs=("anchor", "positive", "negative", "g"),
    outputs=("anchor", "positive", "negative"),
    scalars=("margin",),
    kinds=("wide",),
    monoids=("sum",),
    host=_vjp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) squared_triplet_loss_vjp_rows(
    STRIDED(const anchor_type, anchor_in),
    STRIDED(const positive_type, positive_in),
    STRIDED(const negative_type, negative_in),
    STRIDED(const g_type, g_in),
    STRIDED(anchor_out_type, anchor_out),
    STRIDED(positive_out_type, positive_out),
    STRIDED(negative_out_type, negative_out),
    WIDE_NUMBER(t9),
    const integer rows, const integer inner, const integer length)
{
    const wide t9 = wide_from(t9_hi, t9_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const anchor_type* const anchor_row = ROW(anchor_in);
        HOLD(anchor_type, anchor);
        const positive_type* const positive_row = ROW(positive_in);
        HOLD(positive_type, positive);
        const negative_type* const negative_row = ROW(negative_in);
        HOLD(negative_type, negative);
        const real g = load(ROW(g_in));
        const real t1 = R(2.0) * g;

        sum_state total_state = sum_identity();
        sum_state total_2_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(anchor);
            TAKE(positive);
            TAKE(negative);
            EACH(lane, ENTRIES) {
                const real anchor = load(anchor_chunk.at + lane);
                const real positive = load(positive_chunk.at + lane);
                const real negative = load(negative_chunk.at + lane);
                const real t2 = anchor - negative;
                const real t3 = t2 * t2;
                const real t4 = anchor - positive;
                const real t5 = t4 * t4;
                total_state = sum_combine(total_state, sum_map(t3));
                total_2_state = sum_combine(total_2_state, sum_map(t5));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state), total_2);
        const bool t2 = total_2 - total + t9 < wide(R(0.0));

        anchor_out_type* const anchor_out_row = ROW(anchor_out);
        positive_out_type* const positive_out_row = ROW(positive_out);
        negative_out_type* const negative_out_row = ROW(negative_out);
        EACH_CHUNK(first) {
            TAKE(anchor);
            TAKE(positive);
            TAKE(negative);
            real anchor_result[ENTRIES], positive_result[ENTRIES], negative_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real anchor = load(anchor_chunk.at + lane);
                const real positive = load(positive_chunk.at + lane);
                const real negative = load(negative_chunk.at + lane);
                const real t3 = t2 ? R(0.0) : t1 * (negative - positive);
                const real t4 = t2 ? R(0.0) : t1 * (positive - anchor);
                const real t5 = t2 ? R(0.0) : -(t1 * (negative - anchor));
                anchor_result[lane] = t3;
                positive_result[lane] = t4;
                negative_result[lane] = t5;
            }
            if (own < rows) put(anchor_out_row + first * (place)anchor_out_s1, anchor_result);
            if (own < rows) put(positive_out_row + first * (place)positive_out_s1, positive_result);
            if (own < rows) put(negative_out_row + first * (place)negative_out_s1, negative_result);
        }
    }
}
""",
)


def _value_and_grad_numbers(margin):
    return margin


_value_and_grad = _Kernel(
    name="squared_triplet_loss_value_and_grad",
    rows=True,
    inputs=("anchor", "positive", "negative", "g"),
    outputs=("value", "anchor", "positive", "negative"),
    scalars=("margin",),
    kinds=("wide",),
    monoids=("sum",),
    host=_value_and_grad_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) squared_triplet_loss_value_and_grad_rows(
    STRIDED(const anchor_type, anchor_in),
    STRIDED(const positive_type, positive_in),
    STRIDED(const negative_type, negative_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(anchor_out_type, anchor_out),
    STRIDED(positive_out_type, positive_out),
    STRIDED(negative_out_type, negative_out),
    WIDE_NUMBER(t6),
    const integer rows, const integer inner, const integer length)
{
    const wide t6 = wide_from(t6_hi, t6_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const anchor_type* const anchor_row = ROW(anchor_in);
        HOLD(anchor_type, anchor);
        const positive_type* const positive_row = ROW(positive_in);
        HOLD(positive_type, positive);
        const negative_type* const negative_row = ROW(negative_in);
        HOLD(negative_type, negative);
        const real g = load(ROW(g_in));
        const real t1 = R(2.0) * g;

        sum_state total_state = sum_identity();
        sum_state total_2_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(anchor);
            TAKE(positive);
            TAKE(negative);
            EACH(lane, ENTRIES) {
                const real anchor = load(anchor_chunk.at + lane);
                const real positive = load(positive_chunk.at + lane);
                const real negative = load(negative_chunk.at + lane);
                const real t2 = anchor - negative;
                const real t3 = t2 * t2;
                const real t4 = anchor - positive;
                const real t5 = t4 * t4;
                total_state = sum_combine(total_state, sum_map(t3));
                total_2_state = sum_combine(total_2_state, sum_map(t5));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state), total_2);
        const wide t2 = total_2 - total + t6;
        const bool t3 = t2 < wide(R(0.0));
        const real t4 = real(t3 ? wide(R(0.0)) : t2);

        anchor_out_type* const anchor_out_row = ROW(anchor_out);
        positive_out_type* const positive_out_row = ROW(positive_out);
        negative_out_type* const negative_out_row = ROW(negative_out);
        EACH_CHUNK(first) {
            TAKE(anchor);
            TAKE(positive);
            TAKE(negative);
            real anchor_result[ENTRIES], positive_result[ENTRIES], negative_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real anchor = load(anchor_chunk.at + lane);
                const real positive = load(positive_chunk.at + lane);
                const real negative = load(negative_chunk.at + lane);
                const real t5 = t3 ? R(0.0) : t1 * (negative - positive);
                const real t7 = t3 ? R(0.0) : t1 * (positive - anchor);
                const real t8 = t3 ? R(0.0) : -(t1 * (negative - anchor));
                anchor_result[lane] = t5;
                positive_result[lane] = t7;
                negative_result[lane] = t8;
            }
            if (own < rows) put(anchor_out_row + first * (place)anchor_out_s1, anchor_result);
            if (own < rows) put(positive_out_row + first * (place)positive_out_s1, positive_result);
            if (own < rows) put(negative_out_row + first * (place)negative_out_s1, negative_result);
        }
        const real value_result = t4;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


_SPEC = _Function(
    name="squared_triplet_loss",
    arguments=(
        _Argument("anchor", "elem"),
        _Argument("positive", "elem"),
        _Argument("negative", "elem"),
        _Argument("margin", "param"),
    ),
    variants={
        (): _Variant(
            True,
            (),
            {
                "value": _Body(_value, ("anchor", "positive", "negative"), ("margin",), ("value",)),
                "vjp": _Body(
                    _vjp,
                    ("anchor", "positive", "negative", "g"),
                    ("margin",),
                    ("anchor", "positive", "negative"),
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("anchor", "positive", "negative", "g"),
                    ("margin",),
                    ("value", "anchor", "positive", "negative"),
                ),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def squared_triplet_loss(anchor, positive, negative, *, margin=1.0, axis=-1, reduction="mean", out=None):
    """Triplet loss on squared distances.

        squared_triplet_loss = margin - RowSum((anchor - negative)**2) + RowSum((anchor - positive)**2)  if
                               margin - RowSum((anchor - negative)**2) + RowSum((anchor - positive)**2) >= 0
                               0  otherwise

    anchor: array; broadcasts with the others.
    positive: array; broadcasts with the others.
    negative: array; broadcasts with the others.
    margin: number; default 1.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the shape of the rows for reduction='none'. Sums accumulate in
    float64. The result has the dtype to which the floating anchor, positive, negative promote (float16,
    bfloat16, float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: F. Schroff, D. Kalenichenko, J. Philbin, FaceNet, CVPR 2015, arXiv:1503.03832
    """
    return _loss(_SPEC, "squared_triplet_loss", (anchor, positive, negative, margin), axis, reduction, out)


def squared_triplet_loss_vjp(
    g, anchor, positive, negative, *, margin=1.0, axis=-1, reduction="mean", wrt=None, out=None
):
    """Cotangents of the inputs of squared_triplet_loss, given the cotangent g of its result.

    squared_triplet_loss: Triplet loss on squared distances.

        squared_triplet_loss = margin - RowSum((anchor - negative)**2) + RowSum((anchor - positive)**2)  if
                               margin - RowSum((anchor - negative)**2) + RowSum((anchor - positive)**2) >= 0
                               0  otherwise

    g: the cotangent of the result, of its shape after the reduction.
    anchor: array; broadcasts with the others.
    positive: array; broadcasts with the others.
    negative: array; broadcasts with the others.
    margin: number; default 1.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns a tuple of arrays, the cotangent of anchor, positive, negative, each of its input's shape.
    The result has the dtype to which the floating anchor, positive, negative promote (float16,
    bfloat16, float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: F. Schroff, D. Kalenichenko, J. Philbin, FaceNet, CVPR 2015, arXiv:1503.03832
    """
    return _cotangents(
        _SPEC, "squared_triplet_loss_vjp", g, (anchor, positive, negative, margin), axis, reduction, wrt, out
    )


def squared_triplet_loss_value_and_grad(
    anchor, positive, negative, *, margin=1.0, axis=-1, reduction="mean", out=None
):
    """Value of squared_triplet_loss and its derivative, in one pass.

    squared_triplet_loss: Triplet loss on squared distances.

        squared_triplet_loss = margin - RowSum((anchor - negative)**2) + RowSum((anchor - positive)**2)  if
                               margin - RowSum((anchor - negative)**2) + RowSum((anchor - positive)**2) >= 0
                               0  otherwise

    anchor: array; broadcasts with the others.
    positive: array; broadcasts with the others.
    negative: array; broadcasts with the others.
    margin: number; default 1.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what squared_triplet_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating anchor, positive, negative promote (float16, bfloat16, float32, float64; 16-bit types
    compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: F. Schroff, D. Kalenichenko, J. Philbin, FaceNet, CVPR 2015, arXiv:1503.03832
    """
    return _loss_pair(
        _SPEC,
        "squared_triplet_loss_value_and_grad",
        (anchor, positive, negative, margin),
        axis,
        reduction,
        out,
    )
