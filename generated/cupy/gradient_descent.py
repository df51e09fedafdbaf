# Made by symdl 0.1.0 from gradient_descent with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     new param = -grad*lr + param
"""A step against the gradient."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _stepped

__all__ = ["gradient_descent_step"]


_step = _Kernel(
    name="gradient_descent_step",
    rows=False,
    inputs=("param", "grad"),
    outputs=("param",),
    scalars=("lr",),
    kinds=("real",),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool gradient_descent_step_element(
    const real param, const real grad, const real lr, real& param_result)
{
    param_result = fma_(-lr, grad, param);
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gradient_descent_step_flat(
    FLAT(const param_type, param_in),
    FLAT(const grad_type, grad_in),
    param_out_type* restrict_ param_out,
    const real lr,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<param_type> param_read[2];
        read(param_read, ENTRY(param_in), !param_in_step);
        lanes<grad_type> grad_read[2];
        read(grad_read, ENTRY(grad_in), !grad_in_step);
        lanes<param_out_type> param_write[2];
        bool careful = false;
        EACH(k, 2) {
            real param_result[LANES];
            EACH(lane, LANES)
                careful |= gradient_descent_step_element<true>(
                    load(param_read[k].at + lane), load(grad_read[k].at + lane), lr, param_result[lane]);
            pack(param_write[k], param_result);
        }
        if (careful) return false;
        write(param_out + i, param_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real param_result;
        gradient_descent_step_element<false>(
            load(ENTRY(param_in)), load(ENTRY(grad_in)), lr, param_result);
        store(param_out + i, param_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gradient_descent_step_strided(
    STRIDED(const param_type, param_in),
    STRIDED(const grad_type, grad_in),
    STRIDED(param_out_type, param_out),
    const real lr,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        param_type param_read[BATCH];
        grad_type grad_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            param_read[k] = *PLACE(param_in);
            grad_read[k] = *PLACE(grad_in);
        }
        real param_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= gradient_descent_step_element<true>(
                load(param_read + k), load(grad_read + k), lr, param_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(param_out), param_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real param_result;
        gradient_descent_step_element<false>(
            load(PLACE(param_in)), load(PLACE(grad_in)), lr, param_result);
        store(PLACE(param_out), param_result);
    });
}
""",
)


_SPEC = _Function(
    name="gradient_descent",
    arguments=(
        _Argument("param", "elem"),
        _Argument("grad", "elem"),
        _Argument("lr", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "step": _Body(_step, ("param", "grad"), ("lr",), ("param",)),
            },
        ),
    },
)


def gradient_descent_step(param, grad, *, lr, out=None):
    """A step against the gradient.

        new param = -grad*lr + param

    param: array.
    grad: array.
    lr: number, 0 <= lr.
    out: tuple of arrays for the results, in their order (of exactly the result's shape and dtype; may
        be an input): the step is then in place; what follows those given gets new memory.

    Returns the tuple (param,) of new values, None for a state that is not used; each keeps its own
    array's dtype (float16, bfloat16, float32 or float64; 16-bit types compute in float32).

    Right-hand sides are old values. NaN in gives NaN out; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: A.-L. Cauchy, Méthode générale pour la résolution des systèmes d'équations simultanées,
    1847
    """
    return _stepped(_SPEC, "gradient_descent_step", (param, grad, lr), out)
