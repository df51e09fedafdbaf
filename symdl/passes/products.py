"""Products that are rounded once: of a number and a function that a target can multiply before it rounds.

Where the function's own value is too small to be a normal number, such a product has all its digits: what repairs it
there is not needed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import replace

from symdl.plan import Constant, Operand, Operation, Place, Plan, Step, Type, needed_steps

_SMALL = 2.0**-64
"""A test for less than that is one for digits that vanish."""


def with_products(plan: Plan, functions: Collection[str]) -> Plan:
    """The plan with products by calls of these ``functions`` as calls with a factor; itself where there are none."""
    steps: dict[Operand, Step] = {step.result: step for step in plan.steps}
    calls = {value: step for value, step in steps.items() if step.detail in functions and value.place is Place.ELEMENT}
    repairs = tuple(r for r in plan.repairs if not _is_for_vanishing(r.when, steps, calls))
    wanted = [*(output.operand for output in plan.outputs), *(repair.when for repair in repairs)]
    needed = needed_steps(plan.steps, wanted)
    uses = Counter([*wanted, *(operand for step in needed for operand in step.operands)])
    alone = {value: step for value, step in calls.items() if uses[value] == 1}
    written = tuple(_product(step, alone) for step in needed)
    if written == needed:
        return plan
    return replace(plan, steps=needed_steps(written, wanted), repairs=repairs)


def _product(step: Step, calls: Mapping[Operand, Step]) -> Step:
    """A product by a call that nothing else needs, as a call with a factor."""
    if step.operation is not Operation.MULTIPLY or step.result.type is not Type.REAL:
        return step
    for call, factor in (step.operands, step.operands[::-1]):
        if call in calls and factor.type is Type.REAL:
            called = calls[call]
            return replace(called, results=step.results, operands=(*called.operands, factor))
    return step


def _is_for_vanishing(test: Operand, steps: Mapping[Operand, Step], calls: Mapping[Operand, Step]) -> bool:
    """Whether a test holds nowhere but where one of the calls is nearly 0."""
    step = steps.get(test)
    if step is None:
        return False
    found = (_is_for_vanishing(operand, steps, calls) for operand in step.operands)
    if step.operation is Operation.AND:
        return any(found)
    if step.operation is Operation.OR:
        return all(found)
    if step.operation is not Operation.COMPARE or step.detail != "<":
        return False
    size, limit = step.operands
    return size in calls and isinstance(limit, Constant) and limit.value < _SMALL
