"""Fitted polynomials: their certificates hold, fail where they should, and are made again to the byte."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
import sympy as sp
from flint import arb, arb_poly, ctx, fmpq

from symdl import oracle
from symdl.accuracy.enclosure import NotEnclosed
from symdl.approximations import __main__ as command
from symdl.approximations import certificates
from symdl.approximations.anchor import anchored, zeros
from symdl.approximations.approximation import Approximation, Form
from symdl.approximations.certificates import stored, written
from symdl.approximations.certify import certified, relative_error
from symdl.approximations.coefficients import jointly_rounded, rounded
from symdl.approximations.exact import value
from symdl.approximations.fit import Unfit, fit, grid, minimax, sampled
from symdl.approximations.root import refined_zero
from symdl.approximations.rounding import rounding
from symdl.approximations.table import TABLE
from symdl.builder import Builder
from symdl.interpret import interpret
from symdl.plan import Place
from symdl.primitives import softplus

pytestmark = pytest.mark.engine

x = sp.Symbol("x", real=True)
SILU = x / (1 + sp.exp(-x))
SHIFTS = {  # one with a zero between two doubles, at 0, at a double, beside a steep flank
    "silu'": (sp.diff(SILU, x), -1.5, -1.0, -1.278),
    "tanhshrink": (x - sp.tanh(x), -0.5, 0.5, 0.0),
    "log": (sp.log(x), 0.75, 1.375, 1.0),
    "sine": (sp.sin(30 * x), 0.08, 0.13, math.pi / 30),
}


def relative(it: Approximation, v: float, got: float) -> float:
    """|got/f(v) - 1|, certified digits enough."""
    truth = oracle.evaluate(it.function, {it.name: v}).ball
    with ctx.workprec(200):
        return abs(float((got - truth) / truth))


def points(it: Approximation, count: int = 200) -> np.ndarray:
    """Doubles of the interval, without 0."""
    found = np.random.default_rng(1).uniform(it.low, it.high, count)
    return found[found != 0]


# ------------------------------------------------------------------------------------------ the table


@pytest.mark.parametrize("name", TABLE)
def test_a_stored_certificate_holds(name: str) -> None:
    assert stored(name).check()


@pytest.mark.parametrize("name", TABLE)
@pytest.mark.parametrize("end", ["low", "high"])
def test_it_fails_where_an_end_is_moved(name: str, end: str) -> None:
    it = stored(name)
    aside = 0.03 * (it.high - it.low) * (1 if end == "high" else -1)
    moved = replace(it, **{end: getattr(it, end) + aside})
    if it.form.even:
        moved = replace(moved, low=-max(-moved.low, moved.high), high=max(-moved.low, moved.high))
    assert not moved.check()


@pytest.mark.parametrize("name", TABLE)
def test_it_fails_for_other_coefficients(name: str) -> None:
    it = stored(name)
    first, *rest = it.coefficients
    assert not replace(it, coefficients=(first * (1 + 2.0**-20), *rest)).check()
    assert not replace(it, coefficients=(first, rest[0] * 1.001, *rest[1:])).check()


@pytest.mark.parametrize("name", TABLE)
def test_the_bounds_are_true_and_not_idle(name: str) -> None:
    it, bits = stored(name), TABLE[name].bits
    with ctx.workprec(300):
        whole = it.polynomial
        exact = [whole(it.form.argument(v)) * it.form.factor(v) for v in map(arb_of, points(it))]
        truths = [value(it.function, it.name, fraction(v)) for v in points(it)]
        errors = [abs(float((p - t) / t)) for p, t in zip(exact, truths, strict=True)]
    assert it.bound / 4 < max(errors) <= it.bound
    dtype = np.float32 if bits == 24 else np.float64
    at = points(it).astype(dtype)
    got = it(at)
    total = it.bound + 2.0**-bits * (it.single if bits == 24 else it.double)
    assert max(relative(it, float(v), float(y)) for v, y in zip(at, got, strict=True)) <= total


def test_the_coefficients_are_numbers_of_their_format() -> None:
    for name, wanted in TABLE.items():
        it = stored(name)
        if wanted.bits == 24:
            assert all(c == float(np.float32(c)) for c in (*it.coefficients, it.remainder)), name
        assert it.degree == wanted.degree and (it.low, it.high) == (wanted.low, wanted.high)


@pytest.mark.parametrize("name", [min(TABLE, key=lambda name: TABLE[name].degree)])
def test_a_fit_made_again_gives_the_same_bytes(name: str) -> None:
    kept = json.loads(certificates.PATH.read_text())[name]
    assert json.dumps(written(TABLE[name].fitted())) == json.dumps(kept)


@pytest.mark.thorough
def test_all_made_again_give_the_same_bytes() -> None:
    assert certificates.text() == certificates.PATH.read_text()


def test_without_the_file_it_is_fitted_anew(monkeypatch, tmp_path) -> None:
    name = "error_function_single"
    kept = stored(name)
    monkeypatch.setattr(certificates, "PATH", tmp_path / "none.json")
    certificates._file.cache_clear()
    try:
        assert stored(name) == kept
    finally:
        monkeypatch.undo()
        certificates._file.cache_clear()


def test_the_command_proves_writes_and_refuses(monkeypatch, tmp_path, capsys) -> None:
    only = {"bell_single": TABLE["bell_single"]}
    monkeypatch.setattr(certificates, "TABLE", only)
    monkeypatch.setattr(command, "TABLE", only)
    assert command.main(["--check"]) == 0 and "1 proved" in capsys.readouterr().out
    wrong = replace(stored("bell_single"), bound=1e-12)
    monkeypatch.setattr(command, "stored", lambda name: wrong)
    assert command.main(["--check"]) == 1 and "bell_single" in capsys.readouterr().out
    monkeypatch.setattr(command, "PATH", tmp_path / "made.json")
    assert command.main([]) == 0
    made = json.loads((tmp_path / "made.json").read_text())
    assert made == {"bell_single": json.loads(certificates.PATH.read_text())["bell_single"]}
    assert command.main(["--nonsense"]) == 2


# ------------------------------------------------------------------------------------------ the fitter


def test_minimax_errors_alternate() -> None:
    degree, form = 5, Form()
    with ctx.workprec(256):
        samples = sampled(sp.exp(x), "x", form, grid(-1.0, 1.0, 200, form))
        polynomial, largest = minimax(samples, degree)
        errors = [float(1 - polynomial(v) / q) for v, q in zip(samples.arguments, samples.quotients, strict=True)]
    extremes = [e for e in errors if abs(e) > 0.98 * largest]
    turns = 1 + sum(a * b < 0 for a, b in pairwise(extremes))
    assert turns == degree + 2
    # The interpolant at Chebyshev points is worse.
    nodes = [math.cos(math.pi * (2 * k + 1) / (2 * degree + 2)) for k in range(degree + 1)]
    with ctx.workprec(256):
        through = sampled(sp.exp(x), "x", form, nodes)
        other = arb_poly.interpolate(through.arguments, through.quotients)
        worst = max(abs(float(1 - other(v) / q)) for v, q in zip(samples.arguments, samples.quotients, strict=True))
    assert largest < 0.8 * worst


def test_coefficients_rounded_jointly_lose_less() -> None:
    form = Form(even=True)
    with ctx.workprec(256):
        samples = sampled(sp.cos(x), "x", form, grid(-0.5, 0.5, 128, form))
        polynomial, _ = minimax(samples, 6)
        single = rounded(polynomial, False)
        joint = jointly_rounded(polynomial, samples.arguments, samples.quotients, False)
    assert joint is not None
    errors = [relative_error(Approximation(sp.cos(x), "x", -0.5, 0.5, form, *it)) for it in (single, joint)]
    assert errors[1] < errors[0] / 4


def test_a_pair_keeps_the_constant() -> None:
    alone, both = (fit(sp.exp(x + 1), "x", -0.25, 0.25, Form(), degree=11, pair=pair) for pair in (False, True))
    assert both.bound < 2.0**-56 and both.remainder and both.coefficients[0] == float(np.float32(both.coefficients[0]))
    assert alone.remainder == 0.0
    head = both.coefficients[0] + both.remainder
    assert oracle.evaluate(sp.exp(1 + x), {"x": 0}).error(head) <= 0.51


def test_a_degree_that_does_not_suffice_is_refused() -> None:
    with pytest.raises(Unfit):
        fit(sp.exp(100 * x), "x", -1.0, 1.0, Form())
    with pytest.raises(Unfit):
        fit(x - sp.Rational(1, 10), "x", -1.0, 1.0, Form())


def test_the_rounding_bound_grows_with_what_is_lost() -> None:
    good = fit(sp.exp(x), "x", -0.25, 0.25, Form(), degree=8)
    bad = fit(sp.cos(x), "x", -1.5625, 1.5625, Form(even=True), degree=8)
    assert good.double < 3 and bad.double > 20 and rounding(bad, 24) > 20


# ------------------------------------------------------------------------------------------ any function


@pytest.mark.parametrize("name", SHIFTS)
@pytest.mark.parametrize("dtype", [np.float64, np.float32])
def test_beside_a_zero_every_digit_is_kept(name: str, dtype) -> None:
    function, low, high, zero = SHIFTS[name]
    it = anchored(function, "x", low, high, zero)
    assert it is not None and it.bound <= 2.0**-53
    near = dtype(zeros(function, "x", low, high)[0] if zero else 0.0)
    steps = [near]
    for _ in range(4):
        steps = [np.nextafter(steps[0], dtype(-1e9)), *steps, np.nextafter(steps[-1], dtype(1e9))]
    at = np.array([*steps, *np.linspace(low, high, 60)], dtype)
    at = at[(at >= low) & (at <= high)]
    at = at[[not oracle.evaluate(function, {"x": float(v)}).is_zero for v in at]]
    if not zero:
        at = at[np.abs(at) > 1e-9]
    errors = [
        oracle.evaluate(function, {"x": float(v)}).error(float(y), dtype) for v, y in zip(at, it(at), strict=True)
    ]
    assert max(errors) <= 4


def test_the_plain_text_loses_them() -> None:
    """What the fits are for: the formula itself in double precision, beside its zero."""
    function, low, high, _ = SHIFTS["silu'"]
    (near,) = zeros(function, "x", low, high)
    plain = sp.lambdify(x, function, "math")
    assert oracle.evaluate(function, {"x": near}).error(plain(near)) > 1e3


def test_zeros_are_found() -> None:
    assert zeros(sp.sin(x), "x", -4.0, 4.0) == pytest.approx([-math.pi, 0.0, math.pi], rel=1e-15)
    assert zeros(sp.exp(x), "x", -4.0, 4.0) == []
    assert all(abs(z) < 1e-9 and z != 0 for z in zeros(1 / x, "x", -4.0, 4.0))  # a change of sign, but not at 0 itself


def test_forms_are_found() -> None:
    cube = anchored(x - sp.tanh(x), "x", -0.5, 0.5, 0.0)
    assert cube is not None and cube.form == Form(power=3, even=True)
    even = anchored(sp.cos(x), "x", -0.5, 0.5)
    assert even is not None and even.form == Form(even=True)
    beside = anchored(sp.exp(x), "x", 2.0, 3.0)
    assert beside is not None and beside.form.centre == 2.5


@pytest.mark.parametrize(
    "case",
    [
        (abs(x), -1.0, 1.0, None),  # a kink
        (sp.sqrt(x), 0.0, 1.0, None),
        (sp.cos(x) / x, -1.0, 1.0, 0.0),  # a pole
        (sp.sqrt(x) / x, -1.0, 1.0, 0.0),
        (sp.log(x), -1.0, 1.0, 0.0),
        (sp.exp(-(x**2)), 20.0, 30.0, None),  # too steep
        (x + 1, -0.5, 0.5, 0.0),  # no zero there
        (sp.sin(x), 0.1, 3.5, None),  # a zero that is not named
        (sp.log(x), -1.0, 1.0, None),
        (sp.Function("f")(x), 0.0, 1.0, None),
        (x * sp.Symbol("y", real=True), 0.0, 1.0, None),
        (sp.Integer(0), 0.0, 1.0, None),
        (x, 0.0, 0.0, None),
    ],
    ids=str,
)
def test_what_cannot_be_proved_is_refused(case) -> None:
    function, low, high, zero = case
    assert anchored(function, "x", low, high, zero) is None


@pytest.mark.parametrize(
    ("function", "power"),
    [
        (sp.sin(x) / x, 0),
        (sp.diff(sp.sin(x) / x, x), 1),
        (sp.diff(sp.sin(x) / x, x, 2), 0),
        (sp.diff(x / (sp.exp(x) - 1), x, 2), 0),
        (x**3 / (sp.exp(x) - 1), 2),
        (sp.diff(sp.tanh(x) / x, x), 1),
    ],
    ids=str,
)
def test_a_quotient_of_zeros(function: sp.Expr, power: int) -> None:
    it = anchored(function, "x", -0.5, 0.5, 0.0)
    assert it is not None and it.form.power == power and it.bound < 2.0**-52 and it.check()
    worse = replace(it, coefficients=(*it.coefficients[:-1], it.coefficients[-1] * 1.03))
    assert relative_error(worse, wanted=it.bound, refused=it.bound) > 100 * it.bound
    for point in (0.5, -0.3, 1e-9):
        truth = oracle.evaluate(function, {"x": point})
        assert truth.error(float(it(np.array([point]))[0])) <= 3


def test_a_zero_of_a_primitive_is_proved_by_its_meaning() -> None:
    it = anchored(softplus(x) - sp.log(2), "x", -0.5, 0.5, 0.0)
    assert it is not None and it.form.power == 1 and it.bound < 2.0**-54


def test_an_end_at_a_kink_belongs_to_the_inside() -> None:
    function = sp.Piecewise((sp.exp(x) - 1, x < 0), (x, True))
    left = anchored(function, "x", -0.5, 0.0, 0.0)
    assert left is not None and left.form.power == 1
    assert relative(left, -0.25, float(left(np.array([-0.25]))[0])) < 2.0**-52


@pytest.mark.parametrize("function", [(x**2 - 2) ** 2, sp.exp(x)], ids=str)
def test_a_zero_is_proved_by_a_change_of_sign(function: sp.Expr) -> None:
    with ctx.workprec(256):
        assert refined_zero(x**2 - 2, "x", (2.0**0.5,)).contains(arb_of(2).sqrt())
        with pytest.raises(NotEnclosed):
            refined_zero(function, "x", (2.0**0.5,))


def test_a_wrong_zero_is_not_certified() -> None:
    it = anchored(sp.log(x), "x", 0.75, 1.375, 1.0)
    assert it is not None
    wrong = replace(it, form=replace(it.form, zero=(1.0, 2.0**-30, 0.0)))
    assert certified(wrong)[0] == math.inf


def test_the_steps_are_those_of_the_plan() -> None:
    it = stored("error_function")
    builder = Builder("f")
    plan = builder.plan([("y", it.write(builder, builder.input("x")), Place.ELEMENT)])
    at = points(it)
    assert (interpret(plan, {"x": at})["y"] == it(at)).all()


def arb_of(v: float) -> arb:
    return arb(float(v))


def fraction(v: float) -> fmpq:
    return fmpq(*float(v).as_integer_ratio())
