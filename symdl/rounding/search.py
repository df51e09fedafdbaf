"""The largest error bound over all doubles of ordinary size: cells are split until none is much above single points."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from symdl.plan import Plan
from symdl.rounding.cells import Stated
from symdl.rounding.interval import Floats, Interval, exactly
from symdl.rounding.sensitivity import bounds

Ordinals = NDArray[np.int64]
"""Doubles by their place in the order of all: neighbours differ by 1, both zeros are 0."""
LEAST, MOST = 2.0**-1022, 2.0**1021
"""The sizes of arguments: below are no normal numbers, above a sum of several may be infinite."""
_PARTS = 8
"""Into so many a cell is split: more cells than by halving, but fewer rounds."""
_BATCH = 4096
_MOST = 400_000
"""Cells that are looked at before giving up."""
_CLOSE = 1.125
"""How much above the largest bound of a single point that of a cell may be."""
_SIGN = np.int64(-(2**63))


@dataclass(frozen=True)
class Found:
    """A bound in ulps for all inputs, an input near which it is reached, and how many cells were looked at."""

    bound: float
    worst: float
    cells: int


@dataclass(frozen=True)
class _Cells:
    """All doubles from ``low`` to ``high``, and the bound of the cell that each is a part of."""

    low: Ordinals
    high: Ordinals
    bound: Floats

    def __len__(self) -> int:
        return self.low.size

    def __add__(self, other: _Cells) -> _Cells:
        low, high = (np.concatenate(ends) for ends in ((self.low, other.low), (self.high, other.high)))
        return _Cells(low, high, np.concatenate([self.bound, other.bound]))

    def of(self, which: NDArray[np.bool_] | NDArray[np.int64]) -> _Cells:
        return _Cells(self.low[which], self.high[which], self.bound[which])

    @property
    def middle(self) -> Ordinals:
        return np.asarray(self.low + (self.high - self.low) // 2)

    @property
    def parts(self) -> _Cells:
        """Each as several."""
        step = (self.high - self.low) // _PARTS + 1
        found = []
        for k in range(_PARTS):
            low = self.low + k * step
            found.append(_Cells(low, np.minimum(low + step - 1, self.high), self.bound).of(low <= self.high))
        return sum(found[1:], found[0])


def largest(
    plan: Plan,
    name: str,
    fixed: Mapping[str, float],
    stated: Stated,
    inside: Callable[[Floats], NDArray[np.bool_]],
) -> Found:
    """The bound of a plan with one output for all arguments ``name`` of these sizes, and 0.

    ``fixed``: the numbers of its other inputs and scalars; ``stated``: how far functions are off; ``inside`` tells at
    which arguments the function has a number.
    """
    at = {other: exactly(number) for other, number in fixed.items()}
    best = done = worst = 0.0
    seen, waiting = 0, _first()
    while len(waiting) and seen < _MOST:
        order = np.argsort(-waiting.bound, kind="stable")
        cells, waiting = waiting.of(order[:_BATCH]), waiting.of(order[_BATCH:])
        low, middle, high = map(_numbers, (cells.low, cells.middle, cells.high))
        kept = inside(low) | inside(middle) | inside(high)
        cells, low, middle, high = cells.of(kept), low[kept], middle[kept], high[kept]
        seen += len(cells)
        points = np.where(inside(middle), bounds(plan, {**at, name: Interval(middle, middle)}, stated), 0.0)
        best = max(best, np.max(points, where=np.isfinite(points), initial=0.0))
        bound = np.where(low == high, points, bounds(plan, {**at, name: Interval(low, high)}, stated))
        ended = (bound <= _CLOSE * best) | (low == high)
        if np.max(bound, where=ended, initial=0.0) > done:
            k = np.argmax(np.where(ended, bound, 0.0))
            done, worst = float(bound[k]), float(middle[k])
        waiting += _Cells(cells.low, cells.high, bound).of(~ended).parts
    if len(waiting) and waiting.bound.max() > done:
        k = np.argmax(waiting.bound)
        done, worst = float(waiting.bound[k]), float(_numbers(waiting.middle)[k])
    return Found(done, worst, seen)


def _first() -> _Cells:
    """Every binade on both sides of 0, and 0 alone."""
    first, last = (int(np.frexp(size)[1]) + 1022 for size in (LEAST, MOST))
    low = np.arange(first, last) << 52
    high, zero = low + (1 << 52) - 1, np.zeros(1, np.int64)
    lows, highs = np.concatenate([-high, zero, low]), np.concatenate([-low, zero, high])
    return _Cells(lows, highs, np.full(lows.size, np.inf))


def _numbers(ordinals: Ordinals) -> Floats:
    bits = np.where(ordinals < 0, _SIGN - ordinals, ordinals)
    return np.asarray(bits, np.int64).view(np.float64)
