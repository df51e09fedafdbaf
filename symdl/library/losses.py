"""Losses of one element, and of a whole array."""

from sympy import Eq, Interval, Piecewise, cosh, exp, log, oo, pi, sqrt

from symdl.declare import loss
from symdl.definition import fraction, nonnegative, positive
from symdl.primitives import absolute, root
from symdl.roles import Const, Elem, Option, Param, Target
from symdl.row import RowSum, length

_GAUSS = "C. F. Gauss, Theoria combinationis observationum erroribus minimis obnoxiae, 1823"
_PYTORCH = "PyTorch, torch.nn.functional."
_SIGNS = Interval(-1, 1)
_ABOVE = Interval.open(-1, oo)
_LIN = "T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002"


def where_nonzero(weight, value):
    """``weight * value``, and 0 where the weight is 0 whatever the value: 0 log 0 = 0."""
    return Piecewise((0, Eq(weight, 0)), (weight * value, True))


def rectified(u):
    """``max(0, u)``; at the tie its slope is that of u."""
    return Piecewise((u, u >= 0), (0, True))


def hinge(u):
    """``max(0, u)``; at the tie its slope is 0."""
    return Piecewise((u, u > 0), (0, True))


def at_least(u, low):
    """``max(u, low)``; at the tie its slope is that of u."""
    return Piecewise((u, u >= low), (low, True))


@loss(reference=_GAUSS)
def mse_loss(input: Elem, target: Target):
    """Squared error."""
    return (input - target) ** 2


@loss(reference=_GAUSS)
def half_mse_loss(input: Elem, target: Target):
    """Half the squared error, whose gradient is the error itself."""
    return (input - target) ** 2 / 2


@loss(over="array", reference=_GAUSS)
def rmse_loss(input: Elem, target: Target):
    """Root of the mean squared error: one number for the whole array; its gradient at a perfect fit is 0."""
    return root(RowSum((input - target) ** 2) / length, 2)


@loss(aliases=("mae_loss", "mae"), reference="R. J. Boscovich, De litteraria expeditione, 1757")
def l1_loss(input: Elem, target: Target):
    """Absolute error; its derivative at 0 is 0."""
    return absolute(input - target)


@loss(
    domain={"beta": nonnegative},
    special={"beta": (0,)},
    reference="R. Girshick, Fast R-CNN, ICCV 2015, arXiv:1504.08083",
)
def smooth_l1_loss(input: Elem, target: Target, *, beta: Param = 1.0):
    """Quadratic within beta of the target, absolute error beyond."""
    r = absolute(input - target)
    if beta == 0:
        return r
    return Piecewise((r**2 / (2 * beta), r < beta), (r - beta / 2, True))


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
    domain={"delta": positive},
    reference="P. Charbonnier et al., Deterministic edge-preserving regularization in computed imaging, IEEE Trans. "
    "Image Process. 6, 1997, doi:10.1109/83.551699",
)
def pseudo_huber_loss(input: Elem, target: Target, *, delta: Param = 1.0):
    """Smooth everywhere: quadratic near the target, with slope delta far from it."""
    return delta**2 * (sqrt(1 + ((input - target) / delta) ** 2) - 1)


@loss(reference="R. Neuneier, H. G. Zimmermann, How to Train Neural Networks, 1998, doi:10.1007/3-540-49430-8_18")
def log_cosh_loss(input: Elem, target: Target):
    """Logarithm of the hyperbolic cosine of the error."""
    return log(cosh(input - target))


@loss(
    aliases=("pinball",),
    domain={"tau": fraction},
    reference="R. Koenker, G. Bassett, Regression Quantiles, Econometrica 46, 1978, doi:10.2307/1913643",
)
def quantile_loss(input: Elem, target: Target, *, tau: Param = 0.5):
    """Error weighted by tau below the target and by 1 - tau above it; the slope at 0 is -tau."""
    r = target - input
    return Piecewise((tau * r, r >= 0), ((tau - 1) * r, True))


@loss(domain={"input": _ABOVE, "target": _ABOVE}, reference="Kaggle, Root mean squared logarithmic error, 2012")
def msle_loss(input: Elem, target: Target):
    """Squared difference of the logarithms of 1 + target and 1 + input, for values above -1."""
    return (log(target + 1) - log(input + 1)) ** 2


@loss(
    domain={"eps": positive},
    reference="A. de Myttenaere et al., Mean Absolute Percentage Error for regression, Neurocomputing 192, 2016, "
    "arXiv:1605.02541",
)
def mape_loss(input: Elem, target: Target, *, eps: Param = 1e-7):
    """Error in percent of the target's size, which counts as at least eps; the slope at 0 is 0."""
    return 100 * absolute(input - target) / at_least(absolute(target), eps)


@loss(
    domain={"input": fraction, "target": fraction, "weight": nonnegative},
    reference="D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958",
)
def binary_cross_entropy(input: Elem, target: Target, *, weight: Const = 1):
    """Cross entropy of two probabilities; each logarithm counts as at least -100."""
    yes = where_nonzero(target, at_least(log(input), -100))
    no = where_nonzero(1 - target, at_least(log(1 - input), -100))
    return -weight * (yes + no)


@loss(
    domain={"target": fraction, "weight": nonnegative, "pos_weight": nonnegative},
    reference="D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958",
)
def binary_cross_entropy_with_logits(input: Elem, target: Target, *, weight: Const = 1, pos_weight: Const = 1):
    """Cross entropy of a probability and the sigmoid of a logit; pos_weight weighs the positive part."""
    yes = where_nonzero(target, -log(1 / (1 + exp(-input))))
    no = where_nonzero(1 - target, -log(1 / (1 + exp(input))))
    return weight * (pos_weight * yes + no)


@loss(
    domain={"input": Interval.open(0, 1), "target": fraction},
    reference="S. Kullback, R. A. Leibler, On Information and Sufficiency, Ann. Math. Statist. 22, 1951, "
    "doi:10.1214/aoms/1177729694",
)
def binary_kl_loss(input: Elem, target: Target):
    """Kullback-Leibler divergence of two probabilities of one event; 0 log 0 is 0."""
    yes = where_nonzero(target, log(target / input))
    no = where_nonzero(1 - target, log((1 - target) / (1 - input)))
    return yes + no


@loss(domain={"target": fraction, "alpha": fraction, "gamma": nonnegative}, special={"gamma": (0,)}, reference=_LIN)
def sigmoid_focal_loss(input: Elem, target: Target, *, alpha: Param = 0.25, gamma: Param = 2.0):
    """Cross entropy on logits in which well-classified examples count less, for targets 0 and 1."""
    z = input * (1 - 2 * target)
    weight = alpha * target + (1 - alpha) * (1 - target)
    return weight * exp(-gamma * log(1 + exp(-z))) * log(1 + exp(z))


@loss(domain={"input": fraction, "target": fraction, "alpha": fraction, "gamma": nonnegative}, reference=_LIN)
def focal_loss(input: Elem, target: Target, *, alpha: Param = 0.25, gamma: Param = 2.0):
    """Cross entropy on probabilities in which well-classified examples count less, for targets 0 and 1."""
    yes = where_nonzero((1 - input) ** gamma, log(input))
    no = where_nonzero(input**gamma, log(1 - input))
    return -(alpha * where_nonzero(target, yes) + (1 - alpha) * where_nonzero(1 - target, no))


@loss(domain={"target": _SIGNS}, reference=_PYTORCH + "soft_margin_loss")
def soft_margin_loss(input: Elem, target: Target):
    """Logistic loss for targets 1 and -1."""
    return log(1 + exp(-target * input))


@loss(
    domain={"target": _SIGNS},
    reference="C. Cortes, V. Vapnik, Support-Vector Networks, Machine Learning 20, 1995, doi:10.1007/BF00994018",
)
def hinge_loss(input: Elem, target: Target, *, margin: Param = 1.0):
    """How far the score falls short of the margin, for targets 1 and -1; the slope at the margin is 0."""
    return hinge(margin - target * input)


@loss(
    domain={"target": _SIGNS},
    reference="Y. Tang, Deep Learning using Linear Support Vector Machines, 2013, arXiv:1306.0239",
)
def squared_hinge_loss(input: Elem, target: Target, *, margin: Param = 1.0):
    """Square of how far the score falls short of the margin, for targets 1 and -1."""
    return Piecewise(((margin - target * input) ** 2, margin - target * input > 0), (0, True))


@loss(reference=_PYTORCH + "hinge_embedding_loss")
def hinge_embedding_loss(input: Elem, target: Target, *, margin: Param = 1.0):
    """The distance where the target is 1; how far it falls short of the margin where the target is -1."""
    near = Piecewise((input, Eq(target, 1)), (0, True))
    far = Piecewise((rectified(margin - input), Eq(target, -1)), (0, True))
    return near + far


@loss(
    reductions=("none", "mean", "sum", "batchmean"),
    reference="S. Kullback, R. A. Leibler, On Information and Sufficiency, Ann. Math. Statist. 22, 1951, "
    "doi:10.1214/aoms/1177729694",
)
def kl_div(input: Elem, target: Target, *, log_target: Option = False):
    """Pointwise Kullback-Leibler divergence of a target from a prediction given as its logarithm."""
    if log_target:
        # Below -1100 e^target is 0 in every format, and 0 times infinity is 0; so it is where both are equal.
        return Piecewise((where_nonzero(target - input, exp(target)), target > -1100), (0, True))
    return where_nonzero(target, log(target) - input)


@loss(domain={"base": positive}, reference="C. E. Shannon, A Mathematical Theory of Communication, 1948")
def information(p: Elem, *, base: Param = 2.0):
    """Information of an event of probability p, in digits of the base."""
    return -log(p) / log(base)


@loss(domain={"target": nonnegative, "eps": nonnegative}, reference=_PYTORCH + "poisson_nll_loss")
def poisson_nll_loss(input: Elem, target: Target, *, log_input: Option = True, full: Option = False, eps: Param = 1e-8):
    """Negative log likelihood of a count under a Poisson distribution; full adds Stirling's term for counts above 1."""
    value = exp(input) - target * input if log_input else input - target * log(input + eps)
    if full:
        stirling = target * log(target) - target + log(2 * pi * target) / 2
        value += Piecewise((stirling, target > 1), (0, True))
    return value


@loss(
    domain={"var": nonnegative, "eps": positive},
    reference="D. Nix, A. Weigend, Estimating the mean and variance of the target probability distribution, ICNN 1994",
)
def gaussian_nll_loss(input: Elem, target: Target, var: Elem, *, full: Option = False, eps: Param = 1e-6):
    """Negative log likelihood under a normal distribution whose variance counts as at least eps."""
    variance = at_least(var, eps)
    value = (log(variance) + (input - target) ** 2 / variance) / 2
    return value + log(2 * pi) / 2 if full else value


@loss(domain={"target": _SIGNS}, reference=_PYTORCH + "margin_ranking_loss")
def margin_ranking_loss(input1: Elem, input2: Elem, target: Target, *, margin: Param = 0.0):
    """How far two scores fall short of the margin in the order the target, 1 or -1, asks for."""
    return rectified(-target * (input1 - input2) + margin)


@loss(
    over="array",
    domain={"lam": nonnegative},
    reference="R. Tibshirani, Regression Shrinkage and Selection via the Lasso, J. R. Stat. Soc. B 58, 1996",
)
def l1_penalty(w: Elem, lam: Param):
    """Sum of sizes times a constant; the slope at 0 is 0."""
    return lam * RowSum(absolute(w))


@loss(
    over="array",
    domain={"lam": nonnegative},
    reference="A. Hoerl, R. Kennard, Ridge Regression, Technometrics 12, 1970, doi:10.2307/1267351",
)
def l2_penalty(w: Elem, lam: Param):
    """Sum of squares times a constant."""
    return lam * RowSum(w**2)
