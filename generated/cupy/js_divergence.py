# Made by symdl 0.1.0 from js_divergence with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     js_divergence = RowSum(Piecewise((0, Eq(input, 0)), (input*log(input/(input/2 + target/2)), True)) +
#                     Piecewise((0, Eq(target, 0)), (target*log(target/(input/2 + target/2)), True)))/2
"""Mean of the divergences of two rows of probabilities from their mean."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "js_divergence",
    "js_divergence_vjp",
    "js_divergence_value_and_grad",
    "js_divergence_hvp",
    "js_divergence_hess_diag",
]


_value = _Kernel(
    name="js_divergence_value",
    rows=True,
    inputs=("input", "target"),
    outputs=("value",),
    primitives=("absolute",),
    monoids=("sum",),
    carried=2,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, 1) js_divergence_value_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(value_out_type, value_out),
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        const target_type* const target_row = ROW(target_in);

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            READ(input);
            READ(target);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t1 = quotient_(input - target, R(2.0));
                const real t2 = quotient_(input + target, R(2.0));
                const real t3 = R(0.5) * absolute_(t2);
                const real t4 = input * chosen_(absolute_(t1) < t3, log1p_(t1 / t2), log_(input / t2));
                const real t5 = quotient_(target - input, R(2.0));
                const real t6 = target * chosen_(absolute_(t5) < t3, log1p_(t5 / t2), log_(target / t2));
                total_state_e[lane] = chosen_(input == R(0.0), R(0.0), t4) + chosen_(target == R(0.0), R(0.0), t6);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t1 = real(wide(R(0.5)) * total);

        const real value_result = t1;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


_vjp = _Kernel(
    name="js_divergence_vjp",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    primitives=("absolute",),
    carried=2,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, 1) js_divergence_vjp_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        const target_type* const target_row = ROW(target_in);
        const real g = load(ROW(g_in));
        const real t1 = R(0.5) * g;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            READ(input);
            READ(target);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t2 = quotient_(input + target, R(2.0));
                const real t3 = quotient_(input - target, R(2.0));
                const real t4 = chosen_(absolute_(t3) < R(0.5) * absolute_(t2), log1p_(t3 / t2), log_(input / t2));
                const real t5 = chosen_(input == R(0.0), R(0.0), quotient_(fma_(R(2.0), t4, target / t2), R(2.0)));
                input_result[lane] = t1 * (t5 + chosen_(target == R(0.0), R(0.0), -(R(0.5) * target / t2)));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
    }
}
""",
)


_vjp_target = _Kernel(
    name="js_divergence_vjp_target",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("target",),
    primitives=("absolute",),
    carried=2,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, 1) js_divergence_vjp_target_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(target_out_type, target_out),
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        const target_type* const target_row = ROW(target_in);
        const real g = load(ROW(g_in));
        const real t1 = R(0.5) * g;

        target_out_type* const target_out_row = ROW(target_out);
        EACH_CHUNK(first) {
            READ(input);
            READ(target);
real target_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t2 = quotient_(input + target, R(2.0));
                const real t3 = quotient_(target - input, R(2.0));
                const real t4 = chosen_(absolute_(t3) < R(0.5) * absolute_(t2), log1p_(t3 / t2), log_(target / t2));
                const real t5 = chosen_(target == R(0.0), R(0.0), quotient_(fma_(R(2.0), t4, input / t2), R(2.0)));
                target_result[lane] = t1 * (chosen_(input == R(0.0), R(0.0), -(R(0.5) * input / t2)) + t5);
            }
            if (own < rows && inside) {
                put(target_out_row, target_out_s1, first, target_result);
            }
        }
    }
}
""",
)


_value_and_grad = _Kernel(
    name="js_divergence_value_and_grad",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    primitives=("absolute",),
    monoids=("sum",),
    carried=8,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, 1) js_divergence_value_and_grad_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        HOLD(input_type, input);
        const target_type* const target_row = ROW(target_in);
        HOLD(target_type, target);
        const real g = load(ROW(g_in));
        const real t1 = R(0.5) * g;

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t2 = quotient_(input - target, R(2.0));
                const real t3 = quotient_(input + target, R(2.0));
                const real t4 = R(0.5) * absolute_(t3);
                const real t5 = input * chosen_(absolute_(t2) < t4, log1p_(t2 / t3), log_(input / t3));
                const real t6 = quotient_(target - input, R(2.0));
                const real t7 = target * chosen_(absolute_(t6) < t4, log1p_(t6 / t3), log_(target / t3));
                total_state_e[lane] = chosen_(input == R(0.0), R(0.0), t5) + chosen_(target == R(0.0), R(0.0), t7);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t2 = real(wide(R(0.5)) * total);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t3 = quotient_(input - target, R(2.0));
                const real t4 = quotient_(input + target, R(2.0));
                const real t5 = chosen_(absolute_(t3) < R(0.5) * absolute_(t4), log1p_(t3 / t4), log_(input / t4));
                const real t6 = chosen_(input == R(0.0), R(0.0), quotient_(fma_(R(2.0), t5, target / t4), R(2.0)));
                input_result[lane] = t1 * (t6 + chosen_(target == R(0.0), R(0.0), -(R(0.5) * target / t4)));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = t2;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


_hvp = _Kernel(
    name="js_divergence_hvp",
    rows=True,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) js_divergence_hvp_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        const target_type* const target_row = ROW(target_in);
        const real g = load(ROW(g_in));
        const v_type* const v_row = ROW(v_in);
        const real t1 = R(0.5) * g;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            READ(input);
            READ(target);
            READ(v);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real t2 = quotient_(input + target, R(2.0));
                const real t3 = chosen_(input == R(0.0), R(0.0), R(0.25) / input * target / t2 * target / t2);
                input_result[lane] = t1 * v * (t3 + chosen_(target == R(0.0), R(0.0), R(0.25) / t2 * target / t2));
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
    }
}
""",
)


_hess_diag = _Kernel(
    name="js_divergence_hess_diag",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) js_divergence_hess_diag_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        const target_type* const target_row = ROW(target_in);
        const real g = load(ROW(g_in));
        const real t1 = R(0.5) * g;

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            READ(input);
            READ(target);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t2 = quotient_(input + target, R(2.0));
                const real t3 = chosen_(input == R(0.0), R(0.0), R(0.25) / input * target / t2 * target / t2);
                input_result[lane] = t1 * (t3 + chosen_(target == R(0.0), R(0.0), R(0.25) / t2 * target / t2));
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
    name="js_divergence",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
    ),
    variants={
        (): _Variant(
            True,
            (),
            {
                "value": _Body(_value, ("input", "target"), (), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g"), (), ("input",)),
                "vjp_target": _Body(_vjp_target, ("input", "target", "g"), (), ("target",)),
                "value_and_grad": _Body(_value_and_grad, ("input", "target", "g"), (), ("value", "input")),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), (), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g"), (), ("input",)),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def js_divergence(input, target, *, axis=-1, reduction="mean", out=None):
    """Mean of the divergences of two rows of probabilities from their mean.

        js_divergence = RowSum(Piecewise((0, Eq(input, 0)), (input*log(input/(input/2 + target/2)), True)) +
                        Piecewise((0, Eq(target, 0)), (target*log(target/(input/2 + target/2)), True)))/2

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the shape of the rows for reduction='none'. Sums accumulate in
    float64. The result has the dtype to which the floating input promote (float16, bfloat16, float32,
    float64; 16-bit types compute in float32); integers and bools become float64; the other arrays are
    cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: J. Lin, Divergence measures based on the Shannon entropy, IEEE Trans. Inf. Theory 37,
    1991, doi:10.1109/18.61115
    """
    return _loss(_SPEC, "js_divergence", (input, target), axis, reduction, out)


def js_divergence_vjp(g, input, target, *, axis=-1, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of js_divergence, given the cotangent g of its result.

    js_divergence: Mean of the divergences of two rows of probabilities from their mean.

        js_divergence = RowSum(Piecewise((0, Eq(input, 0)), (input*log(input/(input/2 + target/2)), True)) +
                        Piecewise((0, Eq(target, 0)), (target*log(target/(input/2 + target/2)), True)))/2

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
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
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: J. Lin, Divergence measures based on the Shannon entropy, IEEE Trans. Inf. Theory 37,
    1991, doi:10.1109/18.61115
    """
    return _cotangents(_SPEC, "js_divergence_vjp", g, (input, target), axis, reduction, wrt, out)


def js_divergence_value_and_grad(input, target, *, axis=-1, reduction="mean", out=None):
    """Value of js_divergence and its derivative, in one pass.

    js_divergence: Mean of the divergences of two rows of probabilities from their mean.

        js_divergence = RowSum(Piecewise((0, Eq(input, 0)), (input*log(input/(input/2 + target/2)), True)) +
                        Piecewise((0, Eq(target, 0)), (target*log(target/(input/2 + target/2)), True)))/2

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what js_divergence_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: J. Lin, Divergence measures based on the Shannon entropy, IEEE Trans. Inf. Theory 37,
    1991, doi:10.1109/18.61115
    """
    return _loss_pair(_SPEC, "js_divergence_value_and_grad", (input, target), axis, reduction, out)


def js_divergence_hvp(v, input, target, *, axis=-1, reduction="mean", out=None):
    """Hessian of js_divergence in input times v.

    js_divergence: Mean of the divergences of two rows of probabilities from their mean.

        js_divergence = RowSum(Piecewise((0, Eq(input, 0)), (input*log(input/(input/2 + target/2)), True)) +
                        Piecewise((0, Eq(target, 0)), (target*log(target/(input/2 + target/2)), True)))/2

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: J. Lin, Divergence measures based on the Shannon entropy, IEEE Trans. Inf. Theory 37,
    1991, doi:10.1109/18.61115
    """
    return _curvature(_SPEC, "js_divergence_hvp", "hvp", v, (input, target), axis, reduction, out)


def js_divergence_hess_diag(input, target, *, axis=-1, reduction="mean", out=None):
    """Diagonal of the Hessian of js_divergence in input.

    js_divergence: Mean of the divergences of two rows of probabilities from their mean.

        js_divergence = RowSum(Piecewise((0, Eq(input, 0)), (input*log(input/(input/2 + target/2)), True)) +
                        Piecewise((0, Eq(target, 0)), (target*log(target/(input/2 + target/2)), True)))/2

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: J. Lin, Divergence measures based on the Shannon entropy, IEEE Trans. Inf. Theory 37,
    1991, doi:10.1109/18.61115
    """
    return _curvature(
        _SPEC, "js_divergence_hess_diag", "hess_diag", None, (input, target), axis, reduction, out
    )
