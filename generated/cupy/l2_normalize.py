# Made by symdl 0.1.0 from l2_normalize with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     l2_normalize = x*Piecewise((1/root(RowSum(x**2), 2), eps < root(RowSum(x**2), 2)), (1/eps, True))
"""A row divided by its Euclidean norm, or by eps where the norm is smaller."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate

__all__ = ["l2_normalize", "l2_normalize_vjp"]


_value = _Kernel(
    name="l2_normalize_value",
    rows=True,
    inputs=("x",),
    outputs=("value",),
    scalars=("eps",),
    kinds=("real",),
    monoids=("sum",),
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) l2_normalize_value_rows(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    const real eps,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const x_type* const x_row = ROW(x_in);
        HOLD(x_type, x);

        sum_taken<real> total_state;
        EACH_CHUNK(first) {
            TAKE(x);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                total_state_e[lane] = x * x;
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real sqrt = sqrt_(real(total));
        const bool t1 = eps < sqrt;

        value_out_type* const value_out_row = ROW(value_out);
        EACH_CHUNK(first) {
            TAKE(x);
real value_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                value_result[lane] = chosen_(t1, quotient_(x, sqrt), quotient_(x, eps));
            }
            if (own < rows && inside) {
                put(value_out_row, value_out_s1, first, value_result);
            }
        }
    }
}
""",
)


_vjp = _Kernel(
    name="l2_normalize_vjp",
    rows=True,
    inputs=("x", "g"),
    outputs=("x",),
    scalars=("eps",),
    kinds=("real",),
    monoids=("sum",),
    carried=2,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) l2_normalize_vjp_rows(
    STRIDED(const x_type, x_in),
    STRIDED(const g_type, g_in),
    STRIDED(x_out_type, x_out),
    const real eps,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const x_type* const x_row = ROW(x_in);
        HOLD(x_type, x);
        const g_type* const g_row = ROW(g_in);
        HOLD(g_type, g);

        sum_taken<real> total_state;
        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(x);
            TAKE(g);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real g = load(g_chunk.at + lane);
                const real t1 = x * x;
                const real t2 = g * x;
                total_state_e[lane] = t1;
                total_2_state_e[lane] = t2;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const real sqrt = sqrt_(real(total));
        const wide t1 = total * wide(sqrt);
        const real t2 = real(total_2);
        const bool t3 = total == wide(R(0.0));
        const bool t4 = eps >= sqrt;

        x_out_type* const x_out_row = ROW(x_out);
        EACH_CHUNK(first) {
            TAKE(x);
            TAKE(g);
real x_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real g = load(g_chunk.at + lane);
                const real t5 = quotient_(g, sqrt) + chosen_(t3, R(0.0), -quotient_(t2 * x, t1));
                x_result[lane] = chosen_(t4, quotient_(g, eps), t5);
            }
            if (own < rows && inside) {
                put(x_out_row, x_out_s1, first, x_result);
            }
        }
    }
}
""",
)


_SPEC = _Function(
    name="l2_normalize",
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
                "vjp": _Body(_vjp, ("x", "g"), ("eps",), ("x",)),
            },
        ),
    },
    row="axis",
)


def l2_normalize(x, *, eps=1e-12, axis=-1, out=None):
    """A row divided by its Euclidean norm, or by eps where the norm is smaller.

        l2_normalize = x*Piecewise((1/root(RowSum(x**2), 2), eps < root(RowSum(x**2), 2)), (1/eps, True))

    x: array.
    eps: number, 0 <= eps; default 1e-12.
    axis: the axis of the row; any layout.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: PyTorch, torch.nn.functional.normalize
    """
    return _evaluate(_SPEC, "l2_normalize", (x, eps), "value", axis, out)


def l2_normalize_vjp(g, x, *, eps=1e-12, axis=-1, wrt=None, out=None):
    """Cotangents of the inputs of l2_normalize, given the cotangent g of its result.

    l2_normalize: A row divided by its Euclidean norm, or by eps where the norm is smaller.

        l2_normalize = x*Piecewise((1/root(RowSum(x**2), 2), eps < root(RowSum(x**2), 2)), (1/eps, True))

    g: the cotangent of the result, of its shape.
    x: array.
    eps: number, 0 <= eps; default 1e-12.
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

    Reference: PyTorch, torch.nn.functional.normalize
    """
    return _cotangents(_SPEC, "l2_normalize_vjp", g, (x, eps), axis, None, wrt, out)
