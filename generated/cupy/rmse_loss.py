# Made by symdl 0.1.0 from rmse_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     rmse_loss = root(RowSum((input - target)**2)/length, 2)
"""Root of the mean squared error: one number for the whole array; its gradient at a perfect fit is 0."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = ["rmse_loss", "rmse_loss_vjp", "rmse_loss_value_and_grad", "rmse_loss_hvp", "rmse_loss_hess_diag"]


def _value_numbers(length):
    return float(length)


_value = _Kernel(
    name="rmse_loss_value",
    rows=True,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("length",),
    kinds=("wide",),
    monoids=("sum",),
    host=_value_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) rmse_loss_value_rows(
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

        sum_taken<real> total_state;
        EACH_CHUNK(first) {
            READ(input);
            READ(target);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t2 = input - target;
                total_state_e[lane] = t2 * t2;
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real sqrt = sqrt_(real(total / t1));

        const real value_result = sqrt;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


def _vjp_numbers(length):
    sqrt_1 = float(np.sqrt(float(length)))
    t1 = float(length)
    return sqrt_1, t1


_vjp = _Kernel(
    name="rmse_loss_vjp",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("length",),
    kinds=("real", "wide"),
    monoids=("sum",),
    host=_vjp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) rmse_loss_vjp_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real sqrt_1,
    WIDE_NUMBER(t2),
    const integer rows, const integer inner, const integer length)
{
    const wide t2 = wide_from(t2_hi, t2_lo);
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

        sum_taken<real> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t1 = input - target;
                total_state_e[lane] = t1 * t1;
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t1 = sqrt_1 * sqrt_(real(total));
        const bool t3 = total / t2 == wide(R(0.0));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                input_result[lane] = chosen_(t3, R(0.0), quotient_(g * (input - target), t1));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
    }
}
""",
)


def _vjp_target_numbers(length):
    sqrt_1 = float(np.sqrt(float(length)))
    t1 = float(length)
    return sqrt_1, t1


_vjp_target = _Kernel(
    name="rmse_loss_vjp_target",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("target",),
    scalars=("length",),
    kinds=("real", "wide"),
    monoids=("sum",),
    carried=2,
    host=_vjp_target_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) rmse_loss_vjp_target_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(target_out_type, target_out),
    const real sqrt_1,
    WIDE_NUMBER(t2),
    const integer rows, const integer inner, const integer length)
{
    const wide t2 = wide_from(t2_hi, t2_lo);
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

        sum_taken<real> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t1 = input - target;
                total_state_e[lane] = t1 * t1;
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t1 = sqrt_1 * sqrt_(real(total));
        const bool t3 = total / t2 == wide(R(0.0));

        target_out_type* const target_out_row = ROW(target_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
real target_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                target_result[lane] = chosen_(t3, R(0.0), quotient_(g * (target - input), t1));
            }
            if (own < rows && inside) {
                put(target_out_row, target_out_s1, first, target_result);
            }
        }
    }
}
""",
)


def _value_and_grad_numbers(length):
    t1 = float(length)
    sqrt_1 = float(np.sqrt(float(length)))
    return t1, sqrt_1


_value_and_grad = _Kernel(
    name="rmse_loss_value_and_grad",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    scalars=("length",),
    kinds=("wide", "real"),
    monoids=("sum",),
    host=_value_and_grad_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) rmse_loss_value_and_grad_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t1),
    const real sqrt_1,
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

        sum_taken<real> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t2 = input - target;
                total_state_e[lane] = t2 * t2;
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const wide t2 = total / t1;
        const real sqrt = sqrt_(real(t2));
        const real t3 = sqrt_1 * sqrt_(real(total));
        const bool t4 = t2 == wide(R(0.0));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                input_result[lane] = chosen_(t4, R(0.0), quotient_(g * (input - target), t3));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = sqrt;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


def _hvp_numbers(length):
    sqrt_1 = float(np.sqrt(float(length)))
    t1 = float(length)
    return sqrt_1, sqrt_1, t1


_hvp = _Kernel(
    name="rmse_loss_hvp",
    rows=True,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    scalars=("length",),
    kinds=("real", "wide", "wide"),
    monoids=("sum",),
    carried=2,
    host=_hvp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) rmse_loss_hvp_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    const real sqrt_1,
    WIDE_NUMBER(t2),
    WIDE_NUMBER(t3),
    const integer rows, const integer inner, const integer length)
{
    const wide t2 = wide_from(t2_hi, t2_lo);
    const wide t3 = wide_from(t3_hi, t3_lo);
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
        const v_type* const v_row = ROW(v_in);
        HOLD(v_type, v);
        const wide t1 = wide(g);

        sum_taken<real> total_state;
        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            TAKE(v);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t4 = input - target;
                const real t5 = t4 * t4;
                const real t6 = v * t4;
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
        const real sqrt = sqrt_(real(total));
        const real t4 = sqrt_1 * sqrt;
        const real t5 = real(t1 * total_2);
        const wide t6 = t2 * (total * wide(sqrt));
        const bool t7 = total / t3 == wide(R(0.0));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            TAKE(v);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                input_result[lane] = chosen_(t7, R(0.0), quotient_(g * v, t4) - quotient_(t5 * (input - target), t6));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
    }
}
""",
)


def _hess_diag_numbers(length):
    sqrt_1 = float(np.sqrt(float(length)))
    t1 = float(length)
    return sqrt_1, t1


_hess_diag = _Kernel(
    name="rmse_loss_hess_diag",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("length",),
    kinds=("real", "wide"),
    monoids=("sum",),
    host=_hess_diag_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) rmse_loss_hess_diag_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real sqrt_1,
    WIDE_NUMBER(t2),
    const integer rows, const integer inner, const integer length)
{
    const wide t2 = wide_from(t2_hi, t2_lo);
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
        const real t1 = g / sqrt_1;

        sum_taken<real> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t3 = input - target;
                total_state_e[lane] = t3 * t3;
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real sqrt = sqrt_(real(total));
        const wide t3 = total * wide(sqrt);
        const real t4 = g / (sqrt_1 * sqrt);
        const bool t5 = total / t2 == wide(R(0.0));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t6 = input - target;
                input_result[lane] = chosen_(t5, R(0.0), fma_(-quotient_(t1 * t6, t3), t6, t4));
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
    name="rmse_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
    ),
    variants={
        (): _Variant(
            True,
            (),
            {
                "value": _Body(_value, ("input", "target"), ("length",), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g"), ("length",), ("input",)),
                "vjp_target": _Body(_vjp_target, ("input", "target", "g"), ("length",), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g"), ("length",), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), ("length",), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g"), ("length",), ("input",)),
            },
        ),
    },
    row="array",
)


def rmse_loss(input, target, *, out=None):
    """Root of the mean squared error: one number for the whole array; its gradient at a perfect fit is 0.

        rmse_loss = root(RowSum((input - target)**2)/length, 2)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns one number a row: the broadcast shape without axis; a scalar for one row. The result has the
    dtype to which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute
    in float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: C. F. Gauss, Theoria combinationis observationum erroribus minimis obnoxiae, 1823
    """
    return _loss(_SPEC, "rmse_loss", (input, target), None, None, out)


def rmse_loss_vjp(g, input, target, *, wrt=None, out=None):
    """Cotangents of the inputs of rmse_loss, given the cotangent g of its result.

    rmse_loss: Root of the mean squared error: one number for the whole array; its gradient at a perfect
    fit is 0.

        rmse_loss = root(RowSum((input - target)**2)/length, 2)

    g: the cotangent of the result, of its shape.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones; target may be
        asked for.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of input, each of its input's shape. The result has the dtype to
    which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: C. F. Gauss, Theoria combinationis observationum erroribus minimis obnoxiae, 1823
    """
    return _cotangents(_SPEC, "rmse_loss_vjp", g, (input, target), None, None, wrt, out)


def rmse_loss_value_and_grad(input, target, *, out=None):
    """Value of rmse_loss and its derivative, in one pass.

    rmse_loss: Root of the mean squared error: one number for the whole array; its gradient at a perfect
    fit is 0.

        rmse_loss = root(RowSum((input - target)**2)/length, 2)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what rmse_loss_vjp(1, ...) returns). The result has the dtype to which the floating
    input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32); integers and
    bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: C. F. Gauss, Theoria combinationis observationum erroribus minimis obnoxiae, 1823
    """
    return _loss_pair(_SPEC, "rmse_loss_value_and_grad", (input, target), None, None, out)


def rmse_loss_hvp(v, input, target, *, out=None):
    """Hessian of rmse_loss in input times v.

    rmse_loss: Root of the mean squared error: one number for the whole array; its gradient at a perfect
    fit is 0.

        rmse_loss = root(RowSum((input - target)**2)/length, 2)

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the loss. The result has the dtype to
    which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: C. F. Gauss, Theoria combinationis observationum erroribus minimis obnoxiae, 1823
    """
    return _curvature(_SPEC, "rmse_loss_hvp", "hvp", v, (input, target), None, None, out)


def rmse_loss_hess_diag(input, target, *, out=None):
    """Diagonal of the Hessian of rmse_loss in input.

    rmse_loss: Root of the mean squared error: one number for the whole array; its gradient at a perfect
    fit is 0.

        rmse_loss = root(RowSum((input - target)**2)/length, 2)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the loss. The result has the dtype to
    which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: C. F. Gauss, Theoria combinationis observationum erroribus minimis obnoxiae, 1823
    """
    return _curvature(_SPEC, "rmse_loss_hess_diag", "hess_diag", None, (input, target), None, None, out)
