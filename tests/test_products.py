"""Products with a function that are rounded once."""

from __future__ import annotations

import numpy as np
import pytest

from symdl import definition, lower
from symdl.builder import Builder
from symdl.interpret import interpret
from symdl.passes import ample
from symdl.passes.closeness import with_close
from symdl.passes.extension import extended_plan
from symdl.passes.products import with_products
from symdl.plan import Operand, Operation, Place, Plan, Repair, Step
from symdl.targets import c99, celementary

pytestmark = pytest.mark.engine

OWN = ("expit",)


def calls(plan: Plan) -> list[Step]:
    return [step for step in plan.steps if step.operation is Operation.CALL]


def gated(b: Builder) -> tuple[Operand, Operand, Operand]:
    """x, expit(x) and their product."""
    x = b.input("x")
    call = b.call("expit", x)
    return x, call, b.multiply(x, call)


def repaired(plan: Plan, when: Operand) -> Plan:
    better = Builder("carefully")
    x = better.input("x")
    repair = Repair("carefully", when, better.plan([("value", better.multiply(x, x), Place.ELEMENT)]))
    return Plan(plan.name, plan.inputs, plan.scalars, plan.steps, plan.outputs, (repair,))


def test_a_product_is_a_call_with_a_factor() -> None:
    b = Builder("tried")
    x, _, product = gated(b)
    (call,) = calls(with_products(b.plan([("value", product, Place.ELEMENT)]), OWN))
    assert (call.detail, call.operands, call.result) == ("expit", (x, x), product)


def test_a_function_that_something_else_needs_stays() -> None:
    b = Builder("tried")
    _, call, product = gated(b)
    plan = b.plan([("value", b.add(product, call), Place.ELEMENT)])
    assert with_products(plan, OWN) is plan


def test_functions_that_cannot_be_multiplied_stay() -> None:
    b = Builder("tried")
    x = b.input("x")
    plan = b.plan([("value", b.multiply(x, b.call("exp", x)), Place.ELEMENT)])
    assert with_products(plan, OWN) is plan


def test_what_repairs_vanishing_values_goes() -> None:
    b = Builder("tried")
    x, call, product = gated(b)
    vanishing = b.both(b.compare("<", call, b.real(2.0**-100)), b.compare(">=", x, b.real(-800.0)))
    plan = b.plan([("value", product, Place.ELEMENT), ("when", vanishing, Place.ELEMENT)])
    plan = Plan(plan.name, plan.inputs, plan.scalars, plan.steps, plan.outputs[:1])
    found = with_products(repaired(plan, vanishing), OWN)
    assert not found.repairs and [s.operation for s in found.steps] == [Operation.CALL]


@pytest.mark.parametrize("test", ["cancels", "either"])
def test_what_repairs_other_losses_stays(test: str) -> None:
    """A sum that cancels, alone or beside a value that vanishes: the function is looked at where it is."""
    b = Builder("tried")
    x, call, product = gated(b)
    cancels = b.compare("<", b.absolute(b.subtract(x, b.real(1.0))), b.real(0.75))
    when = cancels if test == "cancels" else b.either(b.compare("<", call, b.real(2.0**-100)), cancels)
    plan = b.plan([("value", product, Place.ELEMENT), ("when", when, Place.ELEMENT)])
    plan = repaired(Plan(plan.name, plan.inputs, plan.scalars, plan.steps, plan.outputs[:1]), when)
    found = with_products(plan, OWN)
    assert len(found.repairs) == 1
    assert (len(calls(found)[0].operands) == 1) is (test == "either")


def test_a_factor_multiplies_before_the_rounding() -> None:
    b = Builder("tried")
    _, _, product = gated(b)
    plan = with_products(b.plan([("value", product, Place.ELEMENT)]), OWN)
    close = with_close(plan, {step.result for step in plan.steps})
    x = np.linspace(-101, -80, 5001, dtype=np.float32)
    exact = x.astype(np.float64) / (1 + np.exp(-x.astype(np.float64)))
    np.testing.assert_array_equal(interpret(close, {"x": x}, np.float32)["value"], exact.astype(np.float32))
    again = extended_plan(plan)
    assert again is not None
    np.testing.assert_allclose(interpret(again, {"x": x.astype(np.float64)})["value"], exact, rtol=1e-15)


@pytest.mark.parametrize("name", ["silu", "gelu", "glu"])
def test_floats_suffice_for_what_would_lose_digits(name: str) -> None:
    unit = lower.unit(definition(name))
    routine = next(r for r in unit.routines if r.kernel.name == "value")
    plan, variant = routine.plan, routine.kernel.variant
    assert not ample.suffices(plan, variant, c99.BOUNDS, c99.NATIVE)
    assert ample.suffices(with_products(plan, celementary.PRODUCTS), variant, c99.BOUNDS, c99.NATIVE)
    kernel = c99.kernel(f"{name}_value", plan, variant)
    assert "_product_(" in kernel.text and "const double" not in kernel.text
