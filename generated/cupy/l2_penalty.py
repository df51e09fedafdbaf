# Made by symdl 0.1.0 from l2_penalty with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     l2_penalty = lam*RowSum(w**2)
"""Sum of squares times a constant."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "l2_penalty", "l2_penalty_vjp", "l2_penalty_value_and_grad", "l2_penalty_hvp", "l2_penalty_hess_diag"
]


def _value_numbers(lam):
    return lam


_value = _Kernel(
    name="l2_penalty_value",
    rows=True,
    inputs=("w",),
    outputs=("value",),
    scalars=("lam",),
    kinds=("wide",),
    monoids=("sum",),
    host=_value_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) l2_penalty_value_rows(
    STRIDED(const w_type, w_in),
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
        const w_type* const w_row = ROW(w_in);

        sum_taken<real> total_state;
        EACH_CHUNK(first) {
            READ(w);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real w = load(w_chunk.at + lane);
                total_state_e[lane] = w * w;
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t2 = real(t1 * total);

        const real value_result = t2;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


def _vjp_numbers(lam):
    return 2.0 * lam


_vjp = _Kernel(
    name="l2_penalty_vjp",
    rows=True,
    inputs=("w", "g"),
    outputs=("w",),
    scalars=("lam",),
    kinds=("real",),
    host=_vjp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) l2_penalty_vjp_rows(
    STRIDED(const w_type, w_in),
    STRIDED(const g_type, g_in),
    STRIDED(w_out_type, w_out),
    const real t1,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const w_type* const w_row = ROW(w_in);
        const real g = load(ROW(g_in));
        const real t2 = t1 * g;

        w_out_type* const w_out_row = ROW(w_out);
        EACH_CHUNK(first) {
            READ(w);
real w_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real w = load(w_chunk.at + lane);
                w_result[lane] = t2 * w;
            }
            if (own < rows && inside) {
                put(w_out_row, w_out_s1, first, w_result);
            }
        }
    }
}
""",
)


def _value_and_grad_numbers(lam):
    t1 = 2.0 * lam
    return lam, t1


_value_and_grad = _Kernel(
    name="l2_penalty_value_and_grad",
    rows=True,
    inputs=("w", "g"),
    outputs=("value", "w"),
    scalars=("lam",),
    kinds=("wide", "real"),
    monoids=("sum",),
    host=_value_and_grad_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) l2_penalty_value_and_grad_rows(
    STRIDED(const w_type, w_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(w_out_type, w_out),
    WIDE_NUMBER(t1),
    const real t2,
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const w_type* const w_row = ROW(w_in);
        HOLD(w_type, w);
        const real g = load(ROW(g_in));
        const real t3 = t2 * g;

        sum_taken<real> total_state;
        EACH_CHUNK(first) {
            TAKE(w);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real w = load(w_chunk.at + lane);
                total_state_e[lane] = w * w;
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t4 = real(t1 * total);

        w_out_type* const w_out_row = ROW(w_out);
        EACH_CHUNK(first) {
            TAKE(w);
real w_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real w = load(w_chunk.at + lane);
                w_result[lane] = t3 * w;
            }
            if (own < rows && inside) {
                put(w_out_row, w_out_s1, first, w_result);
            }
        }
        const real value_result = t4;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


def _hvp_numbers(lam):
    return 2.0 * lam


_hvp = _Kernel(
    name="l2_penalty_hvp",
    rows=True,
    inputs=("g", "v"),
    outputs=("w",),
    scalars=("lam",),
    kinds=("real",),
    host=_hvp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) l2_penalty_hvp_rows(
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(w_out_type, w_out),
    const real t1,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const real g = load(ROW(g_in));
        const v_type* const v_row = ROW(v_in);
        const real t2 = t1 * g;

        w_out_type* const w_out_row = ROW(w_out);
        EACH_CHUNK(first) {
            READ(v);
real w_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real v = load(v_chunk.at + lane);
                w_result[lane] = t2 * v;
            }
            if (own < rows && inside) {
                put(w_out_row, w_out_s1, first, w_result);
            }
        }
    }
}
""",
)


def _hess_diag_numbers(lam):
    return 2.0 * lam


_hess_diag = _Kernel(
    name="l2_penalty_hess_diag",
    rows=True,
    inputs=("g",),
    outputs=("w",),
    scalars=("lam",),
    kinds=("real",),
    host=_hess_diag_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) l2_penalty_hess_diag_rows(
    STRIDED(const g_type, g_in),
    STRIDED(w_out_type, w_out),
    const real t1,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const real g = load(ROW(g_in));
        const real t2 = t1 * g;

        w_out_type* const w_out_row = ROW(w_out);
        EACH_CHUNK(first) {
real w_result[ENTRIES];
            EACH(lane, ENTRIES) {
                w_result[lane] = t2;
            }
            if (own < rows && inside) {
                put(w_out_row, w_out_s1, first, w_result);
            }
        }
    }
}
""",
)


_SPEC = _Function(
    name="l2_penalty",
    arguments=(
        _Argument("w", "elem"),
        _Argument("lam", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            True,
            (),
            {
                "value": _Body(_value, ("w",), ("lam",), ("value",)),
                "vjp": _Body(_vjp, ("w", "g"), ("lam",), ("w",)),
                "value_and_grad": _Body(_value_and_grad, ("w", "g"), ("lam",), ("value", "w")),
                "hvp": _Body(_hvp, ("g", "v"), ("lam",), ("w",)),
                "hess_diag": _Body(_hess_diag, ("g",), ("lam",), ("w",)),
            },
        ),
    },
    row="array",
)


def l2_penalty(w, lam, *, out=None):
    """Sum of squares times a constant.

        l2_penalty = lam*RowSum(w**2)

    w: array.
    lam: number, 0 <= lam.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns one number a row: the broadcast shape without axis; a scalar for one row. The result has the
    dtype to which the floating w promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: A. Hoerl, R. Kennard, Ridge Regression, Technometrics 12, 1970, doi:10.2307/1267351
    """
    return _loss(_SPEC, "l2_penalty", (w, lam), None, None, out)


def l2_penalty_vjp(g, w, lam, *, wrt=None, out=None):
    """Cotangents of the inputs of l2_penalty, given the cotangent g of its result.

    l2_penalty: Sum of squares times a constant.

        l2_penalty = lam*RowSum(w**2)

    g: the cotangent of the result, of its shape.
    w: array.
    lam: number, 0 <= lam.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of w, each of its input's shape. The result has the dtype to which
    the floating w promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: A. Hoerl, R. Kennard, Ridge Regression, Technometrics 12, 1970, doi:10.2307/1267351
    """
    return _cotangents(_SPEC, "l2_penalty_vjp", g, (w, lam), None, None, wrt, out)


def l2_penalty_value_and_grad(w, lam, *, out=None):
    """Value of l2_penalty and its derivative, in one pass.

    l2_penalty: Sum of squares times a constant.

        l2_penalty = lam*RowSum(w**2)

    w: array.
    lam: number, 0 <= lam.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what l2_penalty_vjp(1, ...) returns). The result has the dtype to which the floating
    w promote (float16, bfloat16, float32, float64; 16-bit types compute in float32); integers and bools
    become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: A. Hoerl, R. Kennard, Ridge Regression, Technometrics 12, 1970, doi:10.2307/1267351
    """
    return _loss_pair(_SPEC, "l2_penalty_value_and_grad", (w, lam), None, None, out)


def l2_penalty_hvp(v, w, lam, *, out=None):
    """Hessian of l2_penalty in w times v.

    l2_penalty: Sum of squares times a constant.

        l2_penalty = lam*RowSum(w**2)

    v: the direction, of the shape of w.
    w: array.
    lam: number, 0 <= lam.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of w: second derivatives of the loss. The result has the dtype to
    which the floating w promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: A. Hoerl, R. Kennard, Ridge Regression, Technometrics 12, 1970, doi:10.2307/1267351
    """
    return _curvature(_SPEC, "l2_penalty_hvp", "hvp", v, (w, lam), None, None, out)


def l2_penalty_hess_diag(w, lam, *, out=None):
    """Diagonal of the Hessian of l2_penalty in w.

    l2_penalty: Sum of squares times a constant.

        l2_penalty = lam*RowSum(w**2)

    w: array.
    lam: number, 0 <= lam.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of w: second derivatives of the loss. The result has the dtype to
    which the floating w promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: A. Hoerl, R. Kennard, Ridge Regression, Technometrics 12, 1970, doi:10.2307/1267351
    """
    return _curvature(_SPEC, "l2_penalty_hess_diag", "hess_diag", None, (w, lam), None, None, out)
