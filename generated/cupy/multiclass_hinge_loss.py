# Made by symdl 0.1.0 from multiclass_hinge_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     multiclass_hinge_loss = RowSum(Piecewise((0, Eq(position, target)), (Piecewise((delta + input -
#                             RowPick(input, target), delta + input - RowPick(input, target) > 0), (0,
#                             True)), True)))
"""Sum over the other classes of how far each comes within delta of the label's score; slope 0 at the
margin."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "multiclass_hinge_loss",
    "multiclass_hinge_loss_vjp",
    "multiclass_hinge_loss_value_and_grad",
    "multiclass_hinge_loss_hvp",
]


_value = _Kernel(
    name="multiclass_hinge_loss_value",
    rows=True,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("delta",),
    kinds=("real",),
    monoids=("sum",),
    labels=(("target", ""),),
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) multiclass_hinge_loss_value_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(value_out_type, value_out),
    const real delta,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        const integer target = load(ROW(target_in));
        bool bad = false;
        if ((target < 0 || target >= length)) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            READ(input);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t1 = input - input_at_target + delta;
                total_state_e[lane] = chosen_(position == target, R(0.0), chosen_(t1 <= R(0.0), R(0.0), t1));
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t1 = real(total);

        const real value_result = t1;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


_vjp = _Kernel(
    name="multiclass_hinge_loss_vjp",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("delta",),
    kinds=("real",),
    monoids=("sum",),
    labels=(("target", ""),),
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) multiclass_hinge_loss_vjp_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real delta,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const integer target = load(ROW(target_in));
        const real g = load(ROW(g_in));
        bool bad = false;
        if ((target < 0 || target >= length)) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        const real t1 = -g;
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t2 = chosen_(input - input_at_target + delta <= R(0.0), R(0.0), t1);
                total_state_e[lane] = chosen_(position == target, R(0.0), t2);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t2 = real(total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t3 = chosen_(input - input_at_target + delta <= R(0.0), R(0.0), g);
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t2, t3);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
    }
}
""",
)


_value_and_grad = _Kernel(
    name="multiclass_hinge_loss_value_and_grad",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    scalars=("delta",),
    kinds=("real",),
    monoids=("sum",),
    labels=(("target", ""),),
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) multiclass_hinge_loss_value_and_grad_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const real delta,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const integer target = load(ROW(target_in));
        const real g = load(ROW(g_in));
        bool bad = false;
        if ((target < 0 || target >= length)) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const real t1 = -g;

        sum_taken<wide> total_state;
        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(input);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t2 = input - input_at_target + delta;
                const bool t3 = t2 <= R(0.0);
                const bool t4 = position == target;
                const real t5 = chosen_(t4, R(0.0), chosen_(t3, R(0.0), t2));
                const real t6 = chosen_(t4, R(0.0), chosen_(t3, R(0.0), t1));
                total_state_e[lane] = t5;
                total_2_state_e[lane] = t6;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const real t2 = real(total_2);
        const real t3 = real(total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t4 = chosen_(input - input_at_target + delta <= R(0.0), R(0.0), g);
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t2, t4);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = t3;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


_hvp = _Kernel(
    name="multiclass_hinge_loss_hvp",
    rows=True,
    inputs=(),
    outputs=("input",),
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) multiclass_hinge_loss_hvp_rows(
    STRIDED(input_out_type, input_out),
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                input_result[lane] = R(0.0);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
    }
}
""",
)


_SPEC = _Function(
    name="multiclass_hinge_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "label"),
        _Argument("delta", "param"),
    ),
    variants={
        (): _Variant(
            True,
            ("target",),
            {
                "value": _Body(_value, ("input", "target", "position"), ("delta",), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g", "position"), ("delta",), ("input",)),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g", "position"), ("delta",), ("value", "input")
                ),
                "hvp": _Body(_hvp, (), (), ("input",)),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def multiclass_hinge_loss(input, target, *, delta=1.0, axis=-1, reduction="mean", out=None, validate=False):
    """Sum over the other classes of how far each comes within delta of the label's score; slope 0 at the
    margin.

        multiclass_hinge_loss = RowSum(Piecewise((0, Eq(position, target)), (Piecewise((delta + input -
                                RowPick(input, target), delta + input - RowPick(input, target) > 0), (0,
                                True)), True)))

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    delta: number; default 1.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the shape of the rows for reduction='none'. Sums accumulate in
    float64. The result has the dtype to which the floating input promote (float16, bfloat16, float32,
    float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a label that is no
    class.

    Reference: J. Weston, C. Watkins, Support Vector Machines for Multi-Class Pattern Recognition, ESANN
    1999

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _loss(_SPEC, "multiclass_hinge_loss", (input, target, delta), axis, reduction, out, validate)


def multiclass_hinge_loss_vjp(
    g, input, target, *, delta=1.0, axis=-1, reduction="mean", wrt=None, out=None, validate=False
):
    """Cotangents of the inputs of multiclass_hinge_loss, given the cotangent g of its result.

    multiclass_hinge_loss: Sum over the other classes of how far each comes within delta of the label's
    score; slope 0 at the margin.

        multiclass_hinge_loss = RowSum(Piecewise((0, Eq(position, target)), (Piecewise((delta + input -
                                RowPick(input, target), delta + input - RowPick(input, target) > 0), (0,
                                True)), True)))

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    delta: number; default 1.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of input, each of its input's shape. The result has the dtype to
    which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a label that is no
    class.

    Reference: J. Weston, C. Watkins, Support Vector Machines for Multi-Class Pattern Recognition, ESANN
    1999

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _cotangents(
        _SPEC, "multiclass_hinge_loss_vjp", g, (input, target, delta), axis, reduction, wrt, out, validate
    )


def multiclass_hinge_loss_value_and_grad(
    input, target, *, delta=1.0, axis=-1, reduction="mean", out=None, validate=False
):
    """Value of multiclass_hinge_loss and its derivative, in one pass.

    multiclass_hinge_loss: Sum over the other classes of how far each comes within delta of the label's
    score; slope 0 at the margin.

        multiclass_hinge_loss = RowSum(Piecewise((0, Eq(position, target)), (Piecewise((delta + input -
                                RowPick(input, target), delta + input - RowPick(input, target) > 0), (0,
                                True)), True)))

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    delta: number; default 1.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what multiclass_hinge_loss_vjp(1, ...) returns). The result has the dtype to which
    the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a label that is no
    class.

    Reference: J. Weston, C. Watkins, Support Vector Machines for Multi-Class Pattern Recognition, ESANN
    1999

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _loss_pair(
        _SPEC, "multiclass_hinge_loss_value_and_grad", (input, target, delta), axis, reduction, out, validate
    )


def multiclass_hinge_loss_hvp(
    v, input, target, *, delta=1.0, axis=-1, reduction="mean", out=None, validate=False
):
    """Hessian of multiclass_hinge_loss in input times v.

    multiclass_hinge_loss: Sum over the other classes of how far each comes within delta of the label's
    score; slope 0 at the margin.

        multiclass_hinge_loss = RowSum(Piecewise((0, Eq(position, target)), (Piecewise((delta + input -
                                RowPick(input, target), delta + input - RowPick(input, target) > 0), (0,
                                True)), True)))

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    delta: number; default 1.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a label that is no
    class.

    Reference: J. Weston, C. Watkins, Support Vector Machines for Multi-Class Pattern Recognition, ESANN
    1999

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _curvature(
        _SPEC, "multiclass_hinge_loss_hvp", "hvp", v, (input, target, delta), axis, reduction, out, validate
    )
