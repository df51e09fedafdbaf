# Made by symdl 0.1.0 from cosine_embedding_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     cosine_embedding_loss = 1 - RowSum(input1*input2)/sqrt((RowSum(input1**2) +
#                             4951760157141521/4951760157141521099596496896)*(RowSum(input2**2) +
#                             4951760157141521/4951760157141521099596496896))  if Eq(target, 1)
#                             Piecewise((-margin + RowSum(input1*input2)/sqrt((RowSum(input1**2) +
#                             4951760157141521/4951760157141521099596496896)*(RowSum(input2**2) +
#                             4951760157141521/4951760157141521099596496896)), margin -
#                             RowSum(input1*input2)/sqrt((RowSum(input1**2) +
#                             4951760157141521/4951760157141521099596496896)*(RowSum(input2**2) +
#                             4951760157141521/4951760157141521099596496896)) <= 0), (0, True))  if
#                             Eq(target, -1)
#                             0  otherwise
"""Draws two rows to one direction where target is 1, and apart to a cosine below the margin where it
is -1."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _loss, _loss_pair

__all__ = ["cosine_embedding_loss", "cosine_embedding_loss_vjp", "cosine_embedding_loss_value_and_grad"]


def _value_numbers(margin):
    return margin


_value = _Kernel(
    name="cosine_embedding_loss_value",
    rows=True,
    inputs=("input1", "input2", "target"),
    outputs=("value",),
    scalars=("margin",),
    kinds=("wide",),
    monoids=("sum",),
    host=_value_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cosine_embedding_loss_value_rows(
    STRIDED(const input1_type, input1_in),
    STRIDED(const input2_type, input2_in),
    STRIDED(const target_type, target_in),
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
        const input1_type* const input1_row = ROW(input1_in);
        const input2_type* const input2_row = ROW(input2_in);
        const real target = load(ROW(target_in));
        const bool t2 = target == -R(1.0);
        const bool t3 = target == R(1.0);

        sum_taken<wide> total_state;
        sum_taken<real> total_2_state;
        sum_taken<real> total_3_state;
        EACH_CHUNK(first) {
            READ(input1);
            READ(input2);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            real total_3_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input1 = load(input1_chunk.at + lane);
                const real input2 = load(input2_chunk.at + lane);
                const real t4 = input1 * input2;
                const real t5 = input1 * input1;
                const real t6 = input2 * input2;
                total_state_e[lane] = t4;
                total_2_state_e[lane] = t5;
                total_3_state_e[lane] = t6;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
            total_3_state.take(inside, total_3_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        wide total_3;
        sum_finish(sum_of_row(total_3_state.all()), total_3);
        const wide t4 = total_2 + WIDE(1e-12, R(9.999999960041972e-13), R(3.995802577688237e-21));
        const wide t5 = t4 * (total_3 + WIDE(1e-12, R(9.999999960041972e-13), R(3.995802577688237e-21)));
        const wide t6 = total / wide(sqrt_(real(t5)));
        const wide t7 = t2 ? (t1 - t6 > wide(R(0.0)) ? wide(R(0.0)) : t6 - t1) : wide(R(0.0));
        const real t8 = real(t3 ? wide(R(1.0)) - t6 : t7);

        const real value_result = t8;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


def _vjp_numbers(margin):
    return margin


_vjp = _Kernel(
    name="cosine_embedding_loss_vjp",
    rows=True,
    inputs=("input1", "input2", "target", "g"),
    outputs=("input1", "input2"),
    scalars=("margin",),
    kinds=("wide",),
    monoids=("sum",),
    carried=2,
    host=_vjp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cosine_embedding_loss_vjp_rows(
    STRIDED(const input1_type, input1_in),
    STRIDED(const input2_type, input2_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input1_out_type, input1_out),
    STRIDED(input2_out_type, input2_out),
    WIDE_NUMBER(t1),
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
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
        const wide t2 = wide(R(2.0) * g);
        const bool t3 = target == -R(1.0);
        const bool t4 = target == R(1.0);

        sum_taken<real> total_state;
        sum_taken<wide> total_2_state;
        sum_taken<real> total_3_state;
        EACH_CHUNK(first) {
            TAKE(input1);
            TAKE(input2);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            real total_3_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input1 = load(input1_chunk.at + lane);
                const real input2 = load(input2_chunk.at + lane);
                const real t5 = input2 * input2;
                const real t6 = input1 * input2;
                const real t7 = input1 * input1;
                total_state_e[lane] = t5;
                total_2_state_e[lane] = t6;
                total_3_state_e[lane] = t7;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
            total_3_state.take(inside, total_3_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        wide total_3;
        sum_finish(sum_of_row(total_3_state.all()), total_3);
        const wide t5 = -(wide(R(0.5)) * total);
        const wide t6 = total_3 + WIDE(1e-12, R(9.999999960041972e-13), R(3.995802577688237e-21));
        const wide t7 = total + WIDE(1e-12, R(9.999999960041972e-13), R(3.995802577688237e-21));
        const real sqrt = sqrt_(real(t6 * t7));
        const wide t8 = t2 * (t5 - WIDE(5e-13, R(4.999999980020986e-13), R(1.9979012888441185e-21)));
        const real t9 = real(t8 * total_2);
        const wide t10 = wide(sqrt);
        const wide t11 = t10 * t6 * t7;
        const bool t12 = t1 - total_2 / t10 > wide(R(0.0));
        const wide t13 = -(wide(R(0.5)) * total_3);
        const wide t14 = t2 * (t13 - WIDE(5e-13, R(4.999999980020986e-13), R(1.9979012888441185e-21)));
        const real t15 = real(t14 * total_2);

        input1_out_type* const input1_out_row = ROW(input1_out);
        input2_out_type* const input2_out_row = ROW(input2_out);
        EACH_CHUNK(first) {
            TAKE(input1);
            TAKE(input2);
real input1_result[ENTRIES], input2_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input1 = load(input1_chunk.at + lane);
                const real input2 = load(input2_chunk.at + lane);
                const real t16 = quotient_(t9 * input1, t11);
                const real t17 = quotient_(g * input2, sqrt);
                const real t18 = chosen_(t4, -t16 - t17, chosen_(t3, chosen_(t12, R(0.0), t16 + t17), R(0.0)));
                const real t19 = quotient_(g * input1, sqrt);
                const real t20 = quotient_(t15 * input2, t11);
                const real t21 = chosen_(t4, -t19 - t20, chosen_(t3, chosen_(t12, R(0.0), t19 + t20), R(0.0)));
                input1_result[lane] = t18;
                input2_result[lane] = t21;
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
    name="cosine_embedding_loss_vjp_target",
    rows=True,
    inputs=(),
    outputs=("target",),
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cosine_embedding_loss_vjp_target_rows(
    STRIDED(target_out_type, target_out),
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;

        const real target_result = R(0.0);
        if (leads) store(ROW(target_out), target_result);
    }
}
""",
)


def _value_and_grad_numbers(margin):
    return margin


_value_and_grad = _Kernel(
    name="cosine_embedding_loss_value_and_grad",
    rows=True,
    inputs=("input1", "input2", "target", "g"),
    outputs=("value", "input1", "input2"),
    scalars=("margin",),
    kinds=("wide",),
    monoids=("sum",),
    carried=2,
    host=_value_and_grad_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cosine_embedding_loss_value_and_grad_rows(
    STRIDED(const input1_type, input1_in),
    STRIDED(const input2_type, input2_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input1_out_type, input1_out),
    STRIDED(input2_out_type, input2_out),
    WIDE_NUMBER(t1),
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
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
        const bool t2 = target == -R(1.0);
        const bool t3 = target == R(1.0);
        const wide t4 = wide(R(2.0) * g);

        sum_taken<wide> total_state;
        sum_taken<real> total_2_state;
        sum_taken<real> total_3_state;
        EACH_CHUNK(first) {
            TAKE(input1);
            TAKE(input2);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            real total_3_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input1 = load(input1_chunk.at + lane);
                const real input2 = load(input2_chunk.at + lane);
                const real t5 = input1 * input2;
                const real t6 = input1 * input1;
                const real t7 = input2 * input2;
                total_state_e[lane] = t5;
                total_2_state_e[lane] = t6;
                total_3_state_e[lane] = t7;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
            total_3_state.take(inside, total_3_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        wide total_3;
        sum_finish(sum_of_row(total_3_state.all()), total_3);
        const wide t5 = total_2 + WIDE(1e-12, R(9.999999960041972e-13), R(3.995802577688237e-21));
        const wide t6 = total_3 + WIDE(1e-12, R(9.999999960041972e-13), R(3.995802577688237e-21));
        const real sqrt = sqrt_(real(t5 * t6));
        const wide t7 = wide(sqrt);
        const wide t8 = total / t7;
        const bool t9 = t1 - t8 > wide(R(0.0));
        const wide t10 = -(wide(R(0.5)) * total_3);
        const wide t11 = t4 * (t10 - WIDE(5e-13, R(4.999999980020986e-13), R(1.9979012888441185e-21)));
        const real t12 = real(t11 * total);
        const wide t13 = t7 * t5 * t6;
        const wide t14 = -(wide(R(0.5)) * total_2);
        const wide t15 = t4 * (t14 - WIDE(5e-13, R(4.999999980020986e-13), R(1.9979012888441185e-21)));
        const real t16 = real(t15 * total);
        const real t17 = real(t3 ? wide(R(1.0)) - t8 : t2 ? (t9 ? wide(R(0.0)) : t8 - t1) : wide(R(0.0)));

        input1_out_type* const input1_out_row = ROW(input1_out);
        input2_out_type* const input2_out_row = ROW(input2_out);
        EACH_CHUNK(first) {
            TAKE(input1);
            TAKE(input2);
real input1_result[ENTRIES], input2_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input1 = load(input1_chunk.at + lane);
                const real input2 = load(input2_chunk.at + lane);
                const real t18 = quotient_(t12 * input1, t13);
                const real t19 = quotient_(g * input2, sqrt);
                const real t20 = chosen_(t3, -t18 - t19, chosen_(t2, chosen_(t9, R(0.0), t18 + t19), R(0.0)));
                const real t21 = quotient_(g * input1, sqrt);
                const real t22 = quotient_(t16 * input2, t13);
                const real t23 = chosen_(t3, -t21 - t22, chosen_(t2, chosen_(t9, R(0.0), t21 + t22), R(0.0)));
                input1_result[lane] = t20;
                input2_result[lane] = t23;
            }
            if (own < rows && inside) {
                put(input1_out_row, input1_out_s1, first, input1_result);
                put(input2_out_row, input2_out_s1, first, input2_result);
            }
        }
        const real value_result = t17;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


_SPEC = _Function(
    name="cosine_embedding_loss",
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
                "vjp_target": _Body(_vjp_target, (), (), ("target",)),
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


def cosine_embedding_loss(input1, input2, target, *, margin=0.0, axis=-1, reduction="mean", out=None):
    """Draws two rows to one direction where target is 1, and apart to a cosine below the margin where it
    is -1.

        cosine_embedding_loss = 1 - RowSum(input1*input2)/sqrt((RowSum(input1**2) +
                                4951760157141521/4951760157141521099596496896)*(RowSum(input2**2) +
                                4951760157141521/4951760157141521099596496896))  if Eq(target, 1)
                                Piecewise((-margin + RowSum(input1*input2)/sqrt((RowSum(input1**2) +
                                4951760157141521/4951760157141521099596496896)*(RowSum(input2**2) +
                                4951760157141521/4951760157141521099596496896)), margin -
                                RowSum(input1*input2)/sqrt((RowSum(input1**2) +
                                4951760157141521/4951760157141521099596496896)*(RowSum(input2**2) +
                                4951760157141521/4951760157141521099596496896)) <= 0), (0, True))  if
                                Eq(target, -1)
                                0  otherwise

    input1: array; broadcasts with the others.
    input2: array; broadcasts with the others.
    target: array to compare with; one entry a row.
    margin: number; default 0.0.
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

    Reference: PyTorch, torch.nn.functional.cosine_embedding_loss
    """
    return _loss(_SPEC, "cosine_embedding_loss", (input1, input2, target, margin), axis, reduction, out)


def cosine_embedding_loss_vjp(
    g, input1, input2, target, *, margin=0.0, axis=-1, reduction="mean", wrt=None, out=None
):
    """Cotangents of the inputs of cosine_embedding_loss, given the cotangent g of its result.

    cosine_embedding_loss: Draws two rows to one direction where target is 1, and apart to a cosine
    below the margin where it is -1.

        cosine_embedding_loss = 1 - RowSum(input1*input2)/sqrt((RowSum(input1**2) +
                                4951760157141521/4951760157141521099596496896)*(RowSum(input2**2) +
                                4951760157141521/4951760157141521099596496896))  if Eq(target, 1)
                                Piecewise((-margin + RowSum(input1*input2)/sqrt((RowSum(input1**2) +
                                4951760157141521/4951760157141521099596496896)*(RowSum(input2**2) +
                                4951760157141521/4951760157141521099596496896)), margin -
                                RowSum(input1*input2)/sqrt((RowSum(input1**2) +
                                4951760157141521/4951760157141521099596496896)*(RowSum(input2**2) +
                                4951760157141521/4951760157141521099596496896)) <= 0), (0, True))  if
                                Eq(target, -1)
                                0  otherwise

    g: the cotangent of the result, of its shape after the reduction.
    input1: array; broadcasts with the others.
    input2: array; broadcasts with the others.
    target: array to compare with; one entry a row.
    margin: number; default 0.0.
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

    Reference: PyTorch, torch.nn.functional.cosine_embedding_loss
    """
    return _cotangents(
        _SPEC, "cosine_embedding_loss_vjp", g, (input1, input2, target, margin), axis, reduction, wrt, out
    )


def cosine_embedding_loss_value_and_grad(
    input1, input2, target, *, margin=0.0, axis=-1, reduction="mean", out=None
):
    """Value of cosine_embedding_loss and its derivative, in one pass.

    cosine_embedding_loss: Draws two rows to one direction where target is 1, and apart to a cosine
    below the margin where it is -1.

        cosine_embedding_loss = 1 - RowSum(input1*input2)/sqrt((RowSum(input1**2) +
                                4951760157141521/4951760157141521099596496896)*(RowSum(input2**2) +
                                4951760157141521/4951760157141521099596496896))  if Eq(target, 1)
                                Piecewise((-margin + RowSum(input1*input2)/sqrt((RowSum(input1**2) +
                                4951760157141521/4951760157141521099596496896)*(RowSum(input2**2) +
                                4951760157141521/4951760157141521099596496896)), margin -
                                RowSum(input1*input2)/sqrt((RowSum(input1**2) +
                                4951760157141521/4951760157141521099596496896)*(RowSum(input2**2) +
                                4951760157141521/4951760157141521099596496896)) <= 0), (0, True))  if
                                Eq(target, -1)
                                0  otherwise

    input1: array; broadcasts with the others.
    input2: array; broadcasts with the others.
    target: array to compare with; one entry a row.
    margin: number; default 0.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what cosine_embedding_loss_vjp(1, ...) returns). The result has the dtype to which
    the floating input1, input2 promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: PyTorch, torch.nn.functional.cosine_embedding_loss
    """
    return _loss_pair(
        _SPEC, "cosine_embedding_loss_value_and_grad", (input1, input2, target, margin), axis, reduction, out
    )
