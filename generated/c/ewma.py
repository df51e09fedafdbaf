# Made by symdl 0.1.0 from ewma with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     new average = alpha*value + average*(1 - alpha)
"""Exponentially weighted moving average of a value."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._runtime import _stepped

__all__ = ["ewma_step"]

_C = _Source("ewma.c")


def _step_numbers(alpha):
    return alpha


_step = _Kernel(_C, "ewma_step", ("value", "average"), ("average",), scalars=("alpha",), host=_step_numbers)

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
