"""Gated activations: one half of the array weighs the other."""

from sympy import Piecewise, erf, exp, sqrt

from symdl.declare import activation
from symdl.roles import Elem

_VARIANTS = "N. Shazeer, GLU Variants Improve Transformer, 2020, arXiv:2002.05202"


@activation(
    split="x",
    reference="Y. Dauphin et al., Language Modeling with Gated Convolutional Networks, ICML 2017, arXiv:1612.08083",
)
def glu(a: Elem, b: Elem):
    """Gated linear unit: the first half of the axis weighted by the sigmoid of the second."""
    return a / (1 + exp(-b))


@activation(split="x", kinks={"b": {0: 0}}, reference=_VARIANTS)
def reglu(a: Elem, b: Elem):
    """The first half of the axis weighted by the rectified second."""
    return a * Piecewise((b, b > 0), (0, True))


@activation(split="x", reference=_VARIANTS)
def geglu(a: Elem, b: Elem):
    """The first half of the axis weighted by the Gaussian error linear unit of the second."""
    return a * b * (1 + erf(b / sqrt(2))) / 2


@activation(split="x", reference=_VARIANTS)
def swiglu(a: Elem, b: Elem):
    """The first half of the axis weighted by the sigmoid linear unit of the second."""
    return a * b / (1 + exp(-b))
