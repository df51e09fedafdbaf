# Made by symdl 0.1.0 from adadelta with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     new param = -lr*sqrt(delta + eps)*(grad + param*weight_decay)/sqrt(eps + rho*v + (1 - rho)*(grad +
#                 param*weight_decay)**2) + param
#     new v = rho*v + (1 - rho)*(grad + param*weight_decay)**2
#     new delta = delta*rho + (1 - rho)*(delta + eps)*(grad + param*weight_decay)**2/(eps + rho*v + (1 -
#                 rho)*(grad + param*weight_decay)**2)
"""Steps scaled by the ratio of the running sizes of past steps and gradients."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._runtime import _stepped

__all__ = ["adadelta_step"]

_C = _Source("adadelta.c")


def _step_numbers(lr, rho, eps, weight_decay):
    t1 = 1.0 - rho
    return eps, weight_decay, rho, t1, lr


_step = _Kernel(
    _C,
    "adadelta_step",
    ("param", "grad", "v", "delta"),
    ("param", "v", "delta"),
    scalars=("lr", "rho", "eps", "weight_decay"),
    host=_step_numbers,
)

_SPEC = _Function(
    name="adadelta",
    arguments=(
        _Argument("param", "elem"),
        _Argument("grad", "elem"),
        _Argument("v", "state"),
        _Argument("delta", "state"),
        _Argument("lr", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("rho", "param", domain=_Domain(0, 1, False, True)),
        _Argument("eps", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("weight_decay", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step,
                    ("param", "grad", "v", "delta"),
                    ("lr", "rho", "eps", "weight_decay"),
                    ("param", "v", "delta"),
                ),
            },
        ),
    },
)


def adadelta_step(param, grad, v, delta, *, lr=1.0, rho=0.9, eps=1e-06, weight_decay=0.0, out=None):
    """Steps scaled by the ratio of the running sizes of past steps and gradients.

        new param = -lr*sqrt(delta + eps)*(grad + param*weight_decay)/sqrt(eps + rho*v + (1 - rho)*(grad +
                    param*weight_decay)**2) + param
        new v = rho*v + (1 - rho)*(grad + param*weight_decay)**2
        new delta = delta*rho + (1 - rho)*(delta + eps)*(grad + param*weight_decay)**2/(eps + rho*v + (1 -
                    rho)*(grad + param*weight_decay)**2)

    param: array.
    grad: array.
    v: array, the state of the last step.
    delta: array, the state of the last step.
    lr: number, 0 <= lr; default 1.0.
    rho: number, 0 <= rho < 1; default 0.9.
    eps: number, 0 <= eps; default 1e-06.
    weight_decay: number, 0 <= weight_decay; default 0.0.
    out: tuple of arrays for the results, in their order (of exactly the result's shape and dtype; may
        be an input): the step is then in place; what follows those given gets new memory.

    Returns the tuple (param, v, delta) of new values, None for a state that is not used; each keeps its
    own array's dtype (float16, bfloat16, float32 or float64; 16-bit types compute in float32).

    Right-hand sides are old values. NaN in gives NaN out; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: M. Zeiler, ADADELTA: An Adaptive Learning Rate Method, 2012, arXiv:1212.5701
    """
    return _stepped(_SPEC, "adadelta_step", (param, grad, v, delta, lr, rho, eps, weight_decay), out)
