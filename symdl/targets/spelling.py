"""A Plan as statements a reader likes: steps used once become part of the expression that uses them.

The shape is made here and shared by all targets; a target says how each operation is written. Nothing is
reordered within an expression: parentheses keep every association of the plan.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Protocol

from symdl.plan import Constant, Operand, Operation, Output, Place, Plan, Step, Value

WIDTH = 84
"""Characters of an expression, before its name and its indentation."""


@dataclass(frozen=True)
class Text:
    """An expression and how tightly it binds: larger precedences bind tighter."""

    text: str
    precedence: int

    def within(self, least: int) -> str:
        """The text for a place that needs at least this precedence, in parentheses if it binds less."""
        return self.text if self.precedence >= least else f"({self.text})"


@dataclass(frozen=True)
class Form:
    """How an operation is written: a pattern with ``{0}``, ``{1}``..., its own precedence, and the least one
    that each operand may have without parentheses (one number for all, or one each)."""

    pattern: str
    precedence: int
    operands: int | tuple[int, ...] = 0

    def fill(self, texts: list[Text]) -> Text:
        least = (self.operands,) * len(texts) if isinstance(self.operands, int) else self.operands
        return Text(self.pattern.format(*(t.within(n) for t, n in zip(texts, least, strict=True))), self.precedence)


class Language(Protocol):
    """What a target knows of its language."""

    def form(self, step: Step) -> Form: ...

    def constant(self, constant: Constant) -> Text: ...

    def name(self, name: str) -> Text: ...


@dataclass(frozen=True)
class Statement:
    """``names = text``; ``level`` says how often it is evaluated: once a call, a row, an element.

    A statement that gathers a row (``gathers``) has ROW results but is evaluated over the elements.
    """

    results: tuple[Value, ...]
    names: tuple[str, ...]
    text: str
    level: Place
    gathers: bool


@dataclass(frozen=True)
class Spelled:
    """The statements of a plan, the expressions of its outputs, and the names of its values."""

    statements: tuple[Statement, ...]
    outputs: tuple[tuple[Output, Text], ...]
    names: Mapping[Value, str]


def level(step: Step) -> Place:
    """How often a step is evaluated: a reduction and a pick look at every element of a row."""
    return max(operand.place for operand in (*step.operands, *step.results))


def gathers(step: Step) -> bool:
    """Whether the step makes one value a row from the values of its elements."""
    return step.operation in (Operation.REDUCE, Operation.PICK)


def identifiers(plan: Plan, reserved: Collection[str]) -> dict[Value, str]:
    """A name for each input and scalar: its own, with ``_`` behind where the language reserves it."""
    names: dict[Value, str] = {}
    taken = set(reserved)
    for value in (*plan.inputs, *plan.scalars):
        name = value.name
        while name in taken:
            name += "_"
        taken.add(name)
        names[value] = name
    return names


def spell(
    plan: Plan,
    language: Language,
    names: Mapping[Value, str],
    reserved: Collection[str] = (),
    preferred: Mapping[Value, str] | None = None,
    width: int = WIDTH,
) -> Spelled:
    """The plan as statements, in an order that respects every dependence.

    A step used once, by a step of the same level, is written inside it while the line stays below ``width``;
    steps that gather a row, that have several results, or that are one of several outputs stand alone.
    ``names`` are those of inputs and scalars; a statement's value is called as ``preferred`` says, or by its
    own name without the numbers it carries: ``tanh``, ``tanh_2``, and ``t1``, ``t2`` where it has none.
    """
    return _Speller(plan, language, names, reserved, preferred or {}, width).spelled()


class _Speller:
    def __init__(
        self,
        plan: Plan,
        language: Language,
        names: Mapping[Value, str],
        reserved: Collection[str],
        preferred: Mapping[Value, str],
        width: int,
    ) -> None:
        self.plan, self.language, self.width = plan, language, width
        self.names, self.preferred = dict(names), preferred
        self.taken = {*reserved, *names.values(), *preferred.values()}
        self.counts: Counter[str] = Counter()
        self.statements: list[Statement] = []
        self.pending: dict[Value, tuple[Step, Text]] = {}
        outputs = [output.operand for output in plan.outputs]
        # Several outputs are clearer with a name each, so each counts as a second use.
        self.uses = Counter(outputs * (2 if len(outputs) > 1 else 1))
        self.levels: dict[Value, set[Place]] = {}
        for step in plan.steps:
            self.uses.update(step.operands)
            for operand in step.operands:
                if isinstance(operand, Value):
                    self.levels.setdefault(operand, set()).add(level(step))

    def spelled(self) -> Spelled:
        for step in self.plan.steps:
            text = self.expression(step)
            if self.foldable(step):
                self.pending[step.result] = (step, text)
            else:
                self.state(step, text)
        outputs = tuple((output, self.operand(output.operand)) for output in self.plan.outputs)
        return Spelled(tuple(self.statements), outputs, dict(self.names))

    def foldable(self, step: Step) -> bool:
        if gathers(step) or len(step.results) > 1 or self.uses[step.result] != 1:
            return False
        return self.levels.get(step.result, {level(step)}) == {level(step)}

    def expression(self, step: Step) -> Text:
        form = self.language.form(step)
        while True:
            text = form.fill([self.operand(operand) for operand in step.operands])
            folded = [operand for operand in step.operands if operand in self.pending]
            if len(text.text) <= self.width or not folded:
                for operand in folded:
                    self.pending.pop(operand, None)
                return text
            longest = max(folded, key=lambda operand: len(self.operand(operand).text))
            assert isinstance(longest, Value)
            self.state(*self.pending.pop(longest))

    def operand(self, operand: Operand) -> Text:
        if isinstance(operand, Constant):
            return self.language.constant(operand)
        if operand in self.pending:
            return self.pending[operand][1]
        return self.language.name(self.names[operand])

    def state(self, step: Step, text: Text) -> None:
        if step.operation is Operation.CONVERT and text.text in self.taken:
            self.names[step.result] = text.text  # the language needs no conversion here
            return
        for result in step.results:
            self.names[result] = self.preferred.get(result) or self.fresh(result.name)
        names = tuple(self.names[result] for result in step.results)
        self.statements.append(Statement(step.results, names, text.text, level(step), gathers(step)))

    def fresh(self, name: str) -> str:
        stem = re.sub(r"(_\d+)+$", "", name)
        while True:
            if re.fullmatch(r"t\d*", stem):
                self.counts["t"] += 1
                candidate = f"t{self.counts['t']}"
            else:
                self.counts[stem] += 1
                bare = self.counts[stem] == 1 and stem not in self.taken
                candidate = stem if bare else f"{stem}_{self.counts[stem]}"
            if candidate not in self.taken:
                self.taken.add(candidate)
                return candidate
