# Made by symdl 0.1.0 from momentum with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     new param = -gamma*velocity - grad*lr + param
#     new velocity = gamma*velocity + grad*lr
"""Gradient descent with a velocity that holds the learning rate."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._runtime import _stepped

__all__ = ["momentum_step"]

_C = _Source("momentum.c")


def _step_numbers(lr, gamma):
    return gamma, lr, gamma, lr


_step = _Kernel(
    _C,
    "momentum_step",
    ("param", "grad", "velocity"),
    ("param", "velocity"),
    scalars=("lr", "gamma"),
    host=_step_numbers,
)

_SPEC = _Function(
    name="momentum",
    arguments=(
        _Argument("param", "elem"),
        _Argument("grad", "elem"),
        _Argument("velocity", "state"),
        _Argument("lr", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("gamma", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "step": _Body(_step, ("param", "grad", "velocity"), ("lr", "gamma"), ("param", "velocity")),
            },
        ),
    },
)


def momentum_step(param, grad, velocity, *, lr, gamma=0.9, out=None):
    """Gradient descent with a velocity that holds the learning rate.

        new param = -gamma*velocity - grad*lr + param
        new velocity = gamma*velocity + grad*lr

    param: array.
    grad: array.
    velocity: array, the state of the last step.
    lr: number, 0 <= lr.
    gamma: number, 0 <= gamma; default 0.9.
    out: tuple of arrays for the results, in their order (of exactly the result's shape and dtype; may
        be an input): the step is then in place; what follows those given gets new memory.

    Returns the tuple (param, velocity) of new values, None for a state that is not used; each keeps its
    own array's dtype (float16, bfloat16, float32 or float64; 16-bit types compute in float32).

    Right-hand sides are old values. NaN in gives NaN out; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: B. Polyak, Some methods of speeding up the convergence of iteration methods, 1964,
    doi:10.1016/0041-5553(64)90137-5
    """
    return _stepped(_SPEC, "momentum_step", (param, grad, velocity, lr, gamma), out)
