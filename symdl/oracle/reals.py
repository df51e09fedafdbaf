"""The extended real numbers of the oracle: exact rationals, finite balls and exact infinities."""

from __future__ import annotations

from typing import TypeAlias

from flint import arb, fmpq

Real: TypeAlias = arb | fmpq
"""An exact rational, a finite ball, or an exact infinity; never NaN, never an unbounded ball."""
PLUS, MINUS, ZERO, HALF, ONE = arb.pos_inf(), arb.neg_inf(), fmpq(0), fmpq(1, 2), fmpq(1)


class Outside(Exception):
    """Certainly no real number: outside the domain, or an indeterminate form of infinities."""


class Undecided(Exception):
    """This precision cannot say."""


def ball_of(value: Real) -> arb:
    """A number as a ball of the working precision."""
    return value if isinstance(value, arb) else arb(value)


def infinite(value: Real) -> bool:
    """Whether a number is one of the exact infinities."""
    return isinstance(value, arb) and not value.is_finite()


def sign_of(value: Real) -> int:
    """-1, 0 or 1, certified."""
    if value > 0:
        return 1
    if value < 0:
        return -1
    if value == 0:
        return 0
    raise Undecided
