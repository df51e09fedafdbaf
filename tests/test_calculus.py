"""Gradients against SymPy's own derivative of written-out rows, and against finite differences of the values."""

from __future__ import annotations

import math
from fractions import Fraction
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
import sympy as sp
from _truth import CASES, ROW, VARIANTS, Case, at_kink, case, rowwise, variant_id

import symdl.kernels.numpy as door
from symdl import calculus, kernel, oracle
from symdl.definition import Definition, Variant
from symdl.errors import DerivationError
from symdl.plan import Place
from symdl.primitives import root
from symdl.roles import Role
from symdl.row import RowLse, RowMax, RowPick, RowSum

pytestmark = pytest.mark.engine

x, y, w = sp.symbols("x y w", real=True)
k = sp.Symbol("k", integer=True)
g = kernel.COTANGENT

GRADIENTS = [c for c in CASES if c[1].kind != "optimizer"]


# -------------------------------------------------------------------------------- against written-out formulas


def halves(c: Case, found: dict[str, Any]) -> dict[str, Any]:
    """Arrays by the names the formula knows: a gate's whole array becomes its two halves."""
    d = c.definition
    if not d.split:
        return found
    first, second = np.split(found[d.split], 2, axis=-1)
    return {d.inputs[0].name: first, d.inputs[1].name: second, **{n: a for n, a in found.items() if n != d.split}}


def true_gradient(c: Case, cotangent: np.ndarray, wrt: str) -> np.ndarray:
    """The cotangent of an input before it is summed over what it was broadcast to, each entry from the oracle."""
    d, v = c.definition, c.variant
    arrays = {n: a for n, a in halves(c, dict(c.arrays)).items() if a is not None}
    rows = v.has_rows and d.over == "axis"
    shape = c.shape
    if d.concatenate:
        parts = np.split(cotangent, len(v.outputs), axis=-1)
        return np.sum(
            [
                _true_part(c, e, part, wrt, full_arrays(arrays, shape))
                for (_, e), part in zip(v.outputs, parts, strict=True)
            ],
            axis=0,
        )
    per_row = {n for n in arrays if v.has_rows and v.places[n] is Place.ROW}
    full = {n: np.broadcast_to(a, shape[:-1] if n in per_row else shape) for n, a in arrays.items()}
    found = np.zeros(shape)
    if not v.has_rows:
        return _true_part(c, v.expr, cotangent, wrt, full)
    varying = sorted(n for n in full if n not in per_row)
    for lead in np.ndindex(shape[:-1] if rows else ()):
        line = {n: full[n][lead].reshape(-1) for n in varying}
        size = len(line[wrt])
        fixed = {n: full[n][lead] for n in per_row} | {n: p for n, p in c.keywords.items() if n not in states(v)}
        labels = {v.input(n).symbol: int(full[n][lead]) for n in per_row if v.input(n).role is Role.LABEL}
        labels |= {v.input(n).symbol: int(c.keywords[n]) for n in d.ignore.values() if n in {i.name for i in v.inputs}}
        here = cotangent[lead]
        if hides_piecewise(v.expr):
            found[lead] = certified_differences(v.expr, line, fixed, wrt, np.asarray(here))
            continue
        written = oracle.unroll(v.expr.subs(labels), size, varying)
        terms = list(zip(here.reshape(-1), written, strict=True)) if isinstance(written, list) else [(here, written)]
        point = {f"{n}_{i}": float(a[i]) for n, a in line.items() for i in range(size)} | fixed
        flat = found.reshape(-1, size) if not rows else found[lead]
        for i in range(size):
            slopes = [oracle.evaluate(oracle.derivative(e, f"{wrt}_{i}"), point).value() for _, e in terms]
            flat.reshape(-1)[i] = math.fsum(
                float(weight) * slope for (weight, _), slope in zip(terms, slopes, strict=True)
            )
    return found


def full_arrays(arrays: dict[str, Any], shape: tuple[int, ...]) -> dict[str, np.ndarray]:
    return {n: np.broadcast_to(a, shape) for n, a in arrays.items()}


def _true_part(c: Case, expression: sp.Expr, cotangent: np.ndarray, wrt: str, full: dict[str, Any]) -> np.ndarray:
    """The cotangent of an input of a formula without rows."""
    found = np.zeros(c.shape)
    slope = oracle.derivative(expression, wrt)
    for place in np.ndindex(c.shape):
        point = {n: a[place] for n, a in full.items()} | dict(c.keywords)
        declared = at_kink(c.definition, wrt, point)
        found[place] = cotangent[place] * (oracle.evaluate(slope, point).value() if declared is None else declared)
    return found


def hides_piecewise(expression: sp.Expr) -> bool:
    """Whether SymPy's Piecewise would be nested in conditions when written out: its diff takes minutes then."""
    return any(condition.has(root) for p in expression.atoms(sp.Piecewise) for _, condition in p.args)


STENCIL = ((1, Fraction(3, 4)), (2, Fraction(-3, 20)), (3, Fraction(1, 60)))
NEAR = Fraction(1, 2**11)


def certified_differences(
    expression: sp.Expr, line: dict[str, Any], fixed: dict[str, Any], wrt: str, weights: np.ndarray
) -> np.ndarray:
    """The gradient by differences of sixth order of the oracle's values of the untouched definition, exact inputs."""

    def value(place: int, step: Fraction) -> Fraction:
        moved = [Fraction(float(e)) + (step if i == place else 0) for i, e in enumerate(line[wrt])]
        truths = oracle.evaluate_row(
            expression, {**{n: list(map(float, a)) for n, a in line.items()}, wrt: moved}, fixed
        )
        total = Fraction(0)
        for weight, truth in zip(weights.ravel(), truths if isinstance(truths, list) else [truths], strict=True):
            mantissa, exponent = (int(part) for part in truth.ball.mid().man_exp())
            total += Fraction(float(weight)) * mantissa * Fraction(2) ** exponent
        return total

    return np.array(
        [
            float(sum(c * (value(i, n * NEAR) - value(i, -n * NEAR)) for n, c in STENCIL) / NEAR)
            for i in range(len(line[wrt]))
        ]
    )


def states(v: Variant) -> set[str]:
    return {i.name for i in v.inputs if i.role is Role.OPTION}


ROWS = [(*c[1:], 3) for c in GRADIENTS] + [(*c[1:], 5) for c in GRADIENTS if not c[3] and c[2].has_rows]
ROW_IDS = [c[0] for c in GRADIENTS] + [f"{c[0]} of 5" for c in GRADIENTS if not c[3] and c[2].has_rows]


@pytest.mark.parametrize(("definition", "variant", "setting", "n"), ROWS, ids=ROW_IDS)
def test_gradients_are_those_of_the_written_out_formula(
    definition: Definition, variant: Variant, setting: int, n: int
) -> None:
    c = case(definition, variant, (2, n), seed=n, setting=setting)
    value = np.asarray(c.value())
    cotangent = np.random.default_rng(n).normal(size=value.shape)
    wanted = [i.name for i in variant.inputs if i.role in (Role.ELEM, Role.WEIGHT)]
    got = dict(zip(c.predictions, c.vjp(cotangent), strict=True))
    if variant.has_rows or definition.kind == "loss":
        targets = [i.name for i in variant.inputs if i.role is Role.TARGET and variant.places[i.name] is Place.ELEMENT]
        if targets:
            wanted += targets
            got |= dict(zip(targets, c.vjp(cotangent, wrt=tuple(targets)), strict=True))
    got = halves(c, got)
    for name in wanted:
        truth = true_gradient(c, cotangent, name)
        array = np.asarray(got[name])
        while truth.ndim > array.ndim:
            truth = truth.sum(axis=0)
        size = max(1e-3, float(np.abs(truth).max(initial=0)))
        bound = 1e-11 if hides_piecewise(variant.expr) else 1e-13
        assert np.abs(array - truth).max() <= bound * size, (name, array, truth)


IGNORING = [(d, v) for d, v in VARIANTS if d.ignore and any(i.role is Role.LABEL for i in v.inputs)]


@pytest.mark.parametrize(("definition", "variant"), IGNORING, ids=[variant_id(d, v) for d, v in IGNORING])
@pytest.mark.parametrize("ignored", [-100, 2])
def test_ignored_labels_have_no_loss_no_weight_and_no_gradient(
    definition: Definition, variant: Variant, ignored: int
) -> None:
    c = case(definition, variant, (3, ROW))
    ((label, parameter),) = definition.ignore.items()
    labels = np.array([1, ignored, 3])
    changes = {label: labels, parameter: ignored}
    losses = c.value(**changes)
    assert losses[1] == 0 and np.all(losses[[0, 2]] != 0)
    gradient = c.vjp(np.ones(3), **changes)[0]
    assert not gradient[1].any() and gradient[[0, 2]].any(axis=1).all()
    kept = {label: labels[[0, 2]], parameter: ignored, c.predictions[0]: c.arrays[c.predictions[0]][[0, 2]]}
    assert c.call(definition.name, **changes) == pytest.approx(c.call(definition.name, **kept), rel=1e-15)
    mean = c.call(f"{definition.name}_vjp", g=1.0, **changes)
    assert (
        mean[[0, 2]] == pytest.approx(c.call(f"{definition.name}_vjp", g=1.0, **kept), rel=1e-15) and not mean[1].any()
    )
    everything = {label: np.full(3, ignored), parameter: ignored}
    assert c.call(definition.name, **everything, reduction="sum") == 0 and math.isnan(
        c.call(definition.name, **everything)
    )
    assert not np.asarray(c.call(f"{definition.name}_vjp", g=1.0, **everything)).any()


# -------------------------------------------------------------------------------------- against differences

STEPS = (2e-3, 5e-4, 1.25e-4, 3e-5)


def difference(f: Any, line: dict[str, np.ndarray], direction: dict[str, np.ndarray]) -> Any:
    """The slope of f along a direction: central differences, extrapolated, of the steps that agree best."""

    def central(h: float) -> float:
        return (
            f(**{n: a + h * direction[n] for n, a in line.items()})
            - f(**{n: a - h * direction[n] for n, a in line.items()})
        ) / (2 * h)

    found = [(4 * central(h / 2) - central(h)) / 3 for h in STEPS]
    apart = [np.abs(fine - coarse) for coarse, fine in pairwise(found)]
    return np.choose(np.argmin(apart, axis=0), found[1:])


@pytest.mark.parametrize(
    ("definition", "variant", "setting"), [c[1:] for c in GRADIENTS], ids=[c[0] for c in GRADIENTS]
)
@pytest.mark.parametrize("shape", [(6,), (2, 3, ROW)], ids=["1-D", "3-D"])
def test_cotangents_are_slopes_of_the_value(definition: Definition, variant: Variant, setting: int, shape: Any) -> None:
    c = case(definition, variant, shape, seed=3, setting=setting)
    draw = np.random.default_rng(8)
    line = {n: np.asarray(c.arrays[n]) for n in c.predictions}
    cotangent = draw.normal(size=np.shape(c.value()))

    def weighted(**changes: np.ndarray) -> float:
        return float(np.sum(cotangent * c.value(**changes)))

    for _ in range(2):
        direction = {n: draw.normal(size=a.shape) for n, a in line.items()}
        slope = sum(np.sum(direction[n] * found) for n, found in zip(line, c.vjp(cotangent), strict=True))
        expected = difference(weighted, line, direction)
        assert slope == pytest.approx(expected, rel=2e-7, abs=2e-7)


@pytest.mark.parametrize(
    ("definition", "variant", "setting"),
    [c[1:] for c in GRADIENTS if c[1].kind == "loss" and c[1].reductions],
    ids=[c[0] for c in GRADIENTS if c[1].kind == "loss" and c[1].reductions],
)
def test_reduced_cotangents_are_slopes_of_the_reduced_loss(
    definition: Definition, variant: Variant, setting: int
) -> None:
    c = case(definition, variant, (3, ROW), seed=4, setting=setting)
    draw = np.random.default_rng(9)
    line = {n: np.asarray(c.arrays[n]) for n in c.predictions}
    direction = {n: draw.normal(size=a.shape) for n, a in line.items()}
    for reduction in (r for r in definition.reductions if r != "none"):
        expected = difference(
            lambda r=reduction, **changes: float(c.call(definition.name, reduction=r, **changes)), line, direction
        )
        for found in (
            c.call(f"{definition.name}_vjp", g=1.0, reduction=reduction),
            c.call(f"{definition.name}_value_and_grad", reduction=reduction)[1],
        ):
            arrays = found if isinstance(found, tuple) else (found,)
            slope = sum(np.sum(direction[n] * a) for n, a in zip(line, arrays, strict=True))
            assert slope == pytest.approx(expected, rel=2e-7, abs=2e-8)


SOLE = [c for c in CASES if c[1].sole_element is not None and not c[1].split]


@pytest.mark.parametrize(("definition", "variant", "setting"), [c[1:] for c in SOLE], ids=[c[0] for c in SOLE])
def test_derivatives_are_slopes_of_each_other(definition: Definition, variant: Variant, setting: int) -> None:
    c = case(definition, variant, (40,), seed=6, setting=setting)
    name = definition.sole_element.name  # type: ignore[union-attr]
    names = [definition.name + suffix for suffix in ("", "_grad", "_grad2")]
    for f, slope in pairwise(names):
        line = {name: np.asarray(c.arrays[name])}
        ones = {name: np.ones(40)}
        apart = np.min(np.abs(line[name][:, None] - kinks(definition, c)), axis=1, initial=1.0) > 2 * max(STEPS)
        expected = difference(lambda f=f, **changes: c.call(f, **changes), line, ones)
        assert c.call(slope)[apart] == pytest.approx(expected[apart], rel=2e-8, abs=2e-8)


def kinks(definition: Definition, c: Case) -> np.ndarray:
    """Where the branches of a definition meet, given its parameters."""
    found = [0.0]
    for place in definition.kinks.get(definition.sole_element.name, {}):  # type: ignore[union-attr]
        found.append(float(place.subs({s: c.keywords[s.name] for s in place.free_symbols})))
    for relation in c.variant.expr.atoms(sp.Gt, sp.Ge, sp.Lt, sp.Le):
        written = (relation.lhs - relation.rhs).subs(
            {s: c.keywords[s.name] for s in relation.free_symbols if s.name in c.keywords}
        )
        if written.is_polynomial() and len(written.free_symbols) == 1:
            found += [float(r) for r in sp.roots(written, *written.free_symbols) if r.is_real]
    return np.array(found)


# -------------------------------------------------------------------------------------- rules of reductions

SCALAR_OF_A_ROW = [
    RowSum(x**2),
    RowSum(x * y),
    RowMax(x),
    RowLse(x),
    RowLse(2 * x - y),
    RowSum(sp.exp(x)) ** 2,
    RowPick(x, k) * RowSum(x),
    sp.log(RowSum(sp.exp(x) * y**2)),
    RowSum(x / RowSum(x**2)),
    RowPick(x - RowLse(x), k),
    RowMax(x) * RowSum(sp.sin(x)),
    RowSum((x - RowSum(x) / 3) ** 2),
    RowLse(x * RowMax(x)),
    RowPick(x**2, k) / RowPick(y, k),
]


@pytest.mark.parametrize("expression", SCALAR_OF_A_ROW, ids=map(str, SCALAR_OF_A_ROW))
def test_the_rule_of_each_reduction(expression: sp.Expr) -> None:
    entries = {"x": [0.7, -0.4, 1.9], "y": [1.2, 0.3, 0.8]}
    point: dict[str, Any] = {"k": 1, "g": 1.5}
    found = calculus.cotangents(expression, [x, y], g, True, frozenset({g, k}))
    named = {f"{n}_{i}": v for n, values in entries.items() for i, v in enumerate(values)} | {"k": 1}
    written = oracle.unroll(expression, 3, ["x", "y"])
    for symbol, mine in found.items():
        mine = mine + 0 * symbol
        got = oracle.evaluate_row(mine, entries, point)
        got = got if isinstance(got, list) else [got] * 3
        for i in range(3):
            truth = 1.5 * oracle.evaluate(sp.diff(written, sp.Symbol(f"{symbol}_{i}", real=True)), named).value()
            assert got[i].value() == pytest.approx(truth, rel=1e-14, abs=1e-15)


def test_ties_of_a_maximum_share_its_cotangent() -> None:
    found = calculus.cotangents(RowMax(x), [x], g, True, frozenset({g}))[x]
    truths = oracle.evaluate_row(found, {"x": [2.0, 1.0, 2.0]}, {"g": 1.0})
    assert [t.value() for t in truths] == [0.5, 0.0, 0.5]


def test_what_does_not_occur_has_a_zero_cotangent() -> None:
    assert calculus.cotangents(RowSum(x), [y], g, True, frozenset({g}))[y] == 0


def test_a_hand_shifted_softmax_loses_its_maximum() -> None:
    shifted = sp.exp(x - RowMax(x)) / RowSum(sp.exp(x - RowMax(x)))
    plain = sp.exp(x) / RowSum(sp.exp(x))
    mine, other = (calculus.cotangents(e, [x], g, False, frozenset())[x] for e in (shifted, plain))
    assert mine == other and not mine.has(RowMax)


def test_a_reduction_has_no_scalar_derivative() -> None:
    with pytest.raises(TypeError, match="calculus.cotangent"):
        sp.diff(RowSum(x), x)


def test_what_cannot_be_differentiated_is_named() -> None:
    with pytest.raises(DerivationError, match="mystery"):
        calculus.derivative(sp.Function("mystery")(x) * x, x)


@pytest.mark.parametrize(("definition", "variant"), VARIANTS, ids=[variant_id(d, v) for d, v in VARIANTS])
def test_no_derivative_is_left_to_be_done(definition: Definition, variant: Variant) -> None:
    names = tuple(i.name for i in variant.inputs if i.role in (Role.ELEM, Role.WEIGHT, Role.TARGET))
    if definition.kind != "optimizer":
        for expression in kernel.cotangents(definition, variant, names).values():
            assert not expression.has(sp.Derivative, sp.Subs, sp.DiracDelta, sp.Heaviside, sp.Abs, sp.sign)
            assert expression.free_symbols <= {i.symbol for i in variant.inputs} | {g, *rowwise(variant)} | {
                s for s in expression.free_symbols if s.name.startswith("g_")
            } | {s for s in expression.free_symbols if s.name in ("position", "length")}


# ------------------------------------------------------------------------------------------------- known gradients


def test_the_gradient_of_cross_entropy_is_softmax_minus_the_label() -> None:
    logits, labels = np.array([[1.0, 2.0, -1.0], [0.5, 0.0, 3.0]]), np.array([1, 0])
    softmax = door.softmax(logits)
    expected = softmax - np.eye(3)[labels]
    assert door.cross_entropy_vjp(1.0, logits, labels, reduction="sum") == pytest.approx(expected, rel=1e-14)


def test_the_jacobian_of_softmax() -> None:
    row = np.array([0.3, -1.0, 2.0])
    s = door.softmax(row)
    jacobian = np.array([door.softmax_vjp(e, row) for e in np.eye(3)])
    assert jacobian == pytest.approx(np.diag(s) - np.outer(s, s), rel=1e-13, abs=1e-17)


def test_declared_slopes_at_kinks() -> None:
    zero = np.zeros(1)
    assert door.relu_grad(zero) == 0 and door.leaky_relu_grad(zero) == 0.01 and door.elu_grad(zero, alpha=1.5) == 1.5
    assert door.hardtanh_grad(np.array([-1.0, 1.0, 0.5])).tolist() == [0, 0, 1]
    assert door.hardtanh_grad(np.array([-0.25, 2.0]), min_val=-0.25, max_val=2.0).tolist() == [0, 0]
    assert door.prelu_grad(zero, 0.25) == 0.25 and door.prelu_vjp(np.ones(1), zero, 0.25)[0] == 0.25
    assert door.l1_loss_vjp(1.0, zero, zero) == 0 and door.rmse_loss_vjp(1.0, zero, zero) == 0
    assert door.huber_loss_vjp(1.0, np.array([1.0]), zero) == 1


@pytest.mark.parametrize("p", [1.0, 1.5, 2.0, 3.0])
def test_distances_of_identical_vectors_have_a_finite_gradient(p: float) -> None:
    a = np.array([[0.5, 0.25, -1.0]])
    for eps in (0.0, 1e-6):
        for gradient in door.triplet_margin_loss_vjp(1.0, a, a, a, p=p, eps=eps):
            assert np.isfinite(gradient).all()
    zero = np.zeros((1, 3))
    for gradient in door.cosine_embedding_loss_vjp(1.0, zero, zero, np.ones(1)):
        assert np.isfinite(gradient).all()
