"""The catalogue, transcribed: every name with its signature, its slopes at kinks, its limits, its domain; the edges."""

from __future__ import annotations

import inspect
import itertools
import math
import re
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from _truth import DEFINITIONS, case

import symdl.kernels.numpy as door
from symdl import registry
from symdl.definition import Definition
from symdl.roles import Role

pytestmark = pytest.mark.engine

inf, nan = math.inf, math.nan


def named(text: str) -> set[str]:
    """The words of a text."""
    return set(text.split())


ACTIVATIONS = """
linear(x: Elem, c: Param = 1) = identity
step(x: Elem) = heaviside
sigmoid(x: Elem) = logistic
approx_sigmoid(x: Elem)
tanh(x: Elem)
relu(x: Elem)
relu6(x: Elem)
clipped_relu(x: Elem, z: Param = 20)
leaky_relu(x: Elem, negative_slope: Param = 0.01)
prelu(x: Elem, weight: Weight)
rrelu(x: Elem, lower: Param = 1 / 8, upper: Param = 1 / 3, *, slopes: Const = None)
crelu(x: Elem)
threshold(x: Elem, threshold: Param, value: Param)
relu_squared(x: Elem)
elu(x: Elem, alpha: Param = 1)
celu(x: Elem, alpha: Param = 1)
selu(x: Elem, alpha: Param = 1.6732632423543772848170429916717, scale: Param = 1.0507009873554804934193349852946)
softplus(x: Elem, beta: Param = 1)
softminus(x: Elem)
logsigmoid(x: Elem) = log_sigmoid
softsign(x: Elem)
silu(x: Elem)
swish(x: Elem, beta: Weight = 1)
gelu(x: Elem)
gelu_tanh(x: Elem)
quick_gelu(x: Elem)
mish(x: Elem)
hardtanh(x: Elem, min_val: Param = -1, max_val: Param = 1) = hard_tanh
hardsigmoid(x: Elem) = hard_sigmoid
hardswish(x: Elem) = hard_swish
hard_mish(x: Elem)
tanhshrink(x: Elem)
softshrink(x: Elem, lambd: Param = 0.5)
hardshrink(x: Elem, lambd: Param = 0.5)
squareplus(x: Elem, b: Param = 4)
sparse_plus(x: Elem)
sparse_sigmoid(x: Elem)
exponential(x: Elem)
lisht(x: Elem)
snake(x: Elem, a: Param = 1)
dish(x: Elem)
siren(x: Elem, omega_0: Param = 30) = sine
log1mexp(x: Elem)
glu(a: Elem, b: Elem)
reglu(a: Elem, b: Elem)
geglu(a: Elem, b: Elem)
swiglu(a: Elem, b: Elem)
softmax(x: Elem, *, temperature: Param = 1)
softmin(x: Elem)
log_softmax(x: Elem, *, temperature: Param = 1)
logsumexp(x: Elem)
standardize(x: Elem, *, eps: Param = 1e-5)
l2_normalize(x: Elem, *, eps: Param = 1e-12)
layer_norm(x: Elem, weight: Weight = 1, bias: Weight = 0, *, eps: Param = 1e-5)
rms_norm(x: Elem, weight: Weight = 1, *, eps: Param = 2.0**-23)
cosine_similarity(x1: Elem, x2: Elem, *, eps: Param = 1e-8)
"""

LOSSES = """
mse_loss(input: Elem, target: Target)
half_mse_loss(input: Elem, target: Target)
rmse_loss(input: Elem, target: Target)
l1_loss(input: Elem, target: Target) = mae_loss mae
smooth_l1_loss(input: Elem, target: Target, *, beta: Param = 1)
huber_loss(input: Elem, target: Target, *, delta: Param = 1)
pseudo_huber_loss(input: Elem, target: Target, *, delta: Param = 1)
log_cosh_loss(input: Elem, target: Target)
quantile_loss(input: Elem, target: Target, *, tau: Param = 0.5) = pinball
msle_loss(input: Elem, target: Target)
mape_loss(input: Elem, target: Target, *, eps: Param = 1e-7)
binary_cross_entropy(input: Elem, target: Target, *, weight: Const = 1)
binary_cross_entropy_with_logits(input: Elem, target: Target, *, weight: Const = 1, pos_weight: Const = 1)
binary_kl_loss(input: Elem, target: Target)
sigmoid_focal_loss(input: Elem, target: Target, *, alpha: Param = 0.25, gamma: Param = 2)
focal_loss(input: Elem, target: Target, *, alpha: Param = 0.25, gamma: Param = 2)
soft_margin_loss(input: Elem, target: Target)
hinge_loss(input: Elem, target: Target, *, margin: Param = 1)
squared_hinge_loss(input: Elem, target: Target, *, margin: Param = 1)
hinge_embedding_loss(input: Elem, target: Target, *, margin: Param = 1)
kl_div(input: Elem, target: Target, *, log_target: Option = False)
information(p: Elem, *, base: Param = 2)
poisson_nll_loss(input: Elem, target: Target, *, log_input: Option = True, full: Option = False, eps: Param = 1e-8)
gaussian_nll_loss(input: Elem, target: Target, var: Elem, *, full: Option = False, eps: Param = 1e-6)
margin_ranking_loss(input1: Elem, input2: Elem, target: Target, *, margin: Param = 0)
nll_loss(input: Elem, target: Label, *, weight: Const = 1, ignore_index: Param = -100)
cross_entropy(input: Elem, target: Label, *, weight: Const = 1, ignore_index: Param = -100, label_smoothing: Param = 0)
categorical_cross_entropy(input: Elem, target: Target, *, base: Param = 2.718281828459045)
sparse_categorical_cross_entropy(input: Elem, target: Label)
kl_divergence(d: Elem, y: Elem)
js_divergence(input: Elem, target: Target)
multilabel_soft_margin_loss(input: Elem, target: Target, *, weight: Const = 1)
entropy(p: Elem, *, base: Param = 2)
softmax_focal_loss(input: Elem, target: Label, *, gamma: Param = 2)
poly1_cross_entropy(input: Elem, target: Label, *, epsilon: Param = 2)
generalized_cross_entropy(input: Elem, target: Label, *, q: Param = 0.5)
multi_margin_loss(input: Elem, target: Label, *, p: Param = 1, margin: Param = 1, weight: Const = 1)
multiclass_hinge_loss(input: Elem, target: Label, *, delta: Param = 1)
triplet_margin_loss(anchor: Elem, positive: Elem, negative: Elem, *, margin: Param = 1, p: Param = 2, eps: Param = 1e-6)
squared_triplet_loss(anchor: Elem, positive: Elem, negative: Elem, *, margin: Param = 1)
contrastive_loss(input1: Elem, input2: Elem, target: Target, *, margin: Param = 1)
cosine_embedding_loss(input1: Elem, input2: Elem, target: Target, *, margin: Param = 0)
info_nce_loss(similarity: Elem, target: Label, *, temperature: Param = 0.07)
dice_loss(input: Elem, target: Target, *, smooth: Param = 1)
jaccard_loss(input: Elem, target: Target, *, smooth: Param = 1)
tversky_loss(input: Elem, target: Target, *, alpha: Param = 0.5, beta: Param = 0.5, smooth: Param = 1)
error_rate(input: Elem, target: Label)
l1_penalty(w: Elem, lam: Param)
l2_penalty(w: Elem, lam: Param)
"""

ADAM = "param: Elem, grad: Elem, m: State, v: State, step: Param"
RATES = "beta1: Param = 0.9, beta2: Param = 0.999, eps: Param = 1e-8, weight_decay: Param = 0"
OPTIMIZERS = f"""
gradient_descent(param: Elem, grad: Elem, *, lr: Param)
momentum(param: Elem, grad: Elem, velocity: State, *, lr: Param, gamma: Param = 0.9)
sgd(param: Elem, grad: Elem, velocity: State = None, *, lr: Param = 1e-3, momentum: Param = 0, dampening: Param = 0, \
weight_decay: Param = 0, nesterov: Option = False)
ewma(value: Elem, average: State, *, alpha: Param)
adagrad(param: Elem, grad: Elem, sum: State, step: Param = 1, *, lr: Param = 0.01, lr_decay: Param = 0, \
weight_decay: Param = 0, eps: Param = 1e-10, eps_inside: Option = False)
rmsprop(param: Elem, grad: Elem, v: State, grad_average: State = None, velocity: State = None, *, lr: Param = 0.01, \
alpha: Param = 0.99, eps: Param = 1e-8, weight_decay: Param = 0, momentum: Param = 0, centered: Option = False)
adadelta(param: Elem, grad: Elem, v: State, delta: State, *, lr: Param = 1, rho: Param = 0.9, eps: Param = 1e-6, \
weight_decay: Param = 0)
adam({ADAM}, v_max: State = None, *, lr: Param = 1e-3, {RATES}, amsgrad: Option = False)
adamw({ADAM}, v_max: State = None, *, lr: Param = 1e-3, {RATES[:-1]}0.01, amsgrad: Option = False)
adamax({ADAM.replace("v:", "u:")}, *, lr: Param = 2e-3, {RATES})
nadam({ADAM.replace("v: State", "v: State, mu_product: State")}, *, lr: Param = 2e-3, {RATES}, \
momentum_decay: Param = 4e-3)
radam({ADAM}, *, lr: Param = 1e-3, {RATES})
lion(param: Elem, grad: Elem, m: State, *, lr: Param = 1e-4, beta1: Param = 0.9, beta2: Param = 0.99, \
weight_decay: Param = 0)
adabelief({ADAM.replace("v:", "s:")}, *, lr: Param = 1e-3, {RATES.replace("1e-8", "1e-16")})
"""

KINDS = {"activation": ACTIVATIONS, "loss": LOSSES, "optimizer": OPTIMIZERS}
LINES = [(kind, line) for kind, lines in KINDS.items() for line in lines.strip().splitlines()]
ROWS = named(
    """
    softmax softmin log_softmax logsumexp standardize l2_normalize layer_norm rms_norm cosine_similarity
    """
)
ROW_LOSSES = set(re.findall(r"^(\w+)\(", LOSSES[LOSSES.index("nll_loss(input: Elem, target: Label") :], re.M))
WHOLE = {"rmse_loss", "l1_penalty", "l2_penalty"}


@pytest.mark.parametrize(("kind", "line"), LINES, ids=[re.split(r"\W", line)[0] for _, line in LINES])
def test_the_catalogues_signature(kind: str, line: str) -> None:
    head, aliases = line[: line.rindex(")") + 1], line[line.rindex(")") + 1 :].removeprefix(" = ").split()
    scope: dict[str, Any] = {"__builtins__": {}} | {role.name.title(): role for role in Role}
    exec(compile(f"def {head}: 0", "<catalogue>", "exec", dont_inherit=True), scope)
    name = head.partition("(")[0]
    definition = registry.definition(name)
    assert definition.kind == kind
    assert list(definition.aliases) == aliases
    expected = inspect.signature(scope[name]).parameters
    assert [i.name for i in definition.inputs] == list(expected)
    for i in definition.inputs:
        parameter = expected[i.name]
        assert i.role is parameter.annotation, i.name
        assert i.keyword_only == (parameter.kind is parameter.KEYWORD_ONLY), i.name
        assert i.required == (parameter.default is parameter.empty), i.name
        assert i.required or i.default == parameter.default, i.name
    function = name + ("_step" if kind == "optimizer" else "")
    for alias in aliases:
        assert registry.definition(alias) is definition
        assert getattr(door, alias) is getattr(door, function)
    assert definition.has_rows == (name in ROWS | ROW_LOSSES | WHOLE)
    assert definition.over == ("array" if name in WHOLE else "axis")
    more = ("batchmean",) if name == "kl_div" else ()
    assert definition.reductions == (("none", "mean", "sum", *more) if kind == "loss" and name not in WHOLE else ())


def test_the_library_is_the_catalogue() -> None:
    assert {d.name for d in DEFINITIONS} == {re.split(r"\W", line)[0] for _, line in LINES}


@pytest.mark.parametrize("definition", DEFINITIONS, ids=[d.name for d in DEFINITIONS])
def test_the_functions_of_the_contract(definition: Definition) -> None:
    """Which of f, f_grad, f_grad2, f_vjp, f_value_and_grad, f_hvp, f_hess_diag and f_step there are."""
    name = definition.name
    have = {s for s in SUFFIXES if hasattr(door, name + s)}
    if definition.kind == "optimizer":
        assert have == {"_step"}
    elif definition.kind == "loss":
        predictions = sum(i.role is Role.ELEM for i in definition.inputs)
        second = {"_hvp", "_hess_diag"} if predictions == 1 else set()
        assert have == {"", "_vjp", "_value_and_grad"} | second - ({"_hess_diag"} if name in NO_DIAGONAL else set())
    elif definition.sole_element is None:
        assert have == {"", "_vjp"}
    else:
        assert have == {"", "_grad", "_grad2", "_vjp", "_value_and_grad"}


SUFFIXES = ("", "_grad", "_grad2", "_vjp", "_value_and_grad", "_hvp", "_hess_diag", "_step")
NO_DIAGONAL = {"multi_margin_loss", "multiclass_hinge_loss"}
"""Losses of pairs of classes, whose Hessian has no diagonal that one pass over the row could write."""

# ------------------------------------------------------------------------------------------------------- kinks

SLOPES = [
    ("step", {}, {0.0: 0.0}),
    ("relu", {}, {0.0: 0.0}),
    ("relu6", {}, {0.0: 0.0, 6.0: 0.0}),
    ("clipped_relu", {}, {0.0: 0.0, 20.0: 0.0}),
    ("clipped_relu", {"z": 1.5}, {0.0: 0.0, 1.5: 0.0}),
    ("leaky_relu", {}, {0.0: 0.01}),
    ("leaky_relu", {"negative_slope": 0.3}, {0.0: 0.3}),
    ("prelu", {"weight": 0.25}, {0.0: 0.25}),
    ("threshold", {"threshold": 1.5, "value": 7.0}, {1.5: 0.0}),
    ("relu_squared", {}, {0.0: 0.0}),
    ("elu", {"alpha": 1.75}, {0.0: 1.75}),
    ("celu", {"alpha": 1.75}, {0.0: 1.0}),
    ("selu", {}, {0.0: 1.0507009873554804934 * 1.6732632423543772848}),
    ("softsign", {}, {0.0: 1.0}),
    ("hardtanh", {}, {-1.0: 0.0, 1.0: 0.0}),
    ("hardtanh", {"min_val": -0.5, "max_val": 3.0}, {-0.5: 0.0, 3.0: 0.0}),
    ("hardsigmoid", {}, {-3.0: 0.0, 3.0: 0.0}),
    ("hardswish", {}, {-3.0: 0.0, 3.0: 1.0}),
    ("hard_mish", {}, {-2.0: 0.0, 0.0: 1.0}),
    ("softshrink", {}, {-0.5: 0.0, 0.5: 0.0}),
    ("softshrink", {"lambd": 2.0}, {-2.0: 0.0, 2.0: 0.0}),
    ("hardshrink", {}, {-0.5: 0.0, 0.5: 0.0}),
    ("sparse_plus", {}, {-1.0: 0.0, 1.0: 1.0}),
    ("sparse_sigmoid", {}, {-1.0: 0.0, 1.0: 0.0}),
    ("rrelu", {}, {0.0: (1 / 8 + 1 / 3) / 2}),
    ("lisht", {}, {0.0: 0.0}),
]


@pytest.mark.parametrize(("name", "keywords", "slopes"), SLOPES)
def test_the_slope_at_a_kink(name: str, keywords: dict[str, float], slopes: dict[float, float]) -> None:
    x = np.array(list(slopes))
    expected = pytest.approx(list(slopes.values()), rel=3e-16, abs=0.0)
    assert getattr(door, f"{name}_grad")(x, **keywords) == expected
    assert getattr(door, f"{name}_value_and_grad")(x, **keywords)[1] == expected
    found = getattr(door, f"{name}_vjp")(np.ones_like(x), x, **keywords)
    assert (found[0] if isinstance(found, tuple) else found) == expected
    assert np.isfinite(getattr(door, f"{name}_grad2")(x, **keywords)).all()


LOSS_SLOPES = [
    ("l1_loss", (0.5, 0.5), {}, [0.0]),
    ("smooth_l1_loss", (1.5, 0.5), {}, [1.0]),
    ("smooth_l1_loss", (0.5, 0.5), {"beta": 0.0}, [0.0]),
    ("huber_loss", (1.5, 0.5), {}, [1.0]),
    ("huber_loss", (-1.5, 0.5), {"delta": 2.0}, [-2.0]),
    ("quantile_loss", (0.5, 0.5), {"tau": 0.3}, [-0.3]),
    ("mape_loss", (0.5, 0.5), {}, [0.0]),
    ("hinge_loss", (1.0, 1.0), {}, [0.0]),
    ("hinge_loss", (-1.0, -1.0), {}, [0.0]),
    ("squared_hinge_loss", (1.0, 1.0), {}, [0.0]),
    ("hinge_embedding_loss", (1.0, -1.0), {}, [-1.0]),
    ("margin_ranking_loss", (0.5, 0.5, 1.0), {}, [-1.0, 1.0]),
    ("margin_ranking_loss", (0.5, 0.5, -1.0), {}, [1.0, -1.0]),
    ("multiclass_hinge_loss", ([2.0, 1.0], 0), {}, [[0.0, 0.0]]),
    ("rmse_loss", ([0.5, 0.5], [0.5, 0.5]), {}, [[0.0, 0.0]]),
    ("l1_penalty", ([0.0, -0.0], 0.5), {}, [[0.0, 0.0]]),
    ("triplet_margin_loss", ([0.0], [0.0], [1.0]), {"eps": 0.0}, [[1.0], [0.0], [-1.0]]),
    ("squared_triplet_loss", ([0.0], [0.0], [1.0]), {}, [[2.0], [0.0], [-2.0]]),
    ("error_rate", ([0.5, 0.5], 1), {}, [[0.0, 0.0]]),
]


@pytest.mark.parametrize(("name", "arguments", "keywords", "slopes"), LOSS_SLOPES)
def test_the_slope_of_a_loss_at_a_kink(name: str, arguments: Any, keywords: Any, slopes: list[Any]) -> None:
    found = getattr(door, f"{name}_vjp")(1.0, *arguments, **keywords)
    found = found if isinstance(found, tuple) else (found,)
    for got, expected in zip(found, slopes, strict=True):
        np.testing.assert_allclose(got, expected, rtol=1e-15, atol=0.0)


# ---------------------------------------------------------------------------------------- limits at infinities

FLAT, LINE = (0.0, 0.0), (1.0, 1.0)
RAMP = (0.0, 1.0)
LIMITS = {  # name: value at -inf and inf, slope at -inf and inf
    "linear": ((-inf, inf), LINE),
    "step": ((0.0, 1.0), FLAT),
    "sigmoid": ((0.0, 1.0), FLAT),
    "approx_sigmoid": ((1 - (0.9997 + 1) / 2, (0.9997 + 1) / 2), FLAT),
    "tanh": ((-1.0, 1.0), FLAT),
    "relu": ((0.0, inf), RAMP),
    "relu6": ((0.0, 6.0), FLAT),
    "clipped_relu": ((0.0, 20.0), FLAT),
    "leaky_relu": ((-inf, inf), (0.01, 1.0)),
    "prelu": ((-inf, inf), (0.25, 1.0)),
    "rrelu": ((-inf, inf), ((1 / 8 + 1 / 3) / 2, 1.0)),
    "threshold": ((7.0, inf), RAMP),
    "relu_squared": ((0.0, inf), (0.0, inf)),
    "elu": ((-1.0, inf), RAMP),
    "celu": ((-1.0, inf), RAMP),
    "selu": ((-1.0507009873554804934 * 1.6732632423543772848, inf), (0.0, 1.0507009873554804934)),
    "softplus": ((0.0, inf), RAMP),
    "softminus": ((-inf, 0.0), (1.0, 0.0)),
    "logsigmoid": ((-inf, 0.0), (1.0, 0.0)),
    "softsign": ((-1.0, 1.0), FLAT),
    "silu": ((0.0, inf), RAMP),
    "swish": ((0.0, inf), RAMP),
    "gelu": ((0.0, inf), RAMP),
    "gelu_tanh": ((0.0, inf), RAMP),
    "quick_gelu": ((0.0, inf), RAMP),
    "mish": ((0.0, inf), RAMP),
    "hardtanh": ((-1.0, 1.0), FLAT),
    "hardsigmoid": ((0.0, 1.0), FLAT),
    "hardswish": ((0.0, inf), RAMP),
    "hard_mish": ((0.0, inf), RAMP),
    "tanhshrink": ((-inf, inf), LINE),
    "softshrink": ((-inf, inf), LINE),
    "hardshrink": ((-inf, inf), LINE),
    "squareplus": ((0.0, inf), RAMP),
    "sparse_plus": ((0.0, inf), RAMP),
    "sparse_sigmoid": ((0.0, 1.0), FLAT),
    "exponential": ((0.0, inf), (0.0, inf)),
    "lisht": ((inf, inf), (-1.0, 1.0)),
    "snake": ((-inf, inf), (nan, nan)),
    "dish": ((0.0, inf), RAMP),
    "siren": ((nan, nan), (nan, nan)),
    "log1mexp": ((nan, 0.0), (nan, 0.0)),
}
POSITIVE = {"log1mexp"}
"""Defined for positive arguments."""
BENT_AT_INFINITY = {"relu_squared": (0.0, 2.0), "exponential": (0.0, inf)} | dict.fromkeys(
    ("snake", "siren"), (nan, nan)
)
REQUIRED = {"prelu": {"weight": 0.25}, "threshold": {"threshold": 1.0, "value": 7.0}}


def test_every_activation_of_one_number_has_its_limits() -> None:
    assert set(LIMITS) == {d.name for d in DEFINITIONS if d.sole_element is not None}


@pytest.mark.parametrize("name", LIMITS)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_limits(name: str, dtype: str) -> None:
    x = np.array([-inf, inf], dtype)
    tolerance = {"rtol": 2 * float(np.finfo(dtype).eps), "atol": 0.0}
    for suffix, expected in zip(
        ("", "_grad", "_grad2"), (*LIMITS[name], BENT_AT_INFINITY.get(name, FLAT)), strict=True
    ):
        found = getattr(door, name + suffix)(x, **REQUIRED.get(name, {}))
        if name in POSITIVE:
            found, expected = found[1:], expected[1:]
        np.testing.assert_allclose(found, expected, **tolerance, err_msg=suffix)


# ------------------------------------------------------------------------------------------------------ domains

ONE, TWO, LABEL = np.array([0.5]), np.array([[0.25, 0.75]]), np.array([1])
OUTSIDE: list[tuple[str, tuple[Any, ...], str, list[float]]] = [
    ("clipped_relu", (ONE,), "z", [0.0, -1.0]),
    ("celu", (ONE,), "alpha", [0.0, -1.0]),
    ("softplus", (ONE,), "beta", [0.0, -1.0]),
    ("softshrink", (ONE,), "lambd", [-0.5]),
    ("hardshrink", (ONE,), "lambd", [-0.5]),
    ("squareplus", (ONE,), "b", [-1.0]),
    ("softmax", (TWO,), "temperature", [0.0, -1.0]),
    ("log_softmax", (TWO,), "temperature", [0.0, -1.0]),
    *((name, (TWO,), "eps", [-1e-3]) for name in ("standardize", "l2_normalize", "layer_norm", "rms_norm")),
    ("cosine_similarity", (TWO, TWO), "eps", [-1e-3]),
    ("smooth_l1_loss", (ONE, ONE), "beta", [-1.0]),
    ("huber_loss", (ONE, ONE), "delta", [0.0, -1.0]),
    ("pseudo_huber_loss", (ONE, ONE), "delta", [0.0, -1.0]),
    ("quantile_loss", (ONE, ONE), "tau", [-0.1, 1.1]),
    ("mape_loss", (ONE, ONE), "eps", [-1.0]),
    ("sigmoid_focal_loss", (ONE, ONE), "gamma", [-1.0]),
    ("sigmoid_focal_loss", (ONE, ONE), "alpha", [-0.1, 1.1]),
    ("focal_loss", (ONE, ONE), "gamma", [-1.0]),
    ("information", (ONE,), "base", [0.0, -2.0]),
    ("poisson_nll_loss", (ONE, ONE), "eps", [-1.0]),
    ("gaussian_nll_loss", (ONE, ONE, ONE), "eps", [0.0, -1.0]),
    ("cross_entropy", (TWO, LABEL), "label_smoothing", [-0.1, 1.1]),
    ("cross_entropy", (TWO, TWO), "label_smoothing", [-0.1, 1.1]),
    ("categorical_cross_entropy", (TWO, TWO), "base", [0.0, -2.0]),
    ("entropy", (TWO,), "base", [0.0, -2.0]),
    ("softmax_focal_loss", (TWO, LABEL), "gamma", [-1.0]),
    ("generalized_cross_entropy", (TWO, LABEL), "q", [0.0, -1.0]),
    ("multi_margin_loss", (TWO, LABEL), "p", [0.0, -1.0]),
    ("triplet_margin_loss", (TWO, TWO, TWO), "p", [0.0, -1.0]),
    ("triplet_margin_loss", (TWO, TWO, TWO), "eps", [-1.0]),
    ("info_nce_loss", (TWO, LABEL), "temperature", [0.0, -1.0]),
    *((name, (TWO, TWO), "smooth", [-1.0]) for name in ("dice_loss", "jaccard_loss", "tversky_loss")),
    ("tversky_loss", (TWO, TWO), "alpha", [-1.0]),
    ("l1_penalty", (ONE,), "lam", [-1.0]),
    ("l2_penalty", (ONE,), "lam", [-1.0]),
    ("gradient_descent_step", (ONE, ONE), "lr", [-1.0]),
    ("sgd_step", (ONE, ONE), "momentum", [-1.0]),
    ("rmsprop_step", (ONE, ONE, ONE), "alpha", [-0.1, 1.0]),
    ("adadelta_step", (ONE, ONE, ONE, ONE), "rho", [-0.1, 1.0]),
    *((f"{name}_step", (ONE,) * 4 + (1,), "beta1", [-0.1, 1.0]) for name in ("adam", "adamw", "adamax", "adabelief")),
    *((f"{name}_step", (ONE,) * 4 + (1,), "beta2", [-0.1, 1.0]) for name in ("adam", "adamw", "radam")),
    ("adam_step", (ONE,) * 4 + (1,), "lr", [-1e-3]),
    ("lion_step", (ONE,) * 3, "beta1", [1.0]),
]


@pytest.mark.parametrize(("name", "arguments", "parameter", "values"), OUTSIDE)
def test_a_parameter_outside_its_domain(name: str, arguments: Any, parameter: str, values: list[float]) -> None:
    for value in (*values, nan):
        with pytest.raises(ValueError, match=rf"^{name}: {parameter} is .*expected"):
            getattr(door, name)(*arguments, **{parameter: value})


NO_VALUE = [
    ("log1mexp", (np.array([-1.0, -1e-300]),), {}),
    ("msle_loss", (np.array([-1.5]), np.array([0.5])), {"reduction": "none"}),
    ("msle_loss", (np.array([0.5]), np.array([-1.5])), {"reduction": "none"}),
    ("binary_cross_entropy", (np.array([-0.5, 1.5]), np.array([0.5, 0.5])), {"reduction": "none"}),
    ("binary_kl_loss", (np.array([-0.5, 1.5]), np.array([0.5, 0.5])), {"reduction": "none"}),
    ("focal_loss", (np.array([-0.5, 1.5]), np.array([1.0, 0.0])), {"reduction": "none"}),
    ("information", (np.array([-0.5]),), {"reduction": "none"}),
    ("entropy", (np.array([[-0.5, 1.5]]),), {"reduction": "none"}),
    ("kl_div", (np.array([0.5]), np.array([-0.5])), {"reduction": "none"}),
    ("categorical_cross_entropy", (np.array([[-0.5, 1.5]]), TWO), {"reduction": "none"}),
    ("sparse_categorical_cross_entropy", (np.array([[1.5, -0.5]]), LABEL), {"reduction": "none"}),
]


@pytest.mark.parametrize(("name", "arguments", "keywords"), NO_VALUE)
def test_outside_the_domain_of_the_formula_is_nan(name: str, arguments: Any, keywords: Any) -> None:
    """No exception and no warning either."""
    assert np.isnan(getattr(door, name)(*arguments, **keywords)).all()


def test_log1mexp_at_zero() -> None:
    assert door.log1mexp(np.array([0.0, -0.0])).tolist() == [-inf, -inf]
    assert door.log1mexp_grad(0.0) == inf


def test_an_odd_length_cannot_be_halved() -> None:
    for name in ("glu", "reglu", "geglu", "swiglu"):
        with pytest.raises(ValueError, match=f"{name}: x has 3 entries along axis 1; expected an even number"):
            getattr(door, name)(np.zeros((2, 3)))


# -------------------------------------------------------------------------------------------------------- edges


def gradients(name: str, *arguments: Any, **keywords: Any) -> list[np.ndarray]:
    found = getattr(door, f"{name}_vjp")(1.0, *arguments, **keywords)
    return [np.asarray(a) for a in (found if isinstance(found, tuple) else (found,))]


NOTHING = [  # 0 log 0: name, arguments, value
    ("entropy", ([[0.0, 1.0]],), 0.0),
    ("kl_divergence", ([[0.0, 1.0]], [[0.5, 0.5]]), math.log(2)),
    ("kl_divergence", ([[0.0, 1.0]], [[0.0, 1.0]]), 0.0),
    ("js_divergence", ([[0.5, 0.5]], [[0.0, 1.0]]), 0.21576155433883565),
    ("categorical_cross_entropy", ([[0.0, 1.0]], [[0.0, 1.0]]), 0.0),
    ("binary_kl_loss", ([0.5, 0.5], [0.0, 1.0]), math.log(2)),
    ("binary_kl_loss", ([0.0, 1.0], [0.0, 1.0]), 0.0),
    ("binary_cross_entropy", ([0.0, 1.0], [0.0, 1.0]), 0.0),
    ("focal_loss", ([0.0, 1.0], [0.0, 1.0]), 0.0),
    ("kl_div", ([-1.0], [0.0]), 0.0),
]


@pytest.mark.parametrize(("name", "arguments", "value"), NOTHING)
def test_zero_log_zero_is_zero(name: str, arguments: Any, value: float) -> None:
    assert getattr(door, name)(*arguments) == pytest.approx(value, rel=1e-15, abs=0.0)
    infinite = name == "entropy"  # -log p - 1 at p = 0: the limit of the slope
    for g in gradients(name, *arguments):
        assert not np.isnan(g).any()
        assert infinite or np.isfinite(g).all()


def test_a_weightless_logit_may_be_minus_infinity() -> None:
    logits, target = np.array([[0.0, -inf, 1.0]]), np.array([[0.25, 0.0, 0.75]])
    assert door.cross_entropy(logits, target) == pytest.approx(math.log1p(math.e) - 0.75, rel=1e-15)
    (g,) = gradients("cross_entropy", logits, target)
    p = 1 / (1 + math.e)
    np.testing.assert_allclose(g, [[p - 0.25, 0.0, 1 - p - 0.75]], rtol=1e-14, atol=0.0)
    assert door.cross_entropy(logits, target, weight=[1.0, 2.0, 1.0]) == door.cross_entropy(logits, target)


def test_saturated_logits_with_the_matching_label() -> None:
    name = "binary_cross_entropy_with_logits"
    x, y = np.array([inf, -inf]), np.array([1.0, 0.0])
    assert getattr(door, name)(x, y, reduction="none").tolist() == [0.0, 0.0]
    assert gradients(name, x, y)[0].tolist() == [0.0, 0.0]
    assert getattr(door, name)(x, 1 - y, reduction="none").tolist() == [inf, inf]
    assert gradients(name, x, 1 - y, reduction="sum")[0].tolist() == [1.0, -1.0]
    assert getattr(door, name)(x, y, pos_weight=3.0, weight=2.0) == 0.0
    assert getattr(door, f"{name}_hess_diag")(x, y).tolist() == [0.0, 0.0]


def test_kl_div_of_nothing_from_nothing() -> None:
    x, zero = np.array([-inf]), np.zeros(1)
    assert door.kl_div(x, zero) == 0.0 and gradients("kl_div", x, zero)[0] == 0.0
    assert door.kl_div(x, x, log_target=True) == 0.0 and gradients("kl_div", x, x, log_target=True)[0] == 0.0


@pytest.mark.parametrize("keywords", [{}, {"p": 1.0}, {"p": 3.0}, {"eps": 0.0}, {"p": 1.0, "eps": 0.0}])
def test_triplets_of_identical_vectors(keywords: dict[str, float]) -> None:
    a = np.array([[0.5, 0.25, -1.0], [0.0, 0.0, 0.0]])
    assert np.isfinite(gradients("triplet_margin_loss", a, a, a, **keywords)).all()
    assert door.triplet_margin_loss(a, a, a, **keywords) == pytest.approx(1.0, rel=1e-15)
    assert np.isfinite(gradients("squared_triplet_loss", a, a, a)).all()


@pytest.mark.parametrize("target", [0.0, 1.0])
def test_pairs_of_identical_vectors(target: float) -> None:
    a = np.array([[0.5, 0.25, -1.0], [0.0, 0.0, 0.0]])
    y = np.full(2, target)
    assert door.contrastive_loss(a, a, y) == target / 2
    assert all(not g.any() for g in gradients("contrastive_loss", a, a, y))


def test_the_cosine_of_a_zero_vector() -> None:
    zero, a = np.zeros((1, 3)), np.array([[1.0, 2.0, -2.0]])
    for left, right in ((zero, a), (a, zero), (zero, zero)):
        for target in (1.0, -1.0):
            y = np.array([target])
            assert door.cosine_embedding_loss(left, right, y) == (1.0 if target == 1 else 0.0)
            assert np.isfinite(gradients("cosine_embedding_loss", left, right, y)).all()
        assert door.cosine_similarity(left, right).tolist() == [0.0]
        assert np.isfinite(door.cosine_similarity_vjp(np.ones(1), left, right)).all()
    assert np.isfinite(door.l2_normalize_vjp(a, zero)).all() and not door.l2_normalize(zero).any()
    assert np.isfinite(door.standardize_vjp(a, zero)).all() and np.isfinite(door.rms_norm_vjp(a, zero)[0]).all()


@pytest.mark.parametrize("log_input", [True, False])
def test_stirlings_term_of_a_count_of_zero(log_input: bool) -> None:
    x, y = np.array([0.5, 0.5]), np.array([0.0, 1.0])
    plain = door.poisson_nll_loss(x, y, log_input=log_input, reduction="none")
    assert np.isfinite(plain).all()
    np.testing.assert_array_equal(door.poisson_nll_loss(x, y, log_input=log_input, full=True, reduction="none"), plain)
    for wrt in ("input", "target"):
        assert np.isfinite(gradients("poisson_nll_loss", x, y, log_input=log_input, full=True, wrt=wrt)).all()


@pytest.mark.parametrize("gamma", [0.0, 0.5, 1.0, 2.0])
def test_focal_losses_of_saturated_predictions(gamma: float) -> None:
    logits = np.array([0.0, 40.0, 800.0, 1e300, inf])
    x, y = np.concatenate([logits, -logits]), np.repeat([1.0, 0.0], 5)
    value = door.sigmoid_focal_loss(x, y, gamma=gamma, reduction="none")
    assert np.isfinite(value).all() and (value >= 0).all() and (value[[4, 9]] == 0).all()
    for function in ("vjp", "value_and_grad", "hess_diag"):
        call = getattr(door, f"sigmoid_focal_loss_{function}")
        found = call(1.0, x, y, gamma=gamma) if function == "vjp" else call(x, y, gamma=gamma)
        found = found[1] if isinstance(found, tuple) else found
        assert np.isfinite(found).all(), function
    (wrong,) = gradients("sigmoid_focal_loss", x[:4], 1 - y[:4], gamma=gamma)
    assert np.isfinite(wrong).all()
    rows = np.array([[800.0, 0.0], [0.0, 0.0], [40.0, 0.0]])
    (g,) = gradients("softmax_focal_loss", rows, np.zeros(3, int), gamma=gamma)
    assert np.isfinite(g).all() and (door.softmax_focal_loss(rows, np.zeros(3, int), gamma=gamma) >= 0)
    assert not np.isnan(door.focal_loss(np.array([1.0, 0.0]), np.array([1.0, 0.0]), gamma=gamma))


def test_the_logarithms_of_binary_cross_entropy_stop_at_minus_100() -> None:
    p, y = np.array([0.0, 1.0, 1e-300]), np.array([1.0, 0.0, 1.0])
    assert door.binary_cross_entropy(p, y, reduction="none").tolist() == [100.0, 100.0, 100.0]
    assert np.isfinite(gradients("binary_cross_entropy", p, y)).all()


def test_a_masked_entry_has_no_probability_and_no_gradient() -> None:
    x = np.array([[1.0, -inf, 2.0, -inf]])
    for name in ("softmax", "log_softmax"):
        g = getattr(door, f"{name}_vjp")(np.array([[1.0, 2.0, 3.0, 0.0]]), x)
        assert g[0, 1] == g[0, 3] == 0.0 or name == "log_softmax"
        assert np.isfinite(g).all()
    assert door.softmax(x)[0, [1, 3]].tolist() == [0.0, 0.0]
    assert door.softmin(-x)[0, [1, 3]].tolist() == [0.0, 0.0]
    assert door.logsumexp(x) == pytest.approx(math.log(math.e + math.e**2), rel=1e-15)
    assert door.logsumexp_vjp(1.0 * np.ones(1), x)[0, [1, 3]].tolist() == [0.0, 0.0]


def test_logsumexp_of_nothing() -> None:
    assert door.logsumexp(np.zeros((2, 0))).tolist() == [-inf, -inf]
    assert door.logsumexp(np.full((1, 3), -inf)).tolist() == [-inf]


def test_softminus_is_logsigmoid() -> None:
    x = np.array([-1e300, -700.0, -37.0, -1.0, 0.0, 1.0, 37.0, 700.0, 1e300])
    for suffix in ("", "_grad", "_grad2"):
        np.testing.assert_array_equal(getattr(door, f"softminus{suffix}")(x), getattr(door, f"logsigmoid{suffix}")(x))


def test_crelu_is_two_rectifiers_side_by_side() -> None:
    x = np.array([[1.5, -2.0, 0.0], [nan, -inf, inf]])
    np.testing.assert_array_equal(door.crelu(x), np.concatenate([door.relu(x), door.relu(-x)], axis=-1))
    np.testing.assert_array_equal(door.crelu(x, axis=0), np.concatenate([door.relu(x), door.relu(-x)], axis=0))
    g = np.arange(1.0, 7.0)[None]
    assert door.crelu_vjp(g, x[:1]).tolist() == [[1.0, -5.0, 0.0]]


# ------------------------------------------------------------------------------------------------------- labels

LABELED = sorted(d.name for d in DEFINITIONS if any(i.role is Role.LABEL for i in d.inputs))


def labeled(name: str, shape: tuple[int, ...] = (3, 4)) -> tuple[np.ndarray, np.ndarray]:
    """Scores, of which a loss that wants probabilities can take logarithms, and labels."""
    draw = np.random.default_rng(7)
    return draw.uniform(0.1, 0.9, shape), draw.integers(0, shape[-1], shape[:-1])


@pytest.mark.parametrize("name", LABELED)
@pytest.mark.parametrize("kind", ["i1", "u1", "i2", "u2", "i4", "u4", "i8", "u8", ">i4"])
def test_labels_of_any_integer_dtype(name: str, kind: str) -> None:
    x, label = labeled(name)
    assert getattr(door, name)(x, label.astype(kind)) == getattr(door, name)(x, label)
    np.testing.assert_array_equal(gradients(name, x, label.astype(kind))[0], gradients(name, x, label)[0])
    with pytest.raises(TypeError, match=f"{name}: target .*bool"):
        getattr(door, name)(x, label > 0)


@pytest.mark.parametrize("name", LABELED)
def test_a_label_that_is_no_class(name: str) -> None:
    x, _ = labeled(name)
    for bad in (4, -1):
        with pytest.raises(ValueError, match=f"{name}.*label"):
            getattr(door, name)(x, np.array([0, 1, bad]))


@pytest.mark.parametrize("name", ["nll_loss", "cross_entropy"])
def test_ignored_labels(name: str) -> None:
    x, _ = labeled(name)
    f = getattr(door, name)
    kept = f(x[[0, 2]], [1, 3])
    assert f(x, np.array([1, -100, 3])) == pytest.approx(kept, rel=1e-15)
    assert f(x, np.array([1, 2, 3], "u1"), ignore_index=2) == pytest.approx(kept, rel=1e-15)
    assert f(x, np.array([1, 2, 3], "u1")) == f(x, [1, 2, 3])  # -100 is no uint8
    assert f(x, np.array([1, 255, 3], "u1"), ignore_index=255) == pytest.approx(kept, rel=1e-15)
    assert math.isnan(f(x, np.full(3, -100))) and f(x, np.full(3, -100), reduction="sum") == 0.0
    weight = np.array([0.5, 2.0, 1.0, 4.0])
    each = f(x, np.array([1, -100, 3]), weight=weight, reduction="none")
    assert f(x, np.array([1, -100, 3]), weight=weight) == pytest.approx(each.sum() / 6.0, rel=1e-15)
    (g,) = gradients(name, x, np.array([1, -100, 3]), weight=weight)
    assert not g[1].any() and g[[0, 2]].any(axis=1).all()


@pytest.mark.parametrize("name", LABELED)
@pytest.mark.parametrize("axis", [0, 1, 2, -1, -2])
def test_the_class_axis_lies_anywhere(name: str, axis: int) -> None:
    x, label = labeled(name, (2, 3, 4))
    moved = np.ascontiguousarray(np.moveaxis(x, -1, axis))
    f = getattr(door, name)
    each = f(x, label, reduction="none")
    np.testing.assert_allclose(f(moved, label, axis=axis, reduction="none"), each, rtol=1e-15)
    (g,), (turned,) = gradients(name, x, label), gradients(name, moved, label, axis=axis)
    np.testing.assert_allclose(np.moveaxis(turned, axis, -1), g, rtol=1e-14, atol=1e-17)


def test_label_smoothing_and_weights_against_the_formula() -> None:
    x, label = labeled("cross_entropy")
    log_p, weight, s = door.log_softmax(x), np.array([0.5, 2.0, 1.0, 4.0]), 0.3
    nll = -weight[label] * np.take_along_axis(log_p, label[:, None], 1)[:, 0]
    smooth = -(weight * log_p).sum(axis=1) / 4
    expected = ((1 - s) * nll + s * smooth).sum() / weight[label].sum()
    assert door.cross_entropy(x, label, weight=weight, label_smoothing=s) == pytest.approx(expected, rel=1e-14)
    target = np.array([[0.25, 0.75, 0.0, 0.0]] * 3)
    drawn = (1 - s) * target + s / 4
    expected = -(weight * drawn * log_p).sum(axis=1).mean()
    assert door.cross_entropy(x, target, weight=weight, label_smoothing=s) == pytest.approx(expected, rel=1e-14)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_similarities_over_a_temperature_keep_their_digits(dtype: str) -> None:
    """A row of one class has no loss; no loss is negative; a confident label keeps its digits."""
    x = np.random.default_rng(16).normal(0, 3, (500, 5)).astype(dtype)
    label = x.argmax(axis=1)
    assert not door.info_nce_loss(x[:, :1], np.zeros(500, int), reduction="none").any()
    found = door.info_nce_loss(x, label, reduction="none")
    apart = np.sort((x.astype("f8") - x.max(axis=1, keepdims=True)) / 0.07, axis=1)[:, :-1]
    expected = np.log1p(np.exp(apart).sum(axis=1))
    assert (found >= 0).all()
    np.testing.assert_allclose(found, expected, rtol=512 * float(np.finfo(dtype).eps), atol=1e-37)


# ----------------------------------------------------------------------------------------- gradients to targets

TARGETED = [(d, i.name) for d in DEFINITIONS for i in d.inputs if d.kind == "loss" and i.role is Role.TARGET]


def slope(f: Callable[..., Any], at: np.ndarray, direction: np.ndarray, h: float = 2e-4) -> np.ndarray:
    """The derivative of f at a point along a direction: central differences of fourth order."""
    near, far = (f(at + k * h * direction) - f(at - k * h * direction) for k in (1, 2))
    return np.asarray((8 * near - far) / (12 * h))


@pytest.mark.parametrize(("definition", "target"), TARGETED, ids=[d.name for d, _ in TARGETED])
def test_the_gradient_to_a_target(definition: Definition, target: str) -> None:
    """wrt= asks for it; targets that say 1 or -1 and nothing between have none."""
    c = case(definition, definition.default_variant, (3, 4), seed=2)
    y = np.asarray(c.arrays[target])
    if set(np.unique(y)) <= {-1.0, 1.0}:
        return
    direction = np.random.default_rng(3).normal(size=y.shape)
    shape = np.shape(c.value())
    g = np.random.default_rng(4).normal(size=shape)
    found = np.sum(c.vjp(g, wrt=target)[0] * direction)
    expected = slope(lambda moved: np.sum(g * c.value(**{target: moved})), y, direction)
    assert found == pytest.approx(float(expected), rel=1e-8, abs=1e-8)
    both = c.vjp(g, wrt=(c.predictions[0], target))
    np.testing.assert_array_equal(both[0], c.vjp(g)[0])
    np.testing.assert_array_equal(both[1], c.vjp(g, wrt=target)[0])


def test_divergence_and_cross_entropy_have_one_gradient_and_differ_by_the_entropy() -> None:
    p, y = np.array([[0.2, 0.5, 0.3]]), np.array([[0.6, 0.1, 0.3]])
    cross, divergence = door.categorical_cross_entropy(p, y), door.kl_divergence(y, p)
    assert cross - divergence == pytest.approx(float(door.entropy(y, base=math.e)), rel=1e-14)
    first, second = gradients("categorical_cross_entropy", p, y)[0], gradients("kl_divergence", y, p, wrt="y")[0]
    np.testing.assert_allclose(first, second, rtol=1e-14)


# --------------------------------------------------------------------------------------------- second order

SECOND = [(d, v) for d in DEFINITIONS if hasattr(door, f"{d.name}_hvp") for v in d.variants]
SECOND_IDS = ["-".join([d.name, *(f"{n}={s}" for n, s in v.key)]) for d, v in SECOND]
CONVEX = named(
    """
    mse_loss half_mse_loss rmse_loss l1_loss smooth_l1_loss huber_loss pseudo_huber_loss log_cosh_loss
    quantile_loss mape_loss binary_cross_entropy binary_cross_entropy_with_logits binary_kl_loss focal_loss
    soft_margin_loss hinge_loss squared_hinge_loss hinge_embedding_loss kl_div information poisson_nll_loss
    nll_loss cross_entropy categorical_cross_entropy sparse_categorical_cross_entropy js_divergence
    multilabel_soft_margin_loss multi_margin_loss multiclass_hinge_loss info_nce_loss l1_penalty l2_penalty
    """
)
"""Convex in the prediction where that is defined; focal_loss with its default gamma."""
CONCAVE = {"entropy"}
NEITHER = named(
    """
    msle_loss sigmoid_focal_loss softmax_focal_loss poly1_cross_entropy generalized_cross_entropy dice_loss
    jaccard_loss tversky_loss error_rate
    """
)


def test_every_loss_of_one_prediction_is_convex_concave_or_neither() -> None:
    named = [d.name for d in DEFINITIONS if hasattr(door, f"{d.name}_hvp")]
    assert sorted(named) == sorted([*CONVEX, *CONCAVE, *NEITHER])


@pytest.mark.parametrize(("definition", "variant"), SECOND, ids=SECOND_IDS)
def test_hessians_of_losses(definition: Definition, variant: Any) -> None:
    """The product with a vector against differences of f_vjp; symmetric; its diagonal; definite where convex."""
    c = case(definition, variant, (2, 3), seed=11)
    name, (prediction,) = definition.name, [i.name for i in definition.inputs if i.role is Role.ELEM]
    x = np.asarray(c.arrays[prediction])
    draw = np.random.default_rng(12)
    for keywords in [{"reduction": r} for r in definition.reductions if r != "none"] or [{}]:

        def gradient(at: np.ndarray, keywords: dict[str, str] = keywords) -> np.ndarray:
            return np.asarray(c.call(f"{name}_vjp", g=1.0, **{prediction: at}, **keywords))

        def product(v: np.ndarray, keywords: dict[str, str] = keywords) -> np.ndarray:
            return np.asarray(c.call(f"{name}_hvp", v=v, **keywords))

        v = draw.normal(size=x.shape)
        found, expected = product(v), slope(gradient, x, v)
        size = max(1.0, float(np.abs(expected).max()))
        np.testing.assert_allclose(found, expected, rtol=0, atol=1e-8 * size)
        basis = np.eye(x.size).reshape(x.size, *x.shape)
        hessian = np.stack([product(e).ravel() for e in basis])
        np.testing.assert_allclose(hessian, hessian.T, rtol=1e-12, atol=1e-14 * size)
        if hasattr(door, f"{name}_hess_diag"):
            diagonal = np.asarray(c.call(f"{name}_hess_diag", **keywords))
            assert diagonal.shape == x.shape
            np.testing.assert_allclose(diagonal.ravel(), np.diag(hessian), rtol=1e-11, atol=1e-13 * size)
        lowest, *_, highest = np.linalg.eigvalsh(hessian)
        if name in CONVEX:
            assert lowest >= -1e-13 * size
        if name in CONCAVE:
            assert highest <= 1e-13 * size


@pytest.mark.parametrize(("definition", "variant"), SECOND, ids=SECOND_IDS)
def test_hessians_keep_to_their_row(definition: Definition, variant: Any) -> None:
    """With reduction='none' the losses are summed: the same as 'sum'."""
    c = case(definition, variant, (2, 3), seed=13)
    if not definition.reductions:
        return
    v = np.random.default_rng(14).normal(size=(2, 3))
    for function, more in (("hvp", {"v": v}), ("hess_diag", {})):
        if hasattr(door, f"{definition.name}_{function}"):
            apart, together = (c.call(f"{definition.name}_{function}", **more, reduction=r) for r in ("none", "sum"))
            np.testing.assert_array_equal(apart, together)


def test_the_hessian_of_cross_entropy() -> None:
    """diag(p) - p p^T, a row at a time; what boosting takes as the diagonal is p (1 - p)."""
    x, label = labeled("cross_entropy")
    p, v = door.softmax(x), np.random.default_rng(15).normal(size=x.shape)
    expected = p * v - p * (p * v).sum(axis=1, keepdims=True)
    np.testing.assert_allclose(door.cross_entropy_hvp(v, x, label, reduction="sum"), expected, rtol=1e-12, atol=1e-16)
    found = door.cross_entropy_hess_diag(x, label, reduction="sum")
    np.testing.assert_allclose(found, p * (1 - p), rtol=1e-14)
    found = door.cross_entropy_hess_diag(np.array([[800.0, 0.0]]), np.array([0]), reduction="sum")
    np.testing.assert_allclose(found, np.exp([[-800.0, -800.0]]), rtol=1e-12)


# ------------------------------------------------------------------------------- what the lecture notes ask for


def test_what_the_lecture_notes_show() -> None:
    a = np.array([-30.0, -1.5, 0.0, 0.25, 40.0])
    np.testing.assert_allclose(door.sigmoid(-a), 1 - door.sigmoid(a), rtol=1e-15, atol=1e-16)
    np.testing.assert_allclose(door.sigmoid_grad(a), door.sigmoid(a) * door.sigmoid(-a), rtol=1e-14)
    np.testing.assert_array_equal(door.softmax([1.0, 10.0, 1000.0]), [0.0, 0.0, 1.0])
    for pair in itertools.product([0.0, 1.0], repeat=2):
        assert door.step(float(np.dot(pair, [1.0, 1.0]) - 1.5)) == float(all(pair))  # a perceptron says AND
    alpha, scale = (
        registry.definition("selu").input("alpha").default,
        registry.definition("selu").input("scale").default,
    )
    z = np.linspace(-12, 12, 200_001)
    density = np.exp(-z * z / 2) / math.sqrt(2 * math.pi) * (z[1] - z[0])
    y = door.selu(z, alpha=alpha, scale=scale)
    assert float((y * density).sum()) == pytest.approx(0.0, abs=1e-8)  # mean 0 and variance 1 stay
    assert float((y * y * density).sum()) == pytest.approx(1.0, abs=1e-8)
