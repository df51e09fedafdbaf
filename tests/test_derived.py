"""Derived error bounds: intervals, what steps mean, and that no error is above what is derived."""

from __future__ import annotations

import json
from collections.abc import Callable
from fractions import Fraction
from itertools import islice
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner
from flint import arb, ctx

from symdl import lower, registry, targets
from symdl.accuracy import derived
from symdl.accuracy.elsewhere import namespace_of
from symdl.builder import Builder
from symdl.cli import main
from symdl.interpret import interpret
from symdl.kernel import kernels
from symdl.plan import Constant, Operand, Operation, Place, Plan
from symdl.primitives import PRIMITIVES
from symdl.rounding import calls, exact, search
from symdl.rounding.interval import Interval, exactly, fused
from symdl.rounding.meaning import meaning
from symdl.rounding.sensitivity import bounds
from symdl.targets.arrays import ufunc, ulps

pytestmark = pytest.mark.engine
DRAWN, FEW = 400, 60


def plan_of(write: Callable[[Builder, Operand], Operand]) -> Plan:
    builder = Builder("tried")
    return builder.plan([("value", write(builder, builder.input("x")), Place.ELEMENT)])


def at(*numbers: float) -> Interval:
    return Interval(np.array(numbers), np.array(numbers))


def bound_at(plan: Plan, *numbers: float) -> list[float]:
    return bounds(plan, {"x": at(*numbers)}, ulps).tolist()


def numpy_plan(name: str, quantity: str) -> Plan:
    definition = registry.definition(name)
    kernel = next(k for k in kernels(definition) if k.name == quantity)
    machine = targets.get("numpy").float64  # type: ignore[attr-defined]
    found: Plan = machine.plan(lower.plan(definition, kernel), kernel.variant)
    return found


# ------------------------------------------------------------------------------------------- intervals


@pytest.mark.parametrize("sign", ["+", "-", "*", "/"])
def test_intervals_hold_every_result(sign: str) -> None:
    rng = np.random.default_rng(ord(sign))
    ends = np.ldexp(rng.normal(size=(4, DRAWN)), rng.integers(-300, 300, (4, DRAWN)))
    a, b = (Interval(np.minimum(*pair), np.maximum(*pair)) for pair in (ends[:2], ends[2:]))
    found = {"+": a + b, "-": a - b, "*": a * b, "/": a / b}[sign]
    for k in range(DRAWN):
        for x in (a.low[k], a.high[k]):
            for y in (b.low[k], b.high[k]):
                u, v = Fraction(float(x)), Fraction(float(y))
                true = {"+": u + v, "-": u - v, "*": u * v, "/": u / v}[sign]
                low, high = float(found.low[k]), float(found.high[k])
                assert low == -np.inf or Fraction(low) <= true
                assert high == np.inf or true <= Fraction(high)


def test_a_fused_sum_that_cancels_keeps_its_digits() -> None:
    x = 1 + 2.0**-30
    found = fused(at(x), at(x), at(-(1 + 2.0**-29)))
    assert found.low[0] <= 2.0**-60 <= found.high[0]
    assert found.high[0] - found.low[0] < 2.0**-100


@pytest.mark.parametrize("name", [n for n, p in PRIMITIVES.items() if p.arity == 1])
def test_calls_hold_the_values_between_the_ends(name: str) -> None:
    points = np.array(PRIMITIVES[name].samples)
    plan = plan_of(lambda b, x: b.call(name, x))
    (step,) = plan.steps
    low, high = points - 0.03 * np.abs(points), points + 0.03 * np.abs(points)
    found = calls.values(step, [Interval(low, high)])
    for share in np.linspace(0, 1, 7):
        got = interpret(plan, {"x": low + share * (high - low)})["value"]
        inside = np.isnan(got) | ((found.low <= got) & (got <= found.high))
        assert inside.all(), (points[~inside], share)


# ------------------------------------------------------------------------------------------- what steps mean


def test_the_rest_of_a_sum_is_known() -> None:
    plan = plan_of(lambda b, x: b.add(*b.difference(b.call("exp", x), b.real(3.0))))
    found = meaning(plan)
    by_name = {step.result.name: step for step in plan.steps}
    (last,) = (o.operand for o in plan.outputs)
    rests = [o for o in by_name[last.name].operands if o.name in found.rests]  # type: ignore[union-attr]
    assert len(rests) == 1
    assert not found.offsets


def test_a_sum_that_is_no_rest_is_none() -> None:
    plan = plan_of(lambda b, x: b.subtract(b.add(x, b.real(1.0)), b.real(1.0)))
    assert not meaning(plan).rests  # it is x, which is what the bound must see cancel
    assert bound_at(plan, 2.0**-40) == [0.0]  # which a double holds beside 1
    assert bound_at(plan, 0.1 * 2.0**-40) > [2.0**30]


def test_what_is_left_of_a_whole_part_is_a_half_at_most() -> None:
    def write(b: Builder, x: Operand) -> Operand:
        whole = b.call("rint", b.multiply(x, b.real(8.0)))
        return b.subtract(b.multiply(x, b.real(8.0)), whole)

    plan = plan_of(write)
    ((_, polynomial),) = meaning(plan).offsets.items()
    assert list(polynomial.values()) == [-1]
    assert bound_at(plan, 3.3, 1e9 + 0.3) == [0.0, 0.0]  # exactly


def test_a_recovered_rounding_counts_only_where_its_rest_is_not_used() -> None:
    def used(b: Builder, x: Operand) -> Operand:
        high, low = b.difference(b.multiply(x, b.real(300.0)), b.real(0.1))
        return b.exp_of_parts(high, low)

    def unused(b: Builder, x: Operand) -> Operand:
        high, _ = b.difference(b.multiply(x, b.real(300.0)), b.real(0.1))
        return b.call("exp", high)

    x = 1.2345
    small, large = bound_at(plan_of(used), x)[0], bound_at(plan_of(unused), x)[0]
    assert small < 200 < large  # the product is rounded in both


# ------------------------------------------------------------------------------------------- bounds


@pytest.mark.parametrize(
    ("write", "most"),
    [
        (lambda b, x: b.multiply(x, b.real(4.0)), 0.0),
        (lambda b, x: b.multiply(x, b.real(0.1)), 0.5),
        (lambda b, x: b.call("exp", x), 1.0),
        (lambda b, x: b.maximum(x, b.negate(x)), 0.0),
        (lambda b, x: b.select(b.compare("<", x, b.real(0.0)), b.real(0.0), b.multiply(x, b.real(0.3))), 0.5),
    ],
)
def test_bounds_that_are_known(write: Callable[[Builder, Operand], Operand], most: float) -> None:
    found = bound_at(plan_of(write), *np.linspace(-20, 20, 100).tolist())
    assert max(found) == pytest.approx(most, rel=1e-6)


@pytest.mark.parametrize(
    ("name", "quantity"),
    [(n, q) for n in ("silu", "gelu", "tanh", "mish", "softplus", "swish", "elu") for q in ("value", "grad", "grad2")],
)
def test_no_error_is_above_the_bound_of_its_own_point(name: str, quantity: str) -> None:
    plan = numpy_plan(name, quantity)
    numbers = {i.name: i.default for i in registry.definition(name).inputs}
    fixed = {v.name: float(numbers[v.name]) for v in (*plan.inputs, *plan.scalars) if v.name != "x"}
    rng = np.random.default_rng(len(name))
    x = np.concatenate([rng.normal(0, 4, FEW), np.ldexp(rng.normal(size=FEW), rng.integers(-40, 9, FEW))])
    cells = {**{n: exactly(v) for n, v in fixed.items()}, "x": at(*x)}
    most = bounds(plan, cells, ulps)
    (got,) = interpret(plan, {**fixed, "x": x}).values()
    for k in np.flatnonzero(np.abs(got) > 1e-300):
        with ctx.workprec(200):
            true = exact.evaluated(plan, {**fixed, "x": float(x[k])})
            unit = arb(2) ** int(np.floor(np.log2(abs(float(true))) + 1e-12) - 52)
            error = float(abs((arb(float(got[k])) - true) / unit))
        assert error <= most[k] * 1.001 + 1e-6, (x[k], error, most[k])


def test_the_bound_of_all_inputs_is_above_those_of_points_and_not_far() -> None:
    plan = numpy_plan("sigmoid", "value")
    found = search.largest(plan, "x", {}, ulps, lambda x: np.ones(x.shape, bool))
    points = bound_at(plan, *np.linspace(-40, 40, 100_001).tolist())
    assert max(points) <= found.bound <= 1.3 * max(points)


def test_what_overflows_is_infinite_where_a_test_looks_for_that() -> None:
    def write(b: Builder, x: Operand) -> Operand:
        square = b.multiply(x, x)
        far = b.select(b.compare("==", square, b.real(np.inf)), b.divide(b.real(1.0), x), b.real(2.0))
        return b.multiply(far, b.real(0.3))

    assert bound_at(plan_of(write), 1e100, 1e200) == [pytest.approx(0.5), pytest.approx(1.5, abs=0.6)]


def test_a_step_that_cancels_is_found_wherever_it_is() -> None:
    place = 0.7390851332151607
    plan = plan_of(lambda b, x: b.subtract(b.call("cos", x), x))
    found = search.largest(plan, "x", {}, ulps, lambda x: (x > 0.5) & (x < 1.0))
    assert found.bound > 1e10
    assert found.worst == pytest.approx(place, rel=1e-9)


# ------------------------------------------------------------------------------------------- what targets state


@pytest.mark.parametrize("name", [n for n, p in PRIMITIVES.items() if p.arity == 1 and ufunc(n) is not None])
def test_numpys_functions_are_as_near_as_is_stated(name: str) -> None:
    rng = np.random.default_rng(len(name))
    low, high = {"acosh": (1.0, 1e8), "log1p": (-1.0, 1e8), "exp": (-700.0, 700.0)}.get(name, (-30.0, 30.0))
    if name in ("asin", "acos", "atanh"):
        low, high = -1.0, 1.0
    if name in ("log", "sqrt"):
        low = 0.0
    reach = max(-low, high)
    sizes = np.concatenate([rng.uniform(0, min(reach, 700.0), DRAWN), np.ldexp(reach, -rng.integers(0, 50, DRAWN))])
    x = np.where(rng.random(2 * DRAWN) < 0.5, -sizes, sizes) * rng.uniform(0.5, 1, 2 * DRAWN)
    x = x[(x > low) & (x < high)]
    got = getattr(np, str(ufunc(name)))(x)
    for x_, y in zip(x.tolist(), got.tolist(), strict=True):
        with ctx.workprec(200):
            true = exact.call(name)(arb(x_))
            if float(true) == 0:
                continue
            off = float(abs(arb(y) - true) * arb(2) ** (52 - int(np.frexp(abs(float(true)))[1]) + 1))
        assert off <= ulps(name), (x_, off)


# ------------------------------------------------------------------------------------------- the command


@pytest.fixture
def run() -> Callable[..., Any]:
    return lambda *arguments: CliRunner().invoke(main, ["check", *arguments])


def test_the_table(run: Callable[..., Any]) -> None:
    result = run("sigmoid", "--derive", "--points", "64")
    assert result.exit_code == 0, result.output
    lines = result.stdout.splitlines()
    assert lines[0].split() == ["quantity", "derived", "rounding", "formula", "seen", "wanted", "worst"]
    assert lines[1].split()[:2] == ["sigmoid", "value"] and 2 < float(lines[1].split()[2]) <= 4
    assert "4 bounds of float64" in result.stdout


def test_json(run: Callable[..., Any]) -> None:
    document = json.loads(run("relu", "--derive", "--json", "--points", "64").stdout)
    assert {b["quantity"]: b["total"] for b in document["bounds"]} == dict.fromkeys(
        ("value", "grad", "grad2", "vjp"), 0.0
    )


def test_an_error_above_the_derived_bound_exits_1(run: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "largest", lambda *_: search.Found(0.25, 1.0, 1))
    result = run("sigmoid", "--derive", "--points", "64")
    assert result.exit_code == 1
    assert result.stdout.splitlines()[1].startswith("! sigmoid")


@pytest.mark.parametrize("also", [("--exhaustive",), ("--recorded",), ("--dtype", "float32"), ("--target", "latex")])
def test_what_cannot_be_derived_exits_2(run: Callable[..., Any], also: tuple[str, ...]) -> None:
    result = run("relu", "--derive", *also)
    assert result.exit_code == 2
    assert "symdl:" in result.stderr


def test_functions_of_several_arrays_have_none(run: Callable[..., Any]) -> None:
    assert "0 bounds" in run("mse_loss", "--derive").stdout


@pytest.mark.parametrize("target", ["numpy", "c"])
@pytest.mark.parametrize("name", ["leaky_relu", "quick_gelu"])
def test_no_error_of_a_target_is_above_what_is_derived(target: str, name: str) -> None:
    definition = registry.definition(name)
    for found in islice(derived.measured(definition, target, namespace_of(definition, target), 100), 1):
        assert found.passes and np.isfinite(found.total), found
        assert found.total <= 3 * found.bound, found


def test_a_coefficient_that_is_off_shows_as_the_formulas_error(monkeypatch: pytest.MonkeyPatch) -> None:
    definition = registry.definition("gelu")
    machine = targets.get("numpy").float64  # type: ignore[attr-defined]

    def spoiled(plan: Plan, variant: Any) -> Plan:
        whole = machine.plan(plan, variant)
        steps = [
            step
            if step.operation is not Operation.ADD or not isinstance(step.operands[1], Constant)
            else type(step)(
                step.results,
                step.operation,
                (step.operands[0], Constant(step.operands[1].value * (1 + 2.0**-40), step.operands[1].type)),
            )
            for step in whole.steps
        ]
        return type(whole)(whole.name, whole.inputs, whole.scalars, tuple(steps), whole.outputs, whole.repairs)

    monkeypatch.setattr(search, "largest", lambda *_: search.Found(0.0, 1.0, 0))
    monkeypatch.setattr(targets.get("numpy"), "float64", type(machine)(spoiled, machine.ulps), raising=False)
    found = next(derived.measured(definition, "numpy", namespace_of(definition, "numpy"), 50))
    assert found.formula > 100
