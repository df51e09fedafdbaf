"""Functions of a row: every output depends on all its elements."""

from sympy import exp, log, sqrt

from symdl.declare import activation
from symdl.definition import nonnegative
from symdl.roles import Elem, Param, Weight
from symdl.row import RowSum, length


@activation(reference="J. S. Bridle, Probabilistic Interpretation of Feedforward Network Outputs, 1990")
def softmax(x: Elem):
    """Exponentials of a row, divided by their sum: positive numbers that sum to 1."""
    return exp(x) / RowSum(exp(x))


@activation(reference="J. S. Bridle, Probabilistic Interpretation of Feedforward Network Outputs, 1990")
def log_softmax(x: Elem):
    """Logarithm of the softmax of a row."""
    return log(exp(x) / RowSum(exp(x)))


@activation(
    domain={"eps": nonnegative},
    reference="J. L. Ba, J. R. Kiros, G. Hinton, Layer Normalization, 2016, arXiv:1607.06450",
)
def layer_norm(x: Elem, weight: Weight = 1.0, bias: Weight = 0.0, *, eps: Param = 1e-5):
    """A row shifted to mean 0 and scaled to variance 1, then weighted and shifted element by element."""
    mean = RowSum(x) / length
    variance = RowSum((x - mean) ** 2) / length
    return (x - mean) / sqrt(variance + eps) * weight + bias
