# Made by symdl 0.1.0 from entropy with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     entropy = -RowSum(Piecewise((0, Eq(p, 0)), (p*log(p), True)))/log(base)
"""Entropy of a row of probabilities, in digits of the base."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = ["entropy", "entropy_vjp", "entropy_value_and_grad", "entropy_hvp", "entropy_hess_diag"]


def _value_numbers(base):
    return float(np.log(base))


_value = _Kernel(
    name="entropy_value",
    rows=True,
    inputs=("p",),
    outputs=("value",),
    scalars=("base",),
    kinds=("wide",),
    monoids=("sum",),
    carried=2,
    host=_value_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, 1) entropy_value_rows(
    STRIDED(const p_type, p_in),
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
        const p_type* const p_row = ROW(p_in);

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            READ(p);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real p = load(p_chunk.at + lane);
                total_state_e[lane] = chosen_(p == R(0.0), R(0.0), p * log_(p));
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
    name="entropy_vjp",
    rows=True,
    inputs=("p", "g"),
    outputs=("p",),
    scalars=("base",),
    kinds=("real",),
    carried=2,
    host=_vjp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, 1) entropy_vjp_rows(
    STRIDED(const p_type, p_in),
    STRIDED(const g_type, g_in),
    STRIDED(p_out_type, p_out),
    const real log_1,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const p_type* const p_row = ROW(p_in);
        const real g = load(ROW(g_in));

        p_out_type* const p_out_row = ROW(p_out);
        EACH_CHUNK(first) {
            READ(p);
real p_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real p = load(p_chunk.at + lane);
                p_result[lane] = chosen_(p == R(0.0), R(0.0), -quotient_(g * (log_(p) + R(1.0)), log_1));
            }
            if (own < rows && inside) {
                put(p_out_row, p_out_s1, first, p_result);
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
    name="entropy_value_and_grad",
    rows=True,
    inputs=("p", "g"),
    outputs=("value", "p"),
    scalars=("base",),
    kinds=("wide", "real"),
    monoids=("sum",),
    carried=2,
    host=_value_and_grad_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, 1) entropy_value_and_grad_rows(
    STRIDED(const p_type, p_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(p_out_type, p_out),
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
        const p_type* const p_row = ROW(p_in);
        HOLD(p_type, p);
        const real g = load(ROW(g_in));

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(p);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real p = load(p_chunk.at + lane);
                total_state_e[lane] = chosen_(p == R(0.0), R(0.0), p * log_(p));
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t2 = real(-(total / t1));

        p_out_type* const p_out_row = ROW(p_out);
        EACH_CHUNK(first) {
            TAKE(p);
real p_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real p = load(p_chunk.at + lane);
                p_result[lane] = chosen_(p == R(0.0), R(0.0), -quotient_(g * (log_(p) + R(1.0)), log_1));
            }
            if (own < rows && inside) {
                put(p_out_row, p_out_s1, first, p_result);
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
    name="entropy_hvp",
    rows=True,
    inputs=("p", "g", "v"),
    outputs=("p",),
    scalars=("base",),
    kinds=("real",),
    host=_hvp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) entropy_hvp_rows(
    STRIDED(const p_type, p_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(p_out_type, p_out),
    const real log_1,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const p_type* const p_row = ROW(p_in);
        const real g = load(ROW(g_in));
        const v_type* const v_row = ROW(v_in);
        const real t1 = g / log_1;

        p_out_type* const p_out_row = ROW(p_out);
        EACH_CHUNK(first) {
            READ(p);
            READ(v);
real p_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real p = load(p_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                p_result[lane] = chosen_(p == R(0.0), R(0.0), -(t1 * v / p));
            }
            if (own < rows && inside) {
                put(p_out_row, p_out_s1, first, p_result);
            }
        }
    }
}
""",
)


def _hess_diag_numbers(base):
    return float(np.log(base))


_hess_diag = _Kernel(
    name="entropy_hess_diag",
    rows=True,
    inputs=("p", "g"),
    outputs=("p",),
    scalars=("base",),
    kinds=("real",),
    host=_hess_diag_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) entropy_hess_diag_rows(
    STRIDED(const p_type, p_in),
    STRIDED(const g_type, g_in),
    STRIDED(p_out_type, p_out),
    const real log_1,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const p_type* const p_row = ROW(p_in);
        const real g = load(ROW(g_in));

        p_out_type* const p_out_row = ROW(p_out);
        EACH_CHUNK(first) {
            READ(p);
real p_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real p = load(p_chunk.at + lane);
                p_result[lane] = chosen_(p == R(0.0), R(0.0), -(g / (log_1 * p)));
            }
            if (own < rows && inside) {
                put(p_out_row, p_out_s1, first, p_result);
            }
        }
    }
}
""",
)


_SPEC = _Function(
    name="entropy",
    arguments=(
        _Argument("p", "elem"),
        _Argument("base", "param", domain=_Domain(0, float('inf'), True, True)),
    ),
    variants={
        (): _Variant(
            True,
            (),
            {
                "value": _Body(_value, ("p",), ("base",), ("value",)),
                "vjp": _Body(_vjp, ("p", "g"), ("base",), ("p",)),
                "value_and_grad": _Body(_value_and_grad, ("p", "g"), ("base",), ("value", "p")),
                "hvp": _Body(_hvp, ("p", "g", "v"), ("base",), ("p",)),
                "hess_diag": _Body(_hess_diag, ("p", "g"), ("base",), ("p",)),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def entropy(p, *, base=2.0, axis=-1, reduction="mean", out=None):
    """Entropy of a row of probabilities, in digits of the base.

        entropy = -RowSum(Piecewise((0, Eq(p, 0)), (p*log(p), True)))/log(base)

    p: array.
    base: number, 0 < base; default 2.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the shape of the rows for reduction='none'. Sums accumulate in
    float64. The result has the dtype to which the floating p promote (float16, bfloat16, float32,
    float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. E. Shannon, A Mathematical Theory of Communication, 1948
    """
    return _loss(_SPEC, "entropy", (p, base), axis, reduction, out)


def entropy_vjp(g, p, *, base=2.0, axis=-1, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of entropy, given the cotangent g of its result.

    entropy: Entropy of a row of probabilities, in digits of the base.

        entropy = -RowSum(Piecewise((0, Eq(p, 0)), (p*log(p), True)))/log(base)

    g: the cotangent of the result, of its shape after the reduction.
    p: array.
    base: number, 0 < base; default 2.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of p, each of its input's shape. The result has the dtype to which
    the floating p promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. E. Shannon, A Mathematical Theory of Communication, 1948
    """
    return _cotangents(_SPEC, "entropy_vjp", g, (p, base), axis, reduction, wrt, out)


def entropy_value_and_grad(p, *, base=2.0, axis=-1, reduction="mean", out=None):
    """Value of entropy and its derivative, in one pass.

    entropy: Entropy of a row of probabilities, in digits of the base.

        entropy = -RowSum(Piecewise((0, Eq(p, 0)), (p*log(p), True)))/log(base)

    p: array.
    base: number, 0 < base; default 2.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what entropy_vjp(1, ...) returns). The result has the dtype to which the floating p
    promote (float16, bfloat16, float32, float64; 16-bit types compute in float32); integers and bools
    become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. E. Shannon, A Mathematical Theory of Communication, 1948
    """
    return _loss_pair(_SPEC, "entropy_value_and_grad", (p, base), axis, reduction, out)


def entropy_hvp(v, p, *, base=2.0, axis=-1, reduction="mean", out=None):
    """Hessian of entropy in p times v.

    entropy: Entropy of a row of probabilities, in digits of the base.

        entropy = -RowSum(Piecewise((0, Eq(p, 0)), (p*log(p), True)))/log(base)

    v: the direction, of the shape of p.
    p: array.
    base: number, 0 < base; default 2.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of p: second derivatives of the sum of the losses, divided as the mean
    is for a mean. The result has the dtype to which the floating p promote (float16, bfloat16, float32,
    float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. E. Shannon, A Mathematical Theory of Communication, 1948
    """
    return _curvature(_SPEC, "entropy_hvp", "hvp", v, (p, base), axis, reduction, out)


def entropy_hess_diag(p, *, base=2.0, axis=-1, reduction="mean", out=None):
    """Diagonal of the Hessian of entropy in p.

    entropy: Entropy of a row of probabilities, in digits of the base.

        entropy = -RowSum(Piecewise((0, Eq(p, 0)), (p*log(p), True)))/log(base)

    p: array.
    base: number, 0 < base; default 2.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of p: second derivatives of the sum of the losses, divided as the mean
    is for a mean. The result has the dtype to which the floating p promote (float16, bfloat16, float32,
    float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. E. Shannon, A Mathematical Theory of Communication, 1948
    """
    return _curvature(_SPEC, "entropy_hess_diag", "hess_diag", None, (p, base), axis, reduction, out)
