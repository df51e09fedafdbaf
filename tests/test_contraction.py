"""Products and the sums they go into as one operation: where that is done, and where a rounding is needed as it is."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

import symdl
from symdl import lower
from symdl.builder import Builder
from symdl.interpret import interpret
from symdl.kernel import kernels
from symdl.passes.contraction import contracted
from symdl.plan import Operand, Operation, Place, Plan

pytestmark = pytest.mark.engine

Made = Callable[[Builder, Operand, Operand], Operand]
X, Y = np.array([1.5, -0.25, 3.0]), np.array([0.5, 2.0, -7.0])


def plan_of(made: Made) -> Plan:
    b = Builder("f")
    return b.plan([("value", made(b, b.input("x"), b.input("y")), Place.ELEMENT)])


def operations(plan: Plan) -> list[Operation]:
    return [step.operation for step in plan.steps]


@pytest.mark.parametrize(
    ("made", "left"),
    [
        (lambda b, x, y: b.add(b.multiply(x, y), b.real(3.0)), []),
        (lambda b, x, y: b.add(x, b.multiply(x, y)), []),
        (lambda b, x, y: b.subtract(b.multiply(x, y), b.real(3.0)), [Operation.NEGATE]),
        (lambda b, x, y: b.subtract(x, b.multiply(x, y)), [Operation.NEGATE]),
    ],
)
def test_a_product_and_its_sum_are_one_operation(made: Made, left: list[Operation]) -> None:
    plan = plan_of(made)
    fused = contracted(plan)
    assert operations(fused) == [*left, Operation.FMA]
    values = {"x": X, "y": Y}
    assert np.array_equal(interpret(fused, values)["value"], interpret(plan, values)["value"])


@pytest.mark.parametrize(
    "made",
    [
        # What the product lacks: it would be 0 or not, as the operation has it.
        lambda b, x, y: b.subtract(b.multiply(x, y), b.add(b.multiply(x, y), x)),
        # Of equal products one would be rounded and one not.
        lambda b, x, y: b.subtract(b.multiply(x, x), b.multiply(y, y)),
        lambda b, x, y: b.add(b.multiply(x, x), b.multiply(y, y)),
    ],
)
def test_roundings_that_count_stay(made: Made) -> None:
    b = Builder("f")
    x, y = b.input("x"), b.input("y")
    plan = b.plan([("value", made(b, x, y), Place.ELEMENT)])
    if sum(s.operation is Operation.MULTIPLY for s in plan.steps) == 1:
        assert contracted(plan) == plan
    else:
        assert Operation.FMA not in operations(contracted(plan))


def test_numbers_of_the_call_stay_as_they_are() -> None:
    b = Builder("f")
    x, rate = b.input("x"), b.scalar("rate")
    plan = contracted(b.plan([("value", b.subtract(x, b.multiply(rate, x)), Place.ELEMENT)]))
    assert all(step.result.place is Place.ELEMENT for step in plan.steps)
    assert operations(plan) == [Operation.NEGATE, Operation.FMA]


def test_fits_beside_zeros_are_chains_of_fused_operations() -> None:
    definition = symdl.definition("tanhshrink")
    plan = contracted(lower.plan(definition, next(k for k in kernels(definition) if k.name == "value")))
    fit = next(r.plan for r in plan.repairs if r.name == "anchored")
    assert operations(fit).count(Operation.FMA) > 5
    sums = [s for s in fit.steps if s.operation in (Operation.ADD, Operation.SUBTRACT)]
    made = {s.result: s.operation for s in fit.steps}
    assert not any(made.get(o) is Operation.MULTIPLY for s in sums for o in s.operands)
