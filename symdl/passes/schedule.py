"""When a row's values are computed: phases, between which the row is read once for the reductions of a phase."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from symdl.plan import Operand, Operation, Output, Place, Plan, Step, Type, Value, needed_steps


@dataclass(frozen=True)
class Phase:
    """What is computed once a row (picks among it), then the reductions made in one reading of the row.

    The last phase has no reductions: after its row's steps the outputs are written. Steps of elements belong to no
    phase: each reading computes those it needs again.
    """

    steps: tuple[Step, ...]
    reductions: tuple[Step, ...]


def phases(plan: Plan) -> tuple[Phase, ...]:
    """The phases of a plan: a reduction of what another reduction gave comes one phase later."""
    depth: dict[Operand, int] = {}
    rows: dict[int, list[Step]] = {}
    reductions: dict[int, list[Step]] = {}
    for step in plan.steps:
        at = max((depth.get(operand, 0) for operand in step.operands), default=0)
        reduces = step.operation is Operation.REDUCE
        depth.update(dict.fromkeys(step.results, at + reduces))
        if reduces:
            reductions.setdefault(at, []).append(step)
        elif step.result.place is Place.ROW:
            rows.setdefault(at, []).append(step)
    last = max((*depth.values(), 0))
    return tuple(Phase(tuple(rows.get(at, ())), tuple(reductions.get(at, ()))) for at in range(last + 1))


def readings(plan: Plan, phases: Iterable[Phase]) -> list[tuple[Operand, ...]]:
    """What each reading of the row is for: the operands of a phase's reductions, at last the outputs of elements."""
    found = [tuple(o for step in phase.reductions for o in step.operands) for phase in phases]
    found[-1] += tuple(o.operand for o in plan.outputs if o.place is Place.ELEMENT)
    return found


def kept(plan: Plan, readings: Iterable[Iterable[Operand]]) -> list[tuple[Value, ...]]:
    """Of each reading the values that took a call and that this one needs as well as another: where a row is in cache,
    they are computed once. Those that a reading makes for a later one come last."""
    made: dict[Operand, int] = {}
    costly: set[Operand] = set()
    found: list[dict[Value, None]] = []
    for number, wanted in enumerate(readings):
        steps = element_steps(plan, wanted)
        known = {step.result for step in steps if made.setdefault(step.result, number) < number}
        costly |= {s.result for s in steps if s.operation is Operation.CALL or not costly.isdisjoint(s.operands)}
        asked = {*wanted, *(o for step in steps if step.result not in known for o in step.operands)}
        again = [s.result for s in steps if s.result in known & costly & asked and s.result.type is Type.REAL]
        found.append(dict.fromkeys(again))
        for value in again:
            found[made[value]].setdefault(value)
    return [tuple(values) for values in found]


def carried(plan: Plan, readings: Iterable[Iterable[Operand]]) -> int:
    """How many real numbers of an element there are, at most, that one reading has and a later one uses."""
    made: dict[Operand, int] = {}
    used: dict[Operand, int] = {}
    last = 0
    for last, wanted in enumerate(readings):
        steps = element_steps(plan, wanted)
        for step in steps:
            if made.setdefault(step.result, last) == last:
                used |= dict.fromkeys(step.operands, last)
        used |= dict.fromkeys(wanted, last)
        for array in element_inputs(plan, steps, wanted):
            if array.name != "position":
                made.setdefault(array, last)
    sizes = {Type.TRUTH: 0, Type.PAIR: 2, Type.WIDE: 2}
    return max(
        (sum(sizes.get(v.type, 1) for v in made if made[v] <= k < used.get(v, 0)) for k in range(last)), default=0
    )


def element_steps(plan: Plan, wanted: Iterable[Operand]) -> tuple[Step, ...]:
    """The steps of elements that ``wanted`` needs, in the plan's order."""
    return needed_steps([step for step in plan.steps if step.result.place is Place.ELEMENT], wanted)


def element_inputs(plan: Plan, steps: Iterable[Step], wanted: Iterable[Operand]) -> tuple[Value, ...]:
    """The inputs of elements that these steps and ``wanted`` read, in the plan's order."""
    read = {operand for step in steps for operand in step.operands} | set(wanted)
    return tuple(v for v in plan.inputs if v.place is Place.ELEMENT and v in read)


def scalar_plan(plan: Plan) -> Plan:
    """The steps made once a call: from the plan's scalars to the scalars that its rows and elements use."""
    steps = tuple(step for step in plan.steps if step.result.place is Place.SCALAR)
    made = {result for step in steps for result in step.results}
    used: dict[Value, None] = {}
    for step in plan.steps:
        if step.result.place is not Place.SCALAR:
            used.update(dict.fromkeys(o for o in step.operands if isinstance(o, Value)))
    used.update(dict.fromkeys(o.operand for o in plan.outputs if isinstance(o.operand, Value)))
    outputs = [v for v in used if v in made or v in plan.scalars]
    return Plan(plan.name, (), plan.scalars, steps, tuple(Output(v.name, v, Place.SCALAR) for v in outputs))
