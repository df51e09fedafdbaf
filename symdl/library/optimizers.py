"""Optimizers: one step of each rule; right-hand sides are the old values."""

from sympy import sqrt

from symdl.declare import optimizer
from symdl.definition import decay, nonnegative
from symdl.roles import Elem, Option, Param, State


@optimizer(
    domain={"lr": nonnegative, "momentum": nonnegative, "weight_decay": nonnegative},
    special={"momentum": (0,)},
    reference="H. Robbins, S. Monro, A Stochastic Approximation Method, Ann. Math. Statist. 22, 1951; "
    "I. Sutskever et al., On the importance of initialization and momentum in deep learning, ICML 2013",
)
def sgd(
    param: Elem,
    grad: Elem,
    velocity: State = None,
    *,
    lr: Param = 1e-3,
    momentum: Param = 0.0,
    dampening: Param = 0.0,
    weight_decay: Param = 0.0,
    nesterov: Option = False,
):
    """Gradient descent with momentum; the first velocity is the undamped gradient."""
    slope = grad + weight_decay * param
    if momentum == 0:
        return {"param": param - lr * slope, "velocity": None}
    v = slope if velocity is None else momentum * velocity + (1 - dampening) * slope
    direction = slope + momentum * v if nesterov else v
    return {"param": param - lr * direction, "velocity": v}


@optimizer(
    domain={
        "lr": nonnegative,
        "beta1": decay,
        "beta2": decay,
        "eps": nonnegative,
        "weight_decay": nonnegative,
    },
    reference="D. P. Kingma, J. Ba, Adam: A Method for Stochastic Optimization, ICLR 2015, arXiv:1412.6980",
)
def adam(
    param: Elem,
    grad: Elem,
    m: State,
    v: State,
    step: Param,
    *,
    lr: Param = 1e-3,
    beta1: Param = 0.9,
    beta2: Param = 0.999,
    eps: Param = 1e-8,
    weight_decay: Param = 0.0,
):
    """Steps scaled by running means of the gradient and of its square, both corrected for their start at 0."""
    slope = grad + weight_decay * param
    m_new = beta1 * m + (1 - beta1) * slope
    v_new = beta2 * v + (1 - beta2) * slope**2
    m_hat = m_new / (1 - beta1**step)
    v_hat = v_new / (1 - beta2**step)
    return {"param": param - lr * m_hat / (sqrt(v_hat) + eps), "m": m_new, "v": v_new}
