# Made by symdl 0.1.0 from ewma with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     new average = alpha*value + average*(1 - alpha)
"""Exponentially weighted moving average of a value."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _stepped

__all__ = ["ewma_step"]


def _step_numbers(alpha):
    t1 = 1.0 - alpha
    return alpha, t1


_step = _Kernel(
    name="ewma_step",
    rows=False,
    inputs=("value", "average"),
    outputs=("average",),
    scalars=("alpha",),
    kinds=("real", "real"),
    host=_step_numbers,
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool ewma_step_element(
    const real value, const real average, const real alpha, const real t2, real& average_result)
{
    average_result = alpha * value + t2 * average;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) ewma_step_flat(
    FLAT(const value_type, value_in),
    FLAT(const average_type, average_in),
    average_out_type* restrict_ average_out,
    const real alpha,
    const real t2,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<value_type> value_read[2];
        read(value_read, ENTRY(value_in), !value_in_step);
        lanes<average_type> average_read[2];
        read(average_read, ENTRY(average_in), !average_in_step);
        lanes<average_out_type> average_write[2];
        bool careful = false;
        EACH(k, 2) {
            real average_result[LANES];
            EACH(lane, LANES)
                careful |= ewma_step_element<true>(
                    load(value_read[k].at + lane), load(average_read[k].at + lane), alpha, t2, average_result[lane]);
            pack(average_write[k], average_result);
        }
        if (careful) return false;
        write(average_out + i, average_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real average_result;
        ewma_step_element<false>(
            load(ENTRY(value_in)), load(ENTRY(average_in)), alpha, t2, average_result);
        store(average_out + i, average_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) ewma_step_strided(
    STRIDED(const value_type, value_in),
    STRIDED(const average_type, average_in),
    STRIDED(average_out_type, average_out),
    const real alpha,
    const real t2,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        value_type value_read[BATCH];
        average_type average_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            value_read[k] = *PLACE(value_in);
            average_read[k] = *PLACE(average_in);
        }
        real average_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= ewma_step_element<true>(
                load(value_read + k), load(average_read + k), alpha, t2, average_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(average_out), average_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real average_result;
        ewma_step_element<false>(
            load(PLACE(value_in)), load(PLACE(average_in)), alpha, t2, average_result);
        store(PLACE(average_out), average_result);
    });
}
""",
)


_SPEC = _Function(
    name="ewma",
    arguments=(
        _Argument("value", "elem"),
        _Argument("average", "state"),
        _Argument("alpha", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "step": _Body(_step, ("value", "average"), ("alpha",), ("average",)),
            },
        ),
    },
)


def ewma_step(value, average, *, alpha, out=None):
    """Exponentially weighted moving average of a value.

        new average = alpha*value + average*(1 - alpha)

    value: array.
    average: array, the state of the last step.
    alpha: number, 0 <= alpha.
    out: tuple of arrays for the results, in their order (of exactly the result's shape and dtype; may
        be an input): the step is then in place; what follows those given gets new memory.

    Returns the tuple (average,) of new values, None for a state that is not used; each keeps its own
    array's dtype (float16, bfloat16, float32 or float64; 16-bit types compute in float32).

    Right-hand sides are old values. NaN in gives NaN out; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: S. W. Roberts, Control Chart Tests Based on Geometric Moving Averages, Technometrics 1,
    1959
    """
    return _stepped(_SPEC, "ewma_step", (value, average, alpha), out)
