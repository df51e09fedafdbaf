"""Elements and numbers of their row: what is left of wide numbers, of rounded divisors and of long exponentials."""

from __future__ import annotations

import pytest

import symdl
from symdl import lower
from symdl.builder import Builder
from symdl.kernel import kernels
from symdl.passes.mixed_rows import EXPONENTIAL, with_mixed_rows
from symdl.passes.plain_reductions import with_plain_reductions
from symdl.passes.signs import never_negative
from symdl.plan import Operation, Place, Plan, Type

pytestmark = pytest.mark.engine


def plan_of(name: str, quantity: str) -> Plan:
    definition = symdl.definition(name)
    return lower.plan(definition, next(k for k in kernels(definition) if k.name == quantity))


@pytest.mark.parametrize("several", [False, True])
@pytest.mark.parametrize(("name", "quantity"), [("layer_norm", "value"), ("layer_norm", "vjp"), ("softmax", "vjp")])
def test_no_element_is_wide(name: str, quantity: str, several: bool) -> None:
    plan = with_mixed_rows(plan_of(name, quantity), several)
    elements = [s for s in plan.steps if s.result.place is Place.ELEMENT]
    assert all(s.result.type is not Type.WIDE for s in elements)
    assert any(o.type is Type.WIDE for s in elements for o in s.operands)


def test_moments_are_sums_where_the_row_is_read_several_times() -> None:
    plan = plan_of("layer_norm", "value")
    reductions = [
        [s.detail for s in with_mixed_rows(plan, several).steps if s.operation is Operation.REDUCE]
        for several in (False, True)
    ]
    assert reductions == [["moments"], ["sum", "sum"]]


def test_an_exponential_of_a_difference_is_one_call() -> None:
    plan = with_mixed_rows(with_plain_reductions(plan_of("softmax", "value"), whole=True), True)
    calls = [s for s in plan.steps if s.operation is Operation.CALL]
    assert [s.detail for s in calls] == [EXPONENTIAL]
    assert [o.place for o in calls[0].operands] == [Place.ELEMENT, Place.ROW]
    # Whether it is the largest; the call, what is added for which, and the quotient.
    assert sum(s.result.place is Place.ELEMENT for s in plan.steps) == 4


def test_other_sums_stay() -> None:
    b = Builder("other")
    x, c = b.input("x"), b.input("c", place=Place.ROW)
    grown = b.call("exp", b.subtract(x, c))
    plan = b.plan([("y", b.add(grown, b.multiply(grown, x)), Place.ELEMENT)])
    assert with_mixed_rows(plan, True).steps == plan.steps


def test_one_sum_where_no_more_is_asked_for() -> None:
    for name, sums in (("softmax", 1), ("log_softmax", 2)):
        plan = with_plain_reductions(plan_of(name, "value"), whole=True)
        assert sum(s.detail == "sum" for s in plan.steps) == sums


def test_what_is_never_negative() -> None:
    b = Builder("signs")
    x, y = b.input("x"), b.input("y")
    square, size = b.square(x), b.absolute(y)
    sure = [square, b.call("exp", x), b.multiply(square, square), b.divide(square, b.call("sqrt", y))]
    sure += [b.select(b.compare("<", x, y), square, b.real(0.0)), b.maximum(square, x), b.add(square, square)]
    unsure = [b.multiply(x, y), b.subtract(square, x), b.select(b.compare("<", x, y), square, y), size]
    outputs = [(f"v{k}", v, Place.ELEMENT) for k, v in enumerate((*sure, *unsure))]
    found = never_negative(b.plan(outputs))
    assert found.issuperset(sure) and found.isdisjoint(unsure)
