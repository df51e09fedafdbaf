# Made by symdl 0.1.0 from info_nce_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     info_nce_loss = RowLse(similarity/temperature) - RowPick(similarity/temperature, target)
"""Cross entropy of a label and a row of similarities over a temperature."""

import numpy as np

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
    t1 = 0.5 if float(np.divide(1.0, temperature)) < 1.0 else 1.0
    t2 = (temperature * t1)
    return t1, t2


_value = _Kernel(
    name="info_nce_loss_value",
    rows=True,
    inputs=("similarity", "target"),
    outputs=("value",),
    scalars=("temperature",),
    kinds=("real", "wide"),
    monoids=("max", "sum"),
    labels=(("target", ""),),
    host=_value_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) info_nce_loss_value_rows(
    STRIDED(const similarity_type, similarity_in),
    STRIDED(const integer, target_in),
    STRIDED(value_out_type, value_out),
    const real t3,
    WIDE_NUMBER(t5),
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const pair t5 = pair(t5_hi, t5_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const similarity_type* const similarity_row = ROW(similarity_in);
        HOLD(similarity_type, similarity);
        const integer target = load(ROW(target_in));
        bool bad = false;
        if ((target < 0 || target >= length)) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(similarity);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                largest_state_e[lane] = similarity;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const pair t1 = pair(largest * t3);
        real entry = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real similarity = load(similarity_row + position * similarity_in_s1);
            entry = real((pair(similarity * t3) - t1) / t5);
        }
        const real t2 = -entry;

        sum_taken<wide> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(similarity);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const bool t4 = similarity == largest;
                const pair t6 = (pair(similarity * t3) - t1) / t5;
                const real t7 = real(t6);
                const real exp = exp_(t7);
                const real t8 = chosen_(t4, R(0.0), fma_(exp, low_(t6), exp));
                const real t9 = chosen_(t4, R(1.0), R(0.0));
                others_state_e[lane] = t8;
                ties_state_e[lane] = t9;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const real t4 = t2 + log1p_(real(others + maximum_(ties - wide(R(1.0)), wide(R(0.0)))));

        const real value_result = t4;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


def _vjp_numbers(temperature):
    t1 = 0.5 if float(np.divide(1.0, temperature)) < 1.0 else 1.0
    t2 = (temperature * t1)
    return t1, t2, temperature


_vjp = _Kernel(
    name="info_nce_loss_vjp",
    rows=True,
    inputs=("similarity", "target", "g"),
    outputs=("similarity",),
    scalars=("temperature",),
    kinds=("real", "wide", "real"),
    monoids=("max", "sum"),
    labels=(("target", ""),),
    host=_vjp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) info_nce_loss_vjp_rows(
    STRIDED(const similarity_type, similarity_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(similarity_out_type, similarity_out),
    const real t3,
    WIDE_NUMBER(t5),
    const real temperature,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const pair t5 = pair(t5_hi, t5_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const similarity_type* const similarity_row = ROW(similarity_in);
        HOLD(similarity_type, similarity);
        const integer target = load(ROW(target_in));
        const real g = load(ROW(g_in));
        bool bad = false;
        if ((target < 0 || target >= length)) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(similarity);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                largest_state_e[lane] = similarity;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const pair t1 = pair(largest * t3);
        real entry = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real similarity = load(similarity_row + position * similarity_in_s1);
            entry = real((pair(similarity * t3) - t1) / t5);
        }

        sum_taken<wide> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(similarity);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const bool t2 = similarity == largest;
                const pair t4 = (pair(similarity * t3) - t1) / t5;
                const real t6 = real(t4);
                const real exp = exp_(t6);
                const real t7 = chosen_(t2, R(0.0), fma_(exp, low_(t4), exp));
                const real t8 = chosen_(t2, R(1.0), R(0.0));
                others_state_e[lane] = t7;
                ties_state_e[lane] = t8;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const wide t2 = others + maximum_(ties - wide(R(1.0)), wide(R(0.0)));
        const real t4 = g * expm1_(entry - log1p_(real(t2))) / temperature;
        const wide t6 = wide(R(1.0)) + t2;

        similarity_out_type* const similarity_out_row = ROW(similarity_out);
        EACH_CHUNK(first) {
            TAKE(similarity);
real similarity_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real similarity = load(similarity_chunk.at + lane);
                const pair t7 = (pair(similarity * t3) - t1) / t5;
                const real t8 = real(t7);
                const real exp = exp_(t8);
                const real t9 = quotient_(g * quotient_(fma_(exp, low_(t7), exp), t6), temperature);
                similarity_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t4, t9);
            }
            if (own < rows && inside) {
                put(similarity_out_row, similarity_out_s1, first, similarity_result);
            }
        }
    }
}
""",
)


def _value_and_grad_numbers(temperature):
    t1 = 0.5 if float(np.divide(1.0, temperature)) < 1.0 else 1.0
    t2 = (temperature * t1)
    return t1, t2, temperature


_value_and_grad = _Kernel(
    name="info_nce_loss_value_and_grad",
    rows=True,
    inputs=("similarity", "target", "g"),
    outputs=("value", "similarity"),
    scalars=("temperature",),
    kinds=("real", "wide", "real"),
    monoids=("max", "sum"),
    labels=(("target", ""),),
    host=_value_and_grad_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) info_nce_loss_value_and_grad_rows(
    STRIDED(const similarity_type, similarity_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(similarity_out_type, similarity_out),
    const real t3,
    WIDE_NUMBER(t5),
    const real temperature,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const pair t5 = pair(t5_hi, t5_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const similarity_type* const similarity_row = ROW(similarity_in);
        HOLD(similarity_type, similarity);
        const integer target = load(ROW(target_in));
        const real g = load(ROW(g_in));
        bool bad = false;
        if ((target < 0 || target >= length)) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(similarity);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                largest_state_e[lane] = similarity;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const pair t1 = pair(largest * t3);
        real entry = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real similarity = load(similarity_row + position * similarity_in_s1);
            entry = real((pair(similarity * t3) - t1) / t5);
        }
        const real t2 = -entry;

        sum_taken<wide> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(similarity);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const bool t4 = similarity == largest;
                const pair t6 = (pair(similarity * t3) - t1) / t5;
                const real t7 = real(t6);
                const real exp = exp_(t7);
                const real t8 = chosen_(t4, R(0.0), fma_(exp, low_(t6), exp));
                const real t9 = chosen_(t4, R(1.0), R(0.0));
                others_state_e[lane] = t8;
                ties_state_e[lane] = t9;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const wide t4 = others + maximum_(ties - wide(R(1.0)), wide(R(0.0)));
        const real log1p = log1p_(real(t4));
        const real t6 = t2 + log1p;
        const real t7 = g * expm1_(entry - log1p) / temperature;
        const wide t8 = wide(R(1.0)) + t4;

        similarity_out_type* const similarity_out_row = ROW(similarity_out);
        EACH_CHUNK(first) {
            TAKE(similarity);
real similarity_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real similarity = load(similarity_chunk.at + lane);
                const pair t9 = (pair(similarity * t3) - t1) / t5;
                const real t10 = real(t9);
                const real exp = exp_(t10);
                const real t11 = quotient_(g * quotient_(fma_(exp, low_(t9), exp), t8), temperature);
                similarity_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t7, t11);
            }
            if (own < rows && inside) {
                put(similarity_out_row, similarity_out_s1, first, similarity_result);
            }
        }
        const real value_result = t6;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


def _hvp_numbers(temperature):
    t1 = temperature * temperature
    t2 = 0.5 if float(np.divide(1.0, temperature)) < 1.0 else 1.0
    t3 = (temperature * t2)
    return t1, t2, t3, t1


_hvp = _Kernel(
    name="info_nce_loss_hvp",
    rows=True,
    inputs=("similarity", "g", "v"),
    outputs=("similarity",),
    scalars=("temperature",),
    kinds=("real", "real", "wide", "wide"),
    monoids=("max", "sum"),
    carried=2,
    host=_hvp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) info_nce_loss_hvp_rows(
    STRIDED(const similarity_type, similarity_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(similarity_out_type, similarity_out),
    const real t1,
    const real t4,
    WIDE_NUMBER(t6),
    WIDE_NUMBER(t7),
    const integer rows, const integer inner, const integer length)
{
    const pair t6 = pair(t6_hi, t6_lo);
    const wide t7 = wide_from(t7_hi, t7_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const similarity_type* const similarity_row = ROW(similarity_in);
        HOLD(similarity_type, similarity);
        const real g = load(ROW(g_in));
        const v_type* const v_row = ROW(v_in);
        HOLD(v_type, v);
        const wide t2 = wide(g);

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(similarity);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                largest_state_e[lane] = similarity;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const pair t3 = pair(largest * t4);

        sum_taken<wide> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(similarity);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const bool t5 = similarity == largest;
                const pair t8 = (pair(similarity * t4) - t3) / t6;
                const real t9 = real(t8);
                const real exp = exp_(t9);
                const real t10 = chosen_(t5, R(0.0), fma_(exp, low_(t8), exp));
                const real t11 = chosen_(t5, R(1.0), R(0.0));
                others_state_e[lane] = t10;
                ties_state_e[lane] = t11;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const wide t5 = wide(R(1.0)) + (others + maximum_(ties - wide(R(1.0)), wide(R(0.0))));

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(similarity);
            TAKE(v);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const pair t8 = (pair(similarity * t4) - t3) / t6;
                const real t9 = real(t8);
                const real exp = exp_(t9);
                total_state_e[lane] = v * quotient_(fma_(exp, low_(t8), exp), t5);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const wide t8 = t2 * total / t7;

        similarity_out_type* const similarity_out_row = ROW(similarity_out);
        EACH_CHUNK(first) {
            TAKE(similarity);
            TAKE(v);
real similarity_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const pair t9 = (pair(similarity * t4) - t3) / t6;
                const real t10 = real(t9);
                const real exp = exp_(t10);
                similarity_result[lane] = (quotient_(g * v, t1) - t8) * quotient_(fma_(exp, low_(t9), exp), t5);
            }
            if (own < rows && inside) {
                put(similarity_out_row, similarity_out_s1, first, similarity_result);
            }
        }
    }
}
""",
)


def _hess_diag_numbers(temperature):
    t1 = 0.5 if float(np.divide(1.0, temperature)) < 1.0 else 1.0
    t2 = (temperature * t1)
    t3 = temperature * temperature
    return t1, t2, t3


_hess_diag = _Kernel(
    name="info_nce_loss_hess_diag",
    rows=True,
    inputs=("similarity", "g"),
    outputs=("similarity",),
    scalars=("temperature",),
    kinds=("real", "wide", "real"),
    monoids=("max", "sum"),
    carried=4,
    host=_hess_diag_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, 1) info_nce_loss_hess_diag_rows(
    STRIDED(const similarity_type, similarity_in),
    STRIDED(const g_type, g_in),
    STRIDED(similarity_out_type, similarity_out),
    const real t3,
    WIDE_NUMBER(t5),
    const real t6,
    const integer rows, const integer inner, const integer length)
{
    const pair t5 = pair(t5_hi, t5_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const similarity_type* const similarity_row = ROW(similarity_in);
        HOLD(similarity_type, similarity);
        const real g = load(ROW(g_in));

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(similarity);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                largest_state_e[lane] = similarity;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const pair t1 = pair(largest * t3);

        sum_taken<wide> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(similarity);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const bool t2 = similarity == largest;
                const pair t4 = (pair(similarity * t3) - t1) / t5;
                const real t7 = real(t4);
                const real exp = exp_(t7);
                const real t8 = chosen_(t2, R(0.0), fma_(exp, low_(t4), exp));
                const real t9 = chosen_(t2, R(1.0), R(0.0));
                others_state_e[lane] = t8;
                ties_state_e[lane] = t9;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const wide t2 = others + maximum_(ties - wide(R(1.0)), wide(R(0.0)));
        const wide t4 = wide(R(1.0)) + t2;
        const real log1p = log1p_(real(t2));

        similarity_out_type* const similarity_out_row = ROW(similarity_out);
        EACH_CHUNK(first) {
            TAKE(similarity);
real similarity_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const pair t7 = (pair(similarity * t3) - t1) / t5;
                const real t8 = real(t7);
                const real exp = exp_(t8);
                similarity_result[lane] = -quotient_(g * quotient_(fma_(exp, low_(t7), exp), t4) * expm1_(t8 - log1p), t6);
            }
            if (own < rows && inside) {
                put(similarity_out_row, similarity_out_s1, first, similarity_result);
            }
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
