"""Any function over an interval, with or without a zero in it: the fit that the closed loop asks for."""

from __future__ import annotations

from itertools import pairwise
from math import frexp, ldexp, log2

import numpy as np
import sympy as sp
from flint import arb, ctx, fmpq

from symdl.accuracy.enclosure import NotEnclosed
from symdl.approximations.approximation import Approximation, Form
from symdl.approximations.exact import PRECISION, exactly, total, value
from symdl.approximations.fit import Unfit, fit
from symdl.approximations.root import refined_zero, slip
from symdl.errors import DerivationError

_REFUSED = (
    Unfit,
    NotEnclosed,
    DerivationError,
    ValueError,
    ArithmeticError,
    TypeError,
    LookupError,
    NotImplementedError,
)
_HIGHEST_POWER = 8
_PIECES, _DEPTH = 400, 12  # how hard to try for a proof
_SLACK = 4.0  # how far the proved bound may lie above the one that is asked for


def anchored(
    expression: sp.Expr,
    name: str,
    low: float,
    high: float,
    zero: float | None = None,
    bits: float = 55,
    *,
    pair: bool = True,
    joint: bool = False,
) -> Approximation | None:
    """A certified fit of an expression of one real variable over [low, high], to about 2^-bits of its value.

    ``zero`` is a number beside the one zero of the expression in the interval, or 0 exactly: the fit is then the
    distance from the zero, or a power of the argument, times a polynomial. With 0 the expression may be a quotient of
    which both parts vanish there. ``pair`` keeps what the polynomial's constant lacks; ``joint`` rounds the
    coefficients together, which takes longer. None where no such fit is proved.
    """
    try:
        with np.errstate(over="raise"):  # a coefficient that single precision cannot hold
            return _anchored(expression, name, low, high, zero, bits, pair, joint)
    except _REFUSED:
        return None


def _anchored(
    expression: sp.Expr, name: str, low: float, high: float, zero: float | None, bits: float, pair: bool, joint: bool
) -> Approximation | None:
    form = _form(expression, name, low, high, zero)
    for together in sorted({joint, True}):
        options = {
            "wanted": 2.0**-bits,
            "refused": _SLACK * 2.0**-bits,
            "tolerance": 1.1,
            "pieces": _PIECES,
            "depth": _DEPTH,
        }
        made = fit(expression, name, low, high, form, error=2.0 ** -(bits + 1), pair=pair, joint=together, **options)
        if made.bound <= _SLACK * 2.0**-bits:
            return made
    return None


def zeros(expression: sp.Expr, name: str, low: float, high: float, count: int = 64) -> list[float]:
    """The zeros of an expression in (low, high) beside which it changes its sign between ``count`` looks.

    Each is the double nearest to it. A zero that no look separates from another, or without a change of sign, is not
    found; 0 itself is found where the expression is exactly 0 there.
    """
    with ctx.workprec(PRECISION):
        a, b = (fmpq(*end.as_integer_ratio()) for end in (low, high))
        # An odd count of steps of a length that is no multiple of anything: looks do not fall on round numbers.
        points = [a, *(a + (b - a) * fmpq(97 * k + 31, 97 * count) for k in range(count)), b]
        try:
            signs = [(x, _sign(expression, name, x)) for x in points]
        except _REFUSED:
            return []
        known = [(x, s) for x, s in signs if s]
        found = [_bisected(expression, name, x, y, s) for (x, s), (y, t) in pairwise(known) if s * t < 0]
        return [x for x in found if x is not None]


def _sign(expression: sp.Expr, name: str, x: fmpq) -> int:
    ball = value(expression, name, x)
    return 1 if ball > 0 else -1 if ball < 0 else 0


def _bisected(expression: sp.Expr, name: str, low: fmpq, high: fmpq, sign: int) -> float | None:
    """The double beside the change of sign between two numbers."""
    at_zero = value(expression, name, fmpq(0))
    if low < 0 < high and at_zero.is_finite() and at_zero.contains(0):
        return 0.0
    for _ in range(200):
        middle = (low + high) / 2
        there = _sign(expression, name, middle)
        if not there:
            return int(middle.p) / int(middle.q)
        low, high = (middle, high) if there == sign else (low, middle)
        if (high - low) * (1 << 70) < abs(low):
            break
    return int(low.p) / int(low.q)


# ------------------------------------------------------------------------------------------ the form


def _form(expression: sp.Expr, name: str, low: float, high: float, zero: float | None) -> Form:
    if zero == 0.0:
        power = _power(expression, name, low, high)
        return Form(power=power, even=low == -high and _is_even(expression, name, high, power))
    if zero is None:
        if low == -high and _is_even(expression, name, high, 0):
            return Form(even=True)
        return Form(centre=_centre(low, high))
    with ctx.workprec(PRECISION):
        parts = _parts(refined_zero(expression, name, _found(expression, name, zero)))
    centre = parts[0] if abs(parts[0] - (low + high) / 2) < (high - low) / 4 else _centre(low, high)
    return Form(zero=parts, centre=centre)


def _found(expression: sp.Expr, name: str, guess: float) -> tuple[float, ...]:
    """The zero beside a guess, by secants, as two doubles."""
    a, b = arb(guess), arb(guess) * (1 + arb(2) ** -20)
    at_a, at_b = (value(expression, name, exactly(x)) for x in (a, b))
    for _ in range(40):
        if at_a == at_b or not (at_a - at_b).is_finite() or at_a.contains(0):
            break
        moved = (a - at_a * (b - a) / (at_b - at_a)).mid()
        if not moved.is_finite() or abs(moved - a) < abs(a) * arb(2) ** -100:
            break
        b, at_b = a, at_a
        a, at_a = moved, value(expression, name, exactly(moved))
    head = float(a.mid())
    return head, float((a - head).mid())


def _parts(root: arb) -> tuple[float, ...]:
    """A zero in parts that are subtracted in turn: two that single precision holds, and as many doubles as it takes
    for the double next to the zero to keep its distance's digits."""
    parts: list[float] = []
    for held in (np.float32, np.float32, np.float64, np.float64):
        rest = root - arb(total(tuple(parts)))
        if len(parts) > 2 and slip(root, tuple(parts)) < arb(2) ** -54:
            break
        parts.append(float(held(float(rest.mid()))))
    return tuple(parts)


def _centre(low: float, high: float) -> float:
    """About the middle, with few digits, so that subtracting it is mostly exact; 0 where 0 lies well inside."""
    middle, half = (low + high) / 2, (high - low) / 2
    if abs(middle) < half / 4:
        return 0.0
    unit = ldexp(1.0, frexp(half)[1] - 4)
    return round(middle / unit) * unit


def _power(expression: sp.Expr, name: str, low: float, high: float) -> int:
    """m where f(x) is about x^m near 0, m >= 1, or 0 where f has no value at 0 itself; raises Unfit."""
    side = 1 if high >= -low else -1
    with ctx.workprec(4 * PRECISION):
        near, nearer = (abs(value(expression, name, fmpq(side, 1 << n))) for n in (60, 61))
        if not (near > 0 and nearer > 0):
            raise Unfit("no power beside 0")
        order = float((near / nearer).mid())
        lowest = 1 if value(expression, name, fmpq(0)).is_finite() else 0
    power = round(log2(order))
    if not lowest <= power <= _HIGHEST_POWER or abs(log2(order) - power) > 1e-6:
        raise Unfit("no power beside 0")
    return power


def _is_even(expression: sp.Expr, name: str, high: float, power: int) -> bool:
    """Whether f(x)/x^power seems even; the proof over the whole interval is the certificate's."""
    with ctx.workprec(4 * PRECISION):
        for share in (fmpq(11, 97), fmpq(37, 97), fmpq(83, 97)):
            x = fmpq(*high.as_integer_ratio()) * share
            right, left = value(expression, name, x), value(expression, name, -x) * (-1) ** power
            if not right.is_finite() or not left.is_finite() or not abs(right - left) < abs(right) * arb(2) ** -200:
                return False
    return True
