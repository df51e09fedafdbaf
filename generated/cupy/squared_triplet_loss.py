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
    WIDE_NUMBER(t1),
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const anchor_type* const anchor_row = ROW(anchor_in);
        const positive_type* const positive_row = ROW(positive_in);
        const negative_type* const negative_row = ROW(negative_in);

        sum_taken<real> total_state;
        sum_taken<real> total_2_state;
        EACH_CHUNK(first) {
            READ(anchor);
            READ(positive);
            READ(negative);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real anchor = load(anchor_chunk.at + lane);
                const real positive = load(positive_chunk.at + lane);
                const real negative = load(negative_chunk.at + lane);
                const real t2 = anchor - negative;
                const real t3 = t2 * t2;
                const real t4 = anchor - positive;
                const real t5 = t4 * t4;
                total_state_e[lane] = t3;
                total_2_state_e[lane] = t5;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const wide t2 = total_2 - total + t1;
        const real t3 = real(t2 < wide(R(0.0)) ? wide(R(0.0)) : t2);

        const real value_result = t3;
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
    carried=3,
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
    WIDE_NUMBER(t1),
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const anchor_type* const anchor_row = ROW(anchor_in);
        HOLD(anchor_type, anchor);
        const positive_type* const positive_row = ROW(positive_in);
        HOLD(positive_type, positive);
        const negative_type* const negative_row = ROW(negative_in);
        HOLD(negative_type, negative);
        const real g = load(ROW(g_in));
        const real t2 = R(2.0) * g;

        sum_taken<real> total_state;
        sum_taken<real> total_2_state;
        EACH_CHUNK(first) {
            TAKE(anchor);
            TAKE(positive);
            TAKE(negative);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real anchor = load(anchor_chunk.at + lane);
                const real positive = load(positive_chunk.at + lane);
                const real negative = load(negative_chunk.at + lane);
                const real t3 = anchor - negative;
                const real t4 = t3 * t3;
                const real t5 = anchor - positive;
                const real t6 = t5 * t5;
                total_state_e[lane] = t4;
                total_2_state_e[lane] = t6;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const bool t3 = total_2 - total + t1 < wide(R(0.0));

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
                const real t4 = chosen_(t3, R(0.0), t2 * (negative - positive));
                const real t5 = chosen_(t3, R(0.0), t2 * (positive - anchor));
                const real t6 = chosen_(t3, R(0.0), -(t2 * (negative - anchor)));
                anchor_result[lane] = t4;
                positive_result[lane] = t5;
                negative_result[lane] = t6;
            }
            if (own < rows && inside) {
                put(anchor_out_row, anchor_out_s1, first, anchor_result);
                put(positive_out_row, positive_out_s1, first, positive_result);
                put(negative_out_row, negative_out_s1, first, negative_result);
            }
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
    carried=3,
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
    WIDE_NUMBER(t1),
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const anchor_type* const anchor_row = ROW(anchor_in);
        HOLD(anchor_type, anchor);
        const positive_type* const positive_row = ROW(positive_in);
        HOLD(positive_type, positive);
        const negative_type* const negative_row = ROW(negative_in);
        HOLD(negative_type, negative);
        const real g = load(ROW(g_in));
        const real t2 = R(2.0) * g;

        sum_taken<real> total_state;
        sum_taken<real> total_2_state;
        EACH_CHUNK(first) {
            TAKE(anchor);
            TAKE(positive);
            TAKE(negative);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real anchor = load(anchor_chunk.at + lane);
                const real positive = load(positive_chunk.at + lane);
                const real negative = load(negative_chunk.at + lane);
                const real t3 = anchor - negative;
                const real t4 = t3 * t3;
                const real t5 = anchor - positive;
                const real t6 = t5 * t5;
                total_state_e[lane] = t4;
                total_2_state_e[lane] = t6;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const wide t3 = total_2 - total + t1;
        const bool t4 = t3 < wide(R(0.0));
        const real t5 = real(t4 ? wide(R(0.0)) : t3);

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
                const real t6 = chosen_(t4, R(0.0), t2 * (negative - positive));
                const real t7 = chosen_(t4, R(0.0), t2 * (positive - anchor));
                const real t8 = chosen_(t4, R(0.0), -(t2 * (negative - anchor)));
                anchor_result[lane] = t6;
                positive_result[lane] = t7;
                negative_result[lane] = t8;
            }
            if (own < rows && inside) {
                put(anchor_out_row, anchor_out_s1, first, anchor_result);
                put(positive_out_row, positive_out_s1, first, positive_result);
                put(negative_out_row, negative_out_s1, first, negative_result);
            }
        }
        const real value_result = t5;
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
