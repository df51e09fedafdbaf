"""One piece of a reference: a polynomial in doubles over a range of float32 numbers, and its certificate."""

from __future__ import annotations

import math
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import IntEnum
from fractions import Fraction
from functools import cached_property

import numpy as np
from flint import arb, fmpq
from numpy.typing import NDArray

from symdl.accuracy.chebyshev import chebyshev_terms, economized
from symdl.accuracy.enclosure import enclosed
from symdl.accuracy.formula import Formula, NotEnclosed
from symdl.accuracy.ranges import Ranges, magnitude, smallest
from symdl.accuracy.tails import Tail, Tails
from symdl.oracle.reals import Outside
from symdl.oracle.truth import at_precision

LARGEST = 0x7F7FFFFF
"""The ordinal of the largest float32; the next is infinity, and then come the NaN."""
DEGREE = 11
ACCURACY = 2.0**-46
"""How large the relative error of a piece may be, that of its evaluation in doubles included."""
TINY = arb(2) ** -160
"""What is proved to be smaller counts as 0: it is less than a thousandth of the smallest float32."""
HUGE = arb(2) ** 200
"""What is proved to be larger counts as infinite."""
_UNIT = 2.0**-53
_TAIL_BITS = 1024
_RANGE_BITS = 384
_FAR_EXPONENT = 128


class Kind(IntEnum):
    """How a piece is known."""

    TAYLOR = 0
    """By a Taylor polynomial with Cauchy's bound."""
    TAIL = 1
    """By what the formula is far from 0."""
    OUTSIDE = 2
    """The formula has no value here."""
    POINT = 3
    """A single number, at which the oracle was asked."""
    ASKED = 4
    """No certificate was found: the oracle is asked for each number."""


class CertificateError(Exception):
    """A piece is not what it claims to be."""


@dataclass(frozen=True)
class Piece:
    """The float32 numbers from ordinal ``first`` to ``last`` of one sign, and the polynomial in (x - centre)/radius.

    The ordinal of a number is its place counted from 0, negative below; a piece does not hold 0 and others at once.
    """

    first: int
    last: int
    kind: Kind
    coefficients: tuple[float, ...] = (math.nan,)
    centre: float = 0.0
    radius: float = 1.0

    @cached_property
    def low(self) -> float:
        return number(self.first)

    @cached_property
    def high(self) -> float:
        return number(self.last)

    def bound(self, given: Formula, accuracy: float = ACCURACY) -> float:
        """The certificate, from nothing but the formula and the piece: a proved bound of the relative error.

        It is sharp enough to tell whether that is at most ``accuracy``. Raises CertificateError where the piece
        reaches beyond its polynomial, NotEnclosed where nothing is proved.
        """
        if self.kind is Kind.TAYLOR:
            return _bound_of_taylor(given, self, _bits(accuracy))
        if self.kind is Kind.TAIL:
            return at_precision(_TAIL_BITS, lambda: _bound_of_tail(given, self))
        if self.kind is Kind.OUTSIDE:
            _is_outside(given, self.first, self.last)
        return 0.0


def number(ordinal: int) -> float:
    """The float32 number of an ordinal."""
    size = float(np.array(abs(ordinal), np.int32).view(np.float32))
    return -size if ordinal < 0 else size


def ordinal_of(value: float) -> int:
    """The ordinal of a float32 number."""
    size = int(np.array(abs(value), np.float32).view(np.int32))
    return -size if value < 0 else size


def ordinals_of(values: NDArray[np.float64]) -> NDArray[np.int64]:
    """The ordinals of float32 numbers, in ascending order."""
    sizes = np.abs(values).astype(np.float32).view(np.int32).astype(np.int64)
    return np.sort(np.where(values < 0, -sizes, sizes))


def _rational(value: float) -> fmpq:
    return fmpq(*value.as_integer_ratio())


# ----------------------------------------------------------------------------------------------------- making


def made(given: Formula, first: int, last: int, accuracy: float = ACCURACY) -> Piece | None:
    """A certified piece from ordinal ``first`` to ``last``, which have one sign; None where they must be split."""
    with suppress(CertificateError, NotEnclosed):
        _is_outside(given, first, last)
        return Piece(first, last, Kind.OUTSIDE)
    for attempt in _attempts(first, last):
        with suppress(CertificateError, NotEnclosed, Outside):
            piece = attempt(given, first, last, accuracy)
            if piece.bound(given, accuracy) <= accuracy:
                return piece
    return None


def _attempts(first: int, last: int) -> list[Callable[[Formula, int, int, float], Piece]]:
    low, high = sorted((abs(number(first)), abs(number(last))))
    found: list[Callable[[Formula, int, int, float], Piece]] = []
    if low >= 16:
        found.append(_tail)
    if high <= 2 * low or ordinal_of(low) == 1:
        found.append(_taylor)
    return found


def _bits(accuracy: float) -> int:
    """How exact an enclosure must be to certify an accuracy."""
    return 12 - math.floor(math.log2(accuracy))


def _frame(first: int, last: int) -> tuple[float, float]:
    """Centre and radius: 0 for what begins beside 0; the radius is a power of two, so that t is exact."""
    low, high = number(first), number(last)
    if min(abs(first), abs(last)) == 1:
        centre, half = 0.0, max(abs(low), abs(high))
    else:
        centre, half = (low + high) / 2, (high - low) / 2
    mantissa, exponent = math.frexp(half)
    return centre, math.ldexp(1.0, exponent - (mantissa == 0.5))


def _taylor(given: Formula, first: int, last: int, accuracy: float) -> Piece:
    centre, radius = _frame(first, last)
    low, high = _rational(number(first)), _rational(number(last))
    found = enclosed(given, low, high, _rational(centre), _rational(radius), _bits(accuracy))
    order = min(found.zeros, DEGREE) if centre == 0 else 0
    if all(c.is_zero() for c in found.coefficients) or sum(map(_upper, found.coefficients)) < TINY:
        order, coefficients = 0, [arb(0)]
    else:
        coefficients = economized(list(found.divided(order).coefficients), DEGREE - order)
    doubles = [0.0] * order + [float(c.mid()) for c in coefficients]
    return Piece(first, last, Kind.TAYLOR, tuple(doubles), centre, radius)


def _upper(ball: arb) -> arb:
    return abs(ball).upper()


def _tail(given: Formula, first: int, last: int, accuracy: float) -> Piece:
    return at_precision(_TAIL_BITS, lambda: _tail_piece(given, first, last))


def _tail_piece(given: Formula, first: int, last: int) -> Piece:
    tails, tail = _tail_of(given, first, last)
    radius = math.ldexp(1.0, _FAR_EXPONENT)
    values = tails.range(tail)
    if magnitude(values) < TINY:
        return Piece(first, last, Kind.TAIL, (0.0,), 0.0, radius)
    if smallest(values) > HUGE and not tail.terms.keys() <= _WRITTEN:
        return Piece(first, last, Kind.TAIL, (math.inf if values[0] > 0 else -math.inf,), 0.0, radius)
    if tail.exponent:
        if smallest(values) > HUGE:
            return Piece(first, last, Kind.TAIL, (math.inf if values[0] > 0 else -math.inf,), 0.0, radius)
        raise NotEnclosed
    if not tail.terms or not tail.terms.keys() <= _WRITTEN:
        raise NotEnclosed
    coefficients = [0.0] * (int(max(tail.terms)) + 1)
    for p, c in tail.terms.items():
        coefficients[int(p)] = math.ldexp(float(c.mid()) * tails.side ** int(p), _FAR_EXPONENT * int(p))
    return Piece(first, last, Kind.TAIL, tuple(coefficients), 0.0, radius)


_WRITTEN = {Fraction(p) for p in range(7)}
"""The powers that a tail is written in: the last one stays within doubles."""


def _tail_of(given: Formula, first: int, last: int) -> tuple[Tails, Tail]:
    near, far = sorted((abs(number(first)), abs(number(last))))
    tails = Tails(given, 1 if first > 0 else -1, arb(near), arb(far))
    return tails, tails.value(given.root)


# ----------------------------------------------------------------------------------------------- certificates


def _bound_of_taylor(given: Formula, piece: Piece, bits: int) -> float:
    low, high, centre, radius = map(_rational, (piece.low, piece.high, piece.centre, piece.radius))
    if not (centre - radius <= low <= high <= centre + radius):
        raise CertificateError(f"{piece.low.hex()} to {piece.high.hex()} reaches beyond the polynomial's interval")
    found = enclosed(given, low, high, centre, radius, bits)
    doubles = list(piece.coefficients)
    order = next((k for k, c in enumerate(doubles) if c != 0), len(doubles)) if piece.centre == 0 else 0
    if not any(doubles):
        if sum(map(_upper, found.coefficients), found.remainder.abs_upper()) < TINY:
            return 0.0
        raise CertificateError(f"not 0 from {piece.low.hex()} to {piece.high.hex()}")
    rest, doubles = found.divided(order), doubles[order:]
    least = rest.smallest()
    if not least > 0:
        raise NotEnclosed
    size = max(len(doubles), len(rest.coefficients))
    theirs = list(rest.coefficients) + [arb(0)] * (size - len(rest.coefficients))
    ours = [arb(c) for c in doubles] + [arb(0)] * (size - len(doubles))
    off = sum(
        map(_upper, chebyshev_terms([a - b for a, b in zip(theirs, ours, strict=True)])), rest.remainder.abs_upper()
    )
    return _relative(off, least) + _rounding(doubles, float(least), order)


def _bound_of_tail(given: Formula, piece: Piece) -> float:
    tails, tail = _tail_of(given, piece.first, piece.last)
    values = tails.range(tail)
    (constant, *rest) = piece.coefficients
    if constant == 0 and not rest:
        if magnitude(values) < TINY:
            return 0.0
        raise CertificateError(f"not 0 from {piece.low.hex()} to {piece.high.hex()}")
    if math.isinf(constant):
        if smallest(values) > HUGE and (values[0] > 0) == (constant > 0):
            return 0.0
        raise CertificateError(f"not infinite from {piece.low.hex()} to {piece.high.hex()}")
    if tail.exponent:
        raise NotEnclosed
    written = {
        Fraction(k): arb(_rational(c)) * tails.side**k / arb(_rational(piece.radius)) ** k
        for k, c in enumerate(piece.coefficients)
    }
    difference = {p: tail.terms.get(p, arb(0)) - written.get(p, arb(0)) for p in tail.terms.keys() | written.keys()}
    off = magnitude(tails.of_powers({p: c for p, c in difference.items() if not c.is_zero()})) + tail.error
    least = smallest(tails.factor(tail))
    if not least > 0:
        raise NotEnclosed
    sizes = arb(0)
    for k, c in enumerate(piece.coefficients):
        sizes = sizes + (2 * k + 2) * abs(arb(c)) * (tails.far / arb(piece.radius)) ** k
    span = {p: c for p, c in written.items() if not c.is_zero()}
    if len(span) == 1:  # one power: every rounding is relative
        return _relative(off, least) + (2 * len(piece.coefficients) + 2) * _UNIT
    return _relative(off, least) + _relative(sizes * _UNIT, least)


def _is_outside(given: Formula, first: int, last: int) -> None:
    ranges = Ranges(given, arb(number(first)), arb(number(last)))
    try:
        at_precision(_RANGE_BITS, lambda: ranges.value(given.root))
    except Outside:
        return
    raise CertificateError(f"the formula has values from {number(first).hex()} to {number(last).hex()}")


def _relative(off: arb, least: arb) -> float:
    return float((off / least).upper()) * (1 + 2.0**-40)


def _rounding(doubles: list[float], least: float, order: int) -> float:
    """The relative error of Horner's rule in doubles: the k-th term meets 2k + 1 roundings, and its own.

    Below ``order`` there are only products with t, each one rounding more.
    """
    total = sum((2 * k + 2) * abs(c) for k, c in enumerate(doubles))
    return (total / least + 2 * order) * _UNIT * (1 + 2.0**-40)
