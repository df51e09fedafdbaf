"""NumPy text for whole arrays: what is added up and what elements become are functions that run block by block."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from symdl.passes import schedule
from symdl.plan import Operand, Operation, Output, Place, Plan, Step, Type, Value
from symdl.targets.arrays import ATOM, Code, Python, code, output_name
from symdl.targets.spelling import Form

_TOTAL, _ELEMENTS = "_sum_by_blocks", "_made_by_blocks"


@dataclass
class WholeArrays(Python):
    """Python with NumPy, in which a reduction is a call of such a function: its detail is ``HELPER FUNCTION``."""

    def reduce(self, step: Step) -> Form:
        helper, _, function = step.detail.partition(" ")
        if not function:
            return super().reduce(step)
        self.need("_whole", helper)
        given = ", ".join(f"{{{k}}}" for k in range(len(step.operands)))
        given = f"({given},)" if len(step.operands) == 1 else f"({given})"
        count = f", {len(step.results)}" if len(step.results) > 1 else ""
        return Form(f"{helper}({function}, {given}{count})", ATOM)


def whole_code(name: str, plan: Plan, prefix: str, title: str, extreme: Plan | None) -> Code:
    """The plan of a whole array as a function called ``name``: its readings are functions of blocks."""
    phases = schedule.phases(plan)
    readings = schedule.readings(plan, phases)
    reductions = [step for phase in phases for step in phase.reductions]
    if any(r.detail != "sum" or r.operands[0].place is not Place.ELEMENT for r in reductions):
        return code(name, plan, prefix, title, extreme=extreme)
    steps = [step for step in plan.steps if step.result.place is Place.SCALAR]
    parts: list[Code] = []
    outputs = list(plan.outputs)
    for number, (phase, wanted) in enumerate(zip(phases, readings, strict=True)):
        steps += phase.steps
        if phase.reductions:
            part = f"{name}_terms" if number == 0 else f"{name}_terms_{number + 1}"
            results = tuple(step.result for step in phase.reductions)
            step, terms = _reading(_TOTAL, part, plan, wanted, results)
            steps.append(step)
            parts.append(terms)
    computed = {result for step in plan.steps for result in step.results}
    elements = [o for o in outputs if o.place is Place.ELEMENT and o.operand in computed]
    if elements:
        results = tuple(Value(output_name(plan, o, prefix), Type.REAL, Place.ELEMENT) for o in elements)
        wanted = tuple(o.operand for o in elements)
        step, part_of_elements = _reading(_ELEMENTS, f"{name}_elements", plan, wanted, results, elements)
        steps.append(step)
        parts.append(part_of_elements)
        new = dict(zip(elements, results, strict=True))
        outputs = [replace(o, operand=new[o]) if o in new else o for o in outputs]
    main = replace(plan, steps=tuple(steps), outputs=tuple(outputs))
    body = code(name, main, prefix, title, WholeArrays, extreme)
    used = body.used.union(*(part.used for part in parts))
    return replace(body, used=used, more=(*parts, *body.more))


def _reading(
    helper: str,
    function: str,
    plan: Plan,
    wanted: Sequence[Operand],
    results: tuple[Value, ...],
    named: Sequence[Output] = (),
) -> tuple[Step, Code]:
    """The call of a function, and the function: from what the wanted values are made of to these."""
    own = schedule.element_steps(plan, wanted)
    made = {result for step in own for result in step.results}
    operands = [*(o for step in own for o in step.operands), *wanted]
    read = dict.fromkeys(o for o in operands if isinstance(o, Value) and o not in made)
    arguments = sorted(read, key=lambda v: -v.place)
    given = tuple(v for v in arguments if v.place is not Place.SCALAR)
    numbers = tuple(v for v in arguments if v.place is Place.SCALAR)
    names = [o.name for o in named] or [f"term{k + 1}" for k in range(len(wanted))]
    reading = Plan(
        plan.name, given, numbers, own,
        tuple(Output(n, o, Place.ELEMENT) for n, o in zip(names, wanted, strict=True)),
    )  # fmt: skip
    return Step(results, Operation.REDUCE, (*given, *numbers), f"{helper} {function}"), code(function, reading)
