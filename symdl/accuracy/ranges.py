"""Where the values of a formula lie on an interval: closed intervals by their ends, as far as infinity.

Ends stay apart by any factor, which a ball of one radius cannot: 1 + e^x on [100, 1e38] is positive.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias, cast

import sympy as sp
from flint import arb, fmpq

from symdl.accuracy.formula import CONSTANT, VARIABLE, Formula, Node, NotEnclosed
from symdl.oracle.reals import MINUS, PLUS, Outside, Undecided
from symdl.oracle.table import TABLE

Range: TypeAlias = tuple[arb, arb]
"""The exact ends, low <= high; an infinite end is no value, only a bound."""
_ZERO, _ONE = arb(0), arb(1)
_FAR = arb(2) ** 100
"""Arguments beyond this are bounded by this one: arb does not form e^(2^300)."""


def number_range(value: arb) -> Range:
    """A ball as a range."""
    if not value.is_finite():
        raise NotEnclosed
    return value.lower(), value.upper()


def ball_of_range(value: Range) -> arb:
    """A finite range as a ball."""
    low, high = value
    if not (low.is_finite() and high.is_finite()):
        raise NotEnclosed
    return low.union(high)


def magnitude(value: Range) -> arb:
    """The largest size of a value."""
    return max(-value[0], value[1])


def smallest(value: Range) -> arb:
    """The smallest size of a value; 0 where the range holds 0."""
    low, high = value
    return low if low > 0 else -high if high < 0 else _ZERO


def add(*terms: Range) -> Range:
    low = high = _ZERO
    for a, b in terms:
        low = MINUS if MINUS in (low, a) else (low + a).lower()
        high = PLUS if PLUS in (high, b) else (high + b).upper()
    return low, high


def negative(value: Range) -> Range:
    return -value[1], -value[0]


def mul(*factors: Range) -> Range:
    low = high = _ONE
    for a, b in factors:
        ends = [_times(x, y) for x in (low, high) for y in (a, b)]
        low, high = min(end.lower() for end in ends), max(end.upper() for end in ends)
    return low, high


def _times(x: arb, y: arb) -> arb:
    """An infinite end bounds finite values, whose product with 0 is 0."""
    return _ZERO if x.is_zero() or y.is_zero() else x * y


def inverse(value: Range) -> Range:
    low, high = value
    if not (low > 0 or high < 0):
        raise NotEnclosed
    return _reciprocal(high).lower(), _reciprocal(low).upper()


def _reciprocal(end: arb) -> arb:
    return 1 / end if end.is_finite() else _ZERO


def power(base: Range, exponent: Range) -> Range:
    low, high = exponent
    if not (low == high and low.is_finite()):
        if base[0] > 0:
            return EXP(mul(exponent, LOG(base)))
        raise NotEnclosed
    if low.is_integer():
        return integer_power(base, int(low.unique_fmpz()))
    if base[1] < 0:
        raise Outside
    if base[0] < 0:
        raise NotEnclosed
    rising = tuple(end if end.is_zero() or not end.is_finite() else end**low for end in base)
    if low > 0:
        return rising[0].lower(), rising[1].upper()
    return inverse(power(base, (-low, -low)))


def integer_power(base: Range, n: int) -> Range:
    if n < 0:
        return inverse(integer_power(base, -n))
    if n == 0:
        return _ONE, _ONE
    if n % 2 == 0:
        low, high = smallest(base), magnitude(base)
    else:
        low, high = base
    return (_raised(low, n)).lower(), (_raised(high, n)).upper()


def _raised(end: arb, n: int) -> arb:
    return end**n if end.is_finite() else (PLUS if end > 0 or n % 2 == 0 else MINUS)


@dataclass(frozen=True)
class Monotone:
    """A monotone function: its values at the ends, its limits, and the ends of its domain."""

    call: Callable[[arb], arb]
    low: arb
    high: arb
    falls: bool = False
    start: arb = MINUS
    stop: arb = PLUS

    def __call__(self, value: Range) -> Range:
        if value[1] < self.start or value[0] > self.stop:
            raise Outside
        if value[0] < self.start or value[1] > self.stop:
            raise NotEnclosed
        limits = (self.high, self.low) if self.falls else (self.low, self.high)
        first, last = self._at(value[0], limits[0], -1), self._at(value[1], limits[1], 1)
        low, high = (last, first) if self.falls else (first, last)
        return max(low.lower(), self.low), min(high.upper(), self.high)

    def _at(self, end: arb, limit: arb, side: int) -> arb:
        """A bound of the values from an end on (side -1) or up to it (side 1); ``limit`` bounds all of them."""
        if end.is_finite() and (result := self.call(end)).is_finite():
            return result
        if end * side >= _FAR or end == self.start or end == self.stop:
            return limit
        if end * side <= -_FAR:
            return self.call(-side * _FAR)
        raise NotEnclosed


EXP = Monotone(arb.exp, _ZERO, PLUS)
LOG = Monotone(arb.log, MINUS, PLUS, start=_ZERO)
_MONOTONE: dict[type, Monotone] = {
    sp.exp: EXP,
    sp.log: LOG,
    sp.tanh: Monotone(arb.tanh, -_ONE, _ONE),
    sp.sinh: Monotone(arb.sinh, MINUS, PLUS),
    sp.asinh: Monotone(arb.asinh, MINUS, PLUS),
    sp.acosh: Monotone(arb.acosh, _ZERO, PLUS, start=_ONE),
    sp.atanh: Monotone(arb.atanh, MINUS, PLUS, start=-_ONE, stop=_ONE),
    sp.asin: Monotone(arb.asin, arb(-2), arb(2), start=-_ONE, stop=_ONE),
    sp.acos: Monotone(arb.acos, _ZERO, arb(4), True, start=-_ONE, stop=_ONE),
    sp.atan: Monotone(arb.atan, arb(-1.6), arb(1.6)),
    sp.erf: Monotone(arb.erf, -_ONE, _ONE),
    sp.erfc: Monotone(arb.erfc, _ZERO, arb(2), True),
    sp.erfi: Monotone(arb.erfi, MINUS, PLUS),
    sp.Ei: Monotone(arb.ei, MINUS, PLUS, start=_ZERO),
}


def _cosh(value: Range) -> Range:
    return max(arb(smallest(value)).cosh().lower(), _ONE), _MONOTONE[sp.sinh]((_ZERO, magnitude(value)))[1] + 1


def _absolute(value: Range) -> Range:
    return smallest(value), magnitude(value)


def _maximum(*values: Range) -> Range:
    return max(v[0] for v in values), max(v[1] for v in values)


def _minimum(*values: Range) -> Range:
    return min(v[0] for v in values), min(v[1] for v in values)


_WAVE: Range = (-_ONE, _ONE)
_ARITHMETIC: dict[type, Callable[..., Range]] = {
    sp.Add: add,
    sp.Mul: mul,
    sp.Pow: power,
    sp.Abs: _absolute,
    sp.Max: _maximum,
    sp.Min: _minimum,
    sp.cosh: _cosh,
    **_MONOTONE,
}


def _less(a: Range, b: Range) -> bool:
    if a[1] < b[0]:
        return True
    if a[0] >= b[1]:
        return False
    raise NotEnclosed


def _equal(a: Range, b: Range) -> bool:
    if a[1] < b[0] or b[1] < a[0]:
        return False
    if a[0] == a[1] == b[0] == b[1]:
        return True
    raise NotEnclosed


_RELATIONS: dict[type, Callable[[Range, Range], bool]] = {
    sp.StrictLessThan: _less,
    sp.LessThan: lambda a, b: not _less(b, a),
    sp.StrictGreaterThan: lambda a, b: _less(b, a),
    sp.GreaterThan: lambda a, b: not _less(a, b),
    sp.Equality: _equal,
    sp.Unequality: lambda a, b: not _equal(a, b),
}


class Ranges:
    """The ranges of a formula's nodes, and the branches it takes, for the variable in [low, high]."""

    def __init__(self, formula: Formula, low: arb, high: arb):
        self.formula = formula
        self.ends = (arb(low), arb(high))
        self.known: dict[int, Any] = {}

    def value(self, place: int) -> Range:
        """Where the values of a node lie. Raises Outside where it certainly has none, NotEnclosed."""
        return cast(Range, self._known(place))

    def holds(self, place: int) -> bool:
        """Whether a condition holds on the whole interval, or nowhere. Raises NotEnclosed where it changes."""
        return cast(bool, self._known(place))

    def branch(self, node: Node) -> int:
        """The place of the value that a Piecewise takes on the whole interval."""
        for condition, value in zip(node.arguments[::2], node.arguments[1::2], strict=True):
            if self.holds(condition):
                return value
        raise Outside

    def selected(self, node: Node) -> tuple[int, int] | None:
        """Piecewise, Abs, Max, Min: the place of the argument that is the value, and the sign it takes."""
        if node.kind is sp.Piecewise:
            return self.branch(node), 1
        if node.kind is sp.Abs:
            (place,) = node.arguments
            return place, -1 if self.sign(place) < 0 else 1
        if node.kind in (sp.Max, sp.Min):
            for place in node.arguments:
                others = [other for other in node.arguments if other != place]
                ends = [(self.value(other), self.value(place)) for other in others]
                if all(a[1] <= b[0] if node.kind is sp.Max else b[1] <= a[0] for a, b in ends):
                    return place, 1
            raise NotEnclosed
        return None

    def sign(self, place: int) -> int:
        """The sign of a node's values: -1, 0 or 1."""
        low, high = self.value(place)
        if low > 0 or high < 0:
            return 1 if low > 0 else -1
        if low.is_zero() and high.is_zero():
            return 0
        raise NotEnclosed

    def _known(self, place: int) -> Any:
        if place not in self.known:
            try:
                self.known[place] = self._computed(self.formula.nodes[place])
            except Undecided as error:
                raise NotEnclosed from error
        return self.known[place]

    def _computed(self, node: Node) -> Any:
        if node.kind is VARIABLE:
            return self.ends
        if node.kind is CONSTANT:
            return number_range(arb(node.number))
        if node.kind is sp.Piecewise:
            return self.value(self.branch(node))
        if node.kind in (sp.And, sp.Or):
            return self._logic(node, node.kind is sp.Or)
        if node.kind is sp.Not:
            return not self.holds(node.arguments[0])
        if node.kind is sp.ITE:
            chosen, then, otherwise = node.arguments
            return self._known(then if self.holds(chosen) else otherwise)
        if node.kind is sp.sign:
            sign = arb(self.sign(node.arguments[0]))
            return sign, sign
        arguments = [self.value(argument) for argument in node.arguments]
        if node.kind in _RELATIONS:
            return _RELATIONS[node.kind](arguments[0], arguments[1])
        if node.kind in _ARITHMETIC:
            return _ARITHMETIC[node.kind](*arguments)
        return self._by_table(node, arguments)

    def _logic(self, node: Node, decisive: bool) -> bool:
        undecided = False
        for place in node.arguments:
            try:
                if self.holds(place) == decisive:
                    return decisive
            except NotEnclosed:
                undecided = True
        if undecided:
            raise NotEnclosed
        return not decisive

    def _by_table(self, node: Node, arguments: Sequence[Range]) -> Any:
        """Whatever else the oracle knows, by its own ball arithmetic."""
        if node.kind not in TABLE:
            raise NotEnclosed
        try:
            found = TABLE[node.kind](*map(ball_of_range, arguments))
        except (NotEnclosed, Undecided):
            if node.kind in (sp.sin, sp.cos):
                return _WAVE
            raise NotEnclosed from None
        if isinstance(found, bool):
            return found
        return number_range(arb(found) if isinstance(found, fmpq) else found)
