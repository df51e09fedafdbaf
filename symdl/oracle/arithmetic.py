"""Arithmetic on the extended real line; an indeterminate form is outside, a lost digit undecided."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, cast

from flint import arb, fmpq

from symdl.oracle.reals import MINUS, ONE, PLUS, ZERO, Outside, Real, Undecided, ball_of, infinite, sign_of

_RATIONAL_BITS = 1 << 15  # a longer exact power becomes a ball


def add(*terms: Real) -> Real:
    total: Real = ZERO
    for term in terms:
        sum_ = total + term
        if isinstance(sum_, arb) and not sum_.is_finite():
            infinities = [value for value in (total, term) if infinite(value)]
            if not infinities:
                raise Undecided
            if len(infinities) == 2 and sign_of(total) != sign_of(term):
                raise Outside
            sum_ = infinities[0]
        total = sum_
    return total


def mul(*factors: Real) -> Real:
    total: Real = ONE
    for factor in factors:
        product = total * factor
        if isinstance(product, arb) and not product.is_finite():
            if not (infinite(total) or infinite(factor)):
                raise Undecided
            sign = sign_of(total) * sign_of(factor)
            if not sign:
                raise Outside
            product = PLUS if sign > 0 else MINUS
        total = product
    return total


def integer_power(base: Real, n: int) -> Real:
    if n == 0:
        return ONE
    if infinite(base):
        return ZERO if n < 0 else PLUS if base > 0 or n % 2 == 0 else MINUS
    if n < 0 and base == 0:
        if n % 2:
            raise Outside
        return PLUS
    if type(base) is fmpq:
        if abs(n) * max(int(base.p).bit_length(), int(base.q).bit_length()) < _RATIONAL_BITS:
            return base**n
        return arb(base) ** n
    ball = cast(arb, base)
    result = ball**n
    if result.is_finite():
        return result
    if n > 0:  # arb takes logarithms where the midpoint is 0
        return arb(0, ball.abs_upper() ** n)
    raise Undecided


def maximum(*values: Real) -> Real:
    return _extreme(values, lambda a, b: a >= b, arb.max)


def minimum(*values: Real) -> Real:
    return _extreme(values, lambda a, b: a <= b, arb.min)


def _extreme(values: Sequence[Real], wins: Callable[[Any, Any], bool], join: Callable[[arb, arb], arb]) -> Real:
    best = values[0]
    for value in values[1:]:
        if wins(value, best):
            best = value
        elif not wins(best, value):
            best = join(ball_of(best), ball_of(value))
    return best


def floor(value: Real) -> Real:
    if infinite(value):
        return value
    if type(value) is fmpq:
        return fmpq(value.floor())
    result = cast(arb, value).floor()
    if result.is_exact():
        return result
    raise Undecided


def mod(value: Real, modulus: Real) -> Real:
    return add(value, mul(fmpq(-1), modulus, floor(mul(value, integer_power(modulus, -1)))))
