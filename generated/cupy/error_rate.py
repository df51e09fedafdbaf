# Made by symdl 0.1.0 from error_rate with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     error_rate = RowMax(Piecewise((1, (input > RowPick(input, target)) | ((position < target) & (input
#                  >= RowPick(input, target)))), (0, True)))
"""1 where the first largest score is not the label's, else 0; no gradient."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "error_rate", "error_rate_vjp", "error_rate_value_and_grad", "error_rate_hvp", "error_rate_hess_diag"
]


_value = _Kernel(
    name="error_rate_value",
    rows=True,
    inputs=("input", "target"),
    outputs=("value",),
    monoids=("max",),
    labels=(("target", ""),),
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) error_rate_value_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(value_out_type, value_out),
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

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            READ(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const bool t1 = (input >= input_at_target && position < target) || input > input_at_target;
                largest_state_e[lane] = chosen_(t1, R(1.0), R(0.0));
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);

        const real value_result = largest;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


_vjp = _Kernel(
    name="error_rate_vjp",
    rows=True,
    inputs=(),
    outputs=("input",),
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) error_rate_vjp_rows(
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


_value_and_grad = _Kernel(
    name="error_rate_value_and_grad",
    rows=True,
    inputs=("input", "target"),
    outputs=("value", "input"),
    monoids=("max",),
    labels=(("target", ""),),
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) error_rate_value_and_grad_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
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

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            READ(input);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const bool t1 = (input >= input_at_target && position < target) || input > input_at_target;
                largest_state_e[lane] = chosen_(t1, R(1.0), R(0.0));
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                input_result[lane] = bad ? NOT_A_NUMBER : R(0.0);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = largest;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


_SPEC = _Function(
    name="error_rate",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "label"),
    ),
    variants={
        (): _Variant(
            True,
            ("target",),
            {
                "value": _Body(_value, ("input", "target", "position"), (), ("value",)),
                "vjp": _Body(_vjp, (), (), ("input",)),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "position"), (), ("value", "input")
                ),
                "hvp": _Body(_vjp, (), (), ("input",)),
                "hess_diag": _Body(_vjp, (), (), ("input",)),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def error_rate(input, target, *, axis=-1, reduction="mean", out=None, validate=False):
    """1 where the first largest score is not the label's, else 0; no gradient.

        error_rate = RowMax(Piecewise((1, (input > RowPick(input, target)) | ((position < target) & (input
                     >= RowPick(input, target)))), (0, True)))

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
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

    Reference: R. A. Fisher, The use of multiple measurements in taxonomic problems, 1936

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _loss(_SPEC, "error_rate", (input, target), axis, reduction, out, validate)


def error_rate_vjp(g, input, target, *, axis=-1, reduction="mean", wrt=None, out=None, validate=False):
    """Cotangents of the inputs of error_rate, given the cotangent g of its result.

    error_rate: 1 where the first largest score is not the label's, else 0; no gradient.

        error_rate = RowMax(Piecewise((1, (input > RowPick(input, target)) | ((position < target) & (input
                     >= RowPick(input, target)))), (0, True)))

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
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

    Reference: R. A. Fisher, The use of multiple measurements in taxonomic problems, 1936

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _cotangents(_SPEC, "error_rate_vjp", g, (input, target), axis, reduction, wrt, out, validate)


def error_rate_value_and_grad(input, target, *, axis=-1, reduction="mean", out=None, validate=False):
    """Value of error_rate and its derivative, in one pass.

    error_rate: 1 where the first largest score is not the label's, else 0; no gradient.

        error_rate = RowMax(Piecewise((1, (input > RowPick(input, target)) | ((position < target) & (input
                     >= RowPick(input, target)))), (0, True)))

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what error_rate_vjp(1, ...) returns). The result has the dtype to which the floating
    input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32); integers and
    bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a label that is no
    class.

    Reference: R. A. Fisher, The use of multiple measurements in taxonomic problems, 1936

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _loss_pair(_SPEC, "error_rate_value_and_grad", (input, target), axis, reduction, out, validate)


def error_rate_hvp(v, input, target, *, axis=-1, reduction="mean", out=None, validate=False):
    """Hessian of error_rate in input times v.

    error_rate: 1 where the first largest score is not the label's, else 0; no gradient.

        error_rate = RowMax(Piecewise((1, (input > RowPick(input, target)) | ((position < target) & (input
                     >= RowPick(input, target)))), (0, True)))

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
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

    Reference: R. A. Fisher, The use of multiple measurements in taxonomic problems, 1936

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _curvature(_SPEC, "error_rate_hvp", "hvp", v, (input, target), axis, reduction, out, validate)


def error_rate_hess_diag(input, target, *, axis=-1, reduction="mean", out=None, validate=False):
    """Diagonal of the Hessian of error_rate in input.

    error_rate: 1 where the first largest score is not the label's, else 0; no gradient.

        error_rate = RowMax(Piecewise((1, (input > RowPick(input, target)) | ((position < target) & (input
                     >= RowPick(input, target)))), (0, True)))

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
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

    Reference: R. A. Fisher, The use of multiple measurements in taxonomic problems, 1936

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _curvature(
        _SPEC, "error_rate_hess_diag", "hess_diag", None, (input, target), axis, reduction, out, validate
    )
