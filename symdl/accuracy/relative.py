"""Certificates of approximations: a proved bound of the relative error over an interval."""

from __future__ import annotations

from fractions import Fraction
from typing import cast

import sympy as sp
from flint import arb, fmpq

from symdl.accuracy.chebyshev import chebyshev_terms
from symdl.accuracy.enclosure import Enclosure, enclosed
from symdl.accuracy.formula import Formula, NotEnclosed, Values, formula
from symdl.oracle.problem import Number, exactly


def polynomial(coefficients: tuple[float, ...], variable: sp.Expr) -> sp.Expr:
    """The polynomial with these coefficients, constant first, each taken exactly: nested as Horner's rule does."""
    total: sp.Expr = sp.Integer(0)
    for coefficient in reversed(coefficients):
        total = sp.Add(sp.Mul(total, variable), sp.Rational(coefficient))
    return total


def max_relative_error(
    approximation: sp.Expr,
    expression: sp.Expr,
    name: str,
    low: Number,
    high: Number,
    values: Values = None,
    *,
    enough: float = 0.0,
    parts: int = 4096,
) -> float:
    """A proved upper bound of |approximation/expression - 1| over [low, high], sharp to about a hundredth.

    The interval is halved until the bound of a part is sharp, or at most ``enough``. A zero that both have at 0 is
    divided out of the part that begins or ends there. Raises NotEnclosed where ``parts`` parts do not suffice.
    """
    difference = formula(approximation - expression, name, values)
    truth = formula(expression, name, values)
    waiting = [(Fraction(low), Fraction(high))]
    worst = 0.0
    for _ in range(parts):
        if not waiting:
            return worst
        a, b = waiting.pop()
        try:
            bound, sharp = _relative(difference, truth, a, b)
            if bound <= max(enough, worst) or sharp:
                worst = max(worst, bound)
                continue
        except NotEnclosed:
            pass
        middle = (a + b) / 2
        waiting += [(a, middle), (middle, b)]
    raise NotEnclosed


def _relative(difference: Formula, truth: Formula, low: Fraction, high: Fraction) -> tuple[float, bool]:
    """An upper bound of |difference/truth|, and whether a lower bound of its largest value is as good as that."""
    a, b = cast(fmpq, exactly(low)), cast(fmpq, exactly(high))
    if a == 0 or b == 0:  # about 0, where both may vanish; 0 itself decides no branch
        centre, radius = fmpq(0), max(b, -a)
        a, b = (a or b / 2**1100), (b or a / 2**1100)
    else:
        centre, radius = (a + b) / 2, (b - a) / 2
    below = enclosed(truth, a, b, centre, radius)
    order = below.zeros if centre == 0 else 0
    below = below.divided(order)
    scale = below.smallest()
    if not scale > 0:
        raise NotEnclosed
    above = enclosed(difference, a, b, centre, radius, 12).divided(order)
    error = sum(map(abs, chebyshev_terms(list(above.coefficients))), above.remainder.abs_upper())
    bound = (error / scale).upper()
    ends = (arb(1), arb(0), arb(-1)) if centre != 0 else ((arb(1) if high > 0 else arb(-1)), arb(0))
    reached = max(
        ((abs(_at(above, t)) - above.remainder.abs_upper()) / abs(_at(below, t)).upper()).lower() for t in ends
    )
    return float(bound) * (1 + 2.0**-50), bool(reached * 1.01 >= bound)


def _at(given: Enclosure, t: arb) -> arb:
    total = arb(0)
    for c in reversed(given.coefficients):
        total = total * t + c
    return total
