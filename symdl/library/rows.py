"""Functions of a row: every output depends on all its elements."""

from sympy import Piecewise, exp, log, sqrt

from symdl.declare import activation
from symdl.definition import nonnegative, positive
from symdl.primitives import root
from symdl.roles import Elem, Param, Weight
from symdl.row import RowSum, length

_SOFTMAX = "J. S. Bridle, Probabilistic Interpretation of Feedforward Classification Network Outputs, 1990"


@activation(domain={"temperature": positive}, special={"temperature": (1,)}, reference=_SOFTMAX)
def softmax(x: Elem, *, temperature: Param = 1.0):
    """Exponentials of a row, divided by their sum: positive numbers that sum to 1."""
    return exp(x / temperature) / RowSum(exp(x / temperature))


@activation(reference=_SOFTMAX)
def softmin(x: Elem):
    """Softmax of the negative row."""
    return exp(-x) / RowSum(exp(-x))


@activation(domain={"temperature": positive}, special={"temperature": (1,)}, reference=_SOFTMAX)
def log_softmax(x: Elem, *, temperature: Param = 1.0):
    """Logarithm of the softmax of a row."""
    return log(exp(x / temperature) / RowSum(exp(x / temperature)))


@activation(reference="L. Boltzmann, Über die mechanische Bedeutung des zweiten Hauptsatzes der Wärmetheorie, 1866")
def logsumexp(x: Elem):
    """Logarithm of the sum of the exponentials of a row: a smooth maximum."""
    return log(RowSum(exp(x)))


def standardized(x, eps):
    """The row with mean 0 and variance 1."""
    mean = RowSum(x) / length
    variance = RowSum((x - mean) ** 2) / length
    return (x - mean) / sqrt(variance + eps)


@activation(
    domain={"eps": nonnegative},
    reference="Y. LeCun et al., Efficient BackProp, Neural Networks: Tricks of the Trade, 1998",
)
def standardize(x: Elem, *, eps: Param = 1e-5):
    """A row shifted to mean 0 and scaled to variance 1."""
    return standardized(x, eps)


@activation(domain={"eps": nonnegative}, reference="PyTorch, torch.nn.functional.normalize")
def l2_normalize(x: Elem, *, eps: Param = 1e-12):
    """A row divided by its Euclidean norm, or by eps where the norm is smaller."""
    norm = root(RowSum(x**2), 2)
    return x / Piecewise((norm, norm > eps), (eps, True))


@activation(
    domain={"eps": nonnegative},
    reference="J. L. Ba, J. R. Kiros, G. Hinton, Layer Normalization, 2016, arXiv:1607.06450",
)
def layer_norm(x: Elem, weight: Weight = 1.0, bias: Weight = 0.0, *, eps: Param = 1e-5):
    """A row shifted to mean 0 and scaled to variance 1, then weighted and shifted element by element."""
    return standardized(x, eps) * weight + bias


@activation(
    domain={"eps": nonnegative},
    reference="B. Zhang, R. Sennrich, Root Mean Square Layer Normalization, NeurIPS 2019, arXiv:1910.07467",
)
def rms_norm(x: Elem, weight: Weight = 1.0, *, eps: Param = 1.1920928955078125e-07):
    """A row divided by the root of its mean square, then weighted element by element."""
    return x / sqrt(RowSum(x**2) / length + eps) * weight


@activation(
    domain={"eps": nonnegative},
    reference="G. Salton, A. Wong, C. S. Yang, A Vector Space Model for Automatic Indexing, CACM 18, 1975, "
    "doi:10.1145/361219.361220",
)
def cosine_similarity(x1: Elem, x2: Elem, *, eps: Param = 1e-8):
    """Cosine of the angle between two rows; a norm below eps counts as eps."""

    def length_of(x):
        norm = root(RowSum(x**2), 2)
        return Piecewise((norm, norm > eps), (eps, True))

    return RowSum(x1 * x2) / (length_of(x1) * length_of(x2))
