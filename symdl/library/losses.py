"""Losses: of one element, of one row, or of a whole array."""

from sympy import Eq, Ne, Piecewise, exp, log, sqrt

from symdl.declare import loss
from symdl.definition import fraction, nonnegative, positive
from symdl.primitives import absolute, root
from symdl.roles import Const, Elem, Label, Option, Param, Target
from symdl.row import RowLse, RowPick, RowSum, length


def where_nonzero(weight, value):
    """``weight * value``, and 0 where the weight is 0 whatever the value: 0 log 0 = 0."""
    return Piecewise((0, Eq(weight, 0)), (weight * value, True))


def rectified(u):
    """``max(0, u)``; at the tie its slope is that of u."""
    return Piecewise((u, u >= 0), (0, True))


@loss(reference="C. F. Gauss, Theoria combinationis observationum erroribus minimis obnoxiae, 1823")
def mse_loss(input: Elem, target: Target):
    """Squared error."""
    return (input - target) ** 2


@loss(aliases=("mae_loss",), reference="R. J. Boscovich, De litteraria expeditione, 1757")
def l1_loss(input: Elem, target: Target):
    """Absolute error; its derivative at 0 is 0."""
    return absolute(input - target)


@loss(
    domain={"delta": positive},
    reference="P. J. Huber, Robust Estimation of a Location Parameter, Ann. Math. Statist. 35, 1964, "
    "doi:10.1214/aoms/1177703732",
)
def huber_loss(input: Elem, target: Target, *, delta: Param = 1.0):
    """Quadratic near the target, linear beyond delta."""
    r = absolute(input - target)
    return Piecewise((r**2 / 2, r <= delta), (delta * (r - delta / 2), True))


@loss(
    over="array",
    reference="C. F. Gauss, Theoria combinationis observationum erroribus minimis obnoxiae, 1823",
)
def rmse_loss(input: Elem, target: Target):
    """Root of the mean squared error: one number for the whole array; its gradient at a perfect fit is 0."""
    return root(RowSum((input - target) ** 2) / length, 2)


@loss(reference="D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958")
def binary_cross_entropy_with_logits(input: Elem, target: Target, *, weight: Const = 1, pos_weight: Const = 1):
    """Cross entropy of a probability and the sigmoid of a logit; pos_weight weighs the positive part."""
    yes = where_nonzero(target, -log(1 / (1 + exp(-input))))
    no = where_nonzero(1 - target, -log(1 / (1 + exp(input))))
    return weight * (pos_weight * yes + no)


@loss(
    mean="weights",
    ignore={"target": "ignore_index"},
    domain={"label_smoothing": fraction},
    special={"label_smoothing": (0,)},
    reference="C. Szegedy et al., Rethinking the Inception Architecture, CVPR 2016, arXiv:1512.00567 (label smoothing)",
)
def cross_entropy(
    input: Elem, target: Label, *, weight: Const = 1, ignore_index: Param = -100, label_smoothing: Param = 0.0
):
    """Cross entropy of a label and the softmax of a row of logits, or of a row of probabilities and that softmax."""
    log_p = input - RowLse(input)
    class_weight = RowPick(weight, target)
    nll = -class_weight * RowPick(log_p, target)
    smooth = -RowSum(weight * log_p) / length
    counts = Ne(target, ignore_index)
    value = (1 - label_smoothing) * nll + label_smoothing * smooth
    return Piecewise((value, counts), (0, True)), Piecewise((class_weight, counts), (0, True))


@cross_entropy.overload
def cross_entropy_of_probabilities(input: Elem, target: Target, *, weight: Const = 1, label_smoothing: Param = 0.0):
    """Each probability is drawn towards 1/n by label_smoothing before it weighs its class."""
    log_p = input - RowLse(input)
    if label_smoothing == 0:
        return -RowSum(where_nonzero(weight, where_nonzero(target, log_p)))
    return -RowSum(weight * ((1 - label_smoothing) * target + label_smoothing / length) * log_p)


@loss(
    reductions=("none", "mean", "sum", "batchmean"),
    reference="S. Kullback, R. A. Leibler, On Information and Sufficiency, Ann. Math. Statist. 22, 1951, "
    "doi:10.1214/aoms/1177729694",
)
def kl_div(input: Elem, target: Target, *, log_target: Option = False):
    """Pointwise Kullback-Leibler divergence of a target from a prediction given as its logarithm."""
    if log_target:
        return where_nonzero(exp(target), target - input)
    return where_nonzero(target, log(target) - input)


def distance(a, b, p, eps):
    """The p-norm of a - b + eps; its slope at 0 is 0."""
    return root(RowSum(absolute(a - b + eps) ** p), p)


@loss(
    domain={"margin": positive, "p": positive, "eps": nonnegative},
    special={"p": (1, 2)},
    reference="F. Schroff, D. Kalenichenko, J. Philbin, FaceNet, CVPR 2015, arXiv:1503.03832",
)
def triplet_margin_loss(
    anchor: Elem, positive: Elem, negative: Elem, *, margin: Param = 1.0, p: Param = 2.0, eps: Param = 1e-6
):
    """How much farther than the margin the positive is from the anchor, compared with the negative."""
    return rectified(distance(anchor, positive, p, eps) - distance(anchor, negative, p, eps) + margin)


@loss(reference="R. Hadsell, S. Chopra, Y. LeCun, Dimensionality Reduction by Learning an Invariant Mapping, CVPR 2006")
def cosine_embedding_loss(input1: Elem, input2: Elem, target: Target, *, margin: Param = 0.0):
    """Draws two rows to one direction where target is 1, and apart to a cosine below the margin where it is -1."""
    tiny = 1e-12
    dot = RowSum(input1 * input2)
    cosine = dot / sqrt((RowSum(input1**2) + tiny) * (RowSum(input2**2) + tiny))
    return Piecewise((1 - cosine, Eq(target, 1)), (rectified(cosine - margin), Eq(target, -1)), (0, True))
