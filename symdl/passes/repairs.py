"""Adding repairs to a plan: a test of each element, and another plan for those at which it holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from symdl.builder import Builder
from symdl.plan import Operand, Place, Plan, Repair


@dataclass(frozen=True)
class Cure:
    """A repair to be added: ``test`` writes the steps that tell which elements need it."""

    name: str
    test: Callable[[Builder, Mapping[Operand, Operand]], Operand]
    """From a builder and the operands that stand for the plan's own to a truth value."""
    plan: Plan


def cured(plan: Plan, cures: Sequence[Cure], first: bool = False) -> Plan:
    """The plan with these repairs after those it has, or before them; their names are made different."""
    builder = Builder(plan.name)
    at = builder.arguments(plan)
    for step in plan.steps:
        at[step.result] = builder.again(step, tuple(at.get(o, o) for o in step.operands))
    old = [(repair.name, at.get(repair.when, repair.when), repair.plan) for repair in plan.repairs]
    new: list[tuple[str, Operand, Plan]] = []
    for cure in cures:
        taken = sum(name.split("_")[0] == cure.name for name, _, _ in (*old, *new))
        new.append((f"{cure.name}_{taken + 1}" if taken else cure.name, cure.test(builder, at), cure.plan))
    made = new + old if first else old + new
    outputs = [(o.name, at.get(o.operand, o.operand), o.place) for o in plan.outputs]
    built = builder.plan([*outputs, *((name, when, Place.ELEMENT) for name, when, _ in made)])
    kept, guards = built.outputs[: len(outputs)], built.outputs[len(outputs) :]
    repairs = (Repair(name, g.operand, better) for (name, _, better), g in zip(made, guards, strict=True))
    return replace(built, outputs=kept, repairs=tuple(repairs))


def written(plan: Plan, builder: Builder, at: Mapping[Operand, Operand], results: Mapping[str, Operand]) -> Plan:
    """The plan of what is in the builder, with other operands for the outputs of these names."""
    outputs = [(o.name, results.get(o.name, at.get(o.operand, o.operand)), o.place) for o in plan.outputs]
    guards = [(r.name, at.get(r.when, r.when), Place.ELEMENT) for r in plan.repairs]
    built = builder.plan([*outputs, *guards])
    kept, tests = built.outputs[: len(outputs)], built.outputs[len(outputs) :]
    repairs = (Repair(r.name, test.operand, r.plan) for r, test in zip(plan.repairs, tests, strict=True))
    return replace(built, outputs=kept, repairs=tuple(repairs))
