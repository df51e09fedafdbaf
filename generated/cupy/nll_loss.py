# Made by symdl 0.1.0 from nll_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     nll_loss = -RowPick(1, target)*RowPick(input, target)  if Ne(ignore_index, target)
#                0  otherwise
"""Negative log likelihood of a label under a row of log probabilities."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = ["nll_loss", "nll_loss_vjp", "nll_loss_value_and_grad", "nll_loss_hvp", "nll_loss_hess_diag"]


_value = _Kernel(
    name="nll_loss_value",
    rows=True,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("ignore_index",),
    kinds=("index",),
    labels=(("target", "ignore_index"),),
    text=r"""
// weight absent
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) nll_loss_value_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(value_out_type, value_out),
    const integer ignore_index,
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
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const real t1 = ignore_index != target ? -input_at_target : R(0.0);

        const real value_result = t1;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


_weight = _Kernel(
    name="nll_loss_weight",
    rows=True,
    inputs=("target",),
    outputs=("weight",),
    scalars=("ignore_index",),
    kinds=("index",),
    labels=(("target", "ignore_index"),),
    text=r"""
// weight absent
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) nll_loss_weight_rows(
    STRIDED(const integer, target_in),
    STRIDED(weight_out_type, weight_out),
    const integer ignore_index,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const integer target = load(ROW(target_in));
        bool bad = false;
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        const real t1 = ignore_index != target ? R(1.0) : R(0.0);

        const real weight_result = t1;
        if (leads) store(ROW(weight_out), bad ? NOT_A_NUMBER : weight_result);
    }
}
""",
)


_vjp = _Kernel(
    name="nll_loss_vjp",
    rows=True,
    inputs=("target", "g"),
    outputs=("input",),
    scalars=("ignore_index",),
    kinds=("index",),
    labels=(("target", "ignore_index"),),
    text=r"""
// weight absent
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) nll_loss_vjp_rows(
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const integer ignore_index,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const integer target = load(ROW(target_in));
        const real g = load(ROW(g_in));
        bool bad = false;
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        const real t1 = ignore_index != target ? -g : R(0.0);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t1, R(0.0));
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
    name="nll_loss_value_and_grad",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    scalars=("ignore_index",),
    kinds=("index",),
    labels=(("target", "ignore_index"),),
    text=r"""
// weight absent
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) nll_loss_value_and_grad_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const integer ignore_index,
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
        const real g = load(ROW(g_in));
        bool bad = false;
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const bool t1 = ignore_index != target;
        const real t2 = t1 ? -input_at_target : R(0.0);
        const real t3 = t1 ? -g : R(0.0);

        wait_for_row();  // entries have been picked: what follows may write over them
        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t3, R(0.0));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = t2;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


_hvp = _Kernel(
    name="nll_loss_hvp",
    rows=True,
    inputs=(),
    outputs=("input",),
    text=r"""
// weight absent
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) nll_loss_hvp_rows(
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


_value_weight = _Kernel(
    name="nll_loss_value_weight",
    rows=True,
    inputs=("input", "target", "weight"),
    outputs=("value",),
    scalars=("ignore_index",),
    kinds=("index",),
    labels=(("target", "ignore_index"),),
    text=r"""
// weight given
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) nll_loss_value_weight_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(value_out_type, value_out),
    const integer ignore_index,
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
        const weight_type* const weight_row = ROW(weight_in);
        bool bad = false;
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        real weight_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = load(weight_row + position * weight_in_s1);
            weight_at_target = weight;
        }
        const real t1 = ignore_index != target ? -(input_at_target * weight_at_target) : R(0.0);

        const real value_result = t1;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


_weight_weight = _Kernel(
    name="nll_loss_weight_weight",
    rows=True,
    inputs=("target", "weight"),
    outputs=("weight",),
    scalars=("ignore_index",),
    kinds=("index",),
    labels=(("target", "ignore_index"),),
    text=r"""
// weight given
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) nll_loss_weight_weight_rows(
    STRIDED(const integer, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(weight_out_type, weight_out),
    const integer ignore_index,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const integer target = load(ROW(target_in));
        const weight_type* const weight_row = ROW(weight_in);
        bool bad = false;
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        real weight_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = load(weight_row + position * weight_in_s1);
            weight_at_target = weight;
        }
        const real t1 = ignore_index != target ? weight_at_target : R(0.0);

        const real weight_result = t1;
        if (leads) store(ROW(weight_out), bad ? NOT_A_NUMBER : weight_result);
    }
}
""",
)


_vjp_weight = _Kernel(
    name="nll_loss_vjp_weight",
    rows=True,
    inputs=("target", "weight", "g"),
    outputs=("input",),
    scalars=("ignore_index",),
    kinds=("index",),
    labels=(("target", "ignore_index"),),
    text=r"""
// weight given
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) nll_loss_vjp_weight_rows(
    STRIDED(const integer, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const integer ignore_index,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const integer target = load(ROW(target_in));
        const weight_type* const weight_row = ROW(weight_in);
        const real g = load(ROW(g_in));
        bool bad = false;
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        real weight_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = load(weight_row + position * weight_in_s1);
            weight_at_target = weight;
        }
        const real t1 = ignore_index != target ? -(g * weight_at_target) : R(0.0);

        wait_for_row();  // entries have been picked: what follows may write over them
        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t1, R(0.0));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
    }
}
""",
)


_value_and_grad_weight = _Kernel(
    name="nll_loss_value_and_grad_weight",
    rows=True,
    inputs=("input", "target", "weight", "g"),
    outputs=("value", "input"),
    scalars=("ignore_index",),
    kinds=("index",),
    labels=(("target", "ignore_index"),),
    text=r"""
// weight given
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) nll_loss_value_and_grad_weight_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const integer ignore_index,
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
        const weight_type* const weight_row = ROW(weight_in);
        const real g = load(ROW(g_in));
        bool bad = false;
        if ((target < 0 || target >= length) && target != ignore_index) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        real weight_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = load(weight_row + position * weight_in_s1);
            weight_at_target = weight;
        }
        const bool t1 = ignore_index != target;
        const real t2 = t1 ? -(input_at_target * weight_at_target) : R(0.0);
        const real t3 = t1 ? -(g * weight_at_target) : R(0.0);

        wait_for_row();  // entries have been picked: what follows may write over them
        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                input_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t3, R(0.0));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = t2;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


_SPEC = _Function(
    name="nll_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "label", ignore="ignore_index"),
        _Argument("weight", "const"),
        _Argument("ignore_index", "param", integer=True),
    ),
    variants={
        ("absent",): _Variant(
            True,
            ("target",),
            {
                "value": _Body(_value, ("input", "target"), ("ignore_index",), ("value",)),
                "weight": _Body(_weight, ("target",), ("ignore_index",), ("weight",)),
                "vjp": _Body(_vjp, ("target", "g", "position"), ("ignore_index",), ("input",)),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input", "target", "g", "position"),
                    ("ignore_index",),
                    ("value", "input"),
                ),
                "hvp": _Body(_hvp, (), (), ("input",)),
                "hess_diag": _Body(_hvp, (), (), ("input",)),
            },
        ),
        ("given",): _Variant(
            True,
            ("target",),
            {
                "value": _Body(_value_weight, ("input", "target", "weight"), ("ignore_index",), ("value",)),
                "weight": _Body(_weight_weight, ("target", "weight"), ("ignore_index",), ("weight",)),
                "vjp": _Body(
                    _vjp_weight, ("target", "weight", "g", "position"), ("ignore_index",), ("input",)
                ),
                "value_and_grad": _Body(
                    _value_and_grad_weight,
                    ("input", "target", "weight", "g", "position"),
                    ("ignore_index",),
                    ("value", "input"),
                ),
                "hvp": _Body(_hvp, (), (), ("input",)),
                "hess_diag": _Body(_hvp, (), (), ("input",)),
            },
        ),
    },
    selectors=(("weight", ()),),
    reductions=("none", "mean", "sum"),
    row="axis",
)


def nll_loss(
    input, target, *, weight=None, ignore_index=-100, axis=-1, reduction="mean", out=None, validate=False
):
    """Negative log likelihood of a label under a row of log probabilities.

        nll_loss = -RowPick(1, target)*RowPick(input, target)  if Ne(ignore_index, target)
                   0  otherwise

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C, or ignore_index for those to be skipped.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    ignore_index: integer; default -100.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the shape of the rows for reduction='none'. Sums accumulate in
    float64. The result has the dtype to which the floating input promote (float16, bfloat16, float32,
    float64; 16-bit types compute in float32); integers and bools become float64; the other arrays are
    cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a label that is no
    class.

    Reference: PyTorch, torch.nn.functional.nll_loss

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _loss(_SPEC, "nll_loss", (input, target, weight, ignore_index), axis, reduction, out, validate)


def nll_loss_vjp(
    g,
    input,
    target,
    *,
    weight=None,
    ignore_index=-100,
    axis=-1,
    reduction="mean",
    wrt=None,
    out=None,
    validate=False,
):
    """Cotangents of the inputs of nll_loss, given the cotangent g of its result.

    nll_loss: Negative log likelihood of a label under a row of log probabilities.

        nll_loss = -RowPick(1, target)*RowPick(input, target)  if Ne(ignore_index, target)
                   0  otherwise

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C, or ignore_index for those to be skipped.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    ignore_index: integer; default -100.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of input, each of its input's shape. The result has the dtype to
    which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a label that is no
    class.

    Reference: PyTorch, torch.nn.functional.nll_loss

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _cotangents(
        _SPEC, "nll_loss_vjp", g, (input, target, weight, ignore_index), axis, reduction, wrt, out, validate
    )


def nll_loss_value_and_grad(
    input, target, *, weight=None, ignore_index=-100, axis=-1, reduction="mean", out=None, validate=False
):
    """Value of nll_loss and its derivative, in one pass.

    nll_loss: Negative log likelihood of a label under a row of log probabilities.

        nll_loss = -RowPick(1, target)*RowPick(input, target)  if Ne(ignore_index, target)
                   0  otherwise

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C, or ignore_index for those to be skipped.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    ignore_index: integer; default -100.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what nll_loss_vjp(1, ...) returns). The result has the dtype to which the floating
    input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32); integers and
    bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a label that is no
    class.

    Reference: PyTorch, torch.nn.functional.nll_loss

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _loss_pair(
        _SPEC,
        "nll_loss_value_and_grad",
        (input, target, weight, ignore_index),
        axis,
        reduction,
        out,
        validate,
    )


def nll_loss_hvp(
    v, input, target, *, weight=None, ignore_index=-100, axis=-1, reduction="mean", out=None, validate=False
):
    """Hessian of nll_loss in input times v.

    nll_loss: Negative log likelihood of a label under a row of log probabilities.

        nll_loss = -RowPick(1, target)*RowPick(input, target)  if Ne(ignore_index, target)
                   0  otherwise

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C, or ignore_index for those to be skipped.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    ignore_index: integer; default -100.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a label that is no
    class.

    Reference: PyTorch, torch.nn.functional.nll_loss

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _curvature(
        _SPEC, "nll_loss_hvp", "hvp", v, (input, target, weight, ignore_index), axis, reduction, out, validate
    )


def nll_loss_hess_diag(
    input, target, *, weight=None, ignore_index=-100, axis=-1, reduction="mean", out=None, validate=False
):
    """Diagonal of the Hessian of nll_loss in input.

    nll_loss: Negative log likelihood of a label under a row of log probabilities.

        nll_loss = -RowPick(1, target)*RowPick(input, target)  if Ne(ignore_index, target)
                   0  otherwise

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C, or ignore_index for those to be skipped.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    ignore_index: integer; default -100.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a label that is no
    class.

    Reference: PyTorch, torch.nn.functional.nll_loss

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _curvature(
        _SPEC,
        "nll_loss_hess_diag",
        "hess_diag",
        None,
        (input, target, weight, ignore_index),
        axis,
        reduction,
        out,
        validate,
    )
