"""Rows of entries times a number: what an entry lacks to the largest one is formed before it is multiplied.

k x may be beyond all numbers where k (x - largest x) is not; and what rounding it would leave out need not be kept.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import inf

from sympy import Add, Expr, Mul, S, Symbol

from symdl.builder import Builder
from symdl.monoids import MONOIDS
from symdl.plan import Operand, Place, Type
from symdl.row import Reduction
from symdl.twofold import Twofold

Parts = tuple[Operand, Operand]
"""A number and what its rounding left out."""
_NOTHING = Builder.real(0.0)
_ONE = Builder.real(1.0)


@dataclass(frozen=True)
class Scaled:
    """A row of entries k e: the largest one, whether an entry is that, and what it is more than that: never above 0."""

    largest: Parts
    is_largest: Operand
    lacks: Parts


class ScaledRows:
    """Writes such rows into a builder; ``number`` gives the operand of an expression, ``twofold`` its digits."""

    def __init__(self, builder: Builder, number: Callable[[Expr], Operand], twofold: Twofold) -> None:
        self.b = builder
        self.number = number
        self.twofold = twofold
        self.found: dict[Reduction, Scaled | None] = {}

    def of(self, lse: Reduction) -> Scaled | None:
        """The row of a log-sum-exp; None where its entries have no factor in common."""
        if lse not in self.found:
            factor, entry = self._split(lse.body)
            if factor.is_negative:
                factor, entry = -factor, -entry
            self.found[lse] = None if factor == 1 or self._is_of_row(entry) else self._scaled(factor, entry)
        return self.found[lse]

    def _is_of_row(self, e: Expr) -> bool:
        return self.number(e).place is not Place.ELEMENT

    def _split(self, body: Expr) -> tuple[Expr, Expr]:
        """(k, e) with body = k e, where k is one number a row that all terms of the body have as a factor."""
        common: set[Expr] = set()
        entries = []
        for term in Add.make_args(body):
            of_row = [f for f in Mul.make_args(term) if self._is_of_row(f)]
            common.add(Mul(*of_row))
            entries.append(term / Mul(*of_row))
        return (common.pop(), Add(*entries)) if len(common) == 1 else (S.One, body)

    def _scaled(self, factor: Expr, entry: Expr) -> Scaled:
        b, size = self.b, self.number(factor)
        sign: Operand = _ONE
        rest: Operand = _NOTHING
        if not factor.is_nonnegative:
            sign = b.select(b.compare(">=", size, _NOTHING), _ONE, b.real(-1.0))
            size = b.absolute(size)
        high, low = self._times(sign, self._parts(entry))
        (largest,) = b.reduce("max", MONOIDS["max"].results, high)
        is_largest = b.compare("==", high, largest)
        if low != _NOTHING:
            (rest,) = b.reduce("max", (("largest_rest", Type.REAL),), b.select(is_largest, low, b.real(-inf)))
            is_largest = b.both(is_largest, b.compare("==", low, rest))
        # Finite entries may be infinitely far apart, their halves are not: that shows where they are to be made less.
        # Doubles hold every difference of floats.
        half = b.select(b.compare("<", size, _ONE), b.real(0.5), _ONE) if b.keeps_rests else _ONE
        ends = (self._pair(self._times(half, parts)) for parts in ((high, low), (largest, rest)))
        return Scaled(
            b.parts(self._multiplied(self._pair((largest, rest)), factor, sign)),
            is_largest,
            b.parts(self._multiplied(b.subtract(*ends), factor, b.multiply(sign, half))),
        )

    def _parts(self, entry: Expr) -> Parts:
        value = self.number(entry)
        if not self.b.keeps_rests or self.twofold.is_exact(value):
            return value, _NOTHING
        return self.b.parts(self.twofold.pair(value))

    def _times(self, by: Operand, parts: Parts) -> Parts:
        high, low = parts
        return self.b.multiply(high, by), low if low == _NOTHING else self.b.multiply(low, by)

    def _pair(self, parts: Parts) -> Operand:
        high, low = (self.b.convert(part, Type.PAIR) for part in parts)
        return high if parts[1] == _NOTHING else self.b.add(high, low)

    def _multiplied(self, entry: Operand, factor: Expr, over: Operand) -> Operand:
        """k e/over with twice the digits, where ``over`` is a power of 2 or less than 0."""
        divisor = 1 / factor
        if isinstance(divisor, Symbol):
            return self.b.divide(entry, self.b.convert(self.b.multiply(self.number(divisor), over), Type.PAIR))
        k = self.twofold.pair(self.number(factor))
        return self.b.multiply(entry, k if over == _ONE else self.b.divide(k, over))
