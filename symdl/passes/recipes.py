"""A plan with the recipes of its calls written out: what a target that lacks these functions computes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from symdl.builder import Builder
from symdl.passes.repairs import written
from symdl.plan import Operand, Operation, Plan, Type
from symdl.primitives import PRIMITIVES


def with_recipes(plan: Plan, is_native: Callable[[str], bool], prepared: Callable[[Plan], Plan] = lambda p: p) -> Plan:
    """The plan, and its repairs, with the steps of each recipe that is not native, ``prepared`` as the target does."""
    b = Builder(plan.name)
    at: dict[Operand, Operand] = dict(b.arguments(plan))
    for step in plan.steps:
        operands = [at.get(o, o) for o in step.operands]
        called = step.operation is Operation.CALL and step.result.type is Type.REAL and not is_native(step.detail)
        recipe = PRIMITIVES[step.detail].recipe if called else None
        if recipe is None:
            at[step.result] = b.again(step, operands)
        else:
            (at[step.result],) = b.inline(with_recipes(prepared(recipe), is_native, prepared), *operands)
    made = written(plan, b, at, {})
    repairs = (r if r.is_careful else replace(r, plan=with_recipes(r.plan, is_native, prepared)) for r in made.repairs)
    return replace(made, repairs=tuple(repairs))
