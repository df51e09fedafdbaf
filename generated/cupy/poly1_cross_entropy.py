# Made by symdl 0.1.0 from poly1_cross_entropy with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     poly1_cross_entropy = epsilon*(1 - exp(-RowLse(input) + RowPick(input, target))) + RowLse(input) -
#                           RowPick(input, target)
"""Cross entropy on logits plus epsilon times what the probability of the label lacks to 1."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "poly1_cross_entropy",
    "poly1_cross_entropy_vjp",
    "poly1_cross_entropy_value_and_grad",
    "poly1_cross_entropy_hvp",
    "poly1_cross_entropy_hess_diag",
]


_value = _Kernel(
    name="poly1_cross_entropy_value",
    rows=True,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("epsilon",),
    kinds=("real",),
    monoids=("lse",),
    labels=(("target", ""),),
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) poly1_cross_entropy_value_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(value_out_type, value_out),
    const real epsilon,
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
        const real t7_opposite = -epsilon;

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
        const real log1p = log1p_(real(tail));
        const real expm = expm1_(input_at_target - largest - log1p);
        const real t1 = fma_(t7_opposite, expm, largest - input_at_target + log1p);

        const real value_result = t1;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


_vjp = _Kernel(
    name="poly1_cross_entropy_vjp",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("epsilon",),
    kinds=("real",),
    monoids=("lse",),
    labels=(("target", ""),),
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) poly1_cross_entropy_vjp_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real epsilon,
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
        const real t1 = epsilon * g;
        const wide t2 = wide(t1);
        const wide t3 = wide(g);

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
        const real t4 = input_at_target - largest;
        const real t5 = t4 - input_at_target;
        const real t6 = input_at_target - (t4 - t5) - (largest + t5);
        const real exp = exp_(t4);
        const wide t7 = wide(R(1.0)) + tail;
        const wide t8 = wide(fma_(exp, t6 == t6 ? t6 : R(0.0), exp)) / t7;
        const real t9 = real(t7);
        const real t10 = real(t8);
        const real t11 = real((t2 * t8 + t3) * wide(expm1_(t4 - log1p_(real(tail)))));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t12 = input - largest;
                const real t13 = t12 - input;
                const real t14 = input - (t12 - t13) - (largest + t13);
                const real exp_1 = exp_(t12);
                const real t15 = fma_(exp_1, t14 == t14 ? t14 : R(0.0), exp_1) / t9;
                input_result[lane] = bad ? NOT_A_NUMBER : position == target ? t11 : t1 * (t10 * t15) + g * t15;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


_value_and_grad = _Kernel(
    name="poly1_cross_entropy_value_and_grad",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    scalars=("epsilon",),
    kinds=("real",),
    monoids=("lse",),
    labels=(("target", ""),),
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) poly1_cross_entropy_value_and_grad_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const real epsilon,
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
        const real t7_opposite = -epsilon;
        const real t1 = epsilon * g;
        const wide t2 = wide(t1);
        const wide t3 = wide(g);

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
        const real log1p = log1p_(real(tail));
        const real t4 = input_at_target - largest;
        const real expm = expm1_(t4 - log1p);
        const real t5 = fma_(t7_opposite, expm, largest - input_at_target + log1p);
        const real t6 = t4 - input_at_target;
        const real t7 = input_at_target - (t4 - t6) - (largest + t6);
        const real exp = exp_(t4);
        const wide t8 = wide(R(1.0)) + tail;
        const wide t9 = wide(fma_(exp, t7 == t7 ? t7 : R(0.0), exp)) / t8;
        const real t10 = real(t8);
        const real t11 = real(t9);
        const real t12 = real((t2 * t9 + t3) * wide(expm));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real t13 = input - largest;
                const real t14 = t13 - input;
                const real t15 = input - (t13 - t14) - (largest + t14);
                const real exp_1 = exp_(t13);
                const real t16 = fma_(exp_1, t15 == t15 ? t15 : R(0.0), exp_1) / t10;
                input_result[lane] = bad ? NOT_A_NUMBER : position == target ? t12 : t1 * (t11 * t16) + g * t16;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
        const real value_result = t5;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
    }
}
""",
)


def _hvp_numbers(epsilon):
    t58 = 2.0 * epsilon
    return epsilon, t58


_hvp = _Kernel(
    name="poly1_cross_entropy_hvp",
    rows=True,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    scalars=("epsilon",),
    kinds=("real", "real"),
    monoids=("lse", "sum"),
    labels=(("target", ""),),
    host=_hvp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) poly1_cross_entropy_hvp_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    const real epsilon,
    const real t58,
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
        const real t1 = epsilon * g;
        const real t2 = t1 * v_at_target;
        const wide t3 = wide(t2);
        const wide t4 = wide(t1);
        const wide t5 = wide(g * v_at_target);
        const wide t6 = wide(g);
        const wide t7 = wide(t58 * g);

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
        const real t8 = input_at_target - largest;
        const real t9 = t8 - input_at_target;
        const real t10 = input_at_target - (t8 - t9) - (largest + t9);
        const real exp = exp_(t8);
        const wide t11 = wide(R(1.0)) + tail;
        const wide t12 = wide(fma_(exp, t10 == t10 ? t10 : R(0.0), exp)) / t11;
        const wide t13 = t12 * t12;
        const real t14 = real(t11);
        const wide t15 = wide(expm1_(t8 - log1p_(real(tail))));
        const wide t16 = t3 * t13 + t3 * t12 * t15 + t5 * t12;
        const real t17 = real(t12);

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
                total_state = sum_combine(total_state, sum_map(v * (fma_(exp_1, t20 == t20 ? t20 : R(0.0), exp_1) / t14)));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        const wide t18 = t4 * total;
        const wide t19 = t6 * total;
        const real t20 = real(t7 * total);
        const real t21 = real(t19);
        const real t22 = real(t16 - t18 * t13 - t18 * t12 * t15 - t19 * t12);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(v);
            real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real input = load(input_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t23 = input - largest;
                const real t24 = t23 - input;
                const real t25 = input - (t23 - t24) - (largest + t24);
                const real exp_1 = exp_(t23);
                const real t26 = fma_(exp_1, t25 == t25 ? t25 : R(0.0), exp_1) / t14;
                const real t27 = t17 * t26;
                const real t28 = fma_(-t21, t26, fma_(-t20, t27, fma_(g * v, t26, t1 * v * t27 + t2 * t27)));
                input_result[lane] = bad ? NOT_A_NUMBER : position == target ? t22 : t28;
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


_hess_diag = _Kernel(
    name="poly1_cross_entropy_hess_diag",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("epsilon",),
    kinds=("real",),
    monoids=("lse",),
    labels=(("target", ""),),
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) poly1_cross_entropy_hess_diag_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real epsilon,
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
        const real t1 = epsilon * g;

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
        const real log1p = log1p_(real(tail));
        const real t2 = input_at_target - largest;
        const real t3 = t2 - log1p;
        const real t4 = t2 - input_at_target;
        const real t5 = input_at_target - (t2 - t4) - (largest + t4);
        const real exp = exp_(t2);
        const wide t6 = wide(R(1.0)) + tail;
        const wide t7 = wide(fma_(exp, t5 == t5 ? t5 : R(0.0), exp)) / t6;
        const real t8 = real(t6);
        const real t9 = real(t7);
        const real t10 = real(wide(-(t1 * expm1_(t3 + R(0.6931471805599453))) - g) * t7 * wide(expm1_(t3)));

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
                const real t14 = fma_(exp_1, t13 == t13 ? t13 : R(0.0), exp_1) / t8;
                const real t15 = t11 - log1p;
                const real t16 = -(t1 * (t9 * t14) * expm1_(t15 + R(0.6931471805599453)));
                input_result[lane] = bad ? NOT_A_NUMBER : position == target ? t10 : fma_(-(g * t14), expm1_(t15), t16);
            }
            if (own < rows) put(input_out_row + first * (place)input_out_s1, input_result);
        }
    }
}
""",
)


_SPEC = _Function(
    name="poly1_cross_entropy",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "label"),
        _Argument("epsilon", "param"),
    ),
    variants={
        (): _Variant(
            True,
            ("target",),
            {
                "value": _Body(_value, ("input", "target"), ("epsilon",), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g", "position"), ("epsilon",), ("input",)),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g", "position"), ("epsilon",), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v", "position"), ("epsilon",), ("input",)),
                "hess_diag": _Body(
                    _hess_diag, ("input", "target", "g", "position"), ("epsilon",), ("input",)
                ),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def poly1_cross_entropy(input, target, *, epsilon=2.0, axis=-1, reduction="mean", out=None, validate=False):
    """Cross entropy on logits plus epsilon times what the probability of the label lacks to 1.

        poly1_cross_entropy = epsilon*(1 - exp(-RowLse(input) + RowPick(input, target))) + RowLse(input) -
                              RowPick(input, target)

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    epsilon: number; default 2.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the shape of the rows for reduction='none'. Sums accumulate in
    float64. The result has the dtype to which the floating input promote (float16, bfloat16, float32,
    float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a label that is no
    class.

    Reference: Z. Leng et al., PolyLoss, ICLR 2022, arXiv:2204.12511

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _loss(_SPEC, "poly1_cross_entropy", (input, target, epsilon), axis, reduction, out, validate)


def poly1_cross_entropy_vjp(
    g, input, target, *, epsilon=2.0, axis=-1, reduction="mean", wrt=None, out=None, validate=False
):
    """Cotangents of the inputs of poly1_cross_entropy, given the cotangent g of its result.

    poly1_cross_entropy: Cross entropy on logits plus epsilon times what the probability of the label
    lacks to 1.

        poly1_cross_entropy = epsilon*(1 - exp(-RowLse(input) + RowPick(input, target))) + RowLse(input) -
                              RowPick(input, target)

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    epsilon: number; default 2.0.
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
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a label that is no
    class.

    Reference: Z. Leng et al., PolyLoss, ICLR 2022, arXiv:2204.12511

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _cotangents(
        _SPEC, "poly1_cross_entropy_vjp", g, (input, target, epsilon), axis, reduction, wrt, out, validate
    )


def poly1_cross_entropy_value_and_grad(
    input, target, *, epsilon=2.0, axis=-1, reduction="mean", out=None, validate=False
):
    """Value of poly1_cross_entropy and its derivative, in one pass.

    poly1_cross_entropy: Cross entropy on logits plus epsilon times what the probability of the label
    lacks to 1.

        poly1_cross_entropy = epsilon*(1 - exp(-RowLse(input) + RowPick(input, target))) + RowLse(input) -
                              RowPick(input, target)

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    epsilon: number; default 2.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what poly1_cross_entropy_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a label that is no
    class.

    Reference: Z. Leng et al., PolyLoss, ICLR 2022, arXiv:2204.12511

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _loss_pair(
        _SPEC, "poly1_cross_entropy_value_and_grad", (input, target, epsilon), axis, reduction, out, validate
    )


def poly1_cross_entropy_hvp(
    v, input, target, *, epsilon=2.0, axis=-1, reduction="mean", out=None, validate=False
):
    """Hessian of poly1_cross_entropy in input times v.

    poly1_cross_entropy: Cross entropy on logits plus epsilon times what the probability of the label
    lacks to 1.

        poly1_cross_entropy = epsilon*(1 - exp(-RowLse(input) + RowPick(input, target))) + RowLse(input) -
                              RowPick(input, target)

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    epsilon: number; default 2.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a label that is no
    class.

    Reference: Z. Leng et al., PolyLoss, ICLR 2022, arXiv:2204.12511

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _curvature(
        _SPEC, "poly1_cross_entropy_hvp", "hvp", v, (input, target, epsilon), axis, reduction, out, validate
    )


def poly1_cross_entropy_hess_diag(
    input, target, *, epsilon=2.0, axis=-1, reduction="mean", out=None, validate=False
):
    """Diagonal of the Hessian of poly1_cross_entropy in input.

    poly1_cross_entropy: Cross entropy on logits plus epsilon times what the probability of the label
    lacks to 1.

        poly1_cross_entropy = epsilon*(1 - exp(-RowLse(input) + RowPick(input, target))) + RowLse(input) -
                              RowPick(input, target)

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    epsilon: number; default 2.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a label that is no
    class.

    Reference: Z. Leng et al., PolyLoss, ICLR 2022, arXiv:2204.12511

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _curvature(
        _SPEC,
        "poly1_cross_entropy_hess_diag",
        "hess_diag",
        None,
        (input, target, epsilon),
        axis,
        reduction,
        out,
        validate,
    )
