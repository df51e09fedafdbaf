"""The stand-in for truth in doubles: its enclosures, its certificates, and the oracle at random and awkward places."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import sympy as sp
from flint import acb, arb, fmpq

from symdl import oracle, registry
from symdl.accuracy.analytic import ON_DISCS
from symdl.accuracy.enclosure import NotEnclosed, enclose, enclosed
from symdl.accuracy.formula import formula
from symdl.accuracy.pieces import ACCURACY, CertificateError, Kind, number, ordinal_of
from symdl.accuracy.ranges import Ranges
from symdl.accuracy.reference import Reference, reference
from symdl.accuracy.relative import max_relative_error, polynomial
from symdl.accuracy.tails import Tails
from symdl.oracle.truth import at_precision

pytestmark = pytest.mark.engine

x = sp.Symbol("x", real=True)
b = sp.Symbol("b", real=True)
FUNCTIONS = [("sigmoid", 1), ("tanh", 0), ("softplus", 0), ("gelu", 1), ("mish", 0), ("elu", 0), ("silu", 1)]
THOROUGH = [(name, order) for name in ("gelu_tanh", "logsigmoid", "tanhshrink", "squareplus") for order in (0, 1, 2)]
ENTIRE = {
    "exp": sp.exp(x),
    "tower": sp.exp(sp.sin(x)) / (2 + sp.cos(x)),
    "roots": sp.sqrt(x**2 + 3) ** 3 + (x + 20) ** sp.Rational(1, 3),
    "tails": 1 - sp.tanh(x) ** 2,
    "normal": sp.erfc(x / 3) + sp.erf(x),
    "inverse": sp.atan(x) + sp.asinh(x) + sp.log(1 + x**2),
    "arcs": sp.asin(x / 20) + sp.acos(x / 15) + sp.atanh(x / 30) + sp.acosh(x + 20),
    "quotients": sp.cot(x + 20) + sp.sec(x) + sp.csc(x + 4) + sp.coth(x + 9) + sp.sech(x) + sp.csch(x + 5) + sp.tan(x),
    "gammas": sp.gamma(x + 5) + sp.loggamma(x + 5) + sp.LambertW(x + 4) + sp.erfi(x / 9) + b**x + 2**x,
    "hyperbolic": sp.sinh(x / 2) * sp.cosh(x / 3),
    "piece": sp.Piecewise((x**2, x < -30), (sp.exp(-(x**2)), True)),
    "sizes": sp.Max(x, -x) + sp.Abs(x - 40) + sp.sign(x + 40) * sp.Min(x, 50),
}


@cache
def made(name: str, order: int, **values: float) -> Reference:
    definition = registry.definition(name)
    given = {p.name: p.default for p in definition.params} | values
    expression = definition.expr if order == 0 else oracle.derivative(definition.expr, *["x"] * order)
    return reference(expression, "x", given)


def agrees(stand_in: Reference, points: np.ndarray) -> None:
    """Assert that the reference is the oracle's value within its bound."""
    found = stand_in(points)
    for at, got in zip(points.astype(np.float32).astype(float).tolist(), found.tolist(), strict=True):
        truth = stand_in.exact_at(at).value()
        if abs(truth) < 2.0**-160:
            assert abs(got) < 2.0**-159, at
        elif math.isfinite(truth):
            assert abs(got - truth) <= ACCURACY * abs(truth), (at, got, truth)
        else:
            assert np.array_equal(got, truth, equal_nan=True), (at, got, truth)


def awkward(stand_in: Reference) -> np.ndarray:
    """Both ends of the pieces, and their neighbours; zeros, subnormal and infinite numbers."""
    ends = [ordinal for piece in stand_in.parts for ordinal in (piece.first, piece.last)]
    step = max(1, len(ends) // 150)
    near = {e + d for e in ends[::step] for d in (-1, 0, 1) if abs(e + d) <= 0x7F800000}
    return np.array([0.0, -0.0, *sorted(number(e) for e in near)])


# --------------------------------------------------------------------------------------------------- enclosures


@pytest.mark.parametrize("name", ENTIRE)
@pytest.mark.parametrize("middle", [-3.0, 0.25, 12.0])
def test_an_enclosure_holds_the_truth(name: str, middle: float) -> None:
    low, high = middle - 0.0625, middle + 0.0625
    found = enclose(ENTIRE[name], "x", low, high, 9, {"b": 1.25})
    assert len(found.coefficients) <= 9
    for t in np.linspace(-1, 1, 9).tolist():
        truth = oracle.evaluate(ENTIRE[name], {"x": middle + 0.0625 * t, "b": 1.25})
        total = at_precision(200, lambda t=t: sum((c * arb(t) ** k for k, c in enumerate(found.coefficients)), arb(0)))
        total = at_precision(200, lambda total=total: total + found.remainder)
        assert total.overlaps(truth.ball), t
        assert total.rad() <= found.remainder.rad() * 1.01 + 2.0**-60


def test_what_is_left_out_is_not_overstated() -> None:
    """The remainder of e^x after six terms on [-1/4, 1/4] is about (1/4)^6/6!."""
    found = enclose(sp.exp(x), "x", -0.25, 0.25, 6)
    assert 0.9 < float(found.remainder.rad()) / (0.25**6 / 720) < 1.2


@pytest.mark.parametrize("bits", [1, 5, 20])
def test_what_lies_beyond_the_last_coefficient_is_bounded(bits: int) -> None:
    """1/(1 + x) on [-2/5, 2/5] has coefficients (2/5)^k: few are computed for few bits."""
    found = enclose(1 / (1 + x), "x", -0.4, 0.4, 400, bits=bits)
    exact = oracle.evaluate(1 / (1 + x), {"x": -0.4}).ball
    total = at_precision(200, lambda: sum((c * arb(-1) ** k for k, c in enumerate(found.coefficients)), arb(0)))
    assert at_precision(200, lambda: abs(total - exact) <= found.remainder.abs_upper())
    assert 2 <= len(found.coefficients) < 60


def test_digits_that_cancel_are_found_again() -> None:
    found = enclose(1 - sp.tanh(x) ** 2, "x", 40, 40.125, 12)
    truth = oracle.evaluate(1 - sp.tanh(x) ** 2, {"x": 40.0625})
    assert abs(float(found.coefficients[0].mid()) / truth.value() - 1) < 1e-15
    assert float(found.remainder.rad()) < 1e-15 * truth.value()


@pytest.mark.parametrize(
    ("expression", "reach"),
    [
        (1 / x, 0.5),
        (sp.log(x), 0.5),
        (sp.sqrt(x), 0.5),
        (sp.Piecewise((x, x > 0), (0, True)), 0.5),
        (sp.tan(x + sp.pi / 2), 0.1),
        (sp.atan(x), 0.9),
        (sp.asin(x), 0.9),
        (sp.asinh(x), 0.9),
        (sp.acosh(2 + x), 0.9),
        (sp.log(sp.exp(x), evaluate=False), 4),
        (sp.Pow(sp.exp(x), sp.Rational(1, 2), evaluate=False), 4),
    ],
)
def test_a_pole_a_cut_or_a_kink_is_not_enclosed(expression: sp.Expr, reach: float) -> None:
    """Within twice the interval: there the proof would take a function for analytic that is none."""
    with pytest.raises(NotEnclosed):
        enclosed(formula(expression, "x"), -reach, reach, 0, reach)


BESIDE_CUTS = {
    sp.log: (-1, 0),
    sp.atan: (0, 1.5),
    sp.asin: (1.5, 0),
    sp.acos: (-1.5, 0),
    sp.atanh: (1.5, 0),
    sp.asinh: (0, 1.5),
    sp.acosh: (0, 0),
    sp.loggamma: (-1.5, 0),
    sp.LambertW: (-1, 0),
}


@pytest.mark.parametrize("kind", BESIDE_CUTS, ids=lambda kind: kind.__name__)
def test_nothing_is_said_across_a_cut(kind: type) -> None:
    """There a function is finite, but not analytic, and Cauchy's bound does not hold."""
    real, imaginary = BESIDE_CUTS[kind]
    try:
        found = ON_DISCS[kind](acb(arb(real, 0.125), arb(imaginary, 0.125)))
    except NotEnclosed:
        return
    assert not found.is_finite()


@pytest.mark.parametrize("power", [fmpq(1, 2), fmpq(-3, 2), fmpq(1, 3)])
def test_roots_have_cuts_too(power: fmpq) -> None:
    assert not ON_DISCS[sp.Pow](acb(arb(-1, 0.125), arb(0, 0.125)), power).is_finite()
    assert ON_DISCS[sp.Pow](acb(arb(1, 0.125), arb(0, 0.125)), power).is_finite()


def test_the_error_of_an_approximation_is_proved_and_sharp() -> None:
    taylor = polynomial((0.0, 1.0, 0.0, -1 / 6, 0.0, 1 / 120), x)
    proved = max_relative_error(taylor, sp.sin(x), "x", 0, 1)
    grid = np.linspace(1e-3, 1, 2001)
    seen = np.abs((grid - grid**3 * (1 / 6) + grid**5 * (1 / 120)) / np.sin(grid) - 1).max()
    assert seen <= proved <= 1.02 * seen


def test_ranges_hold_values_as_far_as_infinity() -> None:
    expression = sp.log(1 + sp.exp(x)) * sp.tanh(x) / (2 + sp.cos(x)) + sp.erfc(-x)
    given = formula(expression, "x")
    for low, high in ((-2.0, 3.0), (5.0, 1e30), (-1e30, -5.0)):
        lower, upper = Ranges(given, arb(low), arb(high)).value(given.root)
        for at in (low, high, low / 3 + high * 2 / 3):
            ball = oracle.evaluate(expression, {"x": at}).ball
            assert lower <= ball.upper() and ball.lower() <= upper


@pytest.mark.parametrize("side", [1, -1])
def test_a_tail_holds_the_truth(side: int) -> None:
    expression = sp.log(1 + sp.exp(b * x)) * sp.tanh(x) + x**2 / (1 + sp.exp(-x)) - sp.Rational(3, 7) * x
    given = formula(expression, "x", {"b": 1.5})
    near, far = 12.0, 100.0

    def held() -> None:
        tails = Tails(given, side, arb(near), arb(far))
        tail = tails.value(given.root)
        assert not tail.exponent and 0 < tail.error < 1
        for y in (near, 34.5, far):
            ball = oracle.evaluate(expression, {"x": side * y, "b": 1.5}).ball
            written = sum((c * arb(y) ** int(p) for p, c in tail.terms.items()), arb(0, tail.error))
            assert written.overlaps(ball) and abs(written - ball) <= 2 * tail.error + abs(ball) * 2.0**-60

    at_precision(512, held)


# --------------------------------------------------------------------------------------------------- references


@pytest.mark.parametrize(("name", "order"), FUNCTIONS)
def test_it_is_the_oracles_value(name: str, order: int) -> None:
    stand_in = made(name, order)
    draw = np.random.default_rng(order)
    bits = draw.integers(0, 2**32, 200, dtype=np.uint32).view(np.float32)
    usual = np.concatenate([draw.normal(0, 3, 200), draw.uniform(-110, 110, 100)]).astype(np.float32).astype(float)
    agrees(stand_in, np.concatenate([bits[~np.isnan(bits)].astype(float), usual, awkward(stand_in)]))
    assert not any(piece.kind is Kind.ASKED for piece in stand_in.parts)


@pytest.mark.thorough
@pytest.mark.parametrize(("name", "order"), THOROUGH)
def test_others_are_the_oracles_value(name: str, order: int) -> None:
    test_it_is_the_oracles_value(name, order)


def test_parameters_are_taken_exactly() -> None:
    stand_in = made("softplus", 1, beta=0.3)
    agrees(stand_in, np.linspace(-300, 300, 301).astype(np.float32).astype(float))
    assert not np.array_equal(stand_in([1.0]), made("softplus", 1, beta=0.3000001)([1.0]))


def test_every_certificate_is_proved_again() -> None:
    for stand_in in (made("sigmoid", 1), made("elu", 0)):
        assert 0 < stand_in.certify() <= ACCURACY


def test_a_break_point_that_is_moved_fails_its_certificate() -> None:
    """By 3 %, either way; so does a coefficient in its 44th bit, a gap, and a wrong single value."""
    stand_in = made("silu", 0)
    cut = next(k for k, p in enumerate(stand_in.parts) if p.low > 1.5)
    for factor in (0.97, 1.03):
        moved = ordinal_of(float(np.float32(stand_in.parts[cut].low * factor)))
        parts = [
            replace(p, last=moved - 1) if k == cut - 1 else replace(p, first=moved) if k == cut else p
            for k, p in enumerate(stand_in.parts)
            if not p.first >= moved > stand_in.parts[cut].first or k >= cut
        ]
        with pytest.raises(CertificateError):
            replace(stand_in, parts=tuple(parts)).certify()
    piece = stand_in.parts[cut]
    first, *rest = piece.coefficients
    for changed in (
        replace(piece, coefficients=(first * (1 + 2.0**-44), *rest)),
        replace(piece, last=piece.last - 1),
    ):
        with pytest.raises(CertificateError):
            replace(stand_in, parts=(*stand_in.parts[:cut], changed, *stand_in.parts[cut + 1 :])).certify()
    parts = [replace(p, coefficients=(0.25,)) if p.kind is Kind.POINT and p.first == 0 else p for p in stand_in.parts]
    with pytest.raises(CertificateError):
        replace(stand_in, parts=tuple(parts)).certify()


def test_numbers_in_order_and_in_any_order_give_the_same_bits() -> None:
    stand_in = made("gelu", 1)
    for value in (
        0.0,
        1.4e-45,
        1e-20,
        3e-17,
        1e-15,
        1e-10,
        6e-8,
        2e-5,
        3e-3,
        0.7,
        88.0,
        3.4e38,
        -0.0,
        -1e-9,
        -0.75,
        -3.4e38,
    ):
        first = min(int(np.array(value, np.float32).view(np.uint32)), 2**32 - 5000)
        points = np.arange(first, first + 5000, dtype=np.uint32).view(np.float32)
        shuffled = np.random.default_rng(0).permutation(5000)
        expected = np.empty(5000)
        expected[shuffled] = stand_in(points[shuffled])
        assert np.array_equal(stand_in.along(first, 5000), expected, equal_nan=True)


def test_a_nan_and_what_lies_outside_the_domain_give_nan() -> None:
    stand_in = made("log1mexp", 0)
    assert np.isnan(stand_in([np.nan, -1.0, -1e30, -1e-40, -np.inf])).all()
    assert stand_in([0.0])[0] == -np.inf and stand_in([np.inf])[0] == 0


def test_outside_its_limits_the_oracle_is_asked() -> None:
    stand_in = reference(sp.sin(3 * x), "x", low=-4, high=4)
    points = np.array([0.5, 3.9, 4.0, 4.1, 1e30])
    assert stand_in.asked(points).tolist() == [False, False, False, True, True]
    agrees(stand_in, points)
    agrees(stand_in, awkward(stand_in)[:200])


def test_the_declared_value_holds_at_a_declared_point() -> None:
    def truth(at: float) -> oracle.Truth:
        return oracle.evaluate(sp.Rational(7) if at == 1 else sp.exp(x), {"x": at})

    stand_in = reference(sp.exp(x), "x", truth=truth, points=[1.0])
    assert stand_in([1.0])[0] == 7
    agrees(stand_in, np.array([0.99, 1.01]))


def test_it_is_kept_by_content(tmp_path: Path) -> None:
    first = reference(sp.exp(-(x**2) * b), "x", {"b": 2.0}, low=-3, high=3, cache=tmp_path)
    again = reference(sp.exp(-(x**2) * b), "x", {"b": 2.0}, low=-3, high=3, cache=tmp_path)
    assert repr(again.parts) == repr(first.parts) and len(list(tmp_path.iterdir())) == 1
    reference(sp.exp(-(x**2) * b), "x", {"b": 3.0}, low=-3, high=3, cache=tmp_path)
    kept = sorted(tmp_path.iterdir())
    assert len(kept) == 2
    for file in kept:  # what is damaged is made anew
        file.write_bytes(file.read_bytes()[:100])
    again = reference(sp.exp(-(x**2) * b), "x", {"b": 2.0}, low=-3, high=3, cache=tmp_path)
    assert repr(again.parts) == repr(first.parts)


def test_only_powers_of_two_scale() -> None:
    """So that (x - centre)/radius is exact, as the certificates say."""
    for piece in made("mish", 0).parts:
        assert math.frexp(piece.radius)[0] == 0.5
        if piece.kind is Kind.TAYLOR:
            for end in (piece.low, piece.high):
                assert sp.Rational(end) - sp.Rational(piece.centre) == sp.Rational(end - piece.centre)


def test_branches_are_those_on_the_interval() -> None:
    given = formula(sp.Piecewise((sp.sin(x), x >= 0), (x, True)), "x")
    found = enclosed(given, 2.0**-149, 0.5, 0, 0.5)
    assert found.zeros == 1 and abs(float(found.coefficients[3].mid()) + 0.5**3 / 6) < 1e-15
