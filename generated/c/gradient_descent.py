# Made by symdl 0.1.0 from gradient_descent with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     new param = -grad*lr + param
"""A step against the gradient."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._runtime import _stepped

__all__ = ["gradient_descent_step"]

_C = _Source("gradient_descent.c")


def _step_numbers(lr):
    return lr


_step = _Kernel(
    _C, "gradient_descent_step", ("param", "grad"), ("param",), scalars=("lr",), host=_step_numbers
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
