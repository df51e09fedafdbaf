# Made by symdl 0.1.0 from adabelief with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     new param = -lr*(beta1*m + (1 - beta1)*(grad + param*weight_decay))/((1 - beta1**step)*(eps +
#                 sqrt((beta2*s + eps + (1 - beta2)*(-beta1*m + grad + param*weight_decay - (1 -
#                 beta1)*(grad + param*weight_decay))**2)/(1 - beta2**step)))) + param
#     new m = beta1*m + (1 - beta1)*(grad + param*weight_decay)
#     new s = beta2*s + eps + (1 - beta2)*(-beta1*m + grad + param*weight_decay - (1 - beta1)*(grad +
#             param*weight_decay))**2
"""Adam scaled by how far gradients stray from their running mean; eps is added to that variance at
each step."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._runtime import _stepped

__all__ = ["adabelief_step"]


def _step(param, grad, m, s, step, lr, beta1, beta2, eps, weight_decay):
    t1 = 1.0 - beta1
    t2 = 1.0 - beta2
    t3 = 1.0 - float(np.power(beta2, step))
    t4 = float(np.divide(lr, 1.0 - float(np.power(beta1, step))))
    t5 = beta1 * m
    t6 = grad + weight_decay * param
    t7 = t1 * t6
    new_m = t5 + t7
    t6 = t6 - t5 - t7
    new_s = beta2 * s + t2 * (t6 * t6) + eps
    new_param = param - t4 * new_m / (np.sqrt(new_s / t3) + eps)
    return new_param, new_m, new_s


_SPEC = _Function(
    name="adabelief",
    arguments=(
        _Argument("param", "elem"),
        _Argument("grad", "elem"),
        _Argument("m", "state"),
        _Argument("s", "state"),
        _Argument("step", "param"),
        _Argument("lr", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("beta1", "param", domain=_Domain(0, 1, False, True)),
        _Argument("beta2", "param", domain=_Domain(0, 1, False, True)),
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
                    ("param", "grad", "m", "s"),
                    ("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
                    ("param", "m", "s"),
                ),
            },
        ),
    },
)


def adabelief_step(
    param, grad, m, s, step, *, lr=0.001, beta1=0.9, beta2=0.999, eps=1e-16, weight_decay=0.0, out=None
):
    """Adam scaled by how far gradients stray from their running mean; eps is added to that variance at
    each step.

        new param = -lr*(beta1*m + (1 - beta1)*(grad + param*weight_decay))/((1 - beta1**step)*(eps +
                    sqrt((beta2*s + eps + (1 - beta2)*(-beta1*m + grad + param*weight_decay - (1 -
                    beta1)*(grad + param*weight_decay))**2)/(1 - beta2**step)))) + param
        new m = beta1*m + (1 - beta1)*(grad + param*weight_decay)
        new s = beta2*s + eps + (1 - beta2)*(-beta1*m + grad + param*weight_decay - (1 - beta1)*(grad +
                param*weight_decay))**2

    param: array.
    grad: array.
    m: array, the state of the last step.
    s: array, the state of the last step.
    step: number.
    lr: number, 0 <= lr; default 0.001.
    beta1: number, 0 <= beta1 < 1; default 0.9.
    beta2: number, 0 <= beta2 < 1; default 0.999.
    eps: number, 0 <= eps; default 1e-16.
    weight_decay: number, 0 <= weight_decay; default 0.0.
    out: tuple of arrays for the results, in their order (of exactly the result's shape and dtype; may
        be an input): the step is then in place; what follows those given gets new memory.

    Returns the tuple (param, m, s) of new values, None for a state that is not used; each keeps its own
    array's dtype (float16, bfloat16, float32 or float64; 16-bit types compute in float32).

    Right-hand sides are old values. NaN in gives NaN out; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: J. Zhuang et al., AdaBelief Optimizer, NeurIPS 2020, arXiv:2010.07468
    """
    return _stepped(
        _SPEC, "adabelief_step", (param, grad, m, s, step, lr, beta1, beta2, eps, weight_decay), out
    )
