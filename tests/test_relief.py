"""What floats leave out where doubles compute them, and outputs that are rounded once."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

import numpy as np
import pytest

from symdl import definition, lower
from symdl.accuracy.bounds import TABLE
from symdl.builder import Builder
from symdl.definition import Variant
from symdl.interpret import interpret
from symdl.passes import ample, relief, sharpening
from symdl.passes.extension import REST, extended_plan
from symdl.passes.repairs import Cure, cured
from symdl.plan import Constant, Operand, Operation, Place, Plan, Repair, Type, Value
from symdl.targets import c99

pytestmark = pytest.mark.engine

ROOM = (-1.0, 1.0)


def plan_of(name: str, quantity: str) -> tuple[Plan, Variant]:
    unit = lower.unit(definition(name))
    routine = next(r for r in unit.routines if r.kernel.name == quantity)
    return routine.plan, routine.kernel.variant


def careful(plan: Plan) -> Repair:
    return next(r for r in plan.repairs if r.name == "carefully")


def test_bounds_are_those_that_check_has() -> None:
    assert TABLE["c"] == c99.BOUNDS


def test_rests_of_pairs_are_not_computed() -> None:
    b = Builder("tried")
    x = b.input("x")
    high, low = b.parts(b.multiply(b.convert(x, Type.PAIR), b.convert(b.real(0.1), Type.PAIR)))
    slope = b.call("expit", high)
    plan = b.plan([("value", b.add(b.call("softplus", high), b.multiply(slope, low)), Place.ELEMENT)])
    light = relief.relieved(plan, {})
    assert [(s.operation, s.detail) for s in light.steps] == [(Operation.MULTIPLY, ""), (Operation.CALL, "softplus")]
    assert interpret(light, {"x": 7.0})["value"] == pytest.approx(interpret(plan, {"x": 7.0})["value"], rel=1e-15)


def test_a_rest_that_nothing_carries_is_not_asked_for() -> None:
    """A product with the low part of a pair vanishes where doubles compute floats: that is no loss of digits."""
    b = Builder("tried")
    x = b.input("x")
    high, low = b.parts(b.multiply(b.convert(x, Type.PAIR), b.convert(b.real(0.1), Type.PAIR)))
    rest = b.multiply(b.call("expit", high), low)
    plan = b.plan([("value", b.add(b.call("softplus", high), rest), Place.ELEMENT)])

    def test(b: Builder, at: Mapping[Operand, Operand]) -> Operand:
        vanished = b.compare("<", b.absolute(at[rest]), b.real(1e-30))
        lost = b.both(vanished, b.compare("!=", at[high], b.real(0.0)))
        return b.either(b.compare("<", at[high], b.real(-1e3)), lost)

    careful_plan = extended_plan(plan)
    light = relief.relieved(cured(plan, [Cure("carefully", test, careful_plan)]), {"carefully": (-1e9, 1e9)})
    (repair,) = light.repairs
    traced = light.with_guards
    assert [s.detail for s in traced.steps if s.operation is Operation.COMPARE] == ["<"]
    assert isinstance(repair.when, Value)


@pytest.mark.parametrize("x", [-30.0, -0.1, 0.0, 2.0, 50.0])
def test_recipes_are_one_call_again(x: float) -> None:
    b = Builder("tried")
    given = b.input("x")
    near = b.call("log1p", b.call("exp", b.negate(b.maximum(given, b.negate(given)))))
    ramp = b.select(b.compare("<", given, b.real(0.0)), b.real(0.0), given)
    plan = b.plan([("value", b.add(ramp, near), Place.ELEMENT)])
    light = relief.relieved(plan, {})
    assert [s.detail for s in light.steps] == ["softplus"]
    assert interpret(light, {"x": x})["value"] == pytest.approx(interpret(plan, {"x": x})["value"], rel=1e-15)


def test_tests_of_sums_hold_for_less_and_others_where_they_are_needed() -> None:
    b = Builder("tried")
    x = b.input("x")
    total, share = b.subtract(b.real(2.0), x), b.call("expit", x)
    bare = b.plan([("value", b.multiply(total, share), Place.ELEMENT)])

    def test(b: Builder, at: Mapping[Operand, Operand]) -> Operand:
        cancelled = b.compare("<", b.call("absolute", at[total]), b.real(1.0))
        return b.either(cancelled, b.compare("<", at[share], b.real(2.0**-100)))

    plan = cured(bare, [Cure("carefully", test, extended_plan(bare))])
    for needed, limits in (({}, [2.0**-15]), ({"carefully": ROOM}, [2.0**-15, 2.0**-300])):
        light = relief.relieved(plan, needed)
        compared = [s for s in light.with_guards.steps if s.operation is Operation.COMPARE]
        assert [s.operands[1].value for s in compared if isinstance(s.operands[1], Constant)] == limits
        assert [r.name for r in light.repairs] == ["carefully"]


def test_a_fit_is_taken_where_it_is_needed() -> None:
    plan, variant = plan_of("tanhshrink", "value")
    needed = ample.needed(plan, variant)
    low, high = needed["anchored"]
    assert -0.1 < low < 0 < high < 0.1  # beside 0 the difference is of third order
    light = relief.relieved(plan, needed)
    (test,) = (r.when for r in light.repairs if r.name == "anchored")
    made_by = {s.result: s for s in light.steps}
    assert made_by[test].operands[1].value == max(-low, high)


def test_a_simple_zero_needs_its_fit_nearby_alone() -> None:
    plan, variant = plan_of("silu", "grad")
    assert [r.name for r in plan.repairs] == ["carefully", "anchored"]
    needed = ample.needed(plan, variant)
    low, high = needed["anchored"]
    assert set(needed) == {"anchored"} and low < -1.27846 < high < low + 1e-3
    assert [r.name for r in relief.relieved(plan, needed).repairs] == ["anchored"]


def test_what_functions_are_off_by_is_part_of_what_repairs_are_needed_for(monkeypatch: pytest.MonkeyPatch) -> None:
    plan, variant = plan_of("silu", "grad")
    ample._needed.cache_clear()
    monkeypatch.setattr(ample, "_OFF", 0.0)
    assert ample.needed(plan, variant) == {}
    ample._needed.cache_clear()


def test_several_quotients_by_one_number_are_products_with_its_inverse() -> None:
    b = Builder("tried")
    x, y = b.input("x"), b.input("y")
    plan = b.plan([("value", b.divide(b.multiply(b.divide(x, y), x), y), Place.ELEMENT)])
    light = relief.relieved(plan, {})
    assert [s.operation for s in light.steps].count(Operation.DIVIDE) == 1
    assert interpret(light, {"x": 7.0, "y": 3.0})["value"] == pytest.approx(49 / 9, rel=1e-15)
    plan = b.plan([("value", b.divide(x, y), Place.ELEMENT)])
    assert relief.relieved(plan, {}) == plan


def test_what_doubles_lose_is_found() -> None:
    """e^x - 1 of floats near 0, by a repair that looks at the argument: doubles lose half their digits as well."""
    b = Builder("value")
    x = b.input("x")
    plan = b.plan([("value", b.subtract(b.call("exp", x), b.real(1.0)), Place.ELEMENT)])
    again = sharpening.extended_plan(plan)
    assert again is not None
    whole = cured(plan, [Cure("carefully", lambda b, at: b.compare("<", b.absolute(at[x]), b.real(1.0)), again)])
    variant = definition("silu").variants[0]
    low, high = ample.needed(whole, variant)["carefully"]
    assert low < -1e-9 and high > 1e-9


@pytest.mark.parametrize(
    ("name", "quantity", "suffices"),
    [
        ("sigmoid", "value", True),
        ("tanh", "grad", True),
        ("silu", "value", False),  # it has a repair
        ("gelu_tanh", "value", False),  # and this one pairs
        ("logsigmoid", "value", False),  # a recipe is off by an ulp and a half
        ("elu", "grad", False),  # alpha e^x: how much of a subnormal e^x is seen, alpha decides
    ],
)
def test_where_float_arithmetic_is_enough(name: str, quantity: str, suffices: bool) -> None:
    assert ample.suffices(*plan_of(name, quantity), c99.BOUNDS, c99.NATIVE) is suffices


def test_float_arithmetic_is_not_enough_for_tighter_bounds() -> None:
    plan, variant = plan_of("sigmoid", "grad")
    assert not ample.suffices(plan, variant, (2.0, 2.0, 8.0), c99.NATIVE)
    # The recipe of expit is not as good as the C function.
    assert not ample.suffices(*plan_of("sigmoid", "value"), c99.BOUNDS, ())


@pytest.mark.parametrize(("name", "is_lossy"), [("relu", False), ("hardtanh", False), ("silu", True), ("mish", True)])
def test_which_plans_lose_digits(name: str, is_lossy: bool) -> None:
    assert ample.is_lossy(plan_of(name, "value")[0]) is is_lossy


def test_many_roundings_become_one() -> None:
    plan, variant = plan_of("squared_hinge_loss", "value")
    sharp = sharpening.sharpened(plan, variant, (2.0, 4.0, 8.0))
    rng = np.random.default_rng(5)
    given = {v.name: rng.normal(0, 1, 4000) for v in plan.inputs} | {v.name: 2.25 for v in plan.scalars}
    exact = interpret(sharpening.extended_plan(plan.without_repairs), given)["value"]  # type: ignore[arg-type]
    unit = np.spacing(np.abs(exact))
    assert (np.abs(interpret(plan.without_repairs, given)["value"] - exact) / unit).max() > 1
    assert (np.abs(interpret(sharp.without_repairs, given)["value"] - exact) / unit).max() == 0
    assert [r.name for r in sharp.repairs] == [r.name for r in plan.repairs]


@pytest.mark.parametrize(("name", "quantity"), [("sigmoid", "value"), ("softsign", "value"), ("gelu", "value")])
def test_what_meets_its_bounds_stays_as_it_is(name: str, quantity: str) -> None:
    """Errors are told to a part of an ulp: those of softsign are 1.1, which truths of doubles would call 2."""
    plan, variant = plan_of(name, quantity)
    assert sharpening.sharpened(plan, variant, (2.0, 4.0, 8.0), c99.NATIVE) is plan


def test_pairs_that_make_nothing_better_are_not_made() -> None:
    """What its calls leave out is what softplus is off by."""
    plan, variant = plan_of("softplus", "value")
    (output,) = plan.outputs
    assert sharpening._off(plan, plan, output, variant, c99.NATIVE) > 1.4
    assert sharpening.sharpened(plan, variant, (2.0, 4.0, 8.0), c99.NATIVE) is plan


def test_fits_that_miss_their_bound_carry_pairs_in_their_last_steps() -> None:
    """x^3 P(x^2) is rounded four times; what P adds to its constant is small."""
    plan, variant = plan_of("tanhshrink", "value")
    sharp = sharpening.with_sharp_fits(plan, variant, (2.0, 4.0, 8.0))
    before, after = (next(r.plan for r in p.repairs if r.name == "anchored") for p in (plan, sharp))
    assert 0 < sum(s.result.type is Type.PAIR for s in after.steps) < len(before.steps)
    x = np.concatenate([np.geomspace(1e-12, 0.4999, 3000), -np.geomspace(1e-3, 0.4999, 3000)])
    exact = interpret(extended_plan(before, rests=True), {"x": x})  # type: ignore[arg-type]
    unit = np.spacing(np.abs(exact["value"]))
    errors = [
        np.abs((interpret(p, {"x": x})["value"] - exact["value"] - exact[f"{REST}value"]) / unit).max()
        for p in (before, after)
    ]
    assert errors[0] > 1.6 and errors[1] < 1.4
    again = sharpening.with_sharp_fits(plan, variant, (4.0, 8.0, 16.0))
    assert again == plan


def test_truths_have_a_second_part() -> None:
    b = Builder("value")
    x = b.input("x")
    plan = b.plan([("value", b.divide(x, b.real(3.0)), Place.ELEMENT)])
    again = extended_plan(plan, rests=True)
    assert again is not None
    for numerator in (1.0, 2.0, 5.0, 1e200, -7e-200):
        found = interpret(again, {"x": np.array([numerator])})
        high, low = (Fraction(float(found[name][0])) for name in ("value", f"{REST}value"))
        exact = Fraction(numerator) / 3
        assert abs(high + low - exact) < abs(exact) * Fraction(1, 2**100)
        assert low != 0


def test_infinite_arguments_keep_their_repair() -> None:
    plan, variant = plan_of("swish", "grad")
    light = relief.relieved(plan, ample.needed(plan, variant))
    assert [r.name for r in light.repairs if r.name.startswith("far")] == ["far"]


def test_a_recipe_that_counts_on_its_roundings_stays_a_call() -> None:
    plan, variant = plan_of("geglu", "vjp")
    sharp = sharpening.sharpened(plan, variant, (2.0, 4.0, 8.0), c99.NATIVE)
    assert any(s.result.type is Type.PAIR for s in sharp.steps)
    assert "normpdf" in {s.detail for s in sharp.steps if s.operation is Operation.CALL}
