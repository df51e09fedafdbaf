"""Scales of rows: powers of 2 by which a row is multiplied so that its squares, and their products, are numbers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import reduce

from sympy import Basic, Expr, Symbol

from symdl.builder import Builder
from symdl.magnitudes import Scaled, powers
from symdl.monoids import MONOIDS
from symdl.plan import Constant, Operand, Operation, Place, Plan, Step, Value

SUMS = ("sum", "moments")
"""The reductions whose terms may be too large, or too small, for their sum."""


def squared(plan: Plan) -> list[Value]:
    """The sums of squares of a plan, and those of other powers."""
    made: dict[Operand, Step] = {s.result: s for s in plan.steps}

    def is_square(term: Operand) -> bool:
        step = made.get(term)
        if step is not None and step.operation is Operation.ADD:
            return all(map(is_square, step.operands))
        is_product = step is not None and step.operation is Operation.MULTIPLY and len({*step.operands}) == 1
        return is_product or _is_power(step)

    sums = [step for step in plan.steps if step.operation is Operation.REDUCE and step.detail in SUMS]
    return [s.results[-1] for s in sums if s.detail == "moments" or is_square(s.operands[0])]


def of_powers(plan: Plan) -> list[Value]:
    """The sums of powers to a parameter alone."""
    powers = {step.result for step in plan.steps if _is_power(step)}
    summed = {step.results[-1]: step.operands[0] for step in plan.steps if step.operation is Operation.REDUCE}
    return [value for value in squared(plan) if summed[value] in powers]


def _is_power(step: Step | None) -> bool:
    return step is not None and step.operation is Operation.CALL and step.detail == "power"


_STEP = 60
"""A scale is the fourth power of a power of 2^60: it needs no logarithm, and brings the largest entry to within
2^-120 and 2^120. Fourth parts of several scales can be multiplied without leaving the numbers."""
_STEPS = 4
_LESS = 2.0**-200
"""So much less may the entries be than a number that is added to them: scaled with them, that is within 2^320.
Where the larger of both is taken, they count for nothing then."""
_ONE = Builder.real(1.0)


class Scales:
    """Writes the scales into a builder; ``known`` are the operands of arrays, numbers and scales as they are scaled."""

    def __init__(
        self, builder: Builder, scaled: Scaled, known: Mapping[Basic, Operand], number: Callable[[Expr], Operand]
    ) -> None:
        self.b = builder
        sizes = {s: self._size(s, arrays, scaled, known, number) for s, arrays in scaled.scales.items()}
        of_size = self._quarter_of_one if scaled.has_powers else self._quarter
        self.quarters = {scale: of_size(size) for scale, size in sizes.items()}
        self.known: dict[Basic, Operand] = {}
        for scale, arrays in scaled.scales.items():
            self.known[scale] = self._fourth_power(self.quarters[scale])
            self.known |= {a: builder.multiply(known[a], self.known[scale]) for a in arrays}
        for symbol, (expression, degrees) in scaled.numbers.items():
            self.known[symbol] = self._times(number(expression), self._product(degrees))

    def without(self, value: Operand, degrees: Expr) -> Operand:
        """A value divided by powers of scales."""
        return self._times(value, self._product(1 / degrees))

    def _size(
        self,
        scale: Symbol,
        arrays: list[Symbol],
        scaled: Scaled,
        known: Mapping[Basic, Operand],
        number: Callable[[Expr], Operand],
    ) -> Operand:
        """The largest entry of the row, or what a number that is added to it, or to its square, allows it to be."""
        sizes = []
        for array in arrays:
            size = self.b.absolute(known[array])
            of_element = size.place is Place.ELEMENT
            sizes.append(self.b.reduce("max", MONOIDS["max"].results, size)[0] if of_element else size)
        for symbol, (expression, degrees) in scaled.numbers.items():
            (own, power), *others = powers(degrees)
            if own == scale and not others and abs(power) <= 2:
                least = self.b.real(_LESS if symbol in scaled.added else 1.0)
                sizes.append(self.b.multiply(self._base(number(expression), power), least))
        return reduce(self.b.maximum, sizes)

    def _base(self, number: Operand, power: int) -> Operand:
        """What has this size to this power."""
        if isinstance(number, Constant):
            return self.b.real(abs(float(number.value)) ** (1 / power))
        size = self.b.absolute(number)
        size = self.b.call("sqrt", size) if abs(power) == 2 else size
        return self.b.divide(_ONE, size) if power < 0 else size

    def _quarter(self, size: Operand) -> Operand:
        """The fourth root of the scale; 1 of NaN."""
        found: Operand = _ONE
        for k in range(1, _STEPS + 1):
            end = 2.0 ** (4 * _STEP * k - 2 * _STEP)
            found = self.b.select(self.b.compare(">=", size, self.b.real(end)), self.b.real(2.0 ** (-_STEP * k)), found)
            found = self.b.select(
                self.b.compare("<", size, self.b.real(1 / end)), self.b.real(2.0 ** (_STEP * k)), found
            )
        return found

    def _quarter_of_one(self, size: Operand) -> Operand:
        """That by which the largest entry becomes about 1, whose powers to any parameter are numbers; 1 of NaN."""
        quarter = self._quarter(size)
        left = self.b.multiply(size, self._fourth_power(quarter))
        ends = [self.b.real(2.0 ** (sign * (2 * _STEP + 1))) for sign in (-1, 1)]
        within = self.b.minimum(self.b.maximum(left, ends[0]), ends[1])
        fourth_root = self.b.call("sqrt", self.b.call("sqrt", within))
        return self.b.divide(quarter, fourth_root)

    def _fourth_power(self, a: Operand) -> Operand:
        return self.b.square(self.b.square(a))

    def _product(self, degrees: Expr) -> Operand:
        """The fourth root of powers of scales."""
        found: Operand = _ONE
        for scale, power in powers(degrees):
            for _ in range(abs(power)):
                quarter = self.quarters[scale]
                found = self.b.divide(found, quarter) if power < 0 else self.b.multiply(found, quarter)
        return found

    def _times(self, value: Operand, quarter: Operand) -> Operand:
        """A value times the fourth power, in steps: what is finite at the end is so on the way."""
        for _ in range(4):
            value = self.b.multiply(value, quarter)
        return value
