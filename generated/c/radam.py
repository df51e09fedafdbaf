# Made by symdl 0.1.0 from radam with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     new param = -lr*Piecewise((sqrt((-1 + 2/(1 - beta2))*(-2*beta2**step*step/(1 - beta2**step) - 5 +
#                 2/(1 - beta2))*(-2*beta2**step*step/(1 - beta2**step) - 3 + 2/(1 - beta2))/((-5 + 2/(1 -
#                 beta2))*(-3 + 2/(1 - beta2))*(-2*beta2**step*step/(1 - beta2**step) - 1 + 2/(1 -
#                 beta2))))*sqrt(1 - beta2**step)*(beta1*m + (1 - beta1)*(grad + param*weight_decay))/((1
#                 - beta1**step)*(eps + sqrt(beta2*v + (1 - beta2)*(grad + param*weight_decay)**2))),
#                 2*beta2**step*step/(1 - beta2**step) - 2/(1 - beta2) < -6), ((beta1*m + (1 -
#                 beta1)*(grad + param*weight_decay))/(1 - beta1**step), True)) + param
#     new m = beta1*m + (1 - beta1)*(grad + param*weight_decay)
#     new v = beta2*v + (1 - beta2)*(grad + param*weight_decay)**2
"""Adam whose scaling starts once the variance of the mean square is known well enough."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._runtime import _stepped

__all__ = ["radam_step"]

_C = _Source("radam.c")


def _step_numbers(step, lr, beta1, beta2, eps, weight_decay):
    t1 = 1.0 - beta2
    t2 = float(np.divide(2.0, t1))
    power = float(np.power(beta2, step))
    t3 = 1.0 - power
    t4 = float(np.divide(2.0 * step * power, t3))
    t5 = t2 - t4
    t6 = (t2 - 1.0) * (t5 - 5.0) * (t5 - 3.0)
    sqrt = float(np.sqrt(float(np.divide(t6, (t2 - 5.0) * (t2 - 3.0) * (t5 - 1.0)))))
    sqrt_2 = float(np.sqrt(t3))
    power_2 = float(np.power(beta1, step))
    t7 = t4 - t2 >= -6.0
    t20_of_float = 1.0 - beta1
    t25_of_float = 1.0 - power_2
    t32_of_float = float(np.divide(lr, t25_of_float)) * sqrt
    return weight_decay, beta2, t1, beta1, weight_decay, lr, power_2, sqrt, eps, sqrt_2, t7, beta2, beta1, t20_of_float, eps, t32_of_float, sqrt_2, lr, t25_of_float


_step = _Kernel(
    _C,
    "radam_step",
    ("param", "grad", "m", "v"),
    ("param", "m", "v"),
    scalars=("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
    host=_step_numbers,
)

_SPEC = _Function(
    name="radam",
    arguments=(
        _Argument("param", "elem"),
        _Argument("grad", "elem"),
        _Argument("m", "state"),
        _Argument("v", "state"),
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
                    ("param", "grad", "m", "v"),
                    ("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
                    ("param", "m", "v"),
                ),
            },
        ),
    },
)


def radam_step(
    param, grad, m, v, step, *, lr=0.001, beta1=0.9, beta2=0.999, eps=1e-08, weight_decay=0.0, out=None
):
    """Adam whose scaling starts once the variance of the mean square is known well enough.

        new param = -lr*Piecewise((sqrt((-1 + 2/(1 - beta2))*(-2*beta2**step*step/(1 - beta2**step) - 5 +
                    2/(1 - beta2))*(-2*beta2**step*step/(1 - beta2**step) - 3 + 2/(1 - beta2))/((-5 + 2/(1 -
                    beta2))*(-3 + 2/(1 - beta2))*(-2*beta2**step*step/(1 - beta2**step) - 1 + 2/(1 -
                    beta2))))*sqrt(1 - beta2**step)*(beta1*m + (1 - beta1)*(grad + param*weight_decay))/((1
                    - beta1**step)*(eps + sqrt(beta2*v + (1 - beta2)*(grad + param*weight_decay)**2))),
                    2*beta2**step*step/(1 - beta2**step) - 2/(1 - beta2) < -6), ((beta1*m + (1 -
                    beta1)*(grad + param*weight_decay))/(1 - beta1**step), True)) + param
        new m = beta1*m + (1 - beta1)*(grad + param*weight_decay)
        new v = beta2*v + (1 - beta2)*(grad + param*weight_decay)**2

    param: array.
    grad: array.
    m: array, the state of the last step.
    v: array, the state of the last step.
    step: number.
    lr: number, 0 <= lr; default 0.001.
    beta1: number, 0 <= beta1 < 1; default 0.9.
    beta2: number, 0 <= beta2 < 1; default 0.999.
    eps: number, 0 <= eps; default 1e-08.
    weight_decay: number, 0 <= weight_decay; default 0.0.
    out: tuple of arrays for the results, in their order (of exactly the result's shape and dtype; may
        be an input): the step is then in place; what follows those given gets new memory.

    Returns the tuple (param, m, v) of new values, None for a state that is not used; each keeps its own
    array's dtype (float16, bfloat16, float32 or float64; 16-bit types compute in float32).

    Right-hand sides are old values. NaN in gives NaN out; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: L. Liu et al., On the Variance of the Adaptive Learning Rate and Beyond, ICLR 2020,
    arXiv:1908.03265
    """
    return _stepped(_SPEC, "radam_step", (param, grad, m, v, step, lr, beta1, beta2, eps, weight_decay), out)
