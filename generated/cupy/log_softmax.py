# Made by symdl 0.1.0 from log_softmax with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     log_softmax = log(exp(x)/RowSum(exp(x)))
"""Logarithm of the softmax of a row."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate

__all__ = ["log_softmax", "log_softmax_vjp"]


_value = _Kernel(
    name="log_softmax_value",
    rows=True,
    inputs=("x",),
    outputs=("value",),
    monoids=("lse",),
    text=r"""
// temperature=1
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) log_softmax_value_rows(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const x_type* const x_row = ROW(x_in);
        HOLD(x_type, x);

        lse_state largest_state = lse_identity();
        EACH_CHUNK(first) {
            TAKE(x);
real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                largest_state_e[lane] = x;
            }
            largest_state = lse_combine(largest_state, lse_of_chunk(largest_state_e));
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state), largest, tail);
        const real log1p = log1p_(real(tail));

        value_out_type* const value_out_row = ROW(value_out);
        EACH_CHUNK(first) {
            TAKE(x);
            real value_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                value_result[lane] = x - largest - log1p;
            }
            if (own < rows) put(value_out_row + first * (place)value_out_s1, value_result);
        }
    }
}
""",
)


_vjp = _Kernel(
    name="log_softmax_vjp",
    rows=True,
    inputs=("x", "g"),
    outputs=("x",),
    monoids=("sum", "lse"),
    text=r"""
// temperature=1
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) log_softmax_vjp_rows(
    STRIDED(const x_type, x_in),
    STRIDED(const g_type, g_in),
    STRIDED(x_out_type, x_out),
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const x_type* const x_row = ROW(x_in);
        HOLD(x_type, x);
        const g_type* const g_row = ROW(g_in);
        HOLD(g_type, g);

        sum_state total_state = sum_identity();
        lse_state largest_state = lse_identity();
        EACH_CHUNK(first) {
            TAKE(x);
            TAKE(g);
real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real g = load(g_chunk.at + lane);
                largest_state_e[lane] = x;
                total_state = sum_combine(total_state, sum_map(g));
            }
            largest_state = lse_combine(largest_state, lse_of_chunk(largest_state_e));
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state), largest, tail);
        const real t1 = real(wide(R(1.0)) + tail);
        const real t2 = real(total);

        x_out_type* const x_out_row = ROW(x_out);
        EACH_CHUNK(first) {
            TAKE(x);
            TAKE(g);
            real x_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real g = load(g_chunk.at + lane);
                const real t3 = x - largest;
                const real t4 = t3 - x;
                const real t5 = x - (t3 - t4) - (largest + t4);
                const real exp = exp_(t3);
                x_result[lane] = fma_(-t2, fma_(exp, t5 == t5 ? t5 : R(0.0), exp) / t1, g);
            }
            if (own < rows) put(x_out_row + first * (place)x_out_s1, x_result);
        }
    }
}
""",
)


def _value_temperature_other_numbers(temperature):
    return temperature


_value_temperature_other = _Kernel(
    name="log_softmax_value_temperature_other",
    rows=True,
    inputs=("x",),
    outputs=("value",),
    scalars=("temperature",),
    kinds=("wide",),
    monoids=("lse_of_parts",),
    host=_value_temperature_other_numbers,
    text=r"""
// temperature=...
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) log_softmax_value_temperature_other_rows(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    WIDE_NUMBER(t3),
    const integer rows, const integer inner, const integer length)
{
    const pair t3 = pair(t3_hi, t3_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const x_type* const x_row = ROW(x_in);
        HOLD(x_type, x);

        lse_of_parts_state largest_state = lse_of_parts_identity();
        EACH_CHUNK(first) {
            TAKE(x);
real largest_state_e[ENTRIES]; real largest_state_rest[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const pair t1 = pair(x) / t3;
                const real t2 = real(t1);
                const real t4 = low_(t1);
                largest_state_e[lane] = t2;
                largest_state_rest[lane] = t4;
            }
            largest_state = lse_of_parts_combine(largest_state, lse_of_parts_of_chunk(largest_state_e, largest_state_rest));
        }
        real largest;
        real rest_;
        wide tail;
        lse_of_parts_finish(lse_of_parts_of_row(largest_state), largest, rest_, tail);
        const real log1p = log1p_(real(tail));

        value_out_type* const value_out_row = ROW(value_out);
        EACH_CHUNK(first) {
            TAKE(x);
            real value_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const pair t1 = pair(x) / t3;
                const real t2 = real(t1);
                const real t4 = t2 - largest;
                const real t5 = t4 - t2;
                const real t6 = t2 - (t4 - t5) - (largest + t5);
                value_result[lane] = t4 + ((t6 == t6 ? t6 : R(0.0)) + (low_(t1) - rest_)) - log1p;
            }
            if (own < rows) put(value_out_row + first * (place)value_out_s1, value_result);
        }
    }
}
""",
)


def _vjp_temperature_other_numbers(temperature):
    return temperature, temperature


_vjp_temperature_other = _Kernel(
    name="log_softmax_vjp_temperature_other",
    rows=True,
    inputs=("x", "g"),
    outputs=("x",),
    scalars=("temperature",),
    kinds=("real", "wide"),
    monoids=("sum", "lse_of_parts"),
    host=_vjp_temperature_other_numbers,
    text=r"""
// temperature=...
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) log_softmax_vjp_temperature_other_rows(
    STRIDED(const x_type, x_in),
    STRIDED(const g_type, g_in),
    STRIDED(x_out_type, x_out),
    const real temperature,
    WIDE_NUMBER(t4),
    const integer rows, const integer inner, const integer length)
{
    const pair t4 = pair(t4_hi, t4_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const x_type* const x_row = ROW(x_in);
        HOLD(x_type, x);
        const g_type* const g_row = ROW(g_in);
        HOLD(g_type, g);

        sum_state total_state = sum_identity();
        lse_of_parts_state largest_state = lse_of_parts_identity();
        EACH_CHUNK(first) {
            TAKE(x);
            TAKE(g);
real largest_state_e[ENTRIES]; real largest_state_rest[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real g = load(g_chunk.at + lane);
                const pair t1 = pair(x) / t4;
                const real t2 = real(t1);
                const real t3 = low_(t1);
                largest_state_e[lane] = t2;
                largest_state_rest[lane] = t3;
                total_state = sum_combine(total_state, sum_map(g));
            }
            largest_state = lse_of_parts_combine(largest_state, lse_of_parts_of_chunk(largest_state_e, largest_state_rest));
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        real largest;
        real rest_;
        wide tail;
        lse_of_parts_finish(lse_of_parts_of_row(largest_state), largest, rest_, tail);
        const real t1 = real(wide(R(1.0)) + tail);
        const real t2 = real(total);

        x_out_type* const x_out_row = ROW(x_out);
        EACH_CHUNK(first) {
            TAKE(x);
            TAKE(g);
            real x_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real g = load(g_chunk.at + lane);
                const pair t3 = pair(x) / t4;
                const real t5 = real(t3);
                const real t6 = t5 - largest;
                const real t7 = t6 - t5;
                const real t8 = t5 - (t6 - t7) - (largest + t7);
                const real t9 = (t8 == t8 ? t8 : R(0.0)) + (low_(t3) - rest_);
                const real t10 = t6 + t9;
                const real t11 = t9 - (t10 - t6);
                const real exp = exp_(t10);
                const real t12 = t2 * (fma_(exp, t11 == t11 ? t11 : R(0.0), exp) / t1) / temperature;
                x_result[lane] = g / temperature - t12;
            }
            if (own < rows) put(x_out_row + first * (place)x_out_s1, x_result);
        }
    }
}
""",
)


_SPEC = _Function(
    name="log_softmax",
    arguments=(
        _Argument("x", "elem"),
        _Argument("temperature", "param", domain=_Domain(0, float('inf'), True, True)),
    ),
    variants={
        (1,): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), (), ("value",)),
                "vjp": _Body(_vjp, ("x", "g"), (), ("x",)),
            },
        ),
        ("other",): _Variant(
            False,
            (),
            {
                "value": _Body(_value_temperature_other, ("x",), ("temperature",), ("value",)),
                "vjp": _Body(_vjp_temperature_other, ("x", "g"), ("temperature",), ("x",)),
            },
        ),
    },
    selectors=(("temperature", (1,)),),
    row="axis",
)


def log_softmax(x, *, temperature=1.0, axis=-1, out=None):
    """Logarithm of the softmax of a row.

        log_softmax = log(exp(x)/RowSum(exp(x)))

    x: array.
    temperature: number, 0 < temperature; default 1.0.
    axis: the axis of the row; any layout.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: J. S. Bridle, Probabilistic Interpretation of Feedforward Classification Network Outputs,
    1990
    """
    return _evaluate(_SPEC, "log_softmax", (x, temperature), "value", axis, out)


def log_softmax_vjp(g, x, *, temperature=1.0, axis=-1, wrt=None, out=None):
    """Cotangents of the inputs of log_softmax, given the cotangent g of its result.

    log_softmax: Logarithm of the softmax of a row.

        log_softmax = log(exp(x)/RowSum(exp(x)))

    g: the cotangent of the result, of its shape.
    x: array.
    temperature: number, 0 < temperature; default 1.0.
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

    Reference: J. S. Bridle, Probabilistic Interpretation of Feedforward Classification Network Outputs,
    1990
    """
    return _cotangents(_SPEC, "log_softmax_vjp", g, (x, temperature), axis, None, wrt, out)
