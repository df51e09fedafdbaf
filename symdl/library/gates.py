"""Gated activations: one half of the array weighs the other."""

from sympy import exp

from symdl.declare import activation
from symdl.roles import Elem


@activation(
    split="x",
    reference="Y. Dauphin et al., Language Modeling with Gated Convolutional Networks, ICML 2017, arXiv:1612.08083",
)
def glu(a: Elem, b: Elem):
    """Gated linear unit: the first half of the axis weighted by the sigmoid of the second."""
    return a / (1 + exp(-b))
