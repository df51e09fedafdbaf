# Made by symdl 0.1.0 from multilabel_soft_margin_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     multilabel_soft_margin_loss = RowSum(Piecewise((0, Eq(target, 0)), (target*log(1 + exp(-input)),
#                                   True)) + Piecewise((0, Eq(target, 1)), ((1 - target)*log(exp(input) +
#                                   1), True)))/length
"""Mean over the classes of the cross entropies of two-class logits."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "multilabel_soft_margin_loss",
    "multilabel_soft_margin_loss_vjp",
    "multilabel_soft_margin_loss_value_and_grad",
    "multilabel_soft_margin_loss_hvp",
    "multilabel_soft_margin_loss_hess_diag",
]


def _value_numbers(length):
    return float(length)


_value = _Kernel(
    name="multilabel_soft_margin_loss_value",
    rows=True,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("length",),
    kinds=("wide",),
    primitives=("softplus",),
    monoids=("sum",),
    carried=2,
    host=_value_numbers,
    text=r"""
// weight absent
extern "C" __global__ void __launch_bounds__(THREADS, 1) multilabel_soft_margin_loss_value_rows(
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
        EACH_CHUNK(first) {
            READ(input);
            READ(target);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t2 = chosen_(target == R(1.0), R(0.0), (R(1.0) - target) * softplus_(input));
                total_state_e[lane] = chosen_(target == R(0.0), R(0.0), target * softplus_(-input)) + t2;
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t2 = real(total / t1);

        const real value_result = t2;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


def _vjp_numbers(length):
    return float(length)


_vjp = _Kernel(
    name="multilabel_soft_margin_loss_vjp",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("length",),
    kinds=("real",),
    primitives=("expit",),
    carried=2,
    host=_vjp_numbers,
    text=r"""
// weight absent
extern "C" __global__ void __launch_bounds__(THREADS, 1) multilabel_soft_margin_loss_vjp_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real t1,
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

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            READ(input);
            READ(target);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t2 = chosen_(target == R(1.0), R(0.0), (R(1.0) - target) * expit_(input));
                const real t3 = g * (chosen_(target == R(0.0), R(0.0), -(target * expit_(-input))) + t2);
                input_result[lane] = quotient_(t3, t1);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
    }
}
""",
)


def _vjp_target_numbers(length):
    return float(length)


_vjp_target = _Kernel(
    name="multilabel_soft_margin_loss_vjp_target",
    rows=True,
    inputs=("input", "g"),
    outputs=("target",),
    scalars=("length",),
    kinds=("real",),
    host=_vjp_target_numbers,
    text=r"""
// weight absent
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) multilabel_soft_margin_loss_vjp_target_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const g_type, g_in),
    STRIDED(target_out_type, target_out),
    const real t1,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        const real g = load(ROW(g_in));

        target_out_type* const target_out_row = ROW(target_out);
        EACH_CHUNK(first) {
            READ(input);
real target_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                target_result[lane] = -quotient_(g * input, t1);
            }
            if (own < rows && inside) {
                put(target_out_row, target_out_s1, first, target_result);
            }
        }
    }
}
""",
)


def _value_and_grad_numbers(length):
    t1 = float(length)
    t2 = float(length)
    return t1, t2


_value_and_grad = _Kernel(
    name="multilabel_soft_margin_loss_value_and_grad",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    scalars=("length",),
    kinds=("wide", "real"),
    primitives=("expit", "softplus"),
    monoids=("sum",),
    carried=8,
    host=_value_and_grad_numbers,
    text=r"""
// weight absent
extern "C" __global__ void __launch_bounds__(THREADS, 1) multilabel_soft_margin_loss_value_and_grad_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t1),
    const real t2,
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
        HOLD(target_type, target);
        const real g = load(ROW(g_in));

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t3 = chosen_(target == R(1.0), R(0.0), (R(1.0) - target) * softplus_(input));
                total_state_e[lane] = chosen_(target == R(0.0), R(0.0), target * softplus_(-input)) + t3;
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t3 = real(total / t1);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real t4 = chosen_(target == R(1.0), R(0.0), (R(1.0) - target) * expit_(input));
                const real t5 = g * (chosen_(target == R(0.0), R(0.0), -(target * expit_(-input))) + t4);
                input_result[lane] = quotient_(t5, t2);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = t3;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


def _hvp_numbers(length):
    return float(length)


_hvp = _Kernel(
    name="multilabel_soft_margin_loss_hvp",
    rows=True,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    scalars=("length",),
    kinds=("real",),
    primitives=("logisticpdf",),
    carried=2,
    host=_hvp_numbers,
    text=r"""
// weight absent
extern "C" __global__ void __launch_bounds__(THREADS, 1) multilabel_soft_margin_loss_hvp_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    const real t1,
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
                const real logisticpdf = logisticpdf_(input);
                const real t2 = chosen_(target == R(1.0), R(0.0), (R(1.0) - target) * logisticpdf);
                const real t3 = g * v * (chosen_(target == R(0.0), R(0.0), target * logisticpdf) + t2);
                input_result[lane] = quotient_(t3, t1);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
    }
}
""",
)


def _hess_diag_numbers(length):
    return float(length)


_hess_diag = _Kernel(
    name="multilabel_soft_margin_loss_hess_diag",
    rows=True,
    inputs=("input", "target", "g"),
    outputs=("input",),
    scalars=("length",),
    kinds=("real",),
    primitives=("logisticpdf",),
    carried=2,
    host=_hess_diag_numbers,
    text=r"""
// weight absent
extern "C" __global__ void __launch_bounds__(THREADS, 1) multilabel_soft_margin_loss_hess_diag_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real t1,
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

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            READ(input);
            READ(target);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real logisticpdf = logisticpdf_(input);
                const real t2 = chosen_(target == R(1.0), R(0.0), (R(1.0) - target) * logisticpdf);
                input_result[lane] = quotient_(g * (chosen_(target == R(0.0), R(0.0), target * logisticpdf) + t2), t1);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
    }
}
""",
)


def _value_weight_numbers(length):
    return float(length)


_value_weight = _Kernel(
    name="multilabel_soft_margin_loss_value_weight",
    rows=True,
    inputs=("input", "target", "weight"),
    outputs=("value",),
    scalars=("length",),
    kinds=("wide",),
    primitives=("softplus",),
    monoids=("sum",),
    carried=2,
    host=_value_weight_numbers,
    text=r"""
// weight given
extern "C" __global__ void __launch_bounds__(THREADS, 1) multilabel_soft_margin_loss_value_weight_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
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
        const weight_type* const weight_row = ROW(weight_in);

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            READ(input);
            READ(target);
            READ(weight);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t2 = chosen_(target == R(1.0), R(0.0), (R(1.0) - target) * softplus_(input));
                total_state_e[lane] = weight * (chosen_(target == R(0.0), R(0.0), target * softplus_(-input)) + t2);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t2 = real(total / t1);

        const real value_result = t2;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


def _vjp_weight_numbers(length):
    return float(length)


_vjp_weight = _Kernel(
    name="multilabel_soft_margin_loss_vjp_weight",
    rows=True,
    inputs=("input", "target", "weight", "g"),
    outputs=("input",),
    scalars=("length",),
    kinds=("real",),
    primitives=("expit",),
    carried=2,
    host=_vjp_weight_numbers,
    text=r"""
// weight given
extern "C" __global__ void __launch_bounds__(THREADS, 1) multilabel_soft_margin_loss_vjp_weight_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real t1,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        const target_type* const target_row = ROW(target_in);
        const weight_type* const weight_row = ROW(weight_in);
        const real g = load(ROW(g_in));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            READ(input);
            READ(target);
            READ(weight);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t2 = chosen_(target == R(1.0), R(0.0), (R(1.0) - target) * expit_(input));
                const real t3 = g * weight * (chosen_(target == R(0.0), R(0.0), -(target * expit_(-input))) + t2);
                input_result[lane] = quotient_(t3, t1);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
    }
}
""",
)


def _vjp_target_weight_numbers(length):
    return float(length)


_vjp_target_weight = _Kernel(
    name="multilabel_soft_margin_loss_vjp_target_weight",
    rows=True,
    inputs=("input", "weight", "g"),
    outputs=("target",),
    scalars=("length",),
    kinds=("real",),
    host=_vjp_target_weight_numbers,
    text=r"""
// weight given
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) multilabel_soft_margin_loss_vjp_target_weight_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(target_out_type, target_out),
    const real t1,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        const weight_type* const weight_row = ROW(weight_in);
        const real g = load(ROW(g_in));

        target_out_type* const target_out_row = ROW(target_out);
        EACH_CHUNK(first) {
            READ(input);
            READ(weight);
real target_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                target_result[lane] = -quotient_(g * input * weight, t1);
            }
            if (own < rows && inside) {
                put(target_out_row, target_out_s1, first, target_result);
            }
        }
    }
}
""",
)


def _value_and_grad_weight_numbers(length):
    t1 = float(length)
    t2 = float(length)
    return t1, t2


_value_and_grad_weight = _Kernel(
    name="multilabel_soft_margin_loss_value_and_grad_weight",
    rows=True,
    inputs=("input", "target", "weight", "g"),
    outputs=("value", "input"),
    scalars=("length",),
    kinds=("wide", "real"),
    primitives=("expit", "softplus"),
    monoids=("sum",),
    carried=10,
    host=_value_and_grad_weight_numbers,
    text=r"""
// weight given
extern "C" __global__ void __launch_bounds__(THREADS, 1) multilabel_soft_margin_loss_value_and_grad_weight_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    WIDE_NUMBER(t1),
    const real t2,
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
        HOLD(target_type, target);
        const weight_type* const weight_row = ROW(weight_in);
        HOLD(weight_type, weight);
        const real g = load(ROW(g_in));

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            TAKE(weight);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t3 = chosen_(target == R(1.0), R(0.0), (R(1.0) - target) * softplus_(input));
                total_state_e[lane] = weight * (chosen_(target == R(0.0), R(0.0), target * softplus_(-input)) + t3);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const real t3 = real(total / t1);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            TAKE(input);
            TAKE(target);
            TAKE(weight);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real t4 = chosen_(target == R(1.0), R(0.0), (R(1.0) - target) * expit_(input));
                const real t5 = g * weight * (chosen_(target == R(0.0), R(0.0), -(target * expit_(-input))) + t4);
                input_result[lane] = quotient_(t5, t2);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
        const real value_result = t3;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


def _hvp_weight_numbers(length):
    return float(length)


_hvp_weight = _Kernel(
    name="multilabel_soft_margin_loss_hvp_weight",
    rows=True,
    inputs=("input", "target", "weight", "g", "v"),
    outputs=("input",),
    scalars=("length",),
    kinds=("real",),
    primitives=("logisticpdf",),
    carried=2,
    host=_hvp_weight_numbers,
    text=r"""
// weight given
extern "C" __global__ void __launch_bounds__(THREADS, 1) multilabel_soft_margin_loss_hvp_weight_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    const real t1,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        const target_type* const target_row = ROW(target_in);
        const weight_type* const weight_row = ROW(weight_in);
        const real g = load(ROW(g_in));
        const v_type* const v_row = ROW(v_in);

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            READ(input);
            READ(target);
            READ(weight);
            READ(v);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const real logisticpdf = logisticpdf_(input);
                const real t2 = chosen_(target == R(1.0), R(0.0), (R(1.0) - target) * logisticpdf);
                const real t3 = g * v * weight * (chosen_(target == R(0.0), R(0.0), target * logisticpdf) + t2);
                input_result[lane] = quotient_(t3, t1);
            }
            if (own < rows && inside) {
                put(input_out_row, input_out_s1, first, input_result);
            }
        }
    }
}
""",
)


def _hess_diag_weight_numbers(length):
    return float(length)


_hess_diag_weight = _Kernel(
    name="multilabel_soft_margin_loss_hess_diag_weight",
    rows=True,
    inputs=("input", "target", "weight", "g"),
    outputs=("input",),
    scalars=("length",),
    kinds=("real",),
    primitives=("logisticpdf",),
    carried=2,
    host=_hess_diag_weight_numbers,
    text=r"""
// weight given
extern "C" __global__ void __launch_bounds__(THREADS, 1) multilabel_soft_margin_loss_hess_diag_weight_rows(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const weight_type, weight_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real t1,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const input_type* const input_row = ROW(input_in);
        const target_type* const target_row = ROW(target_in);
        const weight_type* const weight_row = ROW(weight_in);
        const real g = load(ROW(g_in));

        input_out_type* const input_out_row = ROW(input_out);
        EACH_CHUNK(first) {
            READ(input);
            READ(target);
            READ(weight);
real input_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real input = load(input_chunk.at + lane);
                const real target = load(target_chunk.at + lane);
                const real weight = load(weight_chunk.at + lane);
                const real logisticpdf = logisticpdf_(input);
                const real t2 = chosen_(target == R(1.0), R(0.0), (R(1.0) - target) * logisticpdf);
                const real t3 = g * weight * (chosen_(target == R(0.0), R(0.0), target * logisticpdf) + t2);
                input_result[lane] = quotient_(t3, t1);
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
    name="multilabel_soft_margin_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("weight", "const"),
    ),
    variants={
        ("absent",): _Variant(
            True,
            (),
            {
                "value": _Body(_value, ("input", "target"), ("length",), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g"), ("length",), ("input",)),
                "vjp_target": _Body(_vjp_target, ("input", "g"), ("length",), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g"), ("length",), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), ("length",), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g"), ("length",), ("input",)),
            },
        ),
        ("given",): _Variant(
            True,
            (),
            {
                "value": _Body(_value_weight, ("input", "target", "weight"), ("length",), ("value",)),
                "vjp": _Body(_vjp_weight, ("input", "target", "weight", "g"), ("length",), ("input",)),
                "vjp_target": _Body(_vjp_target_weight, ("input", "weight", "g"), ("length",), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad_weight,
                    ("input", "target", "weight", "g"),
                    ("length",),
                    ("value", "input"),
                ),
                "hvp": _Body(_hvp_weight, ("input", "target", "weight", "g", "v"), ("length",), ("input",)),
                "hess_diag": _Body(
                    _hess_diag_weight, ("input", "target", "weight", "g"), ("length",), ("input",)
                ),
            },
        ),
    },
    selectors=(("weight", ()),),
    reductions=("none", "mean", "sum"),
    row="axis",
)


def multilabel_soft_margin_loss(input, target, *, weight=None, axis=-1, reduction="mean", out=None):
    """Mean over the classes of the cross entropies of two-class logits.

        multilabel_soft_margin_loss = RowSum(Piecewise((0, Eq(target, 0)), (target*log(1 + exp(-input)),
                                      True)) + Piecewise((0, Eq(target, 1)), ((1 - target)*log(exp(input) +
                                      1), True)))/length

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
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

    Reference: PyTorch, torch.nn.functional.multilabel_soft_margin_loss
    """
    return _loss(_SPEC, "multilabel_soft_margin_loss", (input, target, weight), axis, reduction, out)


def multilabel_soft_margin_loss_vjp(
    g, input, target, *, weight=None, axis=-1, reduction="mean", wrt=None, out=None
):
    """Cotangents of the inputs of multilabel_soft_margin_loss, given the cotangent g of its result.

    multilabel_soft_margin_loss: Mean over the classes of the cross entropies of two-class logits.

        multilabel_soft_margin_loss = RowSum(Piecewise((0, Eq(target, 0)), (target*log(1 + exp(-input)),
                                      True)) + Piecewise((0, Eq(target, 1)), ((1 - target)*log(exp(input) +
                                      1), True)))/length

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
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

    Reference: PyTorch, torch.nn.functional.multilabel_soft_margin_loss
    """
    return _cotangents(
        _SPEC, "multilabel_soft_margin_loss_vjp", g, (input, target, weight), axis, reduction, wrt, out
    )


def multilabel_soft_margin_loss_value_and_grad(
    input, target, *, weight=None, axis=-1, reduction="mean", out=None
):
    """Value of multilabel_soft_margin_loss and its derivative, in one pass.

    multilabel_soft_margin_loss: Mean over the classes of the cross entropies of two-class logits.

        multilabel_soft_margin_loss = RowSum(Piecewise((0, Eq(target, 0)), (target*log(1 + exp(-input)),
                                      True)) + Piecewise((0, Eq(target, 1)), ((1 - target)*log(exp(input) +
                                      1), True)))/length

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what multilabel_soft_margin_loss_vjp(1, ...) returns). The result has the dtype to
    which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: PyTorch, torch.nn.functional.multilabel_soft_margin_loss
    """
    return _loss_pair(
        _SPEC, "multilabel_soft_margin_loss_value_and_grad", (input, target, weight), axis, reduction, out
    )


def multilabel_soft_margin_loss_hvp(v, input, target, *, weight=None, axis=-1, reduction="mean", out=None):
    """Hessian of multilabel_soft_margin_loss in input times v.

    multilabel_soft_margin_loss: Mean over the classes of the cross entropies of two-class logits.

        multilabel_soft_margin_loss = RowSum(Piecewise((0, Eq(target, 0)), (target*log(1 + exp(-input)),
                                      True)) + Piecewise((0, Eq(target, 1)), ((1 - target)*log(exp(input) +
                                      1), True)))/length

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
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

    Reference: PyTorch, torch.nn.functional.multilabel_soft_margin_loss
    """
    return _curvature(
        _SPEC, "multilabel_soft_margin_loss_hvp", "hvp", v, (input, target, weight), axis, reduction, out
    )


def multilabel_soft_margin_loss_hess_diag(input, target, *, weight=None, axis=-1, reduction="mean", out=None):
    """Diagonal of the Hessian of multilabel_soft_margin_loss in input.

    multilabel_soft_margin_loss: Mean over the classes of the cross entropies of two-class logits.

        multilabel_soft_margin_loss = RowSum(Piecewise((0, Eq(target, 0)), (target*log(1 + exp(-input)),
                                      True)) + Piecewise((0, Eq(target, 1)), ((1 - target)*log(exp(input) +
                                      1), True)))/length

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
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

    Reference: PyTorch, torch.nn.functional.multilabel_soft_margin_loss
    """
    return _curvature(
        _SPEC,
        "multilabel_soft_margin_loss_hess_diag",
        "hess_diag",
        None,
        (input, target, weight),
        axis,
        reduction,
        out,
    )
