"""Interval arithmetic over arrays: one interval a cell, rounded outwards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from symdl.pair import product_error

Floats: TypeAlias = NDArray[np.float64]
_OUTWARDS = 2.0**-52
"""More than a unit in the last place: what the ends themselves are rounded by."""
_LEAST = 5e-324
LARGEST = float(np.finfo(np.float64).max)


@dataclass(frozen=True, eq=False)
class Interval:
    """All numbers from ``low`` to ``high``, which may be infinite."""

    low: Floats
    high: Floats

    def __neg__(self) -> Interval:
        return Interval(-self.high, -self.low)

    def __add__(self, other: Interval) -> Interval:
        return outwards(self.low + other.low, self.high + other.high)

    def __sub__(self, other: Interval) -> Interval:
        return outwards(self.low - other.high, self.high - other.low)

    def __mul__(self, other: Interval) -> Interval:
        products = [_product(a, b) for a in (self.low, self.high) for b in (other.low, other.high)]
        return outwards(_least(products), _largest(products))

    def __truediv__(self, other: Interval) -> Interval:
        holds_zero = (other.low <= 0) & (other.high >= 0)
        quotients = [a / b for a in (self.low, self.high) for b in (other.low, other.high)]
        found = outwards(_least(quotients), _largest(quotients))
        return Interval(np.where(holds_zero, -np.inf, found.low), np.where(holds_zero, np.inf, found.high))

    @property
    def size(self) -> Floats:
        """The largest absolute value."""
        return np.maximum(np.abs(self.low), np.abs(self.high))

    @property
    def least(self) -> Floats:
        """The smallest absolute value."""
        return np.maximum(np.maximum(self.low, -self.high), 0.0)

    def of(self, cells: Any) -> Interval:
        """Those of some cells; a number of the call is the same in all."""
        return self if self.low.size == 1 else Interval(self.low[cells], self.high[cells])


def exactly(number: float) -> Interval:
    """One number, for every cell."""
    return Interval(np.array([number]), np.array([number]))


def outwards(low: Floats, high: Floats) -> Interval:
    """The interval between ends that have been rounded, 0 if both are; everything, where they are no numbers.

    An end that is infinite on the wrong side has become too large for a double: the largest stands for it.
    """
    nothing, beyond, below = (low == 0) & (high == 0), low == np.inf, high == -np.inf
    low = np.where(np.isnan(low), -np.inf, np.minimum(low, LARGEST))
    high = np.where(np.isnan(high), np.inf, np.maximum(high, -LARGEST))
    least, most = low - np.abs(low) * _OUTWARDS - _LEAST, high + np.abs(high) * _OUTWARDS + _LEAST
    return Interval(
        np.where(nothing, 0.0, np.where(beyond, LARGEST, least)),
        np.where(nothing, 0.0, np.where(below, -LARGEST, most)),
    )


def hull(first: Interval, second: Interval) -> Interval:
    return Interval(np.minimum(first.low, second.low), np.maximum(first.high, second.high))


def both(first: Interval, second: Interval) -> Interval:
    """What is in either of two intervals that hold the same number."""
    low, high = np.maximum(first.low, second.low), np.minimum(first.high, second.high)
    return Interval(np.minimum(low, high), np.maximum(low, high))


def square(a: Interval) -> Interval:
    found = a * a
    return Interval(np.maximum(found.low, 0.0), found.high)


def fused(a: Interval, b: Interval, c: Interval) -> Interval:
    """``a b + c``; of single numbers with what their product's rounding leaves out, which may be all that is left."""
    found = a * b + c
    alone = (a.low == a.high) & (b.low == b.high) & (c.low == c.high)
    high, low = a.low * b.low, product_error(a.low, b.low, a.low * b.low)
    total = high + c.low
    taken = total - high
    exact = total + ((high - (total - taken)) + (c.low - taken) + low)
    alone &= np.isfinite(exact)
    point = outwards(exact, exact)
    return Interval(np.where(alone, point.low, found.low), np.where(alone, point.high, found.high))


def minimum(a: Interval, b: Interval) -> Interval:
    return Interval(np.minimum(a.low, b.low), np.minimum(a.high, b.high))


def maximum(a: Interval, b: Interval) -> Interval:
    return Interval(np.maximum(a.low, b.low), np.maximum(a.high, b.high))


def _product(a: Floats, b: Floats) -> Floats:
    """0 times infinity is 0: the infinity is the end of an interval, not a number in it."""
    found = a * b
    return np.where((a == 0) | (b == 0), 0.0, found)


def _least(found: Sequence[Floats]) -> Floats:
    return np.asarray(np.minimum(np.minimum(found[0], found[1]), np.minimum(found[2], found[3])))


def _largest(found: Sequence[Floats]) -> Floats:
    return np.asarray(np.maximum(np.maximum(found[0], found[1]), np.maximum(found[2], found[3])))
