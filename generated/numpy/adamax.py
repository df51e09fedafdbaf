# Made by symdl 0.1.0 from adamax with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     new param = -lr*(beta1*m + (1 - beta1)*(grad + param*weight_decay))*Piecewise((1/(beta2*u), beta2*u
#                 >= eps + absolute(grad + param*weight_decay)), (1/(eps + absolute(grad +
#                 param*weight_decay)), True))/(1 - beta1**step) + param
#     new m = beta1*m + (1 - beta1)*(grad + param*weight_decay)
#     new u = beta2*u  if beta2*u >= eps + absolute(grad + param*weight_decay)
#             eps + absolute(grad + param*weight_decay)  otherwise
"""Adam with the largest decayed gradient in place of the root of the mean square."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._numeric import _where
from ._runtime import _stepped

__all__ = ["adamax_step"]


def _step(param, grad, m, u, step, lr, beta1, beta2, eps, weight_decay):
    t1 = 1.0 - beta1
    t2 = 1.0 - float(np.power(beta1, step))
    t3 = float(np.divide(lr, beta2))
    t4 = float(np.divide(lr, t2))
    t5 = grad + weight_decay * param
    new_m = beta1 * m + t1 * t5
    t5 = np.absolute(t5) + eps
    t6 = beta2 * u
    t7 = t6 < t5
    new_param = param + _where(t7, -(t4 * new_m / t5), -(t3 * new_m / t2 / u))
    new_u = _where(t7, t5, t6)
    return new_param, new_m, new_u


_SPEC = _Function(
    name="adamax",
    arguments=(
        _Argument("param", "elem"),
        _Argument("grad", "elem"),
        _Argument("m", "state"),
        _Argument("u", "state"),
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
                    ("param", "grad", "m", "u"),
                    ("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
                    ("param", "m", "u"),
                ),
            },
        ),
    },
)


def adamax_step(
    param, grad, m, u, step, *, lr=0.002, beta1=0.9, beta2=0.999, eps=1e-08, weight_decay=0.0, out=None
):
    """Adam with the largest decayed gradient in place of the root of the mean square.

        new param = -lr*(beta1*m + (1 - beta1)*(grad + param*weight_decay))*Piecewise((1/(beta2*u), beta2*u
                    >= eps + absolute(grad + param*weight_decay)), (1/(eps + absolute(grad +
                    param*weight_decay)), True))/(1 - beta1**step) + param
        new m = beta1*m + (1 - beta1)*(grad + param*weight_decay)
        new u = beta2*u  if beta2*u >= eps + absolute(grad + param*weight_decay)
                eps + absolute(grad + param*weight_decay)  otherwise

    param: array.
    grad: array.
    m: array, the state of the last step.
    u: array, the state of the last step.
    step: number.
    lr: number, 0 <= lr; default 0.002.
    beta1: number, 0 <= beta1 < 1; default 0.9.
    beta2: number, 0 <= beta2 < 1; default 0.999.
    eps: number, 0 <= eps; default 1e-08.
    weight_decay: number, 0 <= weight_decay; default 0.0.
    out: tuple of arrays for the results, in their order (of exactly the result's shape and dtype; may
        be an input): the step is then in place; what follows those given gets new memory.

    Returns the tuple (param, m, u) of new values, None for a state that is not used; each keeps its own
    array's dtype (float16, bfloat16, float32 or float64; 16-bit types compute in float32).

    Right-hand sides are old values. NaN in gives NaN out; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: D. P. Kingma, J. Ba, Adam: A Method for Stochastic Optimization, ICLR 2015,
    arXiv:1412.6980
    """
    return _stepped(_SPEC, "adamax_step", (param, grad, m, u, step, lr, beta1, beta2, eps, weight_decay), out)
