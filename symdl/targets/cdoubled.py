"""Floats that lose digits are computed again in double: many side by side, where extended numbers would be one by one.

A plan of double numbers is nearly always enough for the digits of floats. Where even that loses too many, the same
suspects tell as for floats, with other thresholds: sums may cancel by as many digits as doubles have more, and calls
may become as small as floats cannot.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from symdl.plan import Constant, Operand, Operation, Place, Plan, Repair, Step, Type, Value, needed_steps
from symdl.targets.c99 import C, Printer
from symdl.targets.ckernels import is_slow
from symdl.targets.clike import ATOM
from symdl.targets.spelling import Form, Text

_CANCELLED = 2.0**-20
"""How much further a sum may cancel."""
_VANISHED = 2.0**-200
"""How much smaller a call may be."""
_SMALL = 2.0**-90
"""Below this a threshold is one of vanishing, not of cancelling."""
_TYPES = {
    Type.REAL: "double", Type.WIDE: "double", Type.PAIR: "longer", Type.EXTENDED: "extended",
    Type.TRUTH: "truth", Type.INDEX: "integer",
}  # fmt: skip
_CONVERSIONS = {
    (Type.REAL, Type.PAIR): "longer_of",
    (Type.WIDE, Type.PAIR): "longer_of",
    (Type.PAIR, Type.REAL): "longer_real",
    (Type.REAL, Type.EXTENDED): "extended_of",
    (Type.WIDE, Type.EXTENDED): "extended_of_wide",
    (Type.PAIR, Type.EXTENDED): "extended_of_longer",
    (Type.INDEX, Type.EXTENDED): "extended_of_wide",
    (Type.EXTENDED, Type.REAL): "extended_real",
}


class Doubled(C):
    """C99 for one plan, in double whatever ``real`` is."""

    types = _TYPES
    conversions = _CONVERSIONS

    def constant(self, constant: Constant) -> Text:
        if constant.type is Type.REAL:
            return self.wide(float(constant.value), 0.0)
        return super().constant(constant)

    def pair(self, value: float, remainder: float) -> Text:
        return Text(f"longer_made({self.wide(value, 0.0).text}, {self.wide(remainder, 0.0).text})", ATOM)

    def form(self, step: Step) -> Form:
        form = super().form(step)
        head, bracket, rest = form.pattern.partition("(")
        if head.endswith("_"):
            head = f"{head}of_double"
        elif head.lstrip("!").startswith("pair_"):
            head = head.replace("pair_", "longer_")
        elif bracket and not head and step.operation is Operation.CONVERT and step.result.type in _TYPES:
            return replace(form, pattern=f"({_TYPES[step.result.type]}){{0}}")
        return replace(form, pattern=f"{head}{bracket}{rest}")


@dataclass(frozen=True)
class Again:
    """The lines of a plan in double, its outputs, and whether doubles lose digits as well."""

    word: str
    name: str
    inputs: tuple[tuple[str, str], ...]
    """(name, C type)"""
    scalars: tuple[tuple[str, str], ...]
    """(declaration, name)"""
    lines: tuple[str, ...]
    outputs: tuple[tuple[str, str], ...]
    """(name, expression)"""
    lost: str


def again(
    name: str,
    word: str,
    plan: Plan,
    when: Operand,
    outputs: Sequence[str],
    names: Mapping[Value, str],
    scalars: Sequence[Value],
) -> tuple[Again, set[str]]:
    """The plan's outputs with these names in double, for the elements that ``when`` finds; and what it calls."""
    language = Doubled(plan.name)
    steps, lost = _weaker(plan, when)
    wanted = [o.operand for o in plan.outputs if o.name in outputs] + [lost]
    steps = needed_steps([s for s in steps if s.result.place is not Place.SCALAR], wanted)
    body = language.lines(steps, wanted, names)
    used = {operand for step in steps for operand in step.operands} | set(wanted)
    texts = [
        text if operand.type is Type.REAL else language.cast(operand.type, Type.REAL, text)
        for operand, text in zip(wanted[:-1], body.wanted, strict=False)
    ]
    inputs = tuple((names[v], _TYPES[v.type]) for v in plan.inputs if v in used)
    numbers = []
    for k, v in enumerate(scalars):
        if v in used:
            number = f"call->numbers[{k}]"
            held = f"longer_of({number})" if v.type is Type.PAIR else f"({_TYPES[v.type]}){number}"
            numbers.append((f"const {_TYPES[v.type]} {names[v]} = {held};", names[v]))
    named = [o.name for o in plan.outputs if o.name in outputs]
    made = Again(
        word, f"{name}_{word}_in_double", inputs, tuple(numbers), body.lines,
        tuple(zip(named, texts, strict=True)), body.wanted[-1],
    )  # fmt: skip
    return made, language.used


def _weaker(plan: Plan, when: Operand) -> tuple[tuple[Step, ...], Operand]:
    """The steps with those of a weaker test behind them, and that test."""
    mark = "weak" if not isinstance(when, Value) else f"{when.name}_lost"
    made_by: dict[Operand, Step] = {result: step for step in plan.steps for result in step.results}
    more: list[Step] = []

    def named(value: Value) -> Value:
        return replace(value, name=f"{value.name}_{mark}_{len(more)}")

    def weak(operand: Operand) -> Operand:
        step = made_by.get(operand)
        if step is None or step.operation not in (Operation.AND, Operation.OR, Operation.COMPARE):
            return operand
        if step.operation is not Operation.COMPARE:
            operands = tuple(weak(o) for o in step.operands)
        elif step.detail == "<":
            operands = (step.operands[0], smaller(step.operands[1]))
        else:
            return operand
        found = named(step.result)
        more.append(replace(step, results=(found,), operands=operands))
        return found

    def smaller(limit: Operand) -> Operand:
        if isinstance(limit, Constant):
            return replace(limit, value=limit.value * (_VANISHED if abs(limit.value) < _SMALL else _CANCELLED))
        found = replace(named(limit), place=Place.ELEMENT)
        more.append(Step((found,), Operation.MULTIPLY, (Constant(_CANCELLED, Type.REAL), limit)))
        return found

    lost = weak(when)
    return (*plan.steps, *more), lost


class DoubledPrinter(Printer):
    """A kernel that computes in double, whatever its arrays hold."""

    language_type = Doubled

    def __init__(self, name: str, plan: Plan, rows: bool, title: str, labels: Sequence[tuple[str, str]]) -> None:
        super().__init__(name, plan, rows, title, labels)
        self.weaker = {r.name: _weaker(plan, r.when) if is_slow(r) else (plan.steps, r.when) for r in self.repairs}

    def tests(self, repair: Repair) -> list[Operand]:
        return [repair.when, self.weaker[repair.name][1]]

    def with_tests(self, steps: Sequence[Step]) -> Sequence[Step]:
        own = len(self.plan.steps)
        return [*steps, *(step for steps, _ in self.weaker.values() for step in steps[own:])]

    def tested(self, texts: Sequence[str]) -> str:
        of_double, of_float = texts
        return of_double if of_double == of_float else f"SYMDL_DOUBLE ? {of_double} : {of_float}"

    def more(self) -> dict[str, object]:
        return {"again": {}}
