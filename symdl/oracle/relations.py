"""Comparisons, which are certified or undecided, and functions that only compare."""

from __future__ import annotations

from typing import Any

from symdl.oracle.reals import HALF, ONE, ZERO, Outside, Real, Undecided, sign_of


def less(a: Real, b: Real) -> bool:
    if a < b:
        return True
    if a >= b:
        return False
    return _unordered(a, b)


def less_equal(a: Real, b: Real) -> bool:
    return not less(b, a)


def equal(a: Real, b: Real) -> bool:
    if a == b:
        return True
    if a < b or a > b:
        return False
    return _unordered(a, b)


def _unordered(a: Real, b: Real) -> bool:
    if a == b:  # exactly equal balls: neither is less
        return False
    raise Undecided


def holds(value: Any) -> bool:
    """A condition's truth; a number is true unless it is 0."""
    return value if isinstance(value, bool) else sign_of(value) != 0


def dirac(value: Real) -> Real:
    if sign_of(value) == 0:
        raise Outside
    return ZERO


def heaviside(value: Real, at_zero: Real = HALF) -> Real:
    return (ZERO, at_zero, ONE)[sign_of(value) + 1]


def kronecker(a: Real, b: Real) -> Real:
    return ONE if equal(a, b) else ZERO
