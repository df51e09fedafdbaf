# Made by symdl 0.1.0 from rmsprop with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     new param = -lr*(grad + param*weight_decay)/(eps + sqrt(alpha*v + (1 - alpha)*(grad +
#                 param*weight_decay)**2)) + param
#     new v = alpha*v + (1 - alpha)*(grad + param*weight_decay)**2
"""Steps divided by the root of a running mean of squared gradients, centered at their mean on request."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._runtime import _stepped

__all__ = ["rmsprop_step"]

_C = _Source("rmsprop.c")


def _step_numbers(lr, alpha, eps, weight_decay):
    t1 = 1.0 - alpha
    return weight_decay, alpha, t1, eps, lr


_step = _Kernel(
    _C,
    "rmsprop_step",
    ("param", "grad", "v"),
    ("param", "v"),
    scalars=("lr", "alpha", "eps", "weight_decay"),
    host=_step_numbers,
)


def _step_centered_numbers(lr, alpha, eps, weight_decay):
    t1 = 1.0 - alpha
    t2 = alpha * t1
    return weight_decay, alpha, t2, eps, lr, t1


_step_centered = _Kernel(
    _C,
    "rmsprop_step_centered",
    ("param", "grad", "v"),
    ("param", "v", "grad_average"),
    scalars=("lr", "alpha", "eps", "weight_decay"),
    host=_step_centered_numbers,
)


def _step_momentum_other_numbers(lr, alpha, eps, weight_decay):
    t1 = 1.0 - alpha
    return weight_decay, alpha, t1, eps, lr


_step_momentum_other = _Kernel(
    _C,
    "rmsprop_step_momentum_other",
    ("param", "grad", "v"),
    ("param", "v", "velocity"),
    scalars=("lr", "alpha", "eps", "weight_decay"),
    host=_step_momentum_other_numbers,
)


def _step_momentum_other_centered_numbers(lr, alpha, eps, weight_decay):
    t1 = 1.0 - alpha
    t2 = alpha * t1
    return weight_decay, alpha, t2, eps, lr, t1


_step_momentum_other_centered = _Kernel(
    _C,
    "rmsprop_step_momentum_other_centered",
    ("param", "grad", "v"),
    ("param", "v", "grad_average", "velocity"),
    scalars=("lr", "alpha", "eps", "weight_decay"),
    host=_step_momentum_other_centered_numbers,
)


def _step_velocity_numbers(lr, alpha, eps, weight_decay):
    t1 = 1.0 - alpha
    return weight_decay, alpha, t1, eps, lr


_step_velocity = _Kernel(
    _C,
    "rmsprop_step_velocity",
    ("param", "grad", "v"),
    ("param", "v"),
    scalars=("lr", "alpha", "eps", "weight_decay"),
    host=_step_velocity_numbers,
)


def _step_velocity_centered_numbers(lr, alpha, eps, weight_decay):
    t1 = 1.0 - alpha
    t2 = alpha * t1
    return weight_decay, alpha, t2, eps, lr, t1


_step_velocity_centered = _Kernel(
    _C,
    "rmsprop_step_velocity_centered",
    ("param", "grad", "v"),
    ("param", "v", "grad_average"),
    scalars=("lr", "alpha", "eps", "weight_decay"),
    host=_step_velocity_centered_numbers,
)


def _step_velocity_momentum_other_numbers(lr, alpha, eps, weight_decay, momentum):
    t1 = 1.0 - alpha
    return weight_decay, alpha, t1, eps, momentum, lr


_step_velocity_momentum_other = _Kernel(
    _C,
    "rmsprop_step_velocity_momentum_other",
    ("param", "grad", "v", "velocity"),
    ("param", "v", "velocity"),
    scalars=("lr", "alpha", "eps", "weight_decay", "momentum"),
    host=_step_velocity_momentum_other_numbers,
)


def _step_velocity_momentum_other_centered_numbers(lr, alpha, eps, weight_decay, momentum):
    t1 = 1.0 - alpha
    t2 = alpha * t1
    return weight_decay, alpha, t2, eps, momentum, lr, t1


_step_velocity_momentum_other_centered = _Kernel(
    _C,
    "rmsprop_step_velocity_momentum_other_centered",
    ("param", "grad", "v", "velocity"),
    ("param", "v", "grad_average", "velocity"),
    scalars=("lr", "alpha", "eps", "weight_decay", "momentum"),
    host=_step_velocity_momentum_other_centered_numbers,
)


def _step_grad_average_numbers(lr, alpha, eps, weight_decay):
    t1 = 1.0 - alpha
    return weight_decay, alpha, t1, eps, lr


_step_grad_average = _Kernel(
    _C,
    "rmsprop_step_grad_average",
    ("param", "grad", "v"),
    ("param", "v"),
    scalars=("lr", "alpha", "eps", "weight_decay"),
    host=_step_grad_average_numbers,
)


def _step_grad_average_centered_numbers(lr, alpha, eps, weight_decay):
    t1 = 1.0 - alpha
    return weight_decay, alpha, t1, eps, lr, weight_decay, alpha, eps, lr


_step_grad_average_centered = _Kernel(
    _C,
    "rmsprop_step_grad_average_centered",
    ("param", "grad", "v", "grad_average"),
    ("param", "v", "grad_average"),
    scalars=("lr", "alpha", "eps", "weight_decay"),
    host=_step_grad_average_centered_numbers,
)


def _step_grad_average_momentum_other_numbers(lr, alpha, eps, weight_decay):
    t1 = 1.0 - alpha
    return weight_decay, alpha, t1, eps, lr


_step_grad_average_momentum_other = _Kernel(
    _C,
    "rmsprop_step_grad_average_momentum_other",
    ("param", "grad", "v"),
    ("param", "v", "velocity"),
    scalars=("lr", "alpha", "eps", "weight_decay"),
    host=_step_grad_average_momentum_other_numbers,
)


def _step_grad_average_momentum_other_centered_numbers(lr, alpha, eps, weight_decay):
    t1 = 1.0 - alpha
    return weight_decay, alpha, t1, eps, lr


_step_grad_average_momentum_other_centered = _Kernel(
    _C,
    "rmsprop_step_grad_average_momentum_other_centered",
    ("param", "grad", "v", "grad_average"),
    ("param", "v", "grad_average", "velocity"),
    scalars=("lr", "alpha", "eps", "weight_decay"),
    host=_step_grad_average_momentum_other_centered_numbers,
)


def _step_grad_average_velocity_numbers(lr, alpha, eps, weight_decay):
    t1 = 1.0 - alpha
    return weight_decay, alpha, t1, eps, lr


_step_grad_average_velocity = _Kernel(
    _C,
    "rmsprop_step_grad_average_velocity",
    ("param", "grad", "v"),
    ("param", "v"),
    scalars=("lr", "alpha", "eps", "weight_decay"),
    host=_step_grad_average_velocity_numbers,
)


def _step_grad_average_velocity_centered_numbers(lr, alpha, eps, weight_decay):
    t1 = 1.0 - alpha
    return weight_decay, alpha, t1, eps, lr, weight_decay, alpha, eps, lr


_step_grad_average_velocity_centered = _Kernel(
    _C,
    "rmsprop_step_grad_average_velocity_centered",
    ("param", "grad", "v", "grad_average"),
    ("param", "v", "grad_average"),
    scalars=("lr", "alpha", "eps", "weight_decay"),
    host=_step_grad_average_velocity_centered_numbers,
)


def _step_grad_average_velocity_momentum_other_numbers(lr, alpha, eps, weight_decay, momentum):
    t1 = 1.0 - alpha
    return weight_decay, alpha, t1, eps, momentum, lr


_step_grad_average_velocity_momentum_other = _Kernel(
    _C,
    "rmsprop_step_grad_average_velocity_momentum_other",
    ("param", "grad", "v", "velocity"),
    ("param", "v", "velocity"),
    scalars=("lr", "alpha", "eps", "weight_decay", "momentum"),
    host=_step_grad_average_velocity_momentum_other_numbers,
)


def _step_grad_average_velocity_momentum_other_centered_numbers(lr, alpha, eps, weight_decay, momentum):
    t1 = 1.0 - alpha
    return weight_decay, alpha, t1, momentum, weight_decay, eps, lr, alpha, eps, momentum, lr


_step_grad_average_velocity_momentum_other_centered = _Kernel(
    _C,
    "rmsprop_step_grad_average_velocity_momentum_other_centered",
    ("param", "grad", "v", "grad_average", "velocity"),
    ("param", "v", "grad_average", "velocity"),
    scalars=("lr", "alpha", "eps", "weight_decay", "momentum"),
    host=_step_grad_average_velocity_momentum_other_centered_numbers,
)

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
                    _step_velocity,
                    ("param", "grad", "v"),
                    ("lr", "alpha", "eps", "weight_decay"),
                    ("param", "v"),
                ),
            },
        ),
        ("absent", "given", 0, True): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_velocity_centered,
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
                    _step_grad_average,
                    ("param", "grad", "v"),
                    ("lr", "alpha", "eps", "weight_decay"),
                    ("param", "v"),
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
                    _step_grad_average_momentum_other,
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
                    _step_grad_average_velocity,
                    ("param", "grad", "v"),
                    ("lr", "alpha", "eps", "weight_decay"),
                    ("param", "v"),
                ),
            },
        ),
        ("given", "given", 0, True): _Variant(
            False,
            (),
            {
                "step": _Body(
                    _step_grad_average_velocity_centered,
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
                    _step_grad_average_velocity_momentum_other,
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
