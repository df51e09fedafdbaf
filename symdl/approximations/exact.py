"""Numbers taken exactly, and the certified value of a function at one."""

from __future__ import annotations

import sympy as sp
from flint import arb, ctx, fmpq

from symdl.oracle.problem import Problem
from symdl.oracle.programs import compiled
from symdl.oracle.reals import Outside, Undecided, ball_of, infinite

PRECISION = 256
"""Bits of the midpoints."""


def value(function: sp.Expr, name: str, x: fmpq) -> arb:
    """The ball of a function at a rational; NaN where the working precision cannot say."""
    try:
        found = Problem(compiled(function), {name: x}).run(ctx.prec)
    except (Outside, Undecided):
        return arb.nan()
    return arb.nan() if infinite(found) else ball_of(found)


def rational(number: float) -> fmpq:
    """A double as a rational."""
    return fmpq(*number.as_integer_ratio())


def total(parts: tuple[float, ...]) -> fmpq:
    """The exact sum of doubles."""
    return sum(map(rational, parts), fmpq(0))


def exactly(number: arb) -> fmpq:
    """The midpoint of a ball as a rational."""
    mantissa, exponent = (int(part) for part in number.mid().man_exp())
    return fmpq(mantissa << exponent) if exponent >= 0 else fmpq(mantissa, 1 << -exponent)
