"""All numbers as wide ones, those of elements too: what floats cannot hold on the way, doubles can."""

from __future__ import annotations

from dataclasses import replace

from symdl.builder import Builder
from symdl.plan import Operand, Operation, Plan, Step, Type, Value


def with_wide_elements(plan: Plan) -> Plan:
    """The plan in wide numbers, from real inputs to real outputs."""
    b = Builder(plan.name)
    at: dict[Operand, Operand] = {
        given: _widened(b, operand) if isinstance(given, Value) and given in plan.inputs else operand
        for given, operand in b.arguments(plan).items()
    }
    for step in plan.steps:
        operands = [at.get(o, o) for o in step.operands]
        if step.operation is Operation.CONVERT and step.result.type is Type.REAL and operands[0].type is Type.WIDE:
            at[step.result] = operands[0]
            continue
        results = b.all_again(_wide(step), operands)
        at.update((old, _widened(b, new)) for old, new in zip(step.results, results, strict=True))
    return b.plan(
        [(o.name, b.convert(_widened(b, at.get(o.operand, o.operand)), o.operand.type), o.place) for o in plan.outputs]
    )


def _wide(step: Step) -> Step:
    """The step with wide results; a reduction has the types that it has."""
    if step.operation is Operation.REDUCE or step.result.type is not Type.REAL:
        return step
    return replace(step, results=tuple(replace(result, type=Type.WIDE) for result in step.results))


def _widened(b: Builder, operand: Operand) -> Operand:
    return b.convert(operand, Type.WIDE) if operand.type is Type.REAL else operand
