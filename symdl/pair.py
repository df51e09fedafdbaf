"""Numbers with twice the digits of a dtype: float64 beside float32, unevaluated sums of two beside float64.

The passes run plans with it, and it is printed beside the NumPy kernels.
"""

from __future__ import annotations

from typing import Any

import numpy as np

_PAIR_UPPER = -(1 << 27)  # the bits of a double but for the lower half of its digits
_PAIR_HALF = 1 << 26  # half of the last of those
_PAIR_LEAST = 2.0**-960  # what the rounding of a smaller product leaves out is no exact number any more
_PAIR_MOST = 1e30
_PAIR_GROWTH = 2.0**600  # by which the smaller factor of such a product is multiplied


class Pair:
    """``high + low``, of which high is what plain arithmetic gives; in sums, products and quotients."""

    __slots__ = ("high", "low")
    __array_ufunc__ = None  # array + Pair is the Pair's

    def __init__(self, high: Any, low: Any = 0.0) -> None:
        self.high = high
        self.low = low

    def __neg__(self) -> Pair:
        return Pair(-self.high, -self.low)

    def __add__(self, other: Any) -> Pair:
        other = paired(other)
        total = self.high + other.high
        part = total - self.high
        error = (self.high - (total - part)) + (other.high - part)
        return Pair(total, error + (self.low + other.low))

    __radd__ = __add__

    def __sub__(self, other: Any) -> Pair:
        return self + -paired(other)

    def __rsub__(self, other: Any) -> Pair:
        return paired(other) + -self

    def __mul__(self, other: Any) -> Pair:
        other = paired(other)
        product = self.high * other.high
        error = product_error(self.high, other.high, product)
        low = error + (self.high * other.low + self.low * other.high)
        small = (np.abs(product) < _PAIR_LEAST) & (product != 0.0)
        if np.any(small):
            return Pair(np.where(small, _small_product(self, other), product), np.where(small, 0.0, low))
        return Pair(product, low)

    __rmul__ = __mul__

    def __truediv__(self, other: Any) -> Pair:
        other = paired(other)
        quotient = self.high / other.high
        product = quotient * other.high
        rest = (self.high - product) - product_error(quotient, other.high, product)
        return Pair(quotient, (rest + (self.low - quotient * other.low)) / other.high)

    def __rtruediv__(self, other: Any) -> Pair:
        return paired(other) / self


def paired(number: Any) -> Pair:
    """A number or array as a Pair; a Pair as it is."""
    return number if isinstance(number, Pair) else Pair(number)


def product_error(a: Any, b: Any, product: Any) -> Any:
    """What the rounded product of two float64 numbers leaves out: exactly, or 0 where that would underflow."""
    a_high, a_low = _pair_halves(a)
    b_high, b_low = _pair_halves(b)
    error = a_low * b_low - (((product - a_high * b_high) - a_low * b_high) - a_high * b_low)
    return np.where(np.abs(product) < _PAIR_LEAST, 0.0, error)


def _small_product(a: Pair, b: Pair) -> Any:
    """The product of two pairs as a number: what the nearest one leaves out would be none."""
    scales = (
        np.where(smaller, _PAIR_GROWTH, 1.0) for smaller in (abs(a.high) < abs(b.high), abs(a.high) >= abs(b.high))
    )
    (a_high, a_low), (b_high, b_low) = ((p.high * s, p.low * s) for p, s in zip((a, b), scales, strict=True))
    product = a_high * b_high
    whole = product + (product_error(a_high, b_high, product) + (a_high * b_low + a_low * b_high))
    return whole / _PAIR_GROWTH


def _pair_halves(number: Any) -> tuple[Any, Any]:
    number = np.asarray(number)
    bits = number.view(np.int64)
    high = (bits + _PAIR_HALF & _PAIR_UPPER).view(np.float64)
    if (infinite := np.isinf(high)).any():  # so is what the largest numbers round up to
        high = np.where(infinite, (bits & _PAIR_UPPER).view(np.float64), high)
    return high, number - high


def pair_of(number: Any, like: Any) -> Any:
    """A number or array with twice the digits of ``like``, an array of the computing dtype."""
    number = np.asarray(number, np.float64)
    return number if like.dtype == np.float32 else Pair(number)


def pair_exactly(number: float, remainder: float, like: Any) -> Any:
    """``number + remainder``, as far as twice the digits of ``like`` hold it."""
    return np.asarray(number) if like.dtype == np.float32 else Pair(np.asarray(number), remainder)


def pair_high(pair: Any, like: Any) -> Any:
    """The nearest number of the computing dtype; the sum is rounded as sums of ``like`` are."""
    if isinstance(pair, Pair):
        high = np.asarray(pair.high).view(type(like))
        return np.where(np.isfinite(pair.low), high + pair.low, high)
    return pair.astype(like.dtype)


def pair_low(pair: Any, high: Any) -> Any:
    """What ``pair_high`` leaves out; a finite number even where high is infinite."""
    if isinstance(pair, Pair):
        return np.where(np.isfinite(pair.low), (pair.high - high) + pair.low, 0.0)
    return np.fmax(np.fmin(pair - high, _PAIR_MOST), -_PAIR_MOST).astype(high.dtype)


def pair_where(truth: Any, then: Any, otherwise: Any) -> Any:
    """``then`` where ``truth`` holds, else ``otherwise``."""
    if not isinstance(then, Pair) and not isinstance(otherwise, Pair):
        return np.where(truth, then, otherwise)
    then, otherwise = paired(then), paired(otherwise)
    return Pair(np.where(truth, then.high, otherwise.high), np.where(truth, then.low, otherwise.low))
