"""Interior zeros: where a derivative (or a value) passes through 0 or touches it, and how large it is around there."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

_STEPS = 32
"""How many steps within 1 of a point, on each side."""
_SMALL = 2.0**-24
"""What stays larger than this, relative to its surroundings, jumps over 0 or turns before it."""
_SHALLOW = 2.0**-5
"""A size that is lowest at a point of the grid and not below this, relative to its surroundings, touches no zero."""
_FAR = 2.0**40
_ORIGIN = 2.0**-40
"""A zero nearer to 0 than this is no interior one."""
_CHORDS = 16
"""So many steps find a simple zero."""
_SHRINK = (math.sqrt(5) - 1) / 2


@dataclass(frozen=True)
class _Zero:
    name: str
    place: float
    size: float
    others: tuple[tuple[str, float], ...]


@dataclass(eq=False)
class Zeros:
    """The interior zeros of a truth along its inputs, looked for where they are asked for."""

    value: Callable[[Mapping[str, float]], float]
    names: Sequence[str]
    found: list[_Zero] = field(default_factory=list)

    def size_around(self, point: Mapping[str, float]) -> float:
        """The largest |truth| within 1 of an interior zero that lies within 1 of the point; 0 without one."""
        return max((self._along(name, point) for name in self.names), default=0.0)

    def _along(self, name: str, point: Mapping[str, float]) -> float:
        x = point[name]
        others = tuple((n, v) for n, v in point.items() if n != name)
        if not all(math.isfinite(v) for v in point.values()) or abs(x) > _FAR:
            return 0.0
        if not self._sizes(name, x, others):
            self._look(name, x, others)
        return max(self._sizes(name, x, others), default=0.0)

    def _sizes(self, name: str, x: float, others: tuple[tuple[str, float], ...]) -> list[float]:
        return [z.size for z in self.found if z.name == name and z.others == others and abs(x - z.place) <= 1]

    def _look(self, name: str, x: float, others: tuple[tuple[str, float], ...]) -> None:
        """Add the zeros within 1 of a place."""

        def value(t: float) -> float:
            return self.value({**dict(others), name: t})

        grid = [x + k / _STEPS for k in range(-_STEPS, _STEPS + 1)]
        values = [value(t) for t in grid]
        largest = max((abs(v) for v in values if math.isfinite(v)), default=0.0)
        candidates = [t for t, v in zip(grid, values, strict=True) if v == 0]
        for (a, u), (b, v) in pairwise(zip(grid, values, strict=True)):
            if u * v < 0:
                candidates.append(_crossing(value, a, b, u, v))
        for (a, u), (_, v), (b, w) in zip(*(list(zip(grid, values, strict=True))[k:] for k in range(3)), strict=False):
            if 0 < abs(v) <= min(abs(u), abs(w), largest * _SHALLOW) and u * v > 0 and v * w > 0:
                candidates.append(_lowest(value, a, b, largest * _SHALLOW**2))
        for place in candidates:
            if abs(place) > _ORIGIN and abs(value(place)) <= _SMALL * largest and not _flat(value, place):
                near = [abs(value(place + k / 16)) for k in range(-16, 17)]
                self.found.append(_Zero(name, place, max(v for v in near if math.isfinite(v)), others))


def _flat(value: Callable[[float], float], place: float) -> bool:
    """Whether the truth is 0 all around: no zero, but a branch that is constant."""
    return value(place - 2.0**-30) == 0 == value(place + 2.0**-30)


def _crossing(value: Callable[[float], float], a: float, b: float, left: float, right: float) -> float:
    """The place between two points of different sign where the sign changes.

    First on chords, where an end that stays twice counts for half (the Illinois rule), then by halves.
    """
    at_a, at_b, moved = left, right, 0
    for step in range(_CHORDS + 80):
        chord = b - (b - a) * (right / (right - left)) if step < _CHORDS and right != left else b
        middle = chord if a < chord < b else (a + b) / 2
        if middle in (a, b):
            break
        here = value(middle)
        if here == 0:
            return middle
        if here * at_a > 0:
            a, left, at_a, right, moved = middle, here, here, right / 2 if moved < 0 else right, -1
        else:
            b, right, at_b, left, moved = middle, here, here, left / 2 if moved > 0 else left, 1
    return a if abs(at_a) <= abs(at_b) else b


def _lowest(value: Callable[[float], float], a: float, b: float, enough: float) -> float:
    """The place between two points where the size is lowest; anywhere if it soon is not below ``enough``."""
    c, d = b - _SHRINK * (b - a), a + _SHRINK * (b - a)
    at_c, at_d = abs(value(c)), abs(value(d))
    for step in range(60):
        if step == 12 and min(at_c, at_d) > enough:
            break
        if at_c < at_d:
            b, d, at_d = d, c, at_c
            c = b - _SHRINK * (b - a)
            at_c = abs(value(c))
        else:
            a, c, at_c = c, d, at_d
            d = a + _SHRINK * (b - a)
            at_d = abs(value(d))
    return c if at_c < at_d else d
