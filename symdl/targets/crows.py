"""Kernels of rows in C: a row is read several times, from memory at first and then from cache.

A reading computes blocks of terms, which the lanes of a reduction take. What took a call and is needed by more than
one reading is kept for rows that are not too long.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from symdl.passes import schedule
from symdl.passes.plain_reductions import in_plain_doubles, with_plain_reductions
from symdl.passes.wide_rows import with_wide_rows
from symdl.plan import Operation, Place, Plan, Step, Type, Value, needed_steps
from symdl.targets.c99 import C, Printer
from symdl.targets.cdoubled import Doubled
from symdl.targets.ckernels import Kernel, is_by_row
from symdl.targets.clike import ATOM
from symdl.targets.spelling import Form

_KEPT = "kept"


def of_extreme_rows(name: str) -> str:
    """What the kernel beside another is called that takes the rows whose sums would leave the numbers."""
    return f"{name}_extreme"


class Rows(C):
    """C99 for a plan of rows: elements are divided by numbers of their row."""

    def form(self, step: Step) -> Form:
        if is_by_row(step):
            return Form("quotient_({0}, {1})", ATOM)
        form = super().form(step)
        if step.operation is Operation.CALL and step.result.type is Type.WIDE:
            ending = "of_double" if step.detail in self.native else "wide"
            return replace(form, pattern=form.pattern.replace("_(", f"_{ending}(", 1))
        return form


class DoubledRows(Doubled):
    """C99 for a plan of rows of floats, in double: there are plain maxima and sums of doubles."""

    def form(self, step: Step) -> Form:
        return Form("quotient_wide({0}, {1})", ATOM) if is_by_row(step) else super().form(step)


def with_whole_divisors(plan: Plan) -> Plan:
    """The plan with elements divided by the wide number of a row, where that was rounded before."""
    made = {step.result: step for step in plan.steps}

    def whole(step: Step) -> Step:
        if not is_by_row(step):
            return step
        a, b = step.operands
        rounded = made.get(b) if isinstance(b, Value) else None
        if rounded is None or rounded.operation is not Operation.CONVERT or rounded.operands[0].type is not Type.WIDE:
            return step
        return replace(step, operands=(a, rounded.operands[0]))

    steps = tuple(whole(step) for step in plan.steps)
    return replace(plan, steps=needed_steps(steps, (o.operand for o in plan.outputs)))


@dataclass(frozen=True)
class Missing:
    """How a later reading comes by what there was no room to keep."""

    name: str
    loads: list[tuple[str, str]]
    placed: bool
    lines: tuple[str, ...]
    text: str


class RowPrinter(Printer):
    """One kernel of rows in the making.

    ``apart``: the kernel of rows of which the plan's last output, a truth, does not hold, if there is one.
    """

    language_type: ClassVar[type[C]] = Rows

    def __init__(self, name: str, plan: Plan, title: str, single: bool = False, apart: str = "") -> None:
        super().__init__(name, replace(self.prepared(plan, single), repairs=plan.repairs), True, title, ())
        self.apart = apart
        self.phases = schedule.phases(self.plan)
        self.last = len(self.phases) - 1
        self.kept = schedule.kept(self.plan, schedule.readings(self.plan, self.phases))
        for value in dict.fromkeys(v for values in self.kept for v in values):
            self.names[value] = self.fresh(_KEPT)

    def prepared(self, plan: Plan, single: bool) -> Plan:
        """The plan as it is printed."""
        return with_whole_divisors(with_plain_reductions(with_wide_rows(plan), whole=single))

    def made(self) -> Kernel:
        made = super().made()
        return replace(made, outputs=made.outputs[:-1]) if self.apart else made

    def row_parts(self) -> dict[str, Any]:
        found = super().row_parts()
        if not self.apart:
            return {**found, "apart": ""}
        ordinary = self.operand(self.plan.outputs[-1].operand)
        return {**found, "outputs": found["outputs"][:-1], "apart": self.apart, "ordinary": ordinary}

    def held(self, number: int) -> Sequence[Value]:
        return [v for v in self.kept[number] if any(v in values for values in self.kept[:number])]

    def kept_for_later(self, number: int) -> Sequence[Value]:
        held = self.held(number)
        return [v for v in self.kept[number] if v not in held]

    def phase(self, phase: schedule.Phase, number: int) -> dict[str, Any]:
        """The lines of a phase, and where the terms of its reductions stand, block by block."""
        found = super().phase(phase, number)
        arrays = {name: type for name, type in found["loads"]}
        computes = False
        for reduction in found["reductions"]:
            name, parts = reduction["results"][0][0], reduction["parts"]
            reduction["blocks"] = blocks = []
            for (part, type), text in zip(parts, reduction["arguments"], strict=True):
                if arrays.get(text) == type == self.stored(type):
                    blocks.append({"name": f"{text}_at", "text": ""})
                else:
                    stem = name if len(parts) == 1 else f"{name}_{part}"
                    blocks.append({"name": f"{stem}_terms", "type": type, "text": text})
                    computes = True
        computes = computes or bool(found["kept"])
        return {**found, "computes": computes, **self.supplied(number, found["loads"])}

    def more(self) -> dict[str, object]:
        outputs = [o.operand for o in self.plan.outputs if o.place is Place.ELEMENT]
        loads, _ = self.reading(outputs, self.held(self.last))
        kept = dict.fromkeys(v for values in self.kept for v in values)
        here = {"number": self.types[Type.REAL], "rows_kept": [self.names[v] for v in kept]}
        return {**super().more(), **here, **self.supplied(self.last, loads)}

    def supplied(self, number: int, loads: Sequence[tuple[str, str]]) -> dict[str, Any]:
        """The arrays of a reading whose own loads are these, and what of earlier readings it may have to make again."""
        missing = []
        for value in self.held(number):
            needed, body = self.reading([value])
            missing.append(Missing(self.names[value], needed, self.placed([value]), body.lines, body.wanted[0]))
        arrays = dict.fromkeys((*(array for m in missing for array in m.loads), *loads))
        held = {self.names[v] for v in self.held(number)}
        return {"missing": missing, "arrays": [(n, self.stored(type)) for n, type in arrays if n not in held]}


class DoubledRowPrinter(RowPrinter):
    """A kernel of rows of floats that computes in double."""

    language_type = DoubledRows

    def prepared(self, plan: Plan, single: bool) -> Plan:
        return in_plain_doubles(plan)

    def stored(self, type: str) -> str:
        return "real" if type == "double" else type

    def monoid(self, name: str) -> str:
        return f"{name}_wide"
