"""Suspects: the values of a plan that tell, element by element, that digits are lost."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, reduce
from math import ceil, floor, inf, isfinite
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from sympy import AccumBounds, S, oo

from symdl.builder import Builder
from symdl.interpret import number
from symdl.plan import Constant, Operand, Operation, Place, Plan, Step, Type, Value
from symdl.primitives import PRIMITIVES
from symdl.twofold import is_exact

Truths = NDArray[np.bool_]
Traced = Mapping[Operand, Any]

_VANISHED = 2.0**-100  # above the subnormal numbers of every computing type by more than any factor grows
_FEW = 32  # steps in a power of two at which the ends of a range are told
_SUMS = (Operation.ADD, Operation.SUBTRACT)
_PRODUCTS = (Operation.MULTIPLY, Operation.DIVIDE)


class Suspect(Protocol):
    """A value that tells that digits are lost: a step's result, or an argument."""

    @property
    def value(self) -> Value: ...

    def lost(self, traced: Traced) -> Any:
        """The samples at which digits are lost."""

    def test(self, b: Builder, at: Mapping[Operand, Operand], size: Operand) -> Operand:
        """Whether they are, for each element; ``size`` is the size of the value."""


@dataclass(frozen=True)
class Cancels:
    """A sum smaller than a share of one of its terms."""

    value: Value
    beside: Operand
    share: float

    def lost(self, traced: Traced) -> Any:
        return np.abs(number(self.value, traced)) < self.share * np.abs(number(self.beside, traced))

    def test(self, b: Builder, at: Mapping[Operand, Operand], size: Operand) -> Operand:
        if isinstance(self.beside, Constant):
            return b.compare("<", size, b.real(self.share * abs(self.beside.value)))
        return b.compare("<", size, b.multiply(b.real(self.share), b.absolute(at[self.beside])))


@dataclass(frozen=True)
class Overflows:
    """An infinite number, though the result need not be.

    ``is_angle``: functions without a limit there are called with it.
    """

    value: Value
    is_angle: bool = False

    def lost(self, traced: Traced) -> Any:
        return np.isinf(number(self.value, traced))

    def test(self, b: Builder, at: Mapping[Operand, Operand], size: Operand) -> Operand:
        return b.compare("==", size, b.real(inf))


@dataclass(frozen=True)
class Within:
    """A number, or its size, in a range where what its own rounding does to the result is many times as large."""

    value: Value
    low: float
    high: float
    sized: bool = False

    def lost(self, traced: Traced) -> Any:
        there = number(self.value, traced)
        there = np.abs(there) if self.sized else there
        return (there >= self.low) & (there <= self.high)

    def test(self, b: Builder, at: Mapping[Operand, Operand], size: Operand) -> Operand:
        there = size if self.sized else at[self.value]
        ends = ((">=", self.low), ("<=", self.high))
        return reduce(b.both, (b.compare(sign, there, b.real(end)) for sign, end in ends if isfinite(end)))


@dataclass(frozen=True)
class Vanishes:
    """A number so small that what it is multiplied with may be normal again; not one that is 0 as ``factors`` are.

    ``follows``: it is a product, and may be small because a factor is.
    """

    value: Value
    factors: tuple[Value, ...] = ()
    follows: bool = False
    where: Within | None = None
    """The argument's range, where all results beyond it are 0 anyway."""

    def lost(self, traced: Traced) -> Any:
        small = np.abs(number(self.value, traced)) < _VANISHED
        small = small if self.where is None else small & self.where.lost(traced)
        return reduce(np.logical_and, (number(factor, traced) != 0 for factor in self.factors), small)

    def test(self, b: Builder, at: Mapping[Operand, Operand], size: Operand) -> Operand:
        small = b.compare("<", size, b.real(_VANISHED))
        small = small if self.where is None else b.both(small, self.where.test(b, at, at[self.where.value]))
        return reduce(b.both, (b.compare("!=", at[factor], b.real(0.0)) for factor in self.factors), small)


def renamed(suspect: Suspect, names: Mapping[Operand, Operand]) -> Suspect:
    """The same suspect in a plan whose values have other names."""
    given: dict[str, Any] = {}
    for name, held in vars(suspect).items():
        if isinstance(held, Within):
            held = renamed(held, names)
        given[name] = tuple(names.get(o, o) for o in held) if isinstance(held, tuple) else names.get(held, held)
    return type(suspect)(**given)


def is_number(value: Value) -> bool:
    """Whether a value is a number of each element."""
    return value.place is Place.ELEMENT and value.type is Type.REAL


def numbers(plan: Plan) -> list[Value]:
    """The arguments and results of steps that are numbers of each element."""
    return [v for v in (*plan.inputs, *(step.result for step in plan.steps)) if is_number(v)]


def known(plan: Plan, traced: Traced, share: float, missed: Truths) -> list[tuple[Suspect, Truths]]:
    """Each step that may lose digits, and where it does; the best explanations of the misses first."""
    made_by: dict[Operand, Step] = {result: step for step in plan.steps for result in step.results}
    found = [suspect for step in plan.steps if is_number(step.result) for suspect in _of_step(step, share, made_by)]

    def rank(known: tuple[Suspect, Truths]) -> tuple[bool, bool, int, int]:
        suspect, lost = known
        # A call that vanishes is the cause, a product that does so only follows it; of overflows the rarest is meant.
        # Of an angle it is a cause whatever else is true of its samples.
        follows = isinstance(suspect, Vanishes) and suspect.follows
        overflows = isinstance(suspect, Overflows)
        is_angle = isinstance(suspect, Overflows) and suspect.is_angle
        return follows, not is_angle, -int((lost & missed).sum()), int(lost.sum()) if overflows else 0

    return sorted(((suspect, suspect.lost(traced)) for suspect in found), key=rank)


def _of_step(step: Step, share: float, made_by: Mapping[Operand, Step]) -> list[Suspect]:
    is_sum, is_product, called = (step.operation in kinds for kinds in (_SUMS, _PRODUCTS, (Operation.CALL,)))
    found: list[Suspect] = []
    # A sum of numbers that nothing has rounded loses nothing, however small it is.
    if is_sum and not all(is_exact(o, made_by) for o in step.operands):
        beside = next((o for o in step.operands if isinstance(o, Constant)), step.operands[0])
        found.append(Cancels(step.result, beside, share))
    if is_sum or is_product or called:
        found.append(Overflows(step.result))
    if called:
        found.append(Vanishes(step.result, _values(step.operands) if _is_zero_at_zero(step.detail) else ()))
        found += [Overflows(o, is_angle=True) for o in step.operands if isinstance(o, Value) and _is_wave(step.detail)]
    if is_product:
        factors = step.operands[:1] if step.operation is Operation.DIVIDE else step.operands
        varying = _values(factors)
        found.append(Vanishes(step.result, varying, follows=bool(varying)))
    return found


def _values(operands: Iterable[Operand]) -> tuple[Value, ...]:
    return tuple(o for o in operands if isinstance(o, Value) and is_number(o))


@lru_cache
def _is_zero_at_zero(name: str) -> bool:
    """Whether a function is exactly 0 there, and nowhere else beside it: a small result is exact, or has digits."""
    function = PRIMITIVES[name].function
    return PRIMITIVES[name].arity == 1 and function(S.Zero) == 0


@lru_cache
def _is_wave(name: str) -> bool:
    """Whether a function has no limit at infinity."""
    function = PRIMITIVES[name].function
    return PRIMITIVES[name].arity == 1 and isinstance(function(oo), AccumBounds)


def within(plan: Plan, runs: Sequence[tuple[Traced, Truths]]) -> Within | None:
    """The range of a value, of any, that holds the misses of all runs and the fewest elements more."""
    if not any(missed.any() for _, missed in runs):
        return None
    tried = [Within(value, *_range(value, sized, runs), sized) for value in numbers(plan) for sized in (False, True)]
    tried = [suspect for suspect in tried if isfinite(suspect.low) or isfinite(suspect.high)]
    return min(tried, key=lambda suspect: sum(int(suspect.lost(traced).sum()) for traced, _ in runs), default=None)


def bounded(suspect: Suspect, argument: Value, runs: Sequence[tuple[Traced, Truths]]) -> Suspect:
    """The suspect, asked only in the range of the one argument in which what it tells of matters."""
    if not isinstance(suspect, Vanishes):
        return suspect
    low, high = _reach(suspect, argument, runs)
    if not (isfinite(low) or isfinite(high)):
        return suspect
    where = Within(argument, low, high)
    if all((suspect.lost(traced) | ~where.lost(traced)).all() for traced, _ in runs):
        return where
    tighter = replace(suspect, where=where)
    fewer, more = (sum(int(s.lost(traced).sum()) for traced, _ in runs) for s in (tighter, suspect))
    return tighter if fewer < more else suspect


def _reach(suspect: Suspect, argument: Value, runs: Sequence[tuple[Traced, Truths]]) -> tuple[float, float]:
    """From the last sample on either side at which nothing is lost, in each precision.

    Infinite where there is none, and where the suspect does not hold any more beyond.
    """
    low, high, least_of_all, most_of_all = inf, -inf, inf, -inf
    for traced, lost in runs:
        there = np.broadcast_to(number(argument, traced), lost.shape)
        if lost.any():
            least, most = there[lost].min(), there[lost].max()
            low = min(low, float(there.max(initial=-inf, where=there < least)))
            high = max(high, float(there.min(initial=inf, where=there > most)))
            held = there[np.broadcast_to(suspect.lost(traced), lost.shape)]
            least_of_all, most_of_all = min(least_of_all, held.min()), max(most_of_all, held.max())
    return (
        _outward(low, floor) if least_of_all < low else -inf,
        _outward(high, ceil) if most_of_all > high else inf,
    )


def _range(value: Value, sized: bool, runs: Sequence[tuple[Traced, Truths]]) -> tuple[float, float]:
    """From the last value on either side that is not missed; infinite where the misses have no end on that side."""
    low, high, least, most = inf, -inf, inf, -inf
    for traced, missed in runs:
        there = np.broadcast_to(number(value, traced), missed.shape)
        there = np.abs(there) if sized else there
        if np.isnan(there[missed]).any():
            return -inf, inf
        if missed.any():
            first, last = there[missed].min(), there[missed].max()
            low = min(low, there[there < first].max(initial=-inf) if (there < first).any() else first)
            high = max(high, there[there > last].min(initial=inf) if (there > last).any() else last)
        least, most = np.fmin(least, np.fmin.reduce(there)), np.fmax(most, np.fmax.reduce(there))
    return (-inf if low <= least else _outward(low, floor)), (inf if high >= most else _outward(high, ceil))


def _outward(end: float, rounded: Any) -> float:
    """A number of few digits, a little further to one side."""
    if not isfinite(end):
        return end
    mantissa, exponent = np.frexp(end)
    side = -1 if rounded is floor else 1
    with np.errstate(over="ignore"):
        return float(np.ldexp((rounded(mantissa * _FEW) + side) / _FEW, exponent))
