# Made by symdl 0.1.0 from nadam with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     new param = -lr*(beta1*(1 - (1080863910568919/1125899906842624)**(momentum_decay*(step +
#                 1))/2)*(beta1*m + (1 - beta1)*(grad + param*weight_decay))/(-beta1**2*mu_product*(1 -
#                 (1080863910568919/1125899906842624)**(momentum_decay*step)/2)*(1 -
#                 (1080863910568919/1125899906842624)**(momentum_decay*(step + 1))/2) + 1) + (grad +
#                 param*weight_decay)*(-beta1*(1 -
#                 (1080863910568919/1125899906842624)**(momentum_decay*step)/2) + 1)/(-beta1*mu_product*(1
#                 - (1080863910568919/1125899906842624)**(momentum_decay*step)/2) + 1))/(eps +
#                 sqrt((beta2*v + (1 - beta2)*(grad + param*weight_decay)**2)/(1 - beta2**step))) + param
#     new m = beta1*m + (1 - beta1)*(grad + param*weight_decay)
#     new v = beta2*v + (1 - beta2)*(grad + param*weight_decay)**2
#     new mu_product = beta1*mu_product*(1 - (1080863910568919/1125899906842624)**(momentum_decay*step)/2)
"""Adam with Nesterov's look-ahead; mu_product starts at 1."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._runtime import _stepped

__all__ = ["nadam_step"]

_C = _Source("nadam.c")


def _step_numbers(step, lr, beta1, beta2, eps, weight_decay, momentum_decay):
    t1 = (2.0 - float(np.power(0.96, momentum_decay * (step + 1.0)))) / 2.0
    t2 = 1.0 - beta1
    t3 = (2.0 - float(np.power(0.96, step * momentum_decay))) / 2.0
    t4 = beta1 * beta1 * t3 * t1
    t3 = beta1 * t3
    t5 = 1.0 - t3
    t6 = 1.0 - beta2
    t7 = 1.0 - float(np.power(beta2, step))
    return beta1, weight_decay, t2, t4, t1, t3, t5, beta2, t6, t7, eps, lr


_step = _Kernel(
    _C,
    "nadam_step",
    ("param", "grad", "m", "v", "mu_product"),
    ("param", "m", "v", "mu_product"),
    scalars=("step", "lr", "beta1", "beta2", "eps", "weight_decay", "momentum_decay"),
    host=_step_numbers,
)

_SPEC = _Function(
    name="nadam",
    arguments=(
        _Argument("param", "elem"),
        _Argument("grad", "elem"),
        _Argument("m", "state"),
        _Argument("v", "state"),
        _Argument("mu_product", "state"),
        _Argument("step", "param"),
        _Argument("lr", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("beta1", "param", domain=_Domain(0, 1, False, True)),
        _Argument("beta2", "param", domain=_Domain(0, 1, False, True)),
        _Argument("eps", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("weight_decay", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("momentum_decay", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step,
                    ("param", "grad", "m", "v", "mu_product"),
                    ("step", "lr", "beta1", "beta2", "eps", "weight_decay", "momentum_decay"),
                    ("param", "m", "v", "mu_product"),
                ),
            },
        ),
    },
)


def nadam_step(
    param,
    grad,
    m,
    v,
    mu_product,
    step,
    *,
    lr=0.002,
    beta1=0.9,
    beta2=0.999,
    eps=1e-08,
    weight_decay=0.0,
    momentum_decay=0.004,
    out=None,
):
    """Adam with Nesterov's look-ahead; mu_product starts at 1.

        new param = -lr*(beta1*(1 - (1080863910568919/1125899906842624)**(momentum_decay*(step +
                    1))/2)*(beta1*m + (1 - beta1)*(grad + param*weight_decay))/(-beta1**2*mu_product*(1 -
                    (1080863910568919/1125899906842624)**(momentum_decay*step)/2)*(1 -
                    (1080863910568919/1125899906842624)**(momentum_decay*(step + 1))/2) + 1) + (grad +
                    param*weight_decay)*(-beta1*(1 -
                    (1080863910568919/1125899906842624)**(momentum_decay*step)/2) + 1)/(-beta1*mu_product*(1
                    - (1080863910568919/1125899906842624)**(momentum_decay*step)/2) + 1))/(eps +
                    sqrt((beta2*v + (1 - beta2)*(grad + param*weight_decay)**2)/(1 - beta2**step))) + param
        new m = beta1*m + (1 - beta1)*(grad + param*weight_decay)
        new v = beta2*v + (1 - beta2)*(grad + param*weight_decay)**2
        new mu_product = beta1*mu_product*(1 - (1080863910568919/1125899906842624)**(momentum_decay*step)/2)

    param: array.
    grad: array.
    m: array, the state of the last step.
    v: array, the state of the last step.
    mu_product: array, the state of the last step.
    step: number.
    lr: number, 0 <= lr; default 0.002.
    beta1: number, 0 <= beta1 < 1; default 0.9.
    beta2: number, 0 <= beta2 < 1; default 0.999.
    eps: number, 0 <= eps; default 1e-08.
    weight_decay: number, 0 <= weight_decay; default 0.0.
    momentum_decay: number, 0 <= momentum_decay; default 0.004.
    out: tuple of arrays for the results, in their order (of exactly the result's shape and dtype; may
        be an input): the step is then in place; what follows those given gets new memory.

    Returns the tuple (param, m, v, mu_product) of new values, None for a state that is not used; each
    keeps its own array's dtype (float16, bfloat16, float32 or float64; 16-bit types compute in
    float32).

    Right-hand sides are old values. NaN in gives NaN out; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: T. Dozat, Incorporating Nesterov Momentum into Adam, ICLR Workshop 2016
    """
    return _stepped(
        _SPEC,
        "nadam_step",
        (param, grad, m, v, mu_product, step, lr, beta1, beta2, eps, weight_decay, momentum_decay),
        out,
    )
