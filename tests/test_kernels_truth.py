"""Every generated NumPy kernel against certified truth at the points where formulas break."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any

import numpy as np
import pytest
import sympy as sp
from _truth import DEFINITIONS, at_kink, parameter_settings, takes_any_number, variant_id

import symdl.kernels.numpy as door
from symdl import oracle
from symdl.definition import Definition, Variant
from symdl.oracle import Truth
from symdl.roles import Role
from symdl.row import RowLse, RowPick, position

pytestmark = pytest.mark.engine

inf, nan = math.inf, math.nan
SIZES = (
    1e-300,
    1e-20,
    1e-8,
    0.1,
    0.5,
    1.0,
    3.0,
    8.0,
    20.0,
    37.5,
    100.0,
    600.0,
    700.0,
    745.0,
    1000.0,
    1e5,
    1e100,
    1e300,
)
POINTS = (0.0, -0.0, *SIZES, *(-v for v in SIZES), inf, -inf, nan)
RELATIVE = 1e-13
SUBNORMAL = 1024 * 2.0**-1074
"""What a result below the smallest normal number may be off, beside the relative bound: x times a subnormal factor
loses |x|/2 of the smallest units."""

ELEMENTWISE = [
    (d, v, setting)
    for d in DEFINITIONS
    if d.sole_element is not None and not d.split
    for v in d.variants
    for setting in parameter_settings(d, v)
]
IDS = ["-".join([variant_id(d, v), *(f"{n}={p:g}" for n, p in setting.items())]) for d, v, setting in ELEMENTWISE]
ORDERS = {"": 0, "_grad": 1, "_grad2": 2}


def hard_points(definition: Definition, setting: dict[str, Any]) -> list[float]:
    """The points, and each kink with its neighbours."""
    found = list(POINTS)
    for place in definition.kinks.get(definition.sole_element.name, {}):  # type: ignore[union-attr]
        kink = float(place.subs({s: setting[s.name] for s in place.free_symbols}))
        found += [kink, math.nextafter(kink, inf), math.nextafter(kink, -inf), kink + 1e-6, kink - 1e-6]
    found += [math.nextafter(0, 1), -math.nextafter(0, 1)]
    # The product inside a sine is rounded: beyond 1e6 nothing is promised.
    return [p for p in found if abs(p) <= 1e5 or not math.isfinite(p)] if definition.expr.has(sp.sin) else found


@lru_cache
def derivative(expression: sp.Expr, name: str, order: int) -> sp.Expr:
    return oracle.derivative(expression, *[name] * order)


def truth_at(definition: Definition, variant: Variant, order: int, point: dict[str, Any]) -> Truth:
    """The certified value or derivative; at a declared kink what is declared, and 0 for the second derivative."""
    name = definition.sole_element.name  # type: ignore[union-attr]
    if math.isnan(point[name]):
        return oracle.evaluate(sp.nan, {})  # also where the derivative is a constant
    declared = at_kink(definition, name, point)
    if order and declared is not None:
        slope = oracle.evaluate(derivative(variant.expr, name, 1), point)
        if slope.value() != declared or order == 1:
            return oracle.evaluate(sp.Integer(0) if order == 2 else sp.Rational(declared), {})
    return oracle.evaluate(derivative(variant.expr, name, order), point)


def judge(got: float, truth: Truth, largest: float = 0.0) -> str:
    """What is wrong with a result, or nothing; ``largest`` is the truth's size around an interior zero nearby."""
    true = truth.value()
    if math.isnan(true):
        return "" if math.isnan(got) else f"{got} where the truth is NaN"
    if math.isinf(true):
        return "" if got == true else f"{got} for {true}"
    if not math.isfinite(got):
        return f"{got} where the truth is finite: {true}"
    if truth.is_zero and got != 0:
        return f"{got} for an exact 0"
    allowed = RELATIVE * max(abs(true), largest / 8) + (SUBNORMAL if abs(true) < 2.3e-308 else 0.0)
    return "" if abs(got - true) <= allowed else f"{got!r} for {true!r}: {abs(got - true) / abs(true or 1):.1e}"


def at_a_pole(variant: Variant, point: dict[str, Any]) -> bool:
    """Whether the value itself is infinite there: a derivative is infinite as well, of either sign."""
    return math.isinf(oracle.evaluate(variant.expr, point).value())


def size_around_a_zero(definition: Definition, variant: Variant, order: int, point: dict[str, Any]) -> float:
    """The largest |truth| within 1 of the point if the truth has an interior zero other than 0 there, else 0."""
    name = definition.sole_element.name  # type: ignore[union-attr]
    x = point[name]
    if not math.isfinite(x) or abs(x) > 100:
        return 0.0
    near = [truth_at(definition, variant, order, {**point, name: x + step / 8}).value() for step in range(-8, 9)]
    signs = {s for s, step in zip(np.sign(near), range(-8, 9), strict=True) if x + step / 8 != 0}
    at_zero = truth_at(definition, variant, order, {**point, name: 0.0}).is_zero
    return max(map(abs, near)) if {-1.0, 1.0} <= signs and not (at_zero and abs(x) <= 1) else 0.0


@pytest.mark.parametrize(("definition", "variant", "setting"), ELEMENTWISE, ids=IDS)
@pytest.mark.parametrize("suffix", ORDERS)
def test_elementwise_kernels_at_hard_points(
    definition: Definition, variant: Variant, setting: dict[str, Any], suffix: str
) -> None:
    order, name = ORDERS[suffix], definition.sole_element.name  # type: ignore[union-attr]
    kernel = getattr(door, definition.name + suffix)
    points = np.array(hard_points(definition, setting))
    given = [n for n, state in variant.key if state == "given"]
    weights = [i.name for i in variant.inputs if i.role is Role.WEIGHT or i.name in given]
    for weight in (0.25, -1.5) if weights else (None,):
        others = dict.fromkeys(weights, weight)
        wrong = []
        for x, got in zip(points, kernel(points, **others, **setting), strict=True):
            point = {name: float(x), **others, **setting}
            truth = truth_at(definition, variant, order, point)
            complaint = judge(float(got), truth)
            if complaint and math.isnan(truth.value()) and math.isinf(got) and at_a_pole(variant, point):
                continue
            if complaint and truth.kind == "finite":
                complaint = judge(float(got), truth, size_around_a_zero(definition, variant, order, point))
            if complaint:
                wrong.append((float(x), complaint))
        assert not wrong


@pytest.mark.parametrize(("definition", "variant", "setting"), ELEMENTWISE, ids=IDS)
def test_the_other_kernels_agree(definition: Definition, variant: Variant, setting: dict[str, Any]) -> None:
    """value_and_grad and vjp say what value and grad say, at hard points too."""
    points = np.array(hard_points(definition, setting))
    given = [n for n, state in variant.key if state == "given"]
    others = {i.name: 0.25 for i in variant.inputs if i.role is Role.WEIGHT or i.name in given} | setting
    value, grad = (getattr(door, definition.name + s)(points, **others) for s in ("", "_grad"))
    pair = getattr(door, f"{definition.name}_value_and_grad")(points, **others)
    np.testing.assert_array_equal(pair[0], value)
    np.testing.assert_array_equal(pair[1], grad)
    for g in (1.0, -3.0, 1e-5):
        found = getattr(door, f"{definition.name}_vjp")(np.full(points.shape, g), points, **others)
        found = found[0] if isinstance(found, tuple) else found
        np.testing.assert_allclose(found, g * grad, rtol=1e-14, atol=SUBNORMAL)


# ------------------------------------------------------------------------------------------- elementwise losses

LOSSES = [
    (d, v, setting)
    for d in DEFINITIONS
    if d.kind == "loss" and not d.has_rows
    for v in d.variants
    for setting in parameter_settings(d, v)
]
LOSS_IDS = ["-".join([variant_id(d, v), *(f"{n}={p:g}" for n, p in setting.items())]) for d, v, setting in LOSSES]
PREDICTIONS = (0.0, 1e-300, -1e-20, 0.25, 0.5, -0.5, 1.0, 2.0, -3.0, 20.0, -20.0, 100.0, -100.0, 1000.0, -1000.0, 1e100)
APART = tuple(p for p in PREDICTIONS if abs(p) > 0.1)
"""Where two predictions are compared: no ties that rounding decides."""
PROBABILITIES = (1e-300, 1e-20, 0.25, 0.5, 0.75, 0.99)
TARGETS = (0.0, 0.25, 0.5, 1.0)


def size_around_a_root(expression: sp.Expr, point: dict[str, Any], name: str) -> float:
    """The largest |truth| within 1 of the point if it changes sign there, else 0."""
    near = [oracle.evaluate(expression, {**point, name: point[name] + step / 4}).value() for step in range(-4, 5)]
    near = [v for v in near if math.isfinite(v)]
    return max(map(abs, near)) if {-1.0, 1.0} <= set(np.sign(near)) else 0.0


@pytest.mark.parametrize(("definition", "variant", "setting"), LOSSES, ids=LOSS_IDS)
def test_elementwise_losses_at_hard_points(definition: Definition, variant: Variant, setting: dict[str, Any]) -> None:
    elements = [i.name for i in variant.inputs if i.role is Role.ELEM]
    targets = [i.name for i in variant.inputs if i.role is Role.TARGET]
    states = dict(variant.key)
    more = {n: s for n, s in states.items() if variant.input(n).role is Role.OPTION} if states else {}
    consts = {i.name: 0.75 for i in variant.inputs if i.role is Role.CONST and states.get(i.name) != "absent"}
    points = PREDICTIONS if len(elements) == 1 else APART
    points = points if takes_any_number(definition, variant) else PROBABILITIES
    grid = np.meshgrid(*[np.array(points)] * len(elements), *[np.array(TARGETS)] * len(targets), indexing="ij")
    arrays = dict(zip(elements + targets, (a.ravel() for a in grid), strict=True))
    keywords = {**setting, **more, **consts}
    value = getattr(door, definition.name)(**arrays, **keywords, reduction="none")
    vjp = getattr(door, f"{definition.name}_vjp")
    slopes = vjp(np.ones_like(value), **arrays, **keywords, reduction="none", wrt=(*elements, *targets))
    slopes = slopes if isinstance(slopes, tuple) else (slopes,)
    wrong = []
    for result, wrt in zip((value, *slopes), (None, *elements, *targets), strict=True):
        expression = variant.expr if wrt is None else oracle.derivative(variant.expr, wrt)
        for k, got in enumerate(result):
            point = {n: float(a[k]) for n, a in arrays.items()} | setting | consts
            if wrt in targets and point[wrt] in (0.0, 1.0):
                continue  # the one value that stands apart by 0 log 0 = 0 hides the slope from SymPy's diff
            truth = oracle.evaluate(expression, point)
            complaint = judge(float(got), truth)
            if complaint:
                size = max(size_around_a_root(expression, point, n) for n in arrays)
                complaint = judge(float(got), truth, size)
            if complaint:
                wrong.append((wrt, point, complaint))
    assert not wrong


# ------------------------------------------------------------------------------------------------------- tails


def test_the_known_tails() -> None:
    assert door.sigmoid_grad(600.0) == pytest.approx(2.6503965530043108e-261, rel=1e-14)
    assert door.sigmoid_grad(-600.0) == pytest.approx(2.6503965530043108e-261, rel=1e-14)
    assert door.sigmoid_grad(np.float32(83.0)) == pytest.approx(math.exp(-83.0), rel=1e-6)
    assert door.gelu(-37.0) == pytest.approx(-2.1184613523340935e-298, rel=1e-12)
    assert door.tanh_grad(350.0) == pytest.approx(3.943870617503908e-304, rel=1e-13)
    assert door.silu(-1e300) == 0 and door.softplus(1e300) == 1e300


# -------------------------------------------------------------------------------------------------------- rows


@pytest.mark.parametrize("dtype", [np.float64, np.float32])
def test_the_winner_of_log_softmax_keeps_its_digits(dtype: type) -> None:
    got = door.log_softmax(np.array([20.0, 0.0], dtype))
    assert got.dtype == dtype
    assert got == pytest.approx([-2.0611536203143807e-09, -20.00000000206115362], rel=4 * float(np.finfo(dtype).eps))


@pytest.mark.parametrize("dtype", [np.float64, np.float32])
def test_a_confident_label_keeps_its_digits(dtype: type) -> None:
    logits, label = np.array([[20.0, 0.0]], dtype), np.array([0])
    small, eps = 2.0611536203143807e-09, 4 * float(np.finfo(dtype).eps)
    assert door.cross_entropy(logits, label) == pytest.approx(small, rel=eps)
    exact = math.exp(-20.0) / (1 + math.exp(-20.0))
    for found in (door.cross_entropy_vjp(1.0, logits, label), door.cross_entropy_value_and_grad(logits, label)[1]):
        assert found.dtype == dtype and found[0] == pytest.approx([-exact, exact], rel=eps)


def errors(got: np.ndarray, expression: sp.Expr, rows: np.ndarray, dtype: str, **point: Any) -> float:
    worst = 0.0
    for line, values in zip(got, rows, strict=True):
        truths = oracle.evaluate_row(expression, {"x": [float(v) for v in values]}, point)
        found = truths if isinstance(truths, list) else [truths] * len(line)
        worst = max([worst, *(t.error(float(v), dtype) for t, v in zip(found, line, strict=True))])
    return worst


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("offset", [0.0, 1e4, -1e4])
@pytest.mark.parametrize(("spread", "n"), [(30.0, 10), (30.0, 100), (1.0, 7), (100.0, 33)])
@pytest.mark.parametrize("name", ["softmax", "log_softmax"])
def test_rows_of_normal_numbers_are_within_four_ulps(
    name: str, dtype: str, offset: float, spread: float, n: int
) -> None:
    rows = (np.random.default_rng(n).normal(0, spread, (8, n)) + offset).astype(dtype)
    definition = next(d for d in DEFINITIONS if d.name == name)
    assert errors(getattr(door, name)(rows), definition.expr, rows, dtype, temperature=1.0) <= 4


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("offset", [0.0, 1e4])
def test_cross_entropy_and_its_gradient_are_within_four_ulps(dtype: str, offset: float) -> None:
    draw = np.random.default_rng(4)
    x, t = sp.Symbol("x", real=True), sp.Symbol("t", integer=True)
    truth = RowLse(x) - RowPick(x, t)
    slope = sp.exp(x - RowLse(x)) - sp.Piecewise((1, sp.Eq(position, t)), (0, True))
    logits = (draw.normal(0, 30, (100, 10)) + offset).astype(dtype)
    labels = np.where(draw.random(100) < 0.7, logits.argmax(1), draw.integers(0, 10, 100))
    losses = door.cross_entropy(logits, labels, reduction="none")
    gradients = door.cross_entropy_vjp(np.ones(100, dtype), logits, labels, reduction="none")
    for row, label, loss, gradient in zip(logits, labels, losses, gradients, strict=True):
        entries, point = {"x": [float(v) for v in row]}, {"t": int(label)}
        assert oracle.evaluate_row(truth, entries, point).error(loss, dtype) <= 4
        found = oracle.evaluate_row(slope, entries, point)
        assert max(e.error(v, dtype) for e, v in zip(found, gradient, strict=True)) <= 4


@pytest.mark.parametrize("offset", [0.0, 1e4])
def test_layer_norm_of_float32_rows(offset: float) -> None:
    """Four ulps of the row's largest output."""
    rows = (np.random.default_rng(1).normal(0, 1, (4, 64)) + offset).astype("f4")
    definition = next(d for d in DEFINITIONS if d.name == "layer_norm")
    got = door.layer_norm(rows)
    for line, values in zip(got, rows, strict=True):
        point = {"weight": 1.0, "bias": 0.0, "eps": 1e-5}
        truths = [t.value() for t in oracle.evaluate_row(definition.expr, {"x": list(map(float, values))}, point)]
        assert np.abs(line - truths).max() <= 4 * np.spacing(np.float32(np.abs(truths).max()))


# ---------------------------------------------------------------------------------------------- edges of losses


def test_edges_of_the_catalogue() -> None:
    zero, one = np.zeros(1), np.ones(1)
    bce, bce_vjp = door.binary_cross_entropy_with_logits, door.binary_cross_entropy_with_logits_vjp
    assert bce(np.array([inf]), one) == 0 and bce(np.array([-inf]), zero) == 0
    assert bce(np.array([-inf]), one) == inf and bce_vjp(1.0, np.array([inf]), one) == 0
    assert bce_vjp(1.0, np.array([-inf]), zero) == 0 and bce_vjp(1.0, np.array([inf]), zero) == 1
    assert door.kl_div(np.array([-inf]), zero) == 0 and door.kl_div_vjp(1.0, np.array([-inf]), zero) == 0
    logits = np.array([[0.0, -inf, 1.0]])
    probabilities = np.array([[0.25, 0.0, 0.75]])
    assert door.cross_entropy(logits, probabilities) == pytest.approx(math.log1p(math.e) - 0.75, rel=1e-15)
    assert np.isfinite(door.cross_entropy_vjp(1.0, logits, probabilities)).all()
    assert door.cross_entropy(logits, np.array([0])) == pytest.approx(math.log1p(math.e), rel=1e-15)
    assert door.softmax(logits)[0, 1] == 0 and door.softmax_vjp(np.ones((1, 3)), logits)[0, 1] == 0
    assert np.isfinite(door.cross_entropy_vjp(1.0, logits, np.array([2]))).all()
    assert door.cross_entropy(np.array([[1000.0, 0.0]]), np.array([1])) == 1000
    assert door.cross_entropy_vjp(1.0, np.array([[1000.0, -1000.0]]), np.array([1])).tolist() == [[1.0, -1.0]]
    assert door.rmse_loss(np.full(3, 1e-200), np.zeros(3)) >= 0


@pytest.mark.parametrize("row", [[1.0, 10.0, 1000.0], [-1e300, 0.0, 1e300], [0.0, 0.0, -0.0], [5e-324, 1.0, 2.0]])
def test_extreme_rows_are_finite(row: list[float]) -> None:
    x = np.array([row])
    for name in ("softmax", "log_softmax"):
        definition = next(d for d in DEFINITIONS if d.name == name)
        assert errors(getattr(door, name)(x), definition.expr, x, "float64", temperature=1.0) <= 4
        assert np.isfinite(getattr(door, f"{name}_vjp")(np.ones_like(x), x)).all()
