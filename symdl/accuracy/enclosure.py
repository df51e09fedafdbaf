"""Taylor polynomials of a formula over an interval, with a proved bound of what they leave out.

About the middle of the interval, in t = (x - centre)/radius, the coefficients come from power series in ball
arithmetic. What lies beyond the last of them is bounded by Cauchy's estimate: if |f| <= M on the disc |t| <= rho of
the complex plane and f is analytic there, the k-th coefficient is at most M/rho^k. M comes from one evaluation on a
complex ball and may be far too large without harm: a few more coefficients make up for it. That is why nothing is
lost to the dependencies that make interval arithmetic useless for 1 - tanh(x)^2.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache, partial
from typing import Any, cast

import sympy as sp
from flint import acb, arb, arb_series, ctx, fmpq

from symdl.accuracy.analytic import IN_SERIES, ON_DISCS, Evaluation, constant_series
from symdl.accuracy.chebyshev import chebyshev_terms
from symdl.accuracy.formula import Formula, NotEnclosed, Values, formula
from symdl.accuracy.ranges import Ranges
from symdl.oracle.problem import Number
from symdl.oracle.truth import at_precision

__all__ = ["Enclosure", "NotEnclosed", "chebyshev_terms", "enclose", "enclosed"]

_PRECISIONS = (128, 192, 256, 384, 512, 768, 1024)
_ON_DISC = 384
"""The precision of bounds: enough to tell 1 + 2^-300 from 1."""
_FEW, _MANY, _MOST_TERMS = 8, 64, 320


@dataclass(frozen=True)
class Enclosure:
    """``|f(x) - sum c_k t^k| <= remainder`` with ``t = (x - centre)/radius``, for every |t| <= 1.

    The coefficients are balls; ``remainder`` is a ball about 0. Outside [low, high] the branches of a Piecewise
    are those that hold inside.
    """

    centre: arb
    radius: arb
    coefficients: tuple[arb, ...]
    remainder: arb

    def shortened(self, order: int) -> Enclosure:
        """The same with at most ``order`` coefficients; the others become part of the remainder."""
        rest = sum((abs(c).upper() for c in self.coefficients[order:]), self.remainder.abs_upper())
        return Enclosure(self.centre, self.radius, self.coefficients[:order], arb(0, rest))

    def divided(self, power: int) -> Enclosure:
        """The enclosure of f/t^power, where the first coefficients are proved to be 0. Raises NotEnclosed."""
        if not all(c.is_zero() for c in self.coefficients[:power]):
            raise NotEnclosed
        return Enclosure(self.centre, self.radius, self.coefficients[power:], self.remainder)

    @property
    def zeros(self) -> int:
        """How many of the first coefficients are proved to be 0."""
        return next((k for k, c in enumerate(self.coefficients) if not c.is_zero()), len(self.coefficients))

    def smallest(self, parts: int = 16) -> arb:
        """A lower bound of |f| over |t| <= 1; 0 where none is found."""
        sizes = [abs(c).upper() for c in self.coefficients]
        simple = abs(self.coefficients[0]).lower() - sum(sizes[1:], self.remainder.abs_upper())
        if simple > sizes[0] / 2:
            return simple.lower()
        least = None
        for part in range(parts):
            t = arb(fmpq(2 * part + 1 - parts, parts), fmpq(1, parts))
            total = arb(0)
            for c in reversed(self.coefficients):
                total = total * t + c
            bound = (abs(total).lower() - self.remainder.abs_upper()).lower()
            least = bound if least is None else min(least, bound)
        return max(cast(arb, least), arb(0))


def enclose(
    expression: sp.Expr, name: str, low: Number, high: Number, order: int, values: Values = None, bits: int = 60
) -> Enclosure:
    """The expression over [low, high] about the midpoint, with ``order`` coefficients at most.

    Parameters: ``values`` binds the other symbols to exact numbers; ``bits`` is how far below the largest
    coefficient the error of each, and of what lies beyond the last one computed, is to be. Raises NotEnclosed
    where the interval must be split (a Piecewise changes its branch, a pole is near), or a node is not known.
    """
    ends = fmpq(*Fraction(low).as_integer_ratio()), fmpq(*Fraction(high).as_integer_ratio())
    found = enclosed(
        formula(expression, name, values), ends[0], ends[1], (ends[0] + ends[1]) / 2, (ends[1] - ends[0]) / 2, bits
    )
    return found.shortened(order)


def enclosed(
    given: Formula, low: Number | fmpq, high: Number | fmpq, centre: Any, radius: Any, bits: int = 60
) -> Enclosure:
    """The formula about ``centre``, for |x - centre| <= radius, with as many coefficients as ``bits`` need.

    The branches are those that hold on the whole of [low, high], which lies within; an end that is not to decide
    them, as 0 in the middle of |x|, is left out of it.
    """
    if all(not isinstance(number, arb) or number.is_exact() for number in (centre, radius)):
        return _enclosed(given, low, high, centre, radius, bits)
    return _computed(given, low, high, centre, radius, bits)  # a ball that is not exact has no hash


@lru_cache(maxsize=8)
def _enclosed(given: Formula, low: Any, high: Any, centre: Any, radius: Any, bits: int) -> Enclosure:
    return _computed(given, low, high, centre, radius, bits)


def _computed(given: Formula, low: Any, high: Any, centre: Any, radius: Any, bits: int) -> Enclosure:
    ranges = at_precision(_ON_DISC, lambda: Ranges(given, arb(low), arb(high)))
    middle, reach = at_precision(_PRECISIONS[-1], lambda: (arb(centre), arb(radius)))
    size, spread = at_precision(_ON_DISC, lambda: _size_on_discs(given, ranges, middle, reach))
    if size == 0:
        return Enclosure(middle, reach, (arb(0),), arb(0))
    for precision in _PRECISIONS:
        try:
            first = at_precision(precision, lambda: _coefficients(given, ranges, middle, reach, _FEW))
        except NotEnclosed:  # a logarithm of what this precision cannot tell from 0
            continue
        scale = max(abs(c).lower() for c in first)
        if scale > 0 and max(c.rad() for c in first) < scale * arb(2) ** -bits:
            break
    else:
        raise NotEnclosed
    count = _terms(size, scale, spread, bits)
    if count > _MANY:  # much cancels in the formula: a larger disc needs fewer terms
        for wider in (16, 8):
            with suppress(NotEnclosed):
                around = partial(_size_on_disc, given, ranges, middle, reach * wider, 4)
                size, spread = at_precision(_ON_DISC, around), wider
                count = _terms(size, scale, spread, bits)
                break
    if count > _MOST_TERMS:
        raise NotEnclosed
    return at_precision(precision, lambda: _with_tail(given, ranges, middle, reach, size, spread, count, scale, bits))


def _terms(size: arb, scale: arb, spread: int, bits: int) -> int:
    """How many coefficients leave out ``2^-bits`` of the largest, by Cauchy's bound."""
    lost = (size / scale).log() / arb(2).log() + bits + 1
    return max(_FEW, int((lost / (spread.bit_length() - 1)).upper().ceil().unique_fmpz()) + 1)


def _with_tail(
    given: Formula, ranges: Ranges, middle: arb, reach: arb, size: arb, spread: int, count: int, scale: arb, bits: int
) -> Enclosure:
    coefficients = _coefficients(given, ranges, middle, reach, count)
    tail = (size * arb(fmpq(1, spread) ** count) * spread / (spread - 1)).abs_upper()
    rest, limit = tail, (tail + scale * arb(2) ** -bits).upper()
    while len(coefficients) > 1 and (rest + abs(coefficients[-1]).upper()).upper() < limit:
        rest = (rest + abs(coefficients.pop()).upper()).upper()
    return Enclosure(middle, reach, tuple(coefficients), arb(0, rest))


_COVERS = ((4, 1), (4, 2), (2, 1), (2, 2))
"""The ratio of the disc's radius to the interval's, and how often the squares that cover its half are halved."""


def _size_on_discs(given: Formula, ranges: Ranges, centre: arb, radius: arb) -> tuple[arb, int]:
    """An upper bound of |f| on a disc, on which f is proved to be analytic, and how far the disc reaches."""
    for spread, halvings in _COVERS:
        try:
            return _size_on_disc(given, ranges, centre, radius * spread, 1 << halvings), spread
        except NotEnclosed:
            continue
    raise NotEnclosed


def _size_on_disc(given: Formula, ranges: Ranges, centre: arb, radius: arb, parts: int) -> arb:
    """The bound, from squares that cover the upper half; the lower half is its conjugate, as f is real."""
    side = radius / parts  # half of a square's
    largest = arb(0)
    for column in range(1 - parts, parts, 2):
        for row in range(1, parts, 2):
            square = acb(arb((centre + side * column).mid(), _widened(side)), arb((side * row).mid(), _widened(side)))
            found = cast(acb, Evaluation(given, ranges, square, acb, ON_DISCS).value(given.root))
            if not found.is_finite():
                raise NotEnclosed
            largest = max(largest, found.abs_upper())
    return largest


def _widened(side: arb) -> arb:
    """Half of a square's side, with room for the rounding of its middle: the disc stays covered."""
    return (side * (1 + arb(2) ** -20)).upper()


def _coefficients(given: Formula, ranges: Ranges, centre: arb, radius: arb, count: int) -> list[arb]:
    """The first ``count`` coefficients in powers of (x - centre)/radius."""
    before = ctx.cap
    ctx.cap = count
    try:
        series = Evaluation(given, ranges, arb_series([centre, radius]), constant_series, IN_SERIES)
        try:
            found = cast(arb_series, series.value(given.root)).coeffs()
        except (ValueError, ZeroDivisionError) as error:  # a quotient by a series that begins with 0
            raise NotEnclosed from error
    finally:
        ctx.cap = before
    if not all(c.is_finite() for c in found):
        raise NotEnclosed
    return [arb(c) for c in found] + [arb(0)] * (count - len(found))
