"""What a formula is far from 0: exp of a polynomial times a polynomial, with a proved bound of the rest.

No Taylor polynomial covers [100, 1e38]. But there log(1 + e^x) is x but for e^-100, and tanh is 1: a value is
written as exp(Q(y)) (P(y) + rho) with |rho| <= error for every y = |x| in [near, far], Q without a constant. What is
small beside its neighbour in a sum goes into the error, so that e^x/(1 + e^x) is 1 + rho, and its e^x are gone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, TypeAlias

import sympy as sp
from flint import arb, fmpq

from symdl.accuracy.formula import CONSTANT, VARIABLE, Formula, Node, NotEnclosed
from symdl.accuracy.ranges import Range, Ranges, add, ball_of_range, magnitude, mul, smallest
from symdl.oracle.table import TABLE

Powers: TypeAlias = dict[Fraction, arb]
"""A sum of powers of y: exponent -> coefficient."""
_SMALL = arb(2) ** -64
_ZERO = arb(0)


@dataclass(frozen=True)
class Tail:
    """``exp(exponent(y)) * (terms(y) + rho)``, ``|rho| <= error``."""

    terms: Powers
    error: arb = _ZERO
    exponent: Powers = field(default_factory=dict)


class Tails:
    """A formula on ``x = side * y``, ``y`` in [near, far], in this arithmetic."""

    def __init__(self, given: Formula, side: int, near: arb, far: arb):
        self.given, self.side, self.near, self.far = given, side, near, far
        low, high = (near, far) if side > 0 else (-far, -near)
        self.ranges = Ranges(given, low, high)
        self.known: dict[int, Tail] = {}
        self.by: dict[type, Callable[..., Tail]] = {
            sp.Add: self.sum,
            sp.Mul: self.product,
            sp.exp: self.exp,
            sp.log: self.log,
            sp.sinh: lambda v: self.scaled(self.sum(self.exp(v), self.scaled(self.exp(self.scaled(v, -1)), -1)), 0.5),
            sp.cosh: lambda v: self.scaled(self.sum(self.exp(v), self.exp(self.scaled(v, -1))), 0.5),
        }

    def value(self, place: int) -> Tail:
        """The tail of a node. Raises NotEnclosed, and Outside where the formula has no value."""
        if place not in self.known:
            self.known[place] = self._computed(self.given.nodes[place])
        return self.known[place]

    def _computed(self, node: Node) -> Tail:
        if node.kind is VARIABLE:
            return Tail({Fraction(1): arb(self.side)})
        if node.kind is CONSTANT:
            return Tail({Fraction(0): arb(node.number)} if node.number != 0 else {})
        if (chosen := self.ranges.selected(node)) is not None:
            place, sign = chosen
            return self.scaled(self.value(place), sign)
        if node.kind is sp.sign:
            return Tail({Fraction(0): arb(self.ranges.sign(node.arguments[0]))})
        if not node.arguments:
            return Tail({Fraction(0): TABLE[node.kind]()})
        if node.kind is sp.Pow:
            base, exponent = node.arguments
            number = self.given.nodes[exponent].number
            if number is not None:
                return self.power(self.value(base), number)
            return self.exp(self.product(self.value(exponent), self.log(self.value(base))))
        arguments = [self.value(argument) for argument in node.arguments]
        if node.kind in self.by:
            return self.by[node.kind](*arguments)
        return self._settled(node, arguments)

    def _settled(self, node: Node, arguments: list[Tail]) -> Tail:
        """A function of one number that hardly changes over the whole range of its argument."""
        if len(arguments) != 1:
            raise NotEnclosed(node.kind.__name__)
        given = Formula((Node(VARIABLE), Node(node.kind, (0,))), self.given.source, "", ())
        found = Ranges(given, *self.range(arguments[0])).value(1)
        ball = ball_of_range(found)
        middle = ball.mid()
        if node.kind in (sp.tanh, sp.erf, sp.erfc):  # keep the limit itself
            middle = min((arb(-1), arb(0), arb(1), arb(2)), key=lambda limit: float(abs(limit - middle)))
        return Tail({Fraction(0): middle} if middle != 0 else {}, abs(ball - middle).upper())

    # ------------------------------------------------------------------------------------------------ bounds

    def of_powers(self, powers: Powers) -> Range:
        """Where a sum of powers lies."""
        return add(*(mul(self._power(p), (c.lower(), c.upper())) for p, c in powers.items()))

    def _power(self, p: Fraction) -> Range:
        if p == 0:
            return arb(1), arb(1)
        exponent = arb(fmpq(p.numerator, p.denominator))
        ends = [self.near**exponent, self.far**exponent]
        low, high = ends if p > 0 else ends[::-1]
        return low.lower(), high.upper()

    def factor(self, tail: Tail) -> Range:
        """Where ``terms + rho`` lies."""
        return add(self.of_powers(tail.terms), (-tail.error, tail.error))

    def range(self, tail: Tail) -> Range:
        """Where the values lie."""
        return mul(self._exponential(tail.exponent), self.factor(tail)) if tail.exponent else self.factor(tail)

    def _exponential(self, exponent: Powers) -> Range:
        given = Formula((Node(VARIABLE), Node(sp.exp, (0,))), self.given.source, "", ())
        return Ranges(given, *self.of_powers(exponent)).value(1)

    def _size(self, powers: Powers) -> arb:
        return magnitude(self.of_powers(powers))

    # -------------------------------------------------------------------------------------------- arithmetic

    def scaled(self, tail: Tail, factor: Any) -> Tail:
        terms = {p: c * factor for p, c in tail.terms.items()}
        return Tail(terms, (tail.error * abs(arb(factor))).upper(), tail.exponent)

    def sum(self, *tails: Tail) -> Tail:
        total = tails[0]
        for tail in tails[1:]:
            total = self._plus(total, tail)
        return total

    def _plus(self, a: Tail, b: Tail) -> Tail:
        if not a.terms and a.error == 0:
            return b
        difference = _added(b.exponent, {p: -c for p, c in a.exponent.items()})
        apart = self.of_powers(difference)
        if magnitude(apart) < _SMALL:  # the same exponential: its coefficients may be balls
            size = (magnitude(self.factor(b)) * 2 * magnitude(apart)).upper()
            return Tail(_added(a.terms, b.terms), (a.error + b.error + size).upper(), a.exponent)
        if apart[0] > 0:
            return self._plus(b, a)
        if not apart[1] < 0:
            raise NotEnclosed
        small = (magnitude(self._exponential(difference)) * magnitude(self.factor(b))).upper()
        return Tail(a.terms, (a.error + small).upper(), a.exponent)

    def product(self, *tails: Tail) -> Tail:
        total = tails[0]
        for tail in tails[1:]:
            total = self._times(total, tail)
        return total

    def _times(self, a: Tail, b: Tail) -> Tail:
        terms: Powers = {}
        for p, c in a.terms.items():
            terms = _added(terms, {p + q: c * d for q, d in b.terms.items()})
        error = _ZERO
        if a.error != 0:
            error = a.error * self._size(b.terms)
        if b.error != 0:
            error = error + b.error * self._size(a.terms) + a.error * b.error
        return Tail(terms, error.upper(), _added(a.exponent, b.exponent))

    def _leading(self, tail: Tail) -> tuple[Fraction, arb, arb]:
        """The power and coefficient of the largest term, and the size of all else relative to it."""
        for power in (max(tail.terms, default=None), min(tail.terms, default=None)):
            if power is None:
                break
            leading = {power: tail.terms[power]}
            least = smallest(self.of_powers(leading))
            rest = {p - power: c / leading[power] for p, c in tail.terms.items() if p != power}
            if least > 0:
                relative = (self._size(rest) + tail.error / least).upper()
                if relative < arb(1) / 4:
                    return power, leading[power], relative
        raise NotEnclosed

    def power(self, base: Tail, exponent: fmpq) -> Tail:
        if exponent.q == 1 and 0 <= int(exponent.p) <= 8:
            return self.product(*[base] * int(exponent.p)) if exponent != 0 else Tail({Fraction(0): arb(1)})
        power, coefficient, relative = self._leading(base)
        if exponent.q != 1 and not coefficient > 0:
            raise NotEnclosed
        e = Fraction(int(exponent.p), int(exponent.q))
        terms = {power * e: coefficient**exponent if exponent.q == 1 else coefficient ** arb(exponent)}
        one = arb(1)
        change = max(abs((one + relative) ** arb(exponent) - 1), abs((one - relative) ** arb(exponent) - 1)).upper()
        scaled = {p: c * arb(exponent) for p, c in base.exponent.items()}
        return Tail(terms, (change * self._size(terms)).upper(), scaled)

    def exp(self, tail: Tail) -> Tail:
        if tail.exponent:
            small = magnitude(self.range(tail))
            if not small < arb(1) / 4:
                raise NotEnclosed
            return Tail({Fraction(0): arb(1)}, (2 * small).upper())
        falling = {p: c for p, c in tail.terms.items() if p < 0}
        small = (self._size(falling) + tail.error).upper()
        if not small < arb(1) / 4:
            high = self.range(tail)[1]
            if high < -1:  # a bound is enough for what vanishes
                return Tail({}, high.exp().upper())
            raise NotEnclosed
        constant = tail.terms.get(Fraction(0), _ZERO).exp()
        growing = {p: c for p, c in tail.terms.items() if p > 0}
        return Tail({Fraction(0): constant}, (2 * small * constant).upper(), growing)

    def log(self, tail: Tail) -> Tail:
        power, coefficient, relative = self._leading(tail)
        if power != 0 or not coefficient > 0:
            raise NotEnclosed
        return Tail(_added(tail.exponent, {Fraction(0): coefficient.log()}), (2 * relative).upper())


def _added(a: Powers, b: Powers) -> Powers:
    total = dict(a)
    for p, c in b.items():
        total[p] = total[p] + c if p in total else c
    return {p: c for p, c in total.items() if not c.is_zero()}
