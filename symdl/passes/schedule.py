"""When a row's values are computed: phases, between which the row is read once for the reductions of a phase."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from symdl.plan import Operand, Operation, Output, Place, Plan, Step, Value, needed_steps


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
