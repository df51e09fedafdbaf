# Made by symdl 0.1.0 from rmsprop with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     new param = -lr*(grad + param*weight_decay)/(eps + sqrt(alpha*v + (1 - alpha)*(grad +
#                 param*weight_decay)**2)) + param
#     new v = alpha*v + (1 - alpha)*(grad + param*weight_decay)**2
"""Steps divided by the root of a running mean of squared gradients, centered at their mean on request."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._runtime import _stepped

__all__ = ["rmsprop_step"]


def _step(param, grad, v, lr, alpha, eps, weight_decay):
    """grad_average absent, velocity absent, momentum=0, centered=False"""
    t1 = 1.0 - alpha
    t2 = grad + weight_decay * param
    new_v = alpha * v + t1 * (t2 * t2)
    new_param = param - lr / (np.sqrt(new_v) + eps) * t2
    return new_param, new_v


def _step_centered(param, grad, v, lr, alpha, eps, weight_decay):
    """grad_average absent, velocity absent, momentum=0, centered=True"""
    t1 = 1.0 - alpha
    t2 = alpha * t1
    t3 = grad + weight_decay * param
    t4 = alpha * v
    t5 = t3 * t3
    new_param = param - lr / (np.sqrt(t4 + t2 * t5) + eps) * t3
    new_v = t4 + t1 * t5
    grad_average = t1 * t3
    return new_param, new_v, grad_average


def _step_momentum_other(param, grad, v, lr, alpha, eps, weight_decay):
    """grad_average absent, velocity absent, momentum=..., centered=False"""
    t1 = 1.0 - alpha
    t2 = grad + weight_decay * param
    new_v = alpha * v + t1 * (t2 * t2)
    t3 = np.sqrt(new_v) + eps
    new_param = param - lr / t3 * t2
    velocity = t2 / t3
    return new_param, new_v, velocity


def _step_momentum_other_centered(param, grad, v, lr, alpha, eps, weight_decay):
    """grad_average absent, velocity absent, momentum=..., centered=True"""
    t1 = 1.0 - alpha
    t2 = alpha * t1
    t3 = grad + weight_decay * param
    t4 = alpha * v
    t5 = t3 * t3
    t6 = np.sqrt(t4 + t2 * t5) + eps
    new_param = param - lr / t6 * t3
    new_v = t4 + t1 * t5
    grad_average = t1 * t3
    velocity = t3 / t6
    return new_param, new_v, grad_average, velocity


def _step_velocity_momentum_other(param, grad, v, velocity, lr, alpha, eps, weight_decay, momentum):
    """grad_average absent, velocity given, momentum=..., centered=False"""
    t1 = 1.0 - alpha
    t2 = grad + weight_decay * param
    new_v = alpha * v + t1 * (t2 * t2)
    new_velocity = momentum * velocity + t2 / (np.sqrt(new_v) + eps)
    new_param = param - lr * new_velocity
    return new_param, new_v, new_velocity


def _step_velocity_momentum_other_centered(param, grad, v, velocity, lr, alpha, eps, weight_decay, momentum):
    """grad_average absent, velocity given, momentum=..., centered=True"""
    t1 = 1.0 - alpha
    t2 = alpha * t1
    t3 = grad + weight_decay * param
    t4 = alpha * v
    t5 = t3 * t3
    new_velocity = momentum * velocity + t3 / (np.sqrt(t4 + t2 * t5) + eps)
    new_param = param - lr * new_velocity
    new_v = t4 + t1 * t5
    grad_average = t1 * t3
    return new_param, new_v, grad_average, new_velocity


def _step_grad_average_centered(param, grad, v, grad_average, lr, alpha, eps, weight_decay):
    """grad_average given, velocity absent, momentum=0, centered=True"""
    t1 = 1.0 - alpha
    t2 = grad + weight_decay * param
    new_grad_average = alpha * grad_average + t1 * t2
    new_v = alpha * v + t1 * (t2 * t2)
    new_param = param - lr / (np.sqrt(new_v - new_grad_average * new_grad_average) + eps) * t2
    return new_param, new_v, new_grad_average


def _step_grad_average_momentum_other_centered(param, grad, v, grad_average, lr, alpha, eps, weight_decay):
    """grad_average given, velocity absent, momentum=..., centered=True"""
    t1 = 1.0 - alpha
    t2 = grad + weight_decay * param
    new_grad_average = alpha * grad_average + t1 * t2
    new_v = alpha * v + t1 * (t2 * t2)
    t3 = np.sqrt(new_v - new_grad_average * new_grad_average) + eps
    new_param = param - lr / t3 * t2
    velocity = t2 / t3
    return new_param, new_v, new_grad_average, velocity


def _step_grad_average_velocity_momentum_other_centered(
    param, grad, v, grad_average, velocity, lr, alpha, eps, weight_decay, momentum
):
    """grad_average given, velocity given, momentum=..., centered=True"""
    t1 = 1.0 - alpha
    t2 = grad + weight_decay * param
    new_grad_average = alpha * grad_average + t1 * t2
    new_v = alpha * v + t1 * (t2 * t2)
    t2 = t2 / (np.sqrt(new_v - new_grad_average * new_grad_average) + eps)
    new_velocity = momentum * velocity + t2
    new_param = param - lr * new_velocity
    return new_param, new_v, new_grad_average, new_velocity


_SPEC = _Function(
    name="rmsprop",
    arguments=(
        _Argument("param", "elem"),
        _Argument("grad", "elem"),
        _Argument("v", "state"),
        _Argument("grad_average", "state"),
        _Argument("velocity", "state"),
        _Argument("lr", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("alpha", "param", domain=_Domain(0, 1, False, True)),
        _Argument("eps", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("weight_decay", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("momentum", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("centered", "option", choices=(False, True)),
    ),
    variants={
        ("absent", "absent", 0, False): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step, ("param", "grad", "v"), ("lr", "alpha", "eps", "weight_decay"), ("param", "v")
                ),
            },
        ),
        ("absent", "absent", 0, True): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_centered,
                    ("param", "grad", "v"),
                    ("lr", "alpha", "eps", "weight_decay"),
                    ("param", "v", "grad_average"),
                ),
            },
        ),
        ("absent", "absent", "other", False): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_momentum_other,
                    ("param", "grad", "v"),
                    ("lr", "alpha", "eps", "weight_decay"),
                    ("param", "v", "velocity"),
                ),
            },
        ),
        ("absent", "absent", "other", True): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_momentum_other_centered,
                    ("param", "grad", "v"),
                    ("lr", "alpha", "eps", "weight_decay"),
                    ("param", "v", "grad_average", "velocity"),
                ),
            },
        ),
        ("absent", "given", 0, False): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step, ("param", "grad", "v"), ("lr", "alpha", "eps", "weight_decay"), ("param", "v")
                ),
            },
        ),
        ("absent", "given", 0, True): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_centered,
                    ("param", "grad", "v"),
                    ("lr", "alpha", "eps", "weight_decay"),
                    ("param", "v", "grad_average"),
                ),
            },
        ),
        ("absent", "given", "other", False): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_velocity_momentum_other,
                    ("param", "grad", "v", "velocity"),
                    ("lr", "alpha", "eps", "weight_decay", "momentum"),
                    ("param", "v", "velocity"),
                ),
            },
        ),
        ("absent", "given", "other", True): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_velocity_momentum_other_centered,
                    ("param", "grad", "v", "velocity"),
                    ("lr", "alpha", "eps", "weight_decay", "momentum"),
                    ("param", "v", "grad_average", "velocity"),
                ),
            },
        ),
        ("given", "absent", 0, False): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step, ("param", "grad", "v"), ("lr", "alpha", "eps", "weight_decay"), ("param", "v")
                ),
            },
        ),
        ("given", "absent", 0, True): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_grad_average_centered,
                    ("param", "grad", "v", "grad_average"),
                    ("lr", "alpha", "eps", "weight_decay"),
                    ("param", "v", "grad_average"),
                ),
            },
        ),
        ("given", "absent", "other", False): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_momentum_other,
                    ("param", "grad", "v"),
                    ("lr", "alpha", "eps", "weight_decay"),
                    ("param", "v", "velocity"),
                ),
            },
        ),
        ("given", "absent", "other", True): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_grad_average_momentum_other_centered,
                    ("param", "grad", "v", "grad_average"),
                    ("lr", "alpha", "eps", "weight_decay"),
                    ("param", "v", "grad_average", "velocity"),
                ),
            },
        ),
        ("given", "given", 0, False): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step, ("param", "grad", "v"), ("lr", "alpha", "eps", "weight_decay"), ("param", "v")
                ),
            },
        ),
        ("given", "given", 0, True): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_grad_average_centered,
                    ("param", "grad", "v", "grad_average"),
                    ("lr", "alpha", "eps", "weight_decay"),
                    ("param", "v", "grad_average"),
                ),
            },
        ),
        ("given", "given", "other", False): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_velocity_momentum_other,
                    ("param", "grad", "v", "velocity"),
                    ("lr", "alpha", "eps", "weight_decay", "momentum"),
                    ("param", "v", "velocity"),
                ),
            },
        ),
        ("given", "given", "other", True): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_grad_average_velocity_momentum_other_centered,
                    ("param", "grad", "v", "grad_average", "velocity"),
                    ("lr", "alpha", "eps", "weight_decay", "momentum"),
                    ("param", "v", "grad_average", "velocity"),
                ),
            },
        ),
    },
    selectors=(("grad_average", ()), ("velocity", ()), ("momentum", (0,)), ("centered", ())),
)


def rmsprop_step(
    param,
    grad,
    v,
    grad_average=None,
    velocity=None,
    *,
    lr=0.01,
    alpha=0.99,
    eps=1e-08,
    weight_decay=0.0,
    momentum=0.0,
    centered=False,
    out=None,
):
    """Steps divided by the root of a running mean of squared gradients, centered at their mean on request.

        new param = -lr*(grad + param*weight_decay)/(eps + sqrt(alpha*v + (1 - alpha)*(grad +
                    param*weight_decay)**2)) + param
        new v = alpha*v + (1 - alpha)*(grad + param*weight_decay)**2

    param: array.
    grad: array.
    v: array, the state of the last step.
    grad_average: array, the state of the last step; None where there is none.
    velocity: array, the state of the last step; None where there is none.
    lr: number, 0 <= lr; default 0.01.
    alpha: number, 0 <= alpha < 1; default 0.99.
    eps: number, 0 <= eps; default 1e-08.
    weight_decay: number, 0 <= weight_decay; default 0.0.
    momentum: number, 0 <= momentum; default 0.0.
    centered: one of False, True.
    out: tuple of arrays for the results, in their order (of exactly the result's shape and dtype; may
        be an input): the step is then in place; what follows those given gets new memory.

    Returns the tuple (param, v, grad_average, velocity) of new values, None for a state that is not
    used; each keeps its own array's dtype (float16, bfloat16, float32 or float64; 16-bit types compute
    in float32).

    Right-hand sides are old values. NaN in gives NaN out; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: T. Tieleman, G. Hinton, Lecture 6.5: RMSProp, COURSERA: Neural Networks for Machine
    Learning, 2012
    """
    return _stepped(
        _SPEC,
        "rmsprop_step",
        (param, grad, v, grad_average, velocity, lr, alpha, eps, weight_decay, momentum, centered),
        out,
    )
