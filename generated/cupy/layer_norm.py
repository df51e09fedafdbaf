# Made by symdl 0.1.0 from layer_norm with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     layer_norm = bias + weight*(x - RowSum(x)/length)/sqrt(eps + RowSum((x -
#                  RowSum(x)/length)**2)/length)
"""A row shifted to mean 0 and scaled to variance 1, then weighted and shifted element by element."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate

__all__ = ["layer_norm", "layer_norm_vjp"]


def _value_numbers(eps):
    return eps


_value = _Kernel(
    name="layer_norm_value",
    rows=True,
    inputs=("x", "weight", "bias"),
    outputs=("value",),
    scalars=("eps",),
    kinds=("wide",),
    monoids=("moments", "sum"),
    host=_value_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) layer_norm_value_rows(
    STRIDED(const x_type, x_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const bias_type, bias_in),
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
        const x_type* const x_row = ROW(x_in);
        HOLD(x_type, x);
        const weight_type* const weight_row = ROW(weight_in);
        const bias_type* const bias_row = ROW(bias_in);
#if CHUNKS  // what is held is read as often as may be
        real first_ = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(0, length);
            const real x = load(x_row + position * x_in_s1);
            first_ = x;
        }
        const wide t2 = wide(first_);
        const wide t3 = wide_of(length);

        sum_taken<wide> mean_state;
        EACH_CHUNK(first) {
            TAKE(x);
            real mean_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                mean_state_e[lane] = x - t2;
            }
            mean_state.take(inside, mean_state_e);
        }
        wide mean;
        sum_finish(sum_of_row(mean_state.all()), mean);
        const wide t4 = mean / t3;

        sum_taken<real> squares_state;
        EACH_CHUNK(first) {
            TAKE(x);
            real squares_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real t5 = less_(x, t2, t4);
                squares_state_e[lane] = t5 * t5;
            }
            squares_state.take(inside, squares_state_e);
        }
        wide squares;
        sum_finish(sum_of_row(squares_state.all()), squares);
        const real sqrt = sqrt_(real(squares / t3 + t1));

        value_out_type* const value_out_row = ROW(value_out);
        EACH_CHUNK(first) {
            TAKE(x);
            READ(weight);
            READ(bias);
real value_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real bias = load(bias_chunk.at + lane);
                value_result[lane] = bias + quotient_(weight * less_(x, t2, t4), sqrt);
            }
            if (own < rows && inside) {
                put(value_out_row, value_out_s1, first, value_result);
            }
        }
#else
        real first_ = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(0, length);
            const real x = load(x_row + position * x_in_s1);
            first_ = x;
        }
        const wide t2 = wide(first_);

        moments_taken mean_state;
        EACH_CHUNK(first) {
            TAKE(x);
            real mean_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                mean_state_e[lane] = x - t2;
            }
            mean_state.take(inside, mean_state_e);
        }
        wide mean;
        wide variance;
        moments_finish(moments_of_row(mean_state.all()), mean, variance);
        const real sqrt = sqrt_(real(variance + t1));

        value_out_type* const value_out_row = ROW(value_out);
        EACH_CHUNK(first) {
            TAKE(x);
            READ(weight);
            READ(bias);
real value_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real bias = load(bias_chunk.at + lane);
                value_result[lane] = bias + quotient_(weight * less_(x, t2, mean), sqrt);
            }
            if (own < rows && inside) {
                put(value_out_row, value_out_s1, first, value_result);
            }
        }
#endif
    }
}
""",
)


def _vjp_numbers(eps, length):
    t1 = float(length)
    return eps, t1


_vjp = _Kernel(
    name="layer_norm_vjp",
    rows=True,
    inputs=("x", "weight", "g"),
    outputs=("x", "weight", "bias"),
    scalars=("eps", "length"),
    kinds=("wide", "wide"),
    monoids=("moments", "sum"),
    carried=3,
    host=_vjp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) layer_norm_vjp_rows(
    STRIDED(const x_type, x_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(x_out_type, x_out),
    STRIDED(weight_out_type, weight_out),
    STRIDED(bias_out_type, bias_out),
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
#if CHUNKS  // what is held is read as often as may be
        real first_ = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(0, length);
            const real x = load(x_row + position * x_in_s1);
            first_ = x;
        }
        const wide t3 = wide(first_);

        sum_taken<wide> mean_state;
        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(x);
            TAKE(weight);
            TAKE(g);
            real mean_state_e[ENTRIES];
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real g = load(g_chunk.at + lane);
                const real t4 = x - t3;
                const real t5 = g * weight;
                mean_state_e[lane] = t4;
                total_state_e[lane] = t5;
            }
            mean_state.take(inside, mean_state_e);
            total_state.take(inside, total_state_e);
        }
        wide mean;
        sum_finish(sum_of_row(mean_state.all()), mean);
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const wide t4 = mean / t2;
        const wide t5 = total / t2;

        sum_taken<real> squares_state;
        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(x);
            TAKE(weight);
            TAKE(g);
            real squares_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real g = load(g_chunk.at + lane);
                const real t6 = less_(x, t3, t4);
                const real t7 = t6 * t6;
                const real t8 = g * weight * t6;
                squares_state_e[lane] = t7;
                total_2_state_e[lane] = t8;
            }
            squares_state.take(inside, squares_state_e);
            total_2_state.take(inside, total_2_state_e);
        }
        wide squares;
        sum_finish(sum_of_row(squares_state.all()), squares);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const wide t6 = squares / t2 + t1;
        const real sqrt = sqrt_(real(t6));
        const wide t7 = wide(sqrt);
        const wide t8 = t5 / t7;
        const wide t9 = t6 * t7;
        const real t10 = real(total_2 / t2);

        x_out_type* const x_out_row = ROW(x_out);
        weight_out_type* const weight_out_row = ROW(weight_out);
        bias_out_type* const bias_out_row = ROW(bias_out);
        EACH_CHUNK(first) {
            TAKE(x);
            TAKE(weight);
            TAKE(g);
real x_result[ENTRIES], weight_result[ENTRIES], bias_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real g = load(g_chunk.at + lane);
                const real t11 = less_(x, t3, t4);
                const real t12 = quotient_(g * weight, sqrt) - quotient_(t10 * t11, t9) - t8;
                const real t13 = quotient_(g * t11, sqrt);
                x_result[lane] = t12;
                weight_result[lane] = t13;
                bias_result[lane] = g;
            }
            if (own < rows && inside) {
                put(x_out_row, x_out_s1, first, x_result);
                put(weight_out_row, weight_out_s1, first, weight_result);
                put(bias_out_row, bias_out_s1, first, bias_result);
            }
        }
#else
        real first_ = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(0, length);
            const real x = load(x_row + position * x_in_s1);
            first_ = x;
        }
        const wide t3 = wide(first_);

        moments_taken mean_state;
        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(x);
            TAKE(weight);
            TAKE(g);
            real mean_state_e[ENTRIES];
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real g = load(g_chunk.at + lane);
                const real t4 = x - t3;
                const real t5 = g * weight;
                mean_state_e[lane] = t4;
                total_state_e[lane] = t5;
            }
            mean_state.take(inside, mean_state_e);
            total_state.take(inside, total_state_e);
        }
        wide mean;
        wide variance;
        moments_finish(moments_of_row(mean_state.all()), mean, variance);
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const wide t4 = variance + t1;
        const real sqrt = sqrt_(real(t4));
        const wide t5 = wide(sqrt);
        const wide t6 = total / t2 / t5;
        const wide t7 = t4 * t5;

        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(x);
            TAKE(weight);
            TAKE(g);
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real g = load(g_chunk.at + lane);
                total_2_state_e[lane] = g * weight * less_(x, t3, mean);
            }
            total_2_state.take(inside, total_2_state_e);
        }
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const real t8 = real(total_2 / t2);

        x_out_type* const x_out_row = ROW(x_out);
        weight_out_type* const weight_out_row = ROW(weight_out);
        bias_out_type* const bias_out_row = ROW(bias_out);
        EACH_CHUNK(first) {
            TAKE(x);
            TAKE(weight);
            TAKE(g);
real x_result[ENTRIES], weight_result[ENTRIES], bias_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real g = load(g_chunk.at + lane);
                const real t9 = less_(x, t3, mean);
                const real t10 = quotient_(g * weight, sqrt) - quotient_(t8 * t9, t7) - t6;
                const real t11 = quotient_(g * t9, sqrt);
                x_result[lane] = t10;
                weight_result[lane] = t11;
                bias_result[lane] = g;
            }
            if (own < rows && inside) {
                put(x_out_row, x_out_s1, first, x_result);
                put(weight_out_row, weight_out_s1, first, weight_result);
                put(bias_out_row, bias_out_s1, first, bias_result);
            }
        }
#endif
    }
}
""",
)


_SPEC = _Function(
    name="layer_norm",
    arguments=(
        _Argument("x", "elem"),
        _Argument("weight", "weight", default=1.0),
        _Argument("bias", "weight", default=0.0),
        _Argument("eps", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x", "weight", "bias"), ("eps",), ("value",)),
                "vjp": _Body(_vjp, ("x", "weight", "g"), ("eps", "length"), ("x", "weight", "bias")),
            },
        ),
    },
    row="axis",
)


def layer_norm(x, weight=1.0, bias=0.0, *, eps=1e-05, axis=-1, out=None):
    """A row shifted to mean 0 and scaled to variance 1, then weighted and shifted element by element.

        layer_norm = bias + weight*(x - RowSum(x)/length)/sqrt(eps + RowSum((x -
                     RowSum(x)/length)**2)/length)

    x: array; broadcasts with the others.
    weight: learnable array; broadcasts; 1-D aligns with axis; default 1.0.
    bias: learnable array; broadcasts; 1-D aligns with axis; default 0.0.
    eps: number, 0 <= eps; default 1e-05.
    axis: the axis of the row; any layout.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x, weight, bias promote (float16, bfloat16, float32, float64; 16-bit types
    compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: J. L. Ba, J. R. Kiros, G. Hinton, Layer Normalization, 2016, arXiv:1607.06450
    """
    return _evaluate(_SPEC, "layer_norm", (x, weight, bias, eps), "value", axis, out)


def layer_norm_vjp(g, x, weight=1.0, bias=0.0, *, eps=1e-05, axis=-1, wrt=None, out=None):
    """Cotangents of the inputs of layer_norm, given the cotangent g of its result.

    layer_norm: A row shifted to mean 0 and scaled to variance 1, then weighted and shifted element by
    element.

        layer_norm = bias + weight*(x - RowSum(x)/length)/sqrt(eps + RowSum((x -
                     RowSum(x)/length)**2)/length)

    g: the cotangent of the result, of its shape.
    x: array; broadcasts with the others.
    weight: learnable array; broadcasts; 1-D aligns with axis; default 1.0.
    bias: learnable array; broadcasts; 1-D aligns with axis; default 0.0.
    eps: number, 0 <= eps; default 1e-05.
    axis: the axis of the row; any layout.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns a tuple of arrays, the cotangent of x, weight, bias, each of its input's shape. The result
    has the dtype to which the floating x, weight, bias promote (float16, bfloat16, float32, float64;
    16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: J. L. Ba, J. R. Kiros, G. Hinton, Layer Normalization, 2016, arXiv:1607.06450
    """
    return _cotangents(_SPEC, "layer_norm_vjp", g, (x, weight, bias, eps), axis, None, wrt, out)
