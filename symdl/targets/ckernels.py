"""Kernels of C's family: plans as texts that templates lay out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from symdl import emit
from symdl.errors import GenerationError
from symdl.monoids import MONOIDS
from symdl.passes import schedule
from symdl.passes.contraction import contracted
from symdl.plan import Constant, Operand, Operation, Output, Place, Plan, Repair, Step, Type, Value, needed_steps
from symdl.targets.clike import CLike, Lines, own_scalars
from symdl.targets.spelling import identifiers

_KINDS = {Type.REAL: "real", Type.WIDE: "wide", Type.PAIR: "wide", Type.TRUTH: "truth", Type.INDEX: "index"}


@dataclass(frozen=True)
class Array:
    """An array argument of a kernel."""

    name: str
    place: str
    """element or row."""
    type: str
    """The C type of its entries."""
    value: str = ""
    """An input: the C type of a value read from it."""
    result: str = ""
    """An output: the expression that is stored."""
    stored: str = ""
    """An input: the C type of its entries where these are no template's."""


@dataclass(frozen=True)
class Better:
    """A repair as a device function, and the test that leads to it."""

    name: str
    word: str
    """What it does."""
    when: str
    quick: bool
    """Whether it is short enough to be written into the kernel: a polynomial, say."""
    arguments: tuple[tuple[str, str], ...]
    """(name, C type)"""
    lines: tuple[str, ...]
    outputs: tuple[tuple[str, str], ...]
    """(name, expression)"""

    @property
    def condition(self) -> str:
        """The test as an operand of others."""
        return self.when if self.when.isidentifier() else f"({self.when})"


def is_by_row(step: Step) -> bool:
    """Whether many elements are divided by one number of their row."""
    if step.operation is not Operation.DIVIDE or step.result.type is not Type.REAL:
        return False
    a, b = step.operands
    return Place.ELEMENT is step.result.place is a.place is not b.place


def is_slow(repair: Repair) -> bool:
    """Whether it calls functions, or computes with extended numbers: a polynomial does not."""
    return repair.is_careful or any(s.operation is Operation.CALL for s in repair.plan.steps)


@dataclass(frozen=True)
class Kernel:
    """A plan as text, and what a launcher must know of it."""

    text: str
    rows: bool
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    kinds: tuple[str, ...]
    """Of each scalar: real, wide, index or truth."""
    host: Plan
    """What is computed before the launch: from the plan's scalars to the kernel's."""
    primitives: tuple[str, ...]
    monoids: tuple[str, ...]
    labels: tuple[tuple[str, str], ...] = ()
    carried: int = 1
    """Of rows: how many numbers of an entry are kept from one reading for another."""


class Printer:
    """One kernel in the making: ``rows``: values of a row meet; else elements are apart.

    ``labels``: (input, parameter that holds the label to be ignored or "") of each label that must lie in the row.
    """

    language_type: ClassVar[type[CLike]]
    element_template: ClassVar[str]
    row_template: ClassVar[str]
    term_types: ClassVar[Mapping[Type, Type]] = {}
    """What terms of a reduction are handed over as, where not as what it takes."""

    def load(self, array: str, type: str) -> str:
        """An entry of an array of elements, at ``position`` of the row."""
        raise NotImplementedError

    def __init__(self, name: str, plan: Plan, rows: bool, title: str, labels: Sequence[tuple[str, str]]) -> None:
        plan = contracted(plan)
        self.kernel_name, self.plan, self.rows, self.title = name, plan, rows, title
        self.language = self.language_type(plan.name)
        self.types, self.reserved = self.language.types, self.language.reserved
        known = {v.name for v in plan.inputs}
        self.labels = tuple((label, ignored) for label, ignored in labels if rows and label in known)
        if rows and plan.repairs:
            raise GenerationError(f"{plan.name}: the {self.language.target} target repairs elements alone, no rows")
        self.repairs = tuple(own_scalars(repair) for repair in plan.repairs)
        every = dict.fromkeys((*plan.steps, *(step for repair in self.repairs for step in repair.plan.steps)))
        host = schedule.scalar_plan(replace(plan, steps=tuple(every)))
        supplied = [o for o in host.outputs if o.name == "length"]
        outputs = [o for o in host.outputs if o not in supplied]
        scalars = {v.name: v for v in plan.scalars}
        for _, ignored in self.labels:
            if ignored and ignored not in {o.name for o in outputs}:
                scalars.setdefault(ignored, Value(ignored, Type.INDEX, Place.SCALAR))
                outputs.append(Output(ignored, scalars[ignored], Place.SCALAR))
        self.host = Plan(host.name, (), tuple(scalars.values()), host.steps, tuple(outputs))
        self.inputs = [v for v in plan.inputs if v.name != "position"]
        scalar_values = [o.operand for o in outputs if isinstance(o.operand, Value)]
        self.scalar_values = scalar_values
        ordered = Plan(plan.name, tuple(self.inputs), tuple(scalar_values), (), ())
        self.names: dict[Value, str] = dict(identifiers(ordered, self.reserved))
        for value in (*plan.inputs, *plan.scalars):
            if value.name in ("position", "length"):
                self.names[value] = value.name
        self.monoids: dict[str, None] = {}

    def made(self) -> Kernel:
        text = self.row_text() if self.rows else self.element_text()
        return Kernel(
            text,
            self.rows,
            tuple(v.name for v in self.inputs),
            tuple(o.name for o in self.plan.outputs),
            tuple(_KINDS[v.type] for v in self.scalar_values),
            self.host,
            tuple(sorted(self.language.used)),
            tuple(self.monoids),
            self.labels,
        )

    # -------------------------------------------------------------------------------- what both have

    def arrays(self) -> list[Array]:
        return [
            Array(
                self.names[v],
                "row" if v.place is Place.ROW else "element",
                "integer" if v.type is Type.INDEX else f"{v.name}_type",
                self.types[v.type],
                stored=self.stored(self.types[v.type]),
            )
            for v in self.inputs
        ]

    def scalars(self) -> list[tuple[str, str]]:
        """(name, C type); a wide one comes as two real arguments."""
        return [(self.names[v], self.types[v.type]) for v in self.scalar_values]

    def outputs(self, texts: Sequence[str]) -> list[Array]:
        return [
            Array(
                o.name,
                "row" if self.rows and o.place is Place.ROW else "element",
                f"{o.name}_out_type",
                result=text if o.operand.type is Type.REAL else self.language.cast(o.operand.type, Type.REAL, text),
            )
            for o, text in zip(self.plan.outputs, texts, strict=True)
        ]

    # -------------------------------------------------------------------------------- elements

    def element_text(self) -> str:
        steps = [step for step in self.plan.steps if step.result.place is not Place.SCALAR]
        wanted = [o.operand for o in self.plan.outputs]
        tests = [test for repair in self.repairs for test in self.tests(repair)]
        body = self.language.lines(self.with_tests(steps), [*wanted, *tests], self.names)
        texts = iter(body.wanted[len(wanted) :])
        whens = [self.tested([next(texts) for _ in self.tests(repair)]) for repair in self.repairs]
        return emit.render(
            self.element_template,
            name=self.kernel_name,
            title=self.title,
            inputs=self.arrays(),
            scalars=self.scalars(),
            outputs=self.outputs(body.wanted[: len(wanted)]),
            lines=body.lines,
            repairs=[self.better(repair, when) for repair, when in zip(self.repairs, whens, strict=True)],
            **self.more(),
        )

    def tests(self, repair: Repair) -> list[Operand]:
        """What must be known to see whether an element needs the repair."""
        return [repair.when]

    def with_tests(self, steps: Sequence[Step]) -> Sequence[Step]:
        """The steps, with those of tests that the plan does not have."""
        return steps

    def tested(self, texts: Sequence[str]) -> str:
        """The test of a repair, of the texts of what must be known."""
        return texts[0]

    def more(self) -> dict[str, object]:
        """What a language's own template lays out besides."""
        return {}

    def better(self, repair: Repair, when: str) -> Better:
        plan = repair.plan
        steps = [step for step in plan.steps if step.result.place is not Place.SCALAR]
        body = self.language.lines(steps, [o.operand for o in plan.outputs], self.names)
        used = {operand for step in steps for operand in step.operands} | {o.operand for o in plan.outputs}
        arguments = [v for v in self.arguments() if v in used]
        return Better(
            f"{self.kernel_name}_{repair.name}",
            repair.name,
            when,
            not is_slow(repair),
            tuple((self.names[v], self.types[v.type]) for v in arguments),
            body.lines,
            tuple((o.name, text) for o, text in zip(plan.outputs, body.wanted, strict=True)),
        )

    def arguments(self) -> list[Value]:
        """What functions of repairs may take, in the order in which they do."""
        return [*self.inputs, *self.scalar_values]

    # -------------------------------------------------------------------------------- rows

    def row_text(self) -> str:
        return emit.render(self.row_template, **self.row_parts())

    def row_parts(self) -> dict[str, Any]:
        """What the template of rows lays out."""
        *_, last = phases = schedule.phases(self.plan)
        found = [self.phase(phase, number) for number, phase in enumerate(phases)]
        held = self.held(len(phases) - 1)
        places = [o.place is Place.ROW for o in self.plan.outputs]
        operands = [o.operand for o in self.plan.outputs]
        once = [operand for operand, is_row in zip(operands, places, strict=True) if is_row]
        each = [operand for operand, is_row in zip(operands, places, strict=True) if not is_row]
        loads, body = self.reading(each, held)
        texts = iter(body.wanted)
        at_row = iter(self.operand(operand) for operand in once)
        outputs = self.outputs([next(at_row) if is_row else next(texts) for is_row in places])
        return {
            "name": self.kernel_name,
            "title": self.title,
            "inputs": self.arrays(),
            "scalars": self.scalars(),
            "outputs": outputs,
            "labels": [(self.by_name(label), self.by_name(ignored)) for label, ignored in self.labels],
            "phases": found,
            # A reduction's own barriers come after the picks of earlier phases.
            "barrier": bool(each) and any(step.operation is Operation.PICK for step in last.steps),
            "loads": loads,
            "placed": self.placed(each, held),
            "lines": body.lines,
            **self.more(),
        }

    def by_name(self, name: str) -> str:
        return next((text for value, text in self.names.items() if value.name == name), "")

    def operand(self, operand: Operand) -> str:
        if isinstance(operand, Constant):
            return self.language.constant(operand).text
        return self.names[operand]

    def held(self, number: int) -> Sequence[Value]:
        """Values of elements that need not be computed in a reading of the row, counted from 0."""
        return ()

    def kept_for_later(self, number: int) -> Sequence[Value]:
        """Values of elements that a reading makes and keeps."""
        return ()

    def phase(self, phase: schedule.Phase, number: int) -> dict[str, Any]:
        """The lines of a phase, and its reductions."""
        lines = self.row_lines(phase.steps)
        wanted: list[Operand] = [o for step in phase.reductions for o in step.operands]
        held, kept = self.held(number), self.kept_for_later(number)
        loads, body = self.reading([*wanted, *kept], held)
        texts = iter(body.wanted)
        reductions = []
        for step in phase.reductions:
            self.monoids[step.detail] = None
            parts = MONOIDS[step.detail].map.inputs if step.detail in MONOIDS else ()
            if len(parts) != len(step.operands):
                raise GenerationError(
                    f"{self.plan.name}: the monoid {step.detail!r} does not take {len(step.operands)} operands"
                )
            types = [self.term_types.get(part.type, part.type) for part in parts]
            arguments = [
                text if operand.type is type else self.language.cast(operand.type, type, text)
                for operand, type, text in zip(step.operands, types, texts, strict=False)
            ]
            for result in step.results:
                self.names[result] = self.fresh(result.name)
            reductions.append(
                {
                    "monoid": self.monoid(step.detail),
                    "state": f"{self.names[step.result]}_state",
                    "arguments": arguments,
                    "parts": [(part.name, self.types[type]) for part, type in zip(parts, types, strict=True)],
                    "beside": MONOIDS[step.detail].beside is not None,
                    "results": [(self.names[r], self.types[r.type]) for r in step.results],
                }
            )
        return {
            "lines": lines,
            "loads": loads,
            "placed": self.placed([*wanted, *kept], held),
            "body": body.lines,
            "reductions": reductions,
            "kept": [(self.names[v], text) for v, text in zip(kept, texts, strict=True)],
        }

    def reading(self, wanted: Sequence[Operand], held: Sequence[Value] = ()) -> tuple[list[tuple[str, str]], Lines]:
        """What a reading of the row loads, and what it computes from it."""
        steps = self.element_steps(wanted, held)
        made = {result for step in steps for result in step.results}
        read = {operand for step in steps for operand in step.operands} | set(wanted)
        inputs = schedule.element_inputs(self.plan, steps, wanted)
        loads = [(self.names[v], self.types[v.type]) for v in inputs if v.name != "position"]
        loads += [(self.names[v], self.types[v.type]) for v in held if v in read]
        names = {value: name for value, name in self.names.items() if value not in made}
        return loads, self.language.lines(steps, wanted, names)

    def element_steps(self, wanted: Sequence[Operand], held: Sequence[Value]) -> tuple[Step, ...]:
        """What elements are put through for what is wanted of them, where some values are held."""
        needed = schedule.element_steps(self.plan, wanted)
        return needed_steps([step for step in needed if step.result not in held], wanted)

    def placed(self, wanted: Sequence[Operand], held: Sequence[Value] = ()) -> bool:
        """Whether a reading needs to know where in the row it is."""
        steps = self.element_steps(wanted, held)
        return any(v.name == "position" for v in schedule.element_inputs(self.plan, steps, wanted))

    def row_lines(self, steps: Sequence[Step]) -> list[str]:
        """Steps once a row: runs of plain ones, and picks."""
        lines: list[str] = []
        run: list[Step] = []
        for step in steps:
            if step.operation is not Operation.PICK:
                run.append(step)
                continue
            lines += self.run(run) + self.pick(step)
            run = []
        return lines + self.run(run)

    def run(self, steps: Sequence[Step]) -> list[str]:
        if not steps:
            return []
        inside = {id(step) for step in steps}
        later = {o for step in self.plan.steps if id(step) not in inside for o in step.operands}
        later |= {output.operand for output in self.plan.outputs}
        wanted = [step.result for step in steps if step.result in later]
        body = self.language.lines(steps, wanted, self.names, named=True)
        self.names |= body.names
        return list(body.lines)

    def pick(self, step: Step) -> list[str]:
        """The element's value at an index; one outside the row takes the nearest, in an empty row it is NaN."""
        array, index = step.operands
        loads, body = self.reading([array])
        name = self.names[step.result] = self.fresh(step.result.name)
        kind = self.types[step.result.type]
        return [
            f"{kind} {name} = {self.language.cast(Type.REAL, step.result.type, 'NOT_A_NUMBER')};",
            "if (length > 0) {",
            f"    const integer position = clamped({self.operand(index)}, length);",
            *(f"    const {type} {loaded} = {self.load(loaded, self.stored(type))};" for loaded, type in loads),
            *(f"    {line}" for line in body.lines),
            f"    {name} = {body.wanted[0]};",
            "}",
        ]

    def stored(self, type: str) -> str:
        """What arrays hold of which the kernel makes this type."""
        return type

    def monoid(self, name: str) -> str:
        """What a reduction is called in the text."""
        return name

    def fresh(self, name: str) -> str:
        stem = name.removesuffix("_1")
        taken = {*self.reserved, *self.names.values()}
        while stem in taken:
            stem += "_"
        return stem
