"""Plans of doubles that become floats: what rounding to float leaves out is no matter, and is not carried."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from symdl.builder import Builder
from symdl.plan import Constant, Operand, Operation, Step, Type

_NUMBERS = (Type.REAL, Type.WIDE, Type.PAIR)


class DoublesBuilder(Builder):
    """Writes plans whose reals are doubles: these are wide enough for sums, and a pair's second part is 0."""

    keeps_rests = False

    def convert(self, a: Operand, type: Type) -> Operand:
        if type in _NUMBERS and a.type in _NUMBERS:
            return replace(a, type=Type.REAL) if isinstance(a, Constant) else a
        return super().convert(a, Type.REAL if type in _NUMBERS else type)

    def of_row(self, a: Operand, type: Type) -> Operand:
        return self.convert(a, type)

    def call_wide(self, name: str, *arguments: Operand) -> Operand:
        return self.call(name, *arguments)

    def parts(self, a: Operand) -> tuple[Operand, Operand]:
        return a, self.real(0.0)

    def deviation(self, a: Operand, c: Operand) -> Operand:
        return self.subtract(a, c)

    def difference(self, a: Operand, c: Operand) -> tuple[Operand, Operand]:
        return self.subtract(a, c), self.real(0.0)

    def difference_of_parts(self, a: tuple[Operand, Operand], c: tuple[Operand, Operand]) -> tuple[Operand, Operand]:
        return self.difference(a[0], c[0])

    def exp_of_parts(self, high: Operand, low: Operand) -> Operand:
        return self.call("exp", high)

    def reduce(self, monoid: str, results: Sequence[tuple[str, Type]], *operands: Operand) -> tuple[Operand, ...]:
        return super().reduce(monoid, [(name, Type.REAL) for name, _ in results], *operands)

    def again(self, step: Step, operands: Sequence[Operand]) -> Operand:
        if step.operation is Operation.CONVERT:
            return self.convert(operands[0], step.result.type)
        if step.result.type in _NUMBERS:
            real = tuple(self.convert(o, Type.REAL) if o.type in _NUMBERS else o for o in operands)
            return super().again(replace(step, results=(replace(step.result, type=Type.REAL),)), real)
        return super().again(step, operands)
