"""Values once more with twice the digits: what the sums, products and quotients that lead to them had left out."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from math import inf

import numpy as np

from symdl.builder import Builder
from symdl.plan import Constant, Operand, Operation, Place, Plan, Step, Type, Value
from symdl.primitives import PRIMITIVES

_CARRIED = {Operation.ADD, Operation.SUBTRACT, Operation.MULTIPLY, Operation.DIVIDE, Operation.NEGATE}
_CHOSEN = {Operation.NEGATE, Operation.MINIMUM, Operation.MAXIMUM, Operation.SELECT, Operation.PICK}


class Twofold:
    """Writes values as pairs into a builder, beside their rounded selves.

    ``made_by`` tells the step of each value; ``at`` what a value is in the builder, where it is not the same; what
    ``whole`` functions give is taken as it is, whatever their recipes are; of a value further than ``depth`` steps
    away nothing is carried.
    """

    def __init__(
        self,
        builder: Builder,
        made_by: Mapping[Operand, Step],
        at: Mapping[Operand, Operand],
        whole: Collection[str] = (),
        depth: float = inf,
    ) -> None:
        self.b = builder
        self.made_by = made_by
        self.at = dict(at)
        self.whole = whole
        self.depth = depth
        self.pairs: dict[Operand, Operand] = {}

    @classmethod
    def of(cls, plan: Plan, whole: Collection[str], rounded: Collection[Operand] = (), depth: float = inf) -> Twofold:
        """The steps of a plan, written again; values ``rounded`` are made of pairs, for the steps behind them too."""
        builder = Builder(plan.name)
        made_by: dict[Operand, Step] = {result: step for step in plan.steps for result in step.results}
        made = cls(builder, made_by, builder.arguments(plan), whole, depth)
        for step in plan.steps:
            made.at[step.result] = builder.again(step, tuple(made.at.get(o, o) for o in step.operands))
            if step.result in rounded:
                made.at[step.result] = made.rounded(step.result)
        return made

    def rounded(self, operand: Operand) -> Operand:
        """The value, rounded once."""
        return self.b.convert(self.pair(operand), Type.REAL)

    def pair(self, operand: Operand) -> Operand:
        """The value with twice the digits, as far as sums, products and quotients carry them."""
        if operand not in self.pairs:
            self.depth -= 1
            self.pairs[operand] = self._pair(operand)
            self.depth += 1
        return self.pairs[operand]

    def _pair(self, operand: Operand) -> Operand:
        step = self.made_by.get(operand) if isinstance(operand, Value) and self.depth >= 0 else None
        if step is not None and step.operation in _CARRIED:
            return self.b.again(step, tuple(self.pair(o) for o in step.operands))
        if step is not None and step.operation is Operation.SELECT:
            truth, *values = step.operands
            return self.b.select(self.at.get(truth, truth), *(self.pair(o) for o in values))
        if step is not None and step.operation in (Operation.MINIMUM, Operation.MAXIMUM):
            a, b = step.operands
            compared = (self.at.get(a, a), self.at.get(b, b))
            return self.b.extreme(step.operation, compared, (self.pair(a), self.pair(b)))
        if step is not None and step.operation is Operation.CONVERT and step.operands[0].type is not Type.INDEX:
            return self.pair(step.operands[0])
        called = step is not None and step.operation is Operation.CALL and step.detail not in self.whole
        recipe = PRIMITIVES[step.detail].recipe if step is not None and called else None
        if step is not None and recipe is not None:
            return self._of_recipe(recipe, step.operands)
        found = self.at.get(operand, operand)
        return self.b.convert(self.b.convert(found, Type.REAL) if found.type is Type.INDEX else found, Type.PAIR)

    def _of_recipe(self, recipe: Plan, operands: tuple[Operand, ...]) -> Operand:
        """A call's value as far as the sums and products of its recipe carry pairs."""
        given = dict(zip(recipe.inputs, operands, strict=True))
        made_by: dict[Operand, Step] = {step.result: step for step in recipe.steps}
        within = Twofold(self.b, made_by, {v: self.at.get(o, o) for v, o in given.items()})
        for step in recipe.steps:
            within.at[step.result] = self.b.again(step, tuple(within.at.get(o, o) for o in step.operands))
        within.pairs = {v: self.pair(o) for v, o in given.items()}
        return within.pair(recipe.outputs[0].operand)

    def is_exact(self, operand: Operand) -> bool:
        """Whether no rounding that is known has changed the value: that of a call without a recipe is not."""
        return is_exact(operand, self.made_by, [n for n, primitive in PRIMITIVES.items() if primitive.recipe is None])


def is_exact(operand: Operand, made_by: Mapping[Operand, Step], calls: Collection[str] = ()) -> bool:
    """Whether the value is the same in every computing type, without any rounding but that of these ``calls``."""
    if isinstance(operand, Constant):
        with np.errstate(over="ignore"):
            return not operand.remainder and float(np.float32(operand.value)) == operand.value
    step = made_by.get(operand)
    if step is None:
        return operand.place is Place.ELEMENT
    if step.operation is Operation.CALL:
        return step.detail in calls
    scaled = step.operation is Operation.MULTIPLY and any(_is_power_of_two(o) for o in step.operands)
    numbers = (o for o in step.operands if o.type not in (Type.TRUTH, Type.INDEX))
    return (scaled or step.operation in _CHOSEN) and all(is_exact(o, made_by, calls) for o in numbers)


def _is_power_of_two(operand: Operand) -> bool:
    return isinstance(operand, Constant) and abs(np.frexp(operand.value)[0]) == 0.5
