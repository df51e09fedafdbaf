# Made by symdl 0.1.0 from sgd with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     new param = -lr*(grad + param*weight_decay) + param
"""Gradient descent with momentum; the first velocity is the undamped gradient."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._runtime import _stepped

__all__ = ["sgd_step"]

_C = _Source("sgd.c")


def _step_numbers(lr, weight_decay):
    return weight_decay, lr, weight_decay, lr


_step = _Kernel(
    _C, "sgd_step", ("param", "grad"), ("param",), scalars=("lr", "weight_decay"), host=_step_numbers
)


def _step_nesterov_numbers(lr, weight_decay):
    return weight_decay, lr, weight_decay, lr


_step_nesterov = _Kernel(
    _C,
    "sgd_step_nesterov",
    ("param", "grad"),
    ("param",),
    scalars=("lr", "weight_decay"),
    host=_step_nesterov_numbers,
)


def _step_momentum_other_numbers(lr, weight_decay):
    return weight_decay, weight_decay, lr, lr


_step_momentum_other = _Kernel(
    _C,
    "sgd_step_momentum_other",
    ("param", "grad"),
    ("param", "velocity"),
    scalars=("lr", "weight_decay"),
    host=_step_momentum_other_numbers,
)


def _step_momentum_other_nesterov_numbers(lr, momentum, weight_decay):
    return weight_decay, weight_decay, momentum, lr, momentum, lr


_step_momentum_other_nesterov = _Kernel(
    _C,
    "sgd_step_momentum_other_nesterov",
    ("param", "grad"),
    ("param", "velocity"),
    scalars=("lr", "momentum", "weight_decay"),
    host=_step_momentum_other_nesterov_numbers,
)


def _step_velocity_numbers(lr, weight_decay):
    return weight_decay, lr, weight_decay, lr


_step_velocity = _Kernel(
    _C,
    "sgd_step_velocity",
    ("param", "grad"),
    ("param",),
    scalars=("lr", "weight_decay"),
    host=_step_velocity_numbers,
)


def _step_velocity_nesterov_numbers(lr, weight_decay):
    return weight_decay, lr, weight_decay, lr


_step_velocity_nesterov = _Kernel(
    _C,
    "sgd_step_velocity_nesterov",
    ("param", "grad"),
    ("param",),
    scalars=("lr", "weight_decay"),
    host=_step_velocity_nesterov_numbers,
)


def _step_velocity_momentum_other_numbers(lr, momentum, dampening, weight_decay):
    t2_of_float = 1.0 - dampening
    return momentum, dampening, weight_decay, lr, momentum, weight_decay, t2_of_float, lr


_step_velocity_momentum_other = _Kernel(
    _C,
    "sgd_step_velocity_momentum_other",
    ("param", "grad", "velocity"),
    ("param", "velocity"),
    scalars=("lr", "momentum", "dampening", "weight_decay"),
    host=_step_velocity_momentum_other_numbers,
)


def _step_velocity_momentum_other_nesterov_numbers(lr, momentum, dampening, weight_decay):
    t2_of_float = 1.0 - dampening
    return momentum, dampening, weight_decay, lr, momentum, weight_decay, t2_of_float, lr


_step_velocity_momentum_other_nesterov = _Kernel(
    _C,
    "sgd_step_velocity_momentum_other_nesterov",
    ("param", "grad", "velocity"),
    ("param", "velocity"),
    scalars=("lr", "momentum", "dampening", "weight_decay"),
    host=_step_velocity_momentum_other_nesterov_numbers,
)

_SPEC = _Function(
    name="sgd",
    arguments=(
        _Argument("param", "elem"),
        _Argument("grad", "elem"),
        _Argument("velocity", "state"),
        _Argument("lr", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("momentum", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("dampening", "param"),
        _Argument("weight_decay", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("nesterov", "option", choices=(False, True)),
    ),
    variants={
        ("absent", 0, False): _Variant(
            False,
            (),
            {
                "step": _Body(_step, ("param", "grad"), ("lr", "weight_decay"), ("param",)),
            },
        ),
        ("absent", 0, True): _Variant(
            False,
            (),
            {
                "step": _Body(_step_nesterov, ("param", "grad"), ("lr", "weight_decay"), ("param",)),
            },
        ),
        ("absent", "other", False): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_momentum_other, ("param", "grad"), ("lr", "weight_decay"), ("param", "velocity")
                ),
            },
        ),
        ("absent", "other", True): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_momentum_other_nesterov,
                    ("param", "grad"),
                    ("lr", "momentum", "weight_decay"),
                    ("param", "velocity"),
                ),
            },
        ),
        ("given", 0, False): _Variant(
            False,
            (),
            {
                "step": _Body(_step_velocity, ("param", "grad"), ("lr", "weight_decay"), ("param",)),
            },
        ),
        ("given", 0, True): _Variant(
            False,
            (),
            {
                "step": _Body(_step_velocity_nesterov, ("param", "grad"), ("lr", "weight_decay"), ("param",)),
            },
        ),
        ("given", "other", False): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_velocity_momentum_other,
                    ("param", "grad", "velocity"),
                    ("lr", "momentum", "dampening", "weight_decay"),
                    ("param", "velocity"),
                ),
            },
        ),
        ("given", "other", True): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_velocity_momentum_other_nesterov,
                    ("param", "grad", "velocity"),
                    ("lr", "momentum", "dampening", "weight_decay"),
                    ("param", "velocity"),
                ),
            },
        ),
    },
    selectors=(("velocity", ()), ("momentum", (0,)), ("nesterov", ())),
)


def sgd_step(
    param,
    grad,
    velocity=None,
    *,
    lr=0.001,
    momentum=0.0,
    dampening=0.0,
    weight_decay=0.0,
    nesterov=False,
    out=None,
):
    """Gradient descent with momentum; the first velocity is the undamped gradient.

        new param = -lr*(grad + param*weight_decay) + param

    param: array.
    grad: array.
    velocity: array, the state of the last step; None where there is none.
    lr: number, 0 <= lr; default 0.001.
    momentum: number, 0 <= momentum; default 0.0.
    dampening: number; default 0.0.
    weight_decay: number, 0 <= weight_decay; default 0.0.
    nesterov: one of False, True.
    out: tuple of arrays for the results, in their order (of exactly the result's shape and dtype; may
        be an input): the step is then in place; what follows those given gets new memory.

    Returns the tuple (param, velocity) of new values, None for a state that is not used; each keeps its
    own array's dtype (float16, bfloat16, float32 or float64; 16-bit types compute in float32).

    Right-hand sides are old values. NaN in gives NaN out; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: H. Robbins, S. Monro, A Stochastic Approximation Method, Ann. Math. Statist. 22, 1951; I.
    Sutskever et al., On the importance of initialization and momentum in deep learning, ICML 2013
    """
    return _stepped(
        _SPEC, "sgd_step", (param, grad, velocity, lr, momentum, dampening, weight_decay, nesterov), out
    )
