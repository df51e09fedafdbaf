# Made by symdl 0.1.0 from mse_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     mse_loss = (input - target)**2
"""Squared error."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = ["mse_loss", "mse_loss_vjp", "mse_loss_value_and_grad", "mse_loss_hvp", "mse_loss_hess_diag"]


_value = _Kernel(
    name="mse_loss_value",
    rows=False,
    inputs=("input", "target"),
    outputs=("value",),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool mse_loss_value_element(
    const real input, const real target, real& value_result)
{
    const real t1 = input - target;
    value_result = t1 * t1;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mse_loss_value_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    value_out_type* restrict_ value_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<input_type> input_read[2];
        read(input_read, ENTRY(input_in), !input_in_step);
        lanes<target_type> target_read[2];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<value_out_type> value_write[2];
        bool careful = false;
        EACH(k, 2) {
            real value_result[LANES];
            EACH(lane, LANES)
                careful |= mse_loss_value_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        mse_loss_value_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mse_loss_value_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(value_out_type, value_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
        }
        real value_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= mse_loss_value_element<true>(
                load(input_read + k), load(target_read + k), value_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(value_out), value_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real value_result;
        mse_loss_value_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


_vjp = _Kernel(
    name="mse_loss_vjp",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    chunks=1,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool mse_loss_vjp_element(
    const real input, const real target, const real g, real& input_result)
{
    input_result = g * (R(2.0) * (input - target));
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mse_loss_vjp_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    input_out_type* restrict_ input_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<input_type> input_read[1];
        read(input_read, ENTRY(input_in), !input_in_step);
        lanes<target_type> target_read[1];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<input_out_type> input_write[1];
        bool careful = false;
        EACH(k, 1) {
            real input_result[LANES];
            EACH(lane, LANES)
                careful |= mse_loss_vjp_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        mse_loss_vjp_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mse_loss_vjp_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
            g_read[k] = *PLACE(g_in);
        }
        real input_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= mse_loss_vjp_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), input_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(input_out), input_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real input_result;
        mse_loss_vjp_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_vjp_target = _Kernel(
    name="mse_loss_vjp_target",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("target",),
    chunks=1,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool mse_loss_vjp_target_element(
    const real input, const real target, const real g, real& target_result)
{
    target_result = g * (R(2.0) * (target - input));
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mse_loss_vjp_target_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    target_out_type* restrict_ target_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<input_type> input_read[1];
        read(input_read, ENTRY(input_in), !input_in_step);
        lanes<target_type> target_read[1];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<target_out_type> target_write[1];
        bool careful = false;
        EACH(k, 1) {
            real target_result[LANES];
            EACH(lane, LANES)
                careful |= mse_loss_vjp_target_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), target_result[lane]);
            pack(target_write[k], target_result);
        }
        if (careful) return false;
        write(target_out + i, target_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real target_result;
        mse_loss_vjp_target_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), target_result);
        store(target_out + i, target_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mse_loss_vjp_target_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(target_out_type, target_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
            g_read[k] = *PLACE(g_in);
        }
        real target_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= mse_loss_vjp_target_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), target_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(target_out), target_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real target_result;
        mse_loss_vjp_target_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), target_result);
        store(PLACE(target_out), target_result);
    });
}
""",
)


_value_and_grad = _Kernel(
    name="mse_loss_value_and_grad",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    chunks=1,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool mse_loss_value_and_grad_element(
    const real input, const real target, const real g, real& value_result, real& input_result)
{
    const real t1 = input - target;
    const real t2 = t1 * t1;
    const real t3 = g * (R(2.0) * t1);
    value_result = t2;
    input_result = t3;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mse_loss_value_and_grad_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    value_out_type* restrict_ value_out,
    input_out_type* restrict_ input_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<input_type> input_read[1];
        read(input_read, ENTRY(input_in), !input_in_step);
        lanes<target_type> target_read[1];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<value_out_type> value_write[1];
        lanes<input_out_type> input_write[1];
        bool careful = false;
        EACH(k, 1) {
            real value_result[LANES], input_result[LANES];
            EACH(lane, LANES)
                careful |= mse_loss_value_and_grad_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), value_result[lane], input_result[lane]);
            pack(value_write[k], value_result);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real value_result, input_result;
        mse_loss_value_and_grad_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), value_result, input_result);
        store(value_out + i, value_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mse_loss_value_and_grad_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
            g_read[k] = *PLACE(g_in);
        }
        real value_result[BATCH], input_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= mse_loss_value_and_grad_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), value_result[k], input_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(value_out), value_result[k]);
            store(PLACE(input_out), input_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real value_result, input_result;
        mse_loss_value_and_grad_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_hvp = _Kernel(
    name="mse_loss_hvp",
    rows=False,
    inputs=("g", "v", "input", "target"),
    outputs=("input",),
    chunks=1,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool mse_loss_hvp_element(
    const real g, const real v, const real input, const real target, real& input_result)
{
    input_result = target == target ? (input == input ? g * (R(2.0) * v) : input) : target;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mse_loss_hvp_flat(
    FLAT(const g_type, g_in),
    FLAT(const v_type, v_in),
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    input_out_type* restrict_ input_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<v_type> v_read[1];
        read(v_read, ENTRY(v_in), !v_in_step);
        lanes<input_type> input_read[1];
        read(input_read, ENTRY(input_in), !input_in_step);
        lanes<target_type> target_read[1];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<input_out_type> input_write[1];
        bool careful = false;
        EACH(k, 1) {
            real input_result[LANES];
            EACH(lane, LANES)
                careful |= mse_loss_hvp_element<true>(
                    load(g_read[k].at + lane), load(v_read[k].at + lane), load(input_read[k].at + lane), load(target_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        mse_loss_hvp_element<false>(
            load(ENTRY(g_in)), load(ENTRY(v_in)), load(ENTRY(input_in)), load(ENTRY(target_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mse_loss_hvp_strided(
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(input_out_type, input_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        g_type g_read[BATCH];
        v_type v_read[BATCH];
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            g_read[k] = *PLACE(g_in);
            v_read[k] = *PLACE(v_in);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
        }
        real input_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= mse_loss_hvp_element<true>(
                load(g_read + k), load(v_read + k), load(input_read + k), load(target_read + k), input_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(input_out), input_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real input_result;
        mse_loss_hvp_element<false>(
            load(PLACE(g_in)), load(PLACE(v_in)), load(PLACE(input_in)), load(PLACE(target_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_hess_diag = _Kernel(
    name="mse_loss_hess_diag",
    rows=False,
    inputs=("g", "input", "target"),
    outputs=("input",),
    chunks=1,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool mse_loss_hess_diag_element(
    const real g, const real input, const real target, real& input_result)
{
    input_result = target == target ? (input == input ? R(2.0) * g : input) : target;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mse_loss_hess_diag_flat(
    FLAT(const g_type, g_in),
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    input_out_type* restrict_ input_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<input_type> input_read[1];
        read(input_read, ENTRY(input_in), !input_in_step);
        lanes<target_type> target_read[1];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<input_out_type> input_write[1];
        bool careful = false;
        EACH(k, 1) {
            real input_result[LANES];
            EACH(lane, LANES)
                careful |= mse_loss_hess_diag_element<true>(
                    load(g_read[k].at + lane), load(input_read[k].at + lane), load(target_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        mse_loss_hess_diag_element<false>(
            load(ENTRY(g_in)), load(ENTRY(input_in)), load(ENTRY(target_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mse_loss_hess_diag_strided(
    STRIDED(const g_type, g_in),
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(input_out_type, input_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        g_type g_read[BATCH];
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            g_read[k] = *PLACE(g_in);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
        }
        real input_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= mse_loss_hess_diag_element<true>(
                load(g_read + k), load(input_read + k), load(target_read + k), input_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(input_out), input_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real input_result;
        mse_loss_hess_diag_element<false>(
            load(PLACE(g_in)), load(PLACE(input_in)), load(PLACE(target_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_SPEC = _Function(
    name="mse_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input", "target"), (), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g"), (), ("input",)),
                "vjp_target": _Body(_vjp_target, ("input", "target", "g"), (), ("target",)),
                "value_and_grad": _Body(_value_and_grad, ("input", "target", "g"), (), ("value", "input")),
                "hvp": _Body(_hvp, ("g", "v", "input", "target"), (), ("input",)),
                "hess_diag": _Body(_hess_diag, ("g", "input", "target"), (), ("input",)),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
)


def mse_loss(input, target, *, reduction="mean", out=None):
    """Squared error.

        mse_loss = (input - target)**2

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the broadcast shape for reduction='none'. Sums accumulate in float64.
    The result has the dtype to which the floating input promote (float16, bfloat16, float32, float64;
    16-bit types compute in float32); integers and bools become float64; the other arrays are cast to
    it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: C. F. Gauss, Theoria combinationis observationum erroribus minimis obnoxiae, 1823
    """
    return _loss(_SPEC, "mse_loss", (input, target), None, reduction, out)


def mse_loss_vjp(g, input, target, *, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of mse_loss, given the cotangent g of its result.

    mse_loss: Squared error.

        mse_loss = (input - target)**2

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
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

    Reference: C. F. Gauss, Theoria combinationis observationum erroribus minimis obnoxiae, 1823
    """
    return _cotangents(_SPEC, "mse_loss_vjp", g, (input, target), None, reduction, wrt, out)


def mse_loss_value_and_grad(input, target, *, reduction="mean", out=None):
    """Value of mse_loss and its derivative, in one pass.

    mse_loss: Squared error.

        mse_loss = (input - target)**2

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what mse_loss_vjp(1, ...) returns). The result has the dtype to which the floating
    input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32); integers and
    bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: C. F. Gauss, Theoria combinationis observationum erroribus minimis obnoxiae, 1823
    """
    return _loss_pair(_SPEC, "mse_loss_value_and_grad", (input, target), None, reduction, out)


def mse_loss_hvp(v, input, target, *, reduction="mean", out=None):
    """Hessian of mse_loss in input times v.

    mse_loss: Squared error.

        mse_loss = (input - target)**2

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: C. F. Gauss, Theoria combinationis observationum erroribus minimis obnoxiae, 1823
    """
    return _curvature(_SPEC, "mse_loss_hvp", "hvp", v, (input, target), None, reduction, out)


def mse_loss_hess_diag(input, target, *, reduction="mean", out=None):
    """Diagonal of the Hessian of mse_loss in input.

    mse_loss: Squared error.

        mse_loss = (input - target)**2

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: C. F. Gauss, Theoria combinationis observationum erroribus minimis obnoxiae, 1823
    """
    return _curvature(_SPEC, "mse_loss_hess_diag", "hess_diag", None, (input, target), None, reduction, out)
