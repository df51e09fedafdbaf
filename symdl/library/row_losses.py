"""Losses of one row."""

from sympy import And, Eq, Ne, Or, Piecewise, exp, log, sqrt

from symdl.declare import loss
from symdl.definition import fraction, nonnegative, positive
from symdl.library.losses import hinge, rectified, where_nonzero
from symdl.primitives import absolute, root
from symdl.roles import Const, Elem, Label, Param, Target
from symdl.row import RowLse, RowMax, RowPick, RowSum, length, position

_SHANNON = "C. E. Shannon, A Mathematical Theory of Communication, 1948"
_KULLBACK = (
    "S. Kullback, R. A. Leibler, On Information and Sufficiency, Ann. Math. Statist. 22, 1951, "
    "doi:10.1214/aoms/1177729694"
)
_SALEHI = "S. Salehi, D. Erdogmus, A. Gholipour, Tversky loss function for image segmentation, 2017, arXiv:1706.05721"
_PYTORCH = "PyTorch, torch.nn.functional."


def counted(value, weight, target, ignore_index):
    """The loss and its weight, both 0 where the label is to be ignored."""
    counts = Ne(target, ignore_index)
    return Piecewise((value, counts), (0, True)), Piecewise((weight, counts), (0, True))


def others(value, target):
    """The sum of ``value`` over the row without its entry at the label."""
    return RowSum(Piecewise((0, Eq(position, target)), (value, True)))


@loss(mean="weights", ignore={"target": "ignore_index"}, reference=_PYTORCH + "nll_loss")
def nll_loss(input: Elem, target: Label, *, weight: Const = 1, ignore_index: Param = -100):
    """Negative log likelihood of a label under a row of log probabilities."""
    class_weight = RowPick(weight, target)
    return counted(-class_weight * RowPick(input, target), class_weight, target, ignore_index)


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
    value = (1 - label_smoothing) * nll + label_smoothing * smooth
    return counted(value, class_weight, target, ignore_index)


@cross_entropy.overload
def cross_entropy_of_probabilities(input: Elem, target: Target, *, weight: Const = 1, label_smoothing: Param = 0.0):
    """Each probability is drawn towards 1/n by label_smoothing before it weighs its class."""
    log_p = input - RowLse(input)
    if label_smoothing == 0:
        return -RowSum(where_nonzero(weight, where_nonzero(target, log_p)))
    return -RowSum(weight * ((1 - label_smoothing) * target + label_smoothing / length) * log_p)


@loss(domain={"base": positive}, reference=_SHANNON)
def categorical_cross_entropy(input: Elem, target: Target, *, base: Param = 2.718281828459045):
    """Cross entropy of two rows of probabilities, in digits of the base."""
    return -RowSum(where_nonzero(target, log(input))) / log(base)


@loss(reference=_SHANNON)
def sparse_categorical_cross_entropy(input: Elem, target: Label):
    """Cross entropy of a label and a row of probabilities."""
    return -log(RowPick(input, target))


@loss(reference=_KULLBACK)
def kl_divergence(d: Elem, y: Elem):
    """Kullback-Leibler divergence of a row of probabilities y from a row d; 0 log 0 is 0."""
    return RowSum(where_nonzero(d, log(d / y)))


@loss(
    reference="J. Lin, Divergence measures based on the Shannon entropy, IEEE Trans. Inf. Theory 37, 1991, "
    "doi:10.1109/18.61115"
)
def js_divergence(input: Elem, target: Target):
    """Mean of the divergences of two rows of probabilities from their mean."""
    middle = (input + target) / 2
    return RowSum(where_nonzero(input, log(input / middle)) + where_nonzero(target, log(target / middle))) / 2


@loss(reference=_PYTORCH + "multilabel_soft_margin_loss")
def multilabel_soft_margin_loss(input: Elem, target: Target, *, weight: Const = 1):
    """Mean over the classes of the cross entropies of two-class logits."""
    yes = where_nonzero(target, log(1 + exp(-input)))
    no = where_nonzero(1 - target, log(1 + exp(input)))
    return RowSum(weight * (yes + no)) / length


@loss(domain={"base": positive}, reference=_SHANNON)
def entropy(p: Elem, *, base: Param = 2.0):
    """Entropy of a row of probabilities, in digits of the base."""
    return -RowSum(where_nonzero(p, log(p))) / log(base)


@loss(
    domain={"gamma": nonnegative},
    reference="T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002",
)
def softmax_focal_loss(input: Elem, target: Label, *, gamma: Param = 2.0):
    """Cross entropy on logits in which well-classified rows count less."""
    log_p = RowPick(input, target) - RowLse(input)
    return where_nonzero(log_p, -((1 - exp(log_p)) ** gamma))


@loss(reference="Z. Leng et al., PolyLoss, ICLR 2022, arXiv:2204.12511")
def poly1_cross_entropy(input: Elem, target: Label, *, epsilon: Param = 2.0):
    """Cross entropy on logits plus epsilon times what the probability of the label lacks to 1."""
    log_p = RowPick(input, target) - RowLse(input)
    return -log_p + epsilon * (1 - exp(log_p))


@loss(
    domain={"q": positive},
    reference="Z. Zhang, M. Sabuncu, Generalized Cross Entropy Loss, NeurIPS 2018, arXiv:1805.07836",
)
def generalized_cross_entropy(input: Elem, target: Label, *, q: Param = 0.5):
    """Between cross entropy (q to 0) and mean absolute error (q = 1), on logits."""
    log_p = RowPick(input, target) - RowLse(input)
    return (1 - exp(q * log_p)) / q


@loss(special={"p": (1, 2)}, domain={"p": positive}, reference=_PYTORCH + "multi_margin_loss")
def multi_margin_loss(input: Elem, target: Label, *, p: Param = 1, margin: Param = 1.0, weight: Const = 1):
    """Mean over the other classes of how far each comes within the margin of the label's score, to the power p."""
    short = margin - RowPick(input, target) + input
    term = Piecewise((short**p, short > 0), (0, True))
    return RowPick(weight, target) * others(term, target) / length


@loss(reference="J. Weston, C. Watkins, Support Vector Machines for Multi-Class Pattern Recognition, ESANN 1999")
def multiclass_hinge_loss(input: Elem, target: Label, *, delta: Param = 1.0):
    """Sum over the other classes of how far each comes within delta of the label's score; slope 0 at the margin."""
    return others(hinge(input - RowPick(input, target) + delta), target)


def distance(a, b, p, eps):
    """The p-norm of a - b + eps; its slope at 0 is 0."""
    return root(RowSum(absolute(a - b + eps) ** p), p)


@loss(
    domain={"p": positive, "eps": nonnegative},
    special={"p": (1, 2)},
    reference="F. Schroff, D. Kalenichenko, J. Philbin, FaceNet, CVPR 2015, arXiv:1503.03832",
)
def triplet_margin_loss(
    anchor: Elem, positive: Elem, negative: Elem, *, margin: Param = 1.0, p: Param = 2.0, eps: Param = 1e-6
):
    """How much farther than the margin the positive is from the anchor, compared with the negative."""
    return rectified(distance(anchor, positive, p, eps) - distance(anchor, negative, p, eps) + margin)


@loss(reference="F. Schroff, D. Kalenichenko, J. Philbin, FaceNet, CVPR 2015, arXiv:1503.03832")
def squared_triplet_loss(anchor: Elem, positive: Elem, negative: Elem, *, margin: Param = 1.0):
    """Triplet loss on squared distances."""
    return rectified(RowSum((anchor - positive) ** 2) - RowSum((anchor - negative) ** 2) + margin)


@loss(
    reference="R. Hadsell, S. Chopra, Y. LeCun, Dimensionality Reduction by Learning an Invariant Mapping, CVPR 2006, "
    "doi:10.1109/CVPR.2006.100"
)
def contrastive_loss(input1: Elem, input2: Elem, target: Target, *, margin: Param = 1.0):
    """Draws similar rows (target 0) together and dissimilar ones (target 1) apart to the margin."""
    square = RowSum((input1 - input2) ** 2)
    return (1 - target) * square / 2 + target * rectified(margin - root(square, 2)) ** 2 / 2


@loss(reference=_PYTORCH + "cosine_embedding_loss")
def cosine_embedding_loss(input1: Elem, input2: Elem, target: Target, *, margin: Param = 0.0):
    """Draws two rows to one direction where target is 1, and apart to a cosine below the margin where it is -1."""
    tiny = 1e-12
    dot = RowSum(input1 * input2)
    cosine = dot / sqrt((RowSum(input1**2) + tiny) * (RowSum(input2**2) + tiny))
    return Piecewise((1 - cosine, Eq(target, 1)), (rectified(cosine - margin), Eq(target, -1)), (0, True))


@loss(
    domain={"temperature": positive},
    reference="A. van den Oord, Y. Li, O. Vinyals, Representation Learning with Contrastive Predictive Coding, 2018, "
    "arXiv:1807.03748",
)
def info_nce_loss(similarity: Elem, target: Label, *, temperature: Param = 0.07):
    """Cross entropy of a label and a row of similarities over a temperature."""
    logits = similarity / temperature
    return RowLse(logits) - RowPick(logits, target)


def overlap(input, target):
    """(shared, only predicted, only in the target), each summed over the row."""
    return RowSum(input * target), RowSum(input * (1 - target)), RowSum((1 - input) * target)


@loss(
    domain={"smooth": nonnegative},
    reference="F. Milletari, N. Navab, S.-A. Ahmadi, V-Net, 3DV 2016, arXiv:1606.04797",
)
def dice_loss(input: Elem, target: Target, *, smooth: Param = 1.0):
    """One less twice the shared part over the sum of both."""
    shared, extra, missed = overlap(input, target)
    return 1 - (2 * shared + smooth) / (2 * shared + extra + missed + smooth)


@loss(
    domain={"smooth": nonnegative},
    reference="M. A. Rahman, Y. Wang, Optimizing Intersection-Over-Union in Deep Neural Networks, ISVC 2016, "
    "doi:10.1007/978-3-319-50835-1_22",
)
def jaccard_loss(input: Elem, target: Target, *, smooth: Param = 1.0):
    """One less the shared part over the union."""
    shared, extra, missed = overlap(input, target)
    return 1 - (shared + smooth) / (shared + extra + missed + smooth)


@loss(domain={"alpha": nonnegative, "beta": nonnegative, "smooth": nonnegative}, reference=_SALEHI)
def tversky_loss(input: Elem, target: Target, *, alpha: Param = 0.5, beta: Param = 0.5, smooth: Param = 1.0):
    """One less the shared part over itself and weighted false and missed parts."""
    shared, extra, missed = overlap(input, target)
    return 1 - (shared + smooth) / (shared + alpha * extra + beta * missed + smooth)


@loss(reference="R. A. Fisher, The use of multiple measurements in taxonomic problems, 1936")
def error_rate(input: Elem, target: Label):
    """1 where the first largest score is not the label's, else 0; no gradient."""
    score = RowPick(input, target)
    return RowMax(Piecewise((1, Or(input > score, And(input >= score, position < target))), (0, True)))
