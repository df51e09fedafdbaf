"""Activations, element by element."""

from sympy import Piecewise, erf, exp, log, sqrt
from sympy import tanh as tanh_

from symdl.declare import activation
from symdl.roles import Elem, Param, Weight


@activation(
    aliases=("logistic",),
    reference="P.-F. Verhulst, Recherches mathématiques sur la loi d'accroissement de la population, 1845",
)
def sigmoid(x: Elem):
    """Logistic function: a smooth step from 0 to 1."""
    return 1 / (1 + exp(-x))


@activation(reference="J. H. Lambert, Observations trigonométriques, 1768")
def tanh(x: Elem):
    """Hyperbolic tangent: a smooth step from -1 to 1."""
    return (exp(x) - exp(-x)) / (exp(x) + exp(-x))


@activation(
    reference="C. Dugas et al., Incorporating Second-Order Functional Knowledge for Better Option Pricing, NIPS 2000"
)
def softplus(x: Elem, beta: Param = 1.0):
    """Smooth rectifier; exact for every argument, without a threshold."""
    return log(1 + exp(beta * x)) / beta


@activation(
    reference="S. Elfwing, E. Uchibe, K. Doya, Sigmoid-weighted linear units for neural network function "
    "approximation, Neural Networks 107, 2018, arXiv:1702.03118"
)
def silu(x: Elem):
    """Sigmoid linear unit: the argument weighted by its own sigmoid."""
    return x / (1 + exp(-x))


@activation(reference="D. Hendrycks, K. Gimpel, Gaussian Error Linear Units, 2016, arXiv:1606.08415")
def gelu(x: Elem):
    """Gaussian error linear unit: the argument weighted by the normal distribution function."""
    return x * (1 + erf(x / sqrt(2))) / 2


@activation(
    reference="D. Misra, Mish: A Self Regularized Non-Monotonic Activation Function, BMVC 2020, arXiv:1908.08681"
)
def mish(x: Elem):
    """The argument weighted by the hyperbolic tangent of its softplus."""
    return x * tanh_(log(1 + exp(x)))


@activation(
    kinks={"x": {0: 0}},
    reference="V. Nair, G. Hinton, Rectified Linear Units Improve Restricted Boltzmann Machines, ICML 2010",
)
def relu(x: Elem):
    """Rectified linear unit."""
    return Piecewise((x, x > 0), (0, True))


@activation(
    reference="A. Maas, A. Hannun, A. Ng, Rectifier Nonlinearities Improve Neural Network Acoustic Models, ICML 2013"
)
def leaky_relu(x: Elem, negative_slope: Param = 0.01):
    """Rectifier that keeps a small slope for negative arguments."""
    return Piecewise((x, x > 0), (negative_slope * x, True))


@activation(reference="K. He et al., Delving Deep into Rectifiers, ICCV 2015, arXiv:1502.01852")
def prelu(x: Elem, weight: Weight):
    """Rectifier whose slope for negative arguments is learned."""
    return Piecewise((x, x > 0), (weight * x, True))


@activation(
    reference="D.-A. Clevert, T. Unterthiner, S. Hochreiter, Fast and Accurate Deep Network Learning by Exponential "
    "Linear Units, ICLR 2016, arXiv:1511.07289"
)
def elu(x: Elem, alpha: Param = 1.0):
    """Exponential linear unit: saturates at -alpha for negative arguments."""
    return Piecewise((x, x > 0), (alpha * (exp(x) - 1), True))


@activation(
    kinks={"x": {"min_val": 0, "max_val": 0}},
    aliases=("hard_tanh",),
    reference="R. Collobert, Large Scale Machine Learning, 2004",
)
def hardtanh(x: Elem, min_val: Param = -1.0, max_val: Param = 1.0):
    """The argument, cut at min_val and max_val."""
    return Piecewise((min_val, x <= min_val), (max_val, x >= max_val), (x, True))
