"""A program with its inputs, taken exactly: it runs at any precision and position."""

from __future__ import annotations

import math
import numbers
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, TypeAlias, cast

from flint import fmpq

from symdl.oracle.programs import Program
from symdl.oracle.reals import MINUS, PLUS, Real, infinite, sign_of
from symdl.oracle.steps import Scene
from symdl.oracle.truth import PRECISIONS, Truth, at_precision, climb

Number: TypeAlias = float | int | Fraction


def exactly(number: Any) -> Real | None:
    """A Python or NumPy number, exactly; None for NaN."""
    if type(number) is not float and isinstance(number, numbers.Rational):
        return fmpq(int(number.numerator), int(number.denominator))
    number = float(number)
    if math.isfinite(number):
        return fmpq(*number.as_integer_ratio())
    return None if math.isnan(number) else PLUS if number > 0 else MINUS


@dataclass(frozen=True, eq=False)
class Problem:
    """A program with its inputs; runs at any precision and position."""

    program: Program
    values: Mapping[str, Real | None]
    rows: Mapping[str, Sequence[Real | None]] = field(default_factory=dict)
    size: int = 0
    scenes: dict[int, Scene] = field(default_factory=dict)

    def run(self, precision: int, index: int = -1) -> Real:
        scene = self.scenes.get(precision)
        if scene is None:
            scene = Scene(self.values, self.rows, self.size)
            if self.size:
                self.scenes[precision] = scene  # the next position shares its reductions
        scene.index = -2  # an exception may have left the scene anywhere
        scene.move(index)
        return cast(Real, at_precision(precision, lambda: self.program.run(scene)))

    def truth(self, index: int = -1, highest: int = PRECISIONS[-1]) -> Truth:
        return climb(lambda precision: self.run(precision, index), lambda: self.describe(index), highest)

    def describe(self, index: int) -> str:
        inputs = ", ".join(f"{name} = {value}" for name, value in self.values.items())
        place = f" at position {index}" if index >= 0 else ""
        return f"`{self.program.source}`{place} with {inputs}"

    def infinities(self) -> list[tuple[str, int, int]]:
        """Name, place (-1 for a scalar) and sign of every infinite input."""
        found = [(name, -1, value) for name, value in self.values.items()]
        found += [(name, i, value) for name, entries in self.rows.items() for i, value in enumerate(entries)]
        return [(name, i, sign_of(value)) for name, i, value in found if value is not None and infinite(value)]

    def nearer(self, k: int, spread: int) -> Problem:
        """The same problem with infinities replaced by about 2^k, growing at equal or at different rates."""
        places = self.infinities()
        values, rows = dict(self.values), {name: list(entries) for name, entries in self.rows.items()}
        for rank, (name, index, sign) in enumerate(places):
            rate = {0: 0, 1: rank, -1: len(places) - rank}[spread]
            height = k + k * rate // len(places)
            number = fmpq(sign * ((9 << height) + 1 + k % 5), 7)  # no multiple of anything
            if index < 0:
                values[name] = number
            else:
                rows[name][index] = number
        return Problem(self.program, values, rows, self.size)
