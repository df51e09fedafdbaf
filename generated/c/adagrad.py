# Made by symdl 0.1.0 from adagrad with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     new param = -lr*(grad + param*weight_decay)/((eps + sqrt(sum + (grad +
#                 param*weight_decay)**2))*(lr_decay*(step - 1) + 1)) + param
#     new sum = sum + (grad + param*weight_decay)**2
"""Steps divided by the root of the sum of squared gradients; eps_inside adds eps before the root."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._runtime import _stepped

__all__ = ["adagrad_step"]

_C = _Source("adagrad.c")


def _step_numbers(step, lr, lr_decay, weight_decay, eps):
    t1 = float(np.divide(lr, lr_decay * (step - 1.0) + 1.0))
    return weight_decay, eps, t1


_step = _Kernel(
    _C,
    "adagrad_step",
    ("param", "grad", "sum"),
    ("param", "sum"),
    scalars=("step", "lr", "lr_decay", "weight_decay", "eps"),
    host=_step_numbers,
)


def _step_eps_inside_numbers(step, lr, lr_decay, weight_decay, eps):
    t1 = float(np.divide(lr, lr_decay * (step - 1.0) + 1.0))
    return weight_decay, eps, t1


_step_eps_inside = _Kernel(
    _C,
    "adagrad_step_eps_inside",
    ("param", "grad", "sum"),
    ("param", "sum"),
    scalars=("step", "lr", "lr_decay", "weight_decay", "eps"),
    host=_step_eps_inside_numbers,
)

_SPEC = _Function(
    name="adagrad",
    arguments=(
        _Argument("param", "elem"),
        _Argument("grad", "elem"),
        _Argument("sum", "state"),
        _Argument("step", "param"),
        _Argument("lr", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("lr_decay", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("weight_decay", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("eps", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("eps_inside", "option", choices=(False, True)),
    ),
    variants={
        (False,): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step,
                    ("param", "grad", "sum"),
                    ("step", "lr", "lr_decay", "weight_decay", "eps"),
                    ("param", "sum"),
                ),
            },
        ),
        (True,): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_eps_inside,
                    ("param", "grad", "sum"),
                    ("step", "lr", "lr_decay", "weight_decay", "eps"),
                    ("param", "sum"),
                ),
            },
        ),
    },
    selectors=(("eps_inside", ()),),
)


def adagrad_step(
    param,
    grad,
    sum,
    step=1,
    *,
    lr=0.01,
    lr_decay=0.0,
    weight_decay=0.0,
    eps=1e-10,
    eps_inside=False,
    out=None,
):
    """Steps divided by the root of the sum of squared gradients; eps_inside adds eps before the root.

        new param = -lr*(grad + param*weight_decay)/((eps + sqrt(sum + (grad +
                    param*weight_decay)**2))*(lr_decay*(step - 1) + 1)) + param
        new sum = sum + (grad + param*weight_decay)**2

    param: array.
    grad: array.
    sum: array, the state of the last step.
    step: number; default 1.
    lr: number, 0 <= lr; default 0.01.
    lr_decay: number, 0 <= lr_decay; default 0.0.
    weight_decay: number, 0 <= weight_decay; default 0.0.
    eps: number, 0 <= eps; default 1e-10.
    eps_inside: one of False, True.
    out: tuple of arrays for the results, in their order (of exactly the result's shape and dtype; may
        be an input): the step is then in place; what follows those given gets new memory.

    Returns the tuple (param, sum) of new values, None for a state that is not used; each keeps its own
    array's dtype (float16, bfloat16, float32 or float64; 16-bit types compute in float32).

    Right-hand sides are old values. NaN in gives NaN out; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: J. Duchi, E. Hazan, Y. Singer, Adaptive Subgradient Methods, JMLR 12, 2011
    """
    return _stepped(
        _SPEC, "adagrad_step", (param, grad, sum, step, lr, lr_decay, weight_decay, eps, eps_inside), out
    )
