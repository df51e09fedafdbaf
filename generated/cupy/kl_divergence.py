# Made by symdl 0.1.0 from kl_divergence with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     kl_divergence = RowSum(Piecewise((0, Eq(d, 0)), (d*log(d/y), True)))
"""Kullback-Leibler divergence of a row of probabilities y from a row d; 0 log 0 is 0."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _loss, _loss_pair

__all__ = ["kl_divergence", "kl_divergence_vjp", "kl_divergence_value_and_grad"]


_value = _Kernel(
    name="kl_divergence_value",
    rows=True,
    inputs=("d", "y"),
    outputs=("value",),
    primitives=("absolute",),
    monoids=("sum",),
    carried=2,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, 1) kl_divergence_value_rows(
    STRIDED(const d_type, d_in),
    STRIDED(const y_type, y_in),
    STRIDED(value_out_type, value_out),
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const d_type* const d_row = ROW(d_in);
        const y_type* const y_row = ROW(y_in);

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            READ(d);
            READ(y);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real d = load(d_chunk.at + lane);
                const real y = load(y_chunk.at + lane);
                const real t1 = d - y;
                const real t2 = d * chosen_(absolute_(y) > R(2.0) * absolute_(t1), log1p_(t1 / y), log_(d / y));
                total_state_e[lane] = chosen_(d == R(0.0), R(0.0), t2);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t1 = real(total);

        const real value_result = t1;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


_vjp = _Kernel(
    name="kl_divergence_vjp",
    rows=True,
    inputs=("d", "y", "g"),
    outputs=("d", "y"),
    primitives=("absolute",),
    carried=2,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, 1) kl_divergence_vjp_rows(
    STRIDED(const d_type, d_in),
    STRIDED(const y_type, y_in),
    STRIDED(const g_type, g_in),
    STRIDED(d_out_type, d_out),
    STRIDED(y_out_type, y_out),
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const d_type* const d_row = ROW(d_in);
        const y_type* const y_row = ROW(y_in);
        const real g = load(ROW(g_in));

        d_out_type* const d_out_row = ROW(d_out);
        y_out_type* const y_out_row = ROW(y_out);
        EACH_CHUNK(first) {
            READ(d);
            READ(y);
real d_result[ENTRIES], y_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real d = load(d_chunk.at + lane);
                const real y = load(y_chunk.at + lane);
                const real t1 = d - y;
                const real t2 = d / y;
                const real t3 = chosen_(absolute_(y) > R(2.0) * absolute_(t1), log1p_(t1 / y), log_(t2)) + R(1.0);
                const bool t4 = d == R(0.0);
                const real t5 = chosen_(t4, R(0.0), g * t3);
                const real t6 = chosen_(t4, R(0.0), -(t2 * g));
                d_result[lane] = t5;
                y_result[lane] = t6;
            }
            if (own < rows && inside) {
                put(d_out_row, d_out_s1, first, d_result);
                put(y_out_row, y_out_s1, first, y_result);
            }
        }
    }
}
""",
)


_value_and_grad = _Kernel(
    name="kl_divergence_value_and_grad",
    rows=True,
    inputs=("d", "y", "g"),
    outputs=("value", "d", "y"),
    primitives=("absolute",),
    monoids=("sum",),
    carried=4,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, 1) kl_divergence_value_and_grad_rows(
    STRIDED(const d_type, d_in),
    STRIDED(const y_type, y_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(d_out_type, d_out),
    STRIDED(y_out_type, y_out),
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const d_type* const d_row = ROW(d_in);
        HOLD(d_type, d);
        const y_type* const y_row = ROW(y_in);
        HOLD(y_type, y);
        const real g = load(ROW(g_in));

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(d);
            TAKE(y);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real d = load(d_chunk.at + lane);
                const real y = load(y_chunk.at + lane);
                const real t1 = d - y;
                const real t2 = d * chosen_(absolute_(y) > R(2.0) * absolute_(t1), log1p_(t1 / y), log_(d / y));
                total_state_e[lane] = chosen_(d == R(0.0), R(0.0), t2);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t1 = real(total);

        d_out_type* const d_out_row = ROW(d_out);
        y_out_type* const y_out_row = ROW(y_out);
        EACH_CHUNK(first) {
            TAKE(d);
            TAKE(y);
real d_result[ENTRIES], y_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real d = load(d_chunk.at + lane);
                const real y = load(y_chunk.at + lane);
                const real t2 = d - y;
                const real t3 = d / y;
                const bool t4 = d == R(0.0);
                const real t5 = chosen_(absolute_(y) > R(2.0) * absolute_(t2), log1p_(t2 / y), log_(t3)) + R(1.0);
                const real t6 = chosen_(t4, R(0.0), g * t5);
                const real t7 = chosen_(t4, R(0.0), -(t3 * g));
                d_result[lane] = t6;
                y_result[lane] = t7;
            }
            if (own < rows && inside) {
                put(d_out_row, d_out_s1, first, d_result);
                put(y_out_row, y_out_s1, first, y_result);
            }
        }
        const real value_result = t1;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


_SPEC = _Function(
    name="kl_divergence",
    arguments=(
        _Argument("d", "elem"),
        _Argument("y", "elem"),
    ),
    variants={
        (): _Variant(
            True,
            (),
            {
                "value": _Body(_value, ("d", "y"), (), ("value",)),
                "vjp": _Body(_vjp, ("d", "y", "g"), (), ("d", "y")),
                "value_and_grad": _Body(_value_and_grad, ("d", "y", "g"), (), ("value", "d", "y")),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def kl_divergence(d, y, *, axis=-1, reduction="mean", out=None):
    """Kullback-Leibler divergence of a row of probabilities y from a row d; 0 log 0 is 0.

        kl_divergence = RowSum(Piecewise((0, Eq(d, 0)), (d*log(d/y), True)))

    d: array; broadcasts with the others.
    y: array; broadcasts with the others.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the shape of the rows for reduction='none'. Sums accumulate in
    float64. The result has the dtype to which the floating d, y promote (float16, bfloat16, float32,
    float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. Kullback, R. A. Leibler, On Information and Sufficiency, Ann. Math. Statist. 22, 1951,
    doi:10.1214/aoms/1177729694
    """
    return _loss(_SPEC, "kl_divergence", (d, y), axis, reduction, out)


def kl_divergence_vjp(g, d, y, *, axis=-1, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of kl_divergence, given the cotangent g of its result.

    kl_divergence: Kullback-Leibler divergence of a row of probabilities y from a row d; 0 log 0 is 0.

        kl_divergence = RowSum(Piecewise((0, Eq(d, 0)), (d*log(d/y), True)))

    g: the cotangent of the result, of its shape after the reduction.
    d: array; broadcasts with the others.
    y: array; broadcasts with the others.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns a tuple of arrays, the cotangent of d, y, each of its input's shape. The result has the
    dtype to which the floating d, y promote (float16, bfloat16, float32, float64; 16-bit types compute
    in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. Kullback, R. A. Leibler, On Information and Sufficiency, Ann. Math. Statist. 22, 1951,
    doi:10.1214/aoms/1177729694
    """
    return _cotangents(_SPEC, "kl_divergence_vjp", g, (d, y), axis, reduction, wrt, out)


def kl_divergence_value_and_grad(d, y, *, axis=-1, reduction="mean", out=None):
    """Value of kl_divergence and its derivative, in one pass.

    kl_divergence: Kullback-Leibler divergence of a row of probabilities y from a row d; 0 log 0 is 0.

        kl_divergence = RowSum(Piecewise((0, Eq(d, 0)), (d*log(d/y), True)))

    d: array; broadcasts with the others.
    y: array; broadcasts with the others.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what kl_divergence_vjp(1, ...) returns). The result has the dtype to which the
    floating d, y promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. Kullback, R. A. Leibler, On Information and Sufficiency, Ann. Math. Statist. 22, 1951,
    doi:10.1214/aoms/1177729694
    """
    return _loss_pair(_SPEC, "kl_divergence_value_and_grad", (d, y), axis, reduction, out)
