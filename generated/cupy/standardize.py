# Made by symdl 0.1.0 from standardize with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     standardize = (x - RowSum(x)/length)/sqrt(eps + RowSum((x - RowSum(x)/length)**2)/length)
"""A row shifted to mean 0 and scaled to variance 1."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate

__all__ = ["standardize", "standardize_vjp"]


def _value_numbers(eps):
    return eps


_value = _Kernel(
    name="standardize_value",
    rows=True,
    inputs=("x",),
    outputs=("value",),
    scalars=("eps",),
    kinds=("wide",),
    monoids=("moments",),
    host=_value_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) standardize_value_rows(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    WIDE_NUMBER(t6),
    const integer rows, const integer inner, const integer length)
{
    const wide t6 = wide_from(t6_hi, t6_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const x_type* const x_row = ROW(x_in);
        HOLD(x_type, x);
        real first_ = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(0, length);
            const real x = load(x_row + position * x_in_s1);
            first_ = x;
        }
        const wide t1 = wide(first_);

        moments_state mean_state = moments_identity();
        EACH_CHUNK(first) {
            TAKE(x);
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                mean_state = moments_combine(mean_state, moments_map(wide(x) - t1));
            }
        }
        wide mean;
        wide variance;
        moments_finish(moments_of_row(mean_state), mean, variance);
        const real sqrt = sqrt_(real(variance + t6));

        value_out_type* const value_out_row = ROW(value_out);
        EACH_CHUNK(first) {
            TAKE(x);
            real value_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                value_result[lane] = real(wide(x) - t1 - mean) / sqrt;
            }
            if (own < rows) put(value_out_row + first * (place)value_out_s1, value_result);
        }
    }
}
""",
)


def _vjp_numbers(eps, length):
    t8 = float(length)
    return eps, t8


_vjp = _Kernel(
    name="standardize_vjp",
    rows=True,
    inputs=("x", "g"),
    outputs=("x",),
    scalars=("eps", "length"),
    kinds=("wide", "wide"),
    monoids=("moments", "sum"),
    host=_vjp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) standardize_vjp_rows(
    STRIDED(const x_type, x_in),
    STRIDED(const g_type, g_in),
    STRIDED(x_out_type, x_out),
    WIDE_NUMBER(t4),
    WIDE_NUMBER(t8),
    const integer rows, const integer inner, const integer length)
{
    const wide t4 = wide_from(t4_hi, t4_lo);
    const wide t8 = wide_from(t8_hi, t8_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const x_type* const x_row = ROW(x_in);
        HOLD(x_type, x);
        const g_type* const g_row = ROW(g_in);
        HOLD(g_type, g);
        real first_ = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(0, length);
            const real x = load(x_row + position * x_in_s1);
            first_ = x;
        }
        const wide t1 = wide(first_);

        moments_state mean_state = moments_identity();
        sum_state total_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(x);
            TAKE(g);
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real g = load(g_chunk.at + lane);
                const wide t2 = wide(x) - t1;
                mean_state = moments_combine(mean_state, moments_map(t2));
                total_state = sum_combine(total_state, sum_map(g));
            }
        }
        wide mean;
        wide variance;
        moments_finish(moments_of_row(mean_state), mean, variance);
        wide total;
        sum_finish(sum_of_row(total_state), total);
        const wide t2 = variance + t4;
        const real sqrt = sqrt_(real(t2));
        const wide t3 = wide(sqrt);
        const wide t5 = total / t8 / t3;
        const real t6 = real(t2 * t3);

        sum_state total_2_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(x);
            TAKE(g);
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real g = load(g_chunk.at + lane);
                total_2_state = sum_combine(total_2_state, sum_map(g * real(wide(x) - t1 - mean)));
            }
        }
        wide total_2;
        sum_finish(sum_of_row(total_2_state), total_2);
        const real t7 = real(total_2 / t8);

        x_out_type* const x_out_row = ROW(x_out);
        EACH_CHUNK(first) {
            TAKE(x);
            TAKE(g);
            real x_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real g = load(g_chunk.at + lane);
                x_result[lane] = real(wide(g / sqrt - t7 * real(wide(x) - t1 - mean) / t6) - t5);
            }
            if (own < rows) put(x_out_row + first * (place)x_out_s1, x_result);
        }
    }
}
""",
)


_SPEC = _Function(
    name="standardize",
    arguments=(
        _Argument("x", "elem"),
        _Argument("eps", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), ("eps",), ("value",)),
                "vjp": _Body(_vjp, ("x", "g"), ("eps", "length"), ("x",)),
            },
        ),
    },
    row="axis",
)


def standardize(x, *, eps=1e-05, axis=-1, out=None):
    """A row shifted to mean 0 and scaled to variance 1.

        standardize = (x - RowSum(x)/length)/sqrt(eps + RowSum((x - RowSum(x)/length)**2)/length)

    x: array.
    eps: number, 0 <= eps; default 1e-05.
    axis: the axis of the row; any layout.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: Y. LeCun et al., Efficient BackProp, Neural Networks: Tricks of the Trade, 1998
    """
    return _evaluate(_SPEC, "standardize", (x, eps), "value", axis, out)


def standardize_vjp(g, x, *, eps=1e-05, axis=-1, wrt=None, out=None):
    """Cotangents of the inputs of standardize, given the cotangent g of its result.

    standardize: A row shifted to mean 0 and scaled to variance 1.

        standardize = (x - RowSum(x)/length)/sqrt(eps + RowSum((x - RowSum(x)/length)**2)/length)

    g: the cotangent of the result, of its shape.
    x: array.
    eps: number, 0 <= eps; default 1e-05.
    axis: the axis of the row; any layout.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: Y. LeCun et al., Efficient BackProp, Neural Networks: Tricks of the Trade, 1998
    """
    return _cotangents(_SPEC, "standardize_vjp", g, (x, eps), axis, None, wrt, out)
