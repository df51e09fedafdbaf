"""A user's file: activations from the literature that the library does not have, as their papers write them."""

from sympy import (
    Piecewise,
    Rational,
    asinh,
    atan,
    cos,
    erf,
    exp,
    log,
    pi,
    sin,
    sqrt,
    tanh,
)

from symdl import Elem, Param, activation


def sigma(x):
    return 1 / (1 + exp(-x))


@activation(reference="H. Zhu et al., Logish, Neurocomputing 458, 2021")
def logish(x: Elem):
    """The argument weighted by log(1 + sigmoid)."""
    return x * log(1 + sigma(x))


@activation(reference="X. Wang et al., Smish, Electronics 11, 2022")
def smish(x: Elem):
    """The argument weighted by tanh log(1 + sigmoid)."""
    return x * tanh(log(1 + sigma(x)))


@activation(reference="S. Nag, M. Bhattacharyya, SERF, 2021, arXiv:2108.09598")
def serf(x: Elem):
    """The argument weighted by the error function of its softplus."""
    return x * erf(log(1 + exp(x)))


@activation(reference="P. Naveen, Phish, 2022, techrxiv.17283824")
def phish(x: Elem):
    """The argument weighted by the hyperbolic tangent of its gelu."""
    return x * tanh(x * (1 + erf(x / sqrt(2))) / 2)


@activation(reference="X. Liu, X. Di, TanhExp, 2020, arXiv:2003.09855")
def tanhexp(x: Elem):
    """The argument weighted by tanh e^x."""
    return x * tanh(exp(x))


@activation(reference="M. Basirat, P. Roth, The Quest for the Golden Activation Function, 2018, arXiv:1808.00783")
def elish(x: Elem):
    """Exponential linear squashing."""
    return Piecewise((x * sigma(x), x >= 0), ((exp(x) - 1) * sigma(x), True))


@activation(reference="M. Noel et al., Growing Cosine Unit, 2021, arXiv:2108.12943")
def growing_cosine_unit(x: Elem):
    """The argument times its cosine."""
    return x * cos(x)


@activation(reference="A. Paul et al., SinLU, Mathematics 10, 2022")
def sinlu(x: Elem, a: Param = 1.0, b: Param = 1.0):
    """A sine added before the sigmoid weighs."""
    return (x + a * sin(b * x)) * sigma(x)


@activation(reference="B. Carlile et al., Improving Deep Learning by Inverse Square Root Linear Units, 2017")
def isru(x: Elem, alpha: Param = 1.0):
    """Inverse square root unit."""
    return x / sqrt(1 + alpha * x**2)


@activation(reference="B. Carlile et al., Improving Deep Learning by Inverse Square Root Linear Units, 2017")
def isrlu(x: Elem, alpha: Param = 1.0):
    """Inverse square root linear unit."""
    return Piecewise((x, x >= 0), (x / sqrt(1 + alpha * x**2), True))


@activation
def bent_identity(x: Elem):
    """The identity, bent at 0."""
    return (sqrt(x**2 + 1) - 1) / 2 + x


@activation(reference="N. Patwardhan, M. Ingalhalikar, R. Walambe, ARiA, 2018, arXiv:1805.08878")
def aria(x: Elem, alpha: Param = 1.5, beta: Param = 2.0):
    """The argument weighted by a Richards curve."""
    return x * (1 + exp(-beta * x)) ** (-alpha)


@activation(reference="G. da S. Gomes, T. Ludermir, Complementary log-log and probit, 2008")
def loglog(x: Elem):
    """Gumbel's distribution function."""
    return exp(-exp(-x))


@activation(reference="G. da S. Gomes, T. Ludermir, Complementary log-log and probit, 2008")
def cloglog(x: Elem):
    """Complementary log-log."""
    return 1 - exp(-exp(x))


@activation(reference="K. Biswas et al., ErfAct and Pserf, AAAI 2022, arXiv:2109.04386")
def erfact(x: Elem, alpha: Param = 0.5):
    """The argument weighted by an error function of an exponential."""
    return x * erf(alpha * exp(x))


@activation(reference="M. Klimek, M. Perelstein, Neural network-based approach to phase space integration, 2018")
def soft_clipping(x: Elem, p: Param = 50.0):
    """A line between 0 and 1 with rounded ends."""
    return log((1 + exp(p * x)) / (1 + exp(p * (x - 1)))) / p


@activation(reference="D. Hafner et al., Mastering Diverse Domains through World Models, 2023, arXiv:2301.04104")
def symlog(x: Elem):
    """Logarithm of both signs."""
    return Piecewise((log(1 + x), x >= 0), (-log(1 - x), True))


@activation
def gaussian(x: Elem):
    """Gauss's bell."""
    return exp(-(x**2))


@activation(reference="S. Elfwing, E. Uchibe, K. Doya, Sigmoid-weighted linear units, 2017, arXiv:1702.03118")
def dsilu(x: Elem):
    """The derivative of silu."""
    return sigma(x) * (1 + x * (1 - sigma(x)))


@activation(reference="Y. LeCun et al., Efficient BackProp, 1998")
def lecun_tanh(x: Elem):
    """Scaled tanh through (1, 1)."""
    return 1.7159 * tanh(x * Rational(2, 3))


@activation(reference="A. Wuraola, N. Patel, SQNL, IJCNN 2018")
def sqnl(x: Elem):
    """Square nonlinearity: a parabola on either side, cut at 1."""
    return Piecewise((1, x > 2), (x - x**2 / 4, x >= 0), (x + x**2 / 4, x >= -2), (-1, True))


@activation
def arctangent(x: Elem):
    """Arc tangent over its limit."""
    return 2 / pi * atan(x)


@activation
def inverse_hyperbolic_sine(x: Elem):
    """The inverse hyperbolic sine."""
    return asinh(x)


@activation(reference="H. Ma et al., Activate or Not: Learning Customized Activation, CVPR 2021, arXiv:2009.04759")
def aconc(x: Elem, p: Param = 1.25, q: Param = -0.5, beta: Param = 1.5):
    """Activate or not: a smooth maximum of p x and q x."""
    return (p - q) * x * sigma(beta * (p - q) * x) + q * x
