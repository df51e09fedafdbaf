"""Floating-point formats: correct rounding of a rational to a dtype."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import cast

from flint import arb, fmpq

UNDERFLOW = 1100  # 2^-1100 is far below half of the smallest subnormal of float64, 2^-1075


@dataclass(frozen=True)
class Format:
    """A binary floating-point format: significant bits, smallest and largest exponent of a normal number."""

    bits: int
    low: int
    high: int

    def unit(self, exponent: int) -> fmpq:
        """The distance of neighbours in the binade ``2^exponent``."""
        return power_of_two(min(max(exponent, self.low), self.high) - self.bits + 1)

    def round(self, value: fmpq) -> fmpq:
        """``value`` rounded to nearest, ties to even, as if there were no largest number."""
        if value == 0:
            return value
        unit = self.unit(binade(abs(value)))
        scaled = value / unit
        steps, rest = divmod(int(scaled.p), int(scaled.q))
        half = 2 * rest - int(scaled.q)
        return fmpq(steps + (half > 0 or (half == 0 and steps % 2 == 1))) * unit

    def nearest(self, value: fmpq) -> float:
        """``value`` rounded to nearest, ties to even, overflowing to infinity; a zero keeps the sign."""
        rounded = self.round(value)
        overflow = abs(rounded) >= power_of_two(self.high + 1)
        number = math.inf if overflow else abs(int(rounded.p) / int(rounded.q))
        return -number if value < 0 else number


_FORMATS = {
    "float64": Format(53, -1022, 1023),
    "float32": Format(24, -126, 127),
    "float16": Format(11, -14, 15),
    "bfloat16": Format(8, -126, 127),
}


def format_of(dtype: object) -> Format:
    """The format of a dtype: its name, or a NumPy type."""
    name = dtype if isinstance(dtype, str) else getattr(dtype, "name", getattr(dtype, "__name__", str(dtype)))
    if name not in _FORMATS:
        raise ValueError(f"dtype {dtype!r} has no rounding here; expected one of {', '.join(_FORMATS)}")
    return _FORMATS[cast(str, name)]


def power_of_two(exponent: int) -> fmpq:
    return fmpq(1 << exponent) if exponent >= 0 else fmpq(1, 1 << -exponent)


def binade(size: fmpq) -> int:
    """The binary exponent of a positive rational: ``2^e <= size < 2^(e+1)``."""
    guess = int(size.p).bit_length() - int(size.q).bit_length()
    return guess if size >= power_of_two(guess) else guess - 1


def as_rational(number: arb) -> fmpq:
    """An exact finite ball as a rational; what every dtype rounds to 0 or infinity is brought near."""
    mantissa, exponent = (int(part) for part in number.man_exp())
    if mantissa and not -UNDERFLOW - 2 <= (top := mantissa.bit_length() + exponent) <= UNDERFLOW:
        mantissa, exponent = (1 if mantissa > 0 else -1), (UNDERFLOW if top > 0 else -UNDERFLOW)
    return fmpq(mantissa) * power_of_two(exponent)
