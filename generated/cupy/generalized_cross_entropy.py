# Made by symdl 0.1.0 from generalized_cross_entropy with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     generalized_cross_entropy = (1 - exp(q*(-RowLse(input) + RowPick(input, target))))/q
"""Between cross entropy (q to 0) and mean absolute error (q = 1), on logits."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "generalized_cross_entropy",
    "generalized_cross_entropy_vjp",
    "generalized_cross_entropy_value_and_grad",
    "generalized_cross_entropy_hvp",
    "generalized_cross_entropy_hess_diag",
]


_value = _Kernel(
    name="generalized_cross_entropy_value",
    rows=True,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("q",),
    kinds=("real",),
    monoids=("lse",),
    labels=(("target", ""),),
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) generalized_cross_entropy_value_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(value_out_type, value_out),
    const real q,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const integer target = load(ROW(target_in));
        bool bad = false;
        if ((target < 0 || target >= length)) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }

        lse_state largest_state = lse_identity();
        EACH_CHUNK(first) {
            TAKE(input);
real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state = lse_combine(largest_state, lse_of_chunk(largest_state_e));
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state), largest, tail);
        const real t1 = -(expm1_(q * (input_at_target - largest - log1p_(real(tail)))) / q);

        const real value_result = t1;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


def _vjp_numbers(q):
    return q, q


_vjp = _Kernel(
    name="generalized_cross_entropy_vjp",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("q",),
    kinds=("wide", "real"),
    monoids=("lse",),
    labels=(("target", ""),),
    host=_vjp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) generalized_cross_entropy_vjp_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t12),
    const real q,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const pair t12 = pair(t12_hi, t12_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const integer target = load(ROW(target_in));
        const real g = load(ROW(g_in));
        bool bad = false;
        if ((target < 0 || target >= length)) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }

        lse_state largest_state = lse_identity();
        EACH_CHUNK(first) {
            TAKE(input);
real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state = lse_combine(largest_state, lse_of_chunk(largest_state_e));
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state), largest, tail);
        const real t1 = input_at_target - largest;
        const real t2 = t1 - input_at_target;
        const real t3 = input_at_target - (t1 - t2) - (largest + t2);
        const pair t4 = (pair(t1) + pair(t3 == t3 ? t3 : R(0.0))) * t12;
        const real t5 = real(t4);
        const real exp = exp_(t5);
        const real t6 = real(wide(R(1.0)) + tail);
        const real t7 = fma_(exp, low_(t4), exp) / power_(t6, q);
        const real t8 = g * t7 * expm1_(t1 - log1p_(real(tail)));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t9 = input - largest;
                const real t10 = t9 - input;
                const real t11 = input - (t9 - t10) - (largest + t10);
                const real exp_1 = exp_(t9);
                const real t13 = g * (t7 * (fma_(exp_1, t11 == t11 ? t11 : R(0.0), exp_1) / t6));
                input_result[lane] = bad ? NOT_A_NUMBER : position == target ? t8 : t13;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


def _value_and_grad_numbers(q):
    return q, q


_value_and_grad = _Kernel(
    name="generalized_cross_entropy_value_and_grad",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    scalars=("q",),
    kinds=("real", "wide"),
    monoids=("lse",),
    labels=(("target", ""),),
    host=_value_and_grad_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) generalized_cross_entropy_value_and_grad_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const real q,
    WIDE_NUMBER(t17),
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const pair t17 = pair(t17_hi, t17_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const integer target = load(ROW(target_in));
        const real g = load(ROW(g_in));
        bool bad = false;
        if ((target < 0 || target >= length)) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }

        lse_state largest_state = lse_identity();
        EACH_CHUNK(first) {
            TAKE(input);
real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state = lse_combine(largest_state, lse_of_chunk(largest_state_e));
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state), largest, tail);
        const real t1 = input_at_target - largest;
        const real t2 = t1 - log1p_(real(tail));
        const real t3 = -(expm1_(q * t2) / q);
        const real t4 = t1 - input_at_target;
        const real t5 = input_at_target - (t1 - t4) - (largest + t4);
        const pair t6 = (pair(t1) + pair(t5 == t5 ? t5 : R(0.0))) * t17;
        const real t7 = real(t6);
        const real exp = exp_(t7);
        const real t8 = real(wide(R(1.0)) + tail);
        const real t9 = fma_(exp, low_(t6), exp) / power_(t8, q);
        const real t10 = g * t9 * expm1_(t2);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t11 = input - largest;
                const real t12 = t11 - input;
                const real t13 = input - (t11 - t12) - (largest + t12);
                const real exp_1 = exp_(t11);
                const real t14 = g * (t9 * (fma_(exp_1, t13 == t13 ? t13 : R(0.0), exp_1) / t8));
                input_result[lane] = bad ? NOT_A_NUMBER : position == target ? t10 : t14;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
        const real value_result = t3;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


def _hvp_numbers(q):
    t45 = q + 1.0
    return q, q, t45


_hvp = _Kernel(
    name="generalized_cross_entropy_hvp",
    rows=True,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    scalars=("q",),
    kinds=("wide", "real", "real"),
    monoids=("lse", "sum"),
    labels=(("target", ""),),
    host=_hvp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) generalized_cross_entropy_hvp_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t12),
    const real q,
    const real t45,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const pair t12 = pair(t12_hi, t12_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const integer target = load(ROW(target_in));
        const real g = load(ROW(g_in));
        const v_type* const v_row = ROW(v_in);
        HOLD(v_type, v);
        bool bad = false;
        if ((target < 0 || target >= length)) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        real v_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real v = load(v_row + position * v_in_s1);
            v_at_target = v;
        }
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const real t1 = q * g;
        const real t2 = t1 * v_at_target;
        const wide t3 = wide(t1);
        const real t4 = g * v_at_target;
        const wide t5 = wide(g);

        lse_state largest_state = lse_identity();
        EACH_CHUNK(first) {
            TAKE(input);
real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state = lse_combine(largest_state, lse_of_chunk(largest_state_e));
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state), largest, tail);
        const real t6 = input_at_target - largest;
        const real t7 = t6 - input_at_target;
        const real t8 = input_at_target - (t6 - t7) - (largest + t7);
        const pair t9 = pair(t6) + pair(t8 == t8 ? t8 : R(0.0));
        const pair t10 = t9 * t12;
        const real t11 = real(t10);
        const real exp = exp_(t11);
        const real t13 = real(wide(R(1.0)) + tail);
        const real t14 = fma_(exp, low_(t10), exp) / power_(t13, q);
        const real expm = expm1_(t6 - log1p_(real(tail)));
        const real t15 = t2 * t14;
        const wide t16 = wide(t14);
        const wide t17 = wide(expm);
        const real power = power_(t13, t45);

        sum_state total_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t18 = input - largest;
                const real t19 = t18 - input;
                const real t20 = input - (t18 - t19) - (largest + t19);
                const real exp_1 = exp_(t18);
                total_state = sum_combine(total_state, sum_map(v * (fma_(exp_1, t20 == t20 ? t20 : R(0.0), exp_1) / t13)));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        const wide t18 = t3 * total;
        const wide t19 = t18 * t16 * t17;
        const wide t20 = t5 * total;
        const real t21 = real(t20);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t22 = input - largest;
                const real t23 = t22 - input;
                const real t24 = input - (t22 - t23) - (largest + t23);
                const real exp_1 = exp_(t22);
                const pair t25 = t9 * (t12 + pair(R(1.0)));
                const real t26 = real(t25);
                const real exp_2 = exp_(t26);
                const real t27 = fma_(exp_2, low_(t25), exp_2) / power;
                const real t28 = t14 * (fma_(exp_1, t24 == t24 ? t24 : R(0.0), exp_1) / t13);
                const real t29 = real(wide(real(wide(fma_(g, v, t2)) - t18)) - t20) * t28;
                input_result[lane] = bad ? NOT_A_NUMBER : position == target ? real(wide(fma_(t15, expm, t4 * t27 - t21 * t27)) - t19) : t29;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


def _hess_diag_numbers(q):
    t26 = q + 1.0
    return q, q, t26


_hess_diag = _Kernel(
    name="generalized_cross_entropy_hess_diag",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("q",),
    kinds=("wide", "real", "real"),
    monoids=("lse",),
    labels=(("target", ""),),
    host=_hess_diag_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) generalized_cross_entropy_hess_diag_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t12),
    const real q,
    const real t26,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const pair t12 = pair(t12_hi, t12_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const integer target = load(ROW(target_in));
        const real g = load(ROW(g_in));
        bool bad = false;
        if ((target < 0 || target >= length)) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
        real input_at_target = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = load(input_row + position * input_in_s1);
            input_at_target = input;
        }
        const real t1 = q * g;

        lse_state largest_state = lse_identity();
        EACH_CHUNK(first) {
            TAKE(input);
real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                largest_state_e[lane] = input;
            }
            largest_state = lse_combine(largest_state, lse_of_chunk(largest_state_e));
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state), largest, tail);
        const real t2 = input_at_target - largest;
        const real t3 = t2 - input_at_target;
        const real t4 = input_at_target - (t2 - t3) - (largest + t3);
        const pair t5 = pair(t2) + pair(t4 == t4 ? t4 : R(0.0));
        const pair t6 = t5 * t12;
        const real t7 = real(t6);
        const real exp = exp_(t7);
        const real t8 = real(wide(R(1.0)) + tail);
        const real t9 = fma_(exp, low_(t6), exp) / power_(t8, q);
        const real log1p = log1p_(real(tail));
        const real expm = expm1_(t2 - log1p);
        const real t10 = t1 * t9;
        const real power = power_(t8, t26);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const pair t11 = t5 * (t12 + pair(R(1.0)));
                const real t13 = real(t11);
                const real exp_1 = exp_(t13);
                const real t14 = input - largest;
                const real t15 = t14 - input;
                const real t16 = input - (t14 - t15) - (largest + t15);
                const real exp_2 = exp_(t14);
                const real t17 = fma_(exp_2, t16 == t16 ? t16 : R(0.0), exp_2) / t8;
                const real t18 = fma_(-(g * (t9 * t17)), expm1_(t14 - log1p), -(t1 * (t9 * (t17 * t17))));
                const real t19 = expm * fma_(-t10, expm, -(g * (fma_(exp_1, low_(t11), exp_1) / power)));
                input_result[lane] = bad ? NOT_A_NUMBER : position == target ? t19 : t18;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


_SPEC = _Function(
    name="generalized_cross_entropy",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "label"),
        _Argument("q", "param", domain=_Domain(0, float('inf'), True, True)),
    ),
    variants={
        (): _Variant(
            True,
            ("target",),
            {
                "value": _Body(_value, ("input", "target"), ("q",), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g", "position"), ("q",), ("input",)),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g", "position"), ("q",), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v", "position"), ("q",), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g", "position"), ("q",), ("input",)),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def generalized_cross_entropy(input, target, *, q=0.5, axis=-1, reduction="mean", out=None, validate=False):
    """Between cross entropy (q to 0) and mean absolute error (q = 1), on logits.

        generalized_cross_entropy = (1 - exp(q*(-RowLse(input) + RowPick(input, target))))/q

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    q: number, 0 < q; default 0.5.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the shape of the rows for reduction='none'. Sums accumulate in
    float64. The result has the dtype to which the floating input promote (float16, bfloat16, float32,
    float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: Z. Zhang, M. Sabuncu, Generalized Cross Entropy Loss, NeurIPS 2018, arXiv:1805.07836

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _loss(_SPEC, "generalized_cross_entropy", (input, target, q), axis, reduction, out, validate)


def generalized_cross_entropy_vjp(
    g, input, target, *, q=0.5, axis=-1, reduction="mean", wrt=None, out=None, validate=False
):
    """Cotangents of the inputs of generalized_cross_entropy, given the cotangent g of its result.

    generalized_cross_entropy: Between cross entropy (q to 0) and mean absolute error (q = 1), on
    logits.

        generalized_cross_entropy = (1 - exp(q*(-RowLse(input) + RowPick(input, target))))/q

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    q: number, 0 < q; default 0.5.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of input, each of its input's shape. The result has the dtype to
    which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: Z. Zhang, M. Sabuncu, Generalized Cross Entropy Loss, NeurIPS 2018, arXiv:1805.07836

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _cotangents(
        _SPEC, "generalized_cross_entropy_vjp", g, (input, target, q), axis, reduction, wrt, out, validate
    )


def generalized_cross_entropy_value_and_grad(
    input, target, *, q=0.5, axis=-1, reduction="mean", out=None, validate=False
):
    """Value of generalized_cross_entropy and its derivative, in one pass.

    generalized_cross_entropy: Between cross entropy (q to 0) and mean absolute error (q = 1), on
    logits.

        generalized_cross_entropy = (1 - exp(q*(-RowLse(input) + RowPick(input, target))))/q

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    q: number, 0 < q; default 0.5.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what generalized_cross_entropy_vjp(1, ...) returns). The result has the dtype to
    which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: Z. Zhang, M. Sabuncu, Generalized Cross Entropy Loss, NeurIPS 2018, arXiv:1805.07836

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _loss_pair(
        _SPEC, "generalized_cross_entropy_value_and_grad", (input, target, q), axis, reduction, out, validate
    )


def generalized_cross_entropy_hvp(
    v, input, target, *, q=0.5, axis=-1, reduction="mean", out=None, validate=False
):
    """Hessian of generalized_cross_entropy in input times v.

    generalized_cross_entropy: Between cross entropy (q to 0) and mean absolute error (q = 1), on
    logits.

        generalized_cross_entropy = (1 - exp(q*(-RowLse(input) + RowPick(input, target))))/q

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    q: number, 0 < q; default 0.5.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: Z. Zhang, M. Sabuncu, Generalized Cross Entropy Loss, NeurIPS 2018, arXiv:1805.07836

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _curvature(
        _SPEC, "generalized_cross_entropy_hvp", "hvp", v, (input, target, q), axis, reduction, out, validate
    )


def generalized_cross_entropy_hess_diag(
    input, target, *, q=0.5, axis=-1, reduction="mean", out=None, validate=False
):
    """Diagonal of the Hessian of generalized_cross_entropy in input.

    generalized_cross_entropy: Between cross entropy (q to 0) and mean absolute error (q = 1), on
    logits.

        generalized_cross_entropy = (1 - exp(q*(-RowLse(input) + RowPick(input, target))))/q

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    q: number, 0 < q; default 0.5.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: Z. Zhang, M. Sabuncu, Generalized Cross Entropy Loss, NeurIPS 2018, arXiv:1805.07836

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _curvature(
        _SPEC,
        "generalized_cross_entropy_hess_diag",
        "hess_diag",
        None,
        (input, target, q),
        axis,
        reduction,
        out,
        validate,
    )
