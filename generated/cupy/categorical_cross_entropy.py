# Made by symdl 0.1.0 from categorical_cross_entropy with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     categorical_cross_entropy = -RowSum(Piecewise((0, Eq(target, 0)), (target*log(input),
#                                 True)))/log(base)
"""Cross entropy of two rows of probabilities, in digits of the base."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "categorical_cross_entropy",
    "categorical_cross_entropy_vjp",
    "categorical_cross_entropy_value_and_grad",
    "categorical_cross_entropy_hvp",
    "categorical_cross_entropy_hess_diag",
]


def _value_numbers(base):
    return float(np.log(base))


_value = _Kernel(
    name="categorical_cross_entropy_value",
    rows=True,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("base",),
    kinds=("wide",),
    monoids=("sum",),
    carried=2,
    host=_value_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, 1) categorical_cross_entropy_value_rows(
    STRIDED(const input_type, input_in),
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
        const input_type* const input_row = ROW(input_in);
        const target_type* const target_row = ROW(target_in);

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            READ(input);
            READ(target);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                total_state_e[lane] = chosen_(target == R(0.0), R(0.0), target * log_(input));
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t2 = real(-(total / t1));

        const real value_result = t2;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


def _vjp_numbers(base):
    return float(np.log(base))


_vjp = _Kernel(
    name="categorical_cross_entropy_vjp",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("base",),
    kinds=("real",),
    host=_vjp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) categorical_cross_entropy_vjp_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real log_1,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        const target_type* const target_row = ROW(target_in);
        const real g = load(ROW(g_in));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            READ(input);
            READ(target);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                input_result[lane] = chosen_(target == R(0.0), R(0.0), -(quotient_(target, log_1) * g / input));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
    }
}
""",
)


def _vjp_target_numbers(base):
    return float(np.log(base))


_vjp_target = _Kernel(
    name="categorical_cross_entropy_vjp_target",
    rows=True,
    inputs=("input", "g"),
    outputs=("target",),
    scalars=("base",),
    kinds=("real",),
    carried=2,
    host=_vjp_target_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, 1) categorical_cross_entropy_vjp_target_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const g_type, g_in),
    STRIDED(target_out_type, target_out),
    const real log_1,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        const real g = load(ROW(g_in));

        target_out_type* const target_out_row = ROW(target_out);
        EACH_CHUNK(first) {
            READ(input);
real target_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                target_result[lane] = -quotient_(g * log_(input), log_1);
            }
            if (own < rows && inside) {
                put(target_out_row, target_out_s1, first, target_result);
            }
        }
    }
}
""",
)


def _value_and_grad_numbers(base):
    log_1 = float(np.log(base))
    return log_1, log_1


_value_and_grad = _Kernel(
    name="categorical_cross_entropy_value_and_grad",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    scalars=("base",),
    kinds=("wide", "real"),
    monoids=("sum",),
    carried=4,
    host=_value_and_grad_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, 1) categorical_cross_entropy_value_and_grad_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t1),
    const real log_1,
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const real g = load(ROW(g_in));

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                total_state_e[lane] = chosen_(target == R(0.0), R(0.0), target * log_(input));
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t2 = real(-(total / t1));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                input_result[lane] = chosen_(target == R(0.0), R(0.0), -(quotient_(target, log_1) * g / input));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = t2;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


def _hvp_numbers(base):
    return float(np.log(base))


_hvp = _Kernel(
    name="categorical_cross_entropy_hvp",
    rows=True,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    scalars=("base",),
    kinds=("real",),
    host=_hvp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) categorical_cross_entropy_hvp_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    const real log_1,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        const target_type* const target_row = ROW(target_in);
        const real g = load(ROW(g_in));
        const v_type* const v_row = ROW(v_in);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            READ(input);
            READ(target);
            READ(v);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                input_result[lane] = chosen_(target == R(0.0), R(0.0), quotient_(target, log_1) * g / input * v / input);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
    }
}
""",
)


def _hess_diag_numbers(base):
    return float(np.log(base))


_hess_diag = _Kernel(
    name="categorical_cross_entropy_hess_diag",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("base",),
    kinds=("real",),
    host=_hess_diag_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) categorical_cross_entropy_hess_diag_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real log_1,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        const target_type* const target_row = ROW(target_in);
        const real g = load(ROW(g_in));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            READ(input);
            READ(target);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                input_result[lane] = chosen_(target == R(0.0), R(0.0), quotient_(target, log_1) * g / input / input);
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
    name="categorical_cross_entropy",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("base", "param", domain=_Domain(0, float('inf'), True, True)),
    ),
    variants={
        (): _Variant(
            True,
            (),
            {
                "value": _Body(_value, ("input", "target"), ("base",), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g"), ("base",), ("input",)),
                "vjp_target": _Body(_vjp_target, ("input", "g"), ("base",), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g"), ("base",), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), ("base",), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g"), ("base",), ("input",)),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def categorical_cross_entropy(input, target, *, base=2.718281828459045, axis=-1, reduction="mean", out=None):
    """Cross entropy of two rows of probabilities, in digits of the base.

        categorical_cross_entropy = -RowSum(Piecewise((0, Eq(target, 0)), (target*log(input),
                                    True)))/log(base)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    base: number, 0 < base; default 2.718281828459045.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the shape of the rows for reduction='none'. Sums accumulate in
    float64. The result has the dtype to which the floating input promote (float16, bfloat16, float32,
    float64; 16-bit types compute in float32); integers and bools become float64; the other arrays are
    cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. E. Shannon, A Mathematical Theory of Communication, 1948
    """
    return _loss(_SPEC, "categorical_cross_entropy", (input, target, base), axis, reduction, out)


def categorical_cross_entropy_vjp(
    g, input, target, *, base=2.718281828459045, axis=-1, reduction="mean", wrt=None, out=None
):
    """Cotangents of the inputs of categorical_cross_entropy, given the cotangent g of its result.

    categorical_cross_entropy: Cross entropy of two rows of probabilities, in digits of the base.

        categorical_cross_entropy = -RowSum(Piecewise((0, Eq(target, 0)), (target*log(input),
                                    True)))/log(base)

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    base: number, 0 < base; default 2.718281828459045.
    axis: the axis of the row; any layout.
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

    Reference: C. E. Shannon, A Mathematical Theory of Communication, 1948
    """
    return _cotangents(
        _SPEC, "categorical_cross_entropy_vjp", g, (input, target, base), axis, reduction, wrt, out
    )


def categorical_cross_entropy_value_and_grad(
    input, target, *, base=2.718281828459045, axis=-1, reduction="mean", out=None
):
    """Value of categorical_cross_entropy and its derivative, in one pass.

    categorical_cross_entropy: Cross entropy of two rows of probabilities, in digits of the base.

        categorical_cross_entropy = -RowSum(Piecewise((0, Eq(target, 0)), (target*log(input),
                                    True)))/log(base)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    base: number, 0 < base; default 2.718281828459045.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what categorical_cross_entropy_vjp(1, ...) returns). The result has the dtype to
    which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. E. Shannon, A Mathematical Theory of Communication, 1948
    """
    return _loss_pair(
        _SPEC, "categorical_cross_entropy_value_and_grad", (input, target, base), axis, reduction, out
    )


def categorical_cross_entropy_hvp(
    v, input, target, *, base=2.718281828459045, axis=-1, reduction="mean", out=None
):
    """Hessian of categorical_cross_entropy in input times v.

    categorical_cross_entropy: Cross entropy of two rows of probabilities, in digits of the base.

        categorical_cross_entropy = -RowSum(Piecewise((0, Eq(target, 0)), (target*log(input),
                                    True)))/log(base)

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    base: number, 0 < base; default 2.718281828459045.
    axis: the axis of the row; any layout.
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

    Reference: C. E. Shannon, A Mathematical Theory of Communication, 1948
    """
    return _curvature(
        _SPEC, "categorical_cross_entropy_hvp", "hvp", v, (input, target, base), axis, reduction, out
    )


def categorical_cross_entropy_hess_diag(
    input, target, *, base=2.718281828459045, axis=-1, reduction="mean", out=None
):
    """Diagonal of the Hessian of categorical_cross_entropy in input.

    categorical_cross_entropy: Cross entropy of two rows of probabilities, in digits of the base.

        categorical_cross_entropy = -RowSum(Piecewise((0, Eq(target, 0)), (target*log(input),
                                    True)))/log(base)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    base: number, 0 < base; default 2.718281828459045.
    axis: the axis of the row; any layout.
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

    Reference: C. E. Shannon, A Mathematical Theory of Communication, 1948
    """
    return _curvature(
        _SPEC,
        "categorical_cross_entropy_hess_diag",
        "hess_diag",
        None,
        (input, target, base),
        axis,
        reduction,
        out,
    )
