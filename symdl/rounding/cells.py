"""What is known of a plan's values in many cells, each a range of its argument: intervals, truths, what was rounded."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from symdl.plan import Constant, Operand
from symdl.rounding.interval import Floats, Interval, exactly, outwards

DIGITS = 53
LOWEST = -1074
"""The exponent of the least number."""
LEAST_NORMAL = 2.0**-1022
BEYOND = 1024.0
"""The exponent of what is too large for a double."""
ANY = 1024.0
"""The grid of 0, which is a multiple of all numbers."""
SURE, UNSURE, NEVER = 1, 0, -1
Truths = NDArray[np.int8]
Stated = Callable[[str], float]
"""By how many ulps a function of this name is off at most, as its target states."""


@dataclass(eq=False)
class Cells:
    """Everything known of a plan's values in many cells."""

    stated: Stated
    beside: Mapping[str, Interval]
    """The values a little further off."""
    values: dict[str, Interval] = field(default_factory=dict)
    truths: dict[str, Truths] = field(default_factory=dict)
    grids: dict[str, Floats] = field(default_factory=dict)
    """The exponents of powers of two of which values are multiples."""
    noise: dict[str, Floats] = field(default_factory=dict)
    """What a step may round."""

    def value(self, operand: Operand) -> Interval:
        if not isinstance(operand, Constant):
            return self.values[operand.name]
        number = exactly(float(operand.value))
        return outwards(number.low, number.high) if operand.remainder else number

    def truth(self, operand: Operand) -> Truths:
        if isinstance(operand, Constant):
            return np.array([SURE if operand.value else NEVER], np.int8)
        return self.truths[operand.name]

    def grid(self, operand: Operand) -> Floats:
        if not isinstance(operand, Constant):
            return self.grids[operand.name]
        return np.array([LOWEST if operand.remainder else grid_of(operand.value)])


def exponent(size: Floats) -> Floats:
    """Of the power of two at or below it."""
    _, above = np.frexp(size)
    found = np.where(size == 0, LOWEST, above - 1.0)
    return np.asarray(np.where(np.isfinite(size), np.maximum(found, LOWEST), BEYOND))


def grid_of(number: float) -> float:
    """The exponent of the last digit of a number that is not 0."""
    if number == 0 or not np.isfinite(number):
        return ANY
    above, below = float(number).as_integer_ratio()
    return float((above & -above).bit_length() - 1 - (below.bit_length() - 1))


def own_grid(value: Interval) -> Floats:
    if value.low.size == 1 and value.low[0] == value.high[0]:
        return np.array([grid_of(float(value.low[0]))])
    return np.where(value.size == 0, ANY, np.maximum(exponent(value.least) - (DIGITS - 1), LOWEST))


def is_power_of_two(value: Interval) -> bool:
    """Whether it is one in all cells."""
    alone = value.low.size == 1 and value.low[0] == value.high[0]
    return alone and abs(np.frexp(value.low[0])[0]) == 0.5


def three_valued(sure: Any, never: Any) -> Truths:
    return np.where(sure, SURE, np.where(never, NEVER, UNSURE)).astype(np.int8)
