"""Squares that are added up in wide numbers are made in such: those of floats leave the floats long before."""

from __future__ import annotations

from symdl.builder import Builder
from symdl.plan import Operand, Operation, Place, Plan, Step, Type


def with_wide_squares(plan: Plan) -> Plan:
    """The plan with the squares of elements that it adds up as wide numbers, for rows too long for doubles of all."""
    b = Builder(plan.name)
    at: dict[Operand, Operand] = dict(b.arguments(plan))
    made: dict[Operand, Step] = {step.result: step for step in plan.steps}
    for step in plan.steps:
        operands = [at.get(o, o) for o in step.operands]
        if step.operation is Operation.REDUCE and step.detail == "sum" and _is_square(made.get(step.operands[0])):
            root = made[step.operands[0]].operands[0]
            operands = [b.square(b.convert(at.get(root, root), Type.WIDE))]
        at.update(zip(step.results, b.all_again(step, operands), strict=True))
    return b.plan([(o.name, at.get(o.operand, o.operand), o.place) for o in plan.outputs])


def _is_square(step: Step | None) -> bool:
    return (
        step is not None
        and step.operation is Operation.MULTIPLY
        and step.operands[0] == step.operands[1]
        and step.result.place is Place.ELEMENT
        and step.result.type is Type.REAL
    )
