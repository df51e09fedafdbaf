# Made by symdl 0.1.0 from info_nce_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     info_nce_loss = RowLse(similarity/temperature) - RowPick(similarity/temperature, target)
"""Cross entropy of a label and a row of similarities over a temperature."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "info_nce_loss",
    "info_nce_loss_vjp",
    "info_nce_loss_value_and_grad",
    "info_nce_loss_hvp",
    "info_nce_loss_hess_diag",
]


def _value_numbers(temperature):
    return temperature


_value = _Kernel(
    name="info_nce_loss_value",
    rows=True,
    inputs=("similarity", "target"),
    outputs=("value",),
    scalars=("temperature",),
    kinds=("wide",),
    monoids=("lse_of_parts",),
    labels=(("target", ""),),
    host=_value_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) info_nce_loss_value_rows(
    STRIDED(const similarity_type, similarity_in),
    STRIDED(const integer, target_in),
    STRIDED(value_out_type, value_out),
    WIDE_NUMBER(t3),
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const pair t3 = pair(t3_hi, t3_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const similarity_type* const similarity_row = ROW(similarity_in);
        HOLD(similarity_type, similarity);
        const integer target = load(ROW(target_in));
        bool bad = false;
        if ((target < 0 || target >= length)) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        real entry = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real similarity = load(similarity_row + position * similarity_in_s1);
            entry = real(pair(similarity) / t3);
        }
        real entry_rest = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real similarity = load(similarity_row + position * similarity_in_s1);
            const pair t1 = pair(similarity) / t3;
            entry_rest = low_(t1);
        }

        lse_of_parts_state largest_state = lse_of_parts_identity();
        EACH_CHUNK(first) {
            TAKE(similarity);
real largest_state_e[ENTRIES]; real largest_state_rest[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const pair t1 = pair(similarity) / t3;
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
        const real t1 = largest - entry;
        const real t2 = t1 - largest;
        const real t4 = largest - (t1 - t2) - (entry + t2);
        const real t5 = t1 + ((t4 == t4 ? t4 : R(0.0)) + (rest_ - entry_rest)) + log1p_(real(tail));

        const real value_result = t5;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


def _vjp_numbers(temperature):
    return temperature, temperature


_vjp = _Kernel(
    name="info_nce_loss_vjp",
    rows=True,
    inputs=("similarity", "target", "g"),
    outputs=("similarity",),
    scalars=("temperature",),
    kinds=("wide", "real"),
    monoids=("lse_of_parts",),
    labels=(("target", ""),),
    host=_vjp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) info_nce_loss_vjp_rows(
    STRIDED(const similarity_type, similarity_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(similarity_out_type, similarity_out),
    WIDE_NUMBER(t3),
    const real temperature,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const pair t3 = pair(t3_hi, t3_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const similarity_type* const similarity_row = ROW(similarity_in);
        HOLD(similarity_type, similarity);
        const integer target = load(ROW(target_in));
        const real g = load(ROW(g_in));
        bool bad = false;
        if ((target < 0 || target >= length)) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        real entry = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real similarity = load(similarity_row + position * similarity_in_s1);
            entry = real(pair(similarity) / t3);
        }
        real entry_rest = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real similarity = load(similarity_row + position * similarity_in_s1);
            const pair t1 = pair(similarity) / t3;
            entry_rest = low_(t1);
        }

        lse_of_parts_state largest_state = lse_of_parts_identity();
        EACH_CHUNK(first) {
            TAKE(similarity);
real largest_state_e[ENTRIES]; real largest_state_rest[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const pair t1 = pair(similarity) / t3;
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
        const real t1 = entry - largest;
        const real t2 = t1 - entry;
        const real t4 = entry - (t1 - t2) - (largest + t2);
        const real expm = expm1_(t1 + ((t4 == t4 ? t4 : R(0.0)) + (entry_rest - rest_)) - log1p_(real(tail)));
        const real t5 = g * expm / temperature;
        const real t6 = real(wide(R(1.0)) + tail);

        similarity_out_type* const similarity_out_row = ROW(similarity_out);
        EACH_CHUNK(first) {
            TAKE(similarity);
            real similarity_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real similarity = load(similarity_chunk.at + lane);
                const pair t7 = pair(similarity) / t3;
                const real t8 = real(t7);
                const real t9 = t8 - largest;
                const real t10 = t9 - t8;
                const real t11 = t8 - (t9 - t10) - (largest + t10);
                const real t12 = (t11 == t11 ? t11 : R(0.0)) + (low_(t7) - rest_);
                const real t13 = t9 + t12;
                const real t14 = t12 - (t13 - t9);
                const real exp = exp_(t13);
                const real t15 = g * (fma_(exp, t14 == t14 ? t14 : R(0.0), exp) / t6) / temperature;
                similarity_result[lane] = bad ? NOT_A_NUMBER : position == target ? t5 : t15;
            }
            if (own < rows) put(similarity_out_row + first * (place)similarity_out_s1, similarity_result);
        }
    }
}
""",
)


def _value_and_grad_numbers(temperature):
    return temperature, temperature


_value_and_grad = _Kernel(
    name="info_nce_loss_value_and_grad",
    rows=True,
    inputs=("similarity", "target", "g"),
    outputs=("value", "similarity"),
    scalars=("temperature",),
    kinds=("wide", "real"),
    monoids=("lse_of_parts",),
    labels=(("target", ""),),
    host=_value_and_grad_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) info_nce_loss_value_and_grad_rows(
    STRIDED(const similarity_type, similarity_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(similarity_out_type, similarity_out),
    WIDE_NUMBER(t3),
    const real temperature,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const pair t3 = pair(t3_hi, t3_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const similarity_type* const similarity_row = ROW(similarity_in);
        HOLD(similarity_type, similarity);
        const integer target = load(ROW(target_in));
        const real g = load(ROW(g_in));
        bool bad = false;
        if ((target < 0 || target >= length)) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        real entry = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real similarity = load(similarity_row + position * similarity_in_s1);
            entry = real(pair(similarity) / t3);
        }
        real entry_rest = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real similarity = load(similarity_row + position * similarity_in_s1);
            const pair t1 = pair(similarity) / t3;
            entry_rest = low_(t1);
        }

        lse_of_parts_state largest_state = lse_of_parts_identity();
        EACH_CHUNK(first) {
            TAKE(similarity);
real largest_state_e[ENTRIES]; real largest_state_rest[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const pair t1 = pair(similarity) / t3;
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
        const real t1 = largest - entry;
        const real t2 = t1 - largest;
        const real t4 = largest - (t1 - t2) - (entry + t2);
        const real t5 = t1 + ((t4 == t4 ? t4 : R(0.0)) + (rest_ - entry_rest)) + log1p;
        const real t6 = entry - largest;
        const real t7 = t6 - entry;
        const real t8 = entry - (t6 - t7) - (largest + t7);
        const real t9 = g * expm1_(t6 + ((t8 == t8 ? t8 : R(0.0)) + (entry_rest - rest_)) - log1p);
        const real t10 = t9 / temperature;
        const real t11 = real(wide(R(1.0)) + tail);

        similarity_out_type* const similarity_out_row = ROW(similarity_out);
        EACH_CHUNK(first) {
            TAKE(similarity);
            real similarity_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real similarity = load(similarity_chunk.at + lane);
                const pair t12 = pair(similarity) / t3;
                const real t13 = real(t12);
                const real t14 = t13 - largest;
                const real t15 = t14 - t13;
                const real t16 = t13 - (t14 - t15) - (largest + t15);
                const real t17 = (t16 == t16 ? t16 : R(0.0)) + (low_(t12) - rest_);
                const real t18 = t14 + t17;
                const real t19 = t17 - (t18 - t14);
                const real exp = exp_(t18);
                const real t20 = g * (fma_(exp, t19 == t19 ? t19 : R(0.0), exp) / t11) / temperature;
                similarity_result[lane] = bad ? NOT_A_NUMBER : position == target ? t10 : t20;
            }
            if (own < rows) put(similarity_out_row + first * (place)similarity_out_s1, similarity_result);
        }
        const real value_result = t5;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


def _hvp_numbers(temperature):
    t1 = temperature * temperature
    return t1, temperature, t1


_hvp = _Kernel(
    name="info_nce_loss_hvp",
    rows=True,
    inputs=("similarity", "g", "v"),
    outputs=("similarity",),
    scalars=("temperature",),
    kinds=("real", "wide", "wide"),
    monoids=("lse_of_parts", "sum"),
    host=_hvp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) info_nce_loss_hvp_rows(
    STRIDED(const similarity_type, similarity_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(similarity_out_type, similarity_out),
    const real t1,
    WIDE_NUMBER(t6),
    WIDE_NUMBER(t33),
    const integer rows, const integer inner, const integer length)
{
    const pair t6 = pair(t6_hi, t6_lo);
    const wide t33 = wide_from(t33_hi, t33_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const similarity_type* const similarity_row = ROW(similarity_in);
        HOLD(similarity_type, similarity);
        const real g = load(ROW(g_in));
        const v_type* const v_row = ROW(v_in);
        HOLD(v_type, v);
        const wide t2 = wide(g);

        lse_of_parts_state largest_state = lse_of_parts_identity();
        EACH_CHUNK(first) {
            TAKE(similarity);
real largest_state_e[ENTRIES]; real largest_state_rest[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const pair t3 = pair(similarity) / t6;
                const real t4 = real(t3);
                const real t5 = low_(t3);
                largest_state_e[lane] = t4;
                largest_state_rest[lane] = t5;
            }
            largest_state = lse_of_parts_combine(largest_state, lse_of_parts_of_chunk(largest_state_e, largest_state_rest));
        }
        real largest;
        real rest_;
        wide tail;
        lse_of_parts_finish(lse_of_parts_of_row(largest_state), largest, rest_, tail);
        const real t3 = real(wide(R(1.0)) + tail);

        sum_state total_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(similarity);
            TAKE(v);
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const pair t4 = pair(similarity) / t6;
                const real t5 = real(t4);
                const real t7 = t5 - largest;
                const real t8 = t7 - t5;
                const real t9 = t5 - (t7 - t8) - (largest + t8);
                const real t10 = (t9 == t9 ? t9 : R(0.0)) + (low_(t4) - rest_);
                const real t11 = t7 + t10;
                const real t12 = t10 - (t11 - t7);
                const real exp = exp_(t11);
                total_state = sum_combine(total_state, sum_map(v * (fma_(exp, t12 == t12 ? t12 : R(0.0), exp) / t3)));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        const wide t4 = t2 * total / t33;

        similarity_out_type* const similarity_out_row = ROW(similarity_out);
        EACH_CHUNK(first) {
            TAKE(similarity);
            TAKE(v);
            real similarity_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const pair t5 = pair(similarity) / t6;
                const real t7 = real(t5);
                const real t8 = t7 - largest;
                const real t9 = t8 - t7;
                const real t10 = t7 - (t8 - t9) - (largest + t9);
                const real t11 = (t10 == t10 ? t10 : R(0.0)) + (low_(t5) - rest_);
                const real t12 = t8 + t11;
                const real t13 = t11 - (t12 - t8);
                const real exp = exp_(t12);
                similarity_result[lane] = real(wide(g * v / t1) - t4) * (fma_(exp, t13 == t13 ? t13 : R(0.0), exp) / t3);
            }
            if (own < rows) put(similarity_out_row + first * (place)similarity_out_s1, similarity_result);
        }
    }
}
""",
)


def _hess_diag_numbers(temperature):
    t29 = temperature * temperature
    return temperature, t29


_hess_diag = _Kernel(
    name="info_nce_loss_hess_diag",
    rows=True,
    inputs=("similarity", "g"),
    outputs=("similarity",),
    scalars=("temperature",),
    kinds=("wide", "real"),
    monoids=("lse_of_parts",),
    host=_hess_diag_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) info_nce_loss_hess_diag_rows(
    STRIDED(const similarity_type, similarity_in),
    STRIDED(const g_type, g_in),
    STRIDED(similarity_out_type, similarity_out),
    WIDE_NUMBER(t3),
    const real t29,
    const integer rows, const integer inner, const integer length)
{
    const pair t3 = pair(t3_hi, t3_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const similarity_type* const similarity_row = ROW(similarity_in);
        HOLD(similarity_type, similarity);
        const real g = load(ROW(g_in));

        lse_of_parts_state largest_state = lse_of_parts_identity();
        EACH_CHUNK(first) {
            TAKE(similarity);
real largest_state_e[ENTRIES]; real largest_state_rest[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const pair t1 = pair(similarity) / t3;
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
        const real t1 = real(wide(R(1.0)) + tail);
        const real log1p = log1p_(real(tail));

        similarity_out_type* const similarity_out_row = ROW(similarity_out);
        EACH_CHUNK(first) {
            TAKE(similarity);
            real similarity_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const pair t2 = pair(similarity) / t3;
                const real t4 = real(t2);
                const real t5 = t4 - largest;
                const real t6 = t5 - t4;
                const real t7 = t4 - (t5 - t6) - (largest + t6);
                const real t8 = (t7 == t7 ? t7 : R(0.0)) + (low_(t2) - rest_);
                const real t9 = t5 + t8;
                const real t10 = t8 - (t9 - t5);
                const real exp = exp_(t9);
                similarity_result[lane] = -(g * (fma_(exp, t10 == t10 ? t10 : R(0.0), exp) / t1) * expm1_(t9 - log1p) / t29);
            }
            if (own < rows) put(similarity_out_row + first * (place)similarity_out_s1, similarity_result);
        }
    }
}
""",
)


_SPEC = _Function(
    name="info_nce_loss",
    arguments=(
        _Argument("similarity", "elem"),
        _Argument("target", "label"),
        _Argument("temperature", "param", domain=_Domain(0, float('inf'), True, True)),
    ),
    variants={
        (): _Variant(
            True,
            ("target",),
            {
                "value": _Body(_value, ("similarity", "target"), ("temperature",), ("value",)),
                "vjp": _Body(
                    _vjp, ("similarity", "target", "g", "position"), ("temperature",), ("similarity",)
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("similarity", "target", "g", "position"),
                    ("temperature",),
                    ("value", "similarity"),
                ),
                "hvp": _Body(_hvp, ("similarity", "g", "v"), ("temperature",), ("similarity",)),
                "hess_diag": _Body(_hess_diag, ("similarity", "g"), ("temperature",), ("similarity",)),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def info_nce_loss(
    similarity, target, *, temperature=0.07, axis=-1, reduction="mean", out=None, validate=False
):
    """Cross entropy of a label and a row of similarities over a temperature.

        info_nce_loss = RowLse(similarity/temperature) - RowPick(similarity/temperature, target)

    similarity: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    temperature: number, 0 < temperature; default 0.07.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the shape of the rows for reduction='none'. Sums accumulate in
    float64. The result has the dtype to which the floating similarity promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: A. van den Oord, Y. Li, O. Vinyals, Representation Learning with Contrastive Predictive
    Coding, 2018, arXiv:1807.03748

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _loss(_SPEC, "info_nce_loss", (similarity, target, temperature), axis, reduction, out, validate)


def info_nce_loss_vjp(
    g, similarity, target, *, temperature=0.07, axis=-1, reduction="mean", wrt=None, out=None, validate=False
):
    """Cotangents of the inputs of info_nce_loss, given the cotangent g of its result.

    info_nce_loss: Cross entropy of a label and a row of similarities over a temperature.

        info_nce_loss = RowLse(similarity/temperature) - RowPick(similarity/temperature, target)

    g: the cotangent of the result, of its shape after the reduction.
    similarity: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    temperature: number, 0 < temperature; default 0.07.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of similarity, each of its input's shape. The result has the dtype
    to which the floating similarity promote (float16, bfloat16, float32, float64; 16-bit types compute
    in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: A. van den Oord, Y. Li, O. Vinyals, Representation Learning with Contrastive Predictive
    Coding, 2018, arXiv:1807.03748

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _cotangents(
        _SPEC, "info_nce_loss_vjp", g, (similarity, target, temperature), axis, reduction, wrt, out, validate
    )


def info_nce_loss_value_and_grad(
    similarity, target, *, temperature=0.07, axis=-1, reduction="mean", out=None, validate=False
):
    """Value of info_nce_loss and its derivative, in one pass.

    info_nce_loss: Cross entropy of a label and a row of similarities over a temperature.

        info_nce_loss = RowLse(similarity/temperature) - RowPick(similarity/temperature, target)

    similarity: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    temperature: number, 0 < temperature; default 0.07.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what info_nce_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating similarity promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: A. van den Oord, Y. Li, O. Vinyals, Representation Learning with Contrastive Predictive
    Coding, 2018, arXiv:1807.03748

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _loss_pair(
        _SPEC,
        "info_nce_loss_value_and_grad",
        (similarity, target, temperature),
        axis,
        reduction,
        out,
        validate,
    )


def info_nce_loss_hvp(
    v, similarity, target, *, temperature=0.07, axis=-1, reduction="mean", out=None, validate=False
):
    """Hessian of info_nce_loss in similarity times v.

    info_nce_loss: Cross entropy of a label and a row of similarities over a temperature.

        info_nce_loss = RowLse(similarity/temperature) - RowPick(similarity/temperature, target)

    v: the direction, of the shape of similarity.
    similarity: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    temperature: number, 0 < temperature; default 0.07.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of similarity: second derivatives of the sum of the losses, divided as
    the mean is for a mean. The result has the dtype to which the floating similarity promote (float16,
    bfloat16, float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: A. van den Oord, Y. Li, O. Vinyals, Representation Learning with Contrastive Predictive
    Coding, 2018, arXiv:1807.03748

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _curvature(
        _SPEC,
        "info_nce_loss_hvp",
        "hvp",
        v,
        (similarity, target, temperature),
        axis,
        reduction,
        out,
        validate,
    )


def info_nce_loss_hess_diag(
    similarity, target, *, temperature=0.07, axis=-1, reduction="mean", out=None, validate=False
):
    """Diagonal of the Hessian of info_nce_loss in similarity.

    info_nce_loss: Cross entropy of a label and a row of similarities over a temperature.

        info_nce_loss = RowLse(similarity/temperature) - RowPick(similarity/temperature, target)

    similarity: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    temperature: number, 0 < temperature; default 0.07.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of similarity: second derivatives of the sum of the losses, divided as
    the mean is for a mean. The result has the dtype to which the floating similarity promote (float16,
    bfloat16, float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: A. van den Oord, Y. Li, O. Vinyals, Representation Learning with Contrastive Predictive
    Coding, 2018, arXiv:1807.03748

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _curvature(
        _SPEC,
        "info_nce_loss_hess_diag",
        "hess_diag",
        None,
        (similarity, target, temperature),
        axis,
        reduction,
        out,
        validate,
    )
