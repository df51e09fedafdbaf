# Made by symdl 0.1.0 from quantile_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     quantile_loss = tau*(-input + target)  if input - target <= 0
#                     (-input + target)*(tau - 1)  otherwise
"""Error weighted by tau below the target and by 1 - tau above it; the slope at 0 is -tau."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "quantile_loss",
    "quantile_loss_vjp",
    "quantile_loss_value_and_grad",
    "quantile_loss_hvp",
    "quantile_loss_hess_diag",
    "pinball",
    "pinball_vjp",
    "pinball_value_and_grad",
    "pinball_hvp",
    "pinball_hess_diag",
]


def _value_numbers(tau):
    return tau


_value = _Kernel(
    name="quantile_loss_value",
    rows=False,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("tau",),
    kinds=("wide",),
    host=_value_numbers,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool quantile_loss_value_element(
    const real input, const real target, const pair t8, real& value_result)
{
    const pair t1 = pair(target) - pair(input);
    value_result = real(input - target <= R(0.0) ? t8 * t1 : (t8 - pair(R(1.0))) * t1);
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) quantile_loss_value_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    value_out_type* restrict_ value_out,
    WIDE_NUMBER(t8),
    const integer size)
{
    const pair t8 = pair(t8_hi, t8_lo);
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
                careful |= quantile_loss_value_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), t8, value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        quantile_loss_value_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), t8, value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) quantile_loss_value_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(value_out_type, value_out),
    WIDE_NUMBER(t8),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t8 = pair(t8_hi, t8_lo);
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
            careful |= quantile_loss_value_element<true>(
                load(input_read + k), load(target_read + k), t8, value_result[k]);
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
        quantile_loss_value_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), t8, value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


def _vjp_numbers(tau):
    t1 = 1.0 - tau
    return tau, t1


_vjp = _Kernel(
    name="quantile_loss_vjp",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    chunks=1,
    scalars=("tau",),
    kinds=("real", "real"),
    host=_vjp_numbers,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool quantile_loss_vjp_element(
    const real input, const real target, const real g, const real tau, const real t1, real& input_result)
{
    const real t2 = input == input ? (input - target > R(0.0) ? g * t1 : -(g * tau)) : input;
    input_result = target == target ? t2 : target;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) quantile_loss_vjp_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    input_out_type* restrict_ input_out,
    const real tau,
    const real t1,
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
                careful |= quantile_loss_vjp_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), tau, t1, input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        quantile_loss_vjp_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), tau, t1, input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) quantile_loss_vjp_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real tau,
    const real t1,
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
            careful |= quantile_loss_vjp_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), tau, t1, input_result[k]);
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
        quantile_loss_vjp_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), tau, t1, input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


def _vjp_target_numbers(tau):
    t1 = tau - 1.0
    return tau, t1


_vjp_target = _Kernel(
    name="quantile_loss_vjp_target",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("target",),
    chunks=1,
    scalars=("tau",),
    kinds=("real", "real"),
    host=_vjp_target_numbers,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool quantile_loss_vjp_target_element(
    const real input, const real target, const real g, const real tau, const real t1, real& target_result)
{
    const real t2 = input == input ? (input - target > R(0.0) ? g * t1 : g * tau) : input;
    target_result = target == target ? t2 : target;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) quantile_loss_vjp_target_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    target_out_type* restrict_ target_out,
    const real tau,
    const real t1,
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
                careful |= quantile_loss_vjp_target_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), tau, t1, target_result[lane]);
            pack(target_write[k], target_result);
        }
        if (careful) return false;
        write(target_out + i, target_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real target_result;
        quantile_loss_vjp_target_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), tau, t1, target_result);
        store(target_out + i, target_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) quantile_loss_vjp_target_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(target_out_type, target_out),
    const real tau,
    const real t1,
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
            careful |= quantile_loss_vjp_target_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), tau, t1, target_result[k]);
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
        quantile_loss_vjp_target_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), tau, t1, target_result);
        store(PLACE(target_out), target_result);
    });
}
""",
)


def _value_and_grad_numbers(tau):
    t1 = 1.0 - tau
    return tau, t1, tau


_value_and_grad = _Kernel(
    name="quantile_loss_value_and_grad",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    chunks=1,
    scalars=("tau",),
    kinds=("real", "real", "wide"),
    host=_value_and_grad_numbers,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool quantile_loss_value_and_grad_element(
    const real input, const real target, const real g, const real tau, const real t1, const pair t2, real& value_result, real& input_result)
{
    const real t3 = input - target;
    const pair t4 = pair(target) - pair(input);
    const real t5 = real(t3 <= R(0.0) ? t2 * t4 : (t2 - pair(R(1.0))) * t4);
    const real t6 = input == input ? (t3 > R(0.0) ? g * t1 : -(g * tau)) : input;
    const real t7 = target == target ? t6 : target;
    value_result = t5;
    input_result = t7;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) quantile_loss_value_and_grad_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    value_out_type* restrict_ value_out,
    input_out_type* restrict_ input_out,
    const real tau,
    const real t1,
    WIDE_NUMBER(t2),
    const integer size)
{
    const pair t2 = pair(t2_hi, t2_lo);
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
                careful |= quantile_loss_value_and_grad_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), tau, t1, t2, value_result[lane], input_result[lane]);
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
        quantile_loss_value_and_grad_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), tau, t1, t2, value_result, input_result);
        store(value_out + i, value_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) quantile_loss_value_and_grad_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const real tau,
    const real t1,
    WIDE_NUMBER(t2),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair t2 = pair(t2_hi, t2_lo);
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
            careful |= quantile_loss_value_and_grad_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), tau, t1, t2, value_result[k], input_result[k]);
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
        quantile_loss_value_and_grad_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), tau, t1, t2, value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_hvp = _Kernel(
    name="quantile_loss_hvp",
    rows=False,
    inputs=("input", "target"),
    outputs=("input",),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool quantile_loss_hvp_element(
    const real input, const real target, real& input_result)
{
    input_result = target == target ? (input == input ? R(0.0) : input) : target;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) quantile_loss_hvp_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    input_out_type* restrict_ input_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<input_type> input_read[2];
        read(input_read, ENTRY(input_in), !input_in_step);
        lanes<target_type> target_read[2];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<input_out_type> input_write[2];
        bool careful = false;
        EACH(k, 2) {
            real input_result[LANES];
            EACH(lane, LANES)
                careful |= quantile_loss_hvp_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real input_result;
        quantile_loss_hvp_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) quantile_loss_hvp_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(input_out_type, input_out),
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
        real input_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= quantile_loss_hvp_element<true>(
                load(input_read + k), load(target_read + k), input_result[k]);
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
        quantile_loss_hvp_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_SPEC = _Function(
    name="quantile_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("tau", "param", domain=_Domain(0, 1, False, False)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input", "target"), ("tau",), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g"), ("tau",), ("input",)),
                "vjp_target": _Body(_vjp_target, ("input", "target", "g"), ("tau",), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g"), ("tau",), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "target"), (), ("input",)),
                "hess_diag": _Body(_hvp, ("input", "target"), (), ("input",)),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
)


def quantile_loss(input, target, *, tau=0.5, reduction="mean", out=None):
    """Error weighted by tau below the target and by 1 - tau above it; the slope at 0 is -tau.

        quantile_loss = tau*(-input + target)  if input - target <= 0
                        (-input + target)*(tau - 1)  otherwise

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    tau: number, 0 <= tau <= 1; default 0.5.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the broadcast shape for reduction='none'. Sums accumulate in float64.
    The result has the dtype to which the floating input promote (float16, bfloat16, float32, float64;
    16-bit types compute in float32); integers and bools become float64; the other arrays are cast to
    it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: R. Koenker, G. Bassett, Regression Quantiles, Econometrica 46, 1978, doi:10.2307/1913643
    """
    return _loss(_SPEC, "quantile_loss", (input, target, tau), None, reduction, out)


def quantile_loss_vjp(g, input, target, *, tau=0.5, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of quantile_loss, given the cotangent g of its result.

    quantile_loss: Error weighted by tau below the target and by 1 - tau above it; the slope at 0 is
    -tau.

        quantile_loss = tau*(-input + target)  if input - target <= 0
                        (-input + target)*(tau - 1)  otherwise

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    tau: number, 0 <= tau <= 1; default 0.5.
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

    Reference: R. Koenker, G. Bassett, Regression Quantiles, Econometrica 46, 1978, doi:10.2307/1913643
    """
    return _cotangents(_SPEC, "quantile_loss_vjp", g, (input, target, tau), None, reduction, wrt, out)


def quantile_loss_value_and_grad(input, target, *, tau=0.5, reduction="mean", out=None):
    """Value of quantile_loss and its derivative, in one pass.

    quantile_loss: Error weighted by tau below the target and by 1 - tau above it; the slope at 0 is
    -tau.

        quantile_loss = tau*(-input + target)  if input - target <= 0
                        (-input + target)*(tau - 1)  otherwise

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    tau: number, 0 <= tau <= 1; default 0.5.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what quantile_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: R. Koenker, G. Bassett, Regression Quantiles, Econometrica 46, 1978, doi:10.2307/1913643
    """
    return _loss_pair(_SPEC, "quantile_loss_value_and_grad", (input, target, tau), None, reduction, out)


def quantile_loss_hvp(v, input, target, *, tau=0.5, reduction="mean", out=None):
    """Hessian of quantile_loss in input times v.

    quantile_loss: Error weighted by tau below the target and by 1 - tau above it; the slope at 0 is
    -tau.

        quantile_loss = tau*(-input + target)  if input - target <= 0
                        (-input + target)*(tau - 1)  otherwise

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    tau: number, 0 <= tau <= 1; default 0.5.
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

    Reference: R. Koenker, G. Bassett, Regression Quantiles, Econometrica 46, 1978, doi:10.2307/1913643
    """
    return _curvature(_SPEC, "quantile_loss_hvp", "hvp", v, (input, target, tau), None, reduction, out)


def quantile_loss_hess_diag(input, target, *, tau=0.5, reduction="mean", out=None):
    """Diagonal of the Hessian of quantile_loss in input.

    quantile_loss: Error weighted by tau below the target and by 1 - tau above it; the slope at 0 is
    -tau.

        quantile_loss = tau*(-input + target)  if input - target <= 0
                        (-input + target)*(tau - 1)  otherwise

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    tau: number, 0 <= tau <= 1; default 0.5.
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

    Reference: R. Koenker, G. Bassett, Regression Quantiles, Econometrica 46, 1978, doi:10.2307/1913643
    """
    return _curvature(
        _SPEC, "quantile_loss_hess_diag", "hess_diag", None, (input, target, tau), None, reduction, out
    )


pinball = quantile_loss
pinball_vjp = quantile_loss_vjp
pinball_value_and_grad = quantile_loss_value_and_grad
pinball_hvp = quantile_loss_hvp
pinball_hess_diag = quantile_loss_hess_diag
