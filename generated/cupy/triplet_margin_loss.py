# Made by symdl 0.1.0 from triplet_margin_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     triplet_margin_loss = margin - root(RowSum(absolute(anchor + eps - negative)**2), 2) +
#                           root(RowSum(absolute(anchor + eps - positive)**2), 2)  if margin -
#                           root(RowSum(absolute(anchor + eps - negative)**2), 2) +
#                           root(RowSum(absolute(anchor + eps - positive)**2), 2) >= 0
#                           0  otherwise
"""How much farther than the margin the positive is from the anchor, compared with the negative."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _loss, _loss_pair

__all__ = ["triplet_margin_loss", "triplet_margin_loss_vjp", "triplet_margin_loss_value_and_grad"]


_value = _Kernel(
    name="triplet_margin_loss_value",
    rows=True,
    inputs=("anchor", "positive", "negative"),
    outputs=("value",),
    scalars=("eps", "margin"),
    kinds=("real", "real"),
    monoids=("sum",),
    text=r"""
// p=2
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) triplet_margin_loss_value_rows(
    STRIDED(const anchor_type, anchor_in),
    STRIDED(const positive_type, positive_in),
    STRIDED(const negative_type, negative_in),
    STRIDED(value_out_type, value_out),
    const real eps,
    const real margin,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const anchor_type* const anchor_row = ROW(anchor_in);
        const positive_type* const positive_row = ROW(positive_in);
        const negative_type* const negative_row = ROW(negative_in);

        sum_taken<real> total_state;
        sum_taken<real> total_2_state;
        EACH_CHUNK(first) {
            READ(anchor);
            READ(positive);
            READ(negative);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real anchor = load(anchor_chunk.at + lane);
                const real positive = load(positive_chunk.at + lane);
                const real negative = load(negative_chunk.at + lane);
                const real t1 = anchor - negative + eps;
                const real t2 = t1 * t1;
                const real t3 = anchor - positive + eps;
                const real t4 = t3 * t3;
                total_state_e[lane] = t2;
                total_2_state_e[lane] = t4;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const real t1 = sqrt_(real(total_2)) - sqrt_(real(total)) + margin;
        const real t2 = t1 < R(0.0) ? R(0.0) : t1;

        const real value_result = t2;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


_vjp = _Kernel(
    name="triplet_margin_loss_vjp",
    rows=True,
    inputs=("anchor", "positive", "negative", "g"),
    outputs=("anchor", "positive", "negative"),
    scalars=("eps", "margin"),
    kinds=("real", "real"),
    monoids=("sum",),
    carried=5,
    text=r"""
// p=2
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) triplet_margin_loss_vjp_rows(
    STRIDED(const anchor_type, anchor_in),
    STRIDED(const positive_type, positive_in),
    STRIDED(const negative_type, negative_in),
    STRIDED(const g_type, g_in),
    STRIDED(anchor_out_type, anchor_out),
    STRIDED(positive_out_type, positive_out),
    STRIDED(negative_out_type, negative_out),
    const real eps,
    const real margin,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const anchor_type* const anchor_row = ROW(anchor_in);
        HOLD(anchor_type, anchor);
        const positive_type* const positive_row = ROW(positive_in);
        HOLD(positive_type, positive);
        const negative_type* const negative_row = ROW(negative_in);
        HOLD(negative_type, negative);
        const real g = load(ROW(g_in));

        sum_taken<real> total_state;
        sum_taken<real> total_2_state;
        EACH_CHUNK(first) {
            TAKE(anchor);
            TAKE(positive);
            TAKE(negative);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real anchor = load(anchor_chunk.at + lane);
                const real positive = load(positive_chunk.at + lane);
                const real negative = load(negative_chunk.at + lane);
                const real t1 = anchor - negative + eps;
                const real t2 = t1 * t1;
                const real t3 = anchor - positive + eps;
                const real t4 = t3 * t3;
                total_state_e[lane] = t2;
                total_2_state_e[lane] = t4;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const real sqrt = sqrt_(real(total));
        const bool t1 = total == wide(R(0.0));
        const real sqrt_2 = sqrt_(real(total_2));
        const bool t2 = total_2 == wide(R(0.0));
        const bool t3 = sqrt_2 - sqrt + margin < R(0.0);

        anchor_out_type* const anchor_out_row = ROW(anchor_out);
        positive_out_type* const positive_out_row = ROW(positive_out);
        negative_out_type* const negative_out_row = ROW(negative_out);
        EACH_CHUNK(first) {
            TAKE(anchor);
            TAKE(positive);
            TAKE(negative);
real anchor_result[ENTRIES], positive_result[ENTRIES], negative_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real anchor = load(anchor_chunk.at + lane);
                const real positive = load(positive_chunk.at + lane);
                const real negative = load(negative_chunk.at + lane);
                const real t4 = chosen_(t2, R(0.0), quotient_(g * (anchor - positive + eps), sqrt_2));
                const real t5 = chosen_(t1, R(0.0), -quotient_(g * (anchor - negative + eps), sqrt)) + t4;
                const real t6 = chosen_(t3, R(0.0), t5);
                const real t7 = chosen_(t2, R(0.0), quotient_(g * (positive - anchor - eps), sqrt_2));
                const real t8 = chosen_(t3, R(0.0), t7);
                const real t9 = chosen_(t1, R(0.0), -quotient_(g * (negative - anchor - eps), sqrt));
                const real t10 = chosen_(t3, R(0.0), t9);
                anchor_result[lane] = t6;
                positive_result[lane] = t8;
                negative_result[lane] = t10;
            }
            if (own < rows && inside) {
                put(anchor_out_row, anchor_out_s1, first, anchor_result);
                put(positive_out_row, positive_out_s1, first, positive_result);
                put(negative_out_row, negative_out_s1, first, negative_result);
            }
        }
    }
}
""",
)


_value_and_grad = _Kernel(
    name="triplet_margin_loss_value_and_grad",
    rows=True,
    inputs=("anchor", "positive", "negative", "g"),
    outputs=("value", "anchor", "positive", "negative"),
    scalars=("eps", "margin"),
    kinds=("real", "real"),
    monoids=("sum",),
    carried=5,
    text=r"""
// p=2
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) triplet_margin_loss_value_and_grad_rows(
    STRIDED(const anchor_type, anchor_in),
    STRIDED(const positive_type, positive_in),
    STRIDED(const negative_type, negative_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(anchor_out_type, anchor_out),
    STRIDED(positive_out_type, positive_out),
    STRIDED(negative_out_type, negative_out),
    const real eps,
    const real margin,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const anchor_type* const anchor_row = ROW(anchor_in);
        HOLD(anchor_type, anchor);
        const positive_type* const positive_row = ROW(positive_in);
        HOLD(positive_type, positive);
        const negative_type* const negative_row = ROW(negative_in);
        HOLD(negative_type, negative);
        const real g = load(ROW(g_in));

        sum_taken<real> total_state;
        sum_taken<real> total_2_state;
        EACH_CHUNK(first) {
            TAKE(anchor);
            TAKE(positive);
            TAKE(negative);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real anchor = load(anchor_chunk.at + lane);
                const real positive = load(positive_chunk.at + lane);
                const real negative = load(negative_chunk.at + lane);
                const real t1 = anchor - negative + eps;
                const real t2 = t1 * t1;
                const real t3 = anchor - positive + eps;
                const real t4 = t3 * t3;
                total_state_e[lane] = t2;
                total_2_state_e[lane] = t4;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const real sqrt = sqrt_(real(total));
        const real sqrt_2 = sqrt_(real(total_2));
        const real t1 = sqrt_2 - sqrt + margin;
        const bool t2 = t1 < R(0.0);
        const real t3 = t2 ? R(0.0) : t1;
        const bool t4 = total == wide(R(0.0));
        const bool t5 = total_2 == wide(R(0.0));

        anchor_out_type* const anchor_out_row = ROW(anchor_out);
        positive_out_type* const positive_out_row = ROW(positive_out);
        negative_out_type* const negative_out_row = ROW(negative_out);
        EACH_CHUNK(first) {
            TAKE(anchor);
            TAKE(positive);
            TAKE(negative);
real anchor_result[ENTRIES], positive_result[ENTRIES], negative_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real anchor = load(anchor_chunk.at + lane);
                const real positive = load(positive_chunk.at + lane);
                const real negative = load(negative_chunk.at + lane);
                const real t6 = chosen_(t5, R(0.0), quotient_(g * (anchor - positive + eps), sqrt_2));
                const real t7 = chosen_(t4, R(0.0), -quotient_(g * (anchor - negative + eps), sqrt)) + t6;
                const real t8 = chosen_(t2, R(0.0), t7);
                const real t9 = chosen_(t5, R(0.0), quotient_(g * (positive - anchor - eps), sqrt_2));
                const real t10 = chosen_(t2, R(0.0), t9);
                const real t11 = chosen_(t4, R(0.0), -quotient_(g * (negative - anchor - eps), sqrt));
                const real t12 = chosen_(t2, R(0.0), t11);
                anchor_result[lane] = t8;
                positive_result[lane] = t10;
                negative_result[lane] = t12;
            }
            if (own < rows && inside) {
                put(anchor_out_row, anchor_out_s1, first, anchor_result);
                put(positive_out_row, positive_out_s1, first, positive_result);
                put(negative_out_row, negative_out_s1, first, negative_result);
            }
        }
        const real value_result = t3;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


def _value_p_1_numbers(margin, eps):
    return eps, margin


_value_p_1 = _Kernel(
    name="triplet_margin_loss_value_p_1",
    rows=True,
    inputs=("anchor", "positive", "negative"),
    outputs=("value",),
    scalars=("margin", "eps"),
    kinds=("real", "wide"),
    primitives=("absolute",),
    monoids=("sum",),
    carried=2,
    host=_value_p_1_numbers,
    text=r"""
// p=1
extern "C" __global__ void __launch_bounds__(THREADS, 1) triplet_margin_loss_value_p_1_rows(
    STRIDED(const anchor_type, anchor_in),
    STRIDED(const positive_type, positive_in),
    STRIDED(const negative_type, negative_in),
    STRIDED(value_out_type, value_out),
    const real eps,
    WIDE_NUMBER(t1),
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const anchor_type* const anchor_row = ROW(anchor_in);
        const positive_type* const positive_row = ROW(positive_in);
        const negative_type* const negative_row = ROW(negative_in);

        sum_taken<wide> total_state;
        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            READ(anchor);
            READ(positive);
            READ(negative);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real anchor = load(anchor_chunk.at + lane);
                const real positive = load(positive_chunk.at + lane);
                const real negative = load(negative_chunk.at + lane);
                const real absolute = absolute_(anchor - negative + eps);
                const real absolute_2 = absolute_(anchor - positive + eps);
                total_state_e[lane] = absolute;
                total_2_state_e[lane] = absolute_2;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const wide t2 = total_2 - total + t1;
        const real t3 = real(t2 < wide(R(0.0)) ? wide(R(0.0)) : t2);

        const real value_result = t3;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


def _vjp_p_1_numbers(margin, eps):
    return eps, margin


_vjp_p_1 = _Kernel(
    name="triplet_margin_loss_vjp_p_1",
    rows=True,
    inputs=("anchor", "positive", "negative", "g"),
    outputs=("anchor", "positive", "negative"),
    scalars=("margin", "eps"),
    kinds=("real", "wide"),
    primitives=("absolute",),
    monoids=("sum",),
    carried=4,
    host=_vjp_p_1_numbers,
    text=r"""
// p=1
extern "C" __global__ void __launch_bounds__(THREADS, 1) triplet_margin_loss_vjp_p_1_rows(
    STRIDED(const anchor_type, anchor_in),
    STRIDED(const positive_type, positive_in),
    STRIDED(const negative_type, negative_in),
    STRIDED(const g_type, g_in),
    STRIDED(anchor_out_type, anchor_out),
    STRIDED(positive_out_type, positive_out),
    STRIDED(negative_out_type, negative_out),
    const real eps,
    WIDE_NUMBER(t1),
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const anchor_type* const anchor_row = ROW(anchor_in);
        HOLD(anchor_type, anchor);
        const positive_type* const positive_row = ROW(positive_in);
        HOLD(positive_type, positive);
        const negative_type* const negative_row = ROW(negative_in);
        HOLD(negative_type, negative);
        const real g = load(ROW(g_in));
        const real t2 = -g;

        sum_taken<wide> total_state;
        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(anchor);
            TAKE(positive);
            TAKE(negative);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real anchor = load(anchor_chunk.at + lane);
                const real positive = load(positive_chunk.at + lane);
                const real negative = load(negative_chunk.at + lane);
                const real absolute = absolute_(anchor - negative + eps);
                const real absolute_2 = absolute_(anchor - positive + eps);
                total_state_e[lane] = absolute;
                total_2_state_e[lane] = absolute_2;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const bool t3 = total_2 - total + t1 < wide(R(0.0));
        const real t4 = t3 ? R(0.0) : total == wide(R(0.0)) ? R(0.0) : t2;
        const real t5 = t3 ? R(0.0) : total_2 == wide(R(0.0)) ? R(0.0) : g;

        anchor_out_type* const anchor_out_row = ROW(anchor_out);
        positive_out_type* const positive_out_row = ROW(positive_out);
        negative_out_type* const negative_out_row = ROW(negative_out);
        EACH_CHUNK(first) {
            TAKE(anchor);
            TAKE(positive);
            TAKE(negative);
real anchor_result[ENTRIES], positive_result[ENTRIES], negative_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real anchor = load(anchor_chunk.at + lane);
                const real positive = load(positive_chunk.at + lane);
                const real negative = load(negative_chunk.at + lane);
                const real t6 = anchor - negative + eps;
                const real t7 = anchor - positive + eps;
                const real t8 = t4 * chosen_(t6 <= R(0.0), chosen_(t6 >= R(0.0), R(0.0), -R(1.0)), R(1.0));
                const real t9 = t5 * chosen_(t7 <= R(0.0), chosen_(t7 >= R(0.0), R(0.0), -R(1.0)), R(1.0));
                const real t10 = t8 + t9;
                const real t11 = -t9;
                const real t12 = -t8;
                anchor_result[lane] = t10;
                positive_result[lane] = t11;
                negative_result[lane] = t12;
            }
            if (own < rows && inside) {
                put(anchor_out_row, anchor_out_s1, first, anchor_result);
                put(positive_out_row, positive_out_s1, first, positive_result);
                put(negative_out_row, negative_out_s1, first, negative_result);
            }
        }
    }
}
""",
)


def _value_and_grad_p_1_numbers(margin, eps):
    return eps, margin


_value_and_grad_p_1 = _Kernel(
    name="triplet_margin_loss_value_and_grad_p_1",
    rows=True,
    inputs=("anchor", "positive", "negative", "g"),
    outputs=("value", "anchor", "positive", "negative"),
    scalars=("margin", "eps"),
    kinds=("real", "wide"),
    primitives=("absolute",),
    monoids=("sum",),
    carried=4,
    host=_value_and_grad_p_1_numbers,
    text=r"""
// p=1
extern "C" __global__ void __launch_bounds__(THREADS, 1) triplet_margin_loss_value_and_grad_p_1_rows(
    STRIDED(const anchor_type, anchor_in),
    STRIDED(const positive_type, positive_in),
    STRIDED(const negative_type, negative_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(anchor_out_type, anchor_out),
    STRIDED(positive_out_type, positive_out),
    STRIDED(negative_out_type, negative_out),
    const real eps,
    WIDE_NUMBER(t1),
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const anchor_type* const anchor_row = ROW(anchor_in);
        HOLD(anchor_type, anchor);
        const positive_type* const positive_row = ROW(positive_in);
        HOLD(positive_type, positive);
        const negative_type* const negative_row = ROW(negative_in);
        HOLD(negative_type, negative);
        const real g = load(ROW(g_in));
        const real t2 = -g;

        sum_taken<wide> total_state;
        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(anchor);
            TAKE(positive);
            TAKE(negative);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real anchor = load(anchor_chunk.at + lane);
                const real positive = load(positive_chunk.at + lane);
                const real negative = load(negative_chunk.at + lane);
                const real absolute = absolute_(anchor - negative + eps);
                const real absolute_2 = absolute_(anchor - positive + eps);
                total_state_e[lane] = absolute;
                total_2_state_e[lane] = absolute_2;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const wide t3 = total_2 - total + t1;
        const bool t4 = t3 < wide(R(0.0));
        const real t5 = t4 ? R(0.0) : total == wide(R(0.0)) ? R(0.0) : t2;
        const real t6 = t4 ? R(0.0) : total_2 == wide(R(0.0)) ? R(0.0) : g;
        const real t7 = real(t4 ? wide(R(0.0)) : t3);

        anchor_out_type* const anchor_out_row = ROW(anchor_out);
        positive_out_type* const positive_out_row = ROW(positive_out);
        negative_out_type* const negative_out_row = ROW(negative_out);
        EACH_CHUNK(first) {
            TAKE(anchor);
            TAKE(positive);
            TAKE(negative);
real anchor_result[ENTRIES], positive_result[ENTRIES], negative_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real anchor = load(anchor_chunk.at + lane);
                const real positive = load(positive_chunk.at + lane);
                const real negative = load(negative_chunk.at + lane);
                const real t8 = anchor - negative + eps;
                const real t9 = anchor - positive + eps;
                const real t10 = t5 * chosen_(t8 <= R(0.0), chosen_(t8 >= R(0.0), R(0.0), -R(1.0)), R(1.0));
                const real t11 = t6 * chosen_(t9 <= R(0.0), chosen_(t9 >= R(0.0), R(0.0), -R(1.0)), R(1.0));
                const real t12 = t10 + t11;
                const real t13 = -t11;
                const real t14 = -t10;
                anchor_result[lane] = t12;
                positive_result[lane] = t13;
                negative_result[lane] = t14;
            }
            if (own < rows && inside) {
                put(anchor_out_row, anchor_out_s1, first, anchor_result);
                put(positive_out_row, positive_out_s1, first, positive_result);
                put(negative_out_row, negative_out_s1, first, negative_result);
            }
        }
        const real value_result = t7;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


def _value_p_other_numbers(margin, p, eps):
    t1 = float(np.divide(1.0, p))
    return eps, p, t1, margin


_value_p_other = _Kernel(
    name="triplet_margin_loss_value_p_other",
    rows=True,
    inputs=("anchor", "positive", "negative"),
    outputs=("value",),
    scalars=("margin", "p", "eps"),
    kinds=("real", "real", "real", "real"),
    primitives=("absolute",),
    monoids=("sum",),
    carried=2,
    host=_value_p_other_numbers,
    text=r"""
// p=...
extern "C" __global__ void __launch_bounds__(THREADS, 1) triplet_margin_loss_value_p_other_rows(
    STRIDED(const anchor_type, anchor_in),
    STRIDED(const positive_type, positive_in),
    STRIDED(const negative_type, negative_in),
    STRIDED(value_out_type, value_out),
    const real eps,
    const real p,
    const real t1,
    const real margin,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const anchor_type* const anchor_row = ROW(anchor_in);
        const positive_type* const positive_row = ROW(positive_in);
        const negative_type* const negative_row = ROW(negative_in);

        sum_taken<wide> total_state;
        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            READ(anchor);
            READ(positive);
            READ(negative);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real anchor = load(anchor_chunk.at + lane);
                const real positive = load(positive_chunk.at + lane);
                const real negative = load(negative_chunk.at + lane);
                const real power = power_(absolute_(anchor - negative + eps), p);
                const real power_2 = power_(absolute_(anchor - positive + eps), p);
                total_state_e[lane] = power;
                total_2_state_e[lane] = power_2;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const real t2 = power_(real(total_2), t1) - power_(real(total), t1) + margin;
        const real t3 = t2 < R(0.0) ? R(0.0) : t2;

        const real value_result = t3;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


def _vjp_p_other_numbers(margin, p, eps):
    t1 = p - 1.0
    t2 = float(np.divide(1.0, p))
    t3 = t2 - 1.0
    return eps, t1, p, t3, t2, margin


_vjp_p_other = _Kernel(
    name="triplet_margin_loss_vjp_p_other",
    rows=True,
    inputs=("anchor", "positive", "negative", "g"),
    outputs=("anchor", "positive", "negative"),
    scalars=("margin", "p", "eps"),
    kinds=("real", "real", "real", "real", "real", "real"),
    primitives=("absolute",),
    monoids=("sum",),
    carried=8,
    host=_vjp_p_other_numbers,
    text=r"""
// p=...
extern "C" __global__ void __launch_bounds__(THREADS, 1) triplet_margin_loss_vjp_p_other_rows(
    STRIDED(const anchor_type, anchor_in),
    STRIDED(const positive_type, positive_in),
    STRIDED(const negative_type, negative_in),
    STRIDED(const g_type, g_in),
    STRIDED(anchor_out_type, anchor_out),
    STRIDED(positive_out_type, positive_out),
    STRIDED(negative_out_type, negative_out),
    const real eps,
    const real t1,
    const real p,
    const real t3,
    const real t2,
    const real margin,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const anchor_type* const anchor_row = ROW(anchor_in);
        HOLD(anchor_type, anchor);
        const positive_type* const positive_row = ROW(positive_in);
        HOLD(positive_type, positive);
        const negative_type* const negative_row = ROW(negative_in);
        HOLD(negative_type, negative);
        const real g = load(ROW(g_in));

        sum_taken<wide> total_state;
        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(anchor);
            TAKE(positive);
            TAKE(negative);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real anchor = load(anchor_chunk.at + lane);
                const real positive = load(positive_chunk.at + lane);
                const real negative = load(negative_chunk.at + lane);
                const real power = power_(absolute_(anchor - negative + eps), p);
                const real power_2 = power_(absolute_(anchor - positive + eps), p);
                total_state_e[lane] = power;
                total_2_state_e[lane] = power_2;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const real t4 = real(total);
        const real t5 = real(total_2);
        const bool t6 = power_(t5, t2) - power_(t4, t2) + margin < R(0.0);
        const real t7 = p * (t6 ? R(0.0) : total == wide(R(0.0)) ? R(0.0) : -(g * power_(t4, t3) / p));
        const real t8 = p * (t6 ? R(0.0) : total_2 == wide(R(0.0)) ? R(0.0) : g * power_(t5, t3) / p);

        anchor_out_type* const anchor_out_row = ROW(anchor_out);
        positive_out_type* const positive_out_row = ROW(positive_out);
        negative_out_type* const negative_out_row = ROW(negative_out);
        EACH_CHUNK(first) {
            TAKE(anchor);
            TAKE(positive);
            TAKE(negative);
real anchor_result[ENTRIES], positive_result[ENTRIES], negative_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real anchor = load(anchor_chunk.at + lane);
                const real positive = load(positive_chunk.at + lane);
                const real negative = load(negative_chunk.at + lane);
                const real t9 = anchor - negative + eps;
                const real t10 = anchor - positive + eps;
                const real t11 = chosen_(t9 <= R(0.0), chosen_(t9 >= R(0.0), R(0.0), -R(1.0)), R(1.0));
                const real t12 = t7 * power_(absolute_(t9), t1) * t11;
                const real t13 = chosen_(t10 <= R(0.0), chosen_(t10 >= R(0.0), R(0.0), -R(1.0)), R(1.0));
                const real t14 = t8 * power_(absolute_(t10), t1) * t13;
                const real t15 = t12 + t14;
                const real t16 = -t14;
                const real t17 = -t12;
                anchor_result[lane] = t15;
                positive_result[lane] = t16;
                negative_result[lane] = t17;
            }
            if (own < rows && inside) {
                put(anchor_out_row, anchor_out_s1, first, anchor_result);
                put(positive_out_row, positive_out_s1, first, positive_result);
                put(negative_out_row, negative_out_s1, first, negative_result);
            }
        }
    }
}
""",
)


def _value_and_grad_p_other_numbers(margin, p, eps):
    t1 = float(np.divide(1.0, p))
    t2 = p - 1.0
    t3 = t1 - 1.0
    return eps, p, t1, margin, t2, t3


_value_and_grad_p_other = _Kernel(
    name="triplet_margin_loss_value_and_grad_p_other",
    rows=True,
    inputs=("anchor", "positive", "negative", "g"),
    outputs=("value", "anchor", "positive", "negative"),
    scalars=("margin", "p", "eps"),
    kinds=("real", "real", "real", "real", "real", "real"),
    primitives=("absolute",),
    monoids=("sum",),
    carried=8,
    host=_value_and_grad_p_other_numbers,
    text=r"""
// p=...
extern "C" __global__ void __launch_bounds__(THREADS, 1) triplet_margin_loss_value_and_grad_p_other_rows(
    STRIDED(const anchor_type, anchor_in),
    STRIDED(const positive_type, positive_in),
    STRIDED(const negative_type, negative_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(anchor_out_type, anchor_out),
    STRIDED(positive_out_type, positive_out),
    STRIDED(negative_out_type, negative_out),
    const real eps,
    const real p,
    const real t1,
    const real margin,
    const real t2,
    const real t3,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const anchor_type* const anchor_row = ROW(anchor_in);
        HOLD(anchor_type, anchor);
        const positive_type* const positive_row = ROW(positive_in);
        HOLD(positive_type, positive);
        const negative_type* const negative_row = ROW(negative_in);
        HOLD(negative_type, negative);
        const real g = load(ROW(g_in));

        sum_taken<wide> total_state;
        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(anchor);
            TAKE(positive);
            TAKE(negative);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real anchor = load(anchor_chunk.at + lane);
                const real positive = load(positive_chunk.at + lane);
                const real negative = load(negative_chunk.at + lane);
                const real power = power_(absolute_(anchor - negative + eps), p);
                const real power_2 = power_(absolute_(anchor - positive + eps), p);
                total_state_e[lane] = power;
                total_2_state_e[lane] = power_2;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const real t4 = real(total);
        const real t5 = real(total_2);
        const real t6 = power_(t5, t1) - power_(t4, t1) + margin;
        const bool t7 = t6 < R(0.0);
        const real t8 = t7 ? R(0.0) : t6;
        const real t9 = p * (t7 ? R(0.0) : total == wide(R(0.0)) ? R(0.0) : -(g * power_(t4, t3) / p));
        const real t10 = p * (t7 ? R(0.0) : total_2 == wide(R(0.0)) ? R(0.0) : g * power_(t5, t3) / p);

        anchor_out_type* const anchor_out_row = ROW(anchor_out);
        positive_out_type* const positive_out_row = ROW(positive_out);
        negative_out_type* const negative_out_row = ROW(negative_out);
        EACH_CHUNK(first) {
            TAKE(anchor);
            TAKE(positive);
            TAKE(negative);
real anchor_result[ENTRIES], positive_result[ENTRIES], negative_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real anchor = load(anchor_chunk.at + lane);
                const real positive = load(positive_chunk.at + lane);
                const real negative = load(negative_chunk.at + lane);
                const real t11 = anchor - negative + eps;
                const real t12 = anchor - positive + eps;
                const real t13 = chosen_(t11 <= R(0.0), chosen_(t11 >= R(0.0), R(0.0), -R(1.0)), R(1.0));
                const real t14 = t9 * power_(absolute_(t11), t2) * t13;
                const real t15 = chosen_(t12 <= R(0.0), chosen_(t12 >= R(0.0), R(0.0), -R(1.0)), R(1.0));
                const real t16 = t10 * power_(absolute_(t12), t2) * t15;
                const real t17 = t14 + t16;
                const real t18 = -t16;
                const real t19 = -t14;
                anchor_result[lane] = t17;
                positive_result[lane] = t18;
                negative_result[lane] = t19;
            }
            if (own < rows && inside) {
                put(anchor_out_row, anchor_out_s1, first, anchor_result);
                put(positive_out_row, positive_out_s1, first, positive_result);
                put(negative_out_row, negative_out_s1, first, negative_result);
            }
        }
        const real value_result = t8;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


_SPEC = _Function(
    name="triplet_margin_loss",
    arguments=(
        _Argument("anchor", "elem"),
        _Argument("positive", "elem"),
        _Argument("negative", "elem"),
        _Argument("margin", "param"),
        _Argument("p", "param", domain=_Domain(0, float('inf'), True, True)),
        _Argument("eps", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (2,): _Variant(
            True,
            (),
            {
                "value": _Body(_value, ("anchor", "positive", "negative"), ("margin", "eps"), ("value",)),
                "vjp": _Body(
                    _vjp,
                    ("anchor", "positive", "negative", "g"),
                    ("margin", "eps"),
                    ("anchor", "positive", "negative"),
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("anchor", "positive", "negative", "g"),
                    ("margin", "eps"),
                    ("value", "anchor", "positive", "negative"),
                ),
            },
        ),
        (1,): _Variant(
            True,
            (),
            {
                "value": _Body(_value_p_1, ("anchor", "positive", "negative"), ("margin", "eps"), ("value",)),
                "vjp": _Body(
                    _vjp_p_1,
                    ("anchor", "positive", "negative", "g"),
                    ("margin", "eps"),
                    ("anchor", "positive", "negative"),
                ),
                "value_and_grad": _Body(
                    _value_and_grad_p_1,
                    ("anchor", "positive", "negative", "g"),
                    ("margin", "eps"),
                    ("value", "anchor", "positive", "negative"),
                ),
            },
        ),
        ("other",): _Variant(
            True,
            (),
            {
                "value": _Body(
                    _value_p_other, ("anchor", "positive", "negative"), ("margin", "p", "eps"), ("value",)
                ),
                "vjp": _Body(
                    _vjp_p_other,
                    ("anchor", "positive", "negative", "g"),
                    ("margin", "p", "eps"),
                    ("anchor", "positive", "negative"),
                ),
                "value_and_grad": _Body(
                    _value_and_grad_p_other,
                    ("anchor", "positive", "negative", "g"),
                    ("margin", "p", "eps"),
                    ("value", "anchor", "positive", "negative"),
                ),
            },
        ),
    },
    selectors=(("p", (1, 2)),),
    reductions=("none", "mean", "sum"),
    row="axis",
)


def triplet_margin_loss(
    anchor, positive, negative, *, margin=1.0, p=2.0, eps=1e-06, axis=-1, reduction="mean", out=None
):
    """How much farther than the margin the positive is from the anchor, compared with the negative.

        triplet_margin_loss = margin - root(RowSum(absolute(anchor + eps - negative)**2), 2) +
                              root(RowSum(absolute(anchor + eps - positive)**2), 2)  if margin -
                              root(RowSum(absolute(anchor + eps - negative)**2), 2) +
                              root(RowSum(absolute(anchor + eps - positive)**2), 2) >= 0
                              0  otherwise

    anchor: array; broadcasts with the others.
    positive: array; broadcasts with the others.
    negative: array; broadcasts with the others.
    margin: number; default 1.0.
    p: number, 0 < p; default 2.0.
    eps: number, 0 <= eps; default 1e-06.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the shape of the rows for reduction='none'. Sums accumulate in
    float64. The result has the dtype to which the floating anchor, positive, negative promote (float16,
    bfloat16, float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: F. Schroff, D. Kalenichenko, J. Philbin, FaceNet, CVPR 2015, arXiv:1503.03832
    """
    return _loss(
        _SPEC, "triplet_margin_loss", (anchor, positive, negative, margin, p, eps), axis, reduction, out
    )


def triplet_margin_loss_vjp(
    g,
    anchor,
    positive,
    negative,
    *,
    margin=1.0,
    p=2.0,
    eps=1e-06,
    axis=-1,
    reduction="mean",
    wrt=None,
    out=None,
):
    """Cotangents of the inputs of triplet_margin_loss, given the cotangent g of its result.

    triplet_margin_loss: How much farther than the margin the positive is from the anchor, compared with
    the negative.

        triplet_margin_loss = margin - root(RowSum(absolute(anchor + eps - negative)**2), 2) +
                              root(RowSum(absolute(anchor + eps - positive)**2), 2)  if margin -
                              root(RowSum(absolute(anchor + eps - negative)**2), 2) +
                              root(RowSum(absolute(anchor + eps - positive)**2), 2) >= 0
                              0  otherwise

    g: the cotangent of the result, of its shape after the reduction.
    anchor: array; broadcasts with the others.
    positive: array; broadcasts with the others.
    negative: array; broadcasts with the others.
    margin: number; default 1.0.
    p: number, 0 < p; default 2.0.
    eps: number, 0 <= eps; default 1e-06.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns a tuple of arrays, the cotangent of anchor, positive, negative, each of its input's shape.
    The result has the dtype to which the floating anchor, positive, negative promote (float16,
    bfloat16, float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: F. Schroff, D. Kalenichenko, J. Philbin, FaceNet, CVPR 2015, arXiv:1503.03832
    """
    return _cotangents(
        _SPEC,
        "triplet_margin_loss_vjp",
        g,
        (anchor, positive, negative, margin, p, eps),
        axis,
        reduction,
        wrt,
        out,
    )


def triplet_margin_loss_value_and_grad(
    anchor, positive, negative, *, margin=1.0, p=2.0, eps=1e-06, axis=-1, reduction="mean", out=None
):
    """Value of triplet_margin_loss and its derivative, in one pass.

    triplet_margin_loss: How much farther than the margin the positive is from the anchor, compared with
    the negative.

        triplet_margin_loss = margin - root(RowSum(absolute(anchor + eps - negative)**2), 2) +
                              root(RowSum(absolute(anchor + eps - positive)**2), 2)  if margin -
                              root(RowSum(absolute(anchor + eps - negative)**2), 2) +
                              root(RowSum(absolute(anchor + eps - positive)**2), 2) >= 0
                              0  otherwise

    anchor: array; broadcasts with the others.
    positive: array; broadcasts with the others.
    negative: array; broadcasts with the others.
    margin: number; default 1.0.
    p: number, 0 < p; default 2.0.
    eps: number, 0 <= eps; default 1e-06.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what triplet_margin_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating anchor, positive, negative promote (float16, bfloat16, float32, float64; 16-bit types
    compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: F. Schroff, D. Kalenichenko, J. Philbin, FaceNet, CVPR 2015, arXiv:1503.03832
    """
    return _loss_pair(
        _SPEC,
        "triplet_margin_loss_value_and_grad",
        (anchor, positive, negative, margin, p, eps),
        axis,
        reduction,
        out,
    )
