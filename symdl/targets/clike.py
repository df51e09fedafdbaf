"""What C and CUDA C++ share: how operations are spelled, plans as declarations, and what a repair takes with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import inf, isnan
from typing import ClassVar

import numpy as np

from symdl import extended
from symdl.errors import GenerationError
from symdl.plan import Constant, Operand, Operation, Output, Place, Plan, Repair, Step, Type, Value
from symdl.primitives import PRIMITIVES
from symdl.targets.spelling import Form, Text, spell

# Precedences of C's expressions.
CONDITIONAL, OR, AND, EQUAL, COMPARE, SUM, PRODUCT, UNARY, ATOM = range(1, 10)

FORMS = {
    Operation.ADD: Form("{0} + {1}", SUM, (SUM, SUM + 1)),
    Operation.SUBTRACT: Form("{0} - {1}", SUM, (SUM, SUM + 1)),
    Operation.MULTIPLY: Form("{0} * {1}", PRODUCT, (PRODUCT, PRODUCT + 1)),
    Operation.DIVIDE: Form("{0} / {1}", PRODUCT, (PRODUCT, PRODUCT + 1)),
    Operation.NEGATE: Form("-{0}", UNARY, UNARY + 1),
    Operation.FMA: Form("fma_({0}, {1}, {2})", ATOM),
    Operation.MINIMUM: Form("minimum_({0}, {1})", ATOM),
    Operation.MAXIMUM: Form("maximum_({0}, {1})", ATOM),
    Operation.SELECT: Form("{0} ? {1} : {2}", CONDITIONAL, (CONDITIONAL + 1, CONDITIONAL + 1, CONDITIONAL)),
    Operation.AND: Form("{0} && {1}", AND, (AND, AND + 1)),
    Operation.OR: Form("{0} || {1}", OR, (OR + 2, OR + 2)),
    Operation.NOT: Form("!{0}", UNARY, UNARY + 1),
    Operation.LOW: Form("low_({0})", ATOM),
}  # fmt: skip

EXTENDED = "extended"
"""What a text uses, as it does primitives, where numbers are extended."""
_LARGEST_FLOAT = float(np.finfo(np.float32).max)


@dataclass
class CLike:
    """A language of C's family, for one plan; ``used`` collects the primitives it calls."""

    plan: str
    used: set[str] = field(default_factory=set)

    target: ClassVar[str]
    """As users say it."""
    native: ClassVar[frozenset[str]]
    """Primitives that are functions of the prelude."""
    reserved: ClassVar[frozenset[str]]
    """Words that no value may be called."""
    types: ClassVar[Mapping[Type, str]]
    conversions: ClassVar[Mapping[tuple[Type, Type], str]]
    """What is called to convert, up to the parenthesis behind it."""

    def name(self, name: str) -> Text:
        return Text(name, ATOM)

    def constant(self, constant: Constant) -> Text:
        value = constant.value
        if isinstance(value, bool):
            return self.truth(value)
        if constant.type is Type.INDEX:
            return Text(str(int(value)), UNARY if value < 0 else ATOM)
        if constant.type is Type.WIDE:
            return self.wide(float(value), constant.remainder)
        if constant.type is Type.PAIR:
            return self.pair(float(value), constant.remainder)
        if constant.type is Type.EXTENDED:
            self.used.add(EXTENDED)
            return self.extended(float(value), constant.remainder)
        if isnan(value):
            return Text("NOT_A_NUMBER", ATOM)
        sign, size = ("-", -value) if value < 0 else ("", value)
        macro = "R" if size <= _LARGEST_FLOAT else "BEYOND"
        text = "INF" if size == inf else f"{macro}({float(size)!r})"
        return Text(sign + text, UNARY if sign else ATOM)

    def truth(self, value: bool) -> Text:
        return Text("true" if value else "false", ATOM)

    def of_rows(self, plan: Plan) -> Plan:
        """A plan of rows as this language has it."""
        return plan

    def wide(self, value: float, remainder: float) -> Text:
        raise NotImplementedError

    def pair(self, value: float, remainder: float) -> Text:
        raise NotImplementedError

    def extended(self, value: float, remainder: float) -> Text:
        raise NotImplementedError

    def form(self, step: Step) -> Form:
        match step.operation:
            case Operation.COMPARE:
                precedence = EQUAL if step.detail in ("==", "!=") else COMPARE
                return Form(f"{{0}} {step.detail} {{1}}", precedence, precedence + 1)
            case Operation.CALL:
                return self.call(step)
            case Operation.CONVERT:
                if step.result.type is Type.EXTENDED:
                    self.used.add(EXTENDED)
                conversion = self.conversions.get((step.operands[0].type, step.result.type), "integer(real")
                return Form(f"{conversion}({{0}}{')' * conversion.count('(')})", ATOM)
            case Operation.ADD if _is_negative(step.operands[1]):
                return Form(f"{{0}} - {self.constant(_negated(step.operands[1])).text}", SUM, (SUM, 0))
            case operation if operation in FORMS:
                return FORMS[operation]
        raise GenerationError(f"{self.plan}: the {self.target} target cannot spell {step.operation.value}")

    def call(self, step: Step) -> Form:
        name = step.detail
        operands = ", ".join(f"{{{k}}}" for k in range(len(step.operands)))
        if step.result.type is Type.EXTENDED:
            self.used.add(EXTENDED)
            return Form(f"extended_{name}({operands})", ATOM)
        if name not in self.native:
            if name not in PRIMITIVES or PRIMITIVES[name].recipe is None:
                raise GenerationError(
                    f"{self.plan}: the {self.target} target has no {name}, and it has no recipe; give it one in "
                    "symdl/primitives.py"
                )
            self.used.add(name)
        return Form(f"{name}_({operands})", ATOM)

    def cast(self, of: Type, to: Type, text: str) -> str:
        """An expression of one type as another."""
        return f"{self.types[to]}({text})"

    # -------------------------------------------------------------------------------- straight lines

    def lines(
        self, steps: Sequence[Step], wanted: Sequence[Operand], names: Mapping[Value, str], named: bool = False
    ) -> Lines:
        """Steps as declarations; ``named``: what is wanted gets a name each, even where it is used once."""
        outputs = tuple(Output(str(k), operand, Place.ELEMENT) for k, operand in enumerate(wanted))
        plan = Plan(self.plan, (), (), tuple(steps), outputs * 2 if named and len(outputs) == 1 else outputs)
        spelled = spell(plan, self, names, self.reserved)
        lines = tuple(f"const {self.types[s.results[0].type]} {s.names[0]} = {s.text};" for s in spelled.statements)
        return Lines(lines, tuple(text.text for _, text in spelled.outputs[: len(wanted)]), spelled.names)


@dataclass(frozen=True)
class Lines:
    """Declarations, the expressions of what was wanted, and the names of all values so far."""

    lines: tuple[str, ...]
    wanted: tuple[str, ...]
    names: Mapping[Value, str]


@dataclass(frozen=True)
class Function:
    """A function of the language: its text and the primitives it calls."""

    name: str
    text: str
    used: tuple[str, ...]


def _is_negative(operand: object) -> bool:
    return isinstance(operand, Constant) and operand.type in (Type.REAL, Type.WIDE) and operand.value < 0


def _negated(operand: object) -> Constant:
    assert isinstance(operand, Constant)
    return Constant(-operand.value, operand.type, -operand.remainder)


# ------------------------------------------------------------------------------------------ repairs


def own_scalars(repair: Repair) -> Repair:
    """The repair, where what is computed once a call has names of its own.

    Extended numbers are made where the elements are; those of the call come there as pairs.
    """
    steps: list[Step] = []
    at: dict[Operand, Value] = {}
    for step in repair.plan.steps:
        operands = tuple(at.get(o, o) for o in step.operands)
        place = max(step.result.place, *(o.place for o in operands))
        own = replace(step.result, name=f"{repair.name}_{step.result.name}")
        if place is not Place.SCALAR:
            at[step.result] = replace(step.result, place=place)
        elif step.result.type is not Type.EXTENDED:
            at[step.result] = own
        else:
            at[step.result] = replace(step.result, place=Place.ELEMENT)
            if step.operation is Operation.CONVERT:
                pair = Value(f"{_name(operands[0])}_pair", Type.PAIR, Place.SCALAR)
                steps.append(Step((pair,), Operation.CONVERT, operands))
                operands = (pair,)
        steps.append(replace(step, results=(at[step.result],), operands=operands))
    outputs = tuple(replace(o, operand=at.get(o.operand, o.operand)) for o in repair.plan.outputs)
    return replace(repair, plan=replace(repair.plan, steps=tuple(steps), outputs=outputs))


def _name(operand: Operand) -> str:
    return operand.name if isinstance(operand, Value) else ""


def over_right() -> list[str]:
    """The words of 2/pi that angles are multiplied by, the highest first, behind four of zeros."""
    count = extended._EXTENDED_BITS // 32
    words = [extended._EXTENDED_OVER_RIGHT >> 32 * k & 0xFFFFFFFF for k in reversed(range(count))]
    return [f"0x{word:08x}u" for word in (0, 0, 0, 0, *words)]
