"""Optimizers: one step of each rule; right-hand sides are the old values."""

from sympy import Piecewise, sqrt

from symdl.declare import optimizer
from symdl.definition import decay, nonnegative
from symdl.primitives import absolute
from symdl.roles import Elem, Option, Param, State

_KINGMA = "D. P. Kingma, J. Ba, Adam: A Method for Stochastic Optimization, ICLR 2015, arXiv:1412.6980"
_RATE = {"lr": nonnegative, "weight_decay": nonnegative, "eps": nonnegative}
_MOMENTS = _RATE | {"beta1": decay, "beta2": decay}


def larger(a, b):
    """max(a, b)."""
    return Piecewise((a, a >= b), (b, True))


@optimizer(
    domain={"lr": nonnegative},
    reference="A.-L. Cauchy, Méthode générale pour la résolution des systèmes d'équations simultanées, 1847",
)
def gradient_descent(param: Elem, grad: Elem, *, lr: Param):
    """A step against the gradient."""
    return {"param": param - lr * grad}


@optimizer(
    domain={"lr": nonnegative, "gamma": nonnegative},
    reference="B. Polyak, Some methods of speeding up the convergence of iteration methods, 1964, "
    "doi:10.1016/0041-5553(64)90137-5",
)
def momentum(param: Elem, grad: Elem, velocity: State, *, lr: Param, gamma: Param = 0.9):
    """Gradient descent with a velocity that holds the learning rate."""
    v = gamma * velocity + lr * grad
    return {"param": param - v, "velocity": v}


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
    domain={"alpha": nonnegative},
    reference="S. W. Roberts, Control Chart Tests Based on Geometric Moving Averages, Technometrics 1, 1959",
)
def ewma(value: Elem, average: State, *, alpha: Param):
    """Exponentially weighted moving average of a value."""
    return {"average": alpha * value + (1 - alpha) * average}


@optimizer(
    domain=_RATE | {"lr_decay": nonnegative},
    reference="J. Duchi, E. Hazan, Y. Singer, Adaptive Subgradient Methods, JMLR 12, 2011",
)
def adagrad(
    param: Elem,
    grad: Elem,
    sum: State,
    step: Param = 1,
    *,
    lr: Param = 0.01,
    lr_decay: Param = 0.0,
    weight_decay: Param = 0.0,
    eps: Param = 1e-10,
    eps_inside: Option = False,
):
    """Steps divided by the root of the sum of squared gradients; eps_inside adds eps before the root."""
    slope = grad + weight_decay * param
    total = sum + slope**2
    rate = lr / (1 + (step - 1) * lr_decay)
    scale = sqrt(total + eps) if eps_inside else sqrt(total) + eps
    return {"param": param - rate * slope / scale, "sum": total}


@optimizer(
    domain=_RATE | {"alpha": decay, "momentum": nonnegative},
    special={"momentum": (0,)},
    reference="T. Tieleman, G. Hinton, Lecture 6.5: RMSProp, COURSERA: Neural Networks for Machine Learning, 2012",
)
def rmsprop(
    param: Elem,
    grad: Elem,
    v: State,
    grad_average: State = None,
    velocity: State = None,
    *,
    lr: Param = 0.01,
    alpha: Param = 0.99,
    eps: Param = 1e-8,
    weight_decay: Param = 0.0,
    momentum: Param = 0.0,
    centered: Option = False,
):
    """Steps divided by the root of a running mean of squared gradients, centered at their mean on request."""
    slope = grad + weight_decay * param
    square = alpha * v + (1 - alpha) * slope**2
    average = None
    if centered:
        average = (1 - alpha) * slope if grad_average is None else alpha * grad_average + (1 - alpha) * slope
        scale = sqrt(square - average**2) + eps
    else:
        scale = sqrt(square) + eps
    step = slope / scale
    if momentum == 0:
        return {"param": param - lr * step, "v": square, "grad_average": average, "velocity": None}
    buffer = step if velocity is None else momentum * velocity + step
    return {"param": param - lr * buffer, "v": square, "grad_average": average, "velocity": buffer}


@optimizer(
    domain=_RATE | {"rho": decay},
    reference="M. Zeiler, ADADELTA: An Adaptive Learning Rate Method, 2012, arXiv:1212.5701",
)
def adadelta(
    param: Elem,
    grad: Elem,
    v: State,
    delta: State,
    *,
    lr: Param = 1.0,
    rho: Param = 0.9,
    eps: Param = 1e-6,
    weight_decay: Param = 0.0,
):
    """Steps scaled by the ratio of the running sizes of past steps and gradients."""
    slope = grad + weight_decay * param
    square = rho * v + (1 - rho) * slope**2
    move = sqrt(delta + eps) / sqrt(square + eps) * slope
    return {"param": param - lr * move, "v": square, "delta": rho * delta + (1 - rho) * move**2}


def _adam(param, slope, m, v, step, lr, beta1, beta2, eps, amsgrad, v_max):
    m_new = beta1 * m + (1 - beta1) * slope
    v_new = beta2 * v + (1 - beta2) * slope**2
    largest = None
    if amsgrad:
        largest = v_new if v_max is None else larger(v_max, v_new)
    m_hat = m_new / (1 - beta1**step)
    v_hat = (largest if amsgrad else v_new) / (1 - beta2**step)
    return {"param": param - lr * m_hat / (sqrt(v_hat) + eps), "m": m_new, "v": v_new, "v_max": largest}


@optimizer(domain=_MOMENTS, reference=_KINGMA)
def adam(
    param: Elem,
    grad: Elem,
    m: State,
    v: State,
    step: Param,
    v_max: State = None,
    *,
    lr: Param = 1e-3,
    beta1: Param = 0.9,
    beta2: Param = 0.999,
    eps: Param = 1e-8,
    weight_decay: Param = 0.0,
    amsgrad: Option = False,
):
    """Steps scaled by running means of the gradient and of its square, both corrected for their start at 0."""
    slope = grad + weight_decay * param
    return _adam(param, slope, m, v, step, lr, beta1, beta2, eps, amsgrad, v_max)


@optimizer(
    domain=_MOMENTS,
    reference="I. Loshchilov, F. Hutter, Decoupled Weight Decay Regularization, ICLR 2019, arXiv:1711.05101",
)
def adamw(
    param: Elem,
    grad: Elem,
    m: State,
    v: State,
    step: Param,
    v_max: State = None,
    *,
    lr: Param = 1e-3,
    beta1: Param = 0.9,
    beta2: Param = 0.999,
    eps: Param = 1e-8,
    weight_decay: Param = 0.01,
    amsgrad: Option = False,
):
    """Adam with weight decay applied to the parameter itself."""
    return _adam(param * (1 - lr * weight_decay), grad, m, v, step, lr, beta1, beta2, eps, amsgrad, v_max)


@optimizer(domain=_MOMENTS, reference=_KINGMA)
def adamax(
    param: Elem,
    grad: Elem,
    m: State,
    u: State,
    step: Param,
    *,
    lr: Param = 2e-3,
    beta1: Param = 0.9,
    beta2: Param = 0.999,
    eps: Param = 1e-8,
    weight_decay: Param = 0.0,
):
    """Adam with the largest decayed gradient in place of the root of the mean square."""
    slope = grad + weight_decay * param
    m_new = beta1 * m + (1 - beta1) * slope
    u_new = larger(beta2 * u, absolute(slope) + eps)
    return {"param": param - lr / (1 - beta1**step) * m_new / u_new, "m": m_new, "u": u_new}


@optimizer(
    domain=_MOMENTS | {"momentum_decay": nonnegative},
    reference="T. Dozat, Incorporating Nesterov Momentum into Adam, ICLR Workshop 2016",
)
def nadam(
    param: Elem,
    grad: Elem,
    m: State,
    v: State,
    mu_product: State,
    step: Param,
    *,
    lr: Param = 2e-3,
    beta1: Param = 0.9,
    beta2: Param = 0.999,
    eps: Param = 1e-8,
    weight_decay: Param = 0.0,
    momentum_decay: Param = 4e-3,
):
    """Adam with Nesterov's look-ahead; mu_product starts at 1."""
    slope = grad + weight_decay * param
    mu = beta1 * (1 - 0.96 ** (step * momentum_decay) / 2)
    mu_next = beta1 * (1 - 0.96 ** ((step + 1) * momentum_decay) / 2)
    product = mu_product * mu
    m_new = beta1 * m + (1 - beta1) * slope
    v_new = beta2 * v + (1 - beta2) * slope**2
    scale = sqrt(v_new / (1 - beta2**step)) + eps
    ahead = (1 - mu) / (1 - product) * slope + mu_next / (1 - product * mu_next) * m_new
    return {"param": param - lr * ahead / scale, "m": m_new, "v": v_new, "mu_product": product}


@optimizer(
    domain=_MOMENTS,
    reference="L. Liu et al., On the Variance of the Adaptive Learning Rate and Beyond, ICLR 2020, arXiv:1908.03265",
)
def radam(
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
    """Adam whose scaling starts once the variance of the mean square is known well enough."""
    slope = grad + weight_decay * param
    m_new = beta1 * m + (1 - beta1) * slope
    v_new = beta2 * v + (1 - beta2) * slope**2
    m_hat = m_new / (1 - beta1**step)
    full = 2 / (1 - beta2) - 1
    known = full - 2 * step * beta2**step / (1 - beta2**step)
    trust = sqrt((known - 4) * (known - 2) * full / ((full - 4) * (full - 2) * known))
    scaled = m_hat * sqrt(1 - beta2**step) / (sqrt(v_new) + eps) * trust
    return {"param": param - lr * Piecewise((scaled, known > 5), (m_hat, True)), "m": m_new, "v": v_new}


@optimizer(
    domain={"lr": nonnegative, "beta1": decay, "beta2": decay, "weight_decay": nonnegative},
    reference="X. Chen et al., Symbolic Discovery of Optimization Algorithms, NeurIPS 2023, arXiv:2302.06675",
)
def lion(
    param: Elem,
    grad: Elem,
    m: State,
    *,
    lr: Param = 1e-4,
    beta1: Param = 0.9,
    beta2: Param = 0.99,
    weight_decay: Param = 0.0,
):
    """Steps of one size in the direction of a running mean's sign, with decoupled weight decay."""
    c = beta1 * m + (1 - beta1) * grad
    direction = Piecewise((1, c > 0), (-1, c < 0), (0, True))
    return {"param": param - lr * (direction + weight_decay * param), "m": beta2 * m + (1 - beta2) * grad}


@optimizer(
    domain=_MOMENTS,
    reference="J. Zhuang et al., AdaBelief Optimizer, NeurIPS 2020, arXiv:2010.07468",
)
def adabelief(
    param: Elem,
    grad: Elem,
    m: State,
    s: State,
    step: Param,
    *,
    lr: Param = 1e-3,
    beta1: Param = 0.9,
    beta2: Param = 0.999,
    eps: Param = 1e-16,
    weight_decay: Param = 0.0,
):
    """Adam scaled by how far gradients stray from their running mean; eps is added to that variance at each step."""
    slope = grad + weight_decay * param
    m_new = beta1 * m + (1 - beta1) * slope
    s_new = beta2 * s + (1 - beta2) * (slope - m_new) ** 2 + eps
    scale = sqrt(s_new / (1 - beta2**step)) + eps
    return {"param": param - lr * m_new / (1 - beta1**step) / scale, "m": m_new, "s": s_new}
