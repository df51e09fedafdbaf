# Made by symdl 0.1.0 from lion with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     new param = -lr*(param*weight_decay + Piecewise((1, beta1*m + grad*(1 - beta1) > 0), (-1, beta1*m +
#                 grad*(1 - beta1) < 0), (0, True))) + param
#     new m = beta2*m + grad*(1 - beta2)
"""Steps of one size in the direction of a running mean's sign, with decoupled weight decay."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._numeric import _where
from ._runtime import _stepped

__all__ = ["lion_step"]


def _step(param, grad, m, lr, beta1, beta2, weight_decay):
    t1 = 1.0 - beta1
    t2 = 1.0 - beta2
    t3 = beta1 * m + t1 * grad
    t3 = weight_decay * param + _where(t3 <= 0.0, _where(t3 >= 0.0, 0.0, -1.0, param), 1.0)
    new_param = param - lr * t3
    new_m = beta2 * m + t2 * grad
    return new_param, new_m


_SPEC = _Function(
    name="lion",
    arguments=(
        _Argument("param", "elem"),
        _Argument("grad", "elem"),
        _Argument("m", "state"),
        _Argument("lr", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("beta1", "param", domain=_Domain(0, 1, False, True)),
        _Argument("beta2", "param", domain=_Domain(0, 1, False, True)),
        _Argument("weight_decay", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step, ("param", "grad", "m"), ("lr", "beta1", "beta2", "weight_decay"), ("param", "m")
                ),
            },
        ),
    },
)


def lion_step(param, grad, m, *, lr=0.0001, beta1=0.9, beta2=0.99, weight_decay=0.0, out=None):
    """Steps of one size in the direction of a running mean's sign, with decoupled weight decay.

        new param = -lr*(param*weight_decay + Piecewise((1, beta1*m + grad*(1 - beta1) > 0), (-1, beta1*m +
                    grad*(1 - beta1) < 0), (0, True))) + param
        new m = beta2*m + grad*(1 - beta2)

    param: array.
    grad: array.
    m: array, the state of the last step.
    lr: number, 0 <= lr; default 0.0001.
    beta1: number, 0 <= beta1 < 1; default 0.9.
    beta2: number, 0 <= beta2 < 1; default 0.99.
    weight_decay: number, 0 <= weight_decay; default 0.0.
    out: tuple of arrays for the results, in their order (of exactly the result's shape and dtype; may
        be an input): the step is then in place; what follows those given gets new memory.

    Returns the tuple (param, m) of new values, None for a state that is not used; each keeps its own
    array's dtype (float16, bfloat16, float32 or float64; 16-bit types compute in float32).

    Right-hand sides are old values. NaN in gives NaN out; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: X. Chen et al., Symbolic Discovery of Optimization Algorithms, NeurIPS 2023,
    arXiv:2302.06675
    """
    return _stepped(_SPEC, "lion_step", (param, grad, m, lr, beta1, beta2, weight_decay), out)
