"""Which rows are ordinary: none of their sums, nor what roots are taken of, is near the ends of the numbers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from symdl.builder import Builder
from symdl.lower_magnitudes import SUMS, of_powers, squared
from symdl.plan import Operand, Operation, Place, Plan, Step, Type

ORDINARY = "ordinary"
"""The name of the output that tells it of a row."""


@dataclass(frozen=True)
class Limits:
    """Sums are ordinary up to ``sum``, those of powers from its inverse on, roots from ``low`` to ``high``.

    Products of a few of these, and of an entry with them, are numbers.
    """

    sum: float
    low: float
    high: float


OF_DOUBLES = Limits(2.0**400, 2.0**-200, 2.0**200)
OF_FLOATS = Limits(2.0**90, 2.0**-40, 2.0**45)
"""Sums are doubles, and so is all that is one number a row; terms are floats."""


def with_ordinary(plan: Plan, limits: Limits) -> Plan:
    """The plan with one more output, last, a truth of the row. NaN is not ordinary."""
    b = Builder(plan.name)
    at = b.copied(plan, b.arguments(plan))
    tests: list[Operand] = []
    rooted = _rooted(plan)
    below = _below(plan, rooted)
    for value, beside in rooted.items():
        low = at[value]
        for other in beside:
            low = b.maximum(low, at.get(other, other))
        tests += [b.compare(">=", low, b.real(limits.low)), b.compare("<=", at[value], b.real(limits.high))]
    squares, powers = squared(plan), of_powers(plan)
    tests += [b.compare(">=", at[value], b.real(1.0 / limits.sum)) for value in powers]
    for value in (s.results[-1] for s in plan.steps if s.operation is Operation.REDUCE and s.detail in SUMS):
        if value not in below or value not in squares:
            size = at[value] if value in squares else b.absolute(at[value])
            tests.append(b.compare("<=", size, b.real(limits.sum)))
    for given in plan.inputs:
        if given.place is Place.ROW and given.type is Type.REAL:
            tests.append(b.compare("<=", b.absolute(at[given]), b.real(limits.sum)))
    truth = tests[0]
    for test in tests[1:]:
        truth = b.both(truth, test)
    return b.plan(
        [*((o.name, at.get(o.operand, o.operand), o.place) for o in plan.outputs), (ORDINARY, truth, Place.ROW)]
    )


def _rooted(plan: Plan) -> dict[Operand, list[Operand]]:
    """Roots of numbers of a row, and what each is compared with that is one number a call: where that is larger, the
    root does not count."""
    found: dict[Operand, list[Operand]] = {
        s.result: []
        for s in plan.steps
        if s.operation is Operation.CALL and s.detail == "sqrt" and s.result.place is Place.ROW
    }
    for step in plan.steps:
        if step.operation is Operation.COMPARE:
            for own, other in (step.operands, step.operands[::-1]):
                if own in found and other.place is Place.SCALAR and other.type is Type.REAL:
                    found[own].append(other)
    return found


def _below(plan: Plan, rooted: Iterable[Operand]) -> set[Operand]:
    """What roots are taken of, but for numbers of the call that are added to it or divide it."""
    made: dict[Operand, Step] = {s.result: s for s in plan.steps}
    found: set[Operand] = set()
    left = [made[root].operands[0] for root in rooted]
    while left:
        value = left.pop()
        found.add(value)
        step = made.get(value)
        if step is not None and step.operation in (Operation.CONVERT, Operation.ADD, Operation.DIVIDE):
            of_row = [o for o in step.operands if o.place is not Place.SCALAR]
            left += of_row if len(of_row) == 1 else []
    return found
