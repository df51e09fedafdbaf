"""What differs from the peers on purpose, and why: every row must be met, and nothing else may differ."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from compare import TINY, Finding


@dataclass(frozen=True)
class Difference:
    """A difference that is meant: of which peer and functions (all where none is named), where, and why."""

    peer: str
    names: tuple[str, ...]
    what: str
    where: str
    why: str
    applies: Callable[[Finding], bool]
    digits: bool | None = False
    """Whether only digits differ, both agreeing up to rounding of the largest term; None: here or there."""

    def covers(self, f: Finding) -> bool:
        named = not self.names or f.name in self.names
        return named and self.peer in (f.peer, "both") and self.digits in (None, f.digits) and self.applies(f)


def slope(f: Finding) -> bool:
    return f.quantity != "value"


def second(f: Finding) -> bool:
    return f.quantity in ("second derivative", "Hessian times vector", "diagonal of the Hessian")


def label(*labels: str) -> Callable[[Finding], bool]:
    return lambda f: any(f.label.startswith(one) for one in labels)


def at(*points: float, near: bool = False) -> Callable[[Finding], bool]:
    """At one of the points, or, ``near``, within a rounding error of it."""
    return lambda f: not f.label and any(abs(f.at[0] - p) <= (8 * 2**-52 if near else 0) for p in points)


def lost(f: Finding) -> bool:
    """The peer overflows where the result is finite or has a limit."""
    return not f.label and abs(f.at[0]) > 500 and not math.isfinite(f.theirs) and not math.isnan(f.ours)


NAN = Difference(
    "both",
    (),
    "derivatives",
    "at NaN",
    "NaN in, NaN out holds for derivatives too; the peers give the slope of the branch into which the comparisons lead",
    lambda f: math.isnan(f.ours) and any(math.isnan(x) for x in f.at) and slope(f),
)

DIFFERENCES: tuple[Difference, ...] = (
    NAN,
    Difference(
        "both",
        (),
        "value, derivatives",
        "at +-inf, and beyond +-500",
        "the limit exists: 0 · inf inside the peer's formula, or an overflow of e^x or of a square, gives NaN there",
        lost,
    ),
    Difference(
        "both",
        (),
        "value, derivatives",
        "in the tails, and near 0",
        "the peer subtracts numbers that are nearly equal (1 - s, 1 - tanh^2, x - tanh x), or underflows on the way; "
        "symdl's digits are checked against the definition in ball arithmetic",
        lambda f: not f.label,
        digits=True,
    ),
    Difference(
        "JAX",
        (),
        "value, derivatives",
        "below 2.2e-308",
        "XLA on the CPU reads subnormal numbers as 0, and so takes the branch or the kink of 0",
        lambda f: not f.label and 0 < abs(f.at[0]) < TINY,
    ),
    Difference(
        "PyTorch",
        ("step",),
        "value",
        "at NaN",
        "torch.heaviside(NaN, 1) is 0",
        lambda f: f.quantity == "value" and math.isnan(f.at[0]),
    ),
    Difference(
        "PyTorch",
        ("hardsigmoid",),
        "derivative",
        "between -3 and 3",
        "PyTorch's 1/6 is a float32 number, 0.16666667163, also in float64",
        lambda f: f.quantity == "derivative" and abs(f.at[0]) <= 3,
    ),
    Difference(
        "PyTorch",
        ("softplus",),
        "value, derivatives",
        "beta x > 20",
        "PyTorch's threshold=20 makes the function linear there, 2e-9 off; symdl is exact and has no threshold",
        lambda f: f.at[0] > 8,
    ),
    Difference(
        "PyTorch",
        ("elu", "selu"),
        "second derivative",
        "at 0",
        "the second derivative of the branch that gives the derivative; PyTorch mixes the branches",
        lambda f: second(f) and f.at[0] == 0,
    ),
    Difference(
        "JAX",
        ("celu",),
        "second derivative",
        "at 0",
        "JAX halves the gradient of maximum and minimum at a tie, twice; symdl has the branch's",
        lambda f: second(f) and f.at[0] == 0,
    ),
    Difference(
        "JAX",
        ("leaky_relu",),
        "derivative",
        "at 0",
        "the kink's value is PyTorch's, negative_slope; JAX's is 1",
        at(0),
    ),
    Difference(
        "JAX", ("hardtanh",), "derivative", "at -1 and 1", "the kinks' values are PyTorch's, 0; JAX's are 1", at(-1, 1)
    ),
    Difference(
        "JAX",
        ("sparse_sigmoid",),
        "derivative",
        "at -1 and 1, and a rounding error away",
        "the kinks' values are 0 as hardsigmoid's; JAX halves the gradient of a clip at a tie, also where x + 1 rounds "
        "to 2",
        at(-1, 1, near=True),
    ),
    Difference(
        "JAX",
        ("hardsigmoid", "hardswish"),
        "derivatives",
        "within a rounding error of -3 and 3",
        "JAX rounds x + 3 before it compares",
        at(-3, 3, near=True),
    ),
    Difference(
        "JAX",
        ("softsign",),
        "second derivative",
        "at 0",
        "the function is odd: symdl gives 0, the middle of 2 and -2; JAX one of them",
        lambda f: second(f) and f.at[0] == 0,
    ),
    Difference(
        "both",
        ("layer_norm", "standardize", "rms_norm"),
        "value, gradients",
        "rows around 1e4",
        "rounding of the mean: both agree to 1e-16 times the offset",
        label("offset 1e4"),
        digits=True,
    ),
    Difference(
        "both",
        ("softmax", "log_softmax", "geglu", "glu", "swiglu"),
        "value, gradients",
        "logits of 30 and more",
        "tails: the peer's 1 + erf, or its sums of terms that cancel, lose digits; both agree to rounding of the row's "
        "largest term",
        label("spread", "wide"),
        digits=True,
    ),
    Difference(
        "PyTorch",
        ("cosine_similarity",),
        "gradients",
        "a norm below eps",
        "the gradient of the value given, whose norm is eps there; PyTorch clamps outside the graph and returns the "
        "gradient of another function",
        label("tiny"),
    ),
    Difference(
        "PyTorch",
        ("cosine_similarity", "cosine_embedding_loss"),
        "value, gradients",
        "parallel vectors",
        "the true value is 0: both give rounding errors",
        label("parallel"),
        digits=True,
    ),
    Difference(
        "PyTorch",
        ("cosine_embedding_loss",),
        "gradients",
        "a zero vector",
        "PyTorch adds 1e-12 as a float32 number, 9.99999996e-13, to the squares",
        label("zero vector"),
    ),
    Difference(
        "PyTorch",
        ("binary_cross_entropy",),
        "Hessian",
        "everywhere",
        "PyTorch's double backward adds 1e-12 to p and to 1 - p",
        second,
        digits=None,
    ),
    Difference(
        "PyTorch",
        ("binary_cross_entropy",),
        "gradients",
        "p within 1e-12 of 0 or 1",
        "the derivative of the loss with its logarithms cut at -100; PyTorch divides by p (1 - p), cut at 1e-12, and "
        "for the target does not cut",
        lambda f: f.label == "edges" and f.quantity.startswith("gradient"),
    ),
    Difference(
        "PyTorch",
        ("binary_cross_entropy_with_logits",),
        "value",
        "logits +-inf",
        "the limit: 0 with the matching label, inf with the other; PyTorch gives NaN",
        lambda f: f.label == "edges" and math.isnan(f.theirs) and not math.isnan(f.ours),
    ),
    Difference(
        "PyTorch",
        (
            "binary_cross_entropy_with_logits",
            "cross_entropy",
            "info_nce_loss",
            "multilabel_soft_margin_loss",
            "soft_margin_loss",
        ),
        "value, gradients, Hessian",
        "logits far apart, one class",
        "tails: PyTorch's 1 - p and log(1 + e^-x) lose digits or become 0",
        label("far", "random", "one class", "kinks"),
        digits=True,
    ),
    Difference(
        "PyTorch",
        ("cross_entropy",),
        "value",
        "a masked logit (-inf) with target 0",
        "0 log 0 = 0: the loss is finite; PyTorch gives NaN",
        lambda f: f.label == "masked logit" and math.isnan(f.theirs),
    ),
    Difference(
        "PyTorch",
        ("kl_div",),
        "value, gradient to target",
        "target 0",
        "0 log 0 = 0 in value and gradient, for input -inf too; PyTorch gives NaN",
        lambda f: math.isnan(f.theirs) and (not f.at or f.at[1] in (0.0, -math.inf)),
    ),
    Difference(
        "PyTorch",
        ("gaussian_nll_loss",),
        "gradient to var",
        "var < eps",
        "the derivative of the value given, 0 where eps stands for var; PyTorch cuts outside the graph",
        lambda f: f.label == "small variance" and f.quantity == "gradient to var" and f.ours == 0,
    ),
    Difference(
        "PyTorch",
        ("huber_loss",),
        "Hessian",
        "abs r = delta",
        "the second derivative of the branch that gives the value, the parabola's; PyTorch's is 0",
        lambda f: second(f) and f.label == "kinks",
    ),
    Difference(
        "PyTorch",
        ("poisson_nll_loss",),
        "gradient",
        "input = target",
        "the difference 1 - y/(p + eps) is eps: both give its rounding error",
        label("edges"),
        digits=True,
    ),
    Difference(
        "PyTorch",
        ("soft_margin_loss",),
        "gradient, Hessian",
        "y p < -709",
        "e^(-y p) overflows and PyTorch divides inf by inf",
        lambda f: f.label == "kinks" and abs(f.at[0]) > 709 and not np.isfinite(f.theirs),
    ),
    Difference(
        "PyTorch",
        ("triplet_margin_loss",),
        "gradient to anchor",
        "distances that cancel",
        "the true value is 0: both give rounding errors",
        label("at the margin"),
        digits=True,
    ),
)

SIGNATURES: dict[tuple[str, str, str], str] = {
    ("PyTorch", "softplus", "threshold"): "exact everywhere: no threshold",
    ("PyTorch", "gelu", "approximate"): "two functions: gelu, and gelu_tanh for 'tanh'",
    ("PyTorch", "rrelu", "training"): "training is saying the random slopes: slopes=",
    ("PyTorch", "rms_norm", "eps"): "PyTorch's None is the epsilon of the dtype; symdl's number is float32's",
    ("PyTorch", "cosine_similarity", "axis"): "PyTorch's dim=1; symdl's rows are along the last axis everywhere",
    ("PyTorch", "mse_loss", "weight"): "not in the catalogue yet; reduction='none' and a weighted mean give it",
    ("PyTorch", "l1_loss", "weight"): "as mse_loss",
    ("PyTorch", "huber_loss", "weight"): "as mse_loss, with a plain mean",
    ("PyTorch", "triplet_margin_loss", "swap"): "not in the catalogue",
    ("JAX", "gelu", "approximate"): "two functions: JAX's default is gelu_tanh",
    ("JAX", "standardize", "mean"): "the row's own mean",
    ("JAX", "standardize", "variance"): "the row's own variance",
    ("JAX", "standardize", "algorithm"): "always the stable one",
    ("JAX", "standardize", "epsilon"): "called eps",
}
"""Arguments of the peers that symdl does not have, or has with another default, by (peer, function, argument)."""
