# Made by symdl 0.1.0 from rms_norm with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     rms_norm = weight*x/sqrt(eps + RowSum(x**2)/length)
"""A row divided by the root of its mean square, then weighted element by element."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate

__all__ = ["rms_norm", "rms_norm_vjp"]


def _value_numbers(eps, length):
    t1 = float(length)
    return t1, eps


_value = _Kernel(
    name="rms_norm_value",
    rows=True,
    inputs=("x", "weight"),
    outputs=("value",),
    scalars=("eps", "length"),
    kinds=("wide", "wide"),
    monoids=("sum",),
    host=_value_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) rms_norm_value_rows(
    STRIDED(const x_type, x_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(value_out_type, value_out),
    WIDE_NUMBER(t1),
    WIDE_NUMBER(t2),
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
    const wide t2 = wide_from(t2_hi, t2_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const x_type* const x_row = ROW(x_in);
        HOLD(x_type, x);
        const weight_type* const weight_row = ROW(weight_in);

        sum_taken<real> total_state;
        EACH_CHUNK(first) {
            TAKE(x);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                total_state_e[lane] = x * x;
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real sqrt = sqrt_(real(total / t1 + t2));

        value_out_type* const value_out_row = ROW(value_out);
        EACH_CHUNK(first) {
            TAKE(x);
            READ(weight);
real value_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                value_result[lane] = quotient_(weight * x, sqrt);
            }
            if (own < rows && inside) {
                put(value_out_row, value_out_s1, first, value_result);
            }
        }
    }
}
""",
)


def _vjp_numbers(eps, length):
    t1 = float(length)
    return t1, eps


_vjp = _Kernel(
    name="rms_norm_vjp",
    rows=True,
    inputs=("x", "weight", "g"),
    outputs=("x", "weight"),
    scalars=("eps", "length"),
    kinds=("wide", "wide"),
    monoids=("sum",),
    carried=3,
    host=_vjp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) rms_norm_vjp_rows(
    STRIDED(const x_type, x_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(x_out_type, x_out),
    STRIDED(weight_out_type, weight_out),
    WIDE_NUMBER(t1),
    WIDE_NUMBER(t2),
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
    const wide t2 = wide_from(t2_hi, t2_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const x_type* const x_row = ROW(x_in);
        HOLD(x_type, x);
        const weight_type* const weight_row = ROW(weight_in);
        HOLD(weight_type, weight);
        const g_type* const g_row = ROW(g_in);
        HOLD(g_type, g);

        sum_taken<real> total_state;
        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(x);
            TAKE(weight);
            TAKE(g);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real g = load(g_chunk.at + lane);
                const real t3 = x * x;
                const real t4 = g * weight * x;
                total_state_e[lane] = t3;
                total_2_state_e[lane] = t4;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const wide t3 = total / t1 + t2;
        const real sqrt = sqrt_(real(t3));
        const wide t4 = t3 * wide(sqrt);
        const real t5 = real(total_2 / t1);

        x_out_type* const x_out_row = ROW(x_out);
        weight_out_type* const weight_out_row = ROW(weight_out);
        EACH_CHUNK(first) {
            TAKE(x);
            TAKE(weight);
            TAKE(g);
real x_result[ENTRIES], weight_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real g = load(g_chunk.at + lane);
                const real t6 = quotient_(g * weight, sqrt) - quotient_(t5 * x, t4);
                const real t7 = quotient_(g * x, sqrt);
                x_result[lane] = t6;
                weight_result[lane] = t7;
            }
            if (own < rows && inside) {
                put(x_out_row, x_out_s1, first, x_result);
                put(weight_out_row, weight_out_s1, first, weight_result);
            }
        }
    }
}
""",
)


_SPEC = _Function(
    name="rms_norm",
    arguments=(
        _Argument("x", "elem"),
        _Argument("weight", "weight", default=1.0),
        _Argument("eps", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x", "weight"), ("eps", "length"), ("value",)),
                "vjp": _Body(_vjp, ("x", "weight", "g"), ("eps", "length"), ("x", "weight")),
            },
        ),
    },
    row="axis",
)


def rms_norm(x, weight=1.0, *, eps=1.1920928955078125e-07, axis=-1, out=None):
    """A row divided by the root of its mean square, then weighted element by element.

        rms_norm = weight*x/sqrt(eps + RowSum(x**2)/length)

    x: array; broadcasts with the others.
    weight: learnable array; broadcasts; 1-D aligns with axis; default 1.0.
    eps: number, 0 <= eps; default 1.1920928955078125e-07.
    axis: the axis of the row; any layout.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x, weight promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: B. Zhang, R. Sennrich, Root Mean Square Layer Normalization, NeurIPS 2019,
    arXiv:1910.07467
    """
    return _evaluate(_SPEC, "rms_norm", (x, weight, eps), "value", axis, out)


def rms_norm_vjp(g, x, weight=1.0, *, eps=1.1920928955078125e-07, axis=-1, wrt=None, out=None):
    """Cotangents of the inputs of rms_norm, given the cotangent g of its result.

    rms_norm: A row divided by the root of its mean square, then weighted element by element.

        rms_norm = weight*x/sqrt(eps + RowSum(x**2)/length)

    g: the cotangent of the result, of its shape.
    x: array; broadcasts with the others.
    weight: learnable array; broadcasts; 1-D aligns with axis; default 1.0.
    eps: number, 0 <= eps; default 1.1920928955078125e-07.
    axis: the axis of the row; any layout.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns a tuple of arrays, the cotangent of x, weight, each of its input's shape. The result has the
    dtype to which the floating x, weight promote (float16, bfloat16, float32, float64; 16-bit types
    compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: B. Zhang, R. Sennrich, Root Mean Square Layer Normalization, NeurIPS 2019,
    arXiv:1910.07467
    """
    return _cotangents(_SPEC, "rms_norm_vjp", g, (x, weight, eps), axis, None, wrt, out)
