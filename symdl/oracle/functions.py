"""Functions that arb evaluates, with their limits at infinities and the ends of their domains."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from flint import acb, arb, fmpq

from symdl.oracle.arithmetic import integer_power, mul
from symdl.oracle.reals import MINUS, PLUS, ZERO, Outside, Real, Undecided, ball_of, infinite, sign_of


@dataclass(frozen=True)
class Elementary:
    """A real function of one number: arb's own, its limits at both infinities, and where it has no value."""

    call: Callable[[arb], arb]
    low: Real | Callable[[], Real] | None = None
    high: Real | Callable[[], Real] | None = None
    outside: Callable[[arb], bool] = lambda x: False
    ends: tuple[tuple[int, Real], ...] = ()

    def __call__(self, value: Real) -> Real:
        x = ball_of(value)
        if not x.is_finite():
            limit = self.high if x > 0 else self.low
            if limit is None:
                raise Outside
            return limit() if callable(limit) else limit
        result = self.call(x)
        if result.is_finite():
            return result
        for end, there in self.ends:
            if value == end:
                return there
        if self.outside(x):
            raise Outside
        raise Undecided


def half_pi() -> Real:
    return arb.pi() / 2


def minus_half_pi() -> Real:
    return -arb.pi() / 2


def nonpositive_integer(x: arb) -> bool:
    return bool(x.is_integer() and x <= 0)


EXP = Elementary(arb.exp, ZERO, PLUS)
LOG = Elementary(arb.log, None, PLUS, lambda x: x < 0, ((0, MINUS),))


def power(base: Real, exponent: Real) -> Real:
    """``base**exponent`` over the reals; ``0**0`` is 1, and an even pole is ``+inf``."""
    if type(exponent) is fmpq and exponent.q == 1:
        return integer_power(base, int(exponent.p))
    if infinite(base) or infinite(exponent):
        return EXP(mul(exponent, LOG(base)))
    if base == 0:
        return ZERO if sign_of(exponent) > 0 else PLUS
    if type(exponent) is fmpq and exponent.q == 2:
        return integer_power(_square_root(base), int(exponent.p))
    result = ball_of(base) ** ball_of(exponent)
    if result.is_finite():
        return result
    if base < 0 and (type(exponent) is fmpq or not cast(arb, exponent).contains_integer()):
        raise Outside
    raise Undecided


def _square_root(base: Real) -> Real:
    if base < 0:
        raise Outside
    if type(base) is fmpq:
        top, bottom = int(base.p), int(base.q)
        root = fmpq(math.isqrt(top), math.isqrt(bottom))
        if root * root == base:
            return root
    result = ball_of(base).sqrt()
    if result.is_finite():
        return result
    raise Undecided


_LAMBERT = {
    0: Elementary(arb.lambertw, None, PLUS, lambda x: x < -arb(-1).exp()),
    -1: Elementary(lambda x: x.lambertw(-1), None, None, lambda x: x < -arb(-1).exp() or x > 0, ((0, MINUS),)),
}


def lambert(value: Real, branch: Real = ZERO) -> Real:
    return _LAMBERT[int(cast(fmpq, branch).p)](value)


def polygamma(order: Real, value: Real) -> Real:
    result = acb(ball_of(value)).polygamma(acb(ball_of(order))).real
    if result.is_finite():
        return result
    if nonpositive_integer(ball_of(value)):
        raise Outside
    raise Undecided


def finite(call: Callable[..., arb]) -> Callable[..., Real]:
    """``call`` of several balls; what it cannot do is undecided, an infinite argument has no value."""

    def apply(*values: Real) -> Real:
        if any(infinite(value) for value in values):
            raise Outside
        result = call(*(ball_of(value) for value in values))
        if result.is_finite():
            return result
        raise Undecided

    return apply
