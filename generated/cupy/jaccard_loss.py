# Made by symdl 0.1.0 from jaccard_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     jaccard_loss = -(smooth + RowSum(input*target))/(smooth + RowSum(input*target) + RowSum(input*(1 -
#                    target)) + RowSum(target*(1 - input))) + 1
"""One less the shared part over the union."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "jaccard_loss",
    "jaccard_loss_vjp",
    "jaccard_loss_value_and_grad",
    "jaccard_loss_hvp",
    "jaccard_loss_hess_diag",
]


def _value_numbers(smooth):
    return smooth


_value = _Kernel(
    name="jaccard_loss_value",
    rows=True,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("smooth",),
    kinds=("wide",),
    monoids=("sum",),
    host=_value_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) jaccard_loss_value_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
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
        const input_type* const input_row = ROW(input_in);
        const target_type* const target_row = ROW(target_in);

        sum_taken<wide> total_state;
        sum_taken<wide> total_2_state;
        sum_taken<wide> total_3_state;
        EACH_CHUNK(first) {
            READ(input);
            READ(target);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            real total_3_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t2 = input * (R(1.0) - target);
                const real t3 = target * (R(1.0) - input);
                const real t4 = input * target;
                total_state_e[lane] = t2;
                total_2_state_e[lane] = t3;
                total_3_state_e[lane] = t4;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
            total_3_state.take(inside, total_3_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        wide total_3;
        sum_finish(sum_of_row(total_3_state.all()), total_3);
        const real t2 = real((total + total_2) / (total_3 + total + total_2 + t1));

        const real value_result = t2;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


def _vjp_numbers(smooth):
    return smooth


_vjp = _Kernel(
    name="jaccard_loss_vjp",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("smooth",),
    kinds=("wide",),
    monoids=("sum",),
    carried=2,
    host=_vjp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) jaccard_loss_vjp_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t1),
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const real g = load(ROW(g_in));
        const wide t2 = wide(g);

        sum_taken<wide> total_state;
        sum_taken<wide> total_2_state;
        sum_taken<wide> total_3_state;
        EACH_CHUNK(first) {
            READ(input);
            TAKE(target);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            real total_3_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t3 = input * target;
                const real t4 = input * (R(1.0) - target);
                const real t5 = target * (R(1.0) - input);
                total_state_e[lane] = t3;
                total_2_state_e[lane] = t4;
                total_3_state_e[lane] = t5;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
            total_3_state.take(inside, total_3_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        wide total_3;
        sum_finish(sum_of_row(total_3_state.all()), total_3);
        const wide t3 = total + total_2 + total_3 + t1;
        const wide t4 = t3 * t3;
        const real t5 = real(t2 * (total + t1));
        const real t6 = real(t2 * (total_2 + total_3));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(target);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real target = load(target_chunk.at + lane);
                const real t7 = quotient_(t5 * (R(1.0) - target), t4) - quotient_(t5 * target, t4);
                input_result[lane] = t7 - quotient_(t6 * target, t4);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
    }
}
""",
)


def _vjp_target_numbers(smooth):
    return smooth


_vjp_target = _Kernel(
    name="jaccard_loss_vjp_target",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("target",),
    scalars=("smooth",),
    kinds=("wide",),
    monoids=("sum",),
    carried=2,
    host=_vjp_target_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) jaccard_loss_vjp_target_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(target_out_type, target_out),
    WIDE_NUMBER(t1),
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        const real g = load(ROW(g_in));
        const wide t2 = wide(g);

        sum_taken<wide> total_state;
        sum_taken<wide> total_2_state;
        sum_taken<wide> total_3_state;
        EACH_CHUNK(first) {
            TAKE(input);
            READ(target);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            real total_3_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t3 = input * target;
                const real t4 = input * (R(1.0) - target);
                const real t5 = target * (R(1.0) - input);
                total_state_e[lane] = t3;
                total_2_state_e[lane] = t4;
                total_3_state_e[lane] = t5;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
            total_3_state.take(inside, total_3_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        wide total_3;
        sum_finish(sum_of_row(total_3_state.all()), total_3);
        const wide t3 = total + total_2 + total_3 + t1;
        const wide t4 = t3 * t3;
        const real t5 = real(t2 * (total + t1));
        const real t6 = real(t2 * (total_2 + total_3));

        target_out_type* const target_out_row = ROW(target_out);
        EACH_CHUNK(first) {
            TAKE(input);
real target_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real t7 = quotient_(t5 * (R(1.0) - input), t4) - quotient_(t5 * input, t4);
                target_result[lane] = t7 - quotient_(t6 * input, t4);
            }
            if (own < rows && inside) {
                put(target_out_row, target_out_s1, first, target_result);
            }
        }
    }
}
""",
)


def _value_and_grad_numbers(smooth):
    return smooth


_value_and_grad = _Kernel(
    name="jaccard_loss_value_and_grad",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    scalars=("smooth",),
    kinds=("wide",),
    monoids=("sum",),
    carried=2,
    host=_value_and_grad_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) jaccard_loss_value_and_grad_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t1),
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const real g = load(ROW(g_in));
        const wide t2 = wide(g);

        sum_taken<wide> total_state;
        sum_taken<wide> total_2_state;
        sum_taken<wide> total_3_state;
        EACH_CHUNK(first) {
            READ(input);
            TAKE(target);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            real total_3_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t3 = input * (R(1.0) - target);
                const real t4 = target * (R(1.0) - input);
                const real t5 = input * target;
                total_state_e[lane] = t3;
                total_2_state_e[lane] = t4;
                total_3_state_e[lane] = t5;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
            total_3_state.take(inside, total_3_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        wide total_3;
        sum_finish(sum_of_row(total_3_state.all()), total_3);
        const wide t3 = total + total_2;
        const wide t4 = total_3 + total + total_2 + t1;
        const wide t5 = t4 * t4;
        const real t6 = real(t2 * (total_3 + t1));
        const real t7 = real(t2 * t3);
        const real t8 = real(t3 / t4);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(target);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real target = load(target_chunk.at + lane);
                const real t9 = quotient_(t6 * (R(1.0) - target), t5) - quotient_(t6 * target, t5);
                input_result[lane] = t9 - quotient_(t7 * target, t5);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = t8;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


def _hvp_numbers(smooth):
    return smooth


_hvp = _Kernel(
    name="jaccard_loss_hvp",
    rows=True,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    scalars=("smooth",),
    kinds=("wide",),
    monoids=("sum",),
    carried=2,
    host=_hvp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) jaccard_loss_hvp_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t1),
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const real g = load(ROW(g_in));
        const v_type* const v_row = ROW(v_in);
        const wide t2 = wide(g);
        const wide t3 = wide(R(2.0) * g);

        sum_taken<wide> total_state;
        sum_taken<wide> total_2_state;
        sum_taken<wide> total_3_state;
        sum_taken<wide> total_4_state;
        sum_taken<wide> total_5_state;
        EACH_CHUNK(first) {
            READ(input);
            TAKE(target);
            READ(v);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            real total_3_state_e[ENTRIES];
            real total_4_state_e[ENTRIES];
            real total_5_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t4 = R(1.0) - target;
                const real t5 = target * v;
                const real t6 = input * target;
                const real t7 = input * t4;
                const real t8 = target * (R(1.0) - input);
                const real t9 = v * t4;
                total_state_e[lane] = t5;
                total_2_state_e[lane] = t6;
                total_3_state_e[lane] = t7;
                total_4_state_e[lane] = t8;
                total_5_state_e[lane] = t9;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
            total_3_state.take(inside, total_3_state_e);
            total_4_state.take(inside, total_4_state_e);
            total_5_state.take(inside, total_5_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        wide total_3;
        sum_finish(sum_of_row(total_3_state.all()), total_3);
        wide total_4;
        sum_finish(sum_of_row(total_4_state.all()), total_4);
        wide total_5;
        sum_finish(sum_of_row(total_5_state.all()), total_5);
        const wide t4 = total_2 + total_3 + total_4 + t1;
        const wide t5 = t4 * t4;
        const real t6 = real(t2 * total);
        const wide t7 = t5 * t4;
        const real t8 = real(t3 * (total_2 + t1));
        const real t9 = real(t3 * (total_3 + total_4));
        const real t10 = real(total_5);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(target);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real target = load(target_chunk.at + lane);
                const real t11 = R(1.0) - target;
                const real t12 = quotient_(t8 * target, t7) + quotient_(t9 * target, t7) - quotient_(g * target, t5);
                input_result[lane] = fma_(t10, t12 - quotient_(t8 * t11, t7), quotient_(t6 * t11, t5));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
    }
}
""",
)


def _hess_diag_numbers(smooth):
    return smooth


_hess_diag = _Kernel(
    name="jaccard_loss_hess_diag",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("smooth",),
    kinds=("wide",),
    monoids=("sum",),
    carried=2,
    host=_hess_diag_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) jaccard_loss_hess_diag_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t1),
    const integer rows, const integer inner, const integer length)
{
    const wide t1 = wide_from(t1_hi, t1_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const real g = load(ROW(g_in));
        const wide t2 = wide(g);

        sum_taken<wide> total_state;
        sum_taken<wide> total_2_state;
        sum_taken<wide> total_3_state;
        EACH_CHUNK(first) {
            READ(input);
            TAKE(target);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            real total_3_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t3 = input * target;
                const real t4 = input * (R(1.0) - target);
                const real t5 = target * (R(1.0) - input);
                total_state_e[lane] = t3;
                total_2_state_e[lane] = t4;
                total_3_state_e[lane] = t5;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
            total_3_state.take(inside, total_3_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        wide total_3;
        sum_finish(sum_of_row(total_3_state.all()), total_3);
        const wide t3 = total + total_2 + total_3 + t1;
        const wide t4 = t3 * t3 * t3;
        const real t5 = real(t2 * (total + t1));
        const real t6 = real(t2 * (total_2 + total_3));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(target);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real target = load(target_chunk.at + lane);
                const real t7 = R(1.0) - target;
                const real t8 = quotient_(t5 * target, t4) + quotient_(t6 * target, t4) - quotient_(t5 * t7, t4);
                input_result[lane] = R(2.0) * t7 * t8;
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
    }
}
""",
)


_SPEC = _Function(
    name="jaccard_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("smooth", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            True,
            (),
            {
                "value": _Body(_value, ("input", "target"), ("smooth",), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g"), ("smooth",), ("input",)),
                "vjp_target": _Body(_vjp_target, ("input", "target", "g"), ("smooth",), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g"), ("smooth",), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), ("smooth",), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g"), ("smooth",), ("input",)),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def jaccard_loss(input, target, *, smooth=1.0, axis=-1, reduction="mean", out=None):
    """One less the shared part over the union.

        jaccard_loss = -(smooth + RowSum(input*target))/(smooth + RowSum(input*target) + RowSum(input*(1 -
                       target)) + RowSum(target*(1 - input))) + 1

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    smooth: number, 0 <= smooth; default 1.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the shape of the rows for reduction='none'. Sums accumulate in
    float64. The result has the dtype to which the floating input promote (float16, bfloat16, float32,
    float64; 16-bit types compute in float32); integers and bools become float64; the other arrays are
    cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: M. A. Rahman, Y. Wang, Optimizing Intersection-Over-Union in Deep Neural Networks, ISVC
    2016, doi:10.1007/978-3-319-50835-1_22
    """
    return _loss(_SPEC, "jaccard_loss", (input, target, smooth), axis, reduction, out)


def jaccard_loss_vjp(g, input, target, *, smooth=1.0, axis=-1, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of jaccard_loss, given the cotangent g of its result.

    jaccard_loss: One less the shared part over the union.

        jaccard_loss = -(smooth + RowSum(input*target))/(smooth + RowSum(input*target) + RowSum(input*(1 -
                       target)) + RowSum(target*(1 - input))) + 1

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    smooth: number, 0 <= smooth; default 1.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones; target may be
        asked for.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of input, each of its input's shape. The result has the dtype to
    which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: M. A. Rahman, Y. Wang, Optimizing Intersection-Over-Union in Deep Neural Networks, ISVC
    2016, doi:10.1007/978-3-319-50835-1_22
    """
    return _cotangents(_SPEC, "jaccard_loss_vjp", g, (input, target, smooth), axis, reduction, wrt, out)


def jaccard_loss_value_and_grad(input, target, *, smooth=1.0, axis=-1, reduction="mean", out=None):
    """Value of jaccard_loss and its derivative, in one pass.

    jaccard_loss: One less the shared part over the union.

        jaccard_loss = -(smooth + RowSum(input*target))/(smooth + RowSum(input*target) + RowSum(input*(1 -
                       target)) + RowSum(target*(1 - input))) + 1

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    smooth: number, 0 <= smooth; default 1.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what jaccard_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: M. A. Rahman, Y. Wang, Optimizing Intersection-Over-Union in Deep Neural Networks, ISVC
    2016, doi:10.1007/978-3-319-50835-1_22
    """
    return _loss_pair(_SPEC, "jaccard_loss_value_and_grad", (input, target, smooth), axis, reduction, out)


def jaccard_loss_hvp(v, input, target, *, smooth=1.0, axis=-1, reduction="mean", out=None):
    """Hessian of jaccard_loss in input times v.

    jaccard_loss: One less the shared part over the union.

        jaccard_loss = -(smooth + RowSum(input*target))/(smooth + RowSum(input*target) + RowSum(input*(1 -
                       target)) + RowSum(target*(1 - input))) + 1

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    smooth: number, 0 <= smooth; default 1.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: M. A. Rahman, Y. Wang, Optimizing Intersection-Over-Union in Deep Neural Networks, ISVC
    2016, doi:10.1007/978-3-319-50835-1_22
    """
    return _curvature(_SPEC, "jaccard_loss_hvp", "hvp", v, (input, target, smooth), axis, reduction, out)


def jaccard_loss_hess_diag(input, target, *, smooth=1.0, axis=-1, reduction="mean", out=None):
    """Diagonal of the Hessian of jaccard_loss in input.

    jaccard_loss: One less the shared part over the union.

        jaccard_loss = -(smooth + RowSum(input*target))/(smooth + RowSum(input*target) + RowSum(input*(1 -
                       target)) + RowSum(target*(1 - input))) + 1

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    smooth: number, 0 <= smooth; default 1.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: M. A. Rahman, Y. Wang, Optimizing Intersection-Over-Union in Deep Neural Networks, ISVC
    2016, doi:10.1007/978-3-319-50835-1_22
    """
    return _curvature(
        _SPEC, "jaccard_loss_hess_diag", "hess_diag", None, (input, target, smooth), axis, reduction, out
    )
