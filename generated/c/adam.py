# Made by symdl 0.1.0 from adam with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     new param = -lr*(beta1*m + (1 - beta1)*(grad + param*weight_decay))/((1 - beta1**step)*(eps +
#                 sqrt((beta2*v + (1 - beta2)*(grad + param*weight_decay)**2)/(1 - beta2**step)))) + param
#     new m = beta1*m + (1 - beta1)*(grad + param*weight_decay)
#     new v = beta2*v + (1 - beta2)*(grad + param*weight_decay)**2
"""Steps scaled by running means of the gradient and of its square, both corrected for their start at
0."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._runtime import _stepped

__all__ = ["adam_step"]

_C = _Source("adam.c")


def _step_numbers(step, lr, beta1, beta2, eps, weight_decay):
    t1 = 1.0 - beta1
    t2 = 1.0 - beta2
    t3 = 1.0 - float(np.power(beta2, step))
    t4 = float(np.divide(lr, 1.0 - float(np.power(beta1, step))))
    return beta1, weight_decay, t1, beta2, t2, t3, eps, t4


_step = _Kernel(
    _C,
    "adam_step",
    ("param", "grad", "m", "v"),
    ("param", "m", "v"),
    scalars=("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
    host=_step_numbers,
)


def _step_amsgrad_numbers(step, lr, beta1, beta2, eps, weight_decay):
    t1 = 1.0 - beta1
    t2 = 1.0 - beta2
    t3 = 1.0 - float(np.power(beta2, step))
    t4 = float(np.divide(lr, 1.0 - float(np.power(beta1, step))))
    return beta1, weight_decay, t1, beta2, t2, t3, eps, t4


_step_amsgrad = _Kernel(
    _C,
    "adam_step_amsgrad",
    ("param", "grad", "m", "v"),
    ("param", "m", "v", "v_max"),
    scalars=("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
    host=_step_amsgrad_numbers,
)


def _step_v_max_numbers(step, lr, beta1, beta2, eps, weight_decay):
    t1 = 1.0 - beta1
    t2 = 1.0 - beta2
    t3 = 1.0 - float(np.power(beta2, step))
    t4 = float(np.divide(lr, 1.0 - float(np.power(beta1, step))))
    return beta1, weight_decay, t1, beta2, t2, t3, eps, t4


_step_v_max = _Kernel(
    _C,
    "adam_step_v_max",
    ("param", "grad", "m", "v"),
    ("param", "m", "v"),
    scalars=("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
    host=_step_v_max_numbers,
)


def _step_v_max_amsgrad_numbers(step, lr, beta1, beta2, eps, weight_decay):
    t1 = 1.0 - beta1
    t2 = 1.0 - float(np.power(beta2, step))
    t3 = 1.0 - beta2
    t4 = float(np.divide(lr, 1.0 - float(np.power(beta1, step))))
    return beta1, weight_decay, t1, t2, beta2, t3, eps, t4


_step_v_max_amsgrad = _Kernel(
    _C,
    "adam_step_v_max_amsgrad",
    ("param", "grad", "m", "v", "v_max"),
    ("param", "m", "v", "v_max"),
    scalars=("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
    host=_step_v_max_amsgrad_numbers,
)

_SPEC = _Function(
    name="adam",
    arguments=(
        _Argument("param", "elem"),
        _Argument("grad", "elem"),
        _Argument("m", "state"),
        _Argument("v", "state"),
        _Argument("step", "param"),
        _Argument("v_max", "state"),
        _Argument("lr", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("beta1", "param", domain=_Domain(0, 1, False, True)),
        _Argument("beta2", "param", domain=_Domain(0, 1, False, True)),
        _Argument("eps", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("weight_decay", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("amsgrad", "option", choices=(False, True)),
    ),
    variants={
        ("absent", False): _Variant(
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
        ("absent", True): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_amsgrad,
                    ("param", "grad", "m", "v"),
                    ("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
                    ("param", "m", "v", "v_max"),
                ),
            },
        ),
        ("given", False): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_v_max,
                    ("param", "grad", "m", "v"),
                    ("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
                    ("param", "m", "v"),
                ),
            },
        ),
        ("given", True): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_v_max_amsgrad,
                    ("param", "grad", "m", "v", "v_max"),
                    ("step", "lr", "beta1", "beta2", "eps", "weight_decay"),
                    ("param", "m", "v", "v_max"),
                ),
            },
        ),
    },
    selectors=(("v_max", ()), ("amsgrad", ())),
)


def adam_step(
    param,
    grad,
    m,
    v,
    step,
    v_max=None,
    *,
    lr=0.001,
    beta1=0.9,
    beta2=0.999,
    eps=1e-08,
    weight_decay=0.0,
    amsgrad=False,
    out=None,
):
    """Steps scaled by running means of the gradient and of its square, both corrected for their start at
    0.

        new param = -lr*(beta1*m + (1 - beta1)*(grad + param*weight_decay))/((1 - beta1**step)*(eps +
                    sqrt((beta2*v + (1 - beta2)*(grad + param*weight_decay)**2)/(1 - beta2**step)))) + param
        new m = beta1*m + (1 - beta1)*(grad + param*weight_decay)
        new v = beta2*v + (1 - beta2)*(grad + param*weight_decay)**2

    param: array.
    grad: array.
    m: array, the state of the last step.
    v: array, the state of the last step.
    step: number.
    v_max: array, the state of the last step; None where there is none.
    lr: number, 0 <= lr; default 0.001.
    beta1: number, 0 <= beta1 < 1; default 0.9.
    beta2: number, 0 <= beta2 < 1; default 0.999.
    eps: number, 0 <= eps; default 1e-08.
    weight_decay: number, 0 <= weight_decay; default 0.0.
    amsgrad: one of False, True.
    out: tuple of arrays for the results, in their order (of exactly the result's shape and dtype; may
        be an input): the step is then in place; what follows those given gets new memory.

    Returns the tuple (param, m, v, v_max) of new values, None for a state that is not used; each keeps
    its own array's dtype (float16, bfloat16, float32 or float64; 16-bit types compute in float32).

    Right-hand sides are old values. NaN in gives NaN out; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: D. P. Kingma, J. Ba, Adam: A Method for Stochastic Optimization, ICLR 2015,
    arXiv:1412.6980
    """
    return _stepped(
        _SPEC,
        "adam_step",
        (param, grad, m, v, step, v_max, lr, beta1, beta2, eps, weight_decay, amsgrad),
        out,
    )
